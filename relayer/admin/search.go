package admin

import (
	"net/http"
	"slices"
	"strconv"
	"strings"

	"github.com/veritee/veritee/relayer/store"
)

// A Found is the answer of a search.
type Found struct {
	Requests []RequestView `json:"requests"` // newest first, chain by chain
	More     bool          `json:"more"`     // there are others that aren't shown
	Among    int           `json:"among"`    // how many of a chain's newest requests were searched for what has no index
}

const searchHelp = "q is the beginning, 0x and at least 4 hex digits, of a request's id, a transaction or a consumer; or a sequence number or block; or a state: "

// search finds requests of all chains by what a person has at hand.
func (s *Server) search(w http.ResponseWriter, r *http.Request) {
	limit := defaultLimit
	if text := r.URL.Query().Get("limit"); text != "" {
		n, err := strconv.Atoi(text)
		if err != nil || n < 1 || n > maxLimit {
			refuse(w, http.StatusBadRequest, "malformed", "the limit is impossible: "+strconv.Quote(clip(text)), "it is 1 to "+strconv.Itoa(maxLimit))
			return
		}
		limit = n
	}
	q := strings.TrimSpace(r.URL.Query().Get("q"))
	filter := store.Filter{Limit: limit + 1, NewestFirst: true}
	sought, ok := store.ParseSought(q)
	if !ok && !narrow(&filter, "state", strings.ToLower(q)) {
		refuse(w, http.StatusBadRequest, "malformed", "nothing can be looked for by "+strconv.Quote(clip(q)), searchHelp+list(states))
		return
	}

	found := Found{Requests: []RequestView{}, Among: store.SearchAmong}
	running := s.config.Workers()
	for _, line := range s.config.Lines {
		var requests []store.Request
		var err error
		if filter.ChainID = line.ChainID; ok {
			requests, err = s.config.Store.Search(r.Context(), line.ChainID, sought, limit+1)
		} else {
			requests, err = s.config.Store.Requests(r.Context(), filter)
		}
		if err != nil {
			s.unavailable(w, r, err)
			return
		}
		views, err := ViewsOf(r.Context(), s.config.Store, line.ChainID, requests, running)
		if err != nil {
			s.unavailable(w, r, err)
			return
		}
		found.Requests = append(found.Requests, views...)
	}
	if found.More = len(found.Requests) > limit; found.More {
		found.Requests = slices.Clip(found.Requests[:limit])
	}
	reply(w, http.StatusOK, found)
}
