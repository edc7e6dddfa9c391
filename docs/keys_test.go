package docs_test

import (
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/relayer/health"
)

// The page of an app's keys is done on the demonstration's system, block after block: nodes and workers die, keys are rotated, retired
// and revoked.
func TestTheKeysPageWorksAsItStands(t *testing.T) {
	t.Parallel() // it waits for blocks most of the time
	newShell(t, environment(t)).follow(onDev(t, "keys.md", nil), inLanguage(""))
}

// Where the page names a command that isn't run, it is one, with such flags, and none that it needs is missing.
func TestTheKeysPageNamesCommandsThatThereAre(t *testing.T) {
	content, err := os.ReadFile("keys.md")
	require.NoError(t, err)
	var help strings.Builder
	for _, name := range []string{"../cmd/veritee/testdata/help.txt", "../cmd/veritee-worker/testdata/help.txt"} {
		text, err := os.ReadFile(name)
		require.NoError(t, err)
		help.Write(text)
	}

	var lines []string
	for _, b := range blocksOf(string(content)) {
		if b.language == "" {
			lines = append(lines, strings.Split(strings.TrimSpace(b.text), "\n")...)
		}
	}
	require.Greater(t, len(lines), 12)
	require.NotContains(t, string(content), "\n```bash", "fences are sh, text or none")
	for _, line := range lines {
		found := regexp.MustCompile(`^(veritee(?:-worker)?(?: [a-z]+)+)`).FindString(line)
		require.NotEmpty(t, found, line)
		_, about, there := strings.Cut(help.String(), "   "+found+" - ")
		require.True(t, there, "no such command: %s", line)
		about, _, _ = strings.Cut(about, "\nNAME:\n")
		for _, flag := range regexp.MustCompile(` (--[a-z-]+)`).FindAllStringSubmatch(line, -1) {
			require.Regexp(t, flag[1]+`\b`, about, line)
		}
	}
}

// Warnings and variables that the pages name to whoever runs workers and key nodes are there.
func TestThePagesOfKeysNameWhatThereIs(t *testing.T) {
	help, err := os.ReadFile("../cmd/veritee-worker/testdata/help.txt")
	require.NoError(t, err)
	var variables, warnings int
	for _, name := range []string{"keys.md", "enclaves.md", manual} {
		content, err := os.ReadFile(name)
		require.NoError(t, err)
		for _, found := range regexp.MustCompile("`(VERITEE_(?:WORKER|KEYNODE)_[A-Z_]+)").FindAllStringSubmatch(string(content), -1) {
			require.Contains(t, string(help), "$"+found[1]+"]", name)
			variables++
		}
		for _, found := range regexp.MustCompile("`((?:key|committee|session)-[a-z]+)`").FindAllStringSubmatch(string(content), -1) {
			require.Contains(t, health.Codes(), health.Code(found[1]), name)
			warnings++
		}
	}
	require.Greater(t, variables, 8)
	require.Greater(t, warnings, 4)
}
