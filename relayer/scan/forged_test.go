package scan_test

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/devnet/faultproxy"
	"github.com/veritee/veritee/protocol/randomness"
	"github.com/veritee/veritee/relayer/lifecycle"
)

// forge adds to a list of a block an event of the coordinator's that isn't there.
func forge(change func(*types.Log)) faultproxy.Fault {
	return faultproxy.EditAs(func(logs []types.Log) []types.Log {
		forged := logs[len(logs)-1]
		forged.Index++
		forged.Topics = append([]common.Hash(nil), forged.Topics...)
		change(&forged)
		return append(logs, forged)
	})
}

func TestSettlementThatNeverWasIsTakenBack(t *testing.T) {
	s := setup(t, 2)
	_, ids := s.ask(2)
	s.mine(1)
	s.mustStep()

	// The first is settled; a node shows the same of the other one.
	rule := s.proxies[0].Add(faultproxy.Rule{Method: listing, Fault: forge(func(l *types.Log) { l.Topics[1] = ids[1] })})
	s.settle(ids[0])
	s.mustStep()
	require.Equal(t, lifecycle.Settled, s.request(ids[1]).State, "nothing shows yet that it isn't so")

	s.mine(2)
	s.mustStep()
	require.EqualValues(t, 1, rule.Fired())
	require.Equal(t, lifecycle.Settled, s.request(ids[0]).State)
	require.Equal(t, lifecycle.Matured, s.request(ids[1]).State, "long before it could be final")
	require.Equal(t, s.node.Head().Hash(), s.cursor().Hash)
	require.True(t, s.suspect("a"))
	require.Zero(t, s.reorgs(), "no block was dropped")
	s.requireComplete()
}

// forgeRequest makes up a request that follows the last one in a list, and whose every field is right.
func (s *stage) forgeRequest() faultproxy.Fault {
	return forge(func(l *types.Log) {
		r, err := randomness.UnpackTerms([32]byte(l.Data[64:96]))
		require.NoError(s.t, err)
		fake := s.fake(s.world.Coordinator, r.Sequence+1, l.BlockNumber)
		for i := range l.Topics {
			l.Topics[i] = common.BytesToHash(fake[32*i : 32*i+32])
		}
		l.Data = fake[128:]
	})
}

func TestRequestThatNeverWasIsTakenBack(t *testing.T) {
	s := setup(t, 2)
	s.ask(1)
	s.mustStep()
	s.proxies[0].Add(faultproxy.Rule{Method: listing, Times: 1, Fault: s.forgeRequest()})
	s.ask(1)
	s.mustStep()
	require.Len(t, s.canonical(), 3)

	s.ask(1) // has the forged one's number
	s.caughtUp()
	require.Len(t, s.canonical(), 3)
	require.True(t, s.suspect("a"))
	s.requireComplete()
}

func TestWhatAnotherProcessWasShownIsTakenBackToo(t *testing.T) {
	s := setup(t, 2)
	_, ids := s.ask(2)
	s.mine(1)
	s.mustStep()
	s.proxies[0].Add(faultproxy.Rule{Method: listing, Times: 1, Fault: forge(func(l *types.Log) { l.Topics[1] = ids[1] })})
	s.settle(ids[0])
	s.mustStep()
	require.Equal(t, lifecycle.Settled, s.request(ids[1]).State)

	s.restart()
	s.mine(2)
	s.mustStep()
	require.Equal(t, lifecycle.Settled, s.request(ids[0]).State)
	require.Equal(t, lifecycle.Matured, s.request(ids[1]).State)
	s.requireComplete()
}

func TestTablesThatContradictTheChainAreReadAnewFromTheFinalBlock(t *testing.T) {
	s := setup(t, 2)
	s.mine(depth)
	s.mustStep()
	s.proxies[0].Add(faultproxy.Rule{Method: listing, Times: 1, Fault: s.forgeRequest()})
	s.ask(1)
	s.mustStep()
	require.Len(t, s.canonical(), 2)

	s.restart() // what was shown is forgotten
	s.ask(1)
	s.caughtUp()
	require.Len(t, s.canonical(), 2)
	require.Contains(t, s.log.String(), "blocks are taken back")
	s.requireComplete()
}

func TestI5_NothingIsFinalBeforeItsBlockWasReadAgain(t *testing.T) {
	s := setup(t, 2, func(s *stage) { s.nodes.Finality.Depth, s.config.RescanDepths = 1, []uint64{4} })
	_, ids := s.ask(2)
	s.mine(1)
	s.mustStep()
	s.proxies[0].Add(faultproxy.Rule{Method: listing, Fault: forge(func(l *types.Log) { l.Topics[1] = ids[1] })})
	s.settle(ids[0])
	s.mustStep()
	for range 6 {
		s.mine(1)
		s.mustStep()
		require.Contains(t, []lifecycle.Request{lifecycle.Settled, lifecycle.Matured}, s.request(ids[1]).State)
	}
	require.Equal(t, lifecycle.Matured, s.request(ids[1]).State)
	require.Contains(t, []lifecycle.Request{lifecycle.Final, lifecycle.SettledByOther}, s.request(ids[0]).State)
}
