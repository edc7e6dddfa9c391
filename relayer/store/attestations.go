package store

import (
	"context"

	"github.com/ethereum/go-ethereum/common"

	"github.com/veritee/veritee/relayer/lifecycle"
	"github.com/veritee/veritee/relayer/store/queries"
)

// Attestations returns the requests for attestation that aren't over: observed, matured, on their way or not, and settled. Those for our
// instances, or for any, come first; the oldest for each instance, then the second for each, and so on.
func (s *Store) Attestations(ctx context.Context, chainID uint64, ours []common.Address, most int) ([]Request, error) {
	instances := [][]byte{make([]byte, common.AddressLength)}
	for _, instance := range ours {
		instances = append(instances, instance.Bytes())
	}
	var requests []Request
	err := s.read(ctx, "attestations", func(q *queries.Queries) error {
		rows, err := q.Attestations(ctx, queries.AttestationsParams{ChainID: bound(chainID), Ours: instances, Most: limit(most)})
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
