package store

import (
	"bytes"
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/jackc/pgx/v5"

	"github.com/veritee/veritee/relayer/store/queries"
)

// Rows is how much there is of a chain.
type Rows struct {
	Requests    int `json:"requests"`
	Answers     int `json:"answers"`
	Settlements int `json:"settlements"`
}

// RowsOf counts, which takes its time in a large database.
func (s *Store) RowsOf(ctx context.Context, chainID uint64) (Rows, error) {
	var rows Rows
	err := s.read(ctx, "rows_of", func(q *queries.Queries) error {
		row, err := q.RowsOf(ctx, bound(chainID))
		rows = Rows{int(row.Requests), int(row.Answers), int(row.Settlements)}
		return err
	})
	return rows, err
}

// A Claim is a request that a transaction carries which isn't in a block.
type Claim struct {
	settlement int64
	contract   common.Address
	request    common.Hash
}

// ClearChain throws away whatever a chain's tables hold that can be read from the chain again, and puts the cursor where the reading is to
// begin: requests, outcomes, blocks, totals. Whether the contract's requests are known from the first on is for the caller to say.
//
// What can't be read again stays: answers, and all that was signed. A transaction that was seen in a block which isn't final is open
// again, until it is looked for. The claims of those that are open are returned: once the requests are there again, and answered,
// they are to be claimed again, or their transactions would be cancelled. Errors: [ErrTermOver], [ErrOtherChain].
func (s *Store) ClearChain(ctx context.Context, term int64, act Act, c Chain, contract Contract, whole bool) (claims []Claim, err error) {
	err = s.perform(ctx, "clear_chain", act, func(q *queries.Queries) (map[string]any, error) {
		claims = nil
		if _, err := q.TakeYourTime(ctx); err != nil {
			return nil, err
		}
		now, err := q.HoldTerm(ctx)
		if err != nil {
			return nil, err
		}
		if now != term {
			return nil, fmt.Errorf("it is term %d, not %d: %w", now, term, ErrTermOver)
		}
		place := queries.MoveChainParams{ChainID: number(c.ChainID), Number: number(c.Cursor.Number), Hash: c.Cursor.Hash[:]}
		if err := ownChain(ctx, q, c, contract); err != nil {
			return nil, err
		}

		open, err := q.OpenClaims(ctx, place.ChainID)
		if err != nil {
			return nil, err
		}
		claims = column(open, func(r *queries.OpenClaimsRow) Claim {
			return Claim{r.SettlementID, common.BytesToAddress(r.Contract), common.BytesToHash(r.RequestID)}
		})
		cleared, err := q.ClearRequests(ctx, place.ChainID)
		if err != nil {
			return nil, err
		}
		for _, clear := range []func(context.Context, int64) error{q.ClearOutcomes, q.ClearKeyEpochs, q.ClearBlocks, q.ClearTallies, q.ClearSkipped} {
			if err := clear(ctx, place.ChainID); err != nil {
				return nil, err
			}
		}
		unmined, err := q.UnmineSettlements(ctx, queries.UnmineSettlementsParams{ChainID: place.ChainID, Base: -1})
		if err != nil {
			return nil, err
		}
		if err := q.UnmineAttempts(ctx, unmined); err != nil {
			return nil, err
		}

		if err := q.MoveChain(ctx, place); err != nil {
			return nil, err
		}
		if err := q.ForgetFloors(ctx, place.ChainID); err != nil {
			return nil, err
		}
		floor := new(int64)
		if !whole {
			floor = nil
		}
		err = q.PutContract(ctx, queries.PutContractParams{
			ChainID: place.ChainID, Address: contract.Address[:], FirstBlock: number(contract.FirstBlock), CodeHash: contract.CodeHash[:], SequenceFloor: floor,
		})
		return map[string]any{"chain": c.ChainID, "from": c.Cursor.Number + 1, "requests": cleared, "claims": len(claims)}, err
	})
	return claims, err
}

// ownChain makes the chain's row, or sees that it is of this chain and this contract.
func ownChain(ctx context.Context, q *queries.Queries, c Chain, contract Contract) error {
	err := q.AddChain(ctx, queries.AddChainParams{
		ChainID: number(c.ChainID), GenesisHash: c.Genesis[:], CursorNumber: number(c.Cursor.Number), CursorHash: c.Cursor.Hash[:],
	})
	if err != nil {
		return err
	}
	stored, err := lockChain(ctx, q, c.ChainID)
	if err != nil {
		return err
	}
	if stored.Genesis != c.Genesis {
		return otherGenesis(c.ChainID, stored.Genesis, c.Genesis)
	}
	row, err := q.Contract(ctx, queries.ContractParams{ChainID: number(c.ChainID), Address: contract.Address[:]})
	if err == nil && !bytes.Equal(row.CodeHash, contract.CodeHash[:]) {
		return otherCode(contract.Address)
	}
	if errors.Is(err, pgx.ErrNoRows) {
		return nil
	}
	return err
}

// Reclaim gives transactions that are open the requests back that they carried, and returns how many. Those that aren't answered now,
// or are carried by another, are left out.
func (s *Store) Reclaim(ctx context.Context, chainID uint64, claims []Claim) (int, error) {
	var reclaimed int64
	err := s.write(ctx, "reclaim", func(q *queries.Queries) error {
		if _, err := lockChain(ctx, q, chainID); err != nil {
			return err
		}
		var err error
		reclaimed, err = q.Reclaim(ctx, queries.ReclaimParams{
			ChainID:       number(chainID),
			SettlementIds: column(claims, func(c *Claim) int64 { return c.settlement }),
			Contracts:     column(claims, func(c *Claim) []byte { return c.contract[:] }),
			RequestIds:    column(claims, func(c *Claim) []byte { return c.request[:] }),
		})
		return err
	})
	return int(reclaimed), err
}
