-- Who may write.

-- name: TryLeaderLock :one
-- Held by the session until it ends.
SELECT pg_try_advisory_lock(@key);

-- name: FreeLeaderLock :exec
SELECT pg_advisory_unlock(@key);

-- name: Leadership :one
-- How it stands. Whether the server is another one than that which had the leader's session decides what a free lock means.
SELECT term, holder, listen, session, renewals, acquired_at, released,
    (extract(epoch FROM expires_at - renewed_at) * 1000)::bigint AS ttl_ms,
    (expires_at <= clock_timestamp())::boolean AS expired,
    (server_started IS NOT DISTINCT FROM pg_postmaster_start_time())::boolean AS same_server
FROM leadership;

-- name: TakeTerm :one
-- The next term, unless something happened since the look. Waits for whatever is being signed in this moment.
UPDATE leadership SET term = term + 1, holder = @holder, listen = @listen, session = @session,
    server_started = pg_postmaster_start_time(), renewals = 0, released = false,
    acquired_at = clock_timestamp(), renewed_at = clock_timestamp(), expires_at = clock_timestamp() + make_interval(secs => @ttl_seconds::float8)
WHERE term = @seen_term AND renewals = @seen_renewals AND released = @seen_released
RETURNING term;

-- name: RenewTerm :execrows
UPDATE leadership SET renewals = renewals + 1, renewed_at = clock_timestamp(),
    expires_at = clock_timestamp() + make_interval(secs => @ttl_seconds::float8)
WHERE term = @term AND NOT released;

-- name: ReleaseTerm :exec
UPDATE leadership SET released = true, renewed_at = clock_timestamp(), expires_at = clock_timestamp()
WHERE term = @term AND NOT released;

-- name: Beat :exec
UPDATE pulse SET at = now();

-- name: AddAudit :exec
INSERT INTO audit (actor, action, detail) VALUES (@actor, @action, @detail);
