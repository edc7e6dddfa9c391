package scan

import (
	"math"

	"github.com/ethereum/go-ethereum/common"

	"github.com/veritee/veritee/protocol/typed"
	"github.com/veritee/veritee/relayer/rollup"
	"github.com/veritee/veritee/relayer/store"
)

// DefaultProofDepth is after how many blocks a request for proofs is mature. A verdict is about the claim, and counts wherever that is posted:
// what a re-org costs is the work on a claim that isn't posted again.
const DefaultProofDepth = 2

// ProofRequested(requestId, sequence, app indexed; claim, deadline, wanted). Whoever asks names a contract of his own as the rollup, which the
// verifier has checked.
var proofRequested = kind{"ProofRequested", ofVerifier, 4, rollup.RequestedWords, func(in *reading, e event) error {
	sequence := e.log.Topics[2].Big()
	if !sequence.IsUint64() || sequence.Sign() == 0 || sequence.Uint64() > math.MaxInt64 {
		return refusing(malformed, "sequence %v", sequence)
	}
	app, err := e.address(3)
	if err != nil {
		return err
	}
	r, err := rollup.ReadRequest(e.words)
	if err != nil {
		return refusing(malformed, "%v", err)
	}

	domain := typed.ProofDomain{ChainID: e.chainID, Verifier: e.log.Address}
	claim := r.Claim.ID()
	if id := domain.RequestID(claim); id != e.id() {
		return refusing(unhashed, "claim hashes to %s, not to %s", id, e.id())
	}
	in.requests = append(in.requests, store.NewRequest{
		Contract: e.log.Address, ID: e.id(), Question: claim,
		Claimed: &store.Claimed{Sequence: sequence.Uint64(), Claim: r.Claim, App: app, Deadline: r.Deadline, Wanted: r.Wanted},
		Block:   e.block, TxHash: e.log.TxHash, LogIndex: e.log.Index,
	})
	return nil
}}

// TeeDecided(claimId, requestId indexed; accepted), of a rollup of ours. That the claim is its own is for the store to see.
var teeDecided = kind{"TeeDecided", ofRollup, 3, 1, func(in *reading, e event) error {
	claim, id := e.log.Topics[1], e.log.Topics[2]
	verifier := e.watched.verifier()
	if want := (typed.ProofDomain{ChainID: e.chainID, Verifier: verifier}).RequestID(claim); id != want {
		return refusing(unhashed, "claim hashes to %s, not to %s", want, id)
	}
	accepted := e.words[0].Big()
	if !accepted.IsUint64() || accepted.Uint64() > 1 {
		return refusing(malformed, "%s is no yes or no", e.words[0])
	}
	in.outcomes = append(in.outcomes, store.RequestOutcome{
		Contract: verifier, ID: id, Outcome: store.Proven, Rollup: e.log.Address, Accepted: accepted.Sign() > 0,
		Block: e.block.BlockRef, TxHash: e.log.TxHash, LogIndex: e.log.Index,
	})
	return nil
}}

// verifier is the SGXVerifier; zero where none is watched.
func (w watched) verifier() common.Address {
	for address, role := range w {
		if role == ofVerifier {
			return address
		}
	}
	return common.Address{}
}
