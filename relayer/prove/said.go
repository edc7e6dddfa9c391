package prove

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/veritee/veritee/bindings/enclaveregistry"
	"github.com/veritee/veritee/relayer/rollup"
	"github.com/veritee/veritee/relayer/store"
)

var registry = enclaveregistry.NewEnclaveRegistry()

// standing is where a claim stands by its rollup's word. A contract that doesn't say is no reason for the others to wait: then nothing is
// known of the claim.
func (d *Desk) standing(ctx context.Context, block common.Hash, q store.Request) (rollup.Standing, error) {
	said, err := d.words.Call(ctx, q.Claim.Rollup, rollup.PackStanding(q.Question), block)
	if err == nil {
		var standing rollup.Standing
		if standing, err = rollup.ReadStanding(said); err == nil {
			return standing, nil
		}
	}
	if ctx.Err() != nil {
		return rollup.Standing{}, ctx.Err()
	}
	d.log.Debug("rollup doesn't say where a claim stands", "rollup", q.Claim.Rollup, "claim", q.Question, "err", err)
	return rollup.Standing{}, nil
}

// policyVersion is the newest version of an app's policy, by the registry's word.
func (d *Desk) policyVersion(ctx context.Context, block common.Hash, app common.Address) (uint32, error) {
	said, err := d.words.Call(ctx, d.Registry, registry.PackPolicyVersion(app), block)
	if err != nil {
		return 0, fmt.Errorf("policy version of app %v: %w", app, err)
	}
	return registry.UnpackPolicyVersion(said)
}

// authorized says whether an instance may act for an app now, by the registry's word.
func (d *Desk) authorized(ctx context.Context, block common.Hash, instance common.Address, version uint32, app common.Address) (bool, error) {
	said, err := d.words.Call(ctx, d.Registry, registry.PackIsAuthorized(instance, version, app), block)
	if err != nil {
		return false, fmt.Errorf("whether %v is authorized: %w", instance, err)
	}
	return registry.UnpackIsAuthorized(said)
}

// measurement is under which one an instance lives, by the verifier's word; zero if it is unattested.
func (d *Desk) measurement(ctx context.Context, block common.Hash, instance common.Address) (common.Hash, error) {
	said, err := d.words.Call(ctx, d.Verifier, rollup.PackIdentify(instance), block)
	if err != nil {
		return common.Hash{}, fmt.Errorf("measurement of %v: %w", instance, err)
	}
	return rollup.ReadMeasurement(said)
}
