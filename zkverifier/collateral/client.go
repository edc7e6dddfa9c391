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

	mu    sync.Mutex // guards the map
	cache map[Subject]*slot
}

// New makes a client. It asks nobody yet.
func New(o Options) (*Client, error) {
	if len(o.Sources) == 0 {
		o.Sources = []string{IntelPCS}
	}
	c := &Client{verifier: o.Verifier, rootCRL: o.RootCRL, now: o.Clock, ahead: o.Ahead, folder: o.Cache, cache: make(map[Subject]*slot)}
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
}

// Fetch asks the sources in their order, and never the cache. All parts of an answer are of one source, signed and in their windows.
func (c *Client) Fetch(ctx context.Context, about Subject) (*Answer, error) {
	if err := about.Check(); err != nil {
		return nil, err
	}
	return c.fetchNewer(ctx, about, nil)
}

// fetchNewer passes over sources whose answer is older than what is there already.
func (c *Client) fetchNewer(ctx context.Context, about Subject, have *Bundle) (*Answer, error) {
	var errs []error
	for _, s := range c.sources {
		b, err := c.from(ctx, s, about)
		if err == nil && have != nil {
			if part := b.olderThan(have); part != "" {
				err = fmt.Errorf("its %s is older than what was had before: it is behind, or holds back", part)
			}
		}
		if err == nil {
			return &Answer{Bundle: b, Source: s.String()}, nil
		}
		if ctx.Err() != nil {
			return nil, fmt.Errorf("collateral for %s: %w", about, context.Cause(ctx))
		}
		errs = append(errs, fmt.Errorf("source %s: %w", s, err))
	}
	return nil, fmt.Errorf("collateral for %s: %w", about, errors.Join(errs...))
}

// from gets a bundle from one source, and checks it.
func (c *Client) from(ctx context.Context, s source, about Subject) (*Bundle, error) {
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
