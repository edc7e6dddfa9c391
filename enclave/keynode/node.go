package keynode

import (
	"context"
	"errors"
	"fmt"
	"net"
	"slices"
	"sync"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"golang.org/x/time/rate"

	"github.com/veritee/veritee/enclave/headers"
	"github.com/veritee/veritee/enclave/keynode/pace"
	"github.com/veritee/veritee/enclave/keynode/peers"
	"github.com/veritee/veritee/enclave/keynode/vault"
	"github.com/veritee/veritee/protocol/keynodeapi"
)

// A Node is a member of a committee, or one that waits to be. It is safe for concurrent use.
type Node struct {
	config Config
	self   common.Address
	fixed  fixed

	heads   *heads
	checks  *checks
	rates   *rates
	points  points
	claims  *claims
	working chan struct{}
	holding chan struct{}
	client  *peers.Client
	book    *book
	unread  bool // the book lacks something; only the loop that looks asks this
	votes   *votes

	mu       sync.RWMutex // guards what follows
	state    *state       // nil until the first look
	problem  problem
	announce uint64 // the open session that peers are told of
	heard    map[common.Address]uint64
	hurries  *pace.Each[common.Address] // how often a peer's word has this node look before its time
	current  *session
	peeked   time.Time // when an order that wasn't there last had the chain looked at

	// shares keeps a share from being overwritten while it is used. It is taken before mu.
	shares sync.RWMutex

	look     chan struct{} // a peer has seen something that this node hasn't
	sessions sync.WaitGroup
	released atomic.Uint64
	alarms   atomic.Uint64
	refusals [keynodeapi.Refusal_REASON_STOPPED + 1]atomic.Uint64
}

// maxPeers is how many peers' paces are remembered; those that are let in are members of a few generations.
const maxPeers = 4096

// newHurries lets each peer have this node look before its time a few times at once, and then four times in the poll interval.
func newHurries(poll time.Duration) *pace.Each[common.Address] {
	return pace.New[common.Address](rate.Every(poll/4), 4, maxPeers)
}

// New makes a node: it asks its endpoints what the committee was made with. Errors: those of [Config.Check], [ErrContracts], the endpoints'.
func New(ctx context.Context, config Config) (*Node, error) {
	if err := config.Check(); err != nil {
		return nil, err
	}
	config = config.filled()
	n := &Node{
		config: config, self: config.Instance.Address(), heads: newHeads(config.Orders.Height()), checks: &checks{chain: config.Chain},
		rates: newRates(config.Rate, config.AppRate), working: make(chan struct{}, config.AtOnce), holding: make(chan struct{}, mostHeld),
		heard: make(map[common.Address]uint64), hurries: newHurries(config.Poll),
		problem: problem{keynodeapi.Refusal_REASON_ENDPOINTS_UNAVAILABLE, "this node has just started, and hasn't looked at the chain yet"},
		look:    make(chan struct{}, 1), book: openBook(config.Book), votes: newVotes(),
	}
	var err error
	n.claims = n.newClaims()
	if n.fixed, err = learn(ctx, &n.config); err != nil {
		return nil, fmt.Errorf("committee %s: %w", config.Committee, err)
	}
	if err := n.pin(ctx); err != nil {
		return nil, err
	}
	n.client = peers.NewClient(config.Peers, n.book.of)
	return n, nil
}

// App is the committee's app, and Registry where its instances are registered.
func (n *Node) App() common.Address      { return n.fixed.app }
func (n *Node) Registry() common.Address { return n.fixed.registry }

// Depth is how far below the head the committee's nodes read; 0: the finalized block.
func (n *Node) Depth() uint64 { return uint64(n.fixed.terms.Depth) }

// Run follows the chain and serves peers until the context ends. Errors: [ErrRemoved], a listener's.
func (n *Node) Run(ctx context.Context, listener net.Listener) error {
	ctx, stop := context.WithCancel(ctx)
	served := make(chan error, 1)
	go func() {
		err := peers.Serve(ctx, listener, n.config.Peers, n)
		stop()
		served <- err
	}()
	err := n.follow(ctx)
	stop()
	n.sessions.Wait()
	n.client.Close()
	return errors.Join(err, <-served)
}

// follow looks at the chain, again and again.
func (n *Node) follow(ctx context.Context) error {
	ticker := time.NewTicker(n.config.Poll)
	defer ticker.Stop()
	for {
		if err := n.step(ctx); err != nil {
			return err
		}
		select {
		case <-ticker.C:
		case <-n.look:
		case <-ctx.Done():
			return nil
		}
	}
}

// step looks once: at the chain, at what follows from it, and at what peers have.
func (n *Node) step(ctx context.Context) error {
	s, err := n.see(ctx)
	if ctx.Err() != nil {
		return nil
	}
	if err != nil {
		n.fail(err)
		n.exchange(ctx)
		return nil
	}
	n.take(s)
	if s.self.Revoked {
		// One node's endpoints may lie, and a revoked node has no peers to ask. So only its operator can have its shares destroyed.
		if !n.config.DestroyRevoked {
			return nil
		}
		n.destroyAll()
		n.config.Log.Error("this instance was removed from the registry: its shares are destroyed, and it ends", "instance", n.self)
		return ErrRemoved
	}
	n.tidy(ctx, s)
	n.attend(ctx, s)
	n.exchange(ctx)
	n.compare(ctx)
	return nil
}

// see reads the state at the committee's depth; what is known is returned again.
func (n *Node) see(ctx context.Context) (*state, error) {
	at, err := n.config.Chain.AtDepth(ctx, uint64(n.fixed.terms.Depth))
	if err != nil {
		return nil, err
	}
	if err := n.heads.advance(ctx, n.config.Chain, at, n.config.Log); err != nil {
		return nil, err
	}
	newest, _ := n.heads.latest()
	n.mu.RLock()
	known := n.state
	n.mu.RUnlock()
	if known != nil && known.head.Hash == newest.Hash {
		return known, nil
	}
	s, err := n.read(ctx, newest, n.wanted(), known)
	if err != nil {
		return nil, err
	}
	if n.unread || known == nil || known.session.OpenedAt != s.session.OpenedAt || known.generation != s.generation || n.book.empty() {
		n.unread = !n.readBook(ctx, s)
	}
	return s, nil
}

// fail notes that the chain couldn't be looked at. What was seen before isn't gone by: it may be old.
func (n *Node) fail(err error) {
	reason := keynodeapi.Refusal_REASON_ENDPOINTS_UNAVAILABLE
	if errors.Is(err, headers.ErrDisagree) {
		reason = keynodeapi.Refusal_REASON_ENDPOINTS_DISAGREE
	}
	n.stop(problem{reason, "this node's endpoints don't show the chain; its log says why"})
	n.config.Log.Warn("the chain can't be looked at; no order is answered as long as that is so", "error", err.Error())
}

func (n *Node) stop(p problem) {
	n.mu.Lock()
	defer n.mu.Unlock()
	n.problem = p
}

// take puts a new state in force.
func (n *Node) take(s *state) {
	n.mu.Lock()
	defer n.mu.Unlock()
	if before := n.state; before == nil || before.generation != s.generation {
		n.config.Log.Info("generation that serves", "generation", s.generation, "block", s.head.Number, "holds_share", n.heldOf(s, s.generation) != nil)
	}
	if n.state != nil && n.state.self.Revoked && !s.self.Revoked {
		n.config.Log.Error("ALARM: this instance was removed from the registry a moment ago, which is for good, and now isn't: endpoints lie, or lied", "block", s.head.Number)
	}
	if next := n.standing(s); next != n.problem {
		if n.problem = next; next.reason != 0 {
			n.config.Log.Warn("no order is answered", "why", next.text)
		}
	}
	n.state = s
}

// peersNow are all that this node speaks with: holders of generations that it holds shares of, or that serve, and those in the open session.
func (n *Node) peersNow(s *state) (all []common.Address) {
	add := func(some []common.Address) {
		for _, one := range some {
			if one != n.self && !slices.Contains(all, one) {
				all = append(all, one)
			}
		}
	}
	if s == nil {
		return nil
	}
	for _, g := range s.generations {
		add(g.Members)
	}
	if s.session.ID != 0 {
		add(s.proposed)
	}
	for _, session := range n.config.Vault.Sessions() {
		if held := n.config.Vault.Of(session); held != nil {
			add(held.Members) // who must agree that it is over
		}
	}
	return all
}

// Knows implements peers.Node.
func (n *Node) Knows(peer common.Address) bool {
	n.mu.RLock()
	defer n.mu.RUnlock()
	if slices.Contains(n.peersNow(n.state), peer) {
		return true
	}
	if n.state != nil {
		for _, members := range n.state.past {
			if slices.Contains(members, peer) {
				return true
			}
		}
	}
	n.votes.mu.Lock()
	defer n.votes.mu.Unlock()
	return slices.ContainsFunc(n.votes.parted, func(held *vault.Held) bool { return slices.Contains(held.Members, peer) })
}

// exchange shows peers this node's block, and takes theirs.
func (n *Node) exchange(ctx context.Context) {
	n.mu.RLock()
	s, mine := n.state, n.announce
	n.mu.RUnlock()
	newest, _ := n.heads.latest()
	say := peers.Seen{Number: newest.Number, Hash: newest.Hash, Session: mine}

	ctx, cancel := context.WithTimeout(ctx, max(2*n.config.Poll, 2*time.Second))
	var asked sync.WaitGroup
	for _, peer := range n.peersNow(s) {
		if !n.book.begin(peer) {
			continue // one that doesn't answer is asked once at a time
		}
		asked.Go(func() {
			defer n.book.end(peer)
			theirs, err := n.client.Exchange(ctx, peer, say)
			if err != nil {
				n.config.Log.Debug("peer doesn't answer", "peer", peer, "error", err.Error())
				return
			}
			n.saw(peer, theirs)
		})
	}
	done := make(chan struct{})
	go func() {
		asked.Wait()
		cancel()
		close(done)
	}()
	select { // whoever is slow is heard when he comes
	case <-done:
	case <-time.After(n.config.Poll / 4):
	}
}

// compare fetches the hashes of blocks that peers have and that this node has skipped.
func (n *Node) compare(ctx context.Context) {
	for _, number := range n.heads.unknown(n.Knows) {
		if b, err := n.config.Chain.Block(ctx, number, 0); err == nil {
			n.heads.learn(b)
		}
	}
}

// Saw implements peers.Node.
func (n *Node) Saw(from common.Address, s peers.Seen) peers.Seen {
	n.saw(from, s)
	newest, _ := n.heads.latest()
	n.mu.RLock()
	defer n.mu.RUnlock()
	return peers.Seen{Number: newest.Number, Hash: newest.Hash, Session: n.announce}
}

func (n *Node) saw(from common.Address, s peers.Seen) {
	n.heads.saw(from, s)
	n.mu.Lock()
	ahead := s.Session > n.heard[from] && s.Session != n.announce
	n.heard[from] = s.Session
	if n.current != nil {
		n.current.stir()
	}
	n.mu.Unlock()
	newest, _ := n.heads.latest()
	// One that is always ahead would have this node ask its endpoints without a pause, which they don't bear.
	if (ahead || s.Number > newest.Number) && n.hurries.Allow(from) {
		select { // look again soon
		case n.look <- struct{}{}:
		default:
		}
	}
}
