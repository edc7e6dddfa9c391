package send

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/relayer/health"
	"github.com/veritee/veritee/relayer/lifecycle"
)

func TestF21_AGapThatAForeignTransactionLeftInAReorgIsClosed(t *testing.T) {
	b := newBundle(t)
	b.submit(order())
	b.mine(1)
	base := b.chain.Head()
	for nonce := range uint64(2) {
		b.send(b.key, 1+nonce, taking, nil, 50_000, gwei(1), gwei(50))
	}
	b.mine(1)
	settlement := b.submit(order())
	require.Equal(t, uint64(3), settlement.Nonce)

	// The blocks of the others' transactions are dropped, and nobody has them any more.
	b.chain.Rollback()
	require.NoError(t, b.chain.Fork(base.Hash()))
	b.chain.Rollback()
	b.mine(gapPatience)
	require.Len(t, b.settlements(), 2, "they may come back")

	b.mine(3)
	require.True(t, b.warned(health.NonceForeign))
	all := b.settlements()
	require.Len(t, all, 4)
	for _, s := range all {
		require.Equal(t, lifecycle.Mined, s.State)
		require.Equal(t, s.Nonce == 1 || s.Nonce == 2, s.Attempts[len(s.Attempts)-1].Cancels, "nonce %d", s.Nonce)
	}
}

func TestF21_AForeignTransactionThatComesBackIsLeftItsNonce(t *testing.T) {
	b := newBundle(t)
	base := b.chain.Head()
	b.send(b.key, 0, taking, nil, 50_000, gwei(1), gwei(50))
	b.mine(1)
	settlement := b.submit(order())

	b.chain.Rollback()
	require.NoError(t, b.chain.Fork(base.Hash()))
	b.mine(4)
	require.Len(t, b.settlements(), 1)
	b.requireState(settlement.RowID, lifecycle.Mined)
}

func TestF21_AFalseCountMakesNoGap(t *testing.T) {
	b := newBundle(t)
	b.submit(order())
	b.mine(1)
	settlement := b.submit(order())
	b.sender.state.count = 0
	queue, err := b.sender.closeGap(b.ctx, b.settlements()[1:])
	require.NoError(t, err)
	require.Len(t, queue, 1)
	b.sender.gap = 1
	for range gapPatience {
		_, err := b.chain.Mine()
		require.NoError(t, err)
	}
	b.scan()
	b.sender.state.head = b.chain.Head()
	queue, err = b.sender.closeGap(b.ctx, b.settlements()[1:])
	require.NoError(t, err)
	require.Len(t, queue, 1, "the count that is proven is another")
	require.Equal(t, settlement.RowID, queue[0].RowID)
}
