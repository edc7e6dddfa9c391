package dealing

import (
	"errors"
	"fmt"
	"maps"
	"math/big"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/veritee/veritee/protocol/tbls"
	"github.com/veritee/veritee/protocol/typed"
)

// Result is what came of a session. Everybody's is the same but for Share, Index and Culprits.
type Result struct {
	Share      *tbls.Share // this node's; nil if it leaves
	Index      uint32      // of Share
	GroupKey   *tbls.G2
	Polynomial []*tbls.G2 // as many as the threshold; the first is the group key
	Public     []Holder   // the qualified by rising index, with their public shares
	Transcript common.Hash
	Culprits   []Culprit
}

func (r *Result) holds(who common.Address) bool {
	return slices.ContainsFunc(r.Public, func(h Holder) bool { return h.Instance == who })
}

// Qualified is the bitmap of who holds a share: bit i is member i.
func (r *Result) Qualified() common.Hash {
	bits := new(big.Int)
	for _, holder := range r.Public {
		bits.SetBit(bits, int(holder.Index), 1)
	}
	return common.BigToHash(bits)
}

// Shares are the public shares of the qualified in order, 256 bytes each; the record has their hash.
func (r *Result) Shares() []byte {
	var out []byte
	for _, holder := range r.Public {
		public := tbls.EncodeG2(holder.Public)
		out = append(out, public[:]...)
	}
	return out
}

// Record is what a member confirms on chain.
func (r *Result) Record(c *Config) *typed.Generation {
	record := &typed.Generation{
		Session: c.Session, Generation: c.Generation, Threshold: c.Threshold, Members: typed.MembersHash(c.Members), Qualified: r.Qualified(),
		GroupKey: tbls.KeyHash(r.GroupKey), Shares: crypto.Keccak256Hash(r.Shares()), Transcript: r.Transcript,
	}
	if c.Old != nil {
		record.Previous = c.Old.Record
	}
	return record
}

// Fault is what somebody did wrong.
type Fault uint8

// Faults. Silent and Differs are what this node has seen; of the others it has proof.
const (
	Silent         Fault = iota + 1 // said nothing in a phase
	Differs                         // heard something else than the others, or says that something else came of it
	Equivocated                     // signed two different things in one step
	Malformed                       // signed what is no greeting or complaint
	BadDeal                         // dealt a share that its commitments don't say, or commitments to something else than its share
	FalseComplaint                  // complained of a deal that is good
)

// String names it for people.
func (f Fault) String() string {
	switch f {
	case Silent:
		return "silent"
	case Differs:
		return "differs"
	case Equivocated:
		return "equivocated"
	case Malformed:
		return "malformed"
	case BadDeal:
		return "bad deal"
	case FalseComplaint:
		return "false complaint"
	}
	return fmt.Sprintf("fault %d", uint8(f))
}

// Proven tells whether a fault is proven by signatures. One that isn't may be the network's.
func (f Fault) Proven() bool { return f >= Equivocated }

// Culprit is who did wrong, and what proves it: packets that it or others signed, without endorsements.
type Culprit struct {
	Instance common.Address
	Fault    Fault
	About    string
	Proof    [][]byte
}

// String is for logs.
func (c Culprit) String() string { return fmt.Sprintf("%s (%s, %s)", c.Instance, c.Fault, c.About) }

// Why sessions fail.
var (
	// ErrTooFew: too few were there, or dealt well.
	ErrTooFew = errors.New("too few for a new generation; see that the members named here run and reach one another, and open another session")

	// ErrLeftOut: others go on without this node.
	ErrLeftOut = errors.New("this node was left out; see that its clock is right and that its peers reach it")

	// ErrSplit: nodes have heard different things, which takes a network that is slower than a phase allows. Nobody is blamed for it.
	ErrSplit = errors.New("nodes heard different things; open another session, with a longer time if that happens again")
)

// Failure is a session that came to nothing, and who is to blame, if anybody is.
type Failure struct {
	Session  uint64
	Reason   error
	About    string
	Culprits []Culprit
}

// Error names the culprits.
func (f *Failure) Error() string {
	var b strings.Builder
	fmt.Fprintf(&b, "session %d: %s: %v", f.Session, f.About, f.Reason)
	for i, culprit := range f.Culprits {
		b.WriteString([]string{"; culprits: ", ", "}[min(i, 1)])
		b.WriteString(culprit.String())
	}
	return b.String()
}

// Unwrap gives the reason.
func (f *Failure) Unwrap() error { return f.Reason }

// failure names the culprits. If more were silent than may be, it is as likely that this node is the one that hears nothing: then those are said,
// and only who is proven wrong is blamed. So it is when nodes disagree.
func (s *Session) failure(reason error, about string, args ...any) error {
	f := &Failure{s.cfg.Session, reason, fmt.Sprintf(about, args...), s.Culprits()}
	unproven := func(c Culprit) bool { return !c.Fault.Proven() }
	var seen []string
	for _, c := range f.Culprits {
		if unproven(c) {
			seen = append(seen, c.String())
		}
	}
	if len(seen) > s.cfg.faulty() || !errors.Is(reason, ErrTooFew) {
		f.Culprits = slices.DeleteFunc(f.Culprits, unproven)
		if len(seen) > 0 {
			f.About += "; not blamed: " + strings.Join(seen, ", ")
		}
	}
	return f
}

// blame notes who did wrong. The first proof counts, and a proof more than what was merely seen.
func (s *Session) blame(who int, fault Fault, about string, proof ...*packet) {
	if before, is := s.faults[who]; who == s.self || is && (before.Fault.Proven() || !fault.Proven()) {
		return
	}
	culprit := Culprit{Instance: s.places[who], Fault: fault, About: about}
	for _, p := range proof {
		bare := *p
		bare.chain = nil
		culprit.Proof = append(culprit.Proof, bare.encode(s.config))
	}
	s.faults[who] = culprit
	s.cfg.Log.Warn("member broke the protocol", "session", s.cfg.Session, "instance", culprit.Instance, "fault", fault.String(), "about", about)
}

// silent notes who said nothing; whoever said two things is dealt with by Culprits.
func (s *Session) silent(v *view, who int, p Phase) {
	if !v.twice[who] {
		s.blame(who, Silent, "in the phase "+p.String())
	}
}

// Culprits are all who are known to have done wrong; after Linger some may be known that weren't when there was a result.
// They come by place, with those who said two things in a step.
func (s *Session) Culprits() []Culprit {
	for at, have := range s.board {
		if len(have.packets) == 2 {
			s.blame(at.sender, Equivocated, "in the phase "+have.packets[0].phase().String(), have.packets...)
		}
	}
	var out []Culprit
	for _, who := range slices.Sorted(maps.Keys(s.faults)) {
		out = append(out, s.faults[who])
	}
	return out
}
