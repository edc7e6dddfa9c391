package keynode

import (
	"maps"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/bindings/enclaveregistry"
	"github.com/veritee/veritee/bindings/keycommittee"
	"github.com/veritee/veritee/enclave/keynode/contracts"
	"github.com/veritee/veritee/enclave/keynode/vault"
	"github.com/veritee/veritee/protocol/keynodeapi"
)

// confirmed waits until all have confirmed a session.
func (s *stage) confirmed(session uint64, by ...*member) {
	s.t.Helper()
	for _, m := range by {
		s.eventually(func() bool { return m.Confirmed(session) != nil }, "%s has confirmed", m.self)
	}
}

// kept is why a node still has what a session came to, though it is over.
func (m *member) kept(session uint64) string {
	if m.vault.Of(session) == nil {
		return "it is destroyed"
	}
	return m.votes.kept(session)
}

// Whatever the endpoints of one node make up, the others don't say it, so its share stays.
func TestEndpointsThatLieCostANodeNoShare(t *testing.T) {
	s := newStage(t)
	all := s.members(3)
	s.form(2, all...)
	m := all[0]
	m.mu.RLock()
	truth := *m.state
	m.mu.RUnlock()
	m.kill()
	truth.head, _ = m.heads.latest()

	others := truth.generations[1]
	others.Record[0]++
	next := contracts.Generation{Members: []common.Address{{1}, {2}, {3}}, Qualified: 7, Threshold: 2, StartedAt: 1, Session: 2}
	later := truth.head
	later.Number += orderBlocks + 10
	for name, lie := range map[string]func(*state){
		"another record began":    func(s *state) { s.generations[1] = others },
		"the session failed":      func(s *state) { s.generation, s.generations = 0, nil },
		"orders of it are over":   func(s *state) { s.generation, s.generations[2], s.head = 2, next, later },
		"much is over, much else": func(s *state) { s.generation, s.generations[7], s.head = 7, next, later },
	} {
		told := truth
		told.generations = maps.Clone(truth.generations)
		lie(&told)
		require.True(t, ended(&told, asEnded(m.vault.Of(1))), name)
		for range 3 {
			m.tidy(t.Context(), &told)
			m.sessions.Wait()
		}
		require.NotNil(t, m.vault.Of(1).Share, name)
		require.Contains(t, m.kept(1), "1 members who hold shares of it", name)
	}

	// Nor if another's endpoints, or that other, lie the same, on a chain that isn't ours.
	false1 := truth
	false1.generations = map[uint32]contracts.Generation{1: others}
	false1.head.Hash[0]++
	all[1].kill()
	all[1].start()
	s.eventually(func() bool { return all[1].Health().Generation == 1 }, "it is there")
	all[1].heads.mu.Lock() // it looks at the chain no more
	defer all[1].heads.mu.Unlock()
	all[1].mu.Lock()
	all[1].state = &false1
	all[1].mu.Unlock()
	told := truth
	told.generations = map[uint32]contracts.Generation{1: others}
	for range 3 {
		m.tidy(t.Context(), &told)
		m.sessions.Wait()
	}
	require.Contains(t, m.kept(1), "1 members who hold shares of it")
	all[1].mu.Lock()
	false1.head.Hash[0]--
	all[1].mu.Unlock()
	for range 3 {
		m.tidy(t.Context(), &told)
		m.sessions.Wait()
	}
	require.Nil(t, m.vault.Of(1), "as many as the threshold have shown it")
}

// The contract's word: who has confirmed keeps its share until SessionFailed, also after the deadline.
func TestAConfirmedShareIsKeptBeyondTheDeadlineUntilTheSessionFails(t *testing.T) {
	s := newStage(t)
	all := s.members(3)
	session := s.propose(2, all...)
	s.confirmed(session, all...)
	for range 3 {
		s.mine(40)
		for _, m := range all {
			s.eventually(func() bool { head, _ := m.heads.latest(); return head.Number+depth >= s.Head().Number.Uint64() }, "%s sees it", m.self)
			require.NotNil(t, m.vault.Of(session).Share)
			require.Empty(t, m.kept(session))
		}
	}
	all[0].kill()
	all[0].start()
	s.bring(session, all...)
	key := s.order().derive(all[:2]...)

	// One that fails: as long as too few members say so, nothing is destroyed, nor is it after a restart.
	session = s.propose(2, all...)
	s.confirmed(session, all...)
	all[1].kill()
	all[2].kill()
	s.do(s.committee, keycommittee.NewKeyCommittee().PackFail())
	s.mine(depth)
	s.eventually(func() bool { return strings.Contains(all[0].kept(session), "1 members who hold shares of it") }, "it is alone")
	require.Contains(t, all[0].Health().Shares[1].Kept, "and 2 must")
	all[0].kill()
	all[0].start()
	require.NotNil(t, all[0].vault.Of(session).Share)
	s.eventually(func() bool { return all[0].kept(session) != "" }, "it sees that it is over")
	all[1].start()
	all[2].start()
	for _, m := range all {
		s.eventually(func() bool { return m.vault.Of(session) == nil }, "%s destroys it: %s", m.self, m.kept(session))
	}
	require.Equal(t, key, s.order().derive(all[1:]...))
}

// A member that lost its share of the new generation keeps that of the old one.
func TestAnOldShareIsKeptByAMemberThatLacksTheNewOne(t *testing.T) {
	s := newStage(t)
	all := s.members(3)
	s.form(2, all...)
	second := s.propose(2, all...)
	s.bring(second, all...)
	require.NoError(t, all[0].vault.Destroy(second))
	s.mine(orderBlocks + 1)
	s.eventually(func() bool { return all[1].vault.Of(1) == nil && all[2].vault.Of(1) == nil }, "the others destroy theirs")
	s.eventually(func() bool { return strings.Contains(all[0].kept(1), "doesn't hold its share") }, "it says why")
	require.NotNil(t, all[0].vault.Of(1).Share)
}

func TestARevokedNodeIsSilentAndItsOperatorDestroys(t *testing.T) {
	s := newStage(t)
	all := s.members(3)
	s.form(2, all...)
	m := all[0]
	order := s.order()
	order.answered(m)
	s.do(s.Registry, enclaveregistry.NewEnclaveRegistry().PackRevoke(m.self, "taken over"))
	s.mine(depth)
	order.answeredNot(m, keynodeapi.Refusal_REASON_STOPPED)
	require.Contains(t, m.Health().Problem, "--destroy-revoked")
	require.NotNil(t, m.vault.Of(1).Share)
	m.kill()
	m.start()
	order.answeredNot(m, keynodeapi.Refusal_REASON_STOPPED)
	require.NotNil(t, m.vault.Of(1).Share, "it outlives a restart")

	m.kill()
	m.destroyRevoked = true
	m.start()
	select {
	case err := <-m.left:
		require.ErrorIs(t, err, ErrRemoved)
		m.left <- err
	case <-time.After(soon):
		require.Fail(t, "it goes on")
	}
	require.Empty(t, m.vault.Sessions())
	m.kill()
	again, err := vault.Open(t.Context(), m.folder+"/data", m.domain(), m.sealer())
	require.NoError(t, err)
	require.Empty(t, again.Sessions())

	// With others the flag does nothing.
	all[1].kill()
	all[1].destroyRevoked = true
	all[1].start()
	s.order().derive(all[1:]...)
}
