package onchain

import (
	"context"
	"errors"
	"fmt"
	"math"

	"github.com/ethereum/go-ethereum/common"

	"github.com/veritee/veritee/bindings/enclaveregistry"
	"github.com/veritee/veritee/bindings/sgxverifier"
	"github.com/veritee/veritee/bindings/twofactorverifier"
	"github.com/veritee/veritee/protocol/typed"
)

// ErrNotRollup is returned where another contract than a TwoFactorVerifier of this version is, or none.
var ErrNotRollup = errors.New("no TwoFactorVerifier of this version")

// A Rollup is a TwoFactorVerifier with what it asks: the SGXVerifier, and that one's registry. It needs no coordinator.
type Rollup struct {
	Address     common.Address `json:"rollup"`
	ChainID     uint64         `json:"chainId"` // of the chain that settles
	L2ChainID   uint64         `json:"l2ChainId"`
	Config      common.Hash    `json:"config"` // of the rollup's rules
	TEEVerifier common.Address `json:"teeVerifier"`
	ZKVerifier  common.Address `json:"zkVerifier"`
	Registry    common.Address `json:"registry"`
	GovernedBy  common.Address `json:"governance"` // the contract of its policies and verifiers

	node  RollupNode
	chain *Contracts // the registry on its node, without a coordinator
}

var (
	rollupContract = twofactorverifier.NewTwoFactorVerifier()
	sgxContract    = sgxverifier.NewSGXVerifier()
)

// OpenRollup sees that a TwoFactorVerifier of this version is at the address, and finds what it asks. Its events are looked for from
// firstBlock on.
func OpenRollup(ctx context.Context, node RollupNode, chainID uint64, address common.Address, firstBlock uint64) (*Rollup, error) {
	c := &Contracts{Node: node, ChainID: chainID, FirstBlock: firstBlock, registry: enclaveregistry.NewEnclaveRegistry()}
	r := &Rollup{Address: address, ChainID: chainID, node: node, chain: c}
	code, err := node.CodeAt(ctx, address, nil)
	switch {
	case err != nil:
		return nil, fmt.Errorf("code at %v: %w", address, err)
	case len(code) == 0:
		return nil, fmt.Errorf("%w: %v has no code on chain %d; compare the address with the rollup's operator's, and see that the node is of the chain that settles, and in sync",
			ErrNotRollup, address, chainID)
	}

	unlike := func(what string, err error) error {
		return fmt.Errorf("%w: %v answers unlike one (%s: %w); name the TwoFactorVerifier itself, not the rollup's own contract that asks it nor its ZK verifier",
			ErrNotRollup, address, what, err)
	}
	if r.GovernedBy, err = view(ctx, c, address, rollupContract.PackGovernance(), rollupContract.UnpackGovernance); err != nil {
		return nil, unlike("governance", err)
	}
	if r.TEEVerifier, err = view(ctx, c, address, rollupContract.PackTeeVerifier(), rollupContract.UnpackTeeVerifier); err != nil {
		return nil, unlike("teeVerifier", err)
	}
	if r.ZKVerifier, err = view(ctx, c, address, rollupContract.PackZkVerifier(), rollupContract.UnpackZkVerifier); err != nil {
		return nil, unlike("zkVerifier", err)
	}
	if r.L2ChainID, err = view(ctx, c, address, rollupContract.PackL2ChainId(), rollupContract.UnpackL2ChainId); err != nil {
		return nil, unlike("l2ChainId", err)
	}
	config, err := view(ctx, c, address, rollupContract.PackConfig(), rollupContract.UnpackConfig)
	if err != nil {
		return nil, unlike("config", err)
	}
	r.Config = config

	// What the enclaves sign is bound to a version by the verifier's domain: with another, every verdict would be read wrongly.
	separator, err := view(ctx, c, r.TEEVerifier, sgxContract.PackDomainSeparator(), sgxContract.UnpackDomainSeparator)
	if err != nil {
		return nil, unlike("its TEE verifier "+r.TEEVerifier.Hex(), err)
	}
	if want := r.Domain().Separator(); separator != want {
		return nil, fmt.Errorf("%w: its TEE verifier %v isn't %s version %q on chain %d; use the build that goes with it",
			ErrNotRollup, r.TEEVerifier, typed.ProofDomainName, typed.ProofDomainVersion, chainID)
	}
	if r.Registry, err = view(ctx, c, r.TEEVerifier, sgxContract.PackRegistry(), sgxContract.UnpackRegistry); err != nil {
		return nil, fmt.Errorf("registry of %v: %w", r.TEEVerifier, err)
	}
	c.Registry = r.Registry
	return r, nil
}

// Domain is under which its enclaves sign.
func (r *Rollup) Domain() typed.ProofDomain {
	return typed.ProofDomain{ChainID: r.ChainID, Verifier: r.TEEVerifier}
}

// A RollupPolicy is what a rollup decides, in one version. Times are seconds.
type RollupPolicy struct {
	Version        uint32         `json:"version"`
	App            common.Address `json:"app"` // whose instances count
	Accepts        uint8          `json:"accepts"`
	Kinds          uint8          `json:"kinds"` // 2: final at once with ACCEPTs of SGX and TDX
	RejectTime     uint64         `json:"rejectTime"`
	TEETime        uint64         `json:"teeTime"`
	ZKTime         uint64         `json:"zkTime"`
	ResolveTime    uint64         `json:"resolveTime"`
	ResolveAccepts uint8          `json:"resolveAccepts"`
	RejectBudget   uint8          `json:"rejectBudget"`
	Reward         string         `json:"reward"` // wei for each verdict that counts
}

// Policy is that of a version; of the newest in force with 0.
func (r *Rollup) Policy(ctx context.Context, version uint32) (RollupPolicy, error) {
	if version == 0 {
		var err error
		if version, err = view(ctx, r.chain, r.Address, rollupContract.PackPolicyVersion(), rollupContract.UnpackPolicyVersion); err != nil {
			return RollupPolicy{}, fmt.Errorf("policy version of rollup %v: %w", r.Address, err)
		}
	}
	p, err := view(ctx, r.chain, r.Address, rollupContract.PackPolicy(version), rollupContract.UnpackPolicy)
	if err != nil {
		return RollupPolicy{}, fmt.Errorf("policy %d of rollup %v: %w", version, r.Address, err)
	}
	return RollupPolicy{
		Version: version, App: p.App, Accepts: p.Accepts, Kinds: p.Kinds, RejectTime: uint64(p.RejectTime), TEETime: uint64(p.TeeTime),
		ZKTime: uint64(p.ZkTime), ResolveTime: uint64(p.ResolveTime), ResolveAccepts: p.ResolveAccepts, RejectBudget: p.RejectBudget,
		Reward: p.Reward.String(),
	}, nil
}

// A RollupHead is the last final block of a rollup.
type RollupHead struct {
	Number uint64      `json:"number"`
	Hash   common.Hash `json:"hash"`
	Root   common.Hash `json:"root"`
	Held   uint64      `json:"heldFrom,omitempty"` // the lowest block that a contradiction holds; 0: none does
}

// Head is the rollup's last final block.
func (r *Rollup) Head(ctx context.Context) (RollupHead, error) {
	head, err := view(ctx, r.chain, r.Address, rollupContract.PackHead(), rollupContract.UnpackHead)
	if err != nil {
		return RollupHead{}, fmt.Errorf("head of rollup %v: %w", r.Address, err)
	}
	held, err := view(ctx, r.chain, r.Address, rollupContract.PackHeldFrom(), rollupContract.UnpackHeldFrom)
	if err != nil {
		return RollupHead{}, fmt.Errorf("held blocks of rollup %v: %w", r.Address, err)
	}
	if held == math.MaxUint64 {
		held = 0
	}
	return RollupHead{head.Number, head.Hash, head.Root, held}, nil
}

// Instance is what the registry has on one of the enclaves that signed.
func (r *Rollup) Instance(ctx context.Context, address common.Address) (Instance, error) {
	return r.chain.Instance(ctx, address)
}

// LiveUntil is until when the app certainly has a live instance; in the past, since when it may have had none.
func (r *Rollup) LiveUntil(ctx context.Context, app common.Address) (uint64, error) {
	until, err := view(ctx, r.chain, r.Registry, r.chain.registry.PackLiveUntil(app), r.chain.registry.UnpackLiveUntil)
	if err != nil {
		return 0, fmt.Errorf("life of app %v: %w", app, err)
	}
	return until, nil
}
