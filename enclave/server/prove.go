package server

import (
	"context"
	"time"

	"connectrpc.com/connect"

	"github.com/veritee/veritee/enclave/rollup"
	"github.com/veritee/veritee/enclave/vrf"
	"github.com/veritee/veritee/protocol/typed"
	"github.com/veritee/veritee/protocol/workerapi"
)

const (
	// proveTimeout bounds one verdict: fetching, and executing for some minutes on one core, which is some ten thousand million gas.
	proveTimeout = 5 * time.Minute

	// maxProofs is how many claims are executed at once. Each uses a core, and as much memory as the witnesses of a block or two.
	maxProofs = 2
)

// RollupProver decides about orders for verdicts; *rollup.Prover is one.
type RollupProver interface {
	Prove(ctx context.Context, order rollup.Order) (*rollup.Verdict, *vrf.Refusal)
	Heads(ctx context.Context) []rollup.Head
}

// Prove implements the API.
func (s service) Prove(ctx context.Context, request *workerapi.ProveRequest) (*workerapi.ProveResponse, error) {
	start := time.Now()
	order, refusal := rollup.Parse(request)
	if refusal != nil {
		return nil, s.refuse(order, refusal, start)
	}
	if s.config.RollupProver == nil {
		return nil, s.refuse(order, vrf.Refuse(workerapi.Refusal_REASON_UNKNOWN_ROLLUP, "no rollup is served here; name one's node by --rollup CHAIN=URL"), start)
	}
	select {
	case s.proofs <- struct{}{}:
		defer func() { <-s.proofs }()
	default:
		return nil, s.refuse(order, vrf.Refuse(workerapi.Refusal_REASON_BUSY, "%d claims are being executed; ask again in a moment, or another worker", cap(s.proofs)), start)
	}

	bounded, cancel := context.WithTimeout(ctx, s.config.ProveTimeout)
	defer cancel()
	verdict, refusal := s.config.RollupProver.Prove(bounded, order)
	switch {
	case refusal == nil:
	case ctx.Err() != nil:
		return nil, connect.NewError(connect.CodeCanceled, ctx.Err())
	default:
		return nil, s.refuse(order, refusal, start)
	}

	s.proven.Add(1)
	said := "accepted"
	if verdict.Proof.Verdict == typed.Reject {
		said = "rejected"
		s.rejected.Add(1)
	}
	s.config.Log.Info("claim judged", "verdict", said, "computed_root", verdict.Proof.ComputedRoot, "order", order, "policy_version", order.PolicyVersion,
		"not_after", order.NotAfter, "gas", verdict.Range.Gas, "executed", verdict.Range.Elapsed, "took", time.Since(start))
	signature := verdict.Signature.Bytes()
	return &workerapi.ProveResponse{
		Verdict:      uint32(verdict.Proof.Verdict),
		ComputedRoot: verdict.Proof.ComputedRoot.Bytes(),
		Signature:    signature[:],
		Instance:     verdict.Proof.Instance.Bytes(),
		Gas:          verdict.Range.Gas,
		Nanoseconds:  uint64(max(verdict.Range.Elapsed, 0)),
	}, nil
}
