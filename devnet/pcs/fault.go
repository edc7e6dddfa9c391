package pcs

import (
	"bytes"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strconv"
)

// A Fault answers one request wrongly.
type Fault http.Handler

// Next queues faults: each answers one of the requests to come, in order. A nil one lets a request through.
func (s *Service) Next(faults ...Fault) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.faults = append(s.faults, faults...)
}

// Refuse answers with a status, and with a Retry-After if that isn't empty.
func Refuse(status int, retryAfter string) Fault {
	return http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		if retryAfter != "" {
			w.Header().Set("Retry-After", retryAfter)
		}
		w.WriteHeader(status)
	})
}

// Redirect sends the client to the same path at another address.
func Redirect(to string) Fault {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		http.Redirect(w, r, to+r.URL.RequestURI(), http.StatusFound)
	})
}

// Portal answers 200 with a page, as a hotel's network does.
func Portal() Fault {
	return http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		send(w, "text/html", []byte("<!DOCTYPE html><title>Please log in</title>"))
	})
}

// Giant answers without an end.
func Giant() Fault {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		chunk := bytes.Repeat([]byte(" "), 64<<10)
		for r.Context().Err() == nil {
			if _, err := w.Write(chunk); err != nil {
				return
			}
		}
	})
}

// Silence sends headers and then nothing, until the client goes away.
func Silence() Fault {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.WriteHeader(http.StatusOK)
		_ = http.NewResponseController(w).Flush()
		<-r.Context().Done()
	})
}

// Cut announces the whole answer and closes the connection after n bytes of it.
func (s *Service) Cut(n int) Fault {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		whole := s.record(r)
		for name, values := range whole.Header() {
			w.Header()[name] = values
		}
		_, _ = w.Write(whole.Body.Bytes()[:n])
		_ = http.NewResponseController(w).Flush()
		panic(http.ErrAbortHandler)
	})
}

// Change lets through what change makes of the answer.
func (s *Service) Change(change func(header http.Header, body []byte) []byte) Fault {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		whole := s.record(r)
		header := w.Header()
		for name, values := range whole.Header() {
			header[name] = values
		}
		body := change(header, whole.Body.Bytes())
		header.Set("Content-Length", strconv.Itoa(len(body)))
		w.WriteHeader(whole.Code)
		_, _ = fmt.Fprintf(w, "%s", body)
	})
}

func (s *Service) record(r *http.Request) *httptest.ResponseRecorder {
	whole := httptest.NewRecorder()
	s.answer(whole, r)
	return whole
}
