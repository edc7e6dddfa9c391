package pipeline

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/devnet/world"
	"github.com/veritee/veritee/relayer/lifecycle"
)

// fork drops the blocks from one on. Their transactions are in the pool again, unless they are to be forgotten.
func (s *system) fork(from uint64, forget bool) {
	s.t.Helper()
	header, err := s.Node.Client.HeaderByNumber(s.ctx, new(big.Int).SetUint64(from))
	require.NoError(s.t, err)
	s.chain.Rollback()
	require.NoError(s.t, s.chain.Fork(header.ParentHash))
	if forget {
		s.chain.Rollback()
	}
	s.User.Forget()
}

func (s *system) blockOf(id common.Hash) uint64 {
	row, err := s.store.Request(s.ctx, s.Node.ChainID, id)
	require.NoError(s.t, err)
	return row.Block.Number
}

func TestF04_ReorgDropsARequestAndItsAnswerIsNeverSent(t *testing.T) {
	for _, depth := range []int{1, 2, 3} {
		s := newSystem(t)
		s.startWorkers()
		s.startRelayer("")
		s.waitReady()

		// The answer of the shallow one would be due in the next block.
		ids := s.ask(world.Ask{Consumer: 0, Times: 2, Words: 1, Confirmations: 3})
		s.follow()
		s.mine(depth - 1)
		s.fork(s.blockOf(ids[0]), true)
		s.mine(depth + 1)
		for _, id := range ids {
			s.untilState(id, lifecycle.Orphaned)
		}

		// Another request comes, and is served; of the first there is nothing on the chain.
		s.ask(world.Ask{Consumer: 1, Times: 1, Words: 1, Confirmations: 1})
		s.mineUntilFinal()
		require.Len(t, s.audited().Requests, 1)
		require.Equal(t, lifecycle.Orphaned, s.state(ids[0]))
	}
}

func TestF05_ReorgMovesARequestWhichGetsANewAnswer(t *testing.T) {
	s := newSystem(t)
	s.startWorkers()
	s.startRelayer("")
	s.waitReady()

	ids := s.ask(world.Ask{Consumer: 0, Times: 1, Words: 1, Confirmations: 1})
	s.follow()
	s.mine(1)
	s.eventually("it is answered", func() bool { return s.state(ids[0]) == lifecycle.Answered })
	before, err := s.store.Request(s.ctx, s.Node.ChainID, ids[0])
	require.NoError(t, err)

	// The same request in another block of the same number, whose hash differs by what else is in it.
	s.fork(before.Block.Number, false)
	require.NoError(t, s.Stir(s.ctx))
	require.NoError(t, s.Node.Mine())
	s.mineUntilFinal()

	after, err := s.store.Request(s.ctx, s.Node.ChainID, ids[0])
	require.NoError(t, err)
	require.Equal(t, before.RowID, after.RowID, "one row")
	require.Equal(t, before.Block.Number, after.Block.Number)
	require.NotEqual(t, before.Block.Hash, after.Block.Hash)
	require.NotEqual(t, before.Question, after.Question)
	require.NotEqual(t, before.AnswerID, after.AnswerID)
	s.audited()
}

func TestF06_ReorgDropsOurSettlementAndTheSameBytesAreSentAgain(t *testing.T) {
	s := newSystem(t)
	s.startWorkers()
	s.startRelayer("")
	s.waitReady()

	ids := s.ask(world.Ask{Consumer: 0, Times: 2, Words: 1, Confirmations: 1})
	s.follow()
	for s.state(ids[0]) != lifecycle.Settled {
		s.mine(1)
		s.eventually("it is answered or settled", func() bool {
			return s.state(ids[0]) == lifecycle.Answered || s.state(ids[0]) == lifecycle.Settled
		})
		s.eventually("a node has the settlement", func() bool {
			settlements, err := s.store.Settlements(s.ctx, s.Node.ChainID, 1)
			return err == nil && len(settlements) == 1 && settlements[0].State != lifecycle.Planned
		})
	}
	row, err := s.store.Request(s.ctx, s.Node.ChainID, ids[0])
	require.NoError(t, err)

	s.fork(row.SettledBlock.Number, true)
	s.mine(2)
	s.untilState(ids[0], lifecycle.Answered)
	s.mineUntilFinal()
	s.audited()

	again, err := s.store.Request(s.ctx, s.Node.ChainID, ids[0])
	require.NoError(t, err)
	require.Equal(t, row.SettledTx, again.SettledTx, "the same transaction")
	require.Greater(t, again.SettledBlock.Number, row.SettledBlock.Number)
}
