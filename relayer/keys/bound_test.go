package keys

import (
	"crypto/ecdsa"
	"crypto/rand"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/params"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/bindings/keybroker"
	"github.com/veritee/veritee/bindings/vrfcoordinator"
	devchain "github.com/veritee/veritee/devnet/chain"
	"github.com/veritee/veritee/protocol/ecvrf"
	"github.com/veritee/veritee/protocol/tbls"
	"github.com/veritee/veritee/protocol/typed"
	"github.com/veritee/veritee/relayer/lifecycle"
	"github.com/veritee/veritee/relayer/scan"
	"github.com/veritee/veritee/relayer/store"
)

// follow has the tables follow a coordinator, too, from the next block on.
func (w *world) follow(sink common.Address) {
	w.Helper()
	w.turn()
	head := w.Head()
	at := store.BlockRef{Number: head.Number.Uint64(), Hash: head.Hash()}
	contracts := []store.Contract{
		{Address: w.broker, Kind: store.Key, FirstBlock: 1, CodeHash: common.Hash{1}},
		{Address: sink, Kind: store.Randomness, FirstBlock: at.Number + 1, CodeHash: common.Hash{2}},
	}
	_, err := w.store.OpenChain(w.Context(), store.Chain{ChainID: devchain.ID, Genesis: w.nodes.Genesis(), Cursor: at, Final: at}, contracts)
	require.NoError(w, err)
	w.scanner = scan.New(scan.Config{Chain: w.nodes, Store: w.store, Contracts: contracts, Log: w.config.Log, Metrics: w.metrics, Board: w.board})
}

// ask asks for randomness, from an account without code.
func (w *world) ask(sink common.Address, keyLine common.Hash) {
	w.Helper()
	_, err := w.Transact(w.Context(), w.owner, &sink, big.NewInt(params.Ether), coordinator.PackRequestRandomness(vrfcoordinator.IVRFCoordinatorRandomnessParams{
		KeyLine: keyLine, NumWords: 1, Account: new(big.Int), CallbackGasLimit: new(big.Int), MaxGasPrice: 50 * params.GWei, Confirmations: 1,
	}))
	require.NoError(w, err)
	w.read()
}

func (w *world) asked() store.Request {
	w.Helper()
	all, err := w.store.Requests(w.Context(), store.Filter{ChainID: devchain.ID, Kind: store.Randomness, Limit: 2})
	require.NoError(w, err)
	require.Len(w, all, 1)
	return all[0]
}

// settle answers a request with what a worker derived of an epoch, signed by its instance.
func (w *world) settle(sink common.Address, keyLine common.Hash, q store.Request, root [tbls.KeyLength]byte, instance *ecdsa.PrivateKey) {
	w.Helper()
	scalar := tbls.Secp256k1Scalar(&root)
	secret, err := ecvrf.ParseSecretKey(scalar[:])
	require.NoError(w, err)
	public := secret.Public()
	proof, _, err := ecvrf.Prove(secret, q.Question, rand.Reader)
	require.NoError(w, err)
	statement := typed.Answer{Alpha: q.Question, KeyHash: public.KeyHash(), App: w.app, PolicyVersion: 1, NotAfter: w.Head().Time + 3600, Settler: addressOf(w.owner)}
	copy(statement.Gamma[:32], proof.Gamma.X[:])
	copy(statement.Gamma[32:], proof.Gamma.Y[:])
	signature, err := typed.Sign(statement.Digest(typed.Domain{ChainID: devchain.ID, Coordinator: sink}), instance)
	require.NoError(w, err)
	var witnesses []*big.Int
	for _, witness := range proof.Witnesses {
		witnesses = append(witnesses, witness.Big())
	}
	w.do(w.owner, &sink, coordinator.PackSettleAnswer(vrfcoordinator.IVRFCoordinatorAnswer{
		KeyLine: keyLine, Px: public.X.Big(), Terms: statement.Terms(public.Parity, true), R: signature.R, Vs: signature.VS,
		Proof: vrfcoordinator.ECVRFProof{
			Gx: proof.Gamma.X.Big(), Gy: proof.Gamma.Y.Big(), Wx: proof.W.X.Big(), Wy: proof.W.Y.Big(),
			C: proof.C.Big(), T: proof.T.Big(), Slope: proof.Slope.Big(),
		},
	}, witnesses, []vrfcoordinator.IVRFCoordinatorItem{{Terms: q.Terms.Big(), Consumer: q.Consumer, InputHash: q.InputHash}}))
}

func TestWhatWasAskedUnderAnOldEpochIsAnsweredByAWorkerThatCameAfterManyMore(t *testing.T) {
	w := newWorld(t, "one", "two")
	sink, keyLine := w.serveVRF()
	w.follow(sink)
	line := func() keybroker.IKeyBrokerLine {
		on, err := broker.UnpackLine(w.call(w.broker, broker.PackLine(w.app, forVRF)))
		require.NoError(t, err)
		return on
	}
	w.until("active", func() bool { return line().Active == 1 })
	w.ask(sink, keyLine)
	w.until("seen", func() bool { return w.asked().State == lifecycle.Matured })

	for range DefaultEpochs + 1 {
		w.do(w.owner, &w.broker, broker.PackRotate(w.app, forVRF, 0, "test"))
	}
	newest := line().Newest
	require.EqualValues(t, DefaultEpochs+2, newest)
	w.until("rotated", func() bool { return line().Active == newest })
	w.mine(epochNotice)
	w.until("the coordinator goes by the newest", func() bool {
		at, err := coordinator.UnpackLine(w.call(sink, coordinator.PackLine(keyLine)))
		require.NoError(t, err)
		return at.Active != [32]byte(w.asked().KeyHash)
	})

	// Both are lost; who takes their place has never held the key.
	three := w.employ("three")
	w.change(func() {
		three.lines[0].Purpose, three.lines[0].Algorithm = forVRF, typed.AlgorithmVRF
		w.cast.order = []string{"three"}
	})
	w.restart()
	w.until("three holds the first", func() bool { return w.holds("three", 1) })
	require.False(t, w.holds("three", 2), "nothing waits for that")
	w.settle(sink, keyLine, w.asked(), three.roots[1], three.key)
	w.until("settled", func() bool { return w.asked().Outcome != "" })
	require.Equal(t, store.CallbackFailed, w.asked().Outcome, "who asked has no code")

	// Nothing waits for the first any more.
	four := w.employ("four")
	w.change(func() {
		four.lines[0].Purpose, four.lines[0].Algorithm = forVRF, typed.AlgorithmVRF
		w.cast.order = []string{"four"}
	})
	w.until("four holds the others", func() bool { return w.holds("four", newest) && w.holds("four", newest-DefaultEpochs+1) })
	for range 3 {
		w.turn()
	}
	require.False(t, w.holds("four", 1))
}
