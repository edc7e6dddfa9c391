package faultproxy

import (
	"context"
	"encoding/json"
	"math/big"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/devnet/chain"
)

// start is a chain of five blocks, a proxy before it, and a client of the proxy.
func start(t *testing.T) (*chain.Chain, *Proxy, *ethclient.Client) {
	t.Helper()
	node, err := chain.New(chain.Config{HTTP: "127.0.0.1:0"})
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, node.Close()) })
	for range 5 {
		_, err := node.Mine()
		require.NoError(t, err)
	}

	proxy := Test(t, node.HTTP())
	client, err := ethclient.Dial(proxy.URL())
	require.NoError(t, err)
	t.Cleanup(client.Close)
	return node, proxy, client
}

func TestWithoutRulesTheNodeAnswers(t *testing.T) {
	_, proxy, client := start(t)

	number, err := client.BlockNumber(t.Context())
	require.NoError(t, err)
	require.EqualValues(t, 5, number)

	calls := proxy.Calls("")
	require.Len(t, calls, 1)
	require.Equal(t, "eth_blockNumber", calls[0].Method)
	require.JSONEq(t, `"0x5"`, string(calls[0].Result))
	require.True(t, calls[0].Forwarded)
	require.Empty(t, calls[0].Fault)
}

func TestRuleHitsTheCallsItMeans(t *testing.T) {
	_, proxy, client := start(t)
	rule := proxy.Add(Rule{Method: "eth_getBlockByNumber", Match: `"0x2"`, Skip: 1, Times: 2, Fault: Error(-32000, "not now", nil)})

	var refused []int
	for i := range 5 {
		if _, err := client.HeaderByNumber(t.Context(), big.NewInt(2)); err != nil {
			require.EqualError(t, err, "not now")
			refused = append(refused, i)
		}
		_, err := client.HeaderByNumber(t.Context(), big.NewInt(3))
		require.NoError(t, err, "the rule doesn't mean this one")
	}
	require.Equal(t, []int{1, 2}, refused)
	require.Equal(t, 2, rule.Fired())

	rule.Remove()
	_, err := client.HeaderByNumber(t.Context(), big.NewInt(2))
	require.NoError(t, err)
}

func TestChanceIsOfTheSeed(t *testing.T) {
	pattern := func() (hits []bool) {
		_, proxy, client := start(t)
		proxy.Add(Rule{Chance: 0.5, Fault: Result(`"0x63"`)})
		for range 32 {
			number, err := client.BlockNumber(t.Context())
			require.NoError(t, err)
			hits = append(hits, number == 99)
		}
		return hits
	}
	first := pattern()
	require.Equal(t, first, pattern())
	require.Contains(t, first, true)
	require.Contains(t, first, false)
}

func TestHTTPFaults(t *testing.T) {
	_, proxy, _ := start(t)
	ask := func() (*http.Response, error) {
		body := strings.NewReader(`{"jsonrpc":"2.0","id":1,"method":"eth_chainId"}`)
		return http.Post(proxy.URL(), "application/json", body)
	}

	rule := proxy.Add(Rule{Fault: TooMany(7 * time.Second)})
	response, err := ask()
	require.NoError(t, err)
	require.NoError(t, response.Body.Close())
	require.Equal(t, http.StatusTooManyRequests, response.StatusCode)
	require.Equal(t, "7", response.Header.Get("Retry-After"))
	rule.Remove()

	for _, fault := range []Fault{Reset(), Swallow()} {
		rule := proxy.Add(Rule{Fault: fault})
		_, err = ask()
		require.Error(t, err)
		rule.Remove()
	}
	calls := proxy.Calls("")
	require.False(t, calls[1].Forwarded, "reset before")
	require.True(t, calls[2].Forwarded, "swallowed after")

	proxy.Down()
	_, err = ask()
	require.Error(t, err)
	proxy.Up()
	response, err = ask()
	require.NoError(t, err)
	require.NoError(t, response.Body.Close())
}

func TestHangLastsUntilTheClientGoes(t *testing.T) {
	_, proxy, client := start(t)
	proxy.Add(Rule{Fault: Hang()})
	ctx, cancel := context.WithTimeout(t.Context(), 50*time.Millisecond)
	defer cancel()
	_, err := client.BlockNumber(ctx)
	require.ErrorIs(t, err, context.DeadlineExceeded)
}

func TestBatchIsJudgedByElement(t *testing.T) {
	_, proxy, client := start(t)
	proxy.Add(Rule{Method: "eth_chainId", Fault: Result(`"0x1"`)})
	proxy.Add(Rule{Method: "eth_getBlockByNumber", Fault: EditAs(func(block map[string]any) map[string]any {
		block["extraData"] = "0x01"
		return block
	})})

	var id, number string
	var block map[string]json.RawMessage
	batch := []rpc.BatchElem{
		{Method: "eth_chainId", Result: &id},
		{Method: "eth_blockNumber", Result: &number},
		{Method: "eth_getBlockByNumber", Args: []any{"0x1", false}, Result: &block},
	}
	require.NoError(t, client.Client().BatchCallContext(t.Context(), batch))
	for _, element := range batch {
		require.NoError(t, element.Error)
	}
	require.Equal(t, "0x1", id)
	require.Equal(t, "0x5", number)
	require.JSONEq(t, `"0x01"`, string(block["extraData"]))

	proxy.Add(Rule{Method: "eth_blockNumber", Fault: Status(http.StatusBadGateway)})
	require.ErrorContains(t, client.Client().BatchCallContext(t.Context(), batch), "502", "the whole batch")
}

func TestFrozenViewIsThatOfALaggingNode(t *testing.T) {
	node, proxy, client := start(t)
	last := node.Head()
	proxy.Freeze(3)

	head, err := client.HeaderByNumber(t.Context(), nil)
	require.NoError(t, err)
	require.EqualValues(t, 3, head.Number.Uint64())
	_, err = client.HeaderByNumber(t.Context(), last.Number)
	require.ErrorIs(t, err, ethereum.NotFound)
	_, err = client.HeaderByHash(t.Context(), last.Hash())
	require.ErrorIs(t, err, ethereum.NotFound)
	_, err = client.BalanceAtHash(t.Context(), [20]byte{}, last.Hash())
	require.EqualError(t, err, "header not found")
	_, err = client.BalanceAt(t.Context(), [20]byte{}, nil)
	require.NoError(t, err)

	hash := last.Hash()
	var logs []types.Log
	require.NoError(t, client.Client().CallContext(t.Context(), &logs, "eth_getLogs", map[string]any{"blockHash": hash}))
	require.Empty(t, logs, "not an error: that is the harm")

	proxy.Thaw()
	_, err = client.HeaderByHash(t.Context(), hash)
	require.NoError(t, err)
}

func TestSwitchShowsAnotherNode(t *testing.T) {
	_, proxy, client := start(t)
	other, err := chain.New(chain.Config{HTTP: "127.0.0.1:0"})
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, other.Close()) })

	proxy.Switch(other.HTTP())
	number, err := client.BlockNumber(t.Context())
	require.NoError(t, err)
	require.Zero(t, number)
}
