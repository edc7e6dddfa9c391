package health

import (
	"bytes"
	"encoding/json"
	"go/ast"
	"go/parser"
	"go/token"
	"log/slog"
	"maps"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/testutil"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/relayer/metrics"
)

// clock is moved by hand.
type clock struct{ now time.Time }

func (c *clock) pass(d time.Duration) { c.now = c.now.Add(d) }

func newTestBoard() (*Board, *clock, *bytes.Buffer) {
	c := &clock{time.Unix(1_900_000_000, 0)}
	var log bytes.Buffer
	return NewBoard(slog.New(slog.NewTextHandler(&log, nil)), func() time.Time { return c.now }), c, &log
}

func codes(warnings []Warning) (codes []Code) {
	for _, w := range warnings {
		codes = append(codes, w.Code)
	}
	return codes
}

// Every constant has a line in the table, and every line a constant: kindOf would panic on the day of the trouble.
func TestEveryCodeHasAKindAndTheOtherWayRound(t *testing.T) {
	file, err := parser.ParseFile(token.NewFileSet(), "codes.go", nil, 0)
	require.NoError(t, err)
	var constants []Code
	ast.Inspect(file, func(n ast.Node) bool {
		spec, ok := n.(*ast.ValueSpec)
		if !ok || spec.Type == nil {
			return true
		}
		if name, ok := spec.Type.(*ast.Ident); ok && name.Name == "Code" {
			text := spec.Values[0].(*ast.BasicLit).Value
			constants = append(constants, Code(strings.Trim(text, `"`)))
		}
		return true
	})
	require.Greater(t, len(constants), 20)
	require.ElementsMatch(t, constants, slices.Collect(maps.Keys(kinds)))
	require.True(t, slices.IsSorted(Codes()))

	for _, code := range constants {
		require.Regexp(t, `^[a-z]+(-[a-z]+)*$`, code)
		title, severity := Describe(code)
		require.NotEmpty(t, title)
		require.NotEqual(t, strings.ToUpper(title[:1]), title[:1], "a title goes on where the code ends")
		require.Contains(t, severities, severity.String())
	}
	require.Panics(t, func() { kindOf("none") })
}

func TestAWarningShowsWhenItHasLasted(t *testing.T) {
	b, c, log := newTestBoard()
	b.Raise(NodeDown, "1/a", "refused")
	require.Empty(t, b.Showing(), "it may mend itself")
	require.Len(t, b.ShowingAt(c.now.Add(15*time.Second)), 1)

	c.pass(14 * time.Second)
	b.Raise(NodeDown, "1/a", "refused again")
	require.Empty(t, b.Showing())
	c.pass(time.Second)
	require.Equal(t, []Warning{{
		Code: NodeDown, Title: "a node doesn't answer", Severity: Degraded, Subject: "1/a", Detail: "refused again", Since: c.now.Add(-15 * time.Second),
	}}, b.Showing())
	require.Equal(t, 1, strings.Count(log.String(), "warning raised"), "it is said once")

	b.Clear(NodeDown, "1/a")
	b.Clear(NodeDown, "1/a")
	require.Empty(t, b.Showing())
	require.Equal(t, 1, strings.Count(log.String(), "warning cleared"))
	require.Contains(t, log.String(), "lasted=15s")

	// What comes back begins anew.
	b.Set(true, NodeDown, "1/a", "refused")
	c.pass(14 * time.Second)
	require.Empty(t, b.Showing())
	b.Set(false, NodeDown, "1/a", "")
	c.pass(time.Minute)
	require.Empty(t, b.Showing())
}

func TestTheWorstComesFirst(t *testing.T) {
	b, c, _ := newTestBoard()
	b.Raise(WorkerUnattested, "b", "")
	b.Raise(WorkerUnattested, "a", "")
	b.Raise(SenderLow, "", "")
	b.Raise(WorkerQuarantine, "z", "")
	c.pass(time.Hour)
	require.Equal(t, []Code{WorkerQuarantine, SenderLow, WorkerUnattested, WorkerUnattested}, codes(b.Showing()))
	require.Equal(t, "a", b.Showing()[2].Subject)

	r := b.Report()
	require.Equal(t, "urgent", r.Status)
	require.True(t, r.Urgent())
	b.Clear(WorkerQuarantine, "z")
	require.Equal(t, "degraded", b.Report().Status)
	require.False(t, b.Report().Urgent())
}

func TestAPartTakesItsWarningsAlongWhenItEnds(t *testing.T) {
	b, c, log := newTestBoard()
	b.Raise(NodeDown, "1/a", "refused")
	part := b.Part()
	part.Raise(SenderLow, "1/s", "little")
	part.Raise(RequestsLate, "1", "late")
	part.Clear(SenderLow, "1/s")
	part.Beat("scan/1", time.Second)
	c.pass(time.Minute)
	require.Equal(t, []Code{LoopStuck, RequestsLate, NodeDown}, codes(b.Showing()))
	require.Equal(t, 3, strings.Count(log.String(), "warning raised"), "it is said once")

	part.End()
	part.End()
	part.Raise(ScanBehind, "1", "somebody is late")
	part.Beat("scan/1", time.Second)
	part.Clear(NodeDown, "1/a")
	c.pass(time.Minute)
	require.Equal(t, []Code{NodeDown}, codes(b.Showing()))
	require.Equal(t, 2, strings.Count(log.String(), "warning cleared"))

	next := b.Part()
	next.Raise(RequestsLate, "1", "late")
	c.pass(time.Minute)
	require.Equal(t, []Code{RequestsLate, NodeDown}, codes(b.Showing()))
}

func TestALoopThatDoesNotTurnIsAWarning(t *testing.T) {
	b, c, _ := newTestBoard()
	b.Beat("scan/1", time.Second)
	c.pass(13 * time.Second)
	require.Empty(t, b.Showing())
	c.pass(time.Second)
	require.Equal(t, []Code{LoopStuck}, codes(b.Showing()))
	require.Equal(t, "scan/1", b.Showing()[0].Subject)
	require.Contains(t, b.Showing()[0].Detail, "14s ago")

	b.Beat("scan/1", time.Second)
	require.Empty(t, b.Showing())
	b.Rest("scan/1")
	c.pass(time.Hour)
	require.Empty(t, b.Showing(), "one that ended on purpose isn't stuck")
}

func TestAReportIsReadBackAsItWasWritten(t *testing.T) {
	b, c, _ := newTestBoard()
	empty, err := json.Marshal(b.Report())
	require.NoError(t, err)
	require.JSONEq(t, `{"status": "ok", "warnings": [], "loops": {}}`, string(empty))

	b.Raise(DatabaseDown, "", "no connection")
	b.Beat("send", time.Second)
	c.pass(5 * time.Second)
	text, err := json.Marshal(b.Report())
	require.NoError(t, err)
	var back Report
	require.NoError(t, json.Unmarshal(text, &back))
	require.Equal(t, Urgent, back.Warnings[0].Severity)
	require.Error(t, json.Unmarshal([]byte(`{"warnings": [{"severity": "awful"}]}`), &back))
}

func TestEveryCodeHasASeriesFromTheStart(t *testing.T) {
	b, c, _ := newTestBoard()
	m := metrics.New(prometheus.NewRegistry())
	b.Export(m)
	require.Equal(t, len(Codes()), testutil.CollectAndCount(m.Warnings))

	b.Raise(NodeSuspect, "1/a", "")
	b.Raise(NodeSuspect, "1/b", "")
	b.Beat("scan", time.Second)
	c.pass(time.Second)
	b.Export(m)
	require.Equal(t, 1.0, testutil.ToFloat64(m.Warnings.WithLabelValues(string(NodeSuspect))))
	require.Equal(t, 0.0, testutil.ToFloat64(m.Warnings.WithLabelValues(string(NodeDown))))
	require.Equal(t, 1_900_000_000.0, testutil.ToFloat64(m.LoopBeat.WithLabelValues("scan")))

	b.Clear(NodeSuspect, "1/a")
	b.Clear(NodeSuspect, "1/b")
	b.Export(m)
	require.Equal(t, 0.0, testutil.ToFloat64(m.Warnings.WithLabelValues(string(NodeSuspect))))
}
