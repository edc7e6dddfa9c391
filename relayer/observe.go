package relayer

import (
	"context"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/params"

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

// observe keeps the metrics of warnings and loops up to date.
func (t *term) observe(ctx context.Context) {
	for _, l := range t.links {
		for _, state := range lifecycle.RequestStates {
			if !state.Over() {
				t.metrics.Requests.WithLabelValues(l.label(), string(state)).Set(0)
			}
		}
	}
	every(ctx, observePeriod, func() {
		t.board.Beat("observe", observePeriod)
		t.service.board.Export(t.metrics)
	})
}

// every does something at once and then again and again, until the context ends.
func every(ctx context.Context, period time.Duration, do func()) {
	tick := time.NewTicker(period)
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

// watch turns what is in the tables of a chain into metrics and warnings, every few seconds. Each chain has a loop of its own: one
// whose figures take long, or can't be had, keeps no other's from being shown.
func (l *line) watch(ctx context.Context) {
	loop := "observe/" + l.label()
	defer l.board.Rest(loop)
	every(ctx, observePeriod, func() {
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
		l.term.show(l, false)
		return
	}

	row, err := l.store.Chain(looking, l.chain.ID())
	l.term.show(l, err == nil && row.Stopped == "")

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
func (t *term) retain(ctx context.Context) {
	config := retain.Config{
		Store: t.store, Requests: t.settings.Retention.Requests, Transactions: t.settings.Retention.Transactions,
		Log: t.log, Metrics: t.metrics, Board: t.board,
	}
	for _, l := range t.links {
		config.Chains = append(config.Chains, l.settings.ID)
	}
	retain.New(config).Run(ctx)
}
