package onchain

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"math/big"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/veritee/veritee/bindings/rollupgovernance"
	"github.com/veritee/veritee/bindings/sgxverifier"
	"github.com/veritee/veritee/protocol/typed"
)

// A RollupNode tells balances besides: a rollup's fund is its contract's.
type RollupNode interface {
	Node
	BalanceAt(ctx context.Context, account common.Address, blockNumber *big.Int) (*big.Int, error)
}

// RollupGovernance is who decides for a rollup, and what was decided and announced: of the contract of its own behind each TwoFactorVerifier.
type RollupGovernance struct {
	Owner       common.Address   `json:"owner"`
	Guardian    common.Address   `json:"guardian"`
	Proposer    common.Address   `json:"proposer"`
	Delay       uint64           `json:"delay"` // seconds between a change's announcement and its effect
	Activations []Activation     `json:"activations"`
	Changes     []RollupChange   `json:"changes"`      // announced, and neither enacted nor withdrawn
	Verifiers   []common.Address `json:"teeVerifiers"` // under which verdicts count; the last is the one that claims ask
	ZKFrozen    bool             `json:"zkFrozen"`     // no ZK proof counts until there is another verifier
	ZKOnlyAt    uint64           `json:"zkOnlyAt"`     // from when ZK alone is enough,
	ZKOnlyUntil uint64           `json:"zkOnlyUntil"`  // and until when; zeros: it isn't
	Fund        string           `json:"fund"`         // wei for rewards that aren't credited yet
	Credits     string           `json:"credits"`      // wei that recipients haven't collected
}

// An Activation says for which of a rollup's blocks code proves.
type Activation struct {
	Measurement common.Hash `json:"measurement"` // zero: instances without evidence, on development chains
	FirstBlock  uint64      `json:"firstBlock"`
	LastBlock   uint64      `json:"lastBlock"` // included
}

// A RollupChange is a change that was announced.
type RollupChange struct {
	ID          common.Hash   `json:"id"`
	At          uint64        `json:"at"` // from when anyone can enact it
	What        string        `json:"what"`
	Change      hexutil.Bytes `json:"change"` // as `enact` takes it
	Block       uint64        `json:"block"`
	Transaction common.Hash   `json:"transaction"`
}

// parsed is a binding's interface.
func parsed(of *bind.MetaData) abi.ABI {
	made, err := of.ParseABI()
	if err != nil {
		panic(err) // it is generated
	}
	return *made
}

var (
	governanceContract = rollupgovernance.NewRollupGovernance()
	governanceABI      = parsed(&rollupgovernance.RollupGovernanceMetaData)
	governanceEvents   = topicsOf(governanceABI, "ActivationSet", "ChangeAnnounced", "ChangeWithdrawn", "ChangeEnacted", "TeeVerifierSet")
)

func topicsOf(of abi.ABI, names ...string) (ids []common.Hash) {
	for _, name := range names {
		ids = append(ids, of.Events[name].ID)
	}
	return ids
}

// Governance reads who decides for the rollup, and what.
func (r *Rollup) Governance(ctx context.Context) (RollupGovernance, error) {
	var g RollupGovernance
	fail := func(what string, err error) (RollupGovernance, error) {
		return RollupGovernance{}, fmt.Errorf("%s of rollup %v: %w", what, r.Address, err)
	}
	var err error
	if g.Owner, err = view(ctx, r.chain, r.GovernedBy, governanceContract.PackOwner(), governanceContract.UnpackOwner); err != nil {
		return fail("owner", err)
	}
	if g.Guardian, err = view(ctx, r.chain, r.GovernedBy, governanceContract.PackGuardian(), governanceContract.UnpackGuardian); err != nil {
		return fail("guardian", err)
	}
	if g.Proposer, err = view(ctx, r.chain, r.GovernedBy, governanceContract.PackProposer(), governanceContract.UnpackProposer); err != nil {
		return fail("proposer", err)
	}
	delay, err := view(ctx, r.chain, r.GovernedBy, governanceContract.PackDelay(), governanceContract.UnpackDelay)
	if err != nil {
		return fail("delay", err)
	}
	g.Delay = uint64(delay)
	current, err := view(ctx, r.chain, r.GovernedBy, governanceContract.PackCurrent(), governanceContract.UnpackCurrent)
	if err != nil {
		return fail("verifiers", err)
	}
	if g.ZKFrozen, err = view(ctx, r.chain, r.Address, rollupContract.PackZkFrozen(current.Zk), rollupContract.UnpackZkFrozen); err != nil {
		return fail("ZK verifier", err)
	}
	only, err := view(ctx, r.chain, r.GovernedBy, governanceContract.PackZkOnly(), governanceContract.UnpackZkOnly)
	if err != nil {
		return fail("ZK-only time", err)
	}
	g.ZKOnlyAt, g.ZKOnlyUntil = only.At.Uint64(), only.Until.Uint64()
	credits, err := view(ctx, r.chain, r.Address, rollupContract.PackCredits(), rollupContract.UnpackCredits)
	if err != nil {
		return fail("credits", err)
	}
	balance, err := r.node.BalanceAt(ctx, r.Address, nil)
	if err != nil {
		return fail("balance", err)
	}
	g.Credits, g.Fund = credits.String(), new(big.Int).Sub(balance, credits).String()

	logs, err := r.chain.logs(ctx, r.GovernedBy, governanceEvents)
	if err != nil {
		return RollupGovernance{}, err
	}
	for _, log := range logs {
		if err := g.fold(&log); err != nil {
			return RollupGovernance{}, fmt.Errorf("event of the governance %v in block %d: %w", r.GovernedBy, log.BlockNumber, err)
		}
	}
	return g, nil
}

// fold takes in one event.
func (g *RollupGovernance) fold(log *types.Log) error {
	switch slices.Index(governanceEvents, log.Topics[0]) {
	case 0:
		set, err := governanceContract.UnpackActivationSetEvent(log)
		if err != nil {
			return err
		}
		g.Activations = slices.DeleteFunc(g.Activations, func(a Activation) bool { return a.Measurement == set.Measurement })
		if set.FirstBlock <= set.LastBlock {
			g.Activations = append(g.Activations, Activation{set.Measurement, set.FirstBlock, set.LastBlock})
		}
	case 1:
		announced, err := governanceContract.UnpackChangeAnnouncedEvent(log)
		if err != nil {
			return err
		}
		g.Changes = append(g.Changes, RollupChange{
			ID: announced.Id, At: announced.At.Uint64(), What: changeText(announced.Change), Change: announced.Change,
			Block: log.BlockNumber, Transaction: log.TxHash,
		})
	case 2, 3:
		if len(log.Topics) < 2 {
			return fmt.Errorf("it names no change")
		}
		g.Changes = slices.DeleteFunc(g.Changes, func(c RollupChange) bool { return c.ID == log.Topics[1] })
	case 4:
		set, err := governanceContract.UnpackTeeVerifierSetEvent(log)
		if err != nil {
			return err
		}
		if g.Verifiers = slices.DeleteFunc(g.Verifiers, func(a common.Address) bool { return a == set.Verifier && !set.Accepted }); set.Accepted {
			g.Verifiers = append(g.Verifiers, set.Verifier)
		}
	}
	return nil
}

// changeText is a change as a person reads it: what would be called, with what.
func changeText(change []byte) string {
	if len(change) < 4 {
		return hexutil.Encode(change)
	}
	method, err := governanceABI.MethodById(change)
	if err != nil {
		return "an unknown call " + hexutil.Encode(change[:4])
	}
	values, err := method.Inputs.Unpack(change[4:])
	if err != nil {
		return method.Name + " with " + hexutil.Encode(change[4:])
	}
	parts := make([]string, len(values))
	for i, value := range values {
		parts[i] = strings.TrimPrefix(method.Inputs[i].Name+" "+valueText(value), " ")
	}
	return method.Name + "(" + strings.Join(parts, ", ") + ")"
}

func valueText(value any) string {
	switch v := value.(type) {
	case [32]byte:
		return common.Hash(v).Hex()
	case common.Address:
		return v.Hex()
	case *big.Int, uint8, uint32, uint64, bool, string:
		return fmt.Sprint(v)
	}
	// A struct, such as a policy: by its fields.
	var text bytes.Buffer
	encoder := json.NewEncoder(&text)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(value); err != nil {
		return fmt.Sprint(value)
	}
	return strings.TrimSpace(text.String())
}

// AnnounceResolution is the calldata by which the guardian announces how a hold ends.
func AnnounceResolution(claim common.Hash, uphold bool, evidence common.Hash) []byte {
	return rollupContract.PackAnnounceResolution(claim, uphold, evidence)
}

// WithdrawResolution is the calldata by which the guardian takes an announcement back.
func WithdrawResolution(claim common.Hash) []byte {
	return rollupContract.PackWithdrawResolution(claim)
}

// ExecuteResolution is the calldata by which anyone carries an announcement out when its time has come.
func ExecuteResolution(claim common.Hash) []byte { return rollupContract.PackExecuteResolution(claim) }

// Poke is the calldata by which anyone has the rollup write down what time has done to a claim.
func Poke(c typed.Claim) []byte { return rollupContract.PackPoke(PackedClaim(c)) }

// A SignedVerdict is an enclave's verdict with the claim that it is on.
type SignedVerdict struct {
	Claim     typed.Claim
	Proof     typed.TeeProof
	Signature typed.Signature
}

// ShowEquivocation is the calldata for the SGXVerifier by which anyone removes an instance that signed two verdicts that can't both be true.
func ShowEquivocation(first, second SignedVerdict) []byte {
	claim := func(c typed.Claim) sgxverifier.TeeProofsClaim { return sgxverifier.TeeProofsClaim(PackedClaim(c)) }
	proof := func(v SignedVerdict) sgxverifier.TeeProofsProof {
		p := v.Proof
		return sgxverifier.TeeProofsProof{
			Verdict: uint8(p.Verdict), ComputedRoot: p.ComputedRoot, Measurement: p.Measurement, Instance: p.Instance, PolicyVersion: p.PolicyVersion,
			Recipient: p.Recipient, NotAfter: p.NotAfter, R: v.Signature.R, Vs: v.Signature.VS,
		}
	}
	return sgxContract.PackShowEquivocation(claim(first.Claim), proof(first), claim(second.Claim), proof(second))
}
