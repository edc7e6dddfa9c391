package register

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/veritee/veritee/relayer/chain"
	"github.com/veritee/veritee/relayer/send"
	"github.com/veritee/veritee/zkverifier/collateral"
)

// publish puts on chain what it lacks of collateral. It is a setback while that is on its way; nil if nothing is lacking, or if publishing
// isn't ours: then the registration's own call says what is missing.
func (r *Registrar) publish(ctx context.Context, by *collateral.Bundle) error {
	if r.Publisher == nil {
		return nil
	}
	// One at a time: machines of one kind want the same collateral.
	r.placing.Lock()
	defer r.placing.Unlock()
	row, err := r.Store.Chain(ctx, r.chainID)
	if err != nil {
		return fmt.Errorf("chain's row: %w", err)
	}
	number := row.Cursor.Number
	missing, err := r.Publisher.Missing(ctx, by, func(ctx context.Context, to common.Address, data []byte) ([]byte, error) {
		return r.Chain.Call(ctx, ethereum.CallMsg{To: &to, Data: data}, row.Cursor.Hash)
	})
	if err != nil {
		return setbackf(failed, "what the chain lacks of the collateral: %w", err)
	}
	if len(missing) == 0 {
		return nil
	}

	under := false // one before it is on its way
	for _, p := range missing {
		id := crypto.Keccak256Hash(p.To[:], p.Data)
		if at := r.placed[id]; at != 0 && number < at+patience {
			under = true
			continue
		}
		order := send.Order{Purpose: "publish", To: p.To, Calldata: p.Data}
		flying, err := r.flying(ctx, order)
		if err != nil {
			return err
		}
		if flying {
			r.placed[id], under = number, true
			continue
		}
		// What follows from what isn't mined yet can't be tried: its turn comes.
		gas, err := r.Chain.EstimateGas(ctx, ethereum.CallMsg{From: r.from(), To: &p.To, Gas: mostGas, Data: p.Data})
		if data, reverted := chain.Revert(err); reverted {
			if under {
				break
			}
			return setbackf(refused, "publishing %s: %s", p.Purpose, explain(data))
		}
		if err != nil {
			return fmt.Errorf("publishing %s: %w", p.Purpose, err)
		}
		order.GasLimit = min(gas+gas/4+100_000, mostGas)
		sender := r.freest()
		if sender == nil {
			return setbackf(waits, "no sender is free to publish collateral")
		}
		if _, err := sender.Submit(ctx, order); err != nil {
			return err
		}
		r.placed[id], under = max(number, 1), true
		r.log.Info("collateral is published", "what", p.Purpose)
	}
	return setbackf(publishing, "%d parts of the collateral are on their way to the chain", len(missing))
}
