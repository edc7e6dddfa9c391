package scan_test

import (
	"context"
	"crypto/ecdsa"
	"log/slog"
	"os"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/stretchr/testify/require"
	"go.uber.org/goleak"

	"github.com/veritee/veritee/devnet/audit"
	devchain "github.com/veritee/veritee/devnet/chain"
	"github.com/veritee/veritee/devnet/faultproxy"
	"github.com/veritee/veritee/devnet/postgres"
	"github.com/veritee/veritee/devnet/world"
	"github.com/veritee/veritee/internal/logbuffer"
	"github.com/veritee/veritee/protocol/ecvrf"
	"github.com/veritee/veritee/relayer/chain"
	"github.com/veritee/veritee/relayer/health"
	"github.com/veritee/veritee/relayer/lifecycle"
	"github.com/veritee/veritee/relayer/metrics"
	"github.com/veritee/veritee/relayer/scan"
	"github.com/veritee/veritee/relayer/store"
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

const (
	poll  = 50 * time.Millisecond
	soon  = 30 * time.Second
	depth = 8 // of finality

	listing  = "eth_getLogs"
	receipts = "eth_getBlockReceipts"
)

// A stage is a chain with a coordinator and one consumer, proxies before it as nodes a, b, …, a database, and a scanner.
type stage struct {
	t       *testing.T
	ctx     context.Context
	node    *devchain.Chain
	world   *world.World
	secret  *ecvrf.SecretKey
	worker  *ecdsa.PrivateKey
	proxies []*faultproxy.Proxy

	nodes   chain.Config
	config  scan.Config
	chain   *chain.Chain
	store   *store.Store
	scanner *scan.Scanner
	metrics *metrics.Metrics
	board   *health.Board
	log     *logbuffer.Buffer

	mu      sync.Mutex // guards applied
	applied []store.Advanced
}

// setup makes a stage with so many nodes. Options change it before the scanner is made; nothing is scanned yet.
func setup(t *testing.T, nodes int, options ...func(*stage)) *stage {
	t.Helper()
	s := &stage{t: t, ctx: t.Context(), log: new(logbuffer.Buffer), metrics: metrics.New(prometheus.NewRegistry())}
	t.Cleanup(func() {
		if t.Failed() {
			t.Log(s.log.String())
		}
	})
	log := slog.New(slog.NewTextHandler(s.log, &slog.HandlerOptions{Level: slog.LevelDebug}))
	s.board = health.NewBoard(log, time.Now)
	s.build()

	s.nodes = chain.Config{
		ID: devchain.ID, Poll: poll, Timeout: 10 * time.Second, Finality: chain.Finality{Depth: depth},
		Log: log, Metrics: s.metrics, Board: s.board,
	}
	for i := range nodes {
		proxy := faultproxy.Test(t, s.node.HTTP())
		s.proxies = append(s.proxies, proxy)
		s.nodes.Nodes = append(s.nodes.Nodes, chain.NodeConfig{Name: string(rune('a' + i)), URL: proxy.URL()})
	}

	var err error
	s.store, err = store.Open(s.ctx, postgres.Test(t), s.metrics)
	require.NoError(t, err)
	t.Cleanup(s.store.Close)
	s.config = scan.Config{
		Store: s.store, Log: log, Metrics: s.metrics, Board: s.board, RescanDepths: []uint64{2, 4},
		Contracts: []store.Contract{{Address: s.world.Coordinator, FirstBlock: s.world.FirstBlock, CodeHash: common.Hash{1}}},
		Applied: func(done store.Advanced, _ *types.Header) {
			s.mu.Lock()
			defer s.mu.Unlock()
			s.applied = append(s.applied, done)
		},
	}
	for _, option := range options {
		option(s)
	}
	s.restart()
	return s
}

// build makes the chain and what is on it.
func (s *stage) build() {
	owner, user := world.Wallets()
	var err error
	s.node, err = devchain.New(devchain.Config{
		Alloc: devchain.Fund(owner.Address, user.Address, stranger.Address), HTTP: "127.0.0.1:0", WS: "127.0.0.1:0",
	})
	require.NoError(s.t, err)
	s.t.Cleanup(func() { require.NoError(s.t, s.node.Close()) })

	s.world, err = world.Deploy(s.ctx, world.Node{ChainID: devchain.ID, Client: s.node.Client(), Mine: func() error {
		_, err := s.node.Mine()
		return err
	}})
	require.NoError(s.t, err)
	s.secret, err = ecvrf.ParseSecretKey(crypto.Keccak256([]byte("scan test: key")))
	require.NoError(s.t, err)
	s.worker, err = crypto.ToECDSA(crypto.Keccak256([]byte("scan test: worker")))
	require.NoError(s.t, err)
	require.NoError(s.t, s.world.Confirm(s.ctx, crypto.PubkeyToAddress(s.worker.PublicKey)))
	require.NoError(s.t, s.world.AnnounceKey(s.ctx, s.secret))
	require.NoError(s.t, s.world.AddConsumers(s.ctx, "asker"))
}

// restart dials the nodes anew and makes a new scanner, as a new process would.
func (s *stage) restart() {
	s.t.Helper()
	c, err := chain.Dial(s.ctx, s.nodes)
	require.NoError(s.t, err)
	s.t.Cleanup(c.Close)
	s.chain = c
	s.config.Chain = c
	s.scanner = scan.New(s.config)
}

func (s *stage) mine(blocks int) (last *types.Header) {
	s.t.Helper()
	for range blocks {
		var err error
		last, err = s.node.Mine()
		require.NoError(s.t, err)
	}
	return last
}

// ask mines a block with so many requests.
func (s *stage) ask(times int) (*types.Header, []common.Hash) {
	s.t.Helper()
	ids, err := s.world.Ask(s.ctx, world.Ask{Times: times, Words: 1, Confirmations: 1})
	require.NoError(s.t, err)
	require.Len(s.t, ids, times)
	return s.node.Head(), ids
}

// step takes one turn with the head that the nodes show.
func (s *stage) step() error {
	s.t.Helper()
	head, err := s.chain.Head(s.ctx)
	require.NoError(s.t, err)
	return s.scanner.Step(s.ctx, head)
}

func (s *stage) mustStep() {
	s.t.Helper()
	require.NoError(s.t, s.step())
}

// caughtUp steps until the cursor is at the chain's head.
func (s *stage) caughtUp() {
	s.t.Helper()
	require.Eventually(s.t, func() bool {
		head, err := s.chain.Head(s.ctx)
		return err == nil && s.scanner.Step(s.ctx, head) == nil && s.cursor().Hash == s.node.Head().Hash()
	}, soon, time.Millisecond)
}

func (s *stage) state() store.Chain {
	s.t.Helper()
	c, err := s.store.Chain(s.ctx, devchain.ID)
	require.NoError(s.t, err)
	return c
}

func (s *stage) cursor() store.BlockRef { return s.state().Cursor }

func (s *stage) request(id common.Hash) store.Request {
	s.t.Helper()
	r, err := s.store.Request(s.ctx, devchain.ID, id)
	require.NoError(s.t, err)
	return r
}

func (s *stage) has(id common.Hash) bool {
	_, err := s.store.Request(s.ctx, devchain.ID, id)
	return err == nil
}

// canonical are the requests in the tables that aren't orphaned.
func (s *stage) canonical() []store.Request {
	s.t.Helper()
	all, err := s.store.Requests(s.ctx, store.Filter{ChainID: devchain.ID, Limit: 100_000, States: []lifecycle.Request{
		lifecycle.Observed, lifecycle.Matured, lifecycle.Answered, lifecycle.Settled, lifecycle.Final, lifecycle.SettledByOther,
		lifecycle.Refunded, lifecycle.Failed,
	}})
	require.NoError(s.t, err)
	return all
}

// requireComplete compares the tables with what an auditor reads from the chain, who shares no code with the scan: invariant I2.
func (s *stage) requireComplete() {
	s.t.Helper()
	history, err := audit.Read(s.ctx, s.node.Client(), s.world.Coordinator, s.world.FirstBlock)
	require.NoError(s.t, err)
	stored := s.canonical()
	require.Len(s.t, stored, len(history.Requests))
	for _, r := range stored {
		seen := history.Find(r.ID)
		require.NotNil(s.t, seen)
		require.Equal(s.t, seen.BlockHash, r.Block.Hash)
		require.Equal(s.t, seen.Tx, r.TxHash)
		require.Equal(s.t, seen.Sequence, r.Sequence)
		require.Equal(s.t, seen.Consumer, r.Consumer)
		require.Equal(s.t, seen.InputHash, r.InputHash)
		require.Equal(s.t, common.BigToHash(seen.Account), r.Account)
		require.Equal(s.t, len(seen.Effects) > 0, r.Outcome != "")
		require.Equal(s.t, seen.Retried, r.RetriedNumber)
	}
}

// fork drops the last blocks and everything in them; the next block is a sibling.
func (s *stage) fork(blocks uint64) {
	s.t.Helper()
	parent := s.block(s.node.Head().Number.Uint64() - blocks)
	s.node.Rollback()
	require.NoError(s.t, s.node.Fork(parent.Hash()))
	s.node.Rollback()
}

func (s *stage) block(number uint64) *types.Header {
	s.t.Helper()
	h, err := s.node.Client().HeaderByNumber(s.ctx, new(bigInt).SetUint64(number))
	require.NoError(s.t, err)
	return h
}

func (s *stage) suspect(name string) bool {
	for _, n := range s.chain.Nodes() {
		if n.Name == name {
			return n.State == chain.Suspect
		}
	}
	return false
}

func (s *stage) warned(code health.Code) (detail string, showing bool) {
	for _, w := range s.board.Showing() {
		if w.Code == code {
			return w.Detail, true
		}
	}
	return "", false
}

// raised says whether a warning was ever raised, whatever its grace.
func (s *stage) raised(code health.Code) bool {
	return strings.Contains(s.log.String(), `msg="warning raised" code=`+string(code))
}
