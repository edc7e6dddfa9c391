package store_test

import (
	"encoding/json"
	"math/big"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/relayer/lifecycle"
	"github.com/veritee/veritee/relayer/store"
)

var act = store.Act{Actor: "operator ann", Action: "test", Reason: "because"}

// audited is the newest row of the table audit, and how many there are.
func (b *bundle) audited() (detail map[string]any, rows int) {
	b.t.Helper()
	all := must(b.AuditRows(b.ctx, 100))
	if len(all) > 0 {
		require.Equal(b.t, act.Actor, all[0].Actor)
		require.NoError(b.t, json.Unmarshal(all[0].Detail, &detail))
		require.Equal(b.t, act.Reason, detail["reason"])
	}
	return detail, len(all)
}

func TestAPausedChainIsScannedAndNothingElse(t *testing.T) {
	b, chain, requests := answered(t, 2)
	unanswered := request(chain[3], 3, 1)

	dry := act
	dry.DryRun = true
	_, err := b.PauseChain(b.ctx, dry, chainID)
	require.NoError(t, err)
	require.Empty(t, must(b.Chain(b.ctx, chainID)).Paused)
	_, rows := b.audited()
	require.Zero(t, rows, "a dry run leaves nothing")

	before := must(b.PauseChain(b.ctx, act, chainID))
	require.Empty(t, before.Paused)
	state := must(b.Chain(b.ctx, chainID))
	require.Equal(t, "because", state.Paused)
	require.Equal(t, "paused: because", state.Waits())
	_, rows = b.audited()
	require.Equal(t, 1, rows)

	b.advance(chain[2].BlockRef, chain[3:6], unanswered)
	b.requireState(unanswered, lifecycle.Matured)
	require.Empty(t, must(b.Questions(b.ctx, chainID, 10)), "nobody is asked")
	require.Empty(t, must(b.StaleAnswers(b.ctx, chainID, 1<<40, 10)))
	ready, _, err := b.Ready(b.ctx, chainID, 10)
	require.NoError(t, err)
	require.Empty(t, ready)
	_, err = b.Plan(b.ctx, b.term, b.aPlan(requests...), func(uint64) (store.Signed, error) { return signed("one"), nil })
	require.ErrorIs(t, err, store.ErrStopped)
	require.ErrorContains(t, err, "paused: because")

	before = must(b.ResumeChain(b.ctx, act, chainID))
	require.Equal(t, "because", before.Paused)
	detail, rows := b.audited()
	require.Equal(t, 2, rows)
	require.Equal(t, "because", detail["paused"])
	require.Len(t, must(b.Questions(b.ctx, chainID, 10)), 1)
	ready, _, err = b.Ready(b.ctx, chainID, 10)
	require.NoError(t, err)
	require.Len(t, ready, 2)
	b.plan("one", requests...)

	_, err = b.PauseChain(b.ctx, act, 5)
	require.ErrorIs(t, err, store.ErrNoChain)
	_, rows = b.audited()
	require.Equal(t, 2, rows, "what failed isn't noted")
}

func TestF07AcceptedHistoryUndoesWhatWasFinal(t *testing.T) {
	b, chain, requests := answered(t, 3)
	// The first is settled below what is dropped, the second above, the third is given up.
	low, high := b.plan("low", requests[0]), b.plan("high", requests[1])
	b.advance(chain[2].BlockRef, chain[3:4], outcome(store.Fulfilled, requests[0], chain[3], low.Attempts[0].Hash))
	late := request(chain[4], 4, 1)
	b.advance(chain[3].BlockRef, chain[4:6], late, outcome(store.Fulfilled, requests[1], chain[4], high.Attempts[0].Hash))
	require.NoError(t, b.MarkMined(b.ctx, chainID, []store.Receipt{receipt("low", chain[3]), receipt("high", chain[4])}))
	require.NoError(t, b.Unanswerable(b.ctx, []int64{b.get(late).RowID}, "gone"))
	_, err := b.Finalize(b.ctx, chainID, chain[4].BlockRef)
	require.NoError(t, err)
	b.requireState(requests[1], lifecycle.Final)
	b.requireState(late, lifecycle.Failed)
	require.Equal(t, 2, must(b.Counts(b.ctx, chainID)).Ended[lifecycle.Final])

	_, err = b.AcceptReorg(b.ctx, act, chainID, chain[3].BlockRef)
	require.ErrorIs(t, err, store.ErrNotStopped)
	require.NoError(t, b.StopChain(b.ctx, chainID, "deep re-org"))
	_, err = b.AcceptReorg(b.ctx, act, chainID, store.BlockRef{Number: chain[3].Number, Hash: hashOf("other")})
	require.ErrorIs(t, err, store.ErrNotKept)

	want := store.Undone{
		Blocks: 2, Requests: 2, Settlements: 1, Orphaned: 1, Unsettled: 1, Cursor: chain[5].Number, Final: chain[4].Number,
		Ancestor: chain[3].Number, Hash: chain[3].Hash.Hex(),
	}
	dry := act
	dry.DryRun = true
	require.Equal(t, want, must(b.AcceptReorg(b.ctx, dry, chainID, chain[3].BlockRef)))
	require.Equal(t, "deep re-org", must(b.Chain(b.ctx, chainID)).Stopped)
	b.requireState(requests[1], lifecycle.Final)

	require.Equal(t, want, must(b.AcceptReorg(b.ctx, act, chainID, chain[3].BlockRef)))
	detail, rows := b.audited()
	require.Equal(t, 1, rows)
	require.Equal(t, "deep re-org", detail["stopped"])
	state := must(b.Chain(b.ctx, chainID))
	require.Empty(t, state.Stopped)
	require.Equal(t, chain[3].BlockRef, state.Cursor)
	require.Equal(t, chain[3].BlockRef, state.Final)

	b.requireState(requests[0], lifecycle.Final)
	b.requireState(requests[1], lifecycle.Answered)
	b.requireState(late, lifecycle.Orphaned)
	counts := must(b.Counts(b.ctx, chainID))
	require.Equal(t, 1, counts.Ended[lifecycle.Final])
	require.Zero(t, counts.Ended[lifecycle.Failed])
	require.Equal(t, big.NewInt(1_000_000), counts.Earned, "what is undone isn't earned")
	open := must(b.OpenSettlements(b.ctx, chainID, sender))
	require.Len(t, open, 1)
	require.Equal(t, lifecycle.Live, open[0].State)
	require.Equal(t, high.Attempts[0].Raw, open[0].Attempts[0].Raw, "the same bytes are sent again")
	require.Equal(t, 1, open[0].Claims)

	// The other history goes on from there, to the end.
	other := blocks(chain[3].BlockRef, 3, "other")
	b.advance(chain[3].BlockRef, other, outcome(store.Fulfilled, requests[1], other[0], high.Attempts[0].Hash))
	require.NoError(t, b.MarkMined(b.ctx, chainID, []store.Receipt{receipt("high", other[0])}))
	_, err = b.Finalize(b.ctx, chainID, other[1].BlockRef)
	require.NoError(t, err)
	b.requireState(requests[1], lifecycle.Final)
	require.Equal(t, 2, must(b.Counts(b.ctx, chainID)).Ended[lifecycle.Final])
}

func TestF12ASkippedRangeIsPassedAndRemembered(t *testing.T) {
	b, chain, requests := answered(t, 1)
	beyond := blocks(chain[5].BlockRef, 3, "main")
	cursor := chain[2].Number
	require.ErrorIs(t, b.SkipRange(b.ctx, act, chainID, cursor+2, chain[5]), store.ErrNotNext)
	require.ErrorIs(t, b.SkipRange(b.ctx, act, chainID, cursor, chain[5]), store.ErrNotNext)
	require.ErrorIs(t, b.SkipRange(b.ctx, act, chainID, cursor+1, chain[2]), store.ErrNotNext)

	dry := act
	dry.DryRun = true
	require.NoError(t, b.SkipRange(b.ctx, dry, chainID, cursor+1, chain[5]))
	require.Equal(t, chain[2].BlockRef, must(b.Chain(b.ctx, chainID)).Cursor)
	require.Empty(t, must(b.Skipped(b.ctx, chainID)))

	require.NoError(t, b.SkipRange(b.ctx, act, chainID, cursor+1, chain[5]))
	state := must(b.Chain(b.ctx, chainID))
	require.Equal(t, chain[5].BlockRef, state.Cursor)
	require.Equal(t, chain[5].BlockRef, state.Final)
	require.Equal(t, []store.Range{{From: cursor + 1, To: chain[5].Number}}, must(b.Skipped(b.ctx, chainID)))
	detail, rows := b.audited()
	require.Equal(t, 1, rows)
	require.EqualValues(t, chain[5].Number, detail["to"])

	// The scan goes on above, and what is open is served.
	settlement := b.plan("one", requests...)
	b.advance(chain[5].BlockRef, beyond, outcome(store.Fulfilled, requests[0], beyond[0], settlement.Attempts[0].Hash))
	require.NoError(t, b.MarkMined(b.ctx, chainID, []store.Receipt{receipt("one", beyond[0])}))
	_, err := b.Finalize(b.ctx, chainID, beyond[1].BlockRef)
	require.NoError(t, err)
	b.requireState(requests[0], lifecycle.Final)
}

func TestBlocksAreNamedByNumberAndHash(t *testing.T) {
	ref := store.BlockRef{Number: 12, Hash: hashOf("a")}
	require.Equal(t, ref, must(store.ParseBlockRef("12:"+ref.Hash.Hex())))
	for _, text := range []string{"", "12", ref.Hash.Hex(), "12:0x12", "x:" + ref.Hash.Hex()} {
		_, err := store.ParseBlockRef(text)
		require.Error(t, err, text)
	}
}
