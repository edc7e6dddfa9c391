package prove

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
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/stretchr/testify/require"
	"go.uber.org/goleak"

	"github.com/veritee/veritee/bindings/enclaveregistry"
	"github.com/veritee/veritee/bindings/rollupgovernance"
	"github.com/veritee/veritee/bindings/sgxverifier"
	"github.com/veritee/veritee/bindings/twofactorverifier"
	devchain "github.com/veritee/veritee/devnet/chain"
	"github.com/veritee/veritee/devnet/postgres"
	"github.com/veritee/veritee/protocol/typed"
	"github.com/veritee/veritee/protocol/workerapi"
	"github.com/veritee/veritee/relayer/chain"
	"github.com/veritee/veritee/relayer/health"
	"github.com/veritee/veritee/relayer/metrics"
	"github.com/veritee/veritee/relayer/rollup"
	"github.com/veritee/veritee/relayer/scan"
	"github.com/veritee/veritee/relayer/send"
	"github.com/veritee/veritee/relayer/store"
	"github.com/veritee/veritee/relayer/workers"
)

func TestMain(m *testing.M) {
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

// A town is a chain with the real contracts of a rollup's second factor, and all that a relayer has besides workers, which are scripted.
type town struct {
	testing.TB
	*devchain.Chain

	owner, relayer             *ecdsa.PrivateKey
	registry, verifier, rollup common.Address
	contract                   *twofactorverifier.TwoFactorVerifier
	policy                     rollupgovernance.IRollupGovernancePolicy
	parent                     common.Hash
	last                       twofactorverifier.TeeProofsClaim // that was claimed
	workers                    *scripted

	nodes   *chain.Chain
	store   *store.Store
	scanner *scan.Scanner
	sender  *send.Sender
	board   *health.Board
	metrics *metrics.Metrics
	config  Config
	desk    *Desk
}

// scripted are workers that say what a test wants, and sign it.
type scripted struct {
	mu    sync.Mutex // guards what follows
	names []string
	keys  map[string]*ecdsa.PrivateKey
	says  map[string]typed.Verdict
	lacks map[string]string // why a worker refuses
	asked map[string]int
	last  workers.ProofOrder
	wait  chan struct{} // nil: they answer at once
}

func (s *scripted) Provers(uint64, common.Address, uint64, common.Hash) (all []workers.Prover, known bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, name := range s.names {
		all = append(all, workers.Prover{Worker: name, Instance: addressOf(s.keys[name]), Head: 1 << 40})
	}
	return all, true
}

func (s *scripted) Prove(ctx context.Context, worker string, o workers.ProofOrder) (workers.ProvenVerdict, error) {
	s.mu.Lock()
	s.asked[worker]++
	s.last = o
	lacks, says, key, wait := s.lacks[worker], s.says[worker], s.keys[worker], s.wait
	s.mu.Unlock()
	if wait != nil {
		select {
		case <-wait:
		case <-ctx.Done():
			return workers.ProvenVerdict{}, ctx.Err()
		}
	}
	if lacks != "" {
		return workers.ProvenVerdict{}, &workers.ProveError{Failure: workers.Failure{
			Worker: worker, Outcome: workers.Refused, Refusal: workerapi.Refusal_REASON_INCOMPLETE_WITNESS, Reason: lacks,
		}}
	}
	p := typed.TeeProof{
		Claim: o.Claim.ID(), Verdict: says, Measurement: o.Measurement, Instance: addressOf(key), PolicyVersion: o.PolicyVersion,
		Recipient: o.Recipient, NotAfter: o.NotAfter,
	}
	if says == typed.Reject {
		p.ComputedRoot = common.Hash{7}
	}
	signature, err := p.Sign(o.Domain, key)
	return workers.ProvenVerdict{Proof: p, Signature: signature, Worker: worker, Gas: 30_000_000, Took: 200 * time.Millisecond}, err
}

func (s *scripted) set(change func()) {
	s.mu.Lock()
	defer s.mu.Unlock()
	change()
}

func (s *scripted) times(worker string) int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.asked[worker]
}

func wallet(name string) *ecdsa.PrivateKey {
	key, err := crypto.ToECDSA(crypto.Keccak256([]byte("veritee prove: " + name)))
	if err != nil {
		panic(err)
	}
	return key
}

func addressOf(key *ecdsa.PrivateKey) common.Address { return crypto.PubkeyToAddress(key.PublicKey) }

const (
	finality = 3
	teeTime  = 40 // blocks are a second apart
	zkTime   = 80
	reward   = 1000

	rejectTime = 30
)

// anyZk is a ZK verifier that believes everything: statementOf is the hash of what it is asked, and verify doesn't revert.
//
//	CALLDATASIZE PUSH0 PUSH0 CALLDATACOPY CALLDATASIZE PUSH0 KECCAK256 PUSH0 MSTORE PUSH1 32 PUSH0 RETURN
var anyZk = common.FromHex("6c365f5f37365f205f5260205ff35f52600d6013f3")

func newTown(t *testing.T, accepts uint8) *town { return newTownOf(t, accepts, finality) }

// newTownOf has a chain whose blocks are final when so many others follow.
func newTownOf(t *testing.T, accepts uint8, depth uint64) *town {
	w := &town{TB: t, owner: wallet("owner"), relayer: wallet("relayer"), metrics: metrics.New(prometheus.NewRegistry()), parent: common.Hash{1}}
	w.workers = &scripted{
		keys: make(map[string]*ecdsa.PrivateKey), says: make(map[string]typed.Verdict), lacks: make(map[string]string), asked: make(map[string]int),
	}
	for _, name := range []string{"one", "two", "three"} {
		w.workers.names = append(w.workers.names, name)
		w.workers.keys[name], w.workers.says[name] = wallet(name), typed.Accept
	}
	var err error
	w.Chain, err = devchain.New(devchain.Config{Alloc: devchain.Fund(addressOf(w.owner), addressOf(w.relayer)), HTTP: "127.0.0.1:0"})
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, w.Close()) })
	w.mine(2)
	w.deploy(accepts)
	w.open(t, depth)
	return w
}

func (w *town) deploy(accepts uint8) {
	registry, verifier := enclaveregistry.NewEnclaveRegistry(), sgxverifier.NewSGXVerifier()
	w.contract = twofactorverifier.NewTwoFactorVerifier()
	create := func(code string, arguments []byte) common.Address {
		return w.do(w.owner, nil, append(common.FromHex(code), arguments...)).ContractAddress
	}
	w.registry = create(enclaveregistry.EnclaveRegistryMetaData.Bin, registry.PackConstructor(addressOf(w.owner), 30*24*3600))
	w.verifier = create(sgxverifier.SGXVerifierMetaData.Bin, verifier.PackConstructor(w.registry))
	zk := create(common.Bytes2Hex(anyZk), nil)
	measurement := crypto.Keccak256Hash([]byte("sample"))
	for _, name := range w.workers.names {
		w.do(w.owner, &w.registry, registry.PackConfirm(addressOf(w.workers.keys[name]), addressOf(w.owner), measurement, w.Head().Time+29*24*3600))
	}
	said, err := verifier.UnpackIdentify(w.call(w.verifier, verifier.PackIdentify(addressOf(w.workers.keys["one"]))))
	require.NoError(w, err)
	w.policy = rollupgovernance.IRollupGovernancePolicy{
		App: addressOf(w.owner), Accepts: accepts, RejectTime: rejectTime, TeeTime: teeTime, ZkTime: zkTime, ResolveTime: 3600, RejectBudget: 9, Reward: big.NewInt(reward),
	}
	governance := create(rollupgovernance.RollupGovernanceMetaData.Bin, rollupgovernance.NewRollupGovernance().PackConstructor(rollupgovernance.IRollupGovernanceSetup{
		Owner: addressOf(w.owner), Guardian: addressOf(w.owner), Proposer: addressOf(w.owner), TeeVerifier: w.verifier, ZkVerifier: zk, Policy: w.policy,
		Activations: []rollupgovernance.IRollupGovernanceActivation{{Measurement: said.Measurement, FirstBlock: 1, LastBlock: 1 << 40}},
	}))
	w.rollup = create(twofactorverifier.TwoFactorVerifierMetaData.Bin, w.contract.PackConstructor(twofactorverifier.ITwoFactorVerifierBeginning{
		Governance: governance, L2ChainId: 5, Config: common.Hash{5}, HeadHash: w.parent, HeadRoot: common.Hash{2},
	}))
}

func (w *town) open(t *testing.T, depth uint64) {
	ctx := t.Context()
	log := slog.New(slog.NewTextHandler(t.Output(), &slog.HandlerOptions{Level: slog.LevelDebug}))
	w.board = health.NewBoard(log, time.Now)
	var err error
	w.nodes, err = chain.Dial(ctx, chain.Config{
		ID: devchain.ID, Nodes: []chain.NodeConfig{{Name: "one", URL: w.HTTP()}}, Timeout: 10 * time.Second,
		Finality: chain.Finality{Depth: depth}, Log: log, Metrics: w.metrics, Board: w.board,
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
	contracts := []store.Contract{{Address: w.verifier, Kind: store.Proof, FirstBlock: start.Number + 1, CodeHash: common.Hash{1}}}
	_, err = w.store.OpenChain(ctx, store.Chain{ChainID: devchain.ID, Genesis: w.nodes.Genesis(), Cursor: start, Final: start}, contracts)
	require.NoError(t, err)
	w.scanner = scan.New(scan.Config{
		Chain: w.nodes, Store: w.store, Contracts: contracts, Rollups: []common.Address{w.rollup}, ProofDepth: 1, Log: log, Metrics: w.metrics, Board: w.board,
	})
	w.sender, err = send.New(send.Config{
		Chain: w.nodes, Store: w.store, Signer: send.NewKey(w.relayer), Term: leadership.Term,
		Fees:    send.Fees{MaxFeePerGas: big.NewInt(200 * params.GWei), MinTip: big.NewInt(params.GWei / 10), MaxTip: big.NewInt(3 * params.GWei)},
		Caps:    send.Caps{PerRequest: big.NewInt(params.Ether)},
		Explain: rollup.Explain, Log: log, Metrics: w.metrics, Board: w.board,
	})
	require.NoError(t, err)
	w.config = Config{
		Chain: w.nodes, Store: w.store, Workers: w.workers, Senders: []Sender{w.sender}, Verifier: w.verifier, Registry: w.registry,
		Rollups: []common.Address{w.rollup}, Recipient: addressOf(w.relayer), First: time.Millisecond, Longest: time.Millisecond,
		Log: log, Metrics: w.metrics, Board: w.board,
	}
	w.restart()
}

// restart is what a process does that was killed: nothing is left of the desk.
func (w *town) restart() {
	var err error
	w.desk, err = New(w.config)
	require.NoError(w, err)
	// Pauses are of a wall clock: for the test each turn is an hour after the last.
	var mu sync.Mutex
	at := time.Now()
	w.desk.now = func() time.Time { mu.Lock(); defer mu.Unlock(); at = at.Add(time.Hour); return at }
}

// claim has the rollup claim so many blocks, the first right after its head.
func (w *town) claim(blocks int) common.Hash {
	w.Helper()
	hashes := make([][32]byte, blocks)
	for i := range hashes {
		hashes[i] = crypto.Keccak256Hash([]byte{byte(i)}, w.Head().Hash().Bytes())
	}
	receipt := w.do(w.owner, &w.rollup, w.contract.PackClaim(twofactorverifier.ITwoFactorVerifierBatch{
		FirstBlock: 1, PostRoot: common.Hash{3}, Receipts: common.Hash{4}, ParentHash: w.parent, PreRoot: common.Hash{2}, BlockHashes: hashes,
		OriginNumber: w.Head().Number.Uint64() - 1,
	}))
	for _, log := range receipt.Logs {
		if said, err := w.contract.UnpackClaimedEvent(log); err == nil {
			w.last = said.Claim
			return said.ClaimId
		}
	}
	w.Fatal("no claim")
	return common.Hash{}
}

// zk brings a ZK proof of the claim.
func (w *town) zk(common.Hash) {
	w.Helper()
	w.do(w.owner, &w.rollup, w.contract.PackSubmitZk(w.last, []byte{1}))
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

// read has the tables follow the chain.
func (w *town) read() {
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
}

func (w *town) turn() {
	w.Helper()
	w.read()
	require.NoError(w, w.desk.Turn(w.Context()))
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

func (w *town) standing(claim common.Hash) rollup.Standing {
	w.Helper()
	standing, err := rollup.ReadStanding(w.call(w.rollup, rollup.PackStanding(claim)))
	require.NoError(w, err)
	return standing
}

// request is the row of a claim's; one that isn't there yet has no state.
func (w *town) request(claim common.Hash) store.Request {
	w.Helper()
	r, err := w.store.Request(w.Context(), devchain.ID, typed.ProofDomain{ChainID: devchain.ID, Verifier: w.verifier}.RequestID(claim))
	if errors.Is(err, store.ErrNoRequest) {
		return store.Request{}
	}
	require.NoError(w, err)
	return r
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
