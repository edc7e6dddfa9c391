package server

import (
	"context"
	"time"

	"github.com/veritee/veritee/enclave/vrf"
	"github.com/veritee/veritee/protocol/workerapi"
)

// Prove implements the API.
func (s service) Prove(_ context.Context, _ *workerapi.ProveRequest) (*workerapi.ProveResponse, error) {
	return nil, s.refuse(vrf.Order{}, vrf.Refuse(workerapi.Refusal_REASON_UNKNOWN_ROLLUP, "no rollup is served here; name one by --rollup"), time.Now())
}
