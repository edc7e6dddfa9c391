package rollup

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/veritee/veritee/protocol/typed"
)

// BatchBlocks is how many blocks a claim has.
const BatchBlocks = 3

// Town is the rollup with both its chains, and what its people do. One claim is made at a time.
type Town struct {
	L2   *Layer2
	L1   *Settlement
	Gate *Gate // between the workers and the rollup's node; nil if there is none

	// Wait lets time pass: a moment where blocks come by themselves, or makes a block.
	Wait func(context.Context) error
	// Say tells what happens, a line at a time.
	Say func(format string, args ...any)

	next uint64 // the first block that no claim that can stand has
}

// batch returns the truth about the next range. Until it is taken, the next call returns it again. The range after it is sealed too: who reads
// the rollup's node sees a claim's blocks before the claim, as it is in life.
func (t *Town) batch(ctx context.Context) (Batch, error) {
	if t.next == 0 {
		t.next = 1
	}
	for t.L2.Head().Number.Uint64() < t.next+2*BatchBlocks-1 {
		if _, err := t.L2.Seal(ctx); err != nil {
			return Batch{}, err
		}
	}
	return t.L2.Batch(ctx, t.next, t.next+BatchBlocks-1)
}

// taken says that a batch's claim will stand: the next one builds on it.
func (t *Town) taken(b Batch) { t.next = b.Last + 1 }

// Entry is what became of a claim so far. A claim that isn't there, after a re-org perhaps, is an empty one.
func (t *Town) Entry(ctx context.Context, id common.Hash) (*Entry, error) {
	all, err := t.L1.History(ctx)
	if err != nil {
		return nil, err
	}
	for _, e := range all {
		if e.ID == id {
			return e, nil
		}
	}
	return &Entry{ID: id}, nil
}

// Until waits until a claim is so, and has what time has done to it written down on the way, as anyone may.
func (t *Town) Until(ctx context.Context, claim typed.Claim, what string, so func(*Entry) bool) (*Entry, error) {
	id := claim.ID()
	for {
		e, err := t.Entry(ctx, id)
		if err != nil {
			return nil, err
		}
		if so(e) {
			return e, nil
		}
		standing, err := t.L1.Standing(ctx, id)
		if err != nil {
			return nil, err
		}
		if e.Status != 0 && (standing.Status != e.Status || standing.Reason != e.Reason) {
			// Somebody else may have been first, or something else may have happened: then there is nothing to write down.
			if err := t.L1.Poke(ctx, claim); err == nil {
				continue
			}
		}
		if err := t.Wait(ctx); err != nil {
			return nil, fmt.Errorf("claim %d of blocks %d to %d is %s, and was to be %s: %w",
				e.Number, claim.FirstBlock, claim.LastBlock, StateOf(e.Status, e.Reason), what, err)
		}
	}
}

// UntilFinal is Until for the good end.
func (t *Town) UntilFinal(ctx context.Context, claim typed.Claim) (*Entry, error) {
	return t.Until(ctx, claim, "final", func(e *Entry) bool { return e.Status == Final })
}

// StateOf says a status in words.
func StateOf(status, reason uint8) string {
	if int(status) >= len(Statuses) || int(reason) >= len(Reasons) {
		return fmt.Sprintf("status %d, reason %d", status, reason)
	}
	if reason == 0 {
		return Statuses[status]
	}
	return fmt.Sprintf("%s (%s)", Statuses[status], Reasons[reason])
}
