package admin

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"regexp"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/devnet/tables"
	"github.com/veritee/veritee/protocol/ecvrf"
	"github.com/veritee/veritee/protocol/typed"
	"github.com/veritee/veritee/relayer/chain"
	"github.com/veritee/veritee/relayer/health"
	"github.com/veritee/veritee/relayer/metrics"
	"github.com/veritee/veritee/relayer/status"
	"github.com/veritee/veritee/relayer/store"
	"github.com/veritee/veritee/relayer/workers"
)

// desk is a server with real tables behind it, and everything else as a test says.
type desk struct {
	t      *testing.T
	tables *tables.Tables
	server *Server
	board  *health.Board
	clock  time.Time
	secret *ecvrf.SecretKey
	chain  *nodes
	log    *bytes.Buffer
	gauges *metrics.Metrics

	mu         sync.Mutex // guards what follows
	leadership Leadership
	workers    []workers.Status
}

// nodes are those of a chain that isn't there.
type nodes struct {
	mu  sync.Mutex
	all []chain.NodeStatus

	keys atomic.Pointer[status.Keys]
}

func (n *nodes) ID() uint64         { return tables.ChainID }
func (n *nodes) Keys() *status.Keys { return n.keys.Load() }

func (n *nodes) Nodes() []chain.NodeStatus {
	n.mu.Lock()
	defer n.mu.Unlock()
	return n.all
}
func (n *nodes) set(all ...chain.NodeStatus) { n.mu.Lock(); defer n.mu.Unlock(); n.all = all }

// sure gives the same bytes each time, so that golden files hold.
type sure struct{}

func (sure) Read(p []byte) (int, error) { return copy(p, bytes.Repeat([]byte{7}, len(p))), nil }

// payer is a sender that has no key.
var payer = common.HexToAddress("0x5e00000000000000000000000000000000000004")

func newDesk(t *testing.T, change ...func(*Config)) *desk {
	t.Helper()
	secret, err := ecvrf.ParseSecretKey(crypto.Keccak256([]byte("a key of a test")))
	require.NoError(t, err)
	d := &desk{
		t: t, tables: tables.New(t), secret: secret, clock: time.Unix(1_900_000_000, 0).UTC(), log: new(bytes.Buffer),
		chain:      &nodes{all: []chain.NodeStatus{{Name: "a", State: chain.Up, Head: 1000}}},
		leadership: Leadership{Leads: true, Term: 4},
	}
	log := slog.New(slog.NewTextHandler(d.log, &slog.HandlerOptions{Level: slog.LevelDebug}))
	d.board = health.NewBoard(log, func() time.Time { return d.clock })
	registry := prometheus.NewRegistry()
	d.gauges = metrics.New(registry)
	d.gauges.Term.Set(4)
	config := Config{
		Addr: "127.0.0.1:0", Store: d.tables.Store, Chains: []Chain{d.chain}, Board: d.board, Gatherer: registry, Log: log, MaxLag: 2000,
		Lines:      []Line{{ChainID: tables.ChainID, Name: "mainnet", Senders: []common.Address{payer}, Window: 8}},
		Leadership: func() Leadership { d.mu.Lock(); defer d.mu.Unlock(); return d.leadership },
		Workers:    func() []workers.Status { d.mu.Lock(); defer d.mu.Unlock(); return d.workers },
	}
	for _, f := range change {
		f(&config)
	}
	d.server, err = New(config)
	require.NoError(t, err)
	t.Cleanup(func() { d.server.Close() })
	return d
}

func (d *desk) key() common.Hash { return d.secret.Public().KeyHash() }

// get calls the server as a client would.
func (d *desk) get(path string) *httptest.ResponseRecorder {
	d.t.Helper()
	return d.do(httptest.NewRequest(http.MethodGet, "http://127.0.0.1"+path, nil))
}

func (d *desk) do(r *http.Request) *httptest.ResponseRecorder {
	w := httptest.NewRecorder()
	d.server.Handler().ServeHTTP(w, r)
	return w
}

func path(kind string, id common.Hash) string { return "/v1/" + kind + "/1337/" + id.Hex() }

func decode[T any](t *testing.T, w *httptest.ResponseRecorder) T {
	t.Helper()
	var value T
	require.NoError(t, json.Unmarshal(w.Body.Bytes(), &value), w.Body.String())
	return value
}

// store answers a request's question, as a worker would.
func (d *desk) answer(r store.NewRequest) store.Answer {
	d.t.Helper()
	proof, _, err := ecvrf.Prove(d.secret, r.Question, sure{})
	require.NoError(d.t, err)
	instance, err := crypto.ToECDSA(crypto.Keccak256([]byte("an instance of a test")))
	require.NoError(d.t, err)
	statement := typed.Answer{
		Alpha: r.Question, KeyHash: r.Request.KeyHash, App: tables.App, PolicyVersion: 2, Payee: 3,
		Settler: common.Address{5}, NotAfter: tables.Genesis + 1800,
	}
	copy(statement.Gamma[:32], proof.Gamma.X[:])
	copy(statement.Gamma[32:], proof.Gamma.Y[:])
	signature, err := typed.Sign(statement.Digest(typed.Domain{ChainID: tables.ChainID, Coordinator: r.Contract}), instance)
	require.NoError(d.t, err)
	a := store.Answer{
		ChainID: tables.ChainID, Contract: r.Contract, KeyLine: r.Request.KeyLine, Block: r.Block.BlockRef,
		Confirmations: r.Request.Terms.Confirmations, PublicKey: d.secret.Public(), Statement: statement, Proof: *proof, Signature: signature,
		Instance: crypto.PubkeyToAddress(instance.PublicKey), Worker: "a",
	}
	_, err = d.tables.Store.SaveAnswer(d.t.Context(), a)
	require.NoError(d.t, err)
	return a
}

var moments = regexp.MustCompile(`"\d{4}-\d\d-\d\dT[^"]*"`)

// golden compares with a file of testdata, but for moments; `UPDATE=1 go test ./relayer/admin` writes it anew.
func golden(t *testing.T, name string, body []byte) {
	t.Helper()
	got := moments.ReplaceAll(body, []byte(`"a moment"`))
	file := filepath.Join("testdata", name)
	if os.Getenv("UPDATE") != "" {
		require.NoError(t, os.WriteFile(file, got, 0o644))
	}
	want, err := os.ReadFile(file)
	require.NoError(t, err)
	require.Equal(t, string(want), string(got))
}

// flaky is a store that a test takes away for a while.
type flaky struct {
	Store
	down  atomic.Bool
	pings atomic.Int64
	wait  chan struct{} // nil, or what Requests waits for
}

var errGone = errors.New("no connection: password hush")

func (f *flaky) Ping(ctx context.Context) error {
	f.pings.Add(1)
	if f.down.Load() {
		return errGone
	}
	return f.Store.Ping(ctx)
}

func (f *flaky) Audit(ctx context.Context, actor, action string, detail any) error {
	if f.down.Load() {
		return errGone
	}
	return f.Store.Audit(ctx, actor, action, detail)
}

func (f *flaky) Requests(ctx context.Context, filter store.Filter) ([]store.Request, error) {
	if f.down.Load() {
		return nil, errGone
	}
	if f.wait != nil {
		<-f.wait
	}
	return f.Store.Requests(ctx, filter)
}
