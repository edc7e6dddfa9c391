package rollup

import (
	"context"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/veritee/veritee/enclave/headers"
	"github.com/veritee/veritee/enclave/stf"
	"github.com/veritee/veritee/enclave/vrf"
	"github.com/veritee/veritee/protocol/typed"
	"github.com/veritee/veritee/protocol/workerapi"
)

// Lifetime is how far beyond the newest block of the settling chain a verdict may count, in seconds of block time. It is long beside an
// answer's: a proof may have to wait for its twin of another kind.
const Lifetime = 24 * 3600

// A Clock is a settling chain as the worker's own endpoints show it; *headers.Chain is one.
type Clock interface {
	Head(ctx context.Context) headers.Head
	Quorum() int
}

// A Signer signs verdicts; *instance.Key is one.
type Signer interface {
	Address() common.Address
	SignProof(proof typed.TeeProof, domain typed.ProofDomain) (typed.Signature, error)
}

// Config is what a Prover works with.
type Config struct {
	Rollups  []*Rollup
	Chains   map[uint64]Clock // that settle, by chain id
	Instance Signer
}

// A Verdict is what an order gets.
type Verdict struct {
	Proof     typed.TeeProof
	Signature typed.Signature
	Range     stf.Range // what execution gave
}

// A Prover is safe for concurrent use.
type Prover struct {
	config  Config
	rollups map[uint64]*Rollup
}

// New makes a prover.
func New(config Config) *Prover {
	p := &Prover{config: config, rollups: make(map[uint64]*Rollup)}
	for _, r := range config.Rollups {
		p.rollups[r.ChainID()] = r
	}
	return p
}

// Prove decides about an order, executes the claim's blocks, and signs the verdict. Nil is returned for exactly one of the two.
func (p *Prover) Prove(ctx context.Context, order Order) (*Verdict, *vrf.Refusal) {
	rollup, refusal := p.serves(order)
	if refusal != nil {
		return nil, refusal
	}
	if refusal := p.checkExpiry(ctx, order); refusal != nil {
		return nil, refusal
	}
	if blocks := order.Claim.LastBlock - order.Claim.FirstBlock + 1; blocks > rollup.limits.Blocks {
		return nil, vrf.Refuse(workerapi.Refusal_REASON_TOO_LARGE, "the claim is about %d blocks, and at most %d are executed for one; claim fewer at a time", blocks, rollup.limits.Blocks)
	}
	if head := rollup.Head(ctx); head.Problem == "" && head.Number < order.Claim.LastBlock {
		return nil, vrf.Refuse(workerapi.Refusal_REASON_OTHER_BLOCKS, "the claim ends at block %d, and the newest block of the worker's node is %d; ask again when it has caught up",
			order.Claim.LastBlock, head.Number)
	}
	judgement, err := stf.Judge(ctx, rollup.executor, rollup, &order.Claim, rollup.limits)
	if err != nil {
		return nil, refused(ctx, order, err)
	}
	return p.sign(order, judgement)
}

// serves finds the rollup of an order's claim, if it is this worker's business.
func (p *Prover) serves(order Order) (*Rollup, *vrf.Refusal) {
	id := order.Claim.L2ChainID
	rollup := p.rollups[id]
	switch {
	case rollup == nil:
		return nil, vrf.Refuse(workerapi.Refusal_REASON_UNKNOWN_ROLLUP, "no rollup of chain id %d is served here; name its node by --rollup %d=URL", id, id)
	case rollup.Config() != order.Claim.Config:
		return nil, vrf.Refuse(workerapi.Refusal_REASON_UNKNOWN_ROLLUP,
			"the claim's rules of chain %d have the hash %s, those served here %s; compare the rollup's configuration with the worker's --rollup-genesis, or its version",
			id, order.Claim.Config, rollup.Config())
	case p.config.Chains[order.Domain.ChainID] == nil:
		return nil, vrf.Refuse(workerapi.Refusal_REASON_UNKNOWN_DEPLOYMENT,
			"chain %d has no endpoints here, so nothing is signed for it; name its nodes by --endpoint %d=URL", order.Domain.ChainID, order.Domain.ChainID)
	}
	return rollup, nil
}

// checkExpiry: now < not_after ≤ now + a day, by the settling chain's time.
func (p *Prover) checkExpiry(ctx context.Context, order Order) *vrf.Refusal {
	chain := p.config.Chains[order.Domain.ChainID]
	head := chain.Head(ctx)
	switch now := head.Time; {
	case head.Answering < chain.Quorum() || now == 0:
		return vrf.Refuse(workerapi.Refusal_REASON_ENDPOINTS_UNAVAILABLE, "too few of the worker's endpoints of chain %d answer; its log and its /healthz say which", order.Domain.ChainID)
	case order.NotAfter <= now:
		return vrf.Refuse(workerapi.Refusal_REASON_BAD_EXPIRY, "not_after %d isn't after the newest block, whose time is %d", order.NotAfter, now)
	case order.NotAfter-now > Lifetime:
		return vrf.Refuse(workerapi.Refusal_REASON_BAD_EXPIRY, "not_after %d is more than %d seconds after the newest block, whose time is %d", order.NotAfter, Lifetime, now)
	}
	return nil
}

// sign puts a judgement into words and signs them.
func (p *Prover) sign(order Order, judgement stf.Judgement) (*Verdict, *vrf.Refusal) {
	proof := typed.TeeProof{
		Claim: order.Claim.ID(), Verdict: judgement.Verdict, ComputedRoot: judgement.ComputedRoot, Measurement: order.Measurement,
		Instance: p.config.Instance.Address(), PolicyVersion: order.PolicyVersion, Recipient: order.Recipient, NotAfter: order.NotAfter,
	}
	signature, err := p.config.Instance.SignProof(proof, order.Domain)
	if err == nil {
		// A fault while signing could give the key away by what it produced; and a verdict there is.
		err = proof.Verify(order.Domain, signature)
	}
	if err != nil {
		return nil, vrf.Refuse(workerapi.Refusal_REASON_INTERNAL, "the verdict couldn't be signed; the worker's log says why").Because(err)
	}
	return &Verdict{Proof: proof, Signature: signature, Range: judgement.Range}, nil
}

// Heads asks the nodes of all rollups at once.
func (p *Prover) Heads(ctx context.Context) []Head {
	heads := make([]Head, len(p.config.Rollups))
	done := make(chan struct{})
	for i, r := range p.config.Rollups {
		go func() {
			heads[i] = r.Head(ctx)
			done <- struct{}{}
		}()
	}
	for range heads {
		<-done
	}
	return heads
}

// freshHead is how old a node's head may be that is told again: many may look at a worker's health.
const freshHead = time.Second
