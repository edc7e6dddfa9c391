package prover

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/url"
	"os"
	"strconv"
	"strings"
	"time"

	"github.com/veritee/veritee/zkverifier/risczero"
)

// ServiceConfig says which service.
type ServiceConfig struct {
	URL       string        // https, or http on this machine
	TokenFile string        // a bearer token, read at every question; empty for none
	StateFile string        // remembers jobs under way; empty: they are forgotten when this process ends
	Poll      time.Duration // how long to wait before the first question; 0 is two seconds. Later ones come less often.
	Client    *http.Client  // nil is one with a timeout
}

// Service proves over HTTP. `POST <URL>/jobs` with a [Request] answers {"id": "…"}; `GET <URL>/jobs/<id>` answers {"state": "pending"},
// {"state": "failed", "error": "…"} or {"state": "done", "receipt": [Answer]}. A job that isn't known any more is answered with
// 404, and started anew. The header Idempotency-Key is the task's hash: a service may answer it with the job that it has.
type Service struct {
	config ServiceConfig
	base   *url.URL
	client *http.Client
	jobs   jobs
}

const (
	defaultPoll = 2 * time.Second
	slowestPoll = 30 * time.Second
	maxToken    = 4 << 10
)

// NewService checks the configuration.
func NewService(config ServiceConfig) (*Service, error) {
	base, err := url.Parse(config.URL)
	if err != nil {
		return nil, fmt.Errorf("prover: url: %w", err)
	}
	if base.Scheme != "https" && !(base.Scheme == "http" && (loopback(base.Hostname()) || config.TokenFile == "")) {
		return nil, fmt.Errorf("prover: url %s: a token is sent over https alone, or http on this machine", base.Redacted())
	}
	if base.Host == "" || base.RawQuery != "" || base.Fragment != "" || base.User != nil {
		return nil, fmt.Errorf("prover: url %s: give a scheme, a host and perhaps a path; a token has its own file", base.Redacted())
	}
	if config.Poll <= 0 {
		config.Poll = defaultPoll
	}
	client := &http.Client{Timeout: time.Minute}
	if config.Client != nil {
		own := *config.Client
		client = &own
	}
	// A redirect would carry the quote, and on the same host the token, to where nobody has said that it may go.
	client.CheckRedirect = func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }
	return &Service{config: config, base: base, client: client, jobs: jobs{path: config.StateFile}}, nil
}

func loopback(host string) bool {
	ip := net.ParseIP(host)
	return host == "localhost" || ip != nil && ip.IsLoopback()
}

// Prove starts a job, or finds the one that was started for the same task before, and asks until it is done.
func (s *Service) Prove(ctx context.Context, task Task) (*risczero.Receipt, error) {
	request, err := task.encode()
	if err != nil {
		return nil, err
	}
	sum := sha256.Sum256(request)
	key := hex.EncodeToString(sum[:])
	id, err := s.jobs.find(key, time.Now())
	if err != nil {
		return nil, err
	}

	wait := s.config.Poll
	for anew := 0; ; {
		var again time.Duration
		if id == "" {
			if anew++; anew > 3 {
				return nil, fmt.Errorf("%w: service %s: it forgot its job %d times", ErrFailed, s.base.Host, anew-1)
			}
			id, again, err = s.start(ctx, request, key)
			if err == nil && id != "" {
				err = s.jobs.keep(key, id, time.Now())
			} else if err == nil {
				anew--
			}
		} else {
			var r *risczero.Receipt
			r, again, err = s.ask(ctx, id)
			switch {
			case errors.Is(err, errUnknownJob):
				id, err = "", s.jobs.keep(key, "", time.Now())
				again = s.config.Poll
			case r != nil:
				// A job that can't be forgotten does no harm: it is done.
				_ = s.jobs.keep(key, "", time.Now())
				return r, nil
			case errors.Is(err, ErrFailed):
				return nil, errors.Join(err, s.jobs.keep(key, "", time.Now()))
			}
		}
		switch {
		case ctx.Err() != nil:
			return nil, ended(ctx, "service "+s.base.Host) // the job goes on, and is remembered
		case err != nil:
			return nil, err
		}

		pause := time.NewTimer(max(wait, again))
		select {
		case <-ctx.Done():
			pause.Stop()
			return nil, ended(ctx, "service "+s.base.Host)
		case <-pause.C:
		}
		wait = min(wait*3/2, slowestPoll)
	}
}

var errUnknownJob = errors.New("prover: the service doesn't know its job")

// start asks for a job. Neither an id nor an error: the service is busy, or away for a moment.
func (s *Service) start(ctx context.Context, request []byte, key string) (id string, again time.Duration, err error) {
	status, body, again, err := s.call(ctx, http.MethodPost, s.base.JoinPath("jobs"), request, key)
	if err != nil || passing(status) {
		return "", again, err
	}
	if status/100 != 2 {
		return "", 0, s.refused(status, body)
	}
	var answer struct{ ID string }
	if err := json.Unmarshal(body, &answer); err != nil || answer.ID == "" || len(answer.ID) > maxJobID {
		return "", 0, fmt.Errorf("%w: service %s: its answer names no job: %.80q", ErrFailed, s.base.Host, body)
	}
	return answer.ID, again, nil
}

// ask asks for a job's state. Neither a receipt nor an error: not yet.
func (s *Service) ask(ctx context.Context, id string) (r *risczero.Receipt, again time.Duration, err error) {
	status, body, again, err := s.call(ctx, http.MethodGet, s.base.JoinPath("jobs", url.PathEscape(id)), nil, "")
	if err != nil || passing(status) {
		return nil, again, err
	}
	switch {
	case status == http.StatusNotFound || status == http.StatusGone:
		return nil, 0, errUnknownJob
	case status != http.StatusOK:
		return nil, 0, s.refused(status, body)
	}
	var answer struct {
		State   string
		Error   string
		Receipt *Answer
	}
	if err := json.Unmarshal(body, &answer); err != nil {
		return nil, 0, fmt.Errorf("%w: service %s: its answer isn't JSON: %w", ErrFailed, s.base.Host, err)
	}
	switch {
	case answer.State == "pending":
		return nil, again, nil
	case answer.State == "failed":
		return nil, 0, fmt.Errorf("%w: service %s: job %s: it said: %.400q", ErrFailed, s.base.Host, id, answer.Error)
	case answer.State == "done" && answer.Receipt != nil:
		if r, err = answer.Receipt.receipt(); err != nil {
			return nil, 0, fmt.Errorf("service %s: job %s: %w", s.base.Host, id, err)
		}
		return r, 0, nil
	}
	return nil, 0, fmt.Errorf("%w: service %s: job %s is in state %.40q, neither pending, done nor failed", ErrFailed, s.base.Host, id, answer.State)
}

// passing is for answers that another question may change.
func passing(status int) bool {
	return status == 0 || status == http.StatusTooManyRequests || status >= 500
}

func (s *Service) refused(status int, body []byte) error {
	hint := ""
	if status == http.StatusUnauthorized || status == http.StatusForbidden {
		hint = "; is the token in its file right?"
	}
	return fmt.Errorf("%w: service %s: status %d: %.200q%s", ErrFailed, s.base.Host, status, body, hint)
}

// call puts one question. A status of zero: nobody answered, which may pass.
func (s *Service) call(ctx context.Context, method string, to *url.URL, body []byte, key string) (status int, answer []byte, again time.Duration, err error) {
	request, err := http.NewRequestWithContext(ctx, method, to.String(), bytes.NewReader(body))
	if err != nil {
		return 0, nil, 0, err
	}
	if key != "" {
		request.Header.Set("Content-Type", "application/json")
		request.Header.Set("Idempotency-Key", key)
	}
	if s.config.TokenFile != "" {
		token, err := token(s.config.TokenFile)
		if err != nil {
			return 0, nil, 0, err
		}
		request.Header.Set("Authorization", "Bearer "+token)
	}
	response, err := s.client.Do(request)
	if err != nil {
		return 0, nil, 0, nil
	}
	defer response.Body.Close()
	answer, err = io.ReadAll(io.LimitReader(response.Body, MaxAnswer+1))
	if err != nil {
		return 0, nil, 0, nil
	}
	if len(answer) > MaxAnswer {
		return 0, nil, 0, fmt.Errorf("%w: service %s: an answer of more than %d bytes", ErrFailed, s.base.Host, MaxAnswer)
	}
	if seconds, err := strconv.Atoi(response.Header.Get("Retry-After")); err == nil && seconds > 0 {
		again = min(time.Duration(min(seconds, 3600))*time.Second, slowestPoll)
	}
	return response.StatusCode, answer, again, nil
}

func token(path string) (string, error) {
	file, err := os.Open(path)
	if err != nil {
		return "", fmt.Errorf("prover: token: %w", err)
	}
	defer file.Close()
	content, err := io.ReadAll(io.LimitReader(file, maxToken+1))
	if err != nil {
		return "", fmt.Errorf("prover: token: %w", err)
	}
	text := strings.TrimSpace(string(content))
	if text == "" || len(content) > maxToken || strings.ContainsAny(text, " \t\r\n") {
		return "", fmt.Errorf("prover: token: %s must have one word and nothing else", path)
	}
	return text, nil
}
