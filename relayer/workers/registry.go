package workers

import (
	"context"
	"fmt"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/veritee/veritee/bindings/enclaveregistry"
)

// An Authority says, at the head of one chain, who may answer there.
type Authority interface {
	// Authorized is the contract's own judgement of a signer.
	Authorized(ctx context.Context, instance common.Address, policyVersion uint32, app common.Address) (bool, error)

	// Lease is what the registry has on an instance, whomever it serves.
	Lease(ctx context.Context, instance common.Address) (Lease, error)

	// PolicyVersion is what an answer for the app must name.
	PolicyVersion(ctx context.Context, app common.Address) (uint32, error)

	// Now is the head's time, unix seconds: the only clock that the contract has.
	Now(ctx context.Context) (uint64, error)
}

// A Lease is an instance's registration.
type Lease struct {
	App     common.Address // whom it serves; zero: nobody registered it
	End     uint64         // unix seconds, by block time; it may act up to and including this second
	Revoked bool           // for good

	// Attested says that it came in by evidence, and not on governance's word alone, as only development chains allow.
	Attested bool
}

// Chain is what a Registry needs of relayer/chain.
type Chain interface {
	Head(ctx context.Context) (*types.Header, error)
	Call(ctx context.Context, msg ethereum.CallMsg, block common.Hash) ([]byte, error)
}

// headFor is how long a head is believed to be the newest. Short beside a block, long beside the questions of one turn.
const headFor = 200 * time.Millisecond

// Registry asks the EnclaveRegistry of one chain. What it has asked at one head it doesn't ask again at that head.
type Registry struct {
	chain    Chain
	address  common.Address
	contract *enclaveregistry.EnclaveRegistry

	// One call at a time: whoever waits finds its answer in the cache. A channel, so that waiting ends with its context.
	turn chan struct{}

	pushed atomic.Pointer[types.Header] // by Observe, and not looked at yet

	// What follows belongs to whose turn it is.
	head   *types.Header     // nil at first
	headAt time.Time         // when it was read
	cached map[string][]byte // results by calldata, at the head
}

// NewRegistry asks the registry at an address.
func NewRegistry(chain Chain, address common.Address) *Registry {
	return &Registry{
		chain: chain, address: address, contract: enclaveregistry.NewEnclaveRegistry(),
		turn: make(chan struct{}, 1), cached: make(map[string][]byte),
	}
}

// Observe tells which block is the head now, so that nobody has to be asked when it matters most: right after a block. It never
// blocks.
func (r *Registry) Observe(head *types.Header) { r.pushed.Store(head) }

// Authorized implements [Authority].
func (r *Registry) Authorized(ctx context.Context, instance common.Address, policyVersion uint32, app common.Address) (bool, error) {
	result, err := r.call(ctx, r.contract.PackIsAuthorized(instance, policyVersion, app))
	if err != nil {
		return false, fmt.Errorf("ask registry %s whether %s is authorized: %w", r.address, instance, err)
	}
	authorized, err := r.contract.UnpackIsAuthorized(result)
	if err != nil {
		return false, r.noRegistry(err)
	}
	return authorized, nil
}

// Lease implements [Authority].
func (r *Registry) Lease(ctx context.Context, instance common.Address) (Lease, error) {
	result, err := r.call(ctx, r.contract.PackInstances(instance))
	if err != nil {
		return Lease{}, fmt.Errorf("ask registry %s about %s: %w", r.address, instance, err)
	}
	got, err := r.contract.UnpackInstances(result)
	if err != nil {
		return Lease{}, r.noRegistry(err)
	}
	return Lease{App: got.App, End: got.LeaseEnd.Uint64(), Revoked: got.Revoked, Attested: got.App != (common.Address{}) && got.Slot != 0 && !got.Revoked}, nil
}

// PolicyVersion implements [Authority].
func (r *Registry) PolicyVersion(ctx context.Context, app common.Address) (uint32, error) {
	result, err := r.call(ctx, r.contract.PackPolicyVersion(app))
	if err != nil {
		return 0, fmt.Errorf("ask registry %s for the policy version of %s: %w", r.address, app, err)
	}
	version, err := r.contract.UnpackPolicyVersion(result)
	if err != nil {
		return 0, r.noRegistry(err)
	}
	return version, nil
}

// Now implements [Authority].
func (r *Registry) Now(ctx context.Context) (uint64, error) {
	if err := r.take(ctx); err != nil {
		return 0, err
	}
	defer r.give()

	head, err := r.newest(ctx)
	if err != nil {
		return 0, err
	}
	return head.Time, nil
}

func (r *Registry) noRegistry(err error) error {
	return fmt.Errorf("what is at %s doesn't answer like a registry: %w; compare the address with deployments/", r.address, err)
}

// call asks at the newest head, or answers from what was asked at that head.
func (r *Registry) call(ctx context.Context, calldata []byte) ([]byte, error) {
	if err := r.take(ctx); err != nil {
		return nil, err
	}
	defer r.give()

	head, err := r.newest(ctx)
	if err != nil {
		return nil, err
	}
	if result, ok := r.cached[string(calldata)]; ok {
		return result, nil
	}

	result, err := r.chain.Call(ctx, ethereum.CallMsg{To: &r.address, Data: calldata}, head.Hash())
	if err != nil {
		return nil, err
	}
	r.cached[string(calldata)] = result
	return result, nil
}

// newest is the head; the cache is emptied when it is another one than before.
func (r *Registry) newest(ctx context.Context) (*types.Header, error) {
	head := r.pushed.Swap(nil)
	if head == nil {
		if r.head != nil && time.Since(r.headAt) < headFor {
			return r.head, nil
		}
		var err error
		if head, err = r.chain.Head(ctx); err != nil {
			return nil, fmt.Errorf("read head: %w", err)
		}
	}
	if r.head == nil || r.head.Hash() != head.Hash() {
		clear(r.cached)
	}
	r.head, r.headAt = head, time.Now()
	return head, nil
}

func (r *Registry) take(ctx context.Context) error {
	select {
	case r.turn <- struct{}{}:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

func (r *Registry) give() { <-r.turn }
