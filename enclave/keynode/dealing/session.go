package dealing

import (
	"context"
	"fmt"
	"slices"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// Session is one attempt at a generation. It is used once, and by one goroutine.
type Session struct {
	cfg    Config
	config common.Hash
	places []common.Address
	self   int
	start  time.Time

	board  map[place]slot
	active []bool // who may still be waited for
	views  map[Phase]*view
	faults map[int]Culprit
	budget map[common.Address]int

	boxes   map[common.Address]chan []byte
	stop    context.CancelFunc
	senders sync.WaitGroup

	crypto  *engine
	greeted map[int]*greeting
	deals   map[int]*deal
	judged  map[int]bool
	closed  bool
}

// New prepares a session. Errors: [ErrConfig].
func New(cfg Config) (*Session, error) {
	if err := cfg.Check(); err != nil {
		return nil, err
	}
	places := cfg.participants()
	s := &Session{
		cfg: cfg, config: cfg.hash(), places: places, self: slices.Index(places, cfg.Self), board: make(map[place]slot), active: make([]bool, len(places)),
		views: make(map[Phase]*view), faults: make(map[int]Culprit), budget: make(map[common.Address]int), boxes: make(map[common.Address]chan []byte),
	}
	for i := range s.active {
		s.active[i] = true
	}
	var err error
	if s.crypto, err = newEngine(&s.cfg, s.config); err != nil {
		return nil, fmt.Errorf("session %d: %w", cfg.Session, err)
	}
	return s, nil
}

// Run takes part in a session until there is a result, or there can't be one, and gives peers what they may still lack. Errors: [ErrConfig],
// [ErrJoined], a [*Failure].
func Run(ctx context.Context, cfg Config) (*Result, error) {
	s, err := New(cfg)
	if err != nil {
		return nil, err
	}
	defer s.Close()
	return s.Run(ctx)
}

// Run takes part. What was to be said may still be on its way when it returns: Linger, then Close.
func (s *Session) Run(ctx context.Context) (*Result, error) {
	defer s.crypto.wipe()
	if err := s.cfg.Join(s.cfg.Session); err != nil {
		return nil, fmt.Errorf("join session %d: %w", s.cfg.Session, err)
	}
	if s.start = s.cfg.Start; s.start.IsZero() {
		s.start = time.Now()
	}
	s.open(ctx)

	result, err := s.run(ctx)
	if err != nil {
		return nil, err
	}
	result.Culprits = s.Culprits()
	return result, nil
}

func (s *Session) run(ctx context.Context) (*Result, error) {
	if err := s.greet(ctx); err != nil {
		return nil, err
	}
	if err := s.deal(ctx); err != nil {
		return nil, err
	}
	if err := s.judge(ctx); err != nil {
		return nil, err
	}
	return s.close(ctx)
}

// hear waits until everybody who has to speak in a phase did and everybody knows it, or the phase is over.
func (s *Session) hear(ctx context.Context, p Phase, expected []int) (*view, error) {
	over := time.NewTimer(time.Until(s.end(p)))
	defer over.Stop()
	ask := time.NewTicker(s.cfg.Phase / 8)
	defer ask.Stop()

	var mine *view
	var hash common.Hash
	for {
		if v := s.view(p); mine == nil && v.heard(expected) && time.Now().Before(s.cutoff(p, 1)) {
			mine, hash = v, v.hash(p)
			if err := s.say(uint8(p)|ready, hash[:]); err != nil {
				return nil, err
			}
		}
		if mine != nil && s.everybodyHas(p, hash) {
			s.views[p] = mine
			return mine, nil
		}

		select {
		case received, open := <-s.cfg.Transport.Receive():
			if !open {
				return nil, fmt.Errorf("session %d: peers can't be heard any more", s.cfg.Session)
			}
			s.receive(received)
		case <-ask.C:
			s.ask(p)
		case <-over.C:
			v := s.view(p)
			s.views[p] = v
			return v, nil
		case <-ctx.Done():
			return nil, fmt.Errorf("session %d, %s: %w", s.cfg.Session, p, context.Cause(ctx))
		}
	}
}

// enter tells who wants to know that a phase begins.
func (s *Session) enter(p Phase) {
	s.cfg.Log.Debug("phase begins", "session", s.cfg.Session, "phase", p.String())
	if s.cfg.Watch != nil {
		s.cfg.Watch(p)
	}
}

// Linger answers peers that lack something, until ctx ends: whoever was first to know the result would else leave the others to
// the end of the phase.
func (s *Session) Linger(ctx context.Context) {
	for {
		select {
		case received, open := <-s.cfg.Transport.Receive():
			if !open {
				return
			}
			s.receive(received)
		case <-ctx.Done():
			return
		}
	}
}
