package store

import (
	"context"
	"fmt"
	"math/big"

	"github.com/veritee/veritee/relayer/lifecycle"
	"github.com/veritee/veritee/relayer/store/queries"
)

// keptBlocks below the final one stay, with the outcomes in them: logs that a node shows late are still placed.
const keptBlocks = 64

// Finalized is what finality has ended, in numbers of rows.
type Finalized struct{ Requests, Settlements int }

// Finalize ends what was settled or mined up to a block that is final now, and forgets blocks far below it. It can be repeated.
// Errors: [ErrNotCanonical], [ErrBelowFinal] for a block below the one that is final already, [ErrNoChain].
func (s *Store) Finalize(ctx context.Context, chainID uint64, final BlockRef) (Finalized, error) {
	var done Finalized
	var over ended
	err := s.write(ctx, "finalize", func(q *queries.Queries) error {
		c, err := lockChain(ctx, q, chainID)
		if err != nil {
			return err
		}
		if final.Number < c.Final.Number {
			return fmt.Errorf("block %d, final is %d: %w", final.Number, c.Final.Number, ErrBelowFinal)
		}
		if final != c.Final {
			if err := canonical(ctx, q, chainID, final); err != nil {
				return err
			}
			if err := forget(ctx, q, chainID, final); err != nil {
				return err
			}
		}

		at := bound(final.Number)
		requests, err := q.FinalizeRequests(ctx, queries.FinalizeRequestsParams{ChainID: number(chainID), FinalNumber: at})
		if err != nil {
			return err
		}
		settlements, err := q.FinalizeSettlements(ctx, queries.FinalizeSettlementsParams{ChainID: number(chainID), FinalNumber: at})
		if err != nil {
			return err
		}
		done = Finalized{len(requests), int(settlements)}
		over, err = tally(ctx, q, chainID, requests)
		return err
	})
	if err != nil {
		return Finalized{}, err
	}
	for state, n := range over.requests {
		s.countEnded(chainID, state, n)
	}
	s.observeStage(chainID, stageFinal, over.seconds)
	return done, nil
}

// forget moves the final block and prunes what is far below it.
func forget(ctx context.Context, q *queries.Queries, chainID uint64, final BlockRef) error {
	err := q.SetFinal(ctx, queries.SetFinalParams{ChainID: number(chainID), Number: number(final.Number), Hash: final.Hash[:]})
	if err != nil || final.Number <= keptBlocks {
		return err
	}
	below := number(final.Number - keptBlocks)
	if err := q.PruneBlocks(ctx, queries.PruneBlocksParams{ChainID: number(chainID), Below: below}); err != nil {
		return err
	}
	return q.PruneOutcomes(ctx, queries.PruneOutcomesParams{ChainID: number(chainID), Below: below})
}

// ended is what has come to an end in one transaction.
type ended struct {
	requests map[lifecycle.Request]int
	seconds  []float64 // from settlement
}

// tally adds requests that are over to the figures of their chain.
func tally(ctx context.Context, q *queries.Queries, chainID uint64, rows []queries.FinalizeRequestsRow) (ended, error) {
	over := ended{requests: make(map[lifecycle.Request]int)}
	charges := make(map[lifecycle.Request]*big.Int)
	for _, row := range rows {
		state := lifecycle.Request(row.State)
		if charges[state] == nil {
			charges[state] = new(big.Int)
		}
		charges[state].Add(charges[state], wei(row.Charge))
		over.requests[state]++
		over.seconds = append(over.seconds, row.Seconds)
	}

	for state, n := range over.requests {
		err := q.AddTally(ctx, queries.AddTallyParams{
			ChainID: number(chainID), State: string(state), Requests: int64(n), Charges: numeric(charges[state]),
		})
		if err != nil {
			return ended{}, err
		}
	}
	return over, nil
}
