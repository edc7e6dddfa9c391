// Package app knows an app's policy contract on a chain, as far as a relayer speaks with it: the request for attestation that it
// emits, when it takes one, and what it says when it refuses.
//
// The form is that of IAppAuth. Any contract may be an app whose events and functions have it; what a contract answers is only ever
// taken for its own word, and a request only if its fields hash to its id.
package app

import (
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/math"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/veritee/veritee/bindings/appauth"
)

// Why an app asks.
const (
	ForDeployment   = 1 // it allowed its first measurement
	ForPolicyChange = 2 // instances need new evidence
	ForAsking       = 3 // somebody asked
)

// Why says in words why an app asks.
func Why(reason uint8) string {
	switch reason {
	case ForDeployment:
		return "deployment"
	case ForPolicyChange:
		return "policy change"
	case ForAsking:
		return "asked for"
	}
	return fmt.Sprintf("reason %d", reason)
}

var contract = appauth.NewAppAuth()

// ABI is the contract's.
func ABI() abi.ABI { return contract.GetABI() }

// Requested is the topic of AttestationRequested.
var Requested = ABI().Events["AttestationRequested"].ID

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
	return crypto.Keccak256Hash(
		domain[:], word(chainID), common.LeftPadBytes(app[:], 32), word(r.Sequence), common.LeftPadBytes(r.Instance[:], 32),
		word(uint64(r.Reason)), word(uint64(r.PolicyVersion)), word(block),
	)
}

// Log is the event of a request, as an app emits it in a block: for tests, and for those who compare.
func (r Request) Log(chainID uint64, app common.Address, block uint64) types.Log {
	return types.Log{
		Address: app, BlockNumber: block, Data: append(word(uint64(r.Reason)), word(uint64(r.PolicyVersion))...),
		Topics: []common.Hash{Requested, r.ID(chainID, app, block), common.Hash(word(r.Sequence)), common.BytesToHash(r.Instance[:])},
	}
}

func word(v uint64) []byte { return math.U256Bytes(new(big.Int).SetUint64(v)) }

// PackRequestAttestation is the calldata that asks an app for attestation of an instance.
func PackRequestAttestation(instance common.Address) []byte {
	return contract.PackRequestAttestation(instance)
}

// NotDue is what an app says to requestAttestation while an instance lives and needs no evidence.
type NotDue struct {
	Instance common.Address
	DueAt    uint64 // unix seconds; all ones: never
}

// ReadNotDue reads it from a revert; false for any other.
func ReadNotDue(data []byte) (NotDue, bool) {
	if said, ok := problem(data).(*appauth.AppAuthNotDue); ok {
		return NotDue{said.Instance, said.DueAt}, true
	}
	return NotDue{}, false
}

// problem is one of the contract's errors, or nil. An app may revert with anything, also with less than a selector, which the binding
// isn't made for.
func problem(data []byte) any {
	const selector = 4
	if len(data) < selector {
		return nil
	}
	known, err := contract.UnpackError(data)
	if err != nil {
		return nil
	}
	return known
}

// PackMeasurements is the calldata that asks an app for the names of the code that it allows.
func PackMeasurements() []byte { return contract.PackMeasurements() }

// ReadMeasurements reads what it says; false if it is an app without such a list.
func ReadMeasurements(data []byte) ([]common.Hash, bool) {
	said, err := contract.UnpackMeasurements(data)
	if err != nil {
		return nil, false
	}
	labels := make([]common.Hash, len(said))
	for i, label := range said {
		labels[i] = label
	}
	return labels, true
}

// PackMeasurement is the calldata that asks an app what it has on a name.
func PackMeasurement(label common.Hash) []byte { return contract.PackMeasurement(label) }

// ReadRemoved says whether it has removed it, for ever.
func ReadRemoved(data []byte) bool {
	said, err := contract.UnpackMeasurement(data)
	return err == nil && said.Removed
}

// PackTerms is the calldata that asks an app for its terms.
func PackTerms() []byte { return contract.PackTerms() }

// ReadMinEvaluation is the oldest TCB evaluation number that it takes; 0 if it doesn't say.
func ReadMinEvaluation(data []byte) uint32 {
	said, err := contract.UnpackTerms(data)
	if err != nil {
		return 0
	}
	return uint32(said.MinEvaluation)
}
