package chain

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/veritee/veritee/relayer/health"
)

// deaf is how many heads a poll may find without a word from the subscription before that is renewed.
const deaf = 3

// Watch gives the newest head, and then each one that follows it. It never blocks: a receiver that is slow gets the latest. The
// channel closes when the context or the chain ends.
func (c *Chain) Watch(ctx context.Context) <-chan *types.Header {
	heads := make(chan *types.Header, 1)

	c.mu.Lock()
	c.watchers[heads] = struct{}{}
	if c.best != nil {
		heads <- c.best
	}
	if !c.polling {
		c.polling = true
		c.bestAt = time.Now()
		c.poll()
	}
	c.mu.Unlock()

	c.running.Go(func() {
		select {
		case <-ctx.Done():
		case <-c.ctx.Done():
		}
		c.mu.Lock()
		defer c.mu.Unlock()
		delete(c.watchers, heads)
		close(heads)
	})
	return heads
}

// poll starts what runs in the background.
func (c *Chain) poll() {
	for _, n := range c.nodes {
		c.running.Go(func() { n.pollHeads(c.ctx) })
		if n.websocket {
			c.running.Go(func() { n.subscribe(c.ctx) })
		}
	}
	c.running.Go(func() {
		every := time.NewTicker(c.config.Poll)
		defer every.Stop()
		for {
			select {
			case <-every.C:
				c.look()
			case <-c.ctx.Done():
				return
			}
		}
	})
}

// pollHeads asks the node for its head, again and again.
func (n *node) pollHeads(ctx context.Context) {
	ctx = Prioritise(ctx, Following)
	for ctx.Err() == nil {
		if n.pause() <= 0 {
			_ = n.refresh(ctx) // booked
		}

		timer := time.NewTimer(n.nextPoll())
		select {
		case <-timer.C:
		case <-n.wake:
		case <-ctx.Done():
		}
		timer.Stop()
	}
}

// nextPoll is when: sooner for a node that answers than for one that doesn't.
func (n *node) nextPoll() time.Duration {
	n.mu.Lock()
	defer n.mu.Unlock()

	// A jitter of a tenth keeps several relayers from asking in step.
	poll := n.chain.config.Poll
	pause := poll - time.Duration(rand.Int64N(int64(poll)/10+1))
	if n.excluded != nil {
		pause = n.intervals(excludedEvery)
	}
	return max(pause, time.Until(n.coolUntil), time.Until(n.downUntil))
}

// refresh asks for the head.
func (n *node) refresh(ctx context.Context) error {
	var header *types.Header
	if err := n.call(ctx, acceptHeader(&header, isAny), "eth_getBlockByNumber", "latest", false); err != nil {
		return err
	}

	n.mu.Lock()
	fresh := n.head == nil || n.head.Hash() != header.Hash()
	n.head = header
	if fresh && n.websocket {
		if n.unheard++; n.unheard > deaf {
			n.unheard = 0
			signal(n.recycle)
		}
	}
	n.mu.Unlock()

	n.chain.metrics().Head.WithLabelValues(n.chain.label, n.name).Set(float64(header.Number.Uint64()))
	n.chain.elect()
	return nil
}

// subscribe keeps a subscription to new heads, which wakes the poll.
func (n *node) subscribe(ctx context.Context) {
	for failures := 1; ctx.Err() == nil; failures++ {
		started := time.Now()
		err := n.listen(ctx)
		if ctx.Err() != nil {
			return
		}
		n.chain.log.Debug("subscription ended", "node", n.name, "err", err)

		if time.Since(started) > n.intervals(downAtMost) {
			failures = 1
		}
		timer := time.NewTimer(backoff(n.chain.config.Poll, failures, downAtLeast, downAtMost))
		select {
		case <-timer.C:
		case <-ctx.Done():
		}
		timer.Stop()
	}
}

// listen wakes the poll at every word of a subscription, until that ends. What it says isn't looked at.
func (n *node) listen(ctx context.Context) error {
	limited, cancel := context.WithTimeout(ctx, n.chain.config.Timeout)
	defer cancel()
	link, err := n.ready(limited)
	if err != nil {
		_, _, err = n.secret.judge(err)
		return err
	}
	words := make(chan json.RawMessage, 16)
	subscription, err := link.EthSubscribe(limited, words, "newHeads")
	if err != nil {
		_, _, err = n.secret.judge(err)
		return err
	}
	defer subscription.Unsubscribe()

	for {
		select {
		case <-words:
			n.mu.Lock()
			n.unheard = 0
			cooling := time.Now().Before(n.coolUntil)
			n.mu.Unlock()
			if !cooling {
				signal(n.wake)
			}
		case <-n.recycle:
			return errors.New("silent while blocks came")
		case err := <-subscription.Err():
			if err != nil {
				_, _, err = n.secret.judge(err)
			}
			return err
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}

// signal doesn't block: one that waits already says the same.
func signal(to chan struct{}) {
	select {
	case to <- struct{}{}:
	default:
	}
}

// elect tells the watchers if there is a new best head.
func (c *Chain) elect() {
	c.mu.Lock()
	defer c.mu.Unlock()

	best := c.bestHead()
	if best == nil || c.best != nil && best.Hash() == c.best.Hash() {
		return
	}
	c.best, c.bestAt = best, time.Now()
	c.metrics().HeadTime.WithLabelValues(c.label).Set(float64(best.Time))
	c.warn(false, health.ChainHalted, "")

	for heads := range c.watchers {
		select {
		case <-heads: // an older one that nobody took
		default:
		}
		heads <- best
	}
}

// bestHead is the highest head of the nodes in good standing; among equals the one that is best already, then the first. The
// caller holds the lock.
func (c *Chain) bestHead() *types.Header {
	var good, suspect *types.Header
	higher := func(than, head *types.Header) *types.Header {
		switch {
		case than == nil, head.Number.Cmp(than.Number) > 0:
			return head
		case head.Number.Cmp(than.Number) == 0 && c.best != nil && head.Hash() == c.best.Hash():
			return head
		}
		return than
	}

	now := time.Now()
	for _, n := range c.nodes {
		n.mu.Lock()
		switch {
		case n.head == nil || n.excluded != nil:
		case now.Before(n.suspectUntil):
			suspect = higher(suspect, n.head)
		default:
			good = higher(good, n.head)
		}
		n.mu.Unlock()
	}
	if good != nil {
		return good
	}
	return suspect
}

// look raises and clears the warnings that time brings.
func (c *Chain) look() {
	usable := false
	for _, n := range c.nodes {
		n.mu.Lock()
		if n.excluded == nil && n.link != nil && n.failures == 0 {
			usable = true
		}
		if n.excluded == nil && n.suspicion != "" && time.Now().After(n.suspectUntil) {
			n.suspicion = ""
			c.config.Board.Clear(health.NodeSuspect, n.label)
		}
		n.mu.Unlock()
	}
	c.warn(!usable, health.NoNode, "no node of the chain answers: see the warnings of its nodes")

	c.mu.Lock()
	defer c.mu.Unlock() // a new head clears under the same lock, and isn't overtaken by an older look
	still := time.Since(c.bestAt)
	often := c.cooldown.often(time.Now())
	c.warn(often, health.NodesLimited, "every node wants pauses, again and again: add a node, raise what they allow, or set max_rps so that nothing is refused")
	if usable && still > c.config.Halt {
		c.warn(true, health.ChainHalted, fmt.Sprintf("no new block for %v at any node: nothing can be settled until it goes on", still.Round(time.Second)))
	}
}

// pollAll asks all nodes for their heads at once. Once one has answered, the others have little time left. Nodes that want a pause
// aren't asked: what they showed last stands. Nodes that failed are asked, but not waited for unless there are no others.
func (c *Chain) pollAll(ctx context.Context) (errs []error, good bool) {
	well := slices.ContainsFunc(c.nodes, func(n *node) bool { return n.status().State != Excluded && !n.failing() })
	answers := make(chan error, len(c.nodes))
	asked := 0
	for _, n := range c.nodes {
		status := n.status()
		if n.pause() > 0 && status.Hash != (common.Hash{}) {
			good = true
			continue
		}
		if status.State == Excluded {
			continue
		}
		if well && n.failing() {
			if n.retry() {
				c.running.Go(func() { _ = n.refresh(c.ctx) })
			}
			continue
		}
		asked++
		c.running.Go(func() { answers <- n.refresh(c.ctx) })
	}
	if asked == 0 && !good {
		return []error{ErrNoNode}, false
	}

	var late <-chan time.Time
	for range asked {
		select {
		case err := <-answers:
			if err != nil {
				errs = append(errs, err)
			} else if good = true; late == nil {
				late = time.After(settle)
			}
		case <-late:
			return errs, good
		case <-ctx.Done():
			return append(errs, ctx.Err()), good
		}
	}
	return errs, good
}

// Head asks all nodes and gives the best head.
func (c *Chain) Head(ctx context.Context) (*types.Header, error) {
	errs, good := c.pollAll(ctx)

	c.mu.Lock()
	defer c.mu.Unlock()
	if head := c.bestHead(); good && head != nil {
		return head, nil
	}
	return nil, fmt.Errorf("head of chain %d: %w", c.config.ID, errors.Join(errs...))
}

// Final is the number of the newest block that counts as final when the head is this one; 0 if none does.
func (c *Chain) Final(ctx context.Context, head *types.Header) (uint64, error) {
	number, _, err := c.FinalBlock(ctx, head)
	return number, err
}

// FinalBlock is Final with the block's hash where nodes name it; by depth it is zero, and the block is the head's ancestor.
//
// Nodes differ in what they call finalized. The lowest counts, of those that know the head or are a few blocks from it.
func (c *Chain) FinalBlock(ctx context.Context, head *types.Header) (number uint64, hash common.Hash, err error) {
	height := head.Number.Uint64()
	if !c.config.Finality.Tag {
		return height - min(height, c.config.Finality.Depth), common.Hash{}, nil
	}

	const near = 32
	var lowest *types.Header
	var worst error
	for i, n := range c.ranked(query{covers: height - min(height, near)}, "eth_getBlockByNumber") {
		status := n.status()
		if i > 0 && (status.State != Up || status.Head+near < height) {
			continue
		}
		var header *types.Header
		err := n.call(ctx, acceptHeader(&header, isAny), "eth_getBlockByNumber", "finalized", false)
		switch {
		case errors.Is(err, ethereum.NotFound):
			return 0, common.Hash{}, nil // a young chain
		case err != nil:
			worst = graver(worst, err)
		case lowest == nil || header.Number.Cmp(lowest.Number) < 0:
			lowest = header
		}
	}

	switch {
	case lowest == nil && worst == nil:
		return 0, common.Hash{}, ErrNoNode
	case lowest == nil:
		return 0, common.Hash{}, fmt.Errorf("final block of chain %d: %w", c.config.ID, worst)
	}
	return lowest.Number.Uint64(), lowest.Hash(), nil
}
