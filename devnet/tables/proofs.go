package tables

import (
	"crypto/ecdsa"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/protocol/typed"
	"github.com/veritee/veritee/relayer/store"
)

// L2ChainID is of the rollup's blocks.
const L2ChainID = 42

// AskProof is a block in which the rollup claims ten blocks, and asks for proofs from as many instances within ten minutes.
func (x *Tables) AskProof(wanted uint8) store.NewRequest {
	x.t.Helper()
	block := x.block(x.Head().Number+1, x.Head().Hash)
	x.claimed++
	claim := typed.Claim{
		Rollup: Rollup, L2ChainID: L2ChainID, FirstBlock: 10*x.claimed - 9, LastBlock: 10 * x.claimed, PostRoot: crypto.Keccak256Hash(block.Hash[:]),
		OriginNumber: block.Number - 1, OriginHash: block.Parent, Policy: 1,
	}
	id := claim.ID()
	r := store.NewRequest{
		Contract: SGXVerifier, ID: typed.ProofDomain{ChainID: ChainID, Verifier: SGXVerifier}.RequestID(id), Question: id, Block: block,
		TxHash: crypto.Keccak256Hash(id[:]),
		Claimed: &store.Claimed{
			Sequence: x.claimed, Claim: claim, App: App, Deadline: block.Time + 600, Wanted: wanted, Confirmations: 1,
		},
	}
	x.advance([]store.Block{block}, []store.NewRequest{r}, nil)
	return r
}

// Judge stores what a worker's instance says of a claim. A rejection names a root that it computed.
func (x *Tables) Judge(r store.NewRequest, worker string, key *ecdsa.PrivateKey, verdict typed.Verdict) {
	x.t.Helper()
	row, err := x.Store.Request(x.context(), ChainID, r.ID)
	require.NoError(x.t, err)
	proof := typed.TeeProof{
		Claim: r.Question, Verdict: verdict, Measurement: crypto.Keccak256Hash([]byte("code")), Instance: crypto.PubkeyToAddress(key.PublicKey),
		PolicyVersion: 1, Recipient: common.HexToAddress("0xe000000000000000000000000000000000000006"), NotAfter: r.Claimed.Deadline,
	}
	if verdict == typed.Reject {
		proof.ComputedRoot = crypto.Keccak256Hash(r.Claimed.Claim.PostRoot[:])
	}
	signature, err := proof.Sign(typed.ProofDomain{ChainID: ChainID, Verifier: SGXVerifier}, key)
	require.NoError(x.t, err)
	_, err = x.Store.SaveVerdict(x.context(), row.RowID, store.Verdict{
		ChainID: ChainID, Contract: SGXVerifier, Request: r.ID, Proof: proof, Signature: signature, Worker: worker, Gas: 150_000_000, Took: 1200 * time.Millisecond,
	})
	require.NoError(x.t, err)
}

// Lack stores why a worker says nothing of a claim.
func (x *Tables) Lack(r store.NewRequest, worker, reason, message string) {
	x.t.Helper()
	row, err := x.Store.Request(x.context(), ChainID, r.ID)
	require.NoError(x.t, err)
	_, err = x.Store.RefuseProof(x.context(), row.RowID, worker, reason, message, time.Minute, time.Hour)
	require.NoError(x.t, err)
}

// Decide is a block in which somebody's verdicts decide a claim.
func (x *Tables) Decide(r store.NewRequest, accepted bool) {
	x.t.Helper()
	block := x.block(x.Head().Number+1, x.Head().Hash)
	x.advance([]store.Block{block}, nil, []store.RequestOutcome{{
		Contract: SGXVerifier, ID: r.ID, Outcome: store.Proven, Rollup: Rollup, Accepted: accepted, Block: block.BlockRef,
		TxHash: crypto.Keccak256Hash(block.Hash[:]),
	}})
}
