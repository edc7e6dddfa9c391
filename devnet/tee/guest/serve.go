package guest

import (
	"net"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
)

// Test serves an agent on a socket, whose path it gives, until the test ends.
func Test(t testing.TB, agent http.Handler) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "dstack.sock")
	listener, err := net.Listen("unix", path)
	require.NoError(t, err)
	host := httptest.NewUnstartedServer(agent)
	require.NoError(t, host.Listener.Close())
	host.Listener = listener
	host.Start()
	t.Cleanup(host.Close)
	return path
}
