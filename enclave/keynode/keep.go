package keynode

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/veritee/veritee/enclave/keynode/peers"
	"github.com/veritee/veritee/enclave/keynode/vault"
	"github.com/veritee/veritee/protocol/keynodeapi"
)

// ErrRemoved is returned by Run when the registry has removed this instance for good, and its operator has said that shares are to be destroyed
// then.
var ErrRemoved = errors.New("the registry has removed this instance for good; its shares are destroyed. Start anew with an empty data folder, and have the new instance proposed")

const removed = "this node was removed from the registry. It answers nothing, and keeps its sealed shares: compare with other endpoints, then start it with --destroy-revoked"

// A problem is why no order is answered.
type problem struct {
	reason keynodeapi.Refusal_Reason // zero: there is none
	text   string
}

// standing says whether this instance may act, by what the registry says of it.
func (n *Node) standing(s *state) problem {
	stopped := keynodeapi.Refusal_REASON_STOPPED
	switch {
	case s.self.Revoked:
		return problem{stopped, removed}
	case s.self.App != n.fixed.app:
		return problem{stopped, "this node isn't registered for the committee's app; have the relayer's registrar register it, or confirm it"}
	case !s.authorized:
		return problem{stopped, "this node's lease is over, or its measurement was removed; have it attested again"}
	}
	return problem{}
}

// asEnded is the question whether something held is over.
func asEnded(held *vault.Held) peers.Ended {
	return peers.Ended{Session: held.Record.Session, Generation: held.Record.Generation, Record: held.Record.Hash(), At: held.At}
}

// ended says whether something is over, as one state has it. Where the state doesn't tell, it isn't.
func ended(s *state, e peers.Ended) bool {
	if s.head.Number < e.At {
		return false // an older view than that by which it was made says nothing of it
	}
	g, known := s.generations[e.Generation]
	switch {
	case known && (g.Session != e.Session || g.Record != e.Record):
		return true
	case e.Generation > s.generation:
		// It is of the open session, or of one that came to nothing. A deadline alone ends nothing: confirmations count until SessionFailed.
		return s.session.ID != e.Session
	}

	// The next one has begun: orders of this one can be answered for as long as an order lives.
	for number := e.Generation + 1; number > e.Generation && number <= s.generation; number++ {
		if next, known := s.generations[number]; known {
			return s.head.Number > next.StartedAt+s.orderBlocks
		}
	}
	return false
}

// Over implements peers.Node.
func (n *Node) Over(e peers.Ended) (peers.Seen, bool) {
	n.mu.RLock()
	s := n.state
	n.mu.RUnlock()
	if s == nil || !ended(s, e) {
		return peers.Seen{}, false
	}
	return peers.Seen{Number: s.head.Number, Hash: s.head.Hash}, true
}

// votes are members' words that something is over.
type votes struct {
	mu     sync.Mutex
	of     map[uint64]map[common.Address]peers.Seen // by session
	asking map[uint64]bool
	why    map[uint64]string // it is kept though it is over
	parted []*vault.Held     // what was destroyed lately: their members are still answered
}

// maxParted is how many of them are remembered.
const maxParted = 4

func newVotes() *votes {
	return &votes{of: make(map[uint64]map[common.Address]peers.Seen), asking: make(map[uint64]bool), why: make(map[uint64]string)}
}

func (v *votes) drop(session uint64) {
	v.mu.Lock()
	defer v.mu.Unlock()
	delete(v.of, session)
	delete(v.why, session)
}

// keep notes why something is kept, and is true if that is news.
func (v *votes) keep(session uint64, why string) bool {
	v.mu.Lock()
	defer v.mu.Unlock()
	news := v.why[session] != why
	v.why[session] = why
	return news
}

func (v *votes) kept(session uint64) string {
	v.mu.Lock()
	defer v.mu.Unlock()
	return v.why[session]
}

// tidy destroys what is of no use any more, once as many as may answer with it agree that it isn't.
func (n *Node) tidy(ctx context.Context, s *state) {
	for _, session := range n.config.Vault.Sessions() {
		held := n.config.Vault.Of(session)
		if held == nil {
			continue
		}
		if !ended(s, asEnded(held)) {
			n.votes.drop(session)
			continue
		}
		why := ""
		if held.Share != nil {
			why = n.reason(ctx, s, held)
		}
		if why == "" {
			n.destroy(session, held)
		} else if n.votes.keep(session, why) {
			n.config.Log.Warn("a share that is of no use any more is kept for now; no order is answered with it", "generation", held.Record.Generation, "session", session, "why", why)
		}
	}
	if held := n.heldOf(s, s.generation); held != nil {
		n.config.Vault.Forget(held.Record.Session) // sessions before it are over
	}
}

// reason is why a share that is over must be kept; empty if nothing speaks for it.
func (n *Node) reason(ctx context.Context, s *state, held *vault.Held) string {
	if g := s.serving(); g != nil && held.Record.Generation < s.generation && g.Holds(n.self) {
		if mine := n.heldOf(s, s.generation); mine == nil || mine.Share == nil {
			return fmt.Sprintf("this node is a member of generation %d and doesn't hold its share of that; have the committee refreshed", s.generation)
		}
	}
	agree, want := n.agree(ctx, s, held), int(held.Record.Threshold)
	if agree >= want {
		return ""
	}
	n.poll(ctx, held)
	return fmt.Sprintf("%d members who hold shares of it, this node among them, have shown that it is over, and %d must; see that they run and reach each other", agree, want)
}

// agree is how many of those who hold shares by a record say that it is over, this node included, at blocks that this node's own endpoints
// have as well.
func (n *Node) agree(ctx context.Context, s *state, held *vault.Held) int {
	n.votes.mu.Lock()
	said := make(map[common.Address]peers.Seen)
	for _, member := range held.Holders() {
		if at, ok := n.votes.of[held.Record.Session][member]; ok && member != n.self && at.Number <= s.head.Number {
			said[member] = at
		}
	}
	n.votes.mu.Unlock()
	count := 1
	for member, at := range said {
		b, known := n.heads.at(at.Number)
		if !known {
			block, err := n.config.Chain.Block(ctx, at.Number, 0)
			if err != nil {
				continue
			}
			b = block.Hash
		}
		if b == at.Hash {
			count++
			continue
		}
		n.votes.mu.Lock()
		delete(n.votes.of[held.Record.Session], member)
		n.votes.mu.Unlock()
	}
	return count
}

// poll asks all members that haven't said so, unless that is under way.
func (n *Node) poll(ctx context.Context, held *vault.Held) {
	session := held.Record.Session
	v := n.votes
	v.mu.Lock()
	defer v.mu.Unlock()
	if v.asking[session] {
		return
	}
	v.asking[session] = true
	question := asEnded(held)
	var whom []common.Address
	for _, member := range held.Holders() {
		if _, said := v.of[session][member]; !said && member != n.self {
			whom = append(whom, member)
		}
	}
	n.sessions.Go(func() {
		ctx, cancel := context.WithTimeout(ctx, 5*time.Second)
		defer cancel()
		var asked sync.WaitGroup
		for _, member := range whom {
			asked.Go(func() {
				at, is, err := n.client.Over(ctx, member, question)
				if err != nil || !is {
					return
				}
				v.mu.Lock()
				defer v.mu.Unlock()
				if v.of[session] == nil {
					v.of[session] = make(map[common.Address]peers.Seen)
				}
				v.of[session][member] = at
			})
		}
		asked.Wait()
		v.mu.Lock()
		defer v.mu.Unlock()
		delete(v.asking, session)
	})
}

func (n *Node) destroy(session uint64, held *vault.Held) {
	what := held.Record.Generation
	n.shares.Lock()
	err := n.config.Vault.Destroy(session)
	n.shares.Unlock()
	if err != nil {
		n.config.Log.Error("a share that is of no use any more couldn't be removed from the disk; remove it by hand", "generation", what, "session", session, "error", err.Error())
		return
	}
	n.votes.drop(session)
	n.votes.mu.Lock()
	n.votes.parted = append(n.votes.parted, &vault.Held{Record: held.Record, Members: held.Members})
	n.votes.parted = n.votes.parted[max(0, len(n.votes.parted)-maxParted):]
	n.votes.mu.Unlock()
	n.config.Log.Info("share destroyed", "generation", what, "session", session)
}

// destroyAll is for a node that was removed.
func (n *Node) destroyAll() {
	for _, session := range n.config.Vault.Sessions() {
		if held := n.config.Vault.Of(session); held != nil {
			n.destroy(session, held)
		}
	}
}

// wanted are the generations of what is held.
func (n *Node) wanted() (numbers []uint32) {
	for _, session := range n.config.Vault.Sessions() {
		if held := n.config.Vault.Of(session); held != nil {
			numbers = append(numbers, held.Record.Generation)
		}
	}
	return numbers
}
