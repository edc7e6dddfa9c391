package send

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/devnet/faultproxy"
	"github.com/veritee/veritee/relayer/health"
	"github.com/veritee/veritee/relayer/lifecycle"
)

// forgets makes tables that are older than what the key has sent: so many transactions are in the pool, and no row knows them. A new
// process finds them so.
func (b *bundle) forgets(transactions int) (first uint64) {
	b.Helper()
	first, err := b.nodes.NonceAt(b.ctx, b.address(), b.chain.Head().Hash())
	require.NoError(b, err)
	for i := range transactions {
		b.send(b.key, first+uint64(i), taking, nil, 50_000, gwei(1), gwei(50))
	}
	b.restart()
	b.drive()
	return first
}

func TestWhatAPoolHasAndNoRowKnowsIsWaitedFor(t *testing.T) {
	b := newBundle(t)
	b.submit(order())
	b.mine(1)
	first := b.forgets(3)
	require.Zero(t, b.sender.Room().Slots)
	require.True(t, b.warned(health.NonceForeign))
	_, err := b.sender.Submit(b.ctx, order())
	require.ErrorIs(t, err, ErrNotReady)
	require.Len(t, b.settlements(), 1, "nothing has one of their nonces")

	// They are mined: what comes next is above them.
	b.mine(1)
	require.NotZero(t, b.sender.Room().Slots)
	require.False(t, b.warned(health.NonceForeign))
	settlement := b.submit(order())
	require.Equal(t, first+3, settlement.Nonce)
	b.mine(1)
	b.requireState(settlement.RowID, lifecycle.Mined)
}

func TestWhatRowsKnowIsntWaitedFor(t *testing.T) {
	b := newBundle(t)
	settlement := b.submit(order())
	b.restart()
	b.drive()
	require.NotZero(t, b.sender.Room().Slots)
	require.False(t, b.warned(health.NonceForeign))
	require.Equal(t, settlement.Nonce+1, b.submit(order()).Nonce)
	asked := 0
	for _, call := range b.proxy.Calls(getCount) {
		if strings.Contains(string(call.Params), "pending") {
			asked++
		}
	}
	require.Equal(t, 2, asked, "once in each process")
}

// A node that lies about its pool, or a transaction in it that nobody mines, costs some blocks, and then some nonces that are used up by
// transfers of nothing. It doesn't put the key out of reach.
func TestAFalsePoolDoesntPutTheKeyOutOfReach(t *testing.T) {
	b := newBundle(t)
	b.submit(order())
	b.mine(1)
	b.proxy.Add(faultproxy.Rule{Method: getCount, Match: "pending", Fault: faultproxy.Result(`"0xf4240"`)})
	b.restart()
	b.drive()
	_, err := b.sender.Submit(b.ctx, order())
	require.ErrorIs(t, err, ErrNotReady)
	b.mine(poolPatience)

	settlement := b.submit(order())
	require.Equal(t, uint64(1+widestGap), settlement.Nonce)
	b.mine(gapPatience + 3)
	b.requireState(settlement.RowID, lifecycle.Mined)
	require.Equal(t, settlement.Nonce+1, b.submit(order()).Nonce)
}

func TestAPoolThatCantBeSeenIsTakenToBeEmpty(t *testing.T) {
	b := newBundle(t)
	b.proxy.Add(faultproxy.Rule{Method: getCount, Match: "pending", Fault: faultproxy.Error(-32601, "the method isn't supported", nil)})
	b.restart()
	for range poolTries - 1 {
		require.Error(t, b.sender.Drive(b.ctx, b.chain.Head()))
		require.Zero(t, b.sender.Room().Slots)
	}
	b.drive()
	b.submit(order())
}
