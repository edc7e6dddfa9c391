package instance_test

import (
	"fmt"
	"io/fs"
	"log/slog"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/devnet/tee/guest"
	"github.com/veritee/veritee/enclave/instance"
	"github.com/veritee/veritee/enclave/seal"
)

// platform seals under a root of its own.
func platform(t *testing.T, root byte) seal.Sealer {
	t.Helper()
	agent := &guest.Agent{Keys: func() ([32]byte, error) { return [32]byte{0: root}, nil }}
	sealer, err := seal.Detect(t.Context(), seal.Config{Choice: seal.Dstack, DstackEndpoint: guest.Test(t, agent)}, slog.New(slog.DiscardHandler))
	require.NoError(t, err)
	return sealer
}

func TestASealedKeyIsTheSameAfterARestart(t *testing.T) {
	path := filepath.Join(t.TempDir(), "instance.sealed")
	_, err := instance.OpenSealed(t.Context(), path, platform(t, 1))
	require.ErrorIs(t, err, fs.ErrNotExist)

	first, created, err := instance.OpenOrCreateSealed(t.Context(), path, platform(t, 1))
	require.NoError(t, err)
	require.True(t, created)
	second, created, err := instance.OpenOrCreateSealed(t.Context(), path, platform(t, 1))
	require.NoError(t, err)
	require.False(t, created)
	require.Equal(t, first.Address(), signer(t, second))
	require.False(t, first.Stored() || second.Stored(), "the host can't read it")

	// Elsewhere it doesn't open, and no new one takes its place.
	_, _, err = instance.OpenOrCreateSealed(t.Context(), path, platform(t, 2))
	require.ErrorIs(t, err, seal.ErrSealed)
	_, err = instance.CreateSealed(t.Context(), path, platform(t, 1))
	require.ErrorIs(t, err, fs.ErrExist)
	require.NotContains(t, fmt.Sprintf("%v %+v %#v", first, first, second), "D:")
}

// What the host can open is stored, whatever it is called.
func TestAKeySealedByADevelopmentFileIsStored(t *testing.T) {
	folder := t.TempDir()
	sealer, err := seal.Detect(t.Context(), seal.Config{Choice: seal.DevelopmentFile, File: filepath.Join(folder, "seal"), ChainIDs: []uint64{1337}},
		slog.New(slog.DiscardHandler))
	require.NoError(t, err)
	path := filepath.Join(folder, "instance")
	for range 2 {
		key, _, err := instance.OpenOrCreateSealed(t.Context(), path, sealer)
		require.NoError(t, err)
		require.True(t, key.Stored())
	}
}

func TestWhatIsSealedMustBeAKey(t *testing.T) {
	sealer := platform(t, 1)
	for i, content := range [][]byte{nil, {1}, make([]byte, 32), make([]byte, 33)} {
		path := filepath.Join(t.TempDir(), fmt.Sprint(i))
		require.NoError(t, seal.Create(t.Context(), sealer, path, "instance-key", content))
		_, err := instance.OpenSealed(t.Context(), path, sealer)
		require.ErrorIs(t, err, seal.ErrSealed)
	}

	// And sealed as one: a share in its place is none.
	path := filepath.Join(t.TempDir(), "share")
	require.NoError(t, seal.Create(t.Context(), sealer, path, "share", append(make([]byte, 31), 1)))
	_, err := instance.OpenSealed(t.Context(), path, sealer)
	require.ErrorIs(t, err, seal.ErrSealed)
	require.NoError(t, os.WriteFile(path, []byte("nothing"), 0o600))
	_, err = instance.OpenSealed(t.Context(), path, sealer)
	require.ErrorIs(t, err, seal.ErrSealed)
}
