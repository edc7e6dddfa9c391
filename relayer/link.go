package relayer

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"strconv"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/veritee/veritee/internal/deployment"
	"github.com/veritee/veritee/relayer/chain"
	"github.com/veritee/veritee/relayer/config"
	"github.com/veritee/veritee/relayer/coordinator"
	"github.com/veritee/veritee/relayer/health"
	"github.com/veritee/veritee/relayer/send"
	"github.com/veritee/veritee/relayer/status"
	"github.com/veritee/veritee/relayer/store"
	"github.com/veritee/veritee/relayer/workers"
)

// A link is a chain as this process reaches it, whoever leads: its nodes, its coordinator, the keys of its senders. It is opened once.
// Until that worked it is tried again, and the other chains don't wait.
type link struct {
	settings config.Chain
	place    deployment.Place
	nodes    chain.Config
	keys     []*send.Key

	keyStatus atomic.Pointer[status.Keys] // what the desk for keys said last

	opened chan struct{} // closed when what follows is there
	*reached
}

// reached is what is known of a chain once its nodes have answered.
type reached struct {
	chain       *chain.Chain
	coordinator *coordinator.Coordinator
	registry    *workers.Registry
	contract    store.Contract   // the coordinator
	apps        []store.Contract // whose workers are attested
	asked       []store.Contract // the SGXVerifier of which rollups ask for proofs; none where no rollup is served
	broker      []store.Contract // the KeyBroker of which instances order keys; none where no keys are served
	committee   common.Address   // that answers its orders
}

// contracts are all whose requests are read.
func (r *reached) contracts() []store.Contract {
	return slices.Concat([]store.Contract{r.contract}, r.apps, r.asked, r.broker)
}

// The pause between two tries to open a chain, or to serve it after that ended.
const (
	firstRetry   = 500 * time.Millisecond
	longestRetry = 15 * time.Second
)

// makeLinks reads what the configuration names on this machine. What is wrong there is a mistake, and waiting wouldn't mend it.
func (s *service) makeLinks() error {
	for _, settings := range s.settings.Chains {
		l := &link{settings: settings, nodes: s.nodes(settings), opened: make(chan struct{})}
		err := l.read()
		if err != nil {
			return fmt.Errorf("chain %s: %w", settings.DisplayName(), err)
		}
		s.links = append(s.links, l)
		s.metrics.ChainServed.WithLabelValues(l.label()).Set(0)
	}
	return nil
}

func (l *link) read() (err error) {
	if err := l.nodes.Check(); err != nil {
		return err
	}
	if l.place, err = deployment.Locate(l.settings.ID, l.settings.Deployment, l.settings.Coordinator, l.settings.StartBlock); err != nil {
		return err
	}
	for _, sender := range l.settings.Senders {
		key, err := senderKey(sender)
		if err != nil {
			return fmt.Errorf("sender %v: %w", sender.Address, err)
		}
		if key.Address() != sender.Address {
			return fmt.Errorf("sender %v: its key is that of %v; correct the address or the keystore", sender.Address, key.Address())
		}
		l.keys = append(l.keys, key)
	}
	return nil
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
		c.Nodes = append(c.Nodes, chain.NodeConfig{
			Name: node.Name, URL: url, MaxRPS: node.MaxRPS, MaxInFlight: node.MaxInFlight, MaxBatch: node.MaxBatch,
		})
	}
	return c
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

// openLinks opens all chains at once and returns when one is open: half a relayer is better than none. If none can be opened that is an
// error, since most likely something is wrong with the configuration.
func (s *service) openLinks(ctx context.Context) error {
	first := make(chan error, len(s.links))
	for _, l := range s.links {
		s.opening.Go(func() { s.keepOpening(ctx, l, first) })
	}
	var errs []error
	for range s.links {
		select {
		case err := <-first:
			if err == nil {
				return nil
			}
			errs = append(errs, err)
		case <-ctx.Done():
			return ctx.Err()
		}
	}
	return errors.Join(errs...)
}

// keepOpening tries until it works, and says how the first try ended.
func (s *service) keepOpening(ctx context.Context, l *link, first chan<- error) {
	for failures := 0; ; failures++ {
		reached, err := s.open(ctx, l)
		if err != nil {
			err = fmt.Errorf("chain %s: %w", l.settings.DisplayName(), err)
		} else {
			l.reached = reached
			close(l.opened)
			s.board.Clear(health.ChainUnserved, l.label())
		}
		if failures == 0 {
			first <- err
		}
		if ctx.Err() != nil || err == nil {
			return
		}
		s.board.Raise(health.ChainUnserved, l.label(), fmt.Sprintf("it can't be opened, and is tried again; others are served: %v", err))
		if failures == 0 {
			s.log.Warn("chain can't be opened; it is tried again", "chain", l.settings.ID, "error", err)
		}
		if !pause(ctx, failures) {
			return
		}
	}
}

// open connects to a chain and sees that it is the right one: its id, its genesis, the coordinator, and that the tables are of it.
func (s *service) open(ctx context.Context, l *link) (_ *reached, err error) {
	r := new(reached)
	if r.chain, err = chain.Dial(ctx, l.nodes); err != nil {
		return nil, fmt.Errorf("%w\nsee that its nodes run and that the URLs are theirs; `veritee check` tries each", err)
	}
	defer func() {
		if err != nil {
			r.chain.Close()
		}
	}()
	head, err := r.chain.Head(ctx)
	if err != nil {
		return nil, err
	}
	if r.coordinator, err = coordinator.Open(ctx, r.chain, l.place.Coordinator, head.Hash()); err != nil {
		return nil, err
	}
	r.registry = workers.NewRegistry(r.chain, r.coordinator.Registry)
	code, err := r.chain.CodeAt(ctx, l.place.Coordinator, head.Hash())
	if err != nil {
		return nil, err
	}
	r.contract = store.Contract{Address: l.place.Coordinator, FirstBlock: l.place.FirstBlock, CodeHash: crypto.Keccak256Hash(code)}
	for _, app := range l.servedApps() {
		code, err := r.chain.CodeAt(ctx, app.Address, head.Hash())
		if err == nil && len(code) == 0 {
			err = fmt.Errorf("app %v has no code on chain %d; is it the address of its policy contract?", app.Address, l.settings.ID)
		}
		if err != nil {
			return nil, err
		}
		r.apps = append(r.apps, store.Contract{
			Address: app.Address, Kind: store.Attestation, FirstBlock: app.StartBlock, CodeHash: crypto.Keccak256Hash(code),
		})
	}
	if r.asked, err = l.verifierOfProofs(ctx, r, head.Hash()); err != nil {
		return nil, err
	}
	if err := l.keyBroker(ctx, r, head.Hash()); err != nil {
		return nil, err
	}
	for _, contract := range r.contracts() {
		if err := s.store.Recognise(ctx, l.settings.ID, r.chain.Genesis(), contract); err != nil {
			return nil, err
		}
	}
	// From here on the nodes are polled, so that their states are known also while another process leads.
	go func() {
		for range r.chain.Watch(ctx) {
		}
	}()
	return r, nil
}

// servedApps are those of the configuration, and those that the deployment's file lists besides.
func (l *link) servedApps() []config.App {
	all := slices.Clone(l.settings.Apps)
	if l.place.File == nil {
		return all
	}
	for _, app := range l.place.File.Apps {
		if !slices.ContainsFunc(all, func(a config.App) bool { return a.Address == app.Address }) {
			all = append(all, config.App{Address: app.Address, StartBlock: app.Block})
		}
	}
	return all
}

// closeLinks ends what is polled; nobody uses a link any more.
func (s *service) closeLinks() {
	s.drain()
	s.opening.Wait()
	for _, l := range s.links {
		if l.isOpen() {
			l.chain.Close()
		}
	}
}

func (l *link) isOpen() bool {
	select {
	case <-l.opened:
		return true
	default:
		return false
	}
}

// label is the chain in metrics, and the subject of its warnings.
func (l *link) label() string { return strconv.FormatUint(l.settings.ID, 10) }

// ID and Nodes are what the HTTP server shows. Before it is open no node can be used.
func (l *link) ID() uint64 { return l.settings.ID }

func (l *link) Nodes() []chain.NodeStatus {
	if l.isOpen() {
		return l.chain.Nodes()
	}
	nodes := make([]chain.NodeStatus, len(l.nodes.Nodes))
	for i, node := range l.nodes.Nodes {
		nodes[i] = chain.NodeStatus{Name: node.Name, State: chain.Down}
	}
	return nodes
}

// Keys are how they get to workers, as last seen; nil if no KeyBroker is served, or this process hasn't led.
func (l *link) Keys() *status.Keys {
	return l.keyStatus.Load()
}

// pause grows with the failures in a row. It says whether ctx goes on.
func pause(ctx context.Context, failures int) bool {
	p := min(firstRetry<<min(failures, 10), longestRetry)
	select {
	case <-ctx.Done():
		return false
	case <-time.After(p - rand.N(p/4)):
		return true
	}
}

// authority is a chain's registry, as soon as there is one: workers are made before all chains are open.
type authority struct{ *link }

func (a authority) get() (*workers.Registry, error) {
	if !a.isOpen() {
		return nil, fmt.Errorf("chain %s isn't open yet", a.settings.DisplayName())
	}
	return a.registry, nil
}

func (a authority) Authorized(ctx context.Context, instance common.Address, policyVersion uint32, app common.Address) (bool, error) {
	registry, err := a.get()
	if err != nil {
		return false, err
	}
	return registry.Authorized(ctx, instance, policyVersion, app)
}

func (a authority) Lease(ctx context.Context, instance common.Address) (workers.Lease, error) {
	registry, err := a.get()
	if err != nil {
		return workers.Lease{}, err
	}
	return registry.Lease(ctx, instance)
}

func (a authority) PolicyVersion(ctx context.Context, app common.Address) (uint32, error) {
	registry, err := a.get()
	if err != nil {
		return 0, err
	}
	return registry.PolicyVersion(ctx, app)
}

func (a authority) Now(ctx context.Context) (uint64, error) {
	registry, err := a.get()
	if err != nil {
		return 0, err
	}
	return registry.Now(ctx)
}
