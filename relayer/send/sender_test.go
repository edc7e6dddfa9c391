package send

import (
	"context"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/params"
	"github.com/prometheus/client_golang/prometheus/testutil"
	"github.com/stretchr/testify/require"

	devchain "github.com/veritee/veritee/devnet/chain"
	"github.com/veritee/veritee/relayer/health"
	"github.com/veritee/veritee/relayer/lifecycle"
	"github.com/veritee/veritee/relayer/store"
)

func TestASettlementGoesFromItsOrderToTheEnd(t *testing.T) {
	b := newBundle(t)
	rows := b.requests(3)

	settlement := b.submit(order(rows...))
	require.Empty(t, b.ready(), "its requests are claimed")
	stored := b.requireState(settlement.RowID, lifecycle.Live)
	require.Equal(t, 3, stored.Items)
	require.True(t, b.pending(stored.Attempts[0].Hash))

	// Every byte was stored before anybody saw it.
	var tx types.Transaction
	require.NoError(t, tx.UnmarshalBinary(stored.Attempts[0].Raw))
	require.Equal(t, uint8(types.DynamicFeeTxType), tx.Type())
	require.Equal(t, stored.Attempts[0].Hash, tx.Hash())

	b.mine(1)
	stored = b.requireState(settlement.RowID, lifecycle.Mined)
	require.True(t, stored.Succeeded)
	require.Equal(t, stored.Attempts[0].Hash, stored.MinedAttempt)
	require.Equal(t, b.chain.Head().Hash(), stored.Mined.Hash)

	b.mine(2)
	b.finalize(1)
	b.requireState(settlement.RowID, lifecycle.FinalSettled)
	b.drive()

	label, address := "1337", b.address().Hex()
	require.Equal(t, 1.0, testutil.ToFloat64(b.metrics.Settlements.WithLabelValues(label, "settle", "succeeded")))
	require.Equal(t, 1.0, testutil.ToFloat64(b.metrics.Attempts.WithLabelValues(label, address, "accepted")))
	require.Equal(t, float64(stored.GasUsed), testutil.ToFloat64(b.metrics.GasUsed.WithLabelValues(label, address)))
	require.Positive(t, testutil.ToFloat64(b.metrics.FeesPaid.WithLabelValues(label, address)))
	require.Zero(t, testutil.ToFloat64(b.metrics.InFlight.WithLabelValues(label, address)))
	require.Positive(t, testutil.ToFloat64(b.metrics.Balance.WithLabelValues(label, address)))
}

func TestManyInFlightKeepTheirOrder(t *testing.T) {
	b := newBundle(t)
	for range 5 {
		b.submit(order())
	}
	b.mine(1)
	for i, s := range b.settlements() {
		require.Equal(t, uint64(i), s.Nonce)
		require.Equal(t, lifecycle.Mined, s.State)
	}
}

func TestSubmitRefusesAndStoresNothing(t *testing.T) {
	b := newBundle(t)
	stored := len(b.settlements())
	for name, test := range map[string]struct {
		prepare func()
		order   Order
		err     error
	}{
		"more gas than a transaction may have": {order: Order{Purpose: "settle", To: taking, GasLimit: params.MaxTxGas + 1}, err: ErrTooBig},
		"less gas than any transaction needs":  {order: Order{Purpose: "settle", To: taking, GasLimit: 20_999}, err: ErrTooBig},
		"a price cap below the base fee":       {order: Order{Purpose: "settle", To: taking, GasLimit: 100_000, MaxGasPrice: big.NewInt(1)}, err: ErrFeeCap},
		"more value than there is":             {order: Order{Purpose: "operator", To: taking, GasLimit: 100_000, Value: new(big.Int).Lsh(common1, 90)}, err: ErrNoFunds},
		"claimed requests":                     {order: order(1), err: store.ErrClaimed},
		"no leadership":                        {prepare: func() { b.term = 0 }, order: order(), err: ErrNotLeading},
		"a term that is over":                  {prepare: func() { b.term = 7 }, order: order(), err: store.ErrTermOver},
	} {
		t.Run(name, func(t *testing.T) {
			term := b.term
			defer func() { b.term = term }()
			if test.prepare != nil {
				test.prepare()
			}
			_, err := b.sender.Submit(b.ctx, test.order)
			require.ErrorIs(t, err, test.err)
			require.Len(t, b.settlements(), stored)
			require.Zero(t, b.sent())
		})
	}
	b.submit(order())
}

var common1 = big.NewInt(1)

func TestASenderBeforeItsFirstTurnIsntReady(t *testing.T) {
	b := newBundle(t)
	b.restart()
	require.Zero(t, b.sender.Room().Slots)
	_, err := b.sender.Submit(b.ctx, order())
	require.ErrorIs(t, err, ErrNotReady)
}

func TestAStoppedChainIsLeftAlone(t *testing.T) {
	b := newBundle(t)
	settlement := b.submit(order())
	require.NoError(t, b.store.StopChain(b.ctx, devchain.ID, "operator"))
	b.chain.Rollback()
	_, err := b.chain.Mine()
	require.NoError(t, err)
	for range 3 {
		b.drive()
	}
	require.Equal(t, 1, b.sent(), "nothing is sent again")
	require.Zero(t, b.sender.Room().Slots)
	_, err = b.sender.Submit(b.ctx, order())
	require.ErrorIs(t, err, ErrStopped)

	_, err = b.store.ResumeChain(b.ctx, store.Act{Actor: "us", Action: "resume"}, devchain.ID)
	require.NoError(t, err)
	b.mine(3)
	b.requireState(settlement.RowID, lifecycle.Mined)
}

func TestTheWindowIsKept(t *testing.T) {
	b := newBundle(t)
	b.config.Window = 2
	b.restart()
	b.drive()
	require.Equal(t, 2, b.sender.Room().Slots)
	b.submit(order())
	b.submit(order())
	require.Zero(t, b.sender.Room().Slots)
	_, err := b.sender.Submit(b.ctx, order())
	require.ErrorIs(t, err, ErrWindowFull)

	b.mine(1)
	require.Equal(t, 2, b.sender.Room().Slots)
}

func TestSpendingIsCapped(t *testing.T) {
	b := newBundle(t)
	room := b.sender.Room()
	one := worst(100_000, room.Wanted)

	b.config.Caps = Caps{PerRequest: new(big.Int).Sub(one, common1)}
	b.restart()
	b.drive()
	_, err := b.sender.Submit(b.ctx, order())
	require.ErrorIs(t, err, ErrSpendingCap)
	require.ErrorContains(t, err, "per_request")
	require.Less(t, b.sender.Room().PerRequest, uint64(100_000))

	// Two fit into the hour, a third doesn't while both may cost all they may.
	b.config.Caps = Caps{PerHour: new(big.Int).Mul(one, big.NewInt(5)), PerDay: new(big.Int).Mul(one, big.NewInt(100))}
	b.config.Caps.PerHour.Rsh(b.config.Caps.PerHour, 1)
	b.restart()
	b.drive()
	b.submit(order())
	b.submit(order())
	_, err = b.sender.Submit(b.ctx, order())
	require.ErrorIs(t, err, ErrSpendingCap)
	require.True(t, b.warned(health.SpendingCap))
	require.Less(t, b.sender.Room().Gas, uint64(100_000))

	// Mined, they cost what they cost.
	b.mine(1)
	b.submit(order())
	b.mine(1)

	// What was spent is forgotten by nobody, least of all by a restart.
	b.config.Caps.PerHour = common1
	b.restart()
	b.drive()
	_, err = b.sender.Submit(b.ctx, order())
	require.ErrorIs(t, err, ErrSpendingCap)
}

func TestF04_TheAnswerOfARequestThatIsGoneIsNeverSent(t *testing.T) {
	b := newBundle(t)
	rows := b.requests(1)

	// Committed and not sent: the process died. Then a re-org takes the request away.
	b.crash(beforeBroadcast, func() { b.submit(order(rows...)) })
	original := b.settlements()[0].Attempts[0]
	head := b.chain.Head()
	require.NoError(t, b.chain.Fork(b.header(b.header(head.ParentHash).ParentHash).Hash()))
	for range 3 {
		_, err := b.chain.Mine()
		require.NoError(t, err)
	}
	require.Equal(t, 1, b.scan().Orphaned)

	b.restart()
	b.mine(2)
	settlement := b.requireState(b.settlements()[0].RowID, lifecycle.Mined)
	require.Len(t, settlement.Attempts, 2)
	require.True(t, settlement.Attempts[1].Cancels)
	require.Equal(t, settlement.Attempts[1].Hash, settlement.MinedAttempt)
	for _, call := range b.proxy.Calls("eth_sendRawTransaction") {
		require.NotContains(t, string(call.Params), common2hex(original.Raw), "its bytes were never seen")
	}
	require.False(t, b.pending(original.Hash))
}

func TestWhatWasMinedLongAgoIsRecognisedThoughItsBlockIsntKept(t *testing.T) {
	b := newBundle(t)
	settlement := b.submit(order())

	// The relayer stands still; the scan catches up, and forgets old blocks.
	for range 80 {
		_, err := b.chain.Mine()
		require.NoError(t, err)
	}
	b.scan()
	b.finalize(1)
	kept, err := b.store.Blocks(b.ctx, devchain.ID, 0, 5)
	require.NoError(t, err)
	require.Empty(t, kept)

	b.restart()
	b.drive()
	b.requireState(settlement.RowID, lifecycle.Mined)
	require.False(t, b.warned(health.NonceForeign))
}

func TestNothingIsSentWhileTheScanIsBehind(t *testing.T) {
	b := newBundle(t)
	head := b.chain.Head()
	ctx, cancel := context.WithCancel(b.ctx)
	defer cancel()
	b.nodes.Watch(ctx)
	for range maxBehind + 1 {
		_, err := b.chain.Mine()
		require.NoError(t, err)
	}
	require.Eventually(t, func() bool { return b.nodes.Nodes()[0].Head == b.chain.Head().Number.Uint64() }, waitFor, tick)

	require.NoError(t, b.sender.Drive(b.ctx, head))
	require.Zero(t, b.sender.Room().Slots)
	_, err := b.sender.Submit(b.ctx, order())
	require.ErrorIs(t, err, ErrNotReady)

	b.scan()
	b.drive()
	b.submit(order())
}

func TestRunDrivesAtEveryHeadAndOnceIsEnough(t *testing.T) {
	b := newBundle(t)
	ctx, cancel := context.WithCancel(b.ctx)
	done := make(chan struct{})
	go func() { b.sender.Run(ctx); close(done) }()

	settlement := b.submit(order())
	require.Eventually(t, func() bool {
		_, err := b.chain.Mine()
		require.NoError(t, err)
		b.scan()
		b.sender.Wake()
		return b.settlement(settlement.RowID).State == lifecycle.Mined
	}, waitFor, tick)
	cancel()
	<-done

	// Whoever asks for the room at the same head causes no further turn.
	require.NoError(t, b.sender.At(b.ctx, b.chain.Head()))
	before := len(b.proxy.Calls("eth_getBalance"))
	require.NoError(t, b.sender.At(b.ctx, b.chain.Head()))
	require.NoError(t, b.sender.turn(b.ctx))
	require.Len(t, b.proxy.Calls("eth_getBalance"), before)
}

func TestF04_NothingUnseenIsSentBeforeTheScanHasReadTheReorg(t *testing.T) {
	b := newBundle(t)
	rows := b.requests(1)
	b.crash(beforeBroadcast, func() { b.submit(order(rows...)) })
	read := b.chain.Head()
	require.NoError(t, b.chain.Fork(b.header(b.header(read.ParentHash).ParentHash).Hash()))
	for range 2 {
		_, err := b.chain.Mine()
		require.NoError(t, err)
	}

	// As high as before, and another one: a new process has seen it, its scan hasn't.
	ctx, cancel := context.WithCancel(b.ctx)
	defer cancel()
	b.nodes.Watch(ctx)
	require.Eventually(t, func() bool { return b.nodes.Nodes()[0].Hash == b.chain.Head().Hash() }, waitFor, tick)
	b.restart()
	require.NoError(t, b.sender.Drive(b.ctx, read))
	require.Zero(t, b.sent())

	require.Equal(t, 1, b.scan().Orphaned)
	b.drive()
	require.Equal(t, 1, b.sent())
	require.True(t, b.settlements()[0].Attempts[1].Cancels)
}

func TestAReceiptCountsOnceItsBlockIsInTheTables(t *testing.T) {
	b := newBundle(t)
	settlement := b.submit(order())
	parent := b.chain.Head()
	dropped, err := b.chain.Mine()
	require.NoError(t, err)
	b.scan()

	// The node follows another branch already, which has the transaction too.
	again, err := b.chain.Client().TransactionReceipt(b.ctx, settlement.Attempts[0].Hash)
	require.NoError(t, err)
	require.NoError(t, b.chain.Fork(parent.Hash()))
	_, err = b.chain.Mine()
	require.NoError(t, err)
	moved, err := b.chain.Client().TransactionReceipt(b.ctx, settlement.Attempts[0].Hash)
	require.NoError(t, err)
	require.NotEqual(t, again.BlockHash, moved.BlockHash)

	require.NoError(t, b.sender.Drive(b.ctx, dropped))
	b.requireState(settlement.RowID, lifecycle.Live)
	b.mine(1)
	require.Equal(t, moved.BlockHash, b.requireState(settlement.RowID, lifecycle.Mined).Mined.Hash)
}
