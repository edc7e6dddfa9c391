package store_test

import (
	"fmt"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/relayer/lifecycle"
	"github.com/veritee/veritee/relayer/store"
)

const (
	monthAge = 30 * 24 * time.Hour
	long     = "31 days"
)

// age makes everything in the tables older.
func (b *bundle) age(by string) {
	b.t.Helper()
	for table, columns := range map[string][]string{
		"requests":    {"observed_at", "ended_at", "settled_at"},
		"answers":     {"answered_at"},
		"settlements": {"planned_at", "mined_at", "ended_at"},
	} {
		for _, column := range columns {
			b.exec(fmt.Sprintf("UPDATE %s SET %s = %[2]s - interval '%[3]s' WHERE %[2]s IS NOT NULL", table, column, by))
		}
	}
}

func (b *bundle) rows(table string) int {
	b.t.Helper()
	return scan[int](b, "SELECT count(*) FROM "+table)
}

// Of each kind that a request can be there is one, and they are as old as can be: what is over goes, with its answer; what is open
// stays, and so does what it needs.
func TestRetentionDeletesWhatIsLongOverAndNothingElse(t *testing.T) {
	b := newBundle(t)
	chain := blocks(start, 12, "main")
	var requests []store.NewRequest
	for i := range 8 {
		requests = append(requests, request(chain[i/2], uint64(i+1), 1))
	}
	ours, other, failed, refunded, open := requests[0], requests[1], requests[2], requests[4], requests[6]
	b.advance(start, chain[:6], requests[0], requests[1], requests[2], requests[3], requests[4], requests[5], requests[6], requests[7])
	for _, block := range chain[:4] {
		b.save(answer(block.BlockRef, 1, "value"))
	}
	b.plan("one", ours, requests[3]) // 3 is left open by it
	b.plan("two", requests[5])
	b.plan("three", requests[7])
	b.advance(chain[5].BlockRef, chain[6:10],
		outcome(store.Fulfilled, ours, chain[6], hashOf("tx", "one")), outcome(store.Fulfilled, other, chain[6], hashOf("somebody")),
		outcome(store.Refund, refunded, chain[6], hashOf("x")),
		outcome(store.Fulfilled, requests[5], chain[7], hashOf("tx", "two")))
	require.NoError(t, b.MarkMined(b.ctx, chainID, []store.Receipt{receipt("one", chain[6]), receipt("two", chain[7])}))
	require.NoError(t, b.Unanswerable(b.ctx, []int64{b.get(failed).RowID}, "the hash of its block can't be had any more"))
	dropped := request(chain[10], 9, 1)
	b.advance(chain[9].BlockRef, chain[10:], dropped)
	b.advance(chain[9].BlockRef, blocks(chain[9].BlockRef, 1, "other"))
	must(b.Finalize(b.ctx, chainID, chain[9].BlockRef))
	before, spent := must(b.Counts(b.ctx, chainID)), must(b.Spent(b.ctx, chainID, sender, 24*time.Hour))

	// While they are young nothing goes.
	b.age("29 days")
	require.Zero(t, must(b.DeleteRequests(b.ctx, chainID, monthAge, 100)))
	deleted, next, err := b.DeleteAnswers(b.ctx, chainID, monthAge, store.AnswerMark{}, 100)
	require.NoError(t, err)
	require.Zero(t, deleted)
	require.Zero(t, next)

	// The dropped one isn't gone by a final block's word yet.
	b.age("2 days")
	deletedRequests := 0
	for n := 1; n > 0; deletedRequests += n {
		n = must(b.DeleteRequests(b.ctx, chainID, monthAge, 2))
	}
	require.Equal(t, 5, deletedRequests)
	for _, gone := range []store.NewRequest{ours, other, failed, refunded, requests[5]} {
		_, err := b.Request(b.ctx, chainID, gone.ID)
		require.ErrorIs(t, err, store.ErrNoRequest)
	}
	b.requireState(requests[3], lifecycle.Answered)
	b.requireState(open, lifecycle.Answered)
	b.requireState(dropped, lifecycle.Orphaned)
	head := must(b.Chain(b.ctx, chainID)).Cursor
	b.advance(head, blocks(head, 2, "other"))
	must(b.Finalize(b.ctx, chainID, must(b.Chain(b.ctx, chainID)).Cursor))
	require.Equal(t, 1, must(b.DeleteRequests(b.ctx, chainID, monthAge, 2)))

	// An answer goes when nobody is left who asked for it: not those of the blocks in which 3, 6 and 7 are open still.
	all := 0
	for page := 0; page == 0 || next != (store.AnswerMark{}); page++ {
		deleted, next, err = b.DeleteAnswers(b.ctx, chainID, monthAge, next, 1)
		require.NoError(t, err)
		all += deleted
	}
	require.Equal(t, 2, all)
	require.Equal(t, 2, b.rows("answers"))

	// Transactions: the newest stays whatever it is, and what isn't over.
	gone, attempts, err := b.DeleteSettlements(b.ctx, chainID, monthAge, 100)
	require.NoError(t, err)
	require.Equal(t, [2]int{2, 2}, [2]int{gone, attempts})
	left := must(b.Settlements(b.ctx, chainID, 10))
	require.Len(t, left, 1)
	require.EqualValues(t, 2, left[0].Nonce)
	require.Len(t, left[0].Attempts, 1)

	// What follows from all of it is as before.
	after := must(b.Counts(b.ctx, chainID))
	require.Equal(t, before.Ended, after.Ended)
	require.Equal(t, before.Earned, after.Earned)
	require.Equal(t, 3, after.ByState[lifecycle.Answered])
	require.NotZero(t, spent.Sign())
	sequence, _, err := b.LastSequence(b.ctx, chainID, coordinator)
	require.NoError(t, err)
	require.EqualValues(t, 8, sequence)
	require.EqualValues(t, 3, b.plan("four", requests[3]).Nonce)
}

// Rule 3: what a nonce follows from isn't deleted, and what counts for a spending cap isn't either, however short the retention.
func TestRule3RetentionKeepsTheNewestNonceAndTwoDays(t *testing.T) {
	b := newBundle(t)
	chain := blocks(start, 8, "main")
	r := request(chain[0], 1, 1)
	b.advance(start, chain[:3], r)
	for i := range 3 {
		p := b.aPlan()
		_, err := b.Plan(b.ctx, b.term, p, func(uint64) (store.Signed, error) { return signed(fmt.Sprint(i)), nil })
		require.NoError(t, err)
	}
	b.advance(chain[2].BlockRef, chain[3:])
	require.NoError(t, b.MarkMined(b.ctx, chainID, []store.Receipt{receipt("0", chain[3]), receipt("1", chain[3]), receipt("2", chain[4])}))
	must(b.Finalize(b.ctx, chainID, chain[7].BlockRef))
	spent := must(b.Spent(b.ctx, chainID, sender, 24*time.Hour))
	require.Positive(t, spent.Sign())

	b.age("23 hours")
	gone, _, err := b.DeleteSettlements(b.ctx, chainID, 0, 100)
	require.NoError(t, err)
	require.Zero(t, gone)
	require.Equal(t, spent, must(b.Spent(b.ctx, chainID, sender, 24*time.Hour)))

	b.age("2 days")
	gone, attempts, err := b.DeleteSettlements(b.ctx, chainID, 0, 1)
	require.NoError(t, err)
	require.Equal(t, [2]int{1, 1}, [2]int{gone, attempts})
	gone, _, err = b.DeleteSettlements(b.ctx, chainID, 0, 100)
	require.NoError(t, err)
	require.Equal(t, 1, gone)
	require.EqualValues(t, 2, must(b.Settlements(b.ctx, chainID, 10))[0].Nonce)
	require.EqualValues(t, 3, b.plan("next").Nonce)
}

// A contract that nobody has asked for a month goes on being counted without a gap.
func TestRetentionOfEverythingLeavesTheLastNumber(t *testing.T) {
	b := newBundle(t)
	chain := blocks(start, 6, "main")
	r := request(chain[0], 1, 1)
	b.advance(start, chain[:3], r)
	b.advance(chain[2].BlockRef, chain[3:], outcome(store.CallbackFailed, r, chain[3], hashOf("somebody")))
	must(b.Finalize(b.ctx, chainID, chain[5].BlockRef))
	b.age(long)
	require.Equal(t, 1, must(b.DeleteRequests(b.ctx, chainID, monthAge, 100)))
	require.Zero(t, b.rows("requests"))
	sequence, block, err := b.LastSequence(b.ctx, chainID, coordinator)
	require.NoError(t, err)
	require.EqualValues(t, 1, sequence)
	require.EqualValues(t, first, block)

	// What still happens to it changes nothing; a new one is seen as ever.
	next := blocks(chain[5].BlockRef, 2, "main")
	again := request(next[0], 2, 1)
	b.advance(chain[5].BlockRef, next, outcome(store.Retried, r, next[0], hashOf("somebody")), again)
	sequence, block, err = b.LastSequence(b.ctx, chainID, coordinator)
	require.NoError(t, err)
	require.EqualValues(t, 2, sequence)
	require.Equal(t, next[0].Number, block)
}
