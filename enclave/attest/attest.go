package attest

import (
	"context"
	"crypto/subtle"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/veritee/veritee/protocol/typed"
	"github.com/veritee/veritee/zkverifier/dcap"
)

// ReportData is what a quote carries besides measurements.
type ReportData = [64]byte

// A Provider gives quotes of the enclave that this process runs in. It may be used by several goroutines.
type Provider interface {
	// Name is one of the choices: "gramine", "dstack" or "configfs-tsm".
	Name() string
	// TEE is what its quotes are of.
	TEE() dcap.TEE
	// Quote returns evidence that carries data, or an error that says what to do. It ends with the context at the latest.
	Quote(ctx context.Context, data ReportData) (Evidence, error)
}

// Evidence is a quote and what came with it. The quote alone is signed; the rest helps to read it.
type Evidence struct {
	Provider string
	TEE      dcap.TEE
	Quote    []byte

	// EventLog is dstack's: a JSON array of the events whose digests make the RTMRs. A verifier replays it against the quote.
	EventLog json.RawMessage
	// Attestation is what dstack's agent answered, whole, where it speaks v1: MessagePack, for dstack's own verifier.
	Attestation []byte
	// VMConfig is dstack's, a JSON document about the virtual machine, from which RTMR0 can be computed.
	VMConfig string
}

// Kind names evidence the way a worker does in its log: "tdx/dstack", "sgx/gramine". It says what can be had, not that anybody
// verified it. Nil is "".
func Kind(p Provider) string {
	if p == nil {
		return ""
	}
	return strings.ToLower(p.TEE().String()) + "/" + p.Name()
}

const (
	// quoteTime bounds one quote. The kernel itself waits 30 s for the host's quoting service (drivers/virt/coco/tdx-guest).
	quoteTime = 40 * time.Second

	// probeTime bounds the look whether a source is here.
	probeTime = 10 * time.Second

	// maxQuote is more than any quote with its certificates has; the kernel's own bound is 32 KiB, Gramine's 8.
	maxQuote = dcap.MaxQuoteSize
)

// A source is a place that quotes come from; [checked] makes a Provider of it.
type source interface {
	name() string
	tee() dcap.TEE
	where() string // for the log
	// probe says by an [absent] that the place isn't here, by another error that it is and can't be used. It is quick.
	probe(ctx context.Context) error
	// quote may outlive the context by a system call that can't be interrupted; nothing else runs beside it.
	quote(ctx context.Context, data ReportData) (Evidence, error)
}

// absent says why a place isn't here.
type absent struct{ why string }

func (a absent) Error() string { return a.why }

func absentf(format string, args ...any) error { return absent{fmt.Sprintf(format, args...)} }

// checked lets nothing out of a source that isn't what was asked for.
type checked struct {
	source source
	busy   chan struct{} // holds one element while a quote is made
	time   time.Duration
	look   time.Duration // of a probe
}

func check(s source) *checked {
	return &checked{source: s, busy: make(chan struct{}, 1), time: quoteTime, look: probeTime}
}

// Name implements Provider.
func (c *checked) Name() string { return c.source.name() }

// TEE implements Provider.
func (c *checked) TEE() dcap.TEE { return c.source.tee() }

// Quote implements Provider.
func (c *checked) Quote(ctx context.Context, data ReportData) (Evidence, error) {
	ctx, cancel := context.WithTimeoutCause(ctx, c.time, fmt.Errorf("no answer within %v", c.time))
	defer cancel()

	evidence, err := c.one(ctx, data)
	if err != nil {
		return Evidence{}, fmt.Errorf("quote by %s: %w", c.Name(), err)
	}
	quote, err := dcap.ParseQuote(evidence.Quote)
	if err != nil {
		return Evidence{}, fmt.Errorf("quote by %s: it can't be read: %w", c.Name(), err)
	}
	switch tee, carried := quote.Header.TEE, quote.ReportData(); {
	case tee != c.TEE():
		return Evidence{}, fmt.Errorf("quote by %s: it is of %s, %s was wanted; name the right provider by --attestation", c.Name(), tee, c.TEE())
	case subtle.ConstantTimeCompare(carried[:], data[:]) != 1:
		return Evidence{}, fmt.Errorf("quote by %s: it carries other report data than asked for (%x…, wanted %x…): something else uses the same device; "+
			"let only this worker use it", c.Name(), carried[:8], data[:8])
	}
	evidence.Provider, evidence.TEE = c.Name(), c.TEE()
	return evidence, nil
}

// one makes a quote when no other is being made.
func (c *checked) one(ctx context.Context, data ReportData) (Evidence, error) {
	evidence, err := guarded(ctx, c.busy, "see the log of the host's quoting service (qgsd for TDX, aesmd for SGX)", func() (Evidence, error) {
		return c.source.quote(ctx, data)
	})
	if err == nil && len(evidence.Quote) > maxQuote {
		return Evidence{}, fmt.Errorf("it has %d bytes, more than %d", len(evidence.Quote), maxQuote)
	}
	return evidence, err
}

// probe looks whether the place is here. Files that look like a device's may hang as a quote may.
func (c *checked) probe(ctx context.Context) error {
	ctx, cancel := context.WithTimeoutCause(ctx, c.look, fmt.Errorf("no answer within %v", c.look))
	defer cancel()
	_, err := guarded(ctx, c.busy, "something stands at "+c.source.where()+" and says nothing", func() (struct{}, error) {
		return struct{}{}, c.source.probe(ctx)
	})
	return err
}

// guarded works when nothing else does, and gives up waiting when the context ends. The place stays taken until the work returns,
// so whoever hangs is asked once.
func guarded[T any](ctx context.Context, busy chan struct{}, hint string, work func() (T, error)) (T, error) {
	var none T
	select {
	case busy <- struct{}{}:
	case <-ctx.Done():
		return none, fmt.Errorf("an earlier question is still being answered: %w", context.Cause(ctx))
	}

	type result struct {
		value T
		err   error
	}
	done := make(chan result, 1)
	go func() {
		defer func() { <-busy }()
		value, err := work()
		done <- result{value, err}
	}()

	select {
	case r := <-done:
		return r.value, r.err
	case <-ctx.Done():
		return none, fmt.Errorf("%w; %s", context.Cause(ctx), hint)
	}
}

// trial is a quote that shows that quotes can be had.
func trial(ctx context.Context, p Provider) error {
	data, err := typed.Diagnostic(nil)
	if err != nil {
		return err
	}
	_, err = p.Quote(ctx, data)
	return err
}

func isAbsent(err error) bool {
	var a absent
	return errors.As(err, &a)
}
