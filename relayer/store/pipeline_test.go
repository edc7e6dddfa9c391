package store_test

import (
	"math/big"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/relayer/lifecycle"
	"github.com/veritee/veritee/relayer/store"
)

func TestARequestGoesFromItsEventToTheEnd(t *testing.T) {
	b := newBundle(t)
	chain := blocks(start, 6, "main")
	r := request(chain[0], 1, 2)

	done := b.advance(start, chain[:1], r)
	require.Equal(t, store.Advanced{Observed: 1}, done)
	b.requireState(r, lifecycle.Observed)
	require.Empty(t, must(b.Questions(b.ctx, chainID, 10)))

	done = b.advance(chain[0].BlockRef, chain[1:3])
	require.Equal(t, store.Advanced{Matured: 1}, done)
	asked := must(b.Questions(b.ctx, chainID, 10))
	require.Equal(t, []store.Question{{
		ChainID: chainID, Contract: coordinator, Alpha: r.Question, KeyLine: keyLine, KeyHash: keyHash, Block: chain[0].BlockRef,
		Confirmations: 2, Requests: 1, MaturesAt: first + 2,
	}}, asked)

	a := answer(chain[0].BlockRef, 2, "value")
	saved := b.save(a)
	require.Equal(t, 1, saved.Requests)
	require.False(t, saved.Replaced)
	require.Empty(t, must(b.Questions(b.ctx, chainID, 10)))

	ready, answers, err := b.Ready(b.ctx, chainID, 10)
	require.NoError(t, err)
	require.Len(t, ready, 1)
	a.RowID = saved.RowID
	require.Equal(t, a, answers[ready[0].AnswerID])

	settlement := b.plan("one", r)
	require.Equal(t, lifecycle.Planned, settlement.State)
	ready, _, err = b.Ready(b.ctx, chainID, 10)
	require.NoError(t, err)
	require.Empty(t, ready)

	require.NoError(t, b.MarkSent(b.ctx, settlement.Attempts[0].Hash, lifecycle.Accepted, chain[2].Number, ""))
	open := must(b.OpenSettlements(b.ctx, chainID, sender))
	require.Equal(t, lifecycle.Live, open[0].State)
	require.Equal(t, 1, open[0].Claims)

	done = b.advance(chain[2].BlockRef, chain[3:4], outcome(store.Fulfilled, r, chain[3], hashOf("tx", "one")))
	require.Equal(t, store.Advanced{Settled: 1}, done)
	require.NoError(t, b.MarkMined(b.ctx, chainID, []store.Receipt{receipt("one", chain[3])}))
	stored := b.get(r)
	require.True(t, stored.Ours)
	require.Equal(t, big.NewInt(1_000_000), stored.Charge)

	b.advance(chain[3].BlockRef, chain[4:])
	final, err := b.Finalize(b.ctx, chainID, chain[3].BlockRef)
	require.NoError(t, err)
	require.Equal(t, store.Finalized{Requests: 1, Settlements: 1}, final)
	b.requireState(r, lifecycle.Final)
	require.Empty(t, must(b.OpenSettlements(b.ctx, chainID, sender)))
}

func must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}
