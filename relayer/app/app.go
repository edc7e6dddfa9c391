// Package app knows an app's policy contract on a chain, as far as a relayer speaks with it: the request for attestation that it
// emits, when it takes one, and what it says when it refuses.
//
// The form is that of IAppAuth. Any contract may be an app whose events and functions have it; what a contract answers is only ever
// taken for its own word, and a request only if its fields hash to its id.
package app

import (
	"fmt"
	"math/big"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/math"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
)

// Why an app asks.
const (
	ForDeployment   = 1 // it allowed its first measurement
	ForPolicyChange = 2 // instances need new evidence
	ForAsking       = 3 // somebody asked
)

// text is the part of IAppAuth that is spoken here.
const text = `[
{"type":"event","name":"AttestationRequested","inputs":[
 {"name":"requestId","type":"bytes32","indexed":true},{"name":"sequence","type":"uint64","indexed":true},
 {"name":"instance","type":"address","indexed":true},{"name":"reason","type":"uint8"},{"name":"policyVersion","type":"uint32"}]},
{"type":"function","name":"requestAttestation","stateMutability":"nonpayable","inputs":[{"name":"instance","type":"address"}],
 "outputs":[{"name":"requestId","type":"bytes32"}]},
{"type":"error","name":"NotDue","inputs":[{"name":"instance","type":"address"},{"name":"dueAt","type":"uint64"}]},
{"type":"error","name":"MeasurementExpired","inputs":[{"name":"measurement","type":"bytes32"},{"name":"activeUntil","type":"uint40"}]},
{"type":"error","name":"NotAllowed","inputs":[{"name":"measurement","type":"bytes32"}]},
{"type":"error","name":"TeeNotAllowed","inputs":[{"name":"tee","type":"uint8"},{"name":"tees","type":"uint8"}]},
{"type":"error","name":"StatusNotAllowed","inputs":[{"name":"status","type":"uint8"},{"name":"platformStatus","type":"uint8"},
 {"name":"statuses","type":"uint16"},{"name":"graceEnd","type":"uint256"}]},
{"type":"error","name":"AdvisoryDenied","inputs":[{"name":"advisory","type":"uint32"}]},
{"type":"error","name":"EvaluationTooOld","inputs":[{"name":"evaluation","type":"uint16"},{"name":"minEvaluation","type":"uint16"}]},
{"type":"error","name":"AttributesDiffer","inputs":[{"name":"attributes","type":"bytes16"},{"name":"want","type":"bytes16"},{"name":"mask","type":"bytes16"}]},
{"type":"error","name":"IsRemoved","inputs":[{"name":"measurement","type":"bytes32"}]},
{"type":"error","name":"NoFreeSlot","inputs":[{"name":"measurement","type":"bytes32"}]},
{"type":"error","name":"SourceRefuses","inputs":[{"name":"measurement","type":"bytes32"},{"name":"source","type":"address"}]},
{"type":"error","name":"ImageNotAllowed","inputs":[{"name":"image","type":"bytes32"}]},
{"type":"error","name":"TooLittleGas","inputs":[{"name":"gas","type":"uint256"},{"name":"want","type":"uint256"}]}
]`

var parsed = func() abi.ABI {
	a, err := abi.JSON(strings.NewReader(text))
	if err != nil {
		panic(err) // a constant of this file
	}
	return a
}()

// ABI is the part of IAppAuth that is spoken here.
func ABI() abi.ABI { return parsed }

// Requested is the topic of AttestationRequested.
var Requested = parsed.Events["AttestationRequested"].ID

// domain begins what is hashed to a request's id.
var domain = crypto.Keccak256Hash([]byte("veritee/request/v1/attestation"))

// A Request is what AttestationRequested says.
type Request struct {
	Sequence      uint64
	Instance      common.Address // zero: any of the app's
	Reason        uint8
	PolicyVersion uint32
}

// ID is the request's, as the app computes it in a block.
func (r Request) ID(chainID uint64, app common.Address, block uint64) common.Hash {
	word := func(v uint64) []byte { return math.U256Bytes(new(big.Int).SetUint64(v)) }
	return crypto.Keccak256Hash(
		domain[:], word(chainID), common.LeftPadBytes(app[:], 32), word(r.Sequence), common.LeftPadBytes(r.Instance[:], 32),
		word(uint64(r.Reason)), word(uint64(r.PolicyVersion)), word(block),
	)
}

// Log is the event of a request, as an app emits it: for tests, and for those who compare.
func (r Request) Log(chainID uint64, app common.Address, block uint64) types.Log {
	data := append(math.U256Bytes(new(big.Int).SetUint64(uint64(r.Reason))), math.U256Bytes(new(big.Int).SetUint64(uint64(r.PolicyVersion)))...)
	return types.Log{
		Address: app, BlockNumber: block, Data: data,
		Topics: []common.Hash{
			Requested, r.ID(chainID, app, block), common.BigToHash(new(big.Int).SetUint64(r.Sequence)), common.BytesToHash(r.Instance[:]),
		},
	}
}

// PackRequestAttestation is the calldata that asks an app for attestation of an instance.
func PackRequestAttestation(instance common.Address) []byte {
	data, err := parsed.Pack("requestAttestation", instance)
	if err != nil {
		panic(err) // an address is one
	}
	return data
}

// NotDue is what an app says to requestAttestation while an instance lives and needs no evidence.
type NotDue struct {
	Instance common.Address
	DueAt    uint64 // unix seconds; all ones: never
}

// ReadNotDue reads it from a revert; false for any other.
func ReadNotDue(data []byte) (NotDue, bool) {
	values, ok := unpack("NotDue", data)
	if !ok {
		return NotDue{}, false
	}
	return NotDue{values[0].(common.Address), values[1].(uint64)}, true
}

// Explain makes words of what an app's policy said when it refused. False if it isn't one of its errors.
func Explain(data []byte) (string, bool) {
	for name, problem := range parsed.Errors {
		values, ok := unpack(name, data)
		if !ok {
			continue
		}
		said := make([]string, len(values))
		for i, value := range values {
			said[i] = problem.Inputs[i].Name + " " + show(value)
		}
		return name + " (" + strings.Join(said, ", ") + ")", true
	}
	return "", false
}

func show(value any) string {
	switch v := value.(type) {
	case [32]byte:
		return common.Hash(v).Hex()
	case [16]byte:
		return fmt.Sprintf("%#x", v)
	}
	return fmt.Sprint(value)
}

func unpack(name string, data []byte) ([]any, bool) {
	problem := parsed.Errors[name]
	if len(data) < 4 || [4]byte(data) != [4]byte(problem.ID[:4]) {
		return nil, false
	}
	values, err := problem.Inputs.Unpack(data[4:])
	return values, err == nil && len(values) == len(problem.Inputs)
}
