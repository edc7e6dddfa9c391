// Package relayer runs the relayer: it makes the parts, wires them together, and stops them in order.
//
//	node ─▶ chain ─▶ scan ─▶ store ─▶ workers ─▶ store ─▶ settle ─▶ send ─▶ node
//
// Whatever passes from part to part passes through the database: a part reads what is there for it to do, does it, and writes what
// came of it. The signals between parts say only that it is worth looking now; who misses one looks by itself a moment later. So
// nothing has to be recovered after a crash but what each part does at its start anyway.
//
// Three things have lives of their own:
//
//   - the process (service): the database, the HTTP server, and for each chain its nodes and keys (link). It lasts until somebody stops it;
//   - a term (term): what only one process of a database may do. It begins when this process takes the leadership and ends when that is
//     given up or lost. Before and between terms the process stands by, ready to take over;
//   - a chain under a term (line): its scan, its answers, its senders. Chains have nothing to do with each other: one that can't be opened,
//     or whose part ends, is begun again, while the others are served.
package relayer

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"slices"
	"sync"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"

	"github.com/veritee/veritee/internal/version"
	"github.com/veritee/veritee/relayer/admin"
	"github.com/veritee/veritee/relayer/config"
	"github.com/veritee/veritee/relayer/health"
	"github.com/veritee/veritee/relayer/metrics"
	"github.com/veritee/veritee/relayer/store"
	"github.com/veritee/veritee/relayer/workers"
)

// service is what this process has, whoever leads.
type service struct {
	settings config.Config
	log      *slog.Logger
	metrics  *metrics.Metrics
	board    *health.Board
	store    *store.Store
	links    []*link
	opening  sync.WaitGroup

	drain    context.CancelFunc // has the process end in order
	standing atomic.Pointer[admin.Leadership]
	draining atomic.Bool
	pool     atomic.Pointer[workers.Pool] // whom we ask now; nil between two terms
}

// Run serves what the configuration names until ctx ends, which is no error, or stands by while another process does. It begins only
// when the database and at least one chain can be used, and says what can't and what to do. What breaks later it waits out.
func Run(ctx context.Context, settings config.Config, log *slog.Logger) error {
	registry := prometheus.NewRegistry()
	registry.MustRegister(collectors.NewGoCollector(), collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}))
	s := &service{settings: settings, log: log, metrics: metrics.New(registry), board: health.NewBoard(log, time.Now)}
	s.metrics.Build.WithLabelValues(version.String()).Set(1)
	s.standing.Store(&admin.Leadership{})

	ctx, stop := context.WithCancelCause(ctx)
	s.drain = func() { stop(nil) }
	defer s.drain()
	defer s.closeLinks()
	if err := s.makeLinks(); err != nil {
		return err
	}
	if err := s.openStore(ctx); err != nil {
		return err
	}
	defer s.store.Close()
	if _, err := s.makePool(s.board, s.store); err != nil {
		return err // what is wrong with it shows at once
	}

	// The HTTP server is up as long as anything else is.
	server, err := s.openServer(registry)
	if err != nil {
		return err
	}
	serving, stopServing := context.WithCancel(context.WithoutCancel(ctx))
	served := make(chan error, 1)
	go func() {
		err := server.Run(serving)
		stop(err)
		served <- err
	}()
	defer func() {
		stopServing()
		<-served
	}()

	err = s.serve(ctx, server.Addr())
	if cause := context.Cause(ctx); cause != nil && !errors.Is(cause, context.Canceled) {
		return fmt.Errorf("http server: %w", cause)
	}
	return quiet(err)
}

// serve leads whenever nobody else does.
func (s *service) serve(ctx context.Context, addr string) error {
	if err := s.openLinks(ctx); err != nil {
		return err
	}
	s.log.Info("relayer runs", "http", addr, "chains", len(s.links), "workers", len(s.settings.Workers))
	for {
		leadership, err := s.standBy(ctx, addr)
		if err != nil {
			return err
		}
		if err := s.lead(ctx, leadership); err != nil || ctx.Err() != nil {
			return err
		}
	}
}

func (s *service) openStore(ctx context.Context) error {
	dsn, err := s.settings.Database.Resolve()
	if err != nil {
		return fmt.Errorf("database: %w", err)
	}
	if s.store, err = store.Open(ctx, dsn, s.metrics); err != nil {
		var schema *store.ErrSchema
		if errors.As(err, &schema) {
			return err // it names its remedy
		}
		return fmt.Errorf("%w\nsee that the configured database runs and lets this user in; `veritee check` tries it", err)
	}
	return nil
}

// makePool makes the clients of the workers.
func (s *service) makePool(board *health.Board, remembers workers.PoolStore) (*workers.Pool, error) {
	settings := workers.Config{
		Authorities: make(map[uint64]workers.Authority), Store: remembers, Log: s.log, Metrics: s.metrics, Board: board,
	}
	for i, w := range slices.Concat(s.settings.Workers, s.settings.KeyNodes) {
		one := workers.WorkerConfig{Name: w.Name, URL: w.URL, Timeout: w.Timeout, KeyNode: i >= len(s.settings.Workers)}
		if w.TLS != nil {
			one.TLS = &workers.TLSConfig{Cert: w.TLS.Cert, Key: w.TLS.Key, Pin: w.TLS.Pin}
		}
		settings.Workers = append(settings.Workers, one)
	}
	for _, l := range s.links {
		settings.Authorities[l.settings.ID] = authority{l}
	}
	settings.Registers = func(chainID uint64, app common.Address) bool {
		return slices.ContainsFunc(s.links, func(l *link) bool { return l.settings.ID == chainID && l.registers(app) })
	}
	return workers.NewPool(settings)
}

func (s *service) openServer(registry *prometheus.Registry) (*admin.Server, error) {
	settings := admin.Config{
		Addr: s.settings.Listen, Public: s.settings.ListenPublic, Store: s.store, Board: s.board, Gatherer: registry, Log: s.log,
		Retention: s.settings.Retention.Requests,
		Workers: func() []workers.Status {
			if pool := s.pool.Load(); pool != nil {
				return pool.Statuses()
			}
			return nil
		},
		Leadership: func() admin.Leadership {
			standing := *s.standing.Load()
			standing.Draining = s.draining.Load()
			return standing
		},
		Drain: func() {
			s.draining.Store(true)
			s.drain()
		},
		Lines: pageLines(s.settings), Runbook: s.settings.Runbook,
	}
	for _, l := range s.links {
		settings.Chains = append(settings.Chains, l)
	}
	return admin.New(settings)
}

// holder is how an operator recognises this process.
func holder() string {
	host, err := os.Hostname()
	if err != nil {
		host = "unknown host"
	}
	return fmt.Sprintf("%s, process %d", host, os.Getpid())
}

// quiet takes the end of a context for what it is: no error.
func quiet(err error) error {
	if errors.Is(err, context.Canceled) {
		return nil
	}
	return err
}
