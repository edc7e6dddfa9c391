package admin

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"net/netip"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/prometheus/client_golang/prometheus"

	"github.com/veritee/veritee/relayer/chain"
	"github.com/veritee/veritee/relayer/health"
	"github.com/veritee/veritee/relayer/status"
	"github.com/veritee/veritee/relayer/store"
	"github.com/veritee/veritee/relayer/workers"
)

// DefaultAddr is where the server listens if nothing else is said.
const DefaultAddr = "127.0.0.1:9750"

// Store is what the server reads.
type Store interface {
	VerdictReader
	Ping(ctx context.Context) error // writes
	Chain(ctx context.Context, chainID uint64) (store.Chain, error)
	Request(ctx context.Context, chainID uint64, id common.Hash) (store.Request, error)
	Requests(ctx context.Context, f store.Filter) ([]store.Request, error)
	StoredAnswer(ctx context.Context, chainID uint64, contract common.Address, question common.Hash) (*store.Answer, error)
	Audit(ctx context.Context, actor, action string, detail any) error
	Tables
}

// A Chain is one that the relayer serves.
type Chain interface {
	ID() uint64
	Nodes() []chain.NodeStatus
	Keys() *status.Keys // nil: nothing is known of any
}

// A Leadership says which process sends. A process that knows neither isn't ready.
type Leadership struct {
	Leads    bool
	Term     int64  // if it leads
	Holder   string // who leads instead; empty: nobody knows
	HeldTerm int64  // its term
	Listen   string // where it can be asked
	Draining bool   // this process is about to end
}

// other is who leads instead, nil if this process does or nobody is known.
func (l Leadership) other() *status.Leader {
	if l.Leads || l.Holder == "" {
		return nil
	}
	return &status.Leader{Holder: l.Holder, Term: l.HeldTerm, Listen: l.Listen}
}

// A Config is what a server is made of. Workers and Drain may be nil.
type Config struct {
	Addr   string // host:port; DefaultAddr if empty. Port 0 takes a free one
	Public bool   // allows an address that other machines reach

	Store      Store
	Chains     []Chain
	Leadership func() Leadership
	Workers    func() []workers.Status
	Board      *health.Board
	Gatherer   prometheus.Gatherer // what /metrics shows
	Log        *slog.Logger

	// Retention is for how long a request has a row after it ended; 0: for ever.
	Retention time.Duration

	// Drain has the process finish what it has begun, give its leadership up, and end. It returns at once. nil: that isn't offered.
	Drain func()
	// Lines are the chains of the configuration, for people: they are there before the chains are open.
	Lines   []Line
	Runbook string // where warnings link to, without the heading; our own copy if empty

	// MaxLag is how many blocks the tables of a chain may be behind its nodes while the relayer counts as ready; 64 if zero.
	MaxLag uint64
}

// Bounds. Everything that is served is small and comes from one row or a few.
const (
	maxInFlight = 64
	maxTime     = 10 * time.Second // of one answer
	drainTime   = 5 * time.Second
	pingEvery   = 5 * time.Second
	maxBody     = 4 << 10
)

// A Server listens from New on and serves in Run.
type Server struct {
	config   Config
	log      *slog.Logger
	listener net.Listener
	local    bool // only this machine reaches it
	handler  http.Handler
	chains   map[uint64]Chain
	inFlight atomic.Int64
	ready    readiness
	overview overview
}

// New takes the address, so that one which is taken is an error at once.
func New(config Config) (*Server, error) {
	if config.Addr == "" {
		config.Addr = DefaultAddr
	}
	if config.MaxLag == 0 {
		config.MaxLag = 64
	}
	if config.Workers == nil {
		config.Workers = func() []workers.Status { return nil }
	}
	host, _, err := net.SplitHostPort(config.Addr)
	if err != nil {
		return nil, fmt.Errorf("listen on %q: %w; want host:port, such as %s", config.Addr, err, DefaultAddr)
	}
	local := isLoopback(host)
	if !local && !config.Public {
		return nil, fmt.Errorf("listen on %q: other machines would reach it, and it knows nobody by name; use %s, or allow it (listen_public) behind a firewall",
			config.Addr, DefaultAddr)
	}

	listener, err := net.Listen("tcp", config.Addr)
	if err != nil {
		return nil, fmt.Errorf("listen on %s: %w; is another relayer running?", config.Addr, err)
	}
	s := &Server{config: config, log: config.Log, listener: listener, local: local, chains: make(map[uint64]Chain)}
	for _, c := range config.Chains {
		s.chains[c.ID()] = c
	}
	s.ready.turn = make(chan struct{}, 1)
	s.overview = overview{turn: make(chan struct{}, 1), known: make(map[uint64]status.Chain)}
	s.handler = s.routes()
	return s, nil
}

// Addr is where the server listens.
func (s *Server) Addr() string { return s.listener.Addr().String() }

// Handler is all that the server serves.
func (s *Server) Handler() http.Handler { return s.handler }

// Run serves until the context ends, and lets what is under way finish.
func (s *Server) Run(ctx context.Context) error {
	server := &http.Server{
		Handler:           s.handler,
		ReadHeaderTimeout: 5 * time.Second,
		ReadTimeout:       10 * time.Second,
		WriteTimeout:      maxTime + 10*time.Second,
		IdleTimeout:       time.Minute,
		MaxHeaderBytes:    16 << 10,
		ErrorLog:          slog.NewLogLogger(s.log.Handler(), slog.LevelDebug),
	}
	if !s.local {
		s.log.Warn("http server is reachable from other machines", "addr", s.Addr())
	}
	s.log.Info("http server listens", "addr", s.Addr())

	watched := make(chan struct{})
	watchCtx, stop := context.WithCancel(ctx)
	go func() {
		defer close(watched)
		s.watch(watchCtx)
	}()
	defer func() {
		stop()
		<-watched
	}()

	served := make(chan error, 1)
	go func() { served <- server.Serve(s.listener) }()
	select {
	case err := <-served:
		return fmt.Errorf("serve http on %s: %w", s.Addr(), err)
	case <-ctx.Done():
	}

	drain, cancel := context.WithTimeout(context.WithoutCancel(ctx), drainTime)
	defer cancel()
	if err := server.Shutdown(drain); err != nil {
		server.Close()
	}
	if err := <-served; err != nil && !errors.Is(err, http.ErrServerClosed) {
		return fmt.Errorf("serve http on %s: %w", s.Addr(), err)
	}
	return nil
}

// Close gives the address back; for a server that never ran.
func (s *Server) Close() error { return s.listener.Close() }

func (s *Server) routes() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /livez", s.livez)
	mux.HandleFunc("GET /readyz", s.readyz)
	mux.HandleFunc("GET /healthz", s.healthz)
	mux.Handle("GET /metrics", s.metrics())
	mux.HandleFunc("GET /v1/answers/{chain}/{request}", s.answer)
	mux.HandleFunc("GET /v1/requests/{chain}/{request}", s.request)
	mux.HandleFunc("GET /v1/requests/{chain}", s.requests)
	mux.HandleFunc("POST /drain", s.drain)
	s.pageRoutes(mux)
	mux.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		if r.Method != http.MethodGet && r.Method != http.MethodHead {
			w.Header().Set("Allow", "GET, HEAD")
			refuse(w, http.StatusMethodNotAllowed, "method", "nothing is changed here", "use GET, or the command line")
			return
		}
		refuse(w, http.StatusNotFound, "path", "there is nothing at this path",
			"see / for people, and /livez, /readyz, /healthz, /metrics, /v1/status, /v1/answers/{chain}/{request}, /v1/requests/{chain}/{request}, /v1/requests/{chain}")
	})
	return s.guard(mux)
}

// guard bounds every answer in time, number and audience.
func (s *Server) guard(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		h := w.Header()
		h.Set("X-Content-Type-Options", "nosniff")
		h.Set("X-Frame-Options", "DENY")
		h.Set("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")
		h.Set("Cross-Origin-Resource-Policy", "same-origin")
		h.Set("Referrer-Policy", "no-referrer")
		h.Set("Cache-Control", "no-store")

		// A page in a browser on this machine can point a name of its own at loopback; it can't choose what we are called here.
		if s.local && !isLocalName(r.Host) {
			refuse(w, http.StatusMisdirectedRequest, "host", "this server is for this machine", "call it by 127.0.0.1 or localhost")
			return
		}

		// A probe that asks whether the process lives must not find it dead for being busy.
		if r.URL.Path != "/livez" {
			defer s.inFlight.Add(-1)
			if s.inFlight.Add(1) > maxInFlight {
				h.Set("Retry-After", "1")
				refuse(w, http.StatusServiceUnavailable, "busy", "too many calls at once", "try again in a second")
				return
			}
		}

		ctx, cancel := context.WithTimeout(r.Context(), maxTime)
		defer cancel()
		r.Body = http.MaxBytesReader(w, r.Body, maxBody)
		next.ServeHTTP(w, r.WithContext(ctx))
	})
}

func isLoopback(host string) bool {
	if host == "localhost" {
		return true
	}
	ip, err := netip.ParseAddr(host)
	return err == nil && ip.Unmap().IsLoopback()
}

// isLocalName looks at the Host of a call: an address is never a rebound name.
func isLocalName(host string) bool {
	if name, _, err := net.SplitHostPort(host); err == nil {
		host = name
	}
	if host == "localhost" {
		return true
	}
	_, err := netip.ParseAddr(trimBrackets(host))
	return err == nil
}

func trimBrackets(host string) string {
	if len(host) > 1 && host[0] == '[' && host[len(host)-1] == ']' {
		return host[1 : len(host)-1]
	}
	return host
}
