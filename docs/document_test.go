package docs_test

import (
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

const manual = "operators.md"

// A block is a fenced piece of a document: commands, or what the commands before it print.
type block struct {
	section  string
	language string // sh, text; none for a picture
	text     string
}

var (
	fence   = regexp.MustCompile("(?ms)^```(\\w*)\n(.*?)^```$")
	heading = regexp.MustCompile(`(?m)^##+ (.*)$`)
)

func read(t *testing.T) string {
	t.Helper()
	content, err := os.ReadFile(manual)
	require.NoError(t, err)
	return string(content)
}

func blocksOf(document string) []block {
	var blocks []block
	for _, at := range fence.FindAllStringSubmatchIndex(document, -1) {
		b := block{language: document[at[2]:at[3]], text: document[at[4]:at[5]]}
		for _, h := range heading.FindAllStringSubmatchIndex(document[:at[0]], -1) {
			b.section = document[h[2]:h[3]]
		}
		blocks = append(blocks, b)
	}
	return blocks
}

// rows are those of the table whose heading begins with a cell.
func rows(t *testing.T, document, first string) [][]string {
	t.Helper()
	_, below, found := strings.Cut(document, "\n| "+first+" |")
	require.True(t, found, "no table begins with %q", first)

	var found2d [][]string
	for i, line := range strings.Split(below, "\n") {
		if i < 2 {
			continue // the rest of the heading, and the line below it
		}
		if !strings.HasPrefix(line, "| ") {
			break
		}
		var cells []string
		for cell := range strings.SplitSeq(strings.Trim(line, "| "), " | ") {
			cells = append(cells, strings.TrimSpace(cell))
		}
		found2d = append(found2d, cells)
	}
	require.NotEmpty(t, found2d)
	return found2d
}

// code is what stands in backticks.
func code(cell string) string { return strings.Trim(cell, "`") }

// pattern matches text as the document shows it: an ellipsis stands for anything, and blanks for any number of them.
func pattern(shown string) string {
	var parts []string
	for part := range strings.SplitSeq(shown, "…") {
		words := strings.Fields(part)
		for i := range words {
			words[i] = regexp.QuoteMeta(words[i])
		}
		text := strings.Join(words, `\s+`)
		if strings.HasPrefix(part, " ") && len(parts) > 0 {
			text = `\s*` + text
		}
		if strings.HasSuffix(part, " ") {
			text += `\s*`
		}
		parts = append(parts, text)
	}
	return strings.Join(parts, `.*`)
}

// lacking is the first line of what the document shows that a command's output hasn't, after the lines before it; empty if all are
// there, in their order. Output may have more lines than are shown.
func lacking(shown, output string) string {
	lines := strings.Split(output, "\n")
	for want := range strings.Lines(shown) {
		if strings.TrimSpace(want) == "" {
			continue
		}
		line := regexp.MustCompile(`^\s*` + pattern(strings.TrimSpace(want)) + `\s*$`)
		for len(lines) > 0 && !line.MatchString(lines[0]) {
			lines = lines[1:]
		}
		if len(lines) == 0 {
			return want
		}
		lines = lines[1:]
	}
	return ""
}

func TestWhatADocumentShowsIsHeldAgainstOutput(t *testing.T) {
	output := "chain    31337\nsender   0x12ab has 1 ether\n  ok    all\n"
	for shown, missing := range map[string]string{
		"chain 31337\nok all\n":          "",
		"sender 0x… has … ether\n":       "",
		"… has 1 ether\n\n  ok    all\n": "",
		"… ok …\n":                       "",
		"ok all\nchain 31337\n":          "chain 31337\n",
		"chain 3133\n":                   "chain 3133\n",
		"sender 0y…\n":                   "sender 0y…\n",
		"chain 31337\nchain 31337\n":     "chain 31337\n",
	} {
		require.Equal(t, missing, lacking(shown, output), shown)
	}
}

var link = regexp.MustCompile(`\]\(([^)#]*)(?:#([^)]*))?\)`)

func TestEveryLinkLeadsSomewhere(t *testing.T) {
	for _, name := range []string{manual, "apps.md", "keys.md", "rollups.md"} {
		content, err := os.ReadFile(name)
		require.NoError(t, err)
		document := string(content)
		for _, l := range link.FindAllStringSubmatch(document, -1) {
			if l[1] == "" {
				require.True(t, anchorsOf(document)[l[2]], "%s: no heading for %s", name, l[0])
				continue
			}
			other, err := os.ReadFile(l[1])
			require.NoError(t, err, "%s: %s", name, l[0])
			require.True(t, l[2] == "" || anchorsOf(string(other))[l[2]], "%s: no heading there for %s", name, l[0])
		}
	}
}

func anchorsOf(document string) map[string]bool {
	anchors := make(map[string]bool)
	for _, h := range heading.FindAllStringSubmatch(document, -1) {
		name := regexp.MustCompile(`[^a-z0-9 -]`).ReplaceAllString(strings.ToLower(h[1]), "")
		anchors[strings.ReplaceAll(name, " ", "-")] = true
	}
	return anchors
}
