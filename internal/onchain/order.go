package onchain

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/veritee/veritee/protocol/typed"
)

// An OrderState is where an order stands, as IKeyBroker has it.
type OrderState uint8

// The states of an order.
const (
	OrderUnknown OrderState = iota
	OrderOpen
	OrderIssued
)

// PolicyVersion is an app's, that an order must name.
func (b *Broker) PolicyVersion(ctx context.Context, app common.Address) (uint32, error) {
	version, err := view(ctx, b.chain, b.Registry, b.chain.registry.PackPolicyVersion(app), b.chain.registry.UnpackPolicyVersion)
	if err != nil {
		return 0, fmt.Errorf("policy version of app %v: %w", app, err)
	}
	return version, nil
}

// OrderBlocks is for how many blocks an order may be answered.
func (b *Broker) OrderBlocks(ctx context.Context) (uint64, error) {
	blocks, err := view(ctx, b.chain, b.Address, brokerContract.PackOrderBlocks(), brokerContract.UnpackOrderBlocks)
	if err != nil {
		return 0, fmt.Errorf("order blocks of broker %v: %w", b.Address, err)
	}
	return blocks, nil
}

// RequestOf is the request that an order made; zero if nobody brought it.
func (b *Broker) RequestOf(ctx context.Context, order *typed.KeyOrder) (common.Hash, error) {
	id, err := view(ctx, b.chain, b.Address, brokerContract.PackRequestOf(order.Hash()), brokerContract.UnpackRequestOf)
	if err != nil {
		return common.Hash{}, fmt.Errorf("request of an order at broker %v: %w", b.Address, err)
	}
	return id, nil
}

// OrderState is where a request stands.
func (b *Broker) OrderState(ctx context.Context, request common.Hash) (OrderState, error) {
	state, err := view(ctx, b.chain, b.Address, brokerContract.PackOrderState(request), brokerContract.UnpackOrderState)
	if err != nil {
		return OrderUnknown, fmt.Errorf("request %v of broker %v: %w", request, b.Address, err)
	}
	return OrderState(state), nil
}

// A KeyRequest is an order that the broker took.
type KeyRequest struct {
	ID       common.Hash `json:"requestId"`
	Sequence uint64      `json:"sequence"`
	Expiry   uint64      `json:"expiry"` // the last block in which it may be answered
}

// Brought is an order that the broker took earlier, by its request.
func (b *Broker) Brought(ctx context.Context, request common.Hash) (KeyRequest, error) {
	logs, err := b.chain.logs(ctx, b.Address, []common.Hash{brokerContract.GetABI().Events["KeyRequested"].ID}, []common.Hash{request})
	if err != nil {
		return KeyRequest{}, fmt.Errorf("request %v of broker %v: %w", request, b.Address, err)
	}
	for _, log := range logs {
		if e, err := brokerContract.UnpackKeyRequestedEvent(&log); err == nil {
			return KeyRequest{e.RequestId, e.Sequence, e.Expiry}, nil
		}
	}
	return KeyRequest{}, fmt.Errorf("request %v of broker %v has no event: the node keeps events back, use another", request, b.Address)
}

// Spent says whether a request leads to nothing any more: its last block has passed, and it wasn't answered.
func (b *Broker) Spent(ctx context.Context, request KeyRequest) (bool, error) {
	state, err := b.OrderState(ctx, request.ID)
	if err != nil || state == OrderIssued {
		return false, err
	}
	head, err := b.chain.Head(ctx)
	return err == nil && head.Number.Uint64() > request.Expiry, err
}

// Requested are the orders that a transaction brought.
func (b *Broker) Requested(receipt *types.Receipt) (all []KeyRequest) {
	for _, log := range receipt.Logs {
		if log.Address != b.Address {
			continue
		}
		if e, err := brokerContract.UnpackKeyRequestedEvent(log); err == nil {
			all = append(all, KeyRequest{e.RequestId, e.Sequence, e.Expiry})
		}
	}
	return all
}
