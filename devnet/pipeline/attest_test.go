package pipeline

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/devnet/world"
)

// Workers come to be registered by nobody's hand, answer, and stay registered: a lease near its end is renewed, and who is killed comes back
// as somebody else, who is registered too.
func TestAttestedWorkersRegisterAnswerAndStay(t *testing.T) {
	s := newAttested(t, nil)
	s.beginAttested()
	s.untilRegistered(s.instances...)
	s.ask(world.Ask{Consumer: 0, Times: 3, Words: 1, Confirmations: 1})
	s.mineUntilFinal()
	first := s.registrations(s.instances[0])
	require.Len(t, first, 1)
	require.Len(t, s.registrations(s.instances[1]), 1)
	published := s.sent()["publish"]

	// Two thirds of a lease later nothing was sent; then each is renewed once, in time: at no block was it without a lease.
	s.mine(leaseSeconds*2/3 - int(s.chain.Head().Time-first[0].Raw.BlockTimestamp) - 10)
	require.Len(t, s.registrations(common.Address{}), 2)
	s.mineUntil("both are renewed", func() bool {
		require.True(t, s.authorized(s.instances...), "a gap before the renewal")
		return len(s.registrations(s.instances[0])) == 2 && len(s.registrations(s.instances[1])) == 2
	})
	again := s.registrations(s.instances[0])
	require.Positive(t, again[1].LeaseEnd.Cmp(first[0].LeaseEnd))
	require.Equal(t, first[0].Measurement, again[1].Measurement)
	require.Equal(t, published, s.sent()["publish"], "the collateral is there")

	// A worker that is killed is born again.
	s.workers[0].kill()
	s.workers[0] = s.startWorker(0)
	reborn := s.instanceOf(0)
	require.NotEqual(t, s.instances[0], reborn)
	s.untilRegistered(reborn)
	s.ask(world.Ask{Consumer: 1, Times: 2, Words: 1, Confirmations: 1})
	s.mineUntilFinal()
	s.audited()
}
