package tables

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/jackc/pgx/v5"
)

// A Crowd is how many requests to make up, by where they are. They are put into the tables in one go, past the triggers that would
// lead each there step by step; what the triggers keep is put there too.
type Crowd struct {
	ChainID  uint64
	Contract common.Address

	Matured  int    // each asks a question of its own, under a key that nobody has
	Answered int    // ten to an answer
	Until    uint64 // when the answers' signatures run out, unix seconds
	Final    int    // of a month and more ago, two to an answer and fifty to a transaction

	// What waits was asked in so many blocks, the newest of which is given. It should be below the cursor.
	Blocks int
	Newest uint64
}

// Fill puts a crowd into a database, whose user must be its owner.
func (c Crowd) Fill(ctx context.Context, dsn string) error {
	conn, err := pgx.Connect(ctx, dsn)
	if err != nil {
		return fmt.Errorf("fill the tables: %w", err)
	}
	defer conn.Close(context.WithoutCancel(ctx))
	err = pgx.BeginFunc(ctx, conn, func(tx pgx.Tx) error {
		for _, statement := range c.statements() {
			if _, err := tx.Exec(ctx, statement); err != nil {
				return err
			}
		}
		return nil
	})
	if err == nil {
		_, err = conn.Exec(ctx, "VACUUM ANALYZE")
	}
	if err != nil {
		return fmt.Errorf("fill the tables: %w", err)
	}
	return nil
}

const month = "now() - interval '31 days'"

func (c Crowd) statements() []string {
	statements := []string{"SET LOCAL session_replication_role = replica", "SET LOCAL synchronous_commit = off"}
	statements = append(statements, c.final()...)

	statements = append(statements, c.answers("w", c.Answered/10, c.Newest, c.Blocks, c.Until, "now()"))
	statements = append(statements, c.requests("w", c.Answered, 10, c.Newest, c.Blocks,
		"state, matured_at, answered_at, answer_id, answer_until", fmt.Sprintf("'answered', now(), now(), answers.id, %d", c.Until), ""))
	statements = append(statements, c.requests("m", c.Matured, 1, c.Newest, c.Blocks, "state, matured_at", "'matured', now()", ""))
	for state, n := range map[string]int{"answered": c.Answered, "matured": c.Matured, "final": c.Final} {
		statements = append(statements, fmt.Sprintf("INSERT INTO request_counts VALUES (%d, '%s', %d)", c.ChainID, state, n))
	}
	return statements
}

func (c Crowd) final() []string {
	return []string{
		c.answers("f", c.Final/2, 1<<20, 1<<20, 1, month),
		fmt.Sprintf(`INSERT INTO settlements (chain_id, sender, nonce, state, purpose, recipient, calldata, gas_limit, fee_ceiling, items, term,
				planned_block, mined_number, mined_hash, mined_attempt, succeeded, gas_used, gas_price, mined_at, ended_at)
			SELECT %[1]d, substring(sha256('crowd') FOR 20), i, 'final', 'settle', %[2]s, sha256(''), 500000, 1, 50, 1, 1, 1, sha256('b'), sha256(('tx' || i)::bytea),
				true, 400000, 1, %[3]s, %[3]s
			FROM generate_series(1, %[4]d) i`, c.ChainID, literal(c.Contract[:]), month, c.Final/50),
		fmt.Sprintf(`INSERT INTO attempts (hash, settlement_id, number, state, raw, tip_cap, fee_cap, term)
			SELECT mined_attempt, id, 1, 'mined', sha256(''), 1, 1, 1 FROM settlements WHERE sender = substring(sha256('crowd') FOR 20) AND chain_id = %d`, c.ChainID),
		c.requests("f", c.Final, 2, 1<<20, 1<<20, `state, matured_at, answered_at, answer_id, answer_until, settlement_id, outcome, settled_number,
				settled_hash, settled_tx, settled_index, charge, ours, settled_at, ended_at`,
			fmt.Sprintf(`'final', %[1]s, %[1]s, answers.id, 1, settlements.id, 'fulfilled', %[2]d, sha256('b'), settlements.mined_attempt, 0, 42, true, %[1]s,
				%[1]s - interval '1 second' * i`, month, 1<<21),
			fmt.Sprintf("JOIN settlements ON settlements.sender = substring(sha256('crowd') FOR 20) AND settlements.chain_id = %d AND settlements.nonce = (i - 1) / 50 + 1", c.ChainID)),
	}
}

// answers are to n questions, which were asked in so many blocks.
func (c Crowd) answers(kind string, n int, newest uint64, blocks int, until uint64, at string) string {
	return fmt.Sprintf(`INSERT INTO answers (chain_id, contract, question, key_line, key_hash, block_number, block_hash, confirmations, public_key,
			gamma, proof, app, policy_version, payee, settler, not_after, signature, instance, worker, answered_at)
		SELECT %d, %s, sha256(('%s' || i)::bytea), sha256('line'), sha256('key'), %d - (i - 1) %% %d, sha256('b'), 1, decode(repeat('02', 33), 'hex'), value,
			value || decode(repeat('00', 32 * 12), 'hex'), substring(sha256('app') FOR 20), 1, 0, decode(repeat('00', 20), 'hex'), %d,
			decode(repeat('00', 64), 'hex'), substring(sha256('instance') FOR 20), 'crowd', %s
		FROM generate_series(1, %d) i, LATERAL (SELECT sha256(('x' || i)::bytea) || sha256(('y' || i)::bytea) AS value) AS gamma`,
		c.ChainID, literal(c.Contract[:]), kind, newest, blocks, until, at, n)
}

// requests ask so many to a question.
func (c Crowd) requests(kind string, n, each int, newest uint64, blocks int, columns, values, join string) string {
	if each > 1 {
		join = fmt.Sprintf("JOIN answers ON answers.chain_id = %d AND answers.contract = %s AND answers.question = sha256(('%s' || (i - 1) / %d + 1)::bytea) %s",
			c.ChainID, literal(c.Contract[:]), kind, each, join)
	}
	first := map[string]int{"f": 1, "w": 1 << 27, "m": 1 << 28}[kind] // of the sequence numbers
	return fmt.Sprintf(`INSERT INTO requests (chain_id, contract, request_id, sequence, block_number, block_hash, block_time, tx_hash, log_index, consumer,
			key_line, key_hash, account, terms, input_hash, confirmations, callback_gas, num_words, max_gas_price, question, %[1]s)
		SELECT %[2]d, %[3]s, sha256(('%[4]s request ' || i)::bytea), %[5]d + i, %[6]d - (i - 1) / %[7]d %% %[10]d, sha256('b'), 1, sha256('ask'), i %% %[7]d, %[3]s,
			sha256('line'), sha256('key'), sha256('account'), sha256(('terms' || i)::bytea), sha256(''), 1, 100000, 1, 100000000000,
			sha256(('%[4]s' || (i - 1) / %[7]d + 1)::bytea), %[8]s
		FROM generate_series(1, %[9]d) i %[11]s`,
		columns, c.ChainID, literal(c.Contract[:]), kind, first, newest, each, values, n, blocks, join)
}

func literal(b []byte) string { return fmt.Sprintf("'\\x%x'::bytea", b) }
