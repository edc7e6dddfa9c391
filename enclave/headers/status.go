package headers

import (
	"context"
	"errors"
	"fmt"
	"time"
)

// fresh is how old a head may be that Head returns without asking again: many may look at a worker's health.
const fresh = time.Second

// A Head is how far a chain has come, by its endpoints.
type Head struct {
	Number    uint64 // that a quorum has reached; 0 if too few endpoints answer
	Time      uint64
	Answering int
	States    []State
}

// Head asks all endpoints for their heads. What is less than a second old is returned again.
func (c *Chain) Head(ctx context.Context) Head {
	c.mu.Lock()
	defer c.mu.Unlock()
	if !c.at.IsZero() && time.Since(c.at) < fresh {
		return c.latest
	}

	ctx, cancel := context.WithTimeout(ctx, c.config.Timeout)
	defer cancel()

	var views []view
	for a := range c.askAll(ctx, latest, nil) {
		if a.err == nil {
			views = append(views, a.view)
		}
	}
	head := Head{Answering: len(views)}
	if len(views) >= c.Quorum() {
		head.Number, head.Time = reached(views, c.Quorum())
	}
	for _, endpoint := range c.endpoints {
		head.States = append(head.States, endpoint.state())
	}
	c.latest, c.at = head, time.Now()
	return head
}

// Probe asks every endpoint once. wrong are mistakes that waiting doesn't cure ([ErrWrongChain], with the remedy); down are
// endpoints that don't answer now.
func (c *Chain) Probe(ctx context.Context) (wrong, down []error) {
	ctx, cancel := context.WithTimeout(ctx, c.config.Timeout)
	defer cancel()

	for a := range c.askAll(ctx, latest, nil) {
		switch {
		case errors.Is(a.err, ErrWrongChain):
			wrong = append(wrong, fmt.Errorf("chain %d: %w", c.ID(), a.err))
		case a.err != nil:
			down = append(down, fmt.Errorf("chain %d: %w", c.ID(), a.err))
		}
	}
	return wrong, down
}
