-- Noting what canonical blocks say.
--
-- Where many requests are looked up by their ids, a young database has no statistics, and what the planner assumes in their place has
-- it read every request for each. So nothing is left for it to choose: each id is looked up by itself (LATERAL, with an OFFSET that
-- keeps it apart), what else is compared is compared so that no index serves it (IS NOT DISTINCT FROM, IS TRUE), and what was found is
-- changed by its row's id.

-- name: ContradictedRequests :many
-- Canonical rows whose place isn't the one that their log has now.
SELECT seen.request_id::bytea AS request_id FROM (
    SELECT unnest(@contracts::bytea[]) AS contract, unnest(@request_ids::bytea[]) AS request_id,
        unnest(@block_hashes::bytea[]) AS block_hash, unnest(@log_indexes::integer[]) AS log_index
) AS seen
CROSS JOIN LATERAL (
    SELECT requests.block_hash, requests.log_index FROM requests
    WHERE requests.request_id = seen.request_id
        AND (requests.chain_id, requests.contract) IS NOT DISTINCT FROM (@chain_id::bigint, seen.contract)
        AND (requests.state <> 'orphaned') IS TRUE
    OFFSET 0
) AS kept
WHERE (kept.block_hash, kept.log_index) <> (seen.block_hash, seen.log_index);

-- name: AddRequests :many
-- New ones, and orphaned ones that come back. A row that is canonical is left alone: the same log was read again.
INSERT INTO requests (
    chain_id, contract, request_id, sequence, block_number, block_hash, block_time, tx_hash, log_index,
    consumer, key_line, key_hash, account, terms, input_hash, confirmations, callback_gas, num_words, max_gas_price, question)
SELECT @chain_id, unnest(@contracts::bytea[]), unnest(@request_ids::bytea[]), unnest(@sequences::bigint[]),
    unnest(@block_numbers::bigint[]), unnest(@block_hashes::bytea[]), unnest(@block_times::bigint[]),
    unnest(@tx_hashes::bytea[]), unnest(@log_indexes::integer[]),
    unnest(@consumers::bytea[]), unnest(@key_lines::bytea[]), unnest(@key_hashes::bytea[]), unnest(@accounts::bytea[]),
    unnest(@terms::bytea[]), unnest(@input_hashes::bytea[]), unnest(@confirmations::smallint[]), unnest(@callback_gas::integer[]),
    unnest(@num_words::integer[]), unnest(@max_gas_prices::numeric[]), unnest(@questions::bytea[])
ON CONFLICT (request_id, contract, chain_id) DO UPDATE SET
    state = 'observed', moves = requests.moves + 1, observed_at = now(),
    sequence = EXCLUDED.sequence, block_number = EXCLUDED.block_number, block_hash = EXCLUDED.block_hash,
    block_time = EXCLUDED.block_time, tx_hash = EXCLUDED.tx_hash, log_index = EXCLUDED.log_index,
    consumer = EXCLUDED.consumer, key_line = EXCLUDED.key_line, key_hash = EXCLUDED.key_hash, account = EXCLUDED.account,
    terms = EXCLUDED.terms, input_hash = EXCLUDED.input_hash, confirmations = EXCLUDED.confirmations,
    callback_gas = EXCLUDED.callback_gas, num_words = EXCLUDED.num_words, max_gas_price = EXCLUDED.max_gas_price,
    question = EXCLUDED.question
WHERE requests.state = 'orphaned'
RETURNING id, moves;

-- name: AddAttestations :many
-- Likewise, of the other kind.
INSERT INTO requests (
    chain_id, contract, kind, request_id, sequence, block_number, block_hash, block_time, tx_hash, log_index,
    confirmations, instance, why, policy_version)
SELECT @chain_id, unnest(@contracts::bytea[]), 'attestation', unnest(@request_ids::bytea[]), unnest(@sequences::bigint[]),
    unnest(@block_numbers::bigint[]), unnest(@block_hashes::bytea[]), unnest(@block_times::bigint[]),
    unnest(@tx_hashes::bytea[]), unnest(@log_indexes::integer[]),
    @confirmations::smallint, unnest(@instances::bytea[]), unnest(@whys::smallint[]), unnest(@policy_versions::bigint[])
ON CONFLICT (request_id, contract, chain_id) DO UPDATE SET
    state = 'observed', moves = requests.moves + 1, observed_at = now(),
    sequence = EXCLUDED.sequence, block_number = EXCLUDED.block_number, block_hash = EXCLUDED.block_hash,
    block_time = EXCLUDED.block_time, tx_hash = EXCLUDED.tx_hash, log_index = EXCLUDED.log_index,
    confirmations = EXCLUDED.confirmations, instance = EXCLUDED.instance, why = EXCLUDED.why, policy_version = EXCLUDED.policy_version
WHERE requests.state = 'orphaned'
RETURNING id, moves;

-- name: AddProofs :many
-- Likewise.
INSERT INTO requests (
    chain_id, contract, kind, request_id, sequence, block_number, block_hash, block_time, tx_hash, log_index,
    confirmations, question, claim, rollup, app, deadline, wanted)
SELECT @chain_id, unnest(@contracts::bytea[]), 'proof', unnest(@request_ids::bytea[]), unnest(@sequences::bigint[]),
    unnest(@block_numbers::bigint[]), unnest(@block_hashes::bytea[]), unnest(@block_times::bigint[]),
    unnest(@tx_hashes::bytea[]), unnest(@log_indexes::integer[]),
    unnest(@confirmations::smallint[]), unnest(@questions::bytea[]), unnest(@claims::bytea[]), unnest(@rollups::bytea[]), unnest(@apps::bytea[]),
    unnest(@deadlines::bigint[]), unnest(@wanteds::smallint[])
ON CONFLICT (request_id, contract, chain_id) DO UPDATE SET
    state = 'observed', moves = requests.moves + 1, observed_at = now(),
    sequence = EXCLUDED.sequence, block_number = EXCLUDED.block_number, block_hash = EXCLUDED.block_hash,
    block_time = EXCLUDED.block_time, tx_hash = EXCLUDED.tx_hash, log_index = EXCLUDED.log_index,
    confirmations = EXCLUDED.confirmations, question = EXCLUDED.question, claim = EXCLUDED.claim, rollup = EXCLUDED.rollup, app = EXCLUDED.app,
    deadline = EXCLUDED.deadline, wanted = EXCLUDED.wanted
WHERE requests.state = 'orphaned'
RETURNING id, moves;

-- name: AddKeys :many
-- Likewise.
INSERT INTO requests (
    chain_id, contract, kind, request_id, sequence, block_number, block_hash, block_time, tx_hash, log_index,
    confirmations, key_order, expiry)
SELECT @chain_id, unnest(@contracts::bytea[]), 'key', unnest(@request_ids::bytea[]), unnest(@sequences::bigint[]),
    unnest(@block_numbers::bigint[]), unnest(@block_hashes::bytea[]), unnest(@block_times::bigint[]),
    unnest(@tx_hashes::bytea[]), unnest(@log_indexes::integer[]),
    @confirmations::smallint, unnest(@key_orders::bytea[]), unnest(@expiries::bigint[])
ON CONFLICT (request_id, contract, chain_id) DO UPDATE SET
    state = 'observed', moves = requests.moves + 1, observed_at = now(),
    sequence = EXCLUDED.sequence, block_number = EXCLUDED.block_number, block_hash = EXCLUDED.block_hash,
    block_time = EXCLUDED.block_time, tx_hash = EXCLUDED.tx_hash, log_index = EXCLUDED.log_index,
    confirmations = EXCLUDED.confirmations, key_order = EXCLUDED.key_order, expiry = EXCLUDED.expiry
WHERE requests.state = 'orphaned'
RETURNING id, moves;

-- name: AddOutcomes :execrows
INSERT INTO outcomes (chain_id, contract, request_id, outcome, block_number, block_hash, tx_hash, log_index, charge, beta, instance, rollup, accepted)
SELECT @chain_id, seen.contract, seen.request_id, seen.outcome, seen.block_number, seen.block_hash, seen.tx_hash, seen.log_index, seen.charge,
    seen.beta, seen.instance, seen.rollup, CASE seen.outcome WHEN 'proven' THEN seen.accepted END
FROM (
    SELECT unnest(@contracts::bytea[]) AS contract, unnest(@request_ids::bytea[]) AS request_id, unnest(@outcomes::text[]) AS outcome,
        unnest(@block_numbers::bigint[]) AS block_number, unnest(@block_hashes::bytea[]) AS block_hash, unnest(@tx_hashes::bytea[]) AS tx_hash,
        unnest(@log_indexes::integer[]) AS log_index, unnest(@charges::numeric[]) AS charge, unnest(@betas::bytea[]) AS beta,
        unnest(@instances::bytea[]) AS instance, unnest(@rollups::bytea[]) AS rollup, unnest(@accepted::boolean[]) AS accepted
) AS seen
ON CONFLICT (chain_id, block_number, log_index) DO NOTHING;

-- name: NoteRefunds :exec
-- Of a settled one as well: its refund came before, and counts again if the settlement's block is dropped.
WITH seen AS MATERIALIZED (
    SELECT found.*, kept.id AS row_id FROM (SELECT DISTINCT unnest(@request_ids::bytea[]) AS id) AS wanted
    CROSS JOIN LATERAL (
        SELECT outcomes.contract, outcomes.block_number FROM outcomes
        WHERE outcomes.request_id = wanted.id AND outcomes.chain_id IS NOT DISTINCT FROM @chain_id::bigint AND outcomes.outcome = 'refund'
        OFFSET 0
    ) AS found
    CROSS JOIN LATERAL (
        SELECT requests.id FROM requests
        WHERE requests.request_id = wanted.id
            AND (requests.chain_id, requests.contract) IS NOT DISTINCT FROM (@chain_id::bigint, found.contract)
            AND (requests.state IN ('observed', 'matured', 'answered', 'settled') AND requests.refunded_number IS NULL) IS TRUE
        OFFSET 0
    ) AS kept
)
UPDATE requests SET refunded_number = seen.block_number
FROM seen
WHERE requests.id = seen.row_id;

-- name: SettleRequests :many
-- Whose transaction it was is known at once: ours are in attempts before anybody else sees them. What was registered settles only a
-- request about that instance, or about any of the app; what a rollup says settles only its own. The first word counts: a claim may be
-- accepted, and rejected later. Seconds are below zero if it was never answered.
WITH seen AS MATERIALIZED (
    SELECT DISTINCT ON (kept.id) found.*, kept.id AS row_id FROM (SELECT DISTINCT unnest(@request_ids::bytea[]) AS id) AS wanted
    CROSS JOIN LATERAL (
        SELECT outcomes.* FROM outcomes
        WHERE outcomes.request_id = wanted.id AND outcomes.chain_id IS NOT DISTINCT FROM @chain_id::bigint AND outcomes.outcome IN ('fulfilled', 'callback_failed', 'registered', 'proven', 'issued')
        OFFSET 0
    ) AS found
    CROSS JOIN LATERAL (
        SELECT requests.id FROM requests
        WHERE requests.request_id = wanted.id
            AND (requests.chain_id, requests.contract) IS NOT DISTINCT FROM (@chain_id::bigint, found.contract)
            AND (requests.state IN ('observed', 'matured', 'answered', 'refunded')) IS TRUE
            AND CASE requests.kind
                WHEN 'attestation' THEN found.outcome = 'registered' AND requests.instance IN (found.instance, decode(repeat('00', 20), 'hex'))
                WHEN 'proof' THEN found.outcome = 'proven' AND requests.rollup = found.rollup
                WHEN 'key' THEN found.outcome = 'issued'
                ELSE found.outcome IN ('fulfilled', 'callback_failed') END
        OFFSET 0
    ) AS kept
    ORDER BY kept.id, found.block_number, found.log_index
)
UPDATE requests SET
    state = 'settled', reason = NULL, outcome = seen.outcome, settled_number = seen.block_number,
    settled_hash = seen.block_hash, settled_tx = seen.tx_hash, settled_index = seen.log_index,
    charge = seen.charge, beta = seen.beta, accepted = seen.accepted, settled_at = now(),
    ours = EXISTS (SELECT FROM attempts WHERE attempts.hash = seen.tx_hash)
FROM seen
WHERE requests.id = seen.row_id
RETURNING requests.ours, coalesce(extract(epoch FROM now() - requests.answered_at), -1)::float8 AS seconds;

-- name: NoteRetries :exec
WITH seen AS MATERIALIZED (
    SELECT found.*, kept.id AS row_id FROM (SELECT DISTINCT unnest(@request_ids::bytea[]) AS id) AS wanted
    CROSS JOIN LATERAL (
        SELECT outcomes.contract, outcomes.block_number FROM outcomes
        WHERE outcomes.request_id = wanted.id AND outcomes.chain_id IS NOT DISTINCT FROM @chain_id::bigint AND outcomes.outcome = 'retried'
        OFFSET 0
    ) AS found
    CROSS JOIN LATERAL (
        SELECT requests.id FROM requests
        WHERE requests.request_id = wanted.id
            AND (requests.chain_id, requests.contract) IS NOT DISTINCT FROM (@chain_id::bigint, found.contract)
            AND (requests.outcome = 'callback_failed' AND requests.retried_number IS NULL) IS TRUE
        OFFSET 0
    ) AS kept
)
UPDATE requests SET retried_number = seen.block_number
FROM seen
WHERE requests.id = seen.row_id;

-- name: MatureRequests :many
UPDATE requests SET state = 'matured', matured_at = now()
WHERE chain_id = @chain_id AND state = 'observed' AND matures_at <= @cursor_number::bigint
RETURNING id, kind;

-- name: RefundRequests :exec
UPDATE requests SET state = 'refunded'
WHERE chain_id = @chain_id AND refunded_number IS NOT NULL AND state IN ('matured', 'answered');

-- name: AttachAnswers :exec
-- Requests that came to be mature whose question was answered before.
UPDATE requests SET state = 'answered', answer_id = answers.id, answer_until = counts_until(answers.instance, answers.not_after),
    answered_at = coalesce(requests.answered_at, now())
FROM answers
WHERE requests.id = ANY(@ids::bigint[]) AND requests.state = 'matured'
    AND answers.chain_id = requests.chain_id AND answers.contract = requests.contract AND answers.question = requests.question;

-- name: AttachVerdicts :exec
-- Likewise of claims on which a worker has said something.
UPDATE requests SET state = 'answered', answered_at = coalesce(requests.answered_at, now())
WHERE requests.id = ANY(@ids::bigint[]) AND requests.state = 'matured' AND requests.kind = 'proof'
    AND EXISTS (SELECT FROM verdicts WHERE verdicts.request_id = requests.request_id AND verdicts.contract = requests.contract
        AND verdicts.chain_id = requests.chain_id);

-- name: NoteSkips :exec
WITH seen AS MATERIALIZED (
    SELECT skips.reason, kept.id AS row_id FROM (
        SELECT unnest(@contracts::bytea[]) AS contract, unnest(@request_ids::bytea[]) AS request_id, unnest(@reasons::text[]) AS reason
    ) AS skips
    CROSS JOIN LATERAL (
        SELECT requests.id FROM requests
        WHERE requests.request_id = skips.request_id
            AND (requests.chain_id, requests.contract) IS NOT DISTINCT FROM (@chain_id::bigint, skips.contract)
            AND (requests.state IN ('observed', 'matured', 'answered', 'refunded')) IS TRUE
        OFFSET 0
    ) AS kept
)
UPDATE requests SET reason = seen.reason
FROM seen
WHERE requests.id = seen.row_id;

-- name: FinalizeRequests :many
UPDATE requests SET state = CASE WHEN ours THEN 'final' ELSE 'settled_by_other' END, ended_at = now()
WHERE chain_id = @chain_id AND state = 'settled' AND settled_number <= @final_number::bigint
RETURNING state, charge, extract(epoch FROM now() - settled_at)::float8 AS seconds;

-- name: AddTally :exec
INSERT INTO tallies (chain_id, state, requests, charges) VALUES (@chain_id, @state, @requests, @charges)
ON CONFLICT (chain_id, state) DO UPDATE SET
    requests = tallies.requests + EXCLUDED.requests, charges = tallies.charges + EXCLUDED.charges;

-- name: FinalizeSettlements :execrows
UPDATE settlements SET state = 'final', ended_at = now()
WHERE chain_id = @chain_id AND state = 'mined' AND mined_number <= @final_number::bigint;
