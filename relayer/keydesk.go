package relayer

import (
	"context"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/veritee/veritee/internal/deployment"
	"github.com/veritee/veritee/relayer/keys"
	"github.com/veritee/veritee/relayer/store"
	"github.com/veritee/veritee/relayer/workers"
)

// keyBroker finds the contract whose orders for keys are read, if one is named, and the committee that answers them. The committee's app is served,
// too: its instances are key nodes.
func (l *link) keyBroker(ctx context.Context, r *reached, head common.Hash) error {
	address, first := l.settings.KeyBroker, uint64(0)
	if file := l.place.File; file != nil {
		if known := file.Contract(deployment.KeyBroker); known != nil && (address == common.Address{} || address == known.Address) {
			address, first = known.Address, known.Block
		}
	}
	if address == (common.Address{}) {
		return nil
	}
	if first == 0 {
		first = r.contract.FirstBlock
	}
	code, err := r.chain.CodeAt(ctx, address, head)
	if err == nil && len(code) == 0 {
		err = fmt.Errorf("key_broker %v has no code on chain %d; is it the address that `veritee deploy --keys` wrote?", address, l.settings.ID)
	}
	if err != nil {
		return err
	}
	of, err := keys.ReadBroker(func(to common.Address, data []byte) ([]byte, error) {
		return r.chain.Call(ctx, ethereum.CallMsg{To: &to, Data: data}, head)
	}, address)
	if err != nil {
		return fmt.Errorf("what is at %v isn't a KeyBroker: %w; correct key_broker", address, err)
	}
	if of.Registry != r.coordinator.Registry {
		return fmt.Errorf("the KeyBroker %v asks registry %v, and the coordinator asks %v; correct key_broker, or serve its keys by a relayer of their own deployment",
			address, of.Registry, r.coordinator.Registry)
	}
	r.broker = []store.Contract{{Address: address, Kind: store.Key, FirstBlock: first, CodeHash: crypto.Keccak256Hash(code)}}
	r.committee = of.Committee
	if slices.ContainsFunc(r.apps, func(a store.Contract) bool { return a.Address == of.App }) {
		return nil
	}
	if code, err = r.chain.CodeAt(ctx, of.App, head); err != nil {
		return err
	}
	r.apps = append(r.apps, store.Contract{Address: of.App, Kind: store.Attestation, FirstBlock: first, CodeHash: crypto.Keccak256Hash(code)})
	return nil
}

// makeKeyDesk makes the part that gets keys to workers; nil where no KeyBroker is served.
func (l *line) makeKeyDesk(pool *workers.Pool) (*keys.Desk, error) {
	if len(l.broker) == 0 {
		return nil, nil
	}
	settings := l.settings.Keys
	c := keys.Config{
		Chain: l.chain, Store: l.store, Workers: pool, Broker: l.broker[0].Address, Committee: l.committee, Registry: l.coordinator.Registry,
		Epochs: settings.Epochs, MaxGas: settings.MaxGas, Fail: settings.FailSessions, Late: settings.Late,
		Log: l.log, Metrics: l.metrics, Board: l.board, Report: l.keyStatus.Store,
	}
	for _, app := range l.apps {
		c.Apps = append(c.Apps, app.Address)
	}
	for _, sender := range l.senders {
		c.Senders = append(c.Senders, sender)
	}
	return keys.New(c)
}
