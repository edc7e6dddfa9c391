package tee

import (
	"bytes"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// Google's verifier (v0.3.1) accepts these. Each is a reason why it is a second opinion here and not the verifier.
var googleAccepts = map[string]string{
	"longer than any quote":                  "it knows no bound",
	"qe of another vendor":                   "it leaves the vendor id to its package validate",
	"root not yet valid":                     "of windows it checks the end only",
	"root crl not yet valid":                 "likewise",
	"pck crl not yet valid":                  "likewise",
	"tcb info not yet valid":                 "likewise",
	"qe identity not yet valid":              "likewise",
	"tcb info without issue date":            "likewise",
	"qe identity without issue date":         "likewise",
	"pck crl with bytes after it":            "crypto/x509 ignores them",
	"sgx extension without ppid":             "it asks for four fields, whichever they are",
	"tcb info of another type":               "it doesn't read the type",
	"tcb info without evaluation number":     "it doesn't read the number",
	"tcb info without a component's number":  "a number that isn't there is zero to it, and anything matches zero",
	"tcb info without a pce svn":             "likewise",
	"qe identity without isvsvn":             "likewise",
	"module's identity of another signer":    "it compares the module with tdxModule even where an identity of its version exists",
	"td in debug mode":                       "it leaves debugging to its package validate, which doesn't look unless told to",
	"td with the last bit of the debug byte": "likewise",
}

func TestGooglesVerifierRefusesEveryDefect(t *testing.T) {
	v := testVendor(t)
	for _, defect := range Defects() {
		if !defect.Applies(TDXv4) {
			continue
		}
		t.Run(defect.Name, func(t *testing.T) {
			c, err := defect.Case(v, TDXv4)
			require.NoError(t, err)

			err = secondOpinion(v, c.Quote, bundleGetter{c.Bundle})
			if why, accepted := googleAccepts[defect.Name]; accepted {
				require.NoError(t, err, "go-tdx-guest refuses it now, though %s", why)
				return
			}
			require.Error(t, err)
		})
	}
}

func TestGooglesVerifierKnowsWhoIsUpToDate(t *testing.T) {
	v := testVendor(t)
	for _, state := range States() {
		if !state.Applies(TDXv4) {
			continue
		}
		t.Run(state.Name, func(t *testing.T) {
			c, err := state.Case(v, TDXv4)
			require.NoError(t, err)

			err = secondOpinion(v, c.Quote, bundleGetter{c.Bundle})
			if state.Status == UpToDate {
				require.NoError(t, err)
			} else {
				require.Error(t, err)
			}
		})
	}
}

func TestADefectChangesEvidence(t *testing.T) {
	v := testVendor(t)
	areas := []Area{
		AreaFormat, AreaQuoteSignature, AreaAttestationKey, AreaQESignature, AreaVendor, AreaPCKChain, AreaSGXExtension, AreaRevocation,
		AreaBundle, AreaTCBInfo, AreaQEIdentity, AreaPlatform, AreaQEReport, AreaTDXModule, AreaDebug, AreaServiceTD,
	}
	seen := map[string]bool{}
	for _, kind := range Kinds() {
		good, err := v.Case(kind)
		require.NoError(t, err)
		for _, defect := range Defects() {
			seen[defect.Name] = seen[defect.Name] || defect.Applies(kind)
			require.Contains(t, areas, defect.Area, defect.Name)
			bad, err := defect.Case(v, kind)
			if !defect.Applies(kind) {
				require.Error(t, err)
				continue
			}
			require.NoError(t, err)
			require.False(t, bytes.Equal(good.Quote, bad.Quote) && bytes.Equal(good.Bundle, bad.Bundle), "%s, %s", kind, defect.Name)
		}
	}
	require.Len(t, seen, len(Defects()), "names are unique")
	for name, applies := range seen {
		require.True(t, applies, "%s applies to no kind", name)
	}
}

func TestEveryStatusHasAState(t *testing.T) {
	var names []string
	found := map[string]bool{}
	for _, state := range States() {
		names = append(names, state.Name)
		found[state.Status] = true
		require.True(t, slices.IsSorted(state.Advisories))
	}
	for _, status := range []string{
		UpToDate, SWHardeningNeeded, ConfigurationNeeded, ConfigurationAndSWHardeningNeeded, OutOfDate, OutOfDateConfigurationNeeded,
		Revoked, RelaunchAdvised, RelaunchAdvisedConfigurationNeeded, NoMatchingLevel,
	} {
		require.True(t, found[status], status)
	}
	slices.Sort(names)
	require.Len(t, slices.Compact(names), len(States()), "names are unique")
}

func TestTheSameSeedAndClockGiveTheSameBytes(t *testing.T) {
	for _, kind := range Kinds() {
		a, err := testVendor(t).Case(kind)
		require.NoError(t, err)
		b, err := testVendor(t).Case(kind)
		require.NoError(t, err)
		require.Equal(t, a.Quote, b.Quote)
		require.Equal(t, a.Bundle, b.Bundle)
		require.Equal(t, a.Root.Raw, b.Root.Raw)
	}
}

func TestAnotherSeedOrChainIsAnotherRoot(t *testing.T) {
	clock := WithClock(func() time.Time { return noon })
	roots := map[string]bool{}
	for _, chain := range []uint64{chainID, otherChainID} {
		for _, seed := range []string{"", "a", "b"} {
			v, err := New(chain, clock, WithSeed([]byte(seed)))
			require.NoError(t, err)
			roots[string(v.Root().RawSubjectPublicKeyInfo)] = true
		}
	}
	require.Len(t, roots, 6)
}

func TestOnlyDevelopmentChainsHaveAVendor(t *testing.T) {
	for _, chain := range []uint64{0, 1, 10, 1336, 1338, 8453, 31336, 31338, 11155111, 1<<32 + 1337} {
		_, err := New(chain)
		require.ErrorContains(t, err, "only for 1337 and 31337", chain)
	}
}

func TestAClockOutsideTheAuthoritiesIsRefused(t *testing.T) {
	for _, year := range []int{1970, 2018, 2033, 2100} {
		_, err := New(chainID, WithClock(func() time.Time { return time.Date(year, 1, 1, 0, 0, 0, 0, time.UTC) }))
		require.ErrorContains(t, err, "set a clock", year)
	}
}

func TestAQuoteIsOfItsTEE(t *testing.T) {
	p, err := testVendor(t).Platform(PlatformConfig{})
	require.NoError(t, err)
	for _, kind := range Kinds() {
		_, ofEnclave := p.QuoteSGX(kind, Enclave{})
		_, ofTD := p.QuoteTDX(kind, TD{})
		require.Equal(t, kind.TEE() == SGX, ofEnclave == nil, kind)
		require.Equal(t, kind.TEE() == TDX, ofTD == nil, kind)
	}
	_, err = p.Quote(Kind(99), [64]byte{})
	require.ErrorContains(t, err, "kind(99)")
}

func BenchmarkQuote(b *testing.B) {
	p, err := testVendor(b).Platform(PlatformConfig{})
	require.NoError(b, err)
	for b.Loop() {
		_, _ = p.Quote(TDXv4, [64]byte{})
	}
}

func BenchmarkVendor(b *testing.B) {
	for b.Loop() {
		testVendor(b)
	}
}

func BenchmarkCase(b *testing.B) {
	v := testVendor(b)
	for b.Loop() {
		_, _ = v.Case(TDXv5TD15)
	}
}

func TestAPlatformQuotesForManyAtOnce(t *testing.T) {
	p, err := testVendor(t).Platform(PlatformConfig{})
	require.NoError(t, err)
	want, err := p.Quote(TDXv4, [64]byte{7})
	require.NoError(t, err)

	var all sync.WaitGroup
	for range 8 {
		all.Go(func() {
			got, err := p.Quote(TDXv4, [64]byte{7})
			assert.NoError(t, err)
			assert.Equal(t, want, got)
			assert.NotEmpty(t, p.Collateral(SGX))
		})
	}
	all.Wait()
}
