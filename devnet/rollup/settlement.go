package rollup

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/veritee/veritee/bindings/developmentzkverifier"
	"github.com/veritee/veritee/bindings/rollupgovernance"
	"github.com/veritee/veritee/bindings/twofactorverifier"
	"github.com/veritee/veritee/devnet/world"
	"github.com/veritee/veritee/internal/transact"
	"github.com/veritee/veritee/protocol/typed"
)

// Settlement is the rollup on the chain that settles: its TwoFactorVerifier, and who acts there.
type Settlement struct {
	Node       world.Node
	Rollup     common.Address // the TwoFactorVerifier
	Governance common.Address // its RollupGovernance
	Verifier   common.Address // the SGXVerifier that it asks
	FirstBlock uint64         // of the TwoFactorVerifier
	Owner      *world.Wallet
	Proposer   *world.Wallet
	Guardian   *world.Wallet
	Prover     *Prover

	zk     common.Address   // the ZK verifier in force
	spares []common.Address // ZK verifiers that could take the place of the one in force
}

var (
	contract   = twofactorverifier.NewTwoFactorVerifier()
	governance = rollupgovernance.NewRollupGovernance()
)

// Domain is under which enclaves sign.
func (s *Settlement) Domain() typed.ProofDomain {
	return typed.ProofDomain{ChainID: s.Node.ChainID, Verifier: s.Verifier}
}

// Claim posts a batch and returns the claim that the contract made of it. That it says what the batch says is looked at.
func (s *Settlement) Claim(ctx context.Context, b Batch) (typed.Claim, error) {
	head, err := s.Node.Client.HeaderByNumber(ctx, nil)
	if err != nil {
		return typed.Claim{}, err
	}
	batch := twofactorverifier.ITwoFactorVerifierBatch{
		FirstBlock: b.First, PostRoot: b.PostRoot, Receipts: b.Receipts, Withdrawals: b.Withdrawals, ParentHash: b.ParentHash, PreRoot: b.PreRoot,
		OriginNumber: head.Number.Uint64(),
	}
	for _, hash := range b.Hashes {
		batch.BlockHashes = append(batch.BlockHashes, hash)
	}
	receipt, err := s.Proposer.Do(ctx, s.Node, &s.Rollup, nil, contract.PackClaim(batch))
	if err != nil {
		return typed.Claim{}, fmt.Errorf("claim blocks %d to %d: %w", b.First, b.Last, err)
	}
	for _, log := range receipt.Logs {
		event, err := contract.UnpackClaimedEvent(log)
		if err != nil || log.Address != s.Rollup {
			continue
		}
		claim := claimOf(event.Claim)
		if claim.ID() != event.ClaimId || s.Domain().RequestID(claim.ID()) != event.RequestId {
			return typed.Claim{}, fmt.Errorf("claim of blocks %d to %d: the contract calls it %x and its request %x, by our rules they are %v and %v",
				b.First, b.Last, event.ClaimId, event.RequestId, claim.ID(), s.Domain().RequestID(claim.ID()))
		}
		if claim.Inputs != b.Inputs() || claim.LastHash != b.LastHash() || claim.LastBlock != b.Last || claim.OriginHash != head.Hash() {
			return typed.Claim{}, fmt.Errorf("claim of blocks %d to %d: the contract makes %+v of it", b.First, b.Last, claim)
		}
		return claim, nil
	}
	return typed.Claim{}, fmt.Errorf("claim of blocks %d to %d: mined without its event", b.First, b.Last)
}

// ProveZK has the development prover prove a claim, true or not, and brings the proof.
func (s *Settlement) ProveZK(ctx context.Context, claim typed.Claim) (*types.Receipt, error) {
	proof, err := s.zkProof(ctx, claim)
	if err != nil {
		return nil, err
	}
	return s.Proposer.Do(ctx, s.Node, &s.Rollup, nil, contract.PackSubmitZk(claimFor(claim), proof))
}

// Disprove brings a ZK proof of what a batch says, against a claim that says otherwise of the same blocks.
func (s *Settlement) Disprove(ctx context.Context, claim typed.Claim, truth Batch) error {
	other := claim
	other.PostRoot, other.Receipts, other.Withdrawals = truth.PostRoot, truth.Receipts, truth.Withdrawals
	proof, err := s.zkProof(ctx, other)
	if err != nil {
		return err
	}
	if _, err = s.Proposer.Do(ctx, s.Node, &s.Rollup, nil, contract.PackSubmitZkContradiction(claimFor(claim), transitionOf(other), proof)); err != nil {
		return fmt.Errorf("disprove the claim of blocks %d to %d: %w", claim.FirstBlock, claim.LastBlock, err)
	}
	return nil
}

// Announce has the guardian say how a hold ends, and why.
func (s *Settlement) Announce(ctx context.Context, claim typed.Claim, uphold bool, reason string) error {
	_, err := s.Guardian.Do(ctx, s.Node, &s.Rollup, nil, contract.PackAnnounceResolution(claim.ID(), uphold, crypto.Keccak256Hash([]byte(reason))))
	return err
}

// Due says whether what the guardian announced can be carried out in the next block.
func (s *Settlement) Due(ctx context.Context, claim typed.Claim) (bool, error) {
	out, err := s.call(ctx, contract.PackResolution(claim.ID()))
	if err != nil {
		return false, err
	}
	resolution, err := contract.UnpackResolution(out)
	if err != nil {
		return false, err
	}
	head, err := s.Node.Client.HeaderByNumber(ctx, nil)
	if err != nil {
		return false, err
	}
	at := resolution.At.Uint64()
	return at != 0 && head.Time+1 >= at, nil
}

// Execute carries out what the guardian announced.
func (s *Settlement) Execute(ctx context.Context, claim typed.Claim) error {
	_, err := s.Proposer.Do(ctx, s.Node, &s.Rollup, nil, contract.PackExecuteResolution(claim.ID()))
	return err
}

// ReplaceZK is what people do about a ZK verifier that took a proof of a lie: the guardian freezes it at once, and the owner puts another in
// its place. What the frozen one took counts no more.
func (s *Settlement) ReplaceZK(ctx context.Context) error {
	if len(s.spares) == 0 {
		return errors.New("no ZK verifier is left to take the place of the broken one")
	}
	next := s.spares[0]
	change := governance.PackSetZkVerifier(next)
	s.spares = s.spares[1:]
	if _, err := s.Guardian.Send(ctx, s.Node, &s.Rollup, nil, contract.PackFreezeZkVerifier()); err != nil {
		return err
	}
	if _, err := s.Owner.Send(ctx, s.Node, &s.Governance, nil, governance.PackAnnounce(change)); err != nil {
		return err
	}
	if _, err := s.Owner.Do(ctx, s.Node, &s.Governance, nil, governance.PackEnact(change)); err != nil {
		return fmt.Errorf("replace the ZK verifier: %w", err)
	}
	s.zk = next
	return nil
}

func (s *Settlement) zkProof(ctx context.Context, claim typed.Claim) ([]byte, error) {
	out, err := s.call(ctx, contract.PackStatementOf(transitionOf(claim)))
	if err != nil {
		return nil, fmt.Errorf("statement of blocks %d to %d: %w", claim.FirstBlock, claim.LastBlock, err)
	}
	statement, err := contract.UnpackStatementOf(out)
	if err != nil {
		return nil, err
	}
	verifier := developmentzkverifier.NewDevelopmentZkVerifier()
	if out, err = s.Node.Client.CallContract(ctx, ethereum.CallMsg{To: &s.zk, Data: verifier.PackDigestOf(statement)}, nil); err != nil {
		return nil, fmt.Errorf("what the ZK prover signs: %w", err)
	}
	digest, err := verifier.UnpackDigestOf(out)
	if err != nil {
		return nil, err
	}
	return s.Prover.Sign(digest)
}

// Poke has the contract write down what time has done to a claim.
func (s *Settlement) Poke(ctx context.Context, claim typed.Claim) error {
	_, err := s.Proposer.Do(ctx, s.Node, &s.Rollup, nil, contract.PackPoke(claimFor(claim)))
	return err
}

// Standing is where a claim stands, deadlines taken into account.
func (s *Settlement) Standing(ctx context.Context, id common.Hash) (twofactorverifier.ITwoFactorVerifierStanding, error) {
	out, err := s.call(ctx, contract.PackStanding(id))
	if err != nil {
		return twofactorverifier.ITwoFactorVerifierStanding{}, err
	}
	return contract.UnpackStanding(out)
}

// Head is the last final block.
func (s *Settlement) Head(ctx context.Context) (twofactorverifier.HeadOutput, error) {
	out, err := s.call(ctx, contract.PackHead())
	if err != nil {
		return twofactorverifier.HeadOutput{}, err
	}
	return contract.UnpackHead(out)
}

// Verifies says whether the rollup, which asks as it asked its ZK verifier, is told that the claim of a statement is accepted.
func (s *Settlement) Verifies(ctx context.Context, statement common.Hash) (bool, error) {
	_, err := s.call(ctx, contract.PackVerify(statement, nil))
	if raw, reverted := ethclient.RevertErrorData(err); reverted {
		if why, unknown := contract.UnpackError(raw); unknown == nil {
			if _, refused := why.(*twofactorverifier.TwoFactorVerifierNotAccepted); refused {
				return false, nil
			}
		}
	}
	if err != nil {
		return false, fmt.Errorf("ask whether statement %v is accepted: %w", statement, transact.Decode(err))
	}
	return true, nil
}

func (s *Settlement) call(ctx context.Context, data []byte) ([]byte, error) {
	return s.Node.Client.CallContract(ctx, ethereum.CallMsg{To: &s.Rollup, Data: data}, nil)
}

// claimOf and claimFor turn the contract's claim into ours and back.
func claimOf(c twofactorverifier.TeeProofsClaim) typed.Claim {
	return typed.Claim{
		Rollup: c.Rollup, L2ChainID: c.L2ChainId, FirstBlock: c.FirstBlock, LastBlock: c.LastBlock, ParentHash: c.ParentHash, LastHash: c.LastHash,
		PreRoot: c.PreRoot, PostRoot: c.PostRoot, Receipts: c.Receipts, Withdrawals: c.Withdrawals, Inputs: c.Inputs, Data: c.Data, Config: c.Config,
		OriginNumber: c.OriginNumber, OriginHash: c.OriginHash, Policy: c.Policy,
	}
}

func claimFor(c typed.Claim) twofactorverifier.TeeProofsClaim {
	return twofactorverifier.TeeProofsClaim{
		Rollup: c.Rollup, L2ChainId: c.L2ChainID, FirstBlock: c.FirstBlock, LastBlock: c.LastBlock, ParentHash: c.ParentHash, LastHash: c.LastHash,
		PreRoot: c.PreRoot, PostRoot: c.PostRoot, Receipts: c.Receipts, Withdrawals: c.Withdrawals, Inputs: c.Inputs, Data: c.Data, Config: c.Config,
		OriginNumber: c.OriginNumber, OriginHash: c.OriginHash, Policy: c.Policy,
	}
}

func transitionOf(c typed.Claim) twofactorverifier.IRollupZkVerifierTransition {
	return twofactorverifier.IRollupZkVerifierTransition{
		L2ChainId: c.L2ChainID, FirstBlock: c.FirstBlock, LastBlock: c.LastBlock, ParentHash: c.ParentHash, LastHash: c.LastHash, PreRoot: c.PreRoot,
		PostRoot: c.PostRoot, Receipts: c.Receipts, Withdrawals: c.Withdrawals, Inputs: c.Inputs, Config: c.Config,
	}
}
