package prove

import (
	"context"
	"fmt"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/veritee/veritee/protocol/typed"
	"github.com/veritee/veritee/relayer/health"
	"github.com/veritee/veritee/relayer/lifecycle"
	"github.com/veritee/veritee/relayer/rollup"
	"github.com/veritee/veritee/relayer/store"
)

// watch warns of what a claim's people should see to. All of it is read anew in each turn, from the tables and the chain.
func (d *Desk) watch(ctx context.Context, v *view, q store.Request, standing rollup.Standing) {
	claim := fmt.Sprintf("%s/%v", d.label, q.Question)
	what := fmt.Sprintf("claim %v of rollup %v, blocks %d to %d of chain %d", q.Question, q.Claim.Rollup, q.Claim.FirstBlock, q.Claim.LastBlock, q.Claim.L2ChainID)
	if standing.Over() {
		return
	}
	if standing.Status == rollup.Held {
		d.notes.Note(health.ClaimHeld, claim, "%s is held: %v", what, standing.Reason)
	}
	var says [3][]string
	for _, verdict := range v.verdicts[q.ID] {
		if at := int(verdict.Proof.Verdict); at < len(says) {
			says[at] = append(says[at], verdict.Worker)
		}
	}
	accepts, rejects := says[typed.Accept], says[typed.Reject]
	if len(accepts) > 0 && len(rejects) > 0 {
		d.notes.Note(health.VerdictsContradict, claim, "%s: %s accept it and %s reject it, and both signed; the REJECT is sent, and the claim is to be decided by people or by more enclaves",
			what, strings.Join(accepts, ", "), strings.Join(rejects, ", "))
	}
	for _, refusal := range v.refusals[q.RowID] {
		if refusal.Reason == contradicts {
			d.notes.Note(health.VerdictsContradict, claim, "%s: worker %s contradicts itself: %s", what, refusal.Worker, refusal.Message)
		}
	}
	d.watchFund(ctx, v, q.Claim.Rollup)
	if q.State != lifecycle.Observed && q.State != lifecycle.Matured && q.State != lifecycle.Answered {
		// Blocks that nobody has can be claimed, and nobody can reject them: only people can.
		if standing.Status == rollup.Pending && len(accepts)+len(rejects) == 0 && len(v.refusals[q.RowID]) > 0 {
			d.notes.Note(health.VerdictsContradict, claim, "%s: others accept it, and no worker of ours can judge it (%s); unless it can soon, have the rollup's guardian freeze the ZK verifier before the claim is final",
				what, d.whyLate(v, q))
		}
		return
	}

	for _, refusal := range v.refusals[q.RowID] {
		if refusal.Reason == busy {
			continue
		}
		d.notes.Note(health.ProofRefused, refusal.Worker+"/"+d.label, "%s: %s (%s, %d times)", what, refusal.Message, refusal.Reason, refusal.Tries)
	}
	if late, in := d.late(v, q); late {
		d.notes.Note(health.ProofLate, fmt.Sprintf("%s/%v", d.label, q.ID), "%s: %d of %d verdicts are stored, and the deadline %s; %s",
			what, len(accepts)+len(rejects), q.Wanted, in, d.whyLate(v, q))
	}
}

// late says whether a quarter of the time that a rollup gave, or less, is left.
func (d *Desk) late(v *view, q store.Request) (bool, string) {
	now := v.head.Time
	if now >= q.Deadline {
		return true, fmt.Sprintf("was %v ago", time.Duration(now-q.Deadline)*time.Second)
	}
	given := q.Deadline - min(q.Block.Time, q.Deadline)
	left := q.Deadline - now
	return left < given/4, fmt.Sprintf("is in %v", time.Duration(left)*time.Second)
}

// whyLate is what is known of it.
func (d *Desk) whyLate(v *view, q store.Request) string {
	switch {
	case q.SettlementID != 0:
		return "a transaction with a verdict is on its way"
	case q.Reason != "" && len(v.verdicts[q.ID]) > 0:
		return q.Reason
	case len(v.refusals[q.RowID]) > 0:
		var all []string
		for _, refusal := range v.refusals[q.RowID] {
			all = append(all, refusal.Worker+": "+refusal.Message)
		}
		return strings.Join(all, "; ")
	}
	if provers, known := d.Workers.Provers(d.chainID, q.App, q.Claim.L2ChainID, q.Claim.Config); known && len(provers) == 0 {
		return fmt.Sprintf("no worker serves chain %d (`veritee-worker --rollup`)", q.Claim.L2ChainID)
	}
	return "workers are being asked"
}

// watchFund warns of a rollup that can't pay for verdicts any more. It is proven all the same.
func (d *Desk) watchFund(ctx context.Context, v *view, of common.Address) {
	if _, done := d.rewards[of]; done {
		return
	}
	d.rewards[of] = struct{}{}
	head := v.head.Hash()
	said, err := d.words.Call(ctx, of, rollup.PackPolicyVersion(), head)
	if err != nil {
		return
	}
	version, err := rollup.ReadPolicyVersion(said)
	if err != nil {
		return
	}
	if said, err = d.words.Call(ctx, of, rollup.PackPolicy(version), head); err != nil {
		return
	}
	policy, err := rollup.ReadPolicy(said)
	if err != nil || policy.Reward.Sign() == 0 {
		return
	}
	if said, err = d.words.Call(ctx, of, rollup.PackCredits(), head); err != nil {
		return
	}
	credits, err := rollup.ReadCredits(said)
	if err != nil {
		return
	}
	balance, err := d.Chain.BalanceAt(ctx, of, head)
	if err != nil {
		return
	}
	if free := balance.Sub(balance, credits); free.Cmp(policy.Reward) < 0 {
		d.notes.Note(health.RewardsEmpty, fmt.Sprintf("%s/%v", d.label, of),
			"rollup %v has %v wei left and pays %v for a verdict: whoever runs it fills it up (fund()); its claims are proven all the same", of, free, policy.Reward)
	}
}
