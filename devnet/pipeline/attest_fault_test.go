package pipeline

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/devnet/world"
	"github.com/veritee/veritee/relayer/lifecycle"
	"github.com/veritee/veritee/relayer/store"
)

// A relayer that is killed on the way to a registration goes on where it was: each instance is registered once.
func TestAttestedRelayerKilledOnTheWay(t *testing.T) {
	s := newAttested(t, nil)
	s.beginAttested()
	again := func() {
		t.Helper()
		s.relayer.kill()
		s.startRelayer("")
		s.waitReady()
	}
	has := func(purpose string) bool {
		all, err := s.store.Settlements(s.ctx, s.Node.ChainID, 1000)
		require.NoError(t, err)
		for _, one := range all {
			if one.Purpose == purpose {
				return true
			}
		}
		return false
	}
	s.mineUntil("an app's request is seen", func() bool {
		rows, err := s.store.Requests(s.ctx, store.Filter{ChainID: s.Node.ChainID, Kind: store.Attestation, Limit: 1})
		return err == nil && len(rows) > 0
	})
	again()
	s.mineUntil("collateral is asked for", func() bool { return s.rack.Asked() > 0 })
	again()
	// Nothing is mined between here and the end of the process.
	s.mineUntil("a registration is stored, and perhaps sent", func() bool { return has("register") })
	again()
	s.untilRegistered(s.instances...)
	again()
	s.ask(world.Ask{Consumer: 0, Times: 2, Words: 1, Confirmations: 1})
	s.mineUntilFinal()
	s.audited()
	for _, instance := range s.instances {
		require.Len(t, s.registrations(instance), 1)
	}
	require.Equal(t, 2, s.sent()["register"], "what was sent before is recognised")
}

// A re-org that drops a registration takes the right to answer with it; the instance is registered again, and nothing is settled on the word
// of the dropped one.
func TestAttestedReorgDropsARegistration(t *testing.T) {
	s := newAttested(t, nil)
	s.beginAttested()
	s.mineUntil("one is registered", func() bool { return len(s.registrations(s.instances[0]))+len(s.registrations(s.instances[1])) > 0 })
	instance := s.instances[0]
	if len(s.registrations(instance)) == 0 {
		instance = s.instances[1]
	}
	first := s.registrations(instance)[0]
	dropped := s.ask(world.Ask{Consumer: 0, Times: 1, Words: 1, Confirmations: 1})
	s.follow()
	s.fork(first.Raw.BlockNumber, true)
	require.False(t, s.authorized(instance))
	s.untilRegistered(s.instances...)
	s.untilState(dropped[0], lifecycle.Orphaned)
	s.ask(world.Ask{Consumer: 0, Times: 2, Words: 1, Confirmations: 1})
	s.mineUntilFinal()
	s.audited()
	for _, effects := range s.settledBy() {
		for _, effect := range effects {
			// What answered was authorized in the block before.
			alive, err := s.AuthorizedAt(s.ctx, effect.Instance, effect.Block-1)
			require.NoError(t, err)
			require.True(t, alive)
		}
	}
	require.Len(t, s.registrations(instance), 1, "on this branch")
}
