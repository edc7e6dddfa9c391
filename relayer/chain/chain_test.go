package chain_test

import (
	"context"
	"crypto/ecdsa"
	"log/slog"
	"math/big"
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
	"github.com/veritee/veritee/internal/logbuffer"
	"github.com/veritee/veritee/relayer/chain"
	"github.com/veritee/veritee/relayer/health"
	"github.com/veritee/veritee/relayer/metrics"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m, fromGeth...) }

// What geth's node leaves behind when it is closed.
var fromGeth = []goleak.Option{
	goleak.IgnoreAnyFunction("github.com/ethereum/go-ethereum/core.(*txSenderCacher).cache"),
	goleak.IgnoreAnyFunction("github.com/syndtr/goleveldb/leveldb.(*DB).mpoolDrain"),
}

const (
	poll = 20 * time.Millisecond
	soon = 30 * time.Second
)

// key pays for everything.
var key = func() *ecdsa.PrivateKey {
	k, err := crypto.ToECDSA(crypto.Keccak256([]byte("chain test")))
	if err != nil {
		panic(err)
	}
	return k
}()

// A fixture is a chain, proxies before it as nodes a, b, …, and what a relayer would see.
type fixture struct {
	*chain.Chain
	t       *testing.T
	node    *devchain.Chain
	proxies []*faultproxy.Proxy
	config  chain.Config
	board   *health.Board
	metrics *metrics.Metrics
	log     *logbuffer.Buffer
	nonce   uint64
}

// setup dials a chain through so many proxies. Options change the configuration before.
func setup(t *testing.T, proxies int, options ...func(*chain.Config)) *fixture {
	t.Helper()
	f := &fixture{t: t, node: newNode(t, devchain.DefaultGasLimit), log: new(logbuffer.Buffer)}
	log := slog.New(slog.NewTextHandler(f.log, &slog.HandlerOptions{Level: slog.LevelDebug}))
	f.board = health.NewBoard(log, time.Now)
	f.metrics = metrics.New(prometheus.NewRegistry())
	f.config = chain.Config{
		ID: devchain.ID, Poll: poll, Timeout: 10 * time.Second, Finality: chain.Finality{Depth: 2},
		Log: log, Metrics: f.metrics, Board: f.board,
	}
	for i := range proxies {
		proxy := faultproxy.Test(t, f.node.HTTP())
		f.proxies = append(f.proxies, proxy)
		f.config.Nodes = append(f.config.Nodes, chain.NodeConfig{Name: string(rune('a' + i)), URL: proxy.URL()})
	}
	for _, option := range options {
		option(&f.config)
	}
	f.dial()
	return f
}

func (f *fixture) dial() {
	f.t.Helper()
	c, err := chain.Dial(f.t.Context(), f.config)
	require.NoError(f.t, err)
	f.t.Cleanup(c.Close)
	f.Chain = c
}

// newNode is a chain of its own; another gas limit makes it another one even if both begin in the same second.
func newNode(t *testing.T, gasLimit uint64) *devchain.Chain {
	t.Helper()
	node, err := devchain.New(devchain.Config{
		GasLimit: gasLimit,
		Alloc:    devchain.Fund(crypto.PubkeyToAddress(key.PublicKey)), HTTP: "127.0.0.1:0", WS: "127.0.0.1:0",
	})
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, node.Close()) })
	return node
}

func (f *fixture) mine() *types.Header {
	f.t.Helper()
	header, err := f.node.Mine()
	require.NoError(f.t, err)
	return header
}

// tx signs the next transaction of the key.
func (f *fixture) tx(to *common.Address, data []byte) *types.Transaction {
	f.t.Helper()
	tx, err := types.SignNewTx(key, types.LatestSignerForChainID(big.NewInt(devchain.ID)), &types.DynamicFeeTx{
		ChainID: big.NewInt(devchain.ID), Nonce: f.nonce, GasTipCap: big.NewInt(params.GWei), GasFeeCap: big.NewInt(10 * params.GWei),
		Gas: 200_000, To: to, Data: data,
	})
	require.NoError(f.t, err)
	f.nonce++
	return tx
}

func (f *fixture) put(tx *types.Transaction) {
	f.t.Helper()
	require.NoError(f.t, f.node.Client().SendTransaction(context.Background(), tx))
}

// An emitter logs its calldata, whose first word is the topic.
var emitterCode = common.FromHex("69365f5f375f35365fa1005f52600a6016f3")

func (f *fixture) emitter() common.Address {
	f.t.Helper()
	address := crypto.CreateAddress(crypto.PubkeyToAddress(key.PublicKey), f.nonce)
	f.put(f.tx(nil, emitterCode))
	f.mine()
	return address
}

var topic = crypto.Keccak256Hash([]byte("topic"))

// emit mines a block with so many logs.
func (f *fixture) emit(emitter common.Address, count int) *types.Header {
	f.t.Helper()
	for i := range count {
		f.put(f.tx(&emitter, append(topic.Bytes(), byte(i))))
	}
	return f.mine()
}

func (f *fixture) logs(h *types.Header, emitter common.Address, doubt bool) ([]types.Log, error) {
	return f.Logs(f.t.Context(), h, []common.Address{emitter}, []common.Hash{topic}, doubt)
}

func (f *fixture) state(name string) chain.NodeStatus {
	for _, n := range f.Nodes() {
		if n.Name == name {
			return n
		}
	}
	f.t.Fatalf("no node %q", name)
	return chain.NodeStatus{}
}

func (f *fixture) warned(code health.Code, subject string) bool {
	for _, w := range f.board.Showing() {
		if w.Code == code && w.Subject == subject {
			return true
		}
	}
	return false
}

func (f *fixture) eventually(what string, check func() bool) {
	f.t.Helper()
	require.Eventually(f.t, check, soon, 2*time.Millisecond, what)
}
