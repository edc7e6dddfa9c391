package migrations_test

import (
	"context"
	"fmt"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/stdlib"
	"github.com/pressly/goose/v3"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/devnet/postgres"
	"github.com/veritee/veritee/migrations"
)

func TestAnEmptyDatabaseIsBroughtUp(t *testing.T) {
	dsn := postgres.TestEmpty(t)
	states, err := migrations.Status(t.Context(), dsn)
	require.NoError(t, err)
	require.Len(t, states, int(migrations.Newest()))
	require.Equal(t, migrations.State{Version: 1, Name: "00001_pipeline.sql"}, states[0])
	requireVersion(t, dsn, 0)

	before := time.Now().Add(-time.Minute)
	applied, err := migrations.Up(t.Context(), dsn)
	require.NoError(t, err)
	require.Contains(t, applied, "00001_pipeline.sql")
	requireVersion(t, dsn, migrations.Newest())

	states, err = migrations.Status(t.Context(), dsn)
	require.NoError(t, err)
	for _, state := range states {
		require.True(t, state.Applied)
		require.True(t, state.AppliedAt.After(before), state.AppliedAt)
	}

	applied, err = migrations.Up(t.Context(), dsn)
	require.NoError(t, err)
	require.Empty(t, applied)
}

func TestStatusChangesNothing(t *testing.T) {
	dsn := postgres.TestEmpty(t)
	_, err := migrations.Status(t.Context(), dsn)
	require.NoError(t, err)
	_, err = migrations.Version(t.Context(), dsn)
	require.NoError(t, err)
	require.Equal(t, 0, count(t, dsn, "SELECT count(*) FROM pg_tables WHERE schemaname = 'public'"))
}

func TestF50OfTwoMigratorsTheSecondFindsNothingToDo(t *testing.T) {
	dsn := postgres.TestEmpty(t)
	var group sync.WaitGroup
	applied := make([][]string, 3)
	for i := range applied {
		group.Go(func() {
			var err error
			if applied[i], err = migrations.Up(context.Background(), dsn); err != nil {
				t.Error(err)
			}
		})
	}
	group.Wait()

	total := 0
	for _, names := range applied {
		total += len(names)
	}
	require.Equal(t, int(migrations.Newest()), total, "each migration once")
}

func TestF50AMigratorWaitsForAnother(t *testing.T) {
	dsn := postgres.TestEmpty(t)
	conn, err := pgx.Connect(t.Context(), dsn)
	require.NoError(t, err)
	defer conn.Close(context.Background())
	const gooseLock = 4097083626
	_, err = conn.Exec(t.Context(), "SELECT pg_advisory_lock($1)", gooseLock)
	require.NoError(t, err)

	done := make(chan error, 1)
	go func() {
		_, err := migrations.Up(context.Background(), dsn)
		done <- err
	}()
	require.Eventually(t, func() bool {
		return count(t, dsn, "SELECT count(*) FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND datname = current_database() AND query LIKE '%pg_try_advisory_lock%'") > 0
	}, 10*time.Second, 5*time.Millisecond)
	requireVersion(t, dsn, 0)

	_, err = conn.Exec(t.Context(), "SELECT pg_advisory_unlock($1)", gooseLock)
	require.NoError(t, err)
	require.NoError(t, <-done)
	requireVersion(t, dsn, migrations.Newest())
}

// A migration that fails in the middle, here because a table of its last third is there already, leaves nothing behind.
func TestF50HalfAMigrationIsNone(t *testing.T) {
	dsn := postgres.TestEmpty(t)
	conn, err := pgx.Connect(t.Context(), dsn)
	require.NoError(t, err)
	defer conn.Close(context.Background())
	_, err = conn.Exec(t.Context(), "CREATE TABLE requests (somebody text)")
	require.NoError(t, err)

	_, err = migrations.Up(t.Context(), dsn)
	require.ErrorContains(t, err, `relation "requests" already exists`)
	requireVersion(t, dsn, 0)
	require.Equal(t, 0, count(t, dsn, "SELECT count(*) FROM pg_tables WHERE tablename IN ('leadership', 'chains')"))

	_, err = conn.Exec(t.Context(), "DROP TABLE requests")
	require.NoError(t, err)
	_, err = migrations.Up(t.Context(), dsn)
	require.NoError(t, err)
	requireVersion(t, dsn, migrations.Newest())
}

func TestF50ANewerDatabaseIsLeftAlone(t *testing.T) {
	dsn := postgres.Test(t)
	conn, err := pgx.Connect(t.Context(), dsn)
	require.NoError(t, err)
	defer conn.Close(context.Background())
	_, err = conn.Exec(t.Context(), "INSERT INTO goose_db_version (version_id, is_applied) VALUES (99, true)")
	require.NoError(t, err)

	_, err = migrations.Up(t.Context(), dsn)
	require.ErrorIs(t, err, migrations.ErrNewer)
	require.ErrorContains(t, err, "version 99")

	states, err := migrations.Status(t.Context(), dsn)
	require.NoError(t, err)
	last := states[len(states)-1]
	require.Equal(t, int64(99), last.Version)
	require.True(t, last.Applied)
	require.Empty(t, last.Name)
}

func TestWhatGoesUpComesDown(t *testing.T) {
	for name, dsn := range everyPostgres(t) {
		t.Run(name, func(t *testing.T) {
			empty := inventory(t, dsn)
			_, err := migrations.Up(t.Context(), dsn)
			require.NoError(t, err)
			full := inventory(t, dsn)
			require.NotEqual(t, empty, full)

			config, err := pgx.ParseConfig(dsn)
			require.NoError(t, err)
			db := stdlib.OpenDB(*config)
			defer db.Close()
			provider, err := goose.NewProvider(goose.DialectPostgres, db, migrations.FS)
			require.NoError(t, err)
			_, err = provider.DownTo(t.Context(), 0)
			require.NoError(t, err)
			require.Equal(t, empty, inventory(t, dsn))

			_, err = migrations.Up(t.Context(), dsn)
			require.NoError(t, err)
			require.Equal(t, full, inventory(t, dsn))
		})
	}
}

// everyPostgres is an empty database on each version of Postgres on this machine.
func everyPostgres(t *testing.T) map[string]string {
	t.Helper()
	databases := map[string]string{"usual": postgres.TestEmpty(t)}
	folders, err := filepath.Glob("/usr/lib/postgresql/*/bin")
	require.NoError(t, err)
	for _, folder := range folders {
		t.Setenv("POSTGRES_BIN", folder)
		server, err := postgres.Start(t.Context(), postgres.Config{NoSync: true})
		require.NoError(t, err)
		t.Cleanup(func() { require.NoError(t, server.Stop()) })
		databases[filepath.Base(filepath.Dir(folder))] = server.DSN()
	}
	return databases
}

// inventory is how many relations, functions, triggers and constraints there are, but for goose's own.
func inventory(t *testing.T, dsn string) (found [4]int) {
	t.Helper()
	for i, sql := range []string{
		`SELECT count(*) FROM pg_class JOIN pg_namespace n ON n.oid = relnamespace WHERE nspname = 'public' AND relname NOT LIKE 'goose%'`,
		`SELECT count(*) FROM pg_proc JOIN pg_namespace n ON n.oid = pronamespace WHERE nspname = 'public'`,
		`SELECT count(*) FROM pg_trigger WHERE NOT tgisinternal`,
		`SELECT count(*) FROM pg_constraint JOIN pg_namespace n ON n.oid = connamespace WHERE nspname = 'public' AND conname NOT LIKE 'goose%'`,
	} {
		found[i] = count(t, dsn, sql)
	}
	return found
}

func count(t *testing.T, dsn, sql string) (n int) {
	t.Helper()
	conn, err := pgx.Connect(context.Background(), dsn)
	require.NoError(t, err)
	defer conn.Close(context.Background())
	require.NoError(t, conn.QueryRow(context.Background(), sql).Scan(&n), fmt.Sprintf("of %s", sql))
	return n
}

func requireVersion(t *testing.T, dsn string, want int64) {
	t.Helper()
	have, err := migrations.Version(t.Context(), dsn)
	require.NoError(t, err)
	require.Equal(t, want, have)
}
