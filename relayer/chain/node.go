package chain

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/rand/v2"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/veritee/veritee/relayer/health"
)

// In polling intervals; see the package's comment.
const (
	suspectFor     = 120
	suspectAtMost  = 120 * 16
	excludedEvery  = 20
	identifyEvery  = 60
	identifyAtMost = 2 // between two checks because of new connections, however many there are
	downAtLeast    = 2
	downAtMost     = 60

	// A node is called down after so many transport errors in a row: single ones happen to the best.
	downAfter = 3

	// lacksFor is how long a node that doesn't have a method isn't asked for it.
	lacksFor = 10 * time.Minute
)

// A node is one endpoint, and what is known about it.
type node struct {
	name      string
	label     string // chain/name: the subject of its warnings
	url       string
	websocket bool
	secret    secret
	chain     *Chain
	limits    *gate
	maxBatch  int

	connections atomic.Int64  // made so far
	gate        chan struct{} // held by whoever connects and identifies
	wake        chan struct{} // polls at once
	recycle     chan struct{} // renews the subscription

	mu           sync.Mutex // guards what follows
	link         *link
	identified   int64 // connections when it was last identified
	identifiedAt time.Time
	doubted      bool  // identify before the next call
	excluded     error // why, or nil
	excludedAt   time.Time
	suspectUntil time.Time
	suspicion    string
	strikes      int // how often it was suspect
	failures     int // transport errors in a row
	downUntil    time.Time
	coolUntil    time.Time
	cooledAt     time.Time // when the last pause began
	coolings     int       // pauses in a row
	lacks        map[string]time.Time
	head         *types.Header
	unheard      int // new heads since the subscription last said something
}

func newNode(c *Chain, config NodeConfig) *node {
	return &node{
		name:      config.Name,
		label:     fmt.Sprintf("%d/%s", c.config.ID, config.Name),
		url:       config.URL,
		websocket: strings.HasPrefix(config.URL, "ws"),
		secret:    newSecret(config.URL),
		chain:     c,
		limits:    newGate(config.MaxRPS, config.MaxInFlight),
		maxBatch:  smallest(config.MaxBatch, config.MaxRPS),
		gate:      make(chan struct{}, 1),
		wake:      make(chan struct{}, 1),
		recycle:   make(chan struct{}, 1),
		lacks:     make(map[string]time.Time),
	}
}

// smallest is the smaller of two limits, where 0 is none.
func smallest(a, b int) int {
	if a == 0 || b != 0 && b < a {
		return b
	}
	return a
}

// intervals is a pause, in polling intervals.
func (n *node) intervals(count int) time.Duration { return time.Duration(count) * n.chain.config.Poll }

// ready gives the link once the node is known to be of this chain; else an error that says why not.
func (n *node) ready(ctx context.Context) (*link, error) {
	if link, known, err := n.known(); known {
		return link, err
	}

	select {
	case n.gate <- struct{}{}:
		defer func() { <-n.gate }()
	case <-ctx.Done():
		return nil, ctx.Err()
	}
	link, known, err := n.known()
	if known {
		return link, err // somebody else has just looked
	}
	if link == nil {
		if link, err = dial(ctx, n.url, n.chain.config.Timeout, &n.connections); err != nil {
			return nil, err
		}
	}
	return link, n.identify(ctx, link)
}

// known says what the last check of its identity found, unless it is time for another.
func (n *node) known() (l *link, known bool, err error) {
	n.mu.Lock()
	defer n.mu.Unlock()

	age := time.Since(n.identifiedAt)
	switch {
	case n.excluded != nil && time.Since(n.excludedAt) < n.intervals(excludedEvery):
		return nil, true, n.excluded
	case n.link == nil || n.excluded != nil || n.doubted || age > n.intervals(identifyEvery):
		return n.link, false, nil
	case n.identified != n.connections.Load() && age > n.intervals(identifyAtMost):
		return n.link, false, nil
	}
	return n.link, true, nil
}

// identify asks which chain the node is of, and keeps the link or excludes the node.
func (n *node) identify(ctx context.Context, link *link) error {
	err := n.checkChain(ctx, link)

	n.mu.Lock()
	defer n.mu.Unlock()
	switch {
	case errors.Is(err, ErrOtherChain):
		// The next look is through a new connection: what is behind the name may be another by then.
		link.Close()
		n.link, n.head = nil, nil
		if n.excluded == nil {
			n.chain.log.Error("node excluded", "node", n.name, "err", err)
		}
		n.excluded, n.excludedAt = err, time.Now()
		n.chain.config.Board.Raise(health.NodeSuspect, n.label, err.Error())
		n.chain.metrics().NodeUp.WithLabelValues(n.chain.label, n.name).Set(0)
		return err

	case err != nil:
		if n.link == nil {
			link.Close()
		}
		return err
	}

	if n.excluded != nil {
		n.chain.log.Info("node is of this chain again", "node", n.name)
		n.chain.config.Board.Clear(health.NodeSuspect, n.label)
	}
	n.link, n.excluded, n.doubted = link, nil, false
	n.identified, n.identifiedAt = n.connections.Load(), time.Now()
	return nil
}

// checkChain compares chain id and genesis.
func (n *node) checkChain(ctx context.Context, link *link) error {
	ctx, cancel := context.WithTimeout(ctx, n.chain.config.Timeout)
	defer cancel()
	n.limits.charge(2)

	var id hexutil.Big
	if err := link.CallContext(ctx, &id, "eth_chainId"); err != nil {
		return err
	}
	if number := id.ToInt(); !number.IsUint64() || number.Uint64() != n.chain.config.ID {
		return fmt.Errorf("%w: node %q has chain id %d, not %d: correct its url or the chain's id",
			ErrOtherChain, n.name, number, n.chain.config.ID)
	}

	var raw json.RawMessage
	if err := link.CallContext(ctx, &raw, "eth_getBlockByNumber", hexutil.Uint64(0), false); err != nil {
		return err
	}
	header, err := readHeader(raw)
	if err != nil {
		return err
	}
	return n.chain.holdGenesis(n, header.Hash())
}

// call asks the node for one thing. What it answers is judged by accept, which may say that it is missing or wrong.
func (n *node) call(ctx context.Context, accept func(json.RawMessage) error, method string, args ...any) error {
	return n.turn(ctx, method, 1, func(ctx context.Context, client *rpc.Client) error {
		var raw json.RawMessage
		if err := client.CallContext(ctx, &raw, method, args...); err != nil {
			return err
		}
		return accept(raw)
	})
}

// batch asks for several things of one kind, at once or in as few parts as the node's limits allow. The first element that fails
// fails all.
func (n *node) batch(ctx context.Context, accept func(int, json.RawMessage) error, method string, args [][]any) error {
	most := len(args)
	if n.maxBatch > 0 {
		most = min(most, n.maxBatch)
	}
	for first := 0; first < len(args); first += most {
		within := func(i int, raw json.RawMessage) error { return accept(first+i, raw) }
		if err := n.part(ctx, within, method, args[first:min(first+most, len(args))]); err != nil {
			return err
		}
	}
	return nil
}

func (n *node) part(ctx context.Context, accept func(int, json.RawMessage) error, method string, args [][]any) error {
	return n.turn(ctx, method, len(args), func(ctx context.Context, client *rpc.Client) error {
		elements := make([]rpc.BatchElem, len(args))
		for i := range elements {
			elements[i] = rpc.BatchElem{Method: method, Args: args[i], Result: new(json.RawMessage)}
		}
		if err := client.BatchCallContext(ctx, elements); err != nil {
			return err
		}
		for i, element := range elements {
			if element.Error != nil {
				return element.Error
			}
			if err := accept(i, *element.Result.(*json.RawMessage)); err != nil {
				return err
			}
		}
		return nil
	})
}

// turn does one exchange with the node, of so many calls, when it is its turn, and books what came of it.
func (n *node) turn(ctx context.Context, method string, calls int, exchange func(context.Context, *rpc.Client) error) error {
	config := n.chain.config
	if err := n.enter(ctx, method, calls); err != nil {
		return err
	}
	result := transport
	defer func() { n.limits.leave(result == answered || result == missing || result == refused) }()

	started := time.Now()
	within, cancel := context.WithTimeout(ctx, config.Timeout)
	defer cancel()

	link, err := n.ready(within)
	if err == nil {
		err = exchange(within, link.Client)
	}
	if err == nil {
		// A connection may have been made on the way, to somebody else.
		_, err = n.ready(within)
	}
	if ctx.Err() != nil {
		return ctx.Err() // the caller's deadline says nothing about the node
	}

	result = answered
	if err != nil {
		var cause error
		var pause time.Duration
		result, pause, cause = n.secret.judge(err)
		if errors.Is(cause, context.DeadlineExceeded) {
			cause = fmt.Errorf("no answer within %v: %w", config.Timeout, context.DeadlineExceeded)
		}
		err = &NodeError{Node: n.name, Method: method, outcome: result, cause: cause, pause: pause}
	}

	n.book(result, err, method, started)
	switch result {
	case limited:
		n.chain.limited(started)
	case answered:
		n.chain.calm.Add(1)
	}
	n.chain.count(n.name, method, result, time.Since(started))
	return err
}

// enter waits until the node may be asked. Whoever waits for longer than an answer may take goes elsewhere; the node has done nothing.
func (n *node) enter(ctx context.Context, method string, calls int) error {
	waiting, cancel := context.WithTimeout(ctx, n.chain.config.Timeout)
	defer cancel()
	err := n.limits.enter(waiting, priorityOf(ctx), calls)
	switch {
	case err == nil:
		return nil // who was let in leaves again, whatever has ended meanwhile
	case ctx.Err() != nil:
		return ctx.Err()
	}
	return &NodeError{Node: n.name, Method: method, outcome: limited, cause: fmt.Errorf(
		"no turn within %v: others wait, and either it asks for pauses or max_rps or max_in_flight is low; raise those if it takes more, or add a node", n.chain.config.Timeout)}
}

// book draws the conclusions of an outcome for the node.
func (n *node) book(result outcome, err error, method string, started time.Time) {
	n.mu.Lock()
	defer n.mu.Unlock()

	var failure *NodeError
	errors.As(err, &failure)
	switch result {
	case transport:
		n.fail(err)
		return // it didn't answer: all others did
	case limited:
		n.refused(failure.pause, started)
	case unsupported:
		n.lacks[method] = time.Now().Add(lacksFor)
	case wrong:
		n.strike(err.Error())
	}

	if result != limited {
		n.coolings = 0
	}
	if n.failures > 0 {
		n.failures, n.downUntil = 0, time.Time{}
		n.chain.config.Board.Clear(health.NodeDown, n.label)
	}
	n.chain.metrics().NodeUp.WithLabelValues(n.chain.label, n.name).Set(1)
}

// refused notes that the node wants a pause: as long as it says or, if it doesn't, longer each time. What was asked before the last pause
// began is of the same burst, and is no reason for another. The caller holds the lock.
func (n *node) refused(pause time.Duration, asked time.Time) {
	if asked.Before(n.cooledAt) {
		if pause > 0 {
			n.cool(time.Now().Add(pause))
		}
		return
	}
	n.coolings++
	n.cooledAt = time.Now()
	if pause == 0 {
		pause = backoff(n.chain.config.Poll, n.coolings, downAtLeast, downAtMost)
	}
	n.cool(n.cooledAt.Add(pause))
}

// cool leaves the node alone until then. The caller holds the lock.
func (n *node) cool(until time.Time) {
	if until.After(n.coolUntil) {
		n.coolUntil = until
	}
	n.limits.hold(until)
}

// fail notes a transport error. The caller holds the lock.
func (n *node) fail(err error) {
	n.failures++
	n.downUntil = time.Now().Add(backoff(n.chain.config.Poll, n.failures, downAtLeast, downAtMost))
	n.doubted = true
	n.head = nil
	n.chain.metrics().NodeUp.WithLabelValues(n.chain.label, n.name).Set(0)
	if n.websocket && n.link != nil {
		go n.link.Close() // waits for what is being written
		n.link = nil
	}
	if n.failures >= downAfter && n.excluded == nil {
		n.chain.config.Board.Raise(health.NodeDown, n.label, err.Error())
	}
	n.chain.log.Debug("node failed", "node", n.name, "failures", n.failures, "err", err)
}

// strike makes the node suspect. The caller holds the lock.
func (n *node) strike(why string) {
	n.suspicion = why
	if time.Now().After(n.suspectUntil) {
		count := min(suspectFor<<min(n.strikes, 8), suspectAtMost)
		n.strikes++
		n.suspectUntil = time.Now().Add(n.intervals(count))
		n.chain.log.Warn("node is suspect", "node", n.name, "reason", why)
	}
	n.chain.config.Board.Raise(health.NodeSuspect, n.label, why)
}

// backoff grows from at least to at most intervals, by the count of what went wrong, with a jitter of a quarter.
func backoff(interval time.Duration, count, atLeast, atMost int) time.Duration {
	pause := time.Duration(min(atLeast<<min(max(count, 1)-1, 16), atMost)) * interval
	return pause - time.Duration(rand.Int64N(int64(pause)/4+1))
}

// failing says whether its last answer was a transport error.
func (n *node) failing() bool {
	n.mu.Lock()
	defer n.mu.Unlock()
	return n.failures > 0
}

// retry says whether it is time to ask a failing node again, and that the caller is the one who does.
func (n *node) retry() bool {
	n.mu.Lock()
	defer n.mu.Unlock()
	if time.Now().Before(n.downUntil) {
		return false
	}
	n.downUntil = time.Now().Add(n.chain.config.Timeout)
	return true
}

// doubt lets the node be identified again before it is asked anything else.
func (n *node) doubt() {
	n.mu.Lock()
	defer n.mu.Unlock()
	n.doubted = true
}
