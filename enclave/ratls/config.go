package ratls

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/veritee/veritee/enclave/attest"
	"github.com/veritee/veritee/enclave/headers"
	"github.com/veritee/veritee/enclave/instance"
	"github.com/veritee/veritee/zkverifier/collateral"
	"github.com/veritee/veritee/zkverifier/dcap"
	"github.com/veritee/veritee/zkverifier/policy"
)

// Defaults of [Config].
const (
	DefaultMaxAge  = 300 // blocks: an hour of mainnet's, five minutes where one comes every second
	DefaultDepth   = 4
	DefaultTimeout = 8 * time.Second // below what dialers give a handshake
)

const (
	minMaxAge = 30   // a certificate lives a third of it, and a quote takes a second
	maxMaxAge = 8191 // as long as a chain serves a block's hash (EIP-2935)
)

// Heads is the chain as our own endpoints have it; a [headers.Chain] is one.
type Heads interface {
	Block(ctx context.Context, number, confirmations uint64) (headers.Block, error)
	Head(ctx context.Context) headers.Head
}

// Collateral is where quotes are judged from; a [collateral.Client] is one. It must believe the same root.
type Collateral interface {
	Get(ctx context.Context, about collateral.Subject) (*collateral.Answer, error)
}

// Config is one side of all connections with instances of one app. It is used by pointer, not changed once a connection was made, and
// safe for concurrent use.
type Config struct {
	ChainID  uint64
	Registry common.Address
	App      common.Address // whose instances both sides are

	Instance *instance.Key
	Evidence attest.Provider // of our own quotes

	Root       *x509.Certificate // nil: Intel's. Another is for development chains alone
	Collateral Collateral
	Policy     policy.Policy // which quotes are acceptable; zero: policy.Default

	Heads Heads
	// Members says whether we speak with an instance; nil is yes. It is asked before anybody else is, so it should know by heart.
	Members func(ctx context.Context, peer common.Address) error
	// Standing is what the registry says of an instance at our head; see [OnChain].
	Standing func(ctx context.Context, peer common.Address) (Standing, error)

	MaxAge  uint64        // in blocks, of the block that a peer's quote names; 0: DefaultMaxAge
	Depth   uint64        // how far below our head the block is that our own quote names; 0: DefaultDepth
	Timeout time.Duration // of judging a peer, and of making a certificate; 0: DefaultTimeout
	Log     *slog.Logger  // nil: nothing is logged

	once     sync.Once
	verifier *dcap.Verifier
	broken   error // what Check found

	own  own
	seen seen
}

// Check returns every mistake with its remedy, without asking anybody.
func (c *Config) Check() error {
	var wrong []error
	complain := func(is bool, format string, args ...any) {
		if is {
			wrong = append(wrong, fmt.Errorf("attested TLS on chain %d: "+format, append([]any{c.ChainID}, args...)...))
		}
	}
	development := headers.Development(c.ChainID)

	complain(c.ChainID == 0, "there is no chain 0; name the chain's id")
	complain(c.Registry == common.Address{}, "no registry; name the contract that knows the instances")
	complain(c.App == common.Address{}, "no app; name whose instances speak with each other")
	complain(c.Instance == nil, "no instance key")
	complain(c.Instance != nil && c.Instance.Stored() && !development,
		"the instance key is kept in a file that its host can read, which no quote may vouch for; let it be born at the start, or sealed by the platform")
	complain(c.Evidence == nil, "no evidence can be had here, and without there is no channel; run in an enclave, or on a simulated machine in development")
	complain(c.Root != nil && !c.Root.Equal(dcap.IntelRoot()) && !development,
		"evidence under the root %q is believed on chains 1337 and 31337 alone; leave it out, and Intel's is", rootName(c.Root))
	complain(c.Collateral == nil, "no source of collateral; name Intel's service or a PCCS")
	complain(c.Policy.AllowDebug || c.Policy.AllowServiceTD, "debug enclaves and service TDs are never spoken to; leave both out of the policy")
	complain(c.Heads == nil, "no chain view; name endpoints")
	complain(c.Standing == nil, "nobody says which instances are registered; read the registry")
	complain(c.MaxAge != 0 && (c.MaxAge < minMaxAge || c.MaxAge > maxMaxAge), "evidence of %d blocks at most; take %d to %d", c.MaxAge, minMaxAge, maxMaxAge)
	complain(c.Depth > c.maxAge()/4, "own evidence would name a block %d deep, and %d is too old; take a quarter of that at most", c.Depth, c.maxAge())
	complain(c.Timeout < 0, "timeout %v; it must be positive", c.Timeout)
	return errors.Join(wrong...)
}

func rootName(root *x509.Certificate) string {
	if root == nil {
		return ""
	}
	return root.Subject.CommonName
}

// ready makes what follows from the configuration, once.
func (c *Config) ready() error {
	c.once.Do(func() {
		if c.broken = c.Check(); c.broken != nil {
			return
		}
		if c.verifier = dcap.NewVerifier(); c.Root != nil {
			c.verifier, c.broken = dcap.NewVerifierFor(c.Root)
		}
	})
	return c.broken
}

func (c *Config) maxAge() uint64 {
	if c.MaxAge == 0 {
		return DefaultMaxAge
	}
	return c.MaxAge
}

func (c *Config) depth() uint64 {
	if c.Depth == 0 {
		return DefaultDepth
	}
	return c.Depth
}

// within bounds one piece of work. Handshakes have a context of the connection's, which ends with it.
func (c *Config) within(ctx context.Context) (context.Context, context.CancelFunc) {
	limit := c.Timeout
	if limit == 0 {
		limit = DefaultTimeout
	}
	return context.WithTimeoutCause(ctx, limit, fmt.Errorf("not done within %v", limit))
}

func (c *Config) logger() *slog.Logger {
	if c.Log == nil {
		return slog.New(slog.DiscardHandler)
	}
	return c.Log
}

// protocol is what is spoken within.
const protocol = "h2"

// Server is for a listener. Who the peer of a connection is, [Peer] says.
func (c *Config) Server() *tls.Config {
	return &tls.Config{
		MinVersion: tls.VersionTLS13,
		NextProtos: []string{protocol},
		GetCertificate: func(hello *tls.ClientHelloInfo) (*tls.Certificate, error) {
			return c.certificate(hello.Context())
		},

		// Any certificate: nothing in it is believed but what VerifyConnection finds. No tickets: every connection goes through it.
		ClientAuth:             tls.RequireAnyClientCert,
		SessionTicketsDisabled: true,
		VerifyConnection:       func(state tls.ConnectionState) error { return c.meet(state, nil) },
	}
}

// Client is for dialling one instance. The zero address is nobody.
func (c *Config) Client(peer common.Address) *tls.Config {
	return &tls.Config{
		MinVersion: tls.VersionTLS13,
		NextProtos: []string{protocol},
		GetClientCertificate: func(request *tls.CertificateRequestInfo) (*tls.Certificate, error) {
			return c.certificate(request.Context())
		},

		// The certificate is self-signed and names no host. VerifyConnection is the verification, of resumed sessions too, of which
		// there are none without a cache.
		InsecureSkipVerify:     true,
		SessionTicketsDisabled: true,
		VerifyConnection:       func(state tls.ConnectionState) error { return c.meet(state, &peer) },
	}
}
