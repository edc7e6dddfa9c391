package docs_test

import (
	"os"
	"os/exec"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// replaced has other things in a document in place of its own, each of which it has once.
func replaced(t *testing.T, document string, things map[string]string) string {
	t.Helper()
	for old, now := range things {
		require.Equal(t, 1, strings.Count(document, old), old)
		document = strings.Replace(document, old, now, 1)
	}
	return document
}

// onDev is a page whose system is the demonstration's, with this tree's binaries, and free ports: its own may be taken.
func onDev(t *testing.T, name string, more map[string]string) string {
	t.Helper()
	content, err := os.ReadFile(name)
	require.NoError(t, err)
	document := replaced(t, string(content), map[string]string{
		"make build\n":    built(t),
		"--dir run/dev >": "--dir run/dev --port " + freePort(t) + " --listen " + freePort(t) + " >",
	})
	return replaced(t, document, more)
}

// follow does a page block after block, and holds what it shows of output against what is printed. What else is on the page, untold reports
// as known or not.
func (s *shell) follow(document string, untold func(block) bool) {
	s.t.Helper()
	output, last := "", ""
	for _, b := range blocksOf(document) {
		switch {
		case untold(b):
		case b.language == "sh":
			began := time.Now()
			last, output = b.text, s.run(b.text)
			s.t.Logf("%v: %s", time.Since(began), b.text)
		case b.language == "text":
			if line := lacking(b.text, output); line != "" {
				s.t.Fatalf("%s: this isn't printed:\n\n%s\nby\n\n%s\nbut\n\n%s\n%s", b.section, line, last, output, s.logs())
			}
		default:
			s.t.Fatalf("nothing tests this block:\n%s", b.text)
		}
	}
}

func inLanguage(language string) func(block) bool {
	return func(b block) bool { return b.language == language }
}

// binaries are both, as make build makes them but for their paths; once, for all pages.
var binaries struct {
	once    sync.Once
	folder  string
	printed []byte
	err     error
}

// built is what stands for make build.
func built(t *testing.T) string {
	t.Helper()
	b := &binaries
	b.once.Do(func() {
		if b.folder, b.err = os.MkdirTemp("", "veritee-binaries-"); b.err == nil {
			command := exec.Command("go", "build", "-o", b.folder, "./cmd/veritee", "./cmd/veritee-worker")
			command.Dir = ".."
			b.printed, b.err = command.CombinedOutput()
		}
	})
	require.NoError(t, b.err, "%s", b.printed)
	return "ln -s '" + b.folder + "' bin\n"
}

func TestMain(m *testing.M) {
	code := m.Run()
	if binaries.folder != "" {
		_ = os.RemoveAll(binaries.folder)
	}
	os.Exit(code)
}
