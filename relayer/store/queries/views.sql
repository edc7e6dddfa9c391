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

-- name: WaitingLongest :many
-- Of each state those that matured first; whoever asks takes the oldest of both.
(SELECT m.id FROM requests AS m WHERE m.chain_id = @chain_id AND m.state = 'matured' ORDER BY m.matures_at, m.id LIMIT @most)
UNION ALL
(SELECT a.id FROM requests AS a WHERE a.chain_id = @chain_id AND a.state = 'answered' ORDER BY a.matures_at, a.id LIMIT @most);

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
WHERE c.chain_id = @chain_id AND s.sequence = @number AND s.state <> 'orphaned' LIMIT @most)
UNION ALL
(SELECT b.id FROM requests AS b WHERE b.chain_id = @chain_id AND b.block_number = @number ORDER BY b.id DESC LIMIT @most);
