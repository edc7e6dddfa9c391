package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/enclave/vrf/keyfile"
	"github.com/veritee/veritee/protocol/ecvrf"
)

const keyApp = "0x1111111111111111111111111111111111111111"

// keyPlace is a folder with a passphrase file.
func keyPlace(t *testing.T) (file, passphrase string) {
	t.Helper()
	folder := t.TempDir()
	passphrase = filepath.Join(folder, "passphrase")
	require.NoError(t, os.WriteFile(passphrase, []byte("correct horse battery staple\n"), 0o600))
	return filepath.Join(folder, "vrf.json"), passphrase
}

func TestANewKeyIsShownAsItIsRegistered(t *testing.T) {
	file, passphrase := keyPlace(t)
	made, _, err := veritee(t, "", "vrfkey", "new", "--out", file, "--line", keyApp+":7", "--line", keyApp, "--passphrase-file", passphrase, "--json")
	require.NoError(t, err)
	var key vrfKeyJSON
	require.NoError(t, json.Unmarshal([]byte(made), &key))
	public, err := ecvrf.ParsePublicKey(key.PublicKey)
	require.NoError(t, err)
	require.Equal(t, ecvrf.PublicKey{X: key.PX, Parity: key.Parity}, public)
	require.EqualValues(t, public.KeyHash(), key.KeyHash)
	require.Len(t, key.KeyLines, 2)

	shown, _, err := veritee(t, "", "vrfkey", "show", "--json", file)
	require.NoError(t, err)
	require.Equal(t, made, shown)
	text, _, err := veritee(t, "", "vrfkey", "show", "--open", "--passphrase-file", passphrase, file)
	require.NoError(t, err)
	require.Contains(t, text, "key hash    "+key.KeyHash.Hex())
	require.Contains(t, text, "px          "+key.PX.String())
	require.Contains(t, text, "(app "+keyApp+", purpose 7)")

	// Nothing of the secret is printed, and the file is its owner's.
	words, err := keyfile.ReadPassphrase(passphrase)
	require.NoError(t, err)
	sk, _, err := keyfile.OpenVRF(file, words)
	require.NoError(t, err)
	secret := ecvrf.Word(sk.Bytes())
	require.NotContains(t, made+text, secret.String()[2:])
	stat, err := os.Stat(file)
	require.NoError(t, err)
	require.Equal(t, os.FileMode(0o600), stat.Mode())
}

func TestAKeyFileIsNeverWrittenOver(t *testing.T) {
	file, passphrase := keyPlace(t)
	args := []string{"vrfkey", "new", "--out", file, "--line", keyApp, "--passphrase-file", passphrase}
	_, _, err := veritee(t, "", args...)
	require.NoError(t, err)
	_, code, err := veritee(t, "", args...)
	require.ErrorIs(t, err, os.ErrExist)
	require.Equal(t, 2, code)
}

func TestMistakesWithKeysAreNamed(t *testing.T) {
	file, passphrase := keyPlace(t)
	short := passphrase + ".short"
	require.NoError(t, os.WriteFile(short, []byte("short"), 0o600))
	open := passphrase + ".open"
	require.NoError(t, os.WriteFile(open, []byte("correct horse battery staple"), 0o644))

	for says, args := range map[string]string{
		"--line must be given":                    "new --out FILE --passphrase-file PASS",
		"--out must be given":                     "new --line APP --passphrase-file PASS",
		`key line "x" is neither`:                 "new --out FILE --line x --passphrase-file PASS",
		"no passphrase: name a file of mode 0600": "new --out FILE --line APP",
		"choose a longer one":                     "new --out FILE --line APP --passphrase-file " + short,
		"chmod 600 it":                            "new --out FILE --line APP --passphrase-file " + open,
		"name the file by --out":                  "new --out FILE --line APP --passphrase-file PASS more",
		"takes one file":                          "show",
		"no such file":                            "show FILE",
		"has mode 0644":                           "show " + open,
		"read " + passphrase + ": not a key file": "show PASS",
		"no flag --password":                      "new --out FILE --line APP --password secret",
	} {
		args = strings.NewReplacer("FILE", file, "PASS", passphrase, "APP", keyApp).Replace(args)
		_, code, err := veritee(t, "", append([]string{"vrfkey"}, strings.Fields(args)...)...)
		require.ErrorContains(t, err, says)
		require.Equal(t, 2, code)
		require.NoFileExists(t, file)
	}
}

func TestAWrongPassphraseIsFoundBeforeAWorkerIsStartedWithIt(t *testing.T) {
	file, passphrase := keyPlace(t)
	_, _, err := veritee(t, "", "vrfkey", "new", "--out", file, "--line", keyApp, "--passphrase-file", passphrase)
	require.NoError(t, err)
	t.Setenv(keyfile.PassphraseVariable, "another passphrase")
	_, _, err = veritee(t, "", "vrfkey", "show", "--open", file)
	require.ErrorIs(t, err, keyfile.ErrPassphrase)
}
