package deploy

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

var units = []string{"veritee-relayer@.service", "veritee-worker@.service", "veritee-keynode@.service"}

// setting is what a unit sets a name to, each time that it does.
func settings(t *testing.T, unit string) map[string][]string {
	t.Helper()
	content, err := os.ReadFile(filepath.Join("systemd", unit))
	require.NoError(t, err)
	all := make(map[string][]string)
	for line := range strings.Lines(string(content)) {
		if name, value, ok := strings.Cut(strings.TrimSpace(line), "="); ok && !strings.HasPrefix(line, "#") {
			all[name] = append(all[name], value)
		}
	}
	return all
}

// start is the command that a unit runs.
func start(t *testing.T, unit string) string {
	t.Helper()
	return strings.TrimPrefix(settings(t, unit)["ExecStart"][0], "/usr/local/bin/")
}

func TestUnitsRunWhatExistsAndKeepItIn(t *testing.T) {
	commands := programs(t)
	for _, unit := range units {
		s := settings(t, unit)
		start := start(t, unit)
		require.Empty(t, misuse("`"+start+"`", commands), unit)
		for _, assignment := range s["Environment"] {
			name, _, _ := strings.Cut(assignment, "=")
			require.Contains(t, commands[start], "$"+name+"]", unit)
		}
		if strings.HasPrefix(start, "veritee-worker ") {
			require.Equal(t, []string{"3"}, s["RestartPreventExitStatus"], "%s: with this it says that it was removed", unit)
		}

		require.Equal(t, []string{"0"}, s["LimitCORE"], "%s: keys are in its memory", unit)
		require.Equal(t, []string{"always"}, s["Restart"], unit)
		require.Equal(t, []string{"0"}, s["StartLimitIntervalSec"], "%s: nobody is there to start it by hand", unit)
		stop, err := time.ParseDuration(s["TimeoutStopSec"][0])
		require.NoError(t, err)
		require.Greater(t, stop, 20*time.Second, "%s: drain is 10 s by default, and it must not be killed in it", unit)
		for _, name := range []string{"NoNewPrivileges", "PrivateDevices", "PrivateTmp", "MemoryDenyWriteExecute", "RestrictNamespaces"} {
			require.Equal(t, []string{"yes"}, s[name], "%s: %s", unit, name)
		}
		require.Equal(t, []string{"strict"}, s["ProtectSystem"], unit)
		require.Equal(t, []string{""}, s["CapabilityBoundingSet"], unit)
	}
}

// What the comments of the units name must be what the units have: they are the manual that is read beside them.
func TestUnitsSayWhereThingsAre(t *testing.T) {
	commands := programs(t)
	for _, unit := range units {
		content, err := os.ReadFile(filepath.Join("systemd", unit))
		require.NoError(t, err)
		for _, name := range regexp.MustCompile(`deploy/systemd/([\w@.-]+)`).FindAllStringSubmatch(string(content), -1) {
			_, err := os.Stat(filepath.Join("systemd", name[1]))
			require.NoError(t, err, unit)
		}
		// What they tell an operator to set is there.
		for _, name := range regexp.MustCompile(`\b(VERITEE_[A-Z_]+)=`).FindAllStringSubmatch(string(content), -1) {
			require.Contains(t, commands[start(t, unit)], "$"+name[1]+"]", unit)
		}
	}
}

func TestSystemdTakesTheUnitsAndFindsThemShutIn(t *testing.T) {
	analyze, err := exec.LookPath("systemd-analyze")
	if err != nil {
		t.Skip("NOT TESTED, no systemd-analyze: the units are judged by none but us. It is in the package systemd")
	}

	// The programs aren't installed here.
	folder := t.TempDir()
	for _, unit := range units {
		content, err := os.ReadFile(filepath.Join("systemd", unit))
		require.NoError(t, err)
		content = regexp.MustCompile(`(?m)^ExecStart=\S+`).ReplaceAll(content, []byte("ExecStart=/bin/true"))
		name := filepath.Join(folder, unit)
		require.NoError(t, os.WriteFile(name, content, 0o644))

		out, err := exec.CommandContext(t.Context(), analyze, "verify", "--man=no", name).CombinedOutput()
		require.NoError(t, err, "%s", out)
		require.Empty(t, string(out), unit)

		// 10 is without any protection, 1.2 what these have.
		out, err = exec.CommandContext(t.Context(), analyze, "security", "--offline=true", "--threshold=15", "--no-pager", name).CombinedOutput()
		require.NoError(t, err, "%s", out)
	}
}
