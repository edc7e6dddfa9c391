package keys

import (
	"context"
	"fmt"
	"log/slog"
	"slices"
	"strconv"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/veritee/veritee/protocol/typed"
	"github.com/veritee/veritee/relayer/chain"
	"github.com/veritee/veritee/relayer/health"
	"github.com/veritee/veritee/relayer/lifecycle"
	"github.com/veritee/veritee/relayer/store"
	"github.com/veritee/veritee/relayer/workers"
)

const (
	// mostOpen bounds how many orders a turn looks at.
	mostOpen = 256

	// mostFollowed is how many orders of our instances are looked at that are over: what was answered may not be where it belongs.
	mostFollowed = 128

	// perTurn is how many transactions a turn sends at most.
	perTurn = 8

	// mostAsked bounds what is asked of key nodes and workers at a time.
	mostAsked = 64

	// turnTime bounds one turn, patience one question.
	turnTime = 30 * time.Second
	patience = 10 * time.Second
)

// A Desk gets keys answered on one chain. One goroutine runs it; Wake is safe for all.
type Desk struct {
	Config

	domain  typed.KeyDomain
	chainID uint64
	label   string
	log     *slog.Logger
	wake    chan struct{}
	drained chan struct{}
	drain   func()
	now     func() time.Time
	slots   chan struct{}

	running    sync.WaitGroup
	mu         sync.Mutex                      // guards what follows
	asked      map[string]struct{}             // what is being asked, of whom
	waits      map[string]pause                // of what somebody didn't give or take
	taken      map[common.Hash]workers.Taken   // by request: what workers say of their keys
	signed     map[uint64]map[string]confirmed // by session and node
	wrong      map[string]falsehood            // by key node
	orders     map[string]*made                // by worker, line and epoch: to be brought
	spent      map[string]common.Hash          // by worker, line and epoch: what the broker knew already
	complaints map[string]string               // what keeps workers from their keys
	lost       map[common.Hash]struct{}        // requests whose answer nobody can take any more

	// What follows belongs to the turn.
	pauses   map[string]pause               // of what the chain didn't take, by calldata
	prepared map[common.Hash]*prepared      // by request
	shares   map[common.Hash]map[uint32]*g2 // public shares by their hash on chain, then by place
	notes    *health.Notes                  // warnings
	words    *chain.Words                   // what contracts said at this turn's heads
	firstOf  map[common.Hash]time.Time      // since when there is something to confirm, by record
}

// New is a desk that does nothing until Run.
func New(config Config) (*Desk, error) {
	if err := config.Check(); err != nil {
		return nil, err
	}
	config = config.complete()
	drained := make(chan struct{})
	d := &Desk{
		Config: config, domain: typed.KeyDomain{ChainID: config.Chain.ID(), Broker: config.Broker}, chainID: config.Chain.ID(),
		label: strconv.FormatUint(config.Chain.ID(), 10), log: config.Log.With("chain", config.Chain.ID()),
		wake: make(chan struct{}, 1), drained: drained, drain: sync.OnceFunc(func() { close(drained) }), now: time.Now,
		notes: health.NewNotes(config.Board),
		slots: make(chan struct{}, mostAsked),
		asked: make(map[string]struct{}), waits: make(map[string]pause), taken: make(map[common.Hash]workers.Taken),
		signed: make(map[uint64]map[string]confirmed), wrong: make(map[string]falsehood), orders: make(map[string]*made), spent: make(map[string]common.Hash),
		complaints: make(map[string]string), lost: make(map[common.Hash]struct{}),
		pauses: make(map[string]pause), prepared: make(map[common.Hash]*prepared), shares: make(map[common.Hash]map[uint32]*g2),
		firstOf: make(map[common.Hash]time.Time),
	}
	for _, state := range openStates {
		d.Metrics.KeyRequests.WithLabelValues(d.label, string(state))
	}
	d.Metrics.KeyOldest.WithLabelValues(d.label)
	return d, nil
}

var openStates = []lifecycle.Request{lifecycle.Observed, lifecycle.Matured, lifecycle.Answered, lifecycle.Settled}

// Wake makes Run take a turn.
func (d *Desk) Wake() {
	select {
	case d.wake <- struct{}{}:
	default:
	}
}

// Drain has Run end; what is being asked isn't waited for, since it can be asked again.
func (d *Desk) Drain() { d.drain() }

// Run works until the context ends, or it is drained.
func (d *Desk) Run(ctx context.Context) error {
	loop := "keys/" + d.label
	asking, stop := context.WithCancel(ctx)
	defer d.running.Wait()
	defer stop()
	failing := false
	for {
		d.Board.Beat(loop, d.Poll+turnTime)
		d.Metrics.LoopBeat.WithLabelValues(loop).SetToCurrentTime()
		err := d.turn(ctx, asking)
		if err != nil && ctx.Err() == nil && !failing {
			d.log.Warn("turns of keys end early; the next ones go on", "err", err)
		}
		failing = err != nil
		timer := time.NewTimer(d.Poll)
		select {
		case <-d.wake:
		case <-timer.C:
		case <-d.drained:
			timer.Stop()
			d.Board.Rest(loop)
			return nil
		case <-ctx.Done():
			timer.Stop()
			return ctx.Err()
		}
		timer.Stop()
	}
}

// Turn does what there is to do at the tables' newest block, and waits for whoever it asks.
func (d *Desk) Turn(ctx context.Context) error {
	err := d.turn(ctx, ctx)
	d.running.Wait()
	return err
}

// A view is what a turn knows.
type view struct {
	row      store.Chain
	head     *types.Header
	of       standing
	derivers []workers.Deriver
	nodes    []workers.KeyNode
	allKnown bool            // every key node of the configuration is among them
	orders   []store.Request // ours, open and over, the open ones first
	expired  []store.Request // that nobody answered in time, the newest first
	partials map[common.Hash][]store.Partial
	refusals map[int64][]store.Refusal
	sent     int
}

// turn has nodes and workers asked within another context than its own: that takes longer.
func (d *Desk) turn(ctx, asking context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, turnTime)
	defer cancel()
	row, err := d.Store.Chain(ctx, d.chainID)
	if err != nil {
		return fmt.Errorf("chain's row: %w", err)
	}
	if row.Waits() != "" {
		return nil
	}
	v := &view{row: row}
	if v.head, err = d.Chain.HeaderByHash(ctx, row.Cursor.Hash); err != nil {
		return fmt.Errorf("header: %w", err)
	}
	d.words = chain.NewWords(d.Chain)
	d.notes.Begin()
	if v.of, err = d.standing(ctx, v.head.Hash()); err != nil {
		return fmt.Errorf("committee: %w", err)
	}
	if err := d.read(ctx, v); err != nil {
		return err
	}
	d.watchCommittee(v)

	// One that fails doesn't keep the others from their turn.
	var failed error
	note := func(err error) {
		if err != nil && failed == nil {
			failed = err
		}
	}
	for _, q := range v.orders {
		if err := d.follow(ctx, asking, v, q); err != nil {
			note(fmt.Errorf("request %v: %w", q.ID, err))
		}
	}
	for _, of := range v.derivers {
		if err := d.provide(ctx, asking, v, of); err != nil {
			note(fmt.Errorf("worker %s: %w", of.Worker, err))
		}
	}
	note(d.attend(ctx, asking, v))
	d.report(ctx, v)
	d.notes.Show()
	d.forget(v)
	return failed
}

// read reads what is open, and what is over and may not be where it belongs. What nobody here is to answer ends.
func (d *Desk) read(ctx context.Context, v *view) error {
	v.derivers, _ = d.Workers.Derivers(d.chainID, d.Broker)
	v.nodes, v.allKnown = d.Workers.KeyNodes()

	instances := make([]common.Address, len(v.derivers))
	for i, deriver := range v.derivers {
		instances[i] = deriver.Instance
	}
	all, err := d.Store.KeyRequests(ctx, d.chainID, d.Apps, instances, mostOpen)
	if err != nil {
		return fmt.Errorf("open orders for keys: %w", err)
	}
	over, err := d.Store.KeysOrdered(ctx, d.chainID, instances, []lifecycle.Request{lifecycle.Final, lifecycle.SettledByOther}, mostFollowed)
	if err != nil {
		return fmt.Errorf("keys that are issued: %w", err)
	}
	expired, err := d.Store.KeysOrdered(ctx, d.chainID, instances, []lifecycle.Request{lifecycle.Failed}, mostFollowed)
	if err != nil {
		return fmt.Errorf("orders for keys that expired: %w", err)
	}
	for _, q := range expired {
		if q.Contract == d.Broker && q.Order != nil && d.worker(v, q.Order.Instance) != nil {
			v.expired = append(v.expired, q)
		}
	}
	counts, oldest := make(map[lifecycle.Request]int), uint64(0)
	for _, q := range slices.Concat(all, over) {
		switch {
		case q.Contract != d.Broker || q.Order == nil:
		case d.worker(v, q.Order.Instance) != nil || slices.Contains(d.Apps, q.Order.App):
			v.orders = append(v.orders, q)
			if !q.State.Over() {
				counts[q.State]++
			}
			if q.State != lifecycle.Settled && !q.State.Over() {
				oldest = max(oldest, v.head.Time-min(q.Block.Time, v.head.Time))
			}
		default:
			// Somebody else's: it is left to them, until it ends.
			if err := d.expire(ctx, v, q); err != nil {
				return err
			}
		}
	}
	for _, state := range openStates {
		d.Metrics.KeyRequests.WithLabelValues(d.label, string(state)).Set(float64(counts[state]))
	}
	d.Metrics.KeyOldest.WithLabelValues(d.label).Set(float64(oldest))
	v.partials, v.refusals, err = d.Store.Partials(ctx, d.chainID, v.orders)
	if err != nil {
		return fmt.Errorf("parts of keys: %w", err)
	}
	return nil
}

// worker is ours that has an instance; nil if none has.
func (d *Desk) worker(v *view, instance common.Address) *workers.Deriver {
	for i := range v.derivers {
		if v.derivers[i].Instance == instance {
			return &v.derivers[i]
		}
	}
	return nil
}

// forget keeps what is remembered for efficiency's sake from growing.
func (d *Desk) forget(v *view) {
	here := make(map[common.Hash]bool, len(v.orders))
	for _, q := range v.orders {
		here[q.ID] = true
	}
	for id := range d.prepared {
		if !here[id] {
			delete(d.prepared, id)
		}
	}
	d.mu.Lock()
	defer d.mu.Unlock()
	for id := range d.taken {
		if !here[id] {
			delete(d.taken, id)
		}
	}
	for id := range d.lost {
		if !here[id] {
			delete(d.lost, id)
		}
	}
	for session := range d.signed {
		if session != v.of.session.Id {
			for _, c := range d.signed[session] {
				delete(d.firstOf, c.record.Hash())
			}
			delete(d.signed, session)
		}
	}
	if len(d.waits) > 8*mostOpen {
		clear(d.waits)
	}
}
