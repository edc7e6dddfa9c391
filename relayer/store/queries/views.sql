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

-- name: CountByState :many
SELECT state, count(*) FROM requests WHERE chain_id = @chain_id GROUP BY state;

-- name: OldestOpen :one
SELECT matured_at FROM requests
WHERE chain_id = @chain_id AND state IN ('matured', 'answered')
ORDER BY matured_at
LIMIT 1;

-- name: Earned :one
SELECT coalesce(sum(charge), 0)::numeric AS wei FROM requests WHERE chain_id = @chain_id AND state = 'final';

-- name: Pins :many
SELECT DISTINCT block_number FROM requests
WHERE chain_id = @chain_id AND block_number <= @at_most AND state IN ('observed', 'matured', 'answered')
ORDER BY block_number;
