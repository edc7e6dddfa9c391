package pipeline

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/devnet/faultproxy"
	"github.com/veritee/veritee/devnet/world"
	"github.com/veritee/veritee/relayer/lifecycle"
)

func TestF28_ReceiptsThatNoNodeShowsAreMadeUpForByLogs(t *testing.T) {
	s := newSystem(t)
	proxy := s.behindProxy(t)
	s.settings = []string{"settle: {max_in_flight: 2}"}
	s.begin()
	for _, method := range []string{"eth_getTransactionReceipt", "eth_getTransactionByHash"} {
		proxy.Add(faultproxy.Rule{Method: method, Fault: faultproxy.Result("null")})
	}

	// More transactions than may be in flight, one after the other: those that are mined aren't waited for.
	for range 4 {
		s.ask(world.Ask{Consumer: 0, Times: 3, Words: 1, Confirmations: 1})
		s.mineUntilFinal()
	}
	s.mine(8)
	s.mineUntilOver()
	settlements, err := s.store.Settlements(s.ctx, s.Node.ChainID, 100)
	require.NoError(t, err)
	require.Len(t, settlements, 4, "nothing was sent twice")
	for _, settlement := range settlements {
		require.Equal(t, lifecycle.FinalSettled, settlement.State, "and nothing given up")
		require.Len(t, settlement.Attempts, 1)
		truth, err := s.Node.Client.TransactionReceipt(s.ctx, settlement.MinedAttempt)
		require.NoError(t, err)
		require.Equal(t, truth.GasUsed, settlement.GasUsed, "what it cost is proven by its block")
		require.True(t, settlement.Succeeded)
	}
	s.audited()
}

func TestF48_AfterAHaltAndThousandsOfBlocksThereIsNoStorm(t *testing.T) {
	s := newSystem(t)
	proxy := s.behindProxy(t)
	s.begin()

	// Sent before the halt, and lost in it: nobody has it when the blocks come.
	s.ask(world.Ask{Consumer: 0, Times: 3, Words: 1, Confirmations: 1})
	s.rest(patience)
	sent := func() int {
		settlements, err := s.store.Settlements(s.ctx, s.Node.ChainID, 100)
		require.NoError(t, err)
		attempts := 0
		for _, settlement := range settlements {
			attempts += len(settlement.Attempts)
		}
		return attempts
	}
	s.mineUntil("it is sent", func() bool { return sent() == 1 })
	if s.state(s.asked[0]) == lifecycle.Answered {
		s.chain.Rollback()
	}
	proxy.Forget()
	before := len(proxy.Calls(sendRaw))
	s.mineQuickly(3000)
	s.follow()
	s.mineUntilFinal()
	require.LessOrEqual(t, sent(), 3, "a replacement or two, not one for each block")
	require.LessOrEqual(t, len(proxy.Calls(sendRaw))-before, 10)
	s.audited()
}
