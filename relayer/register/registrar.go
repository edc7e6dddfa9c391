package register

import (
	"context"
	"fmt"
	"log/slog"
	"strconv"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/veritee/veritee/bindings/enclaveregistry"
	"github.com/veritee/veritee/relayer/lifecycle"
	"github.com/veritee/veritee/relayer/store"
)

const (
	// mostOpen bounds how many requests a turn looks at. Anybody may ask an app for any instance, at his own cost.
	mostOpen = 512

	// atOnce is how many pieces of evidence are made at the same time: a proof takes minutes, and others needn't wait for it.
	atOnce = 4
)

// A Registrar keeps our workers registered on one chain. One goroutine runs it; Wake is safe for all.
type Registrar struct {
	Config

	contract *enclaveregistry.EnclaveRegistry
	chainID  uint64
	label    string
	log      *slog.Logger
	wake     chan struct{}
	drained  chan struct{}
	drain    func()
	now      func() time.Time

	wards  map[string]*ward         // by what they are of
	chosen map[int64]common.Address // who is to answer a request for any instance
	said   map[question]said        // what apps said in this turn

	running sync.WaitGroup
	mu      sync.Mutex              // guards what follows
	busy    map[common.Address]bool // instances for which evidence is being made
	tries   map[service]*tries      // evidence that was refused, or waits

	placing sync.Mutex             // guards placed
	placed  map[common.Hash]uint64 // what was published, and at which head
}

// A service is an instance for an app. Pauses are its own, not a request's: whoever asks for it a hundred times would have a hundred
// pieces of evidence made.
type service struct{ instance, app common.Address }

// tries are those of a service.
type tries struct {
	failures int
	next     time.Time
}

// New is a registrar that does nothing until Run.
func New(config Config) (*Registrar, error) {
	if err := config.Check(); err != nil {
		return nil, err
	}
	config = config.complete()
	drained := make(chan struct{})
	r := &Registrar{
		Config: config, contract: enclaveregistry.NewEnclaveRegistry(), chainID: config.Chain.ID(),
		label: strconv.FormatUint(config.Chain.ID(), 10), log: config.Log.With("chain", config.Chain.ID()),
		wake: make(chan struct{}, 1), drained: drained, drain: sync.OnceFunc(func() { close(drained) }), now: time.Now,
		wards: make(map[string]*ward), chosen: make(map[int64]common.Address), busy: make(map[common.Address]bool), tries: make(map[service]*tries), placed: make(map[common.Hash]uint64),
	}
	for _, of := range r.Apps {
		r.Metrics.AppLiveUntil.WithLabelValues(r.label, of.Hex())
	}
	for _, outcome := range outcomes {
		r.Metrics.Evidence.WithLabelValues(r.label, string(outcome))
	}
	return r, nil
}

// Wake makes Run take a turn.
func (r *Registrar) Wake() {
	select {
	case r.wake <- struct{}{}:
	default:
	}
}

// Drain has Run end when what is under way is done; nothing else is begun.
func (r *Registrar) Drain() { r.drain() }

// Run registers until the context ends, or it is drained.
func (r *Registrar) Run(ctx context.Context) error {
	loop := "register/" + r.label
	// What is being made when it is drained needn't be waited for: nobody has seen it.
	making, stop := context.WithCancel(ctx)
	defer r.running.Wait()
	defer stop()
	failing := false
	for {
		r.Board.Beat(loop, r.Poll+turnTime)
		r.Metrics.LoopBeat.WithLabelValues(loop).SetToCurrentTime()
		err := r.turn(ctx, making)
		if err != nil && ctx.Err() == nil && !failing {
			r.log.Warn("turns of the registrar end early; the next ones go on", "err", err)
		}
		failing = err != nil
		timer := time.NewTimer(r.Poll)
		select {
		case <-r.wake:
		case <-r.drained:
			timer.Stop()
			r.Board.Rest(loop)
			return nil
		case <-timer.C:
		case <-ctx.Done():
			timer.Stop()
			return ctx.Err()
		}
		timer.Stop()
	}
}

// turnTime bounds one turn.
const turnTime = 30 * time.Second

// Turn does what there is to do at the tables' newest block, evidence included.
func (r *Registrar) Turn(ctx context.Context) error {
	err := r.turn(ctx, ctx)
	r.running.Wait()
	return err
}

// turn has evidence made within another context than its own: that takes longer.
func (r *Registrar) turn(ctx, making context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, turnTime)
	defer cancel()
	row, err := r.Store.Chain(ctx, r.chainID)
	if err != nil {
		return fmt.Errorf("chain's row: %w", err)
	}
	if row.Waits() != "" || len(r.Apps) == 0 {
		return nil
	}
	head, err := r.Chain.HeaderByHash(ctx, row.Cursor.Hash)
	if err != nil {
		return fmt.Errorf("header: %w", err)
	}
	all, known := r.gather()
	ours := make([]common.Address, len(all))
	for i, w := range all {
		ours[i] = w.Instance
	}
	open, err := r.Store.Attestations(ctx, r.chainID, ours, mostOpen)
	if err != nil {
		return fmt.Errorf("open requests for attestation: %w", err)
	}
	r.said = make(map[question]said)
	r.forget(open)
	for _, request := range open {
		if err := r.take(ctx, making, row, head, request, all, known); err != nil {
			return fmt.Errorf("request %v: %w", request.ID, err)
		}
	}
	return r.steward(ctx, head, all, open)
}

// take does what a request wants now, if anything.
func (r *Registrar) take(ctx, making context.Context, row store.Chain, head *types.Header, q store.Request, all []*ward, known bool) error {
	if q.State != lifecycle.Matured || q.SettlementID != 0 || !r.serves(q.Contract) {
		return nil
	}
	var meant []*ward
	for _, w := range all {
		if w.App == q.Contract && (q.Instance == w.Instance || q.Instance == common.Address{}) {
			meant = append(meant, w)
		}
	}
	final := q.Block.Number <= row.Final.Number
	if len(meant) == 0 {
		if !final || !known {
			return nil
		}
		return r.Store.Decline(ctx, []int64{q.RowID}, "no worker of ours has this instance, or evidence for it")
	}

	var due *ward
	for _, w := range meant {
		is, _, _, err := r.due(ctx, head.Hash(), w.App, w.Instance)
		if err != nil {
			return err
		}
		if is {
			due = w
			break
		}
	}
	if due == nil {
		return r.decline(ctx, row, q, meant, final)
	}
	r.chosen[q.RowID] = due.Instance
	if r.Prover == nil || q.HoldUntil > head.Number.Uint64() {
		return nil
	}
	// One at a time for an instance: a second registration would name a block that is no newer.
	if flying, err := r.registering(ctx, due.Instance); err != nil || flying {
		return err
	}

	r.mu.Lock()
	t := r.tries[service{due.Instance, due.App}]
	free := !r.busy[due.Instance] && len(r.busy) < atOnce && (t == nil || !r.now().Before(t.next))
	if free {
		r.busy[due.Instance] = true
	}
	r.mu.Unlock()
	if !free {
		return nil
	}
	of := due.Attestable
	r.running.Go(func() {
		defer func() {
			r.mu.Lock()
			delete(r.busy, of.Instance)
			r.mu.Unlock()
		}()
		r.attest(making, q, of, head)
	})
	return nil
}

// decline ends a request that needs nothing, if the registry says so at a final block as well.
func (r *Registrar) decline(ctx context.Context, row store.Chain, q store.Request, meant []*ward, final bool) error {
	if !final {
		return nil
	}
	for _, w := range meant {
		is, at, _, err := r.due(ctx, row.Final.Hash, w.App, w.Instance)
		if err != nil || is || at == 0 {
			return err // it is due there still, or the app says something that isn't "not due"
		}
	}
	return r.Store.Decline(ctx, []int64{q.RowID}, "nothing is due: the app takes no request for this instance now")
}

// forget forgets what isn't open any more.
func (r *Registrar) forget(open []store.Request) {
	r.mu.Lock()
	defer r.mu.Unlock()
	is := make(map[int64]bool, len(open))
	wanted := make(map[service]bool)
	for _, q := range open {
		if is[q.RowID] = q.State == lifecycle.Matured; is[q.RowID] {
			wanted[service{q.Instance, q.Contract}] = true
			wanted[service{r.chosen[q.RowID], q.Contract}] = true
		}
	}
	for row := range r.chosen {
		if !is[row] {
			delete(r.chosen, row)
		}
	}
	for of := range r.tries {
		if !wanted[of] {
			delete(r.tries, of)
		}
	}
}
