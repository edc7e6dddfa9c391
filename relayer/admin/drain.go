package admin

import (
	"encoding/json"
	"mime"
	"net/http"
	"net/netip"
	"strings"
)

// A DrainOrder is the body of POST /drain.
type DrainOrder struct {
	Reason string `json:"reason"`
}

// Draining is the answer.
type Draining struct {
	Draining bool `json:"draining"`
}

// drain does what SIGTERM does, and says in the audit why. It is the one thing that is changed here, so it is more careful than the
// rest: only this machine may, and no page in a browser there can. A page can't send JSON to another origin without asking first, which
// nobody answers, and whatever a browser sends names its origin.
func (s *Server) drain(w http.ResponseWriter, r *http.Request) {
	if s.config.Drain == nil {
		refuse(w, http.StatusNotFound, "path", "there is nothing to drain here", "send SIGTERM to the process")
		return
	}
	if from, err := netip.ParseAddrPort(r.RemoteAddr); err != nil || !from.Addr().Unmap().IsLoopback() {
		refuse(w, http.StatusForbidden, "remote", "only this machine may drain the relayer", "call it there, or send SIGTERM to the process")
		return
	}
	if r.Header.Get("Origin") != "" || r.Header.Get("Sec-Fetch-Site") != "" {
		refuse(w, http.StatusForbidden, "browser", "this isn't for browsers", "use curl, or send SIGTERM to the process")
		return
	}
	var order DrainOrder
	kind, _, err := mime.ParseMediaType(r.Header.Get("Content-Type"))
	if err != nil || kind != "application/json" {
		refuse(w, http.StatusUnsupportedMediaType, "type", "the body must be JSON, and say so", drainExample)
		return
	}
	decoder := json.NewDecoder(r.Body)
	decoder.DisallowUnknownFields()
	if decoder.Decode(&order) != nil || strings.TrimSpace(order.Reason) == "" {
		refuse(w, http.StatusBadRequest, "reason", "a reason is missing, for the audit", drainExample)
		return
	}

	if err := s.config.Store.Audit(r.Context(), "http "+r.RemoteAddr, "drain", order); err != nil {
		s.unavailable(w, r, err)
		return
	}
	s.log.Info("drain ordered", "reason", order.Reason)
	reply(w, http.StatusAccepted, Draining{true})
	s.config.Drain()
}

const drainExample = `such as curl -X POST -H 'Content-Type: application/json' -d '{"reason": "upgrade"}' http://127.0.0.1:9750/drain`
