package store_test

import (
	"fmt"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/relayer/lifecycle"
	"github.com/veritee/veritee/relayer/store"
)

func foundOne(name string, nonce uint64) store.Found {
	s := signed(name)
	return store.Found{
		Sender: sender, Nonce: nonce, Hash: s.Hash, Raw: s.Raw, To: coordinator, Calldata: []byte{1}, GasLimit: 500_000,
		TipCap: s.TipCap, FeeCap: s.FeeCap, Block: first,
	}
}

func TestATransactionWithoutARowIsAdopted(t *testing.T) {
	b := newBundle(t)
	chain := blocks(start, 5, "main")
	r, other := request(chain[0], 1, 1), request(chain[0], 2, 1)
	b.advance(start, chain[:3], r, other)
	require.Equal(t, []common.Hash{hashOf("tx", "lost")}, must(b.UnknownAttempts(b.ctx, []common.Hash{hashOf("tx", "lost")})))
	require.NoError(t, b.Adopt(b.ctx, b.term, chainID, []store.Found{foundOne("lost", 7)}))
	require.NoError(t, b.Adopt(b.ctx, b.term, chainID, []store.Found{foundOne("lost", 7)}), "it can be repeated")
	require.Empty(t, must(b.UnknownAttempts(b.ctx, []common.Hash{hashOf("tx", "lost")})))

	b.advance(chain[2].BlockRef, chain[3:],
		outcome(store.Fulfilled, r, chain[3], hashOf("tx", "lost")), outcome(store.Fulfilled, other, chain[3], hashOf("somebody")))
	require.True(t, b.get(r).Ours)
	require.False(t, b.get(other).Ours)
	require.EqualValues(t, 8, b.plan("next").Nonce, "rule 3: its nonce is taken")

	// It was mined yesterday: that isn't what is spent today.
	mined := receipt("lost", chain[3])
	mined.Time = uint64(time.Now().Add(-25 * time.Hour).Unix())
	before := must(b.Spent(b.ctx, chainID, sender, 24*time.Hour))
	require.NoError(t, b.MarkMined(b.ctx, chainID, []store.Receipt{mined}))
	after := must(b.Spent(b.ctx, chainID, sender, 24*time.Hour))
	worst := new(big.Int).Mul(big.NewInt(500_000), signed("lost").FeeCap)
	require.Equal(t, worst, before.Sub(before, after))
	must(b.Finalize(b.ctx, chainID, chain[4].BlockRef))
	require.Equal(t, lifecycle.FinalSettled, must(b.Settlements(b.ctx, chainID, 10))[1].State)
}

// The nonce has a row, with other bytes: a process whose tables are lost has replaced it.
func TestAnAdoptedTransactionBelongsToItsNonce(t *testing.T) {
	b, chain, requests := answered(t, 1)
	b.plan("one", requests[0])
	require.NoError(t, b.Adopt(b.ctx, b.term, chainID, []store.Found{foundOne("another", 0)}))
	all := must(b.Settlements(b.ctx, chainID, 10))
	require.Len(t, all, 1)
	require.Len(t, all[0].Attempts, 2)
	next := blocks(must(b.Chain(b.ctx, chainID)).Cursor, 1, "main")
	b.advance(must(b.Chain(b.ctx, chainID)).Cursor, next, outcome(store.Fulfilled, requests[0], next[0], hashOf("tx", "another")))
	require.True(t, b.get(requests[0]).Ours)
	require.NoError(t, b.MarkMined(b.ctx, chainID, []store.Receipt{receipt("another", next[0])}))

	// Nothing else can have been mined with it; nor is anything adopted in a term that is over.
	require.NoError(t, b.Adopt(b.ctx, b.term, chainID, []store.Found{foundOne("a third", 0)}))
	require.Len(t, must(b.Settlements(b.ctx, chainID, 10))[0].Attempts, 2)
	require.ErrorIs(t, b.Adopt(b.ctx, b.term+1, chainID, []store.Found{foundOne("x", 9)}), store.ErrTermOver)
	require.Len(t, must(b.Settlements(b.ctx, chainID, 10)), 1)
	_ = chain
}

// What can be read from the chain goes. What was signed stays, and finds its requests again.
func TestClearingAChainKeepsWhatIsSigned(t *testing.T) {
	b := newBundle(t)
	chain := blocks(start, 7, "main")
	var requests []store.NewRequest
	for i := range 3 {
		requests = append(requests, request(chain[0], uint64(i+1), 1))
	}
	settled := outcome(store.Fulfilled, requests[0], chain[3], hashOf("tx", "one"))
	replay := func() {
		b.advance(start, chain[:3], requests[0], requests[1], requests[2])
		b.advance(chain[2].BlockRef, chain[3:], settled)
		must(b.Finalize(b.ctx, chainID, chain[4].BlockRef))
	}
	b.advance(start, chain[:3], requests[0], requests[1], requests[2])
	b.save(answer(chain[0].BlockRef, 1, "value"))
	b.plan("one", requests[0])
	b.plan("two", requests[1])
	b.advance(chain[2].BlockRef, chain[3:], settled)
	require.NoError(t, b.MarkMined(b.ctx, chainID, []store.Receipt{receipt("one", chain[3])}))
	must(b.Finalize(b.ctx, chainID, chain[4].BlockRef))
	before := must(b.Settlements(b.ctx, chainID, 10))
	counts := must(b.Counts(b.ctx, chainID))

	act := store.Act{Actor: "operator", Action: "rebuild", Reason: "a test"}
	clear := func(term int64, c store.Chain, contract store.Contract, whole bool) ([]store.Claim, error) {
		return b.ClearChain(b.ctx, term, act, c, contract, whole)
	}
	_, err := clear(b.term-1, theChain(), theContract(), true)
	require.ErrorIs(t, err, store.ErrTermOver)
	otherChain, otherCode := theChain(), theContract()
	otherChain.Genesis, otherCode.CodeHash = common.Hash{1}, common.Hash{1}
	_, err = clear(b.term, otherChain, theContract(), true)
	require.ErrorIs(t, err, store.ErrOtherChain)
	_, err = clear(b.term, theChain(), otherCode, true)
	require.ErrorIs(t, err, store.ErrOtherChain)
	require.Equal(t, store.Rows{Requests: 3, Answers: 1, Settlements: 2}, must(b.RowsOf(b.ctx, chainID)))
	require.Empty(t, must(b.AuditRows(b.ctx, 10)))

	require.NoError(t, b.StopChain(b.ctx, chainID, "something"))
	claims, err := clear(b.term, theChain(), theContract(), true)
	require.NoError(t, err)
	require.Len(t, claims, 1)
	require.Equal(t, store.Rows{Answers: 1, Settlements: 2}, must(b.RowsOf(b.ctx, chainID)))
	require.Equal(t, start, must(b.Chain(b.ctx, chainID)).Cursor)
	require.Empty(t, must(b.Chain(b.ctx, chainID)).Stopped)
	require.Zero(t, must(b.Counts(b.ctx, chainID)).Ended[lifecycle.Final])
	require.Len(t, must(b.AuditRows(b.ctx, 10)), 1)

	replay()
	require.Equal(t, 1, must(b.Reclaim(b.ctx, chainID, claims)))
	require.Zero(t, must(b.Reclaim(b.ctx, chainID, claims)))
	after := must(b.Settlements(b.ctx, chainID, 10))
	for i := range before {
		require.Equal(t, before[i].State, after[i].State, fmt.Sprint(i))
		require.Equal(t, before[i].Claims, after[i].Claims)
		require.Equal(t, before[i].Attempts[0].Raw, after[i].Attempts[0].Raw)
	}
	require.Equal(t, counts.ByState, must(b.Counts(b.ctx, chainID)).ByState)
	require.Equal(t, counts.Ended, must(b.Counts(b.ctx, chainID)).Ended)
	require.Equal(t, after[0].RowID, b.get(requests[1]).SettlementID)
	require.Zero(t, b.get(requests[2]).SettlementID)
}

// Where the tables begin after the contract, the first number that is seen is taken as it comes.
func TestTheFirstNumberIsntKnownInTheMiddleOfAChain(t *testing.T) {
	b := newBundle(t)
	at := store.BlockRef{Number: first + 50, Hash: hashOf("middle")}
	c := theChain()
	c.Cursor, c.Final = at, at
	_, err := b.ClearChain(b.ctx, b.term, store.Act{Actor: "a", Action: "rebuild", Reason: "r"}, c, theContract(), false)
	require.NoError(t, err)
	_, _, err = b.LastSequence(b.ctx, chainID, coordinator)
	require.ErrorIs(t, err, store.ErrNoSequence)

	next := blocks(at, 2, "main")
	b.advance(at, next, request(next[0], 41, 1))
	sequence, block, err := b.LastSequence(b.ctx, chainID, coordinator)
	require.NoError(t, err)
	require.EqualValues(t, 41, sequence)
	require.Equal(t, next[0].Number, block)
}
