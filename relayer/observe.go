package relayer

import (
	"context"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/params"
	"golang.org/x/sync/errgroup"

	"github.com/veritee/veritee/relayer/health"
	"github.com/veritee/veritee/relayer/lifecycle"
	"github.com/veritee/veritee/relayer/retain"
)

const (
	observePeriod = 2 * time.Second

	// observeTimeout bounds one look: the figures of a chain aren't worth a connection for longer.
	observeTimeout = 10 * time.Second

	// A mature request that waits for longer is late. A block or two of most chains.
	lateAfter = 60 * time.Second
)

// observe turns what is in the tables into metrics and warnings, every few seconds. Each chain has a loop of its own: one whose
// figures take long, or can't be had, keeps no other's from being shown.
func (s *service) observe(ctx context.Context, lines []*line) {
	var group errgroup.Group
	group.Go(func() error {
		every(ctx, func() {
			s.board.Export(s.metrics)
			s.board.Beat("observe", observePeriod)
		})
		return nil
	})
	for _, l := range lines {
		group.Go(func() error { l.watch(ctx); return nil })
	}
	_ = group.Wait()
}

// every does something at once and then every few seconds, until the context ends.
func every(ctx context.Context, do func()) {
	tick := time.NewTicker(observePeriod)
	defer tick.Stop()
	for {
		do()
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
		}
	}
}

// watch observes a chain until the context ends.
func (l *line) watch(ctx context.Context) {
	for _, state := range lifecycle.RequestStates {
		if !state.Over() {
			l.metrics.Requests.WithLabelValues(l.label(), string(state)).Set(0)
		}
	}
	loop := "observe/" + l.label()
	defer l.board.Rest(loop)
	every(ctx, func() {
		l.board.Beat(loop, observePeriod+observeTimeout)
		l.observe(ctx)
	})
}

func (l *line) observe(ctx context.Context) {
	looking, cancel := context.WithTimeout(ctx, observeTimeout)
	defer cancel()
	counts, err := l.store.Counts(looking, l.chain.ID())
	if err == nil && counts.Unfolded() {
		err = l.store.FoldCounts(looking, l.chain.ID())
	}
	if ctx.Err() != nil {
		return
	}
	l.board.Set(err != nil, health.DatabaseDown, l.label(), fmt.Sprintf("counting requests: %v; see that Postgres runs and can be reached", err))
	if err != nil {
		return
	}

	for _, state := range lifecycle.RequestStates {
		if !state.Over() {
			l.metrics.Requests.WithLabelValues(l.label(), string(state)).Set(float64(counts.ByState[state]))
		}
	}
	if earned, _ := new(big.Float).Quo(new(big.Float).SetInt(counts.Earned), big.NewFloat(params.Ether)).Float64(); earned > 0 {
		l.metrics.Earned.WithLabelValues(l.label()).Set(earned)
	}
	age := time.Duration(0)
	if !counts.OldestOpenMaturity.IsZero() {
		age = max(time.Since(counts.OldestOpenMaturity), 0)
	}
	l.metrics.OldestOpen.WithLabelValues(l.label()).Set(age.Seconds())
	l.board.Set(age > lateAfter, health.RequestsLate, l.label(),
		fmt.Sprintf("the oldest has waited for %v; `veritee request show` says why", age.Round(time.Second)))
}

// retain deletes what is long over, until the context ends.
func (s *service) retain(ctx context.Context) {
	config := retain.Config{
		Store: s.store, Requests: s.settings.Retention.Requests, Transactions: s.settings.Retention.Transactions,
		Log: s.log, Metrics: s.metrics, Board: s.board,
	}
	for _, c := range s.settings.Chains {
		config.Chains = append(config.Chains, c.ID)
	}
	retain.New(config).Run(ctx)
}
