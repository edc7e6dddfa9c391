package prover

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// farm is a proving service that behaves as it is told. Each question takes the next answer; the last stays.
type farm struct {
	*httptest.Server
	mu      sync.Mutex
	jobs    map[string]string // by idempotency key
	answers []func(http.ResponseWriter)
	posts   int
	asked   int
	token   string
	hook    func() // at each question about a job
}

func newFarm(t testing.TB, answers ...func(http.ResponseWriter)) *farm {
	f := &farm{jobs: make(map[string]string), answers: answers}
	f.Server = httptest.NewServer(f)
	t.Cleanup(f.Close)
	return f
}

func (f *farm) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.token = r.Header.Get("Authorization")
	switch {
	case r.Method == http.MethodPost && r.URL.Path == "/jobs":
		f.posts++
		body, _ := io.ReadAll(r.Body)
		var request Request
		if json.Unmarshal(body, &request) != nil || request.Format != requestFormat {
			w.WriteHeader(http.StatusBadRequest)
			return
		}
		key := r.Header.Get("Idempotency-Key")
		if f.jobs[key] == "" {
			f.jobs[key] = fmt.Sprintf("job/%d", len(f.jobs)+1) // an id that must be escaped
		}
		w.WriteHeader(http.StatusCreated)
		_ = json.NewEncoder(w).Encode(map[string]string{"id": f.jobs[key]})
	case r.Method == http.MethodGet && strings.HasPrefix(r.URL.EscapedPath(), "/jobs/job%2F"):
		f.asked++
		if f.hook != nil {
			f.hook()
		}
		next := f.answers[0]
		if len(f.answers) > 1 {
			f.answers = f.answers[1:]
		}
		next(w)
	default:
		w.WriteHeader(http.StatusTeapot)
	}
}

func says(text string) func(http.ResponseWriter) {
	return func(w http.ResponseWriter) { _, _ = io.WriteString(w, text) }
}

func status(code int) func(http.ResponseWriter) {
	return func(w http.ResponseWriter) { w.WriteHeader(code) }
}

var pending = says(`{"state":"pending"}`)

func done(t testing.TB, a Answer) func(http.ResponseWriter) {
	text, err := json.Marshal(map[string]any{"state": "done", "receipt": a})
	require.NoError(t, err)
	return says(string(text))
}

func service(t testing.TB, f *farm, state string) *Service {
	t.Helper()
	s, err := NewService(ServiceConfig{URL: f.URL, StateFile: state, Poll: time.Millisecond})
	require.NoError(t, err)
	return s
}

func anAnswer() Answer {
	return Answer{Format: answerFormat, ImageID: [32]byte{1}, Seal: []byte{2}, Journal: []byte{3}}
}

func TestAServiceGivesTheRealReceipt(t *testing.T) {
	task, answer := realTask(t)
	f := newFarm(t, pending, status(http.StatusServiceUnavailable), pending, done(t, answer))
	state := filepath.Join(t.TempDir(), "jobs.json")
	r, err := checked(service(t, f, state), answer).Prove(t.Context(), task)
	require.NoError(t, err)
	require.EqualValues(t, answer.Seal, r.Seal)
	require.Equal(t, 1, f.posts)
	require.Equal(t, 4, f.asked)
	content, err := os.ReadFile(state)
	require.NoError(t, err)
	require.NotContains(t, string(content), "job/1", "a job that is done is forgotten")
}

// A process that ends leaves its job where it is; the next one finds it, and no second proof is made.
func TestAJobIsFoundAgainAfterARestart(t *testing.T) {
	f := newFarm(t, pending)
	state := filepath.Join(t.TempDir(), "jobs.json")
	ctx, stop := context.WithCancel(t.Context())
	f.hook = func() {
		if f.asked == 3 {
			stop()
		}
	}
	_, err := service(t, f, state).Prove(ctx, anyTask())
	require.ErrorIs(t, err, context.Canceled)

	f.mu.Lock()
	f.hook, f.answers = nil, []func(http.ResponseWriter){pending, done(t, anAnswer())}
	f.mu.Unlock()
	r, err := service(t, f, state).Prove(t.Context(), anyTask())
	require.NoError(t, err)
	require.Equal(t, []byte{2}, r.Seal)
	require.Equal(t, 1, f.posts, "one job for both")

	// Another task is another job.
	other := anyTask()
	other.At = other.At.Add(time.Second)
	_, err = service(t, f, state).Prove(t.Context(), other)
	require.NoError(t, err)
	require.Equal(t, 2, f.posts)
	require.Len(t, f.jobs, 2)
}

func TestAJobThatTheServiceForgotIsStartedAnew(t *testing.T) {
	f := newFarm(t, pending, status(http.StatusNotFound), done(t, anAnswer()))
	_, err := service(t, f, filepath.Join(t.TempDir(), "jobs.json")).Prove(t.Context(), anyTask())
	require.NoError(t, err)
	require.Equal(t, 2, f.posts)

	f = newFarm(t, status(http.StatusGone))
	_, err = service(t, f, "").Prove(t.Context(), anyTask())
	require.ErrorIs(t, err, ErrFailed)
	require.ErrorContains(t, err, "forgot")
	require.Equal(t, 3, f.posts)
}

func TestAJobThatHangsEndsAtItsDeadlineAndIsRemembered(t *testing.T) {
	f := newFarm(t, pending)
	state := filepath.Join(t.TempDir(), "jobs.json")
	out, err := (&Fallback{Prover: service(t, f, state), Deadline: 50 * time.Millisecond}).Prove(t.Context(), anyTask())
	require.NoError(t, err)
	require.ErrorIs(t, out.Direct, ErrDeadline)
	content, err := os.ReadFile(state)
	require.NoError(t, err)
	require.Contains(t, string(content), "job/1")
}

func TestServicesThatGiveNoReceipt(t *testing.T) {
	for name, c := range map[string]struct {
		answer func(http.ResponseWriter)
		want   string
	}{
		"a failure":      {says(`{"state":"failed","error":"no memory"}`), "no memory"},
		"no JSON":        {says(`<html>`), "isn't JSON"},
		"another state":  {says(`{"state":"lost"}`), "lost"},
		"done, with nil": {says(`{"state":"done"}`), "done"},
		"a bare receipt": {says(`{"state":"done","receipt":{"format":"veritee/prover/receipt/1"}}`), "lacks"},
		"a redirect": {func(w http.ResponseWriter) {
			w.Header().Set("Location", "http://127.0.0.1:1/")
			w.WriteHeader(http.StatusFound)
		}, "status 302"},
		"no right":  {status(http.StatusForbidden), "token"},
		"too large": {func(w http.ResponseWriter) { _, _ = w.Write(make([]byte, MaxAnswer+1)) }, "more than"},
	} {
		state := filepath.Join(t.TempDir(), "jobs.json")
		_, err := service(t, newFarm(t, c.answer), state).Prove(t.Context(), anyTask())
		require.ErrorIs(t, err, ErrFailed, name)
		require.ErrorContains(t, err, c.want, name)
		content, err := os.ReadFile(state)
		require.NoError(t, err)
		require.NotContains(t, string(content), "job/1", name)
	}
}

func TestATokenIsReadFromItsFileEachTime(t *testing.T) {
	f := newFarm(t, done(t, anAnswer()))
	path := filepath.Join(t.TempDir(), "token")
	require.NoError(t, os.WriteFile(path, []byte("first\n"), 0o600))
	s, err := NewService(ServiceConfig{URL: f.URL, TokenFile: path, Poll: time.Millisecond})
	require.NoError(t, err)
	_, err = s.Prove(t.Context(), anyTask())
	require.NoError(t, err)
	require.Equal(t, "Bearer first", f.token)
	require.NoError(t, os.WriteFile(path, []byte("second\n"), 0o600))
	_, err = s.Prove(t.Context(), anyTask())
	require.NoError(t, err)
	require.Equal(t, "Bearer second", f.token)

	for _, content := range []string{"", "two words", strings.Repeat("x", maxToken+1)} {
		require.NoError(t, os.WriteFile(path, []byte(content), 0o600))
		_, err = s.Prove(t.Context(), anyTask())
		require.ErrorContains(t, err, "one word")
	}
}

func TestWhereATokenMayGo(t *testing.T) {
	for text, token := range map[string]string{
		"https://prover.example":     "t",
		"http://127.0.0.1:8080/v1":   "t",
		"http://[::1]:8080":          "t",
		"http://localhost":           "t",
		"http://prover.internal:808": "",
	} {
		_, err := NewService(ServiceConfig{URL: text, TokenFile: token})
		require.NoError(t, err, text)
	}
	for text, token := range map[string]string{
		"http://prover.example":         "t",
		"http://127.0.0.1.example":      "t",
		"ftp://127.0.0.1":               "",
		"https://":                      "",
		"https://user:word@example":     "",
		"https://prover.example/?key=1": "",
		"prover":                        "",
	} {
		_, err := NewService(ServiceConfig{URL: text, TokenFile: token})
		require.Error(t, err, text)
	}
}

func TestJobsAreForgottenInTime(t *testing.T) {
	now := time.Unix(1_750_000_000, 0)
	j := &jobs{path: filepath.Join(t.TempDir(), "jobs.json")}
	require.NoError(t, j.keep("old", "1", now.Add(-maxJobAge-time.Second)))
	require.NoError(t, j.keep("new", "2", now))
	id, err := j.find("new", now)
	require.NoError(t, err)
	require.Equal(t, "2", id)
	list, err := j.read()
	require.NoError(t, err)
	require.Len(t, list.Jobs, 1)
	id, err = j.find("new", now.Add(maxJobAge+time.Second))
	require.NoError(t, err)
	require.Empty(t, id)

	require.NoError(t, os.WriteFile(j.path, []byte(`{"format":"something"}`), 0o600))
	_, err = j.find("new", now)
	require.ErrorContains(t, err, "remove it")
	require.ErrorContains(t, j.keep("new", "3", now), "remove it")
}
