-- Transactions of our keys that have no row: the tables are made anew, or are older than what they were.

-- name: UnknownAttempts :many
SELECT seen.hash::bytea AS hash FROM (SELECT unnest(@hashes::bytea[]) AS hash) AS seen
WHERE NOT EXISTS (SELECT FROM attempts WHERE attempts.hash = seen.hash);

-- name: SettlementOfNonce :one
SELECT * FROM settlements WHERE chain_id = @chain_id AND sender = @sender AND nonce = @nonce FOR UPDATE;
