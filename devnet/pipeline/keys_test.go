package pipeline

import (
	"fmt"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/devnet/world"
	"github.com/veritee/veritee/internal/failpoint"
)

// An operator forms a committee by the command line. The relayer is killed between any two steps by which the workers get their key: before and
// after each of its transactions. Then a worker is killed under load, and the whole committee: who comes back has its key again.
func TestKeysAreDerivedWhoeverIsKilled(t *testing.T) {
	t.Parallel()
	s := newKeyed(t, "a", "b", "c")
	s.byCommand()
	s.untilGeneration(1)
	s.beginWorkers()
	s.untilRegistered(s.instances...)

	s.mayDie = true
	deaths := 0
	for s.inUse() == 0 {
		require.Less(t, deaths, 60, "the relayer makes no progress")
		s.relayer.kill()
		dying := s.startRelayer([]string{failpoint.CommittedNotSent, failpoint.SentNotMarked}[deaths%2])
		s.mineUntil("the relayer dies in its next transaction", func() bool { return dying.isDead() || s.inUse() > 0 })
		deaths++
	}
	require.GreaterOrEqual(t, deaths, 4, "order, issue, state, activate")
	s.relayer.kill()
	s.startRelayer("")
	s.waitReady()
	s.mayDie = false
	s.noFileHas()
	s.mineUntil("both hold the key", func() bool {
		a, _ := s.issued(s.instances[0])
		b, _ := s.issued(s.instances[1])
		return a[1] && b[1]
	})

	// The other holds the key already: it takes over, whatever becomes of the first.
	for range 3 {
		s.ask(world.Ask{Consumer: 0, Times: 3, Words: 1, Confirmations: 1})
	}
	s.workers[0].kill()
	for range 3 {
		s.ask(world.Ask{Consumer: 1, Times: 3, Words: 1, Confirmations: 1})
	}
	s.mineUntilFinal()
	require.Positive(t, len(s.settledBy()[s.instances[1]]))
	s.restartWorker(0, 1)

	// A whole committee is killed. Orders wait; those who hold keys go on. It comes back by what its machines seal.
	for _, n := range s.keys.Nodes {
		n.Kill()
	}
	s.workers[0].kill()
	s.workers[0] = s.startWorker(0)
	reborn := s.instanceOf(0)
	s.untilRegistered(reborn)
	s.mineUntil("it orders", func() bool { _, ordered := s.issued(reborn); return ordered[1] })
	s.requestGivesUp(0)
	s.ask(world.Ask{Consumer: 0, Times: 3, Words: 1, Confirmations: 1})
	s.mineUntilFinal()
	for _, n := range s.keys.Nodes {
		require.NoError(t, n.Start())
	}
	s.untilIssued(reborn, 1)
	for _, n := range s.keys.Nodes {
		is, err := n.Describe(s.ctx)
		require.NoError(t, err)
		require.Equal(t, n.Instance.Bytes(), is.GetInstance(), "the same instance")
	}
	s.ask(world.Ask{Consumer: 1, Times: 3, Words: 1, Confirmations: 1})
	s.mineUntilFinal()
	s.audited()
}

// Shares are dealt anew, then given to other members, and the key is rotated, while requests come in. None fails, is doubled or left over.
func TestKeysChangeHandsUnderLoad(t *testing.T) {
	t.Parallel()
	s := formed(t, "a", "b", "c", "d")
	group, err := s.GroupKey(s.ctx, s.keys.Keys)
	require.NoError(t, err)
	for generation, members := range [][]string{{"a", "b", "c"}, {"b", "c", "d"}} {
		require.NoError(t, s.keys.Propose(s.ctx, members...))
		s.load("the handover", func() bool {
			now, err := s.keys.Generation(s.ctx)
			return err == nil && int(now) == generation+2
		})
	}
	after, err := s.GroupKey(s.ctx, s.keys.Keys)
	require.NoError(t, err)
	require.Equal(t, group, after, "the group key stays")
	s.keys.Node("a").Kill() // it isn't needed any more

	require.NoError(t, s.Rotate(s.ctx, s.keys.Keys, "in the middle"))
	s.load("the next key is in use", func() bool { return s.inUse() == 2 })
	s.load("some more", func() bool { return s.under(s.history())[2] > 10 })
	s.mineUntilFinal()
	counts := s.under(s.audited())
	require.Len(t, counts, 2)
	require.Greater(t, counts[1], 10)
	require.Greater(t, counts[2], 10)
}

// An instance that is revoked wipes its keys and stops; the next epoch, which begins with that, isn't ordered by it, and isn't given to it.
func TestKeysOfARevokedInstance(t *testing.T) {
	t.Parallel()
	s := formed(t, "a", "b", "c")
	s.ask(world.Ask{Consumer: 0, Times: 3, Words: 1, Confirmations: 1})
	revoked := s.instances[0]
	require.NoError(t, s.RevokeKeys(s.ctx, s.keys.Keys, revoked, "it was seen to lie"))
	line, err := s.KeyLineNow(s.ctx, s.keys.Keys)
	require.NoError(t, err)
	require.EqualValues(t, 2, line.Newest, "the next epoch begins in that transaction")
	s.ask(world.Ask{Consumer: 1, Times: 3, Words: 1, Confirmations: 1})
	s.mineUntil("it stops", s.workers[0].isDead)
	require.Error(t, s.workers[0].err)
	require.True(t, s.workers[0].log.Has("removed for good"), fmt.Sprint(s.workers[0].log.Tail(5)))
	s.mineUntilFinal()

	s.untilIssued(s.instances[1], 2)
	issued, ordered := s.issued(revoked)
	require.False(t, issued[2] || ordered[2])
	require.True(t, issued[1])

	// Its machine may still hold keys, by an instance that nobody has revoked; with it two agree on the next key.
	s.restartWorker(0, 2)
	s.untilKey(2)
	s.ask(world.Ask{Consumer: 0, Times: 2, Words: 1, Confirmations: 1})
	s.mineUntilFinal()
	history := s.audited()
	require.Equal(t, 2, s.under(history)[2])
	s.rest(time.Second)
}
