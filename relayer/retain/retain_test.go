package retain_test

import (
	"context"
	"errors"
	"log/slog"
	"os"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/testutil"
	"github.com/stretchr/testify/require"
	"go.uber.org/goleak"

	"github.com/veritee/veritee/devnet/tables"
	"github.com/veritee/veritee/relayer/health"
	"github.com/veritee/veritee/relayer/lifecycle"
	"github.com/veritee/veritee/relayer/metrics"
	"github.com/veritee/veritee/relayer/retain"
	"github.com/veritee/veritee/relayer/store"
)

func TestMain(m *testing.M) {
	code := m.Run()
	if err := goleak.Find(); code == 0 && err != nil {
		println(err.Error())
		code = 1
	}
	os.Exit(code)
}

const (
	month = 30 * 24 * time.Hour
	over  = 2_000
	open  = 200
)

// stage is a database with a crowd in it: what is over is 31 days old.
func stage(t *testing.T) (*tables.Tables, retain.Config) {
	t.Helper()
	x := tables.New(t)
	x.Mine(2)
	crowd := tables.Crowd{ChainID: tables.ChainID, Contract: tables.Coordinator, Matured: open, Answered: open, Until: 3_000_000_000, Final: over, Newest: 1 << 19, Blocks: 100}
	require.NoError(t, crowd.Fill(t.Context(), x.DSN))
	log := slog.New(slog.NewTextHandler(t.Output(), nil))
	return x, retain.Config{
		Store: x.Store, Chains: []uint64{tables.ChainID}, Requests: month, Transactions: month, Every: 20 * time.Millisecond,
		Log: log, Metrics: metrics.New(prometheus.NewRegistry()), Board: health.NewBoard(log, time.Now),
	}
}

func TestASweepDeletesAllThatIsOldInBatches(t *testing.T) {
	x, config := stage(t)
	before, err := x.Store.Counts(t.Context(), tables.ChainID)
	require.NoError(t, err)
	ctx, stop := context.WithCancel(t.Context())
	done := make(chan struct{})
	go func() { defer close(done); retain.New(config).Run(ctx) }()

	deleted := func(table string) int {
		return int(testutil.ToFloat64(config.Metrics.RowsDeleted.WithLabelValues(table)))
	}
	require.Eventually(t, func() bool { return deleted("settlements") == over/50-1 }, time.Minute, 10*time.Millisecond)
	stop()
	<-done
	require.Equal(t, over, deleted("requests"))
	require.Equal(t, over/2, deleted("answers"))
	require.Equal(t, over/50-1, deleted("attempts"), "the newest transaction stays")

	after, err := x.Store.Counts(t.Context(), tables.ChainID)
	require.NoError(t, err)
	require.Equal(t, before.ByState, after.ByState)
	require.Equal(t, before.Ended, after.Ended)
	require.Equal(t, open, after.ByState[lifecycle.Answered])
	ready, answers, err := x.Store.Ready(t.Context(), tables.ChainID, 2*open)
	require.NoError(t, err)
	require.Len(t, ready, open)
	require.Len(t, answers, open/10)
	require.Empty(t, config.Board.Showing())
}

func TestNothingIsDeletedThatIsKeptForEver(t *testing.T) {
	x, config := stage(t)
	config.Requests, config.Transactions = 0, 0
	require.NoError(t, retain.New(config).Sweep(t.Context()))
	left, err := x.Store.Requests(t.Context(), store.Filter{ChainID: tables.ChainID, States: []lifecycle.Request{lifecycle.Final}, Limit: 2 * over})
	require.NoError(t, err)
	require.Len(t, left, over)

	// A request keeps its transaction.
	config.Transactions = month
	require.NoError(t, retain.New(config).Sweep(t.Context()))
	kept, err := x.Store.Settlements(t.Context(), tables.ChainID, over)
	require.NoError(t, err)
	require.Len(t, kept, over/50)
}

// What somebody else works on is left for the next time, and nobody is kept waiting for it.
func TestASweepWaitsForNobody(t *testing.T) {
	x, config := stage(t)
	conn, err := pgx.Connect(t.Context(), x.DSN)
	require.NoError(t, err)
	defer conn.Close(context.Background())
	tx, err := conn.Begin(t.Context())
	require.NoError(t, err)
	var locked int64
	require.NoError(t, tx.QueryRow(t.Context(), "SELECT id FROM requests WHERE state = 'final' ORDER BY ended_at LIMIT 1 FOR UPDATE").Scan(&locked))

	begun := time.Now()
	require.NoError(t, retain.New(config).Sweep(t.Context()))
	require.Less(t, time.Since(begun), 14*time.Second, "a lock is waited for 15 s")
	require.EqualValues(t, over-1, testutil.ToFloat64(config.Metrics.RowsDeleted.WithLabelValues("requests")))
	require.NoError(t, tx.Rollback(t.Context()))
	require.NoError(t, retain.New(config).Sweep(t.Context()))
	require.EqualValues(t, over, testutil.ToFloat64(config.Metrics.RowsDeleted.WithLabelValues("requests")))
}

// broken fails for one chain.
type broken struct {
	retain.Store
	asked []uint64
}

func (b *broken) DeleteRequests(_ context.Context, chainID uint64, _ time.Duration, _ int) (int, error) {
	b.asked = append(b.asked, chainID)
	if chainID == 1 {
		return 0, errors.New("no connection")
	}
	return 0, nil
}

func (b *broken) DeleteAnswers(context.Context, uint64, time.Duration, store.AnswerMark, int) (int, store.AnswerMark, error) {
	return 0, store.AnswerMark{}, nil
}

func (b *broken) DeletePartials(context.Context, uint64, time.Duration, int) (int, error) {
	return 0, nil
}

func (b *broken) DeleteVerdicts(context.Context, uint64, time.Duration, int) (int, error) {
	return 0, nil
}

func (b *broken) DeleteSettlements(context.Context, uint64, time.Duration, int) (int, int, error) {
	return 0, 0, nil
}

func TestAChainThatFailsKeepsNoOtherFromItsTurn(t *testing.T) {
	b := new(broken)
	err := retain.New(retain.Config{Store: b, Chains: []uint64{1, 2}, Requests: month, Transactions: month}).Sweep(t.Context())
	require.ErrorContains(t, err, "no connection")
	require.Equal(t, []uint64{1, 2}, b.asked)
}
