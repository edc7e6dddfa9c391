package deployment

import (
	"errors"
	"fmt"
	"math/big"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"

	"github.com/veritee/veritee/bindings/vrfcoordinator"
)

// DefaultSalt is the salt of every deployment that names no other. Another salt makes a second pair with the same parameters.
var DefaultSalt = crypto.Keccak256Hash([]byte("veritee/deployment/1"))

// Parameters are what the contracts are built with. Nothing of it but the owner can be changed later.
type Parameters struct {
	Salt  common.Hash
	Owner common.Address // of all contracts that have one

	MaxLease time.Duration // the longest lease of an instance

	ConfirmationLevels []uint8       // 1 to 8 of them, each 1 to 200
	FlatPremium        *big.Int      // wei per request, besides gas
	TipCap             *big.Int      // wei per gas that is paid above the base fee
	RefundBlocks       uint64        // an unanswered request can be refunded after so many
	SettlerBlocks      uint64        // in which only the signed settler may settle
	RetryBlocks        uint64        // in which only the consumer or its account's owner may retry
	WorkerGrace        time.Duration // requests are taken for so long after an app's last lease ended
	EpochNotice        time.Duration // from a successor's announcement to its activation
	DeathNotice        time.Duration // before a key may be declared dead

	Root []byte // the certificate, DER, that all collateral must follow from; empty: Intel's. Another one only on development chains

	RiscZeroRouter common.Address // judges proofs; zero: a verifier of ours does
	RiscZeroImages []Image        // programs whose proofs are taken from the beginning; governance can take others later

	Rollup bool // whether rollups' proofs by enclaves are checked: SGXVerifier is there too, and a judge of the registry

	Keys *KeyParameters // a committee that serves keys of apps, its app, and its broker; nil: none
}

const day = 24 * time.Hour

// Defaults suit a chain with blocks of some seconds; on a development chain waiting is short.
func Defaults(chainID uint64) Parameters {
	p := Parameters{
		Salt:               DefaultSalt,
		MaxLease:           30 * day,
		ConfirmationLevels: []uint8{1, 3, 12, 64},
		FlatPremium:        new(big.Int),
		TipCap:             big.NewInt(3 * params.GWei),
		RefundBlocks:       7200, // below the 8,191 block hashes that the chain serves: a refund pins the block's
		SettlerBlocks:      10,
		RetryBlocks:        300,
		WorkerGrace:        day,
		EpochNotice:        day,
		DeathNotice:        30 * day,
		RiscZeroRouter:     routers[chainID],
	}
	if development(chainID) {
		p.RefundBlocks, p.RetryBlocks = 200, 50
		p.WorkerGrace, p.EpochNotice = time.Hour, time.Minute
	}
	return p
}

// HashWindow is how many block hashes a chain serves, with the history contract of EIP-2935 and without.
const (
	HashWindow      = 8191
	ShortHashWindow = 256
)

// development chains are those where anybody may be trusted.
func development(chainID uint64) bool { return chainID == 1337 || chainID == 31337 }

// Check says what the contracts would refuse, before anybody pays to hear it.
func (p Parameters) Check(chainID, hashWindow uint64) error {
	var wrong []error
	complain := func(format string, args ...any) { wrong = append(wrong, fmt.Errorf(format, args...)) }
	within := func(name string, value, least, most time.Duration) {
		if value < least || value > most || value%time.Second != 0 {
			complain("%s: %v isn't whole seconds between %v and %v", name, value, least, most)
		}
	}

	if p.Owner == (common.Address{}) {
		complain("owner: the address that governs the contracts is missing; name a multisig, or for development the key that deploys")
	}
	within("max-lease", p.MaxLease, time.Second, 366*day)

	if len(p.ConfirmationLevels) == 0 || len(p.ConfirmationLevels) > 8 {
		complain("confirmations: 1 to 8 levels are needed, few make large groups; %d are given", len(p.ConfirmationLevels))
	}
	var highest uint64
	for _, level := range p.ConfirmationLevels {
		highest = max(highest, uint64(level))
		if level == 0 || level > 200 {
			complain("confirmations: %d isn't 1 to 200", level)
		}
	}
	if sorted := slices.Compact(slices.Sorted(slices.Values(p.ConfirmationLevels))); !slices.Equal(sorted, p.ConfirmationLevels) {
		complain("confirmations: %v aren't rising; each level once, the lowest first", p.ConfirmationLevels)
	}

	// Requests are refused with a premium or a tip cap that no reserve could hold.
	for name, wei := range map[string]*big.Int{"flat-premium": p.FlatPremium, "tip-cap": p.TipCap} {
		if wei == nil || wei.Sign() < 0 || wei.Cmp(big.NewInt(params.Ether)) > 0 {
			complain("%s: it is 0 to 1 ether", name)
		}
	}
	if p.RefundBlocks <= highest+p.SettlerBlocks || p.RefundBlocks >= hashWindow {
		complain("refund-blocks: %d isn't above the highest confirmation level and settler-blocks together, %d, and below the %d block hashes that the chain serves",
			p.RefundBlocks, highest+p.SettlerBlocks, hashWindow)
	}
	if p.RetryBlocks > 1_000_000 {
		complain("retry-blocks: %d is more than 1000000", p.RetryBlocks)
	}
	within("worker-grace", p.WorkerGrace, 0, 366*day)
	within("epoch-notice", p.EpochNotice, 0, 366*day)
	within("death-notice", p.DeathNotice, 30*day, 3660*day)
	for _, image := range p.RiscZeroImages {
		if image.ID == (common.Hash{}) || image.Kind != ProofOfReport && image.Kind != ProofAutomata {
			complain("risczero-image: %v isn't a program whose proofs mean a report, or Automata's", image.ID)
		}
	}
	if len(p.Root) > 0 && !development(chainID) {
		complain("development-root: on chain %d only Intel's root is trusted; leave it out, or deploy to a development chain (1337, 31337)", chainID)
	}
	if p.Keys != nil {
		wrong = append(wrong, p.Keys.check(chainID)...)
	}
	return errors.Join(wrong...)
}

// config is how the coordinator takes them.
func (p Parameters) config(registry common.Address) vrfcoordinator.IVRFCoordinatorConfig {
	count := func(n uint64) *big.Int { return new(big.Int).SetUint64(n) }
	return vrfcoordinator.IVRFCoordinatorConfig{
		Owner: p.Owner, Registry: registry, ConfirmationLevels: p.ConfirmationLevels,
		FlatPremium: p.FlatPremium, TipCap: p.TipCap,
		RefundBlocks: count(p.RefundBlocks), SettlerBlocks: count(p.SettlerBlocks), RetryBlocks: count(p.RetryBlocks),
		WorkerGrace: count(seconds(p.WorkerGrace)), EpochNotice: seconds(p.EpochNotice), DeathNotice: seconds(p.DeathNotice),
	}
}

func seconds(d time.Duration) uint64 { return uint64(d / time.Second) }
