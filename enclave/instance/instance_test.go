package instance_test

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/enclave/instance"
	"github.com/veritee/veritee/enclave/vrf/keyfile"
	"github.com/veritee/veritee/protocol/ecvrf"
	"github.com/veritee/veritee/protocol/typed"
)

var (
	passphrase = keyfile.Passphrase("correct horse battery staple")
	cheap      = keyfile.Cost{Time: 1, MemoryKiB: 8 << 10, Threads: 1}
	answer     = typed.Answer{Alpha: common.Hash{1}, NotAfter: 9}
	domain     = typed.Domain{ChainID: 1337, Coordinator: common.Address{2}}
)

// signer is whom a signature of the key names.
func signer(t *testing.T, key *instance.Key) common.Address {
	t.Helper()
	signature, err := key.Sign(answer, domain)
	require.NoError(t, err)
	address, err := typed.Recover(answer.Digest(domain), signature)
	require.NoError(t, err)
	return address
}

func TestAKeySignsAsItsAddress(t *testing.T) {
	one, err := instance.New()
	require.NoError(t, err)
	two, err := instance.New()
	require.NoError(t, err)
	require.Equal(t, one.Address(), signer(t, one))
	require.NotEqual(t, one.Address(), two.Address())
	require.False(t, one.Stored())

	one.Wipe()
	_, err = one.Sign(answer, domain)
	require.Error(t, err)
}

func TestAKeyInAFileStaysTheSame(t *testing.T) {
	path := filepath.Join(t.TempDir(), "instance.json")
	_, err := instance.Address(path)
	require.ErrorIs(t, err, fs.ErrNotExist)

	first, created, err := instance.OpenOrCreate(path, cheap, passphrase)
	require.NoError(t, err)
	require.True(t, created)
	second, created, err := instance.OpenOrCreate(path, cheap, passphrase)
	require.NoError(t, err)
	require.False(t, created)
	require.Equal(t, first.Address(), second.Address())
	require.Equal(t, first.PublicKey(), second.PublicKey())
	require.Equal(t, first.Address(), signer(t, second))
	require.True(t, first.Stored() && second.Stored())

	// Who it is needs no passphrase.
	address, err := instance.Address(path)
	require.NoError(t, err)
	require.Equal(t, first.Address(), address)

	_, _, err = instance.OpenOrCreate(path, cheap, keyfile.Passphrase("another passphrase"))
	require.ErrorIs(t, err, keyfile.ErrPassphrase)
	_, err = instance.Create(path, cheap, passphrase)
	require.ErrorIs(t, err, fs.ErrExist)
}

// A VRF key signs nothing, so its file is never taken for an instance's.
func TestAVRFKeyIsNoInstance(t *testing.T) {
	path := filepath.Join(t.TempDir(), "key.json")
	secret, err := ecvrf.NewSecretKey(nil)
	require.NoError(t, err)
	require.NoError(t, keyfile.CreateVRF(path, secret, []common.Hash{{1}}, cheap, passphrase))

	_, err = instance.Open(path, passphrase)
	require.ErrorIs(t, err, keyfile.ErrFormat)
	require.ErrorContains(t, err, "an instance key is wanted")
	_, err = instance.Address(path)
	require.ErrorIs(t, err, keyfile.ErrFormat)
}

func TestAFileThatLiesAboutItsKeyIsRefused(t *testing.T) {
	key, err := instance.New()
	require.NoError(t, err)
	path := filepath.Join(t.TempDir(), "instance.json")
	info := keyfile.Info{Kind: keyfile.Instance, PublicKey: key.PublicKey(), Cost: cheap}
	require.NoError(t, keyfile.Create(path, info, &[32]byte{31: 1}, passphrase))
	_, err = instance.Open(path, passphrase)
	require.ErrorContains(t, err, "another public key")

	path += ".zero"
	require.NoError(t, keyfile.Create(path, info, &[32]byte{}, passphrase))
	_, err = instance.Open(path, passphrase)
	require.ErrorIs(t, err, keyfile.ErrFormat)
	path += ".none"
	info.PublicKey = [33]byte{}
	require.NoError(t, keyfile.Create(path, info, &[32]byte{31: 1}, passphrase))
	_, err = instance.Address(path)
	require.ErrorIs(t, err, keyfile.ErrFormat)
}

func TestASecretIsNeverPrinted(t *testing.T) {
	path := filepath.Join(t.TempDir(), "instance.json")
	secret := [32]byte{0: 0xab, 1: 0xcd, 2: 0xef, 31: 1}
	key, err := instance.Create(path, cheap, passphrase)
	require.NoError(t, err)
	text := fmt.Sprintf("%v %+v %#v %s", key, key, key, key)
	require.Contains(t, text, key.Address().Hex())

	content, err := os.ReadFile(path)
	require.NoError(t, err)
	require.NotContains(t, string(content), fmt.Sprintf("%x", secret))
}
