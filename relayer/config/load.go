package config

import (
	_ "embed"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"slices"

	"github.com/goccy/go-yaml"
	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/parser"
)

// Sample is a file that shows every key with its default and says what it is for.
//
//go:embed sample.yaml
var Sample []byte

// Load reads a file. It says what isn't well formed; whether the rest can work is said by [Config.Check].
func Load(path string) (Config, error) {
	content, err := os.ReadFile(path)
	if errors.Is(err, os.ErrNotExist) {
		return Config{}, fmt.Errorf("no configuration at %s; `veritee config sample` prints one to begin with", path)
	} else if err != nil {
		return Config{}, fmt.Errorf("read configuration: %w", err)
	}

	config, err := Parse(content)
	if err != nil {
		return Config{}, fmt.Errorf("configuration %s:\n%w", path, err)
	}
	config.resolvePaths(filepath.Dir(path))
	return config, nil
}

// Parse reads a configuration whose paths stay as they are. The error joins one [Mistake] each.
func Parse(content []byte) (Config, error) {
	var config Config
	at, err := decode(content, &config)
	if err != nil {
		return Config{}, err
	}
	config.at = at
	return config, nil
}

// Decode reads any other YAML as strictly, into a struct whose fields have yaml tags.
func Decode(content []byte, target any) error {
	_, err := decode(content, target)
	return err
}

func decode(content []byte, target any) (map[string]position, error) {
	// With the library's own excerpt an error would print neighbouring lines, and what secrets they hold.
	file, err := parser.ParseBytes(content, 0, parser.AllowDuplicateMapKey())
	if err != nil {
		return nil, errors.New(yaml.FormatError(err, false, false))
	}

	bodies := slices.DeleteFunc(file.Docs, func(doc *ast.DocumentNode) bool { return doc.Body == nil })
	if len(bodies) == 0 {
		return nil, &Mistake{Text: "the file is empty; `veritee config sample` prints one to begin with"}
	}
	if len(bodies) > 1 {
		at := bodies[1].Body.GetToken().Position
		return nil, &Mistake{Line: at.Line, Column: at.Column, Text: "a second document begins here; one file is one configuration"}
	}

	d := decoder{at: make(map[string]position)}
	d.value("", bodies[0].Body, reflect.ValueOf(target).Elem())
	if len(d.mistakes) > 0 {
		return nil, join(d.mistakes)
	}
	return d.at, nil
}

// join orders mistakes as they stand in the file.
func join(mistakes []*Mistake) error {
	slices.SortStableFunc(mistakes, func(a, b *Mistake) int { return a.Line - b.Line })
	all := make([]error, len(mistakes))
	for i, mistake := range mistakes {
		all[i] = mistake
	}
	return errors.Join(all...)
}

// resolvePaths makes paths in the file relative to it, and gives chains without contracts the file where they would be.
func (c *Config) resolvePaths(folder string) {
	absolute := func(path *string) {
		if *path != "" && !filepath.IsAbs(*path) {
			*path = filepath.Join(folder, *path)
		}
	}

	absolute(&c.Database.URLFile)
	for i := range c.Chains {
		chain := &c.Chains[i]
		if chain.Deployment == "" && (chain.Coordinator == [20]byte{}) {
			chain.Deployment = deploymentFile(chain.ID)
		}
		absolute(&chain.Deployment)
		absolute(&chain.Attestation.Prover.TokenFile)
		absolute(&chain.Attestation.Prover.State)
		for j := range chain.Nodes {
			absolute(&chain.Nodes[j].URLFile)
		}
		for j := range chain.Senders {
			absolute(&chain.Senders[j].Keystore)
			absolute(&chain.Senders[j].PassphraseFile)
		}
	}
	for _, w := range slices.Concat(c.Workers, c.KeyNodes) {
		if tls := w.TLS; tls != nil {
			absolute(&tls.Cert)
			absolute(&tls.Key)
		}
	}
}
