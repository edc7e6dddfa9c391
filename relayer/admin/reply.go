package admin

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"net/http"
	"strconv"

	"github.com/ethereum/go-ethereum/common"

	"github.com/veritee/veritee/relayer/lifecycle"
)

// A Refusal is the JSON of every answer that isn't the thing asked for.
type Refusal struct {
	Error  string `json:"error"`
	Code   string `json:"code"`
	Remedy string `json:"remedy"`

	// About a request that is known.
	State     lifecycle.Request `json:"state,omitempty"`
	MaturesAt uint64            `json:"maturesAt,omitempty"` // block number
	Head      uint64            `json:"head,omitempty"`      // block number
}

func refuse(w http.ResponseWriter, status int, code, text, remedy string) {
	reply(w, status, Refusal{Error: text, Code: code, Remedy: remedy})
}

// reply writes one JSON value. It is made whole before the first byte goes out.
func reply(w http.ResponseWriter, status int, value any) {
	var body bytes.Buffer
	enc := json.NewEncoder(&body)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	if err := enc.Encode(value); err != nil {
		status = http.StatusInternalServerError
		body.Reset()
		body.WriteString(`{"error": "the answer can't be written as JSON", "code": "internal", "remedy": "report it"}` + "\n")
	}
	w.Header().Set("Content-Type", "application/json; charset=utf-8")
	w.Header().Set("Content-Length", strconv.Itoa(body.Len()))
	w.WriteHeader(status)
	w.Write(body.Bytes()) // whoever went away needs no answer
}

// unavailable answers for a database that doesn't. Its error is for our log: it can hold anything.
func (s *Server) unavailable(w http.ResponseWriter, r *http.Request, err error) {
	if errors.Is(err, context.Canceled) && r.Context().Err() != nil {
		return // nobody waits any more
	}
	s.log.Warn("http answer failed", "path", r.URL.Path, "error", err)
	w.Header().Set("Retry-After", "2")
	refuse(w, http.StatusServiceUnavailable, "database", "the database doesn't answer", "see /readyz, and the relayer's log")
}

// chainOf reads the path's chain, or refuses.
func (s *Server) chainOf(w http.ResponseWriter, r *http.Request) (Chain, bool) {
	text := r.PathValue("chain")
	id, err := strconv.ParseUint(text, 10, 64)
	if err != nil || strconv.FormatUint(id, 10) != text {
		refuse(w, http.StatusBadRequest, "malformed", "the chain must be a chain id in decimal", "such as /v1/requests/1337")
		return nil, false
	}
	c, served := s.chains[id]
	if !served {
		refuse(w, http.StatusNotFound, "unknown-chain", "this relayer doesn't serve chain "+text, "ask the relayer of that chain, or add the chain to the configuration")
		return nil, false
	}
	return c, true
}

// idOf reads the path's request, or refuses.
func idOf(w http.ResponseWriter, r *http.Request) (common.Hash, bool) {
	var id common.Hash
	text := r.PathValue("request")
	if len(text) != 2+2*common.HashLength || id.UnmarshalText([]byte(text)) != nil {
		refuse(w, http.StatusBadRequest, "malformed", "the request must be its id, 0x and 64 hex digits", "it is the first topic after the signature of the event RandomnessRequested")
		return common.Hash{}, false
	}
	return id, true
}
