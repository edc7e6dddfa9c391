package settle

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"strconv"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"golang.org/x/sync/errgroup"

	"github.com/veritee/veritee/relayer/chain"
	"github.com/veritee/veritee/relayer/send"
	"github.com/veritee/veritee/relayer/store"
)

// A Settler settles one coordinator's requests. One goroutine runs it; Wake is safe for all.
type Settler struct {
	Config

	chainID uint64
	label   string
	log     *slog.Logger
	wake    chan struct{}

	facts   *facts // nil until they were read
	head    *types.Header
	denials map[authority]bool // of head: what the registry said, true is no

	waits  bool        // something that is ready waits for others to come along
	since  time.Time   // since when
	sentAt common.Hash // at which head something was sent last

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
	return &Settler{
		Config: config, chainID: config.Chain.ID(), label: strconv.FormatUint(config.Chain.ID(), 10),
		log: config.Log.With("chain", config.Chain.ID()), wake: make(chan struct{}, 1),
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

// Run settles until the context ends.
func (s *Settler) Run(ctx context.Context) error {
	loop := "settle/" + s.label
	for {
		s.Board.Beat(loop, s.Poll)
		s.Metrics.LoopBeat.WithLabelValues(loop).SetToCurrentTime()

		again, err := s.Turn(ctx)
		if err != nil && ctx.Err() == nil {
			s.log.Warn("turn of the settler ended early; the next one goes on", "err", err)
		}
		timer := time.NewTimer(again)
		select {
		case <-s.wake:
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
	if row.Stopped != "" || s.behind(row.Cursor.Number) {
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
	ready, answers, err := s.Store.Ready(ctx, s.chainID, mostReady)
	if err != nil {
		return 0, fmt.Errorf("what is ready: %w", err)
	}
	if len(ready) == 0 {
		s.waits = false
		return s.Poll, nil
	}

	seats, idle := s.seats(ctx)
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
	s.trials.count(ready)
	return s.Poll, s.carryOut(ctx, p.make(ready, answers))
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

// gather says for how long to wait for others to come along: a moment for those that are on their way, then not at all if a sender is idle, nothing was sent at this head, a
// transaction is full, or something waits for long enough.
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

// carryOut does what a plan says. Senders work side by side; each gets its batches in order.
func (s *Settler) carryOut(ctx context.Context, made plan) error {
	for _, instance := range made.resign {
		n, err := s.Store.ResignAnswers(ctx, s.chainID, instance)
		if err != nil {
			return fmt.Errorf("give answers back: %w", err)
		}
		s.log.Info("answers are to be signed again: their signer isn't authorized", "instance", instance, "answers", n)
	}
	for _, h := range made.holds {
		if err := s.hold(ctx, h.rows, h.until, h.reason); err != nil {
			return err
		}
	}

	bySender := make(map[common.Address][]Batch)
	for _, batch := range made.batches {
		bySender[batch.Sender] = append(bySender[batch.Sender], batch)
	}
	var (
		mu    sync.Mutex // guards what batches change of the settler
		group errgroup.Group
	)
	for _, sender := range s.Senders {
		batches := bySender[sender.Address()]
		group.Go(func() error {
			for _, batch := range batches {
				more, err := s.submit(ctx, &mu, sender, batch)
				if err != nil || !more {
					return err
				}
			}
			return nil
		})
	}
	return group.Wait()
}

// submit gives a batch to its sender, and says whether the sender takes more.
func (s *Settler) submit(ctx context.Context, mu *sync.Mutex, sender Sender, batch Batch) (more bool, err error) {
	data, err := calldata(batch.Sender, batch.Groups)
	if err != nil {
		return false, err
	}
	order := send.Order{
		Purpose: "settle", To: s.Coordinator, Calldata: data, GasLimit: batch.Gas, Requests: batch.rows(), MaxGasPrice: batch.MaxGasPrice,
	}
	if !s.AtALoss {
		// A higher tip isn't paid for: the charge is at base fee + tipCap at the most.
		order.MaxTip = s.facts.tipCap
	}
	if s.Simulate || batch.Misses > 0 {
		if reverts, why := s.try(ctx, batch, data); reverts {
			mu.Lock()
			defer mu.Unlock()
			return true, s.failed(ctx, batch, why)
		}
	}

	_, err = sender.Submit(ctx, order)
	mu.Lock()
	defer mu.Unlock()
	switch {
	case err == nil:
		s.sentAt = s.head.Hash()
		s.grow()
		return true, nil
	case errors.Is(err, send.ErrTooBig):
		s.shrink(batch.Gas)
		return true, nil
	case errors.Is(err, send.ErrReverted):
		return true, s.failed(ctx, batch, "a node tried it")
	case errors.Is(err, send.ErrFeeCap):
		return true, s.hold(ctx, batch.rows(), s.head.Number.Uint64()+1, BaseFeeAboveCap)
	case errors.Is(err, store.ErrClaimed):
		// They are on their way with another transaction, or were settled or dropped since.
		return true, nil
	case s.unable(err):
		s.log.Debug("sender takes no more now", "sender", batch.Sender, "err", err)
		return false, nil
	}
	return false, err
}

// unable says that a sender, or this process, can't send for now; the board says why where somebody must know.
func (s *Settler) unable(err error) bool {
	for _, reason := range []error{
		send.ErrParked, send.ErrWindowFull, send.ErrNoFunds, send.ErrSpendingCap, send.ErrNotReady, send.ErrNotLeading, send.ErrStopped,
		store.ErrTermOver, store.ErrStopped,
	} {
		if errors.Is(err, reason) {
			return true
		}
	}
	return false
}

const (
	// leastGas is what a transaction may always have: one plain request.
	leastGas = 500_000

	// growth is by how much, in quarters, a limit that was cut comes back with each transaction that passes.
	growth = 5
)

func (s *Settler) shrink(refused uint64) {
	s.shrunk = max(leastGas, refused/2)
	s.log.Info("a node refused a transaction for its size; smaller ones are made", "gas", refused, "limit", s.shrunk)
}

func (s *Settler) grow() {
	if s.shrunk == 0 {
		return
	}
	if s.shrunk = s.shrunk * growth / 4; s.shrunk >= s.Limits.Gas {
		s.shrunk = 0
	}
}

func (s *Settler) hold(ctx context.Context, rows []int64, until uint64, reason string) error {
	if err := s.Store.Hold(ctx, rows, until, reason); err != nil {
		return fmt.Errorf("hold requests: %w", err)
	}
	s.log.Debug("requests held", "requests", len(rows), "until_block", until, "reason", reason)
	return nil
}

// Reasons for which requests are held that a person should know of.
func mustBeKnown(reason string) bool {
	return reason == TooBig || reason == AboveSpending || reason == Reverts
}
