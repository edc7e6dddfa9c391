package store

import (
	"context"

	"github.com/veritee/veritee/relayer/lifecycle"
	"github.com/veritee/veritee/relayer/store/queries"
)

// Attestations returns the requests for attestation that aren't over, oldest first: observed, matured, on their way or not, and settled.
func (s *Store) Attestations(ctx context.Context, chainID uint64, most int) ([]Request, error) {
	var requests []Request
	err := s.read(ctx, "attestations", func(q *queries.Queries) error {
		rows, err := q.Attestations(ctx, queries.AttestationsParams{ChainID: bound(chainID), Most: limit(most)})
		requests = column(rows, func(r *queries.Request) Request { return requestOf(*r) })
		return err
	})
	return requests, err
}

// Decline ends requests for attestation that ask nothing of us, by a final block's word. Those that are on their way or settled stay.
func (s *Store) Decline(ctx context.Context, rows []int64, reason string) error {
	return s.end(ctx, "decline", lifecycle.Declined, rows, func(q *queries.Queries) ([]int64, error) {
		return q.DeclineRequests(ctx, queries.DeclineRequestsParams{Ids: rows, Reason: &reason})
	})
}
