package dealing

import (
	"bytes"
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"go.dedis.ch/kyber/v4"

	"github.com/veritee/veritee/protocol/tbls"
)

// isMember tells whether whoever is at a place is to hold a new share: the members come first.
func (s *Session) isMember(at int) bool { return at < len(s.cfg.Members) }

// indexOf is the index by which whoever is at a place deals: its place when a committee is formed, that of its old share otherwise.
func (s *Session) indexOf(at int) (uint32, bool) {
	if s.cfg.Old == nil {
		return uint32(at), s.isMember(at)
	}
	for _, holder := range s.cfg.Old.Holders {
		if holder.Instance == s.places[at] {
			return holder.Index, true
		}
	}
	return 0, false
}

// speaks tells whose word counts in a step.
func (s *Session) speaks(step uint8, at int) bool {
	switch step {
	case uint8(Dealing):
		_, deals := s.indexOf(at)
		return deals
	case uint8(Judging), uint8(Closing):
		return s.isMember(at)
	}
	return true
}

// longest is how long a payload is at most.
func (s *Session) longest(step uint8) int {
	switch step {
	case uint8(Greeting):
		return greetingSize
	case uint8(Dealing):
		return basisSize + int(s.cfg.Threshold)*pointSize + openingSize + len(s.cfg.Members)*boxSize
	case uint8(Judging):
		return basisSize + 1 + len(s.places)*complaintSize
	}
	return common.HashLength
}

// basisSize is that of the hash with which deals and complaints begin.
const basisSize = common.HashLength

// basis names what was heard in the phases before one. Deals and complaints are right or wrong only beside it: whoever heard something else, which takes
// a network slower than a phase allows, would find those of an honest member wrong.
func (s *Session) basis(p Phase) []byte {
	var views []common.Hash
	for before := Greeting; before < p; before++ {
		views = append(views, s.views[before].hash(before))
	}
	hash := transcriptOf(s.config, views...)
	return hash[:]
}

// heardElse tells whether what somebody said rests on something else than this node heard. Nobody can be proven wrong by it; it has no part in what follows.
func (s *Session) heardElse(p Phase, i int, said *packet) bool {
	if len(said.payload) < basisSize || bytes.Equal(said.payload[:basisSize], s.basis(p)) {
		return false // what is too short for one is malformed, and judged as such
	}
	s.blame(i, Differs, "it heard something else before the phase "+p.String(), said)
	s.active[i] = false
	return true
}

// body is what somebody said, after its basis.
func body(said *packet) []byte { return said.payload[min(basisSize, len(said.payload)):] }

// greet finds out who is there, and with which keys. Whoever isn't, or says two things or nonsense, has no part in what follows.
func (s *Session) greet(ctx context.Context) error {
	s.enter(Greeting)
	_, may := s.indexOf(s.self)
	deals := may && (s.cfg.Old == nil || s.cfg.Old.Share != nil)
	payload, err := s.crypto.greet(deals)
	if err != nil {
		return err
	}
	if err := s.say(uint8(Greeting), payload); err != nil {
		return err
	}
	v, err := s.hear(ctx, Greeting, s.everybody())
	if err != nil {
		return err
	}

	s.greeted = make(map[int]*greeting)
	dealers := 0
	for i, p := range v.packets {
		s.active[i] = false
		if p == nil {
			s.silent(v, i, Greeting)
			continue
		}
		g, err := s.crypto.readGreeting(s.places[i], p.payload)
		if _, may := s.indexOf(i); err == nil && g.deals && !may || err == nil && !g.deals && s.cfg.Old == nil {
			err = fmt.Errorf("who deals isn't its choice: %w", errFormat)
		}
		if err != nil {
			s.blame(i, Malformed, err.Error(), p)
			continue
		}
		s.greeted[i], s.active[i] = g, true
		if g.deals {
			dealers++
		}
	}
	if s.greeted[s.self] == nil {
		return s.failure(ErrLeftOut, "this node's greeting didn't reach the others in time")
	}
	if holders := len(s.holders()); holders < int(s.cfg.Threshold) {
		return s.failure(ErrTooFew, "%d members are there, want %d", holders, s.cfg.Threshold)
	}
	if dealers < s.dealersNeeded() {
		return s.failure(ErrTooFew, "%d dealers are there, want %d", dealers, s.dealersNeeded())
	}
	return nil
}

func (s *Session) dealersNeeded() int {
	if s.cfg.Old != nil {
		return int(s.cfg.Old.Threshold)
	}
	return int(s.cfg.Threshold)
}

func (s *Session) everybody() []int {
	all := make([]int, len(s.places))
	for i := range all {
		all[i] = i
	}
	return all
}

// holders are the members that are there, dealers those that deal.
func (s *Session) holders() (out []int) {
	for i := range s.cfg.Members {
		if s.greeted[i] != nil {
			out = append(out, i)
		}
	}
	return out
}

func (s *Session) dealers() (out []int) {
	for i := range s.places {
		if g := s.greeted[i]; g != nil && g.deals {
			out = append(out, i)
		}
	}
	return out
}

// deal has every dealer deal, and throws out what everybody can see is wrong.
func (s *Session) deal(ctx context.Context) error {
	s.enter(Dealing)
	holders, own := s.holders(), s.greeted[s.self].deals
	if own {
		keys := make(map[int]kyber.Point)
		for _, i := range holders {
			keys[i] = s.greeted[i].key
		}
		payload, err := s.crypto.deal(s.self, keys)
		if err != nil {
			return fmt.Errorf("session %d: %w", s.cfg.Session, err)
		}
		if err := s.say(uint8(Dealing), append(s.basis(Dealing), payload...)); err != nil {
			return err
		}
	}
	v, err := s.hear(ctx, Dealing, s.dealers())
	if err != nil {
		return err
	}

	s.deals = make(map[int]*deal)
	for _, i := range s.dealers() {
		p := v.packets[i]
		if p == nil {
			s.silent(v, i, Dealing)
			s.active[i] = false
			continue
		}
		if s.heardElse(Dealing, i, p) {
			continue
		}
		index, _ := s.indexOf(i)
		d, err := s.crypto.readDeal(s.places[i], i, index, holders, body(p))
		if err != nil {
			s.blame(i, BadDeal, err.Error(), p)
			s.active[i] = false
			continue
		}
		s.deals[i] = d
	}
	return s.enoughDeals()
}

func (s *Session) enoughDeals() error {
	if len(s.deals) < s.dealersNeeded() {
		return s.failure(ErrTooFew, "%d deals are good, want %d", len(s.deals), s.dealersNeeded())
	}
	return nil
}

// judge has every holder complain, and finds who is wrong: the dealer or the holder.
func (s *Session) judge(ctx context.Context) error {
	s.enter(Judging)
	if s.isMember(s.self) {
		var complaints []complaint
		for _, i := range s.dealers() {
			if d := s.deals[i]; d != nil && i != s.self {
				if c, wrong := s.crypto.inspect(d, s.self); wrong {
					complaints = append(complaints, c)
				}
			}
		}
		if err := s.say(uint8(Judging), append(s.basis(Judging), encodeComplaints(complaints)...)); err != nil {
			return err
		}
	}
	v, err := s.hear(ctx, Judging, s.holders())
	if err != nil {
		return err
	}

	s.judged = make(map[int]bool)
	dealt := s.deals
	s.deals = make(map[int]*deal)
	for i, d := range dealt {
		s.deals[i] = d
	}
	for _, i := range s.holders() {
		p := v.packets[i]
		if p == nil {
			s.silent(v, i, Judging)
			s.active[i] = false
			continue
		}
		if s.heardElse(Judging, i, p) {
			continue
		}
		complaints, err := decodeComplaints(body(p))
		if err != nil {
			s.blame(i, Malformed, err.Error(), p)
			s.active[i] = false
			continue
		}
		s.judged[i] = true
		for _, c := range complaints {
			if !s.rightly(c, i, dealt[c.dealer], p) {
				s.judged[i], s.active[i] = false, false
				break
			}
		}
	}
	return s.enoughDeals()
}

// rightly tells whether a complaint is true, and blames the dealer or whoever complains.
func (s *Session) rightly(c complaint, holder int, d *deal, p *packet) bool {
	if d == nil || c.dealer == holder {
		s.blame(holder, FalseComplaint, "of what wasn't dealt to it", p)
		return false
	}
	said := s.views[Dealing].packets[c.dealer]
	box, key := d.boxes[holder], s.greeted[holder].key
	if err := s.crypto.checkComplaint(c, uint32(holder), key, d.point); err != nil {
		s.blame(holder, FalseComplaint, err.Error(), said, p)
		return false
	}
	share, err := openBox(box, c.secret, s.crypto.label(c.dealer, holder), uint32(holder), d.poly.Eval(uint32(holder)).V)
	if err == nil {
		share.Wipe()
		s.blame(holder, FalseComplaint, "the share that "+s.places[c.dealer].Hex()+" dealt is good", said, p)
		return false
	}
	s.blame(c.dealer, BadDeal, fmt.Sprintf("to %s: %v", s.places[holder], err), said, p)
	s.active[c.dealer] = false
	delete(s.deals, c.dealer)
	return true
}

// close computes what came of it, and finds out who agrees.
func (s *Session) close(ctx context.Context) (*Result, error) {
	s.enter(Closing)
	candidates := s.candidates()
	commits, err := s.crypto.commitments(s.deals)
	if err != nil {
		return nil, fmt.Errorf("session %d: %w", s.cfg.Session, err)
	}
	result := &Result{Index: uint32(s.self)}
	for _, commit := range commits {
		p, err := fromKyber(commit)
		if err != nil {
			return nil, s.failure(ErrTooFew, "the deals cancel each other out: %v", err)
		}
		result.Polynomial = append(result.Polynomial, p)
	}
	result.GroupKey = result.Polynomial[0]
	if old := s.cfg.Old; old != nil && !result.GroupKey.Equal(old.GroupKey) {
		return nil, fmt.Errorf("session %d: the group key changed: this is an error in the program", s.cfg.Session)
	}
	if s.isMember(s.self) {
		if !candidates[s.self] {
			return nil, s.failure(ErrLeftOut, "what this node said didn't reach the others in time")
		}
		if err := s.own(result, commits); err != nil {
			return nil, err
		}
	}
	return s.agree(ctx, result, candidates, commits)
}

// candidates may hold shares: they said whether they complain, did so rightly, and dealt well if they deal.
func (s *Session) candidates() map[int]bool {
	out := make(map[int]bool)
	for _, i := range s.holders() {
		out[i] = s.judged[i] && (!s.greeted[i].deals || s.deals[i] != nil)
	}
	return out
}

// own makes this node's share, and checks it.
func (s *Session) own(result *Result, commits []kyber.Point) error {
	share, err := s.crypto.combine(s.self, s.deals)
	if err != nil {
		return fmt.Errorf("session %d: %w", s.cfg.Session, err)
	}
	want, err := fromKyber(polyOf(commits).Eval(uint32(s.self)).V)
	if err != nil || !share.Public().Equal(want) {
		share.Wipe()
		return fmt.Errorf("session %d: the share isn't on the public polynomial: this is an error in the program", s.cfg.Session)
	}
	result.Share = share
	return nil
}

// agree has every candidate say what came of it. Whoever says nothing or something else gets no place; who is alone with what it says fails.
func (s *Session) agree(ctx context.Context, result *Result, candidates map[int]bool, commits []kyber.Point) (*Result, error) {
	fail := func(err error) (*Result, error) {
		if result.Share != nil {
			result.Share.Wipe()
		}
		return nil, err
	}
	var expected []int
	w := &writer{}
	w.bytes([]byte("veritee/keys/v1/closing"))
	so := transcriptOf(s.config, s.views[Greeting].hash(Greeting), s.views[Dealing].hash(Dealing), s.views[Judging].hash(Judging))
	w.bytes(so[:])
	for _, p := range result.Polynomial {
		point := tbls.EncodeG2(p)
		w.bytes(point[:])
	}
	for _, i := range s.holders() {
		if candidates[i] {
			expected = append(expected, i)
			w.number(uint64(i))
		}
	}
	statement := crypto.Keccak256Hash(w.out)
	if candidates[s.self] {
		if err := s.say(uint8(Closing), statement[:]); err != nil {
			return fail(err)
		}
	}
	v, err := s.hear(ctx, Closing, expected)
	if err != nil {
		return fail(err)
	}

	var agree []int
	for _, i := range expected {
		if p := v.packets[i]; p != nil && common.BytesToHash(p.payload) == statement && len(p.payload) == common.HashLength {
			agree = append(agree, i)
		}
	}
	if len(agree) < int(s.cfg.Threshold) || 2*len(agree) <= len(expected) {
		return fail(s.failure(ErrSplit, "%d of %d members say what this node says", len(agree), len(expected)))
	}
	for _, i := range expected {
		if p := v.packets[i]; p == nil {
			s.silent(v, i, Closing)
		} else if common.BytesToHash(p.payload) != statement || len(p.payload) != common.HashLength {
			s.blame(i, Differs, "it says that something else came of the session", p)
		}
	}

	poly := polyOf(commits)
	for _, i := range agree {
		public, err := fromKyber(poly.Eval(uint32(i)).V)
		if err != nil {
			return fail(s.failure(ErrTooFew, "the share of %s is zero", s.places[i]))
		}
		result.Public = append(result.Public, Holder{s.places[i], uint32(i), public})
	}
	if s.isMember(s.self) && !result.holds(s.cfg.Self) {
		return fail(s.failure(ErrLeftOut, "what this node said last didn't reach the others in time"))
	}
	result.Transcript = transcriptOf(s.config, s.views[Greeting].hash(Greeting), s.views[Dealing].hash(Dealing),
		s.views[Judging].hash(Judging), v.hash(Closing))
	return result, nil
}
