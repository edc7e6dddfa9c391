package dcap

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/devnet/tee"
	"github.com/veritee/veritee/internal/realdata"
)

// BenchmarkVerify is a full verification, as a registry's keeper makes it: the quote is parsed, three signatures are followed
// or found followed, windows and levels compared. The PCK chain is known from an earlier quote of the machine, collateral was
// endorsed once. Its peer in the same run, BenchmarkSecondOpinion, is go-tdx-guest, which keeps nothing: compare that with
// BenchmarkVerifyCold.
func BenchmarkVerify(b *testing.B) {
	v, picked := benchSamples(b)
	for _, s := range picked {
		b.Run(s.TEE+"-v"+string('0'+rune(s.Version)), func(b *testing.B) {
			e, err := v.Endorse(s.collateral)
			if err != nil {
				b.Fatal(err)
			}
			for b.Loop() {
				q, err := ParseQuote(s.raw)
				if err != nil {
					b.Fatal(err)
				}
				if _, err := v.Verify(q, e, s.at); err != nil {
					b.Fatal(err)
				}
			}
			b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "verifications/s")
		})
	}
}

// BenchmarkVerifyCold keeps nothing either.
func BenchmarkVerifyCold(b *testing.B) {
	known, picked := benchSamples(b)
	for _, s := range picked {
		b.Run(s.TEE+"-v"+string('0'+rune(s.Version)), func(b *testing.B) {
			for b.Loop() {
				v, err := NewVerifierFor(known.root.cert)
				if err != nil {
					b.Fatal(err)
				}
				if _, err := verifyRawQuote(v, s.raw, s.collateral, s.at); err != nil {
					b.Fatal(err)
				}
			}
			b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "verifications/s")
		})
	}
}

func BenchmarkSecondOpinion(b *testing.B) {
	quiet()
	for _, s := range samples(b) {
		if s.File != "quotes/oe_tdx_quote.bin" { // one that it succeeds on
			continue
		}
		b.Run("TDX-v4", func(b *testing.B) {
			for b.Loop() {
				if err := secondOpinion(s.raw, s.collateral, s.at); err != nil {
					b.Fatal(err)
				}
			}
			b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "verifications/s")
		})
	}
}

// benchSamples is one quote of each version: real ones, or where these are missing development's, whose structure is the same.
func benchSamples(b *testing.B) (v *Verifier, picked []sample) {
	if folder, ok := realdata.Folder(); ok {
		seen := make(map[uint16]bool)
		for _, s := range samples(b) {
			if !seen[s.Version] {
				seen[s.Version] = true
				picked = append(picked, s)
			}
		}
		b.Log("real quotes of", folder)
		return NewVerifier(), picked
	}
	vendor, err := tee.New(1337)
	require.NoError(b, err)
	for _, kind := range []tee.Kind{tee.SGXv3, tee.TDXv4, tee.TDXv5TD15} {
		c, err := vendor.Case(kind)
		require.NoError(b, err)
		collateral, err := ParseCollateral(c.Bundle)
		require.NoError(b, err)
		picked = append(picked, sample{real{TEE: kind.TEE().String(), Version: kind.Version(), raw: c.Quote}, collateral, c.At})
	}
	v, err = NewVerifierFor(vendor.Root())
	require.NoError(b, err)
	return v, picked
}
