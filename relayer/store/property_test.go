package store_test

import (
	"context"
	"slices"
	"sync/atomic"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/veritee/veritee/relayer/lifecycle"
	"github.com/veritee/veritee/relayer/store"
)

// Whatever a chain does, and in whatever order a scan, workers and transactions come to it, the tables hold what follows from the
// canonical logs that were shown: each request's state, its claim, and whose settlement it was.
func TestTablesFollowTheChain(t *testing.T) {
	b := newBundle(t)
	var worlds atomic.Uint64

	rapid.Check(t, func(t *rapid.T) {
		w := newWorld(t, b.Store, 5000+worlds.Add(1))
		t.Repeat(map[string]func(*rapid.T){
			"":          func(t *rapid.T) { w.t = t; w.check(b) },
			"grow":      func(t *rapid.T) { w.t = t; w.actGrow() },
			"re-org":    func(t *rapid.T) { w.t = t; w.actReorg() },
			"repeat":    func(t *rapid.T) { w.t = t; w.actRepeat() },
			"rescan":    func(t *rapid.T) { w.t = t; w.actRescan() },
			"answer":    func(t *rapid.T) { w.t = t; w.actAnswer() },
			"foresee":   func(t *rapid.T) { w.t = t; w.actAnswerAny() },
			"plan":      func(t *rapid.T) { w.t = t; w.plan() },
			"send":      func(t *rapid.T) { w.t = t; w.actSend() },
			"receipt":   func(t *rapid.T) { w.t = t; w.actReceipt() },
			"supersede": func(t *rapid.T) { w.t = t; w.actSupersede() },
			"finalize":  func(t *rapid.T) { w.t = t; w.actFinalize() },
			"fold":      func(t *rapid.T) { w.t = t; require.NoError(t, w.s.FoldCounts(context.Background(), w.id)) },
		})
	})
}

func (w *world) actGrow() {
	base := len(w.chain) - 1
	for range w.draw("blocks", 1, 4) {
		w.grow()
	}
	w.show(base)
}

func (w *world) actReorg() {
	if len(w.chain)-1 == w.final {
		w.t.Skip("all is final")
	}
	base := w.draw("base", w.final, len(w.chain)-2)

	gone := make(map[common.Hash]bool)
	for _, block := range w.chain[base+1:] {
		for _, l := range block.logs {
			if l.request != nil && !l.hidden {
				gone[l.request.ID] = true
			}
		}
	}
	unsettled := w.settledAbove(base)
	w.chain = slices.Clone(w.chain[:base+1])
	w.forks++
	for range w.draw("blocks", 0, 5) {
		w.grow()
	}
	done := w.show(base)
	require.Equal(w.t, len(gone), done.Orphaned)

	w.dropBlocks(gone, unsettled)
}

// settledAbove are requests whose state was settled or refunded by a block above one.
func (w *world) settledAbove(base int) (ids []common.Hash) {
	number := w.chain[base].Number
	for id := range w.shown {
		_, outcomes := w.facts(id)
		for kind, o := range outcomes {
			if kind != store.Retried && o.Block.Number > number {
				ids = append(ids, id)
				break
			}
		}
	}
	return ids
}

func (w *world) actRepeat() {
	if w.last.ChainID == 0 || w.last.Base.Number < w.chain[w.final].Number {
		w.t.Skip("nothing to repeat")
	}
	if n := len(w.last.Blocks); n > 0 && w.last.Blocks[n-1].BlockRef != w.head().BlockRef {
		w.t.Skip("something else came after")
	}
	done, err := w.s.Advance(context.Background(), w.last)
	require.NoError(w.t, err)
	require.Equal(w.t, store.Advanced{}, done)
}

func (w *world) actRescan() {
	block := w.chain[w.draw("block", 0, len(w.chain)-1)]
	if block == w.chain[0] || block.Number+64 < w.chain[w.final].Number {
		w.t.Skip("not kept")
	}
	hidden := 0
	for _, l := range block.logs {
		if l.hidden {
			hidden++
		}
		l.hidden = false
	}
	requests, outcomes := block.visible()
	late, err := w.s.Rescan(context.Background(), w.id, block.BlockRef, requests, outcomes, nil)
	require.NoError(w.t, err)
	require.Equal(w.t, hidden, late)
	w.noteShown()
}

func (w *world) actAnswer() {
	asked, err := w.s.Questions(context.Background(), w.id, 100)
	require.NoError(w.t, err)
	for _, q := range asked {
		require.False(w.t, w.answer[q.Alpha], "what is answered isn't asked")
	}

	for _, q := range asked {
		w.save(q.Block, q.Confirmations)
	}
}

// actAnswerAny answers what perhaps nobody asks any more, or yet.
func (w *world) actAnswerAny() {
	requests := w.requests()
	if len(requests) == 0 {
		w.t.Skip("nothing was asked")
	}
	r := requests[w.draw("request", 0, len(requests)-1)]
	w.save(r.Block.BlockRef, r.Request.Terms.Confirmations)
}

func (w *world) save(block store.BlockRef, confirmations uint8) {
	a := answer(block, confirmations, "value")
	a.ChainID = w.id
	_, err := w.s.SaveAnswer(context.Background(), a)
	require.NoError(w.t, err)
	w.answer[a.Statement.Alpha] = true
}

func (w *world) pick(states ...lifecycle.Settlement) *worldSettlement {
	var some []*worldSettlement
	for _, s := range w.settlements {
		if slices.Contains(states, s.state) {
			some = append(some, s)
		}
	}
	if len(some) == 0 {
		w.t.Skip("no such settlement")
	}
	return some[w.draw("settlement", 0, len(some)-1)]
}

func (w *world) actSend() {
	s := w.pick(lifecycle.Planned, lifecycle.Live)
	require.NoError(w.t, w.s.MarkSent(context.Background(), s.hash, lifecycle.Accepted, w.head().Number, ""))
	s.state = lifecycle.Live
}

func (w *world) actReceipt() {
	s := w.pick(lifecycle.Planned, lifecycle.Live)
	if s.inBlock == nil || !w.canonical(s.inBlock) {
		// It settled nothing: all its items were skipped.
		s.inBlock = w.chain[w.draw("block", 0, len(w.chain)-1)]
	}
	if s.inBlock == w.chain[0] {
		s.inBlock = nil
		w.t.Skip("before the scan")
	}
	err := w.s.MarkMined(context.Background(), w.id, []store.Receipt{receiptOf(s.hash, s.inBlock.Block)})
	require.NoError(w.t, err)
	s.state, s.block = lifecycle.Mined, s.inBlock.BlockRef
	w.release(s, true)
}

func (w *world) actSupersede() {
	s := w.pick(lifecycle.Planned, lifecycle.Live)
	if s.inBlock != nil && w.canonical(s.inBlock) {
		w.t.Skip("it is on the chain")
	}
	require.NoError(w.t, w.s.Supersede(context.Background(), s.row, "nonce used"))
	s.state = lifecycle.Superseded
	w.release(s, false)
}

// release gives back what a settlement that is through has left open.
func (w *world) release(s *worldSettlement, missed bool) {
	for id, claim := range w.claims {
		if state := w.expected(id); claim == s && isOpen(state) {
			delete(w.claims, id)
			if missed && state == lifecycle.Answered {
				w.misses[id]++
			}
		}
	}
}

func (w *world) actFinalize() {
	w.final = w.draw("final", w.final, len(w.chain)-1)
	final := w.chain[w.final]
	_, err := w.s.Finalize(context.Background(), w.id, final.BlockRef)
	require.NoError(w.t, err)

	for id := range w.shown {
		if o := w.settledBy(id); w.expected(id) == lifecycle.Settled && o.Block.Number <= final.Number {
			w.ended[id] = lifecycle.SettledByOther
			if w.ours(o.TxHash) {
				w.ended[id] = lifecycle.Final
			}
		}
	}
	for _, s := range w.settlements {
		if s.state == lifecycle.Mined && s.block.Number <= final.Number {
			s.state = lifecycle.FinalSettled
		}
	}
}

// check compares every row with what follows from the chain.
func (w *world) check(b *bundle) {
	ctx := context.Background()
	rows, err := w.s.Requests(ctx, store.Filter{ChainID: w.id, Limit: 10_000})
	require.NoError(w.t, err)
	require.Len(w.t, rows, len(w.shown), "a row for every request that was shown, and no other")

	sequences := make(map[uint64]common.Hash)
	states := make(map[lifecycle.Request]int)
	for _, row := range rows {
		require.True(w.t, w.shown[row.ID])
		require.Equal(w.t, w.expected(row.ID), row.State, "request %d", row.Sequence)
		if row.State != lifecycle.Orphaned {
			require.NotContains(w.t, sequences, row.Sequence, "two canonical requests with one number")
			sequences[row.Sequence] = row.ID
		}
		w.checkRow(row)
		states[row.State]++
	}
	counts, err := w.s.Counts(ctx, w.id)
	require.NoError(w.t, err)
	for state, n := range counts.ByState {
		require.Equal(w.t, states[state], n, "how many are %s", state)
	}

	settlements, err := w.s.Settlements(ctx, w.id, 10_000)
	require.NoError(w.t, err)
	require.Len(w.t, settlements, len(w.settlements))
	for _, stored := range settlements {
		s := w.settlements[stored.Nonce]
		require.Equal(w.t, s.state, stored.State, "nonce %d", stored.Nonce)
		require.Equal(w.t, s.block, stored.Mined)
	}

	c, err := w.s.Chain(ctx, w.id)
	require.NoError(w.t, err)
	require.Equal(w.t, w.head().BlockRef, c.Cursor)
	require.Equal(w.t, w.chain[w.final].BlockRef, c.Final)
}

func (w *world) checkRow(row store.Request) {
	r, outcomes := w.facts(row.ID)
	if r != nil {
		require.Equal(w.t, r.Block.BlockRef, row.Block.BlockRef)
		require.Equal(w.t, r.Question, row.Question)
	}
	if o := w.settledBy(row.ID); r != nil && o != nil {
		require.Equal(w.t, o.Block, row.SettledBlock)
		require.Equal(w.t, w.ours(o.TxHash), row.Ours)
		require.Equal(w.t, outcomes[store.Retried] != nil && o.Outcome == store.CallbackFailed, row.RetriedNumber != 0)
	} else {
		require.Zero(w.t, row.SettledBlock)
	}

	var claimed int64
	if claim := w.claims[row.ID]; claim != nil {
		claimed = claim.row
	}
	require.Equal(w.t, claimed, row.SettlementID, "claim of request %d, which is %s", row.Sequence, row.State)
	require.Equal(w.t, w.misses[row.ID], row.Misses)
}
