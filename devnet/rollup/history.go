package rollup

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/veritee/veritee/protocol/typed"
)

// Statuses and Reasons are the contract's, in its order.
var (
	Statuses = []string{"none", "pending", "held", "rejected", "final"}
	Reasons  = []string{"", "TEE timeout", "TEE contradiction", "ZK broken", "ZK timeout", "ZK contradiction", "resolved", "superseded"}
)

// Of ITwoFactorVerifier.Status and .Reason.
const (
	Pending  = 1
	Held     = 2
	Rejected = 3
	Final    = 4

	TeeTimeout       = 1
	TeeContradiction = 2
	ZkContradiction  = 5
	Resolved         = 6
)

// An Entry is what the chain says became of a claim, by its events alone.
type Entry struct {
	Number    int // from 1, in the order of claims
	Claim     typed.Claim
	ID        common.Hash
	Request   common.Hash
	Statement common.Hash // the public input of its ZK proof, by which the rollup asks
	Block     uint64      // in which it was claimed
	ZKProven  uint64      // the block in which a ZK proof of it came; 0: none
	Tx, ZKTx  common.Hash // of the claim, and of that proof

	BlockHash common.Hash
	Verdicts  []Verdict
	Status    uint8 // as last written down
	Reason    uint8
	Changes   []Change
}

// A Verdict counts.
type Verdict struct {
	Instance     common.Address
	Verdict      typed.Verdict
	ComputedRoot common.Hash
	Block        uint64
	Time         uint64 // unix seconds
	Tx           common.Hash
}

// A Change of a claim's status.
type Change struct {
	Status uint8
	Reason uint8
	Block  uint64
	Time   uint64
	Tx     common.Hash
}

// Held says whether it was ever held for a reason.
func (e *Entry) Held(reason uint8) bool { return e.Was(Held, reason) }

// Was says whether it was ever so.
func (e *Entry) Was(status, reason uint8) bool {
	for _, c := range e.Changes {
		if c.Status == status && c.Reason == reason {
			return true
		}
	}
	return false
}

// History reads all claims from the chain's events.
func (s *Settlement) History(ctx context.Context) ([]*Entry, error) {
	logs, err := s.Node.Client.FilterLogs(ctx, ethereum.FilterQuery{
		FromBlock: new(big.Int).SetUint64(s.FirstBlock), Addresses: []common.Address{s.Rollup},
	})
	if err != nil {
		return nil, fmt.Errorf("events of the rollup: %w", err)
	}
	var all []*Entry
	byID := make(map[common.Hash]*Entry)
	for i := range logs {
		log := &logs[i]
		if len(log.Topics) < 2 {
			continue // of the contract's own life
		}
		if event, err := contract.UnpackClaimedEvent(log); err == nil {
			e := byID[event.ClaimId]
			if e == nil {
				e = &Entry{Number: len(all) + 1}
				byID[event.ClaimId], all = e, append(all, e)
			}
			e.Claim, e.ID, e.Request, e.Statement, e.Block, e.BlockHash, e.Tx, e.Status = claimOf(event.Claim), event.ClaimId, event.RequestId, event.Statement, log.BlockNumber, log.BlockHash, log.TxHash, Pending
			continue
		}
		if e := byID[log.Topics[1]]; e != nil {
			e.apply(log)
		}
	}
	return all, nil
}

func (e *Entry) apply(log *types.Log) {
	change := func(status, reason uint8) {
		e.Status, e.Reason = status, reason
		e.Changes = append(e.Changes, Change{Status: status, Reason: reason, Block: log.BlockNumber, Time: log.BlockTimestamp, Tx: log.TxHash})
	}
	if v, err := contract.UnpackVerdictRecordedEvent(log); err == nil {
		e.Verdicts = append(e.Verdicts, Verdict{
			Instance: v.Instance, Verdict: typed.Verdict(v.Verdict), ComputedRoot: v.ComputedRoot, Block: log.BlockNumber, Time: log.BlockTimestamp, Tx: log.TxHash,
		})
	} else if _, err := contract.UnpackZkProvenEvent(log); err == nil {
		e.ZKProven, e.ZKTx = log.BlockNumber, log.TxHash
	} else if v, err := contract.UnpackClaimHeldEvent(log); err == nil {
		change(Held, v.Reason)
	} else if _, err := contract.UnpackClaimReleasedEvent(log); err == nil {
		change(Pending, 0)
	} else if v, err := contract.UnpackClaimRejectedEvent(log); err == nil {
		change(Rejected, v.Reason)
	} else if _, err := contract.UnpackClaimFinalEvent(log); err == nil {
		change(Final, 0)
	}
}
