package world

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/veritee/veritee/bindings/appauth"
	"github.com/veritee/veritee/internal/deployment"
	"github.com/veritee/veritee/protocol/randomness"
)

// The kinds of TEE in an app's terms, and the one status that has nothing left to mend.
const (
	bothTEEs = 1 | 2
	upToDate = 1 << 1
	tdx      = 0x81

	// latest is beyond every lease.
	latest = 1<<40 - 1
)

// CreateApp gives the world an app that is a contract, an AppAuth of the owner's: the key line is its own from here on, and who may answer
// follows from its policy. It allows nothing yet.
func (w *World) CreateApp(ctx context.Context, name string) (*types.Receipt, error) {
	return w.CreateAppWith(ctx, name, lease)
}

// CreateAppWith is CreateApp for leases of so many seconds.
func (w *World) CreateAppWith(ctx context.Context, name string, lease uint32) (*types.Receipt, error) {
	terms := appauth.IAppAuthTerms{Tees: bothTEEs, Statuses: upToDate, Lease: lease}
	planned, salt := deployment.AppAuth(w.Registry, w.Owner.Address, terms, name)
	factory := deployment.Factory
	receipt, err := w.Owner.do(ctx, w.Node, &factory, nil, planned.Call(salt).Data)
	if err != nil {
		return nil, fmt.Errorf("create the app: %w", err)
	}
	line, err := randomness.KeyLine(planned.Address, big.NewInt(purpose))
	if err != nil {
		return nil, err
	}
	w.App, w.KeyLine = planned.Address, line
	return receipt, nil
}

// Allow lets code act for the app: trust domains of a measurement.
func (w *World) Allow(ctx context.Context, measurement common.Hash, name string) error {
	_, err := w.Owner.do(ctx, w.Node, &w.App, nil, allowance(measurement, tdx, name))
	return err
}

func allowance(measurement common.Hash, tee uint8, name string) []byte {
	a := appauth.IAppAuthAllowance{Measurement: measurement, Tee: tee, ActiveFrom: new(big.Int), ActiveUntil: big.NewInt(latest)}
	return appauth.NewAppAuth().PackAllow(a, name)
}

// Remove takes code's right to act for the app, for ever.
func (w *World) Remove(ctx context.Context, measurement common.Hash, reason string) (*types.Receipt, error) {
	return w.Owner.do(ctx, w.Node, &w.App, nil, appauth.NewAppAuth().PackRemove(measurement, reason))
}

// RaiseMinEvaluation has the app take evidence of collateral of an evaluation number and newer alone: what came in by older dies.
func (w *World) RaiseMinEvaluation(ctx context.Context, to uint16) (*types.Receipt, error) {
	return w.Owner.do(ctx, w.Node, &w.App, nil, appauth.NewAppAuth().PackRaiseMinEvaluation(to))
}

// RequestAttestation has the app ask for evidence of instances, each in a transaction of the user's own, all in as few blocks as they fit.
func (w *World) RequestAttestation(ctx context.Context, instances ...common.Address) error {
	var last common.Hash
	var err error
	for _, instance := range instances {
		if last, err = w.User.send(ctx, w.Node, &w.App, nil, appauth.NewAppAuth().PackRequestAttestation(instance)); err != nil {
			return err
		}
	}
	_, err = w.Node.mined(ctx, last)
	return err
}
