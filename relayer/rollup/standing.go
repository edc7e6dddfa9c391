package rollup

import (
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/veritee/veritee/bindings/twofactorverifier"
)

// Status is a claim's, by its rollup's word.
type Status uint8

// The states of ITwoFactorVerifier, in its order.
const (
	None Status = iota
	Pending
	Held
	Rejected
	Final
)

var statuses = [...]string{"unknown", "pending", "held", "rejected", "final"}

func (s Status) String() string {
	if int(s) < len(statuses) {
		return statuses[s]
	}
	return fmt.Sprintf("status %d", uint8(s))
}

// Reason is why a claim is held or was rejected.
type Reason uint8

// The reasons of ITwoFactorVerifier, in its order.
const (
	NoReason Reason = iota
	TeeTimeout
	TeeContradiction
	ZkBroken
	ZkTimeout
	ZkContradiction
	Resolved
	Superseded
)

var reasons = [...]string{
	"no reason", "too few ACCEPTs came in time", "an enclave's REJECT, or its ACCEPT of another result for the same input",
	"two ZK proofs of different results for one input: the ZK verifier is broken", "no ZK proof came in time",
	"a ZK proof of another result", "resolved so", "another claim for its blocks is final",
}

func (r Reason) String() string {
	if int(r) < len(reasons) {
		return reasons[r]
	}
	return fmt.Sprintf("reason %d", uint8(r))
}

// A Standing is where a claim stands at a block, its deadlines taken into account. Times are unix seconds; zero for what hasn't happened.
type Standing struct {
	Status  Status
	Reason  Reason
	Accepts uint8
	Rejects uint8

	ClaimedAt, TeeAt, ZkAt, HeldAt, FinalAt uint64

	Policy uint32 // version
}

// Over says that no verdict changes anything any more.
func (s Standing) Over() bool { return s.Status == Rejected || s.Status == Final }

// PackStanding is the calldata that asks a rollup where a claim stands.
func PackStanding(claim common.Hash) []byte { return contract.PackStanding(claim) }

// ReadStanding reads it.
func ReadStanding(data []byte) (Standing, error) {
	said, err := contract.UnpackStanding(data)
	if err != nil {
		return Standing{}, err
	}
	at := func(n *big.Int) uint64 {
		if n == nil || !n.IsUint64() {
			return 0
		}
		return n.Uint64()
	}
	return Standing{
		Status: Status(said.Status), Reason: Reason(said.Reason), Accepts: said.Accepts, Rejects: said.Rejects,
		ClaimedAt: at(said.ClaimedAt), TeeAt: at(said.TeeAt), ZkAt: at(said.ZkAt), HeldAt: at(said.HeldAt), FinalAt: at(said.FinalAt),
		Policy: said.Policy,
	}, nil
}

// A Policy is what a rollup decides, as far as a relayer goes by it.
type Policy struct {
	App     common.Address
	Accepts uint8
	Reward  *big.Int // wei, for each verdict that counts
}

// PackPolicy is the calldata that asks a rollup for a version of its policy.
func PackPolicy(version uint32) []byte { return contract.PackPolicy(version) }

// PackPolicyVersion is the calldata that asks a rollup for the newest version in force.
func PackPolicyVersion() []byte { return contract.PackPolicyVersion() }

// ReadPolicyVersion reads it.
func ReadPolicyVersion(data []byte) (uint32, error) { return contract.UnpackPolicyVersion(data) }

// ReadPolicy reads it.
func ReadPolicy(data []byte) (Policy, error) {
	said, err := contract.UnpackPolicy(data)
	if err != nil {
		return Policy{}, err
	}
	return policyOf(said), nil
}

// PackL2ChainID is the calldata that asks a rollup for the id of its blocks' chain.
func PackL2ChainID() []byte { return contract.PackL2ChainId() }

// ReadL2ChainID reads it.
func ReadL2ChainID(data []byte) (uint64, error) { return contract.UnpackL2ChainId(data) }

// PackConfig is the calldata that asks a rollup by which rules its blocks are executed.
func PackConfig() []byte { return contract.PackConfig() }

// ReadConfig reads their hash.
func ReadConfig(data []byte) (common.Hash, error) { return contract.UnpackConfig(data) }

// PackCredits is the calldata that asks a rollup what it owes for verdicts.
func PackCredits() []byte { return contract.PackCredits() }

// ReadCredits reads it, in wei.
func ReadCredits(data []byte) (*big.Int, error) { return contract.UnpackCredits(data) }

func policyOf(said twofactorverifier.IRollupGovernancePolicy) Policy {
	return Policy{App: said.App, Accepts: said.Accepts, Reward: said.Reward}
}
