package workers

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"time"

	"connectrpc.com/connect"
	"github.com/ethereum/go-ethereum/common"

	"github.com/veritee/veritee/protocol/keynodeapi"
)

// A KeyNode is one of the configuration's, as last described.
type KeyNode struct {
	Name     string
	Instance common.Address
	Problem  string // why it can't be asked now; empty: it can
}

// KeyNodes are all of the configuration. Known says that every one has said who it is.
func (p *Pool) KeyNodes() (all []KeyNode, known bool) {
	p.mu.Lock()
	defer p.mu.Unlock()
	known = true
	for _, w := range p.workers {
		switch {
		case w.node == nil:
		case w.known == nil:
			known = false
		default:
			all = append(all, KeyNode{Name: w.name, Instance: w.known.instance, Problem: w.down})
		}
	}
	return all, known
}

// A NodeError is why a key node gave nothing.
type NodeError struct {
	Node    string
	Outcome Outcome
	Refusal keynodeapi.Refusal_Reason
	Reason  string // for people; the node's own words, bounded and printable, where it refused
}

func (e *NodeError) Error() string { return fmt.Sprintf("key node %s: %s", e.Node, e.Reason) }

// Release asks a key node for its part of an answer. Whoever asks verifies it.
func (p *Pool) Release(ctx context.Context, node string, request *keynodeapi.ReleaseRequest) (*keynodeapi.ReleaseResponse, error) {
	var said *keynodeapi.ReleaseResponse
	err := p.askNode(ctx, node, func(ctx context.Context, w *worker) (err error) {
		said, err = w.node.Release(ctx, request)
		return err
	})
	return said, err
}

// DescribeNode asks a key node what it holds and does.
func (p *Pool) DescribeNode(ctx context.Context, node string) (*keynodeapi.DescribeResponse, error) {
	var said *keynodeapi.DescribeResponse
	err := p.askNode(ctx, node, func(ctx context.Context, w *worker) (err error) {
		said, err = w.node.Describe(ctx, &keynodeapi.DescribeRequest{})
		return err
	})
	return said, err
}

// Confirmation asks a key node what it has confirmed of a session.
func (p *Pool) Confirmation(ctx context.Context, node string, session uint64) (*keynodeapi.ConfirmationResponse, error) {
	var said *keynodeapi.ConfirmationResponse
	err := p.askNode(ctx, node, func(ctx context.Context, w *worker) (err error) {
		said, err = w.node.Confirmation(ctx, &keynodeapi.ConfirmationRequest{Session: session})
		return err
	})
	return said, err
}

func (p *Pool) askNode(ctx context.Context, name string, ask func(ctx context.Context, w *worker) error) error {
	w, err := p.named(name)
	if err != nil {
		return err
	}
	if w.node == nil {
		return fmt.Errorf("%q is no key node", name)
	}
	ctx, cancel := context.WithTimeout(ctx, w.timeout)
	defer cancel()
	select {
	case w.releasing <- struct{}{}:
		defer func() { <-w.releasing }()
	case <-ctx.Done():
		return &NodeError{Node: name, Outcome: Overtaken, Reason: "too much is being asked of it"}
	}
	begun := time.Now()
	err = ask(ctx, w)
	p.metrics.OrderSeconds.WithLabelValues(name).Observe(time.Since(begun).Seconds())
	if err == nil {
		p.metrics.Orders.WithLabelValues(name, string(Answered)).Inc()
		return nil
	}
	failure := nodeErrorOf(name, err)
	p.metrics.Orders.WithLabelValues(name, string(failure.Outcome)).Inc()
	return failure
}

func nodeErrorOf(node string, err error) *NodeError {
	plain := failureOf(node, err)
	e := &NodeError{Node: node, Outcome: plain.Outcome, Reason: plain.Reason}
	if plain.Outcome != Refused {
		return e
	}
	refused := nodeRefusalOf(err)
	e.Refusal = refused.GetReason()
	word := strings.ToLower(strings.TrimPrefix(e.Refusal.String(), "REASON_"))
	e.Reason = fmt.Sprintf("it refuses (%s): %s", strings.ReplaceAll(word, "_", " "), printable(refused.GetMessage(), maxDetail))
	return e
}

// nodeRefusalOf is the refusal in what a key node said; nil if it isn't one of a key node's.
func nodeRefusalOf(err error) *keynodeapi.Refusal {
	var wire *connect.Error
	if !errors.As(err, &wire) {
		return nil
	}
	for _, detail := range wire.Details() {
		if value, err := detail.Value(); err == nil {
			if refused, is := value.(*keynodeapi.Refusal); is {
				return refused
			}
		}
	}
	return nil
}
