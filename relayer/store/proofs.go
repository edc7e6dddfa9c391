package store

import (
	"context"
	"errors"
	"fmt"
	"time"
	"unicode/utf8"

	"github.com/ethereum/go-ethereum/common"
	"github.com/jackc/pgx/v5"

	"github.com/veritee/veritee/protocol/typed"
	"github.com/veritee/veritee/relayer/store/queries"
)

// A Verdict is what a worker said of a rollup's claim, verified.
type Verdict struct {
	RowID     int64
	ChainID   uint64
	Contract  common.Address // the SGXVerifier
	Request   common.Hash    // the request's id
	Proof     typed.TeeProof
	Signature typed.Signature
	Worker    string        // its name in the configuration
	Gas       uint64        // that was executed, by the worker's word
	Took      time.Duration // likewise
	ProvenAt  time.Time     // when it was first stored
}

// A Refusal is why a worker gave no verdict on a claim, or a key node no part of a key, when it was last asked.
type Refusal struct {
	Request int64  // the request's row
	Worker  string // or the key node
	Reason  string // one word, at most 64 characters
	Message string // in the worker's words or ours, at most 1024 characters
	Tries   int
	At      time.Time // of the last
	Next    time.Time // when it is asked again
	Waits   bool      // that isn't yet
}

// ProofRequests returns the requests for proofs that aren't over: observed, matured, answered, and settled. Those of our rollups come first,
// of each the open ones before the settled, and the oldest first.
func (s *Store) ProofRequests(ctx context.Context, chainID uint64, ours []common.Address, most int) ([]Request, error) {
	var requests []Request
	err := s.read(ctx, "proofs", func(q *queries.Queries) error {
		rows, err := q.ProofRequests(ctx, queries.ProofRequestsParams{
			ChainID: bound(chainID), Ours: column(ours, func(a *common.Address) []byte { return a[:] }), Most: limit(most),
		})
		requests = column(rows, func(r *queries.Request) Request { return requestOf(*r) })
		return err
	})
	return requests, err
}

// Verdicts returns what is stored on requests for proofs, in the order in which it was: verdicts by request id, refusals by the row of
// the request.
func (s *Store) Verdicts(ctx context.Context, chainID uint64, requests []Request) (map[common.Hash][]Verdict, map[int64][]Refusal, error) {
	verdicts, refusals := make(map[common.Hash][]Verdict), make(map[int64][]Refusal)
	if len(requests) == 0 {
		return verdicts, refusals, nil
	}
	err := s.read(ctx, "verdicts", func(q *queries.Queries) error {
		clear(verdicts)
		clear(refusals)
		rows, err := q.VerdictsOf(ctx, queries.VerdictsOfParams{
			ChainID: bound(chainID), RequestIds: column(requests, func(r *Request) []byte { return r.ID[:] }),
		})
		if err != nil {
			return err
		}
		for _, row := range rows {
			v := verdictOf(row)
			verdicts[v.Request] = append(verdicts[v.Request], v)
		}
		said, err := q.RefusalsOf(ctx, column(requests, func(r *Request) int64 { return r.RowID }))
		for _, row := range said {
			refusals[row.RequestID] = append(refusals[row.RequestID], refusalOf(row))
		}
		return err
	})
	return verdicts, refusals, err
}

// SaveVerdict stores a verdict that was verified, for a request's row, and makes the request answered if it is mature. The same instance's
// earlier verdict on the claim is replaced if it says the same. What its worker refused before is forgotten. fresh says that it is
// the instance's first. Errors: [ErrOtherVerdict]; then nothing was stored.
func (s *Store) SaveVerdict(ctx context.Context, request int64, v Verdict) (fresh bool, err error) {
	var waited []float64
	err = s.write(ctx, "save_verdict", func(q *queries.Queries) error {
		fresh, waited = false, nil
		if _, err := shareChain(ctx, q, v.ChainID); err != nil {
			return err
		}
		if fresh, err = putVerdict(ctx, q, v); err != nil {
			return err
		}
		if err := q.DropRefusal(ctx, queries.DropRefusalParams{RequestID: request, Worker: v.Worker}); err != nil {
			return err
		}
		waited, err = q.AnswerProof(ctx, queries.AnswerProofParams{RequestID: v.Request[:], Contract: v.Contract[:], ChainID: number(v.ChainID)})
		return err
	})
	if err == nil {
		s.observeStage(v.ChainID, stageAnswer, waited)
	}
	return fresh, err
}

func putVerdict(ctx context.Context, q *queries.Queries, v Verdict) (fresh bool, err error) {
	p := v.Proof
	signature := v.Signature.Bytes()
	_, err = q.AddVerdict(ctx, queries.AddVerdictParams{
		ChainID: number(v.ChainID), Contract: v.Contract[:], RequestID: v.Request[:], ClaimID: p.Claim[:], Instance: p.Instance[:],
		Verdict: int16(p.Verdict), ComputedRoot: p.ComputedRoot[:], Measurement: p.Measurement[:], PolicyVersion: int64(p.PolicyVersion),
		Recipient: p.Recipient[:], NotAfter: number(p.NotAfter), Signature: signature[:], Worker: v.Worker, Gas: bound(v.Gas),
		Nanoseconds: max(v.Took.Nanoseconds(), 0),
	})
	if !errors.Is(err, pgx.ErrNoRows) {
		return err == nil, err
	}
	old, err := q.LockVerdict(ctx, queries.LockVerdictParams{RequestID: v.Request[:], Instance: p.Instance[:], Contract: v.Contract[:], ChainID: number(v.ChainID)})
	if err != nil {
		return false, err
	}
	if typed.Verdict(old.Verdict) != p.Verdict {
		return false, fmt.Errorf("instance %s, claim %s, first %d, now %d: %w", p.Instance, p.Claim, old.Verdict, p.Verdict, ErrOtherVerdict)
	}
	return false, q.ReplaceVerdict(ctx, queries.ReplaceVerdictParams{
		ID: old.ID, ComputedRoot: p.ComputedRoot[:], Measurement: p.Measurement[:], PolicyVersion: int64(p.PolicyVersion),
		Recipient: p.Recipient[:], NotAfter: number(p.NotAfter), Signature: signature[:], Worker: v.Worker,
	})
}

// What is kept of a refusal.
const mostReason, mostMessage = 64, 1024

// RefuseProof notes why a worker gave no verdict, and puts off asking it again: for first, doubled with each time in a row, and for longest
// at most. It returns how often that was.
func (s *Store) RefuseProof(ctx context.Context, request int64, worker, reason, message string, first, longest time.Duration) (tries int, err error) {
	if reason == "" {
		reason = "unknown"
	}
	err = s.write(ctx, "refuse_proof", func(q *queries.Queries) error {
		n, err := q.NoteRefusal(ctx, queries.NoteRefusalParams{
			RequestID: request, Worker: worker, Reason: shortened(reason, mostReason), Message: shortened(message, mostMessage),
			FirstPause: first.Seconds(), LongestPause: longest.Seconds(),
		})
		tries = int(n)
		return err
	})
	if orphans(err, "refusals_request_id_fkey") {
		return 0, nil // the request is gone
	}
	return tries, err
}

// shortened is at most so many bytes of a text, of which the database takes all.
func shortened(text string, most int) string {
	clean := make([]rune, 0, min(len(text), most))
	size := 0
	for _, r := range text {
		if r == 0 || r == utf8.RuneError {
			r = '?'
		}
		if size += utf8.RuneLen(r); size > most {
			break
		}
		clean = append(clean, r)
	}
	return string(clean)
}

// DeleteVerdicts deletes up to so many verdicts that are older than age and whose request has no row any more.
func (s *Store) DeleteVerdicts(ctx context.Context, chainID uint64, age time.Duration, most int) (int, error) {
	var deleted int64
	err := s.write(ctx, "delete_verdicts", func(q *queries.Queries) (err error) {
		deleted, err = q.DeleteVerdicts(ctx, queries.DeleteVerdictsParams{ChainID: bound(chainID), Seconds: age.Seconds(), Most: limit(most)})
		return err
	})
	return int(deleted), err
}

// mostConfirmations is what the schema takes.
const mostConfirmations = 255

func (s *step) proofColumns(requests []NewRequest) queries.AddProofsParams {
	return queries.AddProofsParams{
		ChainID:       s.chainID,
		Contracts:     column(requests, func(r *NewRequest) []byte { return r.Contract[:] }),
		RequestIds:    column(requests, func(r *NewRequest) []byte { return r.ID[:] }),
		Sequences:     column(requests, func(r *NewRequest) int64 { return number(r.Claimed.Sequence) }),
		BlockNumbers:  column(requests, func(r *NewRequest) int64 { return number(r.Block.Number) }),
		BlockHashes:   column(requests, func(r *NewRequest) []byte { return r.Block.Hash[:] }),
		BlockTimes:    column(requests, func(r *NewRequest) int64 { return number(r.Block.Time) }),
		TxHashes:      column(requests, func(r *NewRequest) []byte { return r.TxHash[:] }),
		LogIndexes:    column(requests, func(r *NewRequest) int32 { return int32(r.LogIndex) }),
		Confirmations: column(requests, func(r *NewRequest) int16 { return int16(min(max(r.Claimed.Confirmations, 1), mostConfirmations)) }),
		Questions: column(requests, func(r *NewRequest) []byte {
			id := r.Claimed.Claim.ID()
			return id[:]
		}),
		Claims: column(requests, func(r *NewRequest) []byte {
			claim, _ := r.Claimed.Claim.MarshalBinary() // never fails
			return claim
		}),
		Rollups:   column(requests, func(r *NewRequest) []byte { return r.Claimed.Claim.Rollup[:] }),
		Apps:      column(requests, func(r *NewRequest) []byte { return r.Claimed.App[:] }),
		Deadlines: column(requests, func(r *NewRequest) int64 { return bound(r.Claimed.Deadline) }),
		Wanteds:   column(requests, func(r *NewRequest) int16 { return int16(r.Claimed.Wanted) }),
	}
}

// claimOf reads what the schema holds to its length; nil where there is none.
func claimOf(raw []byte) *typed.Claim {
	claim := new(typed.Claim)
	if len(raw) == 0 || claim.UnmarshalBinary(raw) != nil {
		return nil
	}
	return claim
}

func verdictOf(row queries.Verdict) Verdict {
	return Verdict{
		RowID: row.ID, ChainID: uint64(row.ChainID), Contract: common.BytesToAddress(row.Contract), Request: common.BytesToHash(row.RequestID),
		Proof: typed.TeeProof{
			Claim: common.BytesToHash(row.ClaimID), Verdict: typed.Verdict(row.Verdict), ComputedRoot: common.BytesToHash(row.ComputedRoot),
			Measurement: common.BytesToHash(row.Measurement), Instance: common.BytesToAddress(row.Instance),
			PolicyVersion: uint32(row.PolicyVersion), Recipient: common.BytesToAddress(row.Recipient), NotAfter: uint64(row.NotAfter),
		},
		Signature: typed.Signature{R: common.Hash(row.Signature[:32]), VS: common.Hash(row.Signature[32:])},
		Worker:    row.Worker, Gas: uint64(row.Gas), Took: time.Duration(row.Nanoseconds), ProvenAt: moment(row.ProvenAt),
	}
}
