package store_test

import (
	"context"
	"errors"
	"net"
	"sync"
	"testing"
	"time"

	"github.com/jackc/pgx/v5/pgxpool"
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

func TestAFreshContenderWaitsBesideALeaderAndFollowsAtOnce(t *testing.T) {
	b := newBundle(t)
	first, err := b.Lead(b.ctx, "the first")
	require.NoError(t, err)

	other := b.another()
	seen := make(chan store.Leader, 1_000)
	led := campaign(t, other, store.Candidacy{Holder: "the second", Listen: "127.0.0.1:2", Seen: func(l store.Leader, err error) {
		if err != nil {
			t.Error(err)
		}
		seen <- l
	}})
	require.Equal(t, "the first", (<-seen).Holder)
	require.True(t, (<-seen).Leads)

	began := time.Now()
	first.Release()
	second := <-led
	require.Less(t, time.Since(began), store.DefaultTTL*4/5, "a hand-over in order waits for no term to end")
	require.Equal(t, first.Term()+1, second.Term())
	require.NoError(t, second.Leads())
	require.ErrorIs(t, first.Leads(), store.ErrTermOver)
	leader := must(b.Leader(b.ctx))
	require.Equal(t, "127.0.0.1:2", leader.Listen)
	require.True(t, leader.Leads)
	second.Release()
	require.False(t, must(b.Leader(b.ctx)).Leads)
}

// A leader that is cut off from the database, which doesn't say so: it knows before anybody else may lead.
func TestF44ALeaderThatIsCutOffKnowsBeforeAnotherLeads(t *testing.T) {
	b := newBundle(t)
	b.exec("UPDATE leadership SET renewals = 0")
	cut, wire := frozenWire(t, b)
	const ttl = 6 * time.Second
	first, err := cut.Campaign(b.ctx, store.Candidacy{Holder: "the first", TTL: ttl})
	require.NoError(t, err)
	defer first.Release()
	led := campaign(t, b.another(), store.Candidacy{Holder: "the second", TTL: ttl})

	began := time.Now()
	wire.freeze()
	defer wire.thaw()
	select {
	case <-first.Lost():
	case <-led:
		t.Fatal("there are two")
	case <-time.After(soon):
		t.Fatal("it isn't noticed")
	}
	require.Error(t, first.Leads())
	require.ErrorContains(t, first.Why(), "wasn't renewed in time")
	require.Less(t, time.Since(began), ttl, "before its deadline")
	second := <-led
	require.Less(t, time.Since(began), ttl+time.Minute)
	require.Equal(t, first.Term()+1, second.Term())
	second.Release()
}

// The table is locked for a while, or the database is slow: that isn't the end as long as there is time.
func TestF44ARenewalThatIsLateIsTriedAgain(t *testing.T) {
	b := newBundle(t)
	const ttl = 6 * time.Second
	l, err := b.Campaign(b.ctx, store.Candidacy{Holder: "us", TTL: ttl})
	require.NoError(t, err)
	defer l.Release()
	renewals := func() int64 { return scan[int64](b, "SELECT renewals FROM leadership") }

	hold := func(d time.Duration) {
		tx, err := b.db.Begin(b.ctx)
		require.NoError(t, err)
		defer tx.Rollback(b.ctx)
		_, err = tx.Exec(b.ctx, "LOCK TABLE leadership IN ACCESS EXCLUSIVE MODE")
		require.NoError(t, err)
		select {
		case <-time.After(d):
		case <-l.Lost():
		}
	}
	before := renewals()
	hold(ttl / 2) // longer than one renewal may take
	require.Eventually(t, func() bool { return renewals() > before }, soon, 10*time.Millisecond)
	require.NoError(t, l.Leads())

	hold(2 * ttl)
	requireClosed(t, l.Lost())
	require.Error(t, l.Leads())
}

func TestASigningTransactionDoesNotHoldARenewalUp(t *testing.T) {
	b := oneOfEach(t)
	l, err := b.Campaign(b.ctx, store.Candidacy{Holder: "us", TTL: 4 * time.Second})
	require.NoError(t, err)
	defer l.Release()
	tx, err := b.db.Begin(b.ctx)
	require.NoError(t, err)
	defer tx.Rollback(b.ctx)
	_, err = tx.Exec(b.ctx, `INSERT INTO attempts (hash, settlement_id, number, raw, tip_cap, fee_cap, term)
		SELECT sha256('x'), id, 2, 'x', 1, 1, $1 FROM settlements`, l.Term())
	require.NoError(t, err)

	before := scan[int64](b, "SELECT renewals FROM leadership")
	require.Eventually(t, func() bool { return scan[int64](b, "SELECT renewals FROM leadership") > before+2 }, soon, 10*time.Millisecond)
	require.NoError(t, l.Leads())
}

// F47: the database's clock is put forward or back by an hour. What it wrote then is an hour off.
func TestF47TheDatabasesClockDoesNotDecideWhoLeads(t *testing.T) {
	b := newBundle(t)
	const ttl = 4 * time.Second
	first, err := b.Campaign(b.ctx, store.Candidacy{Holder: "the first", TTL: ttl})
	require.NoError(t, err)
	led := campaign(t, b.another(), store.Candidacy{Holder: "the second", TTL: ttl})
	for end := time.Now().Add(2 * ttl); time.Now().Before(end); time.Sleep(20 * time.Millisecond) {
		b.exec("UPDATE leadership SET renewed_at = renewed_at - interval '1 hour', expires_at = expires_at - interval '1 hour'")
		require.NoError(t, first.Leads())
		select {
		case <-led:
			t.Fatal("there are two")
		default:
		}
	}
	first.Release()
	second := <-led

	// An hour in the future it is no longer than its time either.
	b.exec(`UPDATE leadership SET renewed_at = renewed_at + interval '1 hour', expires_at = expires_at + interval '1 hour',
		server_started = '2020-01-01'`)
	third := campaign(t, b.another(), store.Candidacy{Holder: "the third", TTL: ttl})
	b.endSessions("the second's")
	requireSoonClosed(t, second.Lost())
	(<-third).Release()
	second.Release()
}

// After a fail-over the server knows nothing of locks: nobody leads before the time of the last leader is over.
func TestF43AfterAFailOverTheTermIsWaitedOut(t *testing.T) {
	b := newBundle(t)
	b.exec(`UPDATE leadership SET released = false, session = 'another', holder = 'another', term = 5,
		server_started = '2020-01-01', renewed_at = clock_timestamp(), expires_at = clock_timestamp() + interval '2 s'`)
	began := time.Now()
	l, err := b.Campaign(b.ctx, store.Candidacy{Holder: "us", TTL: 2 * time.Second})
	require.NoError(t, err)
	require.Greater(t, time.Since(began), 1900*time.Millisecond)
	require.Equal(t, int64(6), l.Term())
	l.Release()
}

func TestF50ASchemaThatChangesUnderALeaderEndsItsTerm(t *testing.T) {
	b := newBundle(t)
	l, err := b.Campaign(b.ctx, store.Candidacy{Holder: "us", TTL: time.Second})
	require.NoError(t, err)
	defer l.Release()
	b.exec("INSERT INTO goose_db_version (version_id, is_applied) VALUES (99, true)")
	requireSoonClosed(t, l.Lost())
	var schema *store.ErrSchema
	require.ErrorAs(t, l.Why(), &schema)
	_, err = b.Campaign(b.ctx, store.Candidacy{Holder: "us", TTL: time.Second})
	require.ErrorAs(t, err, &schema, "and nobody of this build begins another")
}

func TestALeadershipIsLostWithItsConnection(t *testing.T) {
	b := newBundle(t)
	leadership, err := b.Lead(b.ctx, "us")
	require.NoError(t, err)
	defer leadership.Release()
	requireOpen(t, leadership.Lost(), "it is ours")

	b.endSessions("an operator, a crash or a fail-over does this")
	began := time.Now()
	requireSoonClosed(t, leadership.Lost())
	require.Less(t, time.Since(began), time.Second, "at once, and not at the next renewal")
	require.ErrorContains(t, leadership.Why(), "session")
	again, err := b.Lead(b.ctx, "us")
	require.NoError(t, err)
	again.Release()
}

func TestALeadershipIsLostToANewerTerm(t *testing.T) {
	b := newBundle(t)
	leadership, err := b.Campaign(b.ctx, store.Candidacy{Holder: "us", TTL: time.Second})
	require.NoError(t, err)
	defer leadership.Release()

	b.exec("UPDATE leadership SET term = term + 1")
	requireSoonClosed(t, leadership.Lost())
	require.ErrorIs(t, leadership.Why(), store.ErrTermOver)
}

// another is a store of another process, as far as the database can tell.
func (b *bundle) another() *store.Store {
	b.t.Helper()
	s, err := store.Open(b.ctx, b.dsn, nil)
	require.NoError(b.t, err)
	b.t.Cleanup(s.Close)
	return s
}

// endSessions ends the session that has the lock.
func (b *bundle) endSessions(string) {
	b.exec(`SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory'
		AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`)
}

// campaign waits for a leadership in the background. What nobody takes is given up at the end of the test.
func campaign(t *testing.T, s *store.Store, c store.Candidacy) <-chan *store.Leadership {
	t.Helper()
	ctx, stop := context.WithCancel(context.Background())
	led, done := make(chan *store.Leadership, 1), make(chan struct{})
	go func() {
		defer close(done)
		if l, err := s.Campaign(ctx, c); err == nil {
			led <- l
		} else if ctx.Err() == nil {
			t.Error(err)
		}
	}()
	t.Cleanup(func() {
		stop()
		<-done
		select {
		case l := <-led:
			l.Release()
		default:
		}
	})
	return led
}

// A wire carries connections to the database, until it is frozen: then nothing passes, and nobody is told.
type wire struct {
	mu   sync.Mutex
	open chan struct{} // closed while it isn't frozen
}

func (w *wire) freeze() { w.mu.Lock(); w.open = make(chan struct{}); w.mu.Unlock() }
func (w *wire) thaw()   { w.mu.Lock(); close(w.open); w.mu.Unlock() }
func (w *wire) wait() {
	w.mu.Lock()
	open := w.open
	w.mu.Unlock()
	<-open
}

// pass copies one way.
func (w *wire) pass(to, from net.Conn) {
	defer to.Close()
	defer from.Close()
	buffer := make([]byte, 32<<10)
	for {
		n, err := from.Read(buffer)
		w.wait()
		if err != nil {
			return
		}
		if _, err := to.Write(buffer[:n]); err != nil {
			return
		}
	}
}

// frozenWire is a store behind a wire.
func frozenWire(t *testing.T, b *bundle) (*store.Store, *wire) {
	t.Helper()
	w := &wire{open: make(chan struct{})}
	close(w.open)
	s, err := store.OpenTuned(b.ctx, b.dsn, func(config *pgxpool.Config) {
		config.ConnConfig.DialFunc = func(ctx context.Context, network, address string) (net.Conn, error) {
			var dialer net.Dialer
			server, err := dialer.DialContext(ctx, network, address)
			if err != nil {
				return nil, err
			}
			ours, theirs := net.Pipe()
			go w.pass(theirs, server)
			go w.pass(server, theirs)
			return ours, nil
		}
	})
	require.NoError(t, err)
	t.Cleanup(s.Close)
	return s, w
}

func requireClosed(t *testing.T, c <-chan struct{}) {
	t.Helper()
	select {
	case <-c:
	default:
		t.Fatal("it isn't noticed")
	}
}

func requireSoonClosed(t *testing.T, c <-chan struct{}) {
	t.Helper()
	select {
	case <-c:
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
