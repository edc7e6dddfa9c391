// Package rollup knows the contracts of a rollup's second factor on the chain that settles it, as far as a relayer speaks with them: the
// SGXVerifier, which numbers requests for proofs, and a rollup's TwoFactorVerifier, which takes verdicts and says where a claim stands.
//
// The forms are those of ISGXVerifier and ITwoFactorVerifier (contracts/rollup), and what is signed is protocol/typed's. A request is taken
// only if its claim hashes to its id; what a rollup's contract says is taken for its own word, and counts for its own claims alone.
package rollup

import (
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"

	"github.com/veritee/veritee/bindings/sgxverifier"
	"github.com/veritee/veritee/bindings/twofactorverifier"
	"github.com/veritee/veritee/protocol/typed"
)

var (
	verifier = sgxverifier.NewSGXVerifier()
	contract = twofactorverifier.NewTwoFactorVerifier()
)

// VerifierABI is the SGXVerifier's, and ABI that of a rollup's contract.
func VerifierABI() abi.ABI { return verifier.GetABI() }

// ABI is that of a rollup's contract.
func ABI() abi.ABI { return contract.GetABI() }

// PackSubmitTee is the calldata that brings a verdict to the claim's rollup.
func PackSubmitTee(claim *typed.Claim, proof *typed.TeeProof, signature typed.Signature) []byte {
	return contract.PackSubmitTee(claimOf(claim), twofactorverifier.TeeProofsProof{
		Verdict: uint8(proof.Verdict), ComputedRoot: proof.ComputedRoot, Measurement: proof.Measurement, Instance: proof.Instance,
		PolicyVersion: proof.PolicyVersion, Recipient: proof.Recipient, NotAfter: proof.NotAfter, R: signature.R, Vs: signature.VS,
	})
}

// PackPoke is the calldata that has a rollup write down what time has done to a claim.
func PackPoke(claim *typed.Claim) []byte { return contract.PackPoke(claimOf(claim)) }

func claimOf(c *typed.Claim) twofactorverifier.TeeProofsClaim {
	return twofactorverifier.TeeProofsClaim{
		Rollup: c.Rollup, L2ChainId: c.L2ChainID, FirstBlock: c.FirstBlock, LastBlock: c.LastBlock, ParentHash: c.ParentHash,
		LastHash: c.LastHash, PreRoot: c.PreRoot, PostRoot: c.PostRoot, Receipts: c.Receipts, Withdrawals: c.Withdrawals, Inputs: c.Inputs,
		Data: c.Data, Config: c.Config, OriginNumber: c.OriginNumber, OriginHash: c.OriginHash, Policy: c.Policy,
	}
}

// PackIdentify is the calldata that asks the SGXVerifier what is known of an instance.
func PackIdentify(instance common.Address) []byte { return verifier.PackIdentify(instance) }

// ReadMeasurement reads under which measurement an instance lives; zero if unattested.
func ReadMeasurement(data []byte) (common.Hash, error) {
	said, err := verifier.UnpackIdentify(data)
	return said.Measurement, err
}

// PackRegistry is the calldata that asks the SGXVerifier for the registry whose word it takes.
func PackRegistry() []byte { return verifier.PackRegistry() }

// ReadRegistry reads it.
func ReadRegistry(data []byte) (common.Address, error) { return verifier.UnpackRegistry(data) }

// PackTeeVerifier is the calldata that asks a rollup's contract which SGXVerifier checks its proofs.
func PackTeeVerifier() []byte { return contract.PackTeeVerifier() }

// ReadTeeVerifier reads it.
func ReadTeeVerifier(data []byte) (common.Address, error) { return contract.UnpackTeeVerifier(data) }
