-- What people and metrics look at.

-- name: Request :one
SELECT * FROM requests WHERE chain_id = @chain_id AND request_id = @request_id
ORDER BY state = 'orphaned', id DESC
LIMIT 1;

-- name: RequestsUp :many
SELECT * FROM requests
WHERE chain_id = @chain_id AND (cardinality(@states::text[]) = 0 OR state = ANY(@states::text[]))
ORDER BY id
LIMIT @most;

-- name: RequestsDown :many
SELECT * FROM requests
WHERE chain_id = @chain_id AND (cardinality(@states::text[]) = 0 OR state = ANY(@states::text[]))
ORDER BY id DESC
LIMIT @most;

-- name: OpenInBlock :many
SELECT id FROM requests
WHERE chain_id = @chain_id AND block_number = @block_number AND state IN ('matured', 'answered')
ORDER BY id;

-- name: CountOpen :many
-- Those that aren't over; the others are in tallies.
SELECT state, count(*) FROM requests
WHERE chain_id = @chain_id AND state IN ('observed', 'matured', 'answered', 'settled', 'orphaned', 'refunded')
GROUP BY state;

-- name: Tallies :many
SELECT state, requests, charges FROM tallies WHERE chain_id = @chain_id;

-- name: OldestOpen :one
SELECT matured_at FROM requests
WHERE chain_id = @chain_id AND state IN ('matured', 'answered')
ORDER BY matured_at
LIMIT 1;

-- name: Pins :many
-- A key that is known is one that some answer was given for.
WITH open AS MATERIALIZED (
    SELECT DISTINCT requests.block_number, requests.key_hash FROM requests
    WHERE requests.chain_id = @chain_id AND requests.block_number <= @at_most AND requests.state IN ('observed', 'matured', 'answered')
), keys AS MATERIALIZED (
    SELECT key_hash, EXISTS (SELECT FROM answers WHERE answers.key_hash = distinct_keys.key_hash) AS answered
    FROM (SELECT DISTINCT key_hash FROM open) AS distinct_keys
)
SELECT open.block_number, open.key_hash, keys.answered::boolean AS answered FROM open
JOIN keys ON keys.key_hash = open.key_hash
ORDER BY open.block_number, open.key_hash;
