package workers

import (
	"context"
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	"connectrpc.com/connect"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/devnet/tables"
	"github.com/veritee/veritee/protocol/typed"
	"github.com/veritee/veritee/protocol/workerapi"
	"github.com/veritee/veritee/relayer/health"
)

const someRollup = 901

var someRules = common.Hash{0xc0, 0xff}

func someProofOrder() ProofOrder {
	return ProofOrder{
		Domain: typed.ProofDomain{ChainID: tables.ChainID, Verifier: address{7}}, App: tables.App,
		Claim: typed.Claim{
			Rollup: address{8}, L2ChainID: someRollup, FirstBlock: 5, LastBlock: 9, PostRoot: common.Hash{1}, Config: someRules,
		},
		Measurement: common.Hash{2}, Recipient: address{9}, NotAfter: tables.Genesis + 600,
	}
}

// A verdictScript changes a good verdict, or gives another answer.
type verdictScript func(ctx context.Context, order *workerapi.ProveRequest, honest *workerapi.ProveResponse) (*workerapi.ProveResponse, error)

// Prove implements the API: an honest worker accepts.
func (w *scripted) Prove(ctx context.Context, order *workerapi.ProveRequest) (*workerapi.ProveResponse, error) {
	w.mu.Lock()
	s := w.verdict
	w.mu.Unlock()
	honest := w.judged(order, typed.Accept, common.Hash{})
	if s != nil {
		return s(ctx, order, honest)
	}
	return honest, nil
}

func (w *scripted) judges(s verdictScript) { w.mu.Lock(); defer w.mu.Unlock(); w.verdict = s }

func (w *scripted) serves(rollups ...*workerapi.ServedRollup) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.rollups = rollups
}

// judged is a verdict, signed.
func (w *scripted) judged(order *workerapi.ProveRequest, verdict typed.Verdict, computed common.Hash) *workerapi.ProveResponse {
	var claim typed.Claim
	if err := claim.UnmarshalBinary(order.GetClaim()); err != nil {
		panic(err)
	}
	proof := typed.TeeProof{
		Claim: claim.ID(), Verdict: verdict, ComputedRoot: computed, Measurement: common.Hash(order.GetMeasurement()), Instance: w.address(),
		PolicyVersion: order.GetPolicyVersion(), Recipient: address(order.GetRecipient()), NotAfter: order.GetNotAfter(),
	}
	signature, err := proof.Sign(typed.ProofDomain{ChainID: order.GetChainId(), Verifier: address(order.GetVerifier())}, w.instance)
	if err != nil {
		panic(err)
	}
	instance, raw := w.address(), signature.Bytes()
	return &workerapi.ProveResponse{Verdict: uint32(verdict), ComputedRoot: computed[:], Signature: raw[:], Instance: instance[:], Gas: 11, Nanoseconds: 22}
}

func proveFailure(t *testing.T, err error) *ProveError {
	t.Helper()
	var failed *ProveError
	require.ErrorAs(t, err, &failed)
	return failed
}

func TestAVerdictIsVerifiedBeforeItIsBelieved(t *testing.T) {
	b := newBench(t, "a")
	p := b.pool()
	order := someProofOrder()
	got, err := p.Prove(t.Context(), "a", order)
	require.NoError(t, err)
	require.Equal(t, typed.Accept, got.Proof.Verdict)
	require.Equal(t, order.Claim.ID(), got.Proof.Claim)
	require.Equal(t, b.workers[0].address(), got.Proof.Instance)
	require.NoError(t, got.Proof.Verify(order.Domain, got.Signature))
	require.Equal(t, "a", got.Worker)
	require.Equal(t, uint64(11), got.Gas)
	require.Equal(t, 22*time.Nanosecond, got.Took)

	// Receipts can be what is wrong with a claim: its state root comes out as claimed, and the verdict is a good one.
	b.workers[0].judges(func(_ context.Context, r *workerapi.ProveRequest, _ *workerapi.ProveResponse) (*workerapi.ProveResponse, error) {
		return b.workers[0].judged(r, typed.Reject, order.Claim.PostRoot), nil
	})
	got, err = p.Prove(t.Context(), "a", order)
	require.NoError(t, err)
	require.Equal(t, typed.Reject, got.Proof.Verdict)
	require.Empty(t, b.quarantined())
}

// F37, of verdicts: what is wrong is noticed, goes no further, and its worker is asked no more.
func TestF37AWrongVerdictQuarantinesItsWorker(t *testing.T) {
	stranger, err := crypto.GenerateKey()
	require.NoError(t, err)
	type change func(w *scripted, order *workerapi.ProveRequest, r *workerapi.ProveResponse)
	resigned := func(alter func(*workerapi.ProveRequest)) change {
		return func(w *scripted, order *workerapi.ProveRequest, r *workerapi.ProveResponse) {
			alter(order)
			r.Signature = w.judged(order, typed.Accept, common.Hash{}).GetSignature()
		}
	}
	cases := map[string]change{
		"no signature":     func(_ *scripted, _ *workerapi.ProveRequest, r *workerapi.ProveResponse) { r.Signature = nil },
		"a changed one":    func(_ *scripted, _ *workerapi.ProveRequest, r *workerapi.ProveResponse) { r.Signature[3] ^= 1 },
		"no instance":      func(_ *scripted, _ *workerapi.ProveRequest, r *workerapi.ProveResponse) { r.Instance = nil },
		"another verdict":  func(_ *scripted, _ *workerapi.ProveRequest, r *workerapi.ProveResponse) { r.Verdict = 2 },
		"no verdict":       func(_ *scripted, _ *workerapi.ProveRequest, r *workerapi.ProveResponse) { r.Verdict = 0 },
		"a verdict of 257": func(_ *scripted, _ *workerapi.ProveRequest, r *workerapi.ProveResponse) { r.Verdict = 257 },
		"another root":     func(_ *scripted, _ *workerapi.ProveRequest, r *workerapi.ProveResponse) { r.ComputedRoot[0] = 1 },
		"a root cut short": func(_ *scripted, _ *workerapi.ProveRequest, r *workerapi.ProveResponse) {
			r.ComputedRoot = r.ComputedRoot[1:]
		},
		"accepted a root": func(w *scripted, o *workerapi.ProveRequest, r *workerapi.ProveResponse) {
			r.Reset()
			r.Verdict = 1
			c := w.judged(o, typed.Accept, common.Hash{5})
			r.ComputedRoot, r.Signature, r.Instance = c.ComputedRoot, c.Signature, c.Instance
		},
		"another recipient": resigned(func(o *workerapi.ProveRequest) { o.Recipient = make([]byte, 20) }),
		"a later end":       resigned(func(o *workerapi.ProveRequest) { o.NotAfter++ }),
		"another code":      resigned(func(o *workerapi.ProveRequest) { o.Measurement = make([]byte, 32) }),
		"another policy":    resigned(func(o *workerapi.ProveRequest) { o.PolicyVersion++ }),
		"another verifier":  resigned(func(o *workerapi.ProveRequest) { o.Verifier = make([]byte, 20) }),
		"another claim": resigned(func(o *workerapi.ProveRequest) {
			claim := someProofOrder().Claim
			claim.PostRoot[5]++
			o.Claim, _ = claim.MarshalBinary()
		}),
		"by somebody else": func(w *scripted, o *workerapi.ProveRequest, r *workerapi.ProveResponse) {
			r.Signature = (&scripted{instance: stranger}).judged(o, typed.Accept, common.Hash{}).GetSignature()
		},
	}
	for name, change := range cases {
		t.Run(name, func(t *testing.T) {
			w := &scripted{instance: newScripted(t, "x").instance}
			order := someProofOrder()
			response := w.judged(order.request(), typed.Accept, common.Hash{})
			_, err := verifyVerdict(order, response)
			require.NoError(t, err)
			change(w, order.request(), response)
			verdict, err := verifyVerdict(order, response)
			require.Error(t, err)
			require.Zero(t, verdict, "nothing of it is left to be used")
		})
	}

	b := newBench(t, "liar")
	b.workers[0].judges(func(_ context.Context, _ *workerapi.ProveRequest, r *workerapi.ProveResponse) (*workerapi.ProveResponse, error) {
		r.Verdict = 2
		return r, nil
	})
	p := b.pool()
	_, err = p.Prove(t.Context(), "liar", someProofOrder())
	failed := proveFailure(t, err)
	require.Equal(t, Wrong, failed.Outcome)
	require.False(t, failed.Passing())
	require.Len(t, b.quarantined(), 1)
	require.Len(t, b.showing(health.WorkerQuarantine), 1)
	require.InDelta(t, 1, b.outcome("liar", Wrong), 0)
	_, err = p.Prove(t.Context(), "liar", someProofOrder())
	require.ErrorContains(t, err, "quarantined")
	require.Empty(t, proveFailure(t, err).Outcome, "it wasn't asked")
}

func TestARefusalSaysWhatTheWorkerLacks(t *testing.T) {
	b := newBench(t, "w1")
	p := b.pool()
	for reason, c := range map[workerapi.Refusal_Reason]struct {
		says    string
		passing bool
	}{
		workerapi.Refusal_REASON_INCOMPLETE_WITNESS: {"worker w1: the witness that its node of the rollup gives lacks something: block 7: the account node at path 0x39", true},
		workerapi.Refusal_REASON_OTHER_BLOCKS:       {"or not yet all of them: block 7: the account", true},
		workerapi.Refusal_REASON_TOO_LARGE:          {"more than it takes: block 7", false},
		workerapi.Refusal_REASON_ROLLUP_NODE:        {"its node of the rollup can't be asked", true},
		workerapi.Refusal_REASON_UNKNOWN_ROLLUP:     {"start it with --rollup", false},
		workerapi.Refusal_REASON_BUSY:               {"it is busy", true},
	} {
		b.workers[0].judges(func(context.Context, *workerapi.ProveRequest, *workerapi.ProveResponse) (*workerapi.ProveResponse, error) {
			return nil, workerapi.RefusalError(reason, "block 7: the account node at path 0x39\x1b[31m\n"+strings.Repeat("and more ", 1000))
		})
		_, err := p.Prove(t.Context(), "w1", someProofOrder())
		failed := proveFailure(t, err)
		require.Equal(t, Refused, failed.Outcome)
		require.Equal(t, reason, failed.Refusal)
		require.Equal(t, c.passing, failed.Passing(), reason)
		require.ErrorContains(t, err, c.says)
		require.NotContains(t, err.Error(), "\x1b")
		require.Less(t, len(err.Error()), 500)
	}
	require.Empty(t, b.quarantined(), "a refusal is no lie")
}

func TestOnlyWhoMayActIsAskedForAVerdict(t *testing.T) {
	b := newBench(t, "a")
	asked := false
	b.workers[0].judges(func(_ context.Context, _ *workerapi.ProveRequest, r *workerapi.ProveResponse) (*workerapi.ProveResponse, error) {
		asked = true
		return r, nil
	})
	p := b.pool()
	order := someProofOrder()
	order.App = address{0xaa}
	_, err := p.Prove(t.Context(), "a", order)
	require.ErrorContains(t, err, "serves app")
	_, err = p.Prove(t.Context(), "nobody", someProofOrder())
	require.ErrorContains(t, err, "no worker of this name")
	b.leases.fail(errors.New("the chain is away"))
	_, err = p.Prove(t.Context(), "a", someProofOrder())
	require.ErrorContains(t, err, "the chain is away")
	require.False(t, asked)
	b.leases.fail(nil)

	// It loses its lease while it works.
	b.workers[0].judges(func(_ context.Context, _ *workerapi.ProveRequest, r *workerapi.ProveResponse) (*workerapi.ProveResponse, error) {
		b.leases.set(b.workers[0].address(), Lease{})
		return r, nil
	})
	_, err = p.Prove(t.Context(), "a", someProofOrder())
	require.Equal(t, NotLive, proveFailure(t, err).Outcome)
	require.Empty(t, b.quarantined())
}

func TestAWorkerIsAskedForTwoVerdictsAtATimeAndNobodyWaitsForever(t *testing.T) {
	b := newBench(t, "a")
	entered := make(chan struct{})
	b.workers[0].judges(func(ctx context.Context, _ *workerapi.ProveRequest, _ *workerapi.ProveResponse) (*workerapi.ProveResponse, error) {
		entered <- struct{}{}
		<-ctx.Done()
		return nil, connect.NewError(connect.CodeCanceled, ctx.Err())
	})
	b.workers[0].serves(&workerapi.ServedRollup{L2ChainId: someRollup, Config: someRules[:], Head: 9})
	p := b.pool()
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error, 2)
	for range 2 {
		go func() { _, err := p.Prove(ctx, "a", someProofOrder()); done <- err }()
		<-entered
	}
	_, err := p.Prove(ctx, "a", someProofOrder())
	require.ErrorContains(t, err, "2 verdicts are being asked of it already")
	all, _ := p.Provers(tables.ChainID, tables.App, someRollup, someRules)
	require.Equal(t, 2, all[0].Proving)
	require.Contains(t, all[0].Problem, "being asked of it already")
	cancel()
	for range 2 {
		require.ErrorIs(t, <-done, context.Canceled)
	}
	all, _ = p.Provers(tables.ChainID, tables.App, someRollup, someRules)
	require.Zero(t, all[0].Proving)
	require.Empty(t, all[0].Problem)
}

func TestProversAreThoseThatServeTheRollupWithWhatKeepsOthersFromIt(t *testing.T) {
	b := newBench(t, "none", "rules", "node", "leaseless", "good", "down")
	good := &workerapi.ServedRollup{L2ChainId: someRollup, Config: someRules[:], Head: 12}
	b.workers[1].serves(&workerapi.ServedRollup{L2ChainId: someRollup, Config: make([]byte, 32)})
	b.workers[2].serves(&workerapi.ServedRollup{L2ChainId: someRollup, Config: someRules[:], Problem: "it can't be reached\x1b[2J" + strings.Repeat("!", 10_000)})
	b.workers[3].serves(good)
	b.leases.set(b.workers[3].address(), Lease{})
	b.workers[4].serves(good)
	b.workers[5].setDown(true)
	p := b.pool()
	all, known := p.Provers(tables.ChainID, tables.App, someRollup, someRules)
	require.False(t, known, "one hasn't said who it is")
	problems := make(map[string]string)
	for _, prover := range all {
		problems[prover.Worker] = prover.Problem
	}
	require.Len(t, all, 4)
	require.Equal(t, Prover{Worker: "good", Instance: b.workers[4].address(), Head: 12}, all[0], "who can be asked comes first")
	require.Contains(t, problems["rules"], "by other rules")
	require.Contains(t, problems["node"], "it can't be reached")
	require.Less(t, len(problems["node"]), 300)
	require.NotContains(t, problems["node"], "\x1b")
	require.Contains(t, problems["leaseless"], "isn't registered")

	all, _ = p.Provers(tables.ChainID, address{0xaa}, someRollup, someRules)
	require.True(t, slices.ContainsFunc(all, func(p Prover) bool { return p.Worker == "good" && strings.Contains(p.Problem, "serves app") }))
	all, _ = p.Provers(tables.ChainID+1, tables.App, someRollup, someRules)
	require.True(t, slices.ContainsFunc(all, func(p Prover) bool {
		return p.Worker == "good" && strings.Contains(p.Problem, "where proofs are to count")
	}))
	all, _ = p.Provers(tables.ChainID, tables.App, someRollup+1, someRules)
	require.Empty(t, all)

	status := p.Statuses()[4]
	require.Equal(t, RollupStatus{Config: someRules, Head: 12}, status.Rollups[someRollup])
}
