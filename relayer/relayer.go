// Package relayer runs the relayer: it makes the parts, wires them together, and stops them in order.
//
//	node ─▶ chain ─▶ scan ─▶ store ─▶ workers ─▶ store ─▶ settle ─▶ send ─▶ node
//
// Whatever passes from part to part passes through the database: a part reads what is there for it to do, does it, and writes what
// came of it. The signals between parts say only that it is worth looking now; who misses one looks by itself a moment later. So
// nothing has to be recovered after a crash but what each part does at its start anyway.
package relayer

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"
	"golang.org/x/sync/errgroup"

	"github.com/veritee/veritee/relayer/admin"
	"github.com/veritee/veritee/relayer/config"
	"github.com/veritee/veritee/relayer/health"
	"github.com/veritee/veritee/relayer/metrics"
	"github.com/veritee/veritee/relayer/store"
	"github.com/veritee/veritee/relayer/workers"
)

// ErrLeadershipLost is returned by Run when this process may not write any more. Whoever supervises it starts it again.
var ErrLeadershipLost = errors.New("leadership lost: the database session that held it has ended")

// service is what all chains share.
type service struct {
	settings config.Config
	log      *slog.Logger
	metrics  *metrics.Metrics
	board    *health.Board
	store    *store.Store
	pool     *workers.Pool
	term     int64
}

// Run serves what the configuration names until ctx ends, which is no error. It begins only when the database, every chain and
// every sender can be used, and says which can't and what to do.
func Run(ctx context.Context, settings config.Config, log *slog.Logger) error {
	registry := prometheus.NewRegistry()
	registry.MustRegister(collectors.NewGoCollector(), collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}))
	s := &service{settings: settings, log: log, metrics: metrics.New(registry), board: health.NewBoard(log, time.Now)}

	dsn, err := settings.Database.Resolve()
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
	defer s.store.Close()

	leadership, err := s.store.Lead(ctx, holder())
	if err != nil {
		return err
	}
	defer leadership.Release()
	s.term = leadership.Term()
	s.metrics.Term.Set(float64(s.term))
	log.Info("leadership taken", "term", s.term)

	// Every chain is opened before any is served: half a relayer would hide the other half's trouble.
	var lines []*line
	defer func() {
		for _, l := range lines {
			l.close()
		}
	}()
	for _, chainSettings := range settings.Chains {
		l, err := s.open(ctx, chainSettings)
		if err != nil {
			return fmt.Errorf("chain %s: %w", chainSettings.DisplayName(), err)
		}
		lines = append(lines, l)
	}
	if err := s.openPool(lines); err != nil {
		return err
	}
	server, err := s.openServer(registry, lines)
	if err != nil {
		return err
	}
	return s.serve(ctx, leadership, server, lines)
}

// serve runs everything. The HTTP server is up as long as anything else is.
func (s *service) serve(ctx context.Context, leadership *store.Leadership, server *admin.Server, lines []*line) error {
	work, stop := context.WithCancel(ctx)
	defer stop()
	group, work := errgroup.WithContext(work)

	group.Go(func() error {
		select {
		case <-leadership.Lost():
			return ErrLeadershipLost
		case <-work.Done():
			return nil
		}
	})
	group.Go(func() error { return quiet(s.pool.Run(work)) })
	for _, l := range lines {
		if err := l.prepare(s.pool); err != nil {
			return err
		}
		l.run(work, group)
	}
	group.Go(func() error { s.observe(work, lines); return nil })

	serving, stopServing := context.WithCancel(context.WithoutCancel(ctx))
	defer stopServing()
	served := make(chan error, 1)
	go func() { served <- server.Run(serving) }()
	s.log.Info("relayer serves", "http", server.Addr(), "chains", len(lines), "workers", len(s.settings.Workers), "term", s.term)

	done := make(chan error, 1)
	go func() { done <- group.Wait() }()
	var err error
	select {
	case err = <-done:
	case err = <-served:
		stop()
		<-done
		return fmt.Errorf("http server: %w", err)
	case <-ctx.Done():
		// What was signed is in the database: not to wait any longer loses time, and nothing else.
		s.log.Info("relayer stops")
		select {
		case err = <-done:
		case <-time.After(s.settings.Drain):
			s.log.Warn("relayer didn't finish what it had begun in time", "drain", s.settings.Drain)
		}
	}
	stopServing()
	<-served
	return quiet(err)
}

// openPool makes the clients of the workers.
func (s *service) openPool(lines []*line) (err error) {
	settings := workers.Config{
		Authorities: make(map[uint64]workers.Authority), Store: s.store, Log: s.log, Metrics: s.metrics, Board: s.board,
	}
	for _, w := range s.settings.Workers {
		one := workers.WorkerConfig{Name: w.Name, URL: w.URL, Timeout: w.Timeout}
		if w.TLS != nil {
			one.TLS = &workers.TLSConfig{Cert: w.TLS.Cert, Key: w.TLS.Key, Pin: w.TLS.Pin}
		}
		settings.Workers = append(settings.Workers, one)
	}
	for _, l := range lines {
		settings.Authorities[l.chain.ID()] = l.registry
	}
	s.pool, err = workers.NewPool(settings)
	return err
}

func (s *service) openServer(registry *prometheus.Registry, lines []*line) (*admin.Server, error) {
	settings := admin.Config{
		Addr: s.settings.Listen, Public: s.settings.ListenPublic, Store: s.store, Board: s.board, Gatherer: registry, Log: s.log,
		Workers: s.pool.Statuses, Lines: pageLines(s.settings), Runbook: s.settings.Runbook,
		Leadership: func() admin.Leadership { return admin.Leadership{Leads: true, Term: s.term} },
	}
	for _, l := range lines {
		settings.Chains = append(settings.Chains, l.chain)
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
