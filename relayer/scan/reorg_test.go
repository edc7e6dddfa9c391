package scan_test

import (
	"context"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/prometheus/client_golang/prometheus/testutil"
	"github.com/stretchr/testify/require"

	devchain "github.com/veritee/veritee/devnet/chain"
	"github.com/veritee/veritee/devnet/faultproxy"
	"github.com/veritee/veritee/relayer/chain"
	"github.com/veritee/veritee/relayer/health"
	"github.com/veritee/veritee/relayer/lifecycle"
	"github.com/veritee/veritee/relayer/scan"
	"github.com/veritee/veritee/relayer/store"
)

// resend hands transactions to the chain that a re-org dropped.
func (s *stage) resend(txs ...*types.Transaction) {
	s.t.Helper()
	for _, tx := range txs {
		require.NoError(s.t, s.node.Client().SendTransaction(s.ctx, tx))
	}
}

// txsOf are the transactions of a block.
func (s *stage) txsOf(h *types.Header) []*types.Transaction {
	s.t.Helper()
	block, err := s.node.Client().BlockByHash(s.ctx, h.Hash())
	require.NoError(s.t, err)
	return block.Transactions()
}

func (s *stage) reorgs() float64 { return testutil.ToFloat64(s.metrics.Reorgs.WithLabelValues("1337")) }

func TestF04_ReorgOfOneToThreeBlocksDropsARequest(t *testing.T) {
	for blocks := uint64(1); blocks <= 3; blocks++ {
		s := setup(t, 1)
		s.ask(1)
		s.mustStep()
		_, ids := s.ask(1)
		s.mine(int(blocks) - 1)
		s.mustStep()
		require.Equal(t, blocks == 1, s.request(ids[0]).State == lifecycle.Observed)

		s.fork(blocks)
		s.mine(int(blocks) + 1)
		s.mustStep()
		require.Equal(t, lifecycle.Orphaned, s.request(ids[0]).State)
		require.EqualValues(t, 1, s.reorgs())
		require.Equal(t, s.node.Head().Hash(), s.cursor().Hash)
		s.requireComplete()
	}
}

func TestF05_ReorgMovesARequest(t *testing.T) {
	s := setup(t, 1)
	block, ids := s.ask(1)
	s.mine(1)
	s.mustStep()
	before := s.request(ids[0])
	require.Equal(t, lifecycle.Matured, before.State)

	// The same transaction one block later: the coordinator gives it another id, for that commits to the block's number.
	txs := s.txsOf(block)
	s.fork(2)
	s.mine(1)
	s.resend(txs...)
	s.mine(2)
	s.mustStep()
	require.Equal(t, lifecycle.Orphaned, s.request(ids[0]).State)
	require.Len(t, s.canonical(), 1)
	s.requireComplete()
}

func TestF05_ReorgToASiblingKeepsTheIDAndChangesTheQuestion(t *testing.T) {
	s := setup(t, 1)
	block, ids := s.ask(1)
	s.mine(1)
	s.mustStep()
	before := s.request(ids[0])

	txs := s.txsOf(block)
	s.fork(2)
	s.resend(txs...)
	s.mine(1)
	s.mustStep()
	after := s.request(ids[0])
	require.Equal(t, before.RowID, after.RowID, "one row")
	require.Equal(t, before.Block.Number, after.Block.Number)
	require.NotEqual(t, before.Block.Hash, after.Block.Hash)
	require.NotEqual(t, before.Question, after.Question, "nothing that was answered before may be used")
	require.Equal(t, lifecycle.Observed, after.State)
	require.Equal(t, []store.Advanced{{Observed: 1, Matured: 1}}, s.applied[:1])
	s.requireComplete()
}

func TestF06_ReorgDropsASettlement(t *testing.T) {
	s := setup(t, 1)
	_, ids := s.ask(1)
	s.mine(1)
	s.mustStep()
	settled := s.settle(ids[0])
	s.mustStep()
	require.Equal(t, lifecycle.Settled, s.request(ids[0]).State)

	txs := s.txsOf(settled)
	s.fork(1)
	s.mine(2)
	s.mustStep()
	require.Equal(t, lifecycle.Matured, s.request(ids[0]).State)
	require.Empty(t, s.request(ids[0]).Outcome)
	s.requireComplete()

	s.resend(txs...)
	s.mine(1)
	s.mustStep()
	require.Equal(t, lifecycle.Settled, s.request(ids[0]).State)
	s.requireComplete()
}

func TestReorgToAShorterBranchIsFollowedWhenNobodyHasTheOther(t *testing.T) {
	s := setup(t, 2)
	s.mine(3)
	_, ids := s.ask(1)
	s.mine(2)
	s.mustStep()
	s.fork(4)
	s.mine(1)
	s.mustStep()
	require.Equal(t, s.node.Head().Hash(), s.cursor().Hash, "lower than before, by parent hashes")
	require.Equal(t, lifecycle.Orphaned, s.request(ids[0]).State)
}

func TestReorgIsReadWithProof(t *testing.T) {
	s := setup(t, 1)
	s.ask(1)
	s.mustStep()
	block, ids := s.ask(3)
	s.mustStep()
	txs := s.txsOf(block)
	s.fork(1)
	s.resend(txs...)
	s.mine(2)

	// The first of the new block is left out: by its number alone, the second could follow what is stored.
	s.proxies[0].Add(faultproxy.Rule{Method: listing, Fault: drop(0)})
	s.mustStep()
	require.Equal(t, lifecycle.Matured, s.request(ids[0]).State)
	s.requireComplete()
}

func TestReorgAfterARestart(t *testing.T) {
	s := setup(t, 1)
	block, ids := s.ask(2)
	s.mine(3)
	s.mustStep()
	txs := s.txsOf(block)
	s.fork(4)
	s.resend(txs...)
	s.mine(6)
	s.restart()
	s.mustStep()
	require.Equal(t, s.block(block.Number.Uint64()).Hash(), s.request(ids[0]).Block.Hash)
	require.EqualValues(t, 1, s.reorgs())
	s.requireComplete()
}

func TestF07_ReorgDeeperThanFinalStopsTheChainAndDeletesNothing(t *testing.T) {
	s := setup(t, 2)
	_, ids := s.ask(2)
	s.mine(depth + 4)
	s.mustStep()
	final, cursor := s.state().Final, s.cursor()
	require.Equal(t, cursor.Number-depth, final.Number)

	s.fork(depth + 3)
	s.mine(depth + 5)
	require.ErrorIs(t, s.step(), scan.ErrStopped)
	stopped := s.state()
	require.Contains(t, stopped.Stopped, "was final and is not canonical any more at a, b")
	require.Equal(t, cursor, stopped.Cursor)
	require.Equal(t, final, stopped.Final)
	require.Len(t, s.canonical(), 2)
	require.NotEqual(t, lifecycle.Orphaned, s.request(ids[0]).State)
	detail, showing := s.warned(health.ChainStopped)
	require.True(t, showing, "at once")
	require.Equal(t, stopped.Stopped, detail)

	// It stays stopped, also for a new process, until somebody decides.
	s.mine(1)
	require.ErrorIs(t, s.step(), scan.ErrStopped)
	s.restart()
	require.ErrorIs(t, s.step(), scan.ErrStopped)
	require.Equal(t, cursor, s.cursor())
}

func TestF07_DeepBranchOfOneNodeOfTwoStopsNothing(t *testing.T) {
	s, other := twins(t)
	s.mine(depth + 4)
	mineOn(t, other, depth+8) // from the fork on
	s.caughtUpWith(s.node.Head(), "a")
	require.Equal(t, s.node.Head().Hash(), s.cursor().Hash)

	s.proxies[1].Up()
	require.Eventually(t, func() bool {
		_ = s.step() // of b's head, which is higher, until b is known for what it is
		return s.suspect("b")
	}, soon, time.Millisecond)
	require.Empty(t, s.state().Stopped)
	require.Equal(t, s.node.Head().Hash(), s.cursor().Hash)
	s.mine(1)
	s.mustStep()
	require.Equal(t, s.node.Head().Hash(), s.cursor().Hash, "on with the other node")
}

// twins are two nodes that differ from the head of now on: a is the stage's, b another one with the same history before.
func twins(t *testing.T) (*stage, *devchain.Chain) {
	t.Helper()
	s := setup(t, 2)
	return s, s.twin()
}

func TestF08_HeadThatOscillatesBetweenTwoNodesMovesNothingDown(t *testing.T) {
	s := setup(t, 2)
	s.mine(3)
	s.mustStep()
	low := s.node.Head()
	s.mine(3)
	s.mustStep()
	high := s.cursor()

	for range 5 {
		require.NoError(t, s.scanner.Step(s.ctx, low))
		require.Equal(t, high, s.cursor())
		require.NoError(t, s.scanner.Step(s.ctx, s.node.Head()))
	}
	require.Zero(t, s.reorgs())
}

func TestF08_HeadsOfTwoBranchesDontMakeItFlap(t *testing.T) {
	s, other := twins(t)
	s.mine(3)
	theirs := mineOn(t, other, 3)
	s.caughtUpWith(s.node.Head(), "a")
	s.proxies[1].Up()
	ours := s.cursor()

	for range 5 {
		require.NoError(t, s.scanner.Step(s.ctx, theirs))
		require.Equal(t, ours, s.cursor(), "as high, and a still has ours")
		require.NoError(t, s.scanner.Step(s.ctx, s.node.Head()))
	}
	require.Zero(t, s.reorgs())

	// A longer branch is followed, there and back.
	theirs = mineOn(t, other, 1)
	require.Eventually(t, func() bool { return s.scanner.Step(s.ctx, theirs) == nil && s.cursor().Hash == theirs.Hash() }, soon, time.Millisecond)
	ourHead := s.mine(2)
	require.Eventually(t, func() bool { return s.scanner.Step(s.ctx, ourHead) == nil && s.cursor().Hash == ourHead.Hash() }, soon, time.Millisecond)
	require.EqualValues(t, 2, s.reorgs())
	s.requireComplete()
}

func TestF13_AnotherChainBehindTheURLWhileScanning(t *testing.T) {
	s := setup(t, 2)
	other, err := devchain.New(devchain.Config{GasLimit: 30_000_000, HTTP: "127.0.0.1:0"})
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, other.Close()) })
	mineOn(t, other, 60)

	ctx, cancel := context.WithCancel(t.Context())
	ended := make(chan error)
	go func() { ended <- s.scanner.Run(ctx) }()
	s.ask(1)
	s.proxies[0].Switch(other.HTTP())
	_, ids := s.ask(1)
	require.Eventually(t, func() bool { return s.has(ids[0]) }, soon, poll)
	require.Eventually(t, func() bool { return s.chain.Nodes()[0].State == chain.Excluded }, soon, poll)

	// Both: nothing is stopped by a chain that isn't ours.
	s.proxies[1].Switch(other.HTTP())
	require.Eventually(t, func() bool { return s.chain.Nodes()[1].State == chain.Excluded }, soon, poll)
	_, late := s.ask(1)
	require.Eventually(t, func() bool { return s.raised(health.NoNode) }, soon, poll)
	require.Empty(t, s.state().Stopped)

	s.proxies[0].Switch(s.node.HTTP())
	require.Eventually(t, func() bool { return s.has(late[0]) }, soon, poll)
	cancel()
	require.NoError(t, <-ended)
	s.requireComplete()
}

// The very first block that is read is of another chain, and nobody has noticed that yet: it isn't what the scan begins with.
func TestF13_AnotherChainBehindTheURLWhenTheScanBegins(t *testing.T) {
	s := setup(t, 2)
	s.nodes.Poll = time.Hour // a node isn't asked which chain it is of between two polls
	s.restart()
	other, err := devchain.New(devchain.Config{GasLimit: 30_000_000, HTTP: "127.0.0.1:0"})
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, other.Close()) })
	mineOn(t, other, 60)

	s.proxies[0].Switch(other.HTTP())
	require.ErrorContains(t, s.scanner.Step(t.Context(), s.node.Head()), "where the scan begins")
	require.Equal(t, chain.Excluded, s.chain.Nodes()[0].State)
	_, err = s.store.Chain(t.Context(), devchain.ID)
	require.ErrorIs(t, err, store.ErrNoChain)

	require.NoError(t, s.scanner.Step(t.Context(), s.node.Head()))
	require.Equal(t, s.node.Head().Hash(), s.cursor().Hash)
	s.requireComplete()
}

func TestF10_BackfillOfTwoThousandBlocks(t *testing.T) {
	s := setup(t, 1, func(s *stage) { s.config.ChunkBlocks = 300 })
	var asked []common.Hash
	for range 20 {
		s.mine(99)
		_, ids := s.ask(2)
		asked = append(asked, ids...)
	}
	s.mine(5)
	// A list that is cut, far below: deep blocks are proven when they are first read.
	s.proxies[0].Add(faultproxy.Rule{Method: listing, Fault: faultproxy.Truncate(1)})

	started := time.Now()
	s.mustStep()
	t.Logf("%d blocks in %v", s.cursor().Number, time.Since(started).Round(time.Millisecond))
	require.Equal(t, s.node.Head().Hash(), s.cursor().Hash)
	require.Equal(t, s.cursor().Number-depth, s.state().Final.Number)
	for _, id := range asked {
		require.True(t, s.has(id))
	}
	require.GreaterOrEqual(t, len(s.applied), 7, "in chunks")
	require.Less(t, len(s.proxies[0].Calls(receipts)), 60, "only where the bloom allows")
}

// A backlog goes into the tables in parts, a re-org too: each transaction has a bounded number of logs, or a single block's.
func TestManyLogsAreAppliedInParts(t *testing.T) {
	s := setup(t, 1, func(s *stage) { s.config.MostLogs = 5 })
	s.ask(2)
	s.mustStep()
	kept := len(s.applied)

	backlog := func() (want []int) {
		for _, times := range []int{2, 2, 7, 1, 1, 1, 1} {
			s.ask(times)
		}
		return []int{4, 7, 4}
	}
	want := backlog()
	s.mustStep()
	s.requireComplete()
	require.Equal(t, want, observed(s.applied[kept:]))

	s.fork(7)
	kept = len(s.applied)
	require.NoError(t, s.world.Stir(s.ctx))
	s.world.User.Forget()
	s.mine(1)
	want = append([]int{}, backlog()...)
	s.mustStep()
	s.requireComplete()
	require.Equal(t, want, observed(s.applied[kept:]))
	require.Equal(t, 15, s.applied[kept].Orphaned, "all of the other branch with the first part")
}

func observed(applied []store.Advanced) (counts []int) {
	for _, done := range applied {
		if n := done.Observed + done.Moved; n > 0 {
			counts = append(counts, n)
		}
	}
	return counts
}

// What has time waits for a pause between heads, and not for ever where there is none.
func TestBlocksThatComeWithoutAPauseBecomeFinalAllTheSame(t *testing.T) {
	s := setup(t, 1)
	s.mustStep()
	ctx, cancel := context.WithCancel(s.ctx)
	ended := make(chan error, 1)
	go func() { ended <- s.scanner.Run(ctx) }()

	_, ids := s.ask(1)
	asked := s.node.Head().Number.Uint64()
	for began := time.Now(); s.state().Final.Number < asked; time.Sleep(poll) {
		require.Less(t, time.Since(began), soon)
		s.mine(1)
	}
	require.True(t, s.has(ids[0]))
	cancel()
	require.NoError(t, <-ended)
}
