package store

import (
	"errors"

	"github.com/veritee/veritee/relayer/store/queries"
)

// undo drops the blocks above base and whatever was concluded from them.
func (s *step) undo(base uint64) error {
	at, cursor := bound(base), bound(s.cursor)
	if _, err := s.q.DropBlocks(s.ctx, queries.DropBlocksParams{ChainID: s.chainID, Base: at}); err != nil {
		return err
	}
	if err := s.q.DropOutcomes(s.ctx, queries.DropOutcomesParams{ChainID: s.chainID, Base: at}); err != nil {
		return err
	}

	if err := s.q.DropKeyEpochs(s.ctx, queries.DropKeyEpochsParams{ChainID: s.chainID, Base: at}); err != nil {
		return err
	}

	// Transactions first: whether a claim counts depends on them.
	unmined, err := s.q.UnmineSettlements(s.ctx, queries.UnmineSettlementsParams{ChainID: s.chainID, Base: at})
	if err != nil {
		return err
	}
	if err := s.q.UnmineAttempts(s.ctx, unmined); err != nil {
		return err
	}

	orphaned, err := s.q.OrphanRequests(s.ctx, queries.OrphanRequestsParams{ChainID: s.chainID, Base: at})
	if err != nil {
		return err
	}
	s.done.Orphaned += int(orphaned)
	unsettled, err := s.q.UnsettleRequests(s.ctx, queries.UnsettleRequestsParams{ChainID: s.chainID, Base: at, CursorNumber: cursor})
	if err != nil {
		return err
	}
	s.done.Unsettled += len(unsettled)
	open := column(unsettled, func(r *queries.UnsettleRequestsRow) int64 { return r.ID })
	for _, row := range unsettled {
		s.proving(row.ID, row.Kind)
	}
	unrefunded, err := s.q.UnrefundRequests(s.ctx, queries.UnrefundRequestsParams{ChainID: s.chainID, Base: at, CursorNumber: cursor})
	if err != nil {
		return err
	}

	return errors.Join(
		s.q.UnretryRequests(s.ctx, queries.UnretryRequestsParams{ChainID: s.chainID, Base: at}),
		s.q.UnmatureRequests(s.ctx, queries.UnmatureRequestsParams{ChainID: s.chainID, CursorNumber: cursor}),
		s.reopen(append(open, unrefunded...)),
	)
}

// reopen sees to requests that are open again.
func (s *step) reopen(ids []int64) error {
	if len(ids) == 0 {
		return nil
	}
	s.matured = append(s.matured, ids...)
	return s.q.ReleaseLostClaims(s.ctx, ids)
}
