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

-- name: OfKindUp :many
-- Other kinds than randomness are rare, and have an index of their own.
SELECT * FROM requests WHERE id IN (
    SELECT one.id FROM unnest(@states::text[]) AS wanted (state)
    CROSS JOIN LATERAL (
        SELECT requests.id FROM requests
        WHERE requests.chain_id = @chain_id AND requests.state = wanted.state AND requests.kind = @kind AND requests.kind <> 'randomness' ORDER BY requests.id LIMIT @most
    ) AS one
    ORDER BY one.id LIMIT @most
)
ORDER BY id;

-- name: OfKindDown :many
SELECT * FROM requests WHERE id IN (
    SELECT one.id FROM unnest(@states::text[]) AS wanted (state)
    CROSS JOIN LATERAL (
        SELECT requests.id FROM requests
        WHERE requests.chain_id = @chain_id AND requests.state = wanted.state AND requests.kind = @kind AND requests.kind <> 'randomness' ORDER BY requests.id DESC LIMIT @most
    ) AS one
    ORDER BY one.id DESC LIMIT @most
)
ORDER BY id DESC;

-- name: RandomUp :many
-- No index knows these from the others, which are few: they are looked for among four times as many.
SELECT * FROM requests WHERE kind = 'randomness' AND id IN (
    SELECT one.id FROM unnest(@states::text[]) AS wanted (state)
    CROSS JOIN LATERAL (
        SELECT requests.id FROM requests WHERE requests.chain_id = @chain_id AND requests.state = wanted.state ORDER BY requests.id LIMIT 4 * @most::integer
    ) AS one
    ORDER BY one.id LIMIT 4 * @most::integer
)
ORDER BY id
LIMIT @most::integer;

-- name: RandomDown :many
SELECT * FROM requests WHERE kind = 'randomness' AND id IN (
    SELECT one.id FROM unnest(@states::text[]) AS wanted (state)
    CROSS JOIN LATERAL (
        SELECT requests.id FROM requests WHERE requests.chain_id = @chain_id AND requests.state = wanted.state ORDER BY requests.id DESC LIMIT 4 * @most::integer
    ) AS one
    ORDER BY one.id DESC LIMIT 4 * @most::integer
)
ORDER BY id DESC
LIMIT @most::integer;

-- name: OpenInBlock :many
SELECT id FROM requests
WHERE chain_id = @chain_id AND block_number = @block_number AND state IN ('matured', 'answered') AND kind = 'randomness'
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
WHERE chain_id = @chain_id AND state IN ('matured', 'answered') AND kind = 'randomness'
ORDER BY matured_at
LIMIT 1;

-- name: Pins :many
-- The next block is looked up from the last: many requests may be open in each. A key is known under which some answer was given.
WITH RECURSIVE walk AS (
    (
        SELECT requests.block_number FROM requests
        WHERE requests.chain_id = @chain_id AND requests.block_number <= @at_most AND requests.state IN ('observed', 'matured', 'answered') AND requests.kind = 'randomness'
        ORDER BY requests.block_number LIMIT 1
    )
    UNION ALL
    SELECT next.block_number FROM walk CROSS JOIN LATERAL (
        SELECT requests.block_number FROM requests
        WHERE requests.chain_id = @chain_id AND requests.block_number <= @at_most AND requests.state IN ('observed', 'matured', 'answered') AND requests.kind = 'randomness'
            AND requests.block_number > walk.block_number
        ORDER BY requests.block_number LIMIT 1
    ) AS next
)
SELECT walk.block_number, keys.key_hash, EXISTS (SELECT FROM answers WHERE answers.key_hash = keys.key_hash)::boolean AS answered
FROM walk
CROSS JOIN LATERAL (
    SELECT DISTINCT r.key_hash FROM requests AS r
    WHERE r.chain_id = @chain_id AND r.block_number = walk.block_number AND r.state IN ('observed', 'matured', 'answered') AND r.kind = 'randomness'
) AS keys
ORDER BY walk.block_number, keys.key_hash;

-- name: WaitingLongest :many
-- Of each state those that matured first; whoever asks takes the oldest of both.
(SELECT m.id FROM requests AS m WHERE m.chain_id = @chain_id AND m.state = 'matured' AND m.kind = 'randomness' ORDER BY m.matures_at, m.id LIMIT @most)
UNION ALL
(SELECT a.id FROM requests AS a WHERE a.chain_id = @chain_id AND a.state = 'answered' AND a.kind = 'randomness' ORDER BY a.matures_at, a.id LIMIT @most);

-- name: RequestsByRow :many
SELECT * FROM requests WHERE id = ANY(@ids::bigint[]) ORDER BY id;

-- name: FindByID :many
SELECT id FROM requests WHERE chain_id = @chain_id AND request_id BETWEEN @low AND @high
ORDER BY id DESC
LIMIT @most;

-- name: FindByAttempt :many
-- What our own transactions carry, and carried.
SELECT requests.id FROM attempts JOIN requests ON requests.settlement_id = attempts.settlement_id
WHERE requests.chain_id = @chain_id AND attempts.hash BETWEEN @low AND @high
ORDER BY requests.id DESC
LIMIT @most;

-- name: FindAmongNewest :many
-- No index has these: an index that each request pays for is dear, for what a person looks for now and then.
WITH newest AS (
    SELECT r.id, r.tx_hash, r.settled_tx, r.consumer FROM requests AS r WHERE r.chain_id = @chain_id ORDER BY r.id DESC LIMIT @among
)
SELECT id FROM newest
WHERE tx_hash BETWEEN @low AND @high OR settled_tx BETWEEN @low AND @high OR consumer BETWEEN @low_address AND @high_address
ORDER BY id DESC
LIMIT @most;

-- name: FindByNumber :many
-- Its sequence number, or the block that it was asked in.
(SELECT s.id FROM contracts AS c JOIN requests AS s ON s.chain_id = c.chain_id AND s.contract = c.address
WHERE c.chain_id = @chain_id AND s.sequence = @number AND s.state <> 'orphaned' AND s.kind = 'randomness' LIMIT @most)
UNION ALL
(SELECT s.id FROM contracts AS c JOIN requests AS s ON s.chain_id = c.chain_id AND s.contract = c.address
WHERE c.chain_id = @chain_id AND s.sequence = @number AND s.state <> 'orphaned' AND s.kind = 'attestation' LIMIT @most)
UNION ALL
(SELECT s.id FROM contracts AS c JOIN requests AS s ON s.chain_id = c.chain_id AND s.contract = c.address
WHERE c.chain_id = @chain_id AND s.sequence = @number AND s.state <> 'orphaned' AND s.kind = 'proof' LIMIT @most)
UNION ALL
(SELECT s.id FROM contracts AS c JOIN requests AS s ON s.chain_id = c.chain_id AND s.contract = c.address
WHERE c.chain_id = @chain_id AND s.sequence = @number AND s.state <> 'orphaned' AND s.kind = 'key' LIMIT @most)
UNION ALL
(SELECT b.id FROM requests AS b WHERE b.chain_id = @chain_id AND b.block_number = @number ORDER BY b.id DESC LIMIT @most);
