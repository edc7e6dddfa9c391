package onchain

import (
	"context"
	"errors"
	"fmt"
	"math"
	"math/big"
	"slices"
	"sync/atomic"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/bindings/enclaveregistry"
	"github.com/veritee/veritee/bindings/rollupgovernance"
	"github.com/veritee/veritee/bindings/sgxverifier"
	"github.com/veritee/veritee/bindings/twofactorverifier"
	"github.com/veritee/veritee/protocol/typed"
)

// A scripted node serves a rollup whose claims a test made up, and searches a hundred blocks at a time and no more. What contracts would say to
// more claims than a test can post.
type scripted struct {
	said    map[string][]any // by the name of a view
	logs    []types.Log
	head    uint64
	asked   atomic.Int64 // standings
	largest uint64       // blocks that were searched at once
}

var (
	scriptedRollup = common.Address{0xaa}
	scriptedSGX    = common.Address{0xbb}
	abis           = func() (all []abi.ABI) {
		for _, of := range []*bind.MetaData{
			&twofactorverifier.TwoFactorVerifierMetaData, &rollupgovernance.RollupGovernanceMetaData, &sgxverifier.SGXVerifierMetaData, &enclaveregistry.EnclaveRegistryMetaData,
		} {
			parsed, err := of.ParseABI()
			if err != nil {
				panic(err)
			}
			all = append(all, *parsed)
		}
		return all
	}()
)

func (s *scripted) CodeAt(context.Context, common.Address, *big.Int) ([]byte, error) {
	return []byte{1}, nil
}

func (s *scripted) BalanceAt(context.Context, common.Address, *big.Int) (*big.Int, error) {
	return big.NewInt(100), nil
}

func (s *scripted) HeaderByNumber(context.Context, *big.Int) (*types.Header, error) {
	return &types.Header{Number: new(big.Int).SetUint64(s.head), Time: 10_000}, nil
}

func (s *scripted) CallContract(_ context.Context, call ethereum.CallMsg, _ *big.Int) ([]byte, error) {
	for _, one := range abis {
		method, err := one.MethodById(call.Data)
		if err != nil {
			continue
		}
		values, known := s.said[method.Name]
		if method.Name == "standing" {
			s.asked.Add(1)
			values, known = []any{pending}, true
		}
		if !known {
			return nil, fmt.Errorf("nobody told the node about %s", method.Name)
		}
		return method.Outputs.Pack(values...)
	}
	return nil, errors.New("execution reverted")
}

// pending is what the contract says of any claim.
var pending = twofactorverifier.ITwoFactorVerifierStanding{
	Status: 1, ClaimedAt: big.NewInt(9_000), TeeAt: new(big.Int), ZkAt: new(big.Int), HeldAt: new(big.Int), FinalAt: new(big.Int), Policy: 1,
}

func (s *scripted) FilterLogs(_ context.Context, q ethereum.FilterQuery) (found []types.Log, err error) {
	from, to := q.FromBlock.Uint64(), q.ToBlock.Uint64()
	if to-from >= 100 {
		return nil, errors.New("range too large")
	}
	s.largest = max(s.largest, to-from+1)
	for _, log := range s.logs {
		matches := log.BlockNumber >= from && log.BlockNumber <= to
		for i, any := range q.Topics {
			matches = matches && (len(any) == 0 || i < len(log.Topics) && slices.Contains(any, log.Topics[i]))
		}
		if matches {
			found = append(found, log)
		}
	}
	return found, nil
}

func (s *scripted) SubscribeFilterLogs(context.Context, ethereum.FilterQuery, chan<- types.Log) (ethereum.Subscription, error) {
	return nil, errors.New("not here")
}

// emit adds an event about a claim, each in a block of its own.
func (s *scripted) emit(name string, id common.Hash, indexed []common.Hash, values ...any) {
	event := rollupEvents.Events[name]
	data, err := event.Inputs.NonIndexed().Pack(values...)
	if err != nil {
		panic(err)
	}
	s.head++
	s.logs = append(s.logs, types.Log{
		Address: scriptedRollup, Topics: append([]common.Hash{event.ID, id}, indexed...), Data: data, BlockNumber: s.head, TxHash: common.Hash{byte(len(s.logs))},
	})
}

func (s *scripted) claim(first uint64) common.Hash {
	c := typed.Claim{Rollup: scriptedRollup, L2ChainID: 42, FirstBlock: first, LastBlock: first, Policy: 1}
	s.emit("Claimed", c.ID(), []common.Hash{{1}, {2}}, PackedClaim(c))
	return c.ID()
}

func newScripted() *scripted {
	domain := typed.ProofDomain{ChainID: 1337, Verifier: scriptedSGX}.Separator()
	zero := new(big.Int)
	return &scripted{said: map[string][]any{
		"teeVerifier": {scriptedSGX}, "zkVerifier": {common.Address{0xcc}}, "l2ChainId": {uint64(42)}, "config": {[32]byte{1}},
		"domainSeparator": {[32]byte(domain)}, "registry": {common.Address{0xdd}}, "liveUntil": {uint64(20_000)},
		"policyVersion": {uint32(1)}, "head": {uint64(0), [32]byte{}, [32]byte{}}, "heldFrom": {uint64(math.MaxUint64)},
		"policy": {twofactorverifier.IRollupGovernancePolicy{Accepts: 2, TeeTime: 3600, ZkTime: 7200, Reward: zero}},
		"owner":  {common.Address{1}}, "guardian": {common.Address{2}}, "proposer": {common.Address{3}}, "delay": {uint32(60)},
		"zkFrozen": {false}, "governance": {common.Address{0xee}}, "current": {rollupgovernance.IRollupGovernanceCurrent{Zk: 1, ZkSince: zero}}, "zkOnly": {zero, zero}, "credits": {big.NewInt(40)},
	}}
}

func TestManyClaimsAreReadInPiecesAndOnlyOpenOnesAreAskedAfter(t *testing.T) {
	s := newScripted()
	var ids []common.Hash
	for i := range uint64(500) {
		id := s.claim(i + 1)
		ids = append(ids, id)
		if i < 480 {
			s.emit("ClaimFinal", id, nil, i+1, [32]byte{}, [32]byte{})
		}
	}
	r, err := OpenRollup(t.Context(), s, 1337, scriptedRollup, 1)
	require.NoError(t, err)
	state, err := r.State(t.Context(), 10)
	require.NoError(t, err)
	require.Equal(t, 500, state.Total)
	require.Equal(t, map[string]int{"Pending": 20, "Final": 480}, state.Counts)
	require.Len(t, state.Claims, 10)
	require.Equal(t, ids[499], state.Claims[0].ID, "the newest first")
	require.LessOrEqual(t, s.largest, uint64(100))
	require.EqualValues(t, 20, s.asked.Load(), "what is over isn't asked after")
	require.Contains(t, state.Claims[0].Waiting, "a ZK proof until")
	require.Contains(t, state.Claims[0].Waiting, "2 more ACCEPTs until")
	require.Equal(t, "60", state.Fund, "what is credited is somebody's")
}

func TestANodeThatKeepsAClaimBackIsFoundOut(t *testing.T) {
	s := newScripted()
	s.emit("ClaimFinal", common.Hash{7}, nil, uint64(1), [32]byte{}, [32]byte{})
	r, err := OpenRollup(t.Context(), s, 1337, scriptedRollup, 1)
	require.NoError(t, err)
	_, err = r.State(t.Context(), 10)
	require.ErrorContains(t, err, "use another node, or an earlier --from-block")

	// Nor can it give a claim another one's id.
	s.logs = nil
	c := typed.Claim{Rollup: scriptedRollup, FirstBlock: 1, LastBlock: 1}
	s.emit("Claimed", common.Hash{7}, []common.Hash{{1}, {2}}, PackedClaim(c))
	_, err = r.State(t.Context(), 10)
	require.ErrorContains(t, err, "under this id")
}

func TestAVerifierOfAnotherVersionIsRefused(t *testing.T) {
	s := newScripted()
	s.said["domainSeparator"] = []any{[32]byte{9}}
	_, err := OpenRollup(t.Context(), s, 1337, scriptedRollup, 1)
	require.ErrorIs(t, err, ErrNotRollup)
	require.ErrorContains(t, err, "use the build that goes with it")
	delete(s.said, "domainSeparator")
	_, err = OpenRollup(t.Context(), s, 1337, scriptedRollup, 1)
	require.ErrorContains(t, err, "name the TwoFactorVerifier itself")
}

func TestWhatAClaimWaitsForIsSaidInWords(t *testing.T) {
	policy, at := RollupPolicy{Accepts: 1, TEETime: 100, ZKTime: 200}, uint64(1000)
	next, later := typed.Claim{FirstBlock: 5, LastBlock: 6}, typed.Claim{FirstBlock: 7, LastBlock: 8}
	head := RollupHead{Number: 4}
	for want, c := range map[string]RollupClaim{
		"a ZK proof until":                      {Status: "Pending", Claim: next, ClaimedAt: 950, TEEAt: 960},
		"1 more ACCEPT (expected until":         {Status: "Pending", Claim: next, ClaimedAt: 850, ZKAt: 960},
		"final unless a REJECT comes until":     {Status: "Pending", Claim: next, ClaimedAt: 950, ZKAt: 960, TEEAt: 960, FinalAt: 1010},
		"ZK says yes, and is enough alone":      {Status: "Pending", Claim: next, ClaimedAt: 950, ZKAt: 960, FinalAt: 1010},
		"the blocks from 5 on come first":       {Status: "Pending", Claim: later, ClaimedAt: 950, ZKAt: 960, TEEAt: 960, FinalAt: 990},
		"the one that took its proof is frozen": {Status: "Pending", Claim: next, ClaimedAt: 950, ZKAt: 960, TEEAt: 960},
		"anyone can write down":                 {Status: "Final", Claim: next},
		"too few ACCEPTs":                       {Status: "Held", Reason: "TeeTimeout"},
		"upheld at 1970-01-01 00:20:00 UTC":     {Status: "Held", Reason: "TeeContradiction", Resolution: &RollupDecision{Uphold: true, At: 1200}},
		"no ZK proof came in time":              {Status: "Rejected", Reason: "ZkTimeout"},
	} {
		require.Contains(t, c.Waits(policy, head, at), want)
	}
	held := RollupClaim{Status: "Pending", Claim: later, ClaimedAt: 950, ZKAt: 960, TEEAt: 960, FinalAt: 990}
	require.Contains(t, held.Waits(policy, RollupHead{Number: 6, Held: 3}, at), "a contradiction holds everything from block 3 on")

	for want, c := range map[string]RollupClaim{
		"rollup poke":               {Status: "Final"},
		"veritee request show":      {Status: "Held", Reason: "TeeTimeout"},
		"veritee prove --claim":     {Status: "Held", Reason: "TeeContradiction"},
		"--execute` carries":        {Status: "Held", Reason: "TeeContradiction", Resolution: &RollupDecision{At: 900}},
		"the guardian can withdraw": {Status: "Held", Reason: "ZkBroken", Resolution: &RollupDecision{At: 1100}},
		"names another ZK verifier": {Status: "Held", Reason: "ZkBroken"},
	} {
		require.Contains(t, c.Remedy(at), want)
	}
	require.Empty(t, RollupClaim{Status: "Final", Written: true}.Remedy(at))
	require.Empty(t, RollupClaim{Status: "Pending"}.Remedy(at))
}

func TestAnAnnouncedChangeIsReadable(t *testing.T) {
	change := governanceContract.PackSetActivation(common.Hash{1}, 5, 9)
	require.Equal(t, "setActivation(measurement 0x0100000000000000000000000000000000000000000000000000000000000000, firstBlock 5, lastBlock 9)", changeText(change))
	require.Contains(t, changeText(append(change[:4:4], 1)), "setActivation with 0x01")
	require.Contains(t, changeText([]byte{1, 2, 3, 4}), "an unknown call 0x01020304")
	require.Equal(t, "0x01", changeText([]byte{1}))
}
