package onchain

import (
	"bytes"
	"context"
	"fmt"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/veritee/veritee/bindings/enclaveregistry"
	"github.com/veritee/veritee/zkverifier/dcap"
)

// An Instance is what the registry has on an instance key.
type Instance struct {
	Address    common.Address `json:"instance"`
	App        common.Address `json:"app"` // zero: nobody registered it
	Label      string         `json:"label,omitempty"`
	LeaseEnd   uint64         `json:"leaseEnd"` // unix seconds, by block time
	ActiveFrom uint64         `json:"activeFrom"`
	Revoked    bool           `json:"revoked"`
	Authorized bool           `json:"authorized"`    // it may answer now
	Why        string         `json:"why,omitempty"` // it may not

	// By evidence; without, all zero.
	Slot          uint8         `json:"slot,omitempty"`
	Evaluation    uint16        `json:"evaluation,omitempty"`
	TEE           string        `json:"tee,omitempty"`
	Status        string        `json:"status,omitempty"`   // Intel's word for its TCB
	Platform      hexutil.Bytes `json:"platform,omitempty"` // the first 20 bytes of its id
	AttestedBlock uint64        `json:"attestedBlock,omitempty"`
	Evidence      *Registration `json:"evidence,omitempty"` // the last; only where it was asked for
}

// Attested says whether it was ever admitted by evidence.
func (i Instance) Attested() bool { return i.AttestedBlock != 0 }

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
	policy, err := view(ctx, c, c.Registry, c.registry.PackPolicy(entry.App), c.registry.UnpackPolicy)
	if err != nil {
		return Instance{}, fmt.Errorf("policy of %v: %w", entry.App, err)
	}
	authorized, err := view(ctx, c, c.Registry, c.registry.PackIsAuthorized(address, policy.Version, entry.App), c.registry.UnpackIsAuthorized)
	if err != nil {
		return Instance{}, fmt.Errorf("authorization of %v: %w", address, err)
	}
	i := Instance{
		Address: address, App: entry.App, LeaseEnd: entry.LeaseEnd.Uint64(), ActiveFrom: uint64(entry.ActiveFrom),
		Revoked: entry.Revoked, Authorized: authorized && entry.App != common.Address{},
	}
	if attested := entry.AttestedBlock.Uint64(); attested != 0 {
		i.Slot, i.Evaluation, i.AttestedBlock = entry.Slot, entry.Evaluation, attested
		i.TEE, i.Status = TEE(entry.Tee), dcap.Status(entry.Status).String()
		i.Platform = bytes.Clone(entry.Platform[:])
	} else if i.App != (common.Address{}) {
		if i.Label, err = c.label(ctx, address); err != nil {
			return Instance{}, err
		}
	}
	if i.Authorized {
		return i, nil
	}
	head, err := c.Head(ctx)
	if err != nil {
		return Instance{}, err
	}
	i.Why = why(entry, policy, head.Time)
	return i, nil
}

// label is what governance called an instance when it last vouched for it.
func (c *Contracts) label(ctx context.Context, instance common.Address) (string, error) {
	logs, err := c.logs(ctx, c.Registry, []common.Hash{instanceConfirmed}, []common.Hash{common.BytesToHash(instance[:])})
	if err != nil || len(logs) == 0 {
		return "", err
	}
	last := logs[len(logs)-1]
	confirmed, err := c.registry.UnpackInstanceConfirmedEvent(&last)
	if err != nil {
		return "", fmt.Errorf("event of the registry in block %d: %w", last.BlockNumber, err)
	}
	return labelText(confirmed.Label), nil
}

// TEE names a kind of hardware as a quote's header numbers it.
func TEE(number uint8) string {
	switch number {
	case 0x00:
		return "SGX"
	case 0x81:
		return "TDX"
	}
	return fmt.Sprintf("TEE 0x%02x", number)
}

// why is the first reason for which an instance may not act, by what the registry looks at.
func why(i enclaveregistry.IEnclaveRegistryInstance, policy enclaveregistry.IEnclaveRegistryPolicy, now uint64) string {
	end, from := i.LeaseEnd.Uint64(), uint64(i.ActiveFrom)
	switch {
	case i.App == common.Address{}:
		return "nobody registered it"
	case i.Revoked:
		return "it was removed for good"
	case end == 0:
		return "its lease was ended: policy doesn't allow it; new evidence may bring it back"
	case end < now:
		return "its lease is over"
	case i.Slot != 0 && policy.Slots.Bit(int(i.Slot)) == 0:
		return fmt.Sprintf("its app doesn't allow what it runs any more (slot %d); what is still allowed needs new evidence", i.Slot)
	case i.Evaluation < policy.MinEvaluation:
		return fmt.Sprintf("it was judged by TCB evaluation %d, and its app asks for %d or later; it needs new evidence", i.Evaluation, policy.MinEvaluation)
	case from > now:
		return fmt.Sprintf("it may act from %s on; the app's owner or the registry's can confirm it sooner", time.Unix(int64(from), 0).UTC().Format(time.RFC3339))
	case policy.Asks:
		return "its app, which is asked at every use, says no"
	}
	return "governance let it in without evidence, and doesn't any more"
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
