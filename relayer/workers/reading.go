package workers

import (
	"context"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/veritee/veritee/relayer/health"
	"github.com/veritee/veritee/relayer/store"
)

const (
	// batch is how many questions a page has, and how many a turn begins before it ends.
	batch = 128

	// mostPages bounds what one turn reads. Questions that wait for their next try stay in the tables; more of them than this are gone
	// through in several turns.
	mostPages = 16
)

// A reader is where a loop is in the tables. However many questions are open that nobody can answer, a turn reads a bounded part of
// them: the oldest, then on from where the last turn ended, and the newest, so that what somebody can answer isn't hidden by what
// nobody can. When the end was reached a round is over, and the next begins at the start.
type reader struct {
	pages            int // that a turn reads at most
	turn, round      uint64
	questions, stale store.Mark // where the last turn ended; zero: at the start
	read             bool       // all questions of the round
	readStale        bool
	keys             map[common.Hash]bool // seen in this round
}

// read returns what is to be asked now, marked as under way, and says whether there is more. With an error it returns what it had by
// then.
func (l *Loop) read(ctx context.Context) (due []store.Question, more bool, err error) {
	ctx, cancel := context.WithTimeout(ctx, 10*time.Second)
	defer cancel()
	r := &l.reader
	if r.turn++; r.keys == nil {
		r.keys = make(map[common.Hash]bool)
	}

	due, err = l.readQuestions(ctx)
	if err != nil {
		return due, false, fmt.Errorf("read questions of chain %d: %w", l.config.ChainID, err)
	}
	// Signatures that are about to end, or whose signer lost our trust, come after what has no answer at all, but they do come.
	again, err := l.readStale(ctx)
	due = append(due, again...)
	if err != nil {
		return due, false, fmt.Errorf("read stale answers of chain %d: %w", l.config.ChainID, err)
	}
	l.forget()
	return due, r.questions != store.Mark{} || r.stale != store.Mark{}, nil
}

func (l *Loop) readQuestions(ctx context.Context) (due []store.Question, err error) {
	r, asOf := &l.reader, time.Now()
	at := store.Mark{}
	for page := range r.pages {
		questions, next, err := l.config.Store.QuestionsAfter(ctx, l.config.ChainID, at, batch)
		if err != nil {
			return due, err
		}
		due = append(due, l.due(questions, asOf)...)
		if next == (store.Mark{}) {
			r.questions, r.read = store.Mark{}, true
			return due, nil
		}
		if page == 0 && next.Before(r.questions) {
			next = r.questions // what is between was looked at before
		}
		if r.questions, at = next, next; len(due) >= batch {
			break
		}
	}

	asOf = time.Now()
	newest, err := l.config.Store.NewestQuestions(ctx, l.config.ChainID, batch)
	return append(due, l.due(newest, asOf)...), err
}

func (l *Loop) readStale(ctx context.Context) ([]store.Question, error) {
	r, asOf := &l.reader, time.Now()
	now, err := l.authority.Now(ctx)
	if err != nil {
		return nil, err
	}
	expiring := now + uint64(l.config.ValidFor.Seconds()/4)
	stale, next, err := l.config.Store.StaleAnswersAfter(ctx, l.config.ChainID, expiring, r.stale, batch)
	if err != nil {
		return nil, err
	}
	if r.stale = next; next == (store.Mark{}) {
		r.readStale = true
	}
	return l.due(stale, asOf), nil
}

// due are the questions of a page whose time has come, marked as under way. The page was read at asOf: what was answered since is in it
// still.
func (l *Loop) due(page []store.Question, asOf time.Time) []store.Question {
	l.mu.Lock()
	defer l.mu.Unlock()

	now := time.Now()
	var due []store.Question
	for _, q := range page {
		l.reader.keys[q.KeyHash] = true
		a := l.open[placeOf(q)]
		if a == nil {
			a = new(attempt)
			l.open[placeOf(q)] = a
		}
		a.turn, a.round = l.reader.turn, l.reader.round
		if !a.busy && !now.Before(a.next) && !a.done.After(asOf) {
			a.busy, a.done = true, time.Time{}
			due = append(due, q)
		}
	}
	return due
}

// forget drops what isn't in the tables any more: what was answered at once, what else isn't there when the round is over.
func (l *Loop) forget() {
	l.mu.Lock()
	defer l.mu.Unlock()

	r := &l.reader
	over := r.read && r.readStale
	for at, a := range l.open {
		if !a.busy && (a.turn != r.turn && !a.done.IsZero() || over && a.round != r.round) {
			delete(l.open, at)
		}
	}
	if !over {
		return
	}
	for key := range l.unserved {
		if !r.keys[key] {
			l.serve(key)
		}
	}
	for at := range l.invalid {
		if l.open[at] == nil {
			delete(l.invalid, at)
			l.config.Board.Clear(health.StoredAnswerInvalid, l.invalidSubject(at))
		}
	}
	r.round++
	r.read, r.readStale = false, false
	clear(r.keys)
}
