// Package migrations holds the schema of the relayer's database as goose migrations, and applies them.
//
// A migration that was released never changes. They run one after the other, each in a transaction of its own, under a lock
// that the database holds for the session: of two that migrate at once the second waits, and then finds nothing to do. A
// database that knows a migration which this binary doesn't was written by a newer one and is left alone.
package migrations

import (
	"context"
	"embed"
	"errors"
	"fmt"
	"path"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/stdlib"
	"github.com/pressly/goose/v3"
	"github.com/pressly/goose/v3/lock"
)

// FS has the SQL files.
//
//go:embed *.sql
var FS embed.FS

// Another migration is waited for this long: a second between two looks, which is the shortest that goose has.
const (
	lockPeriod = 1
	lockLooks  = 300
)

// ErrNewer is returned by Up for a database that a newer binary has migrated.
var ErrNewer = errors.New("run the newer veritee that migrated this database")

// A State is one migration and whether a database has it.
type State struct {
	Version   int64
	Name      string // of its file; empty if this binary doesn't know it
	Applied   bool
	AppliedAt time.Time // zero if it isn't applied
}

// Newest is the version that this binary needs.
func Newest() int64 {
	newest := int64(0)
	for version := range known() {
		newest = max(newest, version)
	}
	return newest
}

// Up applies whatever is missing and returns the names of what it applied. Errors: [ErrNewer].
func Up(ctx context.Context, dsn string) ([]string, error) {
	config, err := pgx.ParseConfig(dsn)
	if err != nil {
		return nil, fmt.Errorf("migrate: %w", Masked(err))
	}
	db := stdlib.OpenDB(*config)
	defer db.Close()

	locker, err := lock.NewPostgresSessionLocker(lock.WithLockTimeout(lockPeriod, lockLooks))
	if err != nil {
		return nil, fmt.Errorf("migrate: %w", err)
	}
	provider, err := goose.NewProvider(goose.DialectPostgres, db, FS, goose.WithSessionLocker(locker), goose.WithDisableGlobalRegistry(true))
	if err != nil {
		return nil, fmt.Errorf("migrate: %w", err)
	}

	// A newer migration stays, so it doesn't matter that this look is not under the lock.
	if have, err := Version(ctx, dsn); err != nil {
		return nil, fmt.Errorf("migrate: %w", err)
	} else if have > Newest() {
		return nil, fmt.Errorf("migrate: the database has version %d, this binary knows %d: %w", have, Newest(), ErrNewer)
	}

	results, err := provider.Up(ctx)
	applied := make([]string, 0, len(results))
	for _, result := range results {
		applied = append(applied, path.Base(result.Source.Path))
	}
	if err != nil {
		var partial *goose.PartialError
		if errors.As(err, &partial) {
			for _, result := range partial.Applied {
				applied = append(applied, path.Base(result.Source.Path))
			}
		}
		return applied, fmt.Errorf("migrate: %w", err)
	}
	return applied, nil
}

// Status lists the migrations that this binary knows or the database has, rising. It changes nothing.
func Status(ctx context.Context, dsn string) ([]State, error) {
	conn, err := pgx.Connect(ctx, dsn)
	if err != nil {
		return nil, fmt.Errorf("migration status: %w", Masked(err))
	}
	defer conn.Close(context.WithoutCancel(ctx))

	applied, err := read(ctx, conn)
	if err != nil {
		return nil, fmt.Errorf("migration status: %w", err)
	}
	return merge(known(), applied), nil
}

// Version is the newest migration that the database has, 0 for none. It changes nothing.
func Version(ctx context.Context, dsn string) (int64, error) {
	conn, err := pgx.Connect(ctx, dsn)
	if err != nil {
		return 0, fmt.Errorf("schema version: %w", Masked(err))
	}
	defer conn.Close(context.WithoutCancel(ctx))

	return VersionOf(ctx, conn)
}
