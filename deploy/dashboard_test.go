package deploy

import (
	"encoding/json"
	"fmt"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// dashboard is what of dashboard.json is held to rules here. That the file is fresh, its own package's test says.
type dashboard struct {
	UID           string
	SchemaVersion int
	Templating    struct {
		List []struct{ Name, Definition string }
	}
	Annotations struct {
		List []struct{ Name, Expr string }
	}
	Panels []board
}

type board struct {
	ID                       int
	Type, Title, Description string
	GridPos                  struct{ X, Y, W, H int }
	Datasource               struct{ UID string }
	Targets                  []struct {
		RefID, Expr, LegendFormat string
		Datasource                struct{ UID string }
	}
	FieldConfig struct {
		Defaults struct{ Unit string }
	}
}

func readDashboard(t *testing.T) (d dashboard) {
	t.Helper()
	content, err := os.ReadFile("grafana/dashboard.json")
	require.NoError(t, err)
	require.NoError(t, json.Unmarshal(content, &d))
	return d
}

type query struct{ place, expr, legend string }

func queries(t *testing.T) (all []query) {
	t.Helper()
	d := readDashboard(t)
	for _, p := range d.Panels {
		for _, target := range p.Targets {
			all = append(all, query{p.Title, target.Expr, target.LegendFormat})
		}
	}
	for _, a := range d.Annotations.List {
		all = append(all, query{"annotation " + a.Name, a.Expr, ""})
	}
	require.NotEmpty(t, all)
	return all
}

func TestEveryPanelAsksForWhatExists(t *testing.T) {
	all := known(t)
	for _, q := range queries(t) {
		require.Empty(t, unknown(q.expr, all), q.place)
		require.NotContains(t, q.expr, "veritee:", "%s: a dashboard works without our rules", q.place)
		for _, label := range regexp.MustCompile(`\{\{(\w+)\}\}`).FindAllStringSubmatch(q.legend, -1) {
			require.Contains(t, append(scrape, labelsOf(q.expr, all)...), label[1], "%s: its legend", q.place)
		}
	}
	for _, v := range readDashboard(t).Templating.List {
		if v.Definition != "" {
			found := regexp.MustCompile(`^label_values\((\w+), (\w+)\)$`).FindStringSubmatch(v.Definition)
			require.NotNil(t, found, v.Name)
			require.Contains(t, all[found[1]], found[2], v.Name)
		}
	}
}

// What is measured and shown nowhere is looked for in vain.
func TestEveryMetricIsOnTheDashboard(t *testing.T) {
	asked := make(map[string]bool)
	for _, q := range queries(t) {
		for _, s := range series(q.expr) {
			asked[regexp.MustCompile(`_(bucket|sum|count)$`).ReplaceAllString(s, "")] = true
		}
	}
	for name := range known(t) {
		if strings.HasPrefix(name, "veritee_") && !slices.Contains(notShown, name) {
			require.True(t, asked[regexp.MustCompile(`_(bucket|sum|count)$`).ReplaceAllString(name, "")], "no panel shows %s", name)
		}
	}
}

// notShown are figures for who asks for them.
var notShown = []string{"veritee_sequence", "veritee_final_block"}

func TestPanelsCanBeReadAndDontOverlap(t *testing.T) {
	d := readDashboard(t)
	require.Equal(t, "veritee-relayer", d.UID)
	require.GreaterOrEqual(t, d.SchemaVersion, 36, "data sources are named by uid since then")

	ids, titles, cells := make(map[int]bool), make(map[string]bool), make(map[string]string)
	var rows []string
	for _, p := range d.Panels {
		require.False(t, ids[p.ID], "%s: its id is another panel's", p.Title)
		require.False(t, titles[p.Title], "two panels are called %s", p.Title)
		ids[p.ID], titles[p.Title] = true, true

		require.LessOrEqual(t, p.GridPos.X+p.GridPos.W, 24, p.Title)
		for x := range p.GridPos.W {
			for y := range p.GridPos.H {
				cell := fmt.Sprint(p.GridPos.X+x, ",", p.GridPos.Y+y)
				require.Empty(t, cells[cell], "%s lies on it", p.Title)
				cells[cell] = p.Title
			}
		}
		if p.Type == "row" {
			rows = append(rows, p.Title)
			continue
		}
		require.NotEmpty(t, p.Targets, p.Title)
		require.NotEmpty(t, p.FieldConfig.Defaults.Unit, p.Title)
		require.Regexp(t, `\.$`, p.Description, p.Title)
		require.Equal(t, "${datasource}", p.Datasource.UID, p.Title)
		for _, target := range p.Targets {
			require.Equal(t, "${datasource}", target.Datasource.UID, p.Title)
			require.NotEmpty(t, target.LegendFormat, p.Title)
		}
		for _, heading := range runbookIn.FindAllStringSubmatch(p.Description, -1) {
			for name := range strings.SplitSeq(heading[1], ", ") {
				require.Contains(t, keys(readRunbook(t)), name, "%s: its description", p.Title)
			}
		}
	}
	require.Equal(t, []string{"Are users served?", "Chain view", "Sending", "Rollups", "Keys", "Money", "Machine"}, rows)
}

var runbookIn = regexp.MustCompile(`[Rr]unbook: ([a-z-]+(?:, [a-z-]+)*)`)
