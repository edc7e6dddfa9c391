package chain

import (
	"context"
	"math"
	"slices"
	"sync"
	"time"
)

// A gate lets calls through to one node: as many at a time and per second as may be, none during a pause, and where calls wait, by
// priority and then in the order in which they came.
//
// After a pause it opens slowly, as TCP does: one call at a time at first, one more with each that is answered up to half of what there
// were when the node had had enough, and from there on one more with each round. So what a node really takes is found again and
// again, whatever is configured, and the first calls after a pause are those that matter most.
type gate struct {
	most int     // calls at a time; 0: no limit
	rate float64 // calls per second, and at once; 0: no limit

	mu     sync.Mutex // guards what follows
	flying int
	tokens float64 // what may go now; below 0 after calls that don't wait
	filled time.Time
	until  time.Time // of the pause
	slow   float64   // calls at a time after a pause; 0: the pause is forgotten
	goal   float64   // up to which slow grows fast
	queue  []*ticket
	timer  *time.Timer
}

// A ticket is a call that waits.
type ticket struct {
	priority Priority
	cost     int
	in       chan struct{} // closed when it may go
}

// wide is when a gate that opens slowly is open.
const wide = 64

func newGate(perSecond, atATime int) *gate {
	return &gate{most: atATime, rate: float64(perSecond), tokens: float64(perSecond), filled: time.Now()}
}

// enter waits until a call of so many elements may go. Whoever was let in leaves again.
func (g *gate) enter(ctx context.Context, p Priority, cost int) error {
	t := &ticket{p, cost, make(chan struct{})}
	g.mu.Lock()
	if p == Sending {
		g.admit(t)
	} else {
		at, _ := slices.BinarySearchFunc(g.queue, p, func(t *ticket, p Priority) int {
			if t.priority <= p {
				return -1 // after all of its own kind
			}
			return 1
		})
		g.queue = slices.Insert(g.queue, at, t)
		g.dispatch()
	}
	g.mu.Unlock()

	select {
	case <-t.in:
		return nil
	case <-ctx.Done():
	}
	g.mu.Lock()
	defer g.mu.Unlock()
	if at := slices.Index(g.queue, t); at >= 0 {
		g.queue = slices.Delete(g.queue, at, at+1)
		return ctx.Err()
	}
	g.flying-- // it was let in at the same moment
	g.dispatch()
	return ctx.Err()
}

// leave ends a call. What it came to is what opens the gate further.
func (g *gate) leave(answered bool) {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.flying--
	if answered && g.slow > 0 {
		if g.slow < g.goal {
			g.slow++
		} else {
			g.slow += 1 / g.slow
		}
		if g.slow >= wide {
			g.slow = 0
		}
	}
	g.dispatch()
}

// hold closes the gate until then, and opens it slowly.
func (g *gate) hold(until time.Time) {
	g.mu.Lock()
	defer g.mu.Unlock()
	if until.After(g.until) {
		g.until = until
	}
	if g.slow != 1 { // else several calls of one burst were refused
		g.slow, g.goal = 1, math.Max(1, float64(g.flying)/2)
	}
	g.dispatch()
}

// charge counts calls that went past the gate.
func (g *gate) charge(calls int) {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.fill()
	g.tokens -= float64(calls)
}

// busy says that a call would have to wait, for others and not for a pause.
func (g *gate) busy() bool {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.fill()
	return len(g.queue) > 0 || g.full() || g.rate > 0 && g.tokens < 1
}

// dispatch lets in who may go, and sees to it that somebody looks again when time is all that is missing. The caller holds the lock.
func (g *gate) dispatch() {
	for len(g.queue) > 0 && !g.full() {
		g.fill()
		wait := time.Until(g.until)
		if g.rate > 0 && g.tokens < 1 {
			wait = max(wait, time.Duration((1-g.tokens)/g.rate*float64(time.Second))+time.Millisecond)
		}
		if wait > 0 {
			g.lookAgain(wait)
			return
		}
		next := g.queue[0]
		g.queue = slices.Delete(g.queue, 0, 1)
		g.admit(next)
	}
}

func (g *gate) admit(t *ticket) {
	g.fill()
	g.flying++
	g.tokens -= float64(t.cost)
	close(t.in)
}

func (g *gate) full() bool {
	return g.most > 0 && g.flying >= g.most || g.slow > 0 && float64(g.flying) >= math.Floor(g.slow)
}

// fill adds what may go since the last look.
func (g *gate) fill() {
	now := time.Now()
	g.tokens = math.Min(math.Max(g.rate, 1), g.tokens+g.rate*now.Sub(g.filled).Seconds())
	g.filled = now
}

func (g *gate) lookAgain(after time.Duration) {
	if g.timer != nil {
		g.timer.Stop()
	}
	g.timer = time.AfterFunc(after, func() {
		g.mu.Lock()
		defer g.mu.Unlock()
		g.dispatch()
	})
}
