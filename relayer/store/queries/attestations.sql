-- Requests for attestation.

-- name: Attestations :many
-- Those that aren't over, nor only in a dropped block. What asks for one of our instances, or for any, comes before what asks for
-- others, and the oldest for each instance before the second for any: anybody may ask for whom he likes, as often as he likes.
SELECT * FROM requests
WHERE requests.chain_id = @chain_id AND requests.kind = 'attestation' AND requests.state IN ('observed', 'matured', 'settled')
ORDER BY requests.instance = ANY(@ours::bytea[]) DESC,
    row_number() OVER (PARTITION BY requests.contract, requests.instance, requests.state ORDER BY requests.matures_at, requests.id),
    requests.matures_at, requests.id
LIMIT @most;
