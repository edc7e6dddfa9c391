package register

import (
	"context"

	"github.com/ethereum/go-ethereum/common"

	"github.com/veritee/veritee/relayer/lifecycle"
	"github.com/veritee/veritee/relayer/send"
	"github.com/veritee/veritee/relayer/store"
)

// send lets the sender with the most room send an order, and says whether one did. The last slot of a sender is left to what settles.
func (r *Registrar) send(ctx context.Context, order send.Order) bool {
	sender := send.Freest(r.Senders)
	if sender == nil {
		return false
	}
	flying, err := send.IsFlying(ctx, r.Store, r.chainID, r.Senders, order.Fits)
	if err != nil || flying {
		return false
	}
	if _, err := sender.Submit(ctx, order); err != nil {
		r.log.Info("a transaction for attestation isn't sent now", "purpose", order.Purpose, "err", err)
		return false
	}
	return true
}

// from is who calls are made as; whoever it is, the contracts give the same answer.
func (r *Registrar) from() common.Address {
	if len(r.Senders) == 0 {
		return common.Address{}
	}
	return r.Senders[0].Address()
}

// registering says whether a registration of an instance is on its way, whoever sent it.
func (r *Registrar) registering(ctx context.Context, instance common.Address) (bool, error) {
	const at = 4 + 2*32 // the second word of the registration
	return send.IsFlying(ctx, r.Store, r.chainID, r.Senders, func(s store.Settlement) bool {
		return s.Purpose == "register" && len(s.Calldata) >= at && common.BytesToAddress(s.Calldata[at-20:at]) == instance
	})
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
