package rollup

import (
	"net"
	"net/http"
	"net/http/httputil"
	"net/url"
	"sync/atomic"
	"time"
)

// A Gate stands between workers and the rollup's node, and is closed to see what a rollup does without its enclaves: they can't read blocks
// while it is. It keeps nothing of what passes.
type Gate struct {
	URL    string
	closed atomic.Bool
	server *http.Server
}

// OpenGate opens one in front of a node.
func OpenGate(node string) (*Gate, error) {
	target, err := url.Parse(node)
	if err != nil {
		return nil, err
	}
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return nil, err
	}
	g := &Gate{URL: "http://" + listener.Addr().String()}
	proxy := &httputil.ReverseProxy{Rewrite: func(r *httputil.ProxyRequest) { r.SetURL(target) }}
	g.server = &http.Server{ReadHeaderTimeout: 5 * time.Second, Handler: http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if g.closed.Load() {
			http.Error(w, "the rollup's node is away", http.StatusServiceUnavailable)
			return
		}
		proxy.ServeHTTP(w, r)
	})}
	go func() { _ = g.server.Serve(listener) }()
	return g, nil
}

// Shut closes it, or opens it again.
func (g *Gate) Shut(closed bool) { g.closed.Store(closed) }

// Close ends it.
func (g *Gate) Close() { _ = g.server.Close() }
