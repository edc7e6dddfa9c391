package store

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/jackc/pgx/v5"

	"github.com/veritee/veritee/relayer/lifecycle"
	"github.com/veritee/veritee/relayer/store/queries"
)

// A HeldSender is why a sender sends nothing new; both empty: it may.
type HeldSender struct {
	Parked string // the relayer's own reason
	Paused string // an operator's
}

// HeldSenders returns the senders that must not send. One that isn't in it may.
func (s *Store) HeldSenders(ctx context.Context, chainID uint64) (map[common.Address]HeldSender, error) {
	held := make(map[common.Address]HeldSender)
	err := s.read(ctx, "held_senders", func(q *queries.Queries) error {
		rows, err := q.HeldSenders(ctx, bound(chainID))
		for _, row := range rows {
			sender := common.BytesToAddress(row.Sender)
			h := held[sender]
			if row.ByOperator {
				h.Paused = row.Reason
			} else {
				h.Parked = row.Reason
			}
			held[sender] = h
		}
		return err
	})
	return held, err
}

// Spending is what a sender has paid in fees, by the time of the database that noted it, in wei.
type Spending struct {
	Hour, Day *big.Int // mined within the last hour, and day
	Open      *big.Int // the most that what isn't mined may cost
}

// Spending returns what the senders of a chain spend, by sender; what they spend on pins is in pins, and not in the other.
func (s *Store) Spending(ctx context.Context, chainID uint64) (spent, pins map[common.Address]Spending, err error) {
	err = s.read(ctx, "spending", func(q *queries.Queries) error {
		spent, pins = make(map[common.Address]Spending), make(map[common.Address]Spending)
		rows, err := q.Spending(ctx, bound(chainID))
		for _, row := range rows {
			into := spent
			if row.Pins {
				into = pins
			}
			into[common.BytesToAddress(row.Sender)] = Spending{Hour: wei(row.InHour), Day: wei(row.InDay), Open: wei(row.Open)}
		}
		return err
	})
	return spent, pins, err
}

// PauseSender keeps a sender from sending anything new; what is on its way is seen through. It returns why it was paused before, if it
// was. Errors: [ErrNoChain].
func (s *Store) PauseSender(ctx context.Context, act Act, chainID uint64, sender common.Address) (was string, err error) {
	err = s.perform(ctx, "pause_sender", act, func(q *queries.Queries) (map[string]any, error) {
		if _, err := shareChain(ctx, q, chainID); err != nil {
			return nil, err
		}
		reasons, err := q.UnpauseSender(ctx, queries.UnpauseSenderParams{ChainID: number(chainID), Sender: sender[:]})
		if err != nil {
			return nil, err
		}
		was = first(reasons)
		err = q.PauseSender(ctx, queries.PauseSenderParams{ChainID: number(chainID), Sender: sender[:], Reason: act.Reason})
		return map[string]any{"chain": chainID, "sender": sender}, err
	})
	return was, err
}

// UnpauseSender undoes PauseSender, and returns why it was paused. Errors: [ErrNotHeld].
func (s *Store) UnpauseSender(ctx context.Context, act Act, chainID uint64, sender common.Address) (was string, err error) {
	err = s.perform(ctx, "unpause_sender", act, func(q *queries.Queries) (map[string]any, error) {
		reasons, err := q.UnpauseSender(ctx, queries.UnpauseSenderParams{ChainID: bound(chainID), Sender: sender[:]})
		if was = first(reasons); err == nil && was == "" {
			err = ErrNotHeld
		}
		return map[string]any{"chain": chainID, "sender": sender, "paused": was}, err
	})
	return was, err
}

// LetGo ends the parking of a sender by an operator's word, and returns why it was parked. Errors: [ErrNotHeld].
func (s *Store) LetGo(ctx context.Context, act Act, chainID uint64, sender common.Address) (was string, err error) {
	err = s.perform(ctx, "let_go", act, func(q *queries.Queries) (map[string]any, error) {
		reasons, err := q.DropParked(ctx, queries.DropParkedParams{ChainID: bound(chainID), Sender: sender[:]})
		if was = first(reasons); err == nil && was == "" {
			err = ErrNotHeld
		}
		return map[string]any{"chain": chainID, "sender": sender, "parked": was}, err
	})
	return was, err
}

// first is the first of at most one.
func first(reasons []string) string {
	if len(reasons) == 0 {
		return ""
	}
	return reasons[0]
}

// CancelNonce asks whoever leads to use up a nonce by a transfer of nothing to the sender itself, and returns what was to be sent with
// it: either may be mined. Errors: [ErrNoSettlement], [ErrOver] if it is in a block.
func (s *Store) CancelNonce(ctx context.Context, act Act, chainID uint64, sender common.Address, nonce uint64) (Settlement, error) {
	var found Settlement
	err := s.perform(ctx, "cancel_nonce", act, func(q *queries.Queries) (map[string]any, error) {
		row, err := q.LockNonce(ctx, queries.LockNonceParams{ChainID: bound(chainID), Sender: sender[:], Nonce: bound(nonce)})
		if errors.Is(err, pgx.ErrNoRows) {
			return nil, fmt.Errorf("nonce %d of %v: %w", nonce, sender, ErrNoSettlement)
		}
		if err != nil {
			return nil, err
		}
		one := []Settlement{settlementOf(row.Settlement)}
		one[0].Claims = int(row.Claims)
		if err := withAttempts(ctx, q, one); err != nil {
			return nil, err
		}
		found = one[0]
		if found.State != lifecycle.Planned && found.State != lifecycle.Live {
			return nil, fmt.Errorf("nonce %d of %v is %s: %w", nonce, sender, found.State, ErrOver)
		}
		err = q.AskToCancel(ctx, queries.AskToCancelParams{ID: found.RowID, Reason: &act.Reason})
		return map[string]any{"chain": chainID, "sender": sender, "nonce": nonce, "purpose": found.Purpose, "requests": found.Claims}, err
	})
	return found, err
}
