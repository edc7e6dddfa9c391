package main

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

// What a draw gives doesn't depend on its luck, however unlucky, and the plain mean does.
func TestFairMeanIsThatOfTheMeanProof(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		base := rapid.Uint64Range(50_000, 90_000).Draw(t, "base")
		each := rapid.Uint64Range(0, 3_000).Draw(t, "each")
		var d draw
		for _, candidates := range rapid.SliceOfN(rapid.IntRange(1, 12), 2, 50).Draw(t, "candidates") {
			d.add(candidates, base+each*uint64(candidates))
		}
		if d.count*d.squares == d.candidates*d.candidates {
			return // all alike: nothing says what a candidate costs
		}
		require.InDelta(t, float64(base+meanCandidates*each), d.fair(), 0.01)
	})
}

// Among real draws, with what else varies, it is nearer to the truth than the plain mean by far.
func TestFairMeanVariesLessThanThePlainOne(t *testing.T) {
	source := rand.New(rand.NewPCG(1, 2))
	var plain, fair float64
	for range 200 {
		var d draw
		for range singles {
			candidates := 1
			for source.IntN(2) == 0 {
				candidates++
			}
			d.add(candidates, uint64(70_000+1_000*candidates+12*source.IntN(5)))
		}
		plain += (d.mean() - 72_024) * (d.mean() - 72_024)
		fair += (d.fair() - 72_024) * (d.fair() - 72_024)
	}
	require.Less(t, fair, plain/100)
}

func TestDrawOfProofsThatAreAlikeIsItsMean(t *testing.T) {
	var d draw
	d.add(3, 10)
	d.add(3, 20)
	require.InDelta(t, 15, d.fair(), 0)
}
