package scan_test

import (
	"math"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/prometheus/client_golang/prometheus/testutil"
	"github.com/stretchr/testify/require"

	devchain "github.com/veritee/veritee/devnet/chain"
	"github.com/veritee/veritee/protocol/typed"
	"github.com/veritee/veritee/relayer/lifecycle"
	"github.com/veritee/veritee/relayer/rollup"
	"github.com/veritee/veritee/relayer/store"
)

// threeTopics is lookAlikeCode with three words of topics.
var threeTopics = common.FromHex("74" + "6060360380" + "60605f37" + "6040356020355f35" + "835fa300" + "5f526015600bf3")

// A borough is a stage with a verifier of proofs and a rollup besides: contracts that log what they are called with.
type borough struct {
	*stage
	verifier, rollup, other common.Address
}

func withRollup(t *testing.T) *borough {
	b := new(borough)
	b.stage = setup(t, 1, func(s *stage) {
		b.verifier, b.rollup, b.other = s.lookAlike(), s.do(nil, threeTopics).ContractAddress, s.do(nil, threeTopics).ContractAddress
		s.config.Contracts = append(s.config.Contracts, store.Contract{
			Address: b.verifier, Kind: store.Proof, FirstBlock: s.world.FirstBlock, CodeHash: common.Hash{2},
		})
		s.config.Rollups, s.config.ProofDepth = []common.Address{b.rollup, b.other}, 1
	})
	return b
}

func (b *borough) domain() typed.ProofDomain {
	return typed.ProofDomain{ChainID: devchain.ID, Verifier: b.verifier}
}

func (b *borough) of(sequence uint64) rollup.Request {
	return rollup.Request{
		Sequence: sequence, App: common.Address{7}, Deadline: 1_900_000_000, Wanted: 2,
		Claim: typed.Claim{Rollup: b.rollup, L2ChainID: math.MaxUint64, FirstBlock: sequence, LastBlock: math.MaxUint64, Policy: math.MaxUint32},
	}
}

func (b *borough) says(from common.Address, l types.Log) *types.Receipt {
	b.t.Helper()
	return b.do(&from, emit(l))
}

func TestProofsAreAskedForAndDecided(t *testing.T) {
	b := withRollup(t)
	r := b.of(1)
	claim := r.Claim.ID()
	id := b.domain().RequestID(claim)
	asks := b.says(b.verifier, r.Log(b.domain()))
	b.mustStep()
	got := b.request(id)
	require.Equal(t, store.Proof, got.Kind)
	require.Equal(t, r.Claim, *got.Claim)
	require.Equal(t, []any{claim, r.App, r.Deadline, r.Wanted, uint64(1)}, []any{got.Question, got.App, got.Deadline, got.Wanted, got.Sequence})
	require.Equal(t, asks.TxHash, got.TxHash)

	// Another rollup's word, though it is ours as well, is nobody's.
	b.says(b.other, rollup.DecidedLog(b.domain(), b.other, claim, true))
	b.mustStep()
	require.Equal(t, lifecycle.Matured, b.request(id).State)
	b.says(b.rollup, rollup.DecidedLog(b.domain(), b.rollup, claim, false))
	b.mustStep()
	got = b.request(id)
	require.Equal(t, []any{lifecycle.Settled, store.Proven, false, false}, []any{got.State, got.Outcome, got.Accepted, got.Ours})
}

// What the contract can emit is taken, whatever the rollup has put into it: a request that isn't read would be a gap.
func TestAnExtremeClaimIsNoGap(t *testing.T) {
	b := withRollup(t)
	r := b.of(1)
	r.Deadline, r.Wanted = math.MaxUint64, 255
	b.says(b.verifier, r.Log(b.domain()))
	b.mustStep()
	got := b.request(b.domain().RequestID(r.Claim.ID()))
	require.EqualValues(t, math.MaxInt64, got.Deadline)
	require.EqualValues(t, 255, got.Wanted)
}

func TestWhatIsNoRequestForProofsIsRefused(t *testing.T) {
	b := withRollup(t)
	good := b.of(1).Log(b.domain())
	change := func(how func(*types.Log)) types.Log {
		l := types.Log{Topics: append([]common.Hash(nil), good.Topics...), Data: append([]byte(nil), good.Data...)}
		how(&l)
		return l
	}
	refused := 0.0
	count := func(why string) float64 {
		return testutil.ToFloat64(b.metrics.LogsRefused.WithLabelValues("1337", why))
	}
	for _, l := range []types.Log{
		change(func(l *types.Log) { l.Topics[2] = common.Hash{} }),                      // number 0
		change(func(l *types.Log) { l.Topics[2] = common.Hash{1} }),                     // a number beyond all
		change(func(l *types.Log) { l.Topics[3] = common.Hash{1} }),                     // no address
		change(func(l *types.Log) { l.Data = append(l.Data, make([]byte, 60_000)...) }), // more than the event has
		change(func(l *types.Log) { l.Data = l.Data[:typed.ClaimSize] }),                // less
		change(func(l *types.Log) { l.Data[0] = 1 }),                                    // no rollup
		change(func(l *types.Log) { l.Data[32] = 1 }),                                   // a chain id beyond all
		change(func(l *types.Log) { l.Data[len(l.Data)-1] = 0 }),                        // none wanted
	} {
		b.says(b.verifier, l)
		b.mustStep()
		refused++
		require.Equal(t, refused, count("malformed"))
	}
	b.says(b.verifier, change(func(l *types.Log) { l.Topics[1][5]++ }))
	b.says(b.verifier, change(func(l *types.Log) { l.Data[60]++ }))
	b.says(b.rollup, rollup.DecidedLog(typed.ProofDomain{ChainID: devchain.ID, Verifier: b.other}, b.rollup, common.Hash{3}, true))
	b.mustStep()
	require.EqualValues(t, 3, count("not_its_id"))
	// An event counts from a contract of its role alone.
	b.says(b.rollup, good)
	b.says(b.verifier, rollup.DecidedLog(b.domain(), b.rollup, common.Hash{3}, true))
	b.mustStep()
	require.EqualValues(t, 2, count("foreign"))
	all, err := b.store.Requests(t.Context(), store.Filter{ChainID: devchain.ID, Kind: store.Proof, Limit: 9})
	require.NoError(t, err)
	require.Empty(t, all)
}
