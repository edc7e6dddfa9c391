package deploy

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/relayer/metrics"
)

// A vocabulary is what can be asked for: series by name, with their labels.
type vocabulary map[string][]string

// scrape labels are put on every series by Prometheus.
var scrape = []string{"job", "instance"}

// known is what a relayer exports and what Prometheus adds, and what the rules record.
func known(t *testing.T) vocabulary {
	t.Helper()
	all := vocabulary{"up": nil}
	for _, m := range metrics.Declarations() {
		if m.Type == "histogram" {
			all[m.Name+"_bucket"] = append(slices.Clone(m.Labels), "le")
			all[m.Name+"_sum"], all[m.Name+"_count"] = m.Labels, m.Labels
		} else {
			all[m.Name] = m.Labels
		}
	}

	registry := prometheus.NewRegistry()
	registry.MustRegister(collectors.NewGoCollector(), collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}))
	families, err := registry.Gather()
	require.NoError(t, err)
	for _, family := range families {
		all[family.GetName()] = nil
	}

	for _, r := range rules(t) {
		if r.Record != "" {
			all[r.Record] = labelsOf(r.Expr, all)
		}
	}
	return all
}

var (
	quoted   = regexp.MustCompile(`"(\\.|[^"\\])*"`)
	name     = regexp.MustCompile(`[a-zA-Z_:][a-zA-Z0-9_:]*`)
	duration = regexp.MustCompile(`\[[^\]]*\]`)
	grouping = regexp.MustCompile(`\b(by|without|on|ignoring|group_left|group_right)\s*\(([^)]*)\)`)
	selector = regexp.MustCompile(`([a-zA-Z_:][a-zA-Z0-9_:]*)\s*\{([^}]*)\}`)
	matcher  = regexp.MustCompile(`([a-zA-Z_]\w*)\s*(=~|!~|!=|=)`)
	function = regexp.MustCompile(`\b[a-z_0-9]+\s*\(`)
	keyword  = regexp.MustCompile(`\b(and|or|unless|bool|Inf|NaN|offset|by|without|on|ignoring|group_left|group_right)\b`)
)

// series are the names that a query asks for.
func series(expr string) []string {
	expr = quoted.ReplaceAllString(expr, `""`)
	expr = duration.ReplaceAllString(expr, "")
	expr = grouping.ReplaceAllString(expr, "")
	expr = selector.ReplaceAllString(expr, "$1")
	expr = function.ReplaceAllString(expr, "(")
	expr = keyword.ReplaceAllString(expr, "")
	expr = regexp.MustCompile(`\b[0-9.]+(e[0-9]+)?\b`).ReplaceAllString(expr, "")
	return name.FindAllString(expr, -1)
}

// labelsOf are those that what a query gives may have.
func labelsOf(expr string, all vocabulary) (labels []string) {
	for _, s := range series(expr) {
		labels = append(labels, all[s]...)
	}
	return labels
}

// unknown says what a query asks for that doesn't exist. The parser that judges the rest is Prometheus' own.
func unknown(expr string, all vocabulary) (wrong []string) {
	if len(series(expr)) == 0 && !strings.HasPrefix(expr, "vector(") {
		wrong = append(wrong, "asks for nothing")
	}
	for _, s := range series(expr) {
		if _, ok := all[s]; !ok {
			wrong = append(wrong, fmt.Sprintf("no metric %s", s))
		}
	}

	unquoted := quoted.ReplaceAllString(expr, `""`)
	for _, found := range selector.FindAllStringSubmatch(unquoted, -1) {
		for _, m := range matcher.FindAllStringSubmatch(found[2], -1) {
			if !slices.Contains(append(scrape, all[found[1]]...), m[1]) {
				wrong = append(wrong, fmt.Sprintf("metric %s has no label %s", found[1], m[1]))
			}
		}
	}
	for _, found := range grouping.FindAllStringSubmatch(unquoted, -1) {
		for _, label := range name.FindAllString(found[2], -1) {
			if !slices.Contains(append(scrape, labelsOf(expr, all)...), label) {
				wrong = append(wrong, fmt.Sprintf("nothing in it has the label %s", label))
			}
		}
	}
	return wrong
}

func TestQueriesForWhatDoesntExistAreFound(t *testing.T) {
	all := known(t)
	for expr, want := range map[string]string{
		`veritee_head_blok`:                                     "no metric veritee_head_blok",
		`rate(veritee_stage_seconds[5m])`:                       "no metric veritee_stage_seconds",
		`veritee_head_block{nod="a"}`:                           "metric veritee_head_block has no label nod",
		`sum by (sender) (veritee_head_block)`:                  "nothing in it has the label sender",
		`veritee_head_block and on (jobs) veritee_cursor_block`: "nothing in it has the label jobs",
		`time() - 5`: "asks for nothing",
		`sum by (le) (rate(veritee_stage_seconds_count[5m])) > 1`: "nothing in it has the label le",
		`veritee:requests_failed:share1d > 0`:                     "no metric veritee:requests_failed:share1d",
	} {
		require.Equal(t, []string{want}, unknown(expr, all), expr)
	}

	for _, expr := range []string{
		`histogram_quantile(0.99, sum by (le, chain) (rate(veritee_stage_seconds_bucket{stage="broadcast", le=~"30|30\\.0"}[$__rate_interval])))`,
		`max without (node) (veritee_head_block and (veritee_node_up == 1)) - on (job, chain) group_left () veritee_cursor_block > 1e3`,
		`veritee_warning{code=~"a{2}|b"} == 1 unless on (job) (up == 0 or absent(up{job="x"}))`,
		`go_goroutines or process_open_fds < Inf`,
		`veritee:requests_failed:share1h{chain="1"} > 14.4 * 0.001`,
	} {
		require.Empty(t, unknown(expr, all), expr)
	}
}

func TestEveryRuleAsksForWhatExists(t *testing.T) {
	all := known(t)
	for _, r := range rules(t) {
		require.Empty(t, unknown(r.Expr, all), r.Alert+r.Record)
	}
}
