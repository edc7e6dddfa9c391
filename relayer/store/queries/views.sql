-- What people and metrics look at.

-- name: Request :one
SELECT * FROM requests WHERE chain_id = @chain_id AND request_id = @request_id
ORDER BY state = 'orphaned', id DESC
LIMIT 1;

-- name: RequestsUp :many
-- Each state by itself, which an index has in order: what is looked for may be rare among millions of rows.
SELECT * FROM requests WHERE id IN (
    SELECT one.id FROM unnest(@states::text[]) AS wanted (state)
    CROSS JOIN LATERAL (
        SELECT requests.id FROM requests WHERE requests.chain_id = @chain_id AND requests.state = wanted.state ORDER BY requests.id LIMIT @most
    ) AS one
    ORDER BY one.id LIMIT @most
)
ORDER BY id;

-- name: RequestsDown :many
SELECT * FROM requests WHERE id IN (
    SELECT one.id FROM unnest(@states::text[]) AS wanted (state)
    CROSS JOIN LATERAL (
        SELECT requests.id FROM requests WHERE requests.chain_id = @chain_id AND requests.state = wanted.state ORDER BY requests.id DESC LIMIT @most
    ) AS one
    ORDER BY one.id DESC LIMIT @most
)
ORDER BY id DESC;

-- name: OpenInBlock :many
SELECT id FROM requests
WHERE chain_id = @chain_id AND block_number = @block_number AND state IN ('matured', 'answered')
ORDER BY id;

-- name: CountRequests :many
SELECT state, sum(change)::bigint AS requests, count(*) AS changes FROM request_counts WHERE chain_id = @chain_id GROUP BY state;

-- name: FoldCounts :exec
WITH folded AS (DELETE FROM request_counts WHERE request_counts.chain_id = @chain_id RETURNING state, change)
INSERT INTO request_counts (chain_id, state, change)
SELECT @chain_id, state, sum(change) FROM folded GROUP BY state HAVING sum(change) <> 0;

-- name: Tallies :many
SELECT state, requests, charges FROM tallies WHERE chain_id = @chain_id;

-- name: OldestOpen :one
SELECT matured_at FROM requests
WHERE chain_id = @chain_id AND state IN ('matured', 'answered')
ORDER BY matured_at
LIMIT 1;

-- name: Pins :many
-- The next block is looked up from the last: many requests may be open in each.
WITH RECURSIVE walk AS (
    (
        SELECT requests.block_number FROM requests
        WHERE requests.chain_id = @chain_id AND requests.block_number <= @at_most AND requests.state IN ('observed', 'matured', 'answered')
        ORDER BY requests.block_number LIMIT 1
    )
    UNION ALL
    SELECT next.block_number FROM walk CROSS JOIN LATERAL (
        SELECT requests.block_number FROM requests
        WHERE requests.chain_id = @chain_id AND requests.block_number <= @at_most AND requests.state IN ('observed', 'matured', 'answered')
            AND requests.block_number > walk.block_number
        ORDER BY requests.block_number LIMIT 1
    ) AS next
)
SELECT block_number FROM walk ORDER BY block_number;
