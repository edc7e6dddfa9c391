package keynode

import (
	"context"
	"errors"
	"log/slog"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/veritee/veritee/enclave/headers"
	"github.com/veritee/veritee/enclave/keynode/orders"
	"github.com/veritee/veritee/enclave/keynode/vault"
	"github.com/veritee/veritee/protocol/keynodeapi"
	"github.com/veritee/veritee/protocol/tbls"
	"github.com/veritee/veritee/protocol/typed"
)

// An Order is a ReleaseRequest whose fields have the right form. What they say is only the word of whoever asks.
type Order struct {
	Broker   common.Address
	Key      typed.KeyOrder
	Sequence uint64
	Expiry   uint64
}

// ParseOrder reads a request strictly. Refusals: REASON_MALFORMED.
func ParseOrder(r *keynodeapi.ReleaseRequest) (o Order, refusal *Refusal) {
	malformed := func(format string, args ...any) (Order, *Refusal) {
		return Order{}, refuse(keynodeapi.Refusal_REASON_MALFORMED, format, args...)
	}
	if len(r.GetBroker()) != common.AddressLength {
		return malformed("broker has %d bytes, it must have %d", len(r.GetBroker()), common.AddressLength)
	}
	if err := o.Key.UnmarshalBinary(r.GetOrder()); err != nil {
		return malformed("%v", err)
	}
	o.Broker, o.Sequence, o.Expiry = common.Address(r.GetBroker()), r.GetSequence(), r.GetExpiry()
	if o.Sequence == 0 || o.Expiry == 0 || o.Key.Generation == 0 {
		return malformed("orders, blocks and generations are counted from 1")
	}
	return o, nil
}

// LogValue shows what is asked, nothing of which is secret.
func (o Order) LogValue() slog.Value {
	return slog.GroupValue(
		slog.String("broker", o.Broker.Hex()), slog.Uint64("sequence", o.Sequence), slog.Uint64("expiry", o.Expiry),
		slog.String("app", o.Key.App.Hex()), slog.String("instance", o.Key.Instance.Hex()), slog.Uint64("epoch", o.Key.Epoch),
		slog.Uint64("generation", uint64(o.Key.Generation)),
	)
}

// An Answer is this node's part.
type Answer struct {
	Generation uint32
	Partial    *tbls.Partial
	Signature  typed.Signature
}

// Release decides about an order and answers it. Nil is returned for exactly one of the two. An order that isn't there yet, at the block by
// which this node goes, is held for a moment: whoever brings it has seen the next block, and this node is about to. What is decided is decided
// anew at the next block, as if it had been asked for then.
func (n *Node) Release(ctx context.Context, o Order) (*Answer, *Refusal) {
	var until <-chan time.Time
	for {
		news := n.heads.next()
		answer, refusal := n.release(ctx, o)
		if refusal == nil || refusal.Reason != keynodeapi.Refusal_REASON_NOT_DEEP {
			return answer, refusal
		}
		if until == nil {
			select {
			case n.holding <- struct{}{}:
				defer func() { <-n.holding }()
			default:
				return nil, refusal
			}
			timer := time.NewTimer(n.config.Hold)
			defer timer.Stop()
			until = timer.C
			n.peek()
		}
		if !n.awaitHead(ctx, o, refusal.at, news, until) {
			return nil, refusal
		}
	}
}

// mostHeld is how many orders are held at a time. They cost a question to the endpoints for each block, and no more.
const mostHeld = 64

// peek has the chain looked at now. Orders that aren't there cost nothing to make, so they are no reason to ask endpoints more often than some
// times in the poll interval.
func (n *Node) peek() {
	n.mu.Lock()
	early := time.Since(n.peeked) < n.config.Poll/4
	if !early {
		n.peeked = time.Now()
	}
	n.mu.Unlock()
	if early {
		return
	}
	select {
	case n.look <- struct{}{}:
	default:
	}
}

// awaitHead waits until this node would go by another block than before, for an order of this generation.
func (n *Node) awaitHead(ctx context.Context, o Order, before common.Hash, news <-chan struct{}, until <-chan time.Time) bool {
	for {
		select {
		case <-news:
		case <-until:
			return false
		case <-ctx.Done():
			return false
		}
		news = n.heads.next()
		n.mu.RLock()
		s := n.state
		n.mu.RUnlock()
		if g, ok := s.generations[o.Key.Generation]; ok {
			if at, _ := n.heads.agreed(n.self, &g); at.Hash != before {
				return true
			}
		}
	}
}

// release decides about an order at the block by which this node goes now.
func (n *Node) release(ctx context.Context, o Order) (*Answer, *Refusal) {
	if !slices.Contains(n.config.Brokers, o.Broker) {
		return nil, refuse(keynodeapi.Refusal_REASON_UNKNOWN_BROKER, "broker %s isn't served here; start the node with --broker %s, or ask another committee's", o.Broker, o.Broker)
	}
	select {
	case n.working <- struct{}{}:
		defer func() {
			<-n.working
			n.claims.stir()
		}()
	default:
		return nil, refuse(keynodeapi.Refusal_REASON_BUSY, "%d orders are being worked on; ask again, or another node", cap(n.working))
	}
	if !n.rates.allow() {
		return nil, refuse(keynodeapi.Refusal_REASON_BUSY, "more orders than this node answers in a second; ask again in a moment, or another node")
	}

	at, refusal := n.stands(o)
	if refusal != nil {
		return nil, refusal
	}
	domain := typed.KeyDomain{ChainID: n.config.Chain.ID(), Broker: o.Broker}
	requestID := domain.RequestID(typed.DerivedKey, o.Sequence, o.Expiry, &o.Key)
	if err := n.checks.ask(ctx, at, o, requestID); err != nil {
		return nil, unchecked(err, at)
	}
	if !n.rates.allowApp(o.Key.App) {
		return nil, refuse(keynodeapi.Refusal_REASON_BUSY, "more orders of app %s than this node answers in a second; ask again in a moment", o.Key.App)
	}

	// What costs much comes last: the order is on the chain, so somebody has paid for it.
	blinded, err := n.claims.check(&o.Key, domain)
	if err != nil {
		return nil, refuse(keynodeapi.Refusal_REASON_BAD_BLINDING, "the order's A isn't one number times both generators, or its proof is of another: %v", err)
	}
	if refusal := n.note(o, requestID, at); refusal != nil {
		return nil, refusal
	}
	return n.answer(o, domain, requestID, blinded)
}

// stands says in the state of which block an order of this generation is looked at, if this node may answer it at all.
func (n *Node) stands(o Order) (at headers.Block, refusal *Refusal) {
	n.mu.RLock()
	s, problem := n.state, n.problem
	n.mu.RUnlock()
	if problem.reason != 0 {
		return at, refuse(problem.reason, "%s", problem.text)
	}
	g, ok := s.generations[o.Key.Generation]
	if held := n.heldOf(s, o.Key.Generation); !ok || held == nil || held.Share == nil || !g.Holds(n.self) {
		return at, refuse(keynodeapi.Refusal_REASON_NO_SHARE, "this node holds no share of generation %d; the committee's is %d", o.Key.Generation, s.generation)
	} else if held.Record.GroupKey != o.Key.GroupKey {
		return at, refuse(keynodeapi.Refusal_REASON_NOT_ALLOWED, "the order names group key %s, the committee's is %s", o.Key.GroupKey, held.Record.GroupKey)
	}

	if held := n.heldOf(s, o.Key.Generation); held == nil || ended(s, asEnded(held)) {
		return at, refuse(keynodeapi.Refusal_REASON_NO_SHARE, "orders of generation %d are over; the committee's is %d: order anew", o.Key.Generation, s.generation)
	}

	for range 3 {
		at, members := n.heads.agreed(n.self, &g)
		switch {
		case at.Hash != (common.Hash{}) && n.heads.goBy(at):
			return at, nil
		case at.Hash == (common.Hash{}):
			return at, refuse(keynodeapi.Refusal_REASON_ALONE,
				"%d members of generation %d, this node among them, have shown one block, and %d must, none older than the last; see that they run, reach each other and have endpoints in sync",
				members, o.Key.Generation, g.Threshold)
		}
	}
	return at, refuse(keynodeapi.Refusal_REASON_ALONE, "blocks come faster than this node goes by them; ask again")
}

// note puts down that this number is this order's. Another order under it is an alarm.
func (n *Node) note(o Order, requestID common.Hash, at headers.Block) *Refusal {
	err := n.config.Orders.Note(o.Broker, o.Sequence, requestID, at.Number)
	switch {
	case err == nil:
		return nil
	case errors.Is(err, orders.ErrOther):
		n.alarms.Add(1)
		n.config.Log.Error("ALARM: another order under a number that was answered: the chain was reorganised below the committee's depth, or endpoints lie",
			"order", o, "request", requestID, "error", err.Error())
		return refuse(keynodeapi.Refusal_REASON_OTHER_ORDER, "%v; the chain was reorganised below the committee's depth, or this node's endpoints lie: order anew, and look at the nodes' logs", err)
	case errors.Is(err, orders.ErrForgotten):
		return refuse(keynodeapi.Refusal_REASON_OTHER_ORDER, "%v; order anew", err)
	default:
		return refuse(keynodeapi.Refusal_REASON_JOURNAL, "the node's journal can't be written; make room on its disk").because(err)
	}
}

// answer computes and signs. The same order gets the same bytes.
func (n *Node) answer(o Order, domain typed.KeyDomain, requestID common.Hash, blinded *tbls.Blinded) (*Answer, *Refusal) {
	point := n.points.get(tbls.IdentityOf(typed.DerivedKey, domain, n.config.Committee, &o.Key))

	// The share may have been destroyed since it was looked for; while it is used, it isn't.
	n.shares.RLock()
	defer n.shares.RUnlock()
	n.mu.RLock()
	held := n.heldOf(n.state, o.Key.Generation)
	n.mu.RUnlock()
	if held == nil || held.Share == nil {
		return nil, refuse(keynodeapi.Refusal_REASON_NO_SHARE, "the share of generation %d was destroyed a moment ago; order anew", o.Key.Generation)
	}
	partial, err := held.Share.Answer(requestID, point, blinded, &held.Secret)
	if err != nil {
		return nil, refuse(keynodeapi.Refusal_REASON_INTERNAL, "the answer couldn't be computed; the node's log says why").because(err)
	}
	release := &typed.KeyRelease{RequestID: requestID, Generation: o.Key.Generation, Answer: partial.Hash()}
	signature, err := n.config.Instance.SignRelease(release, domain)
	if err == nil {
		// A fault while signing could give the key away by what it produced.
		var signer common.Address
		if signer, err = typed.Recover(release.Digest(domain), signature); err == nil && signer != n.self {
			err = errors.New("signature recovers another address")
		}
	}
	if err != nil {
		return nil, refuse(keynodeapi.Refusal_REASON_INTERNAL, "the answer couldn't be signed; the node's log says why").because(err)
	}
	return &Answer{Generation: o.Key.Generation, Partial: partial, Signature: signature}, nil
}

// heldOf is what this node holds of a generation that the chain says has begun, by the record that it has there.
func (n *Node) heldOf(s *state, number uint32) *vault.Held {
	if s == nil {
		return nil
	}
	g, ok := s.generations[number]
	if !ok {
		return nil
	}
	held := n.config.Vault.Of(g.Session)
	if held == nil || held.Record.Hash() != g.Record {
		return nil
	}
	return held
}
