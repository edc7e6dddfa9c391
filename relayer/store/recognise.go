package store

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/jackc/pgx/v5"

	"github.com/veritee/veritee/relayer/store/queries"
)

// Recognise says whether what the tables know of a chain and a contract, if they do, is of this one; it writes nothing, so a relayer that
// stands by may ask. Errors: [ErrOtherChain].
func (s *Store) Recognise(ctx context.Context, chainID uint64, genesis common.Hash, contract Contract) error {
	return s.read(ctx, "chain", func(q *queries.Queries) error {
		row, err := q.Chain(ctx, bound(chainID))
		if errors.Is(err, pgx.ErrNoRows) {
			return nil
		}
		if err != nil {
			return err
		}
		if stored := common.BytesToHash(row.GenesisHash); stored != genesis {
			return otherGenesis(chainID, stored, genesis)
		}

		known, err := q.Contract(ctx, queries.ContractParams{ChainID: bound(chainID), Address: contract.Address[:]})
		switch {
		case errors.Is(err, pgx.ErrNoRows):
			return nil
		case err != nil:
			return err
		case common.BytesToHash(known.CodeHash) != contract.CodeHash:
			return otherCode(contract.Address)
		}
		return nil
	})
}

func otherGenesis(chainID uint64, stored, genesis common.Hash) error {
	return fmt.Errorf("genesis of chain %d is %s there and %s here: %w", chainID, stored, genesis, ErrOtherChain)
}

func otherCode(contract common.Address) error {
	return fmt.Errorf("contract %s has other code than it had: %w", contract, ErrOtherChain)
}
