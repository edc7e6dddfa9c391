package pipeline

import (
	"context"
	"fmt"
	"log/slog"
	"os"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/relayer"
	"github.com/veritee/veritee/relayer/config"
)

// An inside is a relayer within the test's process, with whoever starts it again when it ends by itself.
type inside struct {
	stop context.CancelFunc
	over chan struct{}
	log  *lockedBuffer
}

// startInside runs the relayer here rather than as a process of its own, by the same configuration.
func (s *system) startInside(log *lockedBuffer) *inside {
	s.t.Helper()
	s.listen = "127.0.0.1:0"
	require.NoError(s.t, os.WriteFile(s.path("veritee.yaml"), []byte(s.config()), 0o600))
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
