package keynode

import (
	"bytes"
	"io"
	"net/http"
	"net/http/httptest"
	"sync/atomic"
	"testing"

	"github.com/stretchr/testify/require"
)

// A node's endpoint has no events to give just when a session begins that has a new member: it is asked again, until it says where that is.
func TestWhereANewMemberIsReachedIsAskedAgain(t *testing.T) {
	for name, fault := range map[string]func(http.ResponseWriter){
		"refused": func(w http.ResponseWriter) { http.Error(w, "try again", http.StatusServiceUnavailable) },
		"nothing": func(w http.ResponseWriter) { _, _ = io.WriteString(w, `{"jsonrpc":"2.0","id":1,"result":[]}`) },
	} {
		t.Run(name, func(t *testing.T) {
			s := newStage(t)
			all := s.members(4)
			var fails atomic.Bool
			var failed atomic.Int64
			proxy := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
				body, _ := io.ReadAll(r.Body)
				w.Header().Set("Content-Type", "application/json")
				if fails.Load() && bytes.Contains(body, []byte("eth_getLogs")) {
					failed.Add(1)
					fault(w)
					return
				}
				response, err := http.Post(s.HTTP(), "application/json", bytes.NewReader(body))
				if err != nil {
					http.Error(w, "down", http.StatusBadGateway)
					return
				}
				defer response.Body.Close()
				_, _ = io.Copy(w, response.Body)
			}))
			t.Cleanup(proxy.Close)
			s.form(2, all[:3]...)
			a, d := all[0], all[3]
			a.kill()
			a.endpoint = []string{proxy.URL}
			a.start()
			s.eventually(func() bool { return a.Health().Generation == 1 }, "it is back")

			fails.Store(true)
			s.propose(2, all...)
			s.mine(depth)
			s.eventually(func() bool { return failed.Load() > 0 }, "it asks")
			require.Empty(t, a.book.of(d.self))
			fails.Store(false)
			s.eventually(func() bool {
				s.mine(1)
				return len(a.book.of(d.self)) > 0
			}, "it asks again; it was refused %d times", failed.Load())
			a.kill() // before its endpoint ends
		})
	}
}
