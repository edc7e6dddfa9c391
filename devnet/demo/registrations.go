package demo

import (
	"context"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/veritee/veritee/bindings/enclaveregistry"
)

var registry = enclaveregistry.NewEnclaveRegistry()

// registered is the topic of InstanceRegistered: evidence for an instance was accepted.
var registered = registry.GetABI().Events["InstanceRegistered"].ID

// registrations are a line for each registration by evidence that wasn't told of yet, as the chain has it.
func (s *stage) registrations(ctx context.Context) (lines []string, err error) {
	logs, err := s.client.FilterLogs(ctx, ethereum.FilterQuery{
		FromBlock: new(big.Int).SetUint64(s.world.FirstBlock), Addresses: []common.Address{s.world.Registry}, Topics: [][]common.Hash{{registered}},
	})
	if err != nil {
		return nil, err
	}
	for _, log := range logs {
		if slices.Contains(s.told, log.TxHash) {
			continue
		}
		line, err := s.registration(ctx, &log)
		if err != nil {
			return lines, err
		}
		s.told = append(s.told, log.TxHash)
		lines = append(lines, line)
	}
	return lines, nil
}

func (s *stage) registration(ctx context.Context, log *types.Log) (string, error) {
	event, err := registry.UnpackInstanceRegisteredEvent(log)
	if err != nil {
		return "", err
	}
	if s.names[event.Instance] == "" {
		// A worker that was started anew has another instance.
		if err := s.meet(ctx); err != nil {
			return "", err
		}
	}
	return fmt.Sprintf("%s registered for %s in block %d, %s gas", s.nameOf(event.Instance), s.appOf(event.App), log.BlockNumber, grouped(s.gasOf(ctx, log.TxHash))), nil
}

// appOf is an app for people.
func (s *stage) appOf(app common.Address) string {
	if s.keys != nil && app == s.keys.App {
		return "the committee"
	}
	return fmt.Sprintf("app %v", app)
}

// whatIsNew are registrations and what became of keys since it was told last.
func (s *stage) whatIsNew(ctx context.Context) ([]string, error) {
	lines, err := s.registrations(ctx)
	if err != nil {
		return lines, err
	}
	news, err := s.keyNews(ctx)
	return append(lines, news...), err
}

// tell says what is new.
func (s *stage) tell(ctx context.Context) error {
	lines, err := s.whatIsNew(ctx)
	for _, line := range lines {
		s.say("    %s", line)
	}
	return err
}

// grouped is a number in groups of three digits.
func grouped(n uint64) string {
	if n < 1000 {
		return fmt.Sprint(n)
	}
	return fmt.Sprintf("%s,%03d", grouped(n/1000), n%1000)
}
