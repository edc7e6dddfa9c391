// Package store is a relayer's memory in Postgres: what it saw on its chains, what workers answered, and what it has signed.
//
// Every method is one transaction. What must happen together is one method: the logs of blocks and the cursor (Advance), an answer
// and the requests that it answers (SaveAnswer), a claim, a nonce and the signed bytes (Plan). So a process can end at any moment,
// and the next one goes on from the tables.
//
// What holds, whoever calls (the numbers are those of the relayer's rules):
//
//   - a transaction's bytes are committed before anybody else can see them (2);
//   - a nonce is a row and is never given out twice (3);
//   - the first valid answer to a question is the only one; another proof of the same value may replace it (7);
//   - nothing is signed under a term that is over (8).
//
// Rows move by the machines of relayer/lifecycle, which triggers enforce. Whatever was concluded from a block goes back when the
// block is dropped; states in which a life is over are entered at finality only.
//
// All methods can be called at once from several goroutines and processes. Errors can be matched with the Err variables; those of
// the database are wrapped. An error doesn't say that nothing was committed: a connection can break after the commit. Every method
// can be repeated, or, where that would act twice (Plan), what it has done can be read.
package store

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
	"github.com/jackc/pgx/v5/pgxpool"

	"github.com/veritee/veritee/migrations"
	"github.com/veritee/veritee/relayer/metrics"
	"github.com/veritee/veritee/relayer/store/queries"
)

// SQLSTATEs that are told apart.
const (
	codeTermOver      = "VT001" // raised by our own trigger
	codeReadOnly      = "25006"
	codeSerialization = "40001"
	codeDeadlock      = "40P01"
	codeUnique        = "23505"
	codeForeignKey    = "23503"
	codeCanceled      = "57014" // by statement_timeout
	codeLockTimeout   = "55P03"
)

// How often a transaction is tried that the database gave up for another one.
const tries = 4

// What the DSN can say otherwise.
const (
	connectTimeout = 10 * time.Second
	maxConns       = 16 // loops of several chains and keys, and people who look
)

// Store is a pool of connections to the database.
type Store struct {
	pool    *pgxpool.Pool
	session string           // the application_name of all its connections, and no other store's
	metrics *metrics.Metrics // nil: not measured
}

// Limits of a connection, unless the DSN has others: no statement is waited for without end, and a transaction of a process that
// hangs gives its locks back.
var limits = map[string]string{
	"application_name":                    "veritee",
	"statement_timeout":                   "30s",
	"lock_timeout":                        "15s",
	"idle_in_transaction_session_timeout": "60s",
	// A plan that was made for an empty table and kept reads all of a table that has grown since.
	"plan_cache_mode": "force_custom_plan",
}

// Open connects and checks that the schema is the one that this binary was built for. Errors: [*ErrSchema].
func Open(ctx context.Context, dsn string, m *metrics.Metrics) (*Store, error) {
	return open(ctx, dsn, m, func(*pgxpool.Config) {})
}

func open(ctx context.Context, dsn string, m *metrics.Metrics, tune func(*pgxpool.Config)) (*Store, error) {
	config, err := pgxpool.ParseConfig(dsn)
	if err != nil {
		return nil, fmt.Errorf("open database: %w", migrations.Masked(err))
	}
	if config.ConnConfig.ConnectTimeout == 0 {
		config.ConnConfig.ConnectTimeout = connectTimeout
	}
	if !strings.Contains(dsn, "pool_max_conns") {
		config.MaxConns = maxConns
	}
	for name, value := range limits {
		if _, given := config.ConnConfig.RuntimeParams[name]; !given {
			config.ConnConfig.RuntimeParams[name] = value
		}
	}

	session := sessionName(config.ConnConfig.RuntimeParams["application_name"])
	config.ConnConfig.RuntimeParams["application_name"] = session

	tune(config)

	pool, err := pgxpool.NewWithConfig(ctx, config)
	if err != nil {
		return nil, fmt.Errorf("open database: %w", err)
	}
	s := &Store{pool: pool, session: session, metrics: m}
	if err := checkSchema(ctx, pool); err != nil {
		pool.Close()
		return nil, fmt.Errorf("open database: %w", err)
	}
	s.initialiseMetrics()
	return s, nil
}

// sessionName is a name that a store gives to its connections, so that who takes over from it can end them.
func sessionName(prefix string) string {
	return prefix[:min(len(prefix), 40)] + "-" + rand.Text()[:8]
}

// Close ends all connections but a leader's own.
func (s *Store) Close() { s.pool.Close() }

// read runs statements without a transaction; each sees what is committed when it starts.
func (s *Store) read(ctx context.Context, operation string, do func(q *queries.Queries) error) error {
	defer s.measure(operation)()

	return s.explain(operation, do(queries.New(s.pool)))
}

// write runs a transaction, again if the database gave it up for another one.
func (s *Store) write(ctx context.Context, operation string, do func(q *queries.Queries) error) error {
	defer s.measure(operation)()

	var err error
	for range tries {
		err = pgx.BeginFunc(ctx, s.pool, func(tx pgx.Tx) error { return do(queries.New(tx)) })
		if code := sqlState(err); code != codeSerialization && code != codeDeadlock {
			break
		}
	}
	return s.explain(operation, err)
}

// explain says what was being done, and gives SQLSTATEs that mean something to us their name.
func (s *Store) explain(operation string, err error) error {
	if err == nil {
		return nil
	}
	switch sqlState(err) {
	case codeTermOver:
		err = fmt.Errorf("%w: %w", ErrTermOver, err)
	case codeReadOnly:
		// A failover has left us at what is a replica now; new connections find the primary.
		s.pool.Reset()
	}
	return fmt.Errorf("%s: %w", strings.ReplaceAll(operation, "_", " "), err)
}

func sqlState(err error) string {
	var fromPostgres *pgconn.PgError
	if errors.As(err, &fromPostgres) {
		return fromPostgres.Code
	}
	return ""
}

func violates(err error, constraint string) bool {
	var fromPostgres *pgconn.PgError
	return errors.As(err, &fromPostgres) && fromPostgres.Code == codeUnique && fromPostgres.ConstraintName == constraint
}

// orphans says whether a row would point to one that isn't there.
func orphans(err error, constraint string) bool {
	var fromPostgres *pgconn.PgError
	return errors.As(err, &fromPostgres) && fromPostgres.Code == codeForeignKey && fromPostgres.ConstraintName == constraint
}
