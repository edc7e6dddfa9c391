package dcap

import "testing"

// BenchmarkVerify is a full verification, as a registry's keeper makes it: the quote is parsed, three signatures are followed
// or found followed, windows and levels compared. The PCK chain is known from an earlier quote of the machine, collateral was
// endorsed once. Its peer in the same run, BenchmarkSecondOpinion, is go-tdx-guest, which keeps nothing.
func BenchmarkVerify(b *testing.B) {
	v := NewVerifier()
	for _, s := range benchSamples(b) {
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
	for _, s := range benchSamples(b) {
		b.Run(s.TEE+"-v"+string('0'+rune(s.Version)), func(b *testing.B) {
			for b.Loop() {
				if _, err := NewVerifier().VerifyWith(s.raw, s.collateral, s.at); err != nil {
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

// benchSamples is one quote of each version.
func benchSamples(b *testing.B) []sample {
	var picked []sample
	seen := make(map[uint16]bool)
	for _, s := range samples(b) {
		if !seen[s.Version] {
			seen[s.Version] = true
			picked = append(picked, s)
		}
	}
	return picked
}
