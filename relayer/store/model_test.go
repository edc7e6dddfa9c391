package store_test

import (
	"context"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/veritee/veritee/relayer/lifecycle"
	"github.com/veritee/veritee/relayer/store"
)

// world is a chain with one contract, what a scan has shown of it to a store, and what the store must therefore hold. It lives on a
// chain id of its own, so that many worlds share a database.
type world struct {
	t  *rapid.T
	s  *store.Store
	id uint64

	chain  []*worldBlock // canonical; chain[0] is where the scan began
	final  int           // index of the final block
	forks  int
	clock  int // makes transaction hashes and log places differ
	last   store.Advance
	shown  map[common.Hash]bool // ids that have a row
	answer map[common.Hash]bool // questions that have one
	ended  map[common.Hash]lifecycle.Request

	settlements []*worldSettlement
	claims      map[common.Hash]*worldSettlement // of rows
	misses      map[common.Hash]int
}

type worldBlock struct {
	store.Block
	logs []*worldLog
}

// worldLog is one log. A hidden one is on the chain, but nodes didn't show it yet.
type worldLog struct {
	hidden  bool
	index   uint
	request *store.NewRequest
	outcome *store.RequestOutcome
}

type worldSettlement struct {
	row      int64
	hash     common.Hash
	requests []common.Hash
	state    lifecycle.Settlement
	block    store.BlockRef // of its receipt, once marked
	inBlock  *worldBlock    // where the chain has it; perhaps dropped since
}

func newWorld(t *rapid.T, s *store.Store, id uint64) *world {
	w := &world{
		t: t, s: s, id: id,
		chain:  []*worldBlock{{Block: store.Block{BlockRef: start}}},
		shown:  make(map[common.Hash]bool),
		answer: make(map[common.Hash]bool),
		ended:  make(map[common.Hash]lifecycle.Request),
		claims: make(map[common.Hash]*worldSettlement),
		misses: make(map[common.Hash]int),
	}
	c := theChain()
	c.ChainID = id
	_, err := s.OpenChain(context.Background(), c, []store.Contract{theContract()})
	require.NoError(t, err)
	return w
}

func (w *world) head() *worldBlock { return w.chain[len(w.chain)-1] }

func (w *world) draw(what string, low, high int) int {
	return rapid.IntRange(low, high).Draw(w.t, what)
}

// grow puts a new block with drawn logs on the chain.
func (w *world) grow() {
	parent := w.head()
	block := &worldBlock{Block: blocks(parent.BlockRef, 1, fmt.Sprintf("%d/%d", w.id, w.forks))[0]}
	w.chain = append(w.chain, block)

	for range w.draw("requests", 0, 2) {
		w.ask(block)
	}
	for _, r := range w.open() {
		switch w.draw("what becomes of it", 0, 11) {
		case 0, 1:
			w.settle(block, r, store.Fulfilled)
		case 2:
			w.settle(block, r, store.CallbackFailed)
		case 3, 4:
			if !w.has(r.ID, store.Refund) {
				w.log(block, &worldLog{outcome: w.outcomeOf(store.Refund, r, block, common.Hash{})})
			}
		}
	}
	for _, r := range w.requests() {
		if w.has(r.ID, store.CallbackFailed) && !w.has(r.ID, store.Retried) && w.draw("retry", 0, 2) == 0 {
			w.log(block, &worldLog{outcome: w.outcomeOf(store.Retried, r, block, common.Hash{})})
		}
	}
}

// ask puts a request into a block: with the next number, and perhaps the id of one that was dropped.
func (w *world) ask(block *worldBlock) {
	next := uint64(1)
	for _, r := range w.requests() {
		next = max(next, r.Request.Terms.Sequence+1)
	}
	r := request(block.Block, next, uint8(w.draw("confirmations", 1, 2)))
	r.ID = hashOf("request", next, w.draw("variant", 0, 1))
	w.log(block, &worldLog{request: &r})
}

// settle puts an event into a block that says a request was settled: by a transaction of ours that carries it, or by somebody's.
func (w *world) settle(block *worldBlock, r store.NewRequest, kind store.Outcome) {
	if block.Number < r.Block.Number+uint64(r.Request.Terms.Confirmations) {
		return
	}
	tx := hashOf("somebody", w.id, w.clock)
	for _, s := range w.settlements {
		if w.draw("by us", 0, 2) > 0 && slices.Contains(s.requests, r.ID) && s.state != lifecycle.Superseded && (s.inBlock == nil || !w.canonical(s.inBlock) || s.inBlock == block) {
			tx, s.inBlock = s.hash, block
			break
		}
	}
	w.log(block, &worldLog{outcome: w.outcomeOf(kind, r, block, tx)})
}

func (w *world) outcomeOf(kind store.Outcome, r store.NewRequest, block *worldBlock, tx common.Hash) *store.RequestOutcome {
	o := outcome(kind, r, block.Block, tx)
	return &o
}

func (w *world) log(block *worldBlock, log *worldLog) {
	w.clock++
	log.index, log.hidden = uint(w.clock), w.draw("hidden", 0, 7) == 0
	if log.request != nil {
		log.request.LogIndex = log.index
	} else {
		log.outcome.LogIndex = log.index
	}
	block.logs = append(block.logs, log)
}

// each calls do with every canonical log.
func (w *world) each(do func(b *worldBlock, l *worldLog)) {
	for _, b := range w.chain {
		for _, l := range b.logs {
			do(b, l)
		}
	}
}

// requests are those on the chain, shown or not.
func (w *world) requests() (out []store.NewRequest) {
	w.each(func(_ *worldBlock, l *worldLog) {
		if l.request != nil {
			out = append(out, *l.request)
		}
	})
	return out
}

// open are those that aren't settled on the chain.
func (w *world) open() []store.NewRequest {
	return slices.DeleteFunc(w.requests(), func(r store.NewRequest) bool {
		return w.has(r.ID, store.Fulfilled) || w.has(r.ID, store.CallbackFailed)
	})
}

func (w *world) has(id common.Hash, kind store.Outcome) (found bool) {
	w.each(func(_ *worldBlock, l *worldLog) {
		found = found || (l.outcome != nil && l.outcome.ID == id && l.outcome.Outcome == kind)
	})
	return found
}

func (w *world) canonical(b *worldBlock) bool { return slices.Contains(w.chain, b) }

// show tells the store of the blocks above one.
func (w *world) show(base int) store.Advanced {
	a := store.Advance{ChainID: w.id, Base: w.chain[base].BlockRef}
	for _, b := range w.chain[base+1:] {
		a.Blocks = append(a.Blocks, b.Block)
		requests, outcomes := b.visible()
		a.Requests, a.Outcomes = append(a.Requests, requests...), append(a.Outcomes, outcomes...)
	}
	w.last = a
	done, err := w.s.Advance(context.Background(), a)
	require.NoError(w.t, err)
	w.noteShown()
	return done
}

func (b *worldBlock) visible() (requests []store.NewRequest, outcomes []store.RequestOutcome) {
	for _, l := range b.logs {
		switch {
		case l.hidden:
		case l.request != nil:
			requests = append(requests, *l.request)
		default:
			outcomes = append(outcomes, *l.outcome)
		}
	}
	return requests, outcomes
}

func (w *world) noteShown() {
	w.each(func(_ *worldBlock, l *worldLog) {
		if l.request != nil && !l.hidden {
			w.shown[l.request.ID] = true
		}
	})
}

// expected is the state that follows from what was shown.
func (w *world) expected(id common.Hash) lifecycle.Request {
	if ended, ok := w.ended[id]; ok {
		return ended
	}
	r, outcomes := w.facts(id)
	switch {
	case r == nil:
		return lifecycle.Orphaned
	case outcomes[store.Fulfilled] != nil, outcomes[store.CallbackFailed] != nil:
		return lifecycle.Settled
	case w.head().Number < r.Block.Number+uint64(r.Request.Terms.Confirmations):
		return lifecycle.Observed
	case outcomes[store.Refund] != nil:
		return lifecycle.Refunded
	case w.answer[r.Question]:
		return lifecycle.Answered
	}
	return lifecycle.Matured
}

// facts are a request's visible canonical log, nil if it has none, and its visible outcomes.
func (w *world) facts(id common.Hash) (*store.NewRequest, map[store.Outcome]*store.RequestOutcome) {
	var r *store.NewRequest
	outcomes := make(map[store.Outcome]*store.RequestOutcome)
	w.each(func(_ *worldBlock, l *worldLog) {
		switch {
		case l.hidden:
		case l.request != nil && l.request.ID == id:
			r = l.request
		case l.outcome != nil && l.outcome.ID == id:
			outcomes[l.outcome.Outcome] = l.outcome
		}
	})
	return r, outcomes
}

func (w *world) settledBy(id common.Hash) *store.RequestOutcome {
	_, outcomes := w.facts(id)
	if o := outcomes[store.Fulfilled]; o != nil {
		return o
	}
	return outcomes[store.CallbackFailed]
}

func (w *world) ours(tx common.Hash) bool {
	return slices.ContainsFunc(w.settlements, func(s *worldSettlement) bool { return s.hash == tx })
}

func isOpen(s lifecycle.Request) bool {
	return s == lifecycle.Observed || s == lifecycle.Matured || s == lifecycle.Answered || s == lifecycle.Refunded
}

// dropBlocks notes what a re-org does to transactions and claims: of requests whose blocks are gone, and of those that were settled
// or refunded in a block that is gone and are open again.
func (w *world) dropBlocks(gone map[common.Hash]bool, reopened []common.Hash) {
	for _, s := range w.settlements {
		if s.state == lifecycle.Mined && !slices.ContainsFunc(w.chain, func(b *worldBlock) bool { return b.BlockRef == s.block }) {
			s.state, s.block = lifecycle.Live, store.BlockRef{}
		}
	}
	for id := range gone {
		delete(w.claims, id)
		delete(w.misses, id)
	}
	for _, id := range reopened {
		if claim := w.claims[id]; claim != nil && claim.state != lifecycle.Planned && claim.state != lifecycle.Live {
			delete(w.claims, id)
		}
	}
}

func (w *world) plan() {
	ready, answers, err := w.s.Ready(context.Background(), w.id, 3)
	require.NoError(w.t, err)
	if len(ready) == 0 {
		w.t.Skip("nothing is ready")
	}
	settlement := &worldSettlement{hash: hashOf("tx", w.id, w.clock), state: lifecycle.Planned}
	w.clock++
	p := store.Plan{
		ChainID: w.id, Sender: sender, Purpose: "settle", To: coordinator, GasLimit: 500_000, FeeCeiling: big.NewInt(200e9),
		PlannedBlock: w.head().Number,
	}
	for _, r := range ready {
		require.Equal(w.t, lifecycle.Answered, r.State)
		require.Contains(w.t, answers, r.AnswerID)
		require.Equal(w.t, r.Question, answers[r.AnswerID].Statement.Alpha)
		p.Requests = append(p.Requests, r.RowID)
		settlement.requests = append(settlement.requests, r.ID)
		w.claims[r.ID] = settlement
	}

	planned, err := w.s.Plan(context.Background(), 1, p, func(nonce uint64) (store.Signed, error) {
		require.Equal(w.t, uint64(len(w.settlements)), nonce, "a nonce after the other")
		return store.Signed{Hash: settlement.hash, Raw: []byte{1}, TipCap: big.NewInt(1), FeeCap: big.NewInt(2)}, nil
	})
	require.NoError(w.t, err)
	settlement.row = planned.RowID
	w.settlements = append(w.settlements, settlement)
}
