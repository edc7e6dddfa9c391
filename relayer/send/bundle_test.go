package send

import (
	"context"
	"crypto/ecdsa"
	"log/slog"
	"math/big"
	"os"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/stretchr/testify/require"
	"go.uber.org/goleak"

	devchain "github.com/veritee/veritee/devnet/chain"
	"github.com/veritee/veritee/devnet/faultproxy"
	"github.com/veritee/veritee/devnet/postgres"
	"github.com/veritee/veritee/protocol/ecvrf"
	"github.com/veritee/veritee/protocol/randomness"
	"github.com/veritee/veritee/protocol/typed"
	"github.com/veritee/veritee/relayer/chain"
	"github.com/veritee/veritee/relayer/health"
	"github.com/veritee/veritee/relayer/lifecycle"
	"github.com/veritee/veritee/relayer/metrics"
	"github.com/veritee/veritee/relayer/store"
)

func TestMain(m *testing.M) {
	code := m.Run()
	// go-ethereum keeps these for the life of the process, or a little longer than its chain.
	ignored := []goleak.Option{
		goleak.IgnoreAnyFunction("github.com/ethereum/go-ethereum/core.(*txSenderCacher).cache"),
		goleak.IgnoreAnyFunction("github.com/syndtr/goleveldb/leveldb.(*DB).mpoolDrain"),
	}
	if err := goleak.Find(ignored...); code == 0 && err != nil {
		println(err.Error())
		code = 1
	}
	os.Exit(code)
}

// Contracts of the bundle's chain, by what a call to them does.
var (
	taking    = common.HexToAddress("0x7a01") // nothing
	reverting = common.HexToAddress("0x7a02")
	burning   = common.HexToAddress("0x7a03") // uses up all gas
	refusing  = common.HexToAddress("0x7a04") // reverts with four bytes
)

// bundle is a sender on a real chain, through a proxy that can do harm, with a real database. The test is the scan: it says when
// the tables learn of blocks.
type bundle struct {
	testing.TB
	ctx   context.Context
	chain *devchain.Chain
	proxy *faultproxy.Proxy
	nodes *chain.Chain
	store *store.Store
	term  int64

	key, rich *ecdsa.PrivateKey
	richNonce uint64
	config    Config
	sender    *Sender
	board     *health.Board
	later     time.Duration // by which the board's clock is ahead
	ahead     atomic.Int64  // by which the sender's is
	metrics   *metrics.Metrics
	sequence  uint64
	contract  common.Address
}

type option func(b *bundle, chainConfig *devchain.Config)

func withBalance(wei *big.Int) option {
	return func(b *bundle, c *devchain.Config) { c.Alloc[b.address()] = types.Account{Balance: wei} }
}

func withBlockGas(gas uint64) option {
	return func(_ *bundle, c *devchain.Config) { c.GasLimit = gas }
}

func withDelegation() option {
	return func(b *bundle, c *devchain.Config) {
		account := c.Alloc[b.address()]
		account.Code = types.AddressToDelegation(taking)
		c.Alloc[b.address()] = account
	}
}

func newBundle(t *testing.T, options ...option) *bundle {
	t.Parallel() // most of a test is waiting for the database
	key, err := crypto.GenerateKey()
	require.NoError(t, err)
	rich, err := crypto.GenerateKey()
	require.NoError(t, err)
	b := &bundle{TB: t, ctx: t.Context(), key: key, rich: rich, contract: common.HexToAddress("0xc0de")}

	alloc := devchain.Fund(b.address(), b.richAddress())
	alloc[taking] = types.Account{Code: []byte{0x00}, Balance: new(big.Int)}
	alloc[reverting] = types.Account{Code: []byte{0x5f, 0x5f, 0xfd}, Balance: new(big.Int)}
	alloc[refusing] = types.Account{Code: common.FromHex("63deadbeef5f526004601cfd"), Balance: new(big.Int)}
	alloc[burning] = types.Account{Code: []byte{0xfe}, Balance: new(big.Int)}
	chainConfig := devchain.Config{Alloc: alloc, HTTP: "127.0.0.1:0"}
	for _, o := range options {
		o(b, &chainConfig)
	}
	b.chain, err = devchain.New(chainConfig)
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, b.chain.Close()) })
	b.proxy = faultproxy.Test(t, b.chain.HTTP())

	b.metrics = metrics.New(prometheus.NewRegistry())
	log := slog.New(slog.NewTextHandler(t.Output(), &slog.HandlerOptions{Level: slog.LevelDebug}))
	b.board = health.NewBoard(log, func() time.Time { return time.Now().Add(b.later) })
	b.nodes, err = chain.Dial(b.ctx, chain.Config{
		ID: devchain.ID, Nodes: []chain.NodeConfig{{Name: "one", URL: b.proxy.URL()}}, Timeout: 2 * time.Second,
		Finality: chain.Finality{Depth: 2}, Log: log, Metrics: b.metrics, Board: b.board,
	})
	require.NoError(t, err)
	t.Cleanup(b.nodes.Close)

	b.store, err = store.Open(b.ctx, postgres.Test(t), b.metrics)
	require.NoError(t, err)
	t.Cleanup(b.store.Close)
	leadership, err := b.store.Lead(b.ctx, "test")
	require.NoError(t, err)
	t.Cleanup(leadership.Release)
	b.term = leadership.Term()

	genesis := store.BlockRef{Hash: b.chain.Head().Hash()}
	_, err = b.store.OpenChain(b.ctx, store.Chain{ChainID: devchain.ID, Genesis: genesis.Hash, Cursor: genesis, Final: genesis},
		[]store.Contract{{Address: b.contract, FirstBlock: 1, CodeHash: common.Hash{1}}})
	require.NoError(t, err)

	b.config = Config{
		Chain: b.nodes, Store: b.store, Signer: NewKey(key), Term: func() int64 { return b.term }, Fees: plainFees,
		Log: log, Metrics: b.metrics, Board: b.board, Now: func() time.Time { return time.Now().Add(time.Duration(b.ahead.Load())) },
	}
	b.restart()
	b.mine(1)
	return b
}

// restart is a new process: another sender that knows only the tables and the chain.
func (b *bundle) restart() {
	var err error
	b.sender, err = New(b.config)
	require.NoError(b, err)
}

func (b *bundle) address() common.Address { return crypto.PubkeyToAddress(b.key.PublicKey) }

func (b *bundle) richAddress() common.Address { return crypto.PubkeyToAddress(b.rich.PublicKey) }

// mine makes blocks, and a turn of scan and sender at each.
func (b *bundle) mine(blocks int) {
	b.Helper()
	for range blocks {
		_, err := b.chain.Mine()
		require.NoError(b, err)
		b.scan()
		b.drive()
	}
}

// scan makes the tables follow the chain, with requests and outcomes in its newest block.
func (b *bundle) scan(logs ...any) store.Advanced {
	b.Helper()
	row, err := b.store.Chain(b.ctx, devchain.ID)
	require.NoError(b, err)

	// The base is the last block that both know.
	head := b.chain.Head()
	step := store.Advance{ChainID: devchain.ID}
	kept, err := b.store.Blocks(b.ctx, devchain.ID, 0, row.Cursor.Number)
	require.NoError(b, err)
	known := map[common.Hash]bool{row.Final.Hash: true, row.Cursor.Hash: true}
	for _, block := range kept {
		known[block.Hash] = true
	}
	var headers []*types.Header
	at := head
	for ; !known[at.Hash()]; at = b.header(at.ParentHash) {
		headers = append([]*types.Header{at}, headers...)
	}
	step.Base = store.BlockRef{Number: at.Number.Uint64(), Hash: at.Hash()}
	for _, h := range headers {
		step.Blocks = append(step.Blocks, blockOf(h))
	}
	for _, l := range logs {
		switch l := l.(type) {
		case store.NewRequest:
			step.Requests = append(step.Requests, l)
		case store.RequestOutcome:
			step.Outcomes = append(step.Outcomes, l)
		}
	}
	done, err := b.store.Advance(b.ctx, step)
	require.NoError(b, err)
	return done
}

func blockOf(h *types.Header) store.Block {
	return store.Block{BlockRef: store.BlockRef{Number: h.Number.Uint64(), Hash: h.Hash()}, Parent: h.ParentHash, Time: h.Time}
}

func (b *bundle) header(hash common.Hash) *types.Header {
	h, err := b.chain.Client().HeaderByHash(b.ctx, hash)
	require.NoError(b, err)
	return h
}

func (b *bundle) drive() {
	b.Helper()
	require.NoError(b, b.sender.Drive(b.ctx, b.chain.Head()))
}

// finalize makes the block so far below the head final.
func (b *bundle) finalize(depth int64) {
	h, err := b.chain.Client().HeaderByNumber(b.ctx, new(big.Int).Sub(b.chain.Head().Number, big.NewInt(depth)))
	require.NoError(b, err)
	_, err = b.store.Finalize(b.ctx, devchain.ID, blockOf(h).BlockRef)
	require.NoError(b, err)
}

// requests makes requests that are answered: rows that a settlement can claim. They are in a block of the chain, which says
// nothing of them: the sender doesn't look.
func (b *bundle) requests(n int) []int64 {
	b.Helper()
	_, err := b.chain.Mine()
	require.NoError(b, err)
	block := blockOf(b.chain.Head())
	alpha := crypto.Keccak256Hash([]byte("question"), block.Hash[:])

	var logs []any
	for i := range n {
		b.sequence++
		logs = append(logs, store.NewRequest{
			Contract: b.contract, ID: crypto.Keccak256Hash(alpha[:], []byte{byte(i)}),
			Request: randomness.Request{Terms: randomness.RequestTerms{
				NumWords: 1, CallbackGasLimit: 50_000, Confirmations: 1, MaxGasPrice: 100 * params.GWei, BlockNumber: block.Number, Sequence: b.sequence,
			}, KeyHash: common.Hash{1}},
			Question: alpha, Block: block, TxHash: common.Hash{byte(i)}, LogIndex: uint(i),
		})
	}
	b.scan(logs...)
	b.mine(1)

	answer := store.Answer{
		ChainID: devchain.ID, Contract: b.contract, Block: block.BlockRef, Confirmations: 1, PublicKey: ecvrf.PublicKey{X: ecvrf.Word{1}},
		Statement: typed.Answer{Alpha: alpha, KeyHash: common.Hash{1}, NotAfter: 1 << 40}, Worker: "test",
	}
	answer.Proof.Witnesses = make([]ecvrf.Word, 1)
	_, err = b.store.SaveAnswer(b.ctx, answer)
	require.NoError(b, err)
	return b.ready()
}

func (b *bundle) ready() []int64 {
	ready, _, err := b.store.Ready(b.ctx, devchain.ID, 1000)
	require.NoError(b, err)
	rows := make([]int64, len(ready))
	for i, r := range ready {
		rows[i] = r.RowID
	}
	return rows
}

func order(rows ...int64) Order {
	return Order{Purpose: "settle", To: taking, Calldata: []byte{1, 2, 3}, GasLimit: 100_000, Requests: rows}
}

func (b *bundle) submit(o Order) store.Settlement {
	b.Helper()
	settlement, err := b.sender.Submit(b.ctx, o)
	require.NoError(b, err)
	return settlement
}

// settlements are all of them, oldest first.
func (b *bundle) settlements() []store.Settlement {
	all, err := b.store.Settlements(b.ctx, devchain.ID, 1000)
	require.NoError(b, err)
	for i, j := 0, len(all)-1; i < j; i, j = i+1, j-1 {
		all[i], all[j] = all[j], all[i]
	}
	return all
}

func (b *bundle) settlement(id int64) store.Settlement {
	b.Helper()
	for _, s := range b.settlements() {
		if s.RowID == id {
			return s
		}
	}
	require.Fail(b, "no such settlement")
	return store.Settlement{}
}

func (b *bundle) requireState(id int64, state lifecycle.Settlement) store.Settlement {
	b.Helper()
	s := b.settlement(id)
	require.Equal(b, state, s.State)
	return s
}

func (b *bundle) pending(hash common.Hash) bool {
	_, pending, err := b.chain.Client().TransactionByHash(b.ctx, hash)
	return err == nil && pending
}

// warned says whether a warning will show if it lasts.
func (b *bundle) warned(code health.Code) bool {
	b.later = time.Hour
	defer func() { b.later = 0 }()
	for _, w := range b.board.Showing() {
		if w.Code == code {
			return true
		}
	}
	return false
}

// send is a transaction of any key, past the sender.
func (b *bundle) send(key *ecdsa.PrivateKey, nonce uint64, to common.Address, value *big.Int, gas uint64, tip, fee *big.Int) common.Hash {
	b.Helper()
	tx, err := types.SignNewTx(key, types.LatestSignerForChainID(big.NewInt(devchain.ID)), &types.DynamicFeeTx{
		ChainID: big.NewInt(devchain.ID), Nonce: nonce, GasTipCap: tip, GasFeeCap: fee, Gas: gas, To: &to, Value: value,
	})
	require.NoError(b, err)
	require.NoError(b, b.chain.Client().SendTransaction(b.ctx, tx))
	return tx.Hash()
}

// fill takes up the whole next block, ahead of everybody else, so that the base fee rises by an eighth.
func (b *bundle) fill() {
	b.Helper()
	b.send(b.rich, b.richNonce, burning, nil, b.chain.Head().GasLimit, gwei(100), gwei(190))
	b.richNonce++
}

// sent are the calls of eth_sendRawTransaction that the proxy saw.
func (b *bundle) sent() int { return len(b.proxy.Calls("eth_sendRawTransaction")) }
