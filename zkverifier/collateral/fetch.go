package collateral

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"net"
	"net/http"
	"net/url"
	"os"
	"strconv"
	"strings"
	"time"

	"github.com/veritee/veritee/internal/version"
)

const (
	firstWait  = 500 * time.Millisecond
	longWait   = 8 * time.Second
	longestAsk = time.Minute // a service that wants a longer pause is left for the next one
	maxHeader  = 256 << 10
)

// A Step is one request that was made for a part of the collateral, for whoever shows progress.
type Step struct {
	Part     string
	URL      string
	Attempt  int
	Attempts int // at most
	Bytes    int
	Took     time.Duration
	Err      error
	Wait     time.Duration // until the next attempt; 0: there is none
}

// StatusError is an answer other than 200.
type StatusError struct {
	URL    string
	Status int
	Said   string // how its text begins
	Asked  time.Duration
	ID     string // Intel's request id, which its support asks for
}

func (e *StatusError) Error() string {
	text := fmt.Sprintf("%s answers %d", e.URL, e.Status)
	if name := http.StatusText(e.Status); name != "" {
		text += " " + name
	}
	if e.Said != "" {
		text += ": " + e.Said
	}
	if e.ID != "" {
		text += " (request id " + e.ID + ")"
	}
	if remedy := remedies[e.Status]; remedy != "" {
		text += "; " + remedy
	}
	if e.Asked > longestAsk {
		text += fmt.Sprintf("; it asks to be left alone for %s", e.Asked)
	}
	return text
}

// What mends an answer. The numbers from 460 are the PCCS's own.
var remedies = map[int]string{
	http.StatusBadRequest:          "the service doesn't know what was asked: an old PCCS knows neither TDX nor --update",
	http.StatusUnauthorized:        "the service wants a key or a token, which collateral never needs: is it a PCS or PCCS?",
	http.StatusForbidden:           "the service refuses this machine; ask who runs it, or name another with --from",
	http.StatusNotFound:            "Intel has nothing for this platform and this kind of TEE, or the PCCS has it not in its cache: check FMSPC, TEE and the address",
	http.StatusGone:                "Intel no longer serves this evaluation number; take a newer one",
	http.StatusTooManyRequests:     "too many requests; wait, or run a PCCS",
	460:                            "the PCCS holds damaged data; refresh it",
	461:                            "the PCCS doesn't know the platform; register it there, or name Intel's service with --from",
	462:                            "the PCCS has nothing for the platform; refresh it, or name Intel's service with --from",
	http.StatusServiceUnavailable:  "the service is down; try later, or name another with --from",
	http.StatusGatewayTimeout:      "the PCCS can't reach Intel's service; check its proxy, or name another source with --from",
	http.StatusInternalServerError: "the service is broken; try later, or name another with --from",
}

// A redirectError is final: the host that was configured is the one that is asked.
type redirectError struct{ to string }

func (e redirectError) Error() string {
	return fmt.Sprintf("it redirects to %s, another host; name that with --from if it is meant", e.to)
}

// fetcher asks for one thing at a time.
type fetcher struct {
	http     *http.Client
	timeout  time.Duration // of one request with its answer
	attempts int
	now      func() time.Time
	wait     func(context.Context, time.Duration) error
	report   func(Step)
}

// newHTTP makes the connection's rules. The environment may name a proxy: operators' networks need one.
func newHTTP(caFile string) (*http.Client, error) {
	config := &tls.Config{MinVersion: tls.VersionTLS12}
	if caFile != "" {
		pem, err := os.ReadFile(caFile)
		if err != nil {
			return nil, fmt.Errorf("CA file: %w", err)
		}
		if config.RootCAs, err = x509.SystemCertPool(); err != nil {
			config.RootCAs = x509.NewCertPool()
		}
		if !config.RootCAs.AppendCertsFromPEM(pem) {
			return nil, fmt.Errorf("CA file %s: no PEM certificate in it", caFile)
		}
	}
	return &http.Client{
		Transport: &http.Transport{
			Proxy:                  http.ProxyFromEnvironment,
			TLSClientConfig:        config,
			MaxResponseHeaderBytes: maxHeader,
			ForceAttemptHTTP2:      true,
			MaxIdleConns:           8,
			IdleConnTimeout:        30 * time.Second,
		},
		CheckRedirect: func(next *http.Request, before []*http.Request) error {
			if next.URL.Host != before[0].URL.Host || next.URL.Scheme != before[0].URL.Scheme || len(before) > 3 {
				return redirectError{next.URL.Scheme + "://" + next.URL.Host}
			}
			return nil
		},
	}, nil
}

// get asks until there is an answer, as often as may be. read makes the answer into what is wanted; an answer that can't be read is
// asked for again, since a broken connection looks like that.
func (f *fetcher) get(ctx context.Context, part, address string, limit int64, read func([]byte, http.Header) error) error {
	for attempt := 1; ; attempt++ {
		start := f.now()
		body, err := f.once(ctx, address, limit, read)
		step := Step{Part: part, URL: address, Attempt: attempt, Attempts: f.attempts, Bytes: body, Took: f.now().Sub(start), Err: err}
		again := false
		if err != nil && ctx.Err() == nil && attempt < f.attempts {
			step.Wait, again = f.pause(attempt, err)
		}
		f.report(step)
		if !again {
			return err
		}
		if err := f.wait(ctx, step.Wait); err != nil {
			return err
		}
	}
}

func (f *fetcher) once(ctx context.Context, address string, limit int64, read func([]byte, http.Header) error) (int, error) {
	ctx, cancel := context.WithTimeoutCause(ctx, f.timeout, fmt.Errorf("no whole answer within %s", f.timeout))
	defer cancel()
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, address, nil)
	if err != nil {
		return 0, err
	}
	request.Header.Set("User-Agent", "veritee/"+version.String())
	response, err := f.http.Do(request)
	if err != nil {
		return 0, explain(ctx, request.URL.Host, err)
	}
	defer response.Body.Close()
	if response.StatusCode != http.StatusOK {
		return 0, f.refusal(address, response)
	}

	body, err := io.ReadAll(io.LimitReader(response.Body, limit+1))
	if err != nil {
		return len(body), fmt.Errorf("%s: the answer breaks off after %d bytes: %w", address, len(body), explain(ctx, request.URL.Host, err))
	}
	if int64(len(body)) > limit {
		return len(body), tooLong{address, limit}
	}
	if err := read(body, response.Header); err != nil {
		return len(body), fmt.Errorf("%s: %w", address, err)
	}
	return len(body), nil
}

type tooLong struct {
	url   string
	limit int64
}

func (e tooLong) Error() string {
	return fmt.Sprintf("%s: the answer has more than %d bytes, which Intel's never have; is the address that of a PCS or PCCS?", e.url, e.limit)
}

// refusal reads an answer that is none.
func (f *fetcher) refusal(address string, response *http.Response) error {
	said, _ := io.ReadAll(io.LimitReader(response.Body, 200))
	e := &StatusError{URL: address, Status: response.StatusCode, ID: response.Header.Get("Request-ID")}
	if text := strings.Join(strings.Fields(string(said)), " "); text != "" && !strings.HasPrefix(text, "<") {
		e.Said = fmt.Sprintf("%q", text)
	}
	if len(e.ID) > 64 {
		e.ID = ""
	}

	// Seconds, or a date.
	after := response.Header.Get("Retry-After")
	if seconds, err := strconv.ParseUint(after, 10, 31); err == nil {
		e.Asked = time.Duration(seconds) * time.Second
	} else if date, err := http.ParseTime(after); err == nil {
		e.Asked = max(date.Sub(f.now()), 0)
	}
	return e
}

// pause says whether asking again makes sense, and when.
func (f *fetcher) pause(attempt int, err error) (time.Duration, bool) {
	var status *StatusError
	var redirect redirectError
	var long tooLong
	var certificate *tls.CertificateVerificationError
	var nobody noHostError
	wait := min(firstWait<<(attempt-1), longWait)
	switch {
	case errors.As(err, &nobody), errors.As(err, &redirect), errors.As(err, &long), errors.As(err, &certificate):
		return 0, false
	case errors.As(err, &status):
		if status.Status != http.StatusTooManyRequests && status.Status < 500 || status.Asked > longestAsk {
			return 0, false
		}
		if status.Asked > 0 {
			return status.Asked, true
		}
	}
	return wait + rand.N(wait/2), true // so that many that failed together don't return together
}

// explain gives network errors their cause and their remedy. The host is enough to know which: whoever asks names source and part.
func explain(ctx context.Context, host string, err error) error {
	if wrapped := new(url.Error); errors.As(err, &wrapped) { // it repeats the address
		err = wrapped.Err
	}
	var certificate *tls.CertificateVerificationError
	var redirect redirectError
	var name *net.DNSError
	var op *net.OpError
	switch {
	case ctx.Err() != nil:
		return fmt.Errorf("%s: %w", host, context.Cause(ctx))
	case errors.As(err, &certificate):
		return fmt.Errorf("%s: %w; if this is your own PCCS, name the authority of its certificate with --ca-file", host, err)
	case errors.As(err, &redirect):
		return fmt.Errorf("%s: %w", host, redirect)
	case errors.As(err, &name) && name.IsNotFound:
		return noHostError{name.Name}
	case errors.As(err, &op) && op.Addr != nil: // it repeats the address too
		if address := op.Addr.String(); address != host {
			host += " (" + address + ")"
		}
		err = op.Err
	}
	return fmt.Errorf("%s: %w; check the address, the network, and whether HTTPS_PROXY is needed here", host, err)
}

// A noHostError isn't mended by asking again.
type noHostError struct{ name string }

func (e noHostError) Error() string {
	return fmt.Sprintf("no such host as %s; check the address, the network, and whether HTTPS_PROXY is needed here", e.name)
}

// Cause is in few words why an attempt failed: the error that ends it all has the rest.
func (s Step) Cause() string {
	var status *StatusError
	switch {
	case s.Err == nil:
		return ""
	case errors.As(s.Err, &status):
		return fmt.Sprintf("%d %s", status.Status, http.StatusText(status.Status))
	}
	err := s.Err
	for inner := err; inner != nil; inner = errors.Unwrap(inner) {
		err = inner
	}
	return err.Error()
}

// sleep waits, or ends early with the context.
func sleep(ctx context.Context, d time.Duration) error {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-timer.C:
		return nil
	case <-ctx.Done():
		return context.Cause(ctx)
	}
}
