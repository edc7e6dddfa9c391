package relayer

import (
	"context"
	"errors"
	"fmt"
	"runtime/debug"
	"slices"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"golang.org/x/sync/errgroup"

	"github.com/veritee/veritee/relayer/adopt"
	"github.com/veritee/veritee/relayer/health"
	"github.com/veritee/veritee/relayer/keys"
	"github.com/veritee/veritee/relayer/prove"
	"github.com/veritee/veritee/relayer/register"
	"github.com/veritee/veritee/relayer/scan"
	"github.com/veritee/veritee/relayer/send"
	"github.com/veritee/veritee/relayer/settle"
	"github.com/veritee/veritee/relayer/store"
	"github.com/veritee/veritee/relayer/workers"
)

// A line is all that serves one chain in one term.
type line struct {
	*term
	*link

	senders []*send.Sender
	scanner *scan.Scanner
	answers *workers.Loop
	settler *settle.Settler
	// registrar is nil where no app is configured
	registrar *register.Registrar
	// desk is nil where no rollup is served
	desk *prove.Desk
	// keyDesk is nil where no KeyBroker is served
	keyDesk *keys.Desk
	payee   payee
	drained chan struct{} // closed when nothing is begun any more
}

// keep serves a chain until ctx ends: from when it is open, and again after its line has ended, whatever ended it.
func (t *term) keep(ctx context.Context, l *link) {
	select {
	case <-l.opened:
	case <-ctx.Done():
		return
	}
	for failures := 0; ; failures++ {
		err := t.serveOnce(ctx, l)
		if ctx.Err() != nil {
			return
		}
		t.board.Raise(health.ChainUnserved, l.label(), fmt.Sprintf("serving it has ended, and is begun again; others are served: %v", err))
		if failures == 0 || !errors.Is(err, errBegin) {
			args := []any{"chain", l.settings.ID, "error", err}
			if p := (*panicked)(nil); errors.As(err, &p) {
				args = append(args, "stack", p.stack)
			}
			t.log.Error("chain isn't served; it is begun again", args...)
		}
		if !errors.Is(err, errBegin) {
			failures = 0
		}
		if !pause(ctx, failures) {
			return
		}
	}
}

// errBegin is a line that didn't get as far as being served.
var errBegin = errors.New("it can't be begun")

// serveOnce serves a chain until ctx or one of its parts ends.
func (t *term) serveOnce(ctx context.Context, of *link) error {
	l := &line{term: t, link: of, drained: make(chan struct{})}
	if err := caught(func() error { return l.prepare(ctx) }); err != nil {
		return fmt.Errorf("%w: %w", errBegin, err)
	}
	if !t.add(l) {
		return nil
	}
	defer t.remove(l)
	t.board.Clear(health.ChainUnserved, l.label())
	t.log.Info("chain is served", "chain", l.settings.ID, "term", t.leadership.Term())

	group, ctx := errgroup.WithContext(ctx)
	l.run(ctx, group)
	return group.Wait()
}

// prepare makes the parts. The database learns of the chain, and refuses another one of the same id.
func (l *line) prepare(ctx context.Context) error {
	if _, err := scan.Open(ctx, l.chain, l.store, l.contracts()); err != nil {
		return err
	}
	if err := l.makeSenders(); err != nil {
		return err
	}
	return l.makeLoops(l.pool.Load())
}

func (l *line) makeSenders() error {
	caps := send.Caps{
		PerRequest: l.settings.Spending.PerRequest.Wei(), PerHour: l.settings.Spending.PerHour.Wei(), PerDay: l.settings.Spending.PerDay.Wei(),
	}
	purse := send.NewPurse(l.chain.ID(), l.label(), l.store, caps, l.metrics)
	for _, key := range l.keys {
		sender, err := send.New(send.Config{
			Chain: l.chain, Store: l.store, Signer: key, Term: l.leadership.Term, Leads: l.leadership.Leads,
			Fees: send.Fees{
				MaxFeePerGas: l.settings.Fees.MaxFeePerGas.Wei(), MinTip: l.settings.Fees.MinTip.Wei(), MaxTip: l.settings.Fees.MaxTip.Wei(),
			},
			Caps: caps, Purse: purse,
			Window: l.settings.Settle.MaxFlight, LowBalance: l.settings.LowBalance.Wei(), Explain: explain,
			Log: l.log, Metrics: l.metrics, Board: l.board,
		})
		if err != nil {
			return fmt.Errorf("sender %v: %w", key.Address(), err)
		}
		l.senders = append(l.senders, sender)
	}
	return nil
}

// makeLoops makes the rest.
func (l *line) makeLoops(pool *workers.Pool) (err error) {
	senders := make([]settle.Sender, len(l.senders))
	for i, sender := range l.senders {
		senders[i] = sender
	}
	l.settler, err = settle.New(settle.Config{
		Chain: l.chain, Store: l.store, Senders: senders, Coordinator: l.coordinator.Address,
		Limits: settle.Limits{
			Items: l.settings.Settle.MaxItems, Gas: l.settings.Settle.MaxGas, Bytes: l.settings.Settle.MaxBytes,
		},
		MaxAge: l.settings.Settle.MaxAge, Coming: func() int { return l.answers.Coming() }, Renewed: func() { l.answers.Wake() },
		Holds: func(key common.Hash) bool {
			return slices.ContainsFunc(pool.Statuses(), func(s workers.Status) bool { return slices.Contains(s.Keys, key) })
		},
		Log: l.log, Metrics: l.metrics, Board: l.board,
	})
	if err != nil {
		return err
	}
	l.answers, err = workers.NewLoop(workers.LoopConfig{
		ChainID: l.chain.ID(), Pool: pool, Store: l.store, ValidFor: l.service.settings.Answers.ValidFor,
		Payee: l.payeeNumber, Settler: l.settlerOf,
		First: l.service.settings.Retries.First, Longest: l.service.settings.Retries.Longest, Audit: l.service.settings.Answers.Audit,
		Answered: func(int) { l.settler.Wake() },
		Log:      l.log, Metrics: l.metrics, Board: l.board,
	})
	if err != nil {
		return err
	}
	if l.registrar, err = l.makeRegistrar(pool); err != nil {
		return err
	}
	if l.desk, err = l.makeDesk(pool); err != nil {
		return err
	}
	if l.keyDesk, err = l.makeKeyDesk(pool); err != nil {
		return err
	}
	// Somebody new is to be registered, and whoever was registered orders keys: neither waits for the next block.
	if l.registrar != nil {
		pool.OnRevival(l.registrar.Wake)
	}
	if l.keyDesk != nil {
		pool.OnRevival(l.keyDesk.Wake)
	}
	addresses := make([]common.Address, len(l.keys))
	for i, key := range l.keys {
		addresses[i] = key.Address()
	}
	tables := adopt.New(adopt.Config{Tables: l.store, Chain: l.chain, Senders: addresses, Term: l.leadership.Term, Log: l.log})
	l.scanner = scan.New(scan.Config{
		Chain: l.chain, Store: tables, Contracts: l.contracts(), Registry: l.coordinator.Registry, Rollups: l.rollups(), ProofDepth: uint8(l.settings.Proofs.Confirmations), Log: l.log,
		Metrics: l.metrics, Board: l.board, ChunkBlocks: l.settings.ChunkBlocks, RescanDepths: l.settings.RescanDepths,
		Applied: l.applied,
	})
	return nil
}

// applied tells whoever may have something to do now.
func (l *line) applied(_ store.Advanced, head *types.Header) {
	l.registry.Observe(head)
	l.pool.Load().Observe(l.chain.ID())
	for _, sender := range l.senders {
		sender.Wake()
	}
	l.answers.Wake()
	l.settler.Wake()
	if l.registrar != nil {
		l.registrar.Wake()
	}
	if l.desk != nil {
		l.desk.Wake()
	}
	if l.keyDesk != nil {
		l.keyDesk.Wake()
	}
}

// settlerOf picks the sender that alone may settle a question's requests at first: one with which nothing is wrong, and the same one
// each time as long as that is so.
func (l *line) settlerOf(q store.Question) common.Address {
	if len(l.senders) == 0 {
		return common.Address{}
	}
	first := int(q.Alpha[31]) % len(l.senders)
	for i := range l.senders {
		if sender := l.senders[(first+i)%len(l.senders)]; sender.Room().Able {
			return sender.Address()
		}
	}
	return l.senders[first].Address()
}

// run starts the parts. One that ends before ctx, or panics, ends the line.
func (l *line) run(ctx context.Context, group *errgroup.Group) {
	part := func(name string, run func(context.Context) error) {
		group.Go(func() error {
			err := caught(func() error { return run(ctx) })
			if ctx.Err() == nil && err == nil {
				err = errors.New("it ended by itself")
			}
			if ctx.Err() != nil {
				return nil
			}
			return fmt.Errorf("%s: %w", name, err)
		})
	}
	for _, sender := range l.senders {
		part("send", func(ctx context.Context) error { sender.Run(ctx); return nil })
	}
	part("scan", l.scanner.Run)
	part("observe", func(ctx context.Context) error { l.watch(ctx); return nil })

	// These take up new work, and end first.
	var taking sync.WaitGroup
	taker := func(name string, run func(context.Context) error) {
		taking.Add(1)
		part(name, func(ctx context.Context) error {
			err := func() error { defer taking.Done(); return run(ctx) }()
			if l.draining.Load() && quiet(err) == nil {
				<-ctx.Done()
			}
			return err
		})
	}
	taker("answer", l.answers.Run)
	taker("settle", l.settler.Run)
	if l.registrar != nil {
		taker("register", l.registrar.Run)
	}
	if l.desk != nil {
		taker("prove", l.desk.Run)
	}
	if l.keyDesk != nil {
		taker("keys", l.keyDesk.Run)
	}
	part("payee", func(ctx context.Context) error {
		l.registerPayee(ctx)
		<-ctx.Done()
		return nil
	})
	go func() {
		taking.Wait()
		close(l.drained)
	}()
}

// drain has nothing new begun. The scan and the senders go on.
func (l *line) drain() {
	l.answers.Drain()
	l.settler.Drain()
	if l.registrar != nil {
		l.registrar.Drain()
	}
	if l.desk != nil {
		l.desk.Drain()
	}
	if l.keyDesk != nil {
		l.keyDesk.Drain()
	}
}

// caught turns a panic into an error: a mistake of ours that one chain meets isn't to end the others.
func caught(do func() error) (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = &panicked{r, string(debug.Stack())}
		}
	}()
	return do()
}

type panicked struct {
	value any
	stack string
}

func (p *panicked) Error() string {
	return fmt.Sprintf("panic: %v; this is a bug, please report it with the log", p.value)
}
