package settle

import (
	"context"
	"fmt"
	"log/slog"
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

	facts   *facts // nil until they were read
	head    *types.Header
	denials map[authority]bool // of head: what the registry said, true is no

	waits  bool        // something that is ready waits for others to come along
	since  time.Time   // since when
	sentAt common.Hash // at which head something was sent last

	page   int               // how many requests a turn looks at
	shrunk uint64            // gas limit of transactions after a node refused a larger one; 0: as configured
	trials *trials           // which requests made a transaction revert that was only tried
	looked bool              // the requests that are held were looked for since the start
	pins   map[uint64]uint64 // block whose hash was found pinned, or is being pinned, and from which head on to look again
}

// New is a settler that does nothing until Run.
func New(config Config) (*Settler, error) {
	if err := config.Check(); err != nil {
		return nil, err
	}
	config = config.complete()
	drained := make(chan struct{})
	return &Settler{
		drained: drained, drain: sync.OnceFunc(func() { close(drained) }),
		Config: config, chainID: config.Chain.ID(), label: strconv.FormatUint(config.Chain.ID(), 10),
		log: config.Log.With("chain", config.Chain.ID()), wake: make(chan struct{}, 1), page: mostReady,
		trials: newTrials(), pins: make(map[uint64]uint64),
	}, nil
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
	// The seats come first: at a new head they wait for the sender's turn, and what is ready grows meanwhile.
	seats, idle := s.seats(ctx)
	ready, answers, err := s.Store.Ready(ctx, s.chainID, s.page)
	if err != nil {
		return 0, fmt.Errorf("what is ready: %w", err)
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
	if err := s.carryOut(ctx, made); err != nil {
		return 0, err
	}
	// What is held now may have hidden others: requests that pay too little must not keep those waiting that pay.
	if len(ready) == s.page && len(made.holds)+len(made.resign) > 0 {
		return 0, nil
	}
	return s.Poll, nil
}

// seats are what the senders have room for. A sender that can't take its turn at this head has none.
func (s *Settler) seats(ctx context.Context) (seats []seat, idle bool) {
	seats = make([]seat, len(s.Senders))
	for i, sender := range s.Senders {
		seats[i] = seat{address: sender.Address(), next: s.head.BaseFee, least: s.head.BaseFee, wanted: s.head.BaseFee}
		if err := sender.At(ctx, s.head); err != nil {
			s.log.Debug("sender isn't ready", "sender", sender.Address(), "err", err)
			continue
		}
		room := sender.Room()
		if room.Least == nil {
			continue
		}
		seats[i] = seat{
			address: sender.Address(), slots: room.Slots, gas: room.Gas, perTx: room.PerTransaction, perItem: room.PerRequest,
			least: room.Least, wanted: room.Wanted, next: room.Base,
		}
		idle = idle || room.InFlight == 0 && room.Slots > 0
	}
	return seats, idle
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
	if s.shrunk != 0 {
		l.Gas = min(l.Gas, s.shrunk)
	}
	return l
}
