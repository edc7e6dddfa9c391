package settle

import (
	"context"
	"fmt"
	"log/slog"
	"maps"
	"slices"
	"strconv"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/veritee/veritee/relayer/chain"
	"github.com/veritee/veritee/relayer/store"
)

// A Settler settles one coordinator's requests. One goroutine runs it; Wake is safe for all.
type Settler struct {
	Config

	chainID uint64
	label   string
	log     *slog.Logger
	wake    chan struct{}
	drained chan struct{} // closed by drain
	drain   func()

	facts    *facts // nil until they were read
	head     *types.Header
	denials  map[authority]bool        // of head: what the registry said, true is no
	versions map[common.Address]uint32 // of apps: the version of the policy that asking was read of
	asking   map[common.Address]bool   // which apps are asked at every use

	waits  bool        // something that is ready waits for others to come along
	since  time.Time   // since when
	sentAt common.Hash // at which head something was sent last

	hands   []*hand
	taken   map[int64]bool // rows that a busy sender was given: the tables don't say so yet
	running sync.WaitGroup
	inboxMu sync.Mutex // guards inbox
	inbox   []func() error

	othersAt common.Hash      // the head at which it was looked for requests behind a crowd's
	others   []common.Address // the crowd
	renewed  map[int64]uint64 // answers that were given back because of whom they name: at which head

	page   int               // how many requests a turn looks at
	shrunk uint64            // gas limit of transactions after a node refused a larger one; 0: as configured
	trials *trials           // which requests made a transaction revert that was only tried
	looked bool              // the requests that are held were looked for since the start
	pinAt  uint64            // head from which on to look for blocks again
	pins   map[uint64]uint64 // block whose hash was found pinned, or is being pinned, and from which head on to look again
}

// New is a settler that does nothing until Run.
func New(config Config) (*Settler, error) {
	if err := config.Check(); err != nil {
		return nil, err
	}
	config = config.complete()
	drained := make(chan struct{})
	s := &Settler{
		drained: drained, drain: sync.OnceFunc(func() { close(drained) }),
		Config: config, chainID: config.Chain.ID(), label: strconv.FormatUint(config.Chain.ID(), 10),
		log: config.Log.With("chain", config.Chain.ID()), wake: make(chan struct{}, 1), page: mostReady,
		taken: make(map[int64]bool), versions: make(map[common.Address]uint32), asking: make(map[common.Address]bool), renewed: make(map[int64]uint64), trials: newTrials(), pins: make(map[uint64]uint64),
	}
	for _, sender := range config.Senders {
		s.hands = append(s.hands, &hand{Sender: sender})
	}
	return s, nil
}

// Wake makes Run take a turn.
func (s *Settler) Wake() {
	select {
	case s.wake <- struct{}{}:
	default:
	}
}

// Drain has Run end when the turn that is under way is done; no other is begun.
func (s *Settler) Drain() { s.drain() }

// Run settles until the context ends, or it is drained.
func (s *Settler) Run(ctx context.Context) error {
	loop := "settle/" + s.label
	defer s.running.Wait()
	failing := false
	for {
		select {
		case <-s.drained:
			s.Board.Rest(loop)
			return nil
		default:
		}
		s.Board.Beat(loop, s.Poll)
		s.Metrics.LoopBeat.WithLabelValues(loop).SetToCurrentTime()

		// Said once, not at every turn: the board has what lasts.
		again, err := s.Turn(ctx)
		if err != nil && ctx.Err() == nil && !failing {
			s.log.Warn("turns of the settler end early; the next ones go on", "err", err)
		}
		failing = err != nil
		timer := time.NewTimer(again)
		select {
		case <-s.wake:
		case <-s.drained:
		case <-timer.C:
		case <-ctx.Done():
			timer.Stop()
			return ctx.Err()
		}
		timer.Stop()
	}
}

// Turn does what there is to do at the tables' newest block, and says when to come again if nothing happens before.
func (s *Settler) Turn(ctx context.Context) (again time.Duration, err error) {
	if err := s.collect(); err != nil {
		return s.Poll, err
	}
	row, err := s.Store.Chain(ctx, s.chainID)
	if err != nil {
		return s.Poll, fmt.Errorf("chain's row: %w", err)
	}
	if row.Waits() != "" || s.behind(row.Cursor.Number) {
		return s.Poll, nil
	}
	fresh := s.head == nil || s.head.Hash() != row.Cursor.Hash
	if fresh {
		if err := s.arrive(ctx, row.Cursor); err != nil {
			return s.Poll, fmt.Errorf("at block %d: %w", row.Cursor.Number, err)
		}
	}

	again, err = s.settle(ctx)
	if err != nil {
		return s.Poll, fmt.Errorf("settle at block %d: %w", row.Cursor.Number, err)
	}
	if !fresh {
		return again, nil
	}
	if err := s.pin(ctx, row); err != nil {
		return again, fmt.Errorf("pin at block %d: %w", row.Cursor.Number, err)
	}
	if err := s.watchHeld(ctx); err != nil {
		return again, fmt.Errorf("held requests at block %d: %w", row.Cursor.Number, err)
	}
	return again, nil
}

// behind says that the chain is further than the tables: then what seems open may be settled.
func (s *Settler) behind(cursor uint64) bool {
	for _, node := range s.Chain.Nodes() {
		if node.State == chain.Up && node.Head > cursor+maxBehind {
			return true
		}
	}
	return false
}

// arrive reads what is asked of each new head once.
func (s *Settler) arrive(ctx context.Context, cursor store.BlockRef) error {
	head, err := s.Chain.HeaderByHash(ctx, cursor.Hash)
	if err != nil {
		return fmt.Errorf("header: %w", err)
	}
	if s.facts == nil {
		if s.facts, err = s.readFacts(ctx, cursor.Hash); err != nil {
			return err
		}
	}
	s.head, s.denials = head, make(map[authority]bool)
	return nil
}

// settle makes a plan of what is ready and carries it out.
func (s *Settler) settle(ctx context.Context) (time.Duration, error) {
	// The seats come first: at a new head they wait for the senders' turns, and what is ready grows meanwhile.
	seats, idle, err := s.seats(ctx)
	if err != nil {
		return 0, err
	}
	ready, answers, full, err := s.ready(ctx)
	if err != nil {
		return 0, err
	}
	if len(ready) == 0 {
		s.waits = false
		return s.Poll, nil
	}
	if wait := s.gather(len(ready), idle); wait > 0 {
		return wait, nil
	}
	if err := s.askRegistry(ctx, answers); err != nil {
		return 0, err
	}

	p := planner{
		rules:  rules{limits: s.limits(), margin: uint64(s.Margin / time.Second), settlerBlocks: s.facts.settlerBlocks, atALoss: s.AtALoss},
		moment: moment{head: s.head.Number.Uint64(), time: s.head.Time, gasLimit: s.head.GasLimit, baseFee: seats[0].next},
		seats:  seats, denied: s.denials,
	}
	s.trials.count(ready, s.head.Number.Uint64())
	made := p.make(ready, answers)
	made.renew = slices.DeleteFunc(made.renew, s.renewedLately)
	if err := s.carryOut(ctx, made); err != nil {
		return 0, err
	}
	// What is held now may have hidden others: requests that pay too little must not keep those waiting that pay.
	if full && len(made.holds)+len(made.resign)+len(made.renew) > 0 {
		return 0, nil
	}
	return s.Poll, nil
}

// ready is what can be settled and isn't with a sender already: the oldest first, and, if that is more than a turn looks at, some of
// those who don't ask for the most.
func (s *Settler) ready(ctx context.Context) (ready []store.Request, answers map[int64]store.Answer, full bool, err error) {
	if ready, answers, err = s.Store.Ready(ctx, s.chainID, s.page); err != nil {
		return nil, nil, false, fmt.Errorf("what is ready: %w", err)
	}
	full = len(ready) == s.page
	if full && s.othersAt != s.head.Hash() {
		// Once for each head: it reads past all that the crowd has asked for.
		s.othersAt, s.others = s.head.Hash(), nil
		counts := make(map[common.Address]int)
		for _, r := range ready {
			counts[r.Consumer]++
		}
		for consumer, n := range counts {
			if n > s.page/4 {
				s.others = append(s.others, consumer)
			}
		}
		if len(s.others) > 0 {
			others, theirs, err := s.Store.ReadyOfOthers(ctx, s.chainID, s.others, s.page/4)
			if err != nil {
				return nil, nil, false, fmt.Errorf("what is ready of others: %w", err)
			}
			seen := make(map[int64]bool, len(ready))
			for _, r := range ready {
				seen[r.RowID] = true
			}
			for _, r := range others {
				if !seen[r.RowID] {
					ready = append(ready, r)
				}
			}
			maps.Copy(answers, theirs)
		}
	}
	ready = slices.DeleteFunc(ready, func(r store.Request) bool { return s.taken[r.RowID] })
	return ready, answers, full, nil
}

// renewedLately says that an answer is to be signed again already, and notes that it is.
func (s *Settler) renewedLately(answer int64) bool {
	head := s.head.Number.Uint64()
	for row, at := range s.renewed {
		if head > at+renewAgain {
			delete(s.renewed, row)
		}
	}
	if _, lately := s.renewed[answer]; lately {
		return true
	}
	s.renewed[answer] = head
	return false
}

// renewAgain is for how many blocks an answer that names a sender which can't send isn't given back a second time.
const renewAgain = 4

// seats are what the senders have room for. One that is busy, or can't take its turn at this head, has none.
func (s *Settler) seats(ctx context.Context) (seats []seat, idle bool, err error) {
	ready, err := s.look(ctx)
	if err != nil {
		return nil, false, err
	}
	seats = make([]seat, len(s.hands))
	for i, h := range s.hands {
		seats[i] = seat{address: h.Address(), able: true, next: s.head.BaseFee, least: s.head.BaseFee, wanted: s.head.BaseFee}
		room := h.Room()
		if room.Least == nil {
			continue
		}
		seats[i] = seat{
			address: h.Address(), able: room.Able, least: room.Least, wanted: room.Wanted, next: room.Base,
		}
		if slices.Contains(ready, h) {
			seats[i].slots, seats[i].gas, seats[i].perTx, seats[i].perItem = room.Slots, room.Gas, room.PerTransaction, room.PerRequest
			idle = idle || room.InFlight == 0 && room.Slots > 0
		}
	}
	return seats, idle, nil
}

// gather says for how long to wait for others to come along: a moment for those that are on their way, then not at all if a sender is
// idle, nothing was sent at this head, a transaction is full, or something waits for long enough.
func (s *Settler) gather(ready int, idle bool) time.Duration {
	now := s.Now()
	if !s.waits {
		s.waits, s.since = true, now
	}
	waited := now.Sub(s.since)
	if waited < linger && ready < s.Limits.Items && s.Coming() > 0 {
		return linger / 8
	}
	if idle || s.sentAt != s.head.Hash() || ready >= s.Limits.Items || waited >= s.MaxAge {
		s.waits = false
		return 0
	}
	return s.MaxAge - waited
}

// limits are the configured ones, or less after a node refused what was within them.
func (s *Settler) limits() Limits {
	l := s.Limits
	l.asking = s.asking
	if s.shrunk != 0 {
		l.Gas = min(l.Gas, s.shrunk)
	}
	return l
}
