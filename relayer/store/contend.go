package store

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"strconv"
	"time"

	"github.com/jackc/pgx/v5"

	"github.com/veritee/veritee/relayer/store/queries"
)

// A Candidacy says who wants to lead.
type Candidacy struct {
	Holder string        // who we are, for people
	Listen string        // where we can be asked, for people
	TTL    time.Duration // how long a leadership lasts that isn't renewed; 0: DefaultTTL

	// Seen is called, if it isn't nil, after every look that found another one leading, or that failed.
	Seen func(leader Leader, err error)
}

// Lead begins a term unless another process leads; it may take a moment to know that nobody does. Errors: [*ErrLed], [*ErrSchema].
func (s *Store) Lead(ctx context.Context, holder string) (*Leadership, error) {
	return s.contend(ctx, Candidacy{Holder: holder}, true)
}

// Campaign waits until nobody else leads, and begins a term. Whatever happens to the database meanwhile is waited out. Errors:
// [*ErrSchema], the context's.
func (s *Store) Campaign(ctx context.Context, c Candidacy) (*Leadership, error) {
	return s.contend(ctx, c, false)
}

// A contender waits beside a leader. Only who has the lock takes a term, and takes it
//
//   - at once, if the row says that the last leader gave up, or that it was this process, which knows that its own term is over;
//   - after a moment (grace), if the lock's last holder had its session at this same server, which has seen that end: a leader that is
//     alive notices it too. Another server, after a fail-over or a restart, has seen nothing;
//   - when the database's clock says that the term has expired;
//   - when the row has stood still for its whole time by our own clock.
//
// Who hasn't got the lock, and sees the row stand still for so long, ends the session that has it: its process is frozen or cut off.
type contender struct {
	Candidacy
	store *Store

	conn     *pgx.Conn
	lockedAt instant // 0: we haven't got the lock
	seen     queries.LeadershipRow
	seenAt   instant // since when it is as it was seen last
}

// grace is how long the lock must have been free.
func grace(ttl time.Duration) time.Duration { return min(500*time.Millisecond, ttl/5) }

// The pause between two looks.
const (
	lookAtMost  = 250 * time.Millisecond
	retryAtMost = 2 * time.Second // after failures
)

func (s *Store) contend(ctx context.Context, candidacy Candidacy, impatient bool) (*Leadership, error) {
	if candidacy.TTL == 0 {
		candidacy.TTL = DefaultTTL
	}
	c := &contender{Candidacy: candidacy, store: s}
	defer func() { c.drop() }()

	for failures := 0; ; {
		leadership, err := c.look(ctx)
		if leadership != nil {
			return leadership, nil
		}
		var schema *ErrSchema
		if ctx.Err() != nil || errors.As(err, &schema) || impatient && err != nil {
			return nil, s.explain("lead", errors.Join(ctx.Err(), err))
		}
		if impatient && c.lockedAt == 0 && !c.stale(c.seenAt) {
			return nil, s.explain("lead", &ErrLed{Holder: c.seen.Holder})
		}
		if c.Seen != nil && (err != nil || c.lockedAt == 0) {
			c.Seen(leaderOf(c.seen), err)
		}

		failures++
		if err == nil {
			failures = 0
		}
		pause := min(lookAtMost, c.TTL/12) << min(failures, 5)
		pause = min(pause, retryAtMost) * time.Duration(75+rand.IntN(25)) / 100
		select {
		case <-ctx.Done():
		case <-time.After(pause):
		}
	}
}

// look takes a look, and the leadership if it is free.
func (c *contender) look(ctx context.Context) (_ *Leadership, err error) {
	defer c.store.measure("lead")()
	ctx, cancel := context.WithTimeout(ctx, max(c.TTL/2, time.Second))
	defer cancel()
	defer func() {
		if err != nil && !stands(err) {
			c.drop()
		}
	}()

	if err := c.connect(ctx); err != nil {
		return nil, err
	}
	q := queries.New(c.conn)
	if c.lockedAt == 0 {
		locked, err := q.TryLeaderLock(ctx, leadershipLock)
		if err != nil {
			return nil, err
		}
		if locked {
			c.lockedAt = now()
		}
	}

	asked := now()
	row, err := q.Leadership(ctx)
	if err != nil {
		return nil, err
	}
	if row.Term != c.seen.Term || row.Renewals != c.seen.Renewals || row.Released != c.seen.Released || c.seenAt == 0 {
		c.seenAt = now() // later than it was so
	}
	c.seen = row

	switch locked := c.lockedAt != 0; {
	case locked && c.free(asked):
		return c.take(ctx)
	case !locked && c.stale(asked):
		return nil, c.evict(ctx)
	}
	return nil, nil
}

// free says, while we have the lock, that nobody leads.
func (c *contender) free(asked instant) bool {
	return c.seen.Released || c.ours() || c.seen.Expired || c.stale(asked) ||
		c.seen.SameServer && c.lockedAt.until(asked) >= grace(c.TTL)
}

func (c *contender) ours() bool { return c.seen.Session == c.store.session }

// stale says that at a time at which the row was read it had stood still for so long that its leader knows that it is over.
func (c *contender) stale(asked instant) bool {
	ttl := max(time.Duration(c.seen.TtlMs)*time.Millisecond, c.TTL)
	return c.seenAt != 0 && c.seenAt.until(asked) >= ttl
}

// take begins a term, unless the row has changed since the look.
func (c *contender) take(ctx context.Context) (*Leadership, error) {
	// A process that is frozen in the middle of a transaction would keep its locks, and us from beginning.
	if !c.seen.Released && !c.ours() {
		if err := c.end(ctx, `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
			WHERE datname = current_database() AND application_name = $1 AND pid <> pg_backend_pid()`, c.seen.Session); err != nil {
			return nil, err
		}
	}

	since := now()
	term, err := queries.New(c.conn).TakeTerm(ctx, queries.TakeTermParams{
		Holder: c.Holder, Listen: c.Listen, Session: c.store.session, TtlSeconds: c.TTL.Seconds(),
		SeenTerm: c.seen.Term, SeenRenewals: c.seen.Renewals, SeenReleased: c.seen.Released,
	})
	if errors.Is(err, pgx.ErrNoRows) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	conn := c.conn
	c.conn, c.lockedAt = nil, 0
	return c.store.begin(conn, term, c.TTL, since), nil
}

// evict ends the session that has the lock; the next look finds it free.
func (c *contender) evict(ctx context.Context) error {
	return c.end(ctx, `SELECT pg_terminate_backend(pid) FROM pg_locks
		WHERE locktype = 'advisory' AND granted AND objsubid = 1 AND pid <> pg_backend_pid()
			AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
			AND (classid::bigint << 32) + objid::bigint = $1`, leadershipLock)
}

func (c *contender) end(ctx context.Context, sql string, argument any) error {
	if _, err := c.conn.Exec(ctx, sql, argument); err != nil {
		return fmt.Errorf("end the session of %q, which is silent: %w; all relayers of a database need the same user", c.seen.Holder, err)
	}
	return nil
}

// connect makes the connection that is to hold the lock, and sees that the schema is ours: it may have changed while we waited.
func (c *contender) connect(ctx context.Context) error {
	if c.conn != nil {
		return nil
	}
	config := c.store.pool.Config().ConnConfig.Copy()
	timeout := strconv.FormatInt(renewal(c.TTL).Milliseconds(), 10)
	config.RuntimeParams["statement_timeout"], config.RuntimeParams["lock_timeout"] = timeout, timeout
	conn, err := pgx.ConnectConfig(ctx, config)
	if err != nil {
		return err
	}
	c.conn = conn
	return checkSchema(ctx, conn)
}

// drop ends the session, and with it the lock.
func (c *contender) drop() {
	if c.conn == nil {
		return
	}
	ctx, cancel := context.WithTimeout(context.Background(), min(c.TTL, farewell))
	defer cancel()
	_ = c.conn.Close(ctx)
	c.conn, c.lockedAt = nil, 0
}
