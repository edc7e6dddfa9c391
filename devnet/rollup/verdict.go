package rollup

import (
	"context"
	"fmt"

	"github.com/veritee/veritee/bindings/sgxverifier"
	"github.com/veritee/veritee/bindings/twofactorverifier"
	"github.com/veritee/veritee/devnet/world"
	"github.com/veritee/veritee/protocol/typed"
)

// A SignedProof is a verdict with its signature.
type SignedProof struct {
	Proof     typed.TeeProof
	Signature typed.Signature
}

func (p SignedProof) bound() twofactorverifier.TeeProofsProof {
	return twofactorverifier.TeeProofsProof{
		Verdict: uint8(p.Proof.Verdict), ComputedRoot: p.Proof.ComputedRoot, Measurement: p.Proof.Measurement, Instance: p.Proof.Instance,
		PolicyVersion: p.Proof.PolicyVersion, Recipient: p.Proof.Recipient, NotAfter: p.Proof.NotAfter, R: p.Signature.R, Vs: p.Signature.VS,
	}
}

// ShowEquivocation shows the SGXVerifier two verdicts of one instance that can't both be true, as anyone may.
func (s *Settlement) ShowEquivocation(ctx context.Context, by *world.Wallet, firstClaim typed.Claim, first SignedProof, secondClaim typed.Claim, second SignedProof) error {
	data := sgxverifier.NewSGXVerifier().PackShowEquivocation(
		sgxverifier.TeeProofsClaim(claimFor(firstClaim)), sgxverifier.TeeProofsProof(first.bound()),
		sgxverifier.TeeProofsClaim(claimFor(secondClaim)), sgxverifier.TeeProofsProof(second.bound()))
	if _, err := by.Do(ctx, s.Node, &s.Verifier, nil, data); err != nil {
		return fmt.Errorf("show that %v contradicted itself: %w", first.Proof.Instance, err)
	}
	return nil
}
