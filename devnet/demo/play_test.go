package demo

import (
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

func TestScriptAsksForExactlySoMany(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		requests := rapid.IntRange(0, 300).Draw(t, "requests")
		total, many, sleepers := 0, 0, 0
		for _, w := range script(requests) {
			inBlock := 0
			for _, ask := range w {
				inBlock += ask.Times
				if ask.Words == manyWords {
					many++
				}
				if ask.Consumer == len(consumerNames)-1 {
					sleepers++
				}
			}
			require.Positive(t, inBlock)
			require.LessOrEqual(t, inBlock, burst)
			total += inBlock
		}
		require.Equal(t, requests, total)
		require.Equal(t, min(requests, 1), sleepers)
		require.Equal(t, min(max(requests-1, 0), 1), many)
	})
}

func TestFortyRequestsUseEveryLevel(t *testing.T) {
	asked := make(map[uint8]int)
	for _, w := range script(40) {
		for _, ask := range w {
			asked[ask.Confirmations] += ask.Times
		}
	}
	for _, level := range levels {
		require.Positive(t, asked[level.confirmations])
	}
}

func TestAWaveOneByOneAsksForTheSame(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		for _, w := range script(rapid.IntRange(0, 300).Draw(t, "requests")) {
			var again wave
			for _, one := range w.singly() {
				require.Equal(t, 1, one.Times)
				again = again.add(one)
			}
			require.Equal(t, w, again)
		}
	})
}
