package main

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"log/slog"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"

	"github.com/veritee/veritee/bindings/sgxverifier"
	"github.com/veritee/veritee/devnet/chain"
	"github.com/veritee/veritee/devnet/tee"
	"github.com/veritee/veritee/protocol/typed"
)

var rollupFigures = []figure{
	{name: "rollup.verify_tee_proof", limit: 11_000},
	{name: "rollup.verify_tee_proof_with_access"},
	{name: "rollup.settle", limit: 120_000},
	{name: "rollup.claim"},
	{name: "rollup.finalize"},
	{name: "rollup.hold"},
	{name: "rollup.resolve"},
	{name: "rollup.show_equivocation"},
}

// court is a verifier of rollups' proofs on the ground of attestation: the enclave that signs entered by evidence.
type court struct {
	*ground
	proofs *deployed // the SGXVerifier
}

// measureRollup gives our figures and the peer's. profile, unless nil, is told where the gas of a settlement goes.
func measureRollup(ctx context.Context, root string, log *slog.Logger, profile io.Writer) (ours, peer figures, err error) {
	h, err := simulated(tee.TDXv4)
	if err != nil {
		return nil, nil, err
	}
	log.Info("measure a rollup's second factor", "hardware", h.name)
	g, err := newGround(ctx, root, h)
	if err != nil {
		return nil, nil, err
	}
	defer func() { err = errors.Join(err, g.chain.Close()) }()

	c, err := newCourt(g)
	if err != nil {
		return nil, nil, err
	}
	ours, peer = make(figures), make(figures)
	if err := taikoShaped(g.bench, root, peer); err != nil {
		return nil, nil, fmt.Errorf("the peer's check: %w", err)
	}
	s, err := newSettling(c, root)
	if err != nil {
		return nil, nil, err
	}
	s.profile = profile
	if err := s.measure(ours); err != nil {
		return nil, nil, err
	}
	return ours, peer, c.measure(ours)
}

func newCourt(g *ground) (*court, error) {
	if _, err := g.register(); err != nil {
		return nil, fmt.Errorf("register: %w", err)
	}
	proofs, err := g.deployBound(&sgxverifier.SGXVerifierMetaData, g.registry.address)
	if err != nil {
		return nil, fmt.Errorf("SGXVerifier: %w", err)
	}
	_, err = g.registry.send(g.operator, nil, "setJudge", proofs.address, true)
	return &court{ground: g, proofs: proofs}, err
}

func (c *court) measure(ours figures) error {
	claim := word(typed.Claim{FirstBlock: 1_000_001, LastBlock: 1_000_016, L2ChainID: 167_000, OriginNumber: 20_000_000, Policy: 1})
	first, err := c.sign(claim, typed.Accept)
	if err != nil {
		return err
	}
	id := claim.ID()
	verify, err := c.proofs.call(c.user, "verify", id, c.app.address, first)
	if err != nil {
		return err
	}
	if ours["rollup.verify_tee_proof_with_access"], err = c.execution(verify); err != nil {
		return err
	}
	verify.touched = []common.Address{c.registry.address}
	if ours["rollup.verify_tee_proof"], err = c.execution(verify); err != nil {
		return err
	}

	// It comes last: the instance doesn't live on.
	other := claim
	other.PostRoot = common.Hash{1}
	second, err := c.sign(other, typed.Accept)
	if err != nil {
		return err
	}
	shown, err := c.proofs.send(c.user, nil, "showEquivocation", claimABI(claim), first, claimABI(other), second)
	if err != nil {
		return err
	}
	ours["rollup.show_equivocation"] = float64(shown.GasUsed)
	return c.checkAuthorized(false)
}

// word fills the hashes of a claim: a field that is zero would flatter.
func word(c typed.Claim) typed.Claim {
	c.Rollup = common.BytesToAddress(named("rollup").Bytes())
	c.ParentHash, c.LastHash, c.PreRoot, c.PostRoot = named("parent"), named("last"), named("pre"), named("post")
	c.Receipts, c.Withdrawals, c.Inputs = named("receipts"), named("withdrawals"), named("inputs")
	c.Data, c.Config, c.OriginHash = named("data"), named("config"), named("origin")
	return c
}

// sign is the enclave's word on a claim.
func (c *court) sign(claim typed.Claim, verdict typed.Verdict) (sgxverifier.TeeProofsProof, error) {
	label, _, err := c.label()
	if err != nil {
		return sgxverifier.TeeProofsProof{}, err
	}
	version, err := c.policyVersion()
	if err != nil {
		return sgxverifier.TeeProofsProof{}, err
	}
	p := typed.TeeProof{
		Claim: claim.ID(), Verdict: verdict, Measurement: label, Instance: c.instance.address, PolicyVersion: version,
		Recipient: c.operator.address, NotAfter: c.start + 1<<20,
	}
	if verdict == typed.Reject {
		p.ComputedRoot = named("computed")
	}
	sig, err := p.Sign(typed.ProofDomain{ChainID: chain.ID, Verifier: c.proofs.address}, c.instance.key)
	return sgxverifier.TeeProofsProof{
		Verdict: uint8(p.Verdict), ComputedRoot: p.ComputedRoot, Measurement: p.Measurement, Instance: p.Instance,
		PolicyVersion: p.PolicyVersion, Recipient: p.Recipient, NotAfter: p.NotAfter, R: sig.R, Vs: sig.VS,
	}, err
}

func claimABI(c typed.Claim) sgxverifier.TeeProofsClaim {
	return sgxverifier.TeeProofsClaim{
		Rollup: c.Rollup, L2ChainId: c.L2ChainID, FirstBlock: c.FirstBlock, LastBlock: c.LastBlock, ParentHash: c.ParentHash,
		LastHash: c.LastHash, PreRoot: c.PreRoot, PostRoot: c.PostRoot, Receipts: c.Receipts, Withdrawals: c.Withdrawals,
		Inputs: c.Inputs, Data: c.Data, Config: c.Config, OriginNumber: c.OriginNumber, OriginHash: c.OriginHash, Policy: c.Policy,
	}
}

// taikoShaped measures a check in Taiko's shape, for an instance that has signed before: alone, and behind a proxy, as it is deployed.
func taikoShaped(b *bench, root string, peer figures) error {
	const source = "devnet/gas/contracts/TaikoShaped.sol"
	sources := ourCompiler(root, registryRuns)
	compiled, err := sources.contract(b.ctx, source, "TaikoShaped")
	if err != nil {
		return err
	}
	proxy, err := sources.contract(b.ctx, source, "TaikoProxy")
	if err != nil {
		return err
	}
	signer := newWallet("taiko instance")
	alone, err := b.deploy(b.operator, compiled, uint64(167_000))
	if err != nil {
		return err
	}
	set, err := alone.Pack("setInstance", uint32(1), signer.address)
	if err != nil {
		return err
	}
	behind, err := b.deploy(b.operator, proxy, alone.address, set)
	if err != nil {
		return err
	}
	behind.ABI = alone.ABI
	if _, err := alone.send(b.operator, nil, "setInstance", uint32(1), signer.address); err != nil {
		return err
	}
	for name, verifier := range map[string]*deployed{"rollup.verify_tee_proof": alone, "rollup.verify_tee_proof_with_access": behind} {
		if peer[name], err = taikoProof(b, verifier, signer); err != nil {
			return err
		}
	}
	return nil
}

func taikoProof(b *bench, verifier *deployed, signer *wallet) (float64, error) {
	claim := word(typed.Claim{})
	transition := struct{ ParentHash, BlockHash, StateRoot [32]byte }{claim.ParentHash, claim.LastHash, claim.PostRoot}
	meta := named("meta")
	out, err := verifier.view("publicInput", transition, signer.address, b.operator.address, meta)
	if err != nil {
		return 0, err
	}
	input := out[0].([32]byte)
	sig, err := crypto.Sign(input[:], signer.key)
	if err != nil {
		return 0, err
	}
	sig[64] += 27
	proof := append(binary.BigEndian.AppendUint32(nil, 1), signer.address[:]...)
	proof = append(proof, sig...)
	verify, err := verifier.call(b.user, "verify", transition, meta, b.operator.address, proof)
	if err != nil {
		return 0, err
	}
	return b.execution(verify)
}

// execution sends a call in a block of its own, and says what it used beyond what it paid before it ran. The contract that it goes to is
// touched already, and so are those of its access list; all else is cold.
func (b *bench) execution(c call) (float64, error) {
	intrinsic, floor := uint64(params.TxGas), uint64(params.TxGas)
	for _, b := range c.data {
		if b == 0 {
			intrinsic, floor = intrinsic+params.TxDataZeroGas, floor+params.TxCostFloorPerToken
		} else {
			intrinsic, floor = intrinsic+params.TxDataNonZeroGasEIP2028, floor+params.TxTokenPerNonZeroByte*params.TxCostFloorPerToken
		}
	}
	intrinsic += uint64(len(c.touched)) * params.TxAccessListAddressGas

	receipts, err := b.send(c)
	if err != nil {
		return 0, err
	}
	used := receipts[0].GasUsed
	if used <= floor {
		return 0, fmt.Errorf("%d gas is what its calldata costs at least (EIP-7623): it says nothing of execution", used)
	}
	return float64(used - intrinsic), nil
}
