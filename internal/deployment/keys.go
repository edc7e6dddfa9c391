package deployment

import (
	"context"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"

	"github.com/veritee/veritee/bindings/appauth"
	"github.com/veritee/veritee/bindings/enclaveregistry"
	"github.com/veritee/veritee/bindings/keybroker"
	"github.com/veritee/veritee/bindings/keycommittee"
	"github.com/veritee/veritee/bindings/vrfcoordinator"
	"github.com/veritee/veritee/internal/transact"
	"github.com/veritee/veritee/zkverifier/dcap"
)

// KeyParameters are what a committee and its broker are built with. None can be changed later: another committee is another secret, in a
// deployment file of its own.
type KeyParameters struct {
	Depth       uint32        // how far below the head key nodes read, blocks; 0: the finalized block
	SessionTime time.Duration // how long a session of dealing may take
	Patience    uint8         // strikes after which a silent member isn't waited for
	MixedTEEs   bool          // no kind of TEE may have as many members as the threshold

	OrderBlocks      uint64        // for how many blocks an order may be answered
	ActivationNotice time.Duration // how long a public key waits for somebody who derived another
}

// KeyDefaults are a chain's. A session has to be final before nodes see it, and so does an order: on a chain like Ethereum that takes some 13
// minutes each.
func KeyDefaults(chainID uint64) KeyParameters {
	if development(chainID) {
		return KeyParameters{Depth: 2, SessionTime: 2 * time.Minute, Patience: 3, OrderBlocks: 100, ActivationNotice: 5 * time.Second}
	}
	return KeyParameters{SessionTime: 2 * time.Hour, Patience: 3, OrderBlocks: 300, ActivationNotice: day}
}

const (
	shortestDepth   = 32
	mostOrderBlocks = 8_191
)

func (p KeyParameters) check(chainID uint64) (wrong []error) {
	complain := func(format string, args ...any) { wrong = append(wrong, fmt.Errorf(format, args...)) }
	least := time.Minute
	if development(chainID) {
		least = time.Second
	}
	if p.Depth > 0 && p.Depth < shortestDepth && !development(chainID) {
		complain("key-depth: %d blocks are too few on chain %d: 0 for the finalized block, or %d and more", p.Depth, chainID, shortestDepth)
	}
	if p.SessionTime < least || p.SessionTime > 30*day || p.SessionTime%time.Second != 0 {
		complain("key-session: %v isn't whole seconds between %v and %v", p.SessionTime, least, 30*day)
	}
	if p.Patience == 0 {
		complain("key-patience: at least 1")
	}
	if p.OrderBlocks == 0 || p.OrderBlocks > mostOrderBlocks {
		complain("key-order-blocks: %d isn't 1 to %d", p.OrderBlocks, mostOrderBlocks)
	}
	if p.ActivationNotice < 0 || p.ActivationNotice > 366*day || p.ActivationNotice%time.Second != 0 {
		complain("key-activation-notice: %v isn't whole seconds up to %v", p.ActivationNotice, 366*day)
	}
	return wrong
}

// RecordedKeys are those parameters as the file has them. Times are seconds.
type RecordedKeys struct {
	Depth            uint32 `json:"depth"`
	SessionTime      uint64 `json:"sessionTime"`
	Patience         uint8  `json:"patience"`
	MixedTEEs        bool   `json:"mixedTees,omitempty"`
	OrderBlocks      uint64 `json:"orderBlocks"`
	ActivationNotice uint64 `json:"activationNotice"`
}

func (p *KeyParameters) record() *RecordedKeys {
	if p == nil {
		return nil
	}
	return &RecordedKeys{p.Depth, seconds(p.SessionTime), p.Patience, p.MixedTEEs, p.OrderBlocks, seconds(p.ActivationNotice)}
}

func (r *RecordedKeys) builtWith() *KeyParameters {
	if r == nil {
		return nil
	}
	duration := func(seconds uint64) time.Duration { return time.Duration(min(seconds, 1<<32)) * time.Second }
	return &KeyParameters{r.Depth, duration(r.SessionTime), r.Patience, r.MixedTEEs, r.OrderBlocks, duration(r.ActivationNotice)}
}

// committeeTerms are the policy of key nodes at first: hardware without known faults, a week. Its owner changes it by `veritee app`, and says
// there which code key nodes run.
var committeeTerms = appauth.IAppAuthTerms{Tees: 3, Statuses: 1 << dcap.UpToDate, Lease: uint32(7 * day / time.Second)}

func withKeys(p Parameters) bool { return p.Keys != nil }

var keyRecipes = []recipe{
	{
		name: KeyCommitteeApp, code: &appauth.AppAuthMetaData, needs: []string{Registry}, only: withKeys,
		arguments: func(p Parameters, at func(string) common.Address) ([]byte, error) {
			terms := committeeTerms
			terms.Lease = min(terms.Lease, uint32(seconds(p.MaxLease)))
			return appauth.NewAppAuth().PackConstructor(p.Owner, at(Registry), terms), nil
		},
	},
	{
		name: KeyCommittee, code: &keycommittee.KeyCommitteeMetaData, needs: []string{KeyCommitteeApp}, only: withKeys,
		arguments: func(p Parameters, at func(string) common.Address) ([]byte, error) {
			return keycommittee.NewKeyCommittee().PackConstructor(p.Owner, at(KeyCommitteeApp), keycommittee.IKeyCommitteeTerms{
				Depth: p.Keys.Depth, SessionTime: uint32(seconds(p.Keys.SessionTime)), Patience: p.Keys.Patience, MixedTees: p.Keys.MixedTEEs,
			}), nil
		},
	},
	{
		name: KeyBroker, code: &keybroker.KeyBrokerMetaData, needs: []string{KeyCommittee}, only: withKeys, settings: brokerSettings,
		arguments: func(p Parameters, at func(string) common.Address) ([]byte, error) {
			return keybroker.NewKeyBroker().PackConstructor(at(KeyCommittee), p.Keys.OrderBlocks, seconds(p.Keys.ActivationNotice)), nil
		},
	},
}

// brokerSettings let the broker remove an instance that its app's administrators revoke, and announce the VRF keys that instances derived.
func brokerSettings(p Plan) []Setting {
	registry, at := enclaveregistry.NewEnclaveRegistry(), p.Contract(Registry).Address
	coordinator, tells := vrfcoordinator.NewVRFCoordinator(), p.Contract(Coordinator).Address
	broker := p.Contract(KeyBroker).Address
	return []Setting{{
		Call: transact.Call{Purpose: "let " + KeyBroker + " remove instances that their app revokes", To: at, Data: registry.PackSetJudge(broker, true)},
		done: func(ctx context.Context, node ethereum.ContractCaller) (bool, error) {
			return ask(ctx, node, at, registry.PackJudges(broker), registry.UnpackJudges)
		},
	}, {
		Call: transact.Call{Purpose: "let " + KeyBroker + " announce derived keys", To: tells, Data: coordinator.PackSetKeyBroker(broker, true)},
		done: func(ctx context.Context, node ethereum.ContractCaller) (bool, error) {
			return ask(ctx, node, tells, coordinator.PackKeyBrokers(broker), coordinator.UnpackKeyBrokers)
		},
	}}
}

// KeyPlace is where a deployment's committee is, and what serves with it; zero if there is none.
type KeyPlace struct {
	Committee, App, Broker common.Address
	FirstBlock             uint64 // of the committee
}

// Keys is where a file's committee is.
func (f File) Keys() KeyPlace {
	place := KeyPlace{Committee: f.Address(KeyCommittee), App: f.Address(KeyCommitteeApp), Broker: f.Address(KeyBroker)}
	if committee := f.Contract(KeyCommittee); committee != nil {
		place.FirstBlock = committee.Block
	}
	return place
}

// KeyEvents is the first block in which an event about a file's keys can be: of registry, committee or broker, whichever is the oldest.
// Where the file has no committee it is the registry's.
func (f File) KeyEvents() uint64 {
	first := f.FirstBlock()
	for _, name := range []string{Registry, KeyCommittee, KeyBroker} {
		if contract := f.Contract(name); contract != nil {
			first = min(first, contract.Block)
		}
	}
	return first
}
