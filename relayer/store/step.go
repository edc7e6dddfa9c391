package store

import (
	"context"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/jackc/pgx/v5/pgtype"

	"github.com/veritee/veritee/relayer/store/queries"
)

// logs are what canonical blocks say.
type logs struct {
	requests []NewRequest
	outcomes []RequestOutcome
	skips    []Skip
	keys     []Activated
}

type key struct {
	contract common.Address
	id       common.Hash
}

// check refuses logs of blocks that aren't in the step, and a request that is asked twice.
func (l logs) check(known func(BlockRef) bool) error {
	asked := make(map[key]bool, len(l.requests))
	for _, r := range l.requests {
		if !known(r.Block.BlockRef) {
			return fmt.Errorf("request %s is of another block: %w", r.ID, ErrContradiction)
		}
		if asked[key{r.Contract, r.ID}] {
			return fmt.Errorf("request %s is there twice: %w", r.ID, ErrContradiction)
		}
		asked[key{r.Contract, r.ID}] = true
	}
	for _, o := range l.outcomes {
		if !known(o.Block) {
			return fmt.Errorf("outcome of request %s is of another block: %w", o.ID, ErrContradiction)
		}
	}
	for _, skip := range l.skips {
		if !known(skip.Block) {
			return fmt.Errorf("skip of request %s is of another block: %w", skip.ID, ErrContradiction)
		}
	}
	for _, k := range l.keys {
		if !known(k.Block) {
			return fmt.Errorf("key of epoch %d of app %v is of another block: %w", k.Epoch, k.App, ErrContradiction)
		}
	}
	return nil
}

// A step is what Advance and Rescan have in common, inside their transaction and under the chain's lock. A request's state follows
// from facts: its block, the outcomes in canonical blocks, the cursor, and whether its question is answered. A step changes facts
// and moves states after them, by the machine, so that some rows pass through several states in one step.
type step struct {
	ctx     context.Context
	q       *queries.Queries
	chainID int64
	cursor  uint64 // where the chain stands after the step
	done    *Advanced

	matured []int64   // rows that have come to be matured, whose question may have an answer
	claimed []int64   // of these, those for proofs
	settled []float64 // seconds from answer to settlement, of what we settled
}

func (s *step) addBlocks(blocks []Block, known uint64) error {
	for len(blocks) > 0 && blocks[0].Number <= known {
		blocks = blocks[1:]
	}
	if len(blocks) == 0 {
		return nil
	}
	return s.q.AddBlocks(s.ctx, queries.AddBlocksParams{
		ChainID: s.chainID,
		Numbers: column(blocks, func(b *Block) int64 { return number(b.Number) }),
		Hashes:  column(blocks, func(b *Block) []byte { return b.Hash[:] }),
		Parents: column(blocks, func(b *Block) []byte { return b.Parent[:] }),
		Times:   column(blocks, func(b *Block) int64 { return number(b.Time) }),
	})
}

// apply notes logs, and moves whatever they and the cursor move. It returns how many logs are new.
func (s *step) apply(l logs) (int, error) {
	fresh, err := s.addRequests(l.requests)
	if err != nil {
		return 0, err
	}
	added, err := s.addOutcomes(l.outcomes)
	if err != nil {
		return 0, err
	}

	// A request that is new here may have outcomes that were seen before it.
	if touched := l.touched(); len(touched) > 0 {
		if err := s.applyOutcomes(touched); err != nil {
			return 0, err
		}
	}
	if err := s.noteSkips(l.skips); err != nil {
		return 0, err
	}
	named, err := s.addKeys(l.keys)
	if err != nil {
		return 0, err
	}
	return fresh + added + named, s.mature()
}

func (l logs) touched() [][]byte {
	ids := make([][]byte, 0, len(l.requests)+len(l.outcomes))
	for i := range l.requests {
		ids = append(ids, l.requests[i].ID[:])
	}
	for i := range l.outcomes {
		ids = append(ids, l.outcomes[i].ID[:])
	}
	return ids
}

func (s *step) addRequests(requests []NewRequest) (int, error) {
	if len(requests) == 0 {
		return 0, nil
	}

	contradicted, err := s.q.ContradictedRequests(s.ctx, queries.ContradictedRequestsParams{
		ChainID:     s.chainID,
		Contracts:   column(requests, func(r *NewRequest) []byte { return r.Contract[:] }),
		RequestIds:  column(requests, func(r *NewRequest) []byte { return r.ID[:] }),
		BlockHashes: column(requests, func(r *NewRequest) []byte { return r.Block.Hash[:] }),
		LogIndexes:  column(requests, func(r *NewRequest) int32 { return int32(r.LogIndex) }),
	})
	if err != nil {
		return 0, err
	}
	if len(contradicted) > 0 {
		return 0, fmt.Errorf("request %x stands elsewhere in a canonical block: %w", contradicted[0], ErrContradiction)
	}

	random, asked, claimed, ordered := byKind(requests)
	added := 0
	if len(random) > 0 {
		params, err := s.requestColumns(random)
		if err != nil {
			return 0, err
		}
		rows, err := s.q.AddRequests(s.ctx, params)
		if err := s.count(column(rows, func(r *queries.AddRequestsRow) int32 { return r.Moves }), err); err != nil {
			return 0, err
		}
		added += len(rows)
	}
	if len(asked) > 0 {
		rows, err := s.q.AddAttestations(s.ctx, s.attestationColumns(asked))
		if err := s.count(column(rows, func(r *queries.AddAttestationsRow) int32 { return r.Moves }), err); err != nil {
			return 0, err
		}
		added += len(rows)
	}
	if len(claimed) > 0 {
		rows, err := s.q.AddProofs(s.ctx, s.proofColumns(claimed))
		if err := s.count(column(rows, func(r *queries.AddProofsRow) int32 { return r.Moves }), err); err != nil {
			return 0, err
		}
		added += len(rows)
	}
	if len(ordered) > 0 {
		rows, err := s.q.AddKeys(s.ctx, s.keyColumns(ordered))
		if err := s.count(column(rows, func(r *queries.AddKeysRow) int32 { return r.Moves }), err); err != nil {
			return 0, err
		}
		added += len(rows)
	}
	return added, nil
}

// byKind leaves a list of one kind as it is, which nearly all are.
func byKind(requests []NewRequest) (random, asked, claimed, ordered []NewRequest) {
	if !slices.ContainsFunc(requests, func(r NewRequest) bool { return r.Asked != nil || r.Claimed != nil || r.Ordered != nil }) {
		return requests, nil, nil, nil
	}
	for _, r := range requests {
		switch {
		case r.Asked != nil:
			asked = append(asked, r)
		case r.Claimed != nil:
			claimed = append(claimed, r)
		case r.Ordered != nil:
			ordered = append(ordered, r)
		default:
			random = append(random, r)
		}
	}
	return random, asked, claimed, ordered
}

// count counts what was added, by how often each has moved.
func (s *step) count(moves []int32, err error) error {
	if violates(err, "requests_sequence") || violates(err, "requests_proof_sequence") || violates(err, "requests_key_sequence") {
		return fmt.Errorf("two canonical requests with one sequence number: %w: %w", ErrContradiction, err)
	}
	for _, n := range moves {
		if n > 0 {
			s.done.Moved++
		} else {
			s.done.Observed++
		}
	}
	return err
}

func (s *step) requestColumns(requests []NewRequest) (queries.AddRequestsParams, error) {
	terms := make([][]byte, len(requests))
	prices := make([]pgtype.Numeric, len(requests))
	for i := range requests {
		packed, err := requests[i].Request.Terms.Pack()
		if err != nil {
			return queries.AddRequestsParams{}, fmt.Errorf("request %s: %w", requests[i].ID, err)
		}
		terms[i] = packed[:]
		prices[i] = numeric(newWei(requests[i].Request.Terms.MaxGasPrice))
	}

	return queries.AddRequestsParams{
		ChainID:       s.chainID,
		Contracts:     column(requests, func(r *NewRequest) []byte { return r.Contract[:] }),
		RequestIds:    column(requests, func(r *NewRequest) []byte { return r.ID[:] }),
		Sequences:     column(requests, func(r *NewRequest) int64 { return number(r.Request.Terms.Sequence) }),
		BlockNumbers:  column(requests, func(r *NewRequest) int64 { return number(r.Block.Number) }),
		BlockHashes:   column(requests, func(r *NewRequest) []byte { return r.Block.Hash[:] }),
		BlockTimes:    column(requests, func(r *NewRequest) int64 { return number(r.Block.Time) }),
		TxHashes:      column(requests, func(r *NewRequest) []byte { return r.TxHash[:] }),
		LogIndexes:    column(requests, func(r *NewRequest) int32 { return int32(r.LogIndex) }),
		Consumers:     column(requests, func(r *NewRequest) []byte { return r.Request.Consumer[:] }),
		KeyLines:      column(requests, func(r *NewRequest) []byte { return r.Request.KeyLine[:] }),
		KeyHashes:     column(requests, func(r *NewRequest) []byte { return r.Request.KeyHash[:] }),
		Accounts:      column(requests, func(r *NewRequest) []byte { return r.Account[:] }),
		Terms:         terms,
		InputHashes:   column(requests, func(r *NewRequest) []byte { return r.Input[:] }),
		Confirmations: column(requests, func(r *NewRequest) int16 { return int16(r.Request.Terms.Confirmations) }),
		CallbackGas:   column(requests, func(r *NewRequest) int32 { return int32(r.Request.Terms.CallbackGasLimit) }),
		NumWords:      column(requests, func(r *NewRequest) int32 { return int32(r.Request.Terms.NumWords) }),
		MaxGasPrices:  prices,
		Questions:     column(requests, func(r *NewRequest) []byte { return r.Question[:] }),
	}, nil
}

// attestationDepth is after how many blocks a request for attestation is mature. Nothing is given away by acting early: if its block is
// dropped, the evidence still counts.
const attestationDepth = 1

func (s *step) attestationColumns(requests []NewRequest) queries.AddAttestationsParams {
	return queries.AddAttestationsParams{
		ChainID:        s.chainID,
		Contracts:      column(requests, func(r *NewRequest) []byte { return r.Contract[:] }),
		RequestIds:     column(requests, func(r *NewRequest) []byte { return r.ID[:] }),
		Sequences:      column(requests, func(r *NewRequest) int64 { return number(r.Asked.Sequence) }),
		BlockNumbers:   column(requests, func(r *NewRequest) int64 { return number(r.Block.Number) }),
		BlockHashes:    column(requests, func(r *NewRequest) []byte { return r.Block.Hash[:] }),
		BlockTimes:     column(requests, func(r *NewRequest) int64 { return number(r.Block.Time) }),
		TxHashes:       column(requests, func(r *NewRequest) []byte { return r.TxHash[:] }),
		LogIndexes:     column(requests, func(r *NewRequest) int32 { return int32(r.LogIndex) }),
		Confirmations:  attestationDepth,
		Instances:      column(requests, func(r *NewRequest) []byte { return r.Asked.Instance[:] }),
		Whys:           column(requests, func(r *NewRequest) int16 { return int16(r.Asked.Why) }),
		PolicyVersions: column(requests, func(r *NewRequest) int64 { return int64(r.Asked.PolicyVersion) }),
	}
}

func (s *step) addOutcomes(outcomes []RequestOutcome) (int, error) {
	if len(outcomes) == 0 {
		return 0, nil
	}
	added, err := s.q.AddOutcomes(s.ctx, queries.AddOutcomesParams{
		ChainID:      s.chainID,
		Contracts:    column(outcomes, func(o *RequestOutcome) []byte { return o.Contract[:] }),
		RequestIds:   column(outcomes, func(o *RequestOutcome) []byte { return o.ID[:] }),
		Outcomes:     column(outcomes, func(o *RequestOutcome) string { return string(o.Outcome) }),
		BlockNumbers: column(outcomes, func(o *RequestOutcome) int64 { return number(o.Block.Number) }),
		BlockHashes:  column(outcomes, func(o *RequestOutcome) []byte { return o.Block.Hash[:] }),
		TxHashes:     column(outcomes, func(o *RequestOutcome) []byte { return o.TxHash[:] }),
		LogIndexes:   column(outcomes, func(o *RequestOutcome) int32 { return int32(o.LogIndex) }),
		Charges: column(outcomes, func(o *RequestOutcome) pgtype.Numeric {
			switch o.Outcome {
			case Fulfilled, CallbackFailed:
				return numeric(o.Charge)
			case Registered, Proven, Issued:
				return numeric(new(big.Int))
			}
			return pgtype.Numeric{}
		}),
		Betas: column(outcomes, func(o *RequestOutcome) []byte {
			if o.Outcome != CallbackFailed {
				return nil
			}
			return o.Beta[:]
		}),
		Instances: column(outcomes, func(o *RequestOutcome) []byte {
			if o.Outcome != Registered {
				return nil
			}
			return o.Instance[:]
		}),
		Rollups: column(outcomes, func(o *RequestOutcome) []byte {
			if o.Outcome != Proven {
				return nil
			}
			return o.Rollup[:]
		}),
		Accepted: column(outcomes, func(o *RequestOutcome) bool { return o.Accepted }),
	})
	return int(added), err
}

// applyOutcomes moves requests after all outcomes that the tables have of them.
func (s *step) applyOutcomes(ids [][]byte) error {
	if err := s.q.NoteRefunds(s.ctx, queries.NoteRefundsParams{ChainID: s.chainID, RequestIds: ids}); err != nil {
		return err
	}
	settled, err := s.q.SettleRequests(s.ctx, queries.SettleRequestsParams{ChainID: s.chainID, RequestIds: ids})
	if err != nil {
		return err
	}
	s.done.Settled += len(settled)
	for _, row := range settled {
		if value(row.Ours) && row.Seconds >= 0 {
			s.settled = append(s.settled, row.Seconds)
		}
	}
	return s.q.NoteRetries(s.ctx, queries.NoteRetriesParams{ChainID: s.chainID, RequestIds: ids})
}

func (s *step) noteSkips(skips []Skip) error {
	if len(skips) == 0 {
		return nil
	}
	return s.q.NoteSkips(s.ctx, queries.NoteSkipsParams{
		ChainID:    s.chainID,
		Contracts:  column(skips, func(k *Skip) []byte { return k.Contract[:] }),
		RequestIds: column(skips, func(k *Skip) []byte { return k.ID[:] }),
		Reasons:    column(skips, func(k *Skip) string { return k.Reason }),
	})
}

// mature moves what the cursor has reached: to refunded if that was seen, to answered if the question has an answer already.
func (s *step) mature() error {
	rows, err := s.q.MatureRequests(s.ctx, queries.MatureRequestsParams{ChainID: s.chainID, CursorNumber: bound(s.cursor)})
	if err != nil {
		return err
	}
	s.done.Matured += len(rows)
	ids := column(rows, func(r *queries.MatureRequestsRow) int64 { return r.ID })
	for _, row := range rows {
		s.proving(row.ID, row.Kind)
	}
	if err := s.q.RefundRequests(s.ctx, s.chainID); err != nil {
		return err
	}

	s.matured = append(s.matured, ids...)
	if len(s.matured) == 0 {
		return nil
	}
	if err := s.q.AttachAnswers(s.ctx, s.matured); err != nil || len(s.claimed) == 0 {
		return err
	}
	return s.q.AttachVerdicts(s.ctx, s.claimed)
}

// proving notes a row that has come to be matured if it is for proofs: it may have verdicts.
func (s *step) proving(row int64, kind string) {
	if Kind(kind) == Proof {
		s.claimed = append(s.claimed, row)
	}
}
