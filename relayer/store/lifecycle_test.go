package store_test

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/relayer/lifecycle"
)

// A machine by words: pairs of states, the empty one before the first.
type pairs map[[2]string]bool

func pairsOf[S, E ~string](m lifecycle.Machine[S, E]) pairs {
	out := make(pairs)
	for _, t := range m {
		out[[2]string{string(t.From), string(t.To)}] = true
	}
	return out
}

var machines = map[string]pairs{
	"request":    pairsOf(lifecycle.Requests),
	"settlement": pairsOf(lifecycle.Settlements),
	"attempt":    pairsOf(lifecycle.Attempts),
}

func TestTheDatabaseKnowsTheMachines(t *testing.T) {
	b := newBundle(t)
	rows, err := b.db.Query(b.ctx, "SELECT machine, from_state, to_state FROM transitions")
	require.NoError(t, err)
	stored := map[string]pairs{"request": {}, "settlement": {}, "attempt": {}}
	var machine, from, to string
	_, err = pgx.ForEachRow(rows, []any{&machine, &from, &to}, func() error {
		stored[machine][[2]string{from, to}] = true
		return nil
	})
	require.NoError(t, err)
	require.Equal(t, machines, stored)
}

// states of a machine with what a row of each must have besides, so that only a trigger can refuse it.
var states = map[string]map[string]string{
	"request": {
		"observed":         "",
		"matured":          "matured_at = now()",
		"answered":         "matured_at = now(), answer_id = CASE kind WHEN 'proof' THEN NULL ELSE (SELECT id FROM answers) END, answer_until = CASE kind WHEN 'proof' THEN NULL ELSE 1 END",
		"refunded":         "refunded_number = 105",
		"orphaned":         "",
		"settled":          settledFields + ", ours = true",
		"final":            settledFields + ", ours = true, ended_at = now()",
		"settled_by_other": settledFields + ", ours = false, ended_at = now()",
		"failed":           "reason = 'r', ended_at = now()",
		"declined":         forProof + ", answer_id = NULL, answer_until = NULL, reason = 'r', ended_at = now()",
	},
	"settlement": {
		"planned": "", "live": "",
		"mined":      minedFields,
		"final":      minedFields + ", ended_at = now()",
		"superseded": "reason = 'r', ended_at = now()",
	},
	"attempt": {"signed": "", "broadcast": "", "accepted": "", "replaced": "", "mined": ""},
}

const (
	forAttestation = `kind = 'attestation', instance = substring(sha256('i') FOR 20), why = 1, policy_version = 1, consumer = NULL, key_line = NULL,
		key_hash = NULL, account = NULL, terms = NULL, input_hash = NULL, callback_gas = NULL, num_words = NULL, max_gas_price = NULL, question = NULL`
	settledFields = `outcome = 'fulfilled', charge = 1, settled_number = 103, settled_hash = sha256('b'), settled_tx = sha256('t'),
		settled_index = 0, settled_at = now()`
	minedFields = `mined_number = 103, mined_hash = sha256('b'), mined_attempt = sha256('t'), succeeded = true, gas_used = 1, gas_price = 1,
		mined_at = now()`
)

// Without commas in a value: they part the fields.
var forProof = `kind = 'proof', question = sha256('q'), rollup = substring(sha256('r') FOR 20), app = substring(sha256('a') FOR 20), deadline = 1,
	wanted = 1, consumer = NULL, key_line = NULL, key_hash = NULL, account = NULL, terms = NULL, input_hash = NULL, callback_gas = NULL,
	num_words = NULL, max_gas_price = NULL, claim = ` + strings.Repeat("sha256('c') || ", 15) + "sha256('c')"

var forKey = `kind = 'key', question = NULL, expiry = 200, consumer = NULL, key_line = NULL, key_hash = NULL, account = NULL, terms = NULL,
	input_hash = NULL, callback_gas = NULL, num_words = NULL, max_gas_price = NULL, key_order = ` + strings.Repeat("sha256('c') || ", 20) + "sha256('c')"

// blank is a row of each table without anything that belongs to a state.
var blank = map[string]string{
	"request": `matured_at = NULL, answer_id = NULL, answer_until = NULL, settlement_id = NULL, refunded_number = NULL, outcome = NULL, charge = NULL,
		settled_number = NULL, settled_hash = NULL, settled_tx = NULL, settled_index = NULL, settled_at = NULL, ours = NULL, reason = NULL,
		ended_at = NULL`,
	"settlement": `mined_number = NULL, mined_hash = NULL, mined_attempt = NULL, succeeded = NULL, gas_used = NULL, gas_price = NULL,
		mined_at = NULL, reason = NULL, ended_at = NULL`,
	"attempt": "error = NULL",
}

// set is the SET clause that makes a row of a machine be in a state, with changes.
func set(machine, state, changes string) string {
	fields := make(map[string]string)
	for part := range strings.SplitSeq(blank[machine]+","+states[machine][state]+","+changes, ",") {
		if name, value, ok := strings.Cut(part, "="); ok {
			fields[strings.TrimSpace(name)] = value
		}
	}
	clause := fmt.Sprintf("state = '%s'", state)
	for name, value := range fields {
		clause += fmt.Sprintf(", %s = %s", name, value)
	}
	return clause
}

// oneOfEach has one request, one settlement and one attempt.
func oneOfEach(t *testing.T) *bundle {
	t.Helper()
	b := newBundle(t)
	chain := blocks(start, 4, "main")
	r := request(chain[0], 1, 1)
	b.advance(start, chain, r)
	b.save(answer(chain[0].BlockRef, 1, "value"))
	b.plan("one", r)
	return b
}

func TestTriggersRefuseEveryOtherTransition(t *testing.T) {
	b := oneOfEach(t)

	for machine, byState := range states {
		table := machine + "s"
		for from := range byState {
			for to := range byState {
				if from == to {
					continue
				}
				err := b.try(
					"SET LOCAL session_replication_role = replica", // no triggers
					fmt.Sprintf("UPDATE %s SET %s", table, set(machine, from, "")),
					"SET LOCAL session_replication_role = origin",
					fmt.Sprintf("UPDATE %s SET %s", table, set(machine, to, "")),
				)
				requireAllowed(t, machines[machine][[2]string{from, to}], err, fmt.Sprintf("%s from %s to %s", machine, from, to))
			}
		}
	}
}

func TestTriggersRefuseEveryOtherBeginning(t *testing.T) {
	b := oneOfEach(t)

	for machine, byState := range states {
		table := machine + "s"
		for state := range byState {
			// A copy of the row there is, in a table without keys, put back in place of it.
			err := b.try(
				"SET LOCAL session_replication_role = replica",
				fmt.Sprintf("UPDATE %s SET %s", table, set(machine, state, "")),
				fmt.Sprintf("CREATE TEMPORARY TABLE copied ON COMMIT DROP AS SELECT * FROM %s", table),
				fmt.Sprintf("DELETE FROM %s", table),
				"SET LOCAL session_replication_role = origin",
				fmt.Sprintf("INSERT INTO %s (%s) OVERRIDING SYSTEM VALUE SELECT %[2]s FROM copied", table, b.columns(table)),
			)
			requireAllowed(t, machines[machine][[2]string{"", state}], err, machine+" begins as "+state)
		}
	}
}

func requireAllowed(t *testing.T, allowed bool, err error, what string) {
	t.Helper()
	if allowed {
		require.NoError(t, err, what)
		return
	}
	var refusal *pgconn.PgError
	require.True(t, errors.As(err, &refusal), what)
	require.Contains(t, refusal.Message, "can't go from", what)
}

// columns of a table that aren't computed.
func (b *bundle) columns(table string) string {
	return scan[string](b, `SELECT string_agg(attname, ', ') FROM pg_attribute
		WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = ''`, table)
}

// try runs statements in a transaction that is rolled back, and returns the error of the last. The others must succeed.
func (b *bundle) try(statements ...string) error {
	b.t.Helper()
	tx, err := b.db.Begin(b.ctx)
	require.NoError(b.t, err)
	defer tx.Rollback(b.ctx)

	last := len(statements) - 1
	for _, statement := range statements[:last] {
		_, err := tx.Exec(b.ctx, statement)
		require.NoError(b.t, err, statement)
	}
	_, err = tx.Exec(b.ctx, statements[last])
	return err
}

func TestEveryStateIsTried(t *testing.T) {
	for machine, transitions := range machines {
		for pair := range transitions {
			for _, state := range pair {
				require.True(t, state == "" || slices.Contains(keys(states[machine]), state), "%s %s", machine, state)
			}
		}
	}
}

func keys[V any](m map[string]V) []string {
	var out []string
	for k := range m {
		out = append(out, k)
	}
	return out
}
