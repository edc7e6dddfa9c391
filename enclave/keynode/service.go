package keynode

import (
	"context"
	"fmt"
	"log/slog"
	"net/http"
	"runtime/debug"
	"strings"
	"time"

	"connectrpc.com/connect"

	"github.com/veritee/veritee/protocol/keynodeapi"
	"github.com/veritee/veritee/protocol/keynodeapi/keynodeapiconnect"
	"github.com/veritee/veritee/protocol/tbls"
)

const (
	// maxRequest bounds a request. An order has some 700 bytes.
	maxRequest = 16 << 10

	releaseTimeout = 10 * time.Second
)

// service implements the API.
type service struct{ *Node }

// Handler is KeyNodeService, for the door that relayers use.
func (n *Node) Handler() (string, http.Handler) {
	return keynodeapiconnect.NewKeyNodeServiceHandler(service{n},
		connect.WithReadMaxBytes(maxRequest),
		connect.WithRecover(n.recovered),
		connect.WithCompression("gzip", nil, nil), // nothing to unpack: an order is small
	)
}

// Describe implements the API.
func (s service) Describe(context.Context, *keynodeapi.DescribeRequest) (*keynodeapi.DescribeResponse, error) {
	return s.Node.Describe(), nil
}

// Describe is who this node is, and what it is doing.
func (n *Node) Describe() *keynodeapi.DescribeResponse {
	response := &keynodeapi.DescribeResponse{
		Instance: n.self.Bytes(), Version: n.config.Version, Evidence: n.config.Evidence, ChainId: n.config.Chain.ID(),
		Committee: n.config.Committee.Bytes(), Endpoint: n.config.Endpoint,
	}
	for _, broker := range n.config.Brokers {
		response.Brokers = append(response.Brokers, broker.Bytes())
	}
	for _, id := range n.config.Vault.Sessions() {
		held := n.config.Vault.Of(id)
		if held == nil || held.Share == nil {
			continue
		}
		response.Shares = append(response.Shares, &keynodeapi.HeldShare{
			Generation: held.Record.Generation, Index: held.Share.Index, PublicShare: held.PublicOf(held.Share.Index), GroupKey: held.Record.GroupKey.Bytes(),
		})
	}

	n.mu.RLock()
	state, problem, current := n.state, n.problem, n.current
	n.mu.RUnlock()
	response.Problem = problem.text
	newest, _ := n.heads.latest()
	response.Head, response.HeadHash = newest.Number, newest.Hash.Bytes()
	if state != nil {
		if g := state.serving(); g != nil && g.Holds(n.self) {
			at, members := n.heads.agreed(n.self, g)
			response.HeadAgreed = uint32(members)
			if problem.text == "" && at.Number == 0 {
				response.Problem = fmt.Sprintf("%d members have shown the same block, and %d must", members, g.Threshold)
			}
		}
		if state.session.ID != 0 && current != nil && current.id == state.session.ID {
			phase, problem, culprits := current.is()
			response.Session = &keynodeapi.Session{Id: current.id, Phase: phase, Problem: problem}
			for _, culprit := range culprits {
				response.Session.Culprits = append(response.Session.Culprits, &keynodeapi.Culprit{
					Instance: culprit.Instance.Bytes(), Fault: culprit.Fault.String() + ", " + culprit.About,
				})
			}
		}
	}
	return response
}

// Release implements the API.
func (s service) Release(ctx context.Context, request *keynodeapi.ReleaseRequest) (*keynodeapi.ReleaseResponse, error) {
	start := time.Now()
	order, refusal := ParseOrder(request)
	if refusal != nil {
		return nil, s.refuse(order, refusal, start)
	}
	bounded, cancel := context.WithTimeout(ctx, releaseTimeout)
	defer cancel()
	answer, refusal := s.Node.Release(bounded, order)
	switch {
	case refusal == nil:
	case ctx.Err() != nil:
		return nil, connect.NewError(connect.CodeCanceled, ctx.Err()) // whoever asked hung up
	default:
		return nil, s.refuse(order, refusal, start)
	}
	s.released.Add(1)
	s.config.Log.Info("answered", "order", order, "took", time.Since(start))
	y, c, signature := tbls.EncodeG1(&answer.Partial.Y), tbls.EncodeG1(&answer.Partial.C), answer.Signature.Bytes()
	return &keynodeapi.ReleaseResponse{
		Generation: answer.Generation, Index: answer.Partial.Index, Y: y[:], C: c[:], Signature: signature[:], Instance: s.self.Bytes(),
	}, nil
}

// Confirmation implements the API.
func (s service) Confirmation(_ context.Context, request *keynodeapi.ConfirmationRequest) (*keynodeapi.ConfirmationResponse, error) {
	if confirmed := s.Confirmed(request.GetSession()); confirmed != nil {
		return confirmed, nil
	}
	return &keynodeapi.ConfirmationResponse{}, nil
}

// refuse counts, logs and translates.
func (n *Node) refuse(order Order, refusal *Refusal, start time.Time) error {
	reason := refusal.Reason
	if reason < 0 || int(reason) >= len(n.refusals) {
		reason = keynodeapi.Refusal_REASON_INTERNAL
	}
	n.refusals[reason].Add(1)

	// Waiting for a block is everyday; what needs a person isn't.
	level := slog.LevelInfo
	switch reason {
	case keynodeapi.Refusal_REASON_NOT_DEEP:
		level = slog.LevelDebug
	case keynodeapi.Refusal_REASON_ENDPOINTS_DISAGREE, keynodeapi.Refusal_REASON_ENDPOINTS_UNAVAILABLE, keynodeapi.Refusal_REASON_ALONE:
		level = slog.LevelWarn
	case keynodeapi.Refusal_REASON_OTHER_ORDER, keynodeapi.Refusal_REASON_JOURNAL, keynodeapi.Refusal_REASON_INTERNAL:
		level = slog.LevelError
	}
	attrs := []slog.Attr{
		slog.String("reason", reasonName(reason)), slog.String("message", refusal.Message), slog.Any("order", order), slog.Duration("took", time.Since(start)),
	}
	if refusal.Cause != nil {
		attrs = append(attrs, slog.String("cause", refusal.Cause.Error()))
	}
	n.config.Log.LogAttrs(context.Background(), level, "refused", attrs...)
	return keynodeapi.RefusalError(refusal.Reason, refusal.Message)
}

// recovered turns a panic into a refusal. What was in it may be secret, so only its type and the stack are logged: a stack's
// arguments are addresses.
func (n *Node) recovered(_ context.Context, spec connect.Spec, _ http.Header, what any) error {
	n.refusals[keynodeapi.Refusal_REASON_INTERNAL].Add(1)
	n.config.Log.Error("panic", "procedure", spec.Procedure, "type", fmt.Sprintf("%T", what), "stack", string(debug.Stack()))
	return keynodeapi.RefusalError(keynodeapi.Refusal_REASON_INTERNAL, "the node failed; its log says where")
}

// reasonName is a reason as counts and logs name it: not_deep.
func reasonName(reason keynodeapi.Refusal_Reason) string {
	return strings.ToLower(strings.TrimPrefix(reason.String(), "REASON_"))
}
