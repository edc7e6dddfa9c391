package process

import (
	"context"
	"net"
	"net/http"
)

// OverSocket is a client that asks a child at a Unix socket, each time by a connection of its own: another child may listen there by now.
func OverSocket(socket string) *http.Client {
	return &http.Client{Transport: &http.Transport{
		DialContext: func(ctx context.Context, _, _ string) (net.Conn, error) {
			return new(net.Dialer).DialContext(ctx, "unix", socket)
		},
		DisableKeepAlives: true,
	}}
}
