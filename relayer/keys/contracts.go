package keys

import (
	"context"
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/veritee/veritee/bindings/enclaveregistry"
	"github.com/veritee/veritee/bindings/keybroker"
	"github.com/veritee/veritee/bindings/keycommittee"
	"github.com/veritee/veritee/bindings/vrfcoordinator"
	"github.com/veritee/veritee/internal/revert"
	"github.com/veritee/veritee/protocol/typed"
)

var (
	broker      = keybroker.NewKeyBroker()
	committee   = keycommittee.NewKeyCommittee()
	registry    = enclaveregistry.NewEnclaveRegistry()
	coordinator = vrfcoordinator.NewVRFCoordinator()
)

// speakers are the contracts that what is sent here passes, and how their errors are read.
var speakers = []revert.Speaker{
	{Name: "the broker", Prefix: "KeyBroker", Unpack: broker.UnpackError},
	{Name: "the committee", Prefix: "KeyCommittee", Unpack: committee.UnpackError},
	{Name: "the coordinator", Prefix: "VRFCoordinator", Unpack: coordinator.UnpackError},
}

// Known makes words of what the broker or the committee said when it reverted; false if it is none of their errors.
func Known(data []byte) (string, bool) { return revert.Known(speakers[:2], data) }

// Explain makes words of any revert.
func Explain(data []byte) string { return revert.Explain(speakers, data) }

// refusal is the name of a contract's error: the metric's label, of which there are few.
func refusal(data []byte) string {
	if len(data) >= 4 {
		for _, of := range speakers {
			if problem, err := of.Unpack(data); err == nil {
				name := fmt.Sprintf("%T", problem)
				return strings.TrimPrefix(name[strings.LastIndex(name, ".")+1:], of.Prefix)
			}
		}
	}
	return "unknown"
}

// A Broker is what a KeyBroker says of itself: whose word it takes on instances, which committee answers, and whose instances its members
// are.
type Broker struct{ Registry, Committee, App common.Address }

// ReadBroker asks one.
func ReadBroker(call func(to common.Address, data []byte) ([]byte, error), address common.Address) (b Broker, err error) {
	for _, word := range []struct {
		into *common.Address
		to   *common.Address
		data []byte
		read func([]byte) (common.Address, error)
	}{
		{&b.Registry, &address, broker.PackRegistry(), broker.UnpackRegistry},
		{&b.Committee, &address, broker.PackCommittee(), broker.UnpackCommittee},
		{&b.App, &b.Committee, committee.PackApp(), committee.UnpackApp},
	} {
		said, err := call(*word.to, word.data)
		if err == nil {
			*word.into, err = word.read(said)
		}
		if err != nil {
			return b, err
		}
	}
	return b, nil
}

// ask calls a contract at a block and reads what it says.
func ask[T any](ctx context.Context, d *Desk, what string, to common.Address, data []byte, block common.Hash, read func([]byte) (T, error)) (out T, err error) {
	said, err := d.words.Call(ctx, to, data, block)
	if err == nil {
		out, err = read(said)
	}
	if err != nil {
		return out, fmt.Errorf("%s of %v: %w", what, to, err)
	}
	return out, nil
}

// A standing is the committee at a head.
type standing struct {
	depth    uint32 // 0: the finalized block
	number   uint32 // of the generation that serves; 0: none
	now      keycommittee.IKeyCommitteeGenerationState
	session  keycommittee.IKeyCommitteeSession
	groupKey []byte
	keyHash  common.Hash
}

func (d *Desk) standing(ctx context.Context, block common.Hash) (s standing, err error) {
	terms, err := ask(ctx, d, "terms", d.Committee, committee.PackTerms(), block, committee.UnpackTerms)
	if err != nil {
		return s, err
	}
	s.depth = terms.Depth
	if s.session, err = ask(ctx, d, "session", d.Committee, committee.PackSession(), block, committee.UnpackSession); err != nil {
		return s, err
	}
	if s.number, err = ask(ctx, d, "generation", d.Committee, committee.PackGeneration(), block, committee.UnpackGeneration); err != nil || s.number == 0 {
		return s, err
	}
	if s.now, err = d.generation(ctx, block, s.number); err != nil {
		return s, err
	}
	if s.groupKey, err = ask(ctx, d, "group key", d.Committee, committee.PackGroupKey(), block, committee.UnpackGroupKey); err != nil {
		return s, err
	}
	s.keyHash, err = ask(ctx, d, "group key's hash", d.Committee, committee.PackGroupKeyHash(), block, hash(committee.UnpackGroupKeyHash))
	return s, err
}

func hash(read func([]byte) ([32]byte, error)) func([]byte) (common.Hash, error) {
	return func(data []byte) (common.Hash, error) {
		word, err := read(data)
		return word, err
	}
}

func (d *Desk) generation(ctx context.Context, block common.Hash, number uint32) (keycommittee.IKeyCommitteeGenerationState, error) {
	return ask(ctx, d, "generation", d.Committee, committee.PackGenerationOf(number), block, committee.UnpackGenerationOf)
}

func (d *Desk) lineOf(ctx context.Context, block common.Hash, app common.Address, purpose typed.Purpose) (keybroker.IKeyBrokerLine, error) {
	return ask(ctx, d, "key line", d.Broker, broker.PackLine(app, purpose), block, broker.UnpackLine)
}

func (d *Desk) stated(ctx context.Context, block common.Hash, app common.Address, purpose typed.Purpose, epoch uint64) (keybroker.IKeyBrokerStated, error) {
	return ask(ctx, d, "stated key", d.Broker, broker.PackStated(app, purpose, epoch), block, broker.UnpackStated)
}

func (d *Desk) policyVersion(ctx context.Context, block common.Hash, app common.Address) (uint32, error) {
	return ask(ctx, d, "policy version", d.Registry, registry.PackPolicyVersion(app), block, registry.UnpackPolicyVersion)
}

// orderOf is an order as the broker takes it.
func orderOf(o *typed.KeyOrder) keybroker.KeyHashesOrder {
	return keybroker.KeyHashesOrder{
		App: o.App, Purpose: o.Purpose, Epoch: o.Epoch, Instance: o.Instance, PolicyVersion: o.PolicyVersion, Generation: o.Generation,
		GroupKey: o.GroupKey, A1: o.A1[:], A2: o.A2[:], Challenge: o.Challenge, Response: o.Response,
	}
}
