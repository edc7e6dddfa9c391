package scan

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/veritee/veritee/relayer/store"
)

// RandomnessFulfilled(requestId indexed; charge)
var fulfilled = kind{"RandomnessFulfilled", ofCoordinator, 2, 1, func(in *reading, e event) error {
	in.outcome(e, store.Fulfilled, e.amount(0), common.Hash{})
	return nil
}}

// Names of the contract's FailureReason.
var failureReasons = []string{"Reverted", "NoCode"}

// CallbackFailed(requestId indexed; reason, beta, charge). The words are public from here on.
var callbackFailed = kind{"CallbackFailed", ofCoordinator, 2, 3, func(in *reading, e event) error {
	if _, err := enumerated(e.words[0], failureReasons); err != nil {
		return err
	}
	in.outcome(e, store.CallbackFailed, e.amount(2), e.words[1])
	return nil
}}

// CallbackRetried(requestId indexed)
var callbackRetried = kind{"CallbackRetried", ofCoordinator, 2, 0, func(in *reading, e event) error {
	in.outcome(e, store.Retried, nil, common.Hash{})
	return nil
}}

// RequestRefunded(requestId indexed; released)
var refunded = kind{"RequestRefunded", ofCoordinator, 2, 1, func(in *reading, e event) error {
	in.outcome(e, store.Refund, nil, common.Hash{})
	return nil
}}

func (in *reading) outcome(e event, outcome store.Outcome, charge *big.Int, beta common.Hash) {
	in.outcomes = append(in.outcomes, store.RequestOutcome{
		Contract: e.log.Address, ID: e.id(), Outcome: outcome, Charge: charge, Beta: beta,
		Block: e.block.BlockRef, TxHash: e.log.TxHash, LogIndex: e.log.Index,
	})
}
