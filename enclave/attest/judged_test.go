package attest

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/devnet/tee"
	"github.com/veritee/veritee/devnet/tee/guest"
	"github.com/veritee/veritee/zkverifier/dcap"
)

// What the providers hand out is what a verifier wants: a quote whose signatures, chain and levels hold, over the data asked
// for. Only the root is development's.
func TestEvidenceOfEveryProviderIsAcceptedByTheVerifier(t *testing.T) {
	vendor, err := tee.New(1337)
	require.NoError(t, err)
	platform, err := vendor.Platform(tee.PlatformConfig{})
	require.NoError(t, err)
	verifier, err := dcap.NewVerifierFor(vendor.Root())
	require.NoError(t, err)
	quoter := func(kind tee.Kind) guest.Quoter {
		return func(data [64]byte) ([]byte, error) { return platform.Quote(kind, data) }
	}

	for _, kind := range tee.Kinds() {
		sources := map[string]source{}
		if kind.TEE() == tee.SGX {
			sources[Gramine] = newGramine(enclaveOf(t, "dcap", quoter(kind)).Dir)
		} else {
			sources["dstack v1"] = newDstack(guest.Test(t, &guest.Agent{Quote: quoter(kind)}))
			sources["dstack v0"] = newDstack(guest.Test(t, &guest.Agent{Quote: quoter(kind), Old: true}))
			sources[ConfigFS] = kernel(&guest.TSM{Provider: "tdx_guest", Quote: quoter(kind)})
		}
		for name, s := range sources {
			t.Run(kind.String()+"/"+name, func(t *testing.T) {
				require.NoError(t, s.probe(t.Context()))
				evidence, err := check(s).Quote(t.Context(), someData())
				require.NoError(t, err)

				collateral, err := dcap.ParseCollateral(platform.Collateral(kind.TEE()))
				require.NoError(t, err)
				quote, err := dcap.ParseQuote(evidence.Quote)
				require.NoError(t, err)
				_, err = verifier.VerifyWith(quote, collateral, time.Now())
				require.NoError(t, err)
				require.Equal(t, someData(), quote.ReportData())
			})
		}
	}
}
