package workers

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"connectrpc.com/connect"
	"github.com/ethereum/go-ethereum/common"

	"github.com/veritee/veritee/protocol/typed"
	"github.com/veritee/veritee/protocol/workerapi"
)

const (
	// proveTime bounds one verdict. A worker gives up after five minutes, and says why.
	proveTime = 6 * time.Minute

	// maxProofs is how many verdicts are asked of a worker at a time: as many as it works on.
	maxProofs = 2
)

// A ProofOrder is a claim that is to be judged, and on which terms.
type ProofOrder struct {
	Domain        typed.ProofDomain
	Claim         typed.Claim
	App           common.Address // whose instances count; the registry of the domain's chain is asked
	Measurement   common.Hash    // that the registry has of the instance
	PolicyVersion uint32
	Recipient     common.Address
	NotAfter      uint64 // unix seconds; a worker signs for a day after the head that it sees at most
}

// A ProvenVerdict is a verdict that is signed, on the order's claim and terms, by the instance that the worker says it has, which may
// act for the order's app by the registry at the head.
type ProvenVerdict struct {
	Proof     typed.TeeProof
	Signature typed.Signature
	Worker    string

	// What the worker says it took, for people: nothing of it is verified.
	Gas  uint64
	Took time.Duration
}

// A Prover is a worker that serves a rollup, as last described.
type Prover struct {
	Worker   string
	Instance common.Address
	Head     uint64 // the newest block that its node of the rollup has
	Proving  int    // verdicts that are being asked of it
	Problem  string // why it can't be asked now; empty: it can
}

// Provers are the workers that say that they serve a chain of that id, for proofs that count on a settling chain for an app: those that
// can be asked first, and among them the least busy. Others are named with what keeps them from it: another worker's rules, a node that
// is down, a lease that isn't there. Known says that every worker has said who it is.
func (p *Pool) Provers(chainID uint64, app common.Address, l2ChainID uint64, config common.Hash) (all []Prover, known bool) {
	p.mu.Lock()
	defer p.mu.Unlock()
	known = true
	for _, w := range p.workers {
		if w.known == nil {
			known = false
			continue
		}
		rollup, serves := w.known.rollups[l2ChainID]
		if !serves {
			continue
		}
		prover := Prover{Worker: w.name, Instance: w.known.instance, Head: rollup.head, Proving: w.proving}
		lease, leased := w.leases[chainID]
		_, settles := w.known.chains[chainID]
		switch {
		case w.quarantine != nil:
			prover.Problem = "quarantined: " + w.quarantine.reason
		case w.down != "":
			prover.Problem = w.down
		case rollup.config != config:
			prover.Problem = fmt.Sprintf("it executes chain %d by other rules, whose hash is %s and not %s", l2ChainID, rollup.config, config)
		case !settles:
			prover.Problem = fmt.Sprintf("it has no endpoint of chain %d, where proofs are to count", chainID)
		case w.standing[chainID] != "":
			prover.Problem = w.standing[chainID]
		case leased && lease.App != app:
			prover.Problem = fmt.Sprintf("its instance %s serves app %s, not %s", w.known.instance, lease.App, app)
		case rollup.problem != "":
			prover.Problem = "its node of the rollup: " + rollup.problem
		case w.proving >= maxProofs:
			prover.Problem = fmt.Sprintf("%d verdicts are being asked of it already", w.proving)
		}
		all = append(all, prover)
	}
	slices.SortStableFunc(all, func(a, b Prover) int {
		if (a.Problem == "") != (b.Problem == "") {
			return map[bool]int{true: -1, false: 1}[a.Problem == ""]
		}
		return a.Proving - b.Proving
	})
	return all, known
}

// A ProveError is why a worker gave no verdict, or none that counts.
type ProveError struct{ Failure }

func (e *ProveError) Error() string { return fmt.Sprintf("worker %s: %s", e.Worker, e.Reason) }

// Passing says whether the same worker may well give one later: it is busy, doesn't answer, or its node lags. Somebody may have to see
// to it for that.
func (e *ProveError) Passing() bool {
	switch e.Outcome {
	case Refused:
		code := workerapi.CodeOf(e.Refusal)
		return code == connect.CodeUnavailable || code == connect.CodeFailedPrecondition
	case Wrong:
		return false
	}
	return true
}

// Prove asks a worker, by its name, for its verdict on a claim. What doesn't verify quarantines the worker, as a false answer does;
// what it refuses comes with the reason. Errors: *[ProveError], or the context's.
//
// A REJECT may name the very state root that is claimed: receipts or withdrawals can be what is wrong. So whoever posts a claim has no
// way to make an honest worker look false.
func (p *Pool) Prove(ctx context.Context, worker string, order ProofOrder) (ProvenVerdict, error) {
	begun := time.Now()
	verdict, failure := p.prove(ctx, worker, order)
	if failure.Outcome != "" {
		p.metrics.Orders.WithLabelValues(worker, string(failure.Outcome)).Inc()
	}
	if failure.Outcome == Answered {
		return verdict, nil
	}
	p.log.Debug("no verdict", "worker", worker, "claim", order.Claim.ID(), "outcome", failure.Outcome, "reason", failure.Reason, "took", time.Since(begun))
	if failure.Outcome == Overtaken && ctx.Err() != nil {
		return ProvenVerdict{}, fmt.Errorf("worker %s: %w", worker, ctx.Err())
	}
	return ProvenVerdict{}, &ProveError{failure}
}

func (p *Pool) prove(ctx context.Context, name string, order ProofOrder) (ProvenVerdict, Failure) {
	fail := func(outcome Outcome, reason string) (ProvenVerdict, Failure) {
		return ProvenVerdict{}, Failure{Worker: name, Outcome: outcome, Reason: reason}
	}
	at := slices.IndexFunc(p.workers, func(w *worker) bool { return w.name == name })
	if at < 0 {
		return fail("", "no worker of this name is configured")
	}
	w := p.workers[at]
	instance, reason := p.beginProof(w)
	if reason != "" {
		return fail("", reason)
	}
	defer p.endProof(w)

	// Minutes of work that the contract wouldn't take aren't asked for.
	if reason, err := p.judge(ctx, w, order.Domain.ChainID, instance, order.PolicyVersion, order.App); err != nil || reason != "" {
		if err != nil {
			reason = err.Error()
		}
		return fail("", reason)
	}

	orderCtx, cancel := context.WithTimeout(ctx, proveTime)
	defer cancel()
	response, err := w.client.Prove(orderCtx, order.request())
	if err != nil {
		failure := proofFailureOf(w.name, err)
		if ctx.Err() != nil || failure.Outcome == TimedOut && endsBefore(ctx, orderCtx) {
			return fail(Overtaken, "nobody waited for it any more")
		}
		if failure.Outcome == Unreachable || failure.Refusal == workerapi.Refusal_REASON_UNKNOWN_ROLLUP {
			p.look()
		}
		return ProvenVerdict{}, failure
	}

	verdict, err := verifyVerdict(order, response)
	if err != nil {
		p.isolate(ctx, w, err.Error())
		return fail(Wrong, err.Error())
	}
	verdict.Worker = w.name

	// It has taken its time: the worker may be another by now, or may have shown what it is.
	p.mu.Lock()
	shut := w.quarantine
	p.mu.Unlock()
	switch {
	case shut != nil:
		return fail(NotLive, "quarantined: "+shut.reason)
	case verdict.Proof.Instance != instance:
		p.look()
		return fail(NotLive, fmt.Sprintf("it has another instance by now than %s", instance))
	}
	reason, err = p.judge(ctx, w, order.Domain.ChainID, instance, order.PolicyVersion, order.App)
	switch {
	case err != nil:
		return fail(Unjudged, err.Error())
	case reason != "":
		return fail(NotLive, reason)
	}
	return verdict, Failure{Outcome: Answered}
}

// beginProof counts a verdict as the worker's own, or says why it can't be asked.
func (p *Pool) beginProof(w *worker) (instance common.Address, reason string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	switch {
	case p.shut == nil:
		return instance, "the database hasn't said yet who is quarantined"
	case w.quarantine != nil:
		return instance, "quarantined: " + w.quarantine.reason
	case w.known == nil && w.down == "":
		return instance, "not heard of yet"
	case w.down != "":
		return instance, w.down
	case w.proving >= maxProofs:
		return instance, fmt.Sprintf("%d verdicts are being asked of it already", w.proving)
	}
	w.proving++
	return w.known.instance, ""
}

func (p *Pool) endProof(w *worker) {
	p.mu.Lock()
	defer p.mu.Unlock()
	w.proving--
}

// request puts an order as a worker takes it.
func (o *ProofOrder) request() *workerapi.ProveRequest {
	claim, _ := o.Claim.MarshalBinary() // never fails
	return &workerapi.ProveRequest{
		ChainId: o.Domain.ChainID, Verifier: o.Domain.Verifier[:], Claim: claim, Measurement: o.Measurement[:],
		PolicyVersion: o.PolicyVersion, Recipient: o.Recipient[:], NotAfter: o.NotAfter,
	}
}

// verifyVerdict makes a verdict of a response, or says what is wrong with it. Everything but the verdict, the computed root and the
// instance is ours.
func verifyVerdict(o ProofOrder, response *workerapi.ProveResponse) (ProvenVerdict, error) {
	switch {
	case len(response.GetInstance()) != common.AddressLength:
		return ProvenVerdict{}, errors.New("its verdict names no instance")
	case len(response.GetComputedRoot()) != common.HashLength:
		return ProvenVerdict{}, errors.New("its verdict's computed root isn't 32 bytes")
	case response.GetVerdict() != uint32(typed.Accept) && response.GetVerdict() != uint32(typed.Reject):
		return ProvenVerdict{}, fmt.Errorf("its verdict is %d; 1 accepts, 2 rejects", response.GetVerdict())
	}
	signature, err := typed.ParseSignature(response.GetSignature())
	if err != nil {
		return ProvenVerdict{}, fmt.Errorf("its signature is none: %w", err)
	}
	proof := typed.TeeProof{
		Claim: o.Claim.ID(), Verdict: typed.Verdict(response.GetVerdict()), ComputedRoot: common.Hash(response.GetComputedRoot()),
		Measurement: o.Measurement, Instance: common.Address(response.GetInstance()), PolicyVersion: o.PolicyVersion,
		Recipient: o.Recipient, NotAfter: o.NotAfter,
	}
	if err := proof.Verify(o.Domain, signature); err != nil {
		return ProvenVerdict{}, err
	}
	took := time.Duration(min(response.GetNanoseconds(), uint64(proveTime)))
	return ProvenVerdict{Proof: proof, Signature: signature, Gas: response.GetGas(), Took: took}, nil
}

// maxDetail bounds what is shown of a worker's own words.
const maxDetail = 240

// proofFailureOf says what went wrong with a verdict. Other than an answer, a claim and its blocks are public, and what a worker lacks of
// them is what an operator has to know; so its own words are shown where they are about that, bounded and printable.
func proofFailureOf(worker string, err error) Failure {
	f := failureOf(worker, err)
	switch f.Refusal {
	case workerapi.Refusal_REASON_INCOMPLETE_WITNESS, workerapi.Refusal_REASON_OTHER_BLOCKS, workerapi.Refusal_REASON_TOO_LARGE:
		if detail := printable(workerapi.RefusalOf(err).GetMessage(), maxDetail); detail != "" {
			f.Reason += ": " + detail
		}
	}
	return f
}

// printable keeps what is plain ASCII of a text, and no more of it than most bytes.
func printable(text string, most int) string {
	out := make([]byte, 0, min(len(text), most))
	for i := 0; i < len(text) && len(out) < most; i++ {
		if c := text[i]; c >= ' ' && c <= '~' {
			out = append(out, c)
		}
	}
	return string(out)
}
