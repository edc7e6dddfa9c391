package keynode

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"slices"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/veritee/veritee/enclave/keynode/dealing"
	"github.com/veritee/veritee/enclave/keynode/vault"
	"github.com/veritee/veritee/protocol/typed"
)

// A session is one that this node takes part in.
type session struct {
	id     uint64
	box    chan dealing.Packet
	stirs  chan struct{} // a peer has said something
	cancel context.CancelFunc

	mu       sync.Mutex
	phase    string
	problem  string
	culprits []dealing.Culprit
}

func newSession(id uint64, cancel context.CancelFunc) *session {
	return &session{id: id, box: make(chan dealing.Packet, 4096), stirs: make(chan struct{}, 1), cancel: cancel, phase: "waiting for peers"}
}

func (s *session) stir() {
	select {
	case s.stirs <- struct{}{}:
	default:
	}
}

func (s *session) enter(phase string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.phase = phase
}

func (s *session) fail(err error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.phase, s.problem = "failed", err.Error()
	var failure *dealing.Failure
	if errors.As(err, &failure) {
		s.culprits = failure.Culprits
	}
}

func (s *session) is() (phase, problem string, culprits []dealing.Culprit) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.phase, s.problem, s.culprits
}

// attend begins what a session takes, and ends what is over.
func (n *Node) attend(ctx context.Context, s *state) {
	n.mu.Lock()
	defer n.mu.Unlock()
	if n.current != nil && n.current.id != s.session.ID {
		n.current.cancel()
	}
	if s.session.ID == 0 {
		n.announce = 0
		return
	}
	if n.current != nil && n.current.id >= s.session.ID || !n.takesPart(s) {
		return
	}

	n.announce = s.session.ID
	ctx, cancel := context.WithCancel(ctx)
	n.current = newSession(s.session.ID, cancel)
	current := n.current
	if n.config.Vault.Of(s.session.ID) != nil {
		current.enter("done") // before a restart
		cancel()
		return
	}
	n.sessions.Go(func() {
		defer cancel()
		n.config.Log.Info("session is open, and this node takes part", "session", current.id, "generation", s.session.Generation)
		switch err := n.deal(ctx, s, current); {
		case err == nil:
		case ctx.Err() != nil:
			current.fail(errors.New("it ended before this node was done"))
		default:
			current.fail(err)
			n.config.Log.Warn("session came to nothing here", "session", current.id, "error", err.Error())
		}
	})
}

// takesPart says whether the open session names this node: as a member, or as a holder of the generation before.
func (n *Node) takesPart(s *state) bool {
	before := s.generations[s.session.Generation-1]
	return slices.Contains(s.proposed, n.self) || before.Holds(n.self)
}

// deal takes part in a session, from the wait for peers to the signature.
func (n *Node) deal(ctx context.Context, s *state, current *session) error {
	if typed.MembersHash(s.proposed) != s.session.Members || s.session.Generation != s.generation+1 {
		return errors.New("what the committee says of its session doesn't fit together; see which build its contract is of")
	}
	phase := n.config.phaseOf(time.Duration(n.fixed.terms.SessionTime) * time.Second)
	old, err := n.before(ctx, s, current, phase)
	if err != nil {
		return err
	}
	everybody := slices.Clone(s.proposed)
	if old != nil {
		for _, holder := range old.Holders {
			everybody = append(everybody, holder.Instance)
		}
	}
	start, err := n.begins(ctx, s, current, everybody, phase)
	if err != nil {
		return err
	}

	config := dealing.Config{
		Start:  start,
		Domain: n.config.domain(), Session: s.session.ID, Generation: s.session.Generation, Members: s.proposed, Threshold: s.session.Threshold, Old: old,
		Phase: phase, Self: n.self, Sign: n.config.Instance.SignDealing, Join: n.join, Transport: transport{n, current}, Log: n.config.Log,
		Watch: func(p dealing.Phase) {
			current.enter(p.String())
			n.config.reached(current.id, p.String())
		},
	}
	dealt, err := dealing.New(config)
	if err != nil {
		return err
	}
	defer dealt.Close()
	result, err := dealt.Run(ctx)
	if err != nil {
		return err
	}
	current.mu.Lock()
	current.phase, current.culprits = "confirming", result.Culprits
	current.mu.Unlock()
	n.config.reached(current.id, "dealt")

	// Whoever was first leaves the others waiting otherwise.
	linger, enough := context.WithTimeout(ctx, 2*phase)
	defer enough()
	lingered := make(chan struct{})
	go func() {
		defer close(lingered)
		dealt.Linger(linger)
	}()
	err = n.conclude(ctx, s, current, &config, result)
	if err == nil {
		current.enter("done")
	} else {
		enough()
	}
	<-lingered
	return err
}

// before is the generation whose shares are dealt anew; nil where a committee is formed. Who wasn't in it asks those who were for the public
// shares, of which the chain has the hash.
func (n *Node) before(ctx context.Context, s *state, current *session, phase time.Duration) (*dealing.Old, error) {
	if s.generation == 0 {
		return nil, nil
	}
	g := s.generations[s.generation]
	held := n.heldOf(s, s.generation)
	for begun := time.Now(); held == nil; {
		for _, member := range g.Holders() {
			if answer, err := n.client.Confirmation(ctx, member, g.Session); err == nil && answer != nil {
				if held = readConfirmed(answer, &g); held != nil {
					break
				}
			}
		}
		if held == nil && time.Since(begun) > 2*phase {
			return nil, errors.New("no holder of the generation before gives its public shares; see that they run and that this node reaches them")
		}
		if held == nil && !pause(ctx, current.stirs, n.config.Poll) {
			return nil, ctx.Err()
		}
	}

	old := &dealing.Old{Record: g.Record, Threshold: g.Threshold, GroupKey: held.GroupKey}
	for i, member := range g.Members {
		if g.Qualified>>i&1 == 0 {
			continue
		}
		public, err := decodePublic(held.PublicOf(uint32(i)))
		if err != nil {
			return nil, fmt.Errorf("public share of %s: %w", member, err)
		}
		old.Holders = append(old.Holders, dealing.Holder{Instance: member, Index: uint32(i), Public: public})
	}
	if g.Holds(n.self) {
		old.Share = held.Share
	}
	return old, nil
}

// phasesLeft is how many of a session's eight phases are left when the first of dealing's four begins: four for dealing, one to confirm. The three
// before it are for the session to be deep enough, and for nodes to see it.
const phasesLeft = 5

// begins is when the first phase does. All must mean the same by it, so it follows from the chain's deadline alone: nodes see a session at
// different times. Nobody waits for it: when all are there and speak, a session is done before. In development, where chains
// have clocks of their own and minutes are long, it is when all have said that they see the session.
func (n *Node) begins(ctx context.Context, s *state, current *session, everybody []common.Address, phase time.Duration) (time.Time, error) {
	if n.config.gathers() {
		return time.Time{}, n.gather(ctx, current, everybody, phase)
	}
	start := time.Unix(int64(s.session.Deadline), 0).Add(-phasesLeft * phase)
	if late := time.Since(start); late > phase/2 {
		return start, fmt.Errorf("this node saw the session %v after its first phase began, and takes no part: see that its clock and its endpoints are right; if all members were late, "+
			"the committee's session time of %d seconds is too short for its depth", late.Round(time.Second), n.fixed.terms.SessionTime)
	}
	return start, nil
}

// gather waits until all have seen the session, or for as long as a phase: their phases must begin together.
func (n *Node) gather(ctx context.Context, current *session, all []common.Address, phase time.Duration) error {
	late := time.Now().Add(phase)
	for time.Now().Before(late) {
		n.mu.RLock()
		missing := slices.ContainsFunc(all, func(one common.Address) bool { return one != n.self && n.heard[one] != current.id })
		n.mu.RUnlock()
		if !missing {
			return nil
		}
		if !pause(ctx, current.stirs, time.Until(late)) {
			return ctx.Err()
		}
	}
	return nil
}

// pause waits for a stir, or for as long as that; false if the context ended.
func pause(ctx context.Context, stirs <-chan struct{}, long time.Duration) bool {
	timer := time.NewTimer(long)
	defer timer.Stop()
	select {
	case <-stirs:
	case <-timer.C:
	case <-ctx.Done():
		return false
	}
	return true
}

func (n *Node) join(id uint64) error {
	first, err := n.config.Vault.Join(id)
	if err == nil && !first {
		err = dealing.ErrJoined
	}
	return err
}

// save tries for as long as the session is open. A disk that is full for a moment, or a platform that doesn't seal once, would else cost the
// committee the session, and this node its place.
func (n *Node) save(ctx context.Context, current *session, held *vault.Held) error {
	for said := false; ; said = true {
		err := n.config.Vault.Save(ctx, held)
		if err == nil {
			return nil
		}
		if !said {
			n.config.Log.Error("what the session came to can't be kept, and isn't confirmed before; it is tried again as long as the session is open",
				"session", current.id, "error", err.Error())
		}
		if !pause(ctx, nil, n.config.Poll) {
			return err
		}
	}
}

// conclude keeps what a session came to, after which this node's signature can be had. The chain is looked at again: it may say something
// else by now.
func (n *Node) conclude(ctx context.Context, s *state, current *session, config *dealing.Config, result *dealing.Result) (err error) {
	record := result.Record(config)
	held := &vault.Held{Record: *record, GroupKey: result.GroupKey, Public: result.Shares(), Members: config.Members, Share: result.Share}
	defer func() {
		if err != nil {
			held.Wipe()
		}
	}()
	n.mu.RLock()
	now := n.state
	n.mu.RUnlock()
	held.At = now.head.Number
	switch {
	case now.session.ID != current.id || now.session.Members != record.Members || now.generation != s.generation:
		return errors.New("the committee's session is another one by now")
	case now.generation != 0 && record.GroupKey != now.groupKey:
		return fmt.Errorf("the group key would change from %s to %s, which it never does", now.groupKey, record.GroupKey)
	case n.config.GroupKey != (common.Hash{}) && record.GroupKey != n.config.GroupKey:
		return fmt.Errorf("group key %s isn't the one that this node was started for, %s: leave --group-key out where a committee is formed", record.GroupKey, n.config.GroupKey)
	}
	if held.Share == nil {
		// This node only dealt. It certifies what the new members have confirmed.
		if err := n.awaitMembers(ctx, current, config, record); err != nil {
			return err
		}
	} else if _, err := rand.Read(held.Secret[:]); err != nil {
		return err
	}
	if err := n.save(ctx, current, held); err != nil {
		return err
	}
	n.config.reached(current.id, "sealed")
	n.config.Log.Info("session is dealt, and confirmed by this node", "session", current.id, "generation", record.Generation, "record", record.Hash(),
		"holds_share", held.Share != nil, "culprits", len(result.Culprits))
	return nil
}

// confirmationTime is how long a member has to say what it confirmed.
const confirmationTime = 3 * time.Second

// awaitMembers returns once all that hold shares by a record have confirmed it; from the deadline on, once more than the threshold have: the
// committee may begin without the others.
func (n *Node) awaitMembers(ctx context.Context, current *session, config *dealing.Config, record *typed.Generation) error {
	bitmap := vault.Qualified(record)
	confirmed, told := make(map[common.Address]bool), make(map[common.Address]bool)
	for {
		var mu sync.Mutex
		var asked sync.WaitGroup
		var silent []common.Address
		for i, member := range config.Members {
			if bitmap>>i&1 != 0 && !confirmed[member] {
				silent = append(silent, member)
			}
		}
		waiting := len(silent)
		for _, member := range silent {
			// All at once, each with little time: one that hangs holds nobody up.
			asked.Go(func() {
				limited, cancel := context.WithTimeout(ctx, confirmationTime)
				defer cancel()
				answer, err := n.client.Confirmation(limited, member, current.id)
				if err != nil || answer == nil {
					return
				}
				mu.Lock()
				defer mu.Unlock()
				if n.confirms(answer, member, record) {
					confirmed[member] = true
					waiting--
				} else if !told[member] { // it counts as silent: others may be enough
					told[member] = true
					n.config.Log.Warn("a member confirms something else than this node computed, or signed badly", "session", current.id, "member", member)
				}
			})
		}
		asked.Wait()
		n.mu.RLock()
		now := n.state
		n.mu.RUnlock()
		over := now.session.ID == current.id && now.head.Time >= now.session.Deadline
		if waiting == 0 || over && len(confirmed) > int(record.Threshold) {
			return nil
		}
		if !pause(ctx, current.stirs, n.config.Poll) {
			return ctx.Err()
		}
	}
}

// Heard implements peers.Node.
func (n *Node) Heard(from common.Address, id uint64, packet []byte) error {
	n.mu.RLock()
	current := n.current
	n.mu.RUnlock()
	if current == nil || current.id != id {
		return errors.New("this node takes no part in that session, or hasn't seen it yet")
	}
	select {
	case current.box <- dealing.Packet{From: from, Data: packet}:
		return nil
	default:
		return errors.New("too many packets at once")
	}
}

// transport is a session's way to its peers.
type transport struct {
	node    *Node
	session *session
}

// Send implements dealing.Transport. A peer that hasn't begun yet is asked again as long as there is time.
func (t transport) Send(ctx context.Context, to common.Address, packet []byte) error {
	for wait := 20 * time.Millisecond; ; wait = min(2*wait, time.Second) {
		err := t.node.client.Send(ctx, to, t.session.id, packet)
		if err == nil {
			return nil
		}
		select {
		case <-time.After(wait):
		case <-ctx.Done():
			return err
		}
	}
}

// Receive implements dealing.Transport.
func (t transport) Receive() <-chan dealing.Packet { return t.session.box }
