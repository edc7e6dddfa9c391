package main

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func worker(t *testing.T, args ...string) (string, error) {
	t.Helper()
	var out, noise bytes.Buffer
	err := run(t.Context(), append([]string{"veritee-worker"}, args...), &out, &noise)
	return out.String(), err
}

func TestSelftestKnowsTheAnswerAndTimesIt(t *testing.T) {
	out, err := worker(t, "selftest")
	require.NoError(t, err)
	require.Regexp(t, `(?s)constant time.*prove +[\d.]+[µm]s\nverify +[\d.]+[µm]s\n$`, out)
}

// A build without cgo multiplies by secrets in variable time, so it may not touch one.
func TestABuildWithoutCgoRefuses(t *testing.T) {
	binary := filepath.Join(t.TempDir(), "worker")
	build := exec.Command("go", "build", "-o", binary, ".")
	build.Env = append(os.Environ(), "CGO_ENABLED=0")
	out, err := build.CombinedOutput()
	require.NoError(t, err, string(out))

	out, err = exec.Command(binary, "selftest").CombinedOutput()
	require.Error(t, err)
	require.Contains(t, string(out), "built without cgo")
}

func TestVersionNamesTheCompiler(t *testing.T) {
	out, err := worker(t, "version")
	require.NoError(t, err)
	require.Regexp(t, `^veritee-worker \S+ go1\.\S+ \w+/\w+\n$`, out)
}

func TestAnUnknownCommandIsAnError(t *testing.T) {
	_, err := worker(t, "none")
	require.ErrorContains(t, err, `no command "none"`)
}

// The help is a document; `UPDATE=1 go test ./cmd/veritee-worker` writes it anew.
func TestHelpReadsAsItsGoldenFile(t *testing.T) {
	var pages []string
	for _, command := range [][]string{nil, {"serve"}, {"check"}, {"keynode"}, {"quote"}, {"instance"}, {"selftest"}} {
		page, err := worker(t, append(command, "--help")...)
		require.NoError(t, err)
		pages = append(pages, page)
	}
	help := strings.Join(pages, "\n")

	if os.Getenv("UPDATE") != "" {
		require.NoError(t, os.MkdirAll("testdata", 0o755))
		require.NoError(t, os.WriteFile("testdata/help.txt", []byte(help), 0o644))
	}
	golden, err := os.ReadFile("testdata/help.txt")
	require.NoError(t, err)
	require.Equal(t, string(golden), help)
}

func TestAMistypedFlagIsAnErrorOfOneLine(t *testing.T) {
	out, err := worker(t, "serve", "--lisen", "x")
	require.EqualError(t, err, "serve: no flag --lisen; did you mean --listen? See veritee-worker serve --help")
	require.Empty(t, out)
	require.Equal(t, 2, exitCode(err))

	_, err = worker(t, "quote", "--report-data", "abc")
	require.Error(t, err)
	require.Equal(t, 1, exitCode(err))
}
