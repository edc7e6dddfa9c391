package server

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"sync/atomic"
	"time"

	"connectrpc.com/connect"
	"github.com/ethereum/go-ethereum/common"

	"github.com/veritee/veritee/enclave/evidence"
	"github.com/veritee/veritee/enclave/headers"
	"github.com/veritee/veritee/enclave/journal"
	"github.com/veritee/veritee/enclave/rollup"
	"github.com/veritee/veritee/enclave/vrf"
	"github.com/veritee/veritee/protocol/workerapi"
	"github.com/veritee/veritee/protocol/workerapi/workerapiconnect"
)

// Defaults of [Config].
const (
	DefaultOrders       = 64
	DefaultOrderTimeout = 10 * time.Second
	DefaultDrain        = 10 * time.Second
)

// maxRequest bounds a request. An order has some 200 bytes.
const maxRequest = 64 << 10

// Prover decides about orders; *vrf.Prover is one.
type Prover interface {
	Answer(ctx context.Context, order vrf.Order) (*vrf.Answer, *vrf.Refusal)
}

// Attester decides about claims that want evidence; *evidence.Attester is one.
type Attester interface {
	Attest(ctx context.Context, claim evidence.Claim) (quote []byte, refusal *vrf.Refusal)
}

// A ServedChain is a chain and what is served on it.
type ServedChain struct {
	Chain        *headers.Chain
	Coordinators []common.Address
	Apps         []common.Address // that it can be attested for
}

// Config is what a server shows and whom it asks.
type Config struct {
	Version     string
	Instance    common.Address
	Attestation string           // kind of evidence that was verified; empty: unattested
	Evidence    string           // kind of evidence that can be had; empty: none
	Keys        func() []vrf.Key // that are held now; nil: none ever
	Chains      []ServedChain
	Prover      Prover
	Attester    Attester         // nil: it can't be attested
	Unattested  string           // why not, and what to do, where it can't be
	Journal     *journal.Journal // nil where no key is served
	Log         *slog.Logger

	Keyring Keyring // nil: no keys are derived

	// A key node's own service stands on this door too, and what it says of itself in the health.
	KeyNode       func() (path string, handler http.Handler)
	KeyNodeHealth func() (health any, ok bool)

	RollupProver RollupProver     // nil: no rollup is served
	Rollups      []*rollup.Rollup // that it serves, in the order of its heads

	Orders       int           // worked on at once; 0 is DefaultOrders
	OrderTimeout time.Duration // for one; 0 is DefaultOrderTimeout
	ProveTimeout time.Duration // for one verdict; 0 is five minutes
	Drain        time.Duration // for what is under way when the server stops; 0 is DefaultDrain
}

// A Server answers on one listener.
type Server struct {
	config   Config
	orders   chan struct{}
	quotes   chan struct{} // holds one element while a quote is made
	proofs   chan struct{} // holds one element for each claim that is executed
	takes    chan struct{} // and for each order or answer for a key
	answers  atomic.Uint64
	attested atomic.Uint64
	proven   atomic.Uint64 // verdicts of both kinds
	rejected atomic.Uint64 // and how many of them REJECT
	refusals counts
}

// New makes a server.
func New(config Config) *Server {
	if config.Keys == nil {
		config.Keys = func() []vrf.Key { return nil }
	}
	if config.Orders == 0 {
		config.Orders = DefaultOrders
	}
	if config.OrderTimeout == 0 {
		config.OrderTimeout = DefaultOrderTimeout
	}
	if config.Drain == 0 {
		config.Drain = DefaultDrain
	}
	if config.ProveTimeout == 0 {
		config.ProveTimeout = proveTimeout
	}
	return &Server{
		config: config, orders: make(chan struct{}, config.Orders), quotes: make(chan struct{}, 1), proofs: make(chan struct{}, maxProofs),
		takes: make(chan struct{}, maxTakes),
	}
}

// Serve answers until the context ends, then finishes what is under way and closes the listener. It returns nil after that,
// and an error if the listener broke.
func (s *Server) Serve(ctx context.Context, listener net.Listener) error {
	server := &http.Server{
		Handler:           s.handler(listener),
		ReadHeaderTimeout: 5 * time.Second,
		ReadTimeout:       10 * time.Second,
		WriteTimeout:      s.longest() + 10*time.Second,
		IdleTimeout:       2 * time.Minute,
		MaxHeaderBytes:    16 << 10,
		ErrorLog:          slog.NewLogLogger(s.config.Log.Handler(), slog.LevelInfo), // failed handshakes, with the pin that was shown
	}

	stopped := make(chan error, 1)
	quiet, done := context.WithCancel(ctx)
	defer done()
	go func() {
		<-quiet.Done()
		grace, cancel := context.WithTimeout(context.WithoutCancel(ctx), s.config.Drain)
		defer cancel()
		err := server.Shutdown(grace)
		if errors.Is(err, context.DeadlineExceeded) {
			s.config.Log.Warn("orders were cut off", "after", s.config.Drain)
			err = server.Close()
		}
		stopped <- err
	}()

	err := server.Serve(listener)
	done()
	if stop := <-stopped; errors.Is(err, http.ErrServerClosed) {
		return stop
	}
	return fmt.Errorf("serve: %w", err)
}

// longest is how long one order of any kind may take.
func (s *Server) longest() time.Duration {
	longest := max(s.config.OrderTimeout, attestTimeout)
	if s.config.RollupProver != nil {
		longest = max(longest, s.config.ProveTimeout)
	}
	return longest
}

func (s *Server) handler(listener net.Listener) http.Handler {
	path, api := workerapiconnect.NewWorkerServiceHandler(service{s},
		connect.WithReadMaxBytes(maxRequest),
		connect.WithRecover(s.recovered),
		connect.WithCompression("gzip", nil, nil), // nothing to unpack: an order is small
	)
	mux := http.NewServeMux()
	mux.Handle(path, api)
	mux.HandleFunc("GET /healthz", s.healthz)
	if s.config.KeyNode != nil {
		mux.Handle(s.config.KeyNode())
	}

	_, tcp := listener.Addr().(*net.TCPAddr)
	return guard(mux, tcp)
}

// guard bounds bodies, whoever reads them, and keeps web pages away from plain TCP: a page can point a name of its own at
// 127.0.0.1, but a browser then sends that name.
func guard(next http.Handler, tcp bool) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		host, _, err := net.SplitHostPort(r.Host)
		if err != nil {
			host = r.Host
		}
		if tcp && r.TLS == nil && !loopback(host) {
			http.Error(w, "call this worker by a loopback name", http.StatusForbidden)
			return
		}
		r.Body = http.MaxBytesReader(w, r.Body, 2*maxRequest)
		next.ServeHTTP(w, r)
	})
}

// counts are refusals by the number of their reason; REASON_STOPPED is the last one.
type counts [workerapi.Refusal_REASON_STOPPED + 1]atomic.Uint64

func (c *counts) add(reason workerapi.Refusal_Reason) {
	if reason < 0 || int(reason) >= len(c) {
		reason = workerapi.Refusal_REASON_INTERNAL
	}
	c[reason].Add(1)
}
