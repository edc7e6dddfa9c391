package store

import (
	"context"
	"errors"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/jackc/pgx/v5"

	"github.com/veritee/veritee/protocol/typed"
	"github.com/veritee/veritee/relayer/lifecycle"
	"github.com/veritee/veritee/relayer/store/queries"
)

// A Partial is what a key node answered to an order, verified.
type Partial struct {
	RowID      int64
	ChainID    uint64
	Contract   common.Address // the KeyBroker
	Request    common.Hash    // the request's id
	Generation uint32
	Place      uint32 // the node's in its generation
	Instance   common.Address
	Y, C       [128]byte
	Signature  typed.Signature
	Node       string // its name in the configuration
	ReleasedAt time.Time
}

// keyDepth is after how many blocks an order is mature. How deep it must be the committee says, and its nodes see to: acting early gives
// nothing away.
const keyDepth = 1

// KeyRequests returns the orders for keys that aren't over: observed, matured, answered, and settled: those of our apps and instances
// first, of these the oldest first, and those that are settled last.
func (s *Store) KeyRequests(ctx context.Context, chainID uint64, apps, instances []common.Address, most int) ([]Request, error) {
	var requests []Request
	err := s.read(ctx, "keys", func(q *queries.Queries) error {
		rows, err := q.KeyRequests(ctx, queries.KeyRequestsParams{
			ChainID: bound(chainID), Most: limit(most),
			Apps:      column(apps, func(a *common.Address) []byte { return a[:] }),
			Instances: column(instances, func(a *common.Address) []byte { return a[:] }),
		})
		requests = column(rows, func(r *queries.Request) Request { return requestOf(*r) })
		return err
	})
	return requests, err
}

// KeysOrdered returns what instances ordered that is in one of some states, the newest first.
func (s *Store) KeysOrdered(ctx context.Context, chainID uint64, instances []common.Address, states []lifecycle.Request, most int) ([]Request, error) {
	var requests []Request
	err := s.read(ctx, "keys_ordered", func(q *queries.Queries) error {
		rows, err := q.KeysOrdered(ctx, queries.KeysOrderedParams{
			ChainID: bound(chainID), Most: limit(most), States: column(states, func(l *lifecycle.Request) string { return string(*l) }),
			Instances: column(instances, func(a *common.Address) []byte { return a[:] }),
		})
		requests = column(rows, func(r *queries.Request) Request { return requestOf(*r) })
		return err
	})
	return requests, err
}

// Partials returns what is stored on orders for keys: parts by request id, by their place; refusals by the row of the request.
func (s *Store) Partials(ctx context.Context, chainID uint64, requests []Request) (map[common.Hash][]Partial, map[int64][]Refusal, error) {
	partials, refusals := make(map[common.Hash][]Partial), make(map[int64][]Refusal)
	if len(requests) == 0 {
		return partials, refusals, nil
	}
	err := s.read(ctx, "partials", func(q *queries.Queries) error {
		clear(partials)
		clear(refusals)
		rows, err := q.PartialsOf(ctx, queries.PartialsOfParams{
			ChainID: bound(chainID), RequestIds: column(requests, func(r *Request) []byte { return r.ID[:] }),
		})
		if err != nil {
			return err
		}
		for _, row := range rows {
			p := partialOf(row)
			partials[p.Request] = append(partials[p.Request], p)
		}
		said, err := q.RefusalsOf(ctx, column(requests, func(r *Request) int64 { return r.RowID }))
		for _, row := range said {
			refusals[row.RequestID] = append(refusals[row.RequestID], refusalOf(row))
		}
		return err
	})
	return partials, refusals, err
}

func refusalOf(row queries.RefusalsOfRow) Refusal {
	return Refusal{
		Request: row.RequestID, Worker: row.Worker, Reason: row.Reason, Message: row.Message, Tries: int(row.Tries),
		At: moment(row.RefusedAt), Next: moment(row.NextAt), Waits: row.Waits,
	}
}

// SavePartial stores a part that was verified, for a request's row. What its node refused before is forgotten. fresh says that there was
// none of its place: the first stays.
func (s *Store) SavePartial(ctx context.Context, request int64, p Partial) (fresh bool, err error) {
	err = s.write(ctx, "save_partial", func(q *queries.Queries) error {
		signature := p.Signature.Bytes()
		added, err := q.AddPartial(ctx, queries.AddPartialParams{
			ChainID: number(p.ChainID), Contract: p.Contract[:], RequestID: p.Request[:], Generation: int64(p.Generation), Place: int16(p.Place),
			Instance: p.Instance[:], Y: p.Y[:], C: p.C[:], Signature: signature[:], Node: p.Node,
		})
		if err != nil {
			return err
		}
		fresh = added > 0
		return q.DropRefusal(ctx, queries.DropRefusalParams{RequestID: request, Worker: p.Node})
	})
	return fresh, err
}

// DropPartial removes a part that turned out not to verify: somebody changed the table.
func (s *Store) DropPartial(ctx context.Context, row int64) error {
	return s.write(ctx, "drop_partial", func(q *queries.Queries) error { return q.DropPartial(ctx, row) })
}

// AnswerKey makes an order for a key answered if it is mature: enough parts of it are stored.
func (s *Store) AnswerKey(ctx context.Context, chainID uint64, request int64) error {
	var waited []float64
	err := s.write(ctx, "answer_key", func(q *queries.Queries) (err error) {
		if _, err = shareChain(ctx, q, chainID); err != nil {
			return err
		}
		waited, err = q.AnswerKey(ctx, request)
		return err
	})
	if err == nil {
		s.observeStage(chainID, stageAnswer, waited)
	}
	return err
}

// SavePublicShares keeps the public shares of a generation, 256 bytes each, by their hash on chain, which they were found to have.
func (s *Store) SavePublicShares(ctx context.Context, hash common.Hash, shares []byte) error {
	return s.write(ctx, "save_shares", func(q *queries.Queries) error {
		return q.AddPublicShares(ctx, queries.AddPublicSharesParams{Hash: hash[:], Shares: shares})
	})
}

// PublicShares returns the public shares of a generation; nil if they aren't known.
func (s *Store) PublicShares(ctx context.Context, hash common.Hash) (shares []byte, err error) {
	err = s.read(ctx, "public_shares", func(q *queries.Queries) (err error) {
		if shares, err = q.PublicShares(ctx, hash[:]); errors.Is(err, pgx.ErrNoRows) {
			shares, err = nil, nil
		}
		return err
	})
	return shares, err
}

// DeletePartials deletes up to so many parts that are older than age and whose request has no row any more.
func (s *Store) DeletePartials(ctx context.Context, chainID uint64, age time.Duration, most int) (int, error) {
	var deleted int64
	err := s.write(ctx, "delete_partials", func(q *queries.Queries) (err error) {
		deleted, err = q.DeletePartials(ctx, queries.DeletePartialsParams{ChainID: bound(chainID), Seconds: age.Seconds(), Most: limit(most)})
		return err
	})
	return int(deleted), err
}

func (s *step) keyColumns(requests []NewRequest) queries.AddKeysParams {
	return queries.AddKeysParams{
		ChainID:       s.chainID,
		Contracts:     column(requests, func(r *NewRequest) []byte { return r.Contract[:] }),
		RequestIds:    column(requests, func(r *NewRequest) []byte { return r.ID[:] }),
		Sequences:     column(requests, func(r *NewRequest) int64 { return number(r.Ordered.Sequence) }),
		BlockNumbers:  column(requests, func(r *NewRequest) int64 { return number(r.Block.Number) }),
		BlockHashes:   column(requests, func(r *NewRequest) []byte { return r.Block.Hash[:] }),
		BlockTimes:    column(requests, func(r *NewRequest) int64 { return number(r.Block.Time) }),
		TxHashes:      column(requests, func(r *NewRequest) []byte { return r.TxHash[:] }),
		LogIndexes:    column(requests, func(r *NewRequest) int32 { return int32(r.LogIndex) }),
		Confirmations: keyDepth,
		KeyOrders: column(requests, func(r *NewRequest) []byte {
			order, _ := r.Ordered.Order.MarshalBinary() // never fails
			return order
		}),
		Expiries: column(requests, func(r *NewRequest) int64 { return bound(r.Ordered.Expiry) }),
	}
}

// orderOf reads what the schema holds to its length; nil where there is none.
func orderOf(raw []byte) *typed.KeyOrder {
	order := new(typed.KeyOrder)
	if len(raw) == 0 || order.UnmarshalBinary(raw) != nil {
		return nil
	}
	return order
}

func partialOf(row queries.Partial) Partial {
	return Partial{
		RowID: row.ID, ChainID: uint64(row.ChainID), Contract: common.BytesToAddress(row.Contract), Request: common.BytesToHash(row.RequestID),
		Generation: uint32(row.Generation), Place: uint32(row.Place), Instance: common.BytesToAddress(row.Instance),
		Y: [128]byte(row.Y), C: [128]byte(row.C),
		Signature: typed.Signature{R: common.Hash(row.Signature[:32]), VS: common.Hash(row.Signature[32:])},
		Node:      row.Node, ReleasedAt: moment(row.ReleasedAt),
	}
}
