package chain

import (
	"context"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/require"
)

func TestGateLetsThroughByPriorityThenByOrder(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		g := newGate(0, 1)
		require.NoError(t, g.enter(t.Context(), Scanning, 1))

		var mu sync.Mutex
		var order []int
		var all sync.WaitGroup
		for i, p := range []Priority{Scanning, Following, Scanning, Settling, Settling} {
			all.Go(func() {
				if g.enter(t.Context(), p, 1) != nil {
					return
				}
				mu.Lock()
				order = append(order, i)
				mu.Unlock()
				g.leave(true)
			})
			synctest.Wait()
		}
		require.NoError(t, g.enter(t.Context(), Sending, 1), "at once, though the gate is full")
		g.leave(true)
		require.Empty(t, order)
		g.leave(true)
		all.Wait()
		require.Equal(t, []int{3, 4, 1, 0, 2}, order)
	})
}

func TestGateKeepsToItsRate(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		g := newGate(10, 0)
		started := time.Now()
		for range 30 {
			require.NoError(t, g.enter(t.Context(), Settling, 1))
			g.leave(true)
		}
		require.InDelta(t, 2, time.Since(started).Seconds(), 0.1, "ten at once, then ten a second")

		// What doesn't wait is waited for by others.
		require.NoError(t, g.enter(t.Context(), Sending, 10))
		require.True(t, g.busy())
		started = time.Now()
		require.NoError(t, g.enter(t.Context(), Settling, 1))
		require.InDelta(t, 1, time.Since(started).Seconds(), 0.15)
	})
}

func TestGateThatNobodyWaitsAtAnyMoreIsLeft(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		g := newGate(0, 1)
		require.NoError(t, g.enter(t.Context(), Settling, 1))
		ctx, cancel := context.WithTimeout(t.Context(), time.Second)
		defer cancel()
		require.ErrorIs(t, g.enter(ctx, Settling, 1), context.DeadlineExceeded)
		g.leave(true)
		require.NoError(t, g.enter(t.Context(), Settling, 1))
		require.Empty(t, g.queue)
	})
}

func TestGateOpensSlowlyAfterAPause(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		g := newGate(0, 0)
		for range 8 {
			require.NoError(t, g.enter(t.Context(), Settling, 1))
		}
		g.hold(time.Now().Add(time.Minute))
		g.hold(time.Now().Add(time.Minute)) // the next of the same burst
		for range 8 {
			g.leave(false)
		}

		started := time.Now()
		require.NoError(t, g.enter(t.Context(), Settling, 1))
		require.Equal(t, time.Minute, time.Since(started))
		require.True(t, g.full(), "one at a time")
		g.leave(false)
		require.NoError(t, g.enter(t.Context(), Settling, 1))
		require.True(t, g.full(), "still: it wasn't answered")

		// Then more: fast up to half of what there were, slowly beyond.
		g.leave(true)
		for range 3 {
			require.NoError(t, g.enter(t.Context(), Settling, 1))
			g.leave(true)
		}
		require.GreaterOrEqual(t, g.slow, 4.0)
		require.Less(t, g.slow, 6.0)
		for range 5000 {
			require.NoError(t, g.enter(t.Context(), Settling, 1))
			g.leave(true)
		}
		require.Zero(t, g.slow, "the pause is forgotten")
	})
}
