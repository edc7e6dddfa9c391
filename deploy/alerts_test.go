package deploy

import (
	"os"
	"path"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/goccy/go-yaml"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/relayer/health"
)

type ruleFile struct {
	Groups []struct {
		Name  string
		Rules []rule
	}
}

type rule struct {
	Record, Alert, Expr, For string
	Labels, Annotations      map[string]string
}

func rules(t *testing.T) (all []rule) {
	t.Helper()
	var file ruleFile
	readYAML(t, "prometheus/alerts.yml", &file)
	for _, group := range file.Groups {
		all = append(all, group.Rules...)
	}
	require.NotEmpty(t, all)
	return all
}

func alerts(t *testing.T) []rule {
	t.Helper()
	return slices.DeleteFunc(rules(t), func(r rule) bool { return r.Alert == "" })
}

func readYAML(t *testing.T, name string, into any) {
	t.Helper()
	content, err := os.ReadFile(name)
	require.NoError(t, err)
	require.NoError(t, yaml.UnmarshalWithOptions(content, into, yaml.AllowDuplicateMapKey()), name)
}

const runbookURL = "https://github.com/veritee/veritee/blob/main/docs/runbook.md#"

var codesIn = regexp.MustCompile(`code=~?"([a-z|-]+)"`)

// headings are those of the runbook that an alert leads to. One that is about several warnings takes the heading from its label.
func (r rule) headings(t *testing.T) []string {
	t.Helper()
	fragment, ok := strings.CutPrefix(r.Annotations["runbook_url"], runbookURL)
	require.True(t, ok, "%s: its runbook_url begins with %s", r.Alert, runbookURL)
	if fragment != "{{ $labels.code }}" {
		return []string{fragment}
	}
	found := codesIn.FindStringSubmatch(r.Expr)
	require.NotNil(t, found, "%s: its runbook_url goes by the label code, and its expression names none", r.Alert)
	return strings.Split(found[1], "|")
}

func TestAnAlertSaysAllThatItsReaderNeeds(t *testing.T) {
	for _, r := range alerts(t) {
		require.Regexp(t, `^Veritee[A-Z][A-Za-z]+$`, r.Alert)
		require.Contains(t, []string{"page", "ticket"}, r.Labels["severity"], r.Alert)
		require.Len(t, r.Labels, 1, r.Alert)
		require.ElementsMatch(t, []string{"summary", "description", "runbook_url"}, keys(r.Annotations), r.Alert)
		for what, text := range r.Annotations {
			require.Regexp(t, `^\S(.*\S)?$`, text, "%s: its %s is a line", r.Alert, what)
		}
		require.LessOrEqual(t, len(r.Annotations["summary"]), 90, "%s: a summary fits a telephone's screen", r.Alert)
		r.headings(t)
	}
}

// A code that an expression misspells is never 1, and the alert never fires.
func TestAlertsKnowEveryWarning(t *testing.T) {
	paged, ticketed := make(map[string]bool), make(map[string]bool)
	for _, r := range alerts(t) {
		for _, found := range codesIn.FindAllStringSubmatch(r.Expr, -1) {
			for code := range strings.SplitSeq(found[1], "|") {
				if !coming[code] {
					require.Contains(t, health.Codes(), health.Code(code), r.Alert)
				}
			}
		}
		for _, heading := range r.headings(t) {
			if r.Labels["severity"] == "page" {
				paged[heading] = true
			} else {
				ticketed[heading] = true
			}
		}
	}

	// What the program calls urgent wakes somebody, and what it calls degraded is at least seen by day.
	for _, code := range health.Codes() {
		switch _, severity := health.Describe(code); severity {
		case health.Urgent:
			require.True(t, paged[string(code)], "%s is urgent, and no alert pages for it", code)
		case health.Degraded:
			require.True(t, paged[string(code)] || ticketed[string(code)], "%s is degraded, and no alert tells of it", code)
		case health.Notice:
			require.False(t, paged[string(code)], "%s is a notice, and an alert pages for it", code)
		}
	}
}

// alertTests is what of promtool's file is looked at here.
type alertTests struct {
	Order []string `yaml:"group_eval_order"`
	Tests []struct {
		Name  string
		Cases []struct {
			Alert    string `yaml:"alertname"`
			Expected []struct {
				Labels map[string]string `yaml:"exp_labels"`
			} `yaml:"exp_alerts"`
		} `yaml:"alert_rule_test"`
	}
}

// That they pass, promtool says.
func TestEveryAlertIsSeenToFireAndToBeSilent(t *testing.T) {
	var file alertTests
	readYAML(t, "prometheus/alerts_test.yml", &file)
	var rules ruleFile
	readYAML(t, "prometheus/alerts.yml", &rules)
	var groups []string
	for _, group := range rules.Groups {
		groups = append(groups, group.Name)
	}
	require.Equal(t, groups, file.Order, "promtool takes a group that isn't named for the first")

	fires, silent, absent := make(map[string]bool), make(map[string]bool), make(map[string]bool)
	for i, test := range file.Tests {
		for _, c := range test.Cases {
			for _, expected := range c.Expected {
				fires[c.Alert+"/"+expected.Labels["severity"]] = true
			}
			switch {
			case i == 0:
				silent[c.Alert] = len(c.Expected) == 0
			case i == 1:
				absent[c.Alert] = len(c.Expected) == 0 || c.Alert == "VeriteeNoLeader"
			}
		}
	}
	for _, r := range alerts(t) {
		require.True(t, fires[r.Alert+"/"+r.Labels["severity"]], "no test of alerts_test.yml sees %s fire as a %s", r.Alert, r.Labels["severity"])
		require.True(t, silent[r.Alert], "%q doesn't see %s silent", file.Tests[0].Name, r.Alert)
		require.True(t, absent[r.Alert], "%q doesn't see %s silent", file.Tests[1].Name, r.Alert)
	}
}

// The alerts go by the job's name.
func TestPrometheusIsConfiguredForTheAlerts(t *testing.T) {
	var config struct {
		RuleFiles []string `yaml:"rule_files"`
		Scrape    []struct {
			Job    string `yaml:"job_name"`
			Static []struct{ Targets []string }
		} `yaml:"scrape_configs"`
	}
	content, err := os.ReadFile("prometheus/prometheus.yml")
	require.NoError(t, err)
	require.NoError(t, yaml.Unmarshal(content, &config))
	require.Len(t, config.Scrape, 1)
	job := config.Scrape[0].Job
	for _, r := range rules(t) {
		for _, found := range regexp.MustCompile(`job="([^"]*)"`).FindAllStringSubmatch(r.Expr, -1) {
			require.Equal(t, job, found[1], r.Alert+r.Record)
		}
	}
	for _, name := range config.RuleFiles {
		_, err := os.Stat(path.Join("prometheus", name))
		require.NoError(t, err)
	}
}

func keys[V any](of map[string]V) (all []string) {
	for key := range of {
		all = append(all, key)
	}
	return all
}
