package store

import (
	"context"
	"errors"
	"fmt"
	"sync/atomic"
	"time"

	"github.com/jackc/pgx/v5"

	"github.com/veritee/veritee/migrations"
	"github.com/veritee/veritee/relayer/store/queries"
)

// Leadership is the right to sign and to send. It stands on three legs:
//
//   - the row's term: what is signed carries it, and the database refuses another term's, whatever this process believes;
//   - a deadline by our own clock, which each renewal of the row moves. It passes a margin before anybody may take over from a leader
//     that is silent, so one that was frozen, or cut off from the database, knows on waking that it leads no more;
//   - a lock of the session, so that the end of a process is known in a moment, and that of a session too.
//
// Whose clock is wrong, and by how much, doesn't matter: who waits measures by its own for how long the row stands still, and the
// database's clock counts only where no session is left (see contend).
type Leadership struct {
	store *Store
	term  int64
	ttl   time.Duration
	conn  *pgx.Conn // hold's alone

	until atomic.Int64 // instant
	ended atomic.Bool
	why   error // it was lost; set before lost is closed
	lost  chan struct{}
	over  chan struct{}

	releasing context.Context
	release   context.CancelFunc
}

// DefaultTTL is how long a leadership lasts that isn't renewed.
const DefaultTTL = 10 * time.Second

// leadershipLock is the advisory lock of whoever leads: the first eight bytes of "veritee leader" and no other's business.
const leadershipLock int64 = 0x7665726974656501

// farewell bounds how long the end of a leadership waits for the database.
const farewell = 2 * time.Second

func margin(ttl time.Duration) time.Duration  { return ttl / 5 }
func renewal(ttl time.Duration) time.Duration { return ttl / 4 } // between two, and how long one may take

func (s *Store) begin(conn *pgx.Conn, term int64, ttl time.Duration, since instant) *Leadership {
	l := &Leadership{store: s, term: term, ttl: ttl, conn: conn, lost: make(chan struct{}), over: make(chan struct{})}
	l.releasing, l.release = context.WithCancel(context.Background())
	l.until.Store(int64(since.plus(ttl - margin(ttl))))
	go l.hold()
	return l
}

// Term is the number of this leadership; every attempt carries it.
func (l *Leadership) Term() int64 { return l.term }

// Leads is nil as long as nobody else can lead. It asks nobody and takes no time: it is asked before everything that is sent.
func (l *Leadership) Leads() error {
	switch {
	case l.ended.Load():
		return fmt.Errorf("term %d: %w", l.term, ErrTermOver)
	case now() >= instant(l.until.Load()):
		return fmt.Errorf("term %d wasn't renewed in time: %w", l.term, ErrTermOver)
	}
	return nil
}

// Lost is closed when the leadership is gone without having been released. Leads has said so before.
func (l *Leadership) Lost() <-chan struct{} { return l.lost }

// Why is how it was lost; nil if it wasn't.
func (l *Leadership) Why() error {
	select {
	case <-l.lost:
		return l.why
	default:
		return nil
	}
}

// Release gives the leadership up, so that another may take it at once, and returns when it is over. A second call does nothing.
func (l *Leadership) Release() {
	l.release()
	<-l.over
}

func (l *Leadership) hold() {
	defer close(l.over)
	defer l.release()

	l.why = l.keep()
	l.ended.Store(true)
	if l.why != nil {
		close(l.lost)
		// Whatever took the session may have taken the others, and not all of them say so.
		l.store.pool.Reset()
	}
	l.leave()
}

// keep renews until it is released, which is no error, or lost.
func (l *Leadership) keep() error {
	pause := renewal(l.ttl)
	for {
		if err := l.listen(pause); err != nil {
			return fmt.Errorf("the database session that held it has ended: %w", err)
		}
		if l.releasing.Err() != nil {
			return nil
		}

		err := l.renew()
		switch {
		case err == nil:
			pause = renewal(l.ttl)
			continue
		case l.Leads() != nil:
			return fmt.Errorf("it wasn't renewed in time: this process or the database stood still: %w", err)
		case l.conn.IsClosed() || errors.Is(err, ErrTermOver) || !stands(err):
			return fmt.Errorf("it can't be renewed: %w", err)
		}
		pause = renewal(l.ttl) / 8
	}
}

// listen passes time on the connection, so that its end is noticed at once.
func (l *Leadership) listen(pause time.Duration) error {
	ctx, cancel := context.WithTimeout(l.releasing, min(pause, now().until(instant(l.until.Load()))))
	defer cancel()
	for ctx.Err() == nil {
		if _, err := l.conn.WaitForNotification(ctx); err != nil && (ctx.Err() == nil || l.conn.IsClosed()) {
			return err
		}
	}
	return nil
}

// renew doesn't stop when the leadership is released: a statement that is cut off costs the connection, and with it the orderly end.
func (l *Leadership) renew() error {
	since := now()
	left := since.until(instant(l.until.Load()))
	if left <= 0 {
		return context.DeadlineExceeded // too late, whatever the row says
	}
	ctx, cancel := context.WithTimeout(context.Background(), left)
	defer cancel()

	renewed, err := queries.New(l.conn).RenewTerm(ctx, queries.RenewTermParams{Term: l.term, TtlSeconds: l.ttl.Seconds()})
	switch {
	case err != nil:
		return err
	case renewed == 0:
		return fmt.Errorf("another term has begun: %w", ErrTermOver)
	}
	if err := checkSchema(ctx, l.conn); err != nil {
		return err
	}
	l.until.Store(int64(since.plus(l.ttl - margin(l.ttl))))
	return nil
}

// leave ends the session. What was released is there for others at once; what was lost is for them to judge.
func (l *Leadership) leave() {
	ctx, cancel := context.WithTimeout(context.Background(), min(l.ttl, farewell))
	defer cancel()

	if l.why == nil && !l.conn.IsClosed() {
		q := queries.New(l.conn)
		_ = q.ReleaseTerm(ctx, l.term)
		_ = q.FreeLeaderLock(ctx, leadershipLock)
	}
	_ = l.conn.Close(ctx)
}

// stands says that the server gave a statement up and not the session.
func stands(err error) bool {
	switch sqlState(err) {
	case codeCanceled, codeLockTimeout, codeSerialization, codeDeadlock:
		return true
	}
	return false
}

// checkSchema refuses a schema that isn't this binary's: one that is newer may mean something else by what we write.
func checkSchema(ctx context.Context, db migrations.Querier) error {
	have, err := migrations.VersionOf(ctx, db)
	if err != nil {
		return err
	}
	if want := migrations.Newest(); have != want {
		return &ErrSchema{Have: have, Want: want}
	}
	return nil
}

// Leader is who began the newest term.
type Leader struct {
	Term   int64 // 0: nobody ever led
	Holder string
	Listen string // where it can be asked
	Since  time.Time
	Leads  bool // it has neither given up nor been silent for its whole time
}

// Leader returns who began the newest term.
func (s *Store) Leader(ctx context.Context) (Leader, error) {
	var leader Leader
	err := s.read(ctx, "leader", func(q *queries.Queries) error {
		row, err := q.Leadership(ctx)
		leader = leaderOf(row)
		return err
	})
	return leader, err
}

func leaderOf(row queries.LeadershipRow) Leader {
	return Leader{row.Term, row.Holder, row.Listen, moment(row.AcquiredAt), row.Term > 0 && !row.Released && !row.Expired}
}
