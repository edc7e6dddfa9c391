-- Orders for keys, and what key nodes answered to them.

-- name: KeyRequests :many
-- Those that aren't over, nor only in a dropped block. Ours come first, by the app and the instance in the order's encoding: strangers who
-- order much don't crowd them out. Then what ends first: it has the least time left.
SELECT * FROM requests
WHERE requests.chain_id = @chain_id AND requests.kind = 'key' AND requests.state IN ('observed', 'matured', 'answered', 'settled')
ORDER BY
    (substr(requests.key_order, 13, 20) = ANY(@apps::bytea[]) OR substr(requests.key_order, 109, 20) = ANY(@instances::bytea[])) DESC,
    requests.state = 'settled', requests.matures_at, requests.id
LIMIT @most;

-- name: KeysOrdered :many
-- What these instances ordered that is in one of these states, the newest first: nobody else's orders count, or strangers could crowd ours out.
SELECT * FROM requests
WHERE requests.chain_id = @chain_id AND requests.kind = 'key' AND requests.state = ANY(@states::text[])
    AND substr(requests.key_order, 109, 20) = ANY(@instances::bytea[])
ORDER BY requests.id DESC
LIMIT @most;

-- name: AddPartial :execrows
-- No row if the place has one.
INSERT INTO partials (chain_id, contract, request_id, generation, place, instance, y, c, signature, node)
VALUES (@chain_id, @contract, @request_id, @generation, @place, @instance, @y, @c, @signature, @node)
ON CONFLICT (request_id, place, contract, chain_id) DO NOTHING;

-- name: PartialsOf :many
SELECT * FROM partials
WHERE chain_id = @chain_id AND request_id = ANY(@request_ids::bytea[])
ORDER BY place;

-- name: DropPartial :exec
DELETE FROM partials WHERE id = @id;

-- name: AnswerKey :many
UPDATE requests SET state = 'answered', answered_at = coalesce(answered_at, now())
WHERE id = @id AND kind = 'key' AND state = 'matured'
RETURNING extract(epoch FROM now() - matured_at)::float8 AS seconds;

-- name: AddPublicShares :exec
INSERT INTO public_shares (hash, shares) VALUES (@hash, @shares) ON CONFLICT (hash) DO NOTHING;

-- name: PublicShares :one
SELECT shares FROM public_shares WHERE hash = @hash;

-- name: DeletePartials :execrows
-- Of requests that have no row any more.
DELETE FROM partials WHERE id IN (
    SELECT old.id FROM partials AS old
    WHERE old.chain_id = @chain_id AND old.released_at < now() - make_interval(secs => @seconds::float8)
        AND NOT EXISTS (SELECT FROM requests WHERE requests.request_id = old.request_id AND requests.contract = old.contract
            AND requests.chain_id = old.chain_id)
    ORDER BY old.released_at, old.id
    LIMIT @most
    FOR UPDATE SKIP LOCKED
);

-- name: AddKeyEpochs :execrows
-- One that is there is the same: those of dropped blocks are gone.
INSERT INTO key_epochs (chain_id, contract, app, purpose, epoch, key_hash, block_number)
SELECT @chain_id, unnest(@contracts::bytea[]), unnest(@apps::bytea[]), unnest(@purposes::bytea[]), unnest(@epochs::bigint[]),
    unnest(@key_hashes::bytea[]), unnest(@block_numbers::bigint[])
ON CONFLICT (chain_id, contract, app, purpose, epoch) DO NOTHING;

-- name: BoundEpochs :many
-- Of a line, those to whose key something is bound at a coordinator that isn't settled, the oldest first.
SELECT epoch FROM key_epochs
WHERE key_epochs.chain_id = @chain_id AND key_epochs.contract = @contract AND key_epochs.app = @app AND key_epochs.purpose = @purpose
    AND epoch > @after::bigint AND epoch < @before::bigint
    AND EXISTS (SELECT FROM requests WHERE requests.chain_id = @chain_id AND requests.contract = @coordinator AND requests.key_line = @key_line
        AND requests.key_hash = key_epochs.key_hash AND requests.kind = 'randomness' AND requests.state IN ('observed', 'matured', 'answered'))
ORDER BY epoch
LIMIT @most;
