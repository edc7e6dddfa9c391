package chain_test

import (
	"context"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/devnet/faultproxy"
	"github.com/veritee/veritee/relayer/chain"
	"github.com/veritee/veritee/relayer/health"
)

// next waits for a head that check takes.
func next(t *testing.T, heads <-chan *types.Header, check func(*types.Header) bool) *types.Header {
	t.Helper()
	deadline := time.After(soon)
	for {
		select {
		case h, open := <-heads:
			require.True(t, open, "the channel closed")
			if check(h) {
				return h
			}
		case <-deadline:
			t.Fatal("no such head")
		}
	}
}

func is(want *types.Header) func(*types.Header) bool {
	return func(h *types.Header) bool { return h.Hash() == want.Hash() }
}

// slowly polls so rarely that only a subscription brings heads.
func slowly(c *chain.Config) { c.Poll, c.Halt = 30*time.Second, time.Minute }

func TestWatchGivesTheLatestHead(t *testing.T) {
	f := setup(t, 1)
	ctx, cancel := context.WithCancel(t.Context())
	heads := f.Watch(ctx)
	next(t, heads, is(f.mine()))

	var last *types.Header
	for range 10 {
		last = f.mine()
	}
	next(t, heads, is(last))

	cancel()
	f.eventually("closed", func() bool {
		select {
		case _, open := <-heads:
			return !open
		default:
			return false
		}
	})
	next(t, f.Watch(t.Context()), is(last))
}

func TestSubscriptionWakesThePollAtOnce(t *testing.T) {
	f := setup(t, 1)
	f.config.Nodes[0].URL = f.node.WS()
	slowly(&f.config)
	f.dial()
	heads := f.Watch(t.Context())
	next(t, heads, func(*types.Header) bool { return true })

	// The subscription may not stand yet; once it does, each block comes within milliseconds.
	f.eventually("the first word", func() bool {
		f.mine()
		select {
		case <-heads:
			return true
		case <-time.After(50 * time.Millisecond):
			return false
		}
	})
	for range 5 {
		want := f.mine()
		started := time.Now()
		next(t, heads, is(want))
		require.Less(t, time.Since(started), 15*time.Second, "not by polling, which is slow here")
	}
}

func TestF08_HighestHeadOfTwoNodesIsTheBest(t *testing.T) {
	f := setup(t, 2)
	for range 3 {
		f.mine()
	}
	f.proxies[0].Freeze(1)
	heads := f.Watch(t.Context())
	next(t, heads, is(f.node.Head()))

	// The lagging node doesn't drag the head down, however often it is polled.
	f.eventually("the laggard is polled", func() bool { return len(f.proxies[0].Calls("eth_getBlockByNumber")) > 20 })
	select {
	case h := <-heads:
		t.Fatalf("block %d became the head", h.Number)
	default:
	}
	head, err := f.Head(t.Context())
	require.NoError(t, err)
	require.EqualValues(t, 3, head.Number.Uint64())

	// When it is all that is left, what it shows is the head.
	f.proxies[1].Down()
	next(t, heads, func(h *types.Header) bool { return h.Number.Uint64() == 1 })
}

func TestHaltedChainIsOneWarning(t *testing.T) {
	f := setup(t, 2, func(c *chain.Config) { c.Halt = 100 * time.Millisecond })
	raised := func(code health.Code) int { return count(f.log.String(), "warning raised", "code="+string(code)) }
	f.Watch(t.Context())
	f.eventually("halted", func() bool { return raised(health.ChainHalted) == 1 })
	f.mine()
	f.eventually("cleared", func() bool { return count(f.log.String(), "warning cleared", "code=chain-halted") == 1 })
	require.Zero(t, raised(health.NodeDown), "the nodes are well")
}

func TestChainWithoutNodesIsAWarningThatClears(t *testing.T) {
	f := setup(t, 2)
	f.Watch(t.Context())
	for _, proxy := range f.proxies {
		proxy.Down()
	}
	f.eventually("no node", func() bool { return f.log.Has("code=no-node") })
	f.eventually("both down", func() bool { return count(f.log.String(), "warning raised", "code=node-down") == 2 })
	require.Equal(t, chain.Down, f.state("a").State)

	for _, proxy := range f.proxies {
		proxy.Up()
	}
	f.eventually("back", func() bool { return count(f.log.String(), "warning cleared", "code=no-node") == 1 })
	f.eventually("both up", func() bool { return count(f.log.String(), "warning cleared", "code=node-down") == 2 })
}

func TestHeadThatDoesNotHashIsNotAHead(t *testing.T) {
	f := setup(t, 2)
	want := f.mine()
	f.proxies[0].Add(faultproxy.Rule{Method: "eth_getBlockByNumber", Match: "latest", Fault: edited("number", "0x99")})
	next(t, f.Watch(t.Context()), is(want))
	f.eventually("suspect", func() bool { return f.state("a").State == chain.Suspect })
}

// count is how many lines have all of the words.
func count(text string, words ...string) (lines int) {
	for line := range strings.Lines(text) {
		if !slices.ContainsFunc(words, func(word string) bool { return !strings.Contains(line, word) }) {
			lines++
		}
	}
	return lines
}
