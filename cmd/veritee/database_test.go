package main

import (
	"context"
	"fmt"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/jackc/pgx/v5"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/devnet/postgres"
	"github.com/veritee/veritee/relayer/check"
	"github.com/veritee/veritee/relayer/status"
	"github.com/veritee/veritee/relayer/store"
)

// query reads one value from a database.
func query[T any](t *testing.T, dsn, sql string, args ...any) (value T) {
	t.Helper()
	conn, err := pgx.Connect(t.Context(), dsn)
	require.NoError(t, err)
	defer conn.Close(context.Background())
	require.NoError(t, conn.QueryRow(t.Context(), sql, args...).Scan(&value))
	return value
}

// audited is how often an action is in the audit.
func audited(t *testing.T, dsn, action string) int {
	t.Helper()
	return query[int](t, dsn, "SELECT count(*) FROM audit WHERE action = $1 AND actor LIKE 'operator%'", action)
}

func TestADatabaseIsMigratedOnce(t *testing.T) {
	t.Chdir(t.TempDir())
	dsn := postgres.TestEmpty(t)
	out, code, err := veritee(t, "", "migrate", "status", "--database", dsn)
	require.ErrorIs(t, err, errRefused)
	require.Equal(t, 1, code)
	require.Contains(t, out, "missing: veritee migrate up")

	out, _, err = veritee(t, "", "migrate", "up", "--dry-run", "--database", dsn)
	require.NoError(t, err)
	require.Contains(t, out, "CREATE TABLE requests")
	require.NotContains(t, out, "DROP TABLE")
	out, _, err = veritee(t, "", "migrate", "up", "--database", dsn)
	require.NoError(t, err)
	require.Contains(t, out, "applied 00001_pipeline.sql")
	require.Equal(t, 1, audited(t, dsn, "migrate up"))

	out, _, err = veritee(t, "", "migrate", "up", "--database", dsn)
	require.NoError(t, err)
	require.Contains(t, out, "nothing to do: the schema is at version")
	_, code, err = veritee(t, "", "migrate", "status", "--database", dsn, "--json")
	require.NoError(t, err)
	require.Equal(t, 0, code)
}

func TestF50_ADatabaseOfAnotherBuildIsLeftAlone(t *testing.T) {
	t.Chdir(t.TempDir())
	dsn := postgres.Test(t)
	query[int64](t, dsn, "INSERT INTO goose_db_version (version_id, is_applied) VALUES (99999, true) RETURNING version_id")
	for _, command := range []string{"up", "up --dry-run"} {
		args := []string{"migrate", "up", "--database", dsn}
		if command != "up" {
			args = append(args, "--dry-run")
		}
		_, _, err := veritee(t, "", args...)
		require.ErrorContains(t, err, "run the newer veritee that migrated this database")
	}
	out, _, err := veritee(t, "", "migrate", "status", "--database", dsn)
	require.ErrorIs(t, err, errRefused)
	require.Contains(t, out, "of a newer veritee: use that one")

	_, _, err = veritee(t, "", "migrate", "up", "--database", "postgres://user:hushhush@127.0.0.1:1/x")
	require.ErrorContains(t, err, "database postgres://***@127.0.0.1:1/***")
	require.NotContains(t, err.Error(), "hushhush")
}

// configure writes a configuration of the town with a database.
func (w *town) configure(dsn string) {
	w.t.Helper()
	writeFile(w.t, defaultConfig, fmt.Sprintf(`
database: {url: "%s"}
listen: 127.0.0.1:1
chains:
  - id: 1337
    name: dev
    nodes: [{name: one, url: "%s"}]
    senders: [{address: "%s", development_key: "%s"}]
workers: [{name: one, url: "unix:///none.sock"}]
`, dsn, w.rpc, address(w.t, "user").Hex(), w.by("user")[3]))
}

// open is the database with the town's chain in it.
func (w *town) open(dsn string) *store.Store {
	w.t.Helper()
	db, err := store.Open(w.t.Context(), dsn, nil)
	require.NoError(w.t, err)
	w.t.Cleanup(db.Close)
	genesis, err := w.client.HeaderByNumber(w.t.Context(), new(big.Int))
	require.NoError(w.t, err)
	ref := store.BlockRef{Hash: genesis.Hash()}
	_, err = db.OpenChain(w.t.Context(), store.Chain{ChainID: 1337, Genesis: genesis.Hash(), Cursor: ref, Final: ref},
		[]store.Contract{{Address: w.contracts().Coordinator, CodeHash: common.Hash{1}}})
	require.NoError(w.t, err)
	return db
}

func TestASenderIsShownFundedAndLetGo(t *testing.T) {
	w := settled(t)
	dsn := postgres.Test(t)
	w.configure(dsn)
	db := w.open(dsn)
	require.NoError(t, db.Park(t.Context(), 1337, address(t, "user"), "somebody else uses the key"))

	require.Contains(t, w.does("sender", "show"), "parked: somebody else uses the key")
	view := found[struct{ Senders []senderView }](w, "sender", "show").Senders[0]
	require.Equal(t, "1000000000000000000000000", view.Balance)
	require.Equal(t, "0", view.Day)

	w.refuses("--reason must be given", "sender", "unpark")
	require.Contains(t, w.does("sender", "unpark", "--reason", "seen to", "--dry-run"), "might send again")
	require.Zero(t, audited(t, dsn, "sender unpark"))
	require.Contains(t, w.does("sender", "unpark", "--reason", "seen to"), "may send again; it was parked: somebody else uses the key")
	require.Equal(t, 1, audited(t, dsn, "sender unpark"))
	require.Contains(t, w.does("sender", "unpark", "--reason", "seen to"), "isn't parked")
	require.Equal(t, 1, audited(t, dsn, "sender unpark"))

	out := w.does("sender", "fund", "--value", "1 ether", "--development-key", w.by("owner")[3])
	require.Contains(t, out, "has 1000001 ether")
	require.Contains(t, w.does("sender", "fund", "--value", "1 ether", "--dry-run"), "fund the sender\n  to        "+address(t, "user").Hex()+"\n  value     1000000000000000000 wei")
	w.refuses("not enough money", "sender", "fund", "--value", "1 ether", "--development-key", w.by("stranger")[3])
}

func TestASenderIsPausedAndANonceCancelledForAReason(t *testing.T) {
	w := settled(t)
	dsn := postgres.Test(t)
	w.configure(dsn)
	db := w.open(dsn)
	for _, command := range []string{"pause", "unpause", "cancel"} {
		w.refuses("--reason must be given", "sender", command)
	}
	require.Contains(t, w.does("sender", "pause", "--reason", "a look", "--dry-run"), "would be paused")
	require.Contains(t, w.does("sender", "show"), "may send")
	require.Contains(t, w.does("sender", "pause", "--reason", "the key is moved"), "is paused: nothing new is sent with it until `veritee sender unpause`")
	require.Contains(t, w.does("sender", "pause", "--reason", "it takes longer"), "was paused already: the key is moved; the reason is changed")
	require.Contains(t, w.does("sender", "show"), "paused: it takes longer")
	require.Equal(t, "it takes longer", found[struct{ Senders []senderView }](w, "sender", "show").Senders[0].Paused)
	require.Contains(t, w.does("sender", "unpause", "--reason", "done"), "may send again; it was paused: it takes longer")
	require.Contains(t, w.does("sender", "unpause", "--reason", "done"), "isn't paused")
	require.Equal(t, 2, audited(t, dsn, "sender pause"))
	require.Equal(t, 1, audited(t, dsn, "sender unpause"))
	w.refuses("which nonce?", "sender", "cancel", "--reason", "stuck")
	w.refuses(`"x" is no nonce`, "sender", "cancel", "x", "--reason", "stuck")
	w.refuses("has sent nothing with nonce 5", "sender", "cancel", "5", "--reason", "stuck")

	leadership, err := db.Lead(t.Context(), "test")
	require.NoError(t, err)
	defer leadership.Release()
	_, err = db.Plan(t.Context(), leadership.Term(), store.Plan{
		ChainID: 1337, Sender: address(t, "user"), Purpose: "operator", GasLimit: 21_000, FeeCeiling: big.NewInt(1), PlannedBlock: 1,
	}, func(uint64) (store.Signed, error) {
		return store.Signed{Hash: common.Hash{7}, Raw: []byte{1}, TipCap: big.NewInt(1), FeeCap: big.NewInt(3_000)}, nil
	})
	require.NoError(t, err)
	dry := w.does("sender", "cancel", "0", "--reason", "a look", "--dry-run")
	require.Contains(t, dry, "nonce 0 of "+address(t, "user").Hex()+" would be used up by the relayer that leads")
	require.Contains(t, dry, "offering    more than 3000 wei per gas, 1 of it tip")
	require.Zero(t, audited(t, dsn, "sender cancel"))
	require.Contains(t, w.does("sender", "cancel", "0", "--sender", address(t, "user").Hex(), "--reason", "stuck"), "is to be used up")
	require.Equal(t, 1, audited(t, dsn, "sender cancel"))
	require.Equal(t, "stuck", query[string](t, dsn, "SELECT cancel_reason FROM settlements"))
}

func TestAQuarantinedWorkerIsReleasedForAReason(t *testing.T) {
	w := settled(t)
	dsn := postgres.Test(t)
	w.configure(dsn)
	db := w.open(dsn)
	require.NoError(t, db.Quarantine(t.Context(), address(t, "instance"), "one", "another value"))

	w.refuses("--reason must be given", "worker", "release", "one")
	w.refuses("no worker two is quarantined", "worker", "release", "two", "--reason", "looked at")
	require.Contains(t, w.does("worker", "release", "one", "--reason", "looked at"), "is released; it was quarantined: another value")
	require.Equal(t, 1, audited(t, dsn, "worker release"))
	require.Equal(t, "looked at", query[string](t, dsn, "SELECT detail->>'reason' FROM audit WHERE action = 'worker release'"))
	rows, err := db.Quarantined(t.Context())
	require.NoError(t, err)
	require.Empty(t, rows)
}

func TestAStoppedChainIsResumedForAReason(t *testing.T) {
	w := settled(t)
	dsn := postgres.Test(t)
	w.configure(dsn)
	db := w.open(dsn)
	require.Contains(t, w.does("chain", "resume", "--reason", "x"), "is neither paused nor stopped")
	require.NoError(t, db.StopChain(t.Context(), 1337, "a deep re-org"))
	require.Contains(t, w.does("chain", "resume", "--reason", "looked at"), "goes on; it was stopped: a deep re-org")
	require.Equal(t, 1, audited(t, dsn, "chain resume"))
	row, err := db.Chain(t.Context(), 1337)
	require.NoError(t, err)
	require.Empty(t, row.Stopped)
}

func TestStatusComesFromTheDatabaseWhereNoRelayerRuns(t *testing.T) {
	w := settled(t)
	dsn := postgres.Test(t)
	w.configure(dsn)
	db := w.open(dsn)
	require.NoError(t, db.StopChain(t.Context(), 1337, "a deep re-org"))
	require.NoError(t, db.Park(t.Context(), 1337, address(t, "user"), "no money"))
	require.NoError(t, db.Quarantine(t.Context(), address(t, "instance"), "one", "another value"))

	out, _, code, err := w.try("status")
	require.ErrorIs(t, err, errRefused)
	require.Equal(t, 1, code)
	for _, want := range []string{
		"not running (from the database, no relayer runs)", "stopped: a deep re-org", "parked: no money", "quarantined (another value)", "unattested",
		"OBSERVED", "SETTLED_BY_OTHER", "OLDEST WAITS", "1000000.0000 ether", "`veritee chain resume`",
	} {
		require.Contains(t, out, want)
	}

	out, _, _, err = w.try("status", "--json")
	require.ErrorIs(t, err, errRefused)
	var s status.Status
	decode(t, out, &s)
	require.NotZero(t, s.Chains[0].Head)
	require.Contains(t, s.Chains[0].Requests, "matured")

	w.configure("postgres://user:hushhush@127.0.0.1:1/x")
	_, _, _, err = w.try("status")
	require.ErrorContains(t, err, "no relayer answers at http://127.0.0.1:1, and without one the database must")
	require.NotContains(t, err.Error(), "hushhush")
}

func TestCheckSaysWhatMendsWhatDoesNotWork(t *testing.T) {
	w := settled(t)
	w.configure(postgres.TestEmpty(t))
	out, _, code, err := w.try("check")
	require.ErrorIs(t, err, errRefused)
	require.Equal(t, 1, code)
	require.Contains(t, out, "  fail  schema: at version 0, this build needs 1\n        → `veritee migrate up`\n")
	require.Contains(t, out, "  ok    node one: on chain 1337")
	require.Regexp(t, `\d+ ok, \d+ to know, \d+ failed\n$`, out)

	quiet, _, _, _ := w.try("check", "--quiet")
	require.NotContains(t, quiet, "  ok ")

	out, _, _, err = w.try("check", "--json")
	require.ErrorIs(t, err, errRefused)
	var report struct {
		OK     bool
		Checks []check.Line
	}
	decode(t, out, &report)
	require.False(t, report.OK)
	require.NotEmpty(t, report.Checks)

	writeFile(t, "broken.yaml", "listn: x\n")
	w.refuses("line 1, column 1: listn: unknown key; did you mean listen?", "check", "--config", "broken.yaml")
}

func TestARequestIsShownWithWhatTheRelayerKnows(t *testing.T) {
	w := settled(t)
	dsn := postgres.Test(t)
	asked := found[shownLife](w, w.by("user", "request", "new")...)
	w.configure(dsn)
	w.open(dsn)
	text := w.does("request", "show", asked.RequestID.Hex())
	require.Contains(t, text, "the relayer hasn't seen it")
}
