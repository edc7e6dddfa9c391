package store_test

import (
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/relayer/store"
)

// Columns of fixed length, in bytes, by table.
var lengths = map[int]map[string]string{
	12: {"key_epochs": "purpose"},
	20: {
		"answers": "app instance settler", "contracts": "address", "parked_senders": "sender", "paused_senders": "sender", "quarantine": "instance",
		"outcomes": "instance rollup", "requests": "app consumer instance rollup", "settlements": "recipient sender",
		"verdicts": "instance recipient", "partials": "instance", "key_epochs": "app",
	},
	32: {
		"answers": "block_hash key_hash key_line question", "attempts": "hash", "blocks": "hash parent_hash",
		"chains": "cursor_hash final_hash genesis_hash", "contracts": "code_hash", "outcomes": "beta block_hash request_id tx_hash",
		"requests":    "account beta block_hash input_hash key_hash key_line question request_id settled_hash settled_tx terms tx_hash",
		"settlements": "mined_attempt mined_hash", "verdicts": "claim_id computed_root measurement request_id",
		"partials": "request_id", "public_shares": "hash", "key_epochs": "key_hash",
	},
	33:  {"answers": "public_key"},
	64:  {"answers": "gamma signature", "verdicts": "signature", "partials": "signature"},
	128: {"partials": "c y"},
	672: {"requests": "key_order"},
	512: {"requests": "claim"},
}

// The least value of numbers.
var least = map[int]map[string]string{
	0: {
		"answers": "block_number payee policy_version", "attempts": "sends tip_cap", "blocks": "number time",
		"chains": "cursor_number final_number", "contracts": "first_block sequence_floor", "leadership": "renewals term",
		"outcomes":    "block_number charge log_index",
		"requests":    "block_number block_time callback_gas charge deadline expiry hold_until log_index max_gas_price misses moves policy_version settled_index why",
		"settlements": "gas_price items nonce planned_block value", "tallies": "charges requests",
		"verdicts": "gas nanoseconds policy_version", "partials": "place", "key_epochs": "block_number",
	},
	1: {
		"answers": "confirmations not_after", "attempts": "fee_cap number term", "blocks": "scans", "chains": "chain_id",
		"refusals": "tries", "requests": "confirmations num_words sequence wanted", "settlements": "fee_ceiling gas_used term",
		"verdicts": "not_after verdict", "partials": "generation", "key_epochs": "epoch",
	},
	21000: {"settlements": "gas_limit"},
}

// The greatest, where it isn't the type's.
var greatest = map[string]string{
	"answers.confirmations": "255", "answers.payee": "4294967295", "answers.policy_version": "4294967295",
	"requests.callback_gas": "16777215", "requests.confirmations": "255", "requests.num_words": "65535", "requests.policy_version": "4294967295", "requests.wanted": "255", "requests.why": "255", "partials.generation": "4294967295", "partials.place": "255", "verdicts.policy_version": "4294967295", "verdicts.verdict": "2",
}

// Columns with a few values.
var words = map[string]string{
	"attempts": "state", "contracts": "kind", "outcomes": "outcome", "requests": "kind outcome state", "settlements": "purpose state",
	"tallies": "state", "transitions": "machine",
}

// A violation is a change of a good row that a constraint must refuse.
type violation struct{ table, constraint, set string }

func columnViolations() (out []violation) {
	add := func(table, column, value string) {
		out = append(out, violation{table, table + "_" + column + "_check", column + " = " + value})
	}
	for length, tables := range lengths {
		for table, columns := range tables {
			for column := range strings.FieldsSeq(columns) {
				add(table, column, fmt.Sprintf("decode(repeat('00', %d), 'hex')", length-1))
				add(table, column, fmt.Sprintf("decode(repeat('00', %d), 'hex')", length+1))
			}
		}
	}
	for value, tables := range least {
		for table, columns := range tables {
			for column := range strings.FieldsSeq(columns) {
				add(table, column, fmt.Sprint(value-1))
			}
		}
	}
	for name, value := range greatest {
		table, column, _ := strings.Cut(name, ".")
		add(table, column, value+" + 1")
	}
	for table, columns := range words {
		for column := range strings.FieldsSeq(columns) {
			add(table, column, "'something'")
			add(table, column, "''")
		}
	}
	return out
}

func ruleViolations() (out []violation) {
	out = []violation{
		{"answers", "answers_gamma_is_the_proofs", "gamma = decode(repeat('00', 64), 'hex')"},
		{"answers", "answers_proof_check", "proof = decode(repeat('00', 224), 'hex')"}, // no witness
		{"public_shares", "public_shares_shares_check", "shares = ''"},
		{"public_shares", "public_shares_shares_check", "shares = decode(repeat('00', 257), 'hex')"},
		{"public_shares", "public_shares_shares_check", "shares = decode(repeat('00', 8448), 'hex')"},
		{"answers", "answers_proof_check", "proof = decode(repeat('00', 257), 'hex')"},  // half a word
		{"answers", "answers_proof_check", "proof = decode(repeat('00', 8416), 'hex')"}, // 256 witnesses
		{"attempts", "attempts_raw_check", "raw = ''"},                                  // nothing to send
		{"attempts", "attempts_raw_check", "raw = decode(repeat('00', 131073), 'hex')"}, // more than a node takes
		{"attempts", "attempts_tip_is_part_of_the_fee", "tip_cap = 2, fee_cap = 1"},     // no transaction is so
		{"settlements", "settlements_calldata_check", "calldata = decode(repeat('00', 131073), 'hex')"},
		{"settlements", "settlements_cancel_reason_check", "cancel_reason = ''"},
		{"paused_senders", "paused_senders_reason_check", "reason = ''"},
		{"chains", "chains_final_is_below_the_cursor", "final_number = cursor_number + 1"},
		{"chains", "chains_stopped_reason_check", "stopped_reason = ''"},
		{"chains", "chains_paused_reason_check", "paused_reason = ''"},
		{"skipped_ranges", "skipped_ranges_from_number_check", "from_number = 0"},
		{"skipped_ranges", "skipped_ranges_check", "to_number = from_number - 1"},
		{"leadership", "leadership_singleton_check", "singleton = false"},
		{"leadership", "leadership_ends_after_it_was_renewed", "expires_at = renewed_at - interval '1 ms'"},
		{"pulse", "pulse_singleton_check", "singleton = false"},
		{"outcomes", "outcomes_settled_for_a_charge", "charge = NULL"},
		{"outcomes", "outcomes_settled_for_a_charge", "outcome = 'refund', beta = NULL"},
		{"outcomes", "outcomes_registered_an_instance", "outcome = 'registered', beta = NULL"},
		{"outcomes", "outcomes_registered_an_instance", "instance = substring(sha256('i') FOR 20)"},
		{"outcomes", "outcomes_proven_by_a_rollup", "outcome = 'proven', beta = NULL"},
		{"outcomes", "outcomes_proven_by_a_rollup", "accepted = true"},
		{"outcomes", "outcomes_proven_by_a_rollup", "rollup = substring(sha256('i') FOR 20)"},
		{"verdicts", "verdicts_accept_without_a_root", "computed_root = sha256('r')"},
		{"refusals", "refusals_reason_check", "reason = ''"},
		{"refusals", "refusals_reason_check", "reason = repeat('r', 65)"},
		{"refusals", "refusals_message_check", "message = repeat('m', 1025)"},
		{"outcomes", "outcomes_failed_callback_shows_beta", "beta = NULL"},
		{"outcomes", "outcomes_failed_callback_shows_beta", "outcome = 'fulfilled'"},
	}

	rule := func(table, constraint string, sets ...string) {
		for _, set := range sets {
			out = append(out, violation{table, table + "_" + constraint, set})
		}
	}
	const answer, claim = "answer_id = (SELECT id FROM answers), answer_until = 1", "settlement_id = (SELECT id FROM settlements)"

	rule("requests", "mature_since_when", set("request", "matured", "matured_at = NULL"), set("request", "answered", "matured_at = NULL"))
	rule("requests", "answered_has_an_answer", set("request", "answered", "answer_id = NULL"))
	rule("requests", "answer_counts_until", set("request", "answered", "answer_until = NULL"), set("request", "observed", "answer_until = 1"))
	rule("requests", "only_answered_are_claimed", set("request", "matured", claim), set("request", "settled", claim),
		set("request", "orphaned", claim+", "+answer), set("request", "failed", claim+", "+answer), set("request", "declined", claim))
	rule("requests", "orphaned_has_no_answer", set("request", "orphaned", answer), set("request", "orphaned", "refunded_number = 103"),
		set("request", "orphaned", "retried_number = 103"))
	rule("requests", "refunded_in_a_block", set("request", "refunded", "refunded_number = NULL"))
	for _, field := range strings.Fields("outcome charge settled_number settled_hash settled_tx settled_index settled_at ours") {
		rule("requests", "settled_in_a_block", set("request", "settled", field+" = NULL"), set("request", "final", field+" = NULL"))
	}
	rule("requests", "settled_in_a_block", set("request", "answered", "settled_number = 103"), set("request", "observed", "ours = false"))
	rule("requests", "settled_after_it_was_asked", set("request", "settled", "settled_number = block_number - 1"))
	rule("requests", "final_is_ours", set("request", "final", "ours = false"))
	rule("requests", "settled_by_other_is_not", set("request", "settled_by_other", "ours = true"))
	rule("requests", "failed_says_why", set("request", "failed", "reason = NULL"))
	rule("requests", "failed_callback_keeps_beta", set("request", "settled", "outcome = 'callback_failed'"),
		set("request", "settled", "beta = sha256('b')"), set("request", "observed", "beta = sha256('b')"))
	rule("requests", "retried_had_failed", set("request", "settled", "retried_number = 103"), set("request", "observed", "retried_number = 103"))
	rule("requests", "ended", set("request", "failed", "ended_at = NULL"), set("request", "final", "ended_at = NULL"),
		set("request", "settled_by_other", "ended_at = NULL"), set("request", "settled", "ended_at = now()"))

	for _, field := range strings.Fields("consumer key_line key_hash account terms input_hash callback_gas num_words max_gas_price") {
		rule("requests", "randomness_says_what", set("request", "observed", field+" = NULL"))
	}
	rule("requests", "randomness_says_what", set("request", "observed", forAttestation+", consumer = substring(sha256('c') FOR 20)"))
	for _, field := range strings.Fields("instance why policy_version") {
		rule("requests", "attestation_says_of_whom", set("request", "observed", forAttestation+", "+field+" = NULL"))
	}
	rule("requests", "attestation_says_of_whom", set("request", "observed", "why = 1"))
	rule("requests", "ask_a_question", set("request", "observed", "question = NULL"), set("request", "observed", forProof+", question = NULL"),
		set("request", "observed", forAttestation+", question = sha256('q')"))
	for _, field := range strings.Fields("claim rollup app deadline wanted") {
		rule("requests", "proof_says_of_what", set("request", "observed", forProof+", "+field+" = NULL"))
	}
	rule("requests", "proof_says_of_what", set("request", "observed", "deadline = 1"))
	for _, field := range strings.Fields("key_order expiry") {
		rule("requests", "key_says_by_which_order", set("request", "observed", forKey+", "+field+" = NULL"))
	}
	rule("requests", "key_says_by_which_order", set("request", "observed", "expiry = 1"))
	rule("requests", "key_is_issued", set("request", "settled", forKey), set("request", "settled", "outcome = 'issued'"))
	rule("requests", "proof_is_proven", set("request", "settled", forProof), set("request", "settled", "outcome = 'proven', accepted = true"))
	rule("requests", "proven_either_way", set("request", "settled", forProof+", outcome = 'proven'"), set("request", "settled", "accepted = true"))
	rule("requests", "only_randomness_has_an_answer", set("request", "matured", forAttestation+", "+answer), set("request", "answered", forProof+", "+answer),
		set("request", "observed", forAttestation+", refunded_number = 103"), set("request", "observed", forProof+", refunded_number = 103"))
	rule("requests", "attestation_is_registered", set("request", "settled", forAttestation), set("request", "settled", "outcome = 'registered'"))
	rule("requests", "declined_is_no_randomness", set("request", "declined", "reason = NULL"), set("request", "declined", "kind = 'randomness'"))

	for _, field := range strings.Fields("mined_number mined_hash mined_attempt succeeded gas_used gas_price mined_at") {
		rule("settlements", "mined_in_a_block", set("settlement", "mined", field+" = NULL"), set("settlement", "final", field+" = NULL"))
	}
	rule("settlements", "mined_in_a_block", set("settlement", "live", "mined_number = 103"), set("settlement", "superseded", "gas_used = 1"))
	rule("settlements", "superseded_says_why", set("settlement", "superseded", "reason = NULL"))
	rule("settlements", "ended", set("settlement", "final", "ended_at = NULL"), set("settlement", "superseded", "ended_at = NULL"),
		set("settlement", "live", "ended_at = now()"))
	return out
}

func TestEveryCheckRefusesWhatItNames(t *testing.T) {
	b := oneOfEach(t)
	b.exec("INSERT INTO quarantine (instance, worker, reason) VALUES ($1, 'one', 'r')", instance[:])
	b.exec("INSERT INTO parked_senders (chain_id, sender, reason) VALUES ($1, $2, 'r')", chainID, sender[:])
	b.exec("INSERT INTO paused_senders (chain_id, sender, reason) VALUES ($1, $2, 'r')", chainID, sender[:])
	b.exec("INSERT INTO skipped_ranges (chain_id, from_number, to_number, reason) VALUES ($1, 5, 6, 'r')", chainID)
	b.exec("INSERT INTO tallies (chain_id, state, requests, charges) VALUES ($1, 'final', 1, 1)", chainID)
	b.exec("INSERT INTO refusals (request_id, worker, reason, message) SELECT id, 'one', 'r', 'm' FROM requests")
	b.exec(`INSERT INTO verdicts (chain_id, contract, request_id, claim_id, instance, verdict, computed_root, measurement, policy_version, recipient,
			not_after, signature, worker, gas, nanoseconds)
		VALUES ($1, $2, sha256('r'), sha256('c'), $3, 1, decode(repeat('00', 32), 'hex'), sha256('m'), 1, $3, 1, decode(repeat('00', 64), 'hex'), 'one', 1, 1)`,
		chainID, coordinator[:], instance[:])
	b.exec(`INSERT INTO partials (chain_id, contract, request_id, generation, place, instance, y, c, signature, node)
		VALUES ($1, $2, sha256('r'), 1, 0, $3, decode(repeat('00', 128), 'hex'), decode(repeat('00', 128), 'hex'), decode(repeat('00', 64), 'hex'), 'one')`,
		chainID, coordinator[:], instance[:])
	b.exec(`INSERT INTO key_epochs (chain_id, contract, app, purpose, epoch, key_hash, block_number)
		VALUES ($1, $2, $2, decode(repeat('00', 12), 'hex'), 1, sha256('k'), 101)`, chainID, coordinator[:])
	b.exec(`INSERT INTO public_shares (hash, shares) VALUES (sha256('s'), decode(repeat('00', 256), 'hex'))`)
	b.exec(`INSERT INTO outcomes (chain_id, contract, request_id, outcome, block_number, block_hash, tx_hash, log_index, charge, beta)
		VALUES ($1, $2, sha256('r'), 'callback_failed', 101, sha256('b'), sha256('t'), 0, 1, sha256('x'))`, chainID, coordinator[:])

	refused := make(map[string]bool)
	for _, v := range append(columnViolations(), ruleViolations()...) {
		err := b.try(
			"SET LOCAL session_replication_role = replica", // neither triggers nor foreign keys
			dropOtherChecks(v),
			fmt.Sprintf("UPDATE %s SET %s", v.table, v.set),
		)
		var refusal *pgconn.PgError
		require.True(t, errors.As(err, &refusal), "%s lets pass: %s", v.constraint, v.set)
		require.Equal(t, "23514", refusal.Code, "%s: %s: %s", v.constraint, v.set, refusal.Message)
		require.Equal(t, v.constraint, refusal.ConstraintName)
		refused[v.constraint] = true
	}

	require.Equal(t, b.constraints("c"), slices.Sorted(maps.Keys(refused)), "every check is tried")
}

// dropOtherChecks leaves the one that is meant, which Postgres would otherwise perhaps not come to.
func dropOtherChecks(v violation) string {
	return fmt.Sprintf(`DO $$ DECLARE other text; BEGIN
		FOR other IN SELECT conname FROM pg_constraint WHERE conrelid = '%s'::regclass AND contype = 'c' AND conname <> '%s'
		LOOP EXECUTE format('ALTER TABLE %[1]s DROP CONSTRAINT %%I', other); END LOOP; END $$`, v.table, v.constraint)
}

// constraints are the names of all constraints of a type, but for goose's.
func (b *bundle) constraints(contype string) []string {
	b.t.Helper()
	rows, err := b.db.Query(b.ctx, `SELECT conname FROM pg_constraint JOIN pg_class ON pg_class.oid = conrelid
		WHERE contype = $1::text::"char" AND connamespace = 'public'::regnamespace AND relname NOT LIKE 'goose%'`, contype)
	require.NoError(b.t, err)
	names, err := pgx.CollectRows(rows, pgx.RowTo[string])
	require.NoError(b.t, err)
	slices.Sort(names)
	return names
}

func TestEveryGoodRowIsGood(t *testing.T) {
	b := oneOfEach(t)
	for machine, byState := range states {
		for state := range byState {
			require.NoError(t, b.try(
				"SET LOCAL session_replication_role = replica",
				fmt.Sprintf("UPDATE %ss SET %s", machine, set(machine, state, "")),
			), "%s %s", machine, state)
		}
	}
	for _, good := range []string{
		set("request", "observed", forAttestation), set("request", "matured", forAttestation+", settlement_id = 1"),
		set("request", "final", forAttestation+", outcome = 'registered', settlement_id = 1"),
		set("request", "observed", forKey), set("request", "answered", forKey+", answer_id = NULL, answer_until = NULL, settlement_id = 1"),
		set("request", "final", forKey+", outcome = 'issued', settlement_id = 1"), set("request", "failed", forKey+", answer_id = NULL, answer_until = NULL, reason = 'expired'"),
		set("request", "observed", forProof), set("request", "answered", forProof+", answer_id = NULL, answer_until = NULL, settlement_id = 1"),
		set("request", "final", forProof+", outcome = 'proven', accepted = false, settlement_id = 1"), set("request", "declined", forProof+", reason = 'r', instance = NULL, why = NULL, policy_version = NULL"),
	} {
		require.NoError(t, b.try("SET LOCAL session_replication_role = replica", "UPDATE requests SET "+good))
	}
	require.NoError(t, b.try("SET LOCAL session_replication_role = replica", "UPDATE requests SET "+set("request", "settled",
		"outcome = 'callback_failed', beta = sha256('b'), retried_number = 104, answer_id = 1, answer_until = 1, settlement_id = 1")))
}

func TestKeysAreUnique(t *testing.T) {
	b := oneOfEach(t)
	chain := blocks(start, 6, "main")
	second := request(chain[1], 2, 1)
	b.advance(chain[3].BlockRef, nil)
	_, err := b.Rescan(b.ctx, chainID, chain[1].BlockRef, []store.NewRequest{second}, nil, nil)
	require.NoError(t, err)
	b.save(answer(chain[1].BlockRef, 1, "value"))
	b.plan("two", second)

	for constraint, statement := range map[string]string{
		"blocks_chain_id_hash_key":                  "UPDATE blocks SET hash = (SELECT hash FROM blocks WHERE number = 100) WHERE number = 101",
		"answers_chain_id_contract_question_key":    "UPDATE answers SET question = (SELECT min(question::text)::bytea FROM answers)",
		"settlements_chain_id_sender_nonce_key":     "UPDATE settlements SET nonce = 0",
		"attempts_settlement_id_number_key":         "UPDATE attempts SET settlement_id = (SELECT min(id) FROM settlements)",
		"requests_request_id_contract_chain_id_key": "UPDATE requests SET request_id = sha256('x')",
		"requests_sequence":                         "UPDATE requests SET sequence = 1",
		"requests_key_sequence":                     "UPDATE requests SET " + set("request", "observed", forKey+", sequence = 1"),
		"requests_proof_sequence":                   "UPDATE requests SET " + set("request", "observed", forProof+", sequence = 1"),
	} {
		err := b.try("SET LOCAL session_replication_role = replica", statement)
		var refusal *pgconn.PgError
		require.True(t, errors.As(err, &refusal), constraint)
		require.Equal(t, "23505", refusal.Code, constraint)
		require.Equal(t, constraint, refusal.ConstraintName)
	}
}
