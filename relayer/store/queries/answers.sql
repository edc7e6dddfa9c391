-- Questions and what workers answered.

-- name: Questions :many
-- What matured requests ask. A stored answer moves its requests in the transaction that stores it, or in the one that matures
-- them, so that nothing here has one.
SELECT requests.contract, requests.question, (array_agg(requests.key_line ORDER BY requests.id))[1]::bytea AS key_line,
    (array_agg(requests.key_hash))[1]::bytea AS key_hash, min(requests.block_number)::bigint AS block_number,
    (array_agg(requests.block_hash))[1]::bytea AS block_hash, min(requests.confirmations)::smallint AS confirmations,
    count(*) AS requests, min(requests.matures_at)::bigint AS matures_at
FROM requests
JOIN chains USING (chain_id)
WHERE requests.chain_id = @chain_id AND requests.state = 'matured' AND requests.hold_until <= chains.cursor_number
GROUP BY requests.contract, requests.question
ORDER BY min(requests.matures_at), min(requests.id)
LIMIT @most;

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
UPDATE requests SET state = 'answered', answer_id = @answer_id::bigint, answered_at = now()
WHERE chain_id = @chain_id AND contract = @contract AND question = @question AND state = 'matured'
RETURNING extract(epoch FROM now() - matured_at)::float8 AS seconds;

-- name: Answer :one
SELECT * FROM answers WHERE chain_id = @chain_id AND contract = @contract AND question = @question;

-- name: Answers :many
SELECT * FROM answers WHERE id = ANY(@ids::bigint[]);

-- name: StaleAnswers :many
-- Answers that wait to be settled and can't be, or soon can't: their signature runs out or their signer isn't trusted.
SELECT answers.contract, answers.question, answers.key_line, answers.key_hash, answers.block_number, answers.block_hash,
    answers.confirmations, count(*) AS requests, min(requests.matures_at)::bigint AS matures_at
FROM requests
JOIN answers ON answers.id = requests.answer_id
WHERE requests.chain_id = @chain_id AND requests.state = 'answered' AND requests.settlement_id IS NULL
    AND (answers.not_after < @not_after OR EXISTS (SELECT FROM quarantine WHERE quarantine.instance = answers.instance))
GROUP BY answers.id
ORDER BY min(requests.matures_at), answers.id
LIMIT @most;

-- name: ExpireAnswers :execrows
-- No time is before 1: whatever waits under this signer is to be signed again.
UPDATE answers SET not_after = 1
WHERE answers.chain_id = @chain_id AND answers.instance = @instance AND answers.not_after > 1
    AND EXISTS (SELECT FROM requests WHERE requests.answer_id = answers.id AND requests.state IN ('observed', 'answered', 'settled'));

-- name: AddQuarantine :exec
INSERT INTO quarantine (instance, worker, reason) VALUES (@instance, @worker, @reason)
ON CONFLICT (instance) DO NOTHING;

-- name: Quarantined :many
SELECT * FROM quarantine ORDER BY since, instance;

-- name: DropQuarantine :execrows
DELETE FROM quarantine WHERE instance = @instance;
