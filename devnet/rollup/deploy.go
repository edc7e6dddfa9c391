package rollup

import (
	"context"
	"fmt"
	"math"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/params"

	"github.com/veritee/veritee/bindings/developmentzkverifier"
	"github.com/veritee/veritee/bindings/rollupgovernance"
	"github.com/veritee/veritee/bindings/twofactorverifier"
	"github.com/veritee/veritee/devnet/world"
	"github.com/veritee/veritee/enclave/stf"
)

// Terms are what differs between rollups here. Times are seconds; blocks of development chains are at least one apart.
type Terms struct {
	Accepts      uint8
	RejectTime   uint32
	TEETime      uint32
	ZKTime       uint32
	ResolveTime  uint32
	Measurements []common.Hash // whose verdicts count, for all blocks
	Config       common.Hash   // of the rules; stf.Network.Hash of the genesis file
}

// Wallets are those that need money at genesis of the chain that settles.
func Wallets() (proposer, guardian *world.Wallet) {
	return world.NewWallet("proposer"), world.NewWallet("rollup guardian")
}

// ConfigOf is the hash of the rules that a genesis file says.
func ConfigOf(genesis string) (common.Hash, error) {
	network, err := stf.ReadNetwork(genesis)
	if err != nil {
		return common.Hash{}, err
	}
	return network.Hash(), nil
}

// Deploy puts the rollup on the chain that settles: a ZK verifier of development, and the TwoFactorVerifier that asks it and the SGXVerifier,
// whose app is the world's, with money for rewards. The first claim follows the rollup's genesis.
func Deploy(ctx context.Context, w *world.World, verifier common.Address, l2 *Layer2, terms Terms) (*Settlement, error) {
	proposer, guardian := Wallets()
	s := &Settlement{Node: w.Node, Verifier: verifier, Owner: w.Owner, Proposer: proposer, Guardian: guardian, Prover: NewProver()}
	// Two, the second to take the first's place.
	for range 2 {
		zk, err := w.Owner.Do(ctx, w.Node, nil, nil, append(common.FromHex(developmentzkverifier.DevelopmentZkVerifierMetaData.Bin),
			developmentzkverifier.NewDevelopmentZkVerifier().PackConstructor(s.Prover.Address())...))
		if err != nil {
			return nil, fmt.Errorf("deploy the ZK verifier of development: %w", err)
		}
		s.spares = append(s.spares, zk.ContractAddress)
	}
	s.zk, s.spares = s.spares[0], s.spares[1:]
	genesis, err := l2.Client().HeaderByNumber(ctx, common.Big0)
	if err != nil {
		return nil, err
	}
	setup := rollupgovernance.IRollupGovernanceSetup{
		Owner: w.Owner.Address, Guardian: guardian.Address, Proposer: proposer.Address, TeeVerifier: verifier, ZkVerifier: s.zk,
		Policy: rollupgovernance.IRollupGovernancePolicy{
			App: w.App, Accepts: terms.Accepts, RejectTime: terms.RejectTime, TeeTime: terms.TEETime, ZkTime: terms.ZKTime, ResolveTime: terms.ResolveTime,
			RejectBudget: 4, Reward: big.NewInt(params.Ether / 100),
		},
	}
	for _, measurement := range terms.Measurements {
		setup.Activations = append(setup.Activations, rollupgovernance.IRollupGovernanceActivation{Measurement: measurement, LastBlock: math.MaxUint64})
	}
	receipt, err := w.Owner.Do(ctx, w.Node, nil, nil, append(common.FromHex(rollupgovernance.RollupGovernanceMetaData.Bin),
		governance.PackConstructor(setup)...))
	if err != nil {
		return nil, fmt.Errorf("deploy the rollup's governance: %w", err)
	}
	s.Governance = receipt.ContractAddress
	beginning := twofactorverifier.ITwoFactorVerifierBeginning{
		Governance: s.Governance, L2ChainId: l2.Node.ChainID, Config: terms.Config, HeadHash: genesis.Hash(), HeadRoot: genesis.Root,
	}
	receipt, err = w.Owner.Do(ctx, w.Node, nil, nil, append(common.FromHex(twofactorverifier.TwoFactorVerifierMetaData.Bin),
		contract.PackConstructor(beginning)...))
	if err != nil {
		return nil, fmt.Errorf("deploy the TwoFactorVerifier: %w", err)
	}
	s.Rollup, s.FirstBlock = receipt.ContractAddress, receipt.BlockNumber.Uint64()
	if _, err := w.Owner.Do(ctx, w.Node, &s.Rollup, big.NewInt(params.Ether), contract.PackFund()); err != nil {
		return nil, fmt.Errorf("fund the rewards: %w", err)
	}
	return s, nil
}
