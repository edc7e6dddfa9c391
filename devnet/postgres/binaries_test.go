package postgres

import (
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"
)

// fakePackage is npm's package in small.
func fakePackage(t *testing.T, links string) string {
	t.Helper()
	pkg := t.TempDir()
	for name, content := range map[string]string{
		"package.json":             `{"version": "18.0.0"}`,
		"native/pg-symlinks.json":  links,
		"native/bin/initdb":        "#!",
		"native/bin/postgres":      "#!",
		"native/lib/libpq.so.5.18": strings.Repeat("x", 1000),
		"native/lib/libpq.a":       "static",
	} {
		path := filepath.Join(pkg, name)
		require.NoError(t, os.MkdirAll(filepath.Dir(path), 0o700))
		mode := os.FileMode(0o600)
		if strings.Contains(name, "bin/") {
			mode = 0o700
		}
		require.NoError(t, os.WriteFile(path, []byte(content), mode))
	}
	return pkg
}

const goodLinks = `[{"source": "native/lib/libpq.so.5.18", "target": "native/lib/libpq.so"}]`

func TestSeveralProcessesInstallOneCopy(t *testing.T) {
	pkg, parent := fakePackage(t, goodLinks), t.TempDir()

	var group sync.WaitGroup
	folders := make([]string, 8)
	for i := range folders {
		group.Go(func() {
			folder, err := installed(t.Context(), pkg, parent)
			if err != nil {
				t.Error(err)
			}
			folders[i] = folder
		})
	}
	group.Wait()
	for _, folder := range folders {
		require.Equal(t, folders[0], folder)
	}

	entries, err := os.ReadDir(parent)
	require.NoError(t, err)
	require.Len(t, entries, 1, "nothing of the others is left")
	root := filepath.Dir(folders[0])
	content, err := os.ReadFile(filepath.Join(root, "lib", "libpq.so"))
	require.NoError(t, err, "through the link")
	require.Len(t, content, 1000)
	require.NoFileExists(t, filepath.Join(root, "lib", "libpq.a"), "nobody compiles here")

	for name, mode := range map[string]os.FileMode{"bin": 0o755, "bin/postgres": 0o755, "lib/libpq.so.5.18": 0o644} {
		info, err := os.Stat(filepath.Join(root, name))
		require.NoError(t, err)
		require.Equal(t, mode, info.Mode().Perm(), name)
	}
}

func TestACopyThatLostAFileIsMadeAgain(t *testing.T) {
	pkg, parent := fakePackage(t, goodLinks), t.TempDir()
	folder, err := installed(t.Context(), pkg, parent)
	require.NoError(t, err)

	for _, lost := range []string{"../lib/libpq.so", "../lib/libpq.so.5.18", "initdb"} {
		require.NoError(t, os.Remove(filepath.Join(folder, lost)))
		again, err := installed(t.Context(), pkg, parent)
		require.NoError(t, err)
		require.Equal(t, folder, again)
		require.FileExists(t, filepath.Join(folder, lost))
	}
	entries, err := os.ReadDir(parent)
	require.NoError(t, err)
	require.Len(t, entries, 1)
}

func TestACopyThatOthersCanWriteToIsRefused(t *testing.T) {
	pkg, parent := fakePackage(t, goodLinks), t.TempDir()
	folder, err := installed(t.Context(), pkg, parent)
	require.NoError(t, err)
	require.NoError(t, os.Chmod(filepath.Dir(folder), 0o777))

	_, err = installed(t.Context(), pkg, parent)
	require.ErrorContains(t, err, "remove it")
}

func TestLinksStayInsideThePackage(t *testing.T) {
	for _, links := range []string{
		`[{"source": "native/lib/../../../x", "target": "native/lib/libpq.so"}]`,
		`[{"source": "native/lib/x", "target": "native/../../x"}]`,
		`[{"source": "/etc/passwd", "target": "native/lib/x"}]`,
		`{}`,
	} {
		_, err := installed(t.Context(), fakePackage(t, links), t.TempDir())
		require.ErrorContains(t, err, "pg-symlinks.json")
	}
}

func TestBinariesAreLookedForInOrder(t *testing.T) {
	debianRoot := t.TempDir()
	for _, version := range []string{"9.6", "15", "100"} {
		bin := filepath.Join(debianRoot, version, "bin")
		require.NoError(t, os.MkdirAll(bin, 0o755))
		require.NoError(t, os.WriteFile(filepath.Join(bin, "postgres"), nil, 0o755))
		if version != "100" { // which isn't whole
			require.NoError(t, os.WriteFile(filepath.Join(bin, "initdb"), nil, 0o755))
		}
	}
	p := places{given: filepath.Join(debianRoot, "9.6", "bin"), npm: fakePackage(t, goodLinks), copies: t.TempDir(), debianRoot: debianRoot}

	folder, err := p.find(t.Context())
	require.NoError(t, err)
	require.Equal(t, p.given, folder)

	p.given = ""
	folder, err = p.find(t.Context())
	require.NoError(t, err)
	require.True(t, strings.HasPrefix(folder, p.copies))

	p.npm = filepath.Join(p.npm, "nothing")
	folder, err = p.find(t.Context())
	require.NoError(t, err)
	require.Equal(t, filepath.Join(debianRoot, "15", "bin"), folder)

	p.debianRoot = t.TempDir()
	_, err = p.find(t.Context())
	require.ErrorIs(t, err, ErrNoBinaries)
	require.ErrorContains(t, err, "npm ci")
	require.ErrorContains(t, err, "apt-get install postgresql")

	p.given = t.TempDir()
	_, err = p.find(t.Context())
	require.ErrorContains(t, err, "POSTGRES_BIN is")
}

func TestTheRepositoryIsFoundFromBelow(t *testing.T) {
	root, ok := repository()
	require.True(t, ok)
	require.FileExists(t, filepath.Join(root, "go.mod"))
}
