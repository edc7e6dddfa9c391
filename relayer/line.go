package relayer

import (
	"context"
	"fmt"
	"slices"
	"strconv"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"golang.org/x/sync/errgroup"

	"github.com/veritee/veritee/internal/deployment"
	"github.com/veritee/veritee/relayer/chain"
	"github.com/veritee/veritee/relayer/config"
	"github.com/veritee/veritee/relayer/coordinator"
	"github.com/veritee/veritee/relayer/scan"
	"github.com/veritee/veritee/relayer/send"
	"github.com/veritee/veritee/relayer/settle"
	"github.com/veritee/veritee/relayer/store"
	"github.com/veritee/veritee/relayer/workers"
)

// A line is all that serves one chain.
type line struct {
	*service
	settings config.Chain

	chain       *chain.Chain
	coordinator *coordinator.Coordinator
	registry    *workers.Registry
	contract    store.Contract
	senders     []*send.Sender
	scanner     *scan.Scanner
	answers     *workers.Loop
	settler     *settle.Settler
	payee       payee
}

// open makes what a chain needs and checks it against the chain: its id, its genesis, the coordinator, the senders' keys.
func (s *service) open(ctx context.Context, settings config.Chain) (_ *line, err error) {
	l := &line{service: s, settings: settings}
	defer func() {
		if err != nil {
			l.close()
		}
	}()

	if l.chain, err = chain.Dial(ctx, s.nodes(settings)); err != nil {
		return nil, fmt.Errorf("%w\nsee that its nodes run and that the URLs are theirs; `veritee check` tries each", err)
	}
	place, err := deployment.Locate(settings.ID, settings.Deployment, settings.Coordinator, settings.StartBlock)
	if err != nil {
		return nil, err
	}
	head, err := l.chain.Head(ctx)
	if err != nil {
		return nil, err
	}
	if l.coordinator, err = coordinator.Open(ctx, l.chain, place.Coordinator, head.Hash()); err != nil {
		return nil, err
	}
	l.registry = workers.NewRegistry(l.chain, l.coordinator.Registry)
	if err := l.register(ctx, place, head); err != nil {
		return nil, err
	}
	if err := l.openSenders(); err != nil {
		return nil, err
	}
	return l, nil
}

func (l *line) close() {
	if l.chain != nil {
		l.chain.Close()
	}
}

// nodes is the configuration of the chain's nodes.
func (s *service) nodes(settings config.Chain) chain.Config {
	c := chain.Config{
		ID: settings.ID, Poll: settings.Poll, Timeout: settings.Timeout,
		Finality: chain.Finality{Depth: settings.Finality.Depth, Tag: settings.Finality.Tag},
		Log:      s.log, Metrics: s.metrics, Board: s.board,
	}
	for _, node := range settings.Nodes {
		url, err := node.Resolve()
		if err != nil {
			s.log.Warn("node left out", "node", node.Name, "error", err)
			continue
		}
		c.Nodes = append(c.Nodes, chain.NodeConfig{Name: node.Name, URL: url})
	}
	return c
}

// register makes the chain and its contract known to the database, which refuses another chain of the same id.
func (l *line) register(ctx context.Context, place deployment.Place, head *types.Header) error {
	code, err := l.chain.CodeAt(ctx, place.Coordinator, head.Hash())
	if err != nil {
		return err
	}
	l.contract = store.Contract{Address: place.Coordinator, FirstBlock: place.FirstBlock, CodeHash: crypto.Keccak256Hash(code)}

	_, err = scan.Open(ctx, l.chain, l.store, []store.Contract{l.contract})
	return err
}

func (l *line) openSenders() error {
	caps := send.Caps{
		PerRequest: l.settings.Spending.PerRequest.Wei(), PerHour: l.settings.Spending.PerHour.Wei(), PerDay: l.settings.Spending.PerDay.Wei(),
	}
	purse := send.NewPurse(l.chain.ID(), l.label(), l.store, caps, l.metrics)
	for _, settings := range l.settings.Senders {
		key, err := senderKey(settings)
		if err != nil {
			return fmt.Errorf("sender %v: %w", settings.Address, err)
		}
		if key.Address() != settings.Address {
			return fmt.Errorf("sender %v: its key is that of %v; correct the address or the keystore", settings.Address, key.Address())
		}
		sender, err := send.New(send.Config{
			Chain: l.chain, Store: l.store, Signer: key, Term: func() int64 { return l.term },
			Fees: send.Fees{
				MaxFeePerGas: l.settings.Fees.MaxFeePerGas.Wei(), MinTip: l.settings.Fees.MinTip.Wei(), MaxTip: l.settings.Fees.MaxTip.Wei(),
			},
			Caps: caps, Purse: purse,
			Window: l.settings.Settle.MaxFlight, LowBalance: l.settings.LowBalance.Wei(), Explain: settle.Explain,
			Log: l.log, Metrics: l.metrics, Board: l.board,
		})
		if err != nil {
			return fmt.Errorf("sender %v: %w", settings.Address, err)
		}
		l.senders = append(l.senders, sender)
	}
	return nil
}

func senderKey(settings config.Sender) (*send.Key, error) {
	if settings.DevelopmentKey != "" {
		private, err := crypto.HexToECDSA(settings.DevelopmentKey)
		if err != nil {
			return nil, fmt.Errorf("development_key: %w", err)
		}
		return send.NewKey(private), nil
	}
	passphrase, err := settings.Passphrase()
	if err != nil {
		return nil, err
	}
	return send.Keystore(settings.Keystore, passphrase)
}

// prepare makes the loops, which need the pool, which needed the chains.
func (l *line) prepare(pool *workers.Pool) (err error) {
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
	l.scanner = scan.New(scan.Config{
		Chain: l.chain, Store: l.store, Contracts: []store.Contract{l.contract}, Log: l.log,
		Metrics: l.metrics, Board: l.board, ChunkBlocks: l.settings.ChunkBlocks, RescanDepths: l.settings.RescanDepths,
		Applied: l.applied,
	})
	return nil
}

// applied tells whoever may have something to do now.
func (l *line) applied(_ store.Advanced, head *types.Header) {
	l.registry.Observe(head)
	for _, sender := range l.senders {
		sender.Wake()
	}
	l.answers.Wake()
	l.settler.Wake()
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

func (l *line) run(ctx context.Context, group *errgroup.Group) {
	for _, sender := range l.senders {
		group.Go(func() error { sender.Run(ctx); return nil })
	}
	group.Go(func() error { return quiet(l.scanner.Run(ctx)) })
	group.Go(func() error { return quiet(l.answers.Run(ctx)) })
	group.Go(func() error { return quiet(l.settler.Run(ctx)) })
	group.Go(func() error { l.registerPayee(ctx); return nil })
}

// label is the chain in metrics.
func (l *line) label() string { return strconv.FormatUint(l.chain.ID(), 10) }
