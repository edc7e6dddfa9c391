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

	"github.com/veritee/veritee/relayer/lifecycle"
	"github.com/veritee/veritee/relayer/send"
	"github.com/veritee/veritee/relayer/store"
)

// hanging is a signer that doesn't answer, until it is mended.
type hanging struct {
	*send.Key
	mended chan struct{}
	failed chan struct{}
}

func (h hanging) SignTx(ctx context.Context, tx *types.Transaction, chainID *big.Int) (*types.Transaction, error) {
	select {
	case <-h.mended:
		return h.Key.SignTx(ctx, tx, chainID)
	case <-h.failed:
		return nil, errors.New("it is gone")
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}

// second gives the line another sender, the owner's key, and puts it first.
func (l *line) second(change func(*send.Config)) *send.Sender {
	l.Helper()
	config := l.sender.Config
	config.Signer = send.NewKey(l.owner.PrivateKey)
	change(&config)
	other, err := send.New(config)
	require.NoError(l, err)
	l.config.Senders = []Sender{other, l.sender}
	l.restart()
	return other
}

func TestASenderWhoseSignerHangsHoldsNobodyUp(t *testing.T) {
	l := newLine(t)
	signer := hanging{send.NewKey(l.owner.PrivateKey), make(chan struct{}), make(chan struct{})}
	other := l.second(func(c *send.Config) { c.Signer, c.Signing = signer, 10*time.Minute })

	requests := l.ask(ask{consumer: "takes", confirmations: 3}, ask{consumer: "takes"})
	theirs, ours := requests[:1], requests[1:]
	l.mine(3)
	l.scan()
	for _, of := range []struct {
		settler  common.Address
		question store.NewRequest
	}{{l.owner.address(), theirs[0]}, {l.relayer.address(), ours[0]}} {
		l.stage.settler = of.settler
		_, err := l.store.SaveAnswer(t.Context(), l.answer(of.question))
		require.NoError(t, err)
	}

	begun := time.Now()
	_, err := l.settler.Turn(t.Context())
	require.NoError(t, err)
	require.Less(t, time.Since(begun), time.Minute, "a turn waits for a moment only")
	require.Eventually(t, func() bool { return l.get(ours[0]).SettlementID != 0 }, time.Minute, 10*time.Millisecond, "the other sender sends")
	require.Zero(t, l.get(theirs[0]).SettlementID)
	require.True(t, l.settler.hands[0].busy)
	l.rounds(1)
	require.Equal(t, lifecycle.Settled, l.get(ours[0]).State)

	// When it has failed it is known to be unable, and its requests are signed for the other.
	close(signer.failed)
	require.Eventually(t, func() bool { return !other.Room().Able }, time.Minute, 10*time.Millisecond)
	l.rounds(2)
	require.Equal(t, lifecycle.Settled, l.get(theirs[0]).State)
	require.Equal(t, l.relayer.address(), l.settlements("settle")[1].Sender)
	require.Less(t, l.get(theirs[0]).SettledBlock.Number, l.get(theirs[0]).MaturesAt+stageSettlerBlocks+1)
	require.Equal(t, []common.Address{l.relayer.address(), l.relayer.address()},
		[]common.Address{l.settlements("settle")[0].Sender, l.settlements("settle")[1].Sender}, "no nonce of the one that hangs was planned")
	close(signer.mended)
}

func TestAnAnswerThatNamesASenderThatCantSendIsSignedForAnother(t *testing.T) {
	p := &planner{
		rules:  rules{limits: DefaultLimits, settlerBlocks: 10},
		moment: moment{head: 1000, time: 1_800_000_000, gasLimit: 30_000_000, baseFee: big.NewInt(gwei)},
		seats:  []seat{aSeat(senderA, 0), aSeat(senderB, 4)}, denied: make(map[authority]bool),
	}
	ready, answers := someRequests(p, senderA, 3)

	require.Empty(t, p.make(ready, answers).renew, "it is only busy: its turn comes")
	p.seats[0].able = false
	made := p.make(ready, answers)
	require.Equal(t, []int64{1}, made.renew)
	require.Len(t, made.left, 3)

	p.seats[0].slots, p.seats[1].able = 4, false
	made = p.make(ready, answers)
	require.Empty(t, made.renew, "there is nobody else to name")
	require.Len(t, made.batches, 1, "and something is better than nothing")
	p.seats = []seat{aSeat(senderA, 4), aSeat(senderB, 4)}
	p.seats[0].able = false
	require.Equal(t, []int64{1}, p.make(ready, answers).renew, "what it is given waits behind what doesn't get through")
	p.head = ready[0].MaturesAt + p.settlerBlocks - 2
	require.Empty(t, p.make(ready, answers).renew, "in a moment anybody may")
	p.head++
	require.Len(t, p.make(ready, answers).batches, 1)
}

func TestABusySendersRequestsArentPlannedTwice(t *testing.T) {
	l := newLine(t)
	signer := hanging{send.NewKey(l.relayer.PrivateKey), make(chan struct{}), nil}
	config := l.sender.Config
	config.Signer, config.Signing = signer, time.Minute
	var err error
	l.sender, err = send.New(config)
	require.NoError(t, err)
	l.config.Senders = []Sender{l.sender}
	l.restart()
	requests := l.ask(ask{consumer: "takes"})
	l.mine(1)
	l.scan()
	l.work()
	for range 3 {
		_, err := l.settler.Turn(t.Context())
		require.NoError(t, err)
	}
	require.Len(t, l.settler.taken, 1)
	close(signer.mended)
	<-l.settler.hands[0].done
	select {
	case <-l.settler.wake:
	default:
		require.Fail(t, "a sender that is late wakes the settler")
	}
	_, err = l.settler.Turn(t.Context())
	require.NoError(t, err)
	require.Empty(t, l.settler.taken)
	require.Len(t, l.settlements("settle"), 1)
	l.rounds(1)
	require.Equal(t, lifecycle.Settled, l.get(requests[0]).State)
}
