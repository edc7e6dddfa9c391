package scan_test

import (
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/prometheus/client_golang/prometheus/testutil"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/devnet/faultproxy"
	"github.com/veritee/veritee/relayer/health"
	"github.com/veritee/veritee/relayer/store"
)

// drop leaves out of a list the logs at these places.
func drop(places ...int) faultproxy.Fault {
	return faultproxy.EditAs(func(logs []types.Log) []types.Log {
		var kept []types.Log
		for i, l := range logs {
			dropped := false
			for _, place := range places {
				dropped = dropped || place == i
			}
			if !dropped {
				kept = append(kept, l)
			}
		}
		return kept
	})
}

func (s *stage) counted(what string) float64 {
	switch what {
	case "gaps":
		return testutil.ToFloat64(s.metrics.SequenceGaps.WithLabelValues("1337"))
	case "late":
		return testutil.ToFloat64(s.metrics.LogsLate.WithLabelValues("1337"))
	}
	return testutil.ToFloat64(s.metrics.LogsRefused.WithLabelValues("1337", what))
}

func TestF01_EmptyListOfALaggingNode(t *testing.T) {
	s := setup(t, 2)
	s.proxies[0].Add(faultproxy.Rule{Method: listing, Fault: faultproxy.Result("[]")})
	_, ids := s.ask(2)
	s.mustStep()

	require.True(t, s.has(ids[0]) && s.has(ids[1]))
	require.True(t, s.suspect("a"))
	require.False(t, s.suspect("b"))
	s.requireComplete()
}

func TestF02_ListTruncatedInTheMiddleOfABlock(t *testing.T) {
	s := setup(t, 2)
	s.mustStep()
	s.proxies[0].Add(faultproxy.Rule{Method: listing, Fault: drop(1)})
	_, ids := s.ask(3)
	s.mustStep()

	require.True(t, s.has(ids[1]))
	require.EqualValues(t, 1, s.counted("gaps"))
	require.True(t, s.suspect("a"))
	s.requireComplete()
}

func TestF02_ListTruncatedAtTheEndOfABlockIsFoundByTheNextRequest(t *testing.T) {
	s := setup(t, 2)
	s.mustStep()
	rule := s.proxies[0].Add(faultproxy.Rule{Method: listing, Fault: faultproxy.Truncate(1)})
	_, ids := s.ask(3)
	s.mustStep()
	require.True(t, s.has(ids[0]))
	require.False(t, s.has(ids[1]), "nothing shows yet that there is more")
	rule.Remove()

	s.ask(1)
	s.mustStep()
	require.True(t, s.has(ids[1]) && s.has(ids[2]))
	require.EqualValues(t, 1, s.counted("gaps"))
	require.EqualValues(t, 2, s.counted("late"))
	require.True(t, s.suspect("a"))
	s.requireComplete()
}

func TestF03_LogsThatAppearLaterAreFoundByTheLaterScan(t *testing.T) {
	s := setup(t, 1)
	s.mustStep()
	s.proxies[0].Add(faultproxy.Rule{Method: listing, Times: 1, Fault: faultproxy.Truncate(1)})
	_, ids := s.ask(3)
	s.mustStep()
	require.False(t, s.has(ids[2]))

	s.mine(1)
	s.mustStep()
	require.False(t, s.has(ids[2]), "one block deep: not yet")
	s.mine(1)
	s.mustStep()
	require.True(t, s.has(ids[1]) && s.has(ids[2]))
	require.EqualValues(t, 2, s.counted("late"))
	require.Zero(t, s.counted("gaps"))
	require.Equal(t, store.Advanced{Observed: 2}, s.applied[len(s.applied)-1], "the others are woken")
	s.requireComplete()

	before := len(s.proxies[0].Calls(receipts))
	s.mine(3)
	s.mustStep()
	require.Len(t, s.proxies[0].Calls(receipts), before, "what is proven isn't read again")
}

func TestF03_OutcomeThatAppearsLaterIsFoundToo(t *testing.T) {
	s := setup(t, 1)
	_, ids := s.ask(2)
	s.mine(1)
	s.mustStep()
	s.proxies[0].Add(faultproxy.Rule{Method: listing, Times: 1, Fault: faultproxy.Truncate(1)})
	s.settle(ids...)
	s.mustStep()
	require.Empty(t, s.request(ids[1]).Outcome)
	s.mine(2)
	s.mustStep()
	require.Equal(t, store.Fulfilled, s.request(ids[1]).Outcome)
	s.requireComplete()
}

// A list was cut, the process that read it couldn't read it again at its depth, and died. Were the next one to take that for done, the
// request would be settled over and over: the contract says each time that it isn't open.
func TestF03_WhatADeadProcessDidNotReadAgainTheNextOneDoes(t *testing.T) {
	s := setup(t, 1)
	_, ids := s.ask(2)
	s.mine(1)
	s.mustStep()
	s.proxies[0].Add(faultproxy.Rule{Method: listing, Times: 1, Fault: faultproxy.Truncate(1)})
	s.settle(ids...)
	s.mustStep()
	block := s.cursor().Number

	s.proxies[0].Add(faultproxy.Rule{Method: receipts, Fault: faultproxy.Reset()})
	for range depth + 4 {
		s.mine(1)
		require.Eventually(t, func() bool { return s.step() == nil }, soon, time.Millisecond)
	}
	require.Empty(t, s.request(ids[1]).Outcome)
	require.Less(t, s.state().Final.Number, block, "what wasn't read again isn't final, however deep it is")

	s.proxies[0].Heal()
	s.restart()
	s.caughtUp()
	require.Equal(t, store.Fulfilled, s.request(ids[1]).Outcome)
	s.mine(1)
	s.caughtUp()
	require.GreaterOrEqual(t, s.state().Final.Number, block)
	s.requireComplete()
}

func TestGapThatStandsLetsTheCursorWait(t *testing.T) {
	s := setup(t, 1)
	s.mustStep()
	before := s.cursor()
	rules := []*faultproxy.Armed{
		s.proxies[0].Add(faultproxy.Rule{Method: listing, Fault: drop(1)}),
		s.proxies[0].Add(faultproxy.Rule{Method: receipts, Fault: faultproxy.Error(-32601, "method not found", nil)}),
		s.proxies[0].Add(faultproxy.Rule{Method: "eth_getTransactionReceipt", Fault: faultproxy.Error(-32601, "method not found", nil)}),
	}
	_, ids := s.ask(3)

	for range 3 {
		require.ErrorContains(t, s.step(), "can't be proven: add a node")
		require.Equal(t, before, s.cursor(), "nothing is passed that wasn't read")
	}
	require.True(t, s.raised(health.LogsMissing))

	for _, rule := range rules {
		rule.Remove()
	}
	s.restart() // forgets which methods the node lacks
	s.caughtUp()
	require.True(t, s.has(ids[1]))
	s.requireComplete()
}

func TestRequestThatIsInNoListIsNamed(t *testing.T) {
	// A contract that counts with a gap, which the coordinator never does.
	s := setup(t, 1)
	contract := s.lookAlike()
	s.config.Contracts[0].Address = contract
	s.restart()
	s.do(&contract, s.fake(contract, 1, s.node.Head().Number.Uint64()+1))
	first := s.mine(1)
	s.mustStep()
	s.do(&contract, s.fake(contract, 4, s.node.Head().Number.Uint64()+1))

	err := s.step()
	require.ErrorContains(t, err, "requests 2 to 3 of "+contract.Hex())
	require.ErrorContains(t, err, "add a node that serves receipts")
	require.True(t, s.raised(health.LogsMissing))
	require.Contains(t, s.log.String(), "requests 2 to 3")
	require.Equal(t, first.Hash(), s.cursor().Hash)

	// As far as it can go it goes.
	s.mine(3)
	require.Error(t, s.step())
	require.Equal(t, first.Hash(), s.cursor().Hash)
}

func TestF11_NodeThatRefusesLongLists(t *testing.T) {
	s := setup(t, 1)
	s.proxies[0].Add(faultproxy.Rule{Method: listing, Fault: faultproxy.Error(-32005, "query returned more than 1 results", nil)})
	_, ids := s.ask(3)
	s.mustStep()
	require.True(t, s.has(ids[2]))
	require.False(t, s.suspect("a"))
	s.requireComplete()
}

func TestF12_BlockThatOneNodeDoesntHave(t *testing.T) {
	s := setup(t, 2)
	s.mustStep()
	block, ids := s.ask(1)
	for _, method := range []string{listing, receipts} {
		s.proxies[0].Add(faultproxy.Rule{Method: method, Match: block.Hash().Hex(), Fault: faultproxy.Error(-32000, "unknown block", nil)})
	}
	s.mustStep()
	require.True(t, s.has(ids[0]), "the other node has it")
	require.False(t, s.suspect("a"), "what is missing isn't held against it")
}

func TestF12_BlockThatNoNodeHasLetsTheCursorWaitBeforeIt(t *testing.T) {
	s := setup(t, 1, func(s *stage) { s.config.ChunkBlocks = 4 })
	s.mustStep()
	s.ask(1)
	block, ids := s.ask(1)
	s.mine(5)
	rule := s.proxies[0].Add(faultproxy.Rule{Match: block.Hash().Hex(), Fault: faultproxy.Error(-32000, "unknown block", nil)})

	require.Eventually(t, func() bool {
		require.Error(t, s.step())
		return s.cursor().Number == block.Number.Uint64()-1
	}, soon, time.Millisecond, "chunks are halved down to the block")
	for range 3 {
		require.ErrorContains(t, s.step(), "unknown block")
	}
	require.True(t, s.raised(health.LogsMissing))
	require.Equal(t, block.Number.Uint64()-1, s.cursor().Number)

	rule.Remove()
	s.caughtUp()
	require.True(t, s.has(ids[0]))
	s.requireComplete()
}

func TestF14_LookAlikeOfTheCoordinatorIsIgnored(t *testing.T) {
	s := setup(t, 1)
	contract := s.lookAlike()
	s.mustStep()
	// In one block with a real request, so that the bloom has both.
	s.put(&contract, s.fake(s.world.Coordinator, 2, s.node.Head().Number.Uint64()+1))
	_, ids := s.ask(1)
	s.mustStep()
	require.Len(t, s.canonical(), 1)
	require.True(t, s.has(ids[0]))
	s.requireComplete()
}

func TestF14_LogOfALookAlikeThatANodePassesOffAsTheCoordinators(t *testing.T) {
	s := setup(t, 2)
	s.mustStep()
	s.proxies[0].Add(faultproxy.Rule{Method: listing, Fault: faultproxy.EditAs(func(logs []types.Log) []types.Log {
		forged := logs[0]
		forged.Index++
		forged.Topics = append([]common.Hash(nil), forged.Topics...)
		forged.Topics[1] = hashOf("another request")
		return append(logs, forged)
	})})
	_, ids := s.ask(1)
	s.mustStep()

	require.EqualValues(t, 1, s.counted("not_its_id"))
	require.Len(t, s.canonical(), 1)
	require.True(t, s.has(ids[0]), "the rest of the list isn't believed either, but proven")
	require.True(t, s.suspect("a"))
	s.requireComplete()
}

func TestF14_RemovedLogsAreRefusedAndTheBlockIsProven(t *testing.T) {
	s := setup(t, 1)
	s.mustStep()
	s.proxies[0].Add(faultproxy.Rule{Method: listing, Fault: faultproxy.EditAs(func(logs []types.Log) []types.Log {
		logs[0].Removed = true
		return logs
	})})
	_, ids := s.ask(2)
	s.mustStep()
	require.EqualValues(t, 1, s.counted("removed"))
	require.True(t, s.has(ids[0]) && s.has(ids[1]), "the block still hashes to them")
	s.requireComplete()
}

func TestF14_MalformedEventsAreRefusedOnceAndPassed(t *testing.T) {
	s := setup(t, 1)
	contract := s.lookAlike()
	s.config.Contracts[0].Address = contract
	s.restart()
	next := func() uint64 { return s.node.Head().Number.Uint64() + 1 }

	const topics, word = 4 * 32, 32
	change := func(at int, by byte) []byte {
		data := s.fake(contract, 1, next())
		data[at] ^= by
		return data
	}
	s.do(&contract, change(topics-2*word, 1))                               // a consumer that is no address
	s.do(&contract, change(topics+2*word, 1))                               // padding of the terms
	s.do(&contract, change(topics+0, 1))                                    // another key: not what the id commits to
	s.do(&contract, change(2*word-1, 1))                                    // another id
	s.do(&contract, s.fake(contract, 1, next()+1))                          // another block's terms
	s.do(&contract, append(s.fake(contract, 1, next()), 0))                 // a byte more
	s.do(&contract, s.fake(contract, 1, next())[:topics+3*word])            // a word less
	s.do(&contract, s.fake(contract, 0, next()))                            // no sequence number
	s.do(&contract, append(hashOf("x").Bytes(), s.fake(contract, 1, 1)...)) // another event: not asked for
	s.do(&contract, s.fake(contract, 1, next()))                            // and one that is right
	s.caughtUp()

	require.Len(t, s.canonical(), 1)
	require.EqualValues(t, 2, s.counted("not_its_id"))
	require.EqualValues(t, 1, s.counted("wrong_block"))
	require.EqualValues(t, 5, s.counted("malformed"))
	s.mine(6)
	s.mustStep()
	require.EqualValues(t, 5, s.counted("malformed"), "reading again doesn't count again")
}

func TestRateLimitsAreWaitedFor(t *testing.T) {
	s := setup(t, 1)
	s.mustStep()
	_, ids := s.ask(1)
	s.proxies[0].Add(faultproxy.Rule{Method: listing, Times: 1, Fault: faultproxy.TooMany(time.Second)})
	s.proxies[0].Forget()
	s.caughtUp()
	require.True(t, s.has(ids[0]))

	var asked time.Time
	for _, call := range s.proxies[0].Calls("") {
		switch {
		case call.Fault != "":
			asked = call.At
		case !asked.IsZero():
			require.Greater(t, call.At.Sub(asked), 900*time.Millisecond, "%s came during the pause", call.Method)
		}
	}
	require.False(t, asked.IsZero())
}
