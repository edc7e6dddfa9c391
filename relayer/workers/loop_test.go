package workers

import (
	"context"
	"errors"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/prometheus/client_golang/prometheus/testutil"
	"github.com/stretchr/testify/require"

	"github.com/ethereum/go-ethereum/common"

	"github.com/veritee/veritee/devnet/tables"
	"github.com/veritee/veritee/protocol/workerapi"
	"github.com/veritee/veritee/relayer/health"
	"github.com/veritee/veritee/relayer/lifecycle"
	"github.com/veritee/veritee/relayer/store"
)

func (b *bench) loop(p *Pool, change ...func(*LoopConfig)) *Loop {
	b.t.Helper()
	c := LoopConfig{
		ChainID: tables.ChainID, Pool: p, Store: b.tables.Store, Poll: 50 * time.Millisecond,
		First: 5 * time.Millisecond, Longest: 50 * time.Millisecond,
		Log: b.log, Metrics: b.metrics, Board: b.board,
	}
	for _, f := range change {
		f(&c)
	}
	l, err := NewLoop(c)
	require.NoError(b.t, err)
	return l
}

func (b *bench) all(state lifecycle.Request) func() bool {
	return func() bool {
		for _, s := range b.states() {
			if s != state {
				return false
			}
		}
		return true
	}
}

func TestMatureRequestsAreAnswered(t *testing.T) {
	b := newBench(t, "a", "b")
	p := b.pool()
	var answered atomic.Int64
	b.run(b.loop(p, func(c *LoopConfig) {
		c.Answered = func(n int) { answered.Add(int64(n)) }
		c.Payee = func(context.Context) (uint32, error) { return 5, nil }
		c.Settler = func(store.Question) common.Address { return address{7} }
	}))

	group := b.tables.Ask(b.key(), 3, 4) // one question
	b.tables.Ask(b.key(), 1, 1)
	early := b.tables.Ask(b.key(), 12, 1)
	b.tables.Mine(2)
	b.eventually("five are answered", func() bool { return answered.Load() == 5 })
	require.Equal(t, lifecycle.Observed, b.states()[5], "it has no confirmations yet")
	stored, err := b.tables.Store.StoredAnswer(t.Context(), tables.ChainID, tables.Coordinator, early[0].Question)
	require.NoError(t, err)
	require.Nil(t, stored)

	stored, err = b.tables.Store.StoredAnswer(t.Context(), tables.ChainID, tables.Coordinator, group[0].Question)
	require.NoError(t, err)
	require.EqualValues(t, 5, stored.Statement.Payee)
	require.Equal(t, address{7}, stored.Statement.Settler)
	require.EqualValues(t, tables.Genesis+50*60, stored.Statement.NotAfter)

	b.tables.Mine(12)
	b.eventually("all are answered", b.all(lifecycle.Answered))
	require.EqualValues(t, 3, b.workers[0].orders.Load()+b.workers[1].orders.Load(), "one order for each question")
}

// F40: all workers down while work arrives; nothing is lost, and everything is answered when they are back.
func TestF40AllWorkersDownThenBack(t *testing.T) {
	b := newBench(t, "a", "b")
	p := b.pool()
	b.run(p)
	for _, w := range b.workers {
		w.setDown(true)
	}
	b.run(b.loop(p))
	for range 20 {
		b.question()
	}

	b.eventually("it is said that nobody answers", func() bool { return len(b.showingAfterGrace(health.NoWorker)) == 1 })
	require.Equal(t, "1337/"+b.key().Hex(), b.showingAfterGrace(health.NoWorker)[0].Subject)
	require.True(t, b.all(lifecycle.Matured)())

	for _, w := range b.workers {
		w.setDown(false)
	}
	b.eventually("all are answered", b.all(lifecycle.Answered))
	b.eventually("the warning is over", func() bool { return len(b.showingAfterGrace(health.NoWorker)) == 0 })
}

// showingAfterGrace looks at the board as it will be in a minute.
func (b *bench) showingAfterGrace(code health.Code) (found []health.Warning) {
	for _, w := range b.board.ShowingAt(time.Now().Add(time.Minute)) {
		if w.Code == code {
			found = append(found, w)
		}
	}
	return found
}

func TestF40TheOldestQuestionIsAskedFirst(t *testing.T) {
	b := newBench(t, "a")
	var mu sync.Mutex
	var blocks []uint64
	b.workers[0].does(func(_ context.Context, order *workerapi.AnswerRequest, r *workerapi.AnswerResponse) (*workerapi.AnswerResponse, error) {
		mu.Lock()
		defer mu.Unlock()
		blocks = append(blocks, order.GetBlockNumber())
		return r, nil
	})
	for range 10 {
		b.question()
	}
	b.run(b.loop(b.pool(), func(c *LoopConfig) { c.Concurrency = 1 }))
	b.eventually("all are answered", b.all(lifecycle.Answered))
	require.IsIncreasing(t, blocks)
}

// A restart needs nothing but the tables.
func TestALoopGoesOnWhereTheLastOneEnded(t *testing.T) {
	b := newBench(t, "a")
	for range 5 {
		b.question()
	}
	b.workers[0].does(hangs)
	ctx, stop := context.WithCancel(t.Context())
	first := b.loop(b.pool(func(c *Config) { c.Timeout = time.Minute }))
	done := make(chan error)
	go func() { done <- first.Run(ctx) }()
	b.eventually("orders are under way", func() bool { return b.workers[0].orders.Load() == 5 })
	stop()
	require.NoError(t, <-done)
	require.True(t, b.all(lifecycle.Matured)())

	b.workers[0].does(nil)
	b.run(b.loop(b.pool()))
	b.eventually("all are answered", b.all(lifecycle.Answered))
}

// I12: a key that nobody answers for doesn't hold up another.
func TestAKeyWithoutAWorkerDelaysNoOther(t *testing.T) {
	b := newBench(t, "a")
	lost := newKey(t).Public().KeyHash()
	for range batch + 10 {
		b.tables.Ask(lost, 1, 1)
	}
	b.run(b.loop(b.pool()))
	b.question()
	b.eventually("the other is answered", func() bool { states := b.states(); return states[len(states)-1] == lifecycle.Answered })
}

// I12: however many such questions there are, neither the newest question nor a signature that runs out waits for them; and they
// are asked themselves when somebody can answer.
func TestManyQuestionsThatNobodyAnswersHideNothing(t *testing.T) {
	b := newBench(t, "a")
	old := b.question()
	l := b.loop(b.pool())
	l.reader.pages = 1
	b.run(l)
	b.eventually("the first is answered", b.all(lifecycle.Answered))
	lost := newKey(t)
	for range batch + 72 {
		b.tables.Ask(lost.Public().KeyHash(), 1, 1)
	}
	b.question()
	b.eventually("the newest is answered", func() bool { states := b.states(); return states[len(states)-1] == lifecycle.Answered })

	b.leases.mu.Lock()
	b.leases.now += 45 * 60
	b.leases.mu.Unlock()
	b.eventually("the first is signed again", func() bool {
		again, err := b.tables.Store.StoredAnswer(t.Context(), tables.ChainID, tables.Coordinator, old.Alpha)
		require.NoError(t, err)
		return again.Statement.NotAfter > tables.Genesis+60*60
	})
	l.mu.Lock()
	remembered := len(l.open)
	l.mu.Unlock()
	require.LessOrEqual(t, remembered, len(b.states()))

	w := newScripted(t, "back", lost)
	b.leases.grant(w.address())
	b.workers = append(b.workers, w)
	second := b.loop(b.pool())
	second.reader.pages = 1
	b.run(second)
	b.eventually("all are answered", b.all(lifecycle.Answered))
}

// I12: neither does one whose only worker hangs.
func TestAWorkerThatHangsDelaysNoOtherKeyForLong(t *testing.T) {
	b := newBench(t, "a")
	stuck := newKey(t)
	w := newScripted(t, "stuck", stuck)
	w.does(hangs)
	b.leases.grant(w.address())
	b.workers = append(b.workers, w)
	for range 40 {
		b.tables.Ask(stuck.Public().KeyHash(), 1, 1)
	}
	p := b.pool(func(c *Config) { c.Orders = 2; c.Timeout = time.Second })
	b.run(b.loop(p, func(c *LoopConfig) { c.Concurrency = 4 }))

	b.question()
	b.eventually("the other is answered", func() bool { states := b.states(); return states[len(states)-1] == lifecycle.Answered })
	require.Less(t, w.orders.Load(), int64(20), "it waits for a few of forty questions")
}

func TestARequestWhoseBlockIsDroppedIsAskedAboutNoMore(t *testing.T) {
	b := newBench(t, "a")
	b.workers[0].does(refuses(workerapi.Refusal_REASON_ENDPOINTS_DISAGREE, ""))
	b.question()
	l := b.loop(b.pool())
	b.run(l)
	b.eventually("nobody answers", func() bool { return len(b.showingAfterGrace(health.NoWorker)) == 1 })

	b.tables.Fork(2)
	require.Equal(t, []lifecycle.Request{lifecycle.Orphaned}, b.states())
	b.eventually("the warning is over", func() bool { return len(b.showingAfterGrace(health.NoWorker)) == 0 })
	l.mu.Lock()
	defer l.mu.Unlock()
	require.Empty(t, l.open)
}

func TestASignatureThatRunsOutIsReplaced(t *testing.T) {
	b := newBench(t, "a")
	b.run(b.loop(b.pool()))
	q := b.question()
	b.eventually("it is answered", b.all(lifecycle.Answered))
	first, err := b.tables.Store.StoredAnswer(t.Context(), tables.ChainID, tables.Coordinator, q.Alpha)
	require.NoError(t, err)

	b.leases.mu.Lock()
	b.leases.now += 45 * 60
	b.leases.mu.Unlock()
	b.eventually("it is signed again", func() bool {
		again, err := b.tables.Store.StoredAnswer(t.Context(), tables.ChainID, tables.Coordinator, q.Alpha)
		require.NoError(t, err)
		require.Equal(t, first.Statement.Gamma, again.Statement.Gamma)
		return again.Statement.NotAfter > first.Statement.NotAfter
	})
}

// forge puts another value in the place of a stored answer, past all guards, as only somebody with the database can. Its proof is
// no proof then.
func (b *bench) forge(q store.Question) {
	b.t.Helper()
	ctx := b.t.Context()
	conn, err := pgx.Connect(ctx, b.tables.DSN)
	require.NoError(b.t, err)
	defer conn.Close(ctx)
	_, err = conn.Exec(ctx, `ALTER TABLE answers DISABLE TRIGGER USER`)
	require.NoError(b.t, err)
	tag, err := conn.Exec(ctx, `UPDATE answers SET gamma = decode(repeat('ab', 64), 'hex'),
		proof = decode(repeat('ab', 64), 'hex') || substring(proof FROM 65), not_after = 1 WHERE question = $1`, q.Alpha[:])
	require.NoError(b.t, err)
	require.EqualValues(b.t, 1, tag.RowsAffected())
	_, err = conn.Exec(ctx, `UPDATE requests SET answer_until = 1 WHERE question = $1`, q.Alpha[:])
	require.NoError(b.t, err)
}

// F39: the first answer stays, whoever contradicts it. Here somebody changed the database: the stored answer is no proof, so the
// worker that contradicts it isn't the one to lock out.
func TestF39AChangedDatabaseIsAnAlarmAndCostsNoWorker(t *testing.T) {
	b := newBench(t, "a", "b")
	b.run(b.loop(b.pool()))
	q := b.question()
	b.eventually("it is answered", b.all(lifecycle.Answered))
	b.forge(q)

	b.eventually("the alarm sounds", func() bool { return len(b.showing(health.StoredAnswerInvalid)) == 1 })
	require.Equal(t, "1337/"+q.Alpha.Hex(), b.showing(health.StoredAnswerInvalid)[0].Subject)
	require.Empty(t, b.quarantined())
	require.Contains(t, b.heard.String(), "level=ERROR")
	stored, err := b.tables.Store.StoredAnswer(t.Context(), tables.ChainID, tables.Coordinator, q.Alpha)
	require.NoError(t, err)
	require.EqualValues(t, 0xab, stored.Statement.Gamma[0], "the first answer stays for a person to look at")

	// Other questions are answered as before.
	b.question()
	b.eventually("another is answered", func() bool { return b.states()[1] == lifecycle.Answered })

	// What the alarm says to do works.
	b.deleteForged()
	b.eventually("it is answered anew", func() bool {
		again, err := b.tables.Store.StoredAnswer(t.Context(), tables.ChainID, tables.Coordinator, q.Alpha)
		require.NoError(t, err)
		return again != nil && again.Statement.Gamma != stored.Statement.Gamma
	})
	require.Equal(t, lifecycle.Answered, b.states()[0])
	b.eventually("the alarm ends", func() bool { return len(b.showing(health.StoredAnswerInvalid)) == 0 })
}

// deleteForged is what an operator does about a forged answer.
func (b *bench) deleteForged() {
	b.t.Helper()
	conn, err := pgx.Connect(b.t.Context(), b.tables.DSN)
	require.NoError(b.t, err)
	defer conn.Close(b.t.Context())
	for _, statement := range []string{`ALTER TABLE answers ENABLE TRIGGER USER`, `DELETE FROM answers WHERE gamma = decode(repeat('ab', 64), 'hex')`} {
		_, err = conn.Exec(b.t.Context(), statement)
		require.NoError(b.t, err)
	}
}

// F39: two answers that both verify. Mathematics rules that out, so the check of the stored one is told to find nothing.
func TestF39ADifferentAnswerIsAnAlarmAndQuarantinesItsWorker(t *testing.T) {
	b := newBench(t, "first")
	l := b.loop(b.pool())
	l.proven = func(*store.Answer) error { return nil }
	b.run(l)
	q := b.question()
	b.eventually("it is answered", b.all(lifecycle.Answered))
	b.forge(q)

	b.eventually("the alarm sounds", func() bool { return len(b.showing(health.DifferentAnswer)) == 1 })
	require.Equal(t, "first", b.showing(health.DifferentAnswer)[0].Subject)
	b.eventually("its worker is quarantined", func() bool { return len(b.quarantined()) == 1 })
	require.Equal(t, b.workers[0].address(), b.quarantined()[0].Instance)
	require.Equal(t, 1.0, testutil.ToFloat64(b.metrics.DifferentAnswers.WithLabelValues("first")))
	require.Contains(t, b.heard.String(), "different answer")
	stored, err := b.tables.Store.StoredAnswer(t.Context(), tables.ChainID, tables.Coordinator, q.Alpha)
	require.NoError(t, err)
	require.EqualValues(t, 0xab, stored.Statement.Gamma[0], "the first answer stays")
}

func TestF39AnAuditFindsAWorkerThatAnswersWrongly(t *testing.T) {
	b := newBench(t, "asked", "spare")
	b.workers[1].does(func(_ context.Context, _ *workerapi.AnswerRequest, r *workerapi.AnswerResponse) (*workerapi.AnswerResponse, error) {
		r.Proof[3] ^= 1
		return r, nil
	})
	b.run(b.loop(b.pool(), func(c *LoopConfig) { c.Audit = 1 }))
	b.question()
	b.eventually("the spare worker is found out", func() bool { return len(b.quarantined()) == 1 })
	require.Equal(t, "spare", b.quarantined()[0].Worker)
	b.eventually("the request is answered", b.all(lifecycle.Answered))
}

func TestWhatCannotWorkIsRefusedBeforeItRuns(t *testing.T) {
	b := newBench(t, "a")
	p := b.pool()
	good := LoopConfig{ChainID: tables.ChainID, Pool: p, Store: b.tables.Store, Log: b.log, Metrics: b.metrics, Board: b.board}
	for name, change := range map[string]func(*LoopConfig){
		"another chain":         func(c *LoopConfig) { c.ChainID = 1 },
		"longer than an hour":   func(c *LoopConfig) { c.ValidFor = time.Hour + 1 },
		"shorter than a minute": func(c *LoopConfig) { c.ValidFor = time.Second },
		"no probability":        func(c *LoopConfig) { c.Audit = 2 },
	} {
		t.Run(name, func(t *testing.T) {
			c := good
			change(&c)
			_, err := NewLoop(c)
			require.Error(t, err)
		})
	}
}

func TestTheLoopSurvivesAPayeeThatCannotBeRead(t *testing.T) {
	b := newBench(t, "a")
	var broken atomic.Bool
	broken.Store(true)
	b.run(b.loop(b.pool(), func(c *LoopConfig) {
		c.Payee = func(context.Context) (uint32, error) {
			if broken.Load() {
				return 0, errors.New("no node answers")
			}
			return 1, nil
		}
	}))
	b.question()
	b.eventually("it tries", func() bool { return len(b.heardLines("no node answers")) > 1 })
	require.Zero(t, b.workers[0].orders.Load())
	broken.Store(false)
	b.eventually("it is answered", b.all(lifecycle.Answered))
}

// brittle is a database that loses some writes.
type brittle struct {
	LoopStore
	lose atomic.Int64 // so many more
}

func (s *brittle) SaveAnswer(ctx context.Context, a store.Answer) (store.SavedAnswer, error) {
	if s.lose.Add(-1) >= 0 {
		return store.SavedAnswer{}, errors.New("no connection")
	}
	return s.LoopStore.SaveAnswer(ctx, a)
}

func TestF41AnAnswerThatCannotBeStoredIsAskedForAgain(t *testing.T) {
	b := newBench(t, "a")
	s := &brittle{LoopStore: b.tables.Store}
	s.lose.Store(3)
	b.question()
	b.run(b.loop(b.pool(), func(c *LoopConfig) { c.Store = s }))
	b.eventually("it is answered", b.all(lifecycle.Answered))
	require.EqualValues(t, 4, b.workers[0].orders.Load())
	require.Empty(t, b.showingAfterGrace(health.NoWorker), "the worker did its part")
}
