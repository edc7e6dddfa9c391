package deployment

import (
	"context"
	"encoding/hex"
	"fmt"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"

	"github.com/veritee/veritee/bindings/risczero"
	"github.com/veritee/veritee/internal/transact"
	receipts "github.com/veritee/veritee/zkverifier/risczero"
)

// proofGas is the most that judging one proof may take: through RISC Zero's router and stop it is about 240,000, and what isn't a point of
// its curve burns all that it is given.
const proofGas = 350_000

// Routers of RISC Zero, by chain (risc0-ethereum, contracts/deployment.toml). Where there is none, a verifier of ours stands in its place.
var routers = map[uint64]common.Address{
	1:        common.HexToAddress("0x8EaB2D97Dfce405A1692a21b3ff3A172d593D319"),
	11155111: common.HexToAddress("0x925d8331ddc0a1F0d96E68CF073DFE1d92b69187"),
}

// A ProofKind is what the journal of a program for the zkVM is, as RiscZeroAttestationVerifier numbers it.
type ProofKind uint8

const (
	ProofOfReport ProofKind = iota + 1 // a packed report: a program of ours
	ProofAutomata                      // Automata's DCAP program
)

// An Image is a program whose proofs are taken.
type Image struct {
	ID   common.Hash `json:"id"`
	Kind ProofKind   `json:"kind"` // 1: of a packed report; 2: Automata's
}

// ownVersion is that of the verifier of proofs that stands where there is no router: the newest that was proven by.
func ownVersion() receipts.Parameters {
	for _, version := range receipts.Known() {
		if version.Version == "3.0" {
			return version
		}
	}
	panic("deployment: version 3.0 of RISC Zero isn't known")
}

// selectors are the versions whose proofs are taken.
func (p Parameters) selectors() [][4]byte {
	if p.RiscZeroRouter == (common.Address{}) {
		version := ownVersion()
		return [][4]byte{version.Selector()}
	}
	var all [][4]byte
	for _, version := range receipts.Known() {
		all = append(all, version.Selector())
	}
	return all
}

// riscZeroSettings have its verifier take proofs of some versions, and of some programs.
func riscZeroSettings(p Plan) []Setting {
	verifier, at := risczero.NewRiscZeroAttestationVerifier(), p.Contract(RiscZero).Address
	through := p.Parameters.RiscZeroRouter
	if through == (common.Address{}) {
		through = p.Contract(Groth16).Address
	}

	selectors := p.Parameters.selectors()
	settings := []Setting{{
		Call: transact.Call{
			Purpose: fmt.Sprintf("take proofs of %d versions of RISC Zero, judged by %v", len(selectors), through),
			To:      at, Data: verifier.PackAllowSelectors(selectors, through),
		},
		// Dropped ones were dropped on purpose, and can't come back: that any was ever allowed is enough.
		done: func(ctx context.Context, node ethereum.ContractCaller) (bool, error) {
			all, err := ask(ctx, node, at, verifier.PackSelectors(), verifier.UnpackSelectors)
			return len(all) > 0, err
		},
	}}
	for _, image := range p.Parameters.RiscZeroImages {
		settings = append(settings, Setting{
			Call: transact.Call{
				Purpose: "take proofs of the program " + hex.EncodeToString(image.ID[:4]), To: at, Data: verifier.PackAllowImage(image.ID, uint8(image.Kind)),
			},
			done: func(ctx context.Context, node ethereum.ContractCaller) (bool, error) {
				kind, err := ask(ctx, node, at, verifier.PackImages(image.ID), verifier.UnpackImages)
				return kind != 0, err
			},
		})
	}
	return settings
}
