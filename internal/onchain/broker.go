package onchain

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/veritee/veritee/bindings/enclaveregistry"
	"github.com/veritee/veritee/bindings/keybroker"
	"github.com/veritee/veritee/bindings/keycommittee"
	"github.com/veritee/veritee/protocol/typed"
)

// ErrNotBroker is returned where another contract than a KeyBroker of this version is, or none.
var ErrNotBroker = errors.New("no KeyBroker of this version")

// A Broker is a KeyBroker with its committee and registry.
type Broker struct {
	Address    common.Address `json:"broker"`
	ChainID    uint64         `json:"chainId"`
	Committee  common.Address `json:"committee"`
	Registry   common.Address `json:"registry"`
	GroupKey   common.Hash    `json:"groupKey"`   // the hash of it; zero before the committee's first generation
	Generation uint32         `json:"generation"` // that serves
	Orders     uint64         `json:"orders"`     // so far

	chain *Contracts
}

var (
	brokerContract    = keybroker.NewKeyBroker()
	committeeContract = keycommittee.NewKeyCommittee()
)

// OpenBroker sees that a KeyBroker of this version is at the address, and finds its committee and registry. Its events are looked for from
// firstBlock on.
func OpenBroker(ctx context.Context, node Node, chainID uint64, address common.Address, firstBlock uint64) (*Broker, error) {
	c := &Contracts{Node: node, ChainID: chainID, FirstBlock: firstBlock, registry: enclaveregistry.NewEnclaveRegistry()}
	b := &Broker{Address: address, ChainID: chainID, chain: c}
	code, err := node.CodeAt(ctx, address, nil)
	switch {
	case err != nil:
		return nil, fmt.Errorf("code at %v: %w", address, err)
	case len(code) == 0:
		return nil, fmt.Errorf("%w: %v has no code on chain %d; compare it with deployments/%d.json, and see that the node is in sync", ErrNotBroker, address, chainID, chainID)
	}
	separator, err := view(ctx, c, address, brokerContract.PackDomainSeparator(), brokerContract.UnpackDomainSeparator)
	if err != nil {
		return nil, fmt.Errorf("%w: %v answers unlike one: %w", ErrNotBroker, address, err)
	}
	if separator != b.Domain().Separator() {
		return nil, fmt.Errorf("%w: %v isn't a KeyBroker version 1 on chain %d; use the build that goes with it", ErrNotBroker, address, chainID)
	}
	if b.Committee, err = view(ctx, c, address, brokerContract.PackCommittee(), brokerContract.UnpackCommittee); err != nil {
		return nil, fmt.Errorf("committee of broker %v: %w", address, err)
	}
	if b.Registry, err = view(ctx, c, address, brokerContract.PackRegistry(), brokerContract.UnpackRegistry); err != nil {
		return nil, fmt.Errorf("registry of broker %v: %w", address, err)
	}
	c.Registry = b.Registry
	group, err := view(ctx, c, b.Committee, committeeContract.PackGroupKeyHash(), committeeContract.UnpackGroupKeyHash)
	if err != nil {
		return nil, fmt.Errorf("group key of committee %v: %w", b.Committee, err)
	}
	b.GroupKey = group
	if b.Generation, err = view(ctx, c, b.Committee, committeeContract.PackGeneration(), committeeContract.UnpackGeneration); err != nil {
		return nil, fmt.Errorf("generation of committee %v: %w", b.Committee, err)
	}
	if b.Orders, err = view(ctx, c, address, brokerContract.PackRequests(), brokerContract.UnpackRequests); err != nil {
		return nil, fmt.Errorf("orders of broker %v: %w", address, err)
	}
	return b, nil
}

// Domain is under which instances and key nodes sign.
func (b *Broker) Domain() typed.KeyDomain {
	return typed.KeyDomain{ChainID: b.ChainID, Broker: b.Address}
}

// Contracts are the broker's registry on its node, without a coordinator.
func (b *Broker) Contracts() *Contracts { return b.chain }

// A DerivedLine is a key line whose keys a committee derives, as it stands now.
type DerivedLine struct {
	App       common.Address `json:"app"`
	Purpose   hexutil.Bytes  `json:"purpose"`
	Algorithm string         `json:"algorithm"`
	Newest    uint64         `json:"newestEpoch"`
	Active    uint64         `json:"activeEpoch"` // whose public key is in use; zero: none
	Retired   uint64         `json:"retiredUpTo"`
	NextFrom  uint64         `json:"nextEpochFrom,omitempty"` // when the next begins by schedule
	Sink      common.Address `json:"sink,omitzero"`           // the coordinator that is told of its public keys
}

// ErrNotOpen is returned for a line that isn't open.
var ErrNotOpen = errors.New("the key line isn't open")

// Line is one key line.
func (b *Broker) Line(ctx context.Context, app common.Address, purpose typed.Purpose) (DerivedLine, error) {
	l, err := view(ctx, b.chain, b.Address, brokerContract.PackLine(app, purpose), brokerContract.UnpackLine)
	if err != nil {
		return DerivedLine{}, fmt.Errorf("key line %v:%s: %w", app, purpose, err)
	}
	if l.Algorithm == 0 {
		return DerivedLine{}, fmt.Errorf("%w: %v:%s at broker %v; `veritee keys open` opens it", ErrNotOpen, app, purpose, b.Address)
	}
	return DerivedLine{
		App: app, Purpose: purpose[:], Algorithm: typed.Algorithm(l.Algorithm).String(), Newest: l.Newest, Active: l.Active, Retired: l.Retired,
		NextFrom: l.NextFrom, Sink: l.Sink,
	}, nil
}

// Lines are all of an app.
func (b *Broker) Lines(ctx context.Context, app common.Address) ([]DerivedLine, error) {
	purposes, err := view(ctx, b.chain, b.Address, brokerContract.PackLines(app), brokerContract.UnpackLines)
	if err != nil {
		return nil, fmt.Errorf("key lines of app %v: %w", app, err)
	}
	var lines []DerivedLine
	for _, purpose := range purposes {
		line, err := b.Line(ctx, app, purpose)
		if err != nil {
			return nil, err
		}
		lines = append(lines, line)
	}
	return lines, nil
}

// A StatedKey is what is known of an epoch's public key.
type StatedKey struct {
	Hash    common.Hash `json:"publicKeyHash,omitzero"`
	Agreed  bool        `json:"agreed"`
	Stopped bool        `json:"stopped,omitempty"` // two instances derived different keys
	From    uint64      `json:"activeFrom,omitempty"`
}

// Stated is what instances said of an epoch's public key.
func (b *Broker) Stated(ctx context.Context, app common.Address, purpose typed.Purpose, epoch uint64) (StatedKey, error) {
	s, err := view(ctx, b.chain, b.Address, brokerContract.PackStated(app, purpose, epoch), brokerContract.UnpackStated)
	if err != nil {
		return StatedKey{}, fmt.Errorf("public key of epoch %d of %v:%s: %w", epoch, app, purpose, err)
	}
	return StatedKey{Hash: s.PublicKey, Agreed: s.Agreed, Stopped: s.Stopped, From: s.From}, nil
}

// Operator is whom an app's owner named to govern its keys; zero: nobody.
func (b *Broker) Operator(ctx context.Context, app common.Address) (common.Address, error) {
	operator, err := view(ctx, b.chain, b.Address, brokerContract.PackOperators(app), brokerContract.UnpackOperators)
	if err != nil {
		return operator, fmt.Errorf("operator of app %v: %w", app, err)
	}
	return operator, nil
}

// ParseAlgorithm reads the name of an algorithm.
func ParseAlgorithm(text string) (typed.Algorithm, error) {
	for _, a := range []typed.Algorithm{typed.AlgorithmVRF, typed.AlgorithmSecp256k1, typed.AlgorithmData} {
		if strings.EqualFold(text, a.String()) {
			return a, nil
		}
	}
	return 0, fmt.Errorf("algorithm %q: it is vrf, secp256k1 or data", text)
}

// What administrators of an app's keys say, as calldata for the broker.

// OpenLine opens a key line.
func OpenLine(app common.Address, purpose typed.Purpose, algorithm typed.Algorithm, sink common.Address) []byte {
	return brokerContract.PackOpen(app, purpose, uint8(algorithm), sink)
}

// SetKeyOperator names the operator of an app's keys.
func SetKeyOperator(app, operator common.Address) []byte {
	return brokerContract.PackSetOperator(app, operator)
}

// SetPlatform lets instances on a machine order keys, or no longer.
func SetPlatform(app common.Address, platform [20]byte, allowed bool) []byte {
	if !allowed {
		return brokerContract.PackDisallowPlatform(app, platform)
	}
	return brokerContract.PackAllowPlatform(app, platform)
}

// SetKeyConfirmed lets one instance order keys, or no longer.
func SetKeyConfirmed(app, instance common.Address, confirmed bool) []byte {
	if !confirmed {
		return brokerContract.PackUnconfirm(app, instance)
	}
	return brokerContract.PackConfirm(app, instance)
}

// RotateKeys begins the next epoch, now or later.
func RotateKeys(app common.Address, purpose typed.Purpose, from uint64, reason string) []byte {
	return brokerContract.PackRotate(app, purpose, from, reason)
}

// RetireKeys ends epochs.
func RetireKeys(app common.Address, purpose typed.Purpose, upTo uint64) []byte {
	return brokerContract.PackRetire(app, purpose, upTo)
}

// RevokeFromKeys removes an instance for good, and begins the next epoch of what it could know.
func RevokeFromKeys(app, instance common.Address, reason string) []byte {
	return brokerContract.PackRevoke(app, instance, reason)
}

// OrderOf is an order as the contract takes it.
func OrderOf(o *typed.KeyOrder) keybroker.KeyHashesOrder {
	return keybroker.KeyHashesOrder{
		App: o.App, Purpose: o.Purpose, Epoch: o.Epoch, Instance: o.Instance, PolicyVersion: o.PolicyVersion, Generation: o.Generation,
		GroupKey: o.GroupKey, A1: o.A1[:], A2: o.A2[:], Challenge: o.Challenge, Response: o.Response,
	}
}

// RequestKey brings an instance's order.
func RequestKey(o *typed.KeyOrder, signature typed.Signature) []byte {
	return brokerContract.PackRequest(OrderOf(o), signature.R, signature.VS)
}
