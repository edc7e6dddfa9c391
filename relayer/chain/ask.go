package chain

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"time"
)

// ask asks one node after the other until one gives an answer that accept takes.
func (c *Chain) ask(ctx context.Context, q query, accept func(json.RawMessage) error, method string, args ...any) error {
	return c.each(ctx, q, method, func(n *node) error { return n.call(ctx, accept, method, args...) })
}

// askBatch is ask for several things of one kind, all from one node.
func (c *Chain) askBatch(ctx context.Context, q query, accept func(int, json.RawMessage) error, method string, args [][]any) error {
	return c.each(ctx, q, method, func(n *node) error { return n.batch(ctx, accept, method, args) })
}

// each tries nodes in order. It stops at the first success, and at a refusal that any node would repeat.
//
// Where all that is left are nodes that asked for a pause, it waits for the first of them to be over, if that isn't longer than a
// node may take for an answer anyway. Who waits is let through by priority, see gate.
func (c *Chain) each(ctx context.Context, q query, method string, try func(*node) error) error {
	var worst error
	for _, n := range c.ranked(q, method) {
		if err := n.withoutMethod(method); err != nil {
			worst = graver(worst, err)
			continue
		}
		if wait := n.pause(); wait > c.config.Timeout && priorityOf(ctx) != Sending {
			cause := fmt.Errorf("wants a pause of %v more", wait.Round(time.Second))
			worst = graver(worst, &NodeError{Node: n.name, Method: method, outcome: limited, cause: cause, pause: wait})
			continue
		}

		err := try(n)
		if err == nil || ctx.Err() != nil {
			return err
		}
		if _, reverted := Revert(err); reverted {
			return err
		}
		worst = graver(worst, err)
	}

	if worst == nil {
		return ErrNoNode
	}
	return worst
}

// Methods for which there is another way. A node that said that it doesn't have one isn't asked for it for a while.
var optional = map[string]bool{"eth_getBlockReceipts": true, "eth_maxPriorityFeePerGas": true, "eth_getProof": true}

// withoutMethod is an error if the node is known not to have an optional method.
func (n *node) withoutMethod(method string) error {
	n.mu.Lock()
	defer n.mu.Unlock()
	if !optional[method] || time.Now().After(n.lacks[method]) {
		return nil
	}
	return &NodeError{Node: n.name, Method: method, outcome: unsupported, cause: errors.New("node doesn't have the method")}
}

// pause is how long the node wants to be left alone.
func (n *node) pause() time.Duration {
	n.mu.Lock()
	defer n.mu.Unlock()
	return time.Until(n.coolUntil)
}

// What says most about why nothing was found out, last.
var gravity = map[outcome]int{transport: 1, unsupported: 2, limited: 3, wrong: 4, refused: 5, missing: 6}

// graver is the one of two errors that says more. That something is missing at one node says more than that another is down.
func graver(a, b error) error {
	var x, y *NodeError
	switch {
	case !errors.As(a, &x):
		return b
	case !errors.As(b, &y) || gravity[x.outcome] >= gravity[y.outcome]:
		return a
	}
	return b
}

// outcomeOf is what came of asking, as far as an error says it.
func outcomeOf(err error) outcome {
	var failure *NodeError
	switch {
	case err == nil:
		return answered
	case errors.As(err, &failure):
		return failure.outcome
	}
	return transport
}
