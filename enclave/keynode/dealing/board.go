package dealing

import (
	"bytes"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/veritee/veritee/protocol/typed"
)

// The board is what all honest nodes come to agree on: what each said in each phase. It is the broadcast of Dolev and Strong ("Authenticated
// algorithms for Byzantine agreement", 1983): a packet counts with k signatures of different nodes, its sender's first, as long as the k-th
// round isn't over; whoever takes one adds its own and passes it on. After as many rounds as there may be faulty nodes, and one, everybody
// has the same packets, whomever they were sent to and however late. Two of one sender are kept, which is the proof, and no more.
type slot struct {
	packets []*packet
}

type place struct {
	step   uint8
	sender int
}

var (
	errUnwanted  = errors.New("nothing that is awaited")
	errLate      = errors.New("too late")
	errSignature = errors.New("not signed by whoever it names")
)

// cutoff is until when a packet counts that carries so many signatures: half of the phase is for the first, the rest for the others.
func (s *Session) cutoff(p Phase, signatures int) time.Time {
	begin := s.start.Add(time.Duration(p-1) * s.cfg.Phase)
	half := s.cfg.Phase / 2
	round := half / time.Duration(s.cfg.faulty())
	return begin.Add(min(s.cfg.Phase, half+time.Duration(signatures-1)*round))
}

// end is when a phase is over whatever was heard.
func (s *Session) end(p Phase) time.Time { return s.start.Add(time.Duration(p) * s.cfg.Phase) }

// take puts a packet on the board and passes it on, if it is new and everything about it is right.
func (s *Session) take(p *packet) error {
	phase := p.phase()
	if phase < Greeting || phase > Closing || p.step&^(ready|0x0f) != 0 || p.sender >= len(s.places) || p.sender == s.self || !s.speaks(p.step, p.sender) {
		return fmt.Errorf("step %d of %d: %w", p.step, p.sender, errUnwanted)
	}
	if len(p.payload) > s.longest(p.step) {
		return fmt.Errorf("%s of %s has %d bytes, want %d at most: %w", phase, s.places[p.sender], len(p.payload), s.longest(p.step), errUnwanted)
	}

	// What is there already, or is a third, costs no signature's verification.
	at := place{p.step, p.sender}
	have := s.board[at]
	for _, other := range have.packets {
		if bytes.Equal(other.payload, p.payload) {
			return nil
		}
	}
	if len(have.packets) == 2 {
		return nil
	}
	if time.Now().After(s.cutoff(phase, 1+len(p.chain))) {
		return fmt.Errorf("%s of %s with %d signatures: %w", phase, s.places[p.sender], 1+len(p.chain), errLate)
	}
	if err := s.verify(p); err != nil {
		return err
	}

	have.packets = append(have.packets, p)
	s.board[at] = have
	sig, err := s.cfg.Sign(s.passing(p), s.cfg.Domain)
	if err != nil {
		return fmt.Errorf("sign for %s: %w", s.places[p.sender], err)
	}
	p.chain = append(p.chain, endorsement{s.self, sig})
	s.tell(p.encode(s.config), p.sender)
	return nil
}

// verify checks a packet's signatures: the sender's, and of each through whom it came one.
func (s *Session) verify(p *packet) error {
	p.digest = s.saying(p.step, p.sender, p.payload).Digest(s.cfg.Domain)
	if signer, err := typed.Recover(p.digest, p.sig); err != nil || signer != s.places[p.sender] {
		return fmt.Errorf("%s of %s: %w", p.phase(), s.places[p.sender], errSignature)
	}
	seen := map[int]bool{p.sender: true, s.self: true}
	for _, e := range p.chain {
		if e.by >= len(s.places) || seen[e.by] {
			return fmt.Errorf("%s of %s comes through %d: %w", p.phase(), s.places[p.sender], e.by, errSignature)
		}
		seen[e.by] = true
		passing := s.saying(endorsed, e.by, nil)
		passing.Payload = p.digest
		if signer, err := typed.Recover(passing.Digest(s.cfg.Domain), e.sig); err != nil || signer != s.places[e.by] {
			return fmt.Errorf("%s of %s passed on by %s: %w", p.phase(), s.places[p.sender], s.places[e.by], errSignature)
		}
	}
	return nil
}

// passing is what this node signs when it passes a packet on.
func (s *Session) passing(p *packet) *typed.Dealing {
	d := s.saying(endorsed, s.self, nil)
	d.Payload = p.digest
	return d
}

// say signs what this node says in a step, and says it to all.
func (s *Session) say(step uint8, payload []byte) error {
	if phase := Phase(step &^ ready); time.Now().After(s.cutoff(phase, 1)) {
		return s.failure(ErrLeftOut, "it is too late to speak in the phase %s", phase)
	}
	p := &packet{step: step, sender: s.self, payload: payload}
	saying := s.saying(step, s.self, payload)
	p.digest = saying.Digest(s.cfg.Domain)
	var err error
	if p.sig, err = s.cfg.Sign(saying, s.cfg.Domain); err != nil {
		return fmt.Errorf("sign %s: %w", p.phase(), err)
	}
	at := place{step, s.self}
	s.board[at] = slot{[]*packet{p}}
	s.tell(p.encode(s.config), s.self)
	return nil
}

// A view is what was said in a phase: by place one packet, none of whoever was silent, and none but the mark of whoever said two things.
type view struct {
	packets []*packet
	twice   []bool
}

func (s *Session) view(p Phase) *view {
	v := &view{make([]*packet, len(s.places)), make([]bool, len(s.places))}
	for i := range s.places {
		switch have := s.board[place{uint8(p), i}].packets; len(have) {
		case 1:
			v.packets[i] = have[0]
		case 2:
			v.twice[i] = true
		}
	}
	return v
}

// hash names a view. Which two things somebody said isn't in it: of three, not everybody has the same two.
func (v *view) hash(p Phase) common.Hash {
	out := []byte{uint8(p)}
	for i, packet := range v.packets {
		var word common.Hash
		if packet != nil {
			word = packet.digest
		} else if v.twice[i] {
			word[31] = 1
		}
		out = append(out, word[:]...)
	}
	return crypto.Keccak256Hash(out)
}

// heard tells whether each of those who have to speak did, and nobody said two things.
func (v *view) heard(expected []int) bool {
	for _, i := range expected {
		if v.packets[i] == nil {
			return false
		}
	}
	for _, twice := range v.twice {
		if twice {
			return false
		}
	}
	return true
}

// everybodyHas tells whether every active node has said that it heard exactly this in a phase. None that is honest says it of two views, so
// all who find it true go on with the same one, and who hasn't gone on by the end of the phase will have found it. Whoever said two things is taken to
// have said this as well: it isn't honest, no third word of it is kept, and others may have gone on by that one.
func (s *Session) everybodyHas(p Phase, hash common.Hash) bool {
	for i := range s.places {
		if !s.active[i] {
			continue
		}
		said := s.board[place{uint8(p) | ready, i}].packets
		found := len(said) == 2
		for _, packet := range said {
			found = found || bytes.Equal(packet.payload, hash[:])
		}
		if !found {
			return false
		}
	}
	return true
}
