package main

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"regexp"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
)

// contract is a compiled contract.
type contract struct {
	ABI  abi.ABI
	Code []byte // creation code, without constructor arguments
}

// compiler is a Solidity compiler with its settings. Bytecode carries no metadata, so that comments and paths don't
// count.
type compiler struct {
	root    string // of the repository
	command string // below root; speaks --standard-json
	evm     string
	runs    int
	viaIR   bool

	// remappings replace a prefix of an import with a folder below root.
	remappings map[string]string
}

// contract compiles name out of a source file. Results are kept under build/gas by everything that goes into them,
// because npm's compiler takes seconds.
func (c compiler) contract(ctx context.Context, source, name string) (contract, error) {
	input, err := c.input(source, name)
	if err != nil {
		return contract{}, fmt.Errorf("compile %s: %w", name, err)
	}

	key := sha256.Sum256(append([]byte(c.command), input...))
	cache := filepath.Join(c.root, "build", "gas", fmt.Sprintf("%s-%x.json", name, key))
	output, err := os.ReadFile(cache)
	if err != nil {
		if output, err = c.run(ctx, input); err != nil {
			return contract{}, fmt.Errorf("compile %s: %w", name, err)
		}
	}

	compiled, err := pick(output, source, name)
	if err != nil {
		return contract{}, fmt.Errorf("compile %s: %w", name, err)
	}
	return compiled, save(cache, output)
}

// save writes a file and the folders above it.
func save(file string, content []byte) error {
	if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
		return err
	}
	return os.WriteFile(file, content, 0o644)
}

func (c compiler) run(ctx context.Context, input []byte) ([]byte, error) {
	var stdout, stderr bytes.Buffer

	command := exec.CommandContext(ctx, filepath.Join(c.root, c.command), "--standard-json")
	command.Stdin, command.Stdout, command.Stderr = bytes.NewReader(input), &stdout, &stderr
	if err := command.Run(); err != nil {
		return nil, fmt.Errorf("%s: %w: %s", c.command, err, stderr.String())
	}
	return stdout.Bytes(), nil
}

// input is the compiler's standard JSON with the text of every source that the first one needs.
func (c compiler) input(source, name string) ([]byte, error) {
	type text struct {
		Content string `json:"content"`
	}
	sources := make(map[string]text)
	pending := []string{source}

	for len(pending) > 0 {
		unit := pending[0]
		pending = pending[1:]
		if _, seen := sources[unit]; seen {
			continue
		}
		content, err := os.ReadFile(filepath.Join(c.root, c.file(unit)))
		if err != nil {
			return nil, err
		}
		sources[unit] = text{string(content)}
		pending = append(pending, imports(unit, content)...)
	}

	return json.Marshal(map[string]any{
		"language": "Solidity",
		"sources":  sources,
		"settings": map[string]any{
			"evmVersion": c.evm,
			"viaIR":      c.viaIR,
			"optimizer":  map[string]any{"enabled": true, "runs": c.runs},
			"metadata":   map[string]any{"bytecodeHash": "none", "appendCBOR": false},
			"outputSelection": map[string]any{
				source: map[string]any{name: []string{"abi", "evm.bytecode.object"}},
			},
		},
	})
}

// file is where a source unit lies, below the root.
func (c compiler) file(unit string) string {
	for prefix, folder := range c.remappings {
		if rest, ok := strings.CutPrefix(unit, prefix); ok {
			return folder + rest
		}
	}
	return unit
}

// statement matches an import of any form. Comments that look like one would be followed too, and not found.
var statement = regexp.MustCompile(`(?m)^import\s+(?:[^"';]*?\s+from\s+)?["']([^"']+)["'];`)

// imports lists the source units that a unit imports, by the names that the compiler will give them.
func imports(unit string, content []byte) []string {
	var units []string

	for _, match := range statement.FindAllSubmatch(content, -1) {
		target := string(match[1])
		if strings.HasPrefix(target, ".") {
			target = path.Join(path.Dir(unit), target)
		}
		units = append(units, target)
	}
	return units
}

// pick finds one contract in the compiler's output, which lists errors in the same document.
func pick(output []byte, source, name string) (contract, error) {
	var document struct {
		Errors []struct {
			Severity         string
			FormattedMessage string
		}
		Contracts map[string]map[string]struct {
			ABI abi.ABI
			EVM struct{ Bytecode struct{ Object string } }
		}
	}
	if err := json.Unmarshal(output, &document); err != nil {
		return contract{}, fmt.Errorf("compiler's output: %w", err)
	}
	for _, problem := range document.Errors {
		if problem.Severity == "error" {
			return contract{}, errors.New(problem.FormattedMessage)
		}
	}

	found, ok := document.Contracts[source][name]
	if !ok || found.EVM.Bytecode.Object == "" {
		return contract{}, fmt.Errorf("%s holds no such contract", source)
	}
	return contract{ABI: found.ABI, Code: common.FromHex(found.EVM.Bytecode.Object)}, nil
}
