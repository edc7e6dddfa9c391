package scan_test

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/prometheus/client_golang/prometheus/testutil"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/bindings/enclaveregistry"
	"github.com/veritee/veritee/bindings/vrfcoordinator"
	devchain "github.com/veritee/veritee/devnet/chain"
	"github.com/veritee/veritee/relayer/app"
	"github.com/veritee/veritee/relayer/lifecycle"
	"github.com/veritee/veritee/relayer/scan"
	"github.com/veritee/veritee/relayer/store"
)

var attestedInstance = common.HexToAddress("0x1a57")

// An estate is a stage with an app and a registry besides: contracts that log what they are called with, so that a test says whatever
// theirs could.
type estate struct {
	*stage
	app, registry common.Address
}

func withApp(t *testing.T) *estate {
	e := new(estate)
	e.stage = setup(t, 1, func(s *stage) {
		e.app, e.registry = s.lookAlike(), s.lookAlike()
		s.config.Contracts = append(s.config.Contracts, store.Contract{
			Address: e.app, Kind: store.Attestation, FirstBlock: s.world.FirstBlock, CodeHash: common.Hash{2},
		})
		s.config.Registry = e.registry
	})
	return e
}

// emit is what makes a contract log something: four topics, then data.
func emit(l types.Log) (data []byte) {
	for _, topic := range l.Topics {
		data = append(data, topic[:]...)
	}
	return append(data, l.Data...)
}

// askFor has the app ask for attestation in the next block.
func (e *estate) askFor(sequence uint64, instance common.Address) (common.Hash, *types.Receipt) {
	e.t.Helper()
	block := e.node.Head().Number.Uint64() + 1
	r := app.Request{Sequence: sequence, Instance: instance, Reason: app.ForAsking, PolicyVersion: 4}
	return r.ID(devchain.ID, e.app, block), e.do(&e.app, emit(r.Log(devchain.ID, e.app, block)))
}

// registration is the registry's event.
func registration(instance, of common.Address, request common.Hash) types.Log {
	l := types.Log{Topics: []common.Hash{
		enclaveregistry.NewEnclaveRegistry().GetABI().Events["InstanceRegistered"].ID,
		common.BytesToHash(instance[:]), common.BytesToHash(of[:]), request,
	}}
	for i := range 8 {
		l.Data = append(l.Data, common.BigToHash(big.NewInt(int64(i))).Bytes()...)
	}
	return l
}

func (e *estate) register(instance, of common.Address, request common.Hash) *types.Receipt {
	e.t.Helper()
	return e.do(&e.registry, emit(registration(instance, of, request)))
}

func TestAttestationIsAskedForAndSettled(t *testing.T) {
	e := withApp(t)
	id, receipt := e.askFor(1, attestedInstance)
	e.mustStep()
	r := e.request(id)
	require.Equal(t, store.Attestation, r.Kind)
	require.Equal(t, lifecycle.Observed, r.State)
	require.Equal(t, e.app, r.Contract)
	require.Equal(t, attestedInstance, r.Instance)
	require.EqualValues(t, app.ForAsking, r.Why)
	require.EqualValues(t, 4, r.PolicyVersion)
	require.Equal(t, receipt.TxHash, r.TxHash)

	e.mine(1)
	e.mustStep()
	require.Equal(t, lifecycle.Matured, e.request(id).State)

	// What isn't about it settles nothing: another instance, another app, another request, another contract's word.
	e.register(common.HexToAddress("0xbad"), e.app, id)
	e.register(attestedInstance, common.HexToAddress("0xbad"), id)
	e.register(attestedInstance, e.app, common.Hash{})
	e.do(&e.app, emit(registration(attestedInstance, e.app, id)))
	e.mustStep()
	require.Equal(t, lifecycle.Matured, e.request(id).State)
	require.EqualValues(t, 1, testutil.ToFloat64(e.metrics.LogsRefused.WithLabelValues("1337", "foreign")))

	e.register(attestedInstance, e.app, id)
	e.mustStep()
	require.Equal(t, lifecycle.Settled, e.request(id).State)
	require.False(t, e.request(id).Ours)
	e.mine(depth)
	e.mustStep()
	require.Equal(t, lifecycle.SettledByOther, e.request(id).State)
}

func TestReorgOfAnAttestation(t *testing.T) {
	e := withApp(t)
	id, _ := e.askFor(1, attestedInstance)
	e.mine(1)
	settled := e.register(attestedInstance, e.app, id)
	e.mustStep()
	require.Equal(t, lifecycle.Settled, e.request(id).State)

	// The registration's block goes.
	e.fork(1)
	e.mine(2)
	e.mustStep()
	require.Equal(t, lifecycle.Matured, e.request(id).State)
	require.NotEqual(t, common.Hash{}, settled.TxHash)

	// Then the request's own; in the next block its id is another, for that commits to the block's number.
	e.fork(4)
	e.mine(1)
	again, _ := e.askFor(1, attestedInstance)
	e.mine(2)
	e.mustStep()
	require.Equal(t, lifecycle.Orphaned, e.request(id).State)
	require.NotEqual(t, id, again)
	require.Equal(t, lifecycle.Matured, e.request(again).State)
}

// An app is anybody's contract: whatever it says, the coordinator's requests are read.
func TestAnAppThatCountsWronglyOrPretendsStopsNothing(t *testing.T) {
	e := withApp(t)
	first, _ := e.askFor(5, attestedInstance)
	_, ids := e.ask(1)
	e.mustStep()
	require.False(t, e.request(first).Ours)
	second, _ := e.askFor(9, attestedInstance)    // a gap
	third, _ := e.askFor(2, attestedInstance)     // backwards
	fourth, _ := e.askFor(2, common.Address{0x1}) // twice
	_, more := e.ask(1)
	e.caughtUp()
	for _, id := range append([]common.Hash{first, second, third, fourth}, append(ids, more...)...) {
		require.True(t, e.has(id))
	}

	// A request that isn't the app's own form, or whose fields don't hash to its id; a coordinator's event.
	block := e.node.Head().Number.Uint64() + 1
	forged := app.Request{Sequence: 10, Instance: attestedInstance, Reason: 3, PolicyVersion: 1}.Log(devchain.ID, e.app, block)
	forged.Topics[1][0]++
	e.do(&e.app, emit(forged))
	long := app.Request{Sequence: 10, Instance: attestedInstance}.Log(devchain.ID, e.app, block+1)
	long.Data = append(long.Data, 0)
	e.do(&e.app, emit(long))
	wide := app.Request{Sequence: 10, Instance: attestedInstance}.Log(devchain.ID, e.app, block+2)
	wide.Topics[3][0] = 1
	e.do(&e.app, emit(wide))
	e.do(&e.app, e.fake(e.app, 1, block+3))
	e.do(&e.app, emit(types.Log{Topics: []common.Hash{vrfcoordinator.NewVRFCoordinator().GetABI().Events["RandomnessFulfilled"].ID, ids[0], {}, {}}}))
	e.caughtUp()
	counted := func(why string) float64 {
		return testutil.ToFloat64(e.metrics.LogsRefused.WithLabelValues("1337", why))
	}
	require.EqualValues(t, 1, counted("not_its_id"))
	require.EqualValues(t, 2, counted("malformed"))
	require.EqualValues(t, 2, counted("foreign"))
	require.NotEqual(t, lifecycle.Settled, e.request(ids[0]).State)
}

func TestAnAppThatIsServedLaterBeginsWhereTheScanIs(t *testing.T) {
	e := withApp(t)
	apps := e.config.Contracts[1]
	e.config.Contracts = e.config.Contracts[:1]
	e.restart()
	e.askFor(1, attestedInstance)
	e.mustStep()
	e.config.Contracts = append(e.config.Contracts, apps)
	e.restart()
	id, _ := e.askFor(2, attestedInstance)
	e.mine(1)
	e.mustStep()
	require.Equal(t, lifecycle.Matured, e.request(id).State)
	_, err := scan.Open(e.ctx, e.chain, e.store, e.config.Contracts)
	require.NoError(t, err)
}
