package onchain

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/veritee/veritee/bindings/appauth"
)

// ErrNotApp is returned where another contract than an AppAuth is, or none.
var ErrNotApp = errors.New("no AppAuth")

// An App is the contract that says what code may act for it, and on what terms.
type App struct {
	Address  common.Address `json:"app"`
	Owner    common.Address `json:"owner"`
	Registry common.Address `json:"registry"`
	Policy                  // as its events tell it, checked against what it says of itself
	Requests uint64         `json:"requests"` // for attestation, so far
	// LiveUntil is until when it certainly has a live instance; in the past, since when it may have had none.
	LiveUntil uint64 `json:"liveUntil"`
}

// Terms are what holds for all instances of an app. Times are seconds.
type Terms struct {
	TEEs          []string `json:"tees"`
	Statuses      []string `json:"statuses"` // accepted at any age
	Grace         uint64   `json:"grace"`    // how old the level of what is out of date may be
	Lease         uint64   `json:"lease"`    // the longest
	Delay         uint64   `json:"delay"`    // until an instance may act
	MinEvaluation uint16   `json:"minEvaluation"`
}

// An Allowance is code that may act for an app.
type Allowance struct {
	Measurement common.Hash     `json:"measurement"`
	Name        string          `json:"name"`
	TEE         string          `json:"tee"`
	Slot        uint8           `json:"slot"` // zero: none was free, its instances are dead
	ActiveFrom  uint64          `json:"activeFrom"`
	ActiveUntil uint64          `json:"activeUntil"`
	Attributes  hexutil.Bytes   `json:"attributes"`
	Mask        hexutil.Bytes   `json:"mask"`
	Sourced     bool            `json:"sourced,omitempty"` // adopted from the app's source, and allowed as long as that allows it
	Purposes    []hexutil.Bytes `json:"purposes,omitempty"`
}

var appContract = appauth.NewAppAuth()

// App is the app at an address, with its policy as it is now.
func (c *Contracts) App(ctx context.Context, address common.Address) (App, error) {
	a := App{Address: address}
	var err error
	if a.Registry, err = view(ctx, c, address, appContract.PackRegistry(), appContract.UnpackRegistry); err != nil {
		return a, fmt.Errorf("%w at %v: %w; `veritee app create` makes one", ErrNotApp, address, err)
	}
	if a.Registry != c.Registry {
		return a, fmt.Errorf("%w of this deployment: %v serves the registry %v, not %v", ErrNotApp, address, a.Registry, c.Registry)
	}
	if a.Owner, err = view(ctx, c, address, appContract.PackOwner(), appContract.UnpackOwner); err != nil {
		return a, fmt.Errorf("owner of app %v: %w", address, err)
	}
	if a.Requests, err = view(ctx, c, address, appContract.PackRequests(), appContract.UnpackRequests); err != nil {
		return a, fmt.Errorf("requests of app %v: %w", address, err)
	}
	if a.LiveUntil, err = view(ctx, c, c.Registry, c.registry.PackLiveUntil(address), c.registry.UnpackLiveUntil); err != nil {
		return a, fmt.Errorf("life of app %v: %w", address, err)
	}
	history, err := c.History(ctx, address, 0)
	if err != nil {
		return a, err
	}
	a.Policy = history.Policy

	// Events are what a node says they are: the contract's own word on the version shows whether any were kept back.
	version, err := view(ctx, c, address, appContract.PackPolicyVersion(), appContract.UnpackPolicyVersion)
	if err != nil {
		return a, fmt.Errorf("policy of app %v: %w", address, err)
	}
	if version > a.Version {
		return a, fmt.Errorf("app %v is at policy version %d, and its events end with %d; use another node, or an earlier first block", address, version, a.Version)
	}
	return a, nil
}

// AppTerms are the terms as the contract has them.
func (c *Contracts) AppTerms(ctx context.Context, app common.Address) (appauth.IAppAuthTerms, error) {
	terms, err := view(ctx, c, app, appContract.PackTerms(), appContract.UnpackTerms)
	if err != nil {
		return terms, fmt.Errorf("terms of app %v: %w", app, err)
	}
	return terms, nil
}

// AppOwner is who owns an app; ErrNotApp if there is none at the address.
func (c *Contracts) AppOwner(ctx context.Context, app common.Address) (common.Address, error) {
	owner, err := view(ctx, c, app, appContract.PackOwner(), appContract.UnpackOwner)
	if err != nil {
		return owner, fmt.Errorf("%w at %v: %w", ErrNotApp, app, err)
	}
	registry, err := view(ctx, c, app, appContract.PackRegistry(), appContract.UnpackRegistry)
	if err != nil || registry != c.Registry {
		return owner, fmt.Errorf("%w of this deployment at %v", ErrNotApp, app)
	}
	return owner, nil
}

// Named gives instances the names that their apps gave to what they run.
func (c *Contracts) Named(ctx context.Context, instances []Instance) error {
	names := make(map[common.Address]map[common.Hash]string)
	for i := range instances {
		e := instances[i].Evidence
		if e == nil {
			continue
		}
		if names[e.App] == nil {
			history, err := c.History(ctx, e.App, 0)
			if err != nil {
				return err
			}
			names[e.App] = history.names
		}
		instances[i].Label = names[e.App][e.Measurement]
	}
	return nil
}

// IsValidOutput is the registry's word on whether a live instance of an app signed a digest.
func (c *Contracts) IsValidOutput(ctx context.Context, app common.Address, digest common.Hash, signature []byte) (bool, error) {
	valid, err := view(ctx, c, c.Registry, c.registry.PackIsValidOutput(app, digest, signature), c.registry.UnpackIsValidOutput)
	if err != nil {
		return false, fmt.Errorf("the registry's word on the output: %w", err)
	}
	return valid, nil
}

// blockTime is the time of a block.
func (c *Contracts) blockTime(ctx context.Context, number uint64) (uint64, error) {
	header, err := c.Node.HeaderByNumber(ctx, new(big.Int).SetUint64(number))
	if errors.Is(err, ethereum.NotFound) || header == nil && err == nil {
		return 0, fmt.Errorf("block %d isn't there", number)
	}
	if err != nil {
		return 0, fmt.Errorf("block %d: %w", number, err)
	}
	return header.Time, nil
}

// Calldata of what an app's owner or guardian says, each for the app's address.
func SetTerms(terms appauth.IAppAuthTerms) []byte { return appContract.PackSetTerms(terms) }

// DenyAdvisory refuses evidence to which an advisory applies, or no longer.
func DenyAdvisory(advisory uint32, deny bool) []byte {
	if deny {
		return appContract.PackDenyAdvisory(advisory)
	}
	return appContract.PackUndenyAdvisory(advisory)
}

// Allow lets code act.
func Allow(allowance appauth.IAppAuthAllowance, name string) []byte {
	return appContract.PackAllow(allowance, name)
}

// AllowPurpose lets instances of code hold keys of a purpose.
func AllowPurpose(measurement common.Hash, purpose [12]byte) []byte {
	return appContract.PackAllowPurpose(measurement, purpose)
}

// RemoveMeasurement ends code's right to act, for ever.
func RemoveMeasurement(measurement common.Hash, reason string) []byte {
	return appContract.PackRemove(measurement, reason)
}

// RevokeByApp removes an instance, for ever.
func RevokeByApp(instance common.Address, reason string) []byte {
	return appContract.PackRevoke(instance, reason)
}

// ConfirmByApp lets an instance act without waiting.
func ConfirmByApp(instance common.Address) []byte { return appContract.PackConfirm(instance) }

// SetGuardian names who may narrow a policy besides the owner.
func SetGuardian(guardian common.Address) []byte { return appContract.PackSetGuardian(guardian) }

// Freeze leaves only removals, for ever.
func Freeze() []byte { return appContract.PackFreeze() }

// Execute speaks for the app to another contract.
func Execute(target common.Address, data []byte) []byte { return appContract.PackExecute(target, data) }

// RequestAttestation asks for new evidence; of any worker, with the zero address.
func RequestAttestation(instance common.Address) []byte {
	return appContract.PackRequestAttestation(instance)
}
