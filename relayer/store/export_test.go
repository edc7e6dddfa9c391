package store

import (
	"context"

	"github.com/jackc/pgx/v5/pgxpool"

	"github.com/veritee/veritee/relayer/store/queries"
)

// OpenTuned is Open with a hand in the pool's configuration.
func OpenTuned(ctx context.Context, dsn string, tune func(*pgxpool.Config)) (*Store, error) {
	return open(ctx, dsn, nil, tune)
}

// Write runs statements of a test as a method would.
func (s *Store) Write(ctx context.Context, do func(q *queries.Queries) error) error {
	return s.write(ctx, "ping", do)
}

// Now is the clock of leaderships.
func Now() int64 { return int64(now()) }
