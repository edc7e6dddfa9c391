package enclave_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/enclave"
	"github.com/veritee/veritee/enclave/instance"
	"github.com/veritee/veritee/enclave/server"
	"github.com/veritee/veritee/enclave/vrf/keyfile"
	"github.com/veritee/veritee/protocol/randomness"
)

// offline is a configuration that Check finds nothing wrong with; it asks no endpoint.
func offline(t *testing.T) enclave.Config {
	t.Helper()
	config, _, _ := newConfig(t)
	config.Endpoints[1337] = []string{"http://127.0.0.1:9"}
	require.NoError(t, config.Check())
	return config
}

func TestEveryMistakeIsNamedWithItsRemedy(t *testing.T) {
	for says, spoil := range map[string]func(t *testing.T, c *enclave.Config){
		"name a coordinator by --serve":            func(_ *testing.T, c *enclave.Config) { c.Deployments = nil },
		"the coordinator's address is zero":        func(_ *testing.T, c *enclave.Config) { c.Deployments[0].Coordinator = common.Address{} },
		"is served twice; leave one out":           func(_ *testing.T, c *enclave.Config) { c.Deployments = append(c.Deployments, c.Deployments[0]) },
		"name one by --endpoint 1337=URL":          func(_ *testing.T, c *enclave.Config) { c.Endpoints = nil },
		"chain 5 has endpoints and no coordinator": func(_ *testing.T, c *enclave.Config) { c.Endpoints[5] = []string{"https://x.example"} },
		"outside development at least two endpoints": func(_ *testing.T, c *enclave.Config) {
			c.Deployments = []randomness.Deployment{{ChainID: 1, Coordinator: common.Address{1}}}
			c.Endpoints = map[uint64][]string{1: {"https://one.example"}}
		},
		"a quorum of 2 with 1 endpoints":       func(_ *testing.T, c *enclave.Config) { c.Quorum = 2 },
		"no key: name a file by --key":         func(_ *testing.T, c *enclave.Config) { c.KeyFiles = nil },
		"key file: open":                       func(_ *testing.T, c *enclave.Config) { c.KeyFiles[0] += ".none" },
		"hold the same key; leave one out":     func(_ *testing.T, c *enclave.Config) { c.KeyFiles = append(c.KeyFiles, c.KeyFiles[0]) },
		"chmod 600 it, and think about who":    func(t *testing.T, c *enclave.Config) { require.NoError(t, os.Chmod(c.KeyFiles[0], 0o644)) },
		"key file: an instance key, a VRF key": func(t *testing.T, c *enclave.Config) { makeInstance(t, c); c.KeyFiles[0] = c.InstanceFile },
		"instance key: ":                       func(_ *testing.T, c *enclave.Config) { c.InstanceFile = c.KeyFiles[0] },
		"no journal: name a file by --journal": func(_ *testing.T, c *enclave.Config) { c.JournalFile = "" },
		"its folder isn't there; make it":      func(_ *testing.T, c *enclave.Config) { c.JournalFile = filepath.Join(c.JournalFile, "x") },
		"17 hashes of one height":              func(_ *testing.T, c *enclave.Config) { c.Journal.Hashes = 17 },
		"choose 1000 to":                       func(_ *testing.T, c *enclave.Config) { c.Journal.Heights = 1 },
		"holds no certificate in PEM":          func(_ *testing.T, c *enclave.Config) { c.RootsFile = c.KeyFiles[0] },
		"roots for https endpoints: open":      func(_ *testing.T, c *enclave.Config) { c.RootsFile = "none" },
		"https needs --tls-cert": func(_ *testing.T, c *enclave.Config) {
			c.Listen.Address = server.Address{Scheme: "https", Host: "0.0.0.0:1"}
		},
		"socket " + "": func(_ *testing.T, c *enclave.Config) { c.Listen.Address.Path += "/none/s" },
	} {
		t.Run(says, func(t *testing.T) {
			config := offline(t)
			spoil(t, &config)
			require.ErrorContains(t, config.Check(), says)
			_, err := enclave.New(t.Context(), config)
			require.ErrorContains(t, err, says)
		})
	}
}

func makeInstance(t *testing.T, c *enclave.Config) {
	t.Helper()
	words, err := passphrase()
	require.NoError(t, err)
	_, err = instance.Create(c.InstanceFile, cheap, words)
	require.NoError(t, err)
}

func TestAllMistakesAreNamedAtOnce(t *testing.T) {
	err := enclave.Config{}.Check()
	for _, part := range []string{"--serve", "--key", "--journal"} {
		require.ErrorContains(t, err, part)
	}
	require.Len(t, strings.Split(err.Error(), "\n"), 3)
}

// A VRF key signs nothing: an instance key's file with the same key in it would make it sign.
func TestTheInstanceKeyIsNoVRFKey(t *testing.T) {
	config := offline(t)
	words, err := passphrase()
	require.NoError(t, err)
	secret, _, err := keyfile.OpenVRF(config.KeyFiles[0], words)
	require.NoError(t, err)
	bytes := secret.Bytes()
	info := keyfile.Info{Kind: keyfile.Instance, PublicKey: secret.Public().Compressed(), Cost: cheap}
	require.NoError(t, keyfile.Create(config.InstanceFile, info, &bytes, words))
	require.ErrorContains(t, config.Check(), "a VRF key signs nothing, take another instance key")
}

func TestWhatOpensWronglyStopsTheWorker(t *testing.T) {
	config := offline(t)
	config.Passphrase = func() (keyfile.Passphrase, error) { return keyfile.Passphrase("another passphrase"), nil }
	_, err := enclave.New(t.Context(), config)
	require.ErrorIs(t, err, keyfile.ErrPassphrase)
	require.ErrorContains(t, err, config.KeyFiles[0])

	config = offline(t)
	config.Passphrase = func() (keyfile.Passphrase, error) { return nil, keyfile.ErrNoPassphrase }
	_, err = enclave.New(t.Context(), config)
	require.ErrorIs(t, err, keyfile.ErrNoPassphrase)

	config = offline(t)
	require.NoError(t, os.WriteFile(config.JournalFile, []byte("not a journal"), 0o600))
	_, err = enclave.New(t.Context(), config)
	require.ErrorContains(t, err, "restore it from a copy")

	// Two workers with one journal would each answer for as many hashes.
	config = offline(t)
	first, err := enclave.New(t.Context(), config)
	require.NoError(t, err)
	_, err = enclave.New(t.Context(), config)
	require.ErrorContains(t, err, "give every worker a journal of its own")
	require.NoError(t, first.Close())
}
