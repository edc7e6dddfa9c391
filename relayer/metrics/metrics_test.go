package metrics

import (
	"bytes"
	"os"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/stretchr/testify/require"
)

const document = "../../docs/metrics.md"

// The document is what an operator reads instead of the source; `UPDATE=1 go test ./relayer/metrics` writes it anew.
func TestTheDocumentIsFresh(t *testing.T) {
	var want bytes.Buffer
	require.NoError(t, Document(&want))
	if os.Getenv("UPDATE") != "" {
		require.NoError(t, os.WriteFile(document, want.Bytes(), 0o644))
	}

	got, err := os.ReadFile(document)
	require.NoError(t, err)
	require.Equal(t, want.String(), string(got), "docs/metrics.md is stale: UPDATE=1 go test ./relayer/metrics")
}

func TestEveryMetricIsDeclaredAndRegistered(t *testing.T) {
	registry := prometheus.NewRegistry()
	m := New(registry)

	// Every field holds something that the registry knows: registering it again is refused.
	fields := reflect.ValueOf(*m)
	for i := range fields.NumField() {
		collector, ok := fields.Field(i).Interface().(prometheus.Collector)
		require.True(t, ok, fields.Type().Field(i).Name)
		require.NotEmpty(t, fields.Field(i).Interface(), fields.Type().Field(i).Name)
		require.ErrorAs(t, registry.Register(collector), new(prometheus.AlreadyRegisteredError), fields.Type().Field(i).Name)
	}
	require.Len(t, Declarations(), fields.NumField())
}

func TestNamesFollowTheConventions(t *testing.T) {
	names := regexp.MustCompile(`^veritee_[a-z]+(_[a-z]+)*$`)
	var seen []string
	for _, m := range Declarations() {
		require.Regexp(t, names, m.Name)
		require.Equal(t, m.Type == "counter", strings.HasSuffix(m.Name, "_total"), m.Name)
		require.NotRegexp(t, `_(ms|millis|gwei|wei|percent)\b`, m.Name, "base units")
		require.True(t, strings.HasSuffix(m.Help, "."), m.Name)
		require.NotContains(t, seen, m.Name)
		seen = append(seen, m.Name)

		for _, label := range m.Labels {
			require.True(t, slices.Contains([]string{
				"chain", "node", "worker", "sender", "state", "stage", "reason", "method", "outcome", "purpose", "operation", "code", "loop", "version", "window", "table", "app", "platform", "verdict", "line", "standing",
			}, label), "%s has the label %q: is the number of its values small and known?", m.Name, label)
		}
	}
}
