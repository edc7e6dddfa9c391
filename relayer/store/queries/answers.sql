-- Questions and what workers answered.

-- name: Questions :many
-- What matured requests ask, from a place in their order on, unless their chain is stopped or paused. A stored answer moves its
-- requests in the transaction that stores it, or in the one that matures them, so that nothing here has one. All requests of a question
-- mature at the same block. The next question is looked up from the last, and not all requests grouped, of which there are many when no
-- worker answers.
WITH RECURSIVE walk AS (
    (
        SELECT 1 AS place, requests.matures_at, requests.question, requests.contract, chains.cursor_number FROM chains
        JOIN requests ON requests.chain_id = chains.chain_id
        WHERE chains.chain_id = @chain_id AND requests.state = 'matured' AND requests.kind = 'randomness' AND requests.hold_until <= chains.cursor_number
            AND chains.stopped_reason IS NULL AND chains.paused_reason IS NULL
            AND (requests.matures_at, requests.question, requests.contract) > (@after_matures_at::bigint, @after_question::bytea, @after_contract::bytea)
        ORDER BY requests.matures_at, requests.question, requests.contract
        LIMIT 1
    )
    UNION ALL
    SELECT walk.place + 1, next.matures_at, next.question, next.contract, walk.cursor_number FROM walk
    CROSS JOIN LATERAL (
        SELECT requests.matures_at, requests.question, requests.contract FROM requests
        WHERE requests.chain_id = @chain_id AND requests.state = 'matured' AND requests.kind = 'randomness' AND requests.hold_until <= walk.cursor_number
            AND (requests.matures_at, requests.question, requests.contract) > (walk.matures_at, walk.question, walk.contract)
        ORDER BY requests.matures_at, requests.question, requests.contract
        LIMIT 1
    ) AS next
    WHERE walk.place < @most::integer
)
SELECT walk.contract, walk.question, one.key_line, one.key_hash, one.block_number, one.block_hash, one.confirmations,
    (
        SELECT count(*) FROM requests
        WHERE requests.chain_id = @chain_id AND requests.state = 'matured' AND requests.kind = 'randomness' AND requests.hold_until <= walk.cursor_number
            AND requests.matures_at = walk.matures_at AND requests.question = walk.question AND requests.contract = walk.contract
    ) AS requests,
    walk.matures_at
FROM walk
CROSS JOIN LATERAL (
    SELECT requests.key_line, requests.key_hash, requests.block_number, requests.block_hash, requests.confirmations FROM requests
    WHERE requests.chain_id = @chain_id AND requests.state = 'matured' AND requests.kind = 'randomness' AND requests.hold_until <= walk.cursor_number
        AND requests.matures_at = walk.matures_at AND requests.question = walk.question AND requests.contract = walk.contract
    LIMIT 1
) AS one
ORDER BY walk.place;

-- name: NewestMaturity :one
-- When the newest that wait matured, 0 if none do. Held ones count too.
SELECT coalesce(max(matures_at), 0)::bigint FROM requests WHERE chain_id = @chain_id AND state = 'matured' AND kind = 'randomness';

-- name: AddAnswer :one
-- No row if the question has an answer.
INSERT INTO answers (
    chain_id, contract, question, key_line, key_hash, block_number, block_hash, confirmations, public_key, gamma, proof,
    app, policy_version, payee, settler, not_after, signature, instance, worker)
VALUES (
    @chain_id, @contract, @question, @key_line, @key_hash, @block_number, @block_hash, @confirmations, @public_key, @gamma, @proof,
    @app, @policy_version, @payee, @settler, @not_after, @signature, @instance, @worker)
ON CONFLICT (chain_id, contract, question) DO NOTHING
RETURNING id;

-- name: LockAnswer :one
SELECT id, gamma FROM answers
WHERE chain_id = @chain_id AND contract = @contract AND question = @question
FOR UPDATE;

-- name: ReplaceAnswer :exec
-- Another proof of the same gamma, or another signature.
UPDATE answers SET
    public_key = @public_key, proof = @proof, app = @app, policy_version = @policy_version, payee = @payee, settler = @settler,
    not_after = @not_after, signature = @signature, instance = @instance, worker = @worker, signed_at = now()
WHERE id = @id;

-- name: AnswerRequests :many
UPDATE requests SET state = 'answered', answer_id = @answer_id::bigint, answered_at = now(),
    answer_until = counts_until(@instance::bytea, @not_after::bigint)
WHERE question = @question AND state = 'matured'
    AND (chain_id, contract) IS NOT DISTINCT FROM (@chain_id::bigint, @contract::bytea)
RETURNING extract(epoch FROM now() - matured_at)::float8 AS seconds;

-- name: Answer :one
SELECT * FROM answers WHERE chain_id = @chain_id AND contract = @contract AND question = @question;

-- name: Answers :many
SELECT * FROM answers WHERE id = ANY(@ids::bigint[]);

-- name: StaleAnswers :many
-- Answers that wait to be settled and can't be, or soon can't: their signature runs out or their signer isn't trusted. From a place on
-- in the order in which they run out.
WITH stale AS MATERIALIZED (
    SELECT requests.answer_until, requests.answer_id, count(*) AS requests, min(requests.matures_at)::bigint AS matures_at FROM requests
    WHERE requests.chain_id = @chain_id AND requests.state = 'answered' AND requests.settlement_id IS NULL AND requests.kind = 'randomness'
        AND requests.answer_until < @not_after::bigint
        AND EXISTS (SELECT FROM chains WHERE chains.chain_id = @chain_id AND chains.stopped_reason IS NULL AND chains.paused_reason IS NULL)
        AND (requests.answer_until, requests.answer_id) > (@after_until::bigint, @after_answer::bigint)
    GROUP BY requests.answer_until, requests.answer_id
    ORDER BY requests.answer_until, requests.answer_id
    LIMIT @most
)
SELECT answers.contract, answers.question, answers.key_line, answers.key_hash, answers.block_number, answers.block_hash,
    answers.confirmations, stale.requests, stale.matures_at, stale.answer_until::bigint AS answer_until, answers.id
FROM stale
JOIN answers ON answers.id = stale.answer_id
ORDER BY stale.answer_until, stale.answer_id;

-- name: ExpireAnswers :execrows
-- No time is before 1: whatever waits under this signer is to be signed again.
UPDATE answers SET not_after = 1
WHERE answers.id IN (
    SELECT waiting.id FROM requests
    JOIN answers AS waiting ON waiting.id = requests.answer_id
    WHERE requests.chain_id = @chain_id AND requests.state IN ('observed', 'answered', 'settled')
        AND waiting.instance = @instance AND waiting.not_after > 1
    LIMIT @most
);

-- name: RenewAnswers :execrows
-- Likewise, but only these: who they name can't settle them.
UPDATE answers SET not_after = 1 WHERE answers.id = ANY(@ids::bigint[]) AND answers.not_after > 1;

-- name: ReviewAnswers :execrows
-- After a signer came into quarantine, or out of it.
UPDATE requests SET answer_until = counts_until(answers.instance, answers.not_after)
FROM answers
WHERE answers.id = requests.answer_id AND requests.id IN (
    SELECT told.id FROM requests AS told
    JOIN answers AS signed ON signed.id = told.answer_id
    WHERE told.chain_id = @chain_id AND told.state IN ('observed', 'matured', 'answered', 'settled', 'refunded')
        AND signed.instance = @instance AND told.answer_until <> counts_until(signed.instance, signed.not_after)
    LIMIT @most
);

-- name: AddQuarantine :execrows
INSERT INTO quarantine (instance, worker, reason) VALUES (@instance, @worker, @reason)
ON CONFLICT (instance) DO NOTHING;

-- name: Quarantined :many
SELECT * FROM quarantine ORDER BY since, instance;

-- name: DropQuarantine :execrows
DELETE FROM quarantine WHERE instance = @instance;
