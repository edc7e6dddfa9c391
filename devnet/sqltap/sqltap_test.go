package sqltap

import (
	"context"
	"testing"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/devnet/postgres"
)

func TestStatementsAreCountedByName(t *testing.T) {
	ctx := t.Context()
	tap, err := Listen(postgres.TestEmpty(t))
	require.NoError(t, err)
	pool, err := pgxpool.New(ctx, tap.DSN())
	require.NoError(t, err)
	require.NoError(t, pool.Ping(ctx))
	begun := tap.Counts()

	const named = "-- name: AddOne :one\nSELECT 1 + $1::int"
	var sum int
	for range 3 {
		require.NoError(t, pool.QueryRow(ctx, named, 2).Scan(&sum))
		require.Equal(t, 3, sum)
	}
	require.NoError(t, pgx.BeginFunc(ctx, pool, func(tx pgx.Tx) error {
		_, err := tx.Exec(ctx, named, 1)
		return err
	}))
	batch := new(pgx.Batch)
	batch.Queue(named, 1)
	batch.Queue("select 5")
	require.NoError(t, pool.SendBatch(ctx, batch).Close())

	said := tap.Counts().Since(begun)
	require.Equal(t, map[string]int{"AddOne": 5, "begin": 1, "commit": 1, "select": 1}, said.Statements)
	require.Equal(t, 8, said.Total())
	require.Equal(t, 6, said.Total("begin", "commit"))
	// One each, one to prepare the named statement, and one or two for the batch: its second statement is prepared first.
	require.GreaterOrEqual(t, said.Trips, 8)
	require.LessOrEqual(t, said.Trips, 9)

	pool.Close()
	require.NoError(t, tap.Close())
	_, err = pgx.Connect(context.Background(), tap.DSN())
	require.Error(t, err)
}

func TestTapWantsASocket(t *testing.T) {
	_, err := Listen("postgres://localhost/veritee")
	require.ErrorContains(t, err, "no folder of a socket")
}
