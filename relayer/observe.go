package relayer

import (
	"context"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/params"

	"github.com/veritee/veritee/relayer/health"
	"github.com/veritee/veritee/relayer/lifecycle"
)

const (
	observePeriod = 2 * time.Second

	// A mature request that waits for longer is late. A block or two of most chains.
	lateAfter = 60 * time.Second
)

// observe turns what is in the tables into metrics and warnings, every few seconds.
func (t *term) observe(ctx context.Context) {
	for _, l := range t.links {
		for _, state := range lifecycle.RequestStates {
			if !state.Over() {
				t.metrics.Requests.WithLabelValues(l.label(), string(state)).Set(0)
			}
		}
	}

	tick := time.NewTicker(observePeriod)
	defer tick.Stop()
	for {
		for _, l := range t.served() {
			l.observe(ctx)
		}
		t.board.Beat("observe", observePeriod)
		t.service.board.Export(t.metrics)
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
		}
	}
}

func (l *line) observe(ctx context.Context) {
	counts, err := l.store.Counts(ctx, l.chain.ID())
	if ctx.Err() != nil {
		return
	}
	l.service.board.Set(err != nil, health.DatabaseDown, "", fmt.Sprintf("counting requests: %v; see that Postgres runs and can be reached", err))
	if err != nil {
		l.term.show(l, false)
		return
	}

	row, err := l.store.Chain(ctx, l.chain.ID())
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
