package store

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/jackc/pgx/v5"

	"github.com/veritee/veritee/relayer/store/queries"
)

// Questions returns what matured requests ask that has no answer, those that matured first first. Requests on hold are left out.
func (s *Store) Questions(ctx context.Context, chainID uint64, most int) ([]Question, error) {
	if most <= 0 {
		return nil, nil
	}
	var questions []Question
	err := s.read(ctx, "questions", func(q *queries.Queries) error {
		rows, err := q.Questions(ctx, queries.QuestionsParams{ChainID: bound(chainID), Most: limit(most)})
		questions = column(rows, func(r *queries.QuestionsRow) Question {
			return Question{
				ChainID: chainID, Contract: common.BytesToAddress(r.Contract), Alpha: common.BytesToHash(r.Question),
				KeyLine: common.BytesToHash(r.KeyLine), KeyHash: common.BytesToHash(r.KeyHash),
				Block:         BlockRef{uint64(r.BlockNumber), common.BytesToHash(r.BlockHash)},
				Confirmations: uint8(r.Confirmations), Requests: int(r.Requests), MaturesAt: uint64(r.MaturesAt),
			}
		})
		return err
	})
	return questions, err
}

// StaleAnswers returns questions that have an answer which can't be settled for long, or at all: its signature doesn't count from
// notAfter on (unix seconds of block time), or its signer is in quarantine. Another signature is to be asked for; SaveAnswer
// replaces the one that is stored.
func (s *Store) StaleAnswers(ctx context.Context, chainID, notAfter uint64, most int) ([]Question, error) {
	var questions []Question
	err := s.read(ctx, "stale_answers", func(q *queries.Queries) error {
		rows, err := q.StaleAnswers(ctx, queries.StaleAnswersParams{ChainID: bound(chainID), NotAfter: bound(notAfter), Most: limit(most)})
		questions = column(rows, func(r *queries.StaleAnswersRow) Question {
			return Question{
				ChainID: chainID, Contract: common.BytesToAddress(r.Contract), Alpha: common.BytesToHash(r.Question),
				KeyLine: common.BytesToHash(r.KeyLine), KeyHash: common.BytesToHash(r.KeyHash),
				Block:         BlockRef{uint64(r.BlockNumber), common.BytesToHash(r.BlockHash)},
				Confirmations: uint8(r.Confirmations), Requests: int(r.Requests), MaturesAt: uint64(r.MaturesAt),
			}
		})
		return err
	})
	return questions, err
}

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

// ResignAnswers makes stale whatever waits under the signature of an instance that may not sign any more, and returns how many
// answers that are.
func (s *Store) ResignAnswers(ctx context.Context, chainID uint64, instance common.Address) (int, error) {
	var expired int64
	err := s.write(ctx, "resign_answers", func(q *queries.Queries) (err error) {
		expired, err = q.ExpireAnswers(ctx, queries.ExpireAnswersParams{ChainID: bound(chainID), Instance: instance[:]})
		return err
	})
	return int(expired), err
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
	return s.write(ctx, "quarantine", func(q *queries.Queries) error {
		return q.AddQuarantine(ctx, queries.AddQuarantineParams{Instance: instance[:], Worker: worker, Reason: reason})
	})
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
	return s.write(ctx, "release_worker", func(q *queries.Queries) error {
		_, err := q.DropQuarantine(ctx, instance[:])
		return err
	})
}
