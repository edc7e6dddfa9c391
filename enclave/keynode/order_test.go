package keynode

import (
	"bytes"
	"context"
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/bindings/keybroker"
	"github.com/veritee/veritee/enclave/headers"
	"github.com/veritee/veritee/enclave/keynode/contracts"
	"github.com/veritee/veritee/protocol/keynodeapi"
	"github.com/veritee/veritee/protocol/typed"
)

// form forms a committee.
func (s *stage) form(threshold uint8, members ...*member) {
	s.t.Helper()
	s.bring(s.propose(threshold, members...), members...)
}

func TestAnOrderIsAnsweredOnlyAsTheChainHasIt(t *testing.T) {
	s := newStage(t)
	all := s.members(3)
	s.form(2, all...)
	m := all[0]

	// It must be deep enough.
	order := s.place()
	order.answeredNot(m, keynodeapi.Refusal_REASON_NOT_DEEP)
	s.mine(1)
	order.answeredNot(m, keynodeapi.Refusal_REASON_NOT_DEEP)
	s.mine(1)
	answer := order.answered(m)

	// What differs in anything isn't on the chain.
	for name, change := range map[string]func(*placed){
		"another instance": func(p *placed) { p.Key.Instance[0]++ },
		"another epoch":    func(p *placed) { p.Key.Epoch++ },
		"another number":   func(p *placed) { p.Sequence++ },
		"another end":      func(p *placed) { p.Expiry++ },
		"another A":        func(p *placed) { p.Key.A1[64]++ },
	} {
		other := *order
		change(&other)
		require.Contains(t, other.refused(m, keynodeapi.Refusal_REASON_NOT_DEEP).Message, "isn't there", name)
	}
	other := *order
	other.Broker = common.Address{1}
	other.refused(m, keynodeapi.Refusal_REASON_UNKNOWN_BROKER)
	other = *order
	other.Key.Generation = 2
	other.refused(m, keynodeapi.Refusal_REASON_NO_SHARE)
	other = *order
	other.Key.GroupKey[0]++
	other.refused(m, keynodeapi.Refusal_REASON_NOT_ALLOWED)

	// A proof that isn't of A: the broker doesn't look, the node does.
	bad := s.placeAs(func(o *typed.KeyOrder) { o.Response[31] ^= 1 })
	s.mine(depth)
	bad.answeredNot(m, keynodeapi.Refusal_REASON_BAD_BLINDING)

	// All of policy is read again: what was allowed at the order may not be any more.
	s.do(s.broker, keybroker.NewKeyBroker().PackUnconfirm(s.app, s.worker.Address()))
	require.Equal(t, answer, order.answered(m), "as long as that isn't deep")
	s.mine(depth)
	order.answeredNot(m, keynodeapi.Refusal_REASON_NOT_ALLOWED)
	require.Contains(t, order.refused(m, keynodeapi.Refusal_REASON_NOT_ALLOWED).Message, "its platform isn't allow-listed, and it wasn't confirmed")
	s.do(s.broker, keybroker.NewKeyBroker().PackConfirm(s.app, s.worker.Address()))
	s.mine(depth)
	require.Equal(t, answer, order.answered(m))

	// And then it is too old.
	s.mine(orderBlocks)
	order.answeredNot(m, keynodeapi.Refusal_REASON_NOT_ALLOWED)

	// One that is alone doesn't know where the chain is.
	late := s.order()
	late.answered(m)
	all[1].kill()
	all[2].kill()
	s.mine(1)
	late.answered(m) // the block that others have shown stays
	m.kill()
	m.start()
	s.eventually(func() bool { return m.Health().Generation == 1 }, "it sees the generation")
	late.refused(m, keynodeapi.Refusal_REASON_ALONE)
	require.False(t, m.Health().OK)
	all[1].start()
	late.answered(m)
}

// Whoever brings an order sees the block in which it is deep enough a moment before the nodes do, and needn't ask them twice.
func TestAnOrderThatIsABlockEarlyIsHeldUntilThatBlock(t *testing.T) {
	s := newStage(t)
	all := s.members(3)
	s.form(2, all...)
	for _, m := range all {
		m.kill()
		m.hold = soon
		m.start()
	}
	s.order().derive(all[:2]...) // they have seen the chain

	order := s.place()
	type result struct {
		answer  *Answer
		refusal *Refusal
	}
	results := make(chan result, len(all))
	for _, m := range all {
		go func() {
			answer, refusal := m.Release(t.Context(), order.Order)
			results <- result{answer, refusal}
		}()
	}
	s.eventually(func() bool {
		return !slices.ContainsFunc(all, func(m *member) bool { return len(m.holding) != 1 })
	}, "all hold it")
	s.mine(1)
	require.Empty(t, results)
	s.mine(depth - 1)
	for range all {
		r := <-results
		require.Nil(t, r.refusal)
		require.NotNil(t, r.answer)
	}

	// Whoever has gone isn't waited for, and what isn't there after that time is refused.
	ctx, cancel := context.WithCancel(t.Context())
	other := *order
	other.Sequence++
	go func() {
		_, refusal := all[0].Release(ctx, other.Order)
		results <- result{refusal: refusal}
	}()
	s.eventually(func() bool { return len(all[0].holding) == 1 }, "it is held")
	cancel()
	require.Equal(t, keynodeapi.Refusal_REASON_NOT_DEEP, (<-results).refusal.Reason)

	all[0].config.Hold = time.Millisecond
	other.refused(all[0], keynodeapi.Refusal_REASON_NOT_DEEP)
	require.Empty(t, all[0].holding)

	// So many are held, and no more.
	all[0].config.Hold = time.Hour
	for range mostHeld {
		all[0].holding <- struct{}{}
	}
	other.refused(all[0], keynodeapi.Refusal_REASON_NOT_DEEP)
}

// Below the committee's depth the chain is reorganised, and another order gets the number of one that was answered.
func TestAnotherOrderUnderANumberIsAnAlarm(t *testing.T) {
	s := newStage(t)
	all := s.members(3)
	s.form(2, all...)
	before := s.Head().Hash()
	order := s.order()
	for _, m := range all {
		order.answered(m)
	}

	require.NoError(t, s.Fork(before))
	s.Rollback()
	s.Owner.Forget()
	other := s.place()
	require.Equal(t, order.Sequence, other.Sequence)
	require.NotEqual(t, order.Key.A1, other.Key.A1)
	s.mine(2 * depth)
	for _, m := range all {
		other.answeredNot(m, keynodeapi.Refusal_REASON_OTHER_ORDER)
		require.NotZero(t, m.Health().Alarms)
		require.Equal(t, uint64(1), m.Health().Moved)
		order.answeredNot(m, keynodeapi.Refusal_REASON_NOT_DEEP)

		// Nor after a restart.
		m.kill()
		m.start()
	}
	other.answeredNot(all[0], keynodeapi.Refusal_REASON_OTHER_ORDER)
	s.order().derive(all[:2]...)
}

func TestAnEndpointThatLiesIsNoticed(t *testing.T) {
	s := newStage(t)
	var lying sync.Map
	liar := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, _ := io.ReadAll(r.Body)
		response, err := http.Post(s.HTTP(), "application/json", bytes.NewReader(body))
		if err != nil {
			return
		}
		defer response.Body.Close()
		answer, _ := io.ReadAll(response.Body)
		if _, lies := lying.Load("check"); lies {
			// Every contract that refuses agrees.
			var replies []map[string]any
			_ = json.Unmarshal(answer, &replies)
			for _, reply := range replies {
				if reply["error"] != nil {
					delete(reply, "error")
					reply["result"] = "0x"
				}
			}
			answer, _ = json.Marshal(replies)
		}
		w.Header().Set("Content-Type", "application/json")
		_, _ = w.Write(answer)
	}))
	t.Cleanup(liar.Close)

	all := s.members(3)
	all[0].kill()
	all[0].endpoint = append(all[0].endpoint, liar.URL)
	all[0].start()
	s.form(2, all...)
	order := s.order()
	order.answered(all[0])

	lying.Store("check", true)
	order.answered(all[0])
	other := *order
	other.Key.Instance[0]++
	other.refused(all[0], keynodeapi.Refusal_REASON_ENDPOINTS_DISAGREE)
	other.refused(all[1], keynodeapi.Refusal_REASON_NOT_DEEP)
}

func TestOrdersGoOnWhileTheSecretIsPassedOnToOthers(t *testing.T) {
	s := newStage(t)
	all := s.members(6)
	old, others := all[:3], all[3:]
	s.form(2, old...)
	key := s.order().derive(old[:2]...)

	session := s.propose(2, others...)
	var waiting []*placed
	for range 3 {
		waiting = append(waiting, s.order())
		require.Equal(t, key, waiting[len(waiting)-1].derive(old[1:]...))
	}
	waiting = append(waiting[:0], s.place())
	s.bring(session, slices.Concat(others, old[:2])...)
	waiting = append(waiting, s.order())
	require.Equal(t, key, waiting[0].derive(old[:2]...), "it was given before the handover")
	require.Equal(t, key, waiting[1].derive(others[1:]...))
	waiting[0].refused(others[0], keynodeapi.Refusal_REASON_NO_SHARE)
	waiting[1].refused(old[0], keynodeapi.Refusal_REASON_NO_SHARE)
}

func TestWhoeverMayNotActAnyMoreAnswersNothing(t *testing.T) {
	s := newStage(t)
	s.lease = 60
	all := s.members(3)
	s.form(2, all...)
	order := s.order()
	order.answered(all[0])

	// Without a lease it waits for one.
	s.mine(60)
	s.eventually(func() bool { return strings.Contains(all[1].Describe().GetProblem(), "lease is over") }, "its lease ends")
	late := s.order()
	late.answeredNot(all[1], keynodeapi.Refusal_REASON_STOPPED)
	s.lend(1000, all[1])
	s.mine(depth)
	late.answered(all[1])
}

// placeAs places an order that was changed before it was signed.
func (s *stage) placeAs(change func(*typed.KeyOrder)) *placed {
	s.t.Helper()
	s.change = change
	defer func() { s.change = nil }()
	return s.place()
}

// answeredNot waits for a refusal.
func (p *placed) answeredNot(m *member, reason keynodeapi.Refusal_Reason) {
	p.stage.t.Helper()
	var last any
	p.stage.eventually(func() bool {
		_, refusal := m.Release(p.stage.t.Context(), p.Order)
		last = refusal
		return refusal != nil && refusal.Reason == reason
	}, "%s: %v", reason, last)
}

// The block that members agree on can be older than the one whose state this node knows, and older than a broker that it was started for a
// moment ago. There every call goes through.
func TestWhereThereIsNoBrokerNothingIsAnswered(t *testing.T) {
	n := alone(t)
	order := ordersFor(t, n, 1)[0]
	_, refusal := n.Release(t.Context(), order)
	require.Nil(t, refusal)

	n = alone(t)
	n.checks = &checks{chain: nowhere{}}
	answer, refusal := n.Release(t.Context(), ordersFor(t, n, 1)[0])
	require.Nil(t, answer)
	require.NotNil(t, refusal)
	require.Equal(t, keynodeapi.Refusal_REASON_NOT_DEEP, refusal.Reason)
}

// It is so on a chain as it is: before the broker's own block its check passes any order.
func TestBeforeTheBrokersBlockItsCheckPassesEverything(t *testing.T) {
	s := newStage(t)
	n := s.members(1)[0].Node
	before, err := n.config.Chain.Block(t.Context(), 1, 0)
	require.NoError(t, err)
	order := Order{Broker: s.broker, Sequence: 1, Expiry: 1 << 40}
	replies, err := n.config.Chain.Calls(t.Context(), before, headers.Question{To: s.broker, Data: contracts.AskCheck(&order.Key, order.Sequence, order.Expiry)})
	require.NoError(t, err)
	require.NoError(t, replies[0].Err)
	require.Empty(t, replies[0].Data)
	require.ErrorIs(t, n.checks.ask(t.Context(), before, order, common.Hash{1}), errNoOrder)
}
