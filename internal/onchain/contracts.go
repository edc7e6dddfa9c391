// Package onchain reads what a coordinator and its registry say, as an operator asks: which key lines there are and what state their keys
// are in, who may answer until when, what an account holds, and what has become of a request.
//
// Everything is read from the chain, by views at the newest block and by events since the contracts' first block; nothing from a
// relayer's database, so it holds where no relayer runs.
package onchain

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/veritee/veritee/bindings/enclaveregistry"
	"github.com/veritee/veritee/bindings/vrfcoordinator"
	"github.com/veritee/veritee/internal/transact"
	"github.com/veritee/veritee/protocol/randomness"
	"github.com/veritee/veritee/protocol/typed"
)

// ErrNotCoordinator is returned where another contract than a coordinator of this version is, or none.
var ErrNotCoordinator = errors.New("no coordinator of this version")

// A Node is what is needed of an RPC endpoint; ethclient.Client is one.
type Node interface {
	ethereum.ContractCaller
	ethereum.LogFilterer
	HeaderByNumber(ctx context.Context, number *big.Int) (*types.Header, error)
	CodeAt(ctx context.Context, account common.Address, blockNumber *big.Int) ([]byte, error)
}

// Contracts are a coordinator and its registry.
type Contracts struct {
	Node        Node
	ChainID     uint64
	Coordinator common.Address
	Registry    common.Address
	FirstBlock  uint64 // events are looked for from here on

	coordinator *vrfcoordinator.VRFCoordinator
	registry    *enclaveregistry.EnclaveRegistry
}

// Open sees that a coordinator of this version is at the address, and finds its registry.
func Open(ctx context.Context, node Node, chainID uint64, address common.Address, firstBlock uint64) (*Contracts, error) {
	c := &Contracts{
		Node: node, ChainID: chainID, Coordinator: address, FirstBlock: firstBlock,
		coordinator: vrfcoordinator.NewVRFCoordinator(), registry: enclaveregistry.NewEnclaveRegistry(),
	}
	code, err := node.CodeAt(ctx, address, nil)
	switch {
	case err != nil:
		return nil, fmt.Errorf("code at %v: %w", address, err)
	case len(code) == 0:
		return nil, fmt.Errorf("%w: %v has no code on chain %d; compare it with deployments/%d.json, and see that the node is in sync",
			ErrNotCoordinator, address, chainID, chainID)
	}

	domain, err := view(ctx, c, address, c.coordinator.PackEip712Domain(), c.coordinator.UnpackEip712Domain)
	if err != nil {
		return nil, fmt.Errorf("%w: %v answers unlike one: %w", ErrNotCoordinator, address, err)
	}
	if domain.Name != typed.DomainName || domain.Version != typed.DomainVersion {
		return nil, fmt.Errorf("%w: %v is %q version %q, and this build speaks with %q version %q; use the build that goes with it",
			ErrNotCoordinator, address, domain.Name, domain.Version, typed.DomainName, typed.DomainVersion)
	}
	if c.Registry, err = view(ctx, c, address, c.coordinator.PackRegistry(), c.coordinator.UnpackRegistry); err != nil {
		return nil, fmt.Errorf("registry of %v: %w", address, err)
	}
	return c, nil
}

// Deployment is what hashes of requests commit to.
func (c *Contracts) Deployment() randomness.Deployment {
	return randomness.Deployment{ChainID: c.ChainID, Coordinator: c.Coordinator}
}

// view calls a view of a contract at the newest block.
func view[T any](ctx context.Context, c *Contracts, to common.Address, data []byte, unpack func([]byte) (T, error)) (T, error) {
	return viewAt(ctx, c, to, nil, data, unpack)
}

// viewAt calls a view at a block, nil for the newest: of old ones few nodes keep the state.
func viewAt[T any](ctx context.Context, c *Contracts, to common.Address, block *big.Int, data []byte, unpack func([]byte) (T, error)) (T, error) {
	var none T
	out, err := c.Node.CallContract(ctx, ethereum.CallMsg{To: &to, Data: data}, block)
	if err != nil {
		return none, transact.Decode(err)
	}
	return unpack(out)
}

// Owners are who governs the coordinator and the registry.
func (c *Contracts) Owners(ctx context.Context) (coordinator, registry common.Address, err error) {
	coordinator, err = view(ctx, c, c.Coordinator, c.coordinator.PackOwner(), c.coordinator.UnpackOwner)
	if err != nil {
		return coordinator, registry, fmt.Errorf("owner of the coordinator: %w", err)
	}
	if registry, err = view(ctx, c, c.Registry, c.registry.PackOwner(), c.registry.UnpackOwner); err != nil {
		return coordinator, registry, fmt.Errorf("owner of the registry: %w", err)
	}
	return coordinator, registry, nil
}

// Levels are the numbers of confirmations that can be asked for, rising.
func (c *Contracts) Levels(ctx context.Context) ([]uint8, error) {
	return view(ctx, c, c.Coordinator, c.coordinator.PackConfirmationLevels(), c.coordinator.UnpackConfirmationLevels)
}

// Quote is what a request reserves, wei.
func (c *Contracts) Quote(ctx context.Context, callbackGas uint32, words uint16, maxGasPrice *big.Int) (*big.Int, error) {
	return view(ctx, c, c.Coordinator,
		c.coordinator.PackQuoteRequest(big.NewInt(int64(callbackGas)), big.NewInt(int64(words)), maxGasPrice),
		c.coordinator.UnpackQuoteRequest)
}

// EpochNotice is how long a successor is announced before it may become active, seconds.
func (c *Contracts) EpochNotice(ctx context.Context) (uint64, error) {
	return view(ctx, c, c.Coordinator, c.coordinator.PackEpochNotice(), c.coordinator.UnpackEpochNotice)
}

// MaxLease is the longest lease, seconds.
func (c *Contracts) MaxLease(ctx context.Context) (uint64, error) {
	return view(ctx, c, c.Registry, c.registry.PackMaxLease(), c.registry.UnpackMaxLease)
}

// Head is the newest block.
func (c *Contracts) Head(ctx context.Context) (*types.Header, error) {
	head, err := c.Node.HeaderByNumber(ctx, nil)
	if err != nil {
		return nil, fmt.Errorf("read head: %w", err)
	}
	return head, nil
}

// logs are the events of a contract since the first block, by topics. Nodes limit how much they search at once, each in its own
// way: what is refused is asked for by halves.
func (c *Contracts) logs(ctx context.Context, address common.Address, topics ...[]common.Hash) ([]types.Log, error) {
	head, err := c.Head(ctx)
	if err != nil {
		return nil, err
	}
	var all []types.Log
	from, to := c.FirstBlock, head.Number.Uint64()
	for span := to - min(from, to) + 1; from <= to; {
		last := min(from+span-1, to)
		logs, err := c.Node.FilterLogs(ctx, ethereum.FilterQuery{
			FromBlock: new(big.Int).SetUint64(from), ToBlock: new(big.Int).SetUint64(last),
			Addresses: []common.Address{address}, Topics: topics,
		})
		switch {
		case err == nil:
			all = append(all, logs...)
			from = last + 1
		case span > 1 && ctx.Err() == nil:
			span = (span + 1) / 2
		default:
			return nil, fmt.Errorf("events of %v in block %d: %w", address, from, err)
		}
	}
	return all, nil
}
