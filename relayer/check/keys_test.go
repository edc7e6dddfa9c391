package check_test

import (
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/internal/deployment"
	"github.com/veritee/veritee/relayer/check"
	"github.com/veritee/veritee/relayer/config"
)

// contractOf is a contract's address in a deployment's file.
func (w *world) contractOf(file, name string) common.Address {
	w.t.Helper()
	f, err := deployment.Read(w.path(file))
	require.NoError(w.t, err)
	return f.Address(name)
}

// keyNode names what is at a URL as a node of the deployment's committee.
func keyNode(w *world, c *config.Config, url string) {
	c.Chains[0].KeyBroker = w.contractOf("keys.json", deployment.KeyBroker)
	c.KeyNodes = []config.Worker{{Name: "node", URL: url, Timeout: 5 * time.Second}}
}

var keyFaults = []fault{
	{"a KeyBroker that is found in the file", func(w *world, c *config.Config) { c.Chains[0].Deployment = w.path("keys.json") },
		"chain dev", check.OK, "takes the word of the registry, and its committee is", ""},
	{"a KeyBroker and no key nodes", func(w *world, c *config.Config) {
		c.Chains[0].KeyBroker = w.contractOf("keys.json", deployment.KeyBroker)
	},
		"chain dev", check.Warn, "no order for a key is answered from here", "key_nodes"},
	{"a KeyBroker without code", func(_ *world, c *config.Config) { c.Chains[0].KeyBroker = common.Address{0x79} },
		"chain dev", check.Fail, "has no code", "correct key_broker"},
	{"a KeyBroker that is something else", func(w *world, c *config.Config) { c.Chains[0].KeyBroker = w.contracts.Registry },
		"chain dev", check.Fail, "isn't a KeyBroker", "correct key_broker"},
	{"a KeyBroker of another deployment", func(w *world, c *config.Config) {
		c.Chains[0].KeyBroker = w.contractOf("bare.json", deployment.KeyBroker)
	},
		"chain dev", check.Fail, "and the coordinator asks", "correct key_broker"},
	{"a committee in the broker's place", func(w *world, c *config.Config) {
		c.Chains[0].KeyBroker = w.contractOf("keys.json", deployment.KeyCommittee)
	},
		"chain dev", check.Fail, "isn't a KeyBroker", "correct key_broker"},
	{"a key node that can't be reached", func(w *world, c *config.Config) { keyNode(w, c, "unix://"+w.path("none.sock")) },
		"key node node", check.Fail, "none.sock", "see that it runs"},
	{"a key node of another app than the committee's", func(w *world, c *config.Config) {
		c.Workers = c.Workers[1:]
		keyNode(w, c, w.workers["one"].url)
	}, "key node node", check.Fail, "it answers none of its orders", "name the nodes of this broker's committee"},
}
