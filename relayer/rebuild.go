package relayer

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/prometheus/client_golang/prometheus"

	"github.com/veritee/veritee/internal/deployment"
	"github.com/veritee/veritee/relayer/adopt"
	"github.com/veritee/veritee/relayer/config"
	"github.com/veritee/veritee/relayer/health"
	"github.com/veritee/veritee/relayer/lifecycle"
	"github.com/veritee/veritee/relayer/metrics"
	"github.com/veritee/veritee/relayer/scan"
	"github.com/veritee/veritee/relayer/store"
)

// A Rebuilding makes the tables of one chain anew, from the chain alone.
type Rebuilding struct {
	ChainID uint64
	From    uint64 // the block where it begins; 0: the contract's first
	Discard bool   // there may be rows, and they may be thrown away
	DryRun  bool   // find out what would be done, and change nothing
	Actor   string
	Reason  string

	// Progress is told now and then how far it is; nil: nobody is.
	Progress func(block, head uint64, requests int)
}

// Rebuilt is what a rebuilding found and did.
type Rebuilt struct {
	From      uint64                    `json:"from"`     // block
	Head      uint64                    `json:"head"`     // block
	Before    store.Rows                `json:"before"`   // rows that there were
	Requests  int                       `json:"requests"` // that were read
	Adopted   int                       `json:"adopted"`  // transactions of our keys that had no row
	Reclaimed int                       `json:"reclaimed"`
	States    map[lifecycle.Request]int `json:"states,omitempty"`
}

// ErrNotEmpty is returned by Rebuild for a chain that has rows, unless they may be thrown away.
var ErrNotEmpty = errors.New("the tables of this chain have rows: with --discard they are thrown away and read again")

// Rebuild throws away what the tables hold of a chain that the chain itself knows, and reads it again. No relayer may run on the database:
// the leadership is held meanwhile. What was signed stays, and what workers answered; transactions of the configured senders that have
// no row get one. It can be repeated, also after it was cut off; a relayer that is started then goes on from where it ended.
func Rebuild(ctx context.Context, settings config.Config, log *slog.Logger, order Rebuilding) (Rebuilt, error) {
	s := &service{settings: settings, log: log, metrics: metrics.New(prometheus.NewRegistry()), board: health.NewBoard(log, time.Now)}
	at := slices.IndexFunc(settings.Chains, func(c config.Chain) bool { return c.ID == order.ChainID })
	if at < 0 {
		return Rebuilt{}, fmt.Errorf("the configuration has no chain %d", order.ChainID)
	}
	l := &link{settings: settings.Chains[at], nodes: s.nodes(settings.Chains[at])}
	err := l.nodes.Check()
	if err == nil {
		l.place, err = deployment.Locate(l.settings.ID, l.settings.Deployment, l.settings.Coordinator, l.settings.StartBlock)
	}
	if err != nil {
		return Rebuilt{}, fmt.Errorf("chain %s: %w", l.settings.DisplayName(), err)
	}
	if err := s.openStore(ctx); err != nil {
		return Rebuilt{}, err
	}
	defer s.store.Close()
	watching, stop := context.WithCancel(ctx)
	defer stop()
	if l.reached, err = s.open(watching, l); err != nil {
		return Rebuilt{}, fmt.Errorf("chain %s: %w", l.settings.DisplayName(), err)
	}
	defer l.chain.Close()

	b := &rebuilder{service: s, link: l, order: order}
	done, err := b.run(ctx)
	if err != nil {
		return done, fmt.Errorf("rebuild chain %s: %w", l.settings.DisplayName(), err)
	}
	return done, nil
}

type rebuilder struct {
	*service
	*link
	order Rebuilding
	done  Rebuilt
}

func (b *rebuilder) run(ctx context.Context) (Rebuilt, error) {
	head, err := b.chain.Head(ctx)
	if err != nil {
		return b.done, err
	}
	start, err := b.start(ctx, head)
	if err != nil {
		return b.done, err
	}
	b.done.From, b.done.Head = start.Number+1, head.Number.Uint64()
	if b.done.Before, err = b.store.RowsOf(ctx, b.link.settings.ID); err != nil || b.order.DryRun {
		return b.done, err
	}
	if b.done.Before.Requests > 0 && !b.order.Discard {
		return b.done, ErrNotEmpty
	}

	leadership, err := b.store.Lead(ctx, holder()+" (veritee rebuild)")
	if err != nil {
		var led *store.ErrLed
		if errors.As(err, &led) {
			return b.done, fmt.Errorf("%w; stop every relayer on this database first", err)
		}
		return b.done, err
	}
	defer leadership.Release()
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	go func() {
		select {
		case <-leadership.Lost():
			cancel(fmt.Errorf("leadership lost: %w", leadership.Why()))
		case <-ctx.Done():
		}
	}()

	err = b.read(ctx, leadership, start)
	if cause := context.Cause(ctx); err != nil && cause != nil && !errors.Is(cause, context.Canceled) {
		err = cause
	}
	return b.done, err
}

// start is the block before the first that is read. It is final: nothing below is ever undone.
func (b *rebuilder) start(ctx context.Context, head *types.Header) (store.BlockRef, error) {
	number, err := b.chain.Final(ctx, head)
	if err != nil {
		return store.BlockRef{}, err
	}
	number = min(number, max(b.first(), 1)-1)
	h, err := b.chain.HeaderByNumber(ctx, number)
	if err != nil {
		return store.BlockRef{}, fmt.Errorf("block where the reading begins: %w", err)
	}
	return store.BlockRef{Number: number, Hash: h.Hash()}, nil
}

func (b *rebuilder) first() uint64 { return max(b.order.From, b.contract.FirstBlock) }

// read clears the tables and reads the chain to its head.
func (b *rebuilder) read(ctx context.Context, leadership *store.Leadership, start store.BlockRef) error {
	id := b.link.settings.ID
	act := store.Act{Actor: b.order.Actor, Action: "rebuild", Reason: b.order.Reason}
	claims, err := b.store.ClearChain(ctx, leadership.Term(), act,
		store.Chain{ChainID: id, Genesis: b.chain.Genesis(), Cursor: start, Final: start}, b.contract, start.Number < max(b.contract.FirstBlock, 1))
	if err != nil {
		return err
	}
	b.log.Info("tables cleared", "chain", id, "requests", b.done.Before.Requests, "from", start.Number+1)

	var senders []common.Address
	for _, sender := range b.link.settings.Senders {
		senders = append(senders, sender.Address)
	}
	tables := &countingTables{Store: b.store, b: b}
	scanner := scan.New(scan.Config{
		Chain: b.chain, Contracts: b.contracts(), Registry: b.coordinator.Registry,
		Rollups: b.rollups(), ProofDepth: uint8(b.link.settings.Proofs.Confirmations), Log: b.log, Metrics: b.metrics, Board: b.board,
		Store:       adopt.New(adopt.Config{Tables: tables, Chain: b.chain, Senders: senders, Term: leadership.Term, Log: b.log}),
		ChunkBlocks: b.link.settings.ChunkBlocks, RescanDepths: b.link.settings.RescanDepths,
		Applied: func(done store.Advanced, head *types.Header) {
			if b.done.Requests += done.Observed; b.order.Progress != nil {
				b.order.Progress(head.Number.Uint64(), b.done.Head, b.done.Requests)
			}
		},
	})
	if err := b.follow(ctx, scanner); err != nil {
		return err
	}
	if b.done.Reclaimed, err = b.store.Reclaim(ctx, id, claims); err != nil {
		return err
	}
	counts, err := b.store.Counts(ctx, id)
	b.done.States = counts.ByState
	for state, n := range counts.Ended {
		b.done.States[state] = n
	}
	return err
}

// follow leads the cursor to the head, which moves meanwhile. What a node can't say now is asked again for a while.
func (b *rebuilder) follow(ctx context.Context, scanner *scan.Scanner) error {
	const near, tries = 2, 10
	for failures := 0; ; {
		head, err := b.chain.Head(ctx)
		if err == nil {
			b.done.Head = head.Number.Uint64()
			err = scanner.Step(ctx, head)
		}
		row, rowErr := b.store.Chain(ctx, b.link.settings.ID)
		switch {
		case ctx.Err() != nil:
			return ctx.Err()
		case errors.Is(err, scan.ErrStopped):
			return err
		case err != nil:
			if failures++; failures == tries {
				return err
			}
			b.log.Warn("reading failed, and is tried again", "chain", b.link.settings.ID, "error", err)
			pause(ctx, failures)
		case rowErr != nil:
			return rowErr
		case row.Cursor.Number+near >= b.done.Head:
			return nil
		default:
			failures = 0
		}
	}
}

// countingTables counts what is adopted.
type countingTables struct {
	*store.Store
	b *rebuilder
}

func (c *countingTables) Adopt(ctx context.Context, term int64, chainID uint64, found []store.Found) error {
	err := c.Store.Adopt(ctx, term, chainID, found)
	if err == nil {
		c.b.done.Adopted += len(found)
	}
	return err
}
