package prove

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/protocol/typed"
	"github.com/veritee/veritee/relayer/health"
	"github.com/veritee/veritee/relayer/lifecycle"
	"github.com/veritee/veritee/relayer/rollup"
)

// foreign has an enclave that isn't ours ACCEPT the last claim, before any worker of ours was asked.
func (w *town) foreign() {
	w.Helper()
	w.workers.set(func() { w.workers.names = []string{"one", "two"} })
	order := w.workers.last
	if order.Claim.Rollup != w.rollup { // nobody was asked of anything: make a claim for it
		w.claim(1)
		w.until("asked", func() bool { return w.workers.times("one") > 0 })
		order = w.workers.last
	}
	claim := w.claim(2)
	order.Claim = w.claimed()
	require.Equal(w, claim, order.Claim.ID())
	w.workers.set(func() { w.workers.says["three"] = typed.Accept })
	said, err := w.workers.Prove(w.Context(), "three", order)
	require.NoError(w, err)
	w.do(w.owner, &w.rollup, rollup.PackSubmitTee(&order.Claim, &said.Proof, said.Signature))
}

// claimed is the last claim, as it is signed.
func (w *town) claimed() typed.Claim {
	c := w.last
	return typed.Claim{
		Rollup: c.Rollup, L2ChainID: c.L2ChainId, FirstBlock: c.FirstBlock, LastBlock: c.LastBlock, ParentHash: c.ParentHash, LastHash: c.LastHash,
		PreRoot: c.PreRoot, PostRoot: c.PostRoot, Receipts: c.Receipts, Withdrawals: c.Withdrawals, Inputs: c.Inputs, Data: c.Data, Config: c.Config,
		OriginNumber: c.OriginNumber, OriginHash: c.OriginHash, Policy: c.Policy,
	}
}

// A weak enclave that is faster than ours says what ours have to look at: the time for a REJECT is for that.
func TestAClaimThatAnotherEnclaveAcceptedIsJudgedAllTheSame(t *testing.T) {
	w := newTown(t, 1)
	w.foreign()
	claim := w.claimed()
	id := claim.ID()
	w.workers.set(func() { w.workers.says["one"], w.workers.says["two"] = typed.Reject, typed.Reject })
	w.until("held", func() bool { return w.standing(id).Status == rollup.Held })
	require.Equal(t, rollup.TeeContradiction, w.standing(id).Reason)
}

// A claim about blocks that our nodes don't have can't be rejected. It is an alarm, if others accept it.
func TestAClaimThatOnlyOthersCanJudgeIsAnAlarm(t *testing.T) {
	w := newTown(t, 1)
	w.foreign()
	w.workers.set(func() { w.workers.lacks["one"], w.workers.lacks["two"] = "other blocks", "other blocks" })
	w.until("alarm", func() bool { return w.showing(health.VerdictsContradict) != "" })
	require.Contains(t, w.showing(health.VerdictsContradict), "no worker of ours can judge it (one: other blocks")
}

// Who couldn't judge a claim when it was asked is asked again while a REJECT counts.
func TestAWorkerThatRefusedIsAskedAgainAfterTheFirstAccept(t *testing.T) {
	w := newTown(t, 1)
	w.workers.lacks["two"], w.workers.lacks["three"] = "no node", "no node"
	id := w.claim(1)
	w.until("settled", func() bool { return w.request(id).State == lifecycle.Settled })
	w.workers.set(func() {
		delete(w.workers.lacks, "two")
		w.workers.says["two"] = typed.Reject
	})
	w.until("held", func() bool { return w.standing(id).Status == rollup.Held })
	w.rounds(3)
	require.LessOrEqual(t, w.workers.times("one"), 1, "what is stored isn't asked for again")
}
