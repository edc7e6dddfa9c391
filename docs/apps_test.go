package docs_test

import (
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// The page of who governs an app is tried on the demonstration's system, block after block.
func TestTheAppsPageWorksAsItStands(t *testing.T) {
	t.Parallel() // it waits for blocks most of the time
	content, err := os.ReadFile("apps.md")
	require.NoError(t, err)
	document := string(content)
	for old, now := range map[string]string{
		"make build\n": "ln -s '" + build(t) + "' bin\n",
		// The chain's default port may be taken.
		"--dir run/dev ": "--dir run/dev --port " + freePort(t) + " --listen " + freePort(t) + " ",
	} {
		require.Equal(t, 1, strings.Count(document, old), old)
		document = strings.Replace(document, old, now, 1)
	}

	s := newShell(t, environment(t))
	output, last := "", ""
	for _, b := range blocksOf(document) {
		switch b.language {
		case "sh":
			last, output = b.text, s.run(b.text)
		case "text":
			if line := lacking(b.text, output); line != "" {
				t.Fatalf("%s: this isn't printed:\n\n%s\nby\n\n%s\nbut\n\n%s\n%s", b.section, line, last, output, s.logs())
			}
		default:
			require.Equal(t, "solidity", b.language, "nothing tests this block:\n%s", b.text)
		}
	}
}
