package vrf_test

import (
	"os"
	"path/filepath"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/enclave/vrf"
	"github.com/veritee/veritee/enclave/vrf/keyfile"
	"github.com/veritee/veritee/protocol/ecvrf"
)

var (
	passphrase = keyfile.Passphrase("correct horse battery staple")
	cheap      = keyfile.Cost{Time: 1, MemoryKiB: 8 << 10, Threads: 1}
)

func keyFile(t *testing.T, lines ...common.Hash) string {
	t.Helper()
	secret, err := ecvrf.NewSecretKey(nil)
	require.NoError(t, err)
	path := filepath.Join(t.TempDir(), "key.json")
	require.NoError(t, keyfile.CreateVRF(path, secret, lines, cheap, passphrase))
	return path
}

func TestKeysComeFromFiles(t *testing.T) {
	one, two := keyFile(t, common.Hash{1}), keyFile(t, common.Hash{1}, common.Hash{2})
	files, err := vrf.OpenFiles([]string{one, two}, passphrase)
	require.NoError(t, err)
	keys := files.Keys()
	require.Len(t, keys, 2)
	require.False(t, keys[0].Serves(1, common.Hash{2}))
	require.True(t, keys[1].Serves(1, common.Hash{2}))

	for _, key := range keys {
		require.Equal(t, common.Hash(key.Public.KeyHash()), key.Hash)
		proof, err := files.Prove(t.Context(), key.Hash, common.Hash{9})
		require.NoError(t, err)
		_, err = ecvrf.Verify(key.Public, common.Hash{9}, proof)
		require.NoError(t, err)
	}
	_, err = files.Prove(t.Context(), common.Hash{1}, common.Hash{9})
	require.ErrorIs(t, err, vrf.ErrNoKey)
}

func TestAKeyGivenTwiceIsRefused(t *testing.T) {
	path := keyFile(t, common.Hash{1})
	again := filepath.Join(t.TempDir(), "copy.json")
	content, err := os.ReadFile(path)
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(again, content, 0o600))
	_, err = vrf.OpenFiles([]string{path, again}, passphrase)
	require.ErrorContains(t, err, "is given twice; leave one out")
}

func TestAFileThatDoesNotOpenIsNamed(t *testing.T) {
	path := keyFile(t, common.Hash{1})
	_, err := vrf.OpenFiles([]string{path}, keyfile.Passphrase("another passphrase"))
	require.ErrorIs(t, err, keyfile.ErrPassphrase)
	require.ErrorContains(t, err, path)
}

func TestAfterWipeNothingIsProven(t *testing.T) {
	files, err := vrf.OpenFiles([]string{keyFile(t, common.Hash{1})}, passphrase)
	require.NoError(t, err)
	hash := files.Keys()[0].Hash

	// Wiping waits for proofs that are being made: none comes out half wiped.
	var all sync.WaitGroup
	for range 8 {
		all.Go(func() {
			for {
				proof, err := files.Prove(t.Context(), hash, common.Hash{9})
				if err != nil {
					return
				}
				if _, err := ecvrf.Verify(files.Keys()[0].Public, common.Hash{9}, proof); err != nil {
					t.Error(err)
				}
			}
		})
	}
	files.Wipe()
	all.Wait()
	_, err = files.Prove(t.Context(), hash, common.Hash{9})
	require.ErrorIs(t, err, ecvrf.ErrSecretKey)
}
