-- Chains, their contracts, and the canonical blocks that are kept.

-- name: AddChain :exec
INSERT INTO chains (chain_id, genesis_hash, cursor_number, cursor_hash, final_number, final_hash)
VALUES (@chain_id, @genesis_hash, @cursor_number, @cursor_hash, @cursor_number, @cursor_hash)
ON CONFLICT (chain_id) DO NOTHING;

-- name: Chain :one
SELECT * FROM chains WHERE chain_id = @chain_id;

-- name: LockChain :one
-- Alone: for the scan, and for whatever reads the cursor and then changes many requests.
SELECT * FROM chains WHERE chain_id = @chain_id FOR NO KEY UPDATE;

-- name: LockChains :many
-- In one order.
SELECT chain_id FROM chains ORDER BY chain_id FOR NO KEY UPDATE;

-- name: ShareChain :one
-- Together with others, but not beside the scan.
SELECT * FROM chains WHERE chain_id = @chain_id FOR SHARE;

-- name: SetStopped :execrows
UPDATE chains SET stopped_reason = @reason, updated_at = now() WHERE chain_id = @chain_id;

-- name: SetPaused :exec
UPDATE chains SET paused_reason = @reason, updated_at = now() WHERE chain_id = @chain_id;

-- name: AddSkipped :exec
INSERT INTO skipped_ranges (chain_id, from_number, to_number, reason) VALUES (@chain_id, @from_number, @to_number, @reason);

-- name: Skipped :many
SELECT from_number, to_number FROM skipped_ranges WHERE chain_id = @chain_id ORDER BY from_number;

-- name: AddContract :exec
INSERT INTO contracts (chain_id, address, kind, first_block, code_hash, sequence_floor)
VALUES (@chain_id, @address, @kind, @first_block, @code_hash, @sequence_floor)
ON CONFLICT (chain_id, address) DO NOTHING;

-- name: Contract :one
SELECT * FROM contracts WHERE chain_id = @chain_id AND address = @address;

-- name: BlocksBetween :many
SELECT number, hash, parent_hash, time FROM blocks
WHERE chain_id = @chain_id AND number BETWEEN @from_number AND @to_number
ORDER BY number;

-- name: BlocksFrom :many
SELECT number, hash FROM blocks
WHERE chain_id = @chain_id AND number >= @from_number
ORDER BY number;

-- name: BlockHash :one
SELECT hash FROM blocks WHERE chain_id = @chain_id AND number = @number;

-- name: AddBlocks :exec
INSERT INTO blocks (chain_id, number, hash, parent_hash, time)
SELECT @chain_id, unnest(@numbers::bigint[]), unnest(@hashes::bytea[]), unnest(@parents::bytea[]), unnest(@times::bigint[]);

-- name: DropBlocks :execrows
DELETE FROM blocks WHERE chain_id = @chain_id AND number > @base;

-- name: CountScan :exec
UPDATE blocks SET scans = least(scans + 1, 32767) WHERE chain_id = @chain_id AND number = @number;

-- name: SetCursor :exec
UPDATE chains SET cursor_number = @number, cursor_hash = @hash, updated_at = now() WHERE chain_id = @chain_id;

-- name: SetFinal :exec
UPDATE chains SET final_number = @number, final_hash = @hash, updated_at = now() WHERE chain_id = @chain_id;

-- name: PruneBlocks :exec
DELETE FROM blocks WHERE chain_id = @chain_id AND number < @below;

-- name: PruneOutcomes :exec
DELETE FROM outcomes WHERE chain_id = @chain_id AND block_number < @below;

-- name: LastSequence :one
SELECT contracts.sequence_floor, contracts.first_block, coalesce(newest.sequence, 0)::bigint AS sequence,
    coalesce(newest.block_number, 0)::bigint AS block_number
FROM contracts
LEFT JOIN LATERAL (
    (SELECT r.sequence, r.block_number FROM requests AS r
    WHERE r.chain_id = contracts.chain_id AND r.contract = contracts.address AND r.state <> 'orphaned' AND r.kind = 'randomness'
    ORDER BY r.sequence DESC
    LIMIT 1)
    UNION ALL
    (SELECT a.sequence, a.block_number FROM requests AS a
    WHERE a.chain_id = contracts.chain_id AND a.contract = contracts.address AND a.state <> 'orphaned' AND a.kind = 'attestation'
    ORDER BY a.sequence DESC
    LIMIT 1)
    UNION ALL
    (SELECT p.sequence, p.block_number FROM requests AS p
    WHERE p.chain_id = contracts.chain_id AND p.contract = contracts.address AND p.state <> 'orphaned' AND p.kind = 'proof'
    ORDER BY p.sequence DESC
    LIMIT 1)
    UNION ALL
    (SELECT k.sequence, k.block_number FROM requests AS k
    WHERE k.chain_id = contracts.chain_id AND k.contract = contracts.address AND k.state <> 'orphaned' AND k.kind = 'key'
    ORDER BY k.sequence DESC
    LIMIT 1)
) AS newest ON true
WHERE contracts.chain_id = @chain_id AND contracts.address = @contract;
