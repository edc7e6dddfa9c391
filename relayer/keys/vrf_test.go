package keys

import (
	"encoding/binary"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/bindings/vrfcoordinator"
	"github.com/veritee/veritee/protocol/ecvrf"
	"github.com/veritee/veritee/protocol/randomness"
	"github.com/veritee/veritee/protocol/tbls"
	"github.com/veritee/veritee/protocol/typed"
	"github.com/veritee/veritee/relayer/workers"
)

// epochNotice is the coordinator's, in seconds.
const epochNotice = 120

var forVRF = typed.Purpose{11: 9}

// serveVRF deploys a coordinator that takes the broker's keys, opens a line for it, and has all workers derive that one.
func (w *world) serveVRF() (sink common.Address, keyLine common.Hash) {
	w.Helper()
	sink = w.do(w.owner, nil, append(common.FromHex(vrfcoordinator.VRFCoordinatorMetaData.Bin),
		coordinator.PackConstructor(vrfcoordinator.IVRFCoordinatorConfig{
			Owner: addressOf(w.owner), Registry: w.registry, ConfirmationLevels: []uint8{1, 3, 12},
			FlatPremium: new(big.Int), TipCap: big.NewInt(3 * params.GWei), RefundBlocks: big.NewInt(100),
			SettlerBlocks: big.NewInt(10), RetryBlocks: big.NewInt(10), WorkerGrace: big.NewInt(24 * 3600),
			EpochNotice: epochNotice, DeathNotice: 30 * 24 * 3600,
		})...)).ContractAddress
	w.do(w.owner, &sink, coordinator.PackSetKeyBroker(w.broker, true))
	w.do(w.owner, &w.broker, broker.PackOpen(w.app, forVRF, uint8(typed.AlgorithmVRF), sink))
	keyLine, err := randomness.KeyLine(w.app, new(big.Int).SetBytes(forVRF[:]))
	require.NoError(w, err)
	w.change(func() {
		for _, d := range w.cast.derivers {
			d.lines[0].Purpose, d.lines[0].Algorithm = forVRF, typed.AlgorithmVRF
		}
	})
	return sink, keyLine
}

// takeVRF is what a worker says of a VRF key. It is called with the lock.
func (c *cast) takeVRF(d *deriver, h workers.Handover, derived [tbls.KeyLength]byte) workers.Taken {
	scalar := tbls.Secp256k1Scalar(&derived)
	key, err := ecvrf.ParseSecretKey(scalar[:])
	require.NoError(c, err)
	public := key.Public()
	compressed := public.Compressed()
	statement := typed.KeyStatement{
		App: h.Order.App, Purpose: h.Order.Purpose, Epoch: h.Order.Epoch, GroupKey: h.Order.GroupKey, Algorithm: typed.AlgorithmVRF,
		PublicKey: crypto.Keccak256Hash(compressed[:]),
	}
	signature, err := typed.Sign(statement.Digest(h.Domain), d.key)
	require.NoError(c, err)
	keyLine, err := randomness.KeyLine(h.Order.App, new(big.Int).SetBytes(h.Order.Purpose[:]))
	require.NoError(c, err)
	place := randomness.Deployment{ChainID: h.Domain.ChainID, Coordinator: h.Coordinator}
	proof, _, err := ecvrf.Prove(key, place.Possession(keyLine, public.KeyHash()), nil)
	require.NoError(c, err)

	// abi.encode(uint256 px, uint8 parity, ECVRF.Proof, uint256[] witnesses)
	number := func(n int) (word ecvrf.Word) {
		binary.BigEndian.PutUint64(word[24:], uint64(n))
		return word
	}
	words := append([]ecvrf.Word{
		public.X, number(int(public.Parity)), proof.Gamma.X, proof.Gamma.Y, proof.W.X, proof.W.Y, proof.C, proof.T, proof.Slope,
		number(10 * 32), number(len(proof.Witnesses)),
	}, proof.Witnesses...)
	taken := workers.Taken{PublicKey: compressed[:], Signature: signature}
	for _, word := range words {
		taken.Possession = append(taken.Possession, word[:]...)
	}
	return taken
}

func TestAVRFKeyIsProvenToItsCoordinatorAndTheNextOneFollowsAfterItsNotice(t *testing.T) {
	w := newWorld(t, "one", "two")
	sink, keyLine := w.serveVRF()
	at := func() vrfcoordinator.IKeyLinesLine {
		line, err := coordinator.UnpackLine(w.call(sink, coordinator.PackLine(keyLine)))
		require.NoError(t, err)
		return line
	}
	active := func() uint64 {
		line, err := broker.UnpackLine(w.call(w.broker, broker.PackLine(w.app, forVRF)))
		require.NoError(t, err)
		return line.Active
	}
	w.until("active", func() bool { return active() == 1 })
	first := at().Active
	require.NotZero(t, first, "the first has no notice")
	require.Equal(t, sink, w.cast.derivers["one"].tookLast.Coordinator)

	w.do(w.owner, &w.broker, broker.PackRotate(w.app, forVRF, 0, "test"))
	w.until("announced", func() bool { return active() == 2 && at().Next != [32]byte{} })
	for range 3 {
		w.turn()
	}
	require.Equal(t, first, at().Active, "users have the notice")
	require.True(t, w.holds("one", 1) && w.holds("one", 2), "requests are bound to either")
	next := at().Next

	// A worker that comes by now gets both: what is bound to the first is still to be answered.
	w.employ("three").lines[0] = w.cast.derivers["one"].lines[0]
	w.until("three holds both", func() bool { return w.holds("three", 1) && w.holds("three", 2) })

	w.mine(epochNotice)
	w.until("the coordinator goes by the next", func() bool { return at().Active == next })
	require.Empty(t, w.desk.notes.Shown())
}
