package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"maps"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/veritee/veritee/bindings/appauth"
	"github.com/veritee/veritee/bindings/collateralstore"
	"github.com/veritee/veritee/bindings/dcapattestationverifier"
	"github.com/veritee/veritee/bindings/enclaveregistry"
	"github.com/veritee/veritee/devnet/chain"
	"github.com/veritee/veritee/protocol/typed"
	"github.com/veritee/veritee/zkverifier/dcap"
	"github.com/veritee/veritee/zkverifier/onchain"
)

// The terms of the app: any hardware, whatever Intel says of it short of a revocation, since real evidence is of the past. Each of
// them is compared, whatever it allows. The lease is short because a block takes a second, and evidence is asked for anew when a third
// of it is left.
var terms = appauth.IAppAuthTerms{
	Tees:          0b11,
	Statuses:      0b11_0111_1110,
	Lease:         600,
	MinEvaluation: 1,
}

// registryRuns is foundry.toml's optimizer_runs.
const registryRuns = 1_000

// ground is a chain on which one kind of hardware may enter: its collateral is published, and an app allows its code.
type ground struct {
	*bench
	*hardware

	registry *deployed
	store    *deployed
	verifier *deployed
	app      *deployed
	instance *wallet

	published figures   // gas by what was published
	profile   io.Writer // is told where the gas of registrations goes; may be nil
}

func newGround(ctx context.Context, root string, h *hardware) (g *ground, err error) {
	b, err := newBench(ctx, chain.Config{Start: h.start})
	if err != nil {
		return nil, err
	}
	g = &ground{bench: b, hardware: h, instance: newWallet("instance"), published: make(figures)}
	defer func() {
		if err != nil {
			err = errors.Join(err, b.chain.Close())
		}
	}()

	if err := g.deployRegistry(root); err != nil {
		return nil, fmt.Errorf("registry: %w", err)
	}
	x, y := new(big.Int), new(big.Int) // Intel's
	if h.root != nil {
		point, err := h.root.Bytes()
		if err != nil {
			return nil, err
		}
		x, y = x.SetBytes(point[1:33]), y.SetBytes(point[33:])
	}
	if g.store, err = b.deployBound(&collateralstore.CollateralStoreMetaData, x, y); err != nil {
		return nil, fmt.Errorf("collateral store: %w", err)
	}
	if g.verifier, err = b.deployBound(&dcapattestationverifier.DcapAttestationVerifierMetaData, g.store.address); err != nil {
		return nil, fmt.Errorf("verifier: %w", err)
	}
	if g.app, err = b.deployBound(&appauth.AppAuthMetaData, b.operator.address, g.registry.address, terms); err != nil {
		return nil, fmt.Errorf("app: %w", err)
	}
	if _, err := g.registry.send(b.operator, nil, "setVerifier", g.verifier.address, true); err != nil {
		return nil, err
	}
	if err := g.publish(); err != nil {
		return nil, fmt.Errorf("publish collateral: %w", err)
	}
	return g, g.allow()
}

func (g *ground) deployRegistry(root string) (err error) {
	if g.expected == nil {
		g.registry, err = g.deployBound(&enclaveregistry.EnclaveRegistryMetaData, g.operator.address, uint64(lease))
		return err
	}
	const source = "devnet/gas/contracts/MeasuredRegistry.sol"
	compiled, err := ourCompiler(root, registryRuns).contract(g.ctx, source, "MeasuredRegistry")
	if err != nil {
		return err
	}
	g.registry, err = g.deploy(g.operator, compiled, g.operator.address, uint64(lease),
		[32]byte(g.expected[:32]), [32]byte(g.expected[32:]))
	return err
}

// publish brings the store up to the bundle, by the transactions that the operator's tool would send.
func (g *ground) publish() error {
	ask := onchain.StoreReaderFunc(func(ctx context.Context, data []byte) ([]byte, error) {
		return g.chain.Client().CallContract(ctx, ethereum.CallMsg{To: &g.store.address, Data: data}, nil)
	})
	all, err := onchain.Publications(g.ctx, ask, g.bundle)
	if err != nil {
		return err
	}
	for _, publication := range all {
		method, err := g.store.MethodById(publication.Data)
		if err != nil {
			return err
		}
		receipts, err := g.send(call{from: g.operator, to: &g.store.address, data: publication.Data})
		if err != nil {
			return fmt.Errorf("%s: %w", publication.Purpose, err)
		}
		g.published[method.Name] += float64(receipts[0].GasUsed)
	}
	return nil
}

// allow has the app allow the code of the quotes.
func (g *ground) allow() error {
	label, kind, err := g.label()
	if err != nil {
		return err
	}
	_, err = g.app.send(g.operator, nil, "allow", appauth.IAppAuthAllowance{
		Measurement: label,
		Tee:         kind,
		ActiveFrom:  new(big.Int),
		ActiveUntil: new(big.Int).SetUint64(1<<40 - 1),
	}, "gas")
	return err
}

// label names the code that quotes are of.
func (g *ground) label() (label common.Hash, kind uint8, err error) {
	raw, err := g.quote([64]byte{})
	if err != nil {
		return label, 0, err
	}
	quote, err := dcap.ParseQuote(raw)
	if err != nil {
		return label, 0, err
	}
	// Both kinds of quote that are measured have their body behind a header of 48 bytes.
	body := raw[48 : 48+384]
	if quote.Header.TEE == dcap.TDX {
		body = raw[48 : 48+584]
	}
	label, err = typed.MeasurementOfBody(uint8(quote.Header.TEE), g.selection, body)
	return label, uint8(quote.Header.TEE), err
}

// register has the instance enter by a fresh quote, or prolongs its lease, and makes sure that it may act.
func (g *ground) register() (*types.Receipt, error) {
	return g.registerBy(g.verifier.address, func(data [64]byte) ([]byte, error) {
		raw, err := g.quote(data)
		if err != nil {
			return nil, err
		}
		quote, err := dcap.ParseQuote(raw)
		if err != nil {
			return nil, err
		}
		info, identity, err := g.evaluations()
		if err != nil {
			return nil, err
		}
		return onchain.Strip(quote, info, identity)
	})
}

// registerBy is register with another verifier's evidence. It answers a request that somebody made of the app.
func (g *ground) registerBy(verifier common.Address, evidence func(data [64]byte) ([]byte, error)) (*types.Receipt, error) {
	asked, err := g.app.send(g.user, nil, "requestAttestation", common.Address{})
	if err != nil {
		return nil, err
	}
	_, logs, err := events[struct {
		Reason        uint8
		PolicyVersion uint32
	}](g.app, asked, "AttestationRequested")
	if err != nil || len(logs) != 1 {
		return nil, fmt.Errorf("%d requests were made: %w", len(logs), err)
	}

	head, err := g.chain.Client().HeaderByNumber(g.ctx, nil)
	if err != nil {
		return nil, err
	}
	bytes, err := evidence(typed.Commitment{
		Use:         typed.ForRegistration,
		ChainID:     chain.ID,
		Registry:    g.registry.address,
		App:         g.app.address,
		Instance:    g.instance.address,
		BlockNumber: head.Number.Uint64(),
		BlockHash:   head.Hash(),
	}.ReportData())
	if err != nil {
		return nil, fmt.Errorf("evidence: %w", err)
	}
	receipt, err := g.registry.send(g.operator, nil, "register", enclaveregistry.IEnclaveRegistryRegistration{
		RequestId:   logs[0].Topics[1],
		Instance:    g.instance.address,
		App:         g.app.address,
		Verifier:    verifier,
		Selection:   uint16(g.selection),
		BlockNumber: head.Number.Uint64(),
	}, bytes)
	if err != nil {
		return nil, err
	}
	if err := g.explainGas(receipt, verifier); err != nil {
		return nil, err
	}
	return receipt, g.checkAuthorized(true)
}

func (g *ground) explainGas(receipt *types.Receipt, verifier common.Address) error {
	if g.profile == nil {
		return nil
	}
	trace, err := g.trace(receipt)
	if err != nil {
		return err
	}
	names := maps.Clone(precompiles)
	names[g.registry.address], names[verifier] = "EnclaveRegistry.register", "verifier.verify"
	names[g.store.address], names[g.app.address] = "CollateralStore", "AppAuth.admit"
	fmt.Fprintf(g.profile, "%s\n     gas      own\n", g.name)
	trace.print(g.profile, names, 0)
	return nil
}

// evaluations are the numbers of the TCB info and of the QE identity to judge by.
func (g *ground) evaluations() (info, identity uint16, err error) {
	tcbInfo, err := dcap.ParseTCBInfo(g.bundle.TCBInfo)
	if err != nil {
		return 0, 0, err
	}
	qeIdentity, err := dcap.ParseQEIdentity(g.bundle.QEIdentity)
	if err != nil {
		return 0, 0, err
	}
	return uint16(tcbInfo.Evaluation), uint16(qeIdentity.Evaluation), nil
}

func (g *ground) policyVersion() (uint32, error) {
	out, err := g.registry.view("policyVersion", g.app.address)
	if err != nil {
		return 0, err
	}
	return out[0].(uint32), nil
}

// checkAuthorized makes sure of what a transaction came to: a figure for less would flatter.
func (g *ground) checkAuthorized(want bool) error {
	version, err := g.policyVersion()
	if err != nil {
		return err
	}
	out, err := g.registry.view("isAuthorized", g.instance.address, version, g.app.address)
	if err != nil {
		return err
	}
	if got := out[0].(bool); got != want {
		return fmt.Errorf("the instance may act: %t, and should be: %t", got, want)
	}
	return nil
}
