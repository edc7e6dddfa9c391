-- Making the tables of a chain anew.

-- name: HoldTerm :one
-- Nobody else can begin to lead before this is committed.
SELECT term FROM leadership FOR SHARE;

-- name: TakeYourTime :one
-- For this transaction: it may delete millions of rows.
SELECT set_config('statement_timeout', '0', true);

-- name: RowsOf :one
SELECT
    (SELECT count(*) FROM requests WHERE requests.chain_id = @chain_id) AS requests,
    (SELECT count(*) FROM answers WHERE answers.chain_id = @chain_id) AS answers,
    (SELECT count(*) FROM settlements WHERE settlements.chain_id = @chain_id) AS settlements;

-- name: OpenClaims :many
SELECT requests.settlement_id::bigint AS settlement_id, requests.contract, requests.request_id FROM requests
JOIN settlements ON settlements.id = requests.settlement_id
WHERE requests.chain_id = @chain_id AND settlements.state IN ('planned', 'live');

-- name: ClearRequests :execrows
DELETE FROM requests WHERE chain_id = @chain_id;

-- name: ClearOutcomes :exec
DELETE FROM outcomes WHERE chain_id = @chain_id;

-- name: ClearKeyEpochs :exec
DELETE FROM key_epochs WHERE chain_id = @chain_id;

-- name: ClearBlocks :exec
DELETE FROM blocks WHERE chain_id = @chain_id;

-- name: ClearTallies :exec
DELETE FROM tallies WHERE chain_id = @chain_id;

-- name: ClearSkipped :exec
DELETE FROM skipped_ranges WHERE chain_id = @chain_id;

-- name: MoveChain :exec
UPDATE chains SET cursor_number = @number, cursor_hash = @hash, final_number = @number, final_hash = @hash, stopped_reason = NULL, updated_at = now()
WHERE chain_id = @chain_id;

-- name: PutContract :exec
INSERT INTO contracts (chain_id, address, kind, first_block, code_hash, sequence_floor)
VALUES (@chain_id, @address, 'randomness', @first_block, @code_hash, @sequence_floor)
ON CONFLICT (chain_id, address) DO UPDATE SET first_block = EXCLUDED.first_block, sequence_floor = EXCLUDED.sequence_floor;

-- name: ForgetFloors :exec
-- Of apps, and of the verifier: how many of their requests came before what is read isn't asked.
UPDATE contracts SET sequence_floor = NULL WHERE chain_id = @chain_id AND kind <> 'randomness';

-- name: Reclaim :execrows
UPDATE requests SET settlement_id = claims.settlement_id
FROM (SELECT unnest(@settlement_ids::bigint[]) AS settlement_id, unnest(@contracts::bytea[]) AS contract, unnest(@request_ids::bytea[]) AS request_id) AS claims
JOIN settlements ON settlements.id = claims.settlement_id AND settlements.state IN ('planned', 'live')
WHERE requests.request_id = claims.request_id
    AND (requests.chain_id, requests.contract) IS NOT DISTINCT FROM (@chain_id::bigint, claims.contract)
    AND requests.state = CASE requests.kind WHEN 'attestation' THEN 'matured' ELSE 'answered' END AND requests.settlement_id IS NULL;
