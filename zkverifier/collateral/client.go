package collateral

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"sync"
	"time"

	"github.com/veritee/veritee/zkverifier/dcap"
)

// Options are how a client asks. The zero value asks Intel.
type Options struct {
	Verifier *dcap.Verifier // whose signature is asked for; nil: Intel's
	Cache    string         // folder that keeps answers; "": they are kept in memory alone
	Ahead    time.Duration  // how long before its window ends a cached answer is renewed; 0: 7 days

	Sources  []string      // addresses, asked in order until one has everything; none: [IntelPCS]
	RootCRL  string        // where the root's revocation list is if a source doesn't serve it; "": [IntelRootCRL]
	CAFile   string        // PEM of authorities to trust in TLS besides the system's
	Timeout  time.Duration // of one request; 0: 20 s
	Attempts int           // of one request; 0: 4
	Progress func(Step)    // told of every request; nil: nobody

	Clock func() time.Time                                 // nil: the system's
	Wait  func(ctx context.Context, d time.Duration) error // between attempts; nil: the time passes
}

// Client obtains collateral. It may be used by several goroutines.
type Client struct {
	verifier *dcap.Verifier
	sources  []source
	rootCRL  string
	fetch    fetcher
	now      func() time.Time
	ahead    time.Duration
	folder   string
	patience time.Duration // [refreshTime], except in tests

	mu    sync.Mutex // guards the map, and what is said so of a slot
	cache map[Subject]*slot
}

// New makes a client. It asks nobody yet.
func New(o Options) (*Client, error) {
	if len(o.Sources) == 0 {
		o.Sources = []string{IntelPCS}
	}
	c := &Client{verifier: o.Verifier, rootCRL: o.RootCRL, now: o.Clock, ahead: o.Ahead, folder: o.Cache, patience: refreshTime, cache: make(map[Subject]*slot)}
	if c.verifier == nil {
		c.verifier = dcap.NewVerifier()
	}
	if c.ahead == 0 {
		c.ahead = 7 * 24 * time.Hour
	}
	for _, text := range o.Sources {
		s, err := parseSource(text)
		if err != nil {
			return nil, err
		}
		c.sources = append(c.sources, s)
	}
	if c.rootCRL == "" {
		c.rootCRL = IntelRootCRL
	}
	if _, err := parseURL(c.rootCRL); err != nil {
		return nil, fmt.Errorf("root revocation list at %q: %w", c.rootCRL, err)
	}
	if c.now == nil {
		c.now = time.Now
	}

	transport, err := newHTTP(o.CAFile)
	if err != nil {
		return nil, err
	}
	c.fetch = fetcher{transport, o.Timeout, o.Attempts, c.now, o.Wait, o.Progress}
	if c.fetch.timeout == 0 {
		c.fetch.timeout = 20 * time.Second
	}
	if c.fetch.attempts == 0 {
		c.fetch.attempts = 4
	}
	if c.fetch.wait == nil {
		c.fetch.wait = sleep
	}
	if c.fetch.report == nil {
		c.fetch.report = func(Step) {}
	}
	return c, nil
}

// Answer is collateral that holds now, and where it came from.
type Answer struct {
	*Bundle
	Source  string // the address, or the file
	NotKept error  // why the cache's folder doesn't have it; nil: it has, or there is none
	Stale   error  // why nothing newer was to be had, though its window nears its end; nil: it is fresh

	// Unconfirmed says why Intel's signed list of evaluation numbers couldn't tell whether this is the set that was asked for: then
	// a source may have given the standard set for the early one. Nil: it is, or the bundle is from a file, which doesn't say.
	Unconfirmed error
}

// Fetch asks the sources in their order, and never the cache. All parts of an answer are of one source, signed and in their windows.
// The error is an [*dcap.Error] if every source gave an answer, and each was refused by the verifier.
func (c *Client) Fetch(ctx context.Context, about Subject) (*Answer, error) {
	if err := about.Check(); err != nil {
		return nil, err
	}
	return c.fetchNewer(ctx, about, nil, 0)
}

// fetchNewer passes over sources whose answer is older than what is there already and still holds. each bounds the time of one
// source; 0: only its requests are bounded.
func (c *Client) fetchNewer(ctx context.Context, about Subject, have *Bundle, each time.Duration) (*Answer, error) {
	var errs []error
	refused := 0
	for _, s := range c.sources {
		answer, err := c.newer(ctx, s, about, have, each)
		if err == nil {
			return answer, nil
		}
		if ctx.Err() != nil {
			return nil, fmt.Errorf("collateral for %s: %w", about, context.Cause(ctx))
		}
		if errors.As(err, new(*dcap.Error)) {
			refused++
		}
		errs = append(errs, fmt.Errorf("source %s: %w", s, err))
	}

	// One source's refused answer isn't the answer where another wasn't heard: then it is told as text alone.
	if refused < len(errs) {
		for i, err := range errs {
			if errors.As(err, new(*dcap.Error)) {
				errs[i] = errors.New(err.Error())
			}
		}
	}
	return nil, fmt.Errorf("collateral for %s: %w", about, errors.Join(errs...))
}

// newer is one source's answer, if it isn't older than what is had.
func (c *Client) newer(ctx context.Context, s source, about Subject, have *Bundle, each time.Duration) (*Answer, error) {
	if each > 0 {
		var cancel context.CancelFunc
		ctx, cancel = context.WithTimeoutCause(ctx, each, fmt.Errorf("no whole answer within %s", each))
		defer cancel()
	}
	answer, is, err := c.from(ctx, s, about)
	if err != nil {
		return nil, err
	}
	// What is had has no say if it isn't of the set that was asked for.
	if have != nil && (is == nil || is.has(have)) {
		if part := answer.olderThan(have); part != "" {
			return nil, fmt.Errorf("its %s is older than what was had before: it is behind, or holds back", part)
		}
	}
	return answer, nil
}

// from gets a bundle from one source, and checks it. is says which set was wanted, where Intel's list tells.
func (c *Client) from(ctx context.Context, s source, about Subject) (*Answer, *set, error) {
	b, err := c.checked(ctx, s, about)
	if err != nil {
		return nil, nil, err
	}
	is, unknown, err := c.sets(ctx, s, about, b.Endorsements)
	if ctx.Err() != nil {
		return nil, nil, context.Cause(ctx)
	}
	if err != nil {
		return nil, nil, fmt.Errorf("what came isn't Intel's: %w", err)
	}
	if is != nil && !is.has(b) {
		// By number nobody can mean another set, not even Intel on the day on which it moves the standard one on.
		got, qe := b.Endorsements.TCBInfo.Evaluation, b.Endorsements.QEIdentity.Evaluation
		numbered := about
		numbered.Update, numbered.Number = Standard, is.highest
		if b, err = c.checked(ctx, s, numbered); err != nil {
			return nil, nil, fmt.Errorf("what came isn't what was asked for: its evaluation numbers are %d and %d, by Intel's list the %s set is number %d, and asked for that: %w",
				got, qe, about.set(), is.highest, err)
		}
	}
	return &Answer{Bundle: b, Source: s.String(), Unconfirmed: unknown}, is, nil
}

// checked gets a bundle from one source that is signed, fits and holds.
func (c *Client) checked(ctx context.Context, s source, about Subject) (*Bundle, error) {
	parts, err := c.ask(ctx, s, about)
	if err != nil {
		return nil, err
	}
	b, err := Endorse(c.verifier, parts)
	if err != nil {
		return nil, fmt.Errorf("what came isn't Intel's: %w", err)
	}
	if err := b.fits(about); err != nil {
		return nil, fmt.Errorf("what came isn't what was asked for: %w", err)
	}
	if err := b.Endorsements.Check(c.now()); err != nil {
		return nil, fmt.Errorf("what came doesn't hold now (refresh the PCCS, or check this machine's clock): %w", err)
	}
	return b, nil
}

// ask gets all parts from one source, unchecked.
func (c *Client) ask(ctx context.Context, s source, about Subject) (*dcap.Collateral, error) {
	parts := new(dcap.Collateral)
	err := c.fetch.get(ctx, "TCB info", s.tcbInfo(about), maxJSON, func(body []byte, header http.Header) (err error) {
		if parts.TCBInfo, parts.TCBInfoSignature, err = signed(body, "tcbInfo"); err == nil {
			parts.TCBInfoIssuerChain, err = chain(header, tcbInfoChain)
		}
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("TCB info: %w", err)
	}
	err = c.fetch.get(ctx, "QE identity", s.qeIdentity(about), maxJSON, func(body []byte, header http.Header) (err error) {
		if parts.QEIdentity, parts.QEIdentitySignature, err = signed(body, "enclaveIdentity"); err == nil {
			parts.QEIdentityIssuerChain, err = chain(header, qeIdentityChain)
		}
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("QE identity: %w", err)
	}
	err = c.fetch.get(ctx, "PCK revocations", s.pckCRL(about.CA), maxCRL, func(body []byte, header http.Header) (err error) {
		if parts.PCKCRL, err = revocations(body); err == nil {
			parts.PCKCRLIssuerChain, err = chain(header, pckCRLChain)
		}
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("PCK revocations: %w", err)
	}
	if parts.RootCACRL, err = c.askRootCRL(ctx, s); err != nil {
		return nil, fmt.Errorf("root revocations: %w", err)
	}
	return parts, nil
}

// askRootCRL asks the service, and where that has none the place that the certificates name.
func (c *Client) askRootCRL(ctx context.Context, s source) (list []byte, err error) {
	read := func(body []byte, _ http.Header) (err error) {
		list, err = revocations(body)
		return err
	}
	if !s.intel() {
		err = c.fetch.get(ctx, "root revocations", s.rootCRL(), maxCRL, read)
		var status *StatusError
		if !errors.As(err, &status) || status.Status != http.StatusNotFound {
			return list, err
		}
	}
	err = c.fetch.get(ctx, "root revocations", c.rootCRL, maxCRL, read)
	return list, err
}
