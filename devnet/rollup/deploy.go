package rollup

import (
	"context"
	"fmt"
	"math"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
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
	genesis, err := l2.Client().HeaderByNumber(ctx, common.Big0)
	if err != nil {
		return nil, err
	}
	head, err := w.Node.Client.HeaderByNumber(ctx, nil)
	if err != nil {
		return nil, err
	}
	nonce, err := w.Node.Client.PendingNonceAt(ctx, w.Owner.Address)
	if err != nil {
		return nil, err
	}
	// All is sent at once, for one block or two: where each contract will be is known.
	create := func(what, code string, arguments []byte) (common.Address, error) {
		address := crypto.CreateAddress(w.Owner.Address, nonce)
		nonce++
		if _, err := w.Owner.Send(ctx, w.Node, nil, nil, append(common.FromHex(code), arguments...)); err != nil {
			return address, fmt.Errorf("deploy the %s: %w", what, err)
		}
		return address, nil
	}
	// Two ZK verifiers, the second to take the first's place.
	for range 2 {
		zk, err := create("ZK verifier of development", developmentzkverifier.DevelopmentZkVerifierMetaData.Bin,
			developmentzkverifier.NewDevelopmentZkVerifier().PackConstructor(s.Prover.Address()))
		if err != nil {
			return nil, err
		}
		s.spares = append(s.spares, zk)
	}
	s.zk, s.spares = s.spares[0], s.spares[1:]
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
	if s.Governance, err = create("rollup's governance", rollupgovernance.RollupGovernanceMetaData.Bin, governance.PackConstructor(setup)); err != nil {
		return nil, err
	}
	beginning := twofactorverifier.ITwoFactorVerifierBeginning{
		Governance: s.Governance, L2ChainId: l2.Node.ChainID, Config: terms.Config, HeadHash: genesis.Hash(), HeadRoot: genesis.Root,
	}
	if s.Rollup, err = create("TwoFactorVerifier", twofactorverifier.TwoFactorVerifierMetaData.Bin, contract.PackConstructor(beginning)); err != nil {
		return nil, err
	}
	receipt, err := w.Owner.Do(ctx, w.Node, &s.Rollup, big.NewInt(params.Ether), contract.PackFund())
	if err != nil {
		return nil, fmt.Errorf("fund the rewards: %w", err)
	}
	s.FirstBlock = head.Number.Uint64() + 1
	for _, made := range []common.Address{s.zk, s.Governance, s.Rollup} {
		code, err := w.Node.Client.CodeAt(ctx, made, receipt.BlockNumber)
		if err != nil {
			return nil, err
		}
		if len(code) == 0 {
			return nil, fmt.Errorf("deploy the rollup: %v has no code in block %v", made, receipt.BlockNumber)
		}
	}
	return s, nil
}
