package chain_test

import (
	"context"
	"encoding/json"
	"net"
	"net/http/httptest"
	"strings"
	"sync"
	"sync/atomic"
	"testing"

	"github.com/ethereum/go-ethereum/rpc"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/relayer/chain"
)

// silent is a node over WebSocket whose subscriptions stand and never say anything.
type silent struct {
	node          *rpc.Client
	subscriptions atomic.Int64

	mu    sync.Mutex // guards conns
	conns []net.Conn
}

func (s *silent) ChainId(ctx context.Context) (raw json.RawMessage, err error) {
	return raw, s.node.CallContext(ctx, &raw, "eth_chainId")
}

func (s *silent) GetBlockByNumber(ctx context.Context, number string, full bool) (raw json.RawMessage, err error) {
	return raw, s.node.CallContext(ctx, &raw, "eth_getBlockByNumber", number, full)
}

func (s *silent) NewHeads(ctx context.Context) (*rpc.Subscription, error) {
	s.subscriptions.Add(1)
	notifier, ok := rpc.NotifierFromContext(ctx)
	if !ok {
		return nil, rpc.ErrNotificationsUnsupported
	}
	return notifier.CreateSubscription(), nil
}

// silent puts a silent node before the fixture's.
func (f *fixture) silent() (*silent, *httptest.Server) {
	f.t.Helper()
	node, err := rpc.Dial(f.node.HTTP())
	require.NoError(f.t, err)
	f.t.Cleanup(node.Close)
	s := &silent{node: node}
	server := rpc.NewServer()
	require.NoError(f.t, server.RegisterName("eth", s))
	f.t.Cleanup(server.Stop)
	listening := httptest.NewUnstartedServer(server.WebsocketHandler([]string{"*"}))
	listening.Listener = &noting{Listener: listening.Listener, into: s}
	listening.Start()
	f.t.Cleanup(listening.Close)
	return s, listening
}

// noting notes connections, which the server forgets once they are WebSocket's.
type noting struct {
	net.Listener
	into *silent
}

func (n *noting) Accept() (net.Conn, error) {
	conn, err := n.Listener.Accept()
	if err == nil {
		n.into.mu.Lock()
		n.into.conns = append(n.into.conns, conn)
		n.into.mu.Unlock()
	}
	return conn, err
}

// hangUp ends all connections.
func (s *silent) hangUp() {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, conn := range s.conns {
		_ = conn.Close()
	}
}

func TestF09_SilentSubscriptionIsCoveredByPollingAndRenewed(t *testing.T) {
	f := setup(t, 1)
	s, server := f.silent()
	f.config.Nodes[0].URL = strings.Replace(server.URL, "http", "ws", 1)
	f.dial()

	heads := f.Watch(t.Context())
	f.eventually("subscribed", func() bool { return s.subscriptions.Load() == 1 })
	f.eventually("renewed", func() bool {
		next(t, heads, is(f.mine())) // each comes, by polling
		return s.subscriptions.Load() >= 2
	})
	require.Equal(t, chain.Up, f.state("a").State)
}

func TestLostConnectionIsMadeAnew(t *testing.T) {
	f := setup(t, 1)
	s, server := f.silent()
	f.config.Nodes[0].URL = strings.Replace(server.URL, "http", "ws", 1)
	f.dial()
	heads := f.Watch(t.Context())
	f.eventually("subscribed", func() bool { return s.subscriptions.Load() == 1 })

	s.hangUp()
	f.eventually("subscribed again", func() bool { return s.subscriptions.Load() >= 2 })
	want := f.mine()
	next(t, heads, is(want))
	f.eventually("up", func() bool { return f.state("a").State == chain.Up })
}
