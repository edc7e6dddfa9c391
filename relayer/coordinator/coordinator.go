// Package coordinator knows the coordinator on a chain: that it is one, which registry it asks, and who is registered to be paid.
// Each question is put at one block known by its hash.
package coordinator

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"

	"github.com/veritee/veritee/bindings/vrfcoordinator"
	"github.com/veritee/veritee/protocol/typed"
)

// ErrNotCoordinator is returned by Open where the address holds no coordinator of the version that this relayer speaks with.
var ErrNotCoordinator = errors.New("no coordinator of a known version")

// A Caller calls contracts at a block.
type Caller interface {
	ID() uint64
	Call(ctx context.Context, msg ethereum.CallMsg, block common.Hash) ([]byte, error)
	CodeAt(ctx context.Context, address common.Address, block common.Hash) ([]byte, error)
}

// A Coordinator is one on a chain. Safe for concurrent use.
type Coordinator struct {
	Address  common.Address
	Registry common.Address

	chain       Caller
	coordinator *vrfcoordinator.VRFCoordinator
}

// Open finds the coordinator at an address, at a block, and its registry. Errors match ErrNotCoordinator where something else, or
// nothing, is there.
func Open(ctx context.Context, chain Caller, address common.Address, block common.Hash) (*Coordinator, error) {
	c := &Coordinator{Address: address, chain: chain, coordinator: vrfcoordinator.NewVRFCoordinator()}
	code, err := chain.CodeAt(ctx, address, block)
	switch {
	case err != nil:
		return nil, fmt.Errorf("code at %v: %w", address, err)
	case len(code) == 0:
		return nil, fmt.Errorf("%w: %v has no code on chain %d; is it the address that `veritee deploy` wrote?",
			ErrNotCoordinator, address, chain.ID())
	}

	out, err := chain.Call(ctx, ethereum.CallMsg{To: &address, Data: c.coordinator.PackEip712Domain()}, block)
	if err != nil {
		return nil, fmt.Errorf("%w at %v: eip712Domain: %w", ErrNotCoordinator, address, err)
	}
	domain, err := c.coordinator.UnpackEip712Domain(out)
	if err != nil {
		return nil, fmt.Errorf("%w at %v: eip712Domain: %w", ErrNotCoordinator, address, err)
	}
	if domain.Name != typed.DomainName || domain.Version != typed.DomainVersion {
		return nil, fmt.Errorf("%w: %v says it is %q version %q, and this relayer speaks with %q version %q",
			ErrNotCoordinator, address, domain.Name, domain.Version, typed.DomainName, typed.DomainVersion)
	}

	out, err = chain.Call(ctx, ethereum.CallMsg{To: &address, Data: c.coordinator.PackRegistry()}, block)
	if err != nil {
		return nil, fmt.Errorf("registry of %v: %w", address, err)
	}
	if c.Registry, err = c.coordinator.UnpackRegistry(out); err != nil {
		return nil, fmt.Errorf("registry of %v: %w", address, err)
	}
	return c, nil
}

// Payee is the number under which a recipient is registered, or 0.
func (c *Coordinator) Payee(ctx context.Context, recipient common.Address, block common.Hash) (uint32, error) {
	// What registering would return: its number, or the next free one.
	out, err := c.call(ctx, c.coordinator.PackRegisterPayee(recipient), block)
	if err != nil {
		return 0, fmt.Errorf("payee %v: %w", recipient, err)
	}
	number, err := c.coordinator.UnpackRegisterPayee(out)
	if err != nil {
		return 0, fmt.Errorf("payee %v: %w", recipient, err)
	}
	out, err = c.call(ctx, c.coordinator.PackPayeeRecipient(number), block)
	if err != nil {
		return 0, fmt.Errorf("payee %v: %w", recipient, err)
	}
	registered, err := c.coordinator.UnpackPayeeRecipient(out)
	if err != nil || registered != recipient {
		return 0, err
	}
	return number, nil
}

// RegisterPayee is the calldata that registers a recipient.
func (c *Coordinator) RegisterPayee(recipient common.Address) []byte {
	return c.coordinator.PackRegisterPayee(recipient)
}

func (c *Coordinator) call(ctx context.Context, data []byte, block common.Hash) ([]byte, error) {
	return c.chain.Call(ctx, ethereum.CallMsg{To: &c.Address, Data: data}, block)
}
