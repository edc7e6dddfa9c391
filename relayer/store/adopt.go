package store

import (
	"context"
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/jackc/pgx/v5"

	"github.com/veritee/veritee/relayer/lifecycle"
	"github.com/veritee/veritee/relayer/store/queries"
)

// A Found is a transaction that one of our keys has signed, by its signature, and that has no row.
type Found struct {
	Sender   common.Address
	Nonce    uint64
	Hash     common.Hash
	Raw      []byte
	To       common.Address
	Calldata []byte
	Value    *big.Int
	GasLimit uint64
	TipCap   *big.Int
	FeeCap   *big.Int
	Block    uint64 // it is in
}

// UnknownAttempts returns those of some transactions that aren't attempts of ours, as far as there are rows.
func (s *Store) UnknownAttempts(ctx context.Context, hashes []common.Hash) ([]common.Hash, error) {
	var unknown []common.Hash
	err := s.read(ctx, "unknown_attempts", func(q *queries.Queries) error {
		rows, err := q.UnknownAttempts(ctx, column(hashes, func(h *common.Hash) []byte { return h[:] }))
		unknown = column(rows, func(row *[]byte) common.Hash { return common.BytesToHash(*row) })
		return err
	})
	return unknown, err
}

// Adopt gives transactions that were found a row, so that what they settle counts as ours and their nonces are taken. One whose nonce has
// a row becomes an attempt of that: it was signed under it, by a process whose tables are lost. They claim nothing: whatever they have
// settled is settled. It can be repeated. Errors: [ErrTermOver].
func (s *Store) Adopt(ctx context.Context, term int64, chainID uint64, found []Found) error {
	return s.write(ctx, "adopt", func(q *queries.Queries) error {
		for _, f := range found {
			if err := adopt(ctx, q, term, chainID, f); err != nil {
				return err
			}
		}
		return nil
	})
}

func adopt(ctx context.Context, q *queries.Queries, term int64, chainID uint64, f Found) error {
	err := q.LockNonces(ctx, queries.LockNoncesParams{ChainID: number(chainID), Sender: f.Sender[:]})
	if err != nil {
		return err
	}
	if _, err := q.Attempt(ctx, f.Hash[:]); err == nil || !errors.Is(err, pgx.ErrNoRows) {
		return err
	}

	row, err := q.SettlementOfNonce(ctx, queries.SettlementOfNonceParams{ChainID: number(chainID), Sender: f.Sender[:], Nonce: number(f.Nonce)})
	if errors.Is(err, pgx.ErrNoRows) {
		row, err = q.AddSettlement(ctx, queries.AddSettlementParams{
			ChainID: number(chainID), Sender: f.Sender[:], Nonce: number(f.Nonce), Purpose: "settle", Recipient: f.To[:],
			Calldata: nonNil(f.Calldata), Value: numeric(orZero(f.Value)), GasLimit: number(f.GasLimit), FeeCeiling: numeric(f.FeeCap),
			Term: term, PlannedBlock: number(f.Block),
		})
	}
	if err != nil {
		return err
	}
	switch lifecycle.Settlement(row.State) {
	case lifecycle.Mined, lifecycle.FinalSettled:
		return nil // another attempt of this nonce is in a block: only one of them can be
	}
	_, err = q.AddAttempt(ctx, addAttemptParams(term, row.ID, Signed{Hash: f.Hash, Raw: f.Raw, TipCap: f.TipCap, FeeCap: f.FeeCap}))
	return err
}
