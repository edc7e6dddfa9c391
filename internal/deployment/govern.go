package deployment

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"

	"github.com/veritee/veritee/bindings/enclaveregistry"
	"github.com/veritee/veritee/internal/transact"
)

// A Setting is something that governance says once, after the contracts are there, so that they work together.
type Setting struct {
	transact.Call
	done func(ctx context.Context, node ethereum.ContractCaller) (bool, error)
}

// Settings are all of a plan, in the order in which they are made.
func (p Plan) Settings() []Setting {
	var settings []Setting
	for _, contract := range p.Contracts {
		r, _ := recipeOf(contract.Name)
		if r.verifies {
			settings = append(settings, p.acceptance(contract))
		}
		if r.settings != nil {
			settings = append(settings, r.settings(p)...)
		}
	}
	return settings
}

// acceptance has the registry take evidence that a verifier judges.
func (p Plan) acceptance(verifier Planned) Setting {
	registry, at := enclaveregistry.NewEnclaveRegistry(), p.Contract(Registry).Address
	return Setting{
		Call: transact.Call{Purpose: "accept " + verifier.Name, To: at, Data: registry.PackSetVerifier(verifier.Address, true)},
		done: func(ctx context.Context, node ethereum.ContractCaller) (bool, error) {
			return ask(ctx, node, at, registry.PackVerifiers(verifier.Address), registry.UnpackVerifiers)
		},
	}
}

// Unsettled are the settings that aren't made yet; all of a contract that isn't there.
func (p Plan) Unsettled(ctx context.Context, node Client) ([]Setting, error) {
	var open []Setting
	for _, setting := range p.Settings() {
		code, err := node.CodeAt(ctx, setting.To, nil)
		if err != nil {
			return nil, fmt.Errorf("%s: code at %v: %w", setting.Purpose, setting.To, err)
		}
		if len(code) > 0 {
			done, err := setting.done(ctx, node)
			if err != nil {
				return nil, fmt.Errorf("%s: %w", setting.Purpose, err)
			}
			if done {
				continue
			}
		}
		open = append(open, setting)
	}
	return open, nil
}

// Governor is who makes the settings: the registry's owner now.
func (p Plan) Governor(ctx context.Context, node ethereum.ContractCaller) (common.Address, error) {
	registry := enclaveregistry.NewEnclaveRegistry()
	owner, err := ask(ctx, node, p.Contract(Registry).Address, registry.PackOwner(), registry.UnpackOwner)
	if err != nil {
		return common.Address{}, fmt.Errorf("owner of the registry: %w", err)
	}
	return owner, nil
}

// govern makes the settings if the sender is governance, and else says who has to.
func (d *Deployer) govern(ctx context.Context, plan Plan) error {
	open, err := plan.Unsettled(ctx, d.Client)
	if err != nil || len(open) == 0 {
		return err
	}
	owner, err := plan.Governor(ctx, d.Client)
	if err != nil {
		return err
	}
	if d.Sender == nil || d.Sender.Address() != owner {
		d.Say("the owner, %v, has %d more transactions to send before evidence is taken; `veritee deploy --dry-run` prints them", owner, len(open))
		return nil
	}
	for _, setting := range open {
		receipt, err := d.Sender.Send(ctx, setting.Call)
		if err != nil {
			return err
		}
		d.Say("%s: done, in block %v", setting.Purpose, receipt.BlockNumber)
	}
	return nil
}

// ask calls a view at the newest block.
func ask[T any](ctx context.Context, node ethereum.ContractCaller, to common.Address, data []byte, unpack func([]byte) (T, error)) (T, error) {
	var none T
	out, err := node.CallContract(ctx, ethereum.CallMsg{To: &to, Data: data}, nil)
	if err != nil {
		return none, transact.Decode(err)
	}
	if len(out) == 0 {
		return none, errors.New("the contract answers nothing")
	}
	return unpack(out)
}
