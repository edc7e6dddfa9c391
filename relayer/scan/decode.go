package scan

import (
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/veritee/veritee/bindings/enclaveregistry"
	"github.com/veritee/veritee/bindings/keybroker"
	"github.com/veritee/veritee/bindings/vrfcoordinator"
	"github.com/veritee/veritee/relayer/app"
	"github.com/veritee/veritee/relayer/rollup"
	"github.com/veritee/veritee/relayer/store"
)

// A role is what a contract that is watched is here for. An event counts from a contract of its role alone: an app is anybody's
// contract, and could emit what looks like a coordinator's.
type role int

const (
	nobody role = iota
	ofCoordinator
	ofApp
	ofRegistry
	ofVerifier // an SGXVerifier
	ofRollup
	ofBroker // a KeyBroker
)

// watched are the contracts whose logs are read.
type watched map[common.Address]role

// A kind is an event that matters here. Its form is checked before read sees it: so many topics, so many words of data, to the byte.
type kind struct {
	event  string
	role   role
	topics int // with the event's own
	words  int
	read   func(in *reading, e event) error
}

// What is decoded: add a line here and a file beside.
var kinds = []kind{
	requested, fulfilled, callbackFailed, callbackRetried, refunded, skipped, attestationRequested, instanceRegistered, proofRequested, teeDecided,
	keyRequested, keyIssued, keyActivated,
}

// byTopic are the kinds by their first topic.
var byTopic = func() map[common.Hash]kind {
	coordinator, registry := vrfcoordinator.NewVRFCoordinator().GetABI(), enclaveregistry.NewEnclaveRegistry().GetABI()
	keys := keybroker.NewKeyBroker().GetABI()
	all := make(map[common.Hash]kind, len(kinds))
	for _, k := range kinds {
		switch k.role {
		case ofApp:
			all[app.Requested] = k
		case ofVerifier:
			all[rollup.Requested] = k
		case ofRollup:
			all[rollup.Decided] = k
		case ofBroker:
			all[keys.Events[k.event].ID] = k
		case ofRegistry:
			all[registry.Events[k.event].ID] = k
		default:
			all[coordinator.Events[k.event].ID] = k
		}
	}
	return all
}()

// An event is a log of the right form.
type event struct {
	chainID uint64
	watched watched
	log     *types.Log
	block   store.Block
	words   []common.Hash
}

// id is the request's, in every kind but the registry's and the rollups' the first topic of its own.
func (e *event) id() common.Hash { return e.log.Topics[1] }

func (e *event) amount(word int) *big.Int { return e.words[word].Big() }

// A reading is what logs say.
type reading struct {
	requests []store.NewRequest
	outcomes []store.RequestOutcome
	skips    []store.Skip
	keys     []store.Activated
	refused  []refusal
	proven   bool // nothing more can be found in the block
}

// logs is how many of a block's go to the store.
func (r *reading) logs() int { return len(r.requests) + len(r.outcomes) + len(r.skips) + len(r.keys) }

// A refusal is a log that isn't what it seems.
type refusal struct {
	log    *types.Log
	reason reason
	err    error
}

// A reason is why a log is refused; it is the metric's label.
type reason string

const (
	removed   reason = "removed"      // a node says that it isn't in the block any more, which it hashes to still
	foreign   reason = "foreign"      // another contract's, or another block's
	malformed reason = "malformed"    // not the form of its event
	misplaced reason = "wrong_block"  // its terms name another block
	unhashed  reason = "not_its_id"   // its fields don't hash to its id
	unknown   reason = "unknown_code" // an enumeration's value that there isn't
)

var reasons = []reason{removed, foreign, malformed, misplaced, unhashed, unknown}

// refuse is an error with its reason.
type refuse struct {
	reason reason
	text   string
}

func (r refuse) Error() string { return r.text }

func refusing(why reason, format string, args ...any) error {
	return refuse{why, fmt.Sprintf(format, args...)}
}

// decode reads the logs of a block.
func decode(chainID uint64, block store.Block, contracts watched, logs []types.Log) *reading {
	in := new(reading)
	for i := range logs {
		log := &logs[i]
		if err := in.add(chainID, block, contracts, log); err != nil {
			why := malformed
			var refused refuse
			if errors.As(err, &refused) {
				why = refused.reason
			}
			in.refused = append(in.refused, refusal{log, why, err})
		}
	}
	return in
}

func (in *reading) add(chainID uint64, block store.Block, contracts watched, log *types.Log) error {
	switch {
	case log.Removed:
		return refusing(removed, "marked as removed")
	case contracts[log.Address] == nobody:
		return refusing(foreign, "emitted by %s", log.Address)
	case log.BlockHash != block.Hash || log.BlockNumber != block.Number:
		return refusing(foreign, "of block %d", log.BlockNumber)
	case len(log.Topics) == 0:
		return refusing(malformed, "no topics")
	}

	k, ok := byTopic[log.Topics[0]]
	switch {
	case !ok:
		return refusing(malformed, "unknown event %s", log.Topics[0])
	case contracts[log.Address] != k.role:
		return refusing(foreign, "%s emitted by %s, which is no contract for that", k.event, log.Address)
	case len(log.Topics) != k.topics:
		return refusing(malformed, "%s with %d topics", k.event, len(log.Topics))
	case len(log.Data) != k.words*common.HashLength:
		return refusing(malformed, "%s with %d bytes of data", k.event, len(log.Data))
	}

	words := make([]common.Hash, k.words)
	for i := range words {
		words[i] = common.Hash(log.Data[i*common.HashLength:])
	}
	if err := k.read(in, event{chainID, contracts, log, block, words}); err != nil {
		return fmt.Errorf("%s: %w", k.event, err)
	}
	return nil
}

// empty says whether there is nothing to be stored.
func (in *reading) empty() bool {
	return len(in.requests) == 0 && len(in.outcomes) == 0 && len(in.skips) == 0 && len(in.keys) == 0
}

// enumerated reads an enumeration's value by its names in the contract.
func enumerated(word common.Hash, names []string) (string, error) {
	value := word.Big()
	if !value.IsUint64() || value.Uint64() >= uint64(len(names)) {
		return "", refusing(unknown, "value %v of an enumeration with %d", value, len(names))
	}
	return names[value.Uint64()], nil
}
