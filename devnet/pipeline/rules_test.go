package pipeline

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/devnet/chain"
	"github.com/veritee/veritee/devnet/postgres"
	"github.com/veritee/veritee/devnet/world"
	"github.com/veritee/veritee/relayer/lifecycle"
)

// Chains that lack what later forks brought are served all the same. What differs is how long they remember a block's hash: without
// EIP-2935 for 256 blocks. A request that waits for longer, here because no worker runs, is served thanks to a pin.
func TestChainsWithoutLaterForksAreServed(t *testing.T) {
	for name, tweak := range map[string]func(*chain.Config){
		"by Cancun's rules":        func(c *chain.Config) { c.Rules = chain.Cancun },
		"without the hash history": func(c *chain.Config) { c.NoHistory = true },
	} {
		t.Run(name, func(t *testing.T) {
			s := newSystemIn(t, postgres.Test(t), tweak)
			s.begin()
			s.ask(
				world.Ask{Consumer: 0, Times: 3, Words: 1, Confirmations: 1},
				world.Ask{Consumer: 1, Times: 2, Words: 200, Confirmations: 3},
			)
			s.mineUntilFinal()
			s.audited()

			for _, worker := range s.workers {
				worker.kill()
			}
			late := s.ask(world.Ask{Consumer: 0, Times: 2, Words: 1, Confirmations: 1})
			asked := s.chain.Head().Number.Uint64()
			s.mineQuickly(127)
			s.follow()
			s.mineUntil("the hash of its block is pinned", func() bool {
				newest, err := s.store.Settlements(s.ctx, s.Node.ChainID, 1)
				require.NoError(t, err)
				return newest[0].Purpose == "pin" && newest[0].Mined.Number > 0
			})
			require.Less(t, s.chain.Head().Number.Uint64(), asked+256, "in time")
			s.mineQuickly(int(asked + 300 - s.chain.Head().Number.Uint64()))
			s.follow()
			require.Equal(t, lifecycle.Matured, s.state(late[0]))

			s.startWorkers()
			s.eventually("it is answered", func() bool { return s.state(late[0]) != lifecycle.Matured })
			s.mineUntilFinal()
			s.audited()
		})
	}
}
