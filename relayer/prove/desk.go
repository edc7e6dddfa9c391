package prove

import (
	"cmp"
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
	"github.com/veritee/veritee/relayer/rollup"
	"github.com/veritee/veritee/relayer/store"
)

const (
	// mostOpen bounds how many requests a turn looks at. Anybody may ask, in the name of a contract of his own.
	mostOpen = 256

	// mostFollowed is how many claims are looked at whose request is over: they can be held, or wait to become final.
	mostFollowed = 64

	// perTurn is how many transactions a turn sends at most.
	perTurn = 4

	// turnTime bounds one turn.
	turnTime = 30 * time.Second

	// patience bounds the question to one worker, which gives up sooner.
	patience = 7 * time.Minute
)

// A Desk has the claims of our rollups on one chain proven. One goroutine runs it; Wake is safe for all.
type Desk struct {
	Config

	domain  typed.ProofDomain
	chainID uint64
	label   string
	log     *slog.Logger
	wake    chan struct{}
	drained chan struct{}
	drain   func()
	now     func() time.Time

	running sync.WaitGroup
	mu      sync.Mutex         // guards what follows
	asked   map[order]struct{} // what is being asked

	// What follows belongs to the turn.
	pauses  map[string]pause            // of what the chain didn't take, by calldata
	over    map[common.Hash]struct{}    // claims that a final block called over
	notes   *health.Notes               // warnings
	words   *chain.Words                // what contracts said at this turn's head
	rewards map[common.Address]struct{} // rollups whose fund was looked at in this turn
}

// An order is a request for which a worker is asked.
type order struct {
	row    int64
	worker string
}

// New is a desk that does nothing until Run.
func New(config Config) (*Desk, error) {
	if err := config.Check(); err != nil {
		return nil, err
	}
	config = config.complete()
	drained := make(chan struct{})
	d := &Desk{
		Config: config, domain: typed.ProofDomain{ChainID: config.Chain.ID(), Verifier: config.Verifier}, chainID: config.Chain.ID(),
		label: strconv.FormatUint(config.Chain.ID(), 10), log: config.Log.With("chain", config.Chain.ID()),
		wake: make(chan struct{}, 1), drained: drained, drain: sync.OnceFunc(func() { close(drained) }), now: time.Now,
		notes: health.NewNotes(config.Board),
		asked: make(map[order]struct{}), pauses: make(map[string]pause), over: make(map[common.Hash]struct{}),
	}
	for _, state := range openStates {
		d.Metrics.ProofRequests.WithLabelValues(d.label, string(state))
	}
	for _, reason := range heldReasons {
		d.Metrics.ClaimsHeld.WithLabelValues(d.label, reason)
	}
	return d, nil
}

// heldReasons are why claims are held, as the metric has them: a timeout goes on by itself, the others need people.
var heldReasons = map[rollup.Reason]string{rollup.TeeTimeout: "timeout", rollup.TeeContradiction: "contradiction", rollup.ZkBroken: "broken"}

var openStates = []lifecycle.Request{lifecycle.Observed, lifecycle.Matured, lifecycle.Answered, lifecycle.Settled}

// Wake makes Run take a turn.
func (d *Desk) Wake() {
	select {
	case d.wake <- struct{}{}:
	default:
	}
}

// Drain has Run end; what workers are being asked isn't waited for, since it can be asked again.
func (d *Desk) Drain() { d.drain() }

// Run proves until the context ends, or it is drained.
func (d *Desk) Run(ctx context.Context) error {
	loop := "prove/" + d.label
	asking, stop := context.WithCancel(ctx)
	defer d.running.Wait()
	defer stop()
	failing := false
	for {
		d.Board.Beat(loop, d.Poll+turnTime)
		d.Metrics.LoopBeat.WithLabelValues(loop).SetToCurrentTime()
		err := d.turn(ctx, asking)
		if err != nil && ctx.Err() == nil && !failing {
			d.log.Warn("turns of proving end early; the next ones go on", "err", err)
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

// Turn does what there is to do at the tables' newest block, and waits for the workers that it asks.
func (d *Desk) Turn(ctx context.Context) error {
	err := d.turn(ctx, ctx)
	d.running.Wait()
	return err
}

// A view is what a turn knows of the tables.
type view struct {
	row      store.Chain
	head     *types.Header
	open     []store.Request // of our rollups
	verdicts map[common.Hash][]store.Verdict
	refusals map[int64][]store.Refusal
	sent     int
}

// turn has workers asked within another context than its own: that takes longer.
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
	d.words, d.rewards = chain.NewWords(d.Chain), make(map[common.Address]struct{})
	d.notes.Begin()
	if err := d.read(ctx, v); err != nil {
		return err
	}
	held := make(map[string]int)
	for _, q := range v.open {
		standing, err := d.standing(ctx, v.head.Hash(), q)
		if err != nil {
			return fmt.Errorf("claim %v: %w", q.Question, err)
		}
		if standing.Status == rollup.Held {
			held[heldReasons[standing.Reason]]++
		}
		if err := d.take(ctx, asking, v, q, standing); err != nil {
			return fmt.Errorf("request %v: %w", q.ID, err)
		}
	}
	for _, reason := range heldReasons {
		d.Metrics.ClaimsHeld.WithLabelValues(d.label, reason).Set(float64(held[reason]))
	}
	d.notes.Show()
	return nil
}

// read reads what is open, those that can still be in time first, and what our claims are that wait for other things than proofs.
func (d *Desk) read(ctx context.Context, v *view) error {
	all, err := d.Store.ProofRequests(ctx, d.chainID, d.Rollups, mostOpen)
	if err != nil {
		return fmt.Errorf("open requests for proofs: %w", err)
	}
	counts := make(map[lifecycle.Request]int)
	var foreign []int64
	for _, q := range all {
		switch {
		case q.Contract != d.Verifier || q.Claim == nil:
		case slices.Contains(d.Rollups, q.Claim.Rollup):
			v.open = append(v.open, q)
			counts[q.State]++
		case q.State == lifecycle.Matured && q.Block.Number <= v.row.Final.Number:
			foreign = append(foreign, q.RowID)
		}
	}
	for _, state := range openStates {
		d.Metrics.ProofRequests.WithLabelValues(d.label, string(state)).Set(float64(counts[state]))
	}
	if len(foreign) > 0 {
		if err := d.Store.Decline(ctx, foreign, "not a rollup that is served here: name it by rollups if it should be"); err != nil {
			return err
		}
	}

	followed, err := d.Store.Requests(ctx, store.Filter{
		ChainID: d.chainID, Kind: store.Proof, States: []lifecycle.Request{lifecycle.Final, lifecycle.SettledByOther}, Limit: mostFollowed, NewestFirst: true,
	})
	if err != nil {
		return fmt.Errorf("claims that are proven: %w", err)
	}
	for _, q := range followed {
		if _, over := d.over[q.Question]; !over && q.Contract == d.Verifier && q.Claim != nil && slices.Contains(d.Rollups, q.Claim.Rollup) {
			v.open = append(v.open, q)
		}
	}
	now := v.head.Time
	slices.SortStableFunc(v.open, func(a, b store.Request) int {
		return cmp.Or(later(a.Deadline < now, b.Deadline < now), cmp.Compare(a.Deadline, b.Deadline))
	})
	v.verdicts, v.refusals, err = d.Store.Verdicts(ctx, d.chainID, v.open)
	if err != nil {
		return fmt.Errorf("verdicts: %w", err)
	}
	return nil
}

func later(a, b bool) int {
	switch {
	case a == b:
		return 0
	case a:
		return 1
	}
	return -1
}

// take does what a claim wants now, if anything.
func (d *Desk) take(ctx, asking context.Context, v *view, q store.Request, standing rollup.Standing) error {
	d.watch(ctx, v, q, standing)
	if standing.Over() {
		// Perhaps only its deadlines say so, and nobody has written it down.
		if err := d.poke(ctx, v, q, standing); err != nil {
			return err
		}
		return d.end(ctx, v, q, standing)
	}
	if q.State == lifecycle.Observed || standing.Status == rollup.None {
		return nil
	}
	if err := d.bring(ctx, v, q, standing); err != nil {
		return err
	}
	// Whoever's ACCEPT a claim has: until it is final, those of ours that haven't judged it are asked, since a REJECT still counts.
	if q.State == lifecycle.Matured || q.State == lifecycle.Answered || standing.Status == rollup.Pending {
		if err := d.ask(ctx, asking, v, q); err != nil {
			return err
		}
	}
	return d.poke(ctx, v, q, standing)
}

// end ends a request whose claim is over, if its rollup says so at a final block as well.
func (d *Desk) end(ctx context.Context, v *view, q store.Request, now rollup.Standing) error {
	if q.Block.Number > v.row.Final.Number {
		return nil
	}
	standing, err := d.standing(ctx, v.row.Final.Hash, q)
	if err != nil || !standing.Over() {
		return err
	}
	switch {
	case q.State.Over() && (!d.Poke || d.written(q, now)):
		d.over[q.Question] = struct{}{}
	case (q.State == lifecycle.Matured || q.State == lifecycle.Answered) && q.SettlementID == 0:
		return d.Store.Decline(ctx, []int64{q.RowID}, fmt.Sprintf("its rollup says that the claim is over: %v (%v)", standing.Status, standing.Reason))
	}
	return nil
}
