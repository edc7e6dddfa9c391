package keys

import (
	"context"
	"crypto/ecdsa"
	"log/slog"
	"math/big"
	"os"
	"sync"
	"testing"
	"time"

	"github.com/consensys/gnark-crypto/ecc/bls12-381/fr"
	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/stretchr/testify/require"
	"go.uber.org/goleak"

	"github.com/veritee/veritee/bindings/keybroker"
	"github.com/veritee/veritee/bindings/keycommittee"
	devchain "github.com/veritee/veritee/devnet/chain"
	"github.com/veritee/veritee/devnet/postgres"
	"github.com/veritee/veritee/protocol/tbls"
	"github.com/veritee/veritee/protocol/typed"
	"github.com/veritee/veritee/relayer/chain"
	"github.com/veritee/veritee/relayer/health"
	"github.com/veritee/veritee/relayer/metrics"
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

// A world is a chain with the real broker and committee, and all that a relayer has besides workers and key nodes, which are a cast.
type world struct {
	testing.TB
	*devchain.Chain

	owner, relayer    *ecdsa.PrivateKey
	registry, app     common.Address
	committee, broker common.Address
	domain            typed.KeyDomain
	groupKey          []byte
	secret            fr.Element
	cast              *cast
	nodes             *chain.Chain
	store             *store.Store
	scanner           *scan.Scanner
	sender            *send.Sender
	leadership        *store.Leadership
	contracts         []store.Contract
	board             *health.Board
	metrics           *metrics.Metrics
	config            Config
	desk              *Desk
}

const (
	members     = 5
	threshold   = 3
	finality    = 3
	orderBlocks = 20
	notice      = 5
)

var purpose = typed.Purpose{11: 7}

func wallet(name string) *ecdsa.PrivateKey {
	key, err := crypto.ToECDSA(crypto.Keccak256([]byte("veritee keys: " + name)))
	if err != nil {
		panic(err)
	}
	return key
}

func addressOf(key *ecdsa.PrivateKey) common.Address { return crypto.PubkeyToAddress(key.PublicKey) }

// newWorld has a committee of five that has just formed, an app with an open line, and workers of these names.
func newWorld(t *testing.T, names ...string) *world {
	w := &world{TB: t, owner: wallet("owner"), relayer: wallet("relayer"), metrics: metrics.New(prometheus.NewRegistry())}
	var err error
	w.Chain, err = devchain.New(devchain.Config{Alloc: devchain.Fund(addressOf(w.owner), addressOf(w.relayer)), HTTP: "127.0.0.1:0"})
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, w.Close()) })
	w.mine(2)
	_, err = w.secret.SetRandom()
	require.NoError(t, err)
	w.cast = &cast{world: w, derivers: make(map[string]*deriver), records: make(map[uint64]typed.Generation), publics: make(map[uint64][]byte)}
	for i := range members {
		w.cast.members = append(w.cast.members, &member{key: wallet("node " + nodeName(i)), shares: make(map[uint32]*tbls.Share)})
	}
	w.deploy()
	for _, name := range names {
		w.employ(name)
	}
	w.open(t)
	return w
}

func (w *world) deploy() {
	create := func(code []byte) common.Address { return w.do(w.owner, nil, code).ContractAddress }
	w.registry = create(stub(common.Address{}, addressOf(w.owner)))
	model := create(stub(w.registry, addressOf(w.owner)))
	w.app = create(stub(w.registry, addressOf(w.owner)))
	w.committee = create(append(common.FromHex(keycommittee.KeyCommitteeMetaData.Bin), committee.PackConstructor(addressOf(w.owner), model,
		keycommittee.IKeyCommitteeTerms{Depth: 1, SessionTime: 600, Patience: 2})...))
	w.broker = create(append(common.FromHex(keybroker.KeyBrokerMetaData.Bin), broker.PackConstructor(w.committee, orderBlocks, notice)...))
	w.domain = typed.KeyDomain{ChainID: devchain.ID, Broker: w.broker}
	w.form()
	w.confirmAll()
	w.do(w.owner, &w.broker, broker.PackOpen(w.app, purpose, uint8(typed.AlgorithmSecp256k1), common.Address{}))
}

// form proposes all members, deals to them, and has them sign the record.
func (w *world) form() {
	var proposed []keycommittee.IKeyCommitteeMember
	var who []common.Address
	for i, m := range w.cast.members {
		proposed = append(proposed, keycommittee.IKeyCommitteeMember{Instance: addressOf(m.key), Operator: common.Address{byte(i + 1)}})
		who = append(who, addressOf(m.key))
	}
	w.do(w.owner, &w.committee, committee.PackPropose(proposed, threshold))
	session, err := committee.UnpackSession(w.call(w.committee, committee.PackSession()))
	require.NoError(w, err)
	shares, group := w.cast.deal(w.secret, members, threshold)
	var public []byte
	for i, share := range shares {
		w.cast.members[i].shares[session.Generation] = share
		encoded := tbls.EncodeG2(share.Public())
		public = append(public, encoded[:]...)
	}
	encoded := tbls.EncodeG2(group)
	w.groupKey = encoded[:]
	record := typed.Generation{
		Session: session.Id, Generation: session.Generation, Threshold: threshold, Members: typed.MembersHash(who), Qualified: common.Hash{31: 1<<members - 1},
		GroupKey: crypto.Keccak256Hash(w.groupKey), Shares: crypto.Keccak256Hash(public), Transcript: common.Hash{1},
	}
	if session.Generation > 1 {
		before, err := committee.UnpackGenerationOf(w.call(w.committee, committee.PackGenerationOf(session.Generation-1)))
		require.NoError(w, err)
		record.Previous = before.Record
	}
	w.cast.mu.Lock()
	defer w.cast.mu.Unlock()
	w.cast.records[session.Id], w.cast.publics[session.Id] = record, public
}

// confirmAll brings all confirmations of the newest session by hand.
func (w *world) confirmAll() {
	session, err := committee.UnpackSession(w.call(w.committee, committee.PackSession()))
	require.NoError(w, err)
	record := w.cast.records[session.Id]
	var all []keycommittee.IKeyCommitteeConfirmation
	for _, m := range w.cast.members {
		signature, err := typed.Sign(record.Digest(typed.CommitteeDomain{ChainID: devchain.ID, Committee: w.committee}), m.key)
		require.NoError(w, err)
		all = append(all, keycommittee.IKeyCommitteeConfirmation{Instance: addressOf(m.key), R: signature.R, Vs: signature.VS})
	}
	w.do(w.owner, &w.committee, committee.PackConfirm(keycommittee.KeyHashesGeneration{
		Session: record.Session, Generation: record.Generation, Threshold: record.Threshold, Members: record.Members, Qualified: record.Qualified.Big(),
		GroupKey: record.GroupKey, Shares: record.Shares, Transcript: record.Transcript, Previous: record.Previous,
	}, w.groupKey, all))
}

// employ adds a worker, whose instance may order keys.
func (w *world) employ(name string) *deriver {
	d := &deriver{key: wallet("worker " + name), open: make(map[common.Hash]*tbls.Blinding), roots: make(map[uint64][tbls.KeyLength]byte),
		spent: make(map[common.Hash]bool)}
	d.lines = []workers.KeyLine{{
		ChainID: devchain.ID, Broker: w.broker, GroupKey: crypto.Keccak256Hash(w.groupKey), App: w.app, Purpose: purpose, Algorithm: typed.AlgorithmSecp256k1,
	}}
	w.do(w.owner, &w.broker, broker.PackAllowPlatform(w.app, [20]byte(addressOf(d.key))))
	w.cast.mu.Lock()
	defer w.cast.mu.Unlock()
	w.cast.derivers[name] = d
	w.cast.order = append(w.cast.order, name)
	return d
}

func (w *world) open(t *testing.T) {
	ctx := t.Context()
	log := slog.New(slog.NewTextHandler(t.Output(), &slog.HandlerOptions{Level: slog.LevelDebug}))
	w.board = health.NewBoard(log, time.Now)
	var err error
	w.nodes, err = chain.Dial(ctx, chain.Config{
		ID: devchain.ID, Nodes: []chain.NodeConfig{{Name: "one", URL: w.HTTP()}}, Timeout: 10 * time.Second,
		Finality: chain.Finality{Depth: finality}, Log: log, Metrics: w.metrics, Board: w.board,
	})
	require.NoError(t, err)
	t.Cleanup(w.nodes.Close)
	w.store, err = store.Open(ctx, postgres.Test(t), w.metrics)
	require.NoError(t, err)
	t.Cleanup(w.store.Close)
	w.leadership, err = w.store.Lead(ctx, "test")
	require.NoError(t, err)
	t.Cleanup(w.leadership.Release)

	head := w.Head()
	start := store.BlockRef{Number: head.Number.Uint64(), Hash: head.Hash()}
	w.contracts = []store.Contract{{Address: w.broker, Kind: store.Key, FirstBlock: start.Number + 1, CodeHash: common.Hash{1}}}
	_, err = w.store.OpenChain(ctx, store.Chain{ChainID: devchain.ID, Genesis: w.nodes.Genesis(), Cursor: start, Final: start}, w.contracts)
	require.NoError(t, err)
	w.scanner = scan.New(scan.Config{Chain: w.nodes, Store: w.store, Contracts: w.contracts, Log: log, Metrics: w.metrics, Board: w.board})
	w.sender, err = send.New(send.Config{
		Chain: w.nodes, Store: w.store, Signer: send.NewKey(w.relayer), Term: w.leadership.Term,
		Fees:    send.Fees{MaxFeePerGas: big.NewInt(200 * params.GWei), MinTip: big.NewInt(params.GWei / 10), MaxTip: big.NewInt(3 * params.GWei)},
		Caps:    send.Caps{PerRequest: big.NewInt(params.Ether)},
		Explain: Explain, Log: log, Metrics: w.metrics, Board: w.board,
	})
	require.NoError(t, err)
	w.config = Config{
		Chain: w.nodes, Store: w.store, Workers: w.cast, Senders: []Sender{w.sender}, Broker: w.broker, Committee: w.committee, Registry: w.registry,
		First: time.Millisecond, Longest: time.Millisecond, Late: 5 * time.Second, Log: log, Metrics: w.metrics, Board: w.board,
	}
	w.restart()
}

// restart is what a process does that was killed: nothing is left of the desk.
func (w *world) restart() {
	var err error
	w.desk, err = New(w.config)
	require.NoError(w, err)
	// Pauses are of a wall clock: for the test each look at it is an hour after the last.
	var mu sync.Mutex
	at := time.Now()
	w.desk.now = func() time.Time { mu.Lock(); defer mu.Unlock(); at = at.Add(time.Hour); return at }
}

func (w *world) mine(blocks int) {
	for range blocks {
		_, err := w.Mine()
		require.NoError(w, err)
	}
}

// do mines a transaction in a block of its own.
func (w *world) do(from *ecdsa.PrivateKey, to *common.Address, data []byte) *types.Receipt {
	w.Helper()
	receipt, err := w.Transact(w.Context(), from, to, nil, data)
	require.NoError(w, err)
	return receipt
}

func (w *world) call(to common.Address, data []byte) []byte {
	w.Helper()
	said, err := w.Client().CallContract(w.Context(), ethereum.CallMsg{To: &to, Data: data}, nil)
	require.NoError(w, err)
	return said
}

// read has the tables follow the chain.
func (w *world) read() {
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

// turn is a block, and a turn of the desk at it. What is asked in one is used in the next.
func (w *world) turn() {
	w.Helper()
	w.mine(1)
	w.read()
	require.NoError(w, w.desk.Turn(context.WithoutCancel(w.Context())))
}

// until takes turns until something is so.
func (w *world) until(what string, so func() bool) {
	w.Helper()
	for range 40 {
		if so() {
			return
		}
		w.turn()
	}
	w.Fatal("never: " + what)
}

func (w *world) line() keybroker.IKeyBrokerLine {
	w.Helper()
	line, err := broker.UnpackLine(w.call(w.broker, broker.PackLine(w.app, purpose)))
	require.NoError(w, err)
	return line
}

func (w *world) requests() []store.Request {
	w.Helper()
	all, err := w.store.Requests(w.Context(), store.Filter{ChainID: devchain.ID, Kind: store.Key, Limit: 100})
	require.NoError(w, err)
	return all
}

func (w *world) holds(name string, epoch uint64) bool {
	w.cast.mu.Lock()
	defer w.cast.mu.Unlock()
	_, is := w.cast.derivers[name].roots[epoch]
	return is
}

func (w *world) change(what func()) {
	w.cast.mu.Lock()
	defer w.cast.mu.Unlock()
	what()
}
