-- Deleting what is long over, a few rows at a time. What somebody else has locked is left for the next time.

-- name: DeleteEndedRequests :many
-- A settlement that isn't over keeps the requests that it carries.
WITH old AS (
    SELECT requests.id FROM requests
    WHERE requests.chain_id = @chain_id AND requests.ended_at < now() - make_interval(secs => @seconds::float8)
        AND NOT EXISTS (SELECT FROM settlements WHERE settlements.id = requests.settlement_id AND settlements.ended_at IS NULL)
    ORDER BY requests.ended_at
    LIMIT @most
    FOR UPDATE SKIP LOCKED
)
DELETE FROM requests USING old WHERE requests.id = old.id
RETURNING requests.contract, requests.sequence;

-- name: DeleteStrayRequests :many
-- Dropped and never asked again, or refunded and never settled, by the word of blocks that are final.
WITH old AS (
    SELECT requests.id FROM requests
    JOIN chains ON chains.chain_id = requests.chain_id
    WHERE requests.chain_id = @chain_id AND requests.state IN ('orphaned', 'refunded')
        AND requests.observed_at < now() - make_interval(secs => @seconds::float8)
        AND greatest(requests.block_number, requests.refunded_number) <= chains.final_number
        AND NOT EXISTS (SELECT FROM settlements WHERE settlements.id = requests.settlement_id AND settlements.ended_at IS NULL)
    ORDER BY requests.observed_at
    LIMIT @most
    FOR UPDATE OF requests SKIP LOCKED
)
DELETE FROM requests USING old WHERE requests.id = old.id
RETURNING requests.contract, requests.sequence, (requests.state = 'orphaned')::boolean AS orphaned;

-- name: RaiseSequenceFloor :exec
UPDATE contracts SET sequence_floor = greatest(sequence_floor, @sequence::bigint) WHERE chain_id = @chain_id AND address = @address;

-- name: DeleteAnswers :many
-- A page of old answers, and which of them nobody has asked for that still has a row.
WITH page AS MATERIALIZED (
    SELECT answers.id, answers.answered_at, answers.contract, answers.question, answers.block_number FROM answers
    WHERE answers.chain_id = @chain_id AND answers.answered_at < now() - make_interval(secs => @seconds::float8)
        AND (answers.answered_at, answers.id) > (@after_time::timestamptz, @after_id::bigint)
    ORDER BY answers.answered_at, answers.id
    LIMIT @most
), gone AS (
    DELETE FROM answers USING page
    WHERE answers.id = page.id
        AND NOT EXISTS (SELECT FROM requests WHERE requests.answer_id = page.id)
        AND NOT EXISTS (
            SELECT FROM requests WHERE requests.chain_id = @chain_id AND requests.block_number = page.block_number
                AND requests.question = page.question AND requests.contract = page.contract)
    RETURNING answers.id
)
SELECT page.id, page.answered_at, (gone.id IS NOT NULL)::boolean AS deleted FROM page
LEFT JOIN gone ON gone.id = page.id
ORDER BY page.answered_at, page.id;

-- name: DeleteSettlements :one
-- The newest of each sender stays: the next nonce is above it.
WITH old AS (
    SELECT settlements.id FROM settlements
    WHERE settlements.chain_id = @chain_id AND settlements.ended_at < now() - make_interval(secs => @seconds::float8)
        AND (settlements.mined_at IS NULL OR settlements.mined_at < now() - make_interval(secs => @seconds::float8))
        AND settlements.nonce < (
            SELECT max(newest.nonce) FROM settlements AS newest
            WHERE newest.chain_id = settlements.chain_id AND newest.sender = settlements.sender)
        AND NOT EXISTS (SELECT FROM requests WHERE requests.settlement_id = settlements.id)
    ORDER BY settlements.ended_at
    LIMIT @most
    FOR UPDATE SKIP LOCKED
), signed AS (
    DELETE FROM attempts USING old WHERE attempts.settlement_id = old.id RETURNING attempts.hash
), gone AS (
    DELETE FROM settlements USING old WHERE settlements.id = old.id RETURNING settlements.id
)
SELECT (SELECT count(*) FROM gone) AS settlements, (SELECT count(*) FROM signed) AS attempts;
