package store_test

import (
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/protocol/typed"
	"github.com/veritee/veritee/relayer/lifecycle"
	"github.com/veritee/veritee/relayer/store"
)

var (
	verifier    = common.HexToAddress("0x56")
	ourRollup   = common.HexToAddress("0x70")
	otherRollup = common.HexToAddress("0x71")
)

// newRollup is a bundle whose chain has a verifier of proofs besides the coordinator.
func newRollup(t *testing.T) *bundle {
	t.Helper()
	b := newBundle(t)
	_, err := b.OpenChain(b.ctx, theChain(), []store.Contract{
		theContract(), {Address: verifier, Kind: store.Proof, FirstBlock: first, CodeHash: hashOf("verifier")},
	})
	require.NoError(t, err)
	return b
}

// claimed is a request for proofs in a block. Its id follows from its sequence number and rollup, so that it can move.
func claimed(in store.Block, sequence uint64, rollup common.Address) store.NewRequest {
	claim := typed.Claim{Rollup: rollup, L2ChainID: 5, FirstBlock: 10 * sequence, LastBlock: 10*sequence + 9, Config: hashOf("rules")}
	domain := typed.ProofDomain{ChainID: chainID, Verifier: verifier}
	return store.NewRequest{
		Contract: verifier, ID: domain.RequestID(claim.ID()), Question: claim.ID(), Block: in, TxHash: hashOf("claims", sequence), LogIndex: 800 + uint(sequence),
		Claimed: &store.Claimed{Sequence: sequence, Claim: claim, App: app, Deadline: in.Time + 600, Wanted: 2, Confirmations: 2},
	}
}

// verdict is a form of one; nobody verifies it here.
func verdict(r store.NewRequest, of common.Address, says typed.Verdict) store.Verdict {
	return store.Verdict{
		ChainID: chainID, Contract: verifier, Request: r.ID, Worker: "one", Gas: 30e6, Took: time.Second,
		Proof:     typed.TeeProof{Claim: r.Question, Verdict: says, Instance: of, PolicyVersion: 3, Recipient: sender, NotAfter: 1_800_000_000},
		Signature: typed.Signature{R: hashOf("r", says2(says)), VS: hashOf("vs")},
	}
}

func says2(v typed.Verdict) int { return int(v) }

// decided is a rollup's word that a claim has its proofs.
func decided(r store.NewRequest, by common.Address, accepted bool, in store.Block, tx common.Hash) store.RequestOutcome {
	return store.RequestOutcome{
		Contract: verifier, ID: r.ID, Outcome: store.Proven, Rollup: by, Accepted: accepted, Block: in.BlockRef, TxHash: tx,
		LogIndex: 900 + uint(r.Claimed.Sequence),
	}
}

func (b *bundle) prove(r store.NewRequest, v store.Verdict) bool {
	b.t.Helper()
	fresh, err := b.SaveVerdict(b.ctx, b.get(r).RowID, v)
	require.NoError(b.t, err)
	return fresh
}

func TestAProofGoesTheWayOfARequest(t *testing.T) {
	b := newRollup(t)
	chain := blocks(start, 6, "main")
	r, random := claimed(chain[0], 1, ourRollup), request(chain[0], 1, 1)
	b.advance(start, chain[:2], r, random)
	b.requireState(r, lifecycle.Observed)
	late, err := b.Rescan(b.ctx, chainID, chain[0].BlockRef, []store.NewRequest{r, random}, nil, nil)
	require.NoError(t, err)
	require.Zero(t, late)

	b.advance(chain[1].BlockRef, chain[2:3])
	b.requireState(r, lifecycle.Matured)
	got := b.get(r)
	require.Equal(t, r.Claimed.Claim, *got.Claim)
	require.Equal(t, []any{store.Proof, app, r.Claimed.Deadline, uint8(2), r.Question}, []any{got.Kind, got.App, got.Deadline, got.Wanted, got.Question})
	open, err := b.ProofRequests(b.ctx, chainID, []common.Address{ourRollup}, 10)
	require.NoError(t, err)
	require.Len(t, open, 1)

	// The first verdict answers it, and the same instance's next one is the same, signed again.
	require.True(t, b.prove(r, verdict(r, instance, typed.Accept)))
	b.requireState(r, lifecycle.Answered)
	again := verdict(r, instance, typed.Accept)
	again.Proof.NotAfter++
	require.False(t, b.prove(r, again))
	_, err = b.SaveVerdict(b.ctx, b.get(r).RowID, verdict(r, instance, typed.Reject))
	require.ErrorIs(t, err, store.ErrOtherVerdict)
	second := verdict(r, common.Address{2}, typed.Accept)
	require.True(t, b.prove(r, second))
	verdicts, _, err := b.Verdicts(b.ctx, chainID, open)
	require.NoError(t, err)
	require.Len(t, verdicts[r.ID], 2)
	require.Equal(t, again.Proof, verdicts[r.ID][0].Proof)
	require.Equal(t, again.Signature, verdicts[r.ID][0].Signature)

	// Two are wanted: the transaction with the first is no miss, and the second goes at once.
	b.plan("one", r)
	b.advance(chain[2].BlockRef, chain[3:4])
	require.NoError(t, b.MarkMined(b.ctx, chainID, []store.Receipt{receipt("one", chain[3])}))
	free := b.get(r)
	require.Zero(t, free.SettlementID)
	require.Zero(t, free.Misses)
	require.Zero(t, free.HoldUntil)
	b.plan("two", r)

	b.advance(chain[3].BlockRef, chain[4:5], decided(r, ourRollup, true, chain[4], hashOf("tx", "two")))
	settled := b.get(r)
	require.Equal(t, []any{lifecycle.Settled, store.Proven, true, true}, []any{settled.State, settled.Outcome, settled.Accepted, settled.Ours})
	_, err = b.Finalize(b.ctx, chainID, chain[4].BlockRef)
	require.NoError(t, err)
	b.requireState(r, lifecycle.Final)
	listed, err := b.Requests(b.ctx, store.Filter{ChainID: chainID, Kind: store.Proof, Limit: 9})
	require.NoError(t, err)
	require.Len(t, listed, 1)
	listed, err = b.Requests(b.ctx, store.Filter{ChainID: chainID, Kind: store.Randomness, Limit: 9})
	require.NoError(t, err)
	require.Len(t, listed, 1)
}

// A failed transaction is a miss like any other.
func TestAVerdictThatDidNotCountIsAMiss(t *testing.T) {
	b := newRollup(t)
	chain := blocks(start, 5, "main")
	r := claimed(chain[0], 1, ourRollup)
	b.advance(start, chain[:3], r)
	b.prove(r, verdict(r, instance, typed.Accept))
	b.plan("one", r)
	b.advance(chain[2].BlockRef, chain[3:4])
	failed := receipt("one", chain[3])
	failed.Succeeded = false
	require.NoError(t, b.MarkMined(b.ctx, chainID, []store.Receipt{failed}))
	require.Equal(t, 1, b.get(r).Misses)
	require.Greater(t, b.get(r).HoldUntil, chain[3].Number)
}

func TestOnlyItsOwnRollupSettlesAClaim(t *testing.T) {
	b := newRollup(t)
	chain := blocks(start, 5, "main")
	r := claimed(chain[0], 1, ourRollup)
	b.advance(start, chain[:3], r, decided(r, otherRollup, true, chain[1], hashOf("tx", "x")))
	b.requireState(r, lifecycle.Matured)
	rejected, accepted := decided(r, ourRollup, false, chain[3], hashOf("tx", "y")), decided(r, ourRollup, true, chain[3], hashOf("tx", "z"))
	accepted.LogIndex++
	b.advance(chain[2].BlockRef, chain[3:4], accepted, rejected)
	require.False(t, b.get(r).Accepted, "the first word counts")
	require.False(t, b.get(r).Ours)
}

// What a worker said is about the claim: it is there when the claim comes again.
func TestAVerdictOutlivesAReorg(t *testing.T) {
	b := newRollup(t)
	chain, other := blocks(start, 4, "main"), blocks(start, 5, "other")
	r := claimed(chain[0], 1, ourRollup)
	b.advance(start, chain[:3], r)
	b.prove(r, verdict(r, instance, typed.Accept))
	b.plan("one", r)
	b.advance(chain[2].BlockRef, chain[3:4], decided(r, ourRollup, true, chain[3], hashOf("tx", "one")))
	b.requireState(r, lifecycle.Settled)

	b.advance(start, other[:1])
	b.requireState(r, lifecycle.Orphaned)
	require.False(t, b.get(r).Accepted)
	moved := claimed(other[1], 1, ourRollup)
	b.advance(other[0].BlockRef, other[1:2], moved)
	b.requireState(r, lifecycle.Observed)
	b.advance(other[1].BlockRef, other[2:4])
	b.requireState(r, lifecycle.Answered)

	// And so it is if only the settlement's block is dropped.
	b.advance(other[3].BlockRef, other[4:5], decided(moved, ourRollup, true, other[4], hashOf("tx", "one")))
	b.requireState(r, lifecycle.Settled)
	b.advance(other[3].BlockRef, blocks(other[3].BlockRef, 1, "third"))
	b.requireState(r, lifecycle.Answered)

	// A verdict that somebody deletes by hand is asked for anew.
	b.exec("DELETE FROM verdicts")
	b.requireState(r, lifecycle.Matured)
}

func TestARequestForProofsEndsWithItsClaim(t *testing.T) {
	b := newRollup(t)
	chain := blocks(start, 4, "main")
	ours, foreign := claimed(chain[0], 1, ourRollup), claimed(chain[0], 2, otherRollup)
	b.advance(start, chain, ours, foreign)
	b.prove(ours, verdict(ours, instance, typed.Accept))
	open, err := b.ProofRequests(b.ctx, chainID, []common.Address{ourRollup}, 1)
	require.NoError(t, err)
	require.Equal(t, ours.ID, open[0].ID, "ours come first")
	require.NoError(t, b.Decline(b.ctx, []int64{b.get(ours).RowID, b.get(foreign).RowID}, "over"))
	b.requireState(ours, lifecycle.Declined)
	b.requireState(foreign, lifecycle.Declined)

}

func TestRefusalsAreShownUntilThereIsAVerdict(t *testing.T) {
	b := newRollup(t)
	chain := blocks(start, 4, "main")
	r := claimed(chain[0], 1, ourRollup)
	b.advance(start, chain, r)
	row := b.get(r).RowID
	for want := 1; want <= 3; want++ {
		tries, err := b.RefuseProof(b.ctx, row, "one", "incomplete_witness", strings.Repeat("é", 2000)+"\x00", time.Minute, time.Hour)
		require.NoError(t, err)
		require.Equal(t, want, tries)
	}
	_, refusals, err := b.Verdicts(b.ctx, chainID, []store.Request{b.get(r)})
	require.NoError(t, err)
	got := refusals[row][0]
	require.Equal(t, []any{"one", "incomplete_witness", 3, true}, []any{got.Worker, got.Reason, got.Tries, got.Waits})
	require.Equal(t, strings.Repeat("é", 512), got.Message)
	require.Equal(t, 4*time.Minute, got.Next.Sub(got.At).Round(time.Second))

	b.prove(r, verdict(r, instance, typed.Accept))
	_, refusals, err = b.Verdicts(b.ctx, chainID, []store.Request{b.get(r)})
	require.NoError(t, err)
	require.Empty(t, refusals)
	tries, err := b.RefuseProof(b.ctx, row+99, "one", "r", "of a request that is gone", time.Minute, time.Hour)
	require.NoError(t, err)
	require.Zero(t, tries)
}

func TestVerdictsGoWithTheirRequests(t *testing.T) {
	b := newRollup(t)
	chain := blocks(start, 5, "main")
	r := claimed(chain[0], 1, ourRollup)
	b.advance(start, chain[:4], r)
	b.prove(r, verdict(r, instance, typed.Accept))
	b.advance(chain[3].BlockRef, chain[4:], decided(r, ourRollup, true, chain[4], hashOf("tx", "x")))
	b.exec("UPDATE verdicts SET proven_at = now() - interval '9 days'")
	deleted, err := b.DeleteVerdicts(b.ctx, chainID, 24*time.Hour, 9)
	require.NoError(t, err)
	require.Zero(t, deleted)
	_, err = b.Finalize(b.ctx, chainID, chain[4].BlockRef)
	require.NoError(t, err)
	b.exec("UPDATE requests SET ended_at = now() - interval '9 days'")
	_, err = b.DeleteRequests(b.ctx, chainID, 24*time.Hour, 9)
	require.NoError(t, err)
	deleted, err = b.DeleteVerdicts(b.ctx, chainID, 24*time.Hour, 9)
	require.NoError(t, err)
	require.Equal(t, 1, deleted)
	sequence, _, err := b.LastSequence(b.ctx, chainID, verifier)
	require.NoError(t, err)
	require.EqualValues(t, 1, sequence, "the next one is still known")
}
