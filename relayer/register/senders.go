package register

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/veritee/veritee/relayer/lifecycle"
	"github.com/veritee/veritee/relayer/send"
	"github.com/veritee/veritee/relayer/store"
)

// send lets the sender with the most room send an order, and says whether one did. The last slot of a sender is left to what settles.
func (r *Registrar) send(ctx context.Context, order send.Order) bool {
	sender := r.freest()
	if sender == nil {
		return false
	}
	flying, err := r.flying(ctx, order)
	if err != nil || flying {
		return false
	}
	if _, err := sender.Submit(ctx, order); err != nil {
		r.log.Info("a transaction for attestation isn't sent now", "purpose", order.Purpose, "err", err)
		return false
	}
	return true
}

func (r *Registrar) freest() Sender {
	var best Sender
	for _, sender := range r.Senders {
		if slots := sender.Room().Slots; slots > 1 && (best == nil || slots > best.Room().Slots) {
			best = sender
		}
	}
	return best
}

// from is who calls are made as; whoever it is, the contracts give the same answer.
func (r *Registrar) from() common.Address {
	if len(r.Senders) == 0 {
		return common.Address{}
	}
	return r.Senders[0].Address()
}

// flying says whether the same was sent and isn't mined: an earlier process may have.
func (r *Registrar) flying(ctx context.Context, order send.Order) (bool, error) {
	for _, sender := range r.Senders {
		open, err := r.Store.OpenSettlements(ctx, r.chainID, sender.Address())
		if err != nil {
			return false, fmt.Errorf("transactions in flight: %w", err)
		}
		for _, s := range open {
			if s.Purpose == order.Purpose && s.To == order.To && string(s.Calldata) == string(order.Calldata) {
				return true, nil
			}
		}
	}
	return false, nil
}

// registering says whether a registration of an instance is on its way, whoever sent it.
func (r *Registrar) registering(ctx context.Context, instance common.Address) (bool, error) {
	const at = 4 + 2*32 // the second word of the registration
	for _, sender := range r.Senders {
		open, err := r.Store.OpenSettlements(ctx, r.chainID, sender.Address())
		if err != nil {
			return false, fmt.Errorf("transactions in flight: %w", err)
		}
		for _, s := range open {
			if s.Purpose == "register" && len(s.Calldata) >= at && common.BytesToAddress(s.Calldata[at-20:at]) == instance {
				return true, nil
			}
		}
	}
	return false, nil
}

// answers says whether an open request is about an instance, or about any, for which this one is to answer or may be.
func (r *Registrar) answers(q store.Request, w *ward) bool {
	if q.Contract != w.App {
		return false
	}
	if q.Instance != (common.Address{}) {
		return q.Instance == w.Instance
	}
	chosen, is := r.chosen[q.RowID]
	return !is && q.State == lifecycle.Observed || chosen == w.Instance
}

// quiet is what isn't worth a warning: the end, and a sender that can't now.
func quiet(err error) bool {
	for _, target := range []error{
		context.Canceled, send.ErrNotReady, send.ErrWindowFull, send.ErrNotLeading, send.ErrParked, send.ErrPaused, send.ErrSigner,
		send.ErrFeeCap, send.ErrSpendingCap, send.ErrNoFunds, store.ErrStopped, store.ErrPaused, store.ErrClaimed, store.ErrTermOver,
	} {
		if errors.Is(err, target) {
			return true
		}
	}
	return false
}
