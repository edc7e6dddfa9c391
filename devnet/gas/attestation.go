package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"

	"github.com/ethereum/go-ethereum/params"

	"github.com/veritee/veritee/devnet/tee"
	"github.com/veritee/veritee/internal/realdata"
)

// Who says the peer's figures of attestation. The package comment says why they aren't measured here.
const (
	quotedTDX = "Automata DCAP attestation, a TDX v4 quote, whole transaction; measured for the design of attestation, not by this program"
	quotedTCB = "Automata's on-chain PCCS, one TCB info; measured for the design of attestation, not by this program"
)

// advisoryGas is what an advisory that applies costs a registration: the policy looks it up among those that it denies. The real
// enclave's platform needs hardening of software by one; nobody has published a newer quote of one with its collateral.
const advisoryGas = 2_400

var attestationFigures = []figure{
	{name: "attestation.register_direct_tdx", limit: 220_000, quoted: 3_998_593, source: quotedTDX},
	{
		name: "attestation.register_direct_tdx_real", limit: 220_000, quoted: 3_998_593, source: quotedTDX, real: true,
		like: "attestation.register_direct_tdx",
	},
	{name: "attestation.register_direct_sgx", limit: 220_000},
	{
		name: "attestation.register_direct_sgx_real", limit: 220_000, real: true,
		like: "attestation.register_direct_sgx", beside: advisoryGas,
	},
	{name: "attestation.register_risc0", limit: 340_000, quoted: 566_841, source: quotedTDX, real: true},
	{name: "attestation.renew_direct_tdx"},
	{name: "attestation.renew_direct_sgx"},
	{name: "attestation.policy_at_use", limit: 6_000},
	{name: "attestation.policy_at_use_with_access"},
	{name: "attestation.remove_measurement"},
	{name: "attestation.evict"},
	{name: "attestation.tcb_update", limit: 2_000_000, quoted: 9_000_000, source: quotedTCB, real: true},
	{name: "attestation.tcb_update.tcb_info", real: true},
	{name: "attestation.tcb_update.qe_identity", real: true},
	{name: "attestation.tcb_update.pck_crl", real: true},
	{name: "attestation.tcb_update.root_crl", real: true},
	{name: "attestation.tcb_update_sgx", limit: 2_000_000, quoted: 13_000_000, source: quotedTCB, real: true},
	{name: "attestation.tcb_issuers", real: true},
}

// measureAttestation runs every kind of hardware through what it is measured by, each on a chain of its own.
//
// profile, unless nil, is told where the gas of each registration goes.
func measureAttestation(ctx context.Context, root string, log *slog.Logger, profile io.Writer) (figures, error) {
	onGround := func(h *hardware, run func(*ground) error) error {
		log.Info("measure attestation", "hardware", h.name)
		g, err := newGround(ctx, root, h)
		if err != nil {
			return fmt.Errorf("%s: %w", h.name, err)
		}
		g.profile = profile
		if err := errors.Join(run(g), g.chain.Close()); err != nil {
			return fmt.Errorf("%s: %w", h.name, err)
		}
		return nil
	}

	measured := make(figures)
	for _, kind := range []tee.Kind{tee.TDXv4, tee.SGXv3} {
		h, err := simulated(kind)
		if err != nil {
			return nil, err
		}
		if err := onGround(h, func(g *ground) error { return g.life(root, kind.TEE(), measured) }); err != nil {
			return nil, err
		}
	}

	folder, ok := realdata.Folder()
	if !ok {
		log.Warn("NOT MEASURED: there is no real evidence, so its figures are missing", "folder", folder, "variable", realdata.Variable)
		return measured, nil
	}
	for _, real := range []evidence{realTDX, realSGX} {
		h, err := genuine(real)
		if err != nil {
			return nil, err
		}
		if err := onGround(h, func(g *ground) error { return g.genuine(real.kind, measured) }); err != nil {
			return nil, err
		}
	}
	proven, err := provenHardware()
	if err != nil {
		return nil, err
	}
	if err := onGround(proven.hardware, func(g *ground) error { return g.proven(root, proven, measured) }); err != nil {
		return nil, err
	}
	return measured, nil
}

// names of hardware in figures.
var names = map[tee.TEE]string{tee.TDX: "tdx", tee.SGX: "sgx"}

// life is an instance's: it enters, answers, has its lease prolonged, and dies with its measurement.
func (g *ground) life(root string, kind tee.TEE, measured figures) error {
	entered, err := g.register()
	if err != nil {
		return fmt.Errorf("register: %w", err)
	}
	measured["attestation.register_direct_"+names[kind]] = float64(entered.GasUsed)

	if err := g.mine(int(terms.Lease) * 2 / 3); err != nil {
		return err
	}
	renewed, err := g.register()
	if err != nil {
		return fmt.Errorf("renew: %w", err)
	}
	measured["attestation.renew_direct_"+names[kind]] = float64(renewed.GasUsed)
	if kind != tee.TDX {
		return nil
	}

	if measured["attestation.policy_at_use"], err = g.policyAtUse(root); err != nil {
		return fmt.Errorf("settle: %w", err)
	}
	measured["attestation.policy_at_use_with_access"] =
		measured["attestation.policy_at_use"] + float64(params.ColdAccountAccessCostEIP2929)

	label, _, err := g.label()
	if err != nil {
		return err
	}
	removed, err := g.app.send(g.operator, nil, "remove", label, "gas")
	if err != nil {
		return err
	}
	measured["attestation.remove_measurement"] = float64(removed.GasUsed)
	if err := g.checkAuthorized(false); err != nil {
		return err
	}
	evicted, err := g.registry.send(g.user, nil, "evict", g.instance.address)
	if err != nil {
		return err
	}
	measured["attestation.evict"] = float64(evicted.GasUsed)
	return nil
}

// genuine is what real evidence is for: the registration, and what publishing its collateral took.
func (g *ground) genuine(kind tee.TEE, measured figures) error {
	entered, err := g.register()
	if err != nil {
		return fmt.Errorf("register: %w", err)
	}
	measured["attestation.register_direct_"+names[kind]+"_real"] = float64(entered.GasUsed)

	parts := figures{
		"tcb_info":    g.published["publishTcbInfo"],
		"qe_identity": g.published["publishQeIdentity"],
		"pck_crl":     g.published["publishPckCrl"],
		"root_crl":    g.published["publishRootCrl"],
	}
	total := 0.0
	for part, gas := range parts {
		if gas == 0 {
			return fmt.Errorf("%s wasn't published", part)
		}
		total += gas
	}
	if kind == tee.SGX {
		measured["attestation.tcb_update_sgx"] = total
		return nil
	}
	measured["attestation.tcb_update"] = total
	for part, gas := range parts {
		measured["attestation.tcb_update."+part] = gas
	}
	measured["attestation.tcb_issuers"] = g.published["addIssuer"]
	return nil
}

// policyAtUse lets the instance answer a request for randomness, in the coordinator that asks the registry, and says what the
// registry's part of the settlement cost.
func (g *ground) policyAtUse(root string) (float64, error) {
	v, err := g.registered(root)
	if err != nil {
		return 0, err
	}
	consumer, err := v.Consumer(g.bench)
	if err != nil {
		return 0, err
	}
	requests, err := g.send(call{from: g.user, to: &consumer, data: consumerABI.Methods["request"].ID})
	if err != nil {
		return 0, err
	}
	if err := g.mine(confirmations); err != nil {
		return 0, err
	}
	calls, err := v.Answer(g.bench, "", requests)
	if err != nil {
		return 0, err
	}
	settled, err := g.send(calls...)
	if err != nil {
		return 0, err
	}
	if count, err := v.Fulfilled(settled[0]); err != nil || count != 1 {
		return 0, fmt.Errorf("%d requests were fulfilled: %w", count, err)
	}

	trace, err := g.trace(settled[0])
	if err != nil {
		return 0, err
	}
	asked := trace.to(g.registry.address)
	if len(asked) != 1 {
		return 0, fmt.Errorf("the settlement asked the registry %d times", len(asked))
	}
	return float64(asked[0].GasUsed), nil
}

// registered is a coordinator in which the instance, which has entered by evidence, answers for the app.
func (g *ground) registered(root string) (*veritee, error) {
	v := newVeritee(root).(*veritee)
	if err := v.deploy(g.bench, g.registry.address); err != nil {
		return nil, err
	}
	var err error
	if v.version, err = g.policyVersion(); err != nil {
		return nil, err
	}
	v.app, v.instance = g.app.address, g.instance.key
	return v, v.open(g.bench, func(data []byte) error {
		_, err := g.app.send(g.operator, nil, "execute", v.coordinator.address, data)
		return err
	})
}
