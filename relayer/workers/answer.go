package workers

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/veritee/veritee/relayer/health"
	"github.com/veritee/veritee/relayer/store"
)

// answer has one question answered and stores the answer; or has it wait for its next try.
func (l *Loop) answer(ctx context.Context, q store.Question) {
	begun := time.Now()
	answer, terms, err := l.ask(ctx, q)
	if err == nil {
		var saved store.SavedAnswer
		if saved, err = l.save(ctx, answer); err == nil {
			l.done(q, answer, saved, time.Since(begun))
		}
	}
	if err != nil {
		l.postpone(ctx, q, err)
		return
	}

	if l.config.Audit > 0 && rand.Float64() < l.config.Audit {
		l.audit(ctx, q, terms, answer)
	}
}

func (l *Loop) ask(ctx context.Context, q store.Question) (store.Answer, Terms, error) {
	terms, err := l.terms(ctx, q)
	if err != nil {
		return store.Answer{}, terms, err
	}
	answer, err := l.config.Pool.Ask(ctx, q, terms)
	return answer, terms, err
}

func (l *Loop) save(ctx context.Context, answer store.Answer) (store.SavedAnswer, error) {
	ctx, cancel := context.WithTimeout(ctx, 10*time.Second)
	defer cancel()
	saved, err := l.config.Store.SaveAnswer(ctx, answer)
	if errors.Is(err, store.ErrDifferentAnswer) {
		return saved, l.contradicted(ctx, answer, err)
	}
	return saved, err
}

// done forgets a question that is answered.
func (l *Loop) done(q store.Question, answer store.Answer, saved store.SavedAnswer, took time.Duration) {
	l.mu.Lock()
	if a := l.open[placeOf(q)]; a != nil {
		*a = attempt{done: time.Now()}
	}
	l.serve(q.KeyHash)
	l.mu.Unlock()

	l.config.Log.Info("answered", "chain", q.ChainID, "block", q.Block.Number, "confirmations", q.Confirmations, "question", q.Alpha,
		"requests", saved.Requests, "again", saved.Replaced, "worker", answer.Worker, "took", took)
	l.config.Answered(saved.Requests)
}

// postpone has a question wait before it is asked again, longer each time.
func (l *Loop) postpone(ctx context.Context, q store.Question, err error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	a := l.open[placeOf(q)]
	if a == nil || ctx.Err() != nil {
		delete(l.open, placeOf(q))
		return
	}
	a.busy = false
	a.failures++
	wait := pause(l.config.First, l.config.Longest, a.failures)
	a.next = time.Now().Add(wait)
	if wait < l.config.Poll { // a longer one is seen by the poll: nobody hurries, and each waking reads all that is open
		time.AfterFunc(wait, l.Wake)
	}

	// What passes with the next block is worth a line only if it doesn't.
	var asked *AskError
	if errors.As(err, &asked) && (!asked.passing() || a.failures > 2) {
		l.unserved[q.KeyHash] = true
		l.config.Board.Raise(health.NoWorker, l.keySubject(q.KeyHash), asked.Error()+". Requests under this key wait; give a worker the key, or mend those that have it")
	}
	l.config.Log.Debug("no answer yet", "chain", q.ChainID, "block", q.Block.Number, "question", q.Alpha, "tries", a.failures, "next", wait, "error", err)
}

// serve clears the warning for a key. Called with the lock.
func (l *Loop) serve(key common.Hash) {
	if l.unserved[key] {
		delete(l.unserved, key)
		l.config.Board.Clear(health.NoWorker, l.keySubject(key))
	}
}

func (l *Loop) keySubject(key common.Hash) string { return fmt.Sprintf("%d/%s", l.config.ChainID, key) }

func (l *Loop) invalidSubject(at place) string {
	return fmt.Sprintf("%d/%s", l.config.ChainID, at.alpha)
}

// contradicted deals with an answer that is valid and has another value than the stored one (F39). One key has one value for a
// question, and this answer was verified a moment ago: so the stored one is looked at. If it verifies too, the mathematics is
// broken, or a key's owner has broken it: the worker is quarantined, and people are called. If it doesn't, somebody changed the
// database, and the worker is right. In both cases the first answer stays as it is, for a person to decide.
func (l *Loop) contradicted(ctx context.Context, answer store.Answer, cause error) error {
	stored, err := l.config.Store.StoredAnswer(ctx, answer.ChainID, answer.Contract, answer.Statement.Alpha)
	if err != nil {
		return fmt.Errorf("look at the stored answer: %w", errors.Join(err, cause))
	}
	if stored == nil {
		return fmt.Errorf("the stored answer is gone: %w", cause)
	}

	if l.proven(stored) != nil {
		at := place{answer.Contract, answer.Statement.Alpha}
		l.mu.Lock()
		said := l.invalid[at]
		l.invalid[at] = true
		l.mu.Unlock()
		if !said {
			l.config.Log.Error("stored answer doesn't verify", "chain", answer.ChainID, "question", answer.Statement.Alpha, "worker", stored.Worker)
		}
		l.config.Board.Raise(health.StoredAnswerInvalid, l.invalidSubject(at),
			fmt.Sprintf("the stored answer to %s doesn't verify, and worker %s has a valid one: somebody changed the database. Find out who; then delete the row of table answers, and it is asked anew",
				at.alpha, answer.Worker))
		return cause
	}

	l.config.Pool.contradicts(ctx, answer.Worker, stored.Worker, answer.ChainID, answer.Statement.Alpha)
	return cause
}

// contradicts sounds the alarm about a worker whose valid answer differs from the first, and quarantines it.
func (p *Pool) contradicts(ctx context.Context, worker, first string, chainID uint64, question common.Hash) {
	p.metrics.DifferentAnswers.WithLabelValues(worker).Inc()
	p.log.Error("different answer", "worker", worker, "first", first, "chain", chainID, "question", question)
	reason := fmt.Sprintf("it gave another value for question %s on chain %d than worker %s before it", question, chainID, first)
	p.board.Raise(health.DifferentAnswer, worker, reason+". The first is kept. One of the two keys or workers is broken: stop taking stakes and compare them")
	for _, w := range p.workers {
		if w.name == worker {
			p.isolate(ctx, w, reason)
		}
	}
}

// audit puts an answered question to a second worker. An answer that doesn't verify quarantines it like any other.
func (l *Loop) audit(ctx context.Context, q store.Question, t Terms, first store.Answer) {
	second, err := l.config.Pool.ask(ctx, q, t, first.Worker)
	if err != nil {
		l.config.Log.Debug("audit got no answer", "chain", q.ChainID, "question", q.Alpha, "first", first.Worker, "error", err)
		return
	}
	if second.Statement.Gamma != first.Statement.Gamma {
		l.config.Pool.contradicts(ctx, second.Worker, first.Worker, q.ChainID, q.Alpha)
	}
}
