package headers_test

import (
	"bytes"
	"encoding/json"
	"io"
	"math/big"
	"net/http"
	"net/http/httptest"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/devnet/chain"
	"github.com/veritee/veritee/enclave/headers"
)

// A node is a real chain behind a door of our own, where its answers can be changed on the way.
type node struct {
	*chain.Chain
	URL   string
	asked atomic.Int64
	door  atomic.Pointer[http.HandlerFunc] // in the node's place; nil: the node itself
}

// newNode starts a node at genesis. All of them have the same genesis, and the same blocks until one forks.
func newNode(t *testing.T) *node {
	t.Helper()
	c, err := chain.New(chain.Config{Deterministic: true, HTTP: "127.0.0.1:0", Alloc: types.GenesisAlloc{oracle: {Code: oracleCode, Balance: new(big.Int)}}})
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, c.Close()) })

	n := &node{Chain: c}
	server := httptest.NewServer(n)
	t.Cleanup(server.Close)
	n.URL = server.URL
	return n
}

func (n *node) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	n.asked.Add(1)

	// Once the body is read, the server notices that a client hangs up.
	body, _ := io.ReadAll(r.Body)
	r.Body = io.NopCloser(bytes.NewReader(body))
	if door := n.door.Load(); door != nil {
		(*door)(w, r)
		return
	}
	n.forward(w, r, func(body []byte) []byte { return body })
}

// oracle returns the block's number if it is called with nothing, and otherwise refuses with what follows the first byte.
var (
	oracle     = common.HexToAddress("0xfacade")
	oracleCode = common.FromHex("36600b57435f5260205ff35b365f5f37600136036001fd")
)

// forward asks the chain and lets change its answer.
func (n *node) forward(w http.ResponseWriter, r *http.Request, change func([]byte) []byte) {
	request, _ := http.NewRequestWithContext(r.Context(), r.Method, n.HTTP(), r.Body)
	request.Header.Set("Content-Type", "application/json")
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		panic(http.ErrAbortHandler)
	}
	defer response.Body.Close()
	body, _ := io.ReadAll(response.Body)
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(response.StatusCode)
	_, _ = w.Write(change(body))
}

// put something in the node's place.
func (n *node) put(door http.HandlerFunc) { n.door.Store(&door) }

// lie changes what the node answers to one call of a batch: 0 chain id, 1 head, 2 block.
func (n *node) lie(call int, change func(result map[string]any) any) {
	n.put(func(w http.ResponseWriter, r *http.Request) {
		n.forward(w, r, func(body []byte) []byte {
			var replies []map[string]any
			if json.Unmarshal(body, &replies) != nil || len(replies) <= call {
				return body
			}
			result, _ := replies[call]["result"].(map[string]any)
			replies[call]["result"] = change(result)
			body, _ = json.Marshal(replies)
			return body
		})
	})
}

// reply puts something in the place of a node's whole answer to one call of a batch.
func (n *node) reply(call int, instead map[string]any) {
	n.put(func(w http.ResponseWriter, r *http.Request) {
		n.forward(w, r, func(body []byte) []byte {
			var replies []map[string]any
			if json.Unmarshal(body, &replies) != nil || len(replies) <= call {
				return body
			}
			instead["id"] = replies[call]["id"]
			replies[call] = instead
			body, _ = json.Marshal(replies)
			return body
		})
	})
}

// mine mines blocks and returns the number of the last.
func (n *node) mine(t *testing.T, blocks int) uint64 {
	t.Helper()
	for range blocks {
		_, err := n.Mine()
		require.NoError(t, err)
	}
	return n.Head().Number.Uint64()
}

// fork throws the newest block away, so that the next one is another than on a node that didn't.
func (n *node) fork(t *testing.T) {
	t.Helper()
	require.NoError(t, n.Fork(n.Head().ParentHash))
}

// see makes a chain as a worker sees it. Nobody waits, unless config says so.
func see(t *testing.T, config headers.Config, nodes ...*node) *headers.Chain {
	t.Helper()
	for _, n := range nodes {
		config.Endpoints = append(config.Endpoints, n.URL)
	}
	config.ChainID = chain.ID
	if config.Patience == 0 {
		config.Patience = -1
	}
	c, err := headers.New(config)
	require.NoError(t, err)
	t.Cleanup(c.Close)
	return c
}

// answerWith answers every request with these bytes.
func answerWith(status int, kind, body string) http.HandlerFunc {
	return func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", kind)
		w.WriteHeader(status)
		_, _ = io.Copy(w, bytes.NewReader([]byte(body)))
	}
}

const soon = time.Minute
