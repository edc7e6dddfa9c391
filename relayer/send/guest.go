package send

import (
	"bytes"
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/veritee/veritee/relayer/store"
)

// A Guest is a sender as those see it who send beside what settles answers: registrations, verdicts.
type Guest interface {
	Address() common.Address
	Room() Room
	Submit(ctx context.Context, order Order) (store.Settlement, error)
}

// Freest is the sender with the most room; nil if none has any. The last slot of a sender is left to what settles.
func Freest(senders []Guest) Guest {
	var best Guest
	for _, sender := range senders {
		if slots := sender.Room().Slots; slots > 1 && (best == nil || slots > best.Room().Slots) {
			best = sender
		}
	}
	return best
}

// Ledger is what knows of transactions that aren't mined; *store.Store is one.
type Ledger interface {
	OpenSettlements(ctx context.Context, chainID uint64, sender common.Address) ([]store.Settlement, error)
}

// IsFlying says whether a transaction of a chain that fits was sent by one of the senders and isn't mined: an earlier process may have.
func IsFlying(ctx context.Context, ledger Ledger, chainID uint64, senders []Guest, fits func(store.Settlement) bool) (bool, error) {
	for _, sender := range senders {
		open, err := ledger.OpenSettlements(ctx, chainID, sender.Address())
		if err != nil {
			return false, fmt.Errorf("transactions in flight: %w", err)
		}
		for _, s := range open {
			if fits(s) {
				return true, nil
			}
		}
	}
	return false, nil
}

// Fits says whether a settlement is what an order asks for.
func (o Order) Fits(s store.Settlement) bool {
	return s.Purpose == o.Purpose && s.To == o.To && bytes.Equal(s.Calldata, o.Calldata)
}

// IsQuiet is what says nothing of a transaction: the end, and a sender that can't now.
func IsQuiet(err error) bool {
	for _, target := range []error{
		context.Canceled, ErrNotReady, ErrWindowFull, ErrNotLeading, ErrParked, ErrPaused, ErrSigner, ErrFeeCap, ErrSpendingCap, ErrNoFunds,
		store.ErrStopped, store.ErrPaused, store.ErrClaimed, store.ErrTermOver,
	} {
		if errors.Is(err, target) {
			return true
		}
	}
	return false
}
