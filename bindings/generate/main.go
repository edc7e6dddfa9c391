// Command generate turns forge's artifacts into what the rest of the world sees of our contracts: Go packages under bindings/, and
// the golden files under contracts/abi/, whose diff shows a reviewer that an interface has changed.
//
// It runs from the repository's root, after forge build:
//
//	go run ./bindings/generate          # write
//	go run ./bindings/generate --check  # fail if anything written is stale
package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi/abigen"
)

// A binding is a Go package of contracts that Go deploys or talks to. Each of them stands in a file of its own name.
type binding struct {
	pkg       string
	contracts []string
}

// of is the binding of one contract, a package of its name.
func of(contract string) binding { return binding{strings.ToLower(contract), []string{contract}} }

var bindings = []binding{
	of("AppAuth"),
	of("Asker"),
	of("ChainlinkV25Adapter"),
	of("CollateralStore"),
	of("DcapAttestationVerifier"),
	of("DemoConsumer"),
	of("DemoMarket"),
	of("DemoOutbox"),
	of("DevelopmentZkVerifier"),
	of("EnclaveRegistry"),
	of("Guardians"),
	of("Inference"),
	of("KeyBroker"),
	of("KeyCommittee"),
	{"risczero", []string{
		"IRiscZeroVerifier", "IRiscZeroVerifierEmergencyStop", "IRiscZeroVerifierRouter", "RiscZeroAttestationVerifier",
		"RiscZeroGroth16Verifier",
	}},
	of("RiscZeroFront"),
	of("RiscZeroRollupVerifier"),
	of("RollupGovernance"),
	of("SGXVerifier"),
	of("TwoFactorVerifier"),
	of("VRFCoordinator"),
}

func main() {
	check := flag.Bool("check", false, "write nothing; fail if a generated file is stale")
	flag.Parse()

	if err := run(".", bindings, *check); err != nil {
		fmt.Fprintf(os.Stderr, "bindings/generate: %v\n", err)
		os.Exit(1)
	}
}

// run writes the generated files below root, or compares them, and deletes or reports those that no contract asks for.
func run(root string, bindings []binding, check bool) error {
	want := make(map[string][]byte)
	for _, b := range bindings {
		if err := b.render(root, want); err != nil {
			return fmt.Errorf("%s: %w", b.pkg, err)
		}
	}
	have, err := generated(root)
	if err != nil {
		return err
	}

	if check {
		return compare(have, want)
	}
	for path := range have {
		if _, listed := want[path]; !listed {
			if err := os.Remove(filepath.Join(root, path)); err != nil {
				return err
			}
		}
	}
	for path, content := range want {
		path = filepath.Join(root, path)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			return err
		}
		if err := os.WriteFile(path, content, 0o644); err != nil {
			return err
		}
	}
	return nil
}

// render adds a binding's files, keyed by their path from the root. Contracts that share a struct must be of one package or of
// packages that never meet: Go takes the struct of another package for another type.
func (b binding) render(root string, files map[string][]byte) error {
	var abis, codes []string
	for _, name := range b.contracts {
		a, err := readArtifact(root, name)
		if err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
		var golden bytes.Buffer
		if err := json.Indent(&golden, a.ABI, "", "  "); err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
		golden.WriteByte('\n')
		files[filepath.Join("contracts", "abi", name+".json")] = golden.Bytes()
		abis, codes = append(abis, string(a.ABI)), append(codes, a.Bytecode.Object)
	}
	code, err := abigen.BindV2(b.contracts, abis, codes, b.pkg, nil, nil)
	if err != nil {
		return err
	}
	files[filepath.Join("bindings", b.pkg, b.pkg+".go")] = []byte(code)
	return nil
}

// artifact is what forge writes for a contract, as far as it is read.
type artifact struct {
	ABI      json.RawMessage
	Bytecode struct{ Object string }
}

func readArtifact(root, contract string) (*artifact, error) {
	raw, err := os.ReadFile(filepath.Join(root, "out", contract+".sol", contract+".json"))
	if errors.Is(err, os.ErrNotExist) {
		return nil, fmt.Errorf("%w (forge build makes it)", err)
	} else if err != nil {
		return nil, err
	}
	var a artifact
	if err := json.Unmarshal(raw, &a); err != nil {
		return nil, err
	}
	if strings.Contains(a.Bytecode.Object, "__$") {
		return nil, errors.New("the bytecode waits for a library's address; our libraries are internal")
	}
	return &a, nil
}

// generated reads the files that an earlier run has written.
func generated(root string) (map[string][]byte, error) {
	files := make(map[string][]byte)
	for _, pattern := range []string{"bindings/*/*.go", "contracts/abi/*.json"} {
		paths, err := filepath.Glob(filepath.Join(root, pattern))
		if err != nil {
			return nil, err
		}
		for _, path := range paths {
			content, err := os.ReadFile(path)
			if err != nil {
				return nil, err
			}
			if strings.HasSuffix(path, ".go") && !bytes.HasPrefix(content, []byte("// Code generated via abigen")) {
				continue // this program and its test
			}
			path, err = filepath.Rel(root, path)
			if err != nil {
				return nil, err
			}
			files[path] = content
		}
	}
	return files, nil
}

// compare names every file that a run would change.
func compare(have, want map[string][]byte) error {
	var stale []string
	for path, content := range want {
		if !bytes.Equal(have[path], content) {
			stale = append(stale, path)
		}
	}
	for _, path := range slices.Sorted(maps.Keys(have)) {
		if _, listed := want[path]; !listed {
			stale = append(stale, path+" (no listed contract makes it)")
		}
	}
	if len(stale) == 0 {
		return nil
	}
	slices.Sort(stale)
	return fmt.Errorf("stale, run make generate:\n  %s", strings.Join(stale, "\n  "))
}
