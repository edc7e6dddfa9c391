package prover

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"time"

	"github.com/veritee/veritee/zkverifier/risczero"
)

// Fallback tries a prover for some time. What isn't proven by then takes the direct path: the chain checks the quote itself.
type Fallback struct {
	Prover   Prover
	Deadline time.Duration
	Log      *slog.Logger
}

// Outcome is a receipt, or why the direct path is taken instead.
type Outcome struct {
	Receipt *risczero.Receipt
	Direct  error // nil with a receipt
}

// Prove tries. The error is only the caller's own end; everything else is an outcome.
func (f *Fallback) Prove(ctx context.Context, task Task) (Outcome, error) {
	limited, cancel := context.WithTimeoutCause(ctx, f.Deadline, ErrDeadline)
	defer cancel()

	started := time.Now()
	r, err := f.Prover.Prove(limited, task)
	switch {
	case err == nil && r != nil:
		return Outcome{Receipt: r}, nil
	case ctx.Err() != nil:
		return Outcome{}, ctx.Err()
	case err == nil:
		err = fmt.Errorf("%w: neither a receipt nor a reason", ErrFailed)
	case limited.Err() != nil && !errors.Is(err, ErrDeadline):
		err = fmt.Errorf("%w: %w", ErrDeadline, err)
	}
	if f.Log != nil {
		f.Log.Warn("no proof, the direct path is taken", "after", time.Since(started).Round(time.Millisecond), "err", err)
	}
	return Outcome{Direct: err}, nil
}
