package headers

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

var (
	// ErrNotMature says that the block hasn't its confirmations at enough endpoints, or isn't there yet.
	ErrNotMature = errors.New("not enough confirmations")

	// ErrDisagree says that no block has enough endpoints behind it.
	ErrDisagree = errors.New("endpoints disagree")

	// ErrUnavailable says that too few endpoints answer.
	ErrUnavailable = errors.New("too few endpoints answer")
)

// A Block is what enough endpoints agree on.
type Block struct {
	Number uint64
	Hash   common.Hash

	// Head and Time are of the newest block that a quorum has reached: at least that many endpoints show this number or a
	// higher one, this time or a later one.
	Head uint64
	Time uint64 // unix seconds, by the chain
}

// A Chain asks the endpoints of one chain. It is safe for concurrent use.
type Chain struct {
	config    Config
	endpoints []*Endpoint

	mu     sync.Mutex // guards what Head keeps
	latest Head
	at     time.Time
}

// New makes a chain; it asks nobody yet. Errors: those of [Config.Check].
func New(config Config) (*Chain, error) {
	if err := config.Check(); err != nil {
		return nil, err
	}
	if config.Timeout == 0 {
		config.Timeout = DefaultTimeout
	}
	if config.Patience == 0 {
		config.Patience = DefaultPatience
	}

	c := &Chain{config: config}
	for _, raw := range config.Endpoints {
		endpoint, err := newEndpoint(config, raw)
		if err != nil {
			return nil, err
		}
		c.endpoints = append(c.endpoints, endpoint)
	}
	return c, nil
}

// ID is the chain's id.
func (c *Chain) ID() uint64 { return c.config.ChainID }

// Endpoints is how many there are, and Quorum how many must agree.
func (c *Chain) Endpoints() int { return len(c.endpoints) }
func (c *Chain) Quorum() int    { return c.config.quorum() }

// Close closes idle connections.
func (c *Chain) Close() {
	for _, endpoint := range c.endpoints {
		endpoint.client.CloseIdleConnections()
	}
}

// Block returns the block of a number once a quorum agrees on it and shows it with its confirmations: a head at or above
// number + confirmations. It waits a moment for endpoints that lag. Errors: [ErrNotMature], [ErrDisagree], [ErrUnavailable],
// the context's.
func (c *Chain) Block(ctx context.Context, number, confirmations uint64) (Block, error) {
	return c.patiently(ctx, func() (Block, error) { return c.block(ctx, latest, number, confirmations) })
}

// AtDepth returns the block that lies depth blocks below what a quorum has reached; for depth 0 the newest that a quorum calls finalized, and
// then Head and Time of the block are its own. Errors: [ErrNotMature], [ErrDisagree], [ErrUnavailable], the context's.
func (c *Chain) AtDepth(ctx context.Context, depth uint64) (Block, error) {
	newest := latest
	if depth == 0 {
		newest = finalized
	}
	views, failures := c.newest(ctx, newest)
	if len(views) < c.Quorum() {
		return Block{}, fmt.Errorf("%d of %d endpoints, %d wanted: %w: %w", len(views), len(c.endpoints), c.Quorum(), ErrUnavailable, joined(failures))
	}
	head, _ := reached(views, c.Quorum())
	if head < depth {
		return Block{}, fmt.Errorf("block %d is the newest, %d blocks below it are wanted: %w", head, depth, ErrNotMature)
	}

	// The block itself is asked for by number, so that enough of them agree on it and still show what lies above it.
	return c.patiently(ctx, func() (Block, error) { return c.block(ctx, newest, head-depth, depth) })
}

// newest asks all endpoints for one block by name.
func (c *Chain) newest(ctx context.Context, name string) (views []view, failures []error) {
	ctx, cancel := context.WithTimeout(ctx, c.config.Timeout)
	defer cancel()

	for a := range c.askAll(ctx, name, nil) {
		if a.err != nil {
			failures = append(failures, a.err)
		} else {
			views = append(views, a.view)
		}
	}
	return views, failures
}

// patiently asks again, for a moment, as long as endpoints lag.
func (c *Chain) patiently(ctx context.Context, look func() (Block, error)) (Block, error) {
	patience := time.NewTimer(max(c.config.Patience, 0))
	defer patience.Stop()

	// Slower and slower: a provider counts what it is asked.
	for pause := shortestPause; ; pause = min(2*pause, longestPause) {
		block, err := look()
		if !errors.Is(err, ErrNotMature) || c.config.Patience < 0 {
			return block, err
		}

		again := time.NewTimer(pause)
		select {
		case <-again.C:
		case <-patience.C:
			again.Stop()
			return block, err
		case <-ctx.Done():
			again.Stop()
			return block, err
		}
	}
}

// block asks once.
func (c *Chain) block(ctx context.Context, newest string, number, confirmations uint64) (Block, error) {
	ctx, cancel := context.WithTimeout(ctx, c.config.Timeout)
	defer cancel()

	// Votes are counted as they come in, so that one slow endpoint more than needed costs nothing.
	var t tally
	for answer := range c.askAll(ctx, newest, &number) {
		t.add(answer)
		if block, ok := t.mature(number, confirmations, c.Quorum()); ok {
			return block, nil
		}
	}
	return Block{}, t.verdict(number, confirmations, c.Quorum(), len(c.endpoints))
}

// An answer is one endpoint's.
type answer struct {
	view
	err error
}

// askAll asks all endpoints at once and gives their answers in the order in which they come. Whoever stops reading early
// cancels the context; nothing stays behind.
func (c *Chain) askAll(ctx context.Context, newest string, number *uint64) <-chan answer {
	answers := make(chan answer, len(c.endpoints))
	var asked sync.WaitGroup
	for _, endpoint := range c.endpoints {
		asked.Go(func() {
			v, err := endpoint.look(ctx, newest, number)
			answers <- answer{v, err}
		})
	}
	go func() {
		asked.Wait()
		close(answers)
	}()
	return answers
}

// A tally is what endpoints have said about one block.
type tally struct {
	votes    map[common.Hash][]view
	without  int // endpoints that haven't got the block
	failures []error
}

func (t *tally) add(a answer) {
	switch {
	case a.err != nil:
		t.failures = append(t.failures, a.err)
	case a.block == nil:
		t.without++
	default:
		if t.votes == nil {
			t.votes = make(map[common.Hash][]view)
		}
		hash := a.block.Hash()
		t.votes[hash] = append(t.votes[hash], a.view)
	}
}

// mature finds the hash for which a quorum shows the confirmations. There is at most one: a quorum is more than half.
func (t *tally) mature(number, confirmations uint64, quorum int) (Block, bool) {
	for hash, views := range t.votes {
		var deep []view
		for _, v := range views {
			if v.head.Number.Uint64() >= number+confirmations {
				deep = append(deep, v)
			}
		}
		if len(deep) >= quorum {
			head, time := reached(deep, quorum)
			return Block{Number: number, Hash: hash, Head: head, Time: time}, true
		}
	}
	return Block{}, false
}

// verdict says why there is no such hash.
func (t *tally) verdict(number, confirmations uint64, quorum, endpoints int) error {
	votes, most := t.without, 0
	for _, views := range t.votes {
		votes += len(views)
		most = max(most, len(views))
	}

	switch {
	case votes < quorum:
		return fmt.Errorf("%d of %d endpoints, %d wanted: %w: %w", votes, endpoints, quorum, ErrUnavailable, joined(t.failures))
	case len(t.votes) > 1 && most < quorum:
		return fmt.Errorf("%d different blocks %d from %d endpoints: %w", len(t.votes), number, votes, ErrDisagree)
	default:
		return fmt.Errorf("block %d with %d confirmations at %d endpoints: %w", number, confirmations, quorum, ErrNotMature)
	}
}

// reached is the highest number and the latest time that at least quorum of the heads have reached.
func reached(views []view, quorum int) (head, time uint64) {
	var heads, times []uint64
	for _, v := range views {
		heads = append(heads, v.head.Number.Uint64())
		times = append(times, v.head.Time)
	}
	slices.Sort(heads)
	slices.Sort(times)
	return heads[len(heads)-quorum], times[len(times)-quorum]
}

// joined puts several errors on one line.
func joined(errs []error) error {
	texts := make([]string, len(errs))
	for i, err := range errs {
		texts[i] = err.Error()
	}
	return errors.New(strings.Join(texts, "; "))
}
