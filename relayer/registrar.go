package relayer

import (
	"context"
	"crypto/x509"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"

	"github.com/veritee/veritee/internal/deployment"
	"github.com/veritee/veritee/relayer/config"
	"github.com/veritee/veritee/relayer/keys"
	"github.com/veritee/veritee/relayer/register"
	"github.com/veritee/veritee/relayer/rollup"
	"github.com/veritee/veritee/relayer/settle"
	"github.com/veritee/veritee/relayer/store"
	"github.com/veritee/veritee/relayer/workers"
	"github.com/veritee/veritee/zkverifier/collateral"
	"github.com/veritee/veritee/zkverifier/dcap"
	"github.com/veritee/veritee/zkverifier/prover"
)

// A path is a way by which evidence gets onto a chain, as far as it is configured there. What isn't there is nil: requests for attestation
// are seen then, and nobody is registered.
type path struct {
	prover    register.Prover
	publisher register.Publisher
	verifier  *dcap.Verifier // which root is believed
	state     string         // a folder for what is being proven
	patience  time.Duration  // for one piece of evidence
}

// verifier is the contract that judges quotes, by the configuration or the deployment's file; zero where there is none.
func (l *link) verifier() common.Address {
	judge := l.settings.Attestation.Verifier
	if file := l.place.File; judge == (common.Address{}) && file != nil {
		judge = file.Address(deployment.Direct)
	}
	return judge
}

// registers says whether instances are registered for an app by evidence.
func (l *link) registers(app common.Address) bool {
	if l.verifier() == (common.Address{}) {
		return false
	}
	return slices.ContainsFunc(l.servedApps(), func(a config.App) bool { return a.Address == app }) ||
		l.isOpen() && slices.ContainsFunc(l.apps, func(a store.Contract) bool { return a.Address == app })
}

// path is the direct one: the contract that is configured, or that the deployment's file names, judges quotes by the collateral of its own
// store.
func (l *line) path() (p path, err error) {
	judge := l.verifier()
	if judge == (common.Address{}) {
		l.log.Warn("apps are configured and no verifier: nobody is registered by evidence; name one by attestation.verifier", "chain", l.settings.ID)
		return path{}, nil
	}
	if p.verifier, err = l.root(); err != nil {
		return path{}, err
	}
	p.prover, p.publisher = register.Direct{Verifier: judge}, register.Shelf{Verifier: judge}
	return p, l.proven(&p)
}

// proven puts a prover before the direct way, if one is configured.
func (l *line) proven(p *path) error {
	settings := l.settings.Attestation.Prover
	if !settings.Named() {
		return nil
	}
	judge := settings.Verifier
	if file := l.place.File; judge == (common.Address{}) && file != nil {
		judge = file.Address(deployment.RiscZero)
	}
	if judge == (common.Address{}) {
		return errors.New("attestation.prover: which contract judges its proofs? Name a RiscZeroAttestationVerifier by attestation.prover.verifier")
	}
	if settings.State != "" {
		if err := os.MkdirAll(settings.State, 0o700); err != nil {
			return fmt.Errorf("attestation.prover.state: %w", err)
		}
	}
	made, err := proverOf(settings)
	if err != nil {
		return fmt.Errorf("attestation.prover: %w", err)
	}
	p.state, p.patience = settings.State, settings.Deadline+register.DefaultPatience
	p.prover = &register.Proven{
		Direct: p.prover, Prover: made, Verifier: judge, Deadline: settings.Deadline, Quotes: p.verifier, ChainID: l.settings.ID,
		Kind: register.KindOf(l.callAtHead, judge), Log: l.log, Metrics: l.metrics, Board: l.board,
	}
	return nil
}

func proverOf(settings config.Prover) (prover.Prover, error) {
	if len(settings.Command) > 0 {
		return &prover.Command{Path: settings.Command[0], Args: settings.Command[1:]}, nil
	}
	service := prover.ServiceConfig{URL: settings.URL, TokenFile: settings.TokenFile}
	if settings.State != "" {
		service.StateFile = filepath.Join(settings.State, "jobs.json")
	}
	return prover.NewService(service)
}

func (l *line) callAtHead(ctx context.Context, to common.Address, data []byte) ([]byte, error) {
	head, err := l.chain.Head(ctx)
	if err != nil {
		return nil, err
	}
	return l.chain.Call(ctx, ethereum.CallMsg{To: &to, Data: data}, head.Hash())
}

// root is whom evidence is to lead to: Intel, or on a development chain the root that its contracts were deployed with.
func (l *line) root() (*dcap.Verifier, error) {
	if l.place.File == nil || len(l.place.File.Parameters.Root) == 0 || !config.Development(l.settings.ID) {
		return dcap.NewVerifier(), nil
	}
	certificate, err := x509.ParseCertificate(l.place.File.Parameters.Root)
	if err != nil {
		return nil, fmt.Errorf("developmentRoot of the deployment: %w", err)
	}
	return dcap.NewVerifierFor(certificate)
}

// makeRegistrar makes the part that has our workers registered; nil where no app is configured.
func (l *line) makeRegistrar(pool *workers.Pool) (*register.Registrar, error) {
	if len(l.apps) == 0 {
		return nil, nil
	}
	p, err := l.path()
	if err != nil {
		return nil, err
	}
	settings := register.Config{
		Chain: l.chain, Store: l.store, Workers: pool, Registry: l.coordinator.Registry, Apps: make([]common.Address, len(l.apps)),
		Prover: p.prover, Verifier: p.verifier, State: p.state, Patience: p.patience, Develop: config.Development(l.settings.ID), Ahead: l.settings.Attestation.Ahead,
		Log: l.log, Metrics: l.metrics, Board: l.board,
	}
	for i, app := range l.apps {
		settings.Apps[i] = app.Address
	}
	for _, sender := range l.senders {
		settings.Senders = append(settings.Senders, sender)
	}
	if l.settings.Attestation.Publish {
		settings.Publisher = p.publisher
	}
	if p.prover != nil {
		if settings.Collateral, err = collateralOf(l.settings.Attestation, p.verifier); err != nil {
			return nil, fmt.Errorf("attestation.collateral: %w", err)
		}
	}
	return register.New(settings)
}

// collateralOf is where a chain's collateral comes from: a folder, or somebody who is asked.
func collateralOf(settings config.Attestation, verifier *dcap.Verifier) (register.Collateral, error) {
	if settings.Collateral == "" {
		return collateral.New(collateral.Options{Verifier: verifier, Cache: settings.Cache, Ahead: settings.Ahead})
	}
	if _, err := os.Stat(settings.Collateral); err == nil {
		return folder{settings.Collateral, verifier}, nil
	}
	return collateral.New(collateral.Options{Verifier: verifier, Cache: settings.Cache, Ahead: settings.Ahead, Sources: []string{settings.Collateral}})
}

// A folder of bundles is read at each use: whoever puts a newer one there needn't tell anybody.
type folder struct {
	path     string
	verifier *dcap.Verifier
}

// Get implements [register.Collateral].
func (f folder) Get(_ context.Context, about collateral.Subject) (*collateral.Answer, error) {
	pool, err := collateral.Open(f.verifier, f.path)
	if err != nil {
		return nil, err
	}
	entry, err := pool.Find(about, time.Now())
	if err != nil {
		return nil, err
	}
	return &collateral.Answer{Bundle: entry.Bundle, Source: entry.Path}, nil
}

// explain makes words of a revert, whoever of our contracts it came from.
func explain(data []byte) string {
	if said, ok := settle.Known(data); ok {
		return said
	}
	if said, ok := rollup.Known(data); ok {
		return said
	}
	if said, ok := keys.Known(data); ok {
		return said
	}
	return register.Explain(data)
}
