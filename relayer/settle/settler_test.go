package settle

import (
	"context"
	"errors"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/require"

	devchain "github.com/veritee/veritee/devnet/chain"
	"github.com/veritee/veritee/devnet/faultproxy"
	"github.com/veritee/veritee/relayer/health"
	"github.com/veritee/veritee/relayer/lifecycle"
	"github.com/veritee/veritee/relayer/send"
	"github.com/veritee/veritee/relayer/store"
)

func TestRequestsOfABlockAreSettledTogetherInTheNext(t *testing.T) {
	l := newLine(t)
	requests := l.ask(repeat(ask{consumer: "stores", gas: 60_000}, 7)...)
	l.turn()
	require.Empty(t, l.settlements("settle"), "nothing has matured")

	l.rounds(1) // matured and answered, sent
	l.rounds(1)
	require.Equal(t, map[lifecycle.Request]int{lifecycle.Settled: 7}, l.states(requests))
	settlement := l.settlements("settle")
	require.Len(t, settlement, 1)
	require.Equal(t, 7, settlement[0].Items)
	for _, r := range requests {
		stored := l.get(r)
		require.True(t, stored.Ours)
		require.Equal(t, r.Block.Number+2, stored.SettledBlock.Number)
		require.Positive(t, stored.Charge.Sign())
	}

	l.rounds(3)
	require.Equal(t, map[lifecycle.Request]int{lifecycle.Final: 7}, l.states(requests))
}

func TestGroupsOfSeveralLevelsShareATransaction(t *testing.T) {
	l := newLine(t)
	early := l.ask(ask{consumer: "takes", confirmations: 3}, ask{consumer: "takes", confirmations: 3})
	l.rounds(1)
	late := l.ask(ask{consumer: "takes", confirmations: 1})
	l.rounds(2)
	require.Equal(t, map[lifecycle.Request]int{lifecycle.Settled: 3}, l.states(append(early, late...)))
	require.Len(t, l.settlements("settle"), 1)
}

func TestF30_APoisonItemTakesNobodyWithIt(t *testing.T) {
	l := newLine(t)
	requests := l.ask(
		ask{consumer: "stores", gas: 60_000},
		ask{consumer: "reverts", gas: 60_000}, ask{consumer: "bombs", gas: 2_000_000}, ask{consumer: "returns", gas: 500_000},
		ask{consumer: "no code", gas: 10_000}, ask{consumer: "nests", gas: 100_000}, ask{consumer: "spends", gas: 300_000},
		ask{consumer: "stores", gas: 60_000},
	)
	l.rounds(2)
	require.Equal(t, map[lifecycle.Request]int{lifecycle.Settled: len(requests)}, l.states(requests))
	outcomes := make(map[store.Outcome]int)
	for _, r := range requests {
		outcomes[l.get(r).Outcome]++
	}
	require.Equal(t, map[store.Outcome]int{store.Fulfilled: 4, store.CallbackFailed: 4}, outcomes)
	require.Len(t, l.settlements("settle"), 1)
}

func TestF34_SomebodyElseSettlesFirst(t *testing.T) {
	l := newLine(t)
	l.stage.settler = common.Address{} // anybody may
	requests := l.ask(repeat(ask{consumer: "takes", gas: 10_000}, 3)...)
	l.rounds(1)
	ours := l.settlements("settle")[0]

	// Somebody with a higher tip brings two of them, in the same block as ours.
	group := l.group(requests[:2])
	data, err := calldata(l.owner.address(), []Group{group})
	require.NoError(t, err)
	tx := l.sign(l.owner, &l.coordinator, nil, 500_000, data)
	require.NoError(t, l.Client().SendTransaction(t.Context(), tx))
	l.rounds(1)

	receipt := l.receipt(ours.Attempts[0].Hash)
	require.Equal(t, map[string]int{"RandomnessFulfilled": 1, "ItemSkipped": 2}, l.outcomes(receipt))
	l.rounds(3)
	require.Equal(t, map[lifecycle.Request]int{lifecycle.SettledByOther: 2, lifecycle.Final: 1}, l.states(requests))
	require.Len(t, l.settlements("settle"), 1)
}

func TestARevokedSignersAnswerIsSignedAgain(t *testing.T) {
	l := newLine(t)
	requests := l.ask(ask{consumer: "takes"})
	l.mine(1)
	l.scan()
	l.work()
	l.revoke()
	l.turn()
	require.Empty(t, l.settlements("settle"), "the contract would skip it")

	l.instance = newWallet("another instance")
	l.confirm()
	l.rounds(3)
	require.Equal(t, lifecycle.Settled, l.get(requests[0]).State)
	require.Len(t, l.settlements("settle"), 1)
}

func TestARequestBelowTheBaseFeeWaitsAndSaysWhy(t *testing.T) {
	l := newLine(t)
	base := l.Head().BaseFee.Uint64()
	requests := l.ask(ask{consumer: "takes", maxGasPrice: base}, ask{consumer: "takes"})
	l.mine(1)
	l.scan()
	l.work()

	// As if the base fee had not come down since: the cap leaves less than the least tip.
	l.config.Senders = []Sender{dearer{l.sender, 2}}
	l.restart()
	_, err := l.settler.Turn(t.Context())
	require.NoError(t, err)
	require.Equal(t, BaseFeeAboveCap, l.get(requests[0]).Reason)

	l.rounds(1)
	require.Equal(t, map[lifecycle.Request]int{lifecycle.Answered: 1, lifecycle.Settled: 1}, l.states(requests))
	l.config.Senders = []Sender{l.sender}
	l.restart()
	l.rounds(10)
	require.Equal(t, lifecycle.Final, l.get(requests[0]).State)
}

// dearer is a sender on a chain whose fees are so many times higher.
type dearer struct {
	*send.Sender
	times int64
}

func (d dearer) Room() send.Room {
	room := d.Sender.Room()
	for _, fee := range []**big.Int{&room.Base, &room.Least, &room.Wanted} {
		*fee = new(big.Int).Mul(*fee, big.NewInt(d.times))
	}
	return room
}

func TestASettlementIsTriedAndBisectedAfterAMiss(t *testing.T) {
	l := newLine(t)
	l.config.Simulate = true
	l.restart()
	requests := l.ask(repeat(ask{consumer: "takes"}, 5)...)
	poison := requests[3]

	// A node that finds that whatever has the fourth in it reverts.
	terms, err := poison.Request.Terms.Pack()
	require.NoError(t, err)
	l.proxy.Add(faultproxy.Rule{
		Method: "eth_call", Match: terms.Hex()[2:], Fault: faultproxy.Error(3, "execution reverted", "0x"),
	})
	l.rounds(8)
	for i, r := range requests {
		if i == 3 {
			continue
		}
		require.Contains(t, []lifecycle.Request{lifecycle.Settled, lifecycle.Final}, l.get(r).State)
	}
	held := l.get(poison)
	require.Equal(t, lifecycle.Answered, held.State)
	require.Equal(t, Reverts, held.Reason)
	require.True(t, l.warned(health.RequestsHeld))

	l.proxy.Heal()
	l.rounds(20)
	require.Equal(t, lifecycle.Final, l.get(poison).State)
	require.Eventually(t, func() bool { l.rounds(1); return !l.warned(health.RequestsHeld) }, time.Minute, time.Millisecond)
}

func TestF32_ANodeThatRefusesTheSizeGetsSmallerOnes(t *testing.T) {
	l := newLine(t)
	requests := l.ask(repeat(ask{consumer: "takes", gas: 200_000}, 12)...)
	l.proxy.Add(faultproxy.Rule{Method: "eth_sendRawTransaction", Times: 2, Fault: faultproxy.Error(-32000, "exceeds block gas limit", nil)})
	l.rounds(8)
	require.Contains(t, []map[lifecycle.Request]int{
		{lifecycle.Final: 12}, {lifecycle.Settled: 12}, {lifecycle.Settled: 6, lifecycle.Final: 6},
	}, l.states(requests))
	first := l.settlements("settle")[0]
	require.True(t, first.Attempts[len(first.Attempts)-1].Cancels, "its nonce was used up")
	for _, s := range l.settlements("settle")[1:] {
		require.Less(t, s.GasLimit, first.GasLimit)
	}
}

func TestAnswersGatherWhileAllSendersAreBusy(t *testing.T) {
	l := newLine(t)
	now := time.Now()
	l.config.Now = func() time.Time { return now }
	l.config.MaxAge = time.Second
	l.restart()

	early := l.ask(ask{consumer: "takes", confirmations: 3})
	l.rounds(1)
	l.ask(ask{consumer: "takes"})
	l.mine(1)
	l.scan()
	questions, err := l.store.Questions(t.Context(), devchain.ID, 10)
	require.NoError(t, err)
	require.Len(t, questions, 2)

	// The first answer goes at once, the second waits for a while.
	_, err = l.store.SaveAnswer(t.Context(), l.answer(early[0]))
	require.NoError(t, err)
	_, err = l.settler.Turn(t.Context())
	require.NoError(t, err)
	require.Len(t, l.settlements("settle"), 1)
	l.work()
	again, err := l.settler.Turn(t.Context())
	require.NoError(t, err)
	require.Equal(t, time.Second, again)
	require.Len(t, l.settlements("settle"), 1)

	now = now.Add(again)
	_, err = l.settler.Turn(t.Context())
	require.NoError(t, err)
	require.Len(t, l.settlements("settle"), 2)
}

// A slow sender takes so long for its turn that something happens meanwhile.
type slow struct {
	Sender
	meanwhile func()
}

func (s slow) At(ctx context.Context, head *types.Header) error {
	s.meanwhile()
	return s.Sender.At(ctx, head)
}

func TestWhatIsAnsweredDuringASendersTurnGoesAlong(t *testing.T) {
	l := newLine(t)
	early := l.ask(ask{consumer: "takes", confirmations: 3})
	l.rounds(1)
	l.ask(ask{consumer: "takes"})
	l.mine(1)
	l.scan()
	_, err := l.store.SaveAnswer(t.Context(), l.answer(early[0]))
	require.NoError(t, err)

	l.config.Senders = []Sender{slow{l.sender, l.work}}
	l.restart()
	_, err = l.settler.Turn(t.Context())
	require.NoError(t, err)
	settlements := l.settlements("settle")
	require.Len(t, settlements, 1)
	require.EqualValues(t, 2, settlements[0].Items)
}

func TestAnAnswerWaitsAMomentForThoseOnTheirWay(t *testing.T) {
	now, coming := time.Now(), 2
	s := Settler{head: &types.Header{}, Config: Config{
		Limits: DefaultLimits, MaxAge: time.Second, Coming: func() int { return coming }, Now: func() time.Time { return now },
	}}
	require.Positive(t, s.gather(1, true))
	require.Zero(t, s.gather(s.Limits.Items, true), "a transaction is full")

	require.Positive(t, s.gather(1, true))
	now = now.Add(linger)
	require.Zero(t, s.gather(1, true), "a moment is over")

	require.Positive(t, s.gather(1, true))
	coming = 0
	require.Zero(t, s.gather(1, true), "all are there")
}

func TestNothingIsSettledWhileTheScanIsBehind(t *testing.T) {
	l := newLine(t)
	l.ask(ask{consumer: "takes"})
	l.mine(1)
	l.scan()
	l.work()
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	l.nodes.Watch(ctx)
	l.mine(maxBehind + 1)
	require.Eventually(t, func() bool { return l.nodes.Nodes()[0].Head == l.Head().Number.Uint64() }, time.Minute, 10*time.Millisecond)

	_, err := l.settler.Turn(t.Context())
	require.NoError(t, err)
	require.Empty(t, l.settlements("settle"), "it may have been settled in what isn't read yet")
	l.turn()
	require.Len(t, l.settlements("settle"), 1)
}

func TestASettlerRunsUntilItIsStopped(t *testing.T) {
	l := newLine(t)
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error, 1)
	go func() { done <- l.settler.Run(ctx) }()
	go l.sender.Run(ctx)

	requests := l.ask(ask{consumer: "takes"})
	require.Eventually(t, func() bool {
		l.mine(1)
		l.scan()
		l.work()
		l.sender.Wake()
		l.settler.Wake()
		return l.get(requests[0]).State == lifecycle.Final
	}, time.Minute, 50*time.Millisecond)
	cancel()
	err := <-done
	require.True(t, errors.Is(err, context.Canceled), err)
}

func TestAnAnswerForAnotherSettlerIsTakenUpAfterItsBlocks(t *testing.T) {
	l := newLine(t)
	l.stage.settler = l.user.address()
	requests := l.ask(ask{consumer: "takes", gas: 10_000})
	l.rounds(2)
	require.Equal(t, ReservedSettler, l.get(requests[0]).Reason)
	require.Empty(t, l.settlements("settle"))

	l.rounds(4)
	stored := l.get(requests[0])
	require.True(t, stored.Ours)
	require.Equal(t, stored.MaturesAt+stageSettlerBlocks, stored.SettledBlock.Number, "in the first block in which anybody may")
	require.Equal(t, store.Fulfilled, stored.Outcome)
}
