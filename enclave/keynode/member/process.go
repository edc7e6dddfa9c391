package member

import (
	"context"
	"errors"
	"fmt"
	"net"
	"path/filepath"
	"sync"

	"github.com/ethereum/go-ethereum/common"

	"github.com/veritee/veritee/enclave/attest"
	"github.com/veritee/veritee/enclave/evidence"
	"github.com/veritee/veritee/enclave/headers"
	"github.com/veritee/veritee/enclave/instance"
	"github.com/veritee/veritee/enclave/keynode"
	"github.com/veritee/veritee/enclave/keynode/orders"
	"github.com/veritee/veritee/enclave/keynode/peers"
	"github.com/veritee/veritee/enclave/keynode/vault"
	"github.com/veritee/veritee/enclave/ratls"
	"github.com/veritee/veritee/enclave/seal"
	"github.com/veritee/veritee/enclave/server"
	"github.com/veritee/veritee/enclave/vrf"
	"github.com/veritee/veritee/protocol/typed"
	"github.com/veritee/veritee/zkverifier/collateral"
	"github.com/veritee/veritee/zkverifier/dcap"
)

// ErrNoEvidence is returned where no quote can be had.
var ErrNoEvidence = errors.New("no evidence can be had here, and peers speak with nobody who has none; run in an enclave, or in development on a simulated machine")

// A Process is put together and hasn't opened its doors.
type Process struct {
	config   Config
	chain    *headers.Chain
	evidence attest.Provider
	instance *instance.Key
	vault    *vault.Vault
	orders   *orders.Journal
	node     *keynode.Node
	server   *server.Server
}

// New checks the configuration, asks endpoints for their chain and the committee for its terms, looks for evidence and for what seals, and opens
// the data folder. Close releases all that.
func New(ctx context.Context, config Config) (_ *Process, err error) {
	if err := config.Check(); err != nil {
		return nil, err
	}
	p := &Process{config: config}
	defer func() {
		if err != nil {
			err = errors.Join(err, p.Close())
		}
	}()

	if err := p.openChain(ctx); err != nil {
		return nil, err
	}
	if p.evidence, err = attest.Detect(ctx, config.Attestation, config.Log); err != nil {
		return nil, err
	}
	if p.evidence == nil {
		return nil, ErrNoEvidence
	}
	if err := p.openData(ctx); err != nil {
		return nil, err
	}
	return p, p.assemble(ctx)
}

func (p *Process) openChain(ctx context.Context) error {
	roots, err := p.config.roots()
	if err != nil {
		return err
	}
	if p.chain, err = headers.New(p.config.headers(roots)); err != nil {
		return err
	}
	wrong, down := p.chain.Probe(ctx)
	for _, err := range down {
		p.config.Log.Warn("endpoint doesn't answer; orders are refused while fewer than the quorum do", "error", err.Error())
	}
	return errors.Join(wrong...)
}

// openData opens what this node kept, or makes the folder.
func (p *Process) openData(ctx context.Context) error {
	if err := vault.Folder(p.config.Data); err != nil {
		return err
	}
	sealing := p.config.Seal
	sealing.ChainIDs = []uint64{p.config.ChainID}
	sealer, err := seal.Detect(ctx, sealing, p.config.Log)
	if err != nil {
		return err
	}

	// Whoever has the journal's lock has the folder.
	if p.orders, err = orders.Open(filepath.Join(p.config.Data, "orders")); err != nil {
		return err
	}
	created := true
	if sealer == nil {
		p.instance, err = instance.New()
	} else {
		p.instance, created, err = instance.OpenOrCreateSealed(ctx, filepath.Join(p.config.Data, "instance"), sealer)
	}
	if err != nil {
		return err
	}
	if created {
		p.config.Log.Info("instance key is born; register this instance for the committee's app, and propose it", "instance", p.instance.Address())
	}
	domain := typed.CommitteeDomain{ChainID: p.config.ChainID, Committee: p.config.Committee}
	p.vault, err = vault.Open(ctx, p.config.Data, domain, sealer)
	return err
}

func (p *Process) assemble(ctx context.Context) error {
	c := p.config
	root, err := c.root()
	if err != nil {
		return err
	}
	var verifier *dcap.Verifier
	if root != nil {
		if verifier, err = dcap.NewVerifierFor(root); err != nil {
			return fmt.Errorf("--development-root: %w", err)
		}
	}
	source, err := collateral.New(collateral.Options{Verifier: verifier, Sources: c.Collateral, Cache: filepath.Join(c.Data, "collateral")})
	if err != nil {
		return fmt.Errorf("--collateral: %w", err)
	}

	channel := &ratls.Config{
		ChainID: c.ChainID, Instance: p.instance, Evidence: p.evidence, Root: root, Collateral: source, Heads: p.chain, Log: c.Log,
	}
	address := c.PeersAddress
	if address == "" {
		address = c.PeersListen
	}
	p.node, err = keynode.New(ctx, keynode.Config{
		Chain: p.chain, Committee: c.Committee, Brokers: c.Brokers, GroupKey: c.GroupKey, Instance: p.instance, Vault: p.vault, Orders: p.orders,
		Peers: peers.Config{Channel: channel, Peer: ratls.Peer, Log: c.Log}, Book: filepath.Join(c.Data, "peers.json"), Endpoint: address,
		Version: c.Version, Evidence: attest.Kind(p.evidence), Poll: c.Poll, Rate: c.Rate, AppRate: c.AppRate, AtOnce: c.Orders, DestroyRevoked: c.DestroyRevoked, Log: c.Log,
	})
	if err != nil {
		return err
	}

	// What the committee says of itself, and whom the node speaks with, is known from here on.
	channel.Registry, channel.App = p.node.Registry(), p.node.App()
	onChain := &ratls.OnChain{Chain: p.chain, Registry: channel.Registry, App: channel.App, Depth: p.node.Depth()}
	channel.Standing = onChain.Standing
	channel.Members = func(_ context.Context, peer common.Address) error {
		if !p.node.Knows(peer) {
			return errors.New("it isn't in the committee, nor proposed")
		}
		return nil
	}
	if err := channel.Check(); err != nil {
		return err
	}
	p.server = p.door()
	return nil
}

// door is what relayers see: the node's own service, and enough of a worker's to be registered as one.
func (p *Process) door() *server.Server {
	c := p.config
	apps := map[uint64][]common.Address{c.ChainID: {p.node.App()}}
	chains := map[uint64]vrf.Headers{c.ChainID: p.chain}
	return server.New(server.Config{
		Version: c.Version, Instance: p.instance.Address(), Evidence: attest.Kind(p.evidence), Log: c.Log, Orders: c.Orders, Drain: c.Drain,
		Chains: []server.ServedChain{{Chain: p.chain, Apps: apps[c.ChainID]}},
		Prover: vrf.New(vrf.Config{Keys: vrf.NewFiles(), Instance: p.instance}), // it has no keys, and says so
		Attester: evidence.New(evidence.Config{
			Provider: p.evidence, Instance: p.instance.Address(), Stored: p.instance.Stored(), Apps: apps, Chains: chains,
		}),
		KeyNode:       p.node.Handler,
		KeyNodeHealth: func() (any, bool) { h := p.node.Health(); return h, h.OK },
	})
}

// Instance is the node's name on chain, and Evidence the kind that it has.
func (p *Process) Instance() common.Address { return p.instance.Address() }
func (p *Process) Evidence() string         { return attest.Kind(p.evidence) }

// Run opens the doors, says so in the log ("key node ready"), and answers until the context ends. Errors: [keynode.ErrRemoved], a listener's.
func (p *Process) Run(ctx context.Context) error {
	c := p.config
	door, err := server.Listen(ctx, c.Listen)
	if err != nil {
		return err
	}
	peersDoor, err := new(net.ListenConfig).Listen(ctx, "tcp", c.PeersListen)
	if err != nil {
		return errors.Join(fmt.Errorf("listen for peers on %s: %w; choose another address", c.PeersListen, err), door.Close())
	}
	attrs := []any{"listen", c.Listen.Address.String(), "door", door.Addr().String(), "peers", peersDoor.Addr().String(), "instance", p.Instance(),
		"evidence", p.Evidence(), "committee", c.Committee}
	if c.Listen.TLS != nil {
		pin, err := c.Listen.TLS.Pin()
		if err != nil {
			return errors.Join(err, door.Close(), peersDoor.Close())
		}
		attrs = append(attrs, "tls_pin", pin.String())
	}
	c.Log.Info("key node ready", attrs...)

	ctx, stop := context.WithCancel(ctx)
	defer stop()
	var ends sync.WaitGroup
	errs := make([]error, 2)
	ends.Go(func() { defer stop(); errs[0] = p.server.Serve(ctx, door) })
	ends.Go(func() { defer stop(); errs[1] = p.node.Run(ctx, peersDoor) })
	ends.Wait()
	c.Log.Info("key node stopped")
	return errors.Join(errs...)
}

// Close wipes what is secret and releases the folder. It must not run beside Run.
func (p *Process) Close() error {
	if p.chain != nil {
		p.chain.Close()
	}
	if p.vault != nil {
		p.vault.Wipe()
	}
	if p.instance != nil {
		p.instance.Wipe()
	}
	if p.orders != nil {
		return p.orders.Close()
	}
	return nil
}
