package enclave_test

import (
	"context"
	"math/big"
	"testing"
	"time"

	"connectrpc.com/connect"
	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/devnet/chain"
	"github.com/veritee/veritee/devnet/tee/guest"
	"github.com/veritee/veritee/enclave"
	"github.com/veritee/veritee/enclave/attest"
	"github.com/veritee/veritee/protocol/typed"
	"github.com/veritee/veritee/protocol/workerapi"
	"github.com/veritee/veritee/zkverifier/dcap"
)

var enclaveRegistry = common.Address{0x4e}

func claimFor(t testing.TB, c *chain.Chain, number int64) *workerapi.AttestRequest {
	t.Helper()
	header, err := c.Client().HeaderByNumber(t.Context(), big.NewInt(number))
	require.NoError(t, err)
	return &workerapi.AttestRequest{
		ChainId: chain.ID, Registry: enclaveRegistry[:], App: app[:], BlockNumber: uint64(number), BlockHash: header.Hash().Bytes(),
	}
}

// attested is a configuration of a worker in a guest whose instance key is born with it.
func attested(t *testing.T, quoter guest.Quoter, chains ...*chain.Chain) enclave.Config {
	t.Helper()
	config, _, _ := newConfig(t, chains...)
	config.InstanceFile = ""
	config.Attestation = inGuest(t, attest.Dstack, &guest.Agent{Quote: quoter})
	return config
}

// The quote says what protocol/typed says, with the worker's own instance and block as its own endpoints have it.
func TestAWorkerHasItselfAttested(t *testing.T) {
	c := newChain(t, 4)
	other := common.Address{0xa1}
	config := attested(t, guest.Unsigned(guest.TDX, 4), c)
	config.Apps = []enclave.App{{ChainID: chain.ID, Address: other}}
	client, _, _ := run(t, config)

	who, err := client.Describe(t.Context(), &workerapi.DescribeRequest{})
	require.NoError(t, err)
	require.Equal(t, [][]byte{app[:], other[:]}, who.Chains[0].Apps)
	require.Empty(t, who.Attestation, "nobody has verified anything")

	for _, of := range []common.Address{app, other} {
		claim := claimFor(t, c, 3)
		claim.App = of[:]
		answer, err := client.Attest(t.Context(), claim)
		require.NoError(t, err)
		require.Equal(t, who.Instance, answer.Instance)
		quote, err := dcap.ParseQuote(answer.Quote)
		require.NoError(t, err)
		require.Equal(t, typed.Commitment{
			Use: typed.ForRegistration, ChainID: chain.ID, Registry: enclaveRegistry, App: of, Instance: common.Address(who.Instance),
			BlockNumber: 3, BlockHash: common.Hash(claim.BlockHash),
		}.ReportData(), quote.ReportData())
	}
}

func TestAWorkerRefusesWhatItCantVouchFor(t *testing.T) {
	c := newChain(t, 4)
	client, _, _ := run(t, attested(t, guest.Unsigned(guest.TDX, 4), c))

	for name, test := range map[string]struct {
		change func(*workerapi.AttestRequest)
		reason workerapi.Refusal_Reason
		says   string
	}{
		"another chain":       {func(r *workerapi.AttestRequest) { r.ChainId++ }, workerapi.Refusal_REASON_UNKNOWN_DEPLOYMENT, "--app 1338:"},
		"another app":         {func(r *workerapi.AttestRequest) { r.App = make([]byte, 20); r.App[0] = 1 }, workerapi.Refusal_REASON_UNKNOWN_DEPLOYMENT, "isn't served here"},
		"another branch":      {func(r *workerapi.AttestRequest) { r.BlockHash[0] ^= 1 }, workerapi.Refusal_REASON_OTHER_BLOCK, "another branch"},
		"a block to come":     {func(r *workerapi.AttestRequest) { r.BlockNumber = 5 }, workerapi.Refusal_REASON_NOT_MATURE, "block 5"},
		"no app":              {func(r *workerapi.AttestRequest) { r.App = make([]byte, 20) }, workerapi.Refusal_REASON_MALFORMED, "app is zero"},
		"no registry":         {func(r *workerapi.AttestRequest) { r.Registry = make([]byte, 20) }, workerapi.Refusal_REASON_MALFORMED, "registry is zero"},
		"a short hash":        {func(r *workerapi.AttestRequest) { r.BlockHash = r.BlockHash[1:] }, workerapi.Refusal_REASON_MALFORMED, "block_hash has 31 bytes"},
		"an impossible block": {func(r *workerapi.AttestRequest) { r.BlockNumber = 1 << 48 }, workerapi.Refusal_REASON_MALFORMED, "2^48"},
	} {
		t.Run(name, func(t *testing.T) {
			claim := claimFor(t, c, 3)
			test.change(claim)
			_, err := client.Attest(t.Context(), claim)
			refusal := workerapi.RefusalOf(err)
			require.NotNil(t, refusal, "%v", err)
			require.Equal(t, test.reason, refusal.Reason)
			require.Contains(t, refusal.Message, test.says)
		})
	}
}

func TestAWorkerWithoutAnEnclaveSaysSo(t *testing.T) {
	c := newChain(t, 4)
	config, _, _ := newConfig(t, c)
	config.InstanceFile = ""
	client, _, _ := run(t, config)
	_, err := client.Attest(t.Context(), claimFor(t, c, 3))
	require.Equal(t, workerapi.Refusal_REASON_NO_EVIDENCE, workerapi.RefusalOf(err).GetReason(), "%v", err)
	require.Equal(t, connect.CodeFailedPrecondition, connect.CodeOf(err))
}

// One quote at a time; who comes meanwhile is told at once. What the place says stays in the worker's log.
func TestAWorkerMakesOneQuoteAtATime(t *testing.T) {
	c := newChain(t, 4)
	begun, end := make(chan struct{}, 8), make(chan struct{})
	real, trial := guest.Unsigned(guest.TDX, 4), true
	client, _, _ := run(t, attested(t, func(data [64]byte) ([]byte, error) {
		if trial {
			trial = false // the worker's look whether quotes can be had
			return real(data)
		}
		begun <- struct{}{}
		<-end
		return nil, context.DeadlineExceeded
	}, c))

	first := make(chan error, 1)
	claim := claimFor(t, c, 3)
	go func() {
		_, err := client.Attest(context.Background(), claim)
		first <- err
	}()
	select {
	case <-begun:
	case <-time.After(10 * time.Second):
		t.Fatal("the first claim doesn't reach the agent")
	}
	_, err := client.Attest(t.Context(), claimFor(t, c, 3))
	require.Equal(t, workerapi.Refusal_REASON_BUSY, workerapi.RefusalOf(err).GetReason(), "%v", err)
	close(end)
	err = <-first
	require.Equal(t, workerapi.Refusal_REASON_NO_EVIDENCE, workerapi.RefusalOf(err).GetReason(), "%v", err)
	require.NotContains(t, err.Error(), "deadline")
}
