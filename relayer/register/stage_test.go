package register

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"log/slog"
	"math/big"
	"os"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/math"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/testutil"
	"github.com/stretchr/testify/require"
	"go.uber.org/goleak"

	"github.com/veritee/veritee/bindings/appauth"
	"github.com/veritee/veritee/bindings/collateralstore"
	"github.com/veritee/veritee/bindings/dcapattestationverifier"
	"github.com/veritee/veritee/bindings/enclaveregistry"
	devchain "github.com/veritee/veritee/devnet/chain"
	"github.com/veritee/veritee/devnet/postgres"
	"github.com/veritee/veritee/devnet/tee"
	"github.com/veritee/veritee/protocol/typed"
	"github.com/veritee/veritee/protocol/workerapi"
	"github.com/veritee/veritee/relayer/chain"
	"github.com/veritee/veritee/relayer/health"
	"github.com/veritee/veritee/relayer/metrics"
	"github.com/veritee/veritee/relayer/scan"
	"github.com/veritee/veritee/relayer/send"
	"github.com/veritee/veritee/relayer/store"
	"github.com/veritee/veritee/relayer/workers"
	"github.com/veritee/veritee/zkverifier/collateral"
	"github.com/veritee/veritee/zkverifier/dcap"
)

func TestMain(m *testing.M) {
	if mode := os.Getenv(envProver); mode != "" {
		pretendProver(mode)
		return
	}
	code := m.Run()
	err := goleak.Find(
		// What geth's node leaves behind when it is closed.
		goleak.IgnoreAnyFunction("github.com/ethereum/go-ethereum/core/txpool.(*TxPool).loop"),
		goleak.IgnoreAnyFunction("github.com/ethereum/go-ethereum/core.(*txSenderCacher).cache"),
		goleak.IgnoreAnyFunction("github.com/syndtr/goleveldb/leveldb.(*DB).mpoolDrain"),
	)
	if code == 0 && err != nil {
		println(err.Error())
		code = 1
	}
	os.Exit(code)
}

// A town is a chain with the real contracts, an app that allows a vendor's sample TD, a worker in the test, and all that a relayer has
// besides workers.
type town struct {
	testing.TB
	*devchain.Chain

	owner, relayer *ecdsa.PrivateKey
	registry       common.Address
	shelf          common.Address
	app            common.Address
	verifier       common.Address

	vendor   *tee.Vendor
	platform *tee.Platform
	root     *dcap.Verifier
	worker   *scriptedWorker

	nodes     *chain.Chain
	store     *store.Store
	scanner   *scan.Scanner
	sender    *send.Sender
	board     *health.Board
	metrics   *metrics.Metrics
	config    Config
	registrar *Registrar
	finality  uint64
}

// A scriptedWorker is a pool of one: it quotes what protocol/typed says, unless a test wants something else.
type scriptedWorker struct {
	town     *town
	instance common.Address
	others   []common.Address // that it says it has besides
	unknown  bool
	gone     bool
	quotes   int
	change   func(*typed.Commitment)
	err      error
}

func (w *scriptedWorker) Attestables(uint64) ([]workers.Attestable, bool) {
	if w.gone {
		return nil, !w.unknown
	}
	all := []workers.Attestable{{Worker: "one", Instance: w.instance, App: w.town.app}}
	for _, other := range w.others {
		all = append(all, workers.Attestable{Worker: "two", Instance: other, App: w.town.app})
	}
	return all, true
}

func (w *scriptedWorker) Attest(_ context.Context, of workers.Attestable, r *workerapi.AttestRequest) ([]byte, error) {
	if w.quotes++; w.err != nil {
		return nil, w.err
	}
	c := typed.Commitment{
		Use: typed.ForRegistration, ChainID: r.GetChainId(), Registry: common.Address(r.GetRegistry()), App: common.Address(r.GetApp()),
		Instance: w.instance, BlockNumber: r.GetBlockNumber(), BlockHash: common.Hash(r.GetBlockHash()),
	}
	if w.change != nil {
		w.change(&c)
	}
	return w.town.platform.Quote(tee.TDXv4, c.ReportData())
}

func wallet(name string) *ecdsa.PrivateKey {
	key, err := crypto.ToECDSA(crypto.Keccak256([]byte("veritee register: " + name)))
	if err != nil {
		panic(err)
	}
	return key
}

func addressOf(key *ecdsa.PrivateKey) common.Address { return crypto.PubkeyToAddress(key.PublicKey) }

func newTown(t *testing.T) *town { return newTownOf(t, 3) }

// newTownOf has a chain whose blocks are final when so many others follow.
func newTownOf(t *testing.T, finality uint64) *town {
	w := &town{TB: t, finality: finality, owner: wallet("owner"), relayer: wallet("relayer"), metrics: metrics.New(prometheus.NewRegistry())}
	var err error
	w.Chain, err = devchain.New(devchain.Config{Alloc: devchain.Fund(addressOf(w.owner), addressOf(w.relayer)), HTTP: "127.0.0.1:0"})
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, w.Close()) })
	w.mine(2)

	w.vendor, err = tee.New(devchain.ID)
	require.NoError(t, err)
	w.platform, err = w.vendor.Platform(tee.PlatformConfig{})
	require.NoError(t, err)
	w.root, err = dcap.NewVerifierFor(w.vendor.Root())
	require.NoError(t, err)
	w.worker = &scriptedWorker{town: w, instance: addressOf(wallet("instance"))}
	w.deploy()
	w.open(t)
	return w
}

const lease = 24 * 3600

func (w *town) deploy() {
	point, err := w.vendor.Root().PublicKey.(*ecdsa.PublicKey).Bytes()
	require.NoError(w, err)
	x, y := new(big.Int).SetBytes(point[1:33]), new(big.Int).SetBytes(point[33:])
	w.shelf = w.create(&collateralstore.CollateralStoreMetaData, collateralstore.NewCollateralStore().PackConstructor(x, y))
	w.verifier = w.create(&dcapattestationverifier.DcapAttestationVerifierMetaData, dcapattestationverifier.NewDcapAttestationVerifier().PackConstructor(w.shelf))
	registry := enclaveregistry.NewEnclaveRegistry()
	w.registry = w.create(&enclaveregistry.EnclaveRegistryMetaData, registry.PackConstructor(addressOf(w.owner), 30*24*3600))
	w.do(w.owner, &w.registry, registry.PackSetVerifier(w.verifier, true))
	w.app = w.create(&appauth.AppAuthMetaData, appauth.NewAppAuth().PackConstructor(addressOf(w.owner), w.registry, appauth.IAppAuthTerms{
		Tees: 3, Statuses: 1 << dcap.UpToDate, Lease: lease,
	}))
}

func (w *town) create(code *bind.MetaData, arguments []byte) common.Address {
	return w.do(w.owner, nil, append(common.FromHex(code.Bin), arguments...)).ContractAddress
}

// allow has the app allow the vendor's sample TD, by the registers of a selection. It is the app's first measurement: it asks.
func (w *town) allow(selection uint16) {
	raw, err := w.platform.Quote(tee.TDXv4, [64]byte{})
	require.NoError(w, err)
	body := raw[48:]
	places := []int{136, 328, 376, 424, 472, 184, 232, 280, 16} // Measurements.sol, by bit
	var registers []byte
	for bit, at := range places {
		if selection>>bit&1 != 0 {
			registers = append(registers, body[at:at+48]...)
		}
	}
	word := func(v uint64) []byte { return math.U256Bytes(new(big.Int).SetUint64(v)) }
	label := crypto.Keccak256Hash(crypto.Keccak256([]byte("veritee/attestation/v1/measurement")), word(0x81), word(uint64(selection)), crypto.Keccak256(registers))
	w.do(w.owner, &w.app, appauth.NewAppAuth().PackAllow(appauth.IAppAuthAllowance{
		Measurement: label, Tee: 0x81, ActiveFrom: new(big.Int), ActiveUntil: big.NewInt(1<<40 - 1),
	}, "sample"))
}

// narrow shortens the app's leases: all instances are dead in that block.
func (w *town) narrow() {
	w.do(w.owner, &w.app, appauth.NewAppAuth().PackSetTerms(appauth.IAppAuthTerms{Tees: 3, Statuses: 1 << dcap.UpToDate, Lease: lease / 2}))
}

func (w *town) open(t *testing.T) {
	ctx := t.Context()
	log := slog.New(slog.NewTextHandler(t.Output(), &slog.HandlerOptions{Level: slog.LevelDebug}))
	w.board = health.NewBoard(log, func() time.Time { return time.Now().Add(time.Hour) })
	var err error
	w.nodes, err = chain.Dial(ctx, chain.Config{
		ID: devchain.ID, Nodes: []chain.NodeConfig{{Name: "one", URL: w.HTTP()}}, Timeout: 10 * time.Second,
		Finality: chain.Finality{Depth: w.finality}, Log: log, Metrics: w.metrics, Board: w.board,
	})
	require.NoError(t, err)
	t.Cleanup(w.nodes.Close)
	w.store, err = store.Open(ctx, postgres.Test(t), w.metrics)
	require.NoError(t, err)
	t.Cleanup(w.store.Close)
	leadership, err := w.store.Lead(ctx, "test")
	require.NoError(t, err)
	t.Cleanup(leadership.Release)

	head := w.Head()
	start := store.BlockRef{Number: head.Number.Uint64(), Hash: head.Hash()}
	contracts := []store.Contract{{Address: w.app, Kind: store.Attestation, FirstBlock: start.Number + 1, CodeHash: common.Hash{1}}}
	_, err = w.store.OpenChain(ctx, store.Chain{ChainID: devchain.ID, Genesis: w.nodes.Genesis(), Cursor: start, Final: start}, contracts)
	require.NoError(t, err)
	w.scanner = scan.New(scan.Config{Chain: w.nodes, Store: w.store, Contracts: contracts, Registry: w.registry, Log: log, Metrics: w.metrics, Board: w.board})
	w.sender, err = send.New(send.Config{
		Chain: w.nodes, Store: w.store, Signer: send.NewKey(w.relayer), Term: leadership.Term,
		Fees:    send.Fees{MaxFeePerGas: big.NewInt(200 * params.GWei), MinTip: big.NewInt(params.GWei / 10), MaxTip: big.NewInt(3 * params.GWei)},
		Caps:    send.Caps{PerRequest: big.NewInt(params.GWei)}, // of no account to what isn't randomness
		Explain: Explain, Log: log, Metrics: w.metrics, Board: w.board,
	})
	require.NoError(t, err)
	w.config = Config{
		Chain: w.nodes, Store: w.store, Workers: w.worker, Senders: []Sender{w.sender}, Registry: w.registry, Apps: []common.Address{w.app},
		Prover: Direct{w.verifier}, Collateral: w, Verifier: w.root, Publisher: Shelf{w.verifier}, Develop: true, Every: time.Nanosecond,
		Log: log, Metrics: w.metrics, Board: w.board,
	}
	w.restart()
}

func (w *town) restart() {
	var err error
	w.registrar, err = New(w.config)
	require.NoError(w, err)
	// Pauses are of a wall clock: for the test each turn is an hour after the last.
	var mu sync.Mutex
	at := time.Now()
	w.registrar.now = func() time.Time { mu.Lock(); defer mu.Unlock(); at = at.Add(time.Hour); return at }
}

// Get implements [Collateral].
func (w *town) Get(_ context.Context, about collateral.Subject) (*collateral.Answer, error) {
	c, err := dcap.ParseCollateral(w.platform.Collateral(tee.TDX))
	if err != nil {
		return nil, err
	}
	b, err := collateral.Endorse(w.root, c)
	if err != nil {
		return nil, err
	}
	if b.About().FMSPC != about.FMSPC {
		return nil, errors.New("another platform")
	}
	return &collateral.Answer{Bundle: b, Source: "the test"}, nil
}

func (w *town) mine(blocks int) {
	for range blocks {
		_, err := w.Mine()
		require.NoError(w, err)
	}
}

// do mines a transaction in a block of its own.
func (w *town) do(from *ecdsa.PrivateKey, to *common.Address, data []byte) *types.Receipt {
	w.Helper()
	receipt, err := w.Transact(w.Context(), from, to, nil, data)
	require.NoError(w, err)
	return receipt
}

// turn is one round of all loops at the chain's head.
func (w *town) turn() {
	w.Helper()
	for {
		row, err := w.store.Chain(w.Context(), devchain.ID)
		require.NoError(w, err)
		if row.Cursor.Hash == w.Head().Hash() {
			break
		}
		require.NoError(w, w.scanner.Step(w.Context(), w.Head()))
	}
	require.NoError(w, w.sender.Drive(w.Context(), w.Head()))
	require.NoError(w, w.registrar.Turn(w.Context()))
}

func (w *town) rounds(n int) {
	w.Helper()
	for range n {
		w.mine(1)
		w.turn()
	}
}

// until takes rounds until something is so.
func (w *town) until(what string, so func() bool) {
	w.Helper()
	for range 30 {
		if so() {
			return
		}
		w.rounds(1)
	}
	w.Fatalf("%s: not within 30 blocks; the board: %v", what, w.board.Showing())
}

func (w *town) call(to common.Address, data []byte) []byte {
	w.Helper()
	out, err := w.Client().CallContract(w.Context(), ethereum.CallMsg{To: &to, Data: data}, nil)
	require.NoError(w, err)
	return out
}

// authorized asks the registry whether an instance may answer now.
func (w *town) authorized(instance common.Address) bool {
	w.Helper()
	registry := enclaveregistry.NewEnclaveRegistry()
	version, err := registry.UnpackPolicyVersion(w.call(w.registry, registry.PackPolicyVersion(w.app)))
	require.NoError(w, err)
	yes, err := registry.UnpackIsAuthorized(w.call(w.registry, registry.PackIsAuthorized(instance, version, w.app)))
	require.NoError(w, err)
	return yes
}

// requests are all of the app, oldest first.
func (w *town) requests() []store.Request {
	w.Helper()
	all, err := w.store.Requests(w.Context(), store.Filter{ChainID: devchain.ID, Limit: 100})
	require.NoError(w, err)
	return all
}

// sent counts transactions by purpose; all of them succeeded.
func (w *town) sent() map[string]int {
	w.Helper()
	all, err := w.store.Settlements(w.Context(), devchain.ID, 100)
	require.NoError(w, err)
	counts := make(map[string]int)
	for _, s := range all {
		counts[s.Purpose]++
		require.True(w, s.Mined.Number == 0 || s.Succeeded, "%s", s.Purpose)
	}
	return counts
}

func (w *town) showing(code health.Code) (detail string) {
	for _, warning := range w.board.ShowingAt(time.Now().Add(3 * time.Hour)) {
		if warning.Code == code {
			return warning.Detail
		}
	}
	return ""
}

func (w *town) counted(o outcome) float64 {
	return testutil.ToFloat64(w.metrics.Evidence.WithLabelValues("1337", string(o)))
}
