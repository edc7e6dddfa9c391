package deploy

import (
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// programs are all commands of both binaries with their flags, by their help, which tests of theirs hold to the truth.
func programs(t *testing.T) map[string]string {
	t.Helper()
	all := make(map[string]string)
	for _, name := range []string{"../cmd/veritee/testdata/help.txt", "../cmd/veritee-worker/testdata/help.txt"} {
		content, err := os.ReadFile(name)
		require.NoError(t, err)
		for _, help := range strings.Split(string(content), "NAME:\n")[1:] {
			command, _, _ := strings.Cut(strings.TrimSpace(help), " - ")
			all[command] = help
		}
	}
	require.Contains(t, all, "veritee status")
	require.Contains(t, all, "veritee-worker serve")
	return all
}

var (
	fenced  = regexp.MustCompile("(?ms)^```sh\n(.*?)^```$")
	inline  = regexp.MustCompile("`([^`\n]+)`")
	comment = regexp.MustCompile(`(?m)\s+#.*$`)
	invoked = regexp.MustCompile(`\b(veritee(?:-worker)?)((?: [a-z][a-z-]*)+)(.*)`)
	flag    = regexp.MustCompile(`(?:^|\s)(--?[a-z][a-z-]*)`)
	quotes  = regexp.MustCompile(`'[^']*'`)
)

// misuse says what is wrong with the commands in a text: those that don't exist, and flags that they don't take.
func misuse(text string, commands map[string]string) (wrong []string) {
	var spans []string
	for _, found := range fenced.FindAllStringSubmatch(text, -1) {
		spans = append(spans, strings.Split(comment.ReplaceAllString(found[1], ""), "\n")...)
	}
	for _, found := range inline.FindAllStringSubmatch(fenced.ReplaceAllString(text, ""), -1) {
		spans = append(spans, found[1])
	}
	for _, span := range spans {
		found := invoked.FindStringSubmatch(quotes.ReplaceAllString(span, "''"))
		if found == nil || strings.HasPrefix(found[0], "veritee-relayer") || strings.Contains(span, "systemctl") {
			continue
		}
		// What stands behind a command may be an argument: the longest that exists counts.
		words := strings.Fields(found[1] + found[2])
		for len(words) > 1 && commands[strings.Join(words, " ")] == "" && !coming[strings.Join(words, " ")] {
			words = words[:len(words)-1]
		}
		command := strings.Join(words, " ")
		help := commands[command]
		if len(words) < 2 || strings.Contains(help, "COMMANDS:") {
			wrong = append(wrong, "no such command: "+span)
			continue
		}
		for _, name := range flag.FindAllStringSubmatch(found[3], -1) {
			if !coming[command] && !regexp.MustCompile(`(^|[\s,])`+name[1]+`\b`).MatchString(help) {
				wrong = append(wrong, "no "+name[1]+": "+span)
			}
		}
	}
	return wrong
}

func TestCommandsThatDontExistAreFound(t *testing.T) {
	commands := programs(t)
	for text, want := range map[string]string{
		"run `veritee state`":                    "no such command: veritee state",
		"run `veritee sender shwo`":              "no such command: veritee sender shwo",
		"run `veritee sender show --all`":        "no --all: veritee sender show --all",
		"```sh\nveritee check --quit # now\n```": "no --quit: veritee check --quit",
		"run `veritee-worker start`":             "no such command: veritee-worker start",
	} {
		require.Equal(t, []string{want}, misuse(text, commands), text)
	}
	require.Empty(t, misuse("`veritee sender fund <sender> --value '1 --ether'`, then `veritee request show 0x12 --json` and `veritee-worker check`", commands))
}

func TestTheRunbooksCommandsExist(t *testing.T) {
	commands := programs(t)
	for name, s := range readRunbook(t) {
		require.Empty(t, misuse(s.text, commands), name)
	}
	content, err := os.ReadFile(runbook)
	require.NoError(t, err)
	require.Empty(t, misuse(string(content), commands))
}

// An alert's words may name commands too.
func TestTheAlertsCommandsExist(t *testing.T) {
	commands := programs(t)
	for _, r := range alerts(t) {
		require.Empty(t, misuse(r.Annotations["description"], commands), r.Alert)
	}
}
