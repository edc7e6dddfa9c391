package relayer

import (
	"context"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/veritee/veritee/internal/deployment"
	"github.com/veritee/veritee/relayer/config"
	"github.com/veritee/veritee/relayer/prove"
	"github.com/veritee/veritee/relayer/rollup"
	"github.com/veritee/veritee/relayer/store"
	"github.com/veritee/veritee/relayer/workers"
)

// servedRollups are those of the configuration, and those that the deployment's file lists besides.
func (l *link) servedRollups() []config.Rollup {
	all := slices.Clone(l.settings.Rollups)
	if l.place.File == nil {
		return all
	}
	for _, of := range l.place.File.Rollups {
		if !slices.ContainsFunc(all, func(r config.Rollup) bool { return r.Address == of.Address }) {
			all = append(all, config.Rollup{Address: of.Address, StartBlock: of.Block})
		}
	}
	return all
}

func (l *link) rollups() []common.Address {
	served := l.servedRollups()
	all := make([]common.Address, len(served))
	for i, of := range served {
		all[i] = of.Address
	}
	return all
}

// verifierOfProofs is the contract whose requests for proofs are read, if there is a rollup to serve or one is named. It must take the word of
// the registry that the coordinator takes: workers have their leases there.
func (l *link) verifierOfProofs(ctx context.Context, r *reached, head common.Hash) ([]store.Contract, error) {
	address, first := l.settings.SGXVerifier, uint64(0)
	if file := l.place.File; file != nil {
		if known := file.Contract(deployment.SGXVerifier); known != nil && (address == common.Address{} || address == known.Address) {
			address, first = known.Address, known.Block
		}
	}
	served := l.servedRollups()
	switch {
	case address == common.Address{} && len(served) > 0:
		return nil, fmt.Errorf("rollups are served on chain %d and no verifier of proofs is known; name it by sgx_verifier (a rollup's teeVerifier() says it)", l.settings.ID)
	case address == common.Address{} || len(served) == 0:
		return nil, nil
	}
	code, err := r.chain.CodeAt(ctx, address, head)
	if err == nil && len(code) == 0 {
		err = fmt.Errorf("sgx_verifier %v has no code on chain %d; is it the address that `veritee deploy` wrote?", address, l.settings.ID)
	}
	if err != nil {
		return nil, err
	}
	said, err := r.chain.Call(ctx, ethereum.CallMsg{To: &address, Data: rollup.PackRegistry()}, head)
	if err != nil {
		return nil, fmt.Errorf("registry of the verifier of proofs %v: %w", address, err)
	}
	registry, err := rollup.ReadRegistry(said)
	if err != nil {
		return nil, fmt.Errorf("what is at %v isn't an SGXVerifier: %w; correct sgx_verifier", address, err)
	}
	if registry != r.coordinator.Registry {
		return nil, fmt.Errorf("the verifier of proofs %v asks registry %v, and the coordinator asks %v; correct sgx_verifier, or serve the rollups by a relayer of their own deployment",
			address, registry, r.coordinator.Registry)
	}
	for _, of := range served {
		if of.StartBlock > 0 && (first == 0 || of.StartBlock < first) {
			first = of.StartBlock
		}
	}
	if first == 0 {
		first = r.contract.FirstBlock
	}
	return []store.Contract{{Address: address, Kind: store.Proof, FirstBlock: first, CodeHash: crypto.Keccak256Hash(code)}}, nil
}

// makeDesk makes the part that has claims of rollups proven; nil where none is served.
func (l *line) makeDesk(pool *workers.Pool) (*prove.Desk, error) {
	if len(l.asked) == 0 {
		return nil, nil
	}
	settings := l.settings.Proofs
	c := prove.Config{
		Chain: l.chain, Store: l.store, Workers: pool, Verifier: l.asked[0].Address, Registry: l.coordinator.Registry, Rollups: l.rollups(),
		Ask: settings.Workers, Recipient: l.rewarded(), ValidFor: settings.ValidFor, MaxGas: settings.MaxGas, Poke: settings.Poke,
		Log: l.log, Metrics: l.metrics, Board: l.board,
	}
	for _, sender := range l.senders {
		c.Senders = append(c.Senders, sender)
	}
	return prove.New(c)
}

// rewarded is whom rollups pay for verdicts: as configured, else the payee of randomness, else the first sender, which pays for the
// transactions.
func (l *link) rewarded() common.Address {
	switch {
	case l.settings.Proofs.Recipient != common.Address{}:
		return l.settings.Proofs.Recipient
	case l.settings.Payee != common.Address{}:
		return l.settings.Payee
	case len(l.keys) > 0:
		return l.keys[0].Address()
	}
	return common.Address{}
}
