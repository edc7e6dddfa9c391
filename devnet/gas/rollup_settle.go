package main

import (
	"bytes"
	"fmt"
	"math"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"

	"github.com/veritee/veritee/bindings/sgxverifier"
	"github.com/veritee/veritee/protocol/typed"
)

// The rollup's policy: one ACCEPT of one kind, and times that a block a second brings about soon. The sums don't change gas, but a reward
// of nothing would.
const (
	rejectTime   = 10
	resolveTime  = 10
	factorTime   = 3600
	proofReward  = 1000
	rangeBlocks  = 16
	firstOfRange = 1_000_001
)

// seal is as long as RISC Zero's by Groth16, and has no zero in it. The ZK verifier doesn't look at it, but its bytes are paid for.
var seal = bytes.Repeat([]byte{0xa5}, 260)

// settlementRuns is what foundry.toml has for the settlement, which would be too long with more.
const settlementRuns = 200

// Structs of RollupGovernance and TwoFactorVerifier, by the names of their ABIs.
type (
	rollupPolicy struct {
		App            common.Address
		Accepts        uint8
		Kinds          uint8
		RejectTime     uint32
		TeeTime        uint32
		ZkTime         uint32
		ResolveTime    uint32
		ResolveAccepts uint8
		RejectBudget   uint8
		Reward         *big.Int
	}
	rollupActivation struct {
		Measurement [32]byte
		FirstBlock  uint64
		LastBlock   uint64
	}
	rollupSetup struct {
		Owner       common.Address
		Guardian    common.Address
		Proposer    common.Address
		TeeVerifier common.Address
		ZkVerifier  common.Address
		Delay       uint32
		Policy      rollupPolicy
		Activations []rollupActivation
	}
	rollupBeginning struct {
		Governance common.Address
		L2ChainId  uint64
		Config     [32]byte
		HeadNumber uint64
		HeadHash   [32]byte
		HeadRoot   [32]byte
	}
	rollupBatch struct {
		FirstBlock   uint64
		PostRoot     [32]byte
		Receipts     [32]byte
		Withdrawals  [32]byte
		ParentHash   [32]byte
		PreRoot      [32]byte
		BlockHashes  [][32]byte
		OriginNumber uint64
		Data         []byte
	}
)

// settling is a rollup that is settled with two factors.
type settling struct {
	*court
	rollup *deployed
	zk     *deployed

	governance common.Address

	next       uint64
	hash, root common.Hash // of the block before
}

func newSettling(c *court, root string) (*settling, error) {
	sources := ourCompiler(root, registryRuns)
	rules, err := sources.contract(c.ctx, "contracts/rollup/RollupGovernance.sol", "RollupGovernance")
	if err != nil {
		return nil, err
	}
	code, err := ourCompiler(root, settlementRuns).contract(c.ctx, "contracts/rollup/TwoFactorVerifier.sol", "TwoFactorVerifier")
	if err != nil {
		return nil, err
	}
	free, err := sources.contract(c.ctx, "devnet/gas/contracts/FreeZkVerifier.sol", "FreeZkVerifier")
	if err != nil {
		return nil, err
	}
	label, _, err := c.label()
	if err != nil {
		return nil, err
	}

	s := &settling{court: c, next: firstOfRange, hash: named("genesis"), root: named("genesis root")}
	if s.zk, err = c.deploy(c.operator, free); err != nil {
		return nil, fmt.Errorf("ZK verifier: %w", err)
	}
	governance, err := c.deploy(c.operator, rules, rollupSetup{
		Owner: c.operator.address, Guardian: c.operator.address, Proposer: c.user.address,
		TeeVerifier: c.proofs.address, ZkVerifier: s.zk.address,
		Policy: rollupPolicy{
			App: c.app.address, Accepts: 1, RejectTime: rejectTime, TeeTime: factorTime, ZkTime: factorTime, ResolveTime: resolveTime,
			RejectBudget: 8, Reward: big.NewInt(proofReward),
		},
		Activations: []rollupActivation{{Measurement: label, LastBlock: math.MaxUint64}},
	})
	if err != nil {
		return nil, fmt.Errorf("RollupGovernance: %w", err)
	}
	s.governance = governance.address
	s.rollup, err = c.deploy(c.operator, code, rollupBeginning{
		Governance: governance.address, L2ChainId: 167_000, Config: named("config"),
		HeadNumber: firstOfRange - 1, HeadHash: s.hash, HeadRoot: s.root,
	})
	if err != nil {
		return nil, fmt.Errorf("TwoFactorVerifier: %w", err)
	}
	_, err = s.rollup.send(c.user, big.NewInt(params.Ether), "fund")
	return s, err
}

// measure takes every figure of a second claim: a rollup's first writes words that later ones write again.
func (s *settling) measure(ours figures) error {
	if err := s.settled(make(figures)); err != nil {
		return fmt.Errorf("the first claim: %w", err)
	}
	if err := s.settled(ours); err != nil {
		return fmt.Errorf("the second claim: %w", err)
	}
	if err := s.contradicted(make(figures)); err != nil {
		return fmt.Errorf("the first that is held: %w", err)
	}
	return s.contradicted(ours)
}

// settled has a claim proven by both factors at once, and made final.
func (s *settling) settled(into figures) error {
	claim, err := s.claim(into)
	if err != nil {
		return fmt.Errorf("claim: %w", err)
	}
	proof, err := s.sign(claim, typed.Accept)
	if err != nil {
		return err
	}
	receipt, err := s.rollup.send(s.user, nil, "settle", claimABI(claim), seal, proof)
	if err != nil {
		return err
	}
	if into["rollup.settle"], err = s.withoutZk(receipt); err != nil {
		return err
	}
	return s.finish(claim, into)
}

// contradicted has an enclave reject a claim, which holds it, and the guardian uphold it.
func (s *settling) contradicted(into figures) error {
	claim, err := s.claim(make(figures))
	if err != nil {
		return fmt.Errorf("claim: %w", err)
	}
	no, err := s.sign(claim, typed.Reject)
	if err != nil {
		return err
	}
	held, err := s.rollup.send(s.user, nil, "submitTee", claimABI(claim), no)
	if err != nil {
		return err
	}
	into["rollup.hold"] = float64(held.GasUsed)

	id := claim.ID()
	announced, err := s.rollup.send(s.operator, nil, "announceResolution", id, true, named("evidence"))
	if err != nil {
		return err
	}
	if err := s.mine(resolveTime); err != nil {
		return err
	}
	resolved, err := s.rollup.send(s.user, nil, "executeResolution", id)
	if err != nil {
		return err
	}
	into["rollup.resolve"] = float64(announced.GasUsed + resolved.GasUsed)

	// It goes on: the next one builds on it.
	yes, err := s.sign(claim, typed.Accept)
	if err != nil {
		return err
	}
	if _, err := s.rollup.send(s.user, nil, "settle", claimABI(claim), seal, yes); err != nil {
		return err
	}
	return s.finish(claim, make(figures))
}

// claim is the proposer's, of the next range.
func (s *settling) claim(into figures) (typed.Claim, error) {
	blocks := make([][32]byte, rangeBlocks)
	for i := range blocks {
		blocks[i] = named(fmt.Sprintf("block %d", s.next+uint64(i)))
	}
	head, err := s.chain.Client().HeaderByNumber(s.ctx, nil)
	if err != nil {
		return typed.Claim{}, err
	}
	batch := rollupBatch{
		FirstBlock: s.next, PostRoot: named(fmt.Sprintf("root %d", s.next)), Receipts: named("receipts"), Withdrawals: named("withdrawals"),
		ParentHash: s.hash, PreRoot: s.root, BlockHashes: blocks, OriginNumber: head.Number.Uint64(),
	}
	receipt, err := s.rollup.send(s.user, nil, "claim", batch)
	if err != nil {
		return typed.Claim{}, err
	}
	if into["rollup.claim"], err = s.withoutZk(receipt); err != nil {
		return typed.Claim{}, err
	}
	claimed, _, err := events[struct{ Claim sgxverifier.TeeProofsClaim }](s.rollup, receipt, "Claimed")
	if err != nil || len(claimed) != 1 {
		return typed.Claim{}, fmt.Errorf("%d claims: %w", len(claimed), err)
	}
	return claimOf(claimed[0].Claim), nil
}

// finish makes a claim final that has both factors, when its time has come.
func (s *settling) finish(claim typed.Claim, into figures) error {
	if err := s.mine(rejectTime); err != nil {
		return err
	}
	final, err := s.rollup.send(s.user, nil, "poke", claimABI(claim))
	if err != nil {
		return err
	}
	into["rollup.finalize"] = float64(final.GasUsed)

	head, err := s.rollup.view("head")
	if err != nil {
		return err
	}
	if number := head[0].(uint64); number != claim.LastBlock {
		return fmt.Errorf("block %d is final, and %d should be", number, claim.LastBlock)
	}
	s.next, s.hash, s.root = claim.LastBlock+1, claim.LastHash, claim.PostRoot
	return nil
}

// withoutZk is a transaction's gas without what the ZK verifier used itself.
func (s *settling) withoutZk(receipt *types.Receipt) (float64, error) {
	trace, err := s.trace(receipt)
	if err != nil {
		return 0, err
	}
	if s.profile != nil {
		names := map[common.Address]string{
			s.rollup.address: "TwoFactorVerifier", s.governance: "RollupGovernance", s.proofs.address: "SGXVerifier",
			s.registry.address: "EnclaveRegistry", s.app.address: "AppAuth", s.zk.address: "ZK verifier",
			common.BytesToAddress([]byte{1}): "ecrecover",
		}
		fmt.Fprint(s.profile, "a rollup's claim, or its settlement\n     gas      own\n")
		trace.print(s.profile, names, 0)
	}
	gas := receipt.GasUsed
	for _, call := range trace.to(s.zk.address) {
		gas -= uint64(call.GasUsed)
	}
	return float64(gas), nil
}

func named(name string) common.Hash { return crypto.Keccak256Hash([]byte("veritee gas: " + name)) }

func claimOf(c sgxverifier.TeeProofsClaim) typed.Claim {
	return typed.Claim{
		Rollup: c.Rollup, L2ChainID: c.L2ChainId, FirstBlock: c.FirstBlock, LastBlock: c.LastBlock, ParentHash: c.ParentHash,
		LastHash: c.LastHash, PreRoot: c.PreRoot, PostRoot: c.PostRoot, Receipts: c.Receipts, Withdrawals: c.Withdrawals,
		Inputs: c.Inputs, Data: c.Data, Config: c.Config, OriginNumber: c.OriginNumber, OriginHash: c.OriginHash, Policy: c.Policy,
	}
}
