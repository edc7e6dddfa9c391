package headers_test

import (
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/enclave/headers"
)

// What an endpoint says is rumour: each of these is noticed, and none is believed.
func TestALieIsNoticed(t *testing.T) {
	for name, lie := range map[string]struct {
		call int // 0 chain id, 1 head, 2 block
		tell func(result map[string]any) any
		says string
	}{
		"another chain":             {0, func(map[string]any) any { return "0x1" }, "it is a node of chain 1, of chain 1337 was wanted; correct its URL"},
		"no chain":                  {0, func(map[string]any) any { return nil }, "its chain id isn't a number"},
		"a hash that isn't its own": {2, with("hash", "0x"+strings.Repeat("11", 32)), "has a hash that isn't the hash of its fields"},
		"a field that was changed":  {2, with("timestamp", "0x7fffffff"), "has a hash that isn't the hash of its fields"},
		"a head that was changed":   {1, with("number", "0xffff"), "has a hash that isn't the hash of its fields"},
		"no hash":                   {2, with("hash", nil), "has a hash that isn't the hash of its fields"},
		"a field that is missing":   {2, with("stateRoot", nil), "isn't a block"},
		"a number beyond all":       {1, with("number", "0x"+strings.Repeat("f", 40)), "too large block number"},
		"no head":                   {1, func(map[string]any) any { return nil }, "has no head"},
		"no object":                 {2, func(map[string]any) any { return "0x00" }, "isn't a block"},
	} {
		t.Run(name, func(t *testing.T) {
			n := newNode(t)
			n.mine(t, 3)
			c := see(t, headers.Config{}, n)
			n.lie(lie.call, lie.tell)

			_, err := c.Block(t.Context(), 1, 1)
			require.ErrorIs(t, err, headers.ErrUnavailable)
			require.ErrorContains(t, err, lie.says)
			require.Contains(t, c.Head(t.Context()).States[0].Name, "127.0.0.1:")
		})
	}
}

func with(field string, value any) func(map[string]any) any {
	return func(result map[string]any) any {
		if value == nil {
			delete(result, field)
		} else {
			result[field] = value
		}
		return result
	}
}

// An endpoint with two nodes of different branches behind it answers with the head of one and the block of the other.
func TestABlockThatDoesNotFitTheHeadIsNoticed(t *testing.T) {
	n, other := newNode(t), newNode(t)
	n.mine(t, 3)
	other.mine(t, 2)
	other.fork(t)
	other.mine(t, 1)
	strange, err := other.Client().HeaderByNumber(t.Context(), nil)
	require.NoError(t, err)

	c := see(t, headers.Config{}, n)
	n.lie(2, func(map[string]any) any { return strange })
	_, err = c.Block(t.Context(), 2, 1)
	require.ErrorIs(t, err, headers.ErrUnavailable)
	require.ErrorContains(t, err, "moved to another branch")

	// Deeper down only other endpoints can tell.
	_, err = c.Block(t.Context(), 1, 1)
	require.ErrorContains(t, err, "answers with block 2 for block 1")
	n.mine(t, 1)
	_, err = c.Block(t.Context(), 2, 1)
	require.NoError(t, err)
	honest := newNode(t)
	honest.mine(t, 4)
	_, err = see(t, headers.Config{}, n, honest).Block(t.Context(), 2, 1)
	require.ErrorIs(t, err, headers.ErrDisagree)
}

// F13: the URL stays, another chain's node stands behind it.
func TestF13AnotherChainBehindTheURLIsNeverBelieved(t *testing.T) {
	n := newNode(t)
	n.mine(t, 3)
	c := see(t, headers.Config{}, n)
	wrong, down := c.Probe(t.Context())
	require.Empty(t, wrong)
	require.Empty(t, down)

	n.lie(0, func(map[string]any) any { return "0xa" })
	wrong, down = c.Probe(t.Context())
	require.Len(t, wrong, 1)
	require.ErrorIs(t, wrong[0], headers.ErrWrongChain)
	require.ErrorContains(t, wrong[0], "correct its URL")
	require.Empty(t, down)
	_, err := c.Block(t.Context(), 1, 1)
	require.ErrorContains(t, err, "it is a node of chain 10")

	n.put(answerWith(http.StatusBadGateway, "text/plain", ""))
	wrong, down = c.Probe(t.Context())
	require.Empty(t, wrong, "an endpoint that is down may come back")
	require.Len(t, down, 1)

	n.door.Store(nil)
	_, err = c.Block(t.Context(), 1, 1)
	require.NoError(t, err)
}

func TestWhatIsNoAnswerIsSaidPlainly(t *testing.T) {
	number := func(id int, result string) string {
		return fmt.Sprintf(`{"jsonrpc":"2.0","id":%d,"result":%s}`, id, result)
	}
	for name, c := range map[string]struct {
		door http.HandlerFunc
		says string
	}{
		"a redirect":           {answerWith(http.StatusFound, "text/plain", ""), "redirect (302), which isn't followed"},
		"a limit":              {answerWith(http.StatusTooManyRequests, "application/json", "{}"), "answers with status 429"},
		"a web page":           {answerWith(http.StatusOK, "text/html; charset=utf-8", "<html>"), "a web page; is the URL right?"},
		"nothing":              {answerWith(http.StatusOK, "application/json", ""), "isn't JSON-RPC"},
		"other JSON":           {answerWith(http.StatusOK, "application/json", `"hello"`), "isn't JSON-RPC"},
		"an error":             {answerWith(http.StatusOK, "application/json", `[{"id":1,"error":{"code":-32005,"message":"daily limit"}}]`), "eth_chainId: error -32005: daily limit"},
		"neither":              {answerWith(http.StatusOK, "application/json", `[{"id":1}]`), "neither result nor error"},
		"too few answers":      {answerWith(http.StatusOK, "application/json", "["+number(1, `"0x539"`)+"]"), "leaves out its answer to eth_getBlockByNumber"},
		"an answer twice":      {answerWith(http.StatusOK, "application/json", "["+number(1, `"0x539"`)+","+number(1, `"0x539"`)+"]"), "answers a call that wasn't made"},
		"an answer too many":   {answerWith(http.StatusOK, "application/json", "["+number(9, `"0x539"`)+"]"), "answers a call that wasn't made"},
		"an answer to nothing": {answerWith(http.StatusOK, "application/json", `[{"id":"x","result":"0x1"}]`), "answers a call that wasn't made"},
		"more than fits":       {answerWith(http.StatusOK, "application/json", "["+strings.Repeat(" ", 5<<20)), "answers with more than"},
		"a broken line":        {func(http.ResponseWriter, *http.Request) { panic(http.ErrAbortHandler) }, "EOF"},
	} {
		t.Run(name, func(t *testing.T) {
			n := newNode(t)
			n.put(c.door)
			_, err := see(t, headers.Config{}, n).Block(t.Context(), 1, 1)
			require.ErrorIs(t, err, headers.ErrUnavailable)
			require.ErrorContains(t, err, c.says)
		})
	}
}

func TestAnEndpointThatTakesNoBatchesIsAskedOneByOne(t *testing.T) {
	for name, refuse := range map[string]http.HandlerFunc{
		"by an error":  answerWith(http.StatusOK, "application/json", `{"jsonrpc":"2.0","id":null,"error":{"code":-32600,"message":"no batches"}}`),
		"by a status":  answerWith(http.StatusBadRequest, "text/plain", "no"),
		"by too large": answerWith(http.StatusRequestEntityTooLarge, "text/plain", "no"),
	} {
		t.Run(name, func(t *testing.T) {
			n := newNode(t)
			n.mine(t, 3)
			n.put(func(w http.ResponseWriter, r *http.Request) {
				body, _ := io.ReadAll(r.Body)
				r.Body = io.NopCloser(strings.NewReader(string(body)))
				if json.Unmarshal(body, new([]any)) == nil {
					refuse(w, r)
					return
				}
				n.forward(w, r, func(body []byte) []byte { return body })
			})

			c := see(t, headers.Config{}, n)
			_, err := c.Block(t.Context(), 1, 1)
			require.NoError(t, err)
			require.Equal(t, int64(4), n.asked.Load())
			_, err = c.Block(t.Context(), 1, 1)
			require.NoError(t, err)
			require.Equal(t, int64(7), n.asked.Load(), "the batch isn't tried again")
		})
	}
}

// Providers put tokens into paths, queries and user names.
func TestATokenIsNeverRepeated(t *testing.T) {
	const token = "s3cr3t-t0ken"
	for name, door := range map[string]http.HandlerFunc{
		"by the network": func(http.ResponseWriter, *http.Request) { panic(http.ErrAbortHandler) },
		"by a redirect":  answerWith(http.StatusFound, "text/plain", ""),
		"by an endpoint": answerWith(http.StatusOK, "application/json",
			`[{"id":1,"error":{"code":-32000,"message":"key `+token+` in /v2/`+token+` is\nunknown `+strings.Repeat("x", 1000)+`"}}]`),
	} {
		for where, url := range map[string]string{
			"path":     "http://HOST/v2/" + token,
			"query":    "http://HOST/?key=" + token,
			"password": "http://user:" + token + "@HOST/",
			"user":     "http://" + token + "@HOST/",
		} {
			t.Run(name+" in the "+where, func(t *testing.T) {
				n := newNode(t)
				n.put(door)
				url := strings.Replace(url, "HOST", strings.TrimPrefix(n.URL, "http://"), 1)
				c, err := headers.New(headers.Config{ChainID: 1337, Endpoints: []string{url}, Patience: -1})
				require.NoError(t, err)
				defer c.Close()

				_, err = c.Block(t.Context(), 1, 1)
				require.Error(t, err)
				_, down := c.Probe(t.Context())
				text := fmt.Sprint(err, down, c.Head(t.Context()))
				require.NotContains(t, text, token)
				require.NotContains(t, text, "\n")
				require.Less(t, len(err.Error()), 600)
			})
		}
	}
}

func TestOverTLSOnlyACertificateOfTheRootsIsBelieved(t *testing.T) {
	n := newNode(t)
	n.mine(t, 2)
	server := httptest.NewTLSServer(n)
	defer server.Close()
	config := headers.Config{ChainID: 1337, Endpoints: []string{server.URL}, Patience: -1}

	stranger, err := headers.New(config)
	require.NoError(t, err)
	defer stranger.Close()
	_, err = stranger.Block(t.Context(), 1, 1)
	require.ErrorIs(t, err, headers.ErrUnavailable)
	require.ErrorContains(t, err, "certificate")

	config.Roots = server.Client().Transport.(*http.Transport).TLSClientConfig.RootCAs
	c, err := headers.New(config)
	require.NoError(t, err)
	defer c.Close()
	_, err = c.Block(t.Context(), 1, 1)
	require.NoError(t, err)
}
