package peers

import (
	"bytes"
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"strings"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"google.golang.org/protobuf/proto"

	"github.com/veritee/veritee/protocol/keynodeapi"
)

// ErrUnreachable is returned where no address of a peer is known, or none answers.
var ErrUnreachable = errors.New("the peer isn't reached")

// checked is when a peer's standing was looked up last.
type checked struct {
	mu   sync.Mutex
	at   time.Time
	conn *conn // counted; nil in tests that serve otherwise
}

func (c *checked) due(after time.Duration) bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	return time.Since(c.at) > after
}

func (c *checked) done() {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.at = time.Now()
}

// A Client asks peers. It keeps a connection to each.
type Client struct {
	config    Config
	addresses func(common.Address) []string

	mu    sync.Mutex
	peers map[common.Address]*peer
}

// A peer is one that is asked.
type peer struct {
	client *http.Client
	last   checked    // by a handshake, or since
	asking sync.Mutex // after its standing, one at a time
	gone   error      // what was said then, if it was refused; guarded by asking
}

// NewClient makes a client; addresses says where a peer may be reached, host:port each.
func NewClient(config Config, addresses func(common.Address) []string) *Client {
	return &Client{config: config, addresses: addresses, peers: make(map[common.Address]*peer)}
}

// Close ends all connections.
func (c *Client) Close() {
	c.mu.Lock()
	defer c.mu.Unlock()
	for _, p := range c.peers {
		p.client.CloseIdleConnections()
	}
}

func (c *Client) peer(to common.Address) *peer {
	c.mu.Lock()
	defer c.mu.Unlock()
	if p := c.peers[to]; p != nil {
		return p
	}
	p := new(peer)
	channel := c.config.Channel.Client(to).Clone()
	verify := channel.VerifyConnection
	channel.VerifyConnection = func(state tls.ConnectionState) error {
		if verify != nil {
			if err := verify(state); err != nil {
				return err
			}
		}
		p.last.done()
		return nil
	}
	protocols := new(http.Protocols)
	protocols.SetHTTP2(true)
	p.client = &http.Client{
		Transport: &http.Transport{
			DialContext:            func(ctx context.Context, _, _ string) (net.Conn, error) { return c.dial(ctx, to) },
			TLSClientConfig:        channel,
			TLSHandshakeTimeout:    10 * time.Second,
			Protocols:              protocols,
			ForceAttemptHTTP2:      true,
			IdleConnTimeout:        30 * time.Second,
			MaxResponseHeaderBytes: 8 << 10,
			DisableCompression:     true,
		},
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
	}
	c.peers[to] = p
	return p
}

// recheck is for a connection that stays: the peer may have been removed since its handshake, and what it says counts for what is agreed on. Who
// is refused is met anew next time, if at all.
func (c *Client) recheck(ctx context.Context, to common.Address, p *peer, state *tls.ConnectionState) error {
	after := c.config.recheckAfter()
	if !p.last.due(after) {
		return nil
	}
	p.asking.Lock()
	defer p.asking.Unlock()
	if p.gone != nil || !p.last.due(after) {
		return p.gone // somebody else has just asked
	}
	err := c.config.Channel.Recheck(ctx, *state)
	if err == nil {
		p.last.done()
		return nil
	}
	p.gone = err
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.peers[to] == p {
		delete(c.peers, to)
	}
	return err
}

// dial tries one address after the other: what the committee says of where a member is, is a hint.
func (c *Client) dial(ctx context.Context, to common.Address) (net.Conn, error) {
	var wrong []string
	for _, address := range c.addresses(to) {
		conn, err := (&net.Dialer{Timeout: 3 * time.Second}).DialContext(ctx, "tcp", address)
		if err == nil {
			return conn, nil
		}
		wrong = append(wrong, err.Error())
	}
	if len(wrong) == 0 {
		return nil, fmt.Errorf("%w: no address of %s is known", ErrUnreachable, to)
	}
	return nil, fmt.Errorf("%w: %s", ErrUnreachable, strings.Join(wrong, "; "))
}

func (c *Client) do(ctx context.Context, to common.Address, method, path string, body []byte, most int64) ([]byte, error) {
	request, err := http.NewRequestWithContext(ctx, method, "https://"+strings.ToLower(to.Hex()[2:])+".peer"+path, bytes.NewReader(body))
	if err != nil {
		return nil, err
	}
	p := c.peer(to)
	response, err := p.client.Do(request)
	if err != nil {
		return nil, fmt.Errorf("peer %s: %w", to, err)
	}
	defer response.Body.Close()
	if err := c.recheck(ctx, to, p, response.TLS); err != nil {
		response.Body.Close()
		p.client.CloseIdleConnections() // one that somebody still waits on ends when it has been idle
		return nil, fmt.Errorf("peer %s: %w", to, err)
	}
	answer, err := io.ReadAll(io.LimitReader(response.Body, most+1))
	switch {
	case err != nil:
		return nil, fmt.Errorf("peer %s: %w", to, err)
	case int64(len(answer)) > most:
		return nil, fmt.Errorf("peer %s answers with more than %d bytes", to, most)
	case response.StatusCode == http.StatusNotFound:
		return nil, nil
	case response.StatusCode/100 != 2:
		return nil, fmt.Errorf("peer %s answers with status %d: %.100q", to, response.StatusCode, answer)
	}
	return answer, nil
}

// Exchange tells a peer what this node has seen, and gets what the peer has.
func (c *Client) Exchange(ctx context.Context, to common.Address, s Seen) (Seen, error) {
	answer, err := c.do(ctx, to, http.MethodPost, "/v1/seen", s.encode(), 1<<10)
	if err != nil {
		return Seen{}, err
	}
	theirs, err := decodeSeen(answer)
	if err != nil {
		return Seen{}, fmt.Errorf("peer %s: %w", to, err)
	}
	return theirs, nil
}

// Send brings a packet of a session.
func (c *Client) Send(ctx context.Context, to common.Address, session uint64, packet []byte) error {
	_, err := c.do(ctx, to, http.MethodPost, fmt.Sprintf("/v1/packet?session=%d", session), packet, 1<<10)
	return err
}

// Confirmation asks what a peer has confirmed of a session; nil if nothing.
func (c *Client) Confirmation(ctx context.Context, to common.Address, session uint64) (*keynodeapi.ConfirmationResponse, error) {
	answer, err := c.do(ctx, to, http.MethodGet, fmt.Sprintf("/v1/confirmation?session=%d", session), nil, maxConfirmation)
	if err != nil || answer == nil {
		return nil, err
	}
	confirmed := new(keynodeapi.ConfirmationResponse)
	if err := proto.Unmarshal(answer, confirmed); err != nil {
		return nil, fmt.Errorf("peer %s: %w", to, err)
	}
	return confirmed, nil
}

// Over asks a peer whether something is over; false if not there.
func (c *Client) Over(ctx context.Context, to common.Address, e Ended) (Seen, bool, error) {
	answer, err := c.do(ctx, to, http.MethodPost, "/v1/over", e.encode(), 1<<10)
	if err != nil || answer == nil {
		return Seen{}, false, err
	}
	at, err := decodeSeen(answer)
	if err != nil {
		return Seen{}, false, fmt.Errorf("peer %s: %w", to, err)
	}
	return at, true, nil
}
