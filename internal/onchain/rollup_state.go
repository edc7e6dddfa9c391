package onchain

import (
	"context"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
)

// A RollupState is where a rollup stands at the newest block.
type RollupState struct {
	*Rollup
	RollupGovernance
	Block     uint64         `json:"block"` // of the chain that settles,
	Now       uint64         `json:"now"`   // and its time
	Policy    RollupPolicy   `json:"policy"`
	Head      RollupHead     `json:"head"`
	LiveUntil uint64         `json:"liveUntil"` // until when its app certainly has a live instance; in the past: it may have none
	Total     int            `json:"total"`     // claims ever
	Counts    map[string]int `json:"counts"`    // of them by state
	Claims    []RollupClaim  `json:"claims"`    // those that are held, in their order, then the newest, newest first
}

// State reads where a rollup stands, with the newest `most` of its claims and all that are held.
func (r *Rollup) State(ctx context.Context, most int) (RollupState, error) {
	head, err := r.chain.Head(ctx)
	if err != nil {
		return RollupState{}, err
	}
	s := RollupState{Rollup: r, Block: head.Number.Uint64(), Now: head.Time, Counts: make(map[string]int)}
	if s.Policy, err = r.Policy(ctx, 0); err != nil {
		return s, err
	}
	if s.Head, err = r.Head(ctx); err != nil {
		return s, err
	}
	if s.LiveUntil, err = r.LiveUntil(ctx, s.Policy.App); err != nil {
		return s, err
	}
	if s.RollupGovernance, err = r.Governance(ctx); err != nil {
		return s, err
	}
	claims, err := r.Claims(ctx, most)
	if err != nil {
		return s, err
	}
	s.Total = len(claims)
	for _, c := range claims {
		s.Counts[c.Status]++
		if c.Status == "Held" {
			s.Claims = append(s.Claims, c)
		}
	}
	for _, c := range slices.Backward(claims[max(0, len(claims)-most):]) {
		if c.Status != "Held" {
			s.Claims = append(s.Claims, c)
		}
	}
	return s, r.explain(ctx, s.Head, s.Now, s.Claims)
}

// Explained is a claim with what it waits for.
func (r *Rollup) Explained(ctx context.Context, c RollupClaim) (RollupClaim, error) {
	now, err := r.chain.Head(ctx)
	if err != nil {
		return c, err
	}
	head, err := r.Head(ctx)
	if err != nil {
		return c, err
	}
	if c.Status == "Held" {
		votes, err := view(ctx, r.chain, r.Address, rollupContract.PackVotes(c.ID), rollupContract.UnpackVotes)
		if err != nil {
			return c, fmt.Errorf("votes on claim %v: %w", c.ID, err)
		}
		c.YesVotes, c.NoVotes = votes.Accepts, votes.Rejects
	}
	claims := []RollupClaim{c}
	err = r.explain(ctx, head, now.Time, claims)
	return claims[0], err
}

// explain says of claims what they wait for, each under the policy that it was made under.
func (r *Rollup) explain(ctx context.Context, head RollupHead, now uint64, claims []RollupClaim) error {
	policies := make(map[uint32]RollupPolicy)
	for i := range claims {
		c := &claims[i]
		p, known := policies[c.Policy]
		if !known && c.Policy != 0 {
			var err error
			if p, err = r.Policy(ctx, c.Policy); err != nil {
				return err
			}
			policies[c.Policy] = p
		}
		c.Waiting, c.ToDo = c.Waits(p, head, now), c.Remedy(now)
	}
	return nil
}

// Measurement is what an instance runs by its registry's word; zero for one without evidence.
func (r *Rollup) Measurement(ctx context.Context, instance common.Address) (common.Hash, error) {
	who, err := view(ctx, r.chain, r.TEEVerifier, sgxContract.PackIdentify(instance), sgxContract.UnpackIdentify)
	if err != nil {
		return common.Hash{}, fmt.Errorf("what instance %v runs: %w", instance, err)
	}
	return who.Measurement, nil
}
