// Package pace bounds how often each of many does something. Those whom it doesn't know may do as much as a burst, so what it forgets is no
// worse than somebody new; it remembers a bounded number, and forgets all when they are more.
package pace

import (
	"sync"

	"golang.org/x/time/rate"
)

// Each is a pace for each of those who come.
type Each[K comparable] struct {
	limit rate.Limit
	burst int
	most  int

	mu sync.Mutex
	of map[K]*rate.Limiter
}

// New makes a pace of limit times a second, after a burst, for each of at most so many that are remembered.
func New[K comparable](limit rate.Limit, burst, most int) *Each[K] {
	return &Each[K]{limit: limit, burst: burst, most: most, of: make(map[K]*rate.Limiter)}
}

// Allow says whether one of them may do it once more now, and counts that.
func (e *Each[K]) Allow(who K) bool {
	e.mu.Lock()
	limiter := e.of[who]
	if limiter == nil {
		if len(e.of) >= e.most {
			clear(e.of)
		}
		limiter = rate.NewLimiter(e.limit, e.burst)
		e.of[who] = limiter
	}
	e.mu.Unlock()
	return limiter.Allow()
}

// Len is how many are remembered.
func (e *Each[K]) Len() int {
	e.mu.Lock()
	defer e.mu.Unlock()
	return len(e.of)
}
