package keys

import (
	"context"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/relayer/lifecycle"
	"github.com/veritee/veritee/relayer/scan"
	"github.com/veritee/veritee/relayer/send"
	"github.com/veritee/veritee/relayer/store"
	"github.com/veritee/veritee/relayer/workers"
)

func (w *world) up() {
	w.change(func() {
		for _, m := range w.cast.members {
			m.down = false
		}
	})
}

func (w *world) parts(of ...store.Request) map[common.Hash][]store.Partial {
	w.Helper()
	parts, _, err := w.store.Partials(w.Context(), w.desk.chainID, of)
	require.NoError(w, err)
	return parts
}

// An order's block is dropped, and somebody else's takes its number: the same order is another request then, which ends later.
func reorder(t *testing.T, collected int) {
	w := newWorld(t, "one")
	stranger := w.employStranger()
	for i := range members - collected {
		w.down(i)
	}
	w.until("ordered, and parts", func() bool {
		all := w.requests()
		return len(all) == 1 && all[0].State == lifecycle.Matured && len(w.parts(all...)[all[0].ID]) == collected
	})
	first := w.requests()[0]
	header, err := w.Client().HeaderByNumber(t.Context(), new(big.Int).SetUint64(first.Block.Number-1))
	require.NoError(t, err)

	require.NoError(t, w.Fork(header.Hash()))
	w.Rollback()
	stranger()
	w.mine(4)
	w.read()
	w.until("ordered again", func() bool { return len(w.waiting()) == 2 })
	var second store.Request
	for _, q := range w.waiting() {
		if q.Order.Instance == first.Order.Instance {
			second = q
		}
	}
	require.Equal(t, first.Order.Hash(), second.Order.Hash(), "the same bytes are sent again")
	require.NotEqual(t, first.ID, second.ID)
	require.Greater(t, second.Sequence, first.Sequence)

	w.up()
	w.until("it holds", func() bool { return w.holds("one", 1) })
	w.until("final", func() bool {
		for _, q := range w.requests() {
			if q.ID == second.ID {
				return q.State == lifecycle.Final
			}
		}
		return false
	})
	parts := w.parts(w.requests()...)
	require.Len(t, parts[first.ID], collected, "what was of the first stays there")
	require.GreaterOrEqual(t, len(parts[second.ID]), threshold)
	for _, p := range parts[second.ID] {
		require.Equal(t, second.ID, p.Request)
	}
	issued := 0
	for _, q := range w.requests() {
		if q.Outcome == store.Issued {
			issued++
		}
		if q.ID == first.ID {
			require.Equal(t, lifecycle.Orphaned, q.State)
		}
	}
	require.Equal(t, 1, issued)
	require.Equal(t, second.Sequence, w.cast.derivers["one"].tookLast.Sequence)
	for range 3 {
		w.turn()
	}
	require.Len(t, w.requests(), 3, "nothing is ordered twice")
	require.Empty(t, w.desk.notes.Shown())
}

// employStranger readies the order of another relayer's worker, and returns what brings it.
func (w *world) employStranger() (bring func()) {
	w.Helper()
	stranger := w.employ("stranger")
	w.change(func() { w.cast.order = w.cast.order[:len(w.cast.order)-1] })
	order, signature, err := w.cast.OrderKey(w.Context(), "stranger", workers.KeyWish{
		Domain: w.domain, App: w.app, Purpose: purpose, Epoch: 1, Generation: 1, GroupKey: crypto.Keccak256Hash(w.groupKey), PolicyVersion: 1,
		Instance: addressOf(stranger.key),
	})
	require.NoError(w, err)
	return func() { w.do(w.owner, &w.broker, broker.PackRequest(orderOf(&order), signature.R, signature.VS)) }
}

// waiting are the orders that aren't over, nor in a dropped block.
func (w *world) waiting() (all []store.Request) {
	w.Helper()
	for _, q := range w.requests() {
		if q.State != lifecycle.Orphaned && !q.State.Over() {
			all = append(all, q)
		}
	}
	return all
}

func TestAnOrderThatIsReorgedAwayComesAgainAsAnotherRequest(t *testing.T) {
	t.Run("before parts", func(t *testing.T) { reorder(t, 0) })
	t.Run("after some parts", func(t *testing.T) { reorder(t, threshold-1) })
}

// The process that led goes on for a while as if it did: it may ask and store parts, which are the same for all, and sends nothing.
func TestAnotherRelayerFinishesAnOrderAndTheOneBeforeSpendsNothingMore(t *testing.T) {
	w := newWorld(t, "one")
	w.down(0, 1, 2)
	w.until("two parts", func() bool {
		all := w.requests()
		return len(all) == 1 && len(w.parts(all...)[all[0].ID]) == threshold-1
	})
	former := w.desk
	w.leadership.Release()
	next, err := w.store.Lead(t.Context(), "another")
	require.NoError(t, err)
	t.Cleanup(next.Release)
	w.sender, err = send.New(send.Config{
		Chain: w.nodes, Store: w.store, Signer: send.NewKey(w.relayer), Term: next.Term,
		Fees: send.Fees{MaxFeePerGas: big.NewInt(200 * params.GWei), MinTip: big.NewInt(params.GWei / 10), MaxTip: big.NewInt(3 * params.GWei)},
		Caps: send.Caps{PerRequest: big.NewInt(params.Ether)}, Explain: Explain, Log: w.config.Log, Metrics: w.metrics, Board: w.board,
	})
	require.NoError(t, err)
	w.scanner = scan.New(scan.Config{Chain: w.nodes, Store: w.store, Contracts: w.contracts, Log: w.config.Log, Metrics: w.metrics, Board: w.board})
	w.config.Senders = []Sender{w.sender}
	w.restart()
	w.up()
	before := w.transactions()
	// Both have all parts, and the former is first at each head.
	w.until("it holds", func() bool {
		require.NoError(t, former.Turn(context.WithoutCancel(t.Context())))
		return w.holds("one", 1)
	})
	w.until("final", func() bool {
		require.NoError(t, former.Turn(context.WithoutCancel(t.Context())))
		return len(w.waiting()) == 0
	})
	require.Len(t, w.requests(), 1)
	require.True(t, w.requests()[0].Ours)
	require.Equal(t, before+2, w.transactions(), "one that issues, one that states: no more than one process would send")
}

// transactions is how many the relayer's key has had mined.
func (w *world) transactions() uint64 {
	w.Helper()
	nonce, err := w.Client().NonceAt(w.Context(), addressOf(w.relayer), nil)
	require.NoError(w, err)
	return nonce
}
