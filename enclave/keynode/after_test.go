package keynode

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/protocol/keynodeapi"
)

func (m *member) data() string { return filepath.Join(m.folder, "data") }

// lose takes a dead node's folder away, as a lost disk does; copied says where to keep a copy, as a host may. The instance key is elsewhere.
func (m *member) lose(copied string) {
	t := m.stage.t
	t.Helper()
	require.NoError(t, os.CopyFS(copied, os.DirFS(m.data())))
	require.NoError(t, os.RemoveAll(m.data()))
	require.NoError(t, os.Mkdir(m.data(), 0o700))
}

// Shares were handed over to others. Then members die, with their folders and without, of the generation that serves and of the one before:
// orders of both are answered by who is left, nobody gives an answer that isn't his, and no share outlives its use.
func TestMembersDieAfterAHandover(t *testing.T) {
	s := newStage(t)
	all := s.members(5)
	a, b, c, d, e := all[0], all[1], all[2], all[3], all[4]
	s.form(2, a, b, c)
	key := s.order().derive(a, b)
	late, later := s.order(), s.order()
	lateOfA := late.answered(a)
	s.bring(s.propose(2, c, d, e), all...)
	fresh := s.order()
	freshOfD := fresh.answered(d)
	late.refused(d, keynodeapi.Refusal_REASON_NO_SHARE)
	fresh.refused(a, keynodeapi.Refusal_REASON_NO_SHARE)

	// One of the new generation, with its folder kept: the others answer, and it says the same again.
	d.kill()
	require.Equal(t, key, s.order().derive(c, e))
	d.start()
	require.Equal(t, freshOfD, fresh.answered(d))

	// One whose folder is lost, a copy of which its host keeps: it answers nothing, and the others do.
	copied := filepath.Join(t.TempDir(), "copy")
	e.kill()
	e.lose(copied)
	require.Equal(t, key, fresh.derive(c, d))
	e.start()
	s.eventually(func() bool { return e.Health().Generation == 2 }, "it sees the generation")
	for _, order := range []*placed{fresh, late} {
		order.answeredNot(e, keynodeapi.Refusal_REASON_NO_SHARE)
	}

	// And one of the generation before, while its orders live.
	a.kill()
	require.Equal(t, key, late.derive(b, c))
	a.start()
	require.Equal(t, lateOfA, late.answered(a))
	a.kill()
	require.Equal(t, key, later.derive(b, c))

	// The orders of before are over. Who is there destroys his share, though one isn't; that one does when it comes back, although those who
	// agree were restarted and hold nothing of it any more.
	s.mine(orderBlocks + 1)
	for _, m := range []*member{b, c} {
		s.eventually(func() bool { return m.vault.Of(1) == nil }, "%s destroys its old share: %s", m.self, m.kept(1))
	}
	require.NotNil(t, c.vault.Of(2).Share)
	for _, m := range []*member{b, c} {
		m.kill()
		m.start()
	}
	require.NotNil(t, a.vault.Of(1), "it slept")
	a.start()
	s.eventually(func() bool { return a.vault.Of(1) == nil }, "%s destroys its old share: %s", a.self, a.kept(1))
	late.answeredNot(a, keynodeapi.Refusal_REASON_NO_SHARE)

	// The loss is made good by a resharing. It only takes as many who deal as make a key.
	s.bring(s.propose(2, b, c, d), b, c, d)
	require.Equal(t, key, s.order().derive(b, d))

	// The host brings the copy back. As long as orders of then live it is a share like any other; then it goes as they all do.
	e.kill()
	require.NoError(t, os.RemoveAll(e.data()))
	require.NoError(t, os.CopyFS(e.data(), os.DirFS(copied)))
	require.NoError(t, os.Chmod(e.data(), 0o700))
	e.start()
	require.NotNil(t, e.vault.Of(2).Share)
	s.mine(orderBlocks + 1)
	for _, m := range []*member{c, d, e} {
		s.eventually(func() bool { return m.vault.Of(2) == nil }, "%s destroys its old share: %s", m.self, m.kept(2))
	}
	fresh.answeredNot(e, keynodeapi.Refusal_REASON_NO_SHARE)
	require.Equal(t, key, s.order().derive(c, d))
}

// One that slept through several generations finds nobody who holds anything of its own any more, nor remembers it: the chain says who it was.
func TestAMemberThatWasLongAwayDestroysItsShare(t *testing.T) {
	s := newStage(t)
	all := s.members(4)
	sleeper, rest := all[0], all[1:]
	s.form(2, all[:3]...)
	s.bring(s.propose(2, rest...), all...)
	sleeper.kill()
	s.mine(orderBlocks + 1)
	for _, m := range rest[:2] {
		s.eventually(func() bool { return m.vault.Of(1) == nil }, "%s destroys its old share", m.self)
	}
	for range 3 {
		s.bring(s.propose(2, rest...), rest...)
	}
	for _, m := range rest {
		m.kill()
		m.start()
	}
	sleeper.start()
	s.eventually(func() bool { return sleeper.vault.Of(1) == nil }, "%s destroys its old share", sleeper.self)

	// Who has just started may know nothing of the chain yet: another's word was enough for the sleeper.
	s.eventually(func() bool {
		rest[0].mu.RLock()
		defer rest[0].mu.RUnlock()
		return rest[0].state != nil && len(rest[0].state.past) == 2
	}, "%s remembers generations 1 and 2; those after them are held, or serve", rest[0].self)
}
