package store_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/relayer/lifecycle"
	"github.com/veritee/veritee/relayer/store"
)

func TestF04ARequestOfADroppedBlockIsNeverSent(t *testing.T) {
	b, chain, requests := answered(t, 1)
	r := requests[0]
	b.plan("one", r)
	other := blocks(start, 4, "other")

	done := b.advance(start, other)
	require.Equal(t, store.Advanced{Orphaned: 1}, done)
	stored := b.get(r)
	require.Equal(t, lifecycle.Orphaned, stored.State)
	require.Zero(t, stored.AnswerID)
	require.Zero(t, stored.SettlementID)
	require.Zero(t, must(b.OpenSettlements(b.ctx, chainID, sender))[0].Claims, "its transaction carries nothing")
	ready, _, err := b.Ready(b.ctx, chainID, 10)
	require.NoError(t, err)
	require.Empty(t, ready)
	require.Empty(t, must(b.Questions(b.ctx, chainID, 10)))

	// The first branch comes back, longer: the same question has its answer.
	done = b.advance(start, chain[:5], r)
	require.Equal(t, store.Advanced{Moved: 1, Matured: 1}, done)
	stored = b.get(r)
	require.Equal(t, lifecycle.Answered, stored.State)
	require.Equal(t, 1, stored.Moves)
	require.Zero(t, stored.SettlementID)
}

func TestF05AMovedRequestHasANewQuestion(t *testing.T) {
	b, _, requests := answered(t, 1)
	old := requests[0]
	b.plan("one", old)
	other := blocks(start, 4, "other")
	moved := request(other[1], 1, 1)
	moved.ID = old.ID

	done := b.advance(start, other, moved)
	require.Equal(t, store.Advanced{Orphaned: 1, Moved: 1, Matured: 1}, done)
	stored := b.get(moved)
	require.Equal(t, lifecycle.Matured, stored.State)
	require.Equal(t, other[1].BlockRef, stored.Block.BlockRef)
	require.Equal(t, moved.Question, stored.Question)
	require.Zero(t, stored.AnswerID)
	require.Zero(t, stored.SettlementID)
	require.Equal(t, 1, scan[int](b, "SELECT count(*) FROM requests"), "one row")

	asked := must(b.Questions(b.ctx, chainID, 10))
	require.Len(t, asked, 1)
	require.Equal(t, moved.Question, asked[0].Alpha)
	require.Equal(t, 1, b.save(answer(other[1].BlockRef, 1, "other value")).Requests)
	b.requireState(moved, lifecycle.Answered)
	b.plan("two", moved)
}

func TestF06ADroppedSettlementIsLiveAgainWithTheSameBytes(t *testing.T) {
	b, chain, requests := answered(t, 2)
	settlement := b.plan("one", requests...)
	hash := settlement.Attempts[0].Hash
	require.NoError(t, b.MarkSent(b.ctx, hash, lifecycle.Accepted, chain[2].Number, ""))
	b.advance(chain[2].BlockRef, chain[3:5],
		outcome(store.Fulfilled, requests[0], chain[3], hash), outcome(store.CallbackFailed, requests[1], chain[3], hash),
		outcome(store.Retried, requests[1], chain[4], hashOf("retry")))
	require.NoError(t, b.MarkMined(b.ctx, chainID, []store.Receipt{receipt("one", chain[3])}))
	require.NotZero(t, b.get(requests[1]).RetriedNumber)

	other := blocks(chain[2].BlockRef, 2, "other")
	done := b.advance(chain[2].BlockRef, other)
	require.Equal(t, store.Advanced{Unsettled: 2}, done)
	open := must(b.OpenSettlements(b.ctx, chainID, sender))
	require.Len(t, open, 1)
	require.Equal(t, lifecycle.Live, open[0].State)
	require.Equal(t, 2, open[0].Claims)
	require.Equal(t, lifecycle.Accepted, open[0].Attempts[0].State)
	require.Equal(t, settlement.Attempts[0].Raw, open[0].Attempts[0].Raw)
	for _, r := range requests {
		stored := b.get(r)
		require.Equal(t, lifecycle.Answered, stored.State)
		require.Zero(t, stored.RetriedNumber)
		require.Nil(t, stored.Charge)
		require.Zero(t, stored.Beta)
	}

	// Mined again on the other branch, where somebody else was faster with one.
	b.advance(other[1].BlockRef, blocks(other[1].BlockRef, 1, "other"))
	last := blocks(other[1].BlockRef, 1, "other")[0]
	_, err := b.Rescan(b.ctx, chainID, last.BlockRef, nil, []store.RequestOutcome{
		outcome(store.Fulfilled, requests[0], last, hash), outcome(store.Fulfilled, requests[1], last, hashOf("somebody")),
	}, nil)
	require.NoError(t, err)
	require.NoError(t, b.MarkMined(b.ctx, chainID, []store.Receipt{receipt("one", last)}))
	_, err = b.Finalize(b.ctx, chainID, last.BlockRef)
	require.NoError(t, err)
	b.requireState(requests[0], lifecycle.Final)
	b.requireState(requests[1], lifecycle.SettledByOther)
}

func TestF03LogsThatAppearLaterArePlaced(t *testing.T) {
	b := newBundle(t)
	chain := blocks(start, 5, "main")
	r := request(chain[0], 1, 1)

	// A node shows the settlement and the retry, and hides that anything was asked.
	b.advance(start, chain, outcome(store.CallbackFailed, r, chain[2], hashOf("somebody")), outcome(store.Retried, r, chain[3], hashOf("retry")))
	_, err := b.Request(b.ctx, chainID, r.ID)
	require.ErrorIs(t, err, store.ErrNoRequest)

	late, err := b.Rescan(b.ctx, chainID, chain[0].BlockRef, []store.NewRequest{r}, nil, nil)
	require.NoError(t, err)
	require.Equal(t, 1, late)
	stored := b.get(r)
	require.Equal(t, lifecycle.Settled, stored.State)
	require.Equal(t, chain[2].BlockRef, stored.SettledBlock)
	require.Equal(t, hashOf("beta"), stored.Beta)
	require.Equal(t, chain[3].Number, stored.RetriedNumber)

	late, err = b.Rescan(b.ctx, chainID, chain[0].BlockRef, []store.NewRequest{r}, nil, nil)
	require.NoError(t, err)
	require.Zero(t, late)
	require.EqualValues(t, 3, scan[int](b, "SELECT scans FROM blocks WHERE number = 100"))
}

func TestF03ALateRequestOfAnAnsweredQuestionIsAnswered(t *testing.T) {
	b, chain, requests := answered(t, 1)
	late := request(chain[0], 2, 1)
	_, err := b.Rescan(b.ctx, chainID, chain[0].BlockRef, []store.NewRequest{requests[0], late}, nil, nil)
	require.NoError(t, err)
	b.requireState(late, lifecycle.Answered)
	require.Empty(t, must(b.Questions(b.ctx, chainID, 10)))
}

func TestAnOutcomeThatNobodyAskedForIsForgottenInTheEnd(t *testing.T) {
	b := newBundle(t)
	chain := blocks(start, 80, "main")
	r := request(chain[0], 1, 1)
	b.advance(start, chain, outcome(store.Fulfilled, r, chain[1], hashOf("somebody")))
	require.Equal(t, 1, scan[int](b, "SELECT count(*) FROM outcomes"))
	_, err := b.Finalize(b.ctx, chainID, chain[79].BlockRef)
	require.NoError(t, err)
	require.Zero(t, scan[int](b, "SELECT count(*) FROM outcomes"))

	kept := must(b.Blocks(b.ctx, chainID, 0, 1<<63))
	require.Equal(t, chain[15:], kept, "64 below the final one are kept")
	_, err = b.Rescan(b.ctx, chainID, chain[14].BlockRef, nil, nil, nil)
	require.ErrorIs(t, err, store.ErrNotCanonical)
}

func TestAShorterBranchTakesMaturityBack(t *testing.T) {
	b, chain, requests := answered(t, 1)
	other := request(chain[2], 2, 1)
	b.advance(chain[2].BlockRef, chain[3:4])
	_, err := b.Rescan(b.ctx, chainID, chain[2].BlockRef, []store.NewRequest{other}, nil, nil)
	require.NoError(t, err)
	b.save(answer(chain[2].BlockRef, 1, "value"))
	settlement := b.plan("one", requests[0], other)

	done := b.advance(chain[2].BlockRef, nil)
	require.Equal(t, store.Advanced{}, done)
	b.requireState(requests[0], lifecycle.Answered)
	stored := b.get(other)
	require.Equal(t, lifecycle.Observed, stored.State)
	require.Equal(t, settlement.RowID, stored.SettlementID, "its transaction is on its way")
	require.Equal(t, chain[2].BlockRef, must(b.Chain(b.ctx, chainID)).Cursor)

	done = b.advance(chain[2].BlockRef, blocks(chain[2].BlockRef, 1, "new"))
	require.Equal(t, store.Advanced{Matured: 1}, done)
	require.Equal(t, lifecycle.Answered, b.get(other).State)
	require.Equal(t, settlement.RowID, b.get(other).SettlementID)
	ready, _, err := b.Ready(b.ctx, chainID, 10)
	require.NoError(t, err)
	require.Empty(t, ready, "so that it isn't sent twice")
}

func TestAClaimOfATransactionThatDidNotSettleIsReleasedByAReorg(t *testing.T) {
	b, chain, requests := answered(t, 1)
	r := requests[0]
	b.plan("one", r)

	// Ours is mined after somebody else's settled the request, so that it has nothing to do.
	b.advance(chain[2].BlockRef, chain[3:6], outcome(store.Fulfilled, r, chain[4], hashOf("somebody")))
	require.NoError(t, b.MarkMined(b.ctx, chainID, []store.Receipt{receipt("one", chain[3])}))
	require.NotZero(t, b.get(r).SettlementID)

	// Then somebody else's is dropped, and ours isn't.
	b.advance(chain[3].BlockRef, blocks(chain[3].BlockRef, 3, "other"))
	stored := b.get(r)
	require.Equal(t, lifecycle.Answered, stored.State)
	require.Zero(t, stored.SettlementID)
	ready, _, err := b.Ready(b.ctx, chainID, 10)
	require.NoError(t, err)
	require.Len(t, ready, 1)
}

func TestARefundIsUndone(t *testing.T) {
	b, chain, requests := answered(t, 2)
	unanswered := request(chain[2], 3, 1)
	b.advance(chain[2].BlockRef, chain[3:4])
	_, err := b.Rescan(b.ctx, chainID, chain[2].BlockRef, []store.NewRequest{unanswered}, nil, nil)
	require.NoError(t, err)

	b.advance(chain[3].BlockRef, chain[4:6], outcome(store.Refund, requests[0], chain[4], hashOf("r")),
		outcome(store.Refund, requests[1], chain[4], hashOf("r")), outcome(store.Refund, unanswered, chain[4], hashOf("r")),
		outcome(store.Fulfilled, requests[1], chain[5], hashOf("somebody")))
	b.requireState(requests[0], lifecycle.Refunded)
	b.requireState(requests[1], lifecycle.Settled)
	b.requireState(unanswered, lifecycle.Refunded)
	require.Equal(t, chain[4].Number, b.get(requests[1]).RefundedNumber)

	// Its question is answered meanwhile, for another request.
	b.save(answer(chain[2].BlockRef, 1, "value"))
	b.requireState(unanswered, lifecycle.Refunded)

	other := blocks(chain[4].BlockRef, 1, "other")
	require.Equal(t, store.Advanced{Unsettled: 1}, b.advance(chain[4].BlockRef, other))
	b.requireState(requests[1], lifecycle.Refunded)

	b.advance(chain[3].BlockRef, blocks(chain[3].BlockRef, 2, "third"))
	for _, r := range append(requests, unanswered) {
		b.requireState(r, lifecycle.Answered)
	}
}

func TestARefundThatIsSeenAfterTheSettlementCountsWhenThatIsDropped(t *testing.T) {
	b, chain, requests := answered(t, 1)
	r := requests[0]
	refund := outcome(store.Refund, r, chain[3], hashOf("r"))
	b.advance(chain[2].BlockRef, chain[3:5], outcome(store.Fulfilled, r, chain[4], hashOf("somebody")))
	late, err := b.Rescan(b.ctx, chainID, chain[3].BlockRef, nil, []store.RequestOutcome{refund}, nil)
	require.NoError(t, err)
	require.Equal(t, 1, late)
	b.requireState(r, lifecycle.Settled)

	b.advance(chain[3].BlockRef, blocks(chain[3].BlockRef, 2, "other"))
	b.requireState(r, lifecycle.Refunded)
	require.Equal(t, chain[3].Number, b.get(r).RefundedNumber)
}

func TestTheSameStepTwiceIsTheSameAsOnce(t *testing.T) {
	b, chain, requests := answered(t, 1)
	settlement := b.plan("one", requests[0])

	done := b.advance(start, chain[:3], requests[0])
	require.Equal(t, store.Advanced{}, done)
	require.Equal(t, settlement.RowID, b.get(requests[0]).SettlementID)

	// Some of its blocks are known, some are new: what is known stays.
	done = b.advance(start, chain[:5], requests[0])
	require.Equal(t, store.Advanced{}, done)
	require.Equal(t, settlement.RowID, b.get(requests[0]).SettlementID)
	require.Equal(t, chain[4].BlockRef, must(b.Chain(b.ctx, chainID)).Cursor)
}

func TestAStepThatIsNoneIsRefused(t *testing.T) {
	b, chain, requests := answered(t, 1)
	before := must(b.Chain(b.ctx, chainID))
	elsewhere := blocks(start, 3, "elsewhere")

	for name, c := range map[string]struct {
		step store.Advance
		want error
		text string
	}{
		"of a chain that isn't known":      {store.Advance{ChainID: 5}, store.ErrNoChain, "chain 5"},
		"on a block that isn't stored":     {step(elsewhere[2].BlockRef, nil), store.ErrStaleBase, "base 102"},
		"above the cursor":                 {step(chain[5].BlockRef, nil), store.ErrStaleBase, "base 105"},
		"below the final block":            {step(store.BlockRef{Number: 3}, nil), store.ErrBelowFinal, "final 99"},
		"on another block where it began":  {step(store.BlockRef{Number: 99}, nil), store.ErrStaleBase, "base 99"},
		"with a hole":                      {step(chain[2].BlockRef, chain[4:5]), nil, "block 104 doesn't follow block 102"},
		"of two branches":                  {step(start, []store.Block{elsewhere[0], chain[1]}), nil, "block 101 doesn't follow"},
		"with a request of another block":  {step(chain[2].BlockRef, chain[3:4], request(chain[4], 9, 1)), store.ErrContradiction, "another block"},
		"with an outcome of another block": {step(chain[2].BlockRef, chain[3:4], outcome(store.Fulfilled, requests[0], chain[4], hashOf("t"))), store.ErrContradiction, "another block"},
		"with a skip of another block":     {step(chain[2].BlockRef, chain[3:4], store.Skip{Block: chain[4].BlockRef}), store.ErrContradiction, "another block"},
		"with a request twice":             {step(chain[2].BlockRef, chain[3:4], request(chain[3], 9, 1), request(chain[3], 9, 1)), store.ErrContradiction, "twice"},
		"with a request that stands elsewhere": {
			step(chain[2].BlockRef, chain[3:4], request(chain[3], 1, 1)), store.ErrContradiction, "stands elsewhere",
		},
		"with a number that is taken": {
			step(chain[2].BlockRef, chain[3:4], func() store.NewRequest { r := request(chain[3], 1, 1); r.ID[0]++; return r }()),
			store.ErrContradiction, "one sequence number",
		},
	} {
		_, err := b.Advance(b.ctx, c.step)
		require.ErrorContains(t, err, c.text, name)
		if c.want != nil {
			require.ErrorIs(t, err, c.want, name)
		}
		require.Equal(t, before, must(b.Chain(b.ctx, chainID)), name)
	}
}

func TestFinalityOnlyRises(t *testing.T) {
	b, chain, _ := answered(t, 1)
	done, err := b.Finalize(b.ctx, chainID, chain[1].BlockRef)
	require.NoError(t, err)
	require.Equal(t, store.Finalized{}, done)
	require.Equal(t, chain[1].BlockRef, must(b.Chain(b.ctx, chainID)).Final)

	_, err = b.Finalize(b.ctx, chainID, chain[0].BlockRef)
	require.ErrorIs(t, err, store.ErrBelowFinal)
	_, err = b.Finalize(b.ctx, chainID, chain[5].BlockRef)
	require.ErrorIs(t, err, store.ErrNotCanonical, "above the cursor")
	_, err = b.Finalize(b.ctx, chainID, store.BlockRef{Number: chain[2].Number})
	require.ErrorIs(t, err, store.ErrNotCanonical)
	_, err = b.Advance(b.ctx, step(start, nil))
	require.ErrorIs(t, err, store.ErrBelowFinal, "F07: nothing final is undone")
	_, err = b.Finalize(b.ctx, chainID, chain[1].BlockRef)
	require.NoError(t, err, "again")
}
