package main

import (
	"log/slog"
	"testing"

	"github.com/stretchr/testify/require"
)

// Everything of keys is measured and within its limit, nearly the same each time.
func TestFiguresOfKeysAreAllThereAndRepeat(t *testing.T) {
	log := slog.New(slog.DiscardHandler)
	first, err := measureKeys(t.Context(), "../..", log, nil)
	require.NoError(t, err)
	for _, f := range keyFigures {
		require.Contains(t, first, f.name)
		if f.limit > 0 {
			require.LessOrEqual(t, first[f.name], float64(f.limit), f.name)
		}
	}
	again, err := measureKeys(t.Context(), "../..", log, nil)
	require.NoError(t, err)
	for name, gas := range first {
		require.InDelta(t, gas, again[name], 200, name)
	}
}
