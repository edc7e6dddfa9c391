package onchain

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"golang.org/x/sync/errgroup"

	"github.com/veritee/veritee/bindings/twofactorverifier"
	"github.com/veritee/veritee/protocol/typed"
)

// ErrNoClaim is returned where no event of a claim is on the chain.
var ErrNoClaim = errors.New("no such claim")

// asked is how many views are asked for at once: a node's limit isn't ours to find out.
const asked = 8

// A RollupClaim is what the chain says of a claim. Times are unix seconds by block time; zero is what hasn't happened.
type RollupClaim struct {
	ID          common.Hash     `json:"claimId"`
	RequestID   common.Hash     `json:"requestId"`
	Statement   common.Hash     `json:"statement"` // the public input of its ZK proof
	Claim       typed.Claim     `json:"-"`
	Block       uint64          `json:"block"` // in which it was posted
	Transaction common.Hash     `json:"transaction"`
	Status      string          `json:"status"` // by the contract's names, now
	Reason      string          `json:"reason,omitempty"`
	Accepts     uint8           `json:"accepts"` // that count
	Rejects     uint8           `json:"rejects"`
	ClaimedAt   uint64          `json:"claimedAt"`
	TEEAt       uint64          `json:"teeAt,omitempty"` // since when the enclaves say yes
	ZKAt        uint64          `json:"zkAt,omitempty"`
	HeldAt      uint64          `json:"heldAt,omitempty"`
	FinalAt     uint64          `json:"finalAt,omitempty"` // from when it can be final
	Policy      uint32          `json:"policy"`
	Verdicts    []RollupVerdict `json:"verdicts"` // all that came, also those that were struck
	Resolution  *RollupDecision `json:"resolution,omitempty"`
	Events      []RollupEvent   `json:"events"`
	Waiting     string          `json:"waitsFor,omitempty"` // in words; see State and Explained
	ToDo        string          `json:"toDo,omitempty"`
	Written     bool            `json:"written"`            // that it is over stands in an event; else time alone says so
	YesVotes    uint8           `json:"yesVotes,omitempty"` // by instances that were asked again while it is held; see Explained
	NoVotes     uint8           `json:"noVotes,omitempty"`
}

// A RollupVerdict is an enclave's word on a claim.
type RollupVerdict struct {
	Instance     common.Address `json:"instance"`
	Verdict      string         `json:"verdict"` // ACCEPT or REJECT
	ComputedRoot common.Hash    `json:"computedRoot,omitzero"`
	Recipient    common.Address `json:"recipient"`
	Reward       string         `json:"reward"` // wei
	Block        uint64         `json:"block"`
	Transaction  common.Hash    `json:"transaction"`
}

// A RollupDecision is a resolution that was announced and neither carried out nor withdrawn.
type RollupDecision struct {
	Uphold   bool        `json:"uphold"`
	Evidence common.Hash `json:"evidence"`
	At       uint64      `json:"at"` // from when it has effect
}

// A RollupEvent is something that happened to a claim.
type RollupEvent struct {
	Name        string      `json:"event"`
	Detail      string      `json:"detail,omitempty"`
	Block       uint64      `json:"block"`
	Transaction common.Hash `json:"transaction"`
}

// The contract's enumerations, in their order.
var (
	claimStatuses = []string{"None", "Pending", "Held", "Rejected", "Final"}
	claimReasons  = []string{"", "TeeTimeout", "TeeContradiction", "ZkBroken", "ZkTimeout", "ZkContradiction", "Resolved", "Superseded"}
	verdicts      = []string{"", "ACCEPT", "REJECT"}
)

var rollupEvents = parsed(&twofactorverifier.TwoFactorVerifierMetaData)

var claimEvents = topicsOf(rollupEvents, "Claimed", "VerdictRecorded", "TeeDecided", "ZkProven", "ClaimHeld", "ClaimReleased", "ClaimRejected", "ClaimFinal",
	"ResolutionAnnounced", "ResolutionWithdrawn")

// Claims are all claims of the rollup by their events, in the order in which they were first posted. What they are now is in them for the
// newest `most` and for all that aren't over: a held claim may be old.
func (r *Rollup) Claims(ctx context.Context, most int) ([]RollupClaim, error) {
	return r.claims(ctx, most, claimEvents)
}

// Claim is one claim. ErrNoClaim if it isn't on the chain.
func (r *Rollup) Claim(ctx context.Context, id common.Hash) (RollupClaim, error) {
	claims, err := r.claims(ctx, 1, claimEvents, []common.Hash{id})
	if err != nil {
		return RollupClaim{}, err
	}
	if len(claims) == 0 {
		return RollupClaim{}, fmt.Errorf("%w as %v at rollup %v on chain %d; `veritee rollup status` lists those there are, and its block may have been dropped in a re-org",
			ErrNoClaim, id, r.Address, r.ChainID)
	}
	return claims[0], nil
}

func (r *Rollup) claims(ctx context.Context, most int, topics ...[]common.Hash) ([]RollupClaim, error) {
	logs, err := r.chain.logs(ctx, r.Address, topics...)
	if err != nil {
		return nil, err
	}
	var claims []*RollupClaim
	byID := make(map[common.Hash]*RollupClaim)
	for _, log := range logs {
		if len(log.Topics) < 2 {
			return nil, fmt.Errorf("an event of rollup %v in block %d names no claim", r.Address, log.BlockNumber)
		}
		id := log.Topics[1]
		c := byID[id]
		if c == nil {
			c = &RollupClaim{ID: id}
			byID[id] = c
			claims = append(claims, c)
		}
		if err := c.add(&log); err != nil {
			return nil, fmt.Errorf("event of claim %v in block %d: %w", id, log.BlockNumber, err)
		}
	}

	group, bounded := errgroup.WithContext(ctx)
	group.SetLimit(asked)
	for i, c := range claims {
		if c.Block == 0 {
			return nil, fmt.Errorf("claim %v of rollup %v has events but none that posted it; use another node, or an earlier --from-block", c.ID, r.Address)
		}
		if !c.Written || i >= len(claims)-most {
			group.Go(func() error { return r.judge(bounded, c) })
		}
	}
	if err := group.Wait(); err != nil {
		return nil, err
	}
	out := make([]RollupClaim, len(claims))
	for i, c := range claims {
		out[i] = *c
	}
	return out, nil
}

// judge asks where a claim stands now, its deadlines taken into account.
func (r *Rollup) judge(ctx context.Context, c *RollupClaim) error {
	now, err := view(ctx, r.chain, r.Address, rollupContract.PackStanding(c.ID), rollupContract.UnpackStanding)
	if err != nil {
		return fmt.Errorf("standing of claim %v: %w", c.ID, err)
	}
	c.Status, c.Reason = name(claimStatuses, now.Status), name(claimReasons, now.Reason)
	c.Accepts, c.Rejects, c.Policy = now.Accepts, now.Rejects, now.Policy
	c.ClaimedAt, c.TEEAt, c.ZKAt = now.ClaimedAt.Uint64(), now.TeeAt.Uint64(), now.ZkAt.Uint64()
	c.HeldAt, c.FinalAt = now.HeldAt.Uint64(), now.FinalAt.Uint64()
	return nil
}

// add takes in one event.
func (c *RollupClaim) add(log *types.Log) error {
	e := RollupEvent{Block: log.BlockNumber, Transaction: log.TxHash}
	switch at := slices.Index(claimEvents, log.Topics[0]); at {
	case 0:
		posted, err := rollupContract.UnpackClaimedEvent(log)
		if err != nil {
			return err
		}
		c.RequestID, c.Statement, c.Claim = posted.RequestId, posted.Statement, claimOf(posted.Claim)
		c.Block, c.Transaction, c.Status, c.Policy = log.BlockNumber, log.TxHash, "Pending", posted.Claim.Policy
		if id := c.Claim.ID(); id != c.ID {
			return fmt.Errorf("it posts the claim %v under this id; use another node", id)
		}
		e.Name = "Claimed"
	case 1:
		v, err := rollupContract.UnpackVerdictRecordedEvent(log)
		if err != nil {
			return err
		}
		c.Verdicts = append(c.Verdicts, RollupVerdict{
			Instance: v.Instance, Verdict: name(verdicts, v.Verdict), ComputedRoot: v.ComputedRoot, Recipient: v.Recipient,
			Reward: v.Reward.String(), Block: log.BlockNumber, Transaction: log.TxHash,
		})
		e.Name, e.Detail = "VerdictRecorded", name(verdicts, v.Verdict)+" by "+v.Instance.Hex()
	case 2:
		decided, err := rollupContract.UnpackTeeDecidedEvent(log)
		if err != nil {
			return err
		}
		e.Name, e.Detail = "TeeDecided", map[bool]string{true: "accepted", false: "not accepted"}[decided.Accepted]
	case 3:
		e.Name = "ZkProven"
	case 4:
		held, err := rollupContract.UnpackClaimHeldEvent(log)
		if err != nil {
			return err
		}
		c.Status, c.Reason = "Held", name(claimReasons, held.Reason)
		e.Name, e.Detail = "ClaimHeld", c.Reason
	case 5:
		released, err := rollupContract.UnpackClaimReleasedEvent(log)
		if err != nil {
			return err
		}
		c.Status, c.Reason, c.Resolution = "Pending", "", nil
		e.Name, e.Detail = "ClaimReleased", name(claimReasons, released.Reason)
	case 6:
		rejected, err := rollupContract.UnpackClaimRejectedEvent(log)
		if err != nil {
			return err
		}
		c.Status, c.Reason, c.Resolution, c.Written = "Rejected", name(claimReasons, rejected.Reason), nil, true
		e.Name, e.Detail = "ClaimRejected", c.Reason
	case 7:
		c.Status, c.Reason, c.Resolution, c.Written = "Final", "", nil, true
		e.Name = "ClaimFinal"
	case 8:
		announced, err := rollupContract.UnpackResolutionAnnouncedEvent(log)
		if err != nil {
			return err
		}
		c.Resolution = &RollupDecision{announced.Uphold, announced.Evidence, announced.At.Uint64()}
		e.Name, e.Detail = "ResolutionAnnounced", map[bool]string{true: "uphold", false: "reject"}[announced.Uphold]
	case 9:
		c.Resolution = nil
		e.Name = "ResolutionWithdrawn"
	default:
		return fmt.Errorf("the node was asked for other events than %v; use another node", log.Topics[0])
	}
	c.Events = append(c.Events, e)
	return nil
}

func claimOf(c twofactorverifier.TeeProofsClaim) typed.Claim {
	return typed.Claim{
		Rollup: c.Rollup, L2ChainID: c.L2ChainId, FirstBlock: c.FirstBlock, LastBlock: c.LastBlock, ParentHash: c.ParentHash, LastHash: c.LastHash,
		PreRoot: c.PreRoot, PostRoot: c.PostRoot, Receipts: c.Receipts, Withdrawals: c.Withdrawals, Inputs: c.Inputs, Data: c.Data,
		Config: c.Config, OriginNumber: c.OriginNumber, OriginHash: c.OriginHash, Policy: c.Policy,
	}
}

// PackedClaim is a claim as the contract's functions take it.
func PackedClaim(c typed.Claim) twofactorverifier.TeeProofsClaim {
	return twofactorverifier.TeeProofsClaim{
		Rollup: c.Rollup, L2ChainId: c.L2ChainID, FirstBlock: c.FirstBlock, LastBlock: c.LastBlock, ParentHash: c.ParentHash, LastHash: c.LastHash,
		PreRoot: c.PreRoot, PostRoot: c.PostRoot, Receipts: c.Receipts, Withdrawals: c.Withdrawals, Inputs: c.Inputs, Data: c.Data,
		Config: c.Config, OriginNumber: c.OriginNumber, OriginHash: c.OriginHash, Policy: c.Policy,
	}
}
