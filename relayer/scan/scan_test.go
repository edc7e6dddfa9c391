package scan_test

import (
	"context"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/prometheus/client_golang/prometheus/testutil"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/bindings/vrfcoordinator"
	"github.com/veritee/veritee/devnet/world"
	"github.com/veritee/veritee/relayer/chain"
	"github.com/veritee/veritee/relayer/lifecycle"
	"github.com/veritee/veritee/relayer/store"
)

func TestFirstTurnBeginsBeforeTheCoordinator(t *testing.T) {
	s := setup(t, 1)
	block, ids := s.ask(2)
	s.mustStep()

	require.Equal(t, block.Hash(), s.cursor().Hash)
	r := s.request(ids[0])
	require.Equal(t, lifecycle.Observed, r.State)
	require.EqualValues(t, 1, r.Sequence)
	require.Equal(t, block.Hash(), r.Block.Hash)
	require.NotZero(t, r.Question)
	require.EqualValues(t, 2, testutil.ToFloat64(s.metrics.Sequence.WithLabelValues("1337")))

	s.mine(1)
	s.mustStep()
	require.Equal(t, lifecycle.Matured, s.request(ids[0]).State)
	require.Equal(t, []store.Advanced{{Observed: 2}, {Matured: 2}}, s.applied)
	s.requireComplete()
}

func TestScanOfAYoungContractBeginsAtTheFinalBlock(t *testing.T) {
	s := setup(t, 1)
	// Eight blocks are final depth: had the scan begun at the coordinator, a re-org of what isn't final would have stopped it.
	require.Less(t, s.node.Head().Number.Uint64(), s.world.FirstBlock+depth)
	began, err := s.store.Chain(s.ctx, 1337)
	require.ErrorIs(t, err, store.ErrNoChain, began)
	s.mustStep()
	require.Zero(t, s.state().Final.Number)
}

func TestTheSameHeadTwiceIsOnce(t *testing.T) {
	s := setup(t, 1)
	s.ask(1)
	s.mustStep()
	s.mustStep()
	require.Len(t, s.applied, 1)
	s.requireComplete()
}

func TestRestartGoesOnWhereTheCursorStands(t *testing.T) {
	s := setup(t, 1)
	s.ask(1)
	s.mustStep()
	s.restart()
	s.proxies[0].Forget()
	_, ids := s.ask(1)
	s.mustStep()

	require.True(t, s.has(ids[0]))
	require.Len(t, s.proxies[0].Calls(listing), 1, "what was read isn't read again")
	s.requireComplete()
}

func TestOutcomesOfAllKindsAreSeen(t *testing.T) {
	s := setup(t, 1)
	contract := vrfcoordinator.NewVRFCoordinator()
	_, paid := s.ask(2)
	s.mine(1)
	s.mustStep()

	// Fulfilled; the other one of the two is left for later.
	settled := s.settle(paid[0])
	s.mustStep()
	r := s.request(paid[0])
	require.Equal(t, lifecycle.Settled, r.State)
	require.Equal(t, store.Fulfilled, r.Outcome)
	require.Equal(t, settled.Hash(), r.SettledBlock.Hash)
	require.Zero(t, r.Charge.Sign(), "no payee was named")
	require.False(t, r.Ours, "the stranger isn't one of ours")

	// Settled again: passed over, with its reason.
	s.settle(paid[0], paid[1])
	s.mustStep()
	require.Equal(t, store.Fulfilled, s.request(paid[1]).Outcome)
	require.Contains(t, s.log.String(), "reason=NotOpen")

	// Its callback fails, and is retried.
	require.NoError(t, s.world.SetAsleep(s.ctx, 0, true))
	_, failing := s.ask(1)
	s.mine(1)
	s.mustStep()
	s.settle(failing[0])
	s.mustStep()
	r = s.request(failing[0])
	require.Equal(t, store.CallbackFailed, r.Outcome)
	require.NotZero(t, r.Beta)
	require.NoError(t, s.world.SetAsleep(s.ctx, 0, false))
	s.mine(51) // until anybody may
	retried := s.do(&s.world.Coordinator, contract.PackRetryCallback(onChain(r), r.Beta))
	s.mustStep()
	require.Equal(t, retried.BlockNumber.Uint64(), s.request(failing[0]).RetriedNumber)

	// Nobody answers, and the reserve is released.
	_, open := s.ask(1)
	s.mine(202)
	s.mustStep()
	s.do(&s.world.Coordinator, contract.PackRefund(onChain(s.request(open[0]))))
	s.mustStep()
	require.Equal(t, lifecycle.Refunded, s.request(open[0]).State)

	s.mine(depth)
	s.mustStep()
	require.Equal(t, lifecycle.SettledByOther, s.request(paid[0]).State, "final")
	s.requireComplete()
}

func TestRunFollowsTheChainAndWakesTheOthers(t *testing.T) {
	applied := make(chan store.Advanced, 1000)
	s := setup(t, 1, func(s *stage) {
		s.nodes.Nodes[0].URL = s.node.WS()
	})
	note := s.config.Applied
	s.config.Applied = func(done store.Advanced, head *types.Header) {
		note(done, head)
		applied <- done
	}
	s.restart()

	ctx, cancel := context.WithCancel(t.Context())
	ended := make(chan error)
	go func() { ended <- s.scanner.Run(ctx) }()
	for range 5 {
		_, ids := s.ask(1)
		require.Eventually(t, func() bool { return s.has(ids[0]) }, soon, time.Millisecond)
	}
	require.NotEmpty(t, applied)

	cancel()
	select {
	case err := <-ended:
		require.NoError(t, err)
	case <-time.After(soon):
		t.Fatal("Run doesn't end")
	}
	s.requireComplete()
}

func TestFinalityByTagWaitsForTheNodes(t *testing.T) {
	s := setup(t, 1, func(s *stage) { s.nodes.Finality = chain.Finality{Tag: true} })
	_, ids := s.ask(1)
	s.mine(1)
	s.mustStep()
	s.settle(ids[0])
	s.mine(15)
	s.mustStep()
	require.Equal(t, lifecycle.Settled, s.request(ids[0]).State)
	s.mine(40)
	s.mustStep()
	require.Equal(t, lifecycle.SettledByOther, s.request(ids[0]).State)
	require.Zero(t, s.state().Final.Number%32)
}

func TestContractThatIsntNamedIsARefusal(t *testing.T) {
	s := setup(t, 1, func(s *stage) { s.config.Contracts = nil })
	require.ErrorContains(t, s.step(), "name the coordinator's address")
}

func TestOtherCodeThanBeforeIsARefusal(t *testing.T) {
	s := setup(t, 1)
	s.mustStep()
	s.config.Contracts[0].CodeHash = hashOf("other code")
	s.restart()
	require.ErrorIs(t, s.step(), store.ErrOtherChain)
}

func TestF15_ManyRequestsInOneBlock(t *testing.T) {
	s := setup(t, 1)
	var asks []world.Ask
	for range 8 {
		asks = append(asks, world.Ask{Times: 100, Words: 1, Confirmations: 1})
	}
	ids, err := s.world.Ask(s.ctx, asks...)
	require.NoError(t, err)
	require.Len(t, ids, 800)
	s.mustStep()
	require.Len(t, s.canonical(), 800)
	s.requireComplete()
}

func TestSeveralConsumersKeepTheirOrder(t *testing.T) {
	s := setup(t, 1)
	require.NoError(t, s.world.AddConsumers(s.ctx, "other"))
	ids, err := s.world.Ask(s.ctx, world.Ask{Consumer: 0, Times: 2, Words: 1, Confirmations: 1}, world.Ask{Consumer: 1, Times: 2, Words: 3, Confirmations: 3})
	require.NoError(t, err)
	s.mustStep()
	for i, id := range ids {
		require.EqualValues(t, i+1, s.request(id).Sequence)
	}
	require.NotEqual(t, common.Hash{}, s.request(ids[3]).Question)
	require.NotEqual(t, s.request(ids[0]).Question, s.request(ids[3]).Question, "another confirmation level")
}
