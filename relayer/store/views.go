package store

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/jackc/pgx/v5"

	"github.com/veritee/veritee/relayer/lifecycle"
	"github.com/veritee/veritee/relayer/store/queries"
)

// Request returns a request by its id. Errors: [ErrNoRequest].
func (s *Store) Request(ctx context.Context, chainID uint64, id common.Hash) (Request, error) {
	var request Request
	err := s.read(ctx, "request", func(q *queries.Queries) error {
		row, err := q.Request(ctx, queries.RequestParams{ChainID: bound(chainID), RequestID: id[:]})
		if errors.Is(err, pgx.ErrNoRows) {
			return fmt.Errorf("request %s on chain %d: %w", id, chainID, ErrNoRequest)
		}
		request = requestOf(row)
		return err
	})
	if err != nil {
		return Request{}, err
	}
	return request, nil
}

// A Filter chooses requests.
type Filter struct {
	ChainID     uint64
	Kind        Kind                // empty: all
	States      []lifecycle.Request // none: all
	Limit       int
	NewestFirst bool
}

// Requests returns requests in the order in which they were first seen, or the other way round.
func (s *Store) Requests(ctx context.Context, f Filter) ([]Request, error) {
	states := f.States
	if len(states) == 0 {
		states = lifecycle.RequestStates
	}
	var requests []Request
	err := s.read(ctx, "requests", func(q *queries.Queries) (err error) {
		up := queries.RequestsUpParams{
			ChainID: bound(f.ChainID),
			States:  column(states, func(s *lifecycle.Request) string { return string(*s) }),
			Most:    limit(f.Limit),
		}
		rows, err := requestRows(ctx, q, f, up)
		requests = column(rows, func(r *queries.Request) Request { return requestOf(*r) })
		return err
	})
	return requests, err
}

func requestRows(ctx context.Context, q *queries.Queries, f Filter, up queries.RequestsUpParams) ([]queries.Request, error) {
	of := queries.OfKindUpParams{ChainID: up.ChainID, States: up.States, Most: up.Most, Kind: string(f.Kind)}
	switch {
	case (f.Kind == Attestation || f.Kind == Proof || f.Kind == Key) && f.NewestFirst:
		return q.OfKindDown(ctx, queries.OfKindDownParams(of))
	case f.Kind == Attestation || f.Kind == Proof || f.Kind == Key:
		return q.OfKindUp(ctx, of)
	case f.Kind == Randomness && f.NewestFirst:
		return q.RandomDown(ctx, queries.RandomDownParams(up))
	case f.Kind == Randomness:
		return q.RandomUp(ctx, queries.RandomUpParams(up))
	case f.NewestFirst:
		return q.RequestsDown(ctx, queries.RequestsDownParams(up))
	default:
		return q.RequestsUp(ctx, up)
	}
}

// OpenInBlock returns the rows of a block's requests that are matured or answered.
func (s *Store) OpenInBlock(ctx context.Context, chainID, number uint64) ([]int64, error) {
	var rows []int64
	err := s.read(ctx, "open_in_block", func(q *queries.Queries) (err error) {
		rows, err = q.OpenInBlock(ctx, queries.OpenInBlockParams{ChainID: bound(chainID), BlockNumber: bound(number)})
		return err
	})
	return rows, err
}

// Counts are figures of a chain's requests.
type Counts struct {
	ByState map[lifecycle.Request]int // of those that aren't over, every state
	Ended   map[lifecycle.Request]int // of those that are, every state

	// OldestOpenMaturity is when the oldest open request matured; zero if none is open and mature.
	OldestOpenMaturity time.Time

	// Earned is the sum of the charges of what we settled, final, in wei.
	Earned *big.Int

	changes int // rows that were added up
}

// Unfolded says that it is time for FoldCounts.
func (c Counts) Unfolded() bool { return c.changes > mostChanges }

// mostChanges is how many rows may be added up for the counts of a chain: a reading of them takes some milliseconds.
const mostChanges = 2000

// FoldCounts makes one row of the changes of each state, which is all that was left of them anyway.
func (s *Store) FoldCounts(ctx context.Context, chainID uint64) error {
	return s.write(ctx, "fold_counts", func(q *queries.Queries) error { return q.FoldCounts(ctx, bound(chainID)) })
}

// Counts returns the figures of a chain. It costs the same however many requests there are.
func (s *Store) Counts(ctx context.Context, chainID uint64) (Counts, error) {
	counts := Counts{ByState: make(map[lifecycle.Request]int), Ended: make(map[lifecycle.Request]int), Earned: new(big.Int)}
	for _, state := range lifecycle.RequestStates {
		if state.Over() {
			counts.Ended[state] = 0
		} else {
			counts.ByState[state] = 0
		}
	}

	err := s.read(ctx, "counts", func(q *queries.Queries) error {
		rows, err := q.CountRequests(ctx, bound(chainID))
		if err != nil {
			return err
		}
		for _, row := range rows {
			counts.changes += int(row.Changes)
			if state := lifecycle.Request(row.State); !state.Over() {
				counts.ByState[state] = int(row.Requests)
			}
		}

		ended, err := q.Tallies(ctx, bound(chainID))
		if err != nil {
			return err
		}
		for _, row := range ended {
			state := lifecycle.Request(row.State)
			counts.Ended[state] = int(row.Requests)
			if state == lifecycle.Final {
				counts.Earned = wei(row.Charges)
			}
		}

		oldest, err := q.OldestOpen(ctx, bound(chainID))
		if errors.Is(err, pgx.ErrNoRows) {
			return nil
		}
		counts.OldestOpenMaturity = moment(oldest)
		return err
	})
	if err != nil {
		return Counts{}, err
	}
	return counts, nil
}

// A Pin is a block with open requests under a key: its hash must outlive the chain's own memory, if anybody is to answer them.
type Pin struct {
	Block    uint64
	Key      common.Hash // its hash
	Answered bool        // some worker has answered under this key before
}

// Pins returns the blocks, up to one, that have open requests, rising, each for every key that they are under.
func (s *Store) Pins(ctx context.Context, chainID, olderThan uint64) ([]Pin, error) {
	var pins []Pin
	err := s.read(ctx, "pins", func(q *queries.Queries) error {
		rows, err := q.Pins(ctx, queries.PinsParams{ChainID: bound(chainID), AtMost: bound(olderThan)})
		pins = column(rows, func(r *queries.PinsRow) Pin {
			return Pin{uint64(r.BlockNumber), common.BytesToHash(r.KeyHash), r.Answered}
		})
		return err
	})
	return pins, err
}

// Ping writes to the database, and shows in the metrics whether that works.
func (s *Store) Ping(ctx context.Context) error {
	err := s.write(ctx, "ping", func(q *queries.Queries) error { return q.Beat(ctx) })
	if s.metrics != nil {
		up := 1.0
		if err != nil {
			up = 0
		}
		s.metrics.DatabaseUp.Set(up)
	}
	return err
}

// Audit notes what somebody did. The detail is stored as JSON and must hold no secret.
func (s *Store) Audit(ctx context.Context, actor, action string, detail any) error {
	if detail == nil {
		detail = struct{}{}
	}
	content, err := json.Marshal(detail)
	if err != nil {
		return fmt.Errorf("audit: %w", err)
	}
	return s.write(ctx, "audit", func(q *queries.Queries) error {
		return q.AddAudit(ctx, queries.AddAuditParams{Actor: actor, Action: action, Detail: content})
	})
}
