-- Undoing what stood in blocks above @base, the newest block that both branches share. @cursor is where the chain will stand
-- when the new branch is applied.

-- name: DropOutcomes :exec
DELETE FROM outcomes WHERE chain_id = @chain_id AND block_number > @base::bigint;

-- name: DropKeyEpochs :exec
DELETE FROM key_epochs WHERE chain_id = @chain_id AND block_number > @base::bigint;

-- name: OrphanRequests :execrows
-- Asked in a dropped block: whatever was concluded goes, the claim and the answer, which was to a question that isn't asked any
-- more. Requests that are over were final.
UPDATE requests SET
    state = 'orphaned', reason = NULL, answer_id = NULL, answer_until = NULL, settlement_id = NULL, misses = 0, hold_until = 0,
    refunded_number = NULL, outcome = NULL, settled_number = NULL, settled_hash = NULL, settled_tx = NULL, settled_index = NULL,
    charge = NULL, beta = NULL, accepted = NULL, retried_number = NULL, ours = NULL, matured_at = NULL, answered_at = NULL, broadcast_at = NULL,
    settled_at = NULL
WHERE chain_id = @chain_id AND block_number > @base::bigint AND state IN ('observed', 'matured', 'answered', 'settled', 'refunded');

-- name: UnsettleRequests :many
-- Settled in a dropped block: back to where the remaining facts lead.
UPDATE requests SET
    state = CASE
        WHEN matures_at > @cursor_number::bigint THEN 'observed'
        WHEN refunded_number <= @base::bigint THEN 'refunded'
        WHEN answer_id IS NOT NULL THEN 'answered'
        ELSE 'matured' END,
    refunded_number = CASE WHEN refunded_number <= @base::bigint THEN refunded_number END,
    outcome = NULL, settled_number = NULL, settled_hash = NULL, settled_tx = NULL, settled_index = NULL,
    charge = NULL, beta = NULL, accepted = NULL, retried_number = NULL, ours = NULL, settled_at = NULL,
    matured_at = CASE WHEN matures_at <= @cursor_number::bigint THEN coalesce(matured_at, now()) END
WHERE chain_id = @chain_id AND settled_number > @base::bigint AND state = 'settled'
RETURNING id, kind;

-- name: UnrefundRequests :many
-- Refunded in a dropped block.
UPDATE requests SET
    refunded_number = NULL,
    state = CASE
        WHEN state <> 'refunded' THEN state
        WHEN matures_at > @cursor_number::bigint THEN 'observed'
        WHEN answer_id IS NOT NULL THEN 'answered'
        ELSE 'matured' END,
    matured_at = CASE WHEN state <> 'refunded' OR matures_at <= @cursor_number::bigint THEN matured_at END
WHERE chain_id = @chain_id AND refunded_number > @base::bigint
RETURNING id;

-- name: UnretryRequests :exec
-- A failed callback was retried in a dropped block. It may be final that it failed.
UPDATE requests SET retried_number = NULL
WHERE chain_id = @chain_id AND retried_number > @base::bigint;

-- name: UnmatureRequests :exec
-- The head is lower now than these need. Their answer stays, and so does their claim: its transaction is on its way.
UPDATE requests SET state = 'observed', matured_at = NULL
WHERE chain_id = @chain_id AND matures_at > @cursor_number::bigint AND state IN ('matured', 'answered', 'refunded');

-- name: UnmineSettlements :many
UPDATE settlements SET
    state = 'live', mined_number = NULL, mined_hash = NULL, mined_attempt = NULL, succeeded = NULL, gas_used = NULL,
    gas_price = NULL, mined_at = NULL, live_at = coalesce(live_at, now())
WHERE chain_id = @chain_id AND mined_number > @base::bigint AND state = 'mined'
RETURNING id;

-- name: UnmineAttempts :exec
-- After their settlements: whoever takes both takes the settlement first.
UPDATE attempts SET state = 'accepted' WHERE settlement_id = ANY(@settlement_ids::bigint[]) AND state = 'mined';

-- name: ReleaseLostClaims :exec
-- Open again, but claimed by a transaction that is in a block and did not settle them there, or never will be in one.
UPDATE requests SET settlement_id = NULL
FROM settlements
WHERE requests.id = ANY(@ids::bigint[]) AND requests.settlement_id = settlements.id
    AND requests.state IN ('observed', 'matured', 'answered', 'refunded')
    AND settlements.state NOT IN ('planned', 'live');
