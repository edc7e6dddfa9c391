package enclave

import (
	"errors"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/veritee/veritee/enclave/headers"
	"github.com/veritee/veritee/enclave/keyring"
	"github.com/veritee/veritee/protocol/typed"
)

// A Broker is where keys of a chain are derived, and by which committee.
type Broker struct {
	Domain   typed.KeyDomain
	GroupKey common.Hash // of its committee, by keccak256 of 256 bytes
}

// A Derived is a key line whose keys a worker derives, at the broker of its chain.
type Derived struct {
	ChainID   uint64
	App       common.Address
	Purpose   typed.Purpose
	Algorithm typed.Algorithm
}

func (d Derived) String() string {
	return fmt.Sprintf("--derive %d:%s:%s=%s", d.ChainID, d.App, keyring.Decimal(d.Purpose), d.Algorithm)
}

// derives says whether keys are derived, or are meant to be.
func (c Config) derives() bool { return len(c.Derived)+len(c.Brokers) > 0 }

// derivesVRF says whether VRF keys are.
func (c Config) derivesVRF() bool {
	return slices.ContainsFunc(c.Derived, func(d Derived) bool { return d.Algorithm == typed.AlgorithmVRF })
}

// broker is that of a chain.
func (c Config) broker(chainID uint64) (Broker, bool) {
	for _, b := range c.Brokers {
		if b.Domain.ChainID == chainID {
			return b, true
		}
	}
	return Broker{}, false
}

// checkDerived finds what can't be right about brokers and lines.
func (c Config) checkDerived() error {
	var wrong []error
	complain := func(format string, args ...any) { wrong = append(wrong, fmt.Errorf(format, args...)) }

	chains := make(map[uint64]bool)
	for _, b := range c.Brokers {
		id := b.Domain.ChainID
		switch {
		case b.Domain.Broker == common.Address{}:
			complain("--keys: the broker of chain %d is zero; name the KeyBroker's address", id)
		case b.GroupKey == common.Hash{}:
			complain("--keys: the group key's hash of chain %d is zero; `veritee committee status` prints it", id)
		case chains[id]:
			complain("--keys names two brokers of chain %d; leave one out, and start another worker for it", id)
		case !slices.ContainsFunc(c.Derived, func(d Derived) bool { return d.ChainID == id }):
			complain("--keys names a broker of chain %d, and no key is derived there; name a line by --derive %d:APP:PURPOSE=vrf, or leave it out", id, id)
		}
		chains[id] = true
	}

	seen, apps := make(map[Derived]bool), make(map[uint64]common.Address)
	for _, d := range c.Derived {
		line := d
		line.Algorithm = 0
		other, more := apps[d.ChainID]
		_, has := c.broker(d.ChainID)
		switch {
		case d.App == common.Address{}:
			complain("%s: the app's address is zero", d)
		case seen[line]:
			complain("%s: the line is named twice; leave one out, a line has one algorithm", d)
		case more && other != d.App:
			complain("%s: another line is of app %s, and an instance serves one app of a registry; start a worker for each app", d, other)
		case !has:
			complain("%s: who derives it isn't named; add --keys %d:0x<broker>:0x<group key's hash>", d, d.ChainID)
		case d.Algorithm == typed.AlgorithmVRF && !c.serves(d.ChainID):
			complain("%s: no coordinator of chain %d is served; name one by --serve %d:0xaddress", d, d.ChainID, d.ChainID)
		case d.Algorithm < typed.AlgorithmVRF || d.Algorithm > typed.AlgorithmData:
			complain("%s: choose vrf, secp256k1 or data", d)
		case c.InstanceFile != "" && !headers.Development(d.ChainID):
			complain("%s: the instance key is kept in a file, and whoever has that could take the key; leave --instance-key out, and one is born at every start", d)
		}
		seen[line], apps[d.ChainID] = true, d.App
	}
	return errors.Join(wrong...)
}

// serves says whether a coordinator of a chain is served.
func (c Config) serves(chainID uint64) bool {
	for _, d := range c.Deployments {
		if d.ChainID == chainID {
			return true
		}
	}
	return false
}

// coordinators are those that are served, by chain.
func (c Config) coordinators() map[uint64][]common.Address {
	all := make(map[uint64][]common.Address)
	for _, d := range c.Deployments {
		all[d.ChainID] = append(all[d.ChainID], d.Coordinator)
	}
	return all
}

// lines are those of a broker.
func (c Config) lines(b Broker) []keyring.Line {
	var lines []keyring.Line
	for _, d := range c.Derived {
		if d.ChainID == b.Domain.ChainID {
			lines = append(lines, keyring.Line{Domain: b.Domain, GroupKey: b.GroupKey, App: d.App, Purpose: d.Purpose, Algorithm: d.Algorithm})
		}
	}
	return lines
}
