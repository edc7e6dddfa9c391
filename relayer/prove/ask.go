package prove

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/veritee/veritee/protocol/typed"
	"github.com/veritee/veritee/protocol/workerapi"
	"github.com/veritee/veritee/relayer/lifecycle"
	"github.com/veritee/veritee/relayer/store"
	"github.com/veritee/veritee/relayer/workers"
)

// usable says whether a verdict would count now: its signature lasts, under the policy in force, by an instance that may act and runs what
// it says. margin is for how long it should last.
func (d *Desk) usable(ctx context.Context, v *view, q store.Request, verdict store.Verdict, margin time.Duration) (bool, error) {
	p := verdict.Proof
	if p.NotAfter < v.head.Time+uint64(margin/time.Second) {
		return false, nil
	}
	version, err := d.policyVersion(ctx, v.head.Hash(), q.App)
	if err != nil || version != p.PolicyVersion {
		return false, err
	}
	may, err := d.authorized(ctx, v.head.Hash(), p.Instance, version, q.App)
	if err != nil || !may {
		return false, err
	}
	runs, err := d.measurement(ctx, v.head.Hash(), p.Instance)
	return err == nil && runs == p.Measurement, err
}

// margin is how long before its end a signature is renewed.
func (d *Desk) margin() time.Duration { return min(d.ValidFor/10, 10*time.Minute) }

// ask has as many workers as are needed asked about a claim, those that have said nothing of it, or nothing that counts any more.
func (d *Desk) ask(ctx, asking context.Context, v *view, q store.Request) error {
	need := max(d.Ask, int(q.Wanted))
	settled := q.State != lifecycle.Matured && q.State != lifecycle.Answered
	have := make(map[common.Address]bool)
	for _, verdict := range v.verdicts[q.ID] {
		// What the rollup has isn't signed again; a REJECT is, until it is there.
		done := settled && verdict.Proof.Verdict == typed.Accept
		is, err := d.usable(ctx, v, q, verdict, d.margin())
		if err != nil {
			return err
		}
		if is || done || d.counted(q, verdict) {
			have[verdict.Proof.Instance] = true
		}
	}
	waits, tries := make(map[string]bool), make(map[string]int)
	for _, refusal := range v.refusals[q.RowID] {
		waits[refusal.Worker], tries[refusal.Worker] = refusal.Waits, refusal.Tries
	}
	need -= len(have)

	provers, _ := d.Workers.Provers(d.chainID, q.App, q.Claim.L2ChainID, q.Claim.Config)
	// Who refused is asked after those who didn't: they may all lack the same, or he alone.
	slices.SortStableFunc(provers, func(a, b workers.Prover) int { return tries[a.Worker] - tries[b.Worker] })
	for _, prover := range provers {
		if have[prover.Instance] || d.isAsked(order{q.RowID, prover.Worker}) {
			if !have[prover.Instance] {
				need--
			}
			continue
		}
		if need <= 0 {
			return nil
		}
		if waits[prover.Worker] || prover.Problem != "" && prover.Proving > 0 {
			continue // it has refused, or has its hands full
		}
		problem := prover.Problem
		if problem == "" && prover.Head < q.Claim.LastBlock {
			problem = fmt.Sprintf("its node of the rollup has block %d, and the claim ends with %d", prover.Head, q.Claim.LastBlock)
		}
		if problem != "" {
			d.refuse(ctx, q, prover.Worker, "cannot_be_asked", problem)
			continue
		}
		asked, err := d.order(ctx, asking, v, q, prover)
		if err != nil {
			return err
		}
		if asked {
			need--
		}
	}
	return nil
}

// order puts a claim to a worker, if the registry lets its instance act.
func (d *Desk) order(ctx, asking context.Context, v *view, q store.Request, prover workers.Prover) (bool, error) {
	head := v.head.Hash()
	version, err := d.policyVersion(ctx, head, q.App)
	if err != nil {
		return false, err
	}
	may, err := d.authorized(ctx, head, prover.Instance, version, q.App)
	if err != nil {
		return false, err
	}
	if !may {
		d.refuse(ctx, q, prover.Worker, "not_authorized", fmt.Sprintf("the registry doesn't let its instance %v act for app %v", prover.Instance, q.App))
		return false, nil
	}
	runs, err := d.measurement(ctx, head, prover.Instance)
	if err != nil {
		return false, err
	}
	o := workers.ProofOrder{
		Domain: d.domain, Claim: *q.Claim, App: q.App, Measurement: runs, PolicyVersion: version, Recipient: d.Recipient,
		NotAfter: v.head.Time + uint64(d.ValidFor/time.Second),
	}
	d.mu.Lock()
	d.asked[order{q.RowID, prover.Worker}] = struct{}{}
	d.mu.Unlock()
	d.running.Go(func() {
		defer func() {
			d.mu.Lock()
			delete(d.asked, order{q.RowID, prover.Worker})
			d.mu.Unlock()
			d.Wake()
		}()
		d.prove(asking, q, prover.Worker, o)
	})
	return true, nil
}

func (d *Desk) isAsked(o order) bool {
	d.mu.Lock()
	defer d.mu.Unlock()
	_, is := d.asked[o]
	return is
}

// prove asks one worker, and stores what it says.
func (d *Desk) prove(ctx context.Context, q store.Request, worker string, o workers.ProofOrder) {
	ctx, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	said, err := d.Workers.Prove(ctx, worker, o)
	if errors.Is(err, context.Canceled) {
		return
	}
	if err != nil {
		reason, message := refusalOf(err)
		d.refuse(ctx, q, worker, reason, message)
		return
	}
	// Whoever the workers are to us: what is stored was verified here.
	p := said.Proof
	if p.Claim != q.Question || p.Recipient != d.Recipient || p.NotAfter != o.NotAfter || p.PolicyVersion != o.PolicyVersion || p.Measurement != o.Measurement {
		d.refuse(ctx, q, worker, "wrong", "its verdict says something else than it was asked to sign")
		return
	}
	if err := p.Verify(d.domain, said.Signature); err != nil {
		d.refuse(ctx, q, worker, "wrong", err.Error())
		return
	}

	saving, stop := context.WithTimeout(context.WithoutCancel(ctx), 10*time.Second)
	defer stop()
	fresh, err := d.Store.SaveVerdict(saving, q.RowID, store.Verdict{
		ChainID: d.chainID, Contract: d.Verifier, Request: q.ID, Proof: p, Signature: said.Signature, Worker: worker, Gas: said.Gas, Took: said.Took,
	})
	switch {
	case errors.Is(err, store.ErrOtherVerdict):
		d.log.Error("a worker has said the opposite before: one of its signatures is false, and anybody who has both can have it removed",
			"worker", worker, "claim", q.Question, "err", err)
		d.refuse(saving, q, worker, contradicts, err.Error())
		return
	case err != nil:
		d.log.Warn("verdict isn't stored; it is asked for again", "worker", worker, "claim", q.Question, "err", err)
		return
	}
	d.log.Info("verdict stored", "worker", worker, "claim", q.Question, "rollup", q.Claim.Rollup, "verdict", nameOf(p.Verdict), "gas", said.Gas, "took", said.Took)
	if fresh {
		d.Metrics.Verdicts.WithLabelValues(d.label, worker, nameOf(p.Verdict)).Inc()
		d.Metrics.ProveSeconds.WithLabelValues(d.label, worker).Observe(said.Took.Seconds())
		d.Metrics.ProvenGas.WithLabelValues(d.label, worker).Add(float64(said.Gas))
	}
}

// contradicts is the reason of a worker that contradicted itself.
const contradicts = "contradicts_itself"

func nameOf(v typed.Verdict) string {
	if v == typed.Accept {
		return "accept"
	}
	return "reject"
}

// refuse notes that a worker gave no verdict, and puts off asking it again.
func (d *Desk) refuse(ctx context.Context, q store.Request, worker, reason, message string) {
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), 5*time.Second)
	defer cancel()
	d.Metrics.ProveRefusals.WithLabelValues(d.label, worker, reason).Inc()
	tries, err := d.Store.RefuseProof(ctx, q.RowID, worker, reason, message, d.First, d.longest(q, reason))
	if err != nil {
		d.log.Warn("refusal isn't noted", "worker", worker, "claim", q.Question, "err", err)
		return
	}
	if tries == 1 || tries%16 == 0 {
		d.log.Warn("a worker doesn't prove a claim; it is asked again, later each time", "worker", worker, "claim", q.Question, "rollup", q.Claim.Rollup,
			"reason", reason, "message", message, "tries", tries)
	}
}

// longest is how long a worker that refused is left alone at most: as long as the claim is in time it is asked some times more.
func (d *Desk) longest(q store.Request, reason string) time.Duration {
	if reason == busy {
		return d.First
	}
	left := time.Unix(int64(q.Deadline), 0).Sub(d.now())
	if left <= 0 {
		return d.Longest
	}
	return min(d.Longest, max(d.First, left/8))
}

// busy is the reason of a worker that has too many orders.
const busy = "busy"

// refusalOf is why there is no verdict: one word for the tables and the metrics, of a few that there are, and a line for people.
func refusalOf(err error) (reason, message string) {
	var failure *workers.ProveError
	if !errors.As(err, &failure) {
		return "failed", err.Error()
	}
	switch {
	case failure.Refusal != workerapi.Refusal_REASON_UNSPECIFIED:
		reason = strings.ToLower(strings.TrimPrefix(failure.Refusal.String(), "REASON_"))
		if _, known := workerapi.Refusal_Reason_name[int32(failure.Refusal)]; !known {
			reason = "unknown"
		}
	case failure.Outcome != "":
		reason = string(failure.Outcome)
	default:
		reason = "cannot_be_asked"
	}
	return reason, failure.Reason
}
