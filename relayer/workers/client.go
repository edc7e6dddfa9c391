package workers

import (
	"context"
	"crypto/sha256"
	"crypto/subtle"
	"crypto/tls"
	"errors"
	"fmt"
	"net"
	"net/http"
	"time"

	"connectrpc.com/connect"

	"github.com/veritee/veritee/protocol/keynodeapi/keynodeapiconnect"
	"github.com/veritee/veritee/protocol/workerapi/workerapiconnect"
)

// maxResponse bounds what is read from a worker: a quote is the longest, 64 kB at most.
const maxResponse = 80 << 10

var (
	errPin         = errors.New("the worker's key isn't the pinned one: somebody else answers there, or it has a new key and the pin is old")
	errNotLoopback = errors.New("localhost is another machine by this machine's resolver: write 127.0.0.1")
)

// newClient makes the client of one worker. Nothing is dialled yet, but certificate files are read.
func newClient(c WorkerConfig, orders int) (workerapiconnect.WorkerServiceClient, keynodeapiconnect.KeyNodeServiceClient, *http.Transport, error) {
	u, err := parseURL(c.URL)
	if err != nil {
		return nil, nil, nil, err
	}

	dialer := &net.Dialer{Timeout: 2 * time.Second, KeepAlive: 15 * time.Second}
	transport := &http.Transport{
		// No proxy: the environment of a relayer doesn't choose who sees answers.
		Proxy:                  nil,
		MaxIdleConnsPerHost:    orders,
		MaxConnsPerHost:        orders + 2 + maxProofs, // and one to ask who it is, while all orders hang
		IdleConnTimeout:        90 * time.Second,
		MaxResponseHeaderBytes: 16 << 10,
		TLSHandshakeTimeout:    2 * time.Second,
	}
	base := u.Scheme + "://" + u.Host

	switch u.Scheme {
	case "unix":
		base = "http://worker"
		transport.DialContext = func(ctx context.Context, _, _ string) (net.Conn, error) {
			return dialer.DialContext(ctx, "unix", u.Path)
		}
	case "http":
		transport.DialContext = func(ctx context.Context, network, address string) (net.Conn, error) {
			return dialLoopback(ctx, dialer, network, address)
		}
	case "https":
		transport.DialContext = dialer.DialContext
		if transport.TLSClientConfig, err = c.TLS.client(); err != nil {
			return nil, nil, nil, err
		}
		// HTTP/1.1: orders are short and few, and a handshake that fails says so, which it doesn't through HTTP/2.
	}

	client := &http.Client{
		Transport: transport,
		// A worker that moves us elsewhere could move us past its own pin.
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
	}
	options := []connect.ClientOption{
		connect.WithReadMaxBytes(maxResponse),
		connect.WithAcceptCompression("gzip", nil, nil), // proofs don't compress
	}
	var node keynodeapiconnect.KeyNodeServiceClient
	if c.KeyNode {
		node = keynodeapiconnect.NewKeyNodeServiceClient(client, base, options...)
	}
	return workerapiconnect.NewWorkerServiceClient(client, base, options...), node, transport, nil
}

// dialLoopback refuses a localhost that isn't one.
func dialLoopback(ctx context.Context, dialer *net.Dialer, network, address string) (net.Conn, error) {
	conn, err := dialer.DialContext(ctx, network, address)
	if err != nil {
		return nil, err
	}
	if peer, ok := conn.RemoteAddr().(*net.TCPAddr); !ok || !peer.IP.IsLoopback() {
		conn.Close()
		return nil, errNotLoopback
	}
	return conn, nil
}

// client is TLS 1.3 with our certificate. The worker's certificate is judged by its key alone: the handshake proves that the
// other side has that key, and no authority, name or date could add to a pin.
func (c TLSConfig) client() (*tls.Config, error) {
	pin, err := c.pin()
	if err != nil {
		return nil, err
	}
	cert, err := tls.LoadX509KeyPair(c.Cert, c.Key)
	if err != nil {
		return nil, fmt.Errorf("read tls cert and key: %w", err)
	}

	return &tls.Config{
		MinVersion:         tls.VersionTLS13,
		Certificates:       []tls.Certificate{cert},
		InsecureSkipVerify: true, // replaced by the pin below, for resumed sessions too
		VerifyConnection: func(state tls.ConnectionState) error {
			if len(state.PeerCertificates) == 0 {
				return errPin
			}
			got := sha256.Sum256(state.PeerCertificates[0].RawSubjectPublicKeyInfo)
			if subtle.ConstantTimeCompare(got[:], pin[:]) != 1 {
				return errPin
			}
			return nil
		},
	}, nil
}
