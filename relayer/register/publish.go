package register

import (
	"context"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/veritee/veritee/bindings/dcapattestationverifier"
	"github.com/veritee/veritee/relayer/chain"
	"github.com/veritee/veritee/relayer/send"
	"github.com/veritee/veritee/relayer/store"
	"github.com/veritee/veritee/zkverifier/collateral"
)

// longer is by how much what we have of collateral must outlast what the chain has, to be worth its gas: whoever serves collateral may
// sign it anew each day, or each time it is asked.
const longer = 24 * time.Hour

// provide sees to it that the chain can judge evidence, and for long enough: leases end with the collateral that they were given by. What the
// chain has is used as long as it is good, whatever is newer.
func (r *Registrar) provide(ctx context.Context, evidence Evidence, by *collateral.Bundle) error {
	if r.Publisher == nil {
		return nil // then the registration's own call says what is missing
	}
	row, err := r.Store.Chain(ctx, r.chainID)
	if err != nil {
		return fmt.Errorf("chain's row: %w", err)
	}
	raw, err := r.Chain.Call(ctx, ethereum.CallMsg{To: &evidence.Verifier, Gas: mostGas, Data: verifier.PackVerify(evidence.Bytes)}, row.Cursor.Hash)
	data, reverted := chain.Revert(err)
	switch {
	case reverted:
		err := r.publish(ctx, row.Cursor, by)
		if err == nil {
			return setbackf(refused, "by the chain, which has all of the collateral: %s", Explain(data))
		}
		return err
	case err != nil:
		return fmt.Errorf("ask the verifier: %w", err)
	}
	report, err := verifier.UnpackVerify(raw)
	if err != nil {
		return setbackf(failed, "what is at %v doesn't answer like a verifier: %w", evidence.Verifier, err)
	}
	end := time.Unix(report.NotAfter.Int64(), 0)
	if end.After(r.now().Add(r.Ahead)) || by.Endorsements.Window().NotAfter.Before(end.Add(longer)) {
		return nil
	}
	return r.publish(ctx, row.Cursor, by)
}

var verifier = dcapattestationverifier.NewDcapAttestationVerifier()

// publish puts on chain what it lacks of collateral. It is a setback while that is on its way; nil if nothing is lacking.
func (r *Registrar) publish(ctx context.Context, at store.BlockRef, by *collateral.Bundle) error {
	// One at a time: machines of one kind want the same collateral.
	r.placing.Lock()
	defer r.placing.Unlock()
	number := at.Number
	missing, err := r.Publisher.Missing(ctx, by, func(ctx context.Context, to common.Address, data []byte) ([]byte, error) {
		return r.Chain.Call(ctx, ethereum.CallMsg{To: &to, Data: data}, at.Hash)
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
		if placed := r.placed[id]; placed != 0 && number < placed+patience {
			under = true
			continue
		}
		order := send.Order{Purpose: "publish", To: p.To, Calldata: p.Data}
		flying, err := send.IsFlying(ctx, r.Store, r.chainID, r.Senders, order.Fits)
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
			return setbackf(refused, "publishing %s: %s", p.Purpose, Explain(data))
		}
		if err != nil {
			return fmt.Errorf("publishing %s: %w", p.Purpose, err)
		}
		order.GasLimit = min(gas+gas/4+100_000, mostGas)
		sender := send.Freest(r.Senders)
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
