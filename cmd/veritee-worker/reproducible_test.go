package main

import (
	"bytes"
	"crypto/sha256"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// What is measured must be what anybody gets who builds the same sources: from another folder, which holds only what goes into the
// worker, with nothing built before, another module cache, and settings of his own. It takes half a minute, since nothing is reused.
func TestTwoBuildsInDifferentFoldersGiveTheSameBytes(t *testing.T) {
	if testing.Short() {
		t.Skip("-short: the worker isn't built twice")
	}
	root, err := filepath.Abs(filepath.Join("..", ".."))
	require.NoError(t, err)
	temp := t.TempDir()
	first := filepath.Join(temp, "first")
	build(t, root, first)

	other := filepath.Join(temp, "another folder", "veritee")
	copySources(t, root, other)
	modules, err := exec.Command("go", "env", "GOMODCACHE").Output()
	require.NoError(t, err)
	cache := filepath.Join(temp, "modules")
	require.NoError(t, os.Symlink(strings.TrimSpace(string(modules)), cache))
	second := filepath.Join(temp, "second")
	build(t, other, second,
		"GOCACHE="+filepath.Join(temp, "cache"), "GOMODCACHE="+cache, "GOFLAGS=-tags=debug -mod=mod", "CGO_CFLAGS=-O1 -g", "CGO_LDFLAGS=-g", "GOAMD64=v3")

	one, two := contents(t, first), contents(t, second)
	require.Equal(t, sha256.Sum256(one), sha256.Sum256(two), "two builds differ: look with 'cmp -l' at what lies there, and with 'strings' for folders' names")
	for _, folder := range []string{root, temp, strings.TrimSpace(string(modules))} {
		require.False(t, bytes.Contains(one, []byte(folder)), "the binary names the folder %s", folder)
	}

	out, err := exec.Command(first, "selftest").CombinedOutput()
	require.NoError(t, err, string(out))
}

func build(t *testing.T, root, out string, environment ...string) {
	t.Helper()
	cmd := exec.CommandContext(t.Context(), filepath.Join(root, "tools", "build-worker"), out)
	cmd.Dir, cmd.Env = t.TempDir(), append(os.Environ(), environment...)
	said, err := cmd.CombinedOutput()
	require.NoError(t, err, string(said))
}

// copySources copies what is built, and nothing else of the project: a file more that matters would be missed here.
func copySources(t *testing.T, root, to string) {
	t.Helper()
	list := exec.CommandContext(t.Context(), "go", "list", "-deps", "-f",
		`{{if .Module}}{{if .Module.Main}}{{$d := .Dir}}{{range .GoFiles}}{{$d}}/{{.}}{{"\n"}}{{end}}{{range .CgoFiles}}{{$d}}/{{.}}{{"\n"}}{{end}}{{range .CFiles}}{{$d}}/{{.}}{{"\n"}}{{end}}{{range .HFiles}}{{$d}}/{{.}}{{"\n"}}{{end}}{{range .SFiles}}{{$d}}/{{.}}{{"\n"}}{{end}}{{range .EmbedFiles}}{{$d}}/{{.}}{{"\n"}}{{end}}{{end}}{{end}}`,
		".")
	out, err := list.Output()
	require.NoError(t, err)
	files := strings.Fields(string(out))
	require.Greater(t, len(files), 20)
	for _, name := range []string{"go.mod", "go.sum", "tools/build-worker", "tools/trim-assembly"} {
		files = append(files, filepath.Join(root, name))
	}
	for _, file := range files {
		relative, err := filepath.Rel(root, file)
		require.NoError(t, err)
		target := filepath.Join(to, relative)
		require.NoError(t, os.MkdirAll(filepath.Dir(target), 0o755))
		info, err := os.Stat(file)
		require.NoError(t, err)
		require.NoError(t, os.WriteFile(target, contents(t, file), info.Mode()))
	}
}

func contents(t *testing.T, name string) []byte {
	t.Helper()
	content, err := os.ReadFile(name)
	require.NoError(t, err)
	return content
}
