package deploy

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// promtool is Prometheus' own judge of rules: the one that PROMTOOL names, the system's, or the one that `make promtool` got.
func promtool(t *testing.T) string {
	t.Helper()
	if named := os.Getenv("PROMTOOL"); named != "" {
		return named
	}
	if found, err := exec.LookPath("promtool"); err == nil {
		return found
	}
	built, err := filepath.Abs(filepath.Join("..", "build", "promtool"))
	require.NoError(t, err)
	_, err = os.Stat(built)
	switch {
	case err == nil:
		return built
	case !errors.Is(err, os.ErrNotExist):
		require.NoError(t, err)
	case os.Geteuid() == 0:
		t.Fatal("no promtool: `make promtool` gets it from Debian's package prometheus, or set PROMTOOL")
	}
	t.Skip("NOT TESTED, no promtool: the alerts are judged by none but us. Install prometheus, or set PROMTOOL")
	return ""
}

func judge(t *testing.T, args ...string) {
	t.Helper()
	command := exec.CommandContext(t.Context(), promtool(t), args...)
	out, err := command.CombinedOutput()
	require.NoError(t, err, "promtool %s\n%s", strings.Join(args, " "), out)
}

func TestPrometheusTakesItsConfigurationAndTheRules(t *testing.T) {
	judge(t, "check", "config", "prometheus/prometheus.yml") // and the rules that it names
}

func TestAlertsFireWhenTheyAreToAndWithTheirWords(t *testing.T) {
	judge(t, "test", "rules", "prometheus/alerts_test.yml")
}

// Prometheus' parser reads queries of dashboards as expressions of rules.
func TestPrometheusCanReadEveryQueryOfTheDashboard(t *testing.T) {
	variables := strings.NewReplacer("$__rate_interval", "1m", "$chain", "1|10")
	var file strings.Builder
	file.WriteString("groups:\n- name: dashboard\n  rules:\n")
	for i, q := range queries(t) {
		fmt.Fprintf(&file, "  - record: dashboard:panel:%d\n    expr: '%s'\n", i, variables.Replace(strings.ReplaceAll(q.expr, "'", "''")))
	}
	name := filepath.Join(t.TempDir(), "dashboard.yml")
	require.NoError(t, os.WriteFile(name, []byte(file.String()), 0o600))
	judge(t, "check", "rules", name)
}
