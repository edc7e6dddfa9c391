package keynode

import (
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"
	"google.golang.org/protobuf/proto"

	"github.com/veritee/veritee/protocol/keynodeapi"
)

func callTo(to common.Address, data []byte) ethereum.CallMsg {
	return ethereum.CallMsg{To: &to, Data: data}
}

func TestACommitteeFormsAnswersAndPassesItsSecretOn(t *testing.T) {
	s := newStage(t)
	all := s.members(7)
	first := all[:5]
	s.bring(s.propose(3, first...), first...)

	// Any three make the key.
	order := s.order()
	key := order.derive(first[:3]...)
	require.Equal(t, key, s.order().derive(first[2:]...))

	// The same order gets the same bytes.
	again := order.answered(first[0])
	require.Equal(t, again, order.answered(first[0]))

	// A refresh to the same members.
	s.bring(s.propose(3, first...), first...)
	require.Equal(t, key, s.order().derive(first[1:4]...))

	// Others, one of whom was there before.
	late := s.order()
	second := all[4:]
	s.bring(s.propose(2, second...), append([]*member{first[0], first[1]}, second...)...)
	require.Equal(t, key, s.order().derive(second[0], second[2]))
	require.Equal(t, key, late.derive(first[:3]...), "orders of before are answered by those of before")

	// Until such orders are over: then the shares are gone.
	s.mine(orderBlocks + 1)
	for _, m := range all {
		s.eventually(func() bool {
			for _, share := range m.Describe().GetShares() {
				if share.GetGeneration() < 3 {
					return false
				}
			}
			return true
		}, "old shares of %s are destroyed", m.self)
	}
	late.refused(first[0], keynodeapi.Refusal_REASON_NO_SHARE)
}

func TestAWholeCommitteeIsRestarted(t *testing.T) {
	s := newStage(t)
	all := s.members(5)
	restart := func() {
		for _, m := range all {
			m.kill()
		}
		for _, m := range all {
			m.start()
		}
	}

	// Between the confirmation and the handover.
	session := s.propose(3, all...)
	said := make(map[*member]*keynodeapi.ConfirmationResponse)
	for _, m := range all {
		s.eventually(func() bool { said[m] = m.Confirmed(session); return said[m] != nil }, "%s has confirmed", m.self)
	}
	restart()
	for _, m := range all {
		require.True(t, proto.Equal(said[m], m.Confirmed(session)), "the same is signed again")
	}
	s.bring(session, all...)
	order := s.order()
	answer := order.answered(all[0])
	key := order.derive(all[:3]...)

	// And while it serves.
	restart()
	require.Equal(t, answer, order.answered(all[0]))
	require.Equal(t, key, s.order().derive(all[2:]...))

	// Whoever was in a session and lost its keys says nothing more in it.
	first, err := all[0].vault.Join(session + 1)
	require.NoError(t, err)
	require.True(t, first)
	session = s.propose(3, all...)
	s.eventually(func() bool { return all[0].Describe().GetSession().GetPhase() == "failed" }, "it stays silent")
	require.Contains(t, all[0].Describe().GetSession().GetProblem(), "joined the session before")
	require.Nil(t, all[0].Confirmed(session))
	require.Equal(t, key, s.order().derive(all[:3]...), "and it answers orders")
}
