package store_test

import (
	"errors"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/devnet/postgres"
	"github.com/veritee/veritee/migrations"
	"github.com/veritee/veritee/relayer/store"
	"github.com/veritee/veritee/relayer/store/queries"
)

func TestF50ASchemaThatIsOlderOrNewerIsRefused(t *testing.T) {
	_, err := store.Open(t.Context(), postgres.TestEmpty(t), nil)
	var schema *store.ErrSchema
	require.True(t, errors.As(err, &schema))
	require.Equal(t, store.ErrSchema{Have: 0, Want: migrations.Newest()}, *schema)
	require.EqualError(t, err, "open database: the database's schema is version 0 and this veritee needs 1: run `veritee migrate up`")

	b := newBundle(t)
	b.exec("INSERT INTO goose_db_version (version_id, is_applied) VALUES (99, true)")
	_, err = store.Open(t.Context(), b.dsn, nil)
	require.True(t, errors.As(err, &schema))
	require.EqualError(t, err, "open database: the database's schema is version 99 and this veritee knows 1: run the newer veritee that migrated it")
}

func TestAnErrorOfConnectingHasNoPassword(t *testing.T) {
	for _, dsn := range []string{
		"postgres://veritee:sesame@127.0.0.1:1/veritee",
		"postgres://veritee:sesame@127.0.0.1:1/veritee?sslmode=nonsense",
		"host=127.0.0.1 port=nonsense user=veritee password=sesame",
		"postgres://veritee:sesame@[::1/veritee",
		"postgres://veritee:sesame%zz@127.0.0.1:1/veritee",
	} {
		_, err := store.Open(t.Context(), dsn, nil)
		require.ErrorContains(t, err, "open database")
		require.NotContains(t, err.Error(), "sesame")
	}
}

func TestF43AConnectionToWhatIsAReplicaNowIsDropped(t *testing.T) {
	b := newBundle(t)
	b.exec("DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET default_transaction_read_only = on', current_database()); END $$")
	s, err := store.Open(b.ctx, b.dsn, nil)
	require.NoError(t, err)
	defer s.Close()
	require.ErrorContains(t, s.Ping(b.ctx), "25006")

	// Its sessions stay read-only; only new ones aren't.
	b.exec("DO $$ BEGIN EXECUTE format('ALTER DATABASE %I RESET default_transaction_read_only', current_database()); END $$")
	require.NoError(t, s.Ping(b.ctx))
}

func TestATransactionThatTheDatabaseGaveUpIsTriedAgain(t *testing.T) {
	b := newBundle(t)
	for _, code := range []string{"40P01", "40001"} {
		tries := 0
		err := b.Write(b.ctx, func(q *queries.Queries) error {
			if tries++; tries < 3 {
				return b.raise(code)
			}
			return nil
		})
		require.NoError(t, err)
		require.Equal(t, 3, tries)
	}

	tries := 0
	err := b.Write(b.ctx, func(*queries.Queries) error { tries++; return b.raise("40P01") })
	require.ErrorContains(t, err, "40P01", "not for ever")
	require.Equal(t, 4, tries)
	tries = 0
	require.Error(t, b.Write(b.ctx, func(*queries.Queries) error { tries++; return b.raise("23505") }))
	require.Equal(t, 1, tries)
}

// raise is an error of the database's with a code.
func (b *bundle) raise(code string) error {
	return b.try("DO $$ BEGIN RAISE EXCEPTION 'of a test' USING ERRCODE = '" + code + "'; END $$")
}

func TestAChainIsRecognised(t *testing.T) {
	b := newBundle(t)
	chain := blocks(start, 2, "main")
	b.advance(start, chain)

	c := theChain()
	c.Cursor = store.BlockRef{Number: 7, Hash: hashOf("elsewhere")}
	stored, err := b.OpenChain(b.ctx, c, []store.Contract{theContract()})
	require.NoError(t, err)
	require.Equal(t, chain[1].BlockRef, stored.Cursor, "what is stored counts")
	require.Equal(t, start, stored.Final)

	c.Genesis = hashOf("another")
	_, err = b.OpenChain(b.ctx, c, nil)
	require.ErrorIs(t, err, store.ErrOtherChain)
	require.ErrorContains(t, err, c.Genesis.String())

	other := theContract()
	other.CodeHash = hashOf("other code")
	_, err = b.OpenChain(b.ctx, theChain(), []store.Contract{other})
	require.ErrorIs(t, err, store.ErrOtherChain)

	late := theContract()
	late.Address[0] = 0xff
	_, err = b.OpenChain(b.ctx, theChain(), []store.Contract{late})
	require.ErrorContains(t, err, "were read without it: use a fresh database")
	late.FirstBlock = chain[1].Number + 1
	_, err = b.OpenChain(b.ctx, theChain(), []store.Contract{late})
	require.NoError(t, err)

	_, err = b.Chain(b.ctx, 5)
	require.ErrorIs(t, err, store.ErrNoChain)
	_, _, err = b.LastSequence(b.ctx, chainID, consumer)
	require.ErrorIs(t, err, store.ErrNoChain)
}

func TestAStoppedChainStandsStill(t *testing.T) {
	b, chain, requests := answered(t, 1)
	require.NoError(t, b.StopChain(b.ctx, chainID, "a re-org below the final block"))
	require.Equal(t, "a re-org below the final block", must(b.Chain(b.ctx, chainID)).Stopped)

	_, err := b.Advance(b.ctx, step(chain[2].BlockRef, chain[3:4]))
	require.ErrorIs(t, err, store.ErrStopped)
	require.ErrorContains(t, err, "a re-org below the final block")
	_, err = b.Rescan(b.ctx, chainID, chain[2].BlockRef, nil, nil, nil)
	require.ErrorIs(t, err, store.ErrStopped)
	_, err = b.Plan(b.ctx, b.term, b.aPlan(requests...), func(uint64) (store.Signed, error) { return signed("one"), nil })
	require.ErrorIs(t, err, store.ErrStopped)

	_, err = b.ResumeChain(b.ctx, store.Act{Actor: "us", Action: "resume"}, chainID)
	require.NoError(t, err)
	b.advance(chain[2].BlockRef, chain[3:4])
	require.ErrorIs(t, b.StopChain(b.ctx, 5, "r"), store.ErrNoChain)
}

func TestTheDatabaseIsWrittenTo(t *testing.T) {
	b := newBundle(t)
	before := scan[string](b, "SELECT at::text FROM pulse")
	require.NoError(t, b.Ping(b.ctx))
	require.NotEqual(t, before, scan[string](b, "SELECT at::text FROM pulse"))

	require.NoError(t, b.Audit(b.ctx, "operator", "chain resume", map[string]any{"chain": chainID}))
	require.NoError(t, b.Audit(b.ctx, "operator", "drain", nil))
	require.JSONEq(t, `{"chain": 1337}`, scan[string](b, "SELECT detail::text FROM audit WHERE action = 'chain resume'"))
	require.JSONEq(t, `{}`, scan[string](b, "SELECT detail::text FROM audit WHERE action = 'drain'"))
	require.Error(t, b.Audit(b.ctx, "operator", "x", make(chan int)))
}
