package reviewertmp

import (
	"context"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/devnet/postgres"
)

func TestPlans(t *testing.T) {
	ctx := context.Background()
	c, err := pgx.Connect(ctx, postgres.Test(t))
	require.NoError(t, err)
	defer c.Close(ctx)
	run := func(sql string) { _, err := c.Exec(ctx, sql); require.NoError(t, err, sql) }
	run("SET session_replication_role = replica")
	run("SET synchronous_commit = off")
	start := time.Now()
	run(`INSERT INTO chains (chain_id, genesis_hash, cursor_number, cursor_hash, final_number, final_hash) VALUES (1, sha256('g'), 300000, sha256('c'), 299990, sha256('f'))`)
	run(`INSERT INTO contracts VALUES (1, substring(sha256('k') for 20), 'randomness', 1, sha256('x'))`)
	run(`INSERT INTO blocks SELECT 1, n, sha256(n::text::bytea), sha256((n-1)::text::bytea), n FROM generate_series(299900, 300000) n`)
	run(`INSERT INTO answers (chain_id, contract, question, key_line, key_hash, block_number, block_hash, confirmations, public_key, gamma, proof, app, policy_version, payee, settler, not_after, signature, instance, worker)
	 SELECT 1, substring(sha256('k') for 20), sha256(('q'||n)::bytea), sha256('l'), sha256('h'), n, sha256(n::text::bytea), 1, substring(sha256('a')||sha256('b') for 33), sha256('a')||sha256('b'), (sha256('a')||sha256('b'))||sha256('c')||sha256('c')||sha256('c')||sha256('c')||sha256('c')||sha256('c'), substring(sha256('p') for 20), 1, 1, substring(sha256('s') for 20), n+3000, sha256('a')||sha256('b'), substring(sha256('i') for 20), 'w' FROM generate_series(1, 299999) n`)
	run(`INSERT INTO settlements (chain_id, sender, nonce, state, purpose, recipient, calldata, gas_limit, fee_ceiling, items, term, planned_block, mined_number, mined_hash, mined_attempt, succeeded, gas_used, gas_price, mined_at, ended_at)
	 SELECT 1, substring(sha256('s') for 20), n, CASE WHEN n < 199990 THEN 'final' ELSE 'mined' END, 'settle', substring(sha256('k') for 20), '\x00', 100000, 1000, 3, 1, n, n+100000, sha256(n::text::bytea), sha256(n::text::bytea), true, 90000, 100, now() - (200000-n)*interval '12 seconds', CASE WHEN n < 199990 THEN now() END FROM generate_series(1, 199999) n`)
	run(`INSERT INTO attempts (hash, settlement_id, number, state, raw, tip_cap, fee_cap, term) SELECT sha256(n::text::bytea), n, 1, 'mined', '\x00', 1, 1, 1 FROM generate_series(1, 199999) n`)
	for i, q := range []string{
		`SELECT 'final', n/4+1, n, 'fulfilled', n/4+3, sha256('s'), sha256(n::text::bytea), 1, 10, true, now(), n/4+1, n/8+1 FROM generate_series(1, 980000) n`,
		`SELECT 'answered', 299000 + n%900, n, NULL, NULL::bigint, NULL::bytea, NULL::bytea, NULL::int, NULL::numeric, NULL::boolean, NULL::timestamptz, n/4+1, NULL::bigint FROM generate_series(980001, 990000) n`,
		`SELECT 'matured', 299000 + n%900, n, NULL, NULL::bigint, NULL::bytea, NULL::bytea, NULL::int, NULL::numeric, NULL::boolean, NULL::timestamptz, NULL::bigint, NULL::bigint FROM generate_series(990001, 1000000) n`,
	} {
		_ = i
		run(`INSERT INTO requests (chain_id, contract, request_id, state, block_number, sequence, block_hash, block_time, tx_hash, log_index, consumer, key_line, key_hash, account, terms, input_hash, confirmations, callback_gas, num_words, max_gas_price, question,
		 outcome, settled_number, settled_hash, settled_tx, settled_index, charge, ours, settled_at, answer_id, settlement_id, matured_at, ended_at)
		 SELECT 1, substring(sha256('k') for 20), sha256(('r'||r.n)::bytea), r.state, r.b, r.n, sha256(r.b::text::bytea), r.b, sha256(r.n::text::bytea), 1, substring(sha256('c') for 20), sha256('l'), sha256('h'), sha256('a'), sha256('t'), sha256('i'), 1, 100000, 1, 1000, sha256(('q'||r.b)::bytea),
		 r.o, r.sn, r.sh, r.st, r.si, r.ch, r.ours, r.sat, least(r.a, 299999), least(r.s, 199999), now(), CASE WHEN r.state = 'final' THEN now() END FROM (` + q + `) AS r(state, b, n, o, sn, sh, st, si, ch, ours, sat, a, s)`)
	}
	run("ANALYZE")
	t.Log("filled", time.Since(start))
	S := "substring(sha256('s') for 20)"
	for name, sql := range map[string]string{
		"Ready": `SELECT requests.* FROM requests JOIN answers ON answers.id = requests.answer_id JOIN chains ON chains.chain_id = requests.chain_id LEFT JOIN blocks ON blocks.chain_id = chains.chain_id AND blocks.number = chains.cursor_number
WHERE requests.chain_id = 1 AND requests.state = 'answered' AND requests.settlement_id IS NULL AND requests.hold_until <= chains.cursor_number AND answers.not_after >= coalesce(blocks.time, 0)
    AND NOT EXISTS (SELECT FROM quarantine WHERE quarantine.instance = answers.instance) ORDER BY requests.matures_at, requests.id LIMIT 2000`,
		"Stale": `SELECT answers.contract, count(*) FROM requests JOIN answers ON answers.id = requests.answer_id WHERE requests.chain_id = 1 AND requests.state = 'answered' AND requests.settlement_id IS NULL
    AND (answers.not_after < 500 OR EXISTS (SELECT FROM quarantine WHERE quarantine.instance = answers.instance)) GROUP BY answers.id ORDER BY min(requests.matures_at), answers.id LIMIT 128`,
		"ExpireAnswers": `UPDATE answers SET not_after = 1 WHERE answers.chain_id = 1 AND answers.instance = substring(sha256('z') for 20) AND answers.not_after > 1 AND EXISTS (SELECT FROM requests WHERE requests.answer_id = answers.id AND requests.state IN ('observed', 'answered', 'settled'))`,
		"ExpireAnswers all": `UPDATE answers SET not_after = 2 WHERE answers.chain_id = 1 AND answers.instance = substring(sha256('i') for 20) AND answers.not_after > 1 AND EXISTS (SELECT FROM requests WHERE requests.answer_id = answers.id AND requests.state IN ('observed', 'answered', 'settled'))`,
		"RequestsUp answered": `SELECT * FROM requests WHERE chain_id = 1 AND (cardinality('{answered}'::text[]) = 0 OR state = ANY('{answered}'::text[])) ORDER BY id LIMIT 2000`,
		"RequestsUp observed": `SELECT * FROM requests WHERE chain_id = 1 AND (cardinality('{observed}'::text[]) = 0 OR state = ANY('{observed}'::text[])) ORDER BY id LIMIT 2000`,
		"RequestsDown failed": `SELECT * FROM requests WHERE chain_id = 1 AND (cardinality('{failed}'::text[]) = 0 OR state = ANY('{failed}'::text[])) ORDER BY id DESC LIMIT 50`,
		"RequestsDown matured": `SELECT * FROM requests WHERE chain_id = 1 AND (cardinality('{matured}'::text[]) = 0 OR state = ANY('{matured}'::text[])) ORDER BY id DESC LIMIT 50`,
		"CountOpen": `SELECT state, count(*) FROM requests WHERE chain_id = 1 AND state IN ('observed', 'matured', 'answered', 'settled', 'orphaned', 'refunded') GROUP BY state`,
		"OldestOpen": `SELECT matured_at FROM requests WHERE chain_id = 1 AND state IN ('matured', 'answered') ORDER BY matured_at LIMIT 1`,
		"Pins": `SELECT DISTINCT block_number FROM requests WHERE chain_id = 1 AND block_number <= 295900 AND state IN ('observed', 'matured', 'answered') ORDER BY block_number`,
		"Spent": `SELECT (coalesce(sum(gas_used * gas_price) FILTER (WHERE mined_at >= now() - interval '1 day'), 0) + coalesce(sum(gas_limit * (SELECT max(fee_cap) FROM attempts WHERE settlement_id = settlements.id)) FILTER (WHERE state IN ('planned', 'live')), 0))::numeric FROM settlements WHERE chain_id = 1 AND sender = `+S+` AND (mined_at >= now() - interval '1 day' OR state IN ('planned', 'live'))`,
		"OpenSettlements": `SELECT *, (SELECT count(*) FROM requests WHERE requests.settlement_id = settlements.id AND requests.state = 'answered') AS claims FROM settlements WHERE settlements.chain_id = 1 AND settlements.sender = `+S+` AND settlements.state IN ('planned', 'live') ORDER BY settlements.nonce`,
		"NextNonce": `SELECT coalesce(max(nonce) + 1, 0)::bigint FROM settlements WHERE chain_id = 1 AND sender = `+S,
		"NewestSettlements": `SELECT *, (SELECT count(*) FROM requests WHERE requests.settlement_id = settlements.id AND requests.state = 'answered') FROM settlements WHERE chain_id = 1 ORDER BY id DESC LIMIT 20`,
		"LastSequence": `SELECT sequence, block_number FROM requests WHERE chain_id = 1 AND contract = substring(sha256('k') for 20) AND state <> 'orphaned' ORDER BY sequence DESC LIMIT 1`,
		"UnrefundRequests": `UPDATE requests SET refunded_number = NULL WHERE chain_id = 1 AND refunded_number > 299995`,
		"UnmatureRequests": `UPDATE requests SET reason = NULL WHERE chain_id = 1 AND matures_at > 299995 AND state IN ('matured', 'answered', 'refunded')`,
		"OrphanRequests": `UPDATE requests SET reason = NULL WHERE chain_id = 1 AND block_number > 299995 AND state IN ('observed', 'matured', 'answered', 'settled', 'refunded')`,
		"RefundRequests": `UPDATE requests SET state = 'refunded' WHERE chain_id = 1 AND refunded_number IS NOT NULL AND state IN ('matured', 'answered')`,
		"FinalizeRequests": `UPDATE requests SET state = 'final' WHERE chain_id = 1 AND state = 'settled' AND settled_number <= 299995`,
		"FinalizeSettlements": `UPDATE settlements SET state = 'final', ended_at = now() WHERE chain_id = 1 AND state = 'mined' AND mined_number <= 5`,
		"Request": `SELECT * FROM requests WHERE chain_id = 1 AND request_id = sha256('r5') ORDER BY state = 'orphaned', id DESC LIMIT 1`,
		"AnswerRequests": `UPDATE requests SET reason = 'x' WHERE question = sha256('q299500') AND state = 'matured' AND (chain_id, contract) IS NOT DISTINCT FROM (1::bigint, substring(sha256('k') for 20))`,
		"AttachAnswers": `UPDATE requests SET state = 'answered', answer_id = answers.id FROM answers WHERE requests.id = ANY('{999999,999998}'::bigint[]) AND requests.state = 'matured' AND answers.chain_id = requests.chain_id AND answers.contract = requests.contract AND answers.question = requests.question`,
		"delete answer": `DELETE FROM answers WHERE id = 5`,
	} {
		tx, err := c.Begin(ctx)
		require.NoError(t, err)
		if name == "delete answer" { // FK check is a trigger
			_, err = tx.Exec(ctx, "SET LOCAL session_replication_role = origin")
			require.NoError(t, err)
		}
		rows, err := tx.Query(ctx, "EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF, BUFFERS) "+sql)
		require.NoError(t, err, name)
		var out []string
		for rows.Next() {
			var line string
			require.NoError(t, rows.Scan(&line))
			out = append(out, line)
		}
		if rows.Err() != nil {
			out = append(out, rows.Err().Error())
		}
		tx.Rollback(ctx)
		text := strings.Join(out, "\n   ")
		flag := ""
		if strings.Contains(text, "Seq Scan on requests") || strings.Contains(text, "Seq Scan on answers") || strings.Contains(text, "Seq Scan on settlements") || strings.Contains(text, "Seq Scan on attempts") {
			flag = "  <<<<<< SEQ"
		}
		short := []string{}
		for _, l := range out {
			if strings.Contains(l, "Scan") || strings.Contains(l, "Execution Time") || strings.Contains(l, "Removed") || strings.Contains(l, "ERROR") || strings.Contains(l, "Trigger") {
				short = append(short, strings.TrimSpace(l))
			}
		}
		fmt.Printf("== %s%s\n   %s\n", name, flag, strings.Join(short, "\n   "))
	}
}
