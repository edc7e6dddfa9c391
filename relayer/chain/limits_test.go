package chain_test

import (
	"context"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/prometheus/client_golang/prometheus/testutil"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/devnet/faultproxy"
	"github.com/veritee/veritee/relayer/chain"
	"github.com/veritee/veritee/relayer/health"
)

// An account is a provider's: so many exchanges a second whatever URL they come by, and what is more is refused.
type account struct {
	mu      sync.Mutex // guards what follows
	rate    float64
	left    float64
	at      time.Time
	refused int
	served  int
}

func (a *account) take() bool {
	a.mu.Lock()
	defer a.mu.Unlock()
	now := time.Now()
	a.left = min(a.rate/10, a.left+a.rate*now.Sub(a.at).Seconds())
	a.at = now
	if a.left < 1 {
		a.refused++
		return false
	}
	a.left--
	a.served++
	return true
}

// behind is a URL of the account, in front of a node.
func (a *account) behind(t *testing.T, upstream string) string {
	t.Helper()
	target, err := url.Parse(upstream)
	require.NoError(t, err)
	proxy := httputil.NewSingleHostReverseProxy(target)
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !a.take() {
			http.Error(w, "slow down", http.StatusTooManyRequests)
			return
		}
		proxy.ServeHTTP(w, r)
	}))
	t.Cleanup(func() {
		server.Close()
		http.DefaultTransport.(*http.Transport).CloseIdleConnections()
	})
	return server.URL
}

// Two nodes that are one account in truth. A backfill wants far more than it allows; beside it a sender asks and sends as it always does.
func TestF52_AllNodesLimitAtOnceAndSettlingComesBeforeScanning(t *testing.T) {
	f := setup(t, 1)
	for range 300 {
		f.mine()
	}
	shared := &account{rate: 80, left: 8, at: time.Now()}
	f.config.Nodes = []chain.NodeConfig{
		{Name: "a", URL: shared.behind(t, f.node.HTTP())}, {Name: "b", URL: shared.behind(t, f.node.HTTP())},
	}
	f.config.Poll = 100 * time.Millisecond
	f.dial()
	f.Watch(t.Context())

	// The backfill: single headers, two hundred at a time, until it is over.
	ctx := chain.Prioritise(t.Context(), chain.Scanning)
	numbers := make(chan uint64, 300)
	for n := range uint64(300) {
		numbers <- n
	}
	close(numbers)
	var backfill sync.WaitGroup
	var waited atomic.Int64
	for range 200 {
		backfill.Go(func() {
			for n := range numbers {
				started := time.Now()
				for ctx.Err() == nil {
					if _, err := f.HeaderByNumber(ctx, n); err == nil {
						break
					}
				}
				waited.Add(int64(time.Since(started)))
			}
		})
	}
	scanned := make(chan struct{})
	go func() { backfill.Wait(); close(scanned) }()

	f.eventually("they have had enough", func() bool { return f.log.Has("all nodes want a pause") })
	var worst, total time.Duration
	var asked, failed, sent int
	for over := false; !over; {
		select {
		case <-scanned:
			over = true
		case <-time.After(40 * time.Millisecond):
		}
		started := time.Now()
		_, err := f.NonceAt(t.Context(), common.Address{1}, common.Hash{})
		asked++
		if err != nil {
			failed++
			require.ErrorContains(t, err, "429", "and nothing else is wrong")
		}
		worst, total = max(worst, time.Since(started)), total+time.Since(started)
		if asked%5 == 0 {
			started := time.Now()
			f.sendRaw(f.tx(&common.Address{1}, nil))
			require.Less(t, time.Since(started), 10*time.Second, "transactions wait for nothing")
			sent++
		}
	}

	shared.mu.Lock()
	defer shared.mu.Unlock()
	ours, theirs := total/time.Duration(asked), time.Duration(waited.Load()/300)
	t.Logf("%d served, %d refused; %d questions of a sender: %d refused, %v on average, %v at most; %d transactions; the backfill's: %v on average",
		shared.served, shared.refused, asked, failed, ours.Round(time.Millisecond), worst.Round(time.Millisecond), sent, theirs.Round(time.Millisecond))
	require.Positive(t, shared.refused, "or there was nothing to see")
	require.Less(t, shared.refused, 2*200+shared.served/2, "after the first burst, at both, they are left alone")
	require.Less(t, failed, asked/2+1)
	require.Less(t, 2*ours, theirs, "settling doesn't wait for the backfill")
	for _, n := range f.Nodes() {
		require.NotEqual(t, chain.Down, n.State, "who refuses isn't down")
	}
}

func TestF52_NodesThatLimitAgainAndAgainAreAWarning(t *testing.T) {
	f := setup(t, 2)
	for _, proxy := range f.proxies {
		proxy.Add(faultproxy.Rule{Fault: faultproxy.TooMany(0)})
	}
	f.Watch(t.Context())
	f.eventually("it says so", func() bool { return f.warned(health.NodesLimited, "1337") })
	require.Equal(t, chain.Cooling, f.state("a").State)
	require.Equal(t, 1, count(f.log.String(), "warning raised", "code=nodes-limited"), "once, for the chain")
	require.Zero(t, count(f.log.String(), "warning raised", "code=node-down"))

	// They take questions again as soon as they may.
	for _, proxy := range f.proxies {
		proxy.Heal()
	}
	f.eventually("used again", func() bool {
		_, err := f.HeaderByNumber(t.Context(), 0)
		return err == nil && f.state("a").State == chain.Up
	})
}

func TestLimitsOfANodeAreKept(t *testing.T) {
	f := setup(t, 1)
	for range 60 {
		f.mine()
	}
	var flying, most atomic.Int64
	target, err := url.Parse(f.node.HTTP())
	require.NoError(t, err)
	proxy := httputil.NewSingleHostReverseProxy(target)
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		now := flying.Add(1)
		defer flying.Add(-1)
		for high := most.Load(); now > high && !most.CompareAndSwap(high, now); high = most.Load() {
		}
		time.Sleep(2 * time.Millisecond)
		proxy.ServeHTTP(w, r)
	}))
	t.Cleanup(func() {
		server.Close()
		http.DefaultTransport.(*http.Transport).CloseIdleConnections()
	})

	counting := faultproxy.Test(t, server.URL)
	f.config.Nodes = []chain.NodeConfig{{Name: "a", URL: counting.URL(), MaxInFlight: 2, MaxBatch: 7}}
	f.dial()
	most.Store(0)
	var all sync.WaitGroup
	for range 20 {
		all.Go(func() {
			_, err := f.HeaderByNumber(t.Context(), 1)
			require.NoError(t, err)
		})
	}
	all.Wait()
	require.EqualValues(t, 2, most.Load())

	// Batches come in parts.
	headers, err := f.Headers(t.Context(), 1, 60)
	require.NoError(t, err)
	require.Len(t, headers, 60)
	for i, h := range headers {
		require.EqualValues(t, i+1, h.Number.Uint64())
	}
	require.LessOrEqual(t, most.Load(), int64(2))

	// By the second.
	f.config.Nodes = []chain.NodeConfig{{Name: "a", URL: f.node.HTTP(), MaxRPS: 50}}
	f.dial()
	started := time.Now()
	_, err = f.Headers(t.Context(), 1, 60)
	require.NoError(t, err)
	for range 60 {
		_, err = f.HeaderByNumber(t.Context(), 1)
		require.NoError(t, err)
	}
	require.Greater(t, time.Since(started), 1200*time.Millisecond, "120 calls, 50 of them at once")
}

func TestNodeWithoutRoomIsPassedOver(t *testing.T) {
	f := setup(t, 2, func(c *chain.Config) { c.Nodes[0].MaxInFlight = 1 })
	f.proxies[0].Add(faultproxy.Rule{Method: "eth_getBalance", Fault: faultproxy.Hang()})
	ctx, cancel := context.WithCancel(t.Context())
	hung := make(chan struct{})
	go func() {
		defer close(hung)
		_, _ = f.BalanceAt(ctx, common.Address{1}, common.Hash{})
	}()
	f.eventually("it hangs", func() bool { return len(f.proxies[0].Calls("eth_getBalance")) == 1 })
	f.proxies[0].Forget()
	_, err := f.HeaderByNumber(t.Context(), 0)
	require.NoError(t, err)
	require.Empty(t, f.proxies[0].Calls(""), "the other has room")
	cancel()
	<-hung

	// Alone it is waited for, but not for ever, and nothing is wrong with it.
	f.config.Timeout = 300 * time.Millisecond
	f.config.Nodes = f.config.Nodes[:1]
	f.dial()
	rule := f.proxies[0].Add(faultproxy.Rule{Method: "eth_getCode", Fault: faultproxy.Hang()})
	ctx, cancel = context.WithCancel(t.Context())
	defer cancel()
	hung = make(chan struct{})
	go func() {
		defer close(hung)
		for ctx.Err() == nil {
			_, _ = f.CodeAt(ctx, common.Address{1}, common.Hash{})
		}
	}()
	f.eventually("it hangs", func() bool { return rule.Fired() > 0 })
	f.eventually("no room", func() bool {
		_, err := f.HeaderByNumber(chain.Prioritise(t.Context(), chain.Scanning), 0)
		return err != nil && strings.Contains(err.Error(), "max_rps or max_in_flight is low")
	})
	cancel()
	<-hung
}

func TestANodeThatReturnsFromTroubleIsUsedAgain(t *testing.T) {
	other := newNode(t, 30_000_000)
	for name, trouble := range map[string]struct {
		state chain.State
		begin func(f *fixture)
	}{
		"down":     {chain.Down, func(f *fixture) { f.proxies[0].Down() }},
		"cooling":  {chain.Cooling, func(f *fixture) { f.proxies[0].Add(faultproxy.Rule{Fault: faultproxy.TooMany(0)}) }},
		"excluded": {chain.Excluded, func(f *fixture) { f.proxies[0].Switch(other.HTTP()) }},
		"suspect": {chain.Suspect, func(f *fixture) {
			f.proxies[0].Add(faultproxy.Rule{Method: "eth_getBlockByNumber", Match: "latest", Fault: edited("number", "0x99")})
		}},
	} {
		t.Run(name, func(t *testing.T) {
			f := setup(t, 2, func(c *chain.Config) { c.Poll = 10 * time.Millisecond })
			f.Watch(t.Context())
			trouble.begin(f)
			f.eventually("noticed", func() bool { return f.state("a").State == trouble.state })
			_, err := f.HeaderByNumber(t.Context(), 0)
			require.NoError(t, err, "the other serves")

			f.proxies[0].Heal()
			f.proxies[0].Switch(f.node.HTTP())
			f.eventually("up", func() bool { return f.state("a").State == chain.Up })
			f.proxies[0].Forget()
			f.eventually("asked first, as it is configured", func() bool {
				_, err := f.BalanceAt(t.Context(), common.Address{1}, common.Hash{})
				return err == nil && len(f.proxies[0].Calls("eth_getBalance")) > 0
			})
		})
	}
}

func TestF48_AHaltedChainIsOneWarningAndItsReturnOneHead(t *testing.T) {
	f := setup(t, 3, func(c *chain.Config) { c.Halt = 200 * time.Millisecond })
	raised := func(code health.Code) int { return count(f.log.String(), "warning raised", "code="+string(code)) }
	heads := f.Watch(t.Context())
	before := f.mine()
	next(t, heads, is(before))
	f.eventually("its time is known", func() bool {
		return testutil.ToFloat64(f.metrics.HeadTime.WithLabelValues("1337")) == float64(before.Time)
	})
	f.eventually("halted", func() bool { return raised(health.ChainHalted) == 1 })
	f.eventually("for long", func() bool { return len(f.proxies[0].Calls("eth_getBlockByNumber")) > 30 })
	require.Equal(t, 1, raised(health.ChainHalted), "once for the chain")
	for _, code := range []health.Code{health.NodeDown, health.NodeSuspect, health.NoNode} {
		require.Zero(t, raised(code), "and nothing about its nodes: %s", code)
	}
	require.Equal(t, float64(before.Time), testutil.ToFloat64(f.metrics.HeadTime.WithLabelValues("1337")))

	var last *types.Header
	for range 300 {
		last = f.mine()
	}
	next(t, heads, is(last))
	f.eventually("cleared", func() bool { return count(f.log.String(), "warning cleared", "code=chain-halted") >= 1 })
	require.Equal(t, float64(last.Time), testutil.ToFloat64(f.metrics.HeadTime.WithLabelValues("1337")))
	headers, err := f.Headers(t.Context(), before.Number.Uint64(), last.Number.Uint64())
	require.NoError(t, err)
	require.Len(t, headers, 301)
}
