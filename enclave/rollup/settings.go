package rollup

import (
	"errors"
	"fmt"
	"maps"
	"net/url"
	"slices"
	"strings"

	"github.com/veritee/veritee/enclave/stf"
)

// A Node is where a rollup's blocks and witnesses come from.
type Node struct {
	ChainID uint64 // of the rollup
	URL     string // http or https: nothing that it says is believed. It may hold a token
}

// Settings are what a worker is told of rollups.
type Settings struct {
	Nodes   []Node
	Genesis map[uint64]string // files with the rules of chains that aren't known, by chain id

	// WitnessMiB bounds a block's witness, and with it how much memory a node can have a worker use: some ten times as much for each claim
	// that is judged at a time. 0 is the default of package stf.
	WitnessMiB int
}

// maxWitnessMiB is more than a block of 60 million gas can need.
const maxWitnessMiB = 1024

func (s Settings) limits() stf.Limits {
	limits := stf.DefaultLimits
	if s.WitnessMiB > 0 {
		limits.Witness = s.WitnessMiB << 20
	}
	return limits
}

// Check returns every mistake with its remedy. It reads the files and asks no node.
func (s Settings) Check() error {
	var wrong []error
	complain := func(format string, args ...any) { wrong = append(wrong, fmt.Errorf(format, args...)) }

	if s.WitnessMiB < 0 || s.WitnessMiB > maxWitnessMiB {
		complain("--rollup-witness %d: choose 1 to %d MiB, or 0 for %d", s.WitnessMiB, maxWitnessMiB, stf.DefaultLimits.Witness>>20)
	}
	seen := make(map[uint64]bool)
	for _, n := range s.Nodes {
		if seen[n.ChainID] {
			complain("rollup %d is served twice; one node is enough, since nothing that it says is believed", n.ChainID)
			continue
		}
		seen[n.ChainID] = true
		if n.ChainID == 0 {
			complain("there is no chain 0; name the rollup's chain id")
			continue
		}
		if _, err := parseNode(n.URL); err != nil {
			complain("rollup %d: %w", n.ChainID, err)
		}
		if _, err := s.network(n.ChainID); err != nil {
			wrong = append(wrong, err)
		}
	}
	for _, id := range slices.Sorted(maps.Keys(s.Genesis)) {
		if !seen[id] {
			complain("rollup %d has a genesis and no node; name one by --rollup %d=URL, or leave the genesis out", id, id)
		}
	}
	return errors.Join(wrong...)
}

// network is by which rules a chain's blocks are executed.
func (s Settings) network(id uint64) (stf.Network, error) {
	known, is := stf.Known(id)
	path := s.Genesis[id]
	switch {
	case is && path != "":
		return known, fmt.Errorf("rollup %d is %s, whose rules are built in; leave --rollup-genesis %d=… out, and give a chain of your own an id of its own", id, known.Name, id)
	case is:
		return known, nil
	case path == "":
		return known, fmt.Errorf("rollup %d: its rules aren't known here; name its genesis file by --rollup-genesis %d=FILE", id, id)
	}
	network, err := stf.ReadNetwork(path)
	switch {
	case err != nil:
		return network, fmt.Errorf("rollup %d: %w", id, err)
	case network.Rules.ChainID == nil || !network.Rules.ChainID.IsUint64() || network.Rules.ChainID.Uint64() != id:
		return network, fmt.Errorf("rollup %d: %s is the genesis of chain %v; name each file with the chain id that it has", id, path, network.Rules.ChainID)
	}
	return network, nil
}

// parseNode reads a node's URL. Its errors don't repeat it.
func parseNode(raw string) (*url.URL, error) {
	u, err := url.Parse(raw)
	if err != nil || u.Host == "" || u.Opaque != "" {
		return nil, errors.New("its node isn't a URL such as http://127.0.0.1:8545")
	}
	if u.Scheme != "http" && u.Scheme != "https" {
		return nil, fmt.Errorf("its node %s has scheme %.10q; http and https are known", u.Host, u.Scheme)
	}
	if u.Fragment != "" {
		return nil, fmt.Errorf("its node %s has a fragment; leave out what follows #", u.Host)
	}
	return u, nil
}

// Open makes the rollups of settings that Check finds nothing wrong with. No node is asked.
func (s Settings) Open() ([]*Rollup, error) {
	var all []*Rollup
	for _, n := range s.Nodes {
		network, err := s.network(n.ChainID)
		if err != nil {
			return nil, err
		}
		node, err := parseNode(n.URL)
		if err != nil {
			return nil, fmt.Errorf("rollup %d: %w", n.ChainID, err)
		}
		all = append(all, newRollup(network, n.ChainID, node, s.limits()))
	}
	return all, nil
}

// hostOf is what a node is called: host and port, none of what may be a secret.
func hostOf(u *url.URL) string { return strings.ToLower(u.Host) }
