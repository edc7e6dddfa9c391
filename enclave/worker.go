package enclave

import (
	"context"
	"errors"
	"fmt"
	"net"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/veritee/veritee/enclave/attest"
	"github.com/veritee/veritee/enclave/evidence"
	"github.com/veritee/veritee/enclave/headers"
	"github.com/veritee/veritee/enclave/instance"
	"github.com/veritee/veritee/enclave/journal"
	"github.com/veritee/veritee/enclave/keyring"
	"github.com/veritee/veritee/enclave/rollup"
	"github.com/veritee/veritee/enclave/server"
	"github.com/veritee/veritee/enclave/standing"
	"github.com/veritee/veritee/enclave/vrf"
	"github.com/veritee/veritee/enclave/vrf/keyfile"
	"github.com/veritee/veritee/protocol/randomness"
)

// A Worker is put together and hasn't opened its door.
type Worker struct {
	config   Config
	evidence attest.Provider // nil: none
	instance *instance.Key
	keys     *vrf.Files    // from files
	ring     *keyring.Ring // derived; nil if none are
	watches  map[uint64]*standing.Watch
	waits    []error
	chains   []*headers.Chain
	rollups  []*rollup.Rollup
	journal  *journal.Journal // nil where nothing is answered
	server   *server.Server
}

// New checks the configuration, asks endpoints and nodes of rollups for their chain, looks for evidence, opens keys and journal. Close releases them.
func New(ctx context.Context, config Config) (_ *Worker, err error) {
	if err := config.Check(); err != nil {
		return nil, err
	}
	w := &Worker{config: config}
	defer func() {
		if err != nil {
			err = errors.Join(err, w.Close())
		}
	}()

	if err := w.openChains(ctx); err != nil {
		return nil, err
	}
	if w.evidence, err = attest.Detect(ctx, config.Attestation, config.Log); err != nil {
		return nil, err
	}
	if err := w.openKeys(); err != nil {
		return nil, err
	}
	if err := w.openRing(ctx); err != nil {
		return nil, err
	}
	if err := w.openJournal(); err != nil {
		return nil, err
	}
	w.server = w.assemble()
	return w, nil
}

func (w *Worker) openChains(ctx context.Context) error {
	roots, err := w.config.roots()
	if err != nil {
		return err
	}
	for _, id := range w.config.chainIDs() {
		chain, err := headers.New(w.config.headers(id, roots))
		if err != nil {
			return err
		}
		w.chains = append(w.chains, chain)
	}
	if w.rollups, err = w.config.Rollups.Open(); err != nil {
		return err
	}
	return w.config.probe(ctx, w.chains, w.rollups)
}

func (w *Worker) openKeys() error {
	if len(w.config.KeyFiles) == 0 && w.config.InstanceFile == "" {
		w.keys = vrf.NewFiles()
		return w.openInstance(nil)
	}
	passphrase, err := w.config.Passphrase()
	if err != nil {
		return err
	}
	defer passphrase.Wipe()

	if w.keys, err = vrf.OpenFiles(w.config.KeyFiles, passphrase); err != nil {
		return fmt.Errorf("key file: %w", err)
	}
	return w.openInstance(passphrase)
}

func (w *Worker) openInstance(passphrase keyfile.Passphrase) (err error) {
	if w.config.InstanceFile == "" {
		if w.instance, err = instance.New(); err != nil {
			return err
		}
		if w.evidence != nil {
			w.config.Log.Info("instance key is born; it ends with this process, and the next one is registered by new evidence", "instance", w.instance.Address())
		} else {
			w.config.Log.Warn("instance key ends with this process: governance must confirm the next one anew; --instance-key keeps it",
				"instance", w.instance.Address())
		}
		return nil
	}

	cost := w.config.Cost
	if cost == (keyfile.Cost{}) {
		cost = keyfile.DefaultCost
	}
	var created bool
	if w.instance, created, err = instance.OpenOrCreate(w.config.InstanceFile, cost, passphrase); err != nil {
		return fmt.Errorf("instance key: %w", err)
	}
	if created {
		w.config.Log.Info("instance key made: governance must confirm it", "instance", w.instance.Address(), "file", w.config.InstanceFile)
	}
	return nil
}

func (w *Worker) openJournal() (err error) {
	if w.config.JournalFile == "" {
		return nil
	}
	var opened journal.Opened
	if w.journal, opened, err = journal.Open(w.config.JournalFile, w.config.Journal); err != nil {
		return err
	}
	if opened.New {
		w.config.Log.Warn("journal is new: if these keys have answered before, what they answered for isn't known here", "file", w.config.JournalFile)
	}
	if opened.Dropped {
		w.config.Log.Warn("the journal's last record was cut short and is dropped; it was never answered", "file", w.config.JournalFile)
	}
	return nil
}

func (w *Worker) assemble() *server.Server {
	chains, clocks := make(map[uint64]vrf.Headers), make(map[uint64]rollup.Clock)
	var served []server.ServedChain
	why, apps := w.unattested(), w.apps()
	if why != "" {
		apps = nil
	}
	for _, chain := range w.chains {
		chains[chain.ID()], clocks[chain.ID()] = chain, chain
		var coordinators []common.Address
		for _, d := range w.config.Deployments {
			if d.ChainID == chain.ID() {
				coordinators = append(coordinators, d.Coordinator)
			}
		}
		served = append(served, server.ServedChain{Chain: chain, Coordinators: coordinators, Apps: apps[chain.ID()]})
	}

	config := server.Config{
		Version:  w.config.Version,
		Instance: w.instance.Address(),
		Evidence: w.Evidence(),
		Keys:     w.sources().Keys,
		Chains:   served,
		Prover: vrf.New(vrf.Config{
			Deployments: w.config.Deployments, Chains: chains, Keys: w.sources(), Journal: w.journal, Instance: w.instance,
		}),
		Journal: w.journal,
		Log:     w.config.Log,
		Orders:  w.config.Orders,
		Drain:   w.config.Drain,

		Unattested: why,
	}
	if w.ring != nil {
		config.Keyring = w.ring
	}
	if len(w.rollups) > 0 {
		config.Rollups = w.rollups
		config.RollupProver = rollup.New(rollup.Config{Rollups: w.rollups, Chains: clocks, Instance: w.instance})
	}
	if why == "" {
		config.Attester = evidence.New(evidence.Config{Provider: w.evidence, Instance: w.instance.Address(), Stored: w.instance.Stored(), Apps: apps, Chains: chains})
	}
	return server.New(config)
}

// sources are where VRF keys come from.
func (w *Worker) sources() vrf.Sources {
	if w.ring == nil {
		return vrf.Sources{w.keys}
	}
	return vrf.Sources{w.keys, w.ring}
}

// unattested says why no evidence is given out; empty if it is.
func (w *Worker) unattested() string {
	if w.evidence == nil {
		return "this worker runs where no evidence can be had; its log says what was looked for, --attestation chooses"
	}
	return ""
}

// apps are those that evidence is given out for: whose keys are here or are derived, and those that were named.
func (w *Worker) apps() map[uint64][]common.Address {
	all := make(map[uint64][]common.Address)
	add := func(chainID uint64, app common.Address) {
		if app != (common.Address{}) && !slices.Contains(all[chainID], app) {
			all[chainID] = append(all[chainID], app)
		}
	}
	for _, id := range w.config.chainIDs() {
		if w.instance.Stored() && !headers.Development(id) {
			continue // package evidence refuses it
		}
		for _, key := range w.keys.Keys() {
			for _, line := range key.Lines {
				app, _ := randomness.SplitKeyLine(line)
				add(id, app)
			}
		}
	}
	for _, d := range w.config.Derived {
		add(d.ChainID, d.App)
	}
	for _, app := range w.config.Apps {
		add(app.ChainID, app.Address)
	}
	return all
}

// Instance is the worker's name on chain.
func (w *Worker) Instance() common.Address { return w.instance.Address() }

// Evidence is the kind that can be had here, such as "tdx/dstack"; empty: none. Nobody has verified it.
func (w *Worker) Evidence() string { return attest.Kind(w.evidence) }

// Run opens the door, says so in the log ("worker ready"), and answers until the context ends. What is under way then is
// finished. Errors: standing.ErrRemoved, where the chain has removed it.
func (w *Worker) Run(ctx context.Context) error {
	listener, err := server.Listen(ctx, w.config.Listen)
	if err != nil {
		return err
	}

	attrs := []any{"address", w.address(listener), "instance", w.instance.Address(), "attestation", "unattested"}
	if w.evidence != nil {
		attrs = append(attrs, "evidence", w.Evidence())
	}
	if w.config.Listen.TLS != nil {
		pin, err := w.config.Listen.TLS.Pin()
		if err != nil {
			return errors.Join(err, listener.Close())
		}
		attrs = append(attrs, "tls_pin", pin.String())
	}
	for _, key := range w.keys.Keys() {
		w.config.Log.Info("serves key", "key_hash", key.Hash, "key_lines", key.Lines)
	}
	for _, r := range w.rollups {
		w.config.Log.Info("serves rollup", "l2_chain_id", r.ChainID(), "rules", r.Name(), "config", r.Config(), "node", r.Node())
	}
	for _, d := range w.config.Derived {
		w.config.Log.Info("derives keys", "chain_id", d.ChainID, "app", d.App, "purpose", keyring.Decimal(d.Purpose), "algorithm", d.Algorithm.String())
	}
	w.secrecy()
	w.config.Log.Info("worker ready", attrs...)

	watched, stop := w.watch(ctx)
	err = w.server.Serve(watched, listener)
	if gone := stop(); gone != nil {
		w.config.Log.Error("worker stopped for good: it may never act again, and its derived keys are wiped", "error", gone.Error())
		return errors.Join(gone, err)
	}
	w.config.Log.Info("worker stopped")
	return err
}

// address is where the listener is reached; a port 0 has become a real one.
func (w *Worker) address(listener net.Listener) string {
	address := w.config.Listen.Address
	if address.Scheme != "unix" {
		address.Host = listener.Addr().String()
	}
	return address.String()
}

// Close wipes the keys and releases the journal. It must not run beside Run.
func (w *Worker) Close() error {
	for _, chain := range w.chains {
		chain.Close()
	}
	for _, r := range w.rollups {
		r.Close()
	}
	if w.keys != nil {
		w.keys.Wipe()
	}
	if w.ring != nil {
		w.ring.Wipe()
	}
	if w.instance != nil {
		w.instance.Wipe()
	}
	if w.journal != nil {
		return w.journal.Close()
	}
	return nil
}
