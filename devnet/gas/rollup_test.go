package main

import (
	"log/slog"
	"testing"

	"github.com/stretchr/testify/require"
)

// Everything of a rollup is measured, nearly the same each time, and the peer is checked in both ways that it is found in.
func TestFiguresOfARollupAreAllThereAndRepeat(t *testing.T) {
	log := slog.New(slog.DiscardHandler)
	ours, peer, err := measureRollup(t.Context(), "../..", log, nil)
	require.NoError(t, err)
	for _, f := range rollupFigures {
		require.Contains(t, ours, f.name)
	}
	for name := range peer {
		require.Contains(t, ours, name)
	}
	require.Len(t, peer, 2)

	// What nobody touched before costs what the protocol says it does, and nothing else differs.
	require.EqualValues(t, 2_500, ours["rollup.verify_tee_proof_with_access"]-ours["rollup.verify_tee_proof"])

	again, others, err := measureRollup(t.Context(), "../..", log, nil)
	require.NoError(t, err)
	require.Equal(t, peer, others)
	for name, gas := range ours {
		// Hashes of blocks, which hold evidence that is signed anew, have some zeros more or less in calldata.
		require.InDelta(t, gas, again[name], 200, name)
	}
}

// What calldata costs at least says nothing of a contract.
func TestGasOfCalldataAloneIsNoFigure(t *testing.T) {
	h, err := simulated(0)
	require.NoError(t, err)
	g, err := newGround(t.Context(), "../..", h)
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, g.chain.Close()) })
	nobody := newWallet("nobody").address
	_, err = g.execution(call{from: g.user, to: &nobody, data: make([]byte, 4096)})
	require.ErrorContains(t, err, "says nothing of execution")
}
