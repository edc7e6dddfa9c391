package relayer

import (
	"context"
	"log/slog"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/testutil"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/internal/logbuffer"
	"github.com/veritee/veritee/relayer/config"
	"github.com/veritee/veritee/relayer/health"
	"github.com/veritee/veritee/relayer/metrics"
	"github.com/veritee/veritee/relayer/store"
)

// A mistake of ours that one chain meets: it is a warning of that chain, which is tried again, and nothing else ends.
func TestAPanicIsAWarningOfItsChainAlone(t *testing.T) {
	var log logbuffer.Buffer
	logger := slog.New(slog.NewTextHandler(&log, nil))
	s := &service{log: logger, metrics: metrics.New(prometheus.NewRegistry()), board: health.NewBoard(logger, time.Now)}
	board := s.board.Part()
	now := &term{service: s, board: board, leadership: new(store.Leadership), lines: make(map[*link]*line)}
	broken := &link{settings: config.Chain{ID: 7}, opened: make(chan struct{})} // open, it says, and there is nothing
	close(broken.opened)

	ctx, stop := context.WithCancel(t.Context())
	var keeping sync.WaitGroup
	keeping.Go(func() { now.keep(ctx, broken) })
	require.Eventually(t, func() bool { return len(s.board.ShowingAt(time.Now().Add(time.Minute))) == 1 }, time.Minute, time.Millisecond)
	warning := s.board.ShowingAt(time.Now().Add(time.Minute))[0]
	require.Equal(t, health.ChainUnserved, warning.Code)
	require.Equal(t, "7", warning.Subject)
	require.Contains(t, warning.Detail, "panic: ")
	require.NotContains(t, warning.Detail, "goroutine", "the stack is for the log")
	require.Eventually(t, func() bool { return strings.Contains(log.String(), "goroutine") }, time.Minute, time.Millisecond)

	stop()
	keeping.Wait()
	board.End()
	require.Empty(t, s.board.ShowingAt(time.Now().Add(time.Minute)))
}

func TestWhatOnlyALeaderKnowsEndsWithItsTerm(t *testing.T) {
	m := metrics.New(prometheus.NewRegistry())
	m.Term.Set(7)
	m.OldestOpen.WithLabelValues("1").Set(900)
	m.Reorgs.WithLabelValues("1").Inc()
	m.NodeUp.WithLabelValues("1", "a").Set(1)
	m.EndTerm()
	require.Zero(t, testutil.ToFloat64(m.Term))
	require.Zero(t, testutil.CollectAndCount(m.OldestOpen), "an alert on it would last for ever")
	require.EqualValues(t, 1, testutil.ToFloat64(m.Reorgs.WithLabelValues("1")))
	require.EqualValues(t, 1, testutil.ToFloat64(m.NodeUp.WithLabelValues("1", "a")))
}
