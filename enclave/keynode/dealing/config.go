package dealing

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/veritee/veritee/protocol/tbls"
	"github.com/veritee/veritee/protocol/typed"
)

// MaxMembers is how many members a committee has at most, as its contract has it.
const MaxMembers = 32

// ErrConfig is returned for a session that can't be run as it is described; ErrJoined by Config.Join for a session that this node has
// joined before.
var (
	ErrConfig = errors.New("not a session that can be run")
	ErrJoined = errors.New("this node joined the session before and has lost what it knew of it: it stays silent until the next session")
)

// Transport carries packets to peers that have proven who they are.
type Transport interface {
	// Send brings a packet to a peer, or fails. It may block until ctx ends, and is called for many peers at once.
	Send(ctx context.Context, to common.Address, packet []byte) error

	// Receive gives what peers sent. Whoever writes into it bounds a packet at MaxPacket before reading it.
	Receive() <-chan Packet
}

// Packet is what a peer sent. From is whom the connection belongs to; what is in it may be another's, passed on.
type Packet struct {
	From common.Address
	Data []byte
}

// Holder is who holds a share of the generation before.
type Holder struct {
	Instance common.Address
	Index    uint32
	Public   *tbls.G2
}

// Old is the generation whose shares are dealt anew.
type Old struct {
	Record    common.Hash // its hash
	Threshold uint8
	GroupKey  *tbls.G2
	Holders   []Holder // the qualified of that generation

	// Share is this node's, nil if it has none: it holds none, or it lost it. It stays the caller's, who wipes it.
	Share *tbls.Share
}

// Config describes a session and this node's part in it. All but Self, Sign, Join, Old.Share, Transport, Log and Watch must be the same at
// all nodes.
type Config struct {
	Domain     typed.CommitteeDomain
	Session    uint64
	Generation uint32 // that is to begin
	Members    []common.Address
	Threshold  uint8
	Old        *Old // nil when a committee is formed

	// Start is when the first phase begins, and best something that all know, such as the time of the session's block and what it takes to
	// be deep enough: packets may come before it, and nobody waits for it. Zero is now. Nodes whose starts differ by half a phase still find together
	// when nobody breaks the protocol; that those who do can't split the others takes that starts, clocks and the network's
	// delays differ by less than a round, which is half a phase divided by the number of nodes that may be faulty.
	Start time.Time

	// Phase is how long a phase may take; there are four. When all speak, nobody waits for its end.
	Phase time.Duration

	Self common.Address
	Sign func(*typed.Dealing, typed.CommitteeDomain) (typed.Signature, error)

	// Join is called before anything is signed. It records durably that this node takes part in the session, and returns ErrJoined
	// if it did already: a node that began anew with other keys would look like one that says two things.
	Join func(session uint64) error

	Transport Transport
	Log       *slog.Logger

	// Watch is told which phase begins; nil if nobody wants to know.
	Watch func(Phase)
}

// Check says what is wrong. Errors: [ErrConfig].
func (c *Config) Check() error {
	wrong := func(format string, args ...any) error {
		return fmt.Errorf("session %d: "+format+": %w", append(append([]any{c.Session}, args...), ErrConfig)...)
	}
	if err := checkGroup(c.Members, c.Threshold); err != nil {
		return wrong("members: %w", err)
	}
	switch {
	case c.Session == 0 || c.Generation == 0 || c.Domain.ChainID == 0 || c.Domain.Committee == (common.Address{}):
		return wrong("no number of the session or generation, no chain or no committee")
	case c.Phase < 10*time.Millisecond:
		return wrong("a phase of %s, want 10 ms and more", c.Phase)
	case c.Sign == nil || c.Join == nil || c.Transport == nil || c.Log == nil:
		return wrong("sign, join, transport or log is missing")
	case !slices.Contains(c.participants(), c.Self):
		return wrong("%s takes no part in it", c.Self)
	}
	if c.Old == nil {
		return nil
	}

	old := make([]common.Address, 0, len(c.Old.Holders))
	indexes := make(map[uint32]bool)
	for _, holder := range c.Old.Holders {
		if holder.Public == nil || holder.Index >= MaxMembers || indexes[holder.Index] {
			return wrong("share %d of %s: no public share, an index of %d or more, or one that appears twice", holder.Index, holder.Instance, MaxMembers)
		}
		indexes[holder.Index] = true
		old = append(old, holder.Instance)
	}
	if err := checkHolders(old, c.Old.Threshold); err != nil {
		return wrong("generation before: %w", err)
	}
	if c.Old.GroupKey == nil || c.Generation < 2 {
		return wrong("a generation before takes its group key, and that this one's number is 2 or more")
	}
	if share := c.Old.Share; share != nil {
		at := slices.Index(old, c.Self)
		if at < 0 || c.Old.Holders[at].Index != share.Index || !share.Public().Equal(c.Old.Holders[at].Public) {
			return wrong("this node's share %d isn't the one that the generation before gave it", share.Index)
		}
	}
	return nil
}

func checkGroup(members []common.Address, threshold uint8) error {
	if threshold < 2 || len(members) < 2*int(threshold)-1 {
		return fmt.Errorf("%d with threshold %d, want 2 and more, and n ≥ 2t − 1", len(members), threshold)
	}
	return checkHolders(members, threshold)
}

func checkHolders(members []common.Address, threshold uint8) error {
	if threshold < 2 || len(members) < int(threshold) || len(members) > MaxMembers {
		return fmt.Errorf("%d with threshold %d, want as many as the threshold, at most %d", len(members), threshold, MaxMembers)
	}
	seen := make(map[common.Address]bool)
	for _, member := range members {
		if member == (common.Address{}) || seen[member] {
			return fmt.Errorf("%s is no instance or appears twice", member)
		}
		seen[member] = true
	}
	return nil
}

// participants are the members, in order, and after them those that leave.
func (c *Config) participants() []common.Address {
	all := slices.Clone(c.Members)
	if c.Old != nil {
		for _, holder := range c.Old.Holders {
			if !slices.Contains(c.Members, holder.Instance) {
				all = append(all, holder.Instance)
			}
		}
	}
	return all
}

// faulty is how many nodes may break the protocol.
func (c *Config) faulty() int {
	f := len(c.Members) - int(c.Threshold)
	if c.Old != nil {
		f += len(c.Old.Holders) - int(c.Old.Threshold)
	}
	return max(1, f)
}

// hash commits to everything that is known before the session begins. Every packet carries it, so none counts in another session.
func (c *Config) hash() common.Hash {
	w := &writer{}
	w.bytes([]byte("veritee/keys/v1/session"))
	separator := c.Domain.Separator()
	w.bytes(separator[:])
	w.number(c.Session)
	w.number(uint64(c.Generation))
	w.number(uint64(c.Threshold))
	w.number(uint64(len(c.Members)))
	for _, member := range c.Members {
		w.bytes(member[:])
	}
	if c.Old != nil {
		w.bytes(c.Old.Record[:])
		w.number(uint64(c.Old.Threshold))
		group := tbls.EncodeG2(c.Old.GroupKey)
		w.bytes(group[:])
		w.number(uint64(len(c.Old.Holders)))
		for _, holder := range c.Old.Holders {
			w.bytes(holder.Instance[:])
			w.number(uint64(holder.Index))
			public := tbls.EncodeG2(holder.Public)
			w.bytes(public[:])
		}
	}
	return crypto.Keccak256Hash(w.out)
}
