package prove

import (
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	devchain "github.com/veritee/veritee/devnet/chain"
	"github.com/veritee/veritee/protocol/typed"
	"github.com/veritee/veritee/relayer/health"
	"github.com/veritee/veritee/relayer/lifecycle"
	"github.com/veritee/veritee/relayer/rollup"
	"github.com/veritee/veritee/relayer/store"
)

func TestTheFirstVerdictSettlesAClaim(t *testing.T) {
	w := newTown(t, 1)
	id := w.claim(2)
	w.until("settled", func() bool { return w.request(id).State == lifecycle.Settled })
	r := w.request(id)
	require.True(t, r.Accepted)
	require.True(t, r.Ours)
	require.EqualValues(t, 1, w.standing(id).Accepts)
	require.Equal(t, map[string]int{"prove": 1}, w.sent())
	require.Equal(t, addressOf(w.relayer), w.workers.last.Recipient)
	require.Equal(t, 2, w.workers.times("one")+w.workers.times("two")+w.workers.times("three"), "two are asked, once each")
	require.NotEmpty(t, w.showing(health.RewardsEmpty))
	require.Empty(t, w.showing(health.ProofLate))

	w.until("final", func() bool { return w.request(id).State == lifecycle.Final })
	require.Equal(t, map[string]int{"prove": 1}, w.sent())
}

func TestAsManyAcceptsAsAreWanted(t *testing.T) {
	w := newTown(t, 3)
	id := w.claim(1)
	w.until("settled", func() bool { return w.request(id).State == lifecycle.Settled })
	require.EqualValues(t, 3, w.standing(id).Accepts)
	require.Equal(t, map[string]int{"prove": 3}, w.sent())
	require.Zero(t, w.request(id).Misses)
	for _, name := range w.workers.names {
		require.Equal(t, 1, w.workers.times(name))
	}
}

// The process is killed at each step of the way, and what is left is in the tables and on the chain.
func TestARestartGoesOnWhereItWas(t *testing.T) {
	w := newTown(t, 2)
	id := w.claim(1)
	for range 30 {
		if w.request(id).State == lifecycle.Final {
			break
		}
		w.restart()
		w.rounds(1)
	}
	require.Equal(t, lifecycle.Final, w.request(id).State)
	require.Equal(t, map[string]int{"prove": 2}, w.sent())
	require.Equal(t, 2, w.workers.times("one")+w.workers.times("two")+w.workers.times("three"), "what is stored isn't asked for again")
}

func TestAContradictionIsAnAlarmAndTheRejectHoldsTheClaim(t *testing.T) {
	w := newTown(t, 2)
	w.workers.says["two"] = typed.Reject
	id := w.claim(1)
	w.until("held", func() bool { return w.standing(id).Status == rollup.Held })
	require.Equal(t, rollup.TeeContradiction, w.standing(id).Reason)
	w.rounds(1)
	require.Contains(t, w.showing(health.VerdictsContradict), "one accept it and two reject it")
	require.Contains(t, w.showing(health.ClaimHeld), "REJECT")
	require.False(t, w.request(id).Accepted)

	// It shows for as long as the claim is held, whatever becomes of the request.
	w.until("final", func() bool { return w.request(id).State == lifecycle.Final })
	w.restart()
	w.rounds(1)
	require.NotEmpty(t, w.showing(health.ClaimHeld))
	require.NotEmpty(t, w.showing(health.VerdictsContradict))
}

// The time for a REJECT runs: it goes even after the claim has its ACCEPTs.
func TestALateRejectIsSent(t *testing.T) {
	w := newTown(t, 1)
	w.workers.lacks["two"], w.workers.lacks["three"] = "no node", "no node"
	id := w.claim(1)
	w.until("settled", func() bool { return w.request(id).State == lifecycle.Settled })
	r := w.request(id)
	order := w.workers.last
	w.workers.set(func() { w.workers.lacks, w.workers.says["two"] = nil, typed.Reject })
	said, err := w.workers.Prove(t.Context(), "two", order)
	require.NoError(t, err)
	_, err = w.store.SaveVerdict(t.Context(), r.RowID, store.Verdict{
		ChainID: devchain.ID, Contract: w.verifier, Request: r.ID, Proof: said.Proof, Signature: said.Signature, Worker: "two",
	})
	require.NoError(t, err)
	w.until("held", func() bool { return w.standing(id).Status == rollup.Held })
	require.Equal(t, map[string]int{"prove": 2}, w.sent())
}

func TestARefusalIsShownAndAnotherWorkerIsAsked(t *testing.T) {
	w := newTown(t, 1)
	const missing = "its witness of block 7 lacks account node 0x1f4a"
	for _, name := range w.workers.names {
		w.workers.lacks[name] = missing
	}
	id := w.claim(1)
	w.rounds(4)
	r := w.request(id)
	require.Equal(t, lifecycle.Matured, r.State)
	_, refusals, err := w.store.Verdicts(t.Context(), devchain.ID, []store.Request{r})
	require.NoError(t, err)
	require.Len(t, refusals[r.RowID], 3)
	require.Equal(t, []string{"incomplete_witness", missing}, []string{refusals[r.RowID][0].Reason, refusals[r.RowID][0].Message})
	require.Contains(t, w.showing(health.ProofRefused), missing)

	w.workers.set(func() { delete(w.workers.lacks, "three") })
	w.until("settled", func() bool { return w.request(id).State == lifecycle.Settled })
	w.rounds(1)
	require.Empty(t, w.showing(health.ProofRefused))
}

// Too few ACCEPTs in time, while ZK says yes: held, which is written down; late ACCEPTs release it.
func TestALateAcceptReleasesAHold(t *testing.T) {
	w := newTown(t, 1)
	w.config.Poke = true
	for _, name := range w.workers.names {
		w.workers.lacks[name] = "no node"
	}
	w.restart()
	id := w.claim(1)
	w.rounds(3)
	require.Empty(t, w.showing(health.ProofLate))
	w.zk(id)
	w.mine(teeTime)
	w.rounds(4)
	require.Contains(t, w.showing(health.ProofLate), "no node")
	require.Contains(t, w.showing(health.ClaimHeld), "too few ACCEPTs")
	require.Equal(t, map[string]int{"poke": 1}, w.sent())

	w.workers.set(func() { clear(w.workers.lacks) })
	w.until("settled", func() bool { return w.request(id).State == lifecycle.Settled })
	w.rounds(1)
	require.Empty(t, w.showing(health.ProofLate))
	require.Empty(t, w.showing(health.ClaimHeld))
	require.Equal(t, rollup.Pending, w.standing(id).Status)
}

// A claim that is ready to be final is made so, and nothing more is sent.
func TestAClaimIsMadeFinal(t *testing.T) {
	w := newTown(t, 1)
	w.config.Poke = true
	w.restart()
	id := w.claim(1)
	w.zk(id)
	w.until("settled", func() bool { return w.request(id).State == lifecycle.Settled })
	w.mine(rejectTime)
	w.until("poked", func() bool { return w.sent()["poke"] == 1 })
	w.rounds(5)
	require.Equal(t, rollup.Final, w.standing(id).Status)
	require.Equal(t, map[string]int{"prove": 1, "poke": 1}, w.sent())
}

// A claim that comes again after a re-org is as it was: its verdicts are there, and nobody executes it twice.
func TestAReorgCostsNoExecution(t *testing.T) {
	w := newTownOf(t, 1, 15)
	before := w.Head().Hash()
	id := w.claim(1)
	w.until("settled", func() bool { return w.request(id).State == lifecycle.Settled })
	require.NoError(t, w.Fork(before))
	w.until("final", func() bool { return w.request(id).State == lifecycle.Final })
	require.Positive(t, w.request(id).Moves)
	require.True(t, w.request(id).Ours)
	require.Equal(t, 2, w.workers.times("one")+w.workers.times("two")+w.workers.times("three"))
}

// A request ends unproven when its rollup says so at a final block.
func TestAClaimThatIsOverIsDeclined(t *testing.T) {
	w := newTown(t, 1)
	w.workers.names = nil
	id := w.claim(1)
	w.rounds(3)
	require.Equal(t, lifecycle.Matured, w.request(id).State)
	w.mine(zkTime)
	w.until("declined", func() bool { return w.request(id).State == lifecycle.Declined })
	require.Contains(t, w.request(id).Reason, "no ZK proof came in time")
}

func TestAnotherRollupsClaimIsDeclined(t *testing.T) {
	w := newTown(t, 1)
	w.config.Rollups = []common.Address{{9}}
	w.restart()
	id := w.claim(1)
	w.until("declined", func() bool { return w.request(id).State == lifecycle.Declined })
	require.Contains(t, w.request(id).Reason, "not a rollup that is served here")
	require.Zero(t, w.workers.times("one"))
}

// A signature that runs out before it was sent is renewed, and so is one under another version of the policy.
func TestAVerdictIsSignedAgain(t *testing.T) {
	w := newTown(t, 1)
	room := w.config.Senders
	w.config.Senders, w.config.Ask, w.config.ValidFor = nil, 1, time.Minute
	w.restart()
	id := w.claim(1)
	w.until("answered", func() bool { return w.request(id).State == lifecycle.Answered })
	w.rounds(2)
	require.Equal(t, 1, w.workers.times("one"))
	w.mine(60)
	w.rounds(2)
	require.Equal(t, 2, w.workers.times("one"))
	w.config.Senders = room
	w.restart()
	w.until("settled", func() bool { return w.request(id).State == lifecycle.Settled })
}
