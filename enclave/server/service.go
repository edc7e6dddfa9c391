package server

import (
	"context"
	"fmt"
	"log/slog"
	"net/http"
	"runtime/debug"
	"time"

	"connectrpc.com/connect"

	"github.com/veritee/veritee/enclave/vrf"
	"github.com/veritee/veritee/protocol/workerapi"
)

// service implements the API.
type service struct {
	*Server
}

// Describe implements the API.
func (s service) Describe(ctx context.Context, _ *workerapi.DescribeRequest) (*workerapi.DescribeResponse, error) {
	instance := s.config.Instance
	response := &workerapi.DescribeResponse{
		Instance:    instance[:],
		Version:     s.config.Version,
		Attestation: s.config.Attestation,
		Evidence:    s.config.Evidence,
		KeyLines:    s.keyLines(),
	}
	for _, key := range s.config.Keys() {
		public := key.Public.Compressed()
		response.Keys = append(response.Keys, &workerapi.VrfKey{KeyHash: key.Hash.Bytes(), PublicKey: public[:]})
	}

	heads, rollups := s.look(ctx)
	for i, chain := range s.config.Chains {
		served := &workerapi.ServedChain{ChainId: chain.Chain.ID(), Head: heads[i].Number, Endpoints: uint32(chain.Chain.Endpoints())}
		for _, coordinator := range chain.Coordinators {
			served.Coordinators = append(served.Coordinators, coordinator.Bytes())
		}
		for _, app := range chain.Apps {
			served.Apps = append(served.Apps, app.Bytes())
		}
		response.Chains = append(response.Chains, served)
	}
	for i, head := range rollups {
		served := s.config.Rollups[i]
		response.Rollups = append(response.Rollups, &workerapi.ServedRollup{
			L2ChainId: served.ChainID(), Config: served.Config().Bytes(), Head: head.Number, Problem: head.Problem,
		})
	}
	return response, nil
}

// Answer implements the API.
func (s service) Answer(ctx context.Context, request *workerapi.AnswerRequest) (*workerapi.AnswerResponse, error) {
	start := time.Now()

	// Rather refused than queued: the relayer has other workers, and deadlines.
	select {
	case s.orders <- struct{}{}:
		defer func() { <-s.orders }()
	default:
		return nil, s.refuse(vrf.Order{}, &vrf.Refusal{
			Reason:  workerapi.Refusal_REASON_BUSY,
			Message: fmt.Sprintf("%d orders are being worked on; ask again, or another worker", cap(s.orders)),
		}, start)
	}

	order, refusal := vrf.ParseOrder(request)
	if refusal != nil {
		return nil, s.refuse(order, refusal, start)
	}
	bounded, cancel := context.WithTimeout(ctx, s.config.OrderTimeout)
	defer cancel()
	answer, refusal := s.config.Prover.Answer(bounded, order)
	switch {
	case refusal == nil:
	case ctx.Err() != nil:
		// A relayer asks several workers and hangs up on the slower ones. That is nobody's fault, and no refusal.
		return nil, connect.NewError(connect.CodeCanceled, ctx.Err())
	default:
		return nil, s.refuse(order, refusal, start)
	}

	s.answers.Add(1)
	s.config.Log.Info("answered", "order", order, "policy_version", order.PolicyVersion, "not_after", order.NotAfter, "took", time.Since(start))
	public, signature := answer.Key.Public.Compressed(), answer.Signature.Bytes()
	return &workerapi.AnswerResponse{
		Alpha:     answer.Alpha.Bytes(),
		PublicKey: public[:],
		Proof:     workerapi.ProofBytes(answer.Proof),
		Signature: signature[:],
		Instance:  s.config.Instance.Bytes(),
	}, nil
}

// refuse counts, logs and translates.
func (s *Server) refuse(order slog.LogValuer, refusal *vrf.Refusal, start time.Time) error {
	s.refusals.add(refusal.Reason)

	// Waiting for a block is everyday; what needs a person isn't.
	level := slog.LevelInfo
	switch refusal.Reason {
	case workerapi.Refusal_REASON_NOT_MATURE, workerapi.Refusal_REASON_OTHER_BLOCK:
		level = slog.LevelDebug
	case workerapi.Refusal_REASON_TOO_MANY_HASHES, workerapi.Refusal_REASON_ENDPOINTS_DISAGREE, workerapi.Refusal_REASON_ENDPOINTS_UNAVAILABLE,
		workerapi.Refusal_REASON_ROLLUP_NODE, workerapi.Refusal_REASON_INCOMPLETE_WITNESS:
		level = slog.LevelWarn
	case workerapi.Refusal_REASON_JOURNAL, workerapi.Refusal_REASON_INTERNAL:
		level = slog.LevelError
	}
	attrs := []slog.Attr{
		slog.String("reason", reasonName(refusal.Reason)), slog.String("message", refusal.Message),
		slog.Any("order", order), slog.Duration("took", time.Since(start)),
	}
	if refusal.Cause != nil {
		attrs = append(attrs, slog.String("cause", refusal.Cause.Error()))
	}
	s.config.Log.LogAttrs(context.Background(), level, "refused", attrs...)

	return workerapi.RefusalError(refusal.Reason, refusal.Message)
}

// recovered turns a panic into a refusal. What was in it may be secret, so only its type and the stack are logged: a stack's
// arguments are addresses.
func (s *Server) recovered(_ context.Context, spec connect.Spec, _ http.Header, what any) error {
	s.refusals.add(workerapi.Refusal_REASON_INTERNAL)
	s.config.Log.Error("panic", "procedure", spec.Procedure, "type", fmt.Sprintf("%T", what), "stack", string(debug.Stack()))
	return workerapi.RefusalError(workerapi.Refusal_REASON_INTERNAL, "the worker failed; its log says where")
}
