-- Transactions: planning, sending, what became of them.

-- name: Ready :many
-- Answered and not on their way, oldest first. An answer whose signature has run out at the cursor, or whose signer isn't trusted
-- any more, waits to be signed again. No index serves the comparison with + 0: nearly all are good, and the planner would read them all
-- for their order.
SELECT * FROM requests
WHERE requests.chain_id = @chain_id AND requests.state = 'answered' AND requests.settlement_id IS NULL AND requests.kind = 'randomness'
    AND requests.hold_until <= (
        SELECT cursor_number FROM chains
        WHERE chains.chain_id = @chain_id AND chains.stopped_reason IS NULL AND chains.paused_reason IS NULL)
    AND requests.answer_until + 0 >= coalesce((
        SELECT blocks.time FROM chains
        JOIN blocks ON blocks.chain_id = chains.chain_id AND blocks.number = chains.cursor_number
        WHERE chains.chain_id = @chain_id), 0)
    AND (NOT EXISTS (SELECT FROM quarantine) OR NOT EXISTS (
        SELECT FROM answers JOIN quarantine ON quarantine.instance = answers.instance WHERE answers.id = requests.answer_id))
ORDER BY requests.matures_at, requests.id
LIMIT @most;

-- name: ReadyOfOthers :many
-- Likewise, of others than some consumers: those ask for so much that nobody else is seen behind them.
SELECT * FROM requests
WHERE requests.chain_id = @chain_id AND requests.state = 'answered' AND requests.settlement_id IS NULL AND requests.kind = 'randomness'
    AND requests.hold_until <= (
        SELECT cursor_number FROM chains
        WHERE chains.chain_id = @chain_id AND chains.stopped_reason IS NULL AND chains.paused_reason IS NULL)
    AND requests.answer_until + 0 >= coalesce((
        SELECT blocks.time FROM chains
        JOIN blocks ON blocks.chain_id = chains.chain_id AND blocks.number = chains.cursor_number
        WHERE chains.chain_id = @chain_id), 0)
    AND requests.consumer <> ALL(@consumers::bytea[])
ORDER BY requests.matures_at, requests.id
LIMIT @most;

-- name: LockNonces :exec
-- One plan at a time for a sender.
SELECT pg_advisory_xact_lock(hashtextextended(@chain_id::bigint || '/' || encode(@sender::bytea, 'hex'), 0));

-- name: NextNonce :one
-- Above every nonce that has a row, whatever became of it. And why an operator lets nothing new be sent, empty if none does.
SELECT coalesce(max(nonce) + 1, 0)::bigint AS next, coalesce((
    SELECT paused_senders.reason FROM paused_senders
    WHERE paused_senders.chain_id = @chain_id AND paused_senders.sender = @sender
), '')::text AS paused
FROM settlements WHERE settlements.chain_id = @chain_id AND settlements.sender = @sender;

-- name: AddSettlement :one
INSERT INTO settlements (
    chain_id, sender, nonce, purpose, recipient, calldata, value, gas_limit, fee_ceiling, items, term, planned_block)
VALUES (
    @chain_id, @sender, @nonce, @purpose, @recipient, @calldata, @value, @gas_limit, @fee_ceiling, @items, @term, @planned_block)
RETURNING *;

-- name: ClaimRequests :execrows
-- What is answered; a request for attestation has no answer besides the transaction. Locked in one order, each looked up by its id. State and chain are compared so that no index serves: for want of statistics the
-- planner would read all that is answered and compare each with each, which took half a second where thousands waited.
WITH open AS MATERIALIZED (
    SELECT locked.id FROM requests AS locked
    WHERE locked.id = ANY(@ids::bigint[])
        AND (locked.chain_id, locked.state) IS NOT DISTINCT FROM (@chain_id::bigint, CASE locked.kind WHEN 'attestation' THEN 'matured' ELSE 'answered' END)
        AND locked.settlement_id IS NULL
    ORDER BY locked.id
    FOR UPDATE
)
UPDATE requests SET settlement_id = @settlement_id::bigint FROM open WHERE requests.id = open.id;

-- name: AddAttempt :one
INSERT INTO attempts (hash, settlement_id, number, cancels, raw, tip_cap, fee_cap, term)
SELECT @hash, @settlement_id, coalesce(max(number), 0) + 1, @cancels, @raw, @tip_cap, @fee_cap, @term
FROM attempts WHERE settlement_id = @settlement_id
RETURNING *;

-- name: LockSettlement :one
SELECT * FROM settlements WHERE id = @id FOR UPDATE;

-- name: LockSettlementOf :one
SELECT sqlc.embed(settlements) FROM settlements
JOIN attempts ON attempts.settlement_id = settlements.id
WHERE attempts.hash = @hash
FOR UPDATE OF settlements;

-- name: Attempt :one
SELECT * FROM attempts WHERE hash = @hash;

-- name: NoteSend :exec
UPDATE attempts SET state = @state, sends = sends + 1, sent_at = now(), sent_block = @sent_block, error = @error
WHERE hash = @hash;

-- name: ReplaceEarlier :exec
UPDATE attempts SET state = 'replaced'
WHERE settlement_id = @settlement_id AND number < @number AND state IN ('signed', 'broadcast', 'accepted');

-- name: SetLive :execrows
UPDATE settlements SET state = 'live', live_at = now() WHERE id = @id AND state = 'planned';

-- name: NoteBroadcast :many
-- The first time for a request: in seconds from its maturity. Nothing else of a request follows from it, so that the chain's row needn't
-- be locked.
UPDATE requests SET broadcast_at = now()
WHERE settlement_id = @settlement_id::bigint AND broadcast_at IS NULL AND matured_at IS NOT NULL
RETURNING extract(epoch FROM now() - matured_at)::float8 AS seconds;

-- name: OpenSettlements :many
SELECT sqlc.embed(settlements),
    (SELECT count(*) FROM requests WHERE requests.settlement_id = settlements.id
        AND requests.state = CASE requests.kind WHEN 'attestation' THEN 'matured' ELSE 'answered' END) AS claims
FROM settlements
WHERE settlements.chain_id = @chain_id AND settlements.sender = @sender AND settlements.state IN ('planned', 'live')
ORDER BY settlements.nonce;

-- name: NewestSettlements :many
SELECT sqlc.embed(settlements),
    (SELECT count(*) FROM requests WHERE requests.settlement_id = settlements.id
        AND requests.state = CASE requests.kind WHEN 'attestation' THEN 'matured' ELSE 'answered' END) AS claims
FROM settlements
WHERE settlements.chain_id = @chain_id
ORDER BY settlements.id DESC
LIMIT @most;

-- name: AttemptsOf :many
SELECT * FROM attempts WHERE settlement_id = ANY(@settlement_ids::bigint[]) ORDER BY settlement_id, number;

-- name: ForeignReceipts :many
-- Receipts in blocks that aren't the canonical ones of their number. For a block so far below the final one that it isn't kept,
-- the caller's word counts.
SELECT seen.block_number::bigint AS block_number FROM (
    SELECT unnest(@block_numbers::bigint[]) AS block_number, unnest(@block_hashes::bytea[]) AS block_hash
) AS seen
JOIN chains ON chains.chain_id = @chain_id
LEFT JOIN blocks ON blocks.chain_id = chains.chain_id AND blocks.number = seen.block_number
WHERE blocks.hash <> seen.block_hash OR (blocks.hash IS NULL AND seen.block_number >= chains.final_number);

-- name: SettlementsOfAttempts :many
-- Locked, in one order.
SELECT attempts.hash, settlements.id, settlements.state, settlements.mined_attempt, settlements.mined_hash FROM settlements
JOIN attempts ON attempts.settlement_id = settlements.id
WHERE attempts.hash = ANY(@hashes::bytea[]) AND settlements.chain_id = @chain_id
ORDER BY settlements.id
FOR UPDATE OF settlements;

-- name: MineAttempts :exec
UPDATE attempts SET state = 'mined' WHERE hash = ANY(@hashes::bytea[]) AND state <> 'mined';

-- name: MineSettlements :many
UPDATE settlements SET
    state = 'mined', mined_number = seen.block_number, mined_hash = seen.block_hash, mined_attempt = seen.hash,
    succeeded = seen.succeeded, gas_used = seen.gas_used, gas_price = seen.gas_price, mined_at = coalesce(seen.mined_at, now())
FROM (
    SELECT unnest(@hashes::bytea[]) AS hash, unnest(@block_numbers::bigint[]) AS block_number, unnest(@block_hashes::bytea[]) AS block_hash,
        unnest(@succeeded::boolean[]) AS succeeded, unnest(@gas_used::bigint[]) AS gas_used, unnest(@gas_prices::numeric[]) AS gas_price,
        unnest(@mined_at::timestamptz[]) AS mined_at
) AS seen
JOIN attempts ON attempts.hash = seen.hash
WHERE settlements.id = attempts.settlement_id AND settlements.state IN ('planned', 'live')
RETURNING settlements.id, attempts.cancels;

-- name: SettledClaims :many
-- Which attempts the logs of canonical blocks show, by the requests that they carried.
SELECT DISTINCT settled_tx, settled_number, settled_hash FROM requests
WHERE settlement_id = ANY(@settlement_ids::bigint[]) AND settled_tx = ANY(@hashes::bytea[]);

-- name: AmendMined :execrows
-- What a receipt said about a transaction that is proven otherwise.
UPDATE settlements SET succeeded = @succeeded, gas_used = @gas_used
WHERE chain_id = @chain_id AND mined_attempt = @attempt::bytea AND mined_hash = @block_hash::bytea AND state IN ('mined', 'final')
    AND (succeeded, gas_used) <> (@succeeded, @gas_used);

-- name: UnmineSettlement :many
-- Its receipt was of a block that doesn't have it.
UPDATE settlements SET
    state = 'live', mined_number = NULL, mined_hash = NULL, mined_attempt = NULL, succeeded = NULL, gas_used = NULL,
    gas_price = NULL, mined_at = NULL, live_at = coalesce(live_at, now())
WHERE chain_id = @chain_id AND mined_attempt = @attempt::bytea AND mined_hash = @block_hash::bytea AND state = 'mined'
RETURNING id;

-- name: ReleaseClaims :execrows
UPDATE requests SET settlement_id = NULL
WHERE settlement_id = ANY(@settlement_ids::bigint[]) AND state IN ('observed', 'matured', 'answered', 'refunded');

-- name: ReleaseMissed :execrows
-- Left open by a transaction that was to settle them. Each miss doubles the wait, from 2 to 256 blocks. A verdict that counted may be one
-- of several that are wanted: that is no miss.
UPDATE requests SET settlement_id = NULL, misses = requests.misses + 1,
    hold_until = (1 << least(requests.misses + 1, 8)) + @cursor_number::bigint
WHERE settlement_id = ANY(@settlement_ids::bigint[])
    AND NOT (requests.kind = 'proof' AND EXISTS (SELECT FROM settlements WHERE settlements.id = requests.settlement_id AND settlements.succeeded))
    AND requests.state = CASE requests.kind WHEN 'attestation' THEN 'matured' ELSE 'answered' END;

-- name: SupersedeSettlement :exec
UPDATE settlements SET state = 'superseded', reason = @reason, ended_at = now() WHERE id = @id;

-- name: Spent :one
-- What transactions mined within so many seconds cost, by the database's clock, which noted when; and what the open ones can cost.
SELECT
    (coalesce(sum(gas_used * gas_price) FILTER (WHERE mined_at >= now() - make_interval(secs => @seconds::float8)), 0)
    + coalesce(sum(gas_limit * (SELECT max(fee_cap) FROM attempts WHERE settlement_id = settlements.id))
        FILTER (WHERE state IN ('planned', 'live')), 0))::numeric AS wei
FROM settlements
WHERE chain_id = @chain_id AND sender = @sender AND (mined_at >= now() - make_interval(secs => @seconds::float8) OR state IN ('planned', 'live'));

-- name: Spending :many
-- What all senders of a chain spend, pins apart: fees of what was mined within an hour and a day, by the database's clock, and what the
-- open ones can cost.
SELECT sender, (purpose = 'pin')::boolean AS pins,
    coalesce(sum(gas_used * gas_price) FILTER (WHERE mined_at >= now() - interval '1 hour'), 0)::numeric AS in_hour,
    coalesce(sum(gas_used * gas_price) FILTER (WHERE mined_at >= now() - interval '1 day'), 0)::numeric AS in_day,
    coalesce(sum(gas_limit * (SELECT max(fee_cap) FROM attempts WHERE settlement_id = settlements.id))
        FILTER (WHERE state IN ('planned', 'live')), 0)::numeric AS open
FROM settlements
WHERE chain_id = @chain_id AND (mined_at >= now() - interval '1 day' OR state IN ('planned', 'live'))
GROUP BY sender, purpose = 'pin';

-- name: Park :exec
INSERT INTO parked_senders (chain_id, sender, reason) VALUES (@chain_id, @sender, @reason)
ON CONFLICT (chain_id, sender) DO UPDATE SET reason = EXCLUDED.reason;

-- name: Unpark :exec
DELETE FROM parked_senders WHERE chain_id = @chain_id AND sender = @sender;

-- name: Parked :many
SELECT sender, reason FROM parked_senders WHERE chain_id = @chain_id;

-- name: HeldSenders :many
-- Who must not send, and at whose word.
SELECT sender, reason, false AS by_operator FROM parked_senders WHERE parked_senders.chain_id = @chain_id
UNION ALL
SELECT sender, reason, true AS by_operator FROM paused_senders WHERE paused_senders.chain_id = @chain_id;

-- name: PauseSender :exec
INSERT INTO paused_senders (chain_id, sender, reason) VALUES (@chain_id, @sender, @reason)
ON CONFLICT (chain_id, sender) DO UPDATE SET reason = EXCLUDED.reason;

-- name: UnpauseSender :many
DELETE FROM paused_senders WHERE chain_id = @chain_id AND sender = @sender RETURNING reason;

-- name: DropParked :many
DELETE FROM parked_senders WHERE chain_id = @chain_id AND sender = @sender RETURNING reason;

-- name: LockNonce :one
SELECT sqlc.embed(settlements),
    (SELECT count(*) FROM requests WHERE requests.settlement_id = settlements.id
        AND requests.state = CASE requests.kind WHEN 'attestation' THEN 'matured' ELSE 'answered' END) AS claims
FROM settlements WHERE settlements.chain_id = @chain_id AND settlements.sender = @sender AND settlements.nonce = @nonce
FOR UPDATE OF settlements;

-- name: AskToCancel :exec
UPDATE settlements SET cancel_reason = @reason WHERE id = @id;

-- name: HoldRequests :exec
UPDATE requests SET hold_until = @until, reason = @reason
WHERE id = ANY(@ids::bigint[]) AND state IN ('observed', 'matured', 'answered', 'refunded');

-- name: FailRequests :many
UPDATE requests SET state = 'failed', reason = @reason, settlement_id = NULL, ended_at = now()
WHERE id = ANY(@ids::bigint[]) AND state IN ('matured', 'answered')
RETURNING chain_id;

-- name: DeclineRequests :many
UPDATE requests SET state = 'declined', reason = @reason, ended_at = now()
WHERE id = ANY(@ids::bigint[]) AND settlement_id IS NULL AND (state = 'matured' AND kind <> 'randomness' OR state = 'answered' AND kind = 'proof')
RETURNING chain_id;

-- name: ChainsOf :many
SELECT DISTINCT chain_id FROM requests WHERE id = ANY(@ids::bigint[]) ORDER BY chain_id;

-- name: Settlement :one
SELECT * FROM settlements WHERE id = @id;
