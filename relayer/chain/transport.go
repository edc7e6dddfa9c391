package chain

import (
	"context"
	"errors"
	"io"
	"net"
	"net/http"
	"strconv"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum/rpc"
	"github.com/gorilla/websocket"
)

const (
	// maxAnswer bounds what one answer may hold, in bytes. The receipts of the largest blocks are about a fifth of it.
	maxAnswer = 64 << 20

	// longestPause bounds what a node's Retry-After can ask for.
	longestPause = 5 * time.Minute
)

var errTooLarge = errors.New("answer is larger than 64 MiB")

// A link is a client, with what must be closed besides.
type link struct {
	*rpc.Client
	http *http.Client
}

func (l *link) Close() {
	l.Client.Close()
	l.http.CloseIdleConnections()
}

// dial opens a link that counts its connections. For HTTP nothing is connected yet.
func dial(ctx context.Context, endpoint string, timeout time.Duration, connections *atomic.Int64) (*link, error) {
	counted := func(ctx context.Context, network, address string) (net.Conn, error) {
		dialer := net.Dialer{Timeout: timeout, KeepAlive: 30 * time.Second}
		conn, err := dialer.DialContext(ctx, network, address)
		if err == nil {
			connections.Add(1)
		}
		return conn, err
	}

	overHTTP := &http.Client{
		Transport: limitedTransport{&http.Transport{
			Proxy:               http.ProxyFromEnvironment,
			DialContext:         counted,
			ForceAttemptHTTP2:   true,
			MaxIdleConnsPerHost: 32,
			IdleConnTimeout:     90 * time.Second,
			TLSHandshakeTimeout: timeout,
		}},
		// A redirect would carry the call, and perhaps the credentials, to who knows where.
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
	}

	ctx, cancel := context.WithTimeout(ctx, timeout)
	defer cancel()
	client, err := rpc.DialOptions(ctx, endpoint,
		rpc.WithHTTPClient(overHTTP),
		rpc.WithWebsocketDialer(websocket.Dialer{
			Proxy:            http.ProxyFromEnvironment,
			NetDialContext:   counted,
			HandshakeTimeout: timeout,
		}),
		rpc.WithWebsocketMessageSizeLimit(maxAnswer),
	)
	if err != nil {
		return nil, err
	}
	return &link{client, overHTTP}, nil
}

// limitedTransport bounds bodies and hears Retry-After, which go-ethereum's client doesn't show.
type limitedTransport struct{ base *http.Transport }

func (t limitedTransport) RoundTrip(request *http.Request) (*http.Response, error) {
	response, err := t.base.RoundTrip(request)
	if err != nil {
		return nil, err
	}

	after := response.Header.Get("Retry-After")
	if response.StatusCode == http.StatusTooManyRequests || response.StatusCode == http.StatusServiceUnavailable && after != "" {
		_ = response.Body.Close()
		return nil, &limitedError{response.StatusCode, retryAfter(after, time.Now())}
	}

	response.Body = &limitedBody{response.Body, maxAnswer}
	return response, nil
}

// CloseIdleConnections lets the http.Client end what is open.
func (t limitedTransport) CloseIdleConnections() { t.base.CloseIdleConnections() }

// retryAfter reads seconds or a date; 0 where there is nothing to be read.
func retryAfter(text string, now time.Time) time.Duration {
	var pause time.Duration
	if seconds, err := strconv.ParseUint(text, 10, 32); err == nil {
		pause = time.Duration(seconds) * time.Second
	} else if date, err := http.ParseTime(text); err == nil {
		pause = date.Sub(now)
	}
	return min(max(pause, 0), longestPause)
}

// limitedBody fails, rather than ends, where a body is too long: a list that was cut must not look like a short one.
type limitedBody struct {
	io.ReadCloser
	left int64
}

func (b *limitedBody) Read(p []byte) (int, error) {
	if b.left <= 0 {
		return 0, errTooLarge
	}
	n, err := b.ReadCloser.Read(p[:min(int64(len(p)), b.left)])
	b.left -= int64(n)
	return n, err
}
