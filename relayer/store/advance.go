package store

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/veritee/veritee/relayer/store/queries"
)

// Advance applies one step of the scan. Blocks above the base that a.Blocks has as well stay, with all that follows from them: the
// same step twice is the same as once. The others are dropped, and what was concluded from them is undone.
//
// Errors: [ErrStaleBase], [ErrBelowFinal], [ErrContradiction], [ErrStopped], [ErrNoChain]. After any error nothing was applied,
// unless it is the connection's.
func (s *Store) Advance(ctx context.Context, a Advance) (Advanced, error) {
	if err := a.check(); err != nil {
		return Advanced{}, fmt.Errorf("advance: %w", err)
	}

	var done Advanced
	var settled []float64
	err := s.write(ctx, "advance", func(q *queries.Queries) error {
		done = Advanced{}
		c, err := lockChain(ctx, q, a.ChainID)
		if err != nil {
			return err
		}
		if c.Stopped != "" {
			return fmt.Errorf("%w (%s)", ErrStopped, c.Stopped)
		}

		common, drop, err := branch(ctx, q, c, a)
		if err != nil {
			return err
		}
		cursor := a.Base
		if len(a.Blocks) > 0 {
			cursor = a.Blocks[len(a.Blocks)-1].BlockRef
		}
		step := step{ctx: ctx, q: q, chainID: number(a.ChainID), cursor: cursor.Number, done: &done}
		if drop {
			if err := step.undo(common); err != nil {
				return err
			}
		}

		if err := step.addBlocks(a.Blocks, common); err != nil {
			return err
		}
		if _, err := step.apply(logs{a.Requests, a.Outcomes, a.Skips, a.Keys}); err != nil {
			return err
		}
		settled = step.settled
		return q.SetCursor(ctx, queries.SetCursorParams{ChainID: number(a.ChainID), Number: number(cursor.Number), Hash: cursor.Hash[:]})
	})
	if err != nil {
		return Advanced{}, err
	}
	s.observeStage(a.ChainID, stageSettle, settled)
	return done, nil
}

// branch finds the newest block that the tables and the step share, and whether the tables have others above it.
func branch(ctx context.Context, q *queries.Queries, c Chain, a Advance) (newest uint64, drop bool, err error) {
	if a.Base.Number < c.Final.Number {
		return 0, false, fmt.Errorf("base %d, final %d: %w", a.Base.Number, c.Final.Number, ErrBelowFinal)
	}
	stored, err := q.BlocksFrom(ctx, queries.BlocksFromParams{ChainID: number(a.ChainID), FromNumber: bound(a.Base.Number)})
	if err != nil {
		return 0, false, err
	}

	// The block where the scan began has no row; it is final and stands in the chain's.
	if len(stored) > 0 && uint64(stored[0].Number) == a.Base.Number {
		if common.BytesToHash(stored[0].Hash) != a.Base.Hash {
			return 0, false, fmt.Errorf("base %d: %w", a.Base.Number, ErrStaleBase)
		}
		stored = stored[1:]
	} else if a.Base != c.Final {
		return 0, false, fmt.Errorf("base %d: %w", a.Base.Number, ErrStaleBase)
	}

	newest = a.Base.Number
	for len(stored) > 0 && newest-a.Base.Number < uint64(len(a.Blocks)) {
		if common.BytesToHash(stored[0].Hash) != a.Blocks[newest-a.Base.Number].Hash {
			break
		}
		newest, stored = newest+1, stored[1:]
	}
	return newest, len(stored) > 0, nil
}

// check refuses a step that isn't one: blocks that don't follow each other, logs of other blocks.
func (a *Advance) check() error {
	hashes := make(map[uint64]common.Hash, len(a.Blocks))
	parent := a.Base
	for _, b := range a.Blocks {
		if b.Number != parent.Number+1 || b.Parent != parent.Hash {
			return fmt.Errorf("block %d doesn't follow block %d", b.Number, parent.Number)
		}
		hashes[b.Number], parent = b.Hash, b.BlockRef
	}

	return logs{a.Requests, a.Outcomes, a.Skips, a.Keys}.check(func(b BlockRef) bool {
		hash, ok := hashes[b.Number]
		return ok && hash == b.Hash
	})
}

// Rescan notes the logs of a block that is stored, read again, and returns how many of them are new.
// Errors: [ErrNotCanonical], [ErrContradiction], [ErrStopped], [ErrNoChain].
func (s *Store) Rescan(
	ctx context.Context, chainID uint64, block BlockRef, requests []NewRequest, outcomes []RequestOutcome, skips []Skip, keys ...Activated,
) (late int, err error) {
	read := logs{requests, outcomes, skips, keys}
	if err := read.check(func(b BlockRef) bool { return b == block }); err != nil {
		return 0, fmt.Errorf("rescan: %w", err)
	}

	err = s.write(ctx, "rescan", func(q *queries.Queries) error {
		c, err := lockChain(ctx, q, chainID)
		if err != nil {
			return err
		}
		if c.Stopped != "" {
			return fmt.Errorf("%w (%s)", ErrStopped, c.Stopped)
		}
		if err := canonical(ctx, q, chainID, block); err != nil {
			return err
		}
		if err := q.CountScan(ctx, queries.CountScanParams{ChainID: number(chainID), Number: number(block.Number)}); err != nil {
			return err
		}

		step := step{ctx: ctx, q: q, chainID: number(chainID), cursor: c.Cursor.Number, done: &Advanced{}}
		late, err = step.apply(read)
		return err
	})
	if err != nil {
		return 0, err
	}
	return late, nil
}

// canonical says whether a block is stored under this hash.
func canonical(ctx context.Context, q *queries.Queries, chainID uint64, block BlockRef) error {
	hash, err := q.BlocksBetween(ctx, queries.BlocksBetweenParams{ChainID: number(chainID), FromNumber: bound(block.Number), ToNumber: bound(block.Number)})
	if err != nil {
		return err
	}
	if len(hash) == 0 || common.BytesToHash(hash[0].Hash) != block.Hash {
		return fmt.Errorf("block %d: %w", block.Number, ErrNotCanonical)
	}
	return nil
}
