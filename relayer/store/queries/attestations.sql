-- Requests for attestation.

-- name: Attestations :many
-- Those that aren't over, nor only in a dropped block, oldest first.
SELECT * FROM requests
WHERE requests.chain_id = @chain_id AND requests.kind = 'attestation' AND requests.state IN ('observed', 'matured', 'settled')
ORDER BY requests.matures_at, requests.id
LIMIT @most;
