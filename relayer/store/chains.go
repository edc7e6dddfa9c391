package store

import (
	"cmp"
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/jackc/pgx/v5"

	"github.com/veritee/veritee/relayer/store/queries"
)

// OpenChain makes a chain known. The first time its cursor is c.Cursor, and final. Later the genesis and the contracts must be those
// of the first time, and what is stored is returned. Contracts can be added; one whose first block the cursor has passed would miss
// its logs and is refused, but for an app and an SGXVerifier, whose requests count from then on. Errors: [ErrOtherChain].
func (s *Store) OpenChain(ctx context.Context, c Chain, contracts []Contract) (Chain, error) {
	var stored Chain
	err := s.write(ctx, "open_chain", func(q *queries.Queries) error {
		err := q.AddChain(ctx, queries.AddChainParams{
			ChainID: number(c.ChainID), GenesisHash: c.Genesis[:], CursorNumber: number(c.Cursor.Number), CursorHash: c.Cursor.Hash[:],
		})
		if err != nil {
			return err
		}
		row, err := q.LockChain(ctx, number(c.ChainID))
		if err != nil {
			return err
		}
		if stored = chainOf(row); stored.Genesis != c.Genesis {
			return otherGenesis(c.ChainID, stored.Genesis, c.Genesis)
		}

		for _, contract := range contracts {
			if err := openContract(ctx, q, stored, contract); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		return Chain{}, err
	}
	s.initialiseChain(c.ChainID)
	return stored, nil
}

func openContract(ctx context.Context, q *queries.Queries, c Chain, contract Contract) error {
	key := queries.ContractParams{ChainID: number(c.ChainID), Address: contract.Address[:]}
	row, err := q.Contract(ctx, key)
	if errors.Is(err, pgx.ErrNoRows) {
		late := contract.FirstBlock <= c.Cursor.Number && c.Cursor.Number > 0
		floor := new(int64)
		switch {
		case late && (contract.Kind == Attestation || contract.Kind == Proof || contract.Kind == Key):
			// What an app asked for before isn't missed: whoever needs evidence asks again. What a rollup claimed before is asked of others, and
			// whoever ordered a key orders it again.
			contract.FirstBlock, floor = c.Cursor.Number+1, nil
		case late:
			return fmt.Errorf("contract %s begins at block %d and the blocks up to %d were read without it: use a fresh database",
				contract.Address, contract.FirstBlock, c.Cursor.Number)
		}
		if contract.Kind == Proof || contract.Kind == Key {
			floor = nil // it may be older than what is read of it: the first number that is seen is taken as it comes
		}
		return q.AddContract(ctx, queries.AddContractParams{
			ChainID: number(c.ChainID), Address: contract.Address[:], Kind: string(cmp.Or(contract.Kind, Randomness)),
			FirstBlock: number(contract.FirstBlock), CodeHash: contract.CodeHash[:], SequenceFloor: floor,
		})
	}
	if err != nil {
		return err
	}
	if common.BytesToHash(row.CodeHash) != contract.CodeHash || Kind(row.Kind) != cmp.Or(contract.Kind, Randomness) {
		return otherCode(contract.Address)
	}
	return nil
}

// Chain returns where a chain stands. Errors: [ErrNoChain].
func (s *Store) Chain(ctx context.Context, chainID uint64) (Chain, error) {
	var row queries.Chain
	err := s.read(ctx, "chain", func(q *queries.Queries) (err error) {
		row, err = q.Chain(ctx, bound(chainID))
		return known(chainID, err)
	})
	if err != nil {
		return Chain{}, err
	}
	return chainOf(row), nil
}

// StopChain stops a chain until an operator decides: see AcceptReorg and ResumeChain.
func (s *Store) StopChain(ctx context.Context, chainID uint64, reason string) error {
	return s.write(ctx, "stop_chain", func(q *queries.Queries) error {
		changed, err := q.SetStopped(ctx, queries.SetStoppedParams{ChainID: bound(chainID), Reason: &reason})
		if err == nil && changed == 0 {
			err = known(chainID, pgx.ErrNoRows)
		}
		return err
	})
}

// Blocks returns the canonical blocks from one number to another, both included, that are kept, rising.
func (s *Store) Blocks(ctx context.Context, chainID, from, to uint64) ([]Block, error) {
	var blocks []Block
	err := s.read(ctx, "blocks", func(q *queries.Queries) error {
		rows, err := q.BlocksBetween(ctx, queries.BlocksBetweenParams{ChainID: bound(chainID), FromNumber: bound(from), ToNumber: bound(to)})
		blocks = column(rows, func(r *queries.BlocksBetweenRow) Block {
			return Block{BlockRef{uint64(r.Number), common.BytesToHash(r.Hash)}, common.BytesToHash(r.ParentHash), uint64(r.Time)}
		})
		return err
	})
	return blocks, err
}

// LastSequence returns the highest sequence number of a canonical request, and its block. Where none has a row it is the highest that
// is deleted, or 0, and the contract's first block. Errors: [ErrNoSequence], [ErrNoChain].
func (s *Store) LastSequence(ctx context.Context, chainID uint64, contract common.Address) (sequence, block uint64, err error) {
	err = s.read(ctx, "last_sequence", func(q *queries.Queries) error {
		row, err := q.LastSequence(ctx, queries.LastSequenceParams{ChainID: bound(chainID), Contract: contract[:]})
		if err != nil {
			return known(chainID, err)
		}
		sequence, block = uint64(row.Sequence), uint64(row.BlockNumber)
		switch {
		case row.Sequence > value(row.SequenceFloor):
		case row.SequenceFloor == nil:
			return ErrNoSequence
		default:
			sequence, block = uint64(*row.SequenceFloor), uint64(row.FirstBlock)
		}
		return nil
	})
	return sequence, block, err
}

func known(chainID uint64, err error) error {
	if errors.Is(err, pgx.ErrNoRows) {
		return fmt.Errorf("chain %d: %w", chainID, ErrNoChain)
	}
	return err
}

// lockChain takes the chain for ourselves; shareChain lets others beside us who do the same, but not the scan.
func lockChain(ctx context.Context, q *queries.Queries, chainID uint64) (Chain, error) {
	row, err := q.LockChain(ctx, bound(chainID))
	return chainOf(row), known(chainID, err)
}

func shareChain(ctx context.Context, q *queries.Queries, chainID uint64) (Chain, error) {
	row, err := q.ShareChain(ctx, bound(chainID))
	return chainOf(row), known(chainID, err)
}
