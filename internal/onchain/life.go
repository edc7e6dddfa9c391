package onchain

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/veritee/veritee/bindings/vrfcoordinator"
	"github.com/veritee/veritee/protocol/randomness"
)

// ErrNoRequest is returned where no event of a request is on the chain.
var ErrNoRequest = errors.New("no such request")

// A Life is what the chain says about a request.
type Life struct {
	ID            common.Hash
	Request       vrfcoordinator.IVRFCoordinatorRequest // as the coordinator's functions take it
	Account       common.Hash
	Terms         randomness.RequestTerms
	Status        string // by the contract's names
	Reason        string // why it is pending; empty if it isn't
	MaturesAt     uint64
	Events        []Event     // in their order
	Beta          common.Hash // of its last failed callback; public since
	TransactionAt common.Hash // that asked
}

// An Event is something that happened to a request.
type Event struct {
	Name        string      `json:"event"`
	Detail      string      `json:"detail,omitempty"`
	Block       uint64      `json:"block"`
	BlockHash   common.Hash `json:"blockHash"`
	Transaction common.Hash `json:"transaction"`
	LogIndex    uint        `json:"logIndex"`
	Charge      *big.Int    `json:"-"`                // wei; nil if it has none
	Wei         string      `json:"charge,omitempty"` // the same in decimals
}

// The contract's enumerations, in their order.
var (
	statuses       = []string{"None", "Pending", "Fulfilled", "CallbackFailed", "Refunded", "Recycled"}
	pendingReasons = []string{"", "AwaitingConfirmations", "AwaitingAnswer", "BaseFeeAboveCap", "NoLiveWorker", "BlockHashUnavailable"}
	failureReasons = []string{"Reverted", "NoCode"}
	skipReasons    = []string{"None", "NothingOpen", "NotOpen", "NotOfGroup", "NotMature", "BlockHashUnavailable", "AnswerExpired",
		"NotSettler", "BadProof", "BadSignature", "SignerNotAuthorized", "InsufficientGas"}
)

func name(names []string, value uint8) string {
	if int(value) < len(names) {
		return names[value]
	}
	return fmt.Sprintf("(%d)", value)
}

var (
	requested      = event("RandomnessRequested(bytes32,address,bytes32,bytes32,uint256,uint256,bytes32)")
	fulfilled      = event("RandomnessFulfilled(bytes32,uint256)")
	callbackFailed = event("CallbackFailed(bytes32,uint8,bytes32,uint256)")
	retried        = event("CallbackRetried(bytes32)")
	refunded       = event("RequestRefunded(bytes32,uint256)")
	itemSkipped    = event("ItemSkipped(bytes32,uint8)")
)

// Life is the life of a request. ErrNoRequest if it isn't on the chain.
func (c *Contracts) Life(ctx context.Context, id common.Hash) (Life, error) {
	logs, err := c.logs(ctx, c.Coordinator,
		[]common.Hash{requested, fulfilled, callbackFailed, retried, refunded, itemSkipped}, []common.Hash{id})
	if err != nil {
		return Life{}, err
	}
	life := Life{ID: id}
	for _, log := range logs {
		if err := life.add(c.coordinator, &log); err != nil {
			return Life{}, fmt.Errorf("event of request %v in block %d: %w", id, log.BlockNumber, err)
		}
	}
	if life.TransactionAt == (common.Hash{}) {
		return Life{}, fmt.Errorf("%w as %v at coordinator %v on chain %d; its block may have been dropped in a re-org: look for its transaction",
			ErrNoRequest, id, c.Coordinator, c.ChainID)
	}

	now, err := view(ctx, c, c.Coordinator, c.coordinator.PackExplain(life.Request), c.coordinator.UnpackExplain)
	if err != nil {
		return Life{}, fmt.Errorf("status of request %v: %w", id, err)
	}
	life.Status, life.Reason = name(statuses, now.Status), name(pendingReasons, now.Reason)
	life.MaturesAt = now.MaturesAt.Uint64()

	// A call that pays nothing is shown a base fee of zero, so the contract doesn't find this reason.
	head, err := c.Head(ctx)
	if err == nil && life.Reason == "AwaitingAnswer" && head.BaseFee != nil && head.BaseFee.Cmp(new(big.Int).SetUint64(life.Terms.MaxGasPrice)) > 0 {
		life.Reason = "BaseFeeAboveCap"
	}
	return life, err
}

// add takes in one event.
func (l *Life) add(coordinator *vrfcoordinator.VRFCoordinator, log *types.Log) error {
	e := Event{Block: log.BlockNumber, BlockHash: log.BlockHash, Transaction: log.TxHash, LogIndex: log.Index}
	switch log.Topics[0] {
	case requested:
		asked, err := coordinator.UnpackRandomnessRequestedEvent(log)
		if err != nil {
			return err
		}
		if l.Terms, err = randomness.UnpackTerms(common.BigToHash(asked.Terms)); err != nil {
			return err
		}
		l.Request = vrfcoordinator.IVRFCoordinatorRequest{
			Terms: asked.Terms, Consumer: asked.Consumer, KeyLine: asked.KeyLine, KeyHash: asked.KeyHash, InputHash: asked.InputHash,
		}
		l.Account, l.TransactionAt = common.BigToHash(asked.Account), log.TxHash
		e.Name = "RandomnessRequested"
	case fulfilled:
		done, err := coordinator.UnpackRandomnessFulfilledEvent(log)
		if err != nil {
			return err
		}
		e.Name, e.Charge = "RandomnessFulfilled", done.Charge
	case callbackFailed:
		failed, err := coordinator.UnpackCallbackFailedEvent(log)
		if err != nil {
			return err
		}
		l.Beta = failed.Beta
		e.Name, e.Charge, e.Detail = "CallbackFailed", failed.Charge, name(failureReasons, failed.Reason)
	case retried:
		e.Name = "CallbackRetried"
	case refunded:
		back, err := coordinator.UnpackRequestRefundedEvent(log)
		if err != nil {
			return err
		}
		e.Name, e.Detail = "RequestRefunded", back.Released.String()+" wei back to the account"
	case itemSkipped:
		skipped, err := coordinator.UnpackItemSkippedEvent(log)
		if err != nil {
			return err
		}
		e.Name, e.Detail = "ItemSkipped", name(skipReasons, skipped.Reason)
	}
	if e.Charge != nil {
		e.Wei = e.Charge.String()
	}
	l.Events = append(l.Events, e)
	return nil
}

// Requested are the ids of the requests that a transaction made, in their order.
func (c *Contracts) Requested(receipt *types.Receipt) []common.Hash {
	var ids []common.Hash
	for _, log := range receipt.Logs {
		if log.Address == c.Coordinator && len(log.Topics) > 1 && log.Topics[0] == requested {
			ids = append(ids, log.Topics[1])
		}
	}
	return ids
}

// Over says whether nothing is to be waited for: its words are delivered, or kept until the consumer is mended.
func (l Life) Over() bool {
	return slices.Contains([]string{"Fulfilled", "CallbackFailed", "Recycled"}, l.Status)
}

// Meaning is what a status says to a person, and what can be done.
func (l Life) Meaning() string {
	switch l.Status {
	case "Pending":
		return map[string]string{
			"AwaitingConfirmations": fmt.Sprintf("its confirmations aren't there yet; it can be answered from block %d on", l.MaturesAt),
			"AwaitingAnswer":        "mature: any worker of the app may answer, and a relayer that is paid for it settles",
			"BaseFeeAboveCap":       "the base fee is above what the request allows; it is settled when fees fall",
			"NoLiveWorker":          "no worker of the app has a lease; `veritee instance confirm` gives one",
			"BlockHashUnavailable":  "the chain serves the hash of its block no more and nobody has pinned it: it can't be answered",
		}[l.Reason]
	case "Fulfilled":
		return "the words are delivered"
	case "CallbackFailed":
		return "the words are fixed and kept; the consumer reverted. Mend it, then `veritee request retry`"
	case "Refunded":
		return "it was late: the reserve went back to the account. It can still be settled, at nobody's charge"
	case "Recycled":
		return "settled; its slot has been used again since"
	}
	return ""
}
