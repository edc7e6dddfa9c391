package dstack

import (
	"net/http"
	"net/http/httptest"
	"testing"

	"github.com/stretchr/testify/require"
)

// Which address a name has, the resolver says; which is reached is looked at when it is dialled.
func TestASimulatorIsReachedOnThisMachineAlone(t *testing.T) {
	for _, near := range []string{"http://localhost:1", "http://127.0.0.1:1/", "http://[::1]:1", "http://[::ffff:127.0.0.1]:1"} {
		_, err := loopbackURL(near)
		require.NoError(t, err, near)
	}
	server := httptest.NewServer(http.NotFoundHandler())
	defer server.Close()
	conn, err := dialLoopback(t.Context(), "tcp", server.Listener.Addr().String())
	require.NoError(t, err)
	require.NoError(t, conn.Close())
	for _, far := range []string{"192.0.2.1:80", "0.0.0.0:80", "[2001:db8::1]:80"} {
		_, err := dialLoopback(t.Context(), "tcp", far)
		require.ErrorContains(t, err, "which isn't this machine")
	}
}
