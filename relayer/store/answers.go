package store

import (
	"bytes"
	"cmp"
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/jackc/pgx/v5"

	"github.com/veritee/veritee/relayer/store/queries"
)

// A Mark is where a reading of questions ended, for the next one to go on from. Zero: from the start, or that the end was reached.
type Mark struct {
	number   int64
	question common.Hash
	contract common.Address
	row      int64
}

// MarkOf is the place of a question that has no answer.
func MarkOf(q Question) Mark {
	return Mark{number: number(q.MaturesAt), question: q.Alpha, contract: q.Contract}
}

// Before says whether one reading of questions ended before another.
func (m Mark) Before(other Mark) bool {
	return cmp.Or(cmp.Compare(m.number, other.number), m.question.Cmp(other.question), m.contract.Cmp(other.contract)) < 0
}

// Questions returns what matured requests ask that has no answer, those that matured first first. Requests on hold are left out.
func (s *Store) Questions(ctx context.Context, chainID uint64, most int) ([]Question, error) {
	questions, _, err := s.QuestionsAfter(ctx, chainID, Mark{}, most)
	return questions, err
}

// QuestionsAfter is [Store.Questions] from a mark on, and says where it ended.
func (s *Store) QuestionsAfter(ctx context.Context, chainID uint64, after Mark, most int) ([]Question, Mark, error) {
	if most <= 0 {
		return nil, after, nil
	}
	var questions []Question
	err := s.read(ctx, "questions", func(q *queries.Queries) (err error) {
		questions, err = readQuestions(ctx, q, chainID, after, most)
		return err
	})
	if err != nil || len(questions) < most {
		return questions, Mark{}, err
	}
	return questions, MarkOf(questions[len(questions)-1]), nil
}

// newestBlocks is how many blocks NewestQuestions looks back.
const newestBlocks = 4

// NewestQuestions returns what is asked by those that matured in the last few blocks in which any did.
func (s *Store) NewestQuestions(ctx context.Context, chainID uint64, most int) ([]Question, error) {
	var questions []Question
	err := s.read(ctx, "questions", func(q *queries.Queries) error {
		newest, err := q.NewestMaturity(ctx, bound(chainID))
		if err != nil {
			return err
		}
		questions, err = readQuestions(ctx, q, chainID, Mark{number: newest - newestBlocks}, most)
		return err
	})
	return questions, err
}

func readQuestions(ctx context.Context, q *queries.Queries, chainID uint64, after Mark, most int) ([]Question, error) {
	rows, err := q.Questions(ctx, queries.QuestionsParams{
		ChainID: bound(chainID), AfterMaturesAt: after.number, AfterQuestion: after.question[:], AfterContract: after.contract[:], Most: limit(most),
	})
	return column(rows, func(r *queries.QuestionsRow) Question {
		return Question{
			ChainID: chainID, Contract: common.BytesToAddress(r.Contract), Alpha: common.BytesToHash(r.Question),
			KeyLine: common.BytesToHash(r.KeyLine), KeyHash: common.BytesToHash(r.KeyHash),
			Block:         BlockRef{uint64(r.BlockNumber), common.BytesToHash(r.BlockHash)},
			Confirmations: uint8(r.Confirmations), Requests: int(r.Requests), MaturesAt: uint64(r.MaturesAt),
		}
	}), err
}

// StaleAnswers returns questions that have an answer which can't be settled for long, or at all: its signature doesn't count from
// notAfter on (unix seconds of block time), or its signer is in quarantine. Another signature is to be asked for; SaveAnswer
// replaces the one that is stored. What runs out first comes first.
func (s *Store) StaleAnswers(ctx context.Context, chainID, notAfter uint64, most int) ([]Question, error) {
	questions, _, err := s.StaleAnswersAfter(ctx, chainID, notAfter, Mark{}, most)
	return questions, err
}

// StaleAnswersAfter is [Store.StaleAnswers] from a mark on, and says where it ended.
func (s *Store) StaleAnswersAfter(ctx context.Context, chainID, notAfter uint64, after Mark, most int) ([]Question, Mark, error) {
	p := queries.StaleAnswersParams{
		ChainID: bound(chainID), NotAfter: bound(notAfter), AfterUntil: after.number, AfterAnswer: after.row, Most: limit(most),
	}
	if after == (Mark{}) {
		p.AfterUntil = beforeAll
	}
	var rows []queries.StaleAnswersRow
	err := s.read(ctx, "stale_answers", func(q *queries.Queries) (err error) {
		rows, err = q.StaleAnswers(ctx, p)
		return err
	})
	questions := column(rows, func(r *queries.StaleAnswersRow) Question {
		return Question{
			ChainID: chainID, Contract: common.BytesToAddress(r.Contract), Alpha: common.BytesToHash(r.Question),
			KeyLine: common.BytesToHash(r.KeyLine), KeyHash: common.BytesToHash(r.KeyHash),
			Block:         BlockRef{uint64(r.BlockNumber), common.BytesToHash(r.BlockHash)},
			Confirmations: uint8(r.Confirmations), Requests: int(r.Requests), MaturesAt: uint64(r.MaturesAt),
		}
	})
	if err != nil || len(rows) < most || len(rows) == 0 {
		return questions, Mark{}, err
	}
	last := rows[len(rows)-1]
	return questions, Mark{number: last.AnswerUntil, row: last.ID}, nil
}

// beforeAll is below what the schema's counts_until gives.
const beforeAll = -2

// SavedAnswer is what SaveAnswer did.
type SavedAnswer struct {
	RowID    int64
	Requests int  // that are answered by it now and weren't before
	Replaced bool // an answer of the same value was there; it has this proof and signature now
}

// SaveAnswer stores a verified answer, and moves every matured request that asks its question. The first value is the only one:
// another one is refused with [ErrDifferentAnswer] and changes nothing. Errors also: [ErrNoChain].
func (s *Store) SaveAnswer(ctx context.Context, a Answer) (SavedAnswer, error) {
	var saved SavedAnswer
	var seconds []float64
	err := s.write(ctx, "save_answer", func(q *queries.Queries) error {
		saved = SavedAnswer{}
		if _, err := shareChain(ctx, q, a.ChainID); err != nil {
			return err
		}

		id, err := q.AddAnswer(ctx, addAnswerParams(a))
		if errors.Is(err, pgx.ErrNoRows) {
			saved.Replaced = true
			id, err = replaceAnswer(ctx, q, a)
		}
		if err != nil {
			return err
		}
		saved.RowID = id

		seconds, err = q.AnswerRequests(ctx, queries.AnswerRequestsParams{
			ChainID: number(a.ChainID), Contract: a.Contract[:], Question: a.Statement.Alpha[:], AnswerID: id,
			Instance: a.Instance[:], NotAfter: number(a.Statement.NotAfter),
		})
		saved.Requests = len(seconds)
		return err
	})
	if err != nil {
		return SavedAnswer{}, err
	}
	s.observeStage(a.ChainID, stageAnswer, seconds)
	return saved, nil
}

func addAnswerParams(a Answer) queries.AddAnswerParams {
	public, signature := a.PublicKey.Compressed(), a.Signature.Bytes()
	return queries.AddAnswerParams{
		ChainID:       number(a.ChainID),
		Contract:      a.Contract[:],
		Question:      a.Statement.Alpha[:],
		KeyLine:       a.KeyLine[:],
		KeyHash:       a.Statement.KeyHash[:],
		BlockNumber:   number(a.Block.Number),
		BlockHash:     a.Block.Hash[:],
		Confirmations: int16(a.Confirmations),
		PublicKey:     public[:],
		Gamma:         a.Statement.Gamma[:],
		Proof:         proofBytes(a.Proof),
		App:           a.Statement.App[:],
		PolicyVersion: int64(a.Statement.PolicyVersion),
		Payee:         int64(a.Statement.Payee),
		Settler:       a.Statement.Settler[:],
		NotAfter:      number(a.Statement.NotAfter),
		Signature:     signature[:],
		Instance:      a.Instance[:],
		Worker:        a.Worker,
	}
}

func replaceAnswer(ctx context.Context, q *queries.Queries, a Answer) (int64, error) {
	stored, err := q.LockAnswer(ctx, queries.LockAnswerParams{ChainID: number(a.ChainID), Contract: a.Contract[:], Question: a.Statement.Alpha[:]})
	if err != nil {
		return 0, err
	}
	if !bytes.Equal(stored.Gamma, a.Statement.Gamma[:]) {
		return 0, fmt.Errorf("question %s, worker %s: %w", a.Statement.Alpha, a.Worker, ErrDifferentAnswer)
	}

	p := addAnswerParams(a)
	return stored.ID, q.ReplaceAnswer(ctx, queries.ReplaceAnswerParams{
		ID: stored.ID, PublicKey: p.PublicKey, Proof: p.Proof, App: p.App, PolicyVersion: p.PolicyVersion, Payee: p.Payee,
		Settler: p.Settler, NotAfter: p.NotAfter, Signature: p.Signature, Instance: p.Instance, Worker: p.Worker,
	})
}

// StoredAnswer returns the answer to a question, nil if there is none.
func (s *Store) StoredAnswer(ctx context.Context, chainID uint64, contract common.Address, question common.Hash) (*Answer, error) {
	var answer *Answer
	err := s.read(ctx, "stored_answer", func(q *queries.Queries) error {
		row, err := q.Answer(ctx, queries.AnswerParams{ChainID: bound(chainID), Contract: contract[:], Question: question[:]})
		if errors.Is(err, pgx.ErrNoRows) {
			return nil
		}
		if err == nil {
			stored := answerOf(row)
			answer = &stored
		}
		return err
	})
	return answer, err
}

// reviewBatch is how many answers, or requests, are told at once that a signer's standing has changed: there may be very many, and the scan
// waits.
const reviewBatch = 1000

// batches repeats a change of a chain's rows until a batch changes none.
func (s *Store) batches(ctx context.Context, operation string, chainID uint64, change func(q *queries.Queries) (int64, error)) (int, error) {
	all := 0
	for {
		var changed int64
		err := s.write(ctx, operation, func(q *queries.Queries) (err error) {
			if _, err := shareChain(ctx, q, chainID); err != nil {
				return err
			}
			changed, err = change(q)
			return err
		})
		if all += int(changed); err != nil || changed == 0 {
			return all, err
		}
	}
}

// ResignAnswers makes stale whatever waits under the signature of an instance that may not sign any more, and returns how many
// answers that are.
func (s *Store) ResignAnswers(ctx context.Context, chainID uint64, instance common.Address) (int, error) {
	return s.batches(ctx, "resign_answers", chainID, func(q *queries.Queries) (int64, error) {
		return q.ExpireAnswers(ctx, queries.ExpireAnswersParams{ChainID: bound(chainID), Instance: instance[:], Most: reviewBatch})
	})
}

// RenewAnswers makes some answers stale, so that they are signed again with other terms, and returns how many weren't yet.
func (s *Store) RenewAnswers(ctx context.Context, ids []int64) (int, error) {
	var renewed int64
	err := s.write(ctx, "renew_answers", func(q *queries.Queries) (err error) {
		renewed, err = q.RenewAnswers(ctx, ids)
		return err
	})
	return int(renewed), err
}

// A QuarantineRow is a worker that isn't asked and whose signatures aren't used, until an operator says otherwise.
type QuarantineRow struct {
	Instance common.Address
	Worker   string // its name when it happened
	Reason   string
	Since    time.Time
}

// Quarantine locks a worker out. The first reason stays.
func (s *Store) Quarantine(ctx context.Context, instance common.Address, worker, reason string) error {
	return s.review(ctx, "quarantine", instance, func(q *queries.Queries) (int64, error) {
		return q.AddQuarantine(ctx, queries.AddQuarantineParams{Instance: instance[:], Worker: worker, Reason: reason})
	})
}

// review changes whether an instance is trusted, and tells the requests that wait under its signature. The change is made while no answer
// is being saved: who saves one later knows.
func (s *Store) review(ctx context.Context, operation string, instance common.Address, change func(q *queries.Queries) (int64, error)) error {
	var chains []int64
	err := s.write(ctx, operation, func(q *queries.Queries) (err error) {
		if chains, err = q.LockChains(ctx); err != nil {
			return err
		}
		_, err = change(q)
		return err
	})
	if err != nil {
		return err
	}
	for _, id := range chains {
		_, err := s.batches(ctx, operation, uint64(id), func(q *queries.Queries) (int64, error) {
			return q.ReviewAnswers(ctx, queries.ReviewAnswersParams{ChainID: id, Instance: instance[:], Most: reviewBatch})
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// Quarantined returns who is locked out, the longest first.
func (s *Store) Quarantined(ctx context.Context) ([]QuarantineRow, error) {
	var out []QuarantineRow
	err := s.read(ctx, "quarantined", func(q *queries.Queries) error {
		rows, err := q.Quarantined(ctx)
		out = column(rows, func(r *queries.Quarantine) QuarantineRow {
			return QuarantineRow{common.BytesToAddress(r.Instance), r.Worker, r.Reason, moment(r.Since)}
		})
		return err
	})
	return out, err
}

// ReleaseWorker lets a worker back in; one that isn't locked out stays as it is.
func (s *Store) ReleaseWorker(ctx context.Context, instance common.Address) error {
	return s.review(ctx, "release_worker", instance, func(q *queries.Queries) (int64, error) { return q.DropQuarantine(ctx, instance[:]) })
}
