package store

import (
	"context"
	"encoding/json"
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

// A Decision is an operator's: it is noted in the table audit in the transaction that carries it out.
type Decision struct {
	Actor  string // who, by the name of their account
	Reason string
}

func (d Decision) note(ctx context.Context, q *queries.Queries, action string, detail map[string]any) error {
	detail["reason"] = d.Reason
	content, err := json.Marshal(detail)
	if err != nil {
		return fmt.Errorf("audit: %w", err)
	}
	return q.AddAudit(ctx, queries.AddAuditParams{Actor: d.Actor, Action: action, Detail: content})
}

// PauseSender keeps a sender from sending anything new; what is on its way is seen through. Errors: [ErrNoChain].
func (s *Store) PauseSender(ctx context.Context, chainID uint64, sender common.Address, d Decision) error {
	return s.write(ctx, "pause_sender", func(q *queries.Queries) error {
		if _, err := shareChain(ctx, q, chainID); err != nil {
			return err
		}
		err := q.PauseSender(ctx, queries.PauseSenderParams{ChainID: number(chainID), Sender: sender[:], Reason: d.Reason})
		if err != nil {
			return err
		}
		return d.note(ctx, q, "sender pause", map[string]any{"chain": chainID, "sender": sender})
	})
}

// UnpauseSender undoes PauseSender, and returns why it was paused. Errors: [ErrNotHeld].
func (s *Store) UnpauseSender(ctx context.Context, chainID uint64, sender common.Address, d Decision) (was string, err error) {
	err = s.write(ctx, "unpause_sender", func(q *queries.Queries) error {
		reasons, err := q.UnpauseSender(ctx, queries.UnpauseSenderParams{ChainID: bound(chainID), Sender: sender[:]})
		if err != nil || len(reasons) == 0 {
			return errors.Join(err, notHeld(reasons))
		}
		was = reasons[0]
		return d.note(ctx, q, "sender unpause", map[string]any{"chain": chainID, "sender": sender, "paused": was})
	})
	return was, err
}

// LetGo ends the parking of a sender by an operator's word, and returns why it was parked. Errors: [ErrNotHeld].
func (s *Store) LetGo(ctx context.Context, chainID uint64, sender common.Address, d Decision) (was string, err error) {
	err = s.write(ctx, "let_go", func(q *queries.Queries) error {
		reasons, err := q.DropParked(ctx, queries.DropParkedParams{ChainID: bound(chainID), Sender: sender[:]})
		if err != nil || len(reasons) == 0 {
			return errors.Join(err, notHeld(reasons))
		}
		was = reasons[0]
		return d.note(ctx, q, "sender unpark", map[string]any{"chain": chainID, "sender": sender, "parked": was})
	})
	return was, err
}

func notHeld(reasons []string) error {
	if len(reasons) == 0 {
		return ErrNotHeld
	}
	return nil
}

// CancelNonce asks whoever leads to use up a nonce by a transfer of nothing to the sender itself, and returns what was to be sent with
// it. Either may be mined. With dry it only looks. Errors: [ErrNoSettlement], [ErrOver] if it is in a block.
func (s *Store) CancelNonce(ctx context.Context, chainID uint64, sender common.Address, nonce uint64, d Decision, dry bool) (Settlement, error) {
	var found Settlement
	err := s.write(ctx, "cancel_nonce", func(q *queries.Queries) error {
		row, err := q.LockNonce(ctx, queries.LockNonceParams{ChainID: bound(chainID), Sender: sender[:], Nonce: bound(nonce)})
		if errors.Is(err, pgx.ErrNoRows) {
			return fmt.Errorf("nonce %d of %v: %w", nonce, sender, ErrNoSettlement)
		}
		if err != nil {
			return err
		}
		found = settlementOf(row.Settlement)
		found.Claims = int(row.Claims)
		one := []Settlement{found}
		if err := withAttempts(ctx, q, one); err != nil {
			return err
		}
		found = one[0]
		if found.State != lifecycle.Planned && found.State != lifecycle.Live {
			return fmt.Errorf("nonce %d of %v is %s: %w", nonce, sender, found.State, ErrOver)
		}
		if dry {
			return nil
		}

		if err := q.AskToCancel(ctx, queries.AskToCancelParams{ID: found.RowID, Reason: &d.Reason}); err != nil {
			return err
		}
		return d.note(ctx, q, "sender cancel", map[string]any{
			"chain": chainID, "sender": sender, "nonce": nonce, "purpose": found.Purpose, "requests": found.Claims,
		})
	})
	return found, err
}
