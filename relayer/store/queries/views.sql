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
SELECT DISTINCT block_number FROM requests
WHERE chain_id = @chain_id AND block_number <= @at_most AND state IN ('observed', 'matured', 'answered')
ORDER BY block_number;
