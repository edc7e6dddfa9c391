// Package retain keeps the database from growing without end: it deletes what has been over for as long as the configuration says.
//
// A sweep goes through the chains every few minutes: requests first, then the answers that nobody is left to have asked for, then
// transactions that no request points to. It takes a few hundred rows at a time, leaves what others have locked, and rests for several
// times as long as a batch took, so that the database is there for those who are waiting. What must stay is the store's business: the
// newest transaction of each sender, the highest number of a contract's requests, whatever isn't over, the totals.
package retain

import (
	"context"
	"errors"
	"io"
	"log/slog"
	"math/rand/v2"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"github.com/veritee/veritee/relayer/health"
	"github.com/veritee/veritee/relayer/metrics"
	"github.com/veritee/veritee/relayer/store"
)

const (
	// DefaultEvery is how long it is between two sweeps.
	DefaultEvery = 10 * time.Minute

	batch = 500
	rest  = 4 // times as long as a batch took

	// beatEvery is the longest that a batch and its rest may take.
	beatEvery = 3 * time.Minute
	loop      = "retention"
)

// A Store deletes; relayer/store is one.
type Store interface {
	DeleteRequests(ctx context.Context, chainID uint64, age time.Duration, most int) (int, error)
	DeleteVerdicts(ctx context.Context, chainID uint64, age time.Duration, most int) (int, error)
	DeletePartials(ctx context.Context, chainID uint64, age time.Duration, most int) (int, error)
	DeleteAnswers(ctx context.Context, chainID uint64, age time.Duration, after store.AnswerMark, most int) (int, store.AnswerMark, error)
	DeleteSettlements(ctx context.Context, chainID uint64, age time.Duration, most int) (settlements, attempts int, err error)
}

// Config says what is deleted, and when.
type Config struct {
	Store        Store
	Chains       []uint64
	Requests     time.Duration    // since they ended, and since their answers were given; 0: never
	Transactions time.Duration    // likewise
	Every        time.Duration    // 0: DefaultEvery
	Log          *slog.Logger     // nil: none
	Metrics      *metrics.Metrics // nil: none
	Board        *health.Board    // nil: none
}

// A Keeper sweeps.
type Keeper struct{ Config }

// New is a keeper that does nothing until Run or Sweep.
func New(config Config) *Keeper {
	if config.Every == 0 {
		config.Every = DefaultEvery
	}
	if config.Log == nil {
		config.Log = slog.New(slog.NewTextHandler(io.Discard, nil))
	}
	if config.Metrics == nil {
		config.Metrics = metrics.New(prometheus.NewRegistry())
	}
	if config.Board == nil {
		config.Board = health.NewBoard(config.Log, time.Now)
	}
	for _, table := range []string{"requests", "answers", "verdicts", "partials", "settlements", "attempts"} {
		config.Metrics.RowsDeleted.WithLabelValues(table)
	}
	return &Keeper{config}
}

// Run sweeps now and then until the context ends. A sweep that fails is taken up by the next one.
func (k *Keeper) Run(ctx context.Context) {
	defer k.Board.Rest(loop)
	failing := false
	for {
		err := k.Sweep(ctx)
		if err != nil && ctx.Err() == nil && !failing {
			k.Log.Warn("old rows can't be deleted; it is tried again", "err", err)
		}
		failing = err != nil

		k.beat(k.Every)
		select {
		case <-time.After(k.Every/2 + rand.N(k.Every/2)):
		case <-ctx.Done():
			return
		}
	}
}

// Sweep deletes all that is old enough now. A chain that fails doesn't keep the others from their turn.
func (k *Keeper) Sweep(ctx context.Context) error {
	var failures []error
	deleted := make(map[string]int)
	for _, chain := range k.Chains {
		for _, sweep := range []func(context.Context, uint64, map[string]int) error{k.requests, k.answers, k.verdicts, k.partials, k.settlements} {
			if err := sweep(ctx, chain, deleted); err != nil {
				failures = append(failures, err)
				break
			}
		}
	}
	if len(deleted) > 0 {
		k.Log.Info("old rows deleted", "requests", deleted["requests"], "answers", deleted["answers"], "verdicts", deleted["verdicts"], "partials", deleted["partials"],
			"settlements", deleted["settlements"], "attempts", deleted["attempts"])
	}
	return errors.Join(failures...)
}

func (k *Keeper) requests(ctx context.Context, chain uint64, deleted map[string]int) error {
	if k.Requests == 0 {
		return nil
	}
	return k.batches(ctx, func() (bool, error) {
		n, err := k.Store.DeleteRequests(ctx, chain, k.Requests, batch)
		k.count(deleted, "requests", n)
		return n == batch, err
	})
}

func (k *Keeper) answers(ctx context.Context, chain uint64, deleted map[string]int) error {
	if k.Requests == 0 {
		return nil
	}
	var mark store.AnswerMark
	return k.batches(ctx, func() (bool, error) {
		n, next, err := k.Store.DeleteAnswers(ctx, chain, k.Requests, mark, batch)
		k.count(deleted, "answers", n)
		mark = next
		return next != store.AnswerMark{}, err
	})
}

func (k *Keeper) verdicts(ctx context.Context, chain uint64, deleted map[string]int) error {
	if k.Requests == 0 {
		return nil
	}
	return k.batches(ctx, func() (bool, error) {
		n, err := k.Store.DeleteVerdicts(ctx, chain, k.Requests, batch)
		k.count(deleted, "verdicts", n)
		return n == batch, err
	})
}

func (k *Keeper) partials(ctx context.Context, chain uint64, deleted map[string]int) error {
	if k.Requests == 0 {
		return nil
	}
	return k.batches(ctx, func() (bool, error) {
		n, err := k.Store.DeletePartials(ctx, chain, k.Requests, batch)
		k.count(deleted, "partials", n)
		return n == batch, err
	})
}

func (k *Keeper) settlements(ctx context.Context, chain uint64, deleted map[string]int) error {
	if k.Transactions == 0 {
		return nil
	}
	return k.batches(ctx, func() (bool, error) {
		settlements, attempts, err := k.Store.DeleteSettlements(ctx, chain, k.Transactions, batch)
		k.count(deleted, "settlements", settlements)
		k.count(deleted, "attempts", attempts)
		return settlements == batch, err
	})
}

// batches repeats a batch until there are no more, with a rest after each.
func (k *Keeper) batches(ctx context.Context, batch func() (more bool, err error)) error {
	for {
		k.beat(beatEvery)
		begun := time.Now()
		more, err := batch()
		if err != nil || !more {
			return err
		}
		select {
		case <-time.After(rest * time.Since(begun)):
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}

func (k *Keeper) count(deleted map[string]int, table string, n int) {
	if n > 0 {
		deleted[table] += n
		k.Metrics.RowsDeleted.WithLabelValues(table).Add(float64(n))
	}
}

func (k *Keeper) beat(within time.Duration) {
	k.Board.Beat(loop, within)
	k.Metrics.LoopBeat.WithLabelValues(loop).SetToCurrentTime()
}
