package evidence

import (
	"context"
	"fmt"
	"log/slog"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/veritee/veritee/enclave/attest"
	"github.com/veritee/veritee/enclave/headers"
	"github.com/veritee/veritee/enclave/vrf"
	"github.com/veritee/veritee/protocol/typed"
	"github.com/veritee/veritee/protocol/workerapi"
)

// maxBlockNumber is what the registry has room for, 48 bits.
const maxBlockNumber = 1<<48 - 1

// maxAge is for how many blocks a chain serves block hashes at best (EIP-2935). Evidence for an older block is of no use to anybody.
const maxAge = 8191

// A Claim is an AttestRequest whose fields have the right form. What they say is only the relayer's word.
type Claim struct {
	ChainID   uint64
	Registry  common.Address
	App       common.Address
	Number    uint64
	BlockHash common.Hash
}

// Parse reads a request strictly: every length exact, every number in its range. Refusals: REASON_MALFORMED.
func Parse(r *workerapi.AttestRequest) (Claim, *vrf.Refusal) {
	malformed := func(format string, args ...any) (Claim, *vrf.Refusal) {
		return Claim{}, vrf.Refuse(workerapi.Refusal_REASON_MALFORMED, format, args...)
	}
	for _, field := range []struct {
		name  string
		value []byte
		want  int
	}{
		{"registry", r.GetRegistry(), common.AddressLength},
		{"app", r.GetApp(), common.AddressLength},
		{"block_hash", r.GetBlockHash(), common.HashLength},
	} {
		if len(field.value) != field.want {
			return malformed("%s has %d bytes, it must have %d", field.name, len(field.value), field.want)
		}
	}
	claim := Claim{
		ChainID: r.GetChainId(), Registry: common.Address(r.GetRegistry()), App: common.Address(r.GetApp()),
		Number: r.GetBlockNumber(), BlockHash: common.Hash(r.GetBlockHash()),
	}
	switch {
	case claim.Registry == common.Address{}:
		return malformed("registry is zero")
	case claim.App == common.Address{}:
		return malformed("app is zero")
	case claim.Number > maxBlockNumber:
		return malformed("block_number is %d, the registry knows none above 2^48", claim.Number)
	case claim.BlockHash == common.Hash{}:
		return malformed("block_hash is zero")
	}
	return claim, nil
}

// LogValue shows what is asked, nothing of which is secret.
func (c Claim) LogValue() slog.Value {
	return slog.GroupValue(
		slog.Uint64("chain_id", c.ChainID),
		slog.String("registry", c.Registry.Hex()),
		slog.String("app", c.App.Hex()),
		slog.Uint64("block", c.Number),
		slog.String("block_hash", c.BlockHash.Hex()),
	)
}

// String does the same.
func (c Claim) String() string {
	return fmt.Sprintf("app %s, registry %s of chain %d, block %d", c.App, c.Registry, c.ChainID, c.Number)
}

// Config is what an Attester works with.
type Config struct {
	Provider attest.Provider
	Instance common.Address              // of this process
	Stored   bool                        // whether its key is kept in a file
	Apps     map[uint64][]common.Address // that are served, by chain id
	Chains   map[uint64]vrf.Headers      // by chain id; every one of Apps is there
}

// An Attester is safe for concurrent use.
type Attester struct{ config Config }

// New makes an attester.
func New(config Config) *Attester { return &Attester{config} }

// Attest decides about a claim and has a quote made over it. Nil is returned for exactly one of the two.
func (a *Attester) Attest(ctx context.Context, claim Claim) ([]byte, *vrf.Refusal) {
	if a.config.Stored && !headers.Development(claim.ChainID) {
		return nil, vrf.Refuse(workerapi.Refusal_REASON_NO_EVIDENCE,
			"its instance key is kept in a file, which no quote may vouch for; leave --instance-key out, and a new one is born at every start")
	}
	if !slices.Contains(a.config.Apps[claim.ChainID], claim.App) {
		return nil, vrf.Refuse(workerapi.Refusal_REASON_UNKNOWN_DEPLOYMENT,
			"app %s on chain %d isn't served here; give the worker a key of it, or start it with --app %d:%s", claim.App, claim.ChainID, claim.ChainID, claim.App)
	}

	// The block as our endpoints have it.
	block, err := a.config.Chains[claim.ChainID].Block(ctx, claim.Number, 0)
	switch {
	case err != nil:
		return nil, vrf.Unseen(err)
	case block.Hash != claim.BlockHash:
		return nil, vrf.Refuse(workerapi.Refusal_REASON_OTHER_BLOCK,
			"block %d is %s here; the relayer's node is on another branch, or behind", claim.Number, block.Hash)
	case block.Head > claim.Number+maxAge:
		return nil, vrf.Refuse(workerapi.Refusal_REASON_MALFORMED,
			"block %d is %d blocks old; no chain serves its hash any more, name a newer one", claim.Number, block.Head-claim.Number)
	}

	commitment := typed.Commitment{
		Use: typed.ForRegistration, ChainID: claim.ChainID, Registry: claim.Registry, App: claim.App, Instance: a.config.Instance,
		BlockNumber: block.Number, BlockHash: block.Hash,
	}
	evidence, err := a.config.Provider.Quote(ctx, commitment.ReportData())
	if err != nil {
		return nil, vrf.Refuse(workerapi.Refusal_REASON_NO_EVIDENCE, "no quote could be had from %s; the worker's log says why", a.config.Provider.Name()).Because(err)
	}
	return evidence.Quote, nil
}

var _ vrf.Headers = (*headers.Chain)(nil)
