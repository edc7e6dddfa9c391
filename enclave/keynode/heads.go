package keynode

import (
	"context"
	"log/slog"
	"slices"
	"sync"

	"github.com/ethereum/go-ethereum/common"

	"github.com/veritee/veritee/enclave/headers"
	"github.com/veritee/veritee/enclave/keynode/contracts"
	"github.com/veritee/veritee/enclave/keynode/peers"
)

const (
	// remembered is how many of its own blocks a node compares with what peers show.
	remembered = 256

	// perPeer is how many blocks of a peer are kept: it may be ahead, and its newest ones can't be compared yet.
	perPeer = 16
)

// heads is which blocks this node and its peers have at the committee's depth.
type heads struct {
	mu     sync.Mutex
	own    map[uint64]common.Hash // ours, of one chain
	newest headers.Block
	shown  map[common.Address][]peers.Seen // rising
	least  uint64                          // older than this is never gone by
	moved  uint64                          // how often the chain was reorganised below the depth
	news   chan struct{}                   // closed, and replaced, when something was learnt of blocks
}

// next is closed when something more is known of blocks, ours or a peer's.
func (h *heads) next() <-chan struct{} {
	h.mu.Lock()
	defer h.mu.Unlock()
	return h.news
}

// tell wakes whoever waits for news. Called with the lock.
func (h *heads) tell() {
	close(h.news)
	h.news = make(chan struct{})
}

func newHeads(least uint64) *heads {
	return &heads{own: make(map[uint64]common.Hash), shown: make(map[common.Address][]peers.Seen), least: least, news: make(chan struct{})}
}

// advance takes a new block of our own endpoints, and sees that the last one is still part of the chain.
func (h *heads) advance(ctx context.Context, chain Chain, to headers.Block, log *slog.Logger) error {
	h.mu.Lock()
	last := h.newest
	h.mu.Unlock()
	if last.Hash != (common.Hash{}) && to.Number > last.Number {
		now, err := chain.Block(ctx, last.Number, 0)
		if err != nil {
			return err
		}
		if now.Hash != last.Hash {
			h.forget(log, last, now.Hash)
		}
	}
	h.mu.Lock()
	defer h.mu.Unlock()
	if to.Number < h.newest.Number {
		return nil // endpoints that lag; what was seen stays
	}
	if known, ok := h.own[to.Number]; ok && known != to.Hash {
		h.mu.Unlock()
		h.forget(log, h.newest, to.Hash)
		h.mu.Lock()
	}
	if h.newest.Hash != to.Hash {
		h.tell()
	}
	h.newest = to
	h.own[to.Number] = to.Hash
	for number := range h.own {
		if number+remembered < to.Number {
			delete(h.own, number)
		}
	}
	return nil
}

// forget drops all that was compared on a chain that isn't ours any more.
func (h *heads) forget(log *slog.Logger, last headers.Block, now common.Hash) {
	h.mu.Lock()
	defer h.mu.Unlock()
	clear(h.own)
	h.moved++
	log.Error("ALARM: the chain was reorganised below the committee's depth, or endpoints lie", "block", last.Number, "was", last.Hash, "is", now)
}

// saw takes what a peer shows.
func (h *heads) saw(from common.Address, s peers.Seen) {
	if s.Hash == (common.Hash{}) {
		return
	}
	h.mu.Lock()
	defer h.mu.Unlock()
	all := h.shown[from]
	if len(all) > 0 && all[len(all)-1].Number >= s.Number {
		// It says the same again, or something else about what it has said: the later word counts.
		all = slices.DeleteFunc(all, func(old peers.Seen) bool { return old.Number >= s.Number })
	}
	if len(all) == 0 || all[len(all)-1].Hash != s.Hash {
		h.tell()
	}
	all = append(all, s)
	h.shown[from] = all[max(0, len(all)-perPeer):]
}

// unknown are numbers that peers of a set show, at or below our newest block, that we haven't got the hash of.
func (h *heads) unknown(of func(common.Address) bool) (numbers []uint64) {
	h.mu.Lock()
	defer h.mu.Unlock()
	for peer, all := range h.shown {
		if !of(peer) {
			delete(h.shown, peer)
			continue
		}
		for i := len(all) - 1; i >= 0; i-- {
			if all[i].Number > h.newest.Number {
				continue
			}
			if _, ok := h.own[all[i].Number]; !ok && all[i].Number+remembered > h.newest.Number && !slices.Contains(numbers, all[i].Number) {
				numbers = append(numbers, all[i].Number)
			}
			break // its newest that we can compare is enough
		}
	}
	return numbers
}

func (h *heads) learn(b headers.Block) {
	h.mu.Lock()
	defer h.mu.Unlock()
	if b.Number <= h.newest.Number {
		h.own[b.Number] = b.Hash
		h.tell()
	}
}

// agreed is the highest block that as many of a generation as its threshold have, this node included: each has shown it or a later one of
// our chain. members says how many do; the block is zero if they are too few, or if it is older than one that was gone by.
func (h *heads) agreed(self common.Address, g *contracts.Generation) (at headers.Block, members int) {
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.newest.Hash == (common.Hash{}) {
		return headers.Block{}, 0
	}
	var reached []uint64
	for _, member := range g.Holders() {
		if member == self {
			reached = append(reached, h.newest.Number)
			continue
		}
		all := h.shown[member]
		for i := len(all) - 1; i >= 0; i-- {
			if hash, ok := h.own[all[i].Number]; ok && hash == all[i].Hash {
				reached = append(reached, all[i].Number)
				break
			}
		}
	}
	if !g.Holds(self) || len(reached) < int(g.Threshold) {
		return headers.Block{}, len(reached)
	}
	slices.Sort(reached)
	number := reached[len(reached)-int(g.Threshold)]
	for _, r := range reached {
		if r >= number {
			members++
		}
	}
	hash, ok := h.own[number]
	if !ok || number < h.least {
		return headers.Block{}, members
	}
	return headers.Block{Number: number, Hash: hash, Head: h.newest.Head, Time: h.newest.Time}, members
}

// goBy notes that an order was looked at in the state of a block: nothing older is gone by from here on. It is false if something newer was.
func (h *heads) goBy(b headers.Block) bool {
	h.mu.Lock()
	defer h.mu.Unlock()
	if b.Number < h.least {
		return false
	}
	h.least = b.Number
	return true
}

// at is the hash of one of our blocks, if it is remembered.
func (h *heads) at(number uint64) (hash common.Hash, known bool) {
	h.mu.Lock()
	defer h.mu.Unlock()
	hash, known = h.own[number]
	return hash, known
}

func (h *heads) latest() (b headers.Block, moved uint64) {
	h.mu.Lock()
	defer h.mu.Unlock()
	return h.newest, h.moved
}
