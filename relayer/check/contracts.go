package check

import (
	"context"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/veritee/veritee/internal/deployment"
	"github.com/veritee/veritee/internal/onchain"
	"github.com/veritee/veritee/relayer/config"
)

// contracts sees that the registry and the coordinator are what the deployment says, and have what relayers need: keys and a payee.
func (k *checker) contracts(ctx context.Context, s *served, genesis common.Hash) {
	place, err := deployment.Locate(s.ID, s.Deployment, s.Coordinator, s.StartBlock)
	if err != nil {
		k.fail(s.subject, "deployment", "name the file that `veritee deploy` wrote, or coordinator and start_block", "%v", err)
		return
	}
	if file := place.File; file != nil {
		if err := file.Check(ctx, s.node); err != nil {
			k.fail(s.subject, "deployment", "compare the file with the one that was published for this chain", "%v", s.plain(err))
			return
		}
		k.ok(s.subject, "deployment", "all contracts have the code of %s", s.Deployment)
		k.build(s, *file)
	}

	c, err := onchain.Open(ctx, s.node, s.ID, place.Coordinator, place.FirstBlock)
	if err != nil {
		k.fail(s.subject, "coordinator", "correct coordinator, or name the deployment file", "%v", s.plain(err))
		return
	}
	s.contracts = c
	k.ok(s.subject, "coordinator", "%v, registry %v, from block %d on", c.Coordinator, c.Registry, place.FirstBlock)

	k.history(ctx, s)
	k.owners(ctx, s)
	k.keys(ctx, s)
	k.payee(ctx, s)
	k.attestation(ctx, s, place.File)
	k.rollups(ctx, s, place.File)
	k.keyBroker(ctx, s, place.File)
}

// build compares what is deployed with what this build would deploy. Another build's contracts can serve as well.
func (k *checker) build(s *served, file deployment.File) {
	for _, contract := range file.Contracts {
		if contract.CreationHash != deployment.CreationHash(contract.Name) {
			k.warn(s.subject, "build", "nothing to do if you know that build; else compare the sources", "the contracts were deployed from another build: %s", file.Version)
			return
		}
	}
}

// history sees for how long a request can wait for its answer.
func (k *checker) history(ctx context.Context, s *served) {
	window, err := deployment.Window(ctx, s.node)
	switch {
	case err != nil:
		k.fail(s.subject, "block hashes", "see whether the node serves eth_getCode", "%v", s.plain(err))
	case window == deployment.ShortHashWindow:
		k.warn(s.subject, "block hashes", "keep the relayer running: it pins the hash of a block whose requests still wait after half of that, for about 52,000 gas; "+
			"stopped for longer, it can't answer them any more and they are refunded",
			"no history contract (EIP-2935): a block's hash is served for %d blocks", window)
	default:
		k.ok(s.subject, "block hashes", "served for %d blocks (EIP-2935)", window)
	}
}

// owners shows who governs, and that it is more than one key.
func (k *checker) owners(ctx context.Context, s *served) {
	coordinator, registry, err := s.contracts.Owners(ctx)
	if err != nil {
		k.fail(s.subject, "owner", "see whether the node answers", "%v", s.plain(err))
		return
	}
	for _, owner := range []struct {
		of      string
		address common.Address
	}{{"coordinator", coordinator}, {"registry", registry}} {
		code, err := s.node.CodeAt(ctx, owner.address, nil)
		if err == nil && len(code) == 0 && !config.Development(s.ID) {
			k.warn(s.subject, "owner", "hand it to a multisig: transferOwnership, then acceptOwnership", "the %s is governed by a single key, %v", owner.of, owner.address)
			continue
		}
		k.ok(s.subject, "owner", "%v governs the %s", owner.address, owner.of)
	}
}

// keys sees that there is something to answer with.
func (k *checker) keys(ctx context.Context, s *served) {
	lines, err := s.contracts.Lines(ctx)
	if err != nil {
		k.fail(s.subject, "key lines", "see whether the node serves eth_getLogs", "%v", s.plain(err))
		return
	}
	if len(lines) == 0 {
		k.fail(s.subject, "key lines", "`veritee vrfkey new`, then `veritee vrfkey register`", "there is none: nothing can be asked for")
		return
	}
	s.lines = lines
	for _, line := range lines {
		name := "key line " + short(line.ID)
		switch {
		case line.Active == common.Hash{} && line.Next != common.Hash{}:
			k.fail(s.subject, name, fmt.Sprintf("`veritee vrfkey rotate --line %v` activates it from then on", line.ID),
				"takes no requests: its next key can be activated at %v", moment(line.NextFrom))
		case line.Active == common.Hash{}:
			k.fail(s.subject, name, "`veritee vrfkey rotate` announces and activates a key", "takes no requests: it has no active key")
		default:
			k.ok(s.subject, name, "key %s is active, %d of %d", short(line.Active), epochOf(line), len(line.Keys))
		}
	}
}

func epochOf(line onchain.Line) uint64 {
	for _, key := range line.Keys {
		if key.Hash == line.Active {
			return key.Epoch
		}
	}
	return 0
}

// payee sees that the relayer is paid.
func (k *checker) payee(ctx context.Context, s *served) {
	if s.Payee == (common.Address{}) {
		k.warn(s.subject, "payee", "set payee to the address that is to be paid", "none is set: requests pay nobody")
		return
	}
	number, err := s.contracts.Payee(ctx, s.Payee)
	switch {
	case err != nil:
		k.fail(s.subject, "payee", "see whether the node answers", "%v", s.plain(err))
	case number == 0:
		k.warn(s.subject, "payee", fmt.Sprintf("the relayer registers it when it starts, or `veritee payee register %v`", s.Payee),
			"%v isn't registered in the coordinator: until it is, requests pay nobody", s.Payee)
	default:
		k.ok(s.subject, "payee", "%v is number %d", s.Payee, number)
	}
}

func moment(unix uint64) string { return time.Unix(int64(unix), 0).UTC().Format(time.RFC3339) }
