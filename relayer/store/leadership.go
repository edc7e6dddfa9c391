package store

import (
	"context"
	"fmt"
	"sync"
	"time"

	"github.com/jackc/pgx/v5"

	"github.com/veritee/veritee/relayer/store/queries"
)

// leadershipLock is the advisory lock of whoever leads: the first eight bytes of "veritee leader" and no other's business.
const leadershipLock int64 = 0x7665726974656501

const (
	beatPeriod  = time.Second     // between two looks at the connection
	beatTimeout = 5 * time.Second // a look that takes longer is a loss
)

// Leadership is the right to sign, held by a session of the database: it ends with the connection, and with it the lock that keeps
// others out. What was signed under its term can't be added to after another has begun, whatever this process believes.
type Leadership struct {
	term int64
	conn *pgx.Conn // watch's alone

	lost    chan struct{}
	release func()
	over    chan struct{}
}

// Lead begins a term, if nobody leads. holder says who we are, to operators. Errors: [*ErrLed].
func (s *Store) Lead(ctx context.Context, holder string) (*Leadership, error) {
	defer s.measure("lead")()

	conn, err := pgx.ConnectConfig(ctx, s.pool.Config().ConnConfig.Copy())
	if err != nil {
		return nil, s.explain("lead", err)
	}
	term, err := takeTerm(ctx, conn, holder)
	if err != nil {
		_ = conn.Close(context.WithoutCancel(ctx))
		return nil, s.explain("lead", err)
	}

	released := make(chan struct{})
	l := &Leadership{
		term: term, conn: conn, lost: make(chan struct{}), over: make(chan struct{}),
		release: sync.OnceFunc(func() { close(released) }),
	}
	go l.watch(released)
	return l, nil
}

func takeTerm(ctx context.Context, conn *pgx.Conn, holder string) (int64, error) {
	var free bool
	if err := conn.QueryRow(ctx, "SELECT pg_try_advisory_lock($1)", leadershipLock).Scan(&free); err != nil {
		return 0, err
	}
	if !free {
		row, err := queries.New(conn).Leader(ctx)
		if err != nil {
			return 0, err
		}
		return 0, &ErrLed{Holder: row.Holder}
	}
	return queries.New(conn).TakeTerm(ctx, holder)
}

// Term is the number of this leadership; every attempt carries it.
func (l *Leadership) Term() int64 { return l.term }

// Lost is closed when the leadership is gone without having been released.
func (l *Leadership) Lost() <-chan struct{} { return l.lost }

// Release gives the leadership up and returns when it is over. A second call does nothing.
func (l *Leadership) Release() {
	l.release()
	<-l.over
}

// watch looks at the connection until it fails or isn't wanted any more.
func (l *Leadership) watch(released <-chan struct{}) {
	defer close(l.over)
	defer l.end()

	ticker := time.NewTicker(beatPeriod)
	defer ticker.Stop()
	for {
		select {
		case <-released:
			return
		case <-ticker.C:
		}
		if l.beat() != nil {
			close(l.lost)
			return
		}
	}
}

// beat doesn't stop when the leadership is released: a statement that is cut off costs the connection, and with it the orderly end.
func (l *Leadership) beat() error {
	ctx, cancel := context.WithTimeout(context.Background(), beatTimeout)
	defer cancel()

	row, err := queries.New(l.conn).Leader(ctx)
	if err != nil {
		return err
	}
	if row.Term != l.term {
		return fmt.Errorf("term %d has begun: %w", row.Term, ErrTermOver)
	}
	return nil
}

// end frees the lock, so that who waits for it needn't wait for the server to see that the connection is closed.
func (l *Leadership) end() {
	ctx, cancel := context.WithTimeout(context.Background(), beatTimeout)
	defer cancel()

	if !l.conn.IsClosed() {
		_, _ = l.conn.Exec(ctx, "SELECT pg_advisory_unlock($1)", leadershipLock)
	}
	_ = l.conn.Close(ctx)
}

// Leader is who began the newest term. Whether it leads still is what Lead finds out.
type Leader struct {
	Term   int64 // 0: nobody ever led
	Holder string
	Since  time.Time
}

// Leader returns who began the newest term.
func (s *Store) Leader(ctx context.Context) (Leader, error) {
	var leader Leader
	err := s.read(ctx, "leader", func(q *queries.Queries) error {
		row, err := q.Leader(ctx)
		leader = Leader{row.Term, row.Holder, moment(row.AcquiredAt)}
		return err
	})
	return leader, err
}
