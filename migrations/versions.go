package migrations

import (
	"context"
	"fmt"
	"io/fs"
	"maps"
	"slices"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/pressly/goose/v3"
)

// A Querier is a connection, a pool or a transaction.
type Querier interface {
	Query(ctx context.Context, sql string, args ...any) (pgx.Rows, error)
}

// VersionOf is [Version] on a connection that is there already.
func VersionOf(ctx context.Context, db Querier) (int64, error) {
	applied, err := read(ctx, db)
	if err != nil {
		return 0, fmt.Errorf("schema version: %w", err)
	}

	newest := int64(0)
	for version := range applied {
		newest = max(newest, version)
	}
	return newest, nil
}

// known are the names of the files by version.
func known() map[int64]string {
	names := make(map[int64]string)
	files, err := fs.Glob(FS, "*.sql")
	if err != nil {
		panic(err) // the pattern is malformed
	}
	for _, name := range files {
		version, err := goose.NumericComponent(name)
		if err != nil {
			panic(err) // a file of ours without a number; every test would show it
		}
		names[version] = name
	}
	return names
}

// read returns when each migration was applied, from goose's own table.
func read(ctx context.Context, db Querier) (map[int64]time.Time, error) {
	exists, err := collect(ctx, db, `SELECT to_regclass('goose_db_version') IS NOT NULL`, pgx.RowTo[bool])
	if err != nil || !exists[0] {
		return nil, err
	}

	type row struct {
		Version int64
		At      time.Time
	}
	// goose writes a row for version 0 when it makes the table, and leaves out what was taken back.
	rows, err := collect(ctx, db,
		`SELECT version_id, max(tstamp) FROM goose_db_version WHERE is_applied AND version_id > 0 GROUP BY version_id`, pgx.RowToStructByPos[row])
	if err != nil {
		return nil, err
	}
	applied := make(map[int64]time.Time, len(rows))
	for _, r := range rows {
		applied[r.Version] = r.At
	}
	return applied, nil
}

func collect[T any](ctx context.Context, db Querier, sql string, to pgx.RowToFunc[T]) ([]T, error) {
	rows, err := db.Query(ctx, sql)
	if err != nil {
		return nil, err
	}
	return pgx.CollectRows(rows, to)
}

// merge is every migration of either side.
func merge(names map[int64]string, applied map[int64]time.Time) []State {
	versions := make(map[int64]bool)
	for version := range names {
		versions[version] = true
	}
	for version := range applied {
		versions[version] = true
	}

	states := make([]State, 0, len(versions))
	for _, version := range slices.Sorted(maps.Keys(versions)) {
		at, has := applied[version]
		states = append(states, State{Version: version, Name: names[version], Applied: has, AppliedAt: at})
	}
	return states
}
