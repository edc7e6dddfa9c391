package chain_test

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/prometheus/client_golang/prometheus/testutil"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/devnet/faultproxy"
	"github.com/veritee/veritee/internal/logbuffer"
	"github.com/veritee/veritee/relayer/chain"
	"github.com/veritee/veritee/relayer/health"
)

func TestConfigurationMistakesNameTheRemedyAndNoURL(t *testing.T) {
	good := chain.Config{ID: 1, Nodes: []chain.NodeConfig{{Name: "a", URL: "https://node.example/secretkey"}}, Finality: chain.Finality{Depth: 1}}
	require.NoError(t, good.Check())

	for want, change := range map[string]func(*chain.Config){
		"chain id is 0":              func(c *chain.Config) { c.ID = 0 },
		"has no node":                func(c *chain.Config) { c.Nodes = nil },
		"has no name":                func(c *chain.Config) { c.Nodes[0].Name = "" },
		"rename one":                 func(c *chain.Config) { c.Nodes = append(c.Nodes, c.Nodes[0]) },
		"can't be read":              func(c *chain.Config) { c.Nodes[0].URL = "https://u:secretkey@ bad/%zz" },
		"should look like":           func(c *chain.Config) { c.Nodes[0].URL = "secretkey" },
		"neither http, https, ws":    func(c *chain.Config) { c.Nodes[0].URL = "ftp://secretkey" },
		"negative":                   func(c *chain.Config) { c.Poll = -1 },
		"limit of node \"a\"":        func(c *chain.Config) { c.Nodes[0].MaxRPS = -1 },
		"give a depth of at least 1": func(c *chain.Config) { c.Finality = chain.Finality{} },
	} {
		c := good
		c.Nodes = append([]chain.NodeConfig(nil), good.Nodes...)
		change(&c)
		err := c.Check()
		require.ErrorContains(t, err, want)
		require.NotContains(t, err.Error(), "secretkey")
		_, err = chain.Dial(t.Context(), c)
		require.ErrorContains(t, err, want)
	}
}

func TestF13_NodeOfAnotherChainIsExcludedAtTheStart(t *testing.T) {
	other := newNode(t, 30_000_000)
	f := setup(t, 2)
	f.proxies[1].Switch(other.HTTP())
	f.dial()
	f.eventually("excluded", func() bool {
		_, _ = f.Head(t.Context())
		return f.state("b").State == chain.Excluded
	})
	require.Contains(t, f.state("b").Reason, "genesis of node \"b\"")
	require.True(t, f.warned(health.NodeSuspect, "1337/b"))

	// Another chain id is told apart from another genesis; alone, it is a refusal to start.
	f.proxies[0].Add(faultproxy.Rule{Method: "eth_chainId", Fault: faultproxy.Result(`"0x1"`)})
	f.config.Nodes = f.config.Nodes[:1]
	_, err := chain.Dial(t.Context(), f.config)
	require.ErrorIs(t, err, chain.ErrOtherChain)
	require.ErrorContains(t, err, "has chain id 1, not 1337: correct its url")
}

func TestF13_GenesisOfMostNodesIsTheChains(t *testing.T) {
	other := newNode(t, 30_000_000)
	f := setup(t, 3)
	f.proxies[0].Switch(other.HTTP())
	f.dial()
	require.Equal(t, f.rawGenesis(), f.Genesis())
}

func (f *fixture) rawGenesis() common.Hash {
	header, err := f.node.Client().HeaderByNumber(f.t.Context(), common.Big0)
	require.NoError(f.t, err)
	return header.Hash()
}

func TestF13_AnotherChainBehindTheURLIsNoticedAndForgiven(t *testing.T) {
	other := newNode(t, 30_000_000)
	for range 5 {
		_, err := other.Mine()
		require.NoError(t, err)
	}
	f := setup(t, 2)
	heads := f.Watch(t.Context())
	next(t, heads, is(f.mine()))

	f.proxies[1].Switch(other.HTTP())
	f.eventually("excluded", func() bool { return f.state("b").State == chain.Excluded })
	require.EqualValues(t, 0, f.state("b").Head)
	next(t, heads, is(f.mine()))
	head, err := f.Head(t.Context())
	require.NoError(t, err)
	require.EqualValues(t, 2, head.Number.Uint64(), "the other chain's fifth block is none of ours")

	f.proxies[1].Switch(f.node.HTTP())
	f.eventually("forgiven", func() bool { return f.state("b").State == chain.Up && f.state("b").Head == 2 })
	require.False(t, f.warned(health.NodeSuspect, "1337/b"))
}

func TestF13_LastNodeIsExcludedToo(t *testing.T) {
	other := newNode(t, 30_000_000)
	f := setup(t, 1)
	f.Watch(t.Context())
	f.proxies[0].Switch(other.HTTP())
	f.eventually("excluded", func() bool { return f.state("a").State == chain.Excluded })
	_, err := f.HeaderByNumber(t.Context(), 0)
	require.ErrorIs(t, err, chain.ErrNoNode)
	require.Eventually(t, func() bool { return f.log.Has("code=no-node") }, soon, poll)
}

func TestChainStartsWithOneNodeAndTheOthersJoin(t *testing.T) {
	f := setup(t, 2, func(c *chain.Config) {})
	f.proxies[1].Down()
	f.dial()
	require.Equal(t, chain.Down, f.state("b").State)
	f.Watch(t.Context())
	f.proxies[1].Up()
	f.eventually("joined", func() bool { return f.state("b").State == chain.Up })

	f.proxies[0].Down()
	f.proxies[1].Down()
	_, err := chain.Dial(t.Context(), f.config)
	require.ErrorContains(t, err, "no node serves chain 1337")
}

func TestTransportErrorsMoveToTheNextNode(t *testing.T) {
	for name, fault := range map[string]faultproxy.Fault{
		"reset": faultproxy.Reset(), "502": faultproxy.Status(http.StatusBadGateway), "503": faultproxy.Status(http.StatusServiceUnavailable),
		"401": faultproxy.Status(http.StatusUnauthorized), "swallowed": faultproxy.Swallow(), "silence": faultproxy.Hang(),
		"429": faultproxy.TooMany(time.Minute),
	} {
		t.Run(name, func(t *testing.T) {
			f := setup(t, 2, func(c *chain.Config) {
				if name == "silence" {
					c.Timeout = time.Second
				}
			})
			f.proxies[0].Add(faultproxy.Rule{Fault: fault})
			_, err := f.HeaderByNumber(t.Context(), 0)
			require.NoError(t, err)

			f.proxies[0].Forget()
			_, err = f.HeaderByNumber(t.Context(), 0)
			require.NoError(t, err)
			require.Empty(t, f.proxies[0].Calls(""), "the node that answers is asked first now")
		})
	}
}

func TestLastUsableNodeIsNeverDisabled(t *testing.T) {
	f := setup(t, 1)
	rule := f.proxies[0].Add(faultproxy.Rule{Fault: faultproxy.Reset()})
	for range 10 {
		_, err := f.HeaderByNumber(t.Context(), 0)
		require.Error(t, err)
	}
	require.GreaterOrEqual(t, rule.Fired(), 10, "asked each time")
	rule.Remove()
	_, err := f.HeaderByNumber(t.Context(), 0)
	require.NoError(t, err, "at once, whatever pause it would have had")
}

func TestRetryAfterIsHonoured(t *testing.T) {
	f := setup(t, 1, func(c *chain.Config) { c.Timeout = 10 * time.Second })
	f.proxies[0].Add(faultproxy.Rule{Method: "eth_getBlockByNumber", Times: 1, Fault: faultproxy.TooMany(time.Second)})
	_, err := f.HeaderByNumber(t.Context(), 0)
	require.ErrorContains(t, err, "HTTP status 429")
	require.Equal(t, chain.Cooling, f.state("a").State)

	f.proxies[0].Forget()
	f.Watch(t.Context())
	started := time.Now()
	_, err = f.HeaderByNumber(t.Context(), 0)
	require.NoError(t, err, "it waits for the only node")
	require.Greater(t, time.Since(started), 800*time.Millisecond)
	for _, call := range f.proxies[0].Calls("") {
		require.Greater(t, call.At.Sub(started), 800*time.Millisecond, "the poll leaves it alone, too")
	}

	f.proxies[0].Add(faultproxy.Rule{Method: "eth_getBlockByNumber", Times: 1, Fault: faultproxy.Unavailable(time.Minute)})
	f.eventually("cooling", func() bool { return f.state("a").State == chain.Cooling })
	started = time.Now()
	_, err = f.HeaderByNumber(t.Context(), 0)
	require.ErrorContains(t, err, "wants a pause of")
	require.Less(t, time.Since(started), 30*time.Second, "a minute is too long to wait")
}

func TestF52_SendingDoesNotWaitForAPause(t *testing.T) {
	f := setup(t, 1)
	f.proxies[0].Add(faultproxy.Rule{Method: "eth_getBlockByNumber", Times: 1, Fault: faultproxy.TooMany(time.Minute)})
	_, err := f.HeaderByNumber(t.Context(), 0)
	require.Error(t, err)
	require.Equal(t, chain.Accepted, f.sendRaw(f.tx(&common.Address{1}, nil)).Class)
}

func TestErrorsOfARequestAreNotHeldAgainstANode(t *testing.T) {
	f := setup(t, 2)
	revert := faultproxy.Error(3, "execution reverted: no", "0x08c379a0")
	f.proxies[0].Add(faultproxy.Rule{Method: "eth_call", Fault: revert})

	_, err := f.Call(t.Context(), ethereum.CallMsg{To: &common.Address{1}}, common.Hash{})
	data, reverted := chain.Revert(fmt.Errorf("wrapped: %w", err))
	require.True(t, reverted)
	require.Equal(t, common.FromHex("0x08c379a0"), data)
	require.Empty(t, f.proxies[1].Calls("eth_call"), "another node would say the same")

	f.proxies[0].Add(faultproxy.Rule{Method: "eth_getBalance", Fault: faultproxy.Error(-32603, "internal trouble", nil)})
	_, err = f.BalanceAt(t.Context(), common.Address{1}, common.Hash{})
	require.NoError(t, err, "another node might not")
	for _, n := range f.Nodes() {
		require.Equal(t, chain.Up, n.State)
	}
	require.EqualValues(t, 1, testutil.ToFloat64(f.metrics.RPC.WithLabelValues("1337", "a", "eth_call", "refused")))
	require.EqualValues(t, 1, testutil.ToFloat64(f.metrics.RPC.WithLabelValues("1337", "b", "eth_getBalance", "ok")))
	require.EqualValues(t, 1, testutil.ToFloat64(f.metrics.NodeUp.WithLabelValues("1337", "a")))
}

func TestTipIsTakenFromTheHistoryWhereNoNodeSuggestsOne(t *testing.T) {
	f := setup(t, 1)
	f.put(f.tx(&common.Address{1}, nil))
	f.mine()
	f.proxies[0].Add(faultproxy.Rule{Method: "eth_maxPriorityFeePerGas", Fault: unsupported()})
	tip, err := f.Tip(t.Context())
	require.NoError(t, err)
	require.Positive(t, tip.Sign())
}

func TestCallersDeadlineIsNotHeldAgainstANode(t *testing.T) {
	f := setup(t, 1, func(c *chain.Config) { c.Timeout = time.Minute })
	f.proxies[0].Add(faultproxy.Rule{Method: "eth_getBalance", Fault: faultproxy.Hang()})
	ctx, cancel := context.WithTimeout(t.Context(), 50*time.Millisecond)
	defer cancel()
	_, err := f.BalanceAt(ctx, common.Address{1}, common.Hash{})
	require.ErrorIs(t, err, context.DeadlineExceeded)
	require.Equal(t, chain.Up, f.state("a").State)
}

func TestCredentialsAreNeverSeen(t *testing.T) {
	const user, password, key, token = "someuser", "hunter2hunter2", "0123456789abcdef0123", "tokentoken"
	answer := func(w http.ResponseWriter, r *http.Request) {
		status := http.StatusOK
		switch r.URL.Query().Get("answer") {
		case "echo": // a server that repeats what it was asked
			status = http.StatusForbidden
		case "redirect":
			w.Header().Set("Location", "/elsewhere/"+key)
			status = http.StatusTemporaryRedirect
		case "json":
			fmt.Fprintf(w, `{"jsonrpc":"2.0","id":1,"error":{"code":-32000,"message":"bad project %s of %s"}}`, key, user)
			return
		}
		w.WriteHeader(status)
		fmt.Fprintf(w, "no such key %s in %s, %s, %s", key, r.URL, password, token)
	}
	server := httptest.NewServer(http.HandlerFunc(answer))
	defer server.Close()
	host := strings.TrimPrefix(server.URL, "http://")

	for name, where := range map[string]string{
		"echo": "http://" + host, "redirect": "http://" + host, "json": "http://" + host, "garbage": "http://" + host,
		"refused": "http://127.0.0.1:1", "unknown": "http://nowhere.invalid", "handshake": "ws://" + host, "tls": "https://" + host,
	} {
		t.Run(name, func(t *testing.T) {
			scheme, rest, _ := strings.Cut(where, "://")
			endpoint := fmt.Sprintf("%s://%s:%s@%s/v3/%s?answer=%s&token=%s", scheme, user, password, rest, key, name, token)
			log := new(logbuffer.Buffer)
			f := &fixture{t: t, log: log}
			config := f.silentConfig(endpoint)
			_, err := chain.Dial(t.Context(), config)
			require.Error(t, err)
			for _, text := range []string{everything(err), log.String()} {
				for _, secret := range []string{user, password, key, token} {
					require.NotContains(t, text, secret)
				}
			}
			require.ErrorContains(t, err, `node "n"`)
		})
	}
}

// everything is the text of an error and of all that it wraps.
func everything(err error) string {
	text := fmt.Sprintf("%v %+v %#v", err, err, err)
	switch e := err.(type) {
	case interface{ Unwrap() error }:
		if inner := e.Unwrap(); inner != nil {
			text += everything(inner)
		}
	case interface{ Unwrap() []error }:
		for _, inner := range e.Unwrap() {
			text += everything(inner)
		}
	}
	var located *url.Error
	if errors.As(err, &located) {
		text += located.URL
	}
	return text
}
