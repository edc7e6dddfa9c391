package deploy

import (
	"maps"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/relayer/health"
)

const runbook = "../docs/runbook.md"

// coming are names that the runbook has and the program hasn't yet: warnings and commands that are being made. One that has come must
// leave this list.
var coming = map[string]bool{}

// A section is a heading of the runbook: the alerts that it names, and its parts.
type section struct {
	alerts map[string][]string // by name: page, ticket
	parts  []string
	text   string
}

var (
	sectionHeading = regexp.MustCompile(`(?m)^## ([a-z-]+)$`)
	anyHeading     = regexp.MustCompile(`(?m)^#+ .*$`)
	part           = regexp.MustCompile(`(?m)^- \*\*(\w+)\*\*: \S`)
	namedAlert     = regexp.MustCompile("`(Veritee\\w+)`, ([^`;\n]*)")
	severityWord   = regexp.MustCompile(`\b(page|ticket)\b`)
)

func readRunbook(t *testing.T) map[string]section {
	t.Helper()
	content, err := os.ReadFile(runbook)
	require.NoError(t, err)
	all := make(map[string]section)
	for _, at := range sectionHeading.FindAllSubmatchIndex(content, -1) {
		name, text := string(content[at[2]:at[3]]), string(content[at[1]:])
		if next := anyHeading.FindStringIndex(text); next != nil {
			text = text[:next[0]]
		}
		require.NotContains(t, all, name, "two headings of one name")

		s := section{alerts: make(map[string][]string), text: text}
		about, _, _ := strings.Cut(text, "\n- ")
		for _, found := range namedAlert.FindAllStringSubmatch(about, -1) {
			s.alerts[found[1]] = severityWord.FindAllString(found[2], -1)
		}
		for _, found := range part.FindAllStringSubmatch(text, -1) {
			s.parts = append(s.parts, found[1])
		}
		all[name] = s
	}
	require.NotEmpty(t, all)
	return all
}

func TestEveryHeadingSaysMeaningCheckActAndVerify(t *testing.T) {
	for name, s := range readRunbook(t) {
		require.Equal(t, []string{"Meaning", "Check", "Act", "Verify"}, s.parts, name)
	}
}

func TestEveryWarningAndEveryAlertHasItsHeadingAndEveryHeadingItsPartner(t *testing.T) {
	sections := readRunbook(t)

	partners := make(map[string]bool)
	for _, code := range health.Codes() {
		partners[string(code)] = true
		require.Contains(t, keys(sections), string(code), "docs/runbook.md has no heading for this warning")
	}

	named := make(map[string]map[string][]string) // by heading, alert: severities
	for _, r := range alerts(t) {
		for _, heading := range r.headings(t) {
			partners[heading] = true
			require.Contains(t, keys(sections), heading, "%s leads to a heading that docs/runbook.md hasn't", r.Alert)
			if named[heading] == nil {
				named[heading] = make(map[string][]string)
			}
			named[heading][r.Alert] = append(named[heading][r.Alert], r.Labels["severity"])
		}
	}

	for name, s := range sections {
		require.True(t, partners[name] || coming[name], "docs/runbook.md: %s is neither a warning nor what an alert leads to", name)
		require.ElementsMatch(t, keys(named[name]), keys(s.alerts), "docs/runbook.md: the alerts that %s names, beside those that lead to it", name)
		for alert, severities := range named[name] {
			require.ElementsMatch(t, severities, s.alerts[alert], "docs/runbook.md: %s: %s", name, alert)
		}
	}
}

// The table at the top is how somebody finds a heading who has no alert.
func TestTheRunbooksTableLeadsToEveryHeading(t *testing.T) {
	content, err := os.ReadFile(runbook)
	require.NoError(t, err)
	sections := readRunbook(t)
	led := map[string]bool{"not-leading": true} // nobody meets it in trouble
	beginning := string(content[:sectionHeading.FindIndex(content)[0]])
	for _, found := range regexp.MustCompile(`\]\(#([a-z-]+)\)`).FindAllStringSubmatch(string(content), -1) {
		require.Contains(t, keys(sections), found[1], "a link to nothing")
		led[found[1]] = led[found[1]] || strings.Contains(beginning, "(#"+found[1]+")")
	}
	for _, name := range slices.Sorted(maps.Keys(sections)) {
		require.True(t, led[name], "nothing at the top of docs/runbook.md leads to %s", name)
	}
}

func TestWhatHasComeIsntExpectedAnyMore(t *testing.T) {
	commands := programs(t)
	for name := range coming {
		_, command := commands[name]
		require.False(t, command || slices.Contains(health.Codes(), health.Code(name)), "%s has come: strike it from the list", name)
	}
}

// The manual's table of warnings, and whoever else in docs links to a heading.
func TestLinksToTheRunbookArriveSomewhere(t *testing.T) {
	sections := readRunbook(t)
	manual, err := os.ReadFile("../docs/operators.md")
	require.NoError(t, err)
	links := regexp.MustCompile(`\]\(runbook\.md#([a-z-]+)\)`).FindAllStringSubmatch(string(manual), -1)
	require.NotEmpty(t, links)
	for _, link := range links {
		require.Contains(t, keys(sections), link[1])
	}
	for _, code := range health.Codes() {
		require.True(t, strings.Contains(string(manual), "(runbook.md#"+string(code)+")"), "the manual's table of warnings doesn't lead to %s", code)
	}

	content, err := os.ReadFile(runbook)
	require.NoError(t, err)
	for _, link := range regexp.MustCompile(`\]\(operators\.md#([a-z-]+)\)`).FindAllStringSubmatch(string(content), -1) {
		require.Contains(t, anchors(string(manual)), link[1])
	}
}

// anchors are what headings are linked by.
func anchors(document string) (all []string) {
	for _, heading := range anyHeading.FindAllString(document, -1) {
		text := strings.ToLower(strings.TrimLeft(heading, "# "))
		all = append(all, strings.ReplaceAll(regexp.MustCompile(`[^a-z0-9 -]`).ReplaceAllString(text, ""), " ", "-"))
	}
	return all
}
