package workers

import (
	"context"
	"encoding/hex"
	"encoding/json"
	"log/slog"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/testutil"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/devnet/tables"
	"github.com/veritee/veritee/internal/logbuffer"
	"github.com/veritee/veritee/protocol/ecvrf"
	"github.com/veritee/veritee/relayer/health"
	"github.com/veritee/veritee/relayer/lifecycle"
	"github.com/veritee/veritee/relayer/metrics"
	"github.com/veritee/veritee/relayer/store"
)

// bench is what a test of the pool stands on: real tables, scripted workers, and an ear on everything that is said.
type bench struct {
	t        *testing.T
	tables   *tables.Tables
	leases   *leases
	workers  []*scripted
	secret   *ecvrf.SecretKey
	registry *prometheus.Registry
	metrics  *metrics.Metrics
	board    *health.Board
	log      *slog.Logger
	heard    *logbuffer.Buffer
}

func newLog(w *logbuffer.Buffer) *slog.Logger {
	return slog.New(slog.NewTextHandler(w, &slog.HandlerOptions{Level: slog.LevelDebug}))
}

func newKey(t testing.TB) *ecvrf.SecretKey {
	t.Helper()
	secret, err := ecvrf.NewSecretKey(nil)
	require.NoError(t, err)
	return secret
}

// newBench has honest workers of one key, by name, all of them with a lease.
func newBench(t *testing.T, names ...string) *bench {
	t.Helper()
	b := &bench{t: t, tables: tables.New(t), leases: newLeases(), secret: newKey(t), registry: prometheus.NewRegistry(), heard: new(logbuffer.Buffer)}
	b.metrics = metrics.New(b.registry)
	b.log = newLog(b.heard)
	b.board = health.NewBoard(b.log, time.Now)
	for _, name := range names {
		w := newScripted(t, name, b.secret)
		b.leases.grant(w.address())
		b.workers = append(b.workers, w)
	}
	t.Cleanup(b.nothingLeaked)
	return b
}

func (b *bench) key() common.Hash { return b.secret.Public().KeyHash() }

// config is quick: deadlines that hang a test for seconds are for production.
func (b *bench) config(change ...func(*Config)) Config {
	c := Config{
		Timeout: 400 * time.Millisecond, Poll: 50 * time.Millisecond, HedgeAfter: -1,
		Authorities: map[uint64]Authority{tables.ChainID: b.leases}, Store: b.tables.Store,
		Log: b.log, Metrics: b.metrics, Board: b.board,
	}
	for _, w := range b.workers {
		c.Workers = append(c.Workers, w.config())
	}
	for _, f := range change {
		f(&c)
	}
	return c
}

// pool is one that has asked its workers who they are, once.
func (b *bench) pool(change ...func(*Config)) *Pool {
	b.t.Helper()
	p, err := NewPool(b.config(change...))
	require.NoError(b.t, err)
	b.t.Cleanup(p.close)
	p.Describe(b.t.Context())
	return p
}

// run keeps a pool or a loop going until the test ends.
func (b *bench) run(r interface{ Run(context.Context) error }) {
	ctx, stop := context.WithCancel(context.Background())
	done := make(chan error, 1)
	go func() { done <- r.Run(ctx) }()
	b.t.Cleanup(func() {
		stop()
		require.NoError(b.t, <-done)
	})
}

// question is one that matured.
func (b *bench) question() store.Question {
	b.t.Helper()
	return b.questionOf(b.key())
}

func (b *bench) questionOf(key common.Hash) store.Question {
	b.t.Helper()
	r := b.tables.Ask(key, 1, 1)[0]
	b.tables.Mine(1)
	return store.Question{
		ChainID: tables.ChainID, Contract: tables.Coordinator, Alpha: r.Question, KeyLine: tables.KeyLine, KeyHash: key,
		Block: r.Block.BlockRef, Confirmations: 1, Requests: 1, MaturesAt: r.Block.Number + 1,
	}
}

var someTerms = Terms{Payee: 3, Settler: address{1, 2, 3}, NotAfter: tables.Genesis + 1800}

// verified checks an answer from outside, with nothing of the pool's.
func (b *bench) verified(q store.Question, a store.Answer, by *scripted) {
	b.t.Helper()
	_, err := ecvrf.Verify(a.PublicKey, q.Alpha, &a.Proof)
	require.NoError(b.t, err)
	require.Equal(b.t, by.name, a.Worker)
	require.Equal(b.t, by.address(), a.Instance)
	require.Equal(b.t, q.Alpha, a.Statement.Alpha)
	require.Equal(b.t, tables.App, a.Statement.App)
}

func (b *bench) outcome(worker string, o Outcome) float64 {
	return testutil.ToFloat64(b.metrics.Orders.WithLabelValues(worker, string(o)))
}

func (b *bench) showing(code health.Code) []health.Warning {
	var found []health.Warning
	for _, w := range b.board.Showing() {
		if w.Code == code {
			found = append(found, w)
		}
	}
	return found
}

func (b *bench) quarantined() []store.QuarantineRow {
	b.t.Helper()
	rows, err := b.tables.Store.Quarantined(b.t.Context())
	require.NoError(b.t, err)
	return rows
}

// states are those of all requests, oldest first.
func (b *bench) states() []lifecycle.Request {
	b.t.Helper()
	requests, err := b.tables.Store.Requests(b.t.Context(), store.Filter{ChainID: tables.ChainID, Limit: 10_000})
	require.NoError(b.t, err)
	states := make([]lifecycle.Request, len(requests))
	for i, r := range requests {
		states[i] = r.State
	}
	return states
}

func (b *bench) heardLines(what string) (lines []string) {
	for line := range strings.Lines(b.heard.String()) {
		if strings.Contains(line, what) {
			lines = append(lines, line)
		}
	}
	return lines
}

func (b *bench) eventually(what string, is func() bool) {
	b.t.Helper()
	require.Eventually(b.t, is, time.Minute, 5*time.Millisecond, what)
}

// nothingLeaked looks for every value that a worker gave out in everything that was said about it (I11).
func (b *bench) nothingLeaked() {
	said := []string{b.heard.String()}
	warnings, err := json.Marshal(b.board.Showing())
	require.NoError(b.t, err)
	families, err := b.registry.Gather()
	require.NoError(b.t, err)
	for _, f := range families {
		said = append(said, f.String())
	}
	said = append(said, string(warnings))
	for _, w := range b.workers {
		w.mu.Lock()
		for gamma := range w.gammas {
			for _, text := range said {
				require.NotContains(b.t, strings.ToLower(text), gamma)
				raw, _ := hex.DecodeString(gamma)
				require.NotContains(b.t, text, string(raw))
			}
		}
		w.mu.Unlock()
	}
}
