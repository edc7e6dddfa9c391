package pipeline

import (
	"context"
	"fmt"
	"log/slog"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/internal/logbuffer"
	"github.com/veritee/veritee/relayer"
	"github.com/veritee/veritee/relayer/config"
)

// An inside is a relayer within the test's process, with whoever starts it again when it ends by itself.
type inside struct {
	stop context.CancelFunc
	over chan struct{}
	log  *logbuffer.Buffer
}

// startInside runs the relayer here rather than as a process of its own, by the same configuration.
func (s *system) startInside(log *logbuffer.Buffer) *inside {
	s.t.Helper()
	s.configure()
	settings, err := config.Load(s.path("veritee.yaml"))
	require.NoError(s.t, err)
	require.NoError(s.t, settings.Check())

	ctx, stop := context.WithCancel(context.Background())
	i := &inside{stop: stop, over: make(chan struct{}), log: log}
	go func() {
		defer close(i.over)
		for ctx.Err() == nil {
			err := relayer.Run(ctx, settings, slog.New(slog.NewTextHandler(log, &slog.HandlerOptions{Level: slog.LevelDebug})))
			fmt.Fprintf(log, "==== relayer ended: %v\n", err)
			select {
			case <-ctx.Done():
			case <-time.After(50 * time.Millisecond):
			}
		}
	}()
	s.t.Cleanup(func() { i.end(patience) })
	return i
}

// end stops it, and says whether it was over in time.
func (i *inside) end(within time.Duration) bool {
	i.stop()
	select {
	case <-i.over:
		return true
	case <-time.After(within):
		return false
	}
}

// begin starts workers and a relayer within the test, which is enough where nobody is killed.
func (s *system) begin() *inside {
	s.t.Helper()
	log := new(logbuffer.Buffer)
	s.t.Cleanup(func() {
		if s.t.Failed() {
			s.t.Logf("---- relayer ----\n%s", log.Tail(300))
		}
	})
	s.poll = 30 * time.Millisecond
	s.startWorkers()
	i := s.startInside(log)
	s.waitReady()
	return i
}
