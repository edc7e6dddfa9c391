package server

import (
	"context"
	"time"

	"connectrpc.com/connect"

	"github.com/veritee/veritee/enclave/evidence"
	"github.com/veritee/veritee/enclave/vrf"
	"github.com/veritee/veritee/protocol/workerapi"
)

// attestTimeout bounds one claim. A place that gives quotes may itself wait for 40 s (package attest).
const attestTimeout = 50 * time.Second

// Attest implements the API. One quote is made at a time: that is all that a machine does, and nobody needs more.
func (s service) Attest(ctx context.Context, request *workerapi.AttestRequest) (*workerapi.AttestResponse, error) {
	start := time.Now()
	claim, refusal := evidence.Parse(request)
	if refusal != nil {
		return nil, s.refuse(claim, refusal, start)
	}
	if s.config.Attester == nil {
		return nil, s.refuse(claim, vrf.Refuse(workerapi.Refusal_REASON_NO_EVIDENCE, "%s", s.config.Unattested), start)
	}
	select {
	case s.quotes <- struct{}{}:
		defer func() { <-s.quotes }()
	default:
		return nil, s.refuse(claim, vrf.Refuse(workerapi.Refusal_REASON_BUSY, "a quote is being made; ask again in a moment"), start)
	}

	bounded, cancel := context.WithTimeout(ctx, attestTimeout)
	defer cancel()
	quote, refusal := s.config.Attester.Attest(bounded, claim)
	switch {
	case refusal == nil:
	case ctx.Err() != nil:
		return nil, connect.NewError(connect.CodeCanceled, ctx.Err())
	default:
		return nil, s.refuse(claim, refusal, start)
	}
	s.attested.Add(1)
	s.config.Log.Info("attested", "claim", claim, "bytes", len(quote), "took", time.Since(start))
	return &workerapi.AttestResponse{Quote: quote, Instance: s.config.Instance.Bytes()}, nil
}
