package check

import (
	"context"

	"github.com/ethereum/go-ethereum/common"

	"github.com/veritee/veritee/internal/deployment"
	"github.com/veritee/veritee/relayer/keys"
)

// keyBroker sees that the KeyBroker is one, of the coordinator's registry, and has a committee whose key nodes are named.
func (k *checker) keyBroker(ctx context.Context, s *served, file *deployment.File) {
	broker := s.KeyBroker
	if file != nil && broker == (common.Address{}) {
		broker = file.Address(deployment.KeyBroker)
	}
	if broker == (common.Address{}) {
		return
	}
	code, err := s.node.CodeAt(ctx, broker, nil)
	if err != nil {
		k.fail(s.subject, "keys", "see whether the node answers", "%v", s.plain(err))
		return
	}
	if len(code) == 0 {
		k.fail(s.subject, "keys", "correct key_broker: `veritee deploy --keys` wrote its address, and on which chain", "the KeyBroker %v has no code on chain %d", broker, s.ID)
		return
	}
	of, err := keys.ReadBroker(func(to common.Address, data []byte) ([]byte, error) { return s.ask(ctx, to, data) }, broker)
	switch {
	case err != nil:
		k.fail(s.subject, "keys", "correct key_broker, or name the deployment's file", "what is at %v isn't a KeyBroker: %v", broker, s.plain(err))
		return
	case of.Registry != s.contracts.Registry:
		k.fail(s.subject, "keys", "correct key_broker: workers have their leases in the coordinator's registry", "the KeyBroker %v asks registry %v, and the coordinator asks %v",
			broker, of.Registry, s.contracts.Registry)
		return
	}
	s.keyApp = of.App
	k.ok(s.subject, "keys", "the KeyBroker %v takes the word of the registry, and its committee is %v", broker, of.Committee)
	if len(k.config.KeyNodes) == 0 {
		k.warn(s.subject, "key nodes", "name the committee's nodes by key_nodes, or leave key_broker to a relayer that has them",
			"none is named: no order for a key is answered from here")
	}
}
