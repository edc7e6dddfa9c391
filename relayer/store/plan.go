package store

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/jackc/pgx/v5"

	"github.com/veritee/veritee/relayer/store/queries"
)

// Ready returns requests that are answered, not on their way and not on hold, those that matured first first, and their answers by
// row. Answers that can't be settled, see StaleAnswers, are left out.
func (s *Store) Ready(ctx context.Context, chainID uint64, most int) ([]Request, map[int64]Answer, error) {
	return s.ready(ctx, "ready", func(q *queries.Queries) ([]Request, error) {
		rows, err := q.Ready(ctx, queries.ReadyParams{ChainID: bound(chainID), Most: limit(most)})
		return column(rows, func(r *queries.Request) Request { return requestOf(*r) }), err
	})
}

// ReadyOfOthers is Ready without the requests of some consumers.
func (s *Store) ReadyOfOthers(ctx context.Context, chainID uint64, consumers []common.Address, most int) ([]Request, map[int64]Answer, error) {
	return s.ready(ctx, "ready_of_others", func(q *queries.Queries) ([]Request, error) {
		rows, err := q.ReadyOfOthers(ctx, queries.ReadyOfOthersParams{
			ChainID: bound(chainID), Most: limit(most), Consumers: column(consumers, func(c *common.Address) []byte { return c[:] }),
		})
		return column(rows, func(r *queries.Request) Request { return requestOf(*r) }), err
	})
}

func (s *Store) ready(ctx context.Context, operation string, list func(*queries.Queries) ([]Request, error)) ([]Request, map[int64]Answer, error) {
	var requests []Request
	answers := make(map[int64]Answer)
	err := s.read(ctx, operation, func(q *queries.Queries) (err error) {
		if requests, err = list(q); err != nil || len(requests) == 0 {
			return err
		}
		ids := column(requests, func(r *Request) int64 { return r.AnswerID })
		slices.Sort(ids)
		stored, err := q.Answers(ctx, slices.Compact(ids))
		for _, row := range stored {
			answers[row.ID] = answerOf(row)
		}
		return err
	})
	return requests, answers, err
}

// Plan stores a transaction before anybody sees it: it claims the requests, takes the next nonce, calls sign with it, and stores the
// settlement with its first attempt, all in one commit. sign is called inside the transaction, while the scan waits: it must be quick and
// not use the store, and is called again if the database gives the transaction up for another one.
//
// The nonce is above every nonce that has a row, and at least the chain's count, unless the plan names one that has no row.
//
// Errors: [ErrClaimed], [ErrTermOver], [ErrStopped], [ErrPaused], [ErrNoChain], and whatever sign returns. If the connection breaks,
// OpenSettlements says whether it was stored.
func (s *Store) Plan(ctx context.Context, term int64, p Plan, sign func(nonce uint64) (Signed, error)) (Settlement, error) {
	var planned Settlement
	err := s.write(ctx, "plan", func(q *queries.Queries) error {
		c, err := shareChain(ctx, q, p.ChainID)
		if err != nil {
			return err
		}
		if why := c.Waits(); why != "" {
			return fmt.Errorf("%w (%s)", ErrStopped, why)
		}
		nonce, err := nextNonce(ctx, q, p)
		if err != nil {
			return err
		}

		row, err := q.AddSettlement(ctx, queries.AddSettlementParams{
			ChainID: number(p.ChainID), Sender: p.Sender[:], Nonce: number(nonce), Purpose: p.Purpose, Recipient: p.To[:],
			Calldata: nonNil(p.Calldata), Value: numeric(orZero(p.Value)), GasLimit: number(p.GasLimit), FeeCeiling: numeric(p.FeeCeiling),
			Items: int32(len(p.Requests)), Term: term, PlannedBlock: number(p.PlannedBlock),
		})
		if err != nil {
			return err
		}
		if err := claim(ctx, q, p, row.ID); err != nil {
			return err
		}

		signed, err := sign(nonce)
		if err != nil {
			return fmt.Errorf("sign: %w", err)
		}
		attempt, err := q.AddAttempt(ctx, addAttemptParams(term, row.ID, signed))
		if err != nil {
			return err
		}
		planned = settlementOf(row)
		planned.Claims = len(p.Requests)
		planned.Attempts = []Attempt{attemptOf(attempt)}
		return nil
	})
	if err != nil {
		return Settlement{}, err
	}
	return planned, nil
}

func nextNonce(ctx context.Context, q *queries.Queries, p Plan) (uint64, error) {
	err := q.LockNonces(ctx, queries.LockNoncesParams{ChainID: number(p.ChainID), Sender: p.Sender[:]})
	if err != nil {
		return 0, err
	}
	if p.Nonce != nil {
		return *p.Nonce, nil
	}
	row, err := q.NextNonce(ctx, queries.NextNonceParams{ChainID: number(p.ChainID), Sender: p.Sender[:]})
	if err == nil && row.Paused != "" {
		err = fmt.Errorf("%w (%s)", ErrPaused, row.Paused)
	}
	return max(uint64(row.Next), p.ChainCount), err
}

func claim(ctx context.Context, q *queries.Queries, p Plan, settlement int64) error {
	if len(p.Requests) == 0 {
		return nil
	}
	claimed, err := q.ClaimRequests(ctx, queries.ClaimRequestsParams{ChainID: number(p.ChainID), SettlementID: settlement, Ids: p.Requests})
	if err != nil {
		return err
	}
	if claimed != int64(len(p.Requests)) {
		return fmt.Errorf("%d of %d: %w", int64(len(p.Requests))-claimed, len(p.Requests), ErrClaimed)
	}
	return nil
}

func addAttemptParams(term, settlement int64, a Signed) queries.AddAttemptParams {
	return queries.AddAttemptParams{
		Hash: a.Hash[:], SettlementID: settlement, Cancels: a.Cancels, Raw: a.Raw, TipCap: numeric(a.TipCap), FeeCap: numeric(a.FeeCap), Term: term,
	}
}

// AddAttempt stores another signed version of a settlement. One that is stored already is returned as it is.
// Errors: [ErrTermOver], [ErrOver], [ErrNoSettlement].
func (s *Store) AddAttempt(ctx context.Context, term int64, settlement int64, a Signed) (Attempt, error) {
	var added Attempt
	err := s.write(ctx, "add_attempt", func(q *queries.Queries) error {
		row, err := q.LockSettlement(ctx, settlement)
		if errors.Is(err, pgx.ErrNoRows) {
			return ErrNoSettlement
		}
		if err != nil {
			return err
		}
		stored, err := q.Attempt(ctx, a.Hash[:])
		if err == nil && stored.SettlementID == settlement {
			added = attemptOf(stored)
			return nil
		}
		if err != nil && !errors.Is(err, pgx.ErrNoRows) {
			return err
		}
		if row.State != "planned" && row.State != "live" {
			return fmt.Errorf("settlement %d is %s: %w", settlement, row.State, ErrOver)
		}

		attempt, err := q.AddAttempt(ctx, addAttemptParams(term, settlement, a))
		added = attemptOf(attempt)
		return err
	})
	if err != nil {
		return Attempt{}, err
	}
	return added, nil
}

// OpenSettlements returns the transactions of a sender that aren't in a block, by nonce, with their attempts. One whose block is dropped
// is among them again.
func (s *Store) OpenSettlements(ctx context.Context, chainID uint64, sender common.Address) ([]Settlement, error) {
	var settlements []Settlement
	err := s.read(ctx, "open_settlements", func(q *queries.Queries) error {
		rows, err := q.OpenSettlements(ctx, queries.OpenSettlementsParams{ChainID: bound(chainID), Sender: sender[:]})
		if err != nil {
			return err
		}
		settlements = column(rows, func(r *queries.OpenSettlementsRow) Settlement {
			settlement := settlementOf(r.Settlement)
			settlement.Claims = int(r.Claims)
			return settlement
		})
		return withAttempts(ctx, q, settlements)
	})
	return settlements, err
}

// Settlements returns transactions, newest first, with their attempts.
func (s *Store) Settlements(ctx context.Context, chainID uint64, most int) ([]Settlement, error) {
	var settlements []Settlement
	err := s.read(ctx, "settlements", func(q *queries.Queries) error {
		rows, err := q.NewestSettlements(ctx, queries.NewestSettlementsParams{ChainID: bound(chainID), Most: limit(most)})
		if err != nil {
			return err
		}
		settlements = column(rows, func(r *queries.NewestSettlementsRow) Settlement {
			settlement := settlementOf(r.Settlement)
			settlement.Claims = int(r.Claims)
			return settlement
		})
		return withAttempts(ctx, q, settlements)
	})
	return settlements, err
}

func withAttempts(ctx context.Context, q *queries.Queries, settlements []Settlement) error {
	if len(settlements) == 0 {
		return nil
	}
	at := make(map[int64]*Settlement, len(settlements))
	for i := range settlements {
		at[settlements[i].RowID] = &settlements[i]
	}
	rows, err := q.AttemptsOf(ctx, column(settlements, func(s *Settlement) int64 { return s.RowID }))
	for _, row := range rows {
		settlement := at[row.SettlementID]
		settlement.Attempts = append(settlement.Attempts, attemptOf(row))
	}
	return err
}

func orZero(v *big.Int) *big.Int {
	if v == nil {
		return new(big.Int)
	}
	return v
}

func nonNil(b []byte) []byte {
	if b == nil {
		return []byte{}
	}
	return b
}
