package keys

import (
	"context"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/relayer/health"
	"github.com/veritee/veritee/relayer/lifecycle"
	"github.com/veritee/veritee/relayer/status"
	"github.com/veritee/veritee/relayer/store"
	"github.com/veritee/veritee/relayer/workers"
)

// raised says whether a warning shows, or would after its patience.
func (w *world) raised(code health.Code) bool {
	return slices.Contains(w.desk.notes.Shown(), code)
}

func (w *world) down(nodes ...int) {
	w.change(func() {
		for _, i := range nodes {
			w.cast.members[i].down = true
		}
	})
}

func TestTwoWorkersGetOneKeyAndItBecomesActive(t *testing.T) {
	w := newWorld(t, "one", "two")
	w.until("active", func() bool { return w.line().Active == 1 })
	require.Equal(t, w.cast.derivers["one"].roots[1], w.cast.derivers["two"].roots[1])
	w.until("final", func() bool {
		all := w.requests()
		return len(all) == 2 && all[0].State == lifecycle.Final && all[1].State == lifecycle.Final
	})
	require.Equal(t, store.Issued, w.requests()[0].Outcome)
	require.Empty(t, w.desk.notes.Shown())
	for range 3 {
		w.turn()
	}
	require.Len(t, w.requests(), 2, "whoever holds a key orders none")
}

func TestARestartBetweenAnyTwoStepsLosesNothing(t *testing.T) {
	w := newWorld(t, "one", "two")
	for i := 0; w.line().Active == 0; i++ {
		require.Less(t, i, 60)
		w.turn()
		if i%2 == 1 {
			w.restart() // what was asked in a turn is used in the next
		}
	}
	require.Len(t, w.requests(), 2)
}

func TestABadPartCountsAgainstItsNodeAndOneWithoutASignatureAgainstNobody(t *testing.T) {
	w := newWorld(t, "one")
	w.change(func() { w.cast.members[0].lies = "bad" })
	w.until("issued", func() bool { return w.holds("one", 1) })
	w.turn()
	require.True(t, w.raised(health.KeyNodeWrong))
	issued := w.requests()[0]
	partials, _, err := w.store.Partials(t.Context(), w.desk.chainID, []store.Request{issued})
	require.NoError(t, err)
	for _, p := range partials[issued.ID] {
		require.NotEqual(t, "a", p.Node)
	}

	w = newWorld(t, "one")
	w.change(func() { w.cast.members[1].lies = "unsigned" })
	w.until("issued", func() bool { return w.holds("one", 1) })
	w.turn()
	require.False(t, w.raised(health.KeyNodeWrong))
}

func TestTooFewKeyNodesAreSaidAndTheOrderExpires(t *testing.T) {
	w := newWorld(t, "one")
	w.down(0, 1, 2)
	w.until("expired", func() bool {
		all := w.requests()
		return len(all) > 0 && all[0].State == lifecycle.Failed
	})
	require.Equal(t, expired, w.requests()[0].Reason)
	require.True(t, w.raised(health.CommitteeDown))
	first := w.requests()[0].Order.Hash()
	w.change(func() { w.cast.members[0].down = false })
	w.until("the worker ordered again", func() bool { return w.holds("one", 1) })
	w.turn()
	require.True(t, w.raised(health.CommitteeThin))
	require.True(t, w.cast.derivers["one"].spent[first], "or the worker gives it out again")
}

// A blind store knows nothing of orders up to a number, as after retention, or where the scan began later.
type blind struct {
	Store
	upTo uint64
}

func (b *blind) see(all []store.Request, err error) ([]store.Request, error) {
	return slices.DeleteFunc(all, func(q store.Request) bool { return q.Sequence <= b.upTo }), err
}

func (b *blind) KeyRequests(ctx context.Context, chainID uint64, apps, instances []common.Address, most int) ([]store.Request, error) {
	return b.see(b.Store.KeyRequests(ctx, chainID, apps, instances, most))
}

func (b *blind) KeysOrdered(ctx context.Context, chainID uint64, instances []common.Address, states []lifecycle.Request, most int) ([]store.Request, error) {
	return b.see(b.Store.KeysOrdered(ctx, chainID, instances, states, most))
}

func TestAnOrderThatTheBrokerKnowsAndTheTablesDontIsSpent(t *testing.T) {
	w := newWorld(t, "one")
	w.down(0, 1, 2)
	w.until("ordered", func() bool { return len(w.requests()) == 1 })
	first := w.requests()[0].Order.Hash()
	w.config.Store = &blind{w.store, 1}
	w.restart()
	w.change(func() {
		for _, m := range w.cast.members {
			m.down = false
		}
	})
	w.until("it holds", func() bool { return w.holds("one", 1) })
	require.True(t, w.cast.derivers["one"].spent[first])
	require.Len(t, w.requests(), 2)
}

func TestOrdersOutliveAHandoverAndPartsOfTwoGenerationsAreNeverMixed(t *testing.T) {
	w := newWorld(t, "one")
	w.down(0, 1, 2)
	w.until("two parts", func() bool {
		all := w.requests()
		if len(all) == 0 {
			return false
		}
		partials, _, err := w.store.Partials(t.Context(), w.desk.chainID, all)
		require.NoError(t, err)
		return len(partials[all[0].ID]) == 2
	})
	w.form()
	w.change(func() {
		for _, m := range w.cast.members {
			m.down = false
		}
	})
	// The desk brings the confirmations itself, and the order of the generation before is answered by its shares.
	w.until("handed over", func() bool {
		number, err := committee.UnpackGeneration(w.call(w.committee, committee.PackGeneration()))
		require.NoError(t, err)
		return number == 2
	})
	w.until("issued", func() bool { return w.holds("one", 1) })
	require.Len(t, w.requests(), 1)
	require.EqualValues(t, 1, w.requests()[0].Order.Generation)

	// And of the second, one node answers with its share of the first.
	w.change(func() { w.cast.members[2].lies = "old" })
	w.down(3, 4)
	w.do(w.owner, &w.broker, broker.PackRotate(w.app, purpose, 0, "test"))
	w.until("blamed", func() bool { return w.raised(health.KeyNodeWrong) })
	require.False(t, w.holds("one", 2))
	w.change(func() { w.cast.members[3].down = false })
	w.until("issued by the others", func() bool { return w.holds("one", 2) })
}

func TestAWorkerThatLostItsOrderOrdersAgain(t *testing.T) {
	w := newWorld(t, "one")
	w.change(func() { w.cast.derivers["one"].refuses = true })
	w.until("settled", func() bool { all := w.requests(); return len(all) > 0 && all[0].Outcome == store.Issued })
	w.turn()
	require.True(t, w.raised(health.KeyRefused))
	w.change(func() { w.cast.derivers["one"].refuses = false })
	w.until("it holds", func() bool { return w.holds("one", 1) })
	w.turn()
	w.turn()
	require.False(t, w.raised(health.KeyRefused))
}

func TestWhoeverMayNotIsToldToTheOperatorAndNothingIsSent(t *testing.T) {
	w := newWorld(t, "one")
	w.do(w.owner, &w.broker, broker.PackDisallowPlatform(w.app, [20]byte(addressOf(w.cast.derivers["one"].key))))
	for range 6 {
		w.turn()
	}
	require.Empty(t, w.requests())
	require.True(t, w.raised(health.KeyRefused))
	open, err := w.store.OpenSettlements(t.Context(), w.desk.chainID, addressOf(w.relayer))
	require.NoError(t, err)
	require.Empty(t, open)
	w.do(w.owner, &w.broker, broker.PackAllowPlatform(w.app, [20]byte(addressOf(w.cast.derivers["one"].key))))
	w.until("it holds", func() bool { return w.holds("one", 1) })
}

func TestTwoThatDisagreeStopTheEpoch(t *testing.T) {
	w := newWorld(t, "one", "two")
	w.change(func() { w.cast.derivers["two"].tampers = true })
	w.until("stopped", func() bool { return w.raised(health.KeyMismatch) })
	require.Zero(t, w.line().Active)
}

func TestPublicSharesAreFoundWithoutAnybodysConfirmation(t *testing.T) {
	w := newWorld(t, "one")
	w.change(func() { w.cast.forgets = true })
	w.until("issued", func() bool { return w.holds("one", 1) })

	// And they are kept: with a node down, another process knows them still.
	w.down(3)
	w.restart()
	w.do(w.owner, &w.broker, broker.PackRotate(w.app, purpose, 0, "test"))
	w.until("issued again", func() bool { return w.holds("one", 2) })
}

func TestSomebodyElseIssuesFirstAndTheWorkerGetsItsKeyAllTheSame(t *testing.T) {
	w := newWorld(t, "one")
	for len(w.requests()) == 0 || w.requests()[0].State != lifecycle.Answered {
		w.turn()
	}
	q := w.requests()[0]
	p := w.desk.prepared[q.ID]
	require.NotNil(t, p.whole)
	w.Rollback()
	w.change(func() { delete(w.cast.derivers["one"].roots, 1) })
	w.do(w.owner, &w.broker, broker.PackIssue(orderOf(q.Order), q.Sequence, q.Expiry, p.whole.issuance))
	w.until("settled by other", func() bool { return w.requests()[0].State == lifecycle.SettledByOther })
	require.True(t, w.holds("one", 1))
}

func TestAWorkerThatTakesNoKeyCostsThreeOrdersAndThenOneInAnHour(t *testing.T) {
	w := newWorld(t, "one")
	w.change(func() { w.cast.derivers["one"].refuses = true })
	w.until("issued thrice", func() bool {
		all := w.requests()
		return len(all) == 3 && all[2].State == lifecycle.Final
	})
	w.restart() // it follows from the tables
	for range 6 {
		w.turn()
	}
	require.Len(t, w.requests(), 3)
	require.Contains(t, w.desk.notes.Detail(health.KeyRefused, "one/1337/"+lineName(w.cast.derivers["one"].lines[0])), "orders again in")

	v, line := &view{orders: w.requests()}, w.cast.derivers["one"].lines[0]
	of := addressOf(w.cast.derivers["one"].key)
	require.Equal(t, v.orders[2].Block.Time+3600, v.vainUntil(of, line, 1))
	require.Zero(t, v.vainUntil(of, line, 2))
	v.orders = v.orders[1:]
	require.Zero(t, v.vainUntil(of, line, 1))
}

func TestOrdersOfStrangersAreLeftToThem(t *testing.T) {
	w := newWorld(t, "one")
	stranger := w.employ("two")
	w.change(func() { w.cast.order = w.cast.order[:1] }) // another relayer's
	order, signature, err := w.cast.OrderKey(t.Context(), "two", workers.KeyWish{
		Domain: w.domain, App: w.app, Purpose: purpose, Epoch: 1, Generation: 1, GroupKey: crypto.Keccak256Hash(w.groupKey), PolicyVersion: 1, Instance: addressOf(stranger.key),
	})
	require.NoError(t, err)
	w.do(w.owner, &w.broker, broker.PackRequest(orderOf(&order), signature.R, signature.VS))
	w.until("ours", func() bool { return w.holds("one", 1) })
	for range orderBlocks + finality {
		w.turn()
	}
	var theirs store.Request
	for _, q := range w.requests() {
		if q.Order.Instance == addressOf(stranger.key) {
			theirs = q
		}
	}
	require.Equal(t, lifecycle.Failed, theirs.State)
	partials, _, err := w.store.Partials(t.Context(), w.desk.chainID, []store.Request{theirs})
	require.NoError(t, err)
	require.Empty(t, partials)
}

func TestASessionThatIsOverTimeIsEndedIfThatIsWanted(t *testing.T) {
	w := newWorld(t, "one")
	w.until("it holds", func() bool { return w.holds("one", 1) })
	w.config.Fail = true
	w.restart()
	w.change(func() { w.cast.forgets = true })
	w.form()
	session := func() uint64 {
		s, err := committee.UnpackSession(w.call(w.committee, committee.PackSession()))
		require.NoError(t, err)
		return s.Id
	}
	w.turn()
	require.NotZero(t, session())
	w.mine(600)
	w.until("ended", func() bool { return session() == 0 })
	w.turn()
	require.False(t, w.raised(health.SessionLate))
}

func TestPeopleSeeWhatWaitsForWhom(t *testing.T) {
	w := newWorld(t, "one")
	var said *status.Keys
	w.config.Report = func(k *status.Keys) { said = k }
	w.restart()
	w.down(0, 1, 2)
	w.form()
	w.until("parts of two", func() bool { return said != nil && len(said.Pending) == 1 && len(said.Pending[0].Parts) == 2 })
	require.Equal(t, []string{"d", "e"}, said.Pending[0].Parts)
	w.until("refusals of three", func() bool { return len(said.Pending) == 1 && len(said.Pending[0].Refusals) == 3 })
	pending := said.Pending[0]
	require.Equal(t, "3 of 5 key nodes don't answer", pending.For)
	require.Equal(t, "one", pending.Worker)
	require.NotZero(t, pending.Expiry)
	require.Equal(t, "a", pending.Refusals[0].Node)
	require.NotContains(t, pending.Refusals[0].Message, "key node a", "whose it is, is said beside it")
	require.Equal(t, 2, said.Live())
	require.Len(t, said.Members, members)
	require.Equal(t, status.KeyMember{Name: "a", Instance: addressOf(w.cast.members[0].key), Holds: true, State: status.MemberDown, Problem: "down"}, said.Members[0])
	require.EqualValues(t, 2, said.Session.Makes)
	require.Subset(t, said.Session.Missing, []string{"a", "b", "c"})
	require.Equal(t, purposeText(purpose), said.Lines[0].Purpose)
	require.Empty(t, said.Lines[0].Holders)
	w.down()
	w.change(func() {
		for _, m := range w.cast.members {
			m.down = false
		}
	})
	w.until("held", func() bool { return len(said.Lines[0].Holders) == 1 && len(said.Pending) == 0 && said.Session == nil })
}
