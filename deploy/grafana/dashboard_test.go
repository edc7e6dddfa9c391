package grafana

import (
	"os"
	"testing"

	"github.com/stretchr/testify/require"
)

const file = "dashboard.json"

func TestTheFileIsFresh(t *testing.T) {
	want, err := JSON()
	require.NoError(t, err)
	if os.Getenv("UPDATE") != "" {
		require.NoError(t, os.WriteFile(file, want, 0o644))
	}
	got, err := os.ReadFile(file)
	require.NoError(t, err)
	require.Equal(t, string(want), string(got), "dashboard.json is stale: UPDATE=1 go test ./deploy/grafana")
}
