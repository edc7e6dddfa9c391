-- Requests for proofs of rollups' claims, what workers said of them, and why others said nothing.

-- name: ProofRequests :many
-- Those that aren't over, nor only in a dropped block. What our rollups ask comes before what others do, and what is open before what only
-- waits to be final: anybody may ask, in the name of a contract of his own.
SELECT * FROM requests
WHERE requests.chain_id = @chain_id AND requests.kind = 'proof' AND requests.state IN ('observed', 'matured', 'answered', 'settled')
ORDER BY requests.rollup = ANY(@ours::bytea[]) DESC, requests.state = 'settled', requests.matures_at, requests.id
LIMIT @most;

-- name: AddVerdict :one
-- No row if the instance has said something of the claim.
INSERT INTO verdicts (
    chain_id, contract, request_id, claim_id, instance, verdict, computed_root, measurement, policy_version, recipient, not_after, signature,
    worker, gas, nanoseconds)
VALUES (
    @chain_id, @contract, @request_id, @claim_id, @instance, @verdict, @computed_root, @measurement, @policy_version, @recipient, @not_after, @signature,
    @worker, @gas, @nanoseconds)
ON CONFLICT (request_id, instance, contract, chain_id) DO NOTHING
RETURNING id;

-- name: LockVerdict :one
SELECT id, verdict FROM verdicts
WHERE request_id = @request_id AND instance = @instance AND contract = @contract AND chain_id = @chain_id
FOR UPDATE;

-- name: ReplaceVerdict :exec
-- Signed again.
UPDATE verdicts SET
    computed_root = @computed_root, measurement = @measurement, policy_version = @policy_version, recipient = @recipient, not_after = @not_after,
    signature = @signature, worker = @worker, signed_at = now()
WHERE id = @id;

-- name: AnswerProof :many
UPDATE requests SET state = 'answered', answered_at = coalesce(answered_at, now())
WHERE request_id = @request_id AND contract = @contract AND chain_id = @chain_id AND kind = 'proof' AND state = 'matured'
RETURNING extract(epoch FROM now() - matured_at)::float8 AS seconds;

-- name: VerdictsOf :many
SELECT * FROM verdicts
WHERE chain_id = @chain_id AND request_id = ANY(@request_ids::bytea[])
ORDER BY id;

-- name: NoteRefusal :one
-- Counted from the first on, until there is a verdict. The pause doubles with each, from the first to the longest.
INSERT INTO refusals (request_id, worker, reason, message, next_at)
VALUES (@request_id, @worker, @reason, @message, now() + sqlc.arg(first_pause)::float8 * interval '1 second')
ON CONFLICT (request_id, worker) DO UPDATE SET
    reason = EXCLUDED.reason, message = EXCLUDED.message, tries = refusals.tries + 1, refused_at = now(),
    next_at = now() + least(sqlc.arg(first_pause)::float8 * (1 << least(refusals.tries, 16)), sqlc.arg(longest_pause)::float8) * interval '1 second'
RETURNING tries;

-- name: DropRefusal :exec
DELETE FROM refusals WHERE request_id = @request_id AND worker = @worker;

-- name: RefusalsOf :many
SELECT request_id, worker, reason, message, tries, refused_at, next_at, (next_at > now())::boolean AS waits FROM refusals
WHERE request_id = ANY(@request_ids::bigint[])
ORDER BY request_id, worker;

-- name: DeleteVerdicts :execrows
-- Of requests that have no row any more.
DELETE FROM verdicts WHERE id IN (
    SELECT old.id FROM verdicts AS old
    WHERE old.chain_id = @chain_id AND old.proven_at < now() - make_interval(secs => @seconds::float8)
        AND NOT EXISTS (SELECT FROM requests WHERE requests.request_id = old.request_id AND requests.contract = old.contract
            AND requests.chain_id = old.chain_id)
    ORDER BY old.proven_at, old.id
    LIMIT @most
    FOR UPDATE SKIP LOCKED
);
