package settle

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/params"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/bindings/vrfcoordinator"
	"github.com/veritee/veritee/protocol/ecvrf"
	"github.com/veritee/veritee/relayer/store"
)

// loadOf is what a plan computes for whole groups.
func loadOf(s *stage, all []Group) load {
	var l load
	for _, g := range all {
		l.group(g.Answer, callerIsSettler(s.relayer.address(), g.Answer))
		for _, r := range g.Requests {
			l.item(r)
		}
	}
	return l
}

func repeat(a ask, times int) []ask {
	all := make([]ask, times)
	for i := range all {
		all[i] = a
	}
	return all
}

// TestGasLimitsHold settles with exactly the computed limit, against consumers that use all that they are given: every request is
// delivered, and the limit isn't much more than what the worst of them uses.
func TestGasLimitsHold(t *testing.T) {
	t.Run("today", func(t *testing.T) { holdGasLimits(t, newStageUnder(t, false)) })
	t.Run("after the next forks", func(t *testing.T) { holdGasLimits(t, newStageUnder(t, true)) })
}

func holdGasLimits(t *testing.T, s *stage) {
	for _, test := range []struct {
		name   string
		blocks [][]ask // each a group
		excess float64 // limit over use, at most; 0 where callbacks use less than their limits
	}{
		{"one that takes", [][]ask{{{consumer: "takes", gas: 100_000}}}, 0},
		{"one without gas", [][]ask{{{consumer: "takes", gas: 0}}}, 0},
		{"one that bombs", [][]ask{{{consumer: "bombs", gas: 100_000}}}, 1.6},
		{"one that bombs with all gas there is", [][]ask{{{consumer: "bombs", gas: 15_000_000}}}, 1.05},
		{"one that spends all and succeeds", [][]ask{{{consumer: "spends", gas: 1_000_000}}}, 1.2},
		{"one of many words", [][]ask{{{consumer: "takes", gas: 200_000, words: 500}}}, 0},
		{"one without code", [][]ask{{{consumer: "no code", gas: 50_000}}}, 0},
		{"one that returns much", [][]ask{{{consumer: "returns", gas: 300_000}}}, 0},
		{"one that calls back", [][]ask{{{consumer: "nests", gas: 300_000}}}, 0},
		{"ten that bomb", [][]ask{repeat(ask{consumer: "bombs", gas: 100_000}, 10)}, 1.5},
		{"ten that revert", [][]ask{repeat(ask{consumer: "reverts", gas: 50_000}, 10)}, 0},
		{"fifty that spend", [][]ask{repeat(ask{consumer: "spends", gas: 100_000}, 50)}, 1.6},
		{"many words each", [][]ask{repeat(ask{consumer: "spends", gas: 100_000, words: 200}, 20)}, 1.6},
		{"three groups", [][]ask{
			repeat(ask{consumer: "bombs", gas: 100_000}, 5),
			repeat(ask{consumer: "spends", gas: 200_000}, 3),
			{{consumer: "no code", gas: 10_000}, {consumer: "reverts", gas: 2_000_000}, {consumer: "takes"}},
		}, 0},
		{"the costly one last", [][]ask{{{consumer: "takes", gas: 1000}, {consumer: "bombs", gas: 8_000_000}}}, 1.1},
		{"the costly one first", [][]ask{{{consumer: "bombs", gas: 8_000_000}, {consumer: "takes", gas: 1000}}}, 1.1},
	} {
		t.Run(test.name, func(t *testing.T) {
			limit, used := settleAll(t, s, test.blocks)
			if test.excess > 0 {
				require.LessOrEqual(t, float64(limit)/float64(used), test.excess, "limit over use")
			}
		})
	}

	t.Run("failures of accounts that owe another payee", func(t *testing.T) {
		s.mustSend(s.owner, &s.coordinator, nil, vrfcoordinator.NewVRFCoordinator().PackRegisterPayee(s.user.address()))
		s.payee = 2
		settleAll(t, s, [][]ask{{
			{consumer: "bombs", gas: 100_000}, {consumer: "reverts"}, {consumer: "returns"}, {consumer: "no code"},
			{consumer: "bombs", gas: 100_000}, {consumer: "spends", gas: 100_000},
		}})
	})
}

// settleAll asks, answers and settles in one transaction with exactly the computed limit, and finds everything delivered.
func settleAll(t *testing.T, s *stage, blocks [][]ask) (limit, used uint64) {
	var all []Group
	requests := 0
	for _, asks := range blocks {
		all = append(all, s.group(s.ask(asks...)))
		requests += len(asks)
	}
	s.mine(1)

	l := loadOf(s, all)
	data, err := calldata(s.relayer.address(), all)
	require.NoError(t, err)
	require.Equal(t, len(data), l.bytes())

	tx := s.sign(s.relayer, &s.coordinator, nil, l.gas(), data)
	require.NoError(t, s.Client().SendTransaction(t.Context(), tx))
	s.mine(1)
	receipt := s.receipt(tx.Hash())

	counts := s.outcomes(receipt)
	t.Logf("limit %d, used %d (%.2f), %v", l.gas(), receipt.GasUsed, float64(l.gas())/float64(receipt.GasUsed), counts)
	require.Equal(t, types.ReceiptStatusSuccessful, receipt.Status)
	require.Equal(t, requests, counts["RandomnessFulfilled"]+counts["CallbackFailed"], "nothing is skipped for want of gas")
	require.LessOrEqual(t, l.gas(), params.MaxTxGas)
	return l.gas(), receipt.GasUsed
}

func TestGasReachesForAppsThatAreAsked(t *testing.T) {
	answer := store.Answer{Proof: ecvrf.Proof{}}
	app := common.Address{0xa9}
	answer.Statement.App = app
	of := func(asking map[common.Address]bool) uint64 {
		l := load{asking: asking}
		l.group(answer, true)
		l.item(store.Request{CallbackGas: 100_000, NumWords: 1})
		return l.gas()
	}
	plain, asked := of(nil), of(map[common.Address]bool{app: true})
	require.GreaterOrEqual(t, asked, plain+askGas, "what asking may use up is there besides all else")
	require.Equal(t, plain, of(map[common.Address]bool{{1}: true}), "another app's asking is nothing to this one")
}
