// Command generate turns forge's artifacts into what the rest of the world sees of our contracts: a Go package each under
// bindings/, and the golden files under contracts/abi/, whose diff shows a reviewer that an interface has changed.
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

// contracts are those that Go deploys or talks to. Each stands in a file of its own name.
var contracts = []string{
	"Asker",
	"ChainlinkV25Adapter",
	"DemoConsumer",
	"EnclaveRegistry",
	"VRFCoordinator",
}

func main() {
	check := flag.Bool("check", false, "write nothing; fail if a generated file is stale")
	flag.Parse()

	if err := run(".", contracts, *check); err != nil {
		fmt.Fprintf(os.Stderr, "bindings/generate: %v\n", err)
		os.Exit(1)
	}
}

// run writes the generated files below root, or compares them, and deletes or reports those that no contract asks for.
func run(root string, contracts []string, check bool) error {
	want := make(map[string][]byte)
	for _, name := range contracts {
		if err := render(root, name, want); err != nil {
			return fmt.Errorf("%s: %w", name, err)
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

// render adds the files of one contract, keyed by their path from the root. Every contract is a package of its own because
// a struct that two contracts share would be declared twice in one.
func render(root, name string, files map[string][]byte) error {
	raw, err := os.ReadFile(filepath.Join(root, "out", name+".sol", name+".json"))
	if errors.Is(err, os.ErrNotExist) {
		return fmt.Errorf("%w (forge build makes it)", err)
	} else if err != nil {
		return err
	}
	var artifact struct {
		ABI      json.RawMessage
		Bytecode struct{ Object string }
	}
	if err := json.Unmarshal(raw, &artifact); err != nil {
		return err
	}
	if strings.Contains(artifact.Bytecode.Object, "__$") {
		return errors.New("the bytecode waits for a library's address; our libraries are internal")
	}

	pkg := strings.ToLower(name)
	binding, err := abigen.BindV2([]string{name}, []string{string(artifact.ABI)}, []string{artifact.Bytecode.Object}, pkg, nil, nil)
	if err != nil {
		return err
	}
	var golden bytes.Buffer
	if err := json.Indent(&golden, artifact.ABI, "", "  "); err != nil {
		return err
	}
	golden.WriteByte('\n')

	files[filepath.Join("bindings", pkg, pkg+".go")] = []byte(binding)
	files[filepath.Join("contracts", "abi", name+".json")] = golden.Bytes()
	return nil
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
