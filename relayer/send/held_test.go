package send

import (
	"math/big"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/testutil"
	dto "github.com/prometheus/client_model/go"
	"github.com/stretchr/testify/require"

	devchain "github.com/veritee/veritee/devnet/chain"
	"github.com/veritee/veritee/devnet/faultproxy"
	"github.com/veritee/veritee/relayer/health"
	"github.com/veritee/veritee/relayer/lifecycle"
	"github.com/veritee/veritee/relayer/store"
)

var decision = store.Act{Actor: "operator", Action: "test", Reason: "a test"}

func TestAPausedSenderPlansNothingAndSeesThroughWhatIsOnItsWay(t *testing.T) {
	b := newBundle(t)
	rows := b.requests(2)
	underway := b.submit(order(rows[0]))
	_, err := b.store.PauseSender(b.ctx, decision, devchain.ID, b.address())
	require.NoError(t, err)

	_, err = b.sender.Submit(b.ctx, order(rows[1]))
	require.ErrorIs(t, err, store.ErrPaused, "at once, whatever the last turn saw")
	require.Len(t, b.settlements(), 1)
	b.chain.Rollback()
	b.mine(2)
	require.True(t, b.warned(health.SenderPaused))
	require.False(t, b.sender.Room().Able)
	_, err = b.sender.Submit(b.ctx, order(rows[1]))
	require.ErrorIs(t, err, ErrPaused)
	b.mine(1)
	b.requireState(underway.RowID, lifecycle.Mined)

	was, err := b.store.UnpauseSender(b.ctx, decision, devchain.ID, b.address())
	require.NoError(t, err)
	require.Equal(t, "a test", was)
	b.mine(1)
	require.False(t, b.warned(health.SenderPaused))
	b.submit(order(rows[1]))
}

func TestANonceIsCancelledAtAnOperatorsWord(t *testing.T) {
	b := newBundle(t)
	rows := b.requests(2)
	// The node has it and keeps it to itself.
	b.proxy.Add(faultproxy.Rule{Method: sendRaw, Times: 1, Fault: faultproxy.Result(`"0x"`)})
	stuck := b.submit(order(rows...))
	next := b.submit(order())

	looking := decision
	looking.DryRun = true
	_, err := b.store.CancelNonce(b.ctx, looking, devchain.ID, b.address(), stuck.Nonce)
	require.NoError(t, err)
	b.drive()
	require.Len(t, b.settlement(stuck.RowID).Attempts, 1, "that was only a look")

	found, err := b.store.CancelNonce(b.ctx, decision, devchain.ID, b.address(), stuck.Nonce)
	require.NoError(t, err)
	require.Equal(t, 2, found.Claims)
	b.drive()
	b.mine(1)
	cancelled := b.requireState(stuck.RowID, lifecycle.Mined)
	require.Len(t, cancelled.Attempts, 2)
	require.True(t, cancelled.Attempts[1].Cancels)
	require.Equal(t, cancelled.Attempts[1].Hash, cancelled.MinedAttempt)
	b.requireState(next.RowID, lifecycle.Mined)
	require.Equal(t, rows, b.ready(), "its requests are planned again, and had no part in it")

	_, err = b.store.CancelNonce(b.ctx, decision, devchain.ID, b.address(), stuck.Nonce)
	require.ErrorIs(t, err, store.ErrOver)
	_, err = b.store.CancelNonce(b.ctx, decision, devchain.ID, b.address(), 77)
	require.ErrorIs(t, err, store.ErrNoSettlement)
}

func TestANonceThatIsStuckThoughItOffersEnoughIsWarnedOf(t *testing.T) {
	b := newBundle(t)
	b.config.StuckBlocks = 6
	b.restart()
	b.drive()
	// The node takes it, each time, and nobody mines it.
	b.proxy.Add(faultproxy.Rule{Method: sendRaw, Fault: faultproxy.Result(`"0x"`)})
	settlement := b.submit(order())
	b.mine(5)
	require.False(t, b.sender.Room().Able, "others are given the work, long before it is called stuck")
	b.passes(2 * time.Minute)
	require.False(t, b.warned(health.NonceStuck), "too few blocks")
	b.mine(2)
	require.True(t, b.warned(health.NonceStuck))
	b.mine(12)
	attempts := len(b.settlement(settlement.RowID).Attempts)
	require.Greater(t, attempts, 1, "more is offered, in case that nodes don't know what blocks want")
	require.Less(t, attempts, 5, "and patiently")

	b.proxy.Heal()
	b.mine(4)
	b.requireState(settlement.RowID, lifecycle.Mined)
	require.False(t, b.warned(health.NonceStuck))
	require.True(t, b.sender.Room().Able)
}

// Two senders of a chain, side by side: together they spend no more than one may.
func TestSendersShareWhatMayBeSpent(t *testing.T) {
	b := newBundle(t)
	other, err := crypto.GenerateKey()
	require.NoError(t, err)
	b.send(b.rich, b.richNonce, crypto.PubkeyToAddress(other.PublicKey), big.NewInt(params.Ether), 21_000, gwei(1), gwei(30))
	b.richNonce++
	b.mine(1)
	cost := worst(100_000, b.sender.Room().Wanted)
	caps := Caps{PerHour: new(big.Int).Mul(cost, big.NewInt(5)), PerDay: new(big.Int).Mul(cost, big.NewInt(50))}
	caps.PerHour.Sub(caps.PerHour, common1)
	b.config.Caps, b.config.Purse = caps, NewPurse(devchain.ID, "1337", b.store, caps, b.metrics)
	b.restart()
	second := b.config
	second.Signer = NewKey(other)
	also, err := New(second)
	require.NoError(t, err)
	b.drive()
	require.NoError(t, also.Drive(b.ctx, b.chain.Head()))

	var mu sync.Mutex
	passed := 0
	var wait sync.WaitGroup
	for _, sender := range []*Sender{b.sender, also} {
		wait.Go(func() {
			for range 4 {
				if _, err := sender.Submit(b.ctx, order()); err == nil {
					mu.Lock()
					passed++
					mu.Unlock()
				} else {
					require.ErrorIs(t, err, ErrSpendingCap)
				}
			}
		})
	}
	wait.Wait()
	require.Equal(t, 4, passed)
	require.True(t, b.warned(health.SpendingCap))
	share := testutil.ToFloat64(b.metrics.CapShare.WithLabelValues("1337", "hour"))
	require.InDelta(t, 0.8, share, 0.1)
	require.InDelta(t, share/10, testutil.ToFloat64(b.metrics.CapShare.WithLabelValues("1337", "day")), 0.02)

	// Mined, they cost less.
	b.mine(1)
	require.NoError(t, also.Drive(b.ctx, b.chain.Head()))
	_, err = also.Submit(b.ctx, order())
	require.NoError(t, err)
}

func TestPinsMayUseATenthOfTheCap(t *testing.T) {
	b := newBundle(t)
	pin := Order{Purpose: "pin", To: taking, Calldata: []byte{1}, GasLimit: 100_000}
	cost := worst(100_000, b.sender.Room().Wanted)
	b.config.Caps = Caps{PerHour: new(big.Int).Mul(cost, big.NewInt(25))}
	b.config.Window = 20
	b.restart()
	b.drive()
	b.submit(pin)
	b.submit(pin)
	_, err := b.sender.Submit(b.ctx, pin)
	require.ErrorIs(t, err, ErrSpendingCap)
	require.True(t, b.warned(health.SpendingCap))
	b.submit(order())

	// A restart doesn't forget it.
	b.restart()
	b.drive()
	_, err = b.sender.Submit(b.ctx, pin)
	require.ErrorIs(t, err, ErrSpendingCap)
	b.submit(order())
}

func TestTheRunwayIsByWhatADayCost(t *testing.T) {
	b := newBundle(t)
	runway := func() float64 {
		return testutil.ToFloat64(b.metrics.Runway.WithLabelValues("1337", b.address().Hex()))
	}
	require.Greater(t, runway(), 1e300, "nothing was spent yet")
	settlement := b.submit(order())
	b.mine(1)
	b.passes(time.Minute)
	b.mine(1)
	mined := b.settlement(settlement.RowID)
	cost := new(big.Int).Mul(mined.GasPrice, new(big.Int).SetUint64(mined.GasUsed))
	balance, err := b.chain.Client().BalanceAt(b.ctx, b.address(), nil)
	require.NoError(t, err)
	days, _ := new(big.Rat).SetFrac(balance, cost).Float64()
	require.InEpsilon(t, days*86400, runway(), 0.001)
}

func TestTheTimeToBroadcastIsTakenOncePerRequest(t *testing.T) {
	b := newBundle(t)
	rows := b.requests(3)
	before := testutil.CollectAndCount(b.metrics.StageSeconds)
	b.proxy.Add(faultproxy.Rule{Method: sendRaw, Times: 1, Fault: faultproxy.Reset()})
	settlement := b.submit(order(rows...))
	require.Zero(t, observed(t, b, "broadcast"), "no node has taken it")
	b.drive()
	require.EqualValues(t, 3, observed(t, b, "broadcast"))

	// It reverts, as it were, and its requests go out again.
	_, err := b.store.CancelNonce(b.ctx, decision, devchain.ID, b.address(), settlement.Nonce)
	require.NoError(t, err)
	b.drive()
	b.mine(1)
	require.Equal(t, rows, b.ready())
	b.submit(order(rows...))
	require.EqualValues(t, 3, observed(t, b, "broadcast"))
	require.Equal(t, before, testutil.CollectAndCount(b.metrics.StageSeconds), "its label was there before")
	request, err := b.store.Requests(b.ctx, store.Filter{ChainID: devchain.ID, Limit: 1})
	require.NoError(t, err)
	require.False(t, request[0].BroadcastAt.Before(request[0].MaturedAt))
	require.NotEqual(t, common.Hash{}, request[0].ID)
}

// observed is how often a stage was observed.
func observed(t *testing.T, b *bundle, stage string) uint64 {
	t.Helper()
	var m dto.Metric
	require.NoError(t, b.metrics.StageSeconds.WithLabelValues("1337", stage).(prometheus.Metric).Write(&m))
	return m.GetHistogram().GetSampleCount()
}
