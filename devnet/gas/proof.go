package main

import (
	"encoding/json"
	"fmt"
	"math/big"
	"os"
	"path/filepath"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	binding "github.com/veritee/veritee/bindings/risczero"
	"github.com/veritee/veritee/devnet/tee"
	"github.com/veritee/veritee/internal/realdata"
	"github.com/veritee/veritee/protocol/typed"
	"github.com/veritee/veritee/zkverifier/dcap"
	"github.com/veritee/veritee/zkverifier/onchain"
	"github.com/veritee/veritee/zkverifier/risczero"
)

// proofGas is what judging a proof is given at most: deployment's choice, see RiscZeroAttestationVerifier.
const proofGas = 500_000

// automata is the kind of image whose journal is Automata's (IRiscZeroAttestationVerifier.Kind).
const automata = 2

// proven is hardware that a real proof speaks for: Automata's program verified a real quote in RISC Zero's zkVM.
type proven struct {
	*hardware
	receipt *risczero.Receipt
}

func provenHardware() (*proven, error) {
	folder, _ := realdata.Folder()
	raw, err := os.ReadFile(filepath.Join(folder, "zk", "automata_dcap_risc0_v3.json"))
	if err != nil {
		return nil, err
	}
	var file struct {
		ImageID  common.Hash `json:"risc0_image_id"`
		TestTime uint64      `json:"test_time"`
		Proof    struct{ Journal, Proof hexutil.Bytes }
	}
	if err := json.Unmarshal(raw, &file); err != nil {
		return nil, err
	}
	h, err := genuine(evidence{tee.TDX, "ata_quotev4.bin", "ata_0625_tdx_00806f050000.json", file.TestTime})
	if err != nil {
		return nil, err
	}
	h.name = "real proof of " + h.name
	return &proven{h, &risczero.Receipt{Seal: file.Proof.Proof, ImageID: file.ImageID, Journal: file.Proof.Journal}}, nil
}

// proven registers an instance by the proof, which goes the way that it goes on most chains: router, stop, verifier.
func (g *ground) proven(root string, p *proven, measured figures) error {
	verifier, err := g.deployProofVerifier(root, p)
	if err != nil {
		return err
	}
	if _, err := g.registry.send(g.operator, nil, "setVerifier", verifier.address, true); err != nil {
		return err
	}
	entered, err := g.registerBy(verifier.address, func([64]byte) ([]byte, error) {
		raw, err := g.quote([64]byte{})
		if err != nil {
			return nil, err
		}
		issuer, err := issuerOf(raw)
		if err != nil {
			return nil, err
		}
		info, identity, err := g.evaluations()
		if err != nil {
			return nil, err
		}
		return risczero.Evidence(p.receipt, risczero.Lookup{Issuer: issuer, Evaluation: info, QEEvaluation: identity})
	})
	if err != nil {
		return fmt.Errorf("register: %w", err)
	}
	measured["attestation.register_risc0"] = float64(entered.GasUsed)
	return nil
}

// issuerOf names the PCK issuer of a quote as the store does.
func issuerOf(raw []byte) (name [32]byte, err error) {
	quote, err := dcap.ParseQuote(raw)
	if err != nil {
		return name, err
	}
	stripped, err := onchain.Strip(quote, 0, 0)
	if err != nil {
		return name, err
	}
	parsed, err := onchain.Parse(stripped)
	if err != nil {
		return name, err
	}
	return parsed.Issuer, nil
}

func (g *ground) deployProofVerifier(root string, p *proven) (*deployed, error) {
	parameters, err := risczero.NewVerifier(risczero.Known()...).Verify(p.receipt)
	if err != nil {
		return nil, err
	}
	judge, err := g.deployBound(&binding.RiscZeroGroth16VerifierMetaData, parameters.ControlRoot, parameters.ControlID)
	if err != nil {
		return nil, err
	}

	const source = "devnet/gas/contracts/RiscZeroRoute.sol"
	compiler := ourCompiler(root, registryRuns)
	stop, err := compiler.contract(g.ctx, source, "RiscZeroStop")
	if err != nil {
		return nil, err
	}
	router, err := compiler.contract(g.ctx, source, "RiscZeroRouter")
	if err != nil {
		return nil, err
	}
	stopped, err := g.deploy(g.operator, stop, judge.address)
	if err != nil {
		return nil, err
	}
	routed, err := g.deploy(g.operator, router, parameters.Selector(), stopped.address)
	if err != nil {
		return nil, err
	}

	digests, err := risczero.Digests(g.bundle)
	if err != nil {
		return nil, err
	}
	store, err := g.digestStore(root, digests)
	if err != nil {
		return nil, err
	}
	verifier, err := g.deployBound(&binding.RiscZeroAttestationVerifierMetaData,
		g.operator.address, store.address, digests.Root, big.NewInt(proofGas))
	if err != nil {
		return nil, err
	}
	if _, err := verifier.send(g.operator, nil, "allowImage", p.receipt.ImageID, uint8(automata)); err != nil {
		return nil, err
	}
	_, err = verifier.send(g.operator, nil, "allowSelectors", [][4]byte{parameters.Selector()}, routed.address)
	return verifier, err
}

// digestStore is the store, or as long as it doesn't say the hashes of what it holds, one before it that does.
func (g *ground) digestStore(root string, digests typed.CollateralDigests) (*deployed, error) {
	if _, says := g.store.Methods["digests"]; says {
		return g.store, nil
	}
	const source = "devnet/gas/contracts/DigestStore.sol"
	compiled, err := ourCompiler(root, registryRuns).contract(g.ctx, source, "DigestStore")
	if err != nil {
		return nil, err
	}
	return g.deploy(g.operator, compiled, g.store.address, struct{ TcbInfo, QeIdentity, Signer, RootCrl, PckCrl [32]byte }{
		digests.TCBInfo, digests.QEIdentity, digests.Signer, digests.RootCRL, digests.PCKCRL,
	})
}
