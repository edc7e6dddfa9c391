package keynode

import (
	"bytes"
	"fmt"
	"math/bits"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/bindings/keycommittee"
	"github.com/veritee/veritee/enclave/keynode/dealing"
	"github.com/veritee/veritee/enclave/keynode/vault"
	"github.com/veritee/veritee/protocol/typed"
)

// dieAt has a node die when it has come so far in its next session: not one instruction of that is run any more.
func (m *member) dieAt(where string) (died chan struct{}) {
	died = make(chan struct{})
	m.kill()
	var once sync.Once
	m.watch = func(_ uint64, at string) {
		if at == where {
			once.Do(func() { close(died) })
			m.die()
			runtime.Goexit()
		}
	}
	m.start()
	return died
}

// revive starts it on what is in its folder.
func (m *member) revive() {
	m.kill()
	m.watch = nil
	m.start()
}

// strikesOf is what the contract has against a member.
func (s *stage) strikesOf(m *member) uint8 {
	s.t.Helper()
	committee := keycommittee.NewKeyCommittee()
	out, err := s.ask(s.committee, committee.PackStrikes(m.key.Address()))
	require.NoError(s.t, err)
	strikes, err := committee.UnpackStrikes(out)
	require.NoError(s.t, err)
	return strikes
}

// end has an open session fail by its deadline.
func (s *stage) end(seconds int, seen ...*member) {
	s.t.Helper()
	s.mine(seconds)
	s.do(s.committee, keycommittee.NewKeyCommittee().PackFail())
	s.mine(depth)
	for _, m := range seen {
		s.eventually(func() bool { m.mu.RLock(); defer m.mu.RUnlock(); return m.state != nil && m.state.session.ID == 0 }, "%s sees the end", m.self)
	}
}

func TestANodeThatDiesAnywhereInASessionStopsNobodyAndIsNoLiar(t *testing.T) {
	const seconds = 80
	s := stageWith(t, seconds)
	// Whoever lives waits such phases out. A machine that is too slow for short ones is given longer ones.
	phases := []time.Duration{750 * time.Millisecond, 3 * time.Second, 12 * time.Second}
	longest := len(phases) - 1
	var phase atomic.Int64
	phase.Store(int64(phases[longest]))
	s.phase = func() time.Duration { return time.Duration(phase.Load()) }
	all := s.members(4)
	s.form(2, all...)
	key := s.order().derive(all[:2]...)
	for i, where := range []string{dealing.Greeting.String(), dealing.Dealing.String(), dealing.Judging.String(), dealing.Closing.String(), "dealt", "sealed"} {
		for attempt := range phases {
			phase.Store(int64(phases[attempt]))
			if s.dies(where, seconds, all[i%4], all...) {
				break
			}
			require.Less(t, attempt, longest, "%s: they fail however much time they have", where)
			// Nobody is to blame, and the committee proposes again.
			s.end(seconds, all...)
			require.Zero(t, s.strikesOf(all[i%4]))
		}
	}
	phase.Store(int64(phases[longest]))
	session := s.propose(2, all...)
	s.bring(session, all...)
	require.Equal(t, key, s.order().derive(all[2:]...))
}

// dies has one die so far in a session, and sees what becomes of it and of the others. False: phases were too short for the others to agree.
func (s *stage) dies(where string, seconds int, victim *member, all ...*member) bool {
	t := s.t
	t.Helper()
	survivors := slices.DeleteFunc(slices.Clone(all), func(m *member) bool { return m == victim })
	died := victim.dieAt(where)
	s.eventually(func() bool { return victim.Health().Generation != 0 && victim.Health().Agreed >= 2 }, "it is back")
	session := s.propose(2, all...)
	s.eventually(func() bool {
		select {
		case <-died:
			return true
		default:
			return victim.phaseOf(session) == "failed"
		}
	}, "it comes as far as %s", where)

	var named []dealing.Culprit
	agreed := true
	for _, m := range survivors {
		s.eventually(func() bool { return m.Confirmed(session) != nil || m.phaseOf(session) == "failed" }, "%s is done, one died at %s", m.self, where)
		said := m.Confirmed(session)
		agreed = agreed && said != nil && bytes.Equal(said.GetRecord(), survivors[0].Confirmed(session).GetRecord())
		m.mu.RLock()
		_, problem, culprits := m.current.is()
		m.mu.RUnlock()
		if problem != "" {
			t.Log(where, problem)
		}
		named = append(named, culprits...)
	}
	for _, culprit := range named {
		require.False(t, culprit.Fault.Proven(), "who dies, or is slow, says nothing wrong: %s", culprit)
	}
	select {
	case <-died:
	default:
		agreed = false
	}
	victim.revive()
	s.eventually(func() bool { return victim.Health().Generation != 0 }, "it is back")
	if !agreed {
		return false
	}

	var record typed.Generation
	require.NoError(t, record.UnmarshalBinary(survivors[0].Confirmed(session).GetRecord()))
	given := vault.Qualified(&record)
	for i, m := range all {
		if m != victim && given>>i&1 == 0 {
			return false // one that lives was too slow
		}
	}
	for _, culprit := range named {
		require.Equal(t, victim.self, culprit.Instance)
		require.Equal(t, dealing.Silent, culprit.Fault)
	}
	lacks := bits.OnesCount32(given) < len(all)
	switch where {
	case "sealed":
		s.eventually(func() bool { return victim.Confirmed(session) != nil }, "what is sealed is confirmed after a restart")
		if !bytes.Equal(victim.Confirmed(session).GetRecord(), survivors[0].Confirmed(session).GetRecord()) {
			return false // it heard something else at the end than those who were slow
		}
		s.bring(session, all...)
		require.Zero(t, s.strikesOf(victim))
		return true
	case "dealt":
		if lacks {
			return false
		}
		// It was given a share, and lost it: at the deadline it is struck, and the session fails.
		s.eventually(func() bool { return victim.phaseOf(session) == "failed" }, "it stays silent")
		require.Nil(t, victim.Confirmed(session))
		s.carry(session, survivors...)
		s.end(seconds, all...)
		require.Equal(t, uint8(1), s.strikesOf(victim))
		return true
	}
	s.eventually(func() bool { return victim.phaseOf(session) == "failed" }, "it stays silent")
	require.Nil(t, victim.Confirmed(session))
	require.True(t, lacks, "they go on without it")
	s.bring(session, survivors...)
	require.Zero(t, s.strikesOf(victim))
	return true
}

// phaseOf is how far a node is in a session.
func (m *member) phaseOf(session uint64) string {
	m.mu.RLock()
	defer m.mu.RUnlock()
	if m.current == nil || m.current.id != session {
		return ""
	}
	phase, _, _ := m.current.is()
	return phase
}

// All nodes mean the same by the phases, whenever they see the session.
func TestPhasesFollowFromTheDeadline(t *testing.T) {
	s := newStage(t)
	all := s.members(3)
	s.mine(1)
	m := all[0]
	m.config.timed = true
	now := uint64(time.Now().Unix())
	for after, late := range map[int64]bool{30: false, 3: false, 0: false, -3: false, -7: true, -60: true} {
		state := &state{}
		state.session.Deadline = now + 50 + uint64(after) // phases of ten seconds, five of which are left
		start, err := m.begins(t.Context(), state, newSession(1, nil), nil, 10*time.Second)
		require.Equal(t, int64(now)+after, start.Unix())
		if late {
			require.ErrorContains(t, err, "session time of 80 seconds is too short for its depth")
		} else {
			require.NoError(t, err)
		}
	}
}

// elsewhere is a chain that isn't for development.
type elsewhere struct{ Chain }

func (elsewhere) ID() uint64 { return 1 }

func TestAGroupKeyIsNamedOrSealed(t *testing.T) {
	s := newStage(t)
	all := s.members(4)
	pinned := func(m *member) (common.Hash, error) {
		n := &Node{config: m.config, fixed: m.fixed}
		n.config.GroupKey, n.config.Chain = common.Hash{}, elsewhere{m.config.Chain}
		err := n.pin(t.Context())
		return n.config.GroupKey, err
	}
	group, err := pinned(all[0])
	require.NoError(t, err, "it is to form")
	require.Zero(t, group)

	s.form(2, all[:3]...)
	for range 2 {
		for _, m := range all[:3] {
			group, err = pinned(m)
			require.NoError(t, err)
			m.mu.RLock()
			require.Equal(t, m.state.groupKey, group)
			m.mu.RUnlock()
		}
		_, err = pinned(all[3])
		require.ErrorIs(t, err, ErrNoPin)
		require.ErrorContains(t, err, "--group-key "+group.Hex())
		s.bring(s.propose(2, all[:3]...), all[:3]...)
	}

	// What is sealed counts at the next start, whatever endpoints show.
	all[0].kill()
	all[0].start()
	require.Equal(t, group, all[0].config.GroupKey)
}

// The disk, or the platform's sealing, fails in the moment in which a share is to be kept: it is kept a little later.
func TestAShareThatCannotBeKeptAtOnceIsKeptLater(t *testing.T) {
	s := newStage(t)
	all := s.members(3)
	s.form(2, all...)
	m := all[0]
	m.kill()
	blocked := make(chan string, 1)
	m.watch = func(id uint64, at string) {
		if at == "dealt" { // what is written beside can't be made
			in := filepath.Join(m.data(), fmt.Sprint(id, ".share.new"))
			_ = os.MkdirAll(filepath.Join(in, "full"), 0o700)
			blocked <- in
		}
	}
	m.start()
	s.eventually(func() bool { return m.Health().Generation == 1 }, "it is back")
	session := s.propose(2, all...)
	inTheWay := <-blocked
	s.eventually(func() bool { return all[1].Confirmed(session) != nil }, "another has confirmed")
	require.Nil(t, m.Confirmed(session))
	require.NoError(t, os.RemoveAll(inTheWay))
	s.eventually(func() bool { return m.Confirmed(session) != nil }, "it has confirmed: %v", m.Describe().GetSession())
}
