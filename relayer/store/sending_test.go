package store_test

import (
	"math/big"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/relayer/lifecycle"
	"github.com/veritee/veritee/relayer/store"
)

func TestAnAttemptMovesByWhatNodesSay(t *testing.T) {
	b, _, requests := answered(t, 1)
	settlement := b.plan("one", requests[0])
	first := settlement.Attempts[0].Hash
	get := func() store.Settlement { return must(b.OpenSettlements(b.ctx, chainID, sender))[0] }

	require.NoError(t, b.MarkSent(b.ctx, first, lifecycle.Broadcast, 101, "node a: connection reset"))
	got := get()
	require.Equal(t, lifecycle.Planned, got.State)
	require.Equal(t, lifecycle.Broadcast, got.Attempts[0].State)
	require.Equal(t, "node a: connection reset", got.Attempts[0].Error)
	require.EqualValues(t, 101, got.Attempts[0].SentBlock)
	require.Equal(t, 1, got.Attempts[0].Sends)

	require.NoError(t, b.MarkSent(b.ctx, first, lifecycle.Accepted, 102, ""))
	got = get()
	require.Equal(t, lifecycle.Live, got.State)
	require.Equal(t, lifecycle.Accepted, got.Attempts[0].State)
	require.Empty(t, got.Attempts[0].Error)

	require.NoError(t, b.MarkSent(b.ctx, first, lifecycle.Broadcast, 103, "node b: timeout"))
	got = get()
	require.Equal(t, lifecycle.Accepted, got.Attempts[0].State, "it doesn't go back")
	require.Equal(t, 3, got.Attempts[0].Sends)

	second, err := b.AddAttempt(b.ctx, b.term, settlement.RowID, signed("dearer"))
	require.NoError(t, err)
	require.Equal(t, 2, second.Number)
	again, err := b.AddAttempt(b.ctx, b.term, settlement.RowID, signed("dearer"))
	require.NoError(t, err, "F42: whoever doesn't know whether it was stored stores it again")
	require.Equal(t, second, again)
	require.Equal(t, lifecycle.Accepted, get().Attempts[0].State, "nobody has the second")

	require.NoError(t, b.MarkSent(b.ctx, second.Hash, lifecycle.Accepted, 104, ""))
	got = get()
	require.Equal(t, lifecycle.Replaced, got.Attempts[0].State)
	require.Equal(t, lifecycle.Accepted, got.Attempts[1].State)
	require.NoError(t, b.MarkSent(b.ctx, first, lifecycle.Broadcast, 105, "underpriced"))
	require.Equal(t, lifecycle.Replaced, get().Attempts[0].State)

	require.ErrorIs(t, b.MarkSent(b.ctx, hashOf("nothing"), lifecycle.Accepted, 1, ""), store.ErrNoSettlement)
	_, err = b.AddAttempt(b.ctx, b.term, 99, signed("x"))
	require.ErrorIs(t, err, store.ErrNoSettlement)
}

func TestF27AnyAttemptThatIsMinedCounts(t *testing.T) {
	b, chain, requests := answered(t, 1)
	settlement := b.plan("one", requests[0])
	_, err := b.AddAttempt(b.ctx, b.term, settlement.RowID, signed("dearer"))
	require.NoError(t, err)
	require.NoError(t, b.MarkSent(b.ctx, hashOf("tx", "dearer"), lifecycle.Accepted, 102, ""))

	b.advance(chain[2].BlockRef, chain[3:5], outcome(store.Fulfilled, requests[0], chain[3], hashOf("tx", "one")))
	require.NoError(t, b.MarkMined(b.ctx, chainID, []store.Receipt{receipt("one", chain[3])}))
	require.True(t, b.get(requests[0]).Ours)
	mined := must(b.Settlements(b.ctx, chainID, 1))[0]
	require.Equal(t, lifecycle.Mined, mined.State)
	require.Equal(t, hashOf("tx", "one"), mined.MinedAttempt)
	require.Equal(t, lifecycle.MinedAttempt, mined.Attempts[0].State)
	require.Equal(t, lifecycle.Accepted, mined.Attempts[1].State)
	require.Equal(t, big.NewInt(20e9), mined.GasPrice)
	require.EqualValues(t, 400_000, mined.GasUsed)
	require.True(t, mined.Succeeded)

	require.NoError(t, b.MarkMined(b.ctx, chainID, []store.Receipt{receipt("one", chain[3])}), "again")
	err = b.MarkMined(b.ctx, chainID, []store.Receipt{receipt("dearer", chain[4])})
	require.ErrorIs(t, err, store.ErrOver, "a nonce is used once")
	_, err = b.AddAttempt(b.ctx, b.term, settlement.RowID, signed("third"))
	require.ErrorIs(t, err, store.ErrOver)
	require.ErrorIs(t, b.Supersede(b.ctx, settlement.RowID, "r"), store.ErrOver)
	require.NoError(t, b.MarkSent(b.ctx, hashOf("tx", "one"), lifecycle.Accepted, 103, ""), "it is counted")
	require.Equal(t, lifecycle.MinedAttempt, must(b.Settlements(b.ctx, chainID, 1))[0].Attempts[0].State)
}

func TestReceiptsAreOfBlocksThatWereRead(t *testing.T) {
	b, chain, requests := answered(t, 2)
	b.plan("one", requests[0])
	b.plan("two", requests[1])

	for name, foreign := range map[string]store.Block{"above the cursor": chain[5], "of another branch": blocks(start, 3, "other")[2]} {
		err := b.MarkMined(b.ctx, chainID, []store.Receipt{receipt("one", chain[2]), receipt("two", foreign)})
		require.ErrorIs(t, err, store.ErrNotCanonical, name)
		require.Equal(t, lifecycle.Planned, must(b.Settlements(b.ctx, chainID, 2))[1].State, "none is noted")
	}
	require.ErrorIs(t, b.MarkMined(b.ctx, chainID, []store.Receipt{receipt("nothing", chain[2])}), store.ErrNoSettlement)
	require.NoError(t, b.MarkMined(b.ctx, chainID, nil))
	require.ErrorIs(t, b.MarkMined(b.ctx, 5, []store.Receipt{receipt("one", chain[2])}), store.ErrNoChain)

	// So far below the final block that its number isn't kept, nobody can compare.
	more := blocks(chain[9].BlockRef, 100, "main")
	b.advance(chain[2].BlockRef, append(chain[3:], more...))
	_, err := b.Finalize(b.ctx, chainID, more[99].BlockRef)
	require.NoError(t, err)
	require.NoError(t, b.MarkMined(b.ctx, chainID, []store.Receipt{receipt("one", chain[3])}))
	_, err = b.Finalize(b.ctx, chainID, more[99].BlockRef)
	require.NoError(t, err)
	require.Equal(t, lifecycle.FinalSettled, must(b.Settlements(b.ctx, chainID, 2))[1].State)
}

func TestWhatATransactionLeftOpenIsGivenBackForLater(t *testing.T) {
	b, chain, requests := answered(t, 2)
	r := requests[0]
	b.plan("one", requests...)
	b.advance(chain[2].BlockRef, chain[3:4], outcome(store.Fulfilled, requests[1], chain[3], hashOf("tx", "one")),
		store.Skip{Contract: coordinator, ID: r.ID, Reason: "GasPriceTooHigh", TxHash: hashOf("tx", "one"), Block: chain[3].BlockRef})
	require.NoError(t, b.MarkMined(b.ctx, chainID, []store.Receipt{receipt("one", chain[3])}))

	stored := b.get(r)
	require.Equal(t, lifecycle.Answered, stored.State)
	require.Zero(t, stored.SettlementID)
	require.Equal(t, 1, stored.Misses)
	require.Equal(t, "GasPriceTooHigh", stored.Reason)
	require.Equal(t, chain[3].Number+2, stored.HoldUntil)
	require.NotZero(t, b.get(requests[1]).SettlementID, "what is settled stays with its transaction")

	// Each miss doubles the wait, up to a limit.
	head := chain[3]
	for miss := 2; miss <= 12; miss++ {
		wait := min(1<<(miss-1), 256)
		more := blocks(head.BlockRef, wait+1, "main")
		b.advance(head.BlockRef, more)
		head = more[wait]
		name := string(rune('a' + miss))
		b.plan(name, r)
		require.NoError(t, b.MarkMined(b.ctx, chainID, []store.Receipt{receipt(name, head)}))
		require.Equal(t, miss, b.get(r).Misses)
		require.Equal(t, head.Number+uint64(min(1<<miss, 256)), b.get(r).HoldUntil)
	}
}

func TestACancelGivesBackWithoutAMiss(t *testing.T) {
	b, chain, requests := answered(t, 1)
	settlement := b.plan("one", requests[0])
	cancel := signed("cancel")
	cancel.Cancels = true
	attempt, err := b.AddAttempt(b.ctx, b.term, settlement.RowID, cancel)
	require.NoError(t, err)
	require.True(t, attempt.Cancels)

	b.advance(chain[2].BlockRef, chain[3:4])
	require.NoError(t, b.MarkMined(b.ctx, chainID, []store.Receipt{receipt("cancel", chain[3])}))
	stored := b.get(requests[0])
	require.Zero(t, stored.SettlementID)
	require.Zero(t, stored.Misses)
	ready, _, err := b.Ready(b.ctx, chainID, 10)
	require.NoError(t, err)
	require.Len(t, ready, 1)
}

func TestF21ASupersededSettlementGivesItsRequestsBack(t *testing.T) {
	b, _, requests := answered(t, 2)
	settlement := b.plan("one", requests...)
	require.NoError(t, b.MarkSent(b.ctx, hashOf("tx", "one"), lifecycle.Accepted, 102, ""))
	require.NoError(t, b.Supersede(b.ctx, settlement.RowID, "nonce 0 was used by a foreign transaction"))
	require.NoError(t, b.Supersede(b.ctx, settlement.RowID, "again"))

	over := must(b.Settlements(b.ctx, chainID, 10))[0]
	require.Equal(t, lifecycle.Superseded, over.State)
	require.Equal(t, "nonce 0 was used by a foreign transaction", over.Reason)
	require.Empty(t, must(b.OpenSettlements(b.ctx, chainID, sender)))
	ready, _, err := b.Ready(b.ctx, chainID, 10)
	require.NoError(t, err)
	require.Len(t, ready, 2)
	require.ErrorIs(t, b.Supersede(b.ctx, 99, "r"), store.ErrNoSettlement)
	require.ErrorIs(t, b.MarkMined(b.ctx, chainID, []store.Receipt{receipt("one", blocks(start, 3, "main")[2])}), store.ErrOver)
}

func TestATransactionMayCarryNoRequest(t *testing.T) {
	b, _, _ := answered(t, 1)
	p := b.aPlan()
	p.Purpose, p.Value, p.Calldata = "operator", nil, nil
	settlement, err := b.Plan(b.ctx, b.term, p, func(uint64) (store.Signed, error) { return signed("one"), nil })
	require.NoError(t, err)
	require.Zero(t, settlement.Items)
	require.Zero(t, settlement.Value.Sign())
	require.Empty(t, settlement.Calldata)

	p.Purpose = "something"
	_, err = b.Plan(b.ctx, b.term, p, func(uint64) (store.Signed, error) { return signed("two"), nil })
	require.ErrorContains(t, err, "settlements_purpose_check")
	p.Purpose, p.Requests = "settle", []int64{12345}
	_, err = b.Plan(b.ctx, b.term, p, func(uint64) (store.Signed, error) { return signed("two"), nil })
	require.ErrorIs(t, err, store.ErrClaimed)
	p.Requests, p.ChainID = nil, 5
	_, err = b.Plan(b.ctx, b.term, p, func(uint64) (store.Signed, error) { return signed("two"), nil })
	require.ErrorIs(t, err, store.ErrNoChain)
}

func TestSpendingCountsWhatIsMinedAndTheWorstOfWhatIsNot(t *testing.T) {
	b, chain, requests := answered(t, 3)
	spent := func(since time.Duration) *big.Int {
		return must(b.Spent(b.ctx, chainID, sender, since))
	}
	gwei := func(gas, price int64) *big.Int { return new(big.Int).Mul(big.NewInt(gas), big.NewInt(price*1e9)) }
	require.Zero(t, spent(time.Hour).Sign())

	open := b.plan("one", requests[0])
	require.Equal(t, gwei(500_000, 30), spent(time.Hour))
	dearer := signed("dearer")
	dearer.FeeCap = big.NewInt(90e9)
	_, err := b.AddAttempt(b.ctx, b.term, open.RowID, dearer)
	require.NoError(t, err)
	require.Equal(t, gwei(500_000, 90), spent(time.Hour))

	b.advance(chain[2].BlockRef, chain[3:4])
	require.NoError(t, b.MarkMined(b.ctx, chainID, []store.Receipt{receipt("one", chain[3])}))
	require.Equal(t, gwei(400_000, 20), spent(time.Hour))
	require.Zero(t, spent(-time.Hour).Sign())

	b.plan("two", requests[1])
	require.Equal(t, new(big.Int).Add(gwei(400_000, 20), gwei(500_000, 30)), spent(time.Hour))
	require.Equal(t, gwei(500_000, 30), spent(-time.Hour), "what is open always counts")
	require.Zero(t, must(b.Spent(b.ctx, chainID, consumer, time.Hour)).Sign())
}

func TestASenderIsParked(t *testing.T) {
	b := newBundle(t)
	require.Empty(t, must(b.Parked(b.ctx, chainID)))
	require.NoError(t, b.Park(b.ctx, chainID, sender, "no funds"))
	require.NoError(t, b.Park(b.ctx, chainID, sender, "fee cap reached"))
	parked := must(b.Parked(b.ctx, chainID))
	require.Len(t, parked, 1)
	require.Equal(t, "fee cap reached", parked[sender])
	require.NoError(t, b.Unpark(b.ctx, chainID, sender))
	require.NoError(t, b.Unpark(b.ctx, chainID, sender))
	require.Empty(t, must(b.Parked(b.ctx, chainID)))
}

func TestViews(t *testing.T) {
	b, chain, requests := answered(t, 3)
	open := request(chain[5], 4, 1)
	b.plan("one", requests[0])
	b.advance(chain[2].BlockRef, chain[3:6], open, outcome(store.Fulfilled, requests[0], chain[3], hashOf("tx", "one")),
		outcome(store.Fulfilled, requests[1], chain[4], hashOf("somebody")))
	_, err := b.Finalize(b.ctx, chainID, chain[4].BlockRef)
	require.NoError(t, err)

	counts := must(b.Counts(b.ctx, chainID))
	require.Equal(t, map[lifecycle.Request]int{
		lifecycle.Observed: 1, lifecycle.Matured: 0, lifecycle.Answered: 1, lifecycle.Settled: 0, lifecycle.Orphaned: 0, lifecycle.Refunded: 0,
	}, counts.ByState)
	require.Equal(t, map[lifecycle.Request]int{lifecycle.Final: 1, lifecycle.SettledByOther: 1, lifecycle.Failed: 0, lifecycle.Declined: 0}, counts.Ended)
	require.Equal(t, big.NewInt(1_000_000), counts.Earned, "of the one that is ours")
	require.Equal(t, b.get(requests[2]).MaturedAt, counts.OldestOpenMaturity)
	nothing := must(b.Counts(b.ctx, 5))
	require.True(t, nothing.OldestOpenMaturity.IsZero())
	require.Zero(t, nothing.Earned.Sign())

	all := must(b.Requests(b.ctx, store.Filter{ChainID: chainID, Limit: 10}))
	require.Len(t, all, 4)
	require.EqualValues(t, 1, all[0].Sequence)
	newest := must(b.Requests(b.ctx, store.Filter{ChainID: chainID, Limit: 1, NewestFirst: true}))
	require.EqualValues(t, 4, newest[0].Sequence)
	some := must(b.Requests(b.ctx, store.Filter{ChainID: chainID, Limit: 10, States: []lifecycle.Request{lifecycle.Final, lifecycle.Observed}}))
	require.Len(t, some, 2)

	numbers := func(pins []store.Pin) (all []uint64) {
		for _, pin := range pins {
			all = append(all, pin.Block)
		}
		return all
	}
	require.Equal(t, []uint64{first, chain[5].Number}, numbers(must(b.Pins(b.ctx, chainID, chain[5].Number))))
	require.Equal(t, []uint64{first}, numbers(must(b.Pins(b.ctx, chainID, first))))
	sequence, block, err := b.LastSequence(b.ctx, chainID, coordinator)
	require.NoError(t, err)
	require.EqualValues(t, 4, sequence)
	require.Equal(t, chain[5].Number, block)
	require.Equal(t, chain[1:3], must(b.Blocks(b.ctx, chainID, first+1, first+2)))
}

func TestARowHasAllThatTheEventSaid(t *testing.T) {
	b := newBundle(t)
	chain := blocks(start, 1, "main")
	sequence, block, err := b.LastSequence(b.ctx, chainID, coordinator)
	require.NoError(t, err)
	require.Zero(t, sequence)
	require.EqualValues(t, first, block)

	r := request(chain[0], 1<<48-1, 255)
	r.Request.Terms.NumWords, r.Request.Terms.CallbackGasLimit, r.Request.Terms.MaxGasPrice = 1<<16-1, 1<<24-1, 1<<64-1
	r.Request.Terms.BlockNumber, r.Request.Terms.Slot, r.Request.Terms.AccountIndex = 1<<40-1, 1<<16-1, 1<<32-1
	r.Input, r.LogIndex = hashOf("input"), 1<<31-1
	b.advance(start, chain, r)

	packed, err := r.Request.Terms.Pack()
	require.NoError(t, err)
	stored := b.get(r)
	require.False(t, stored.ObservedAt.IsZero())
	stored.ObservedAt = time.Time{}
	require.Equal(t, store.Request{
		RowID: stored.RowID, ChainID: chainID, Contract: coordinator, Kind: store.Randomness, ID: r.ID, State: lifecycle.Observed,
		Block:  store.Block{BlockRef: chain[0].BlockRef, Time: chain[0].Time},
		TxHash: r.TxHash, LogIndex: 1<<31 - 1, Consumer: consumer, KeyLine: keyLine, KeyHash: keyHash, Account: r.Account,
		Terms: packed, InputHash: hashOf("input"), Sequence: 1<<48 - 1, Confirmations: 255, MaturesAt: first + 255,
		CallbackGas: 1<<24 - 1, NumWords: 1<<16 - 1, MaxGasPrice: new(big.Int).SetUint64(1<<64 - 1), Question: r.Question,
	}, stored)

	unfit := request(chain[0], 1<<48, 1)
	_, err = b.Rescan(b.ctx, chainID, chain[0].BlockRef, []store.NewRequest{unfit}, nil, nil)
	require.ErrorContains(t, err, "sequence")
}
