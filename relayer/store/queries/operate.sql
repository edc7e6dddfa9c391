-- What operators do, and the undoing of what was final.

-- name: AuditRows :many
SELECT * FROM audit ORDER BY id DESC LIMIT @most;

-- name: UnfinalRequests :many
-- Settled in a block that was final and is dropped by an operator's word: settled again, to be undone like any other.
WITH over AS (
    SELECT id, state FROM requests
    WHERE requests.chain_id = @chain_id AND state IN ('final', 'settled_by_other') AND settled_number > @base::bigint
    FOR UPDATE
)
UPDATE requests SET state = 'settled', ended_at = NULL, answer_until = (
    SELECT counts_until(answers.instance, answers.not_after) FROM answers WHERE answers.id = requests.answer_id)
FROM over
WHERE requests.id = over.id
RETURNING over.state, requests.charge;

-- name: UnfailRequests :execrows
-- Given up, but asked in such a block.
UPDATE requests SET state = CASE WHEN answer_id IS NOT NULL THEN 'answered' ELSE 'matured' END, reason = NULL, ended_at = NULL,
    answer_until = (SELECT counts_until(answers.instance, answers.not_after) FROM answers WHERE answers.id = requests.answer_id)
WHERE requests.chain_id = @chain_id AND requests.state = 'failed' AND requests.block_number > @base::bigint;

-- name: UndeclineRequests :execrows
-- Likewise.
UPDATE requests SET reason = NULL, ended_at = NULL, state = CASE
    WHEN requests.kind = 'proof' AND EXISTS (SELECT FROM verdicts WHERE verdicts.request_id = requests.request_id
        AND verdicts.contract = requests.contract AND verdicts.chain_id = requests.chain_id) THEN 'answered'
    ELSE 'matured' END
WHERE requests.chain_id = @chain_id AND requests.state = 'declined' AND requests.block_number > @base::bigint;

-- name: UnfinalSettlements :execrows
UPDATE settlements SET state = 'mined', ended_at = NULL
WHERE chain_id = @chain_id AND state = 'final' AND mined_number > @base::bigint;

-- name: TakeFromTally :exec
UPDATE tallies SET requests = greatest(requests - @requests, 0), charges = greatest(charges - @charges, 0)
WHERE chain_id = @chain_id AND state = @state;
