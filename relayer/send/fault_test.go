package send

import (
	"context"
	"errors"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/params"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/devnet/faultproxy"
	"github.com/veritee/veritee/relayer/chain"
	"github.com/veritee/veritee/relayer/health"
	"github.com/veritee/veritee/relayer/lifecycle"
)

const (
	sendRaw = "eth_sendRawTransaction"
	waitFor = time.Minute
	tick    = 20 * time.Millisecond
)

func common2hex(raw []byte) string { return hexutil.Encode(raw) }

// Where a process dies.
const (
	beforeBroadcast = "before broadcast"
	beforeMark      = "before mark"
)

// crash lets the sender die at a place: from there on nothing that it does has any effect. The real thing is done to a process, with
// the failpoints; see devnet/pipeline.
func (b *bundle) crash(where string, work func()) {
	b.Helper()
	config := b.config
	dead := &deadly{silent: where == beforeBroadcast}
	b.config.Chain, b.config.Store = deadChain{b.nodes, dead}, deadStore{b.store, dead}
	b.restart()
	b.drive()
	dead.armed = true
	work()
	b.config = config
}

type deadly struct{ armed, silent bool }

type deadChain struct {
	Chain
	dead *deadly
}

func (d deadChain) Send(ctx context.Context, raw []byte) chain.SendResult {
	if d.dead.armed && d.dead.silent {
		return chain.SendResult{Class: chain.Unclear}
	}
	return d.Chain.Send(ctx, raw)
}

type deadStore struct {
	Store
	dead *deadly
}

var errDead = errors.New("the process is dead")

func (d deadStore) MarkSent(ctx context.Context, hash common.Hash, to lifecycle.Attempt, head uint64, text string) error {
	if d.dead.armed {
		return errDead
	}
	return d.Store.MarkSent(ctx, hash, to, head, text)
}

func TestF06_AReorgDropsOurSettlementAndTheSameBytesAreSentAgain(t *testing.T) {
	b := newBundle(t)
	settlement := b.submit(order())
	parent := b.chain.Head()
	b.mine(1)
	b.requireState(settlement.RowID, lifecycle.Mined)

	// The block is replaced by others, and the node has forgotten the transaction.
	require.NoError(t, b.chain.Fork(parent.Hash()))
	b.chain.Rollback()
	for range 2 {
		_, err := b.chain.Mine()
		require.NoError(t, err)
	}
	b.scan()
	b.requireState(settlement.RowID, lifecycle.Live)
	require.False(t, b.pending(settlement.Attempts[0].Hash))

	b.drive()
	require.True(t, b.pending(settlement.Attempts[0].Hash))
	b.mine(1)
	mined := b.requireState(settlement.RowID, lifecycle.Mined)
	require.Len(t, mined.Attempts, 1, "no other attempt was needed")
	require.Equal(t, b.chain.Head().Hash(), mined.Mined.Hash)
}

func TestF16_WhatWasCommittedAndNotSentIsSentAfterTheRestart(t *testing.T) {
	b := newBundle(t)
	rows := b.requests(2)
	b.crash(beforeBroadcast, func() { b.submit(order(rows...)) })

	planned := b.requireState(b.settlements()[0].RowID, lifecycle.Planned)
	require.Equal(t, lifecycle.Signed, planned.Attempts[0].State)
	require.Empty(t, b.ready(), "nobody else takes its requests")

	b.restart()
	b.drive()
	require.True(t, b.pending(planned.Attempts[0].Hash))
	b.mine(1)
	require.Equal(t, planned.Attempts[0].Hash, b.requireState(planned.RowID, lifecycle.Mined).MinedAttempt)
	require.Len(t, b.settlements(), 1)
}

func TestF17_WhatWasSentAndNotMarkedIsRecognised(t *testing.T) {
	for name, minedMeanwhile := range map[string]bool{"in the pool": false, "in a block": true} {
		t.Run(name, func(t *testing.T) {
			b := newBundle(t)
			b.crash(beforeMark, func() { b.submit(order()) })
			planned := b.requireState(b.settlements()[0].RowID, lifecycle.Planned)
			require.True(t, b.pending(planned.Attempts[0].Hash))
			if minedMeanwhile {
				_, err := b.chain.Mine()
				require.NoError(t, err)
				b.scan()
			}

			b.restart()
			b.drive()
			b.submit(order())
			b.mine(1)
			all := b.settlements()
			require.Len(t, all, 2)
			for i, s := range all {
				require.Equal(t, uint64(i), s.Nonce)
				require.Equal(t, lifecycle.Mined, s.State)
				require.Len(t, s.Attempts, 1)
			}
		})
	}
}

func TestF18_ASendWhoseAnswerIsLostIsLookedUp(t *testing.T) {
	b := newBundle(t)
	b.proxy.Add(faultproxy.Rule{Method: sendRaw, Times: 1, Fault: faultproxy.Swallow()})
	settlement := b.submit(order())
	require.Equal(t, lifecycle.Broadcast, b.requireState(settlement.RowID, lifecycle.Planned).Attempts[0].State)
	_, err := b.sender.Submit(b.ctx, order())
	require.ErrorIs(t, err, ErrNotReady, "nothing is built on what isn't known")

	b.drive()
	require.Equal(t, lifecycle.Accepted, b.requireState(settlement.RowID, lifecycle.Live).Attempts[0].State)
	b.submit(order())
	b.mine(1)
	b.requireState(settlement.RowID, lifecycle.Mined)
}

func TestF19_NoNonceIsBurnedWhileNoNodeAnswers(t *testing.T) {
	b := newBundle(t)
	rows := b.requests(3)
	b.proxy.Down()
	for i := range 3 {
		_, _ = b.sender.Submit(b.ctx, order(rows[i]))
		require.Error(t, b.sender.Drive(b.ctx, b.chain.Head()))
	}
	require.Len(t, b.settlements(), 1, "one was planned before anybody could know; no others")

	b.proxy.Up()
	require.Eventually(t, func() bool { return b.sender.Drive(b.ctx, b.chain.Head()) == nil }, waitFor, tick)
	for _, row := range b.ready() {
		b.submit(order(row))
	}
	b.mine(1)
	for i, s := range b.settlements() {
		require.Equal(t, uint64(i), s.Nonce)
		require.Equal(t, lifecycle.Mined, s.State)
	}
	require.Len(t, b.settlements(), 3)
}

func TestF20_ATransactionThatThePoolDroppedIsSentAgainWithinTwoBlocks(t *testing.T) {
	b := newBundle(t)
	settlements := []int64{b.submit(order()).RowID, b.submit(order()).RowID}
	b.chain.Rollback()
	b.mine(2)
	require.True(t, b.pending(b.settlement(settlements[0]).Attempts[0].Hash))
	b.mine(8)
	for _, id := range settlements {
		require.Len(t, b.requireState(id, lifecycle.Mined).Attempts, 1)
	}
}

func TestF22_AFalseNonceTooLowEndsNothing(t *testing.T) {
	b := newBundle(t)
	rule := b.proxy.Add(faultproxy.Rule{Method: sendRaw, Times: 3, Fault: faultproxy.Error(-32000, "nonce too low: next nonce 7, tx nonce 0", nil)})
	settlement := b.submit(order())
	b.drive()
	b.drive()
	require.Equal(t, 3, rule.Fired())
	require.Len(t, b.requireState(settlement.RowID, lifecycle.Planned).Attempts, 1)

	b.drive()
	b.mine(1)
	b.requireState(settlement.RowID, lifecycle.Mined)
}

func TestF23_RowsDecideTheNonceWhateverANodeCounts(t *testing.T) {
	b := newBundle(t)
	b.submit(order())
	b.submit(order())
	b.mine(1)
	b.submit(order())

	// Another node answers, which is far behind: all is still to be mined, it says.
	b.proxy.Add(faultproxy.Rule{Method: "eth_getTransactionCount", Times: 2, Fault: faultproxy.Result(`"0x0"`)})
	b.drive()
	require.Equal(t, uint64(3), b.submit(order()).Nonce)
	b.mine(2)
	for _, s := range b.settlements() {
		require.Equal(t, lifecycle.Mined, s.State)
		require.Len(t, s.Attempts, 1)
	}
}

func TestF24_ABaseFeeThatRisesEightfoldDoesntKeepATransactionStuck(t *testing.T) {
	b := newBundle(t, withBlockGas(5_000_000))
	settlement := b.submit(order())
	before := b.chain.Head().BaseFee
	for b.chain.Head().BaseFee.Cmp(new(big.Int).Lsh(before, 3)) < 0 {
		b.fill()
		b.mine(1)
	}
	stuck := b.requireState(settlement.RowID, lifecycle.Live)
	require.Greater(t, len(stuck.Attempts), 1)
	require.Less(t, len(stuck.Attempts), 6, "each step goes far enough")

	b.mine(2)
	mined := b.requireState(settlement.RowID, lifecycle.Mined)
	for i := 1; i < len(mined.Attempts); i++ {
		last, next := mined.Attempts[i-1], mined.Attempts[i]
		require.GreaterOrEqual(t, next.TipCap.Cmp(raised(last.TipCap, 1100)), 0)
		require.GreaterOrEqual(t, next.FeeCap.Cmp(raised(last.FeeCap, 1100)), 0)
	}
}

func TestF25_ARefusedReplacementIsFollowedByTheRightOne(t *testing.T) {
	b := newBundle(t)
	b.proxy.Add(faultproxy.Rule{Method: sendRaw, Times: 2, Fault: faultproxy.Error(-32000, "replacement transaction underpriced", nil)})
	settlement := b.submit(order())
	require.NoError(t, b.sender.Drive(b.ctx, b.chain.Head()))
	require.Equal(t, 3, b.sent(), "the same bytes, then a better offer, at once")
	stored := b.requireState(settlement.RowID, lifecycle.Live)
	require.Len(t, stored.Attempts, 2)
	b.mine(1)
	require.Equal(t, stored.Attempts[1].Hash, b.requireState(settlement.RowID, lifecycle.Mined).MinedAttempt)
}

func TestF26_AtTheCapTheOldOneStaysAliveAndTheBoardSaysSo(t *testing.T) {
	b := newBundle(t, withBlockGas(5_000_000))
	b.config.Fees.MaxFeePerGas, b.config.Fees.MaxTip = gwei(3), gwei(1)
	b.restart()
	b.drive()
	settlement := b.submit(order())
	for b.chain.Head().BaseFee.Cmp(gwei(5)) < 0 {
		b.fill()
		b.mine(1)
	}
	b.fill()
	b.mine(1)
	require.True(t, b.warned(health.FeeCapReached))
	require.Zero(t, b.sender.Room().Slots)
	_, err := b.sender.Submit(b.ctx, order())
	require.ErrorIs(t, err, ErrFeeCap)
	alive := b.requireState(settlement.RowID, lifecycle.Live)
	for _, a := range alive.Attempts {
		require.LessOrEqual(t, a.FeeCap.Cmp(gwei(3)), 0)
	}

	for range 12 {
		b.mine(1)
	}
	b.requireState(settlement.RowID, lifecycle.Mined)
	require.False(t, b.warned(health.FeeCapReached))
	b.submit(order())
}

func TestF27_AnOlderAttemptThatIsMinedCounts(t *testing.T) {
	b := newBundle(t, withBlockGas(5_000_000))
	settlement := b.submit(order())
	first := settlement.Attempts[0].Hash
	for range 8 {
		b.fill()
		b.mine(1)
	}
	// A replacement is stored, and the node that took it has lost it; the first is mined by somebody who kept it.
	stored := b.settlement(settlement.RowID)
	require.Greater(t, len(stored.Attempts), 1)
	b.chain.Rollback()
	for b.chain.Head().BaseFee.Cmp(gwei(1)) > 0 {
		_, err := b.chain.Mine()
		require.NoError(t, err)
	}
	require.Equal(t, chain.Accepted, b.nodes.Send(b.ctx, stored.Attempts[0].Raw).Class)
	b.mine(1)
	require.Equal(t, first, b.requireState(settlement.RowID, lifecycle.Mined).MinedAttempt)
}

func TestF29_ATransactionThatRevertsGivesItsRequestsBack(t *testing.T) {
	b := newBundle(t)
	rows := b.requests(2)
	o := order(rows...)
	o.To = reverting
	settlement := b.submit(o)
	b.mine(1)
	require.False(t, b.requireState(settlement.RowID, lifecycle.Mined).Succeeded)

	b.mine(3)
	ready, _, err := b.store.Ready(b.ctx, 1337, 10)
	require.NoError(t, err)
	require.Len(t, ready, 2)
	for _, r := range ready {
		require.Equal(t, 1, r.Misses)
	}
}

func TestF33_AFullPoolNarrowsTheWindow(t *testing.T) {
	b := newBundle(t)
	b.submit(order())
	b.submit(order())
	b.proxy.Add(faultproxy.Rule{Method: sendRaw, Times: 1, Fault: faultproxy.Error(-32000, "account limit exceeded", nil)})
	third := b.submit(order())
	require.Zero(t, b.sender.Room().Slots)
	_, err := b.sender.Submit(b.ctx, order())
	require.ErrorIs(t, err, ErrWindowFull)

	b.mine(2)
	b.requireState(third.RowID, lifecycle.Mined)
	b.mine(3)
	require.Greater(t, b.sender.Room().Slots, 2, "it widens again")
}

func TestF33_ADelegatedKeySendsOneAtATime(t *testing.T) {
	b := newBundle(t, withDelegation())
	require.Equal(t, 1, b.sender.Room().Slots)
	first := b.submit(order())
	_, err := b.sender.Submit(b.ctx, order())
	require.ErrorIs(t, err, ErrWindowFull)
	b.mine(1)
	b.requireState(first.RowID, lifecycle.Mined)
	require.Equal(t, 1, b.sender.Room().Slots)
}

func TestF35_AKeyWithoutMoneyParksAndGoesOnWhenItIsFunded(t *testing.T) {
	b := newBundle(t, withBalance(big.NewInt(params.Ether/1000)))
	require.True(t, b.warned(health.SenderLow), "warned before")
	require.False(t, b.warned(health.SenderParked))

	// It pays for a few, and stops while it could still pay for what is out there.
	var err error
	for err == nil {
		_, err = b.sender.Submit(b.ctx, order())
		b.mine(1)
	}
	require.ErrorIs(t, err, ErrParked)
	require.True(t, b.warned(health.SenderParked))
	planned := len(b.settlements())
	require.Greater(t, planned, 1)
	for _, s := range b.settlements() {
		require.Equal(t, lifecycle.Mined, s.State, "what was sent could be paid")
	}

	b.restart() // it stays parked
	b.drive()
	require.Zero(t, b.sender.Room().Slots)

	b.send(b.rich, b.richNonce, b.address(), big.NewInt(params.Ether), 21_000, gwei(1), gwei(30))
	b.mine(1)
	require.False(t, b.warned(health.SenderParked))
	b.submit(order())
	b.mine(1)
	require.Equal(t, lifecycle.Mined, b.settlements()[planned].State)
}

func TestF35_ANodeThatSaysThereIsTooLittleParksTheKey(t *testing.T) {
	b := newBundle(t)
	b.proxy.Add(faultproxy.Rule{Method: sendRaw, Times: 2, Fault: faultproxy.Error(-32000, "insufficient funds for gas * price + value: have 1 want 2", nil)})
	settlement := b.submit(order())
	require.True(t, b.warned(health.SenderParked))
	b.drive()
	_, err := b.sender.Submit(b.ctx, order())
	require.ErrorIs(t, err, ErrParked)

	b.send(b.rich, b.richNonce, b.address(), big.NewInt(params.Ether), 21_000, gwei(1), gwei(30))
	b.mine(2)
	require.False(t, b.warned(health.SenderParked))
	b.requireState(settlement.RowID, lifecycle.Mined)
}
