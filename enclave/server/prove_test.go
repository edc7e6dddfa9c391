package server_test

import (
	"bytes"
	"context"
	"net/http"
	"testing"
	"time"

	"connectrpc.com/connect"
	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/enclave/rollup"
	"github.com/veritee/veritee/enclave/server"
	"github.com/veritee/veritee/enclave/stf"
	"github.com/veritee/veritee/enclave/vrf"
	"github.com/veritee/veritee/protocol/typed"
	"github.com/veritee/veritee/protocol/workerapi"
)

// judge is a prover of verdicts that does what a test wants.
type judge func(ctx context.Context, order rollup.Order) (*rollup.Verdict, *vrf.Refusal)

func (j judge) Prove(ctx context.Context, order rollup.Order) (*rollup.Verdict, *vrf.Refusal) {
	return j(ctx, order)
}
func (judge) Heads(context.Context) []rollup.Head { return nil }

func proofOrder() *workerapi.ProveRequest {
	claim, _ := (&typed.Claim{Rollup: common.Address{1}, L2ChainID: 10, FirstBlock: 1, LastBlock: 2}).MarshalBinary()
	return &workerapi.ProveRequest{
		ChainId: 1337, Verifier: common.Address{2}.Bytes(), Claim: claim, Measurement: make([]byte, 32), Recipient: make([]byte, 20), NotAfter: 9,
	}
}

func TestAVerdictTravelsWhole(t *testing.T) {
	want := &rollup.Verdict{
		Proof: typed.TeeProof{Verdict: typed.Reject, ComputedRoot: common.Hash{4}, Instance: common.Address{9}},
		Range: stf.Range{Gas: 77, Elapsed: 3 * time.Second},
	}
	d, client, _ := startUnix(t, server.Config{RollupProver: judge(func(_ context.Context, order rollup.Order) (*rollup.Verdict, *vrf.Refusal) {
		require.Equal(t, uint64(10), order.Claim.L2ChainID)
		return want, nil
	})})
	got, err := client.Prove(t.Context(), proofOrder())
	require.NoError(t, err)
	require.Equal(t, uint32(2), got.GetVerdict())
	require.Equal(t, common.Hash{4}.Bytes(), got.GetComputedRoot())
	require.Equal(t, common.Address{9}.Bytes(), got.GetInstance())
	require.Equal(t, uint64(77), got.GetGas())
	require.Equal(t, uint64(3*time.Second), got.GetNanoseconds())
	require.Len(t, got.GetSignature(), 64)
	require.Contains(t, d.log.String(), "verdict=rejected")
	health := d.server.Health(t.Context())
	require.Equal(t, uint64(1), health.Verdicts)
	require.Equal(t, uint64(1), health.Rejected)
}

func TestTwoClaimsAreExecutedAtATimeAndTheThirdIsRefused(t *testing.T) {
	entered, leave := make(chan struct{}), make(chan struct{})
	_, client, _ := startUnix(t, server.Config{RollupProver: judge(func(ctx context.Context, _ rollup.Order) (*rollup.Verdict, *vrf.Refusal) {
		entered <- struct{}{}
		<-leave
		return &rollup.Verdict{Proof: typed.TeeProof{Verdict: typed.Accept}}, nil
	})})
	done := make(chan error, 2)
	for range 2 {
		go func() {
			_, err := client.Prove(t.Context(), proofOrder())
			done <- err
		}()
		<-entered
	}
	_, err := client.Prove(t.Context(), proofOrder())
	require.Equal(t, workerapi.Refusal_REASON_BUSY, workerapi.RefusalOf(err).GetReason())
	require.Equal(t, connect.CodeUnavailable, connect.CodeOf(err))
	close(leave)
	for range 2 {
		require.NoError(t, <-done)
	}
}

func TestAVerdictHasItsTimeAndAFormAndNoMore(t *testing.T) {
	refused := make(chan struct{}, 1)
	waits := judge(func(ctx context.Context, _ rollup.Order) (*rollup.Verdict, *vrf.Refusal) {
		<-ctx.Done()
		refused <- struct{}{}
		return nil, vrf.Refuse(workerapi.Refusal_REASON_TOO_LARGE, "it takes too long")
	})
	d, client, plain := startUnix(t, server.Config{RollupProver: waits, ProveTimeout: 20 * time.Millisecond})
	_, err := client.Prove(t.Context(), proofOrder())
	require.Equal(t, workerapi.Refusal_REASON_TOO_LARGE, workerapi.RefusalOf(err).GetReason())
	require.Equal(t, connect.CodeResourceExhausted, connect.CodeOf(err))
	require.Equal(t, uint64(1), d.server.Health(t.Context()).Refusals["too_large"])
	<-refused

	// What isn't an order is refused before anything is begun, and what is huge isn't read.
	_, err = client.Prove(t.Context(), &workerapi.ProveRequest{Claim: make([]byte, 40_000)})
	require.Equal(t, workerapi.Refusal_REASON_MALFORMED, workerapi.RefusalOf(err).GetReason())
	_, err = client.Prove(t.Context(), &workerapi.ProveRequest{Claim: make([]byte, 10<<20)})
	require.Error(t, err)
	require.Nil(t, workerapi.RefusalOf(err))
	response, err := plain.Post("http://worker/veritee.worker.v1.WorkerService/Prove", "application/proto", bytes.NewReader([]byte("no protocol buffer")))
	require.NoError(t, err)
	require.Equal(t, http.StatusBadRequest, response.StatusCode)
	require.NoError(t, response.Body.Close())
	require.Empty(t, refused)
}

// Whoever asks several workers hangs up on the slower ones: nobody's fault, and no refusal.
func TestAVerdictThatNobodyWaitsForIsNoRefusal(t *testing.T) {
	entered, ended := make(chan struct{}), make(chan struct{})
	d, client, _ := startUnix(t, server.Config{RollupProver: judge(func(ctx context.Context, _ rollup.Order) (*rollup.Verdict, *vrf.Refusal) {
		close(entered)
		<-ctx.Done()
		close(ended)
		return nil, vrf.Refuse(workerapi.Refusal_REASON_INTERNAL, "never heard")
	})})
	ctx, cancel := context.WithCancel(t.Context())
	go func() { <-entered; cancel() }()
	_, err := client.Prove(ctx, proofOrder())
	require.Equal(t, connect.CodeCanceled, connect.CodeOf(err))
	<-ended
	require.Empty(t, d.server.Health(t.Context()).Refusals)
}

func TestWithoutARollupThereIsNoVerdict(t *testing.T) {
	_, client, _ := startUnix(t, server.Config{})
	_, err := client.Prove(t.Context(), proofOrder())
	require.Equal(t, workerapi.Refusal_REASON_UNKNOWN_ROLLUP, workerapi.RefusalOf(err).GetReason())
	require.ErrorContains(t, err, "--rollup")
}
