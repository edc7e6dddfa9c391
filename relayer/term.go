package relayer

import (
	"context"
	"errors"
	"sync"
	"time"

	"github.com/veritee/veritee/relayer/admin"
	"github.com/veritee/veritee/relayer/health"
	"github.com/veritee/veritee/relayer/store"
)

// A term is what this process does while it leads. Everything of it is made anew for the next.
type term struct {
	*service
	leadership *store.Leadership
	board      *health.Board // what shows there ends with the term

	mu    sync.Mutex // guards what follows
	lines map[*link]*line
	drops bool // nothing new is begun
}

// partsEnd is how long the parts of a term may take to end. Each has its own bounds, which are shorter.
const partsEnd = 30 * time.Second

// errParts: whoever supervises the process starts it again.
var errParts = errors.New("parts of the term that is over don't end; this is a bug, please report it with the log")

// lead serves all chains until the leadership is lost, which is no error, or ctx ends: then what was begun is finished, and the
// leadership given up.
func (s *service) lead(ctx context.Context, leadership *store.Leadership) error {
	defer leadership.Release()
	t := &term{service: s, leadership: leadership, board: s.board.Part(), lines: make(map[*link]*line)}
	defer t.board.End()
	pool, err := s.makePool(t.board, s.store)
	if err != nil {
		return err
	}
	s.pool.Store(pool)
	defer s.pool.Store(nil)
	s.log.Info("leadership taken", "term", leadership.Term())
	s.standing.Store(&admin.Leadership{Leads: true, Term: leadership.Term()})
	s.metrics.Term.Set(float64(leadership.Term()))
	defer s.metrics.EndTerm()
	defer s.standing.Store(&admin.Leadership{})

	// Not ctx's: what was begun goes on when the process is asked to end.
	work, stop := context.WithCancel(context.WithoutCancel(ctx))
	defer stop()
	var parts sync.WaitGroup
	parts.Go(func() { _ = pool.Run(work) })
	parts.Go(func() { t.observe(work) })
	parts.Go(func() { t.retain(work) })
	for _, l := range s.links {
		parts.Go(func() { t.keep(work, l) })
	}

	select {
	case <-leadership.Lost():
		s.metrics.TermsLost.Inc()
		s.log.Warn("leadership lost", "term", leadership.Term(), "error", leadership.Why())
	case <-ctx.Done():
		s.draining.Store(true)
		s.log.Info("relayer stops", "term", leadership.Term())
		t.finish()
	}
	stop()
	if !within(partsEnd, parts.Wait) {
		return errParts
	}
	// Its own binary isn't the one for these tables any more.
	var schema *store.ErrSchema
	if errors.As(leadership.Why(), &schema) {
		return schema
	}
	return nil
}

// finish lets what was begun end: orders that workers have, and transactions that are being signed and sent. What was signed is in the
// database, so not to wait any longer loses time and nothing else.
func (t *term) finish() {
	t.mu.Lock()
	t.drops = true
	t.mu.Unlock()

	late := time.After(t.settings.Drain)
	for _, l := range t.served() {
		l.drain()
	}
	for _, l := range t.served() {
		select {
		case <-l.drained:
		case <-t.leadership.Lost():
			return
		case <-late:
			t.log.Warn("relayer didn't finish what it had begun in time", "drain", t.settings.Drain)
			return
		}
	}
}

// add and remove keep the lines that are served now. Once the term drains there is no other.
func (t *term) add(l *line) bool {
	t.mu.Lock()
	defer t.mu.Unlock()
	if !t.drops {
		t.lines[l.link] = l
	}
	return !t.drops
}

func (t *term) remove(l *line) {
	t.mu.Lock()
	defer t.mu.Unlock()
	delete(t.lines, l.link)
	t.metrics.ChainServed.WithLabelValues(l.label()).Set(0)
}

// show says whether a line serves: it does nothing for a chain that is stopped.
func (t *term) show(l *line, serves bool) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.lines[l.link] != l {
		return
	}
	value := 0.0
	if serves {
		value = 1
	}
	t.metrics.ChainServed.WithLabelValues(l.label()).Set(value)
}

func (t *term) served() []*line {
	t.mu.Lock()
	defer t.mu.Unlock()
	lines := make([]*line, 0, len(t.lines))
	for _, l := range t.lines {
		lines = append(lines, l)
	}
	return lines
}

// within says whether something ends in time.
func within(limit time.Duration, end func()) bool {
	done := make(chan struct{})
	go func() {
		defer close(done)
		end()
	}()
	select {
	case <-done:
		return true
	case <-time.After(limit):
		return false
	}
}
