package store

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgtype"

	"github.com/veritee/veritee/relayer/lifecycle"
	"github.com/veritee/veritee/relayer/store/queries"
)

// MarkSent notes that an attempt was handed to a node at a head, and what came of it: Broadcast if that isn't clear, Accepted. An
// attempt never goes back: where it is further already, only the sending is counted. Accepted makes the settlement live and earlier
// attempts replaced. Errors: [ErrNoSettlement].
func (s *Store) MarkSent(ctx context.Context, hash common.Hash, to lifecycle.Attempt, head uint64, errText string) error {
	var chainID int64
	var broadcast []float64
	err := s.write(ctx, "mark_sent", func(q *queries.Queries) error {
		broadcast = nil
		locked, err := q.LockSettlementOf(ctx, hash[:])
		if errors.Is(err, pgx.ErrNoRows) {
			return fmt.Errorf("attempt %s: %w", hash, ErrNoSettlement)
		}
		if err != nil {
			return err
		}
		attempt, err := q.Attempt(ctx, hash[:])
		if err != nil {
			return err
		}

		state := lifecycle.Attempt(attempt.State)
		if next, ok := lifecycle.Attempts.Next(state, sending(to)); ok {
			state = next
		}
		block := number(head)
		err = q.NoteSend(ctx, queries.NoteSendParams{Hash: hash[:], State: string(state), SentBlock: &block, Error: optional(errText)})
		if err != nil || to != lifecycle.Accepted || state != lifecycle.Accepted {
			return err
		}

		id := locked.Settlement.ID
		if err := q.ReplaceEarlier(ctx, queries.ReplaceEarlierParams{SettlementID: id, Number: attempt.Number}); err != nil {
			return err
		}
		live, err := q.SetLive(ctx, id)
		if err != nil || live == 0 || locked.Settlement.Items == 0 {
			return err
		}
		chainID = locked.Settlement.ChainID
		broadcast, err = q.NoteBroadcast(ctx, id)
		return err
	})
	if err == nil {
		s.observeStage(uint64(chainID), stageBroadcast, broadcast)
	}
	return err
}

func sending(to lifecycle.Attempt) lifecycle.AttemptEvent {
	switch to {
	case lifecycle.Broadcast:
		return lifecycle.SentUnclear
	case lifecycle.Accepted:
		return lifecycle.SentAccepted
	case lifecycle.Replaced:
		return lifecycle.LaterTook
	}
	return ""
}

// MarkMined notes receipts of attempts in canonical blocks whose logs are in the tables. Requests that such a transaction claimed and
// left open are given back: after a miss, and for later, unless the attempt only cancels. Receipts that are noted already change
// nothing.
//
// Errors: [ErrNotCanonical] if a block isn't in the tables, [ErrNoSettlement], [ErrOver] for a settlement that was superseded or has
// another receipt. Then none is noted.
func (s *Store) MarkMined(ctx context.Context, chainID uint64, receipts []Receipt) error {
	if len(receipts) == 0 {
		return nil
	}
	return s.write(ctx, "mark_mined", func(q *queries.Queries) error {
		c, err := lockChain(ctx, q, chainID)
		if err != nil {
			return err
		}
		fresh, err := checkReceipts(ctx, q, chainID, receipts)
		if err != nil || len(fresh) == 0 {
			return err
		}

		rows, err := q.MineSettlements(ctx, queries.MineSettlementsParams{
			Hashes:       column(fresh, func(r *Receipt) []byte { return r.Attempt[:] }),
			BlockNumbers: column(fresh, func(r *Receipt) int64 { return number(r.Block.Number) }),
			BlockHashes:  column(fresh, func(r *Receipt) []byte { return r.Block.Hash[:] }),
			Succeeded:    column(fresh, func(r *Receipt) bool { return r.Succeeded }),
			GasUsed:      column(fresh, func(r *Receipt) int64 { return number(r.GasUsed) }),
			GasPrices:    column(fresh, func(r *Receipt) pgtype.Numeric { return numeric(r.GasPrice) }),
			MinedAt: column(fresh, func(r *Receipt) pgtype.Timestamptz {
				return pgtype.Timestamptz{Time: time.Unix(int64(r.Time), 0), Valid: r.Time != 0}
			}),
		})
		if err != nil {
			return err
		}
		if err := q.MineAttempts(ctx, column(fresh, func(r *Receipt) []byte { return r.Attempt[:] })); err != nil {
			return err
		}

		var all, carried []int64
		for _, row := range rows {
			all = append(all, row.ID)
			if !row.Cancels {
				carried = append(carried, row.ID)
			}
		}
		_, err = q.ReleaseMissed(ctx, queries.ReleaseMissedParams{CursorNumber: bound(c.Cursor.Number), SettlementIds: carried})
		if err != nil {
			return err
		}
		_, err = q.ReleaseClaims(ctx, all)
		return err
	})
}

// SettledClaims says in which canonical blocks attempts of settlements are, by what was read there about requests that they carry. An
// attempt that settled none isn't found.
func (s *Store) SettledClaims(ctx context.Context, settlements []Settlement) (map[common.Hash]BlockRef, error) {
	var ids []int64
	var hashes [][]byte
	for _, settlement := range settlements {
		ids = append(ids, settlement.RowID)
		for _, a := range settlement.Attempts {
			hashes = append(hashes, a.Hash[:])
		}
	}
	seen := make(map[common.Hash]BlockRef)
	err := s.read(ctx, "settled_claims", func(q *queries.Queries) error {
		rows, err := q.SettledClaims(ctx, queries.SettledClaimsParams{SettlementIds: ids, Hashes: hashes})
		for _, row := range rows {
			seen[common.BytesToHash(row.SettledTx)] = BlockRef{uint64(value(row.SettledNumber)), common.BytesToHash(row.SettledHash)}
		}
		return err
	})
	return seen, err
}

// AmendMined corrects what a receipt said about an attempt, which was noted and is proven otherwise now, and says whether it differed.
// Its requests don't depend on it.
func (s *Store) AmendMined(ctx context.Context, chainID uint64, proven Receipt) (amended bool, err error) {
	err = s.write(ctx, "amend_mined", func(q *queries.Queries) error {
		gas := number(proven.GasUsed)
		rows, err := q.AmendMined(ctx, queries.AmendMinedParams{
			ChainID: number(chainID), Attempt: proven.Attempt[:], BlockHash: proven.Block.Hash[:],
			Succeeded: &proven.Succeeded, GasUsed: &gas,
		})
		amended = rows > 0
		return err
	})
	return amended, err
}

// Unmine takes back that an attempt was mined in a block: it is proven that the block doesn't have it. What is final stays.
func (s *Store) Unmine(ctx context.Context, chainID uint64, attempt common.Hash, block BlockRef) error {
	return s.write(ctx, "unmine", func(q *queries.Queries) error {
		if _, err := lockChain(ctx, q, chainID); err != nil {
			return err
		}
		ids, err := q.UnmineSettlement(ctx, queries.UnmineSettlementParams{ChainID: number(chainID), Attempt: attempt[:], BlockHash: block.Hash[:]})
		if err != nil || len(ids) == 0 {
			return err
		}
		return q.UnmineAttempts(ctx, ids)
	})
}

// checkReceipts returns those that aren't noted yet, and locks their settlements.
func checkReceipts(ctx context.Context, q *queries.Queries, chainID uint64, receipts []Receipt) ([]Receipt, error) {
	foreign, err := q.ForeignReceipts(ctx, queries.ForeignReceiptsParams{
		ChainID:      number(chainID),
		BlockNumbers: column(receipts, func(r *Receipt) int64 { return bound(r.Block.Number) }),
		BlockHashes:  column(receipts, func(r *Receipt) []byte { return r.Block.Hash[:] }),
	})
	if err != nil {
		return nil, err
	}
	if len(foreign) > 0 {
		return nil, fmt.Errorf("block %d: %w", foreign[0], ErrNotCanonical)
	}

	rows, err := q.SettlementsOfAttempts(ctx, queries.SettlementsOfAttemptsParams{
		ChainID: number(chainID), Hashes: column(receipts, func(r *Receipt) []byte { return r.Attempt[:] }),
	})
	if err != nil {
		return nil, err
	}
	settlements := make(map[common.Hash]queries.SettlementsOfAttemptsRow, len(rows))
	for _, row := range rows {
		settlements[common.BytesToHash(row.Hash)] = row
	}

	var fresh []Receipt
	mined := make(map[int64]bool)
	for _, receipt := range receipts {
		row, ok := settlements[receipt.Attempt]
		switch {
		case !ok:
			return nil, fmt.Errorf("attempt %s: %w", receipt.Attempt, ErrNoSettlement)
		case mined[row.ID], row.State == string(lifecycle.Superseded),
			row.MinedAttempt != nil && common.BytesToHash(row.MinedAttempt) != receipt.Attempt,
			row.MinedHash != nil && common.BytesToHash(row.MinedHash) != receipt.Block.Hash:
			return nil, fmt.Errorf("attempt %s: %w", receipt.Attempt, ErrOver)
		case row.MinedAttempt == nil:
			fresh = append(fresh, receipt)
		}
		mined[row.ID] = true
	}
	return fresh, nil
}

// Supersede ends a settlement whose nonce was used by a transaction that isn't an attempt of it, by a final block's word, and gives
// its requests back. Errors: [ErrNoSettlement], [ErrOver] if an attempt of it is in a block.
func (s *Store) Supersede(ctx context.Context, settlement int64, reason string) error {
	return s.write(ctx, "supersede", func(q *queries.Queries) error {
		row, err := q.Settlement(ctx, settlement)
		if errors.Is(err, pgx.ErrNoRows) {
			return ErrNoSettlement
		}
		if err != nil {
			return err
		}
		if _, err := shareChain(ctx, q, uint64(row.ChainID)); err != nil {
			return err
		}
		if row, err = q.LockSettlement(ctx, settlement); err != nil {
			return err
		}
		switch lifecycle.Settlement(row.State) {
		case lifecycle.Superseded:
			return nil
		case lifecycle.Mined, lifecycle.FinalSettled:
			return fmt.Errorf("settlement %d is %s: %w", settlement, row.State, ErrOver)
		}

		if err := q.SupersedeSettlement(ctx, queries.SupersedeSettlementParams{ID: settlement, Reason: &reason}); err != nil {
			return err
		}
		_, err = q.ReleaseClaims(ctx, []int64{settlement})
		return err
	})
}

// Spent returns what a sender's transactions that were mined within a time have cost in fees, and what the open ones can cost at most.
// The time is counted back by the database's clock: that of this process may be another.
func (s *Store) Spent(ctx context.Context, chainID uint64, sender common.Address, within time.Duration) (*big.Int, error) {
	var spent *big.Int
	err := s.read(ctx, "spent", func(q *queries.Queries) error {
		sum, err := q.Spent(ctx, queries.SpentParams{
			ChainID: bound(chainID), Sender: sender[:], Seconds: within.Seconds(),
		})
		spent = wei(sum)
		return err
	})
	return spent, err
}

// Park keeps a sender from sending, and says why.
func (s *Store) Park(ctx context.Context, chainID uint64, sender common.Address, reason string) error {
	return s.write(ctx, "park", func(q *queries.Queries) error {
		return q.Park(ctx, queries.ParkParams{ChainID: number(chainID), Sender: sender[:], Reason: reason})
	})
}

// Unpark undoes Park.
func (s *Store) Unpark(ctx context.Context, chainID uint64, sender common.Address) error {
	return s.write(ctx, "park", func(q *queries.Queries) error {
		return q.Unpark(ctx, queries.UnparkParams{ChainID: number(chainID), Sender: sender[:]})
	})
}

// Parked returns the senders that must not send, and why.
func (s *Store) Parked(ctx context.Context, chainID uint64) (map[common.Address]string, error) {
	parked := make(map[common.Address]string)
	err := s.read(ctx, "parked", func(q *queries.Queries) error {
		rows, err := q.Parked(ctx, bound(chainID))
		for _, row := range rows {
			parked[common.BytesToAddress(row.Sender)] = row.Reason
		}
		return err
	})
	return parked, err
}

// Hold keeps open requests from being asked for or settled before a block.
func (s *Store) Hold(ctx context.Context, rows []int64, until uint64, reason string) error {
	return s.write(ctx, "hold", func(q *queries.Queries) error {
		if err := shareChainsOf(ctx, q, rows); err != nil {
			return err
		}
		return q.HoldRequests(ctx, queries.HoldRequestsParams{Ids: rows, Until: bound(until), Reason: optional(reason)})
	})
}

// Unanswerable ends requests that can't be answered any more by a final block's word. Those that are settled stay.
func (s *Store) Unanswerable(ctx context.Context, rows []int64, reason string) error {
	return s.end(ctx, "unanswerable", lifecycle.Failed, rows, func(q *queries.Queries) ([]int64, error) {
		return q.FailRequests(ctx, queries.FailRequestsParams{Ids: rows, Reason: &reason})
	})
}

// end moves requests into a state in which they are over without having been settled. move returns the chain of each.
func (s *Store) end(ctx context.Context, operation string, state lifecycle.Request, rows []int64, move func(*queries.Queries) ([]int64, error)) error {
	var over map[int64]int // by chain
	err := s.write(ctx, operation, func(q *queries.Queries) error {
		if err := shareChainsOf(ctx, q, rows); err != nil {
			return err
		}
		chains, err := move(q)
		if err != nil {
			return err
		}

		over = make(map[int64]int)
		for _, id := range chains {
			over[id]++
		}
		for id, n := range over {
			err := q.AddTally(ctx, queries.AddTallyParams{
				ChainID: id, State: string(state), Requests: int64(n), Charges: numeric(new(big.Int)),
			})
			if err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		return err
	}
	for id, n := range over {
		s.countEnded(uint64(id), state, n)
	}
	return nil
}

func shareChainsOf(ctx context.Context, q *queries.Queries, rows []int64) error {
	chains, err := q.ChainsOf(ctx, rows)
	for _, id := range chains {
		if _, err := shareChain(ctx, q, uint64(id)); err != nil {
			return err
		}
	}
	return err
}
