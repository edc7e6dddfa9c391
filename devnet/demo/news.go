package demo

import (
	"context"
	"fmt"
	"math/big"
	"math/bits"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/veritee/veritee/bindings/keybroker"
	"github.com/veritee/veritee/bindings/keycommittee"
	"github.com/veritee/veritee/bindings/vrfcoordinator"
)

var (
	broker      = keybroker.NewKeyBroker()
	generations = keycommittee.NewKeyCommittee()
	coordinator = vrfcoordinator.NewVRFCoordinator()
)

// keyNews are a line for each thing that became of keys and wasn't told of yet, as the chain has it.
func (s *stage) keyNews(ctx context.Context) (lines []string, err error) {
	if s.keys == nil {
		return nil, nil
	}
	logs, err := s.keyLogs(ctx, max(s.toldKeys, s.world.FirstBlock))
	if err != nil {
		return nil, err
	}
	for _, log := range logs {
		if line := s.keyLine(&log); line != "" {
			lines = append(lines, fmt.Sprintf("block %d: %s", log.BlockNumber, line))
		}
	}
	if len(logs) > 0 {
		s.toldKeys = logs[len(logs)-1].BlockNumber + 1
	}
	return lines, nil
}

// keyLogs are what broker, committee and coordinator said from a block on.
func (s *stage) keyLogs(ctx context.Context, from uint64) ([]types.Log, error) {
	if from > s.chain.Head().Number.Uint64() {
		return nil, nil
	}
	return s.client.FilterLogs(ctx, ethereum.FilterQuery{
		FromBlock: new(big.Int).SetUint64(from), Addresses: []common.Address{s.keys.Broker, s.keys.Committee, s.world.Coordinator},
	})
}

// keyLine says what an event means; empty for one that nobody waits for.
func (s *stage) keyLine(log *types.Log) string {
	if e, err := generations.UnpackSessionOpenedEvent(log); err == nil {
		return fmt.Sprintf("%d key nodes deal shares of a key, %d of which will be needed", len(e.Members), e.Threshold)
	}
	if e, err := generations.UnpackGenerationStartedEvent(log); err == nil {
		return fmt.Sprintf("generation %d of the committee serves: %d nodes hold shares of a key that none of them knows", e.Generation,
			bits.OnesCount64(e.Record.Qualified.Uint64()))
	}
	if e, err := broker.UnpackKeyRequestedEvent(log); err == nil {
		return fmt.Sprintf("%s orders the key of epoch %d", s.nameOf(e.Order.Instance), e.Order.Epoch)
	}
	if e, err := broker.UnpackKeyIssuedEvent(log); err == nil {
		return fmt.Sprintf("%d key nodes answered %s: it holds the key of epoch %d", bits.OnesCount64(e.Signers.Uint64()), s.nameOf(e.Instance), e.Epoch)
	}
	if e, err := broker.UnpackEpochStartedEvent(log); err == nil && e.Epoch > 1 {
		return fmt.Sprintf("epoch %d of the key begins: %s", e.Epoch, e.Reason)
	}
	if e, err := broker.UnpackKeyStatedEvent(log); err == nil {
		return fmt.Sprintf("%s says which public key epoch %d has", s.nameOf(e.Instance), e.Epoch)
	}
	if e, err := broker.UnpackKeyMismatchEvent(log); err == nil {
		return fmt.Sprintf("%s says ANOTHER public key of epoch %d", s.nameOf(e.Instance), e.Epoch)
	}
	if e, err := coordinator.UnpackKeyActivatedEvent(log); err == nil {
		return fmt.Sprintf("the key of epoch %d is in use: %v", e.Epoch, common.Hash(e.KeyHash))
	}
	return ""
}

// nameOf is who an instance is.
func (s *stage) nameOf(instance common.Address) string {
	if name := s.names[instance]; name != "" {
		return name
	}
	return instance.Hex()
}
