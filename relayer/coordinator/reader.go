// Package coordinator reads what a coordinator and its registry say, each time at one block known by its hash: two answers taken
// together are of the same state, and an answer never changes, so it is kept until another block is asked about.
package coordinator

import (
	"context"
	"errors"
	"fmt"
	"sync"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"

	"github.com/veritee/veritee/bindings/enclaveregistry"
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

// A Reader reads one coordinator. Safe for concurrent use.
type Reader struct {
	Address  common.Address
	Registry common.Address

	chain       Caller
	coordinator *vrfcoordinator.VRFCoordinator
	registry    *enclaveregistry.EnclaveRegistry

	mu    sync.Mutex // guards what follows
	block common.Hash
	cache map[string][]byte // what was called at block, by target and calldata
}

// Open finds the coordinator at an address, at a block, and its registry. Errors match ErrNotCoordinator where something else, or
// nothing, is there.
func Open(ctx context.Context, chain Caller, address common.Address, block common.Hash) (*Reader, error) {
	r := &Reader{
		Address: address, chain: chain,
		coordinator: vrfcoordinator.NewVRFCoordinator(), registry: enclaveregistry.NewEnclaveRegistry(),
	}
	code, err := chain.CodeAt(ctx, address, block)
	switch {
	case err != nil:
		return nil, fmt.Errorf("code at %v: %w", address, err)
	case len(code) == 0:
		return nil, fmt.Errorf("%w: %v has no code on chain %d; is it the address that `veritee deploy` wrote?",
			ErrNotCoordinator, address, chain.ID())
	}

	out, err := chain.Call(ctx, ethereum.CallMsg{To: &address, Data: r.coordinator.PackEip712Domain()}, block)
	if err != nil {
		return nil, fmt.Errorf("%w at %v: eip712Domain: %w", ErrNotCoordinator, address, err)
	}
	domain, err := r.coordinator.UnpackEip712Domain(out)
	if err != nil {
		return nil, fmt.Errorf("%w at %v: eip712Domain: %w", ErrNotCoordinator, address, err)
	}
	if domain.Name != typed.DomainName || domain.Version != typed.DomainVersion {
		return nil, fmt.Errorf("%w: %v says it is %q version %q, and this relayer speaks with %q version %q",
			ErrNotCoordinator, address, domain.Name, domain.Version, typed.DomainName, typed.DomainVersion)
	}

	out, err = chain.Call(ctx, ethereum.CallMsg{To: &address, Data: r.coordinator.PackRegistry()}, block)
	if err != nil {
		return nil, fmt.Errorf("registry of %v: %w", address, err)
	}
	if r.Registry, err = r.coordinator.UnpackRegistry(out); err != nil {
		return nil, fmt.Errorf("registry of %v: %w", address, err)
	}
	return r, nil
}

// PolicyVersion is what an answer for the app must name.
func (r *Reader) PolicyVersion(ctx context.Context, app common.Address, block common.Hash) (uint32, error) {
	out, err := r.call(ctx, r.Registry, r.registry.PackPolicyVersion(app), block)
	if err != nil {
		return 0, fmt.Errorf("policy version of %v: %w", app, err)
	}
	return r.registry.UnpackPolicyVersion(out)
}

// Authorized says whether an instance may answer for the app, having signed under a version of its policy.
func (r *Reader) Authorized(
	ctx context.Context, instance common.Address, version uint32, app common.Address, block common.Hash,
) (bool, error) {
	out, err := r.call(ctx, r.Registry, r.registry.PackIsAuthorized(instance, version, app), block)
	if err != nil {
		return false, fmt.Errorf("authorization of %v: %w", instance, err)
	}
	return r.registry.UnpackIsAuthorized(out)
}

// Payee is the number under which a recipient is registered, or 0.
func (r *Reader) Payee(ctx context.Context, recipient common.Address, block common.Hash) (uint32, error) {
	// What registering would return: its number, or the next free one.
	out, err := r.call(ctx, r.Address, r.coordinator.PackRegisterPayee(recipient), block)
	if err != nil {
		return 0, fmt.Errorf("payee %v: %w", recipient, err)
	}
	number, err := r.coordinator.UnpackRegisterPayee(out)
	if err != nil {
		return 0, fmt.Errorf("payee %v: %w", recipient, err)
	}
	out, err = r.call(ctx, r.Address, r.coordinator.PackPayeeRecipient(number), block)
	if err != nil {
		return 0, fmt.Errorf("payee %v: %w", recipient, err)
	}
	registered, err := r.coordinator.UnpackPayeeRecipient(out)
	if err != nil || registered != recipient {
		return 0, err
	}
	return number, nil
}

// RegisterPayee is the calldata that registers a recipient.
func (r *Reader) RegisterPayee(recipient common.Address) []byte { return r.coordinator.PackRegisterPayee(recipient) }

// call keeps what was answered at one block. Readers ask about the head, so an older block isn't worth keeping.
func (r *Reader) call(ctx context.Context, to common.Address, data []byte, block common.Hash) ([]byte, error) {
	key := string(to[:]) + string(data)
	r.mu.Lock()
	if r.block != block {
		r.block, r.cache = block, make(map[string][]byte)
	}
	out, cached := r.cache[key]
	r.mu.Unlock()
	if cached {
		return out, nil
	}

	out, err := r.chain.Call(ctx, ethereum.CallMsg{To: &to, Data: data}, block)
	if err != nil {
		return nil, err
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.block == block {
		r.cache[key] = out
	}
	return out, nil
}
