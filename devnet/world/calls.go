package world

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/veritee/veritee/internal/deployment"
)

// A Call is what the owner has a contract do.
type Call struct {
	To   common.Address
	Data []byte
	What string
}

// Govern makes calls in that order, in as few blocks as they fit.
func (w *World) Govern(ctx context.Context, calls ...Call) error {
	return w.Owner.all(ctx, w.Node, calls)
}

// Deploy brings a plan's contracts onto the chain and makes its settings, in as few blocks as they fit: a deployer, which waits for each, then
// finds nothing to do but to check and to write the file.
func (w *Wallet) Deploy(ctx context.Context, n Node, plan deployment.Plan) error {
	var calls []Call
	for _, contract := range plan.Contracts {
		calls = append(calls, Call{deployment.Factory, contract.Call(plan.Parameters.Salt).Data, "deploy " + contract.Name})
	}
	for _, setting := range plan.Settings() {
		calls = append(calls, Call{setting.To, setting.Data, setting.Purpose})
	}
	return w.all(ctx, n, calls)
}

func (w *Wallet) all(ctx context.Context, n Node, calls []Call) error {
	hashes := make([]common.Hash, len(calls))
	for i, call := range calls {
		hash, err := w.send(ctx, n, &call.To, nil, call.Data)
		if err != nil {
			return fmt.Errorf("%s: %w", call.What, err)
		}
		hashes[i] = hash
	}
	for i, hash := range hashes {
		if _, err := n.mined(ctx, hash); err != nil {
			return fmt.Errorf("%s: %w", calls[i].What, err)
		}
		n.Mine = nil // the first made the block that has them all
	}
	return nil
}
