package evidence_test

import (
	"context"
	"errors"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/enclave/attest"
	"github.com/veritee/veritee/enclave/evidence"
	"github.com/veritee/veritee/enclave/headers"
	"github.com/veritee/veritee/enclave/vrf"
	"github.com/veritee/veritee/protocol/typed"
	"github.com/veritee/veritee/protocol/workerapi"
	"github.com/veritee/veritee/zkverifier/dcap"
)

// A chain whose head is given.
type chain struct{ head uint64 }

func (c chain) Block(_ context.Context, number, _ uint64) (headers.Block, error) {
	return headers.Block{Number: number, Hash: common.Hash{9}, Head: c.head}, nil
}

// A place that gives back what it is to quote.
type place struct{ err error }

func (place) Name() string  { return "a test" }
func (place) TEE() dcap.TEE { return dcap.TDX }
func (p place) Quote(_ context.Context, data attest.ReportData) (attest.Evidence, error) {
	return attest.Evidence{Quote: data[:]}, p.err
}

var app, instance = common.Address{1}, common.Address{2}

func attester(stored bool, err error) *evidence.Attester {
	apps, chains := make(map[uint64][]common.Address), make(map[uint64]vrf.Headers)
	for _, id := range []uint64{1, 1337} {
		apps[id], chains[id] = []common.Address{app}, chain{20_000}
	}
	return evidence.New(evidence.Config{Provider: place{err}, Instance: instance, Stored: stored, Apps: apps, Chains: chains})
}

func claim(chainID uint64) evidence.Claim {
	return evidence.Claim{ChainID: chainID, Registry: common.Address{3}, App: app, Number: 19_998, BlockHash: common.Hash{9}}
}

func TestAQuoteSpeaksForThisInstanceAlone(t *testing.T) {
	quote, refusal := attester(false, nil).Attest(t.Context(), claim(1))
	require.Nil(t, refusal)
	want := typed.Commitment{
		Use: typed.ForRegistration, ChainID: 1, Registry: common.Address{3}, App: app, Instance: instance, BlockNumber: 19_998, BlockHash: common.Hash{9},
	}.ReportData()
	require.Equal(t, want[:], quote)
}

// A quote about a key that somebody may have a copy of would be a lie of ours. On a development chain nothing has a value.
func TestAKeyFromAFileIsNeverVouchedForOutsideDevelopment(t *testing.T) {
	_, refusal := attester(true, nil).Attest(t.Context(), claim(1))
	require.Equal(t, workerapi.Refusal_REASON_NO_EVIDENCE, refusal.Reason)
	require.Contains(t, refusal.Message, "--instance-key")
	_, refusal = attester(true, nil).Attest(t.Context(), claim(1337))
	require.Nil(t, refusal)
}

func TestWhatIsTooOldOrCantBeHadIsRefused(t *testing.T) {
	old := claim(1)
	old.Number = 20_000 - 8192
	_, refusal := attester(false, nil).Attest(t.Context(), old)
	require.Equal(t, workerapi.Refusal_REASON_MALFORMED, refusal.Reason)

	_, refusal = attester(false, errors.New("secret path")).Attest(t.Context(), claim(1))
	require.Equal(t, workerapi.Refusal_REASON_NO_EVIDENCE, refusal.Reason)
	require.NotContains(t, refusal.Message, "secret")
	require.ErrorContains(t, refusal.Cause, "secret path")
}
