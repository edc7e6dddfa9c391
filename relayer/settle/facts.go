package settle

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/params"

	"github.com/veritee/veritee/bindings/enclaveregistry"
	"github.com/veritee/veritee/bindings/vrfcoordinator"
	"github.com/veritee/veritee/relayer/store"
)

const (
	opcodeWindow  = 256                       // blocks whose hashes the opcode BLOCKHASH gives
	historyWindow = params.HistoryServeWindow // those that EIP-2935's contract gives: 8,191
)

// readFacts asks the coordinator what it was deployed with, and the chain for how long it serves block hashes.
func (s *Settler) readFacts(ctx context.Context, block common.Hash) (*facts, error) {
	var f facts
	coordinator := vrfcoordinator.NewVRFCoordinator()

	out, err := s.call(ctx, s.Coordinator, coordinator.PackRegistry(), block)
	if err == nil {
		f.registry, err = coordinator.UnpackRegistry(out)
	}
	if err != nil {
		return nil, fmt.Errorf("coordinator's registry: %w", err)
	}

	var blocks *big.Int
	if out, err = s.call(ctx, s.Coordinator, coordinator.PackSettlerBlocks(), block); err == nil {
		blocks, err = coordinator.UnpackSettlerBlocks(out)
	}
	if err != nil || !blocks.IsUint64() {
		return nil, fmt.Errorf("coordinator's settlerBlocks: %w", err)
	}
	f.settlerBlocks = blocks.Uint64()

	if out, err = s.call(ctx, s.Coordinator, coordinator.PackTipCap(), block); err == nil {
		f.tipCap, err = coordinator.UnpackTipCap(out)
	}
	if err != nil {
		return nil, fmt.Errorf("coordinator's tipCap: %w", err)
	}

	code, err := s.Chain.CodeAt(ctx, params.HistoryStorageAddress, block)
	if err != nil {
		return nil, fmt.Errorf("code of the history contract: %w", err)
	}
	f.window = opcodeWindow
	if len(code) > 0 {
		f.window = historyWindow
	}
	return &f, nil
}

func (s *Settler) call(ctx context.Context, to common.Address, data []byte, block common.Hash) ([]byte, error) {
	return s.Chain.Call(ctx, ethereum.CallMsg{To: &to, Data: data}, block)
}

// askRegistry asks whether the signers of answers are authorized at the head, each once per head, and whether that takes asking
// their app, once per version of its policy.
func (s *Settler) askRegistry(ctx context.Context, answers map[int64]store.Answer) error {
	registry := enclaveregistry.NewEnclaveRegistry()
	for _, answer := range answers {
		a := authorityOf(answer)
		if _, asked := s.denials[a]; asked {
			continue
		}
		out, err := s.call(ctx, s.facts.registry, registry.PackIsAuthorized(a.instance, a.version, a.app), s.head.Hash())
		if err != nil {
			return fmt.Errorf("authorization of %v: %w", a.instance, err)
		}
		authorized, err := registry.UnpackIsAuthorized(out)
		if err != nil {
			return fmt.Errorf("authorization of %v: %w", a.instance, err)
		}
		s.denials[a] = !authorized
		// What a version says doesn't change, and who is authorized has named the present one: nothing is asked again at each head.
		if version, known := s.versions[a.app]; !authorized || known && version == a.version {
			continue
		}
		if out, err = s.call(ctx, s.facts.registry, registry.PackPolicy(a.app), s.head.Hash()); err != nil {
			return fmt.Errorf("policy of %v: %w", a.app, err)
		}
		policy, err := registry.UnpackPolicy(out)
		if err != nil {
			return fmt.Errorf("policy of %v: %w", a.app, err)
		}
		s.versions[a.app], s.asking[a.app] = policy.Version, policy.Asks
	}
	return nil
}
