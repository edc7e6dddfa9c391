-- Who may write.

-- name: TakeTerm :one
-- The next term. Waits for whatever is being signed in this moment.
UPDATE leadership SET term = term + 1, holder = @holder, acquired_at = now()
RETURNING term;

-- name: Leader :one
SELECT term, holder, acquired_at FROM leadership;

-- name: Beat :exec
UPDATE pulse SET at = now();

-- name: AddAudit :exec
INSERT INTO audit (actor, action, detail) VALUES (@actor, @action, @detail);
