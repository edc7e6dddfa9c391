package store_test

import (
	"errors"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/relayer/store"
)

func TestF46OneLeadsAtATime(t *testing.T) {
	b := newBundle(t)
	first, err := b.Lead(b.ctx, "the first, pid 1")
	require.NoError(t, err)

	_, err = b.Lead(b.ctx, "the second")
	var led *store.ErrLed
	require.True(t, errors.As(err, &led))
	require.Equal(t, "the first, pid 1", led.Holder)
	require.EqualError(t, err, "lead: another relayer leads: the first, pid 1")
	leader := must(b.Leader(b.ctx))
	require.Equal(t, first.Term(), leader.Term, "who failed has begun no term")
	require.Equal(t, "the first, pid 1", leader.Holder)
	require.False(t, leader.Since.IsZero())

	first.Release()
	first.Release()
	second, err := b.Lead(b.ctx, "the second")
	require.NoError(t, err, "at once")
	require.Equal(t, first.Term()+1, second.Term())
	second.Release()
	requireOpen(t, second.Lost(), "who releases has lost nothing")
}

func TestALeadershipIsLostWithItsConnection(t *testing.T) {
	b := newBundle(t)
	leadership, err := b.Lead(b.ctx, "us")
	require.NoError(t, err)
	defer leadership.Release()
	requireOpen(t, leadership.Lost(), "it is ours")

	// What an operator, a crash or a fail-over does.
	b.exec(`SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory'
		AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`)
	select {
	case <-leadership.Lost():
	case <-time.After(soon):
		t.Fatal("it isn't noticed")
	}
	again, err := b.Lead(b.ctx, "us")
	require.NoError(t, err)
	again.Release()
}

func TestALeadershipIsLostToANewerTerm(t *testing.T) {
	b := newBundle(t)
	leadership, err := b.Lead(b.ctx, "us")
	require.NoError(t, err)
	defer leadership.Release()

	b.exec("UPDATE leadership SET term = term + 1")
	select {
	case <-leadership.Lost():
	case <-time.After(soon):
		t.Fatal("it isn't noticed")
	}
}

func requireOpen(t *testing.T, c <-chan struct{}, why string) {
	t.Helper()
	select {
	case <-c:
		t.Fatal(why)
	default:
	}
}
