package scan

import (
	"math"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/veritee/veritee/relayer/app"
	"github.com/veritee/veritee/relayer/store"
)

// AttestationRequested(requestId, sequence, instance indexed; reason, policyVersion)
var attestationRequested = kind{"AttestationRequested", ofApp, 4, 2, func(in *reading, e event) error {
	sequence, why, version := e.log.Topics[2].Big(), e.amount(0), e.amount(1)
	switch {
	case !sequence.IsInt64() || sequence.Sign() == 0:
		return refusing(malformed, "sequence %v", sequence)
	case !why.IsUint64() || why.Uint64() > math.MaxUint8:
		return refusing(malformed, "reason %v", why)
	case !version.IsUint64() || version.Uint64() > math.MaxUint32:
		return refusing(malformed, "policy version %v", version)
	}
	instance, err := e.address(3)
	if err != nil {
		return err
	}

	request := app.Request{Sequence: sequence.Uint64(), Instance: instance, Reason: uint8(why.Uint64()), PolicyVersion: uint32(version.Uint64())}
	if id := request.ID(e.chainID, e.log.Address, e.block.Number); id != e.id() {
		return refusing(unhashed, "fields hash to %s, not to %s", id, e.id())
	}
	in.requests = append(in.requests, store.NewRequest{
		Contract: e.log.Address, ID: e.id(),
		Asked: &store.Asked{Sequence: request.Sequence, Instance: instance, Why: request.Reason, PolicyVersion: request.PolicyVersion},
		Block: e.block, TxHash: e.log.TxHash, LogIndex: e.log.Index,
	})
	return nil
}}

// InstanceRegistered(instance, app, requestId indexed; measurement, platform, verifier, leaseEnd, activeFrom, slot, evaluation, status).
// Most are of apps that aren't served here, or answer nothing: that is nobody's mistake.
var instanceRegistered = kind{"InstanceRegistered", ofRegistry, 4, 8, func(in *reading, e event) error {
	instance, err := e.address(1)
	if err != nil {
		return err
	}
	of, err := e.address(2)
	if err != nil {
		return err
	}
	if id := e.log.Topics[3]; id != (common.Hash{}) && e.watched[of] == ofApp {
		in.outcomes = append(in.outcomes, store.RequestOutcome{
			Contract: of, ID: id, Outcome: store.Registered, Instance: instance,
			Block: e.block.BlockRef, TxHash: e.log.TxHash, LogIndex: e.log.Index,
		})
	}
	return nil
}}

// address is a topic that is one.
func (e *event) address(topic int) (common.Address, error) {
	word := e.log.Topics[topic]
	if new(big.Int).Rsh(word.Big(), 160).Sign() != 0 {
		return common.Address{}, refusing(malformed, "%s is no address", word)
	}
	return common.BytesToAddress(word[:]), nil
}
