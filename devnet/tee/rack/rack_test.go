package rack_test

import (
	"log/slog"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/devnet/tee"
	"github.com/veritee/veritee/devnet/tee/rack"
	"github.com/veritee/veritee/enclave/seal"
)

// A worker on one machine finds there a key to seal by, which no other machine gives, and no other release. Microcode may be new.
func TestMachinesSealEachForItself(t *testing.T) {
	r, err := rack.New(1337, t.TempDir(), map[string]string{"a": "one", "b": "one", "c": "two"})
	require.NoError(t, err)
	t.Cleanup(r.Halt)
	at := func(worker string) seal.Sealer {
		sealer, err := seal.Detect(t.Context(), seal.Config{Choice: seal.Dstack, DstackEndpoint: r.Machines[worker].Socket}, slog.New(slog.DiscardHandler))
		require.NoError(t, err)
		return sealer
	}
	sealed, err := at("a").Seal(t.Context(), "share", []byte("a share"))
	require.NoError(t, err)
	svns := tee.Latest()
	require.NoError(t, r.Update("a", svns))
	_, err = at("a").Open(t.Context(), "share", sealed)
	require.NoError(t, err)
	for _, other := range []string{"b", "c"} {
		_, err = at(other).Open(t.Context(), "share", sealed)
		require.ErrorIs(t, err, seal.ErrSealed)
	}
	require.NoError(t, r.Add("d", "one", tee.Latest()))
	r.Machines["a"].Release = "two"
	_, err = at("a").Open(t.Context(), "share", sealed)
	require.ErrorIs(t, err, seal.ErrSealed)
}
