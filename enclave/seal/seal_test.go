package seal_test

import (
	"bytes"
	"io/fs"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/veritee/veritee/devnet/tee"
	"github.com/veritee/veritee/devnet/tee/guest"
	"github.com/veritee/veritee/enclave/dstack"
	"github.com/veritee/veritee/enclave/seal"
)

var quiet = slog.New(slog.DiscardHandler)

// keysOf are those of code on a machine.
func keysOf(t testing.TB, machine string, measurement byte) guest.Keys {
	t.Helper()
	vendor, err := tee.New(1337, tee.WithSeed([]byte("sealing")))
	require.NoError(t, err)
	platform, err := vendor.Platform(tee.PlatformConfig{Name: machine})
	require.NoError(t, err)
	return func() ([32]byte, error) { return platform.SealingRoot([32]byte{measurement}), nil }
}

// elsewhere keeps a test from finding the real places.
func elsewhere(t testing.TB, config seal.Config) seal.Config {
	t.Helper()
	if config.GramineDir == "" {
		config.GramineDir = filepath.Join(t.TempDir(), "none")
	}
	if config.DstackEndpoint == "" {
		config.DstackEndpoint = filepath.Join(t.TempDir(), "none.sock")
	}
	return config
}

func detect(t testing.TB, config seal.Config) seal.Sealer {
	t.Helper()
	sealer, err := seal.Detect(t.Context(), elsewhere(t, config), quiet)
	require.NoError(t, err)
	return sealer
}

func inGramine(t testing.TB, keys guest.Keys) seal.Sealer {
	t.Helper()
	g, err := guest.NewGramine(t.TempDir(), "none", guest.Unsigned(guest.SGX, 3))
	require.NoError(t, err)
	require.NoError(t, g.Seal(keys))
	return detect(t, seal.Config{GramineDir: g.Dir})
}

func inDstack(t testing.TB, keys guest.Keys, old bool) seal.Sealer {
	t.Helper()
	return detect(t, seal.Config{DstackEndpoint: guest.Test(t, &guest.Agent{Quote: guest.Unsigned(guest.TDX, 4), Keys: keys, Old: old})})
}

func inFile(t testing.TB) seal.Sealer {
	t.Helper()
	return detect(t, seal.Config{Choice: seal.DevelopmentFile, File: filepath.Join(t.TempDir(), "key"), ChainIDs: []uint64{1337}})
}

// Each platform's key is of one machine and one measurement, and survives a restart there.
func TestWhatIsSealedOpensOnTheSameMachineByTheSameCodeAlone(t *testing.T) {
	for name, at := range map[string]func(machine string, measurement byte) seal.Sealer{
		"gramine":       func(machine string, m byte) seal.Sealer { return inGramine(t, keysOf(t, machine, m)) },
		"dstack":        func(machine string, m byte) seal.Sealer { return inDstack(t, keysOf(t, machine, m), false) },
		"dstack of 0.5": func(machine string, m byte) seal.Sealer { return inDstack(t, keysOf(t, machine, m), true) },
	} {
		t.Run(name, func(t *testing.T) {
			here := at("one", 1)
			require.Equal(t, strings.Fields(name)[0], here.Kind())
			sealed, err := here.Seal(t.Context(), "share", []byte("a share"))
			require.NoError(t, err)
			require.Len(t, sealed, len("a share")+seal.Overhead)
			require.NotContains(t, string(sealed), "a share")

			plain, err := at("one", 1).Open(t.Context(), "share", sealed)
			require.NoError(t, err)
			require.Equal(t, "a share", string(plain))
			_, err = at("two", 1).Open(t.Context(), "share", sealed)
			require.ErrorIs(t, err, seal.ErrSealed)
			_, err = at("one", 2).Open(t.Context(), "share", sealed)
			require.ErrorIs(t, err, seal.ErrSealed)
		})
	}
}

// The two APIs derive different keys. A guest whose agent is renewed must still open what it had.
func TestANewerAgentOpensWhatWasSealedBesideAnOlderOne(t *testing.T) {
	keys := keysOf(t, "one", 1)
	old, newer := inDstack(t, keys, true), inDstack(t, keys, false)
	sealed, err := old.Seal(t.Context(), "share", []byte("a share"))
	require.NoError(t, err)
	plain, err := newer.Open(t.Context(), "share", sealed)
	require.NoError(t, err)
	require.Equal(t, "a share", string(plain))

	sealed, err = newer.Seal(t.Context(), "share", []byte("a share"))
	require.NoError(t, err)
	_, err = old.Open(t.Context(), "share", sealed)
	require.ErrorContains(t, err, "use that dstack image again")
}

func TestNoByteNameOrKindCanBeChanged(t *testing.T) {
	here := inFile(t)
	sealed, err := here.Seal(t.Context(), "share/1", []byte("a share"))
	require.NoError(t, err)
	again, err := here.Seal(t.Context(), "share/1", []byte("a share"))
	require.NoError(t, err)
	require.NotEqual(t, sealed, again)

	for i := range sealed {
		changed := bytes.Clone(sealed)
		changed[i] ^= 1
		_, err := here.Open(t.Context(), "share/1", changed)
		require.ErrorIs(t, err, seal.ErrSealed, "byte %d", i)
	}
	for _, other := range [][]byte{nil, sealed[:len(sealed)-1], append(bytes.Clone(sealed), 0), make([]byte, seal.MaxPlain+seal.Overhead+1)} {
		_, err := here.Open(t.Context(), "share/1", other)
		require.ErrorIs(t, err, seal.ErrSealed)
	}
	_, err = here.Open(t.Context(), "share/2", sealed)
	require.ErrorIs(t, err, seal.ErrSealed)
	_, err = inGramine(t, keysOf(t, "one", 1)).Open(t.Context(), "share/1", sealed)
	require.ErrorContains(t, err, "it was sealed by development-file, here is gramine")

	for _, name := range []string{"", "Share", "a b", "/a", strings.Repeat("a", 65)} {
		_, err := here.Seal(t.Context(), name, nil)
		require.ErrorContains(t, err, "its name must be")
	}
	_, err = here.Seal(t.Context(), "a", make([]byte, seal.MaxPlain+1))
	require.Error(t, err)
}

func TestAnythingOpensAsItWasSealed(t *testing.T) {
	here := inFile(t)
	rapid.Check(t, func(r *rapid.T) {
		plain := rapid.SliceOfN(rapid.Byte(), 0, 4096).Draw(r, "plain")
		name := rapid.StringMatching(`[a-z0-9][a-z0-9./-]{0,63}`).Draw(r, "name")
		sealed, err := here.Seal(t.Context(), name, plain)
		require.NoError(r, err)
		opened, err := here.Open(t.Context(), name, sealed)
		require.NoError(r, err)
		require.True(r, bytes.Equal(plain, opened))
	})
}

// A TDX guest without dstack has no key. It is told what to do, and gets no key from anywhere else.
func TestWhereThePlatformGivesNoKeyNothingIsOffered(t *testing.T) {
	_, err := seal.Detect(t.Context(), elsewhere(t, seal.Config{}), quiet)
	require.ErrorIs(t, err, seal.ErrNoSealing)
	require.ErrorContains(t, err, "--seal none")

	// An agent that gives none, and Gramine without SGX.
	_, err = seal.Detect(t.Context(), elsewhere(t, seal.Config{DstackEndpoint: guest.Test(t, &guest.Agent{})}), quiet)
	require.ErrorIs(t, err, seal.ErrNoSealing)
	require.ErrorContains(t, err, "Service not found: GetKey")
	g, err := guest.NewGramine(t.TempDir(), "none", nil)
	require.NoError(t, err)
	_, err = seal.Detect(t.Context(), elsewhere(t, seal.Config{Choice: seal.Gramine, GramineDir: g.Dir}), quiet)
	require.ErrorIs(t, err, seal.ErrNoSealing)
	require.ErrorContains(t, err, "gramine-sgx")

	// What is no key.
	_, err = seal.Detect(t.Context(), elsewhere(t, seal.Config{DstackEndpoint: guest.Test(t, &guest.Agent{Keys: keysOf(t, "one", 1)})}), quiet)
	require.NoError(t, err)
	for _, size := range []int{0, 15, 17, 33, 100} {
		require.NoError(t, os.MkdirAll(filepath.Join(g.Dir, "keys"), 0o700))
		require.NoError(t, os.WriteFile(filepath.Join(g.Dir, "keys", "_sgx_mrenclave"), bytes.Repeat([]byte{1, 2}, size)[:size], 0o600))
		_, err = seal.Detect(t.Context(), elsewhere(t, seal.Config{GramineDir: g.Dir}), quiet)
		require.ErrorIs(t, err, seal.ErrNoSealing, "%d bytes", size)
	}
	require.NoError(t, g.Seal(func() ([32]byte, error) { return [32]byte{}, nil }))
	_, err = seal.Detect(t.Context(), elsewhere(t, seal.Config{GramineDir: g.Dir}), quiet)
	require.ErrorContains(t, err, "no key that could be one")
}

func TestNothingIsKeptIfNoneIsChosen(t *testing.T) {
	require.Nil(t, detect(t, seal.Config{Choice: seal.None, DstackEndpoint: guest.Test(t, &guest.Agent{Keys: keysOf(t, "one", 1)})}))
}

func TestADevelopmentFileIsForDevelopmentAlone(t *testing.T) {
	path := filepath.Join(t.TempDir(), "key")
	for _, chains := range [][]uint64{nil, {1}, {1337, 1}, {11155111}} {
		config := seal.Config{Choice: seal.DevelopmentFile, File: path, ChainIDs: chains}
		_, err := seal.Detect(t.Context(), config, quiet)
		require.ErrorContains(t, err, "1337 and 31337 alone")
		require.NoFileExists(t, path)
	}
	config := seal.Config{Choice: seal.DevelopmentFile, File: path, ChainIDs: []uint64{31337}}
	sealed, err := detect(t, config).Seal(t.Context(), "a", []byte("b"))
	require.NoError(t, err)
	_, err = detect(t, config).Open(t.Context(), "a", sealed)
	require.NoError(t, err, "after a restart")

	require.NoError(t, os.Chmod(path, 0o644))
	_, err = seal.Detect(t.Context(), config, quiet)
	require.ErrorContains(t, err, "chmod 600")
	require.NoError(t, os.WriteFile(path, []byte(strings.Repeat("0", 64)), 0o600))
	require.NoError(t, os.Chmod(path, 0o600))
	_, err = seal.Detect(t.Context(), config, quiet)
	require.ErrorContains(t, err, "no development sealing key")

	for want, config := range map[string]seal.Config{
		"choose auto, none":  {Choice: "sev"},
		"--seal-file is for": {Choice: seal.Auto, File: path},
		"needs --seal-file":  {Choice: seal.DevelopmentFile, ChainIDs: []uint64{1337}},
	} {
		require.ErrorContains(t, config.Check(), want)
	}
	// Auto never finds it.
	_, err = seal.Detect(t.Context(), elsewhere(t, seal.Config{ChainIDs: []uint64{1337}}), quiet)
	require.ErrorIs(t, err, seal.ErrNoSealing)
}

func TestAFileIsReplacedOnlyWhereThatIsMeant(t *testing.T) {
	here, path := inFile(t), filepath.Join(t.TempDir(), "sealed")
	_, err := seal.Load(t.Context(), here, path, "a")
	require.ErrorIs(t, err, fs.ErrNotExist)
	require.NoError(t, seal.Create(t.Context(), here, path, "a", []byte("one")))
	require.ErrorIs(t, seal.Create(t.Context(), here, path, "a", []byte("two")), fs.ErrExist)
	plain, err := seal.Load(t.Context(), here, path, "a")
	require.NoError(t, err)
	require.Equal(t, "one", string(plain))

	require.NoError(t, seal.Replace(t.Context(), here, path, "a", []byte("two")))
	plain, err = seal.Load(t.Context(), here, path, "a")
	require.NoError(t, err)
	require.Equal(t, "two", string(plain))
	stat, err := os.Stat(path)
	require.NoError(t, err)
	require.Equal(t, fs.FileMode(0o600), stat.Mode().Perm())
	left, err := os.ReadDir(filepath.Dir(path))
	require.NoError(t, err)
	require.Len(t, left, 1)
}

// Whatever a host puts in place of a file, it is refused, and nothing is allocated by what it says.
func FuzzOpen(f *testing.F) {
	here := inFile(f)
	sealed, err := here.Seal(f.Context(), "a", []byte("a share"))
	require.NoError(f, err)
	f.Add(sealed)
	f.Add(sealed[:seal.Overhead])
	f.Fuzz(func(t *testing.T, data []byte) {
		plain, err := here.Open(t.Context(), "a", data)
		if bytes.Equal(data, sealed) {
			require.NoError(t, err)
			return
		}
		require.ErrorIs(t, err, seal.ErrSealed)
		require.Nil(t, plain)
	})
}

// What goes wrong at the agent is said without what it sent.
func TestNoErrorShowsAKey(t *testing.T) {
	_, err := dstack.New(guest.Test(t, &guest.Agent{Keys: keysOf(t, "one", 1)})).Key(t.Context(), dstack.V1, "a")
	require.NoError(t, err)
	for _, answer := range []string{`{"key":"5ec2e7zz"}`, `{"key":"5ec2e7"}`, `{"key":`, `{"key":["5ec2e7"]}`} {
		_, err := dstack.New(guest.Test(t, answering(answer))).Key(t.Context(), dstack.V1, "a")
		require.Error(t, err)
		require.NotContains(t, err.Error(), "5ec2e7")
	}
}
