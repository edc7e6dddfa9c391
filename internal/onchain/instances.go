package onchain

import (
	"context"
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum/common"
)

// An Instance is what the registry has on an instance key.
type Instance struct {
	Address    common.Address `json:"instance"`
	App        common.Address `json:"app"` // zero: nobody registered it
	Label      string         `json:"label"`
	LeaseEnd   uint64         `json:"leaseEnd"` // unix seconds, by block time
	Revoked    bool           `json:"revoked"`
	Authorized bool           `json:"authorized"` // it may answer now
}

var (
	instanceConfirmed  = event("InstanceConfirmed(address,address,bytes32,uint64)")
	instanceRegistered = event("InstanceRegistered(address,address,bytes32,bytes32,bytes32,address,uint40,uint40,uint8,uint16,uint8)")
)

// Instances are all that were ever registered, in the order in which they were first.
func (c *Contracts) Instances(ctx context.Context) ([]Instance, error) {
	logs, err := c.logs(ctx, c.Registry, []common.Hash{instanceConfirmed, instanceRegistered})
	if err != nil {
		return nil, err
	}
	var instances []Instance
	seen := make(map[common.Address]bool)
	for _, log := range logs {
		if len(log.Topics) < 2 {
			return nil, fmt.Errorf("an event of %v in block %d has no instance", c.Registry, log.BlockNumber)
		}
		address := common.BytesToAddress(log.Topics[1].Bytes())
		if seen[address] {
			continue
		}
		seen[address] = true
		instance, err := c.Instance(ctx, address)
		if err != nil {
			return nil, err
		}
		instances = append(instances, instance)
	}
	return instances, nil
}

// Instance is one, whether it is registered or not.
func (c *Contracts) Instance(ctx context.Context, address common.Address) (Instance, error) {
	entry, err := view(ctx, c, c.Registry, c.registry.PackInstances(address), c.registry.UnpackInstances)
	if err != nil {
		return Instance{}, fmt.Errorf("instance %v: %w", address, err)
	}
	version, err := view(ctx, c, c.Registry, c.registry.PackPolicyVersion(entry.App), c.registry.UnpackPolicyVersion)
	if err != nil {
		return Instance{}, fmt.Errorf("policy of %v: %w", entry.App, err)
	}
	authorized, err := view(ctx, c, c.Registry, c.registry.PackIsAuthorized(address, version, entry.App), c.registry.UnpackIsAuthorized)
	if err != nil {
		return Instance{}, fmt.Errorf("authorization of %v: %w", address, err)
	}
	return Instance{
		Address: address, App: entry.App, LeaseEnd: entry.LeaseEnd.Uint64(),
		Revoked: entry.Revoked, Authorized: authorized && entry.App != common.Address{},
	}, nil
}

// Label is a text as the registry keeps it: at most 31 bytes as they are, anything longer is refused.
func Label(text string) (label [32]byte, err error) {
	if len(text) > 31 {
		return label, fmt.Errorf("label %q is longer than 31 bytes", text)
	}
	copy(label[:], text)
	return label, nil
}

// labelText is the text of a label, or its digits if it is a hash.
func labelText(label [32]byte) string {
	text := strings.TrimRight(string(label[:]), "\x00")
	for _, r := range text {
		if r < ' ' || r > '~' {
			return common.Hash(label).Hex()
		}
	}
	return text
}

// Confirm is the calldata that gives an instance a lease on governance's word.
func (c *Contracts) Confirm(instance, app common.Address, label [32]byte, leaseEnd uint64) []byte {
	return c.registry.PackConfirm(instance, app, label, leaseEnd)
}

// Revoke is the calldata that removes an instance for good.
func (c *Contracts) Revoke(instance common.Address, reason string) []byte {
	return c.registry.PackRevoke(instance, reason)
}
