package stf

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"math/big"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rlp"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/devnet/chain"
	"github.com/veritee/veritee/protocol/typed"
)

// A whole node, asked over HTTP: its blocks are accepted with the root of a contract that they don't touch.
func TestBlocksOfANode(t *testing.T) {
	alloc := chain.Fund(rich.address)
	alloc[bridge.address] = types.Account{Nonce: 1, Code: bridge.code, Balance: new(big.Int), Storage: map[common.Hash]common.Hash{{}: {1}}}
	c, err := chain.New(chain.Config{Alloc: alloc, HTTP: "127.0.0.1:0", Deterministic: true})
	require.NoError(t, err)
	defer c.Close()
	for nonce := range uint64(3) {
		tx := types.MustSignNewTx(rich.key, types.LatestSignerForChainID(big.NewInt(chain.ID)), &types.DynamicFeeTx{
			ChainID: big.NewInt(chain.ID), Nonce: nonce, To: &common.Address{9}, Value: big.NewInt(1), Gas: 21_000,
			GasFeeCap: big.NewInt(1e10), GasTipCap: big.NewInt(1e9),
		})
		require.NoError(t, c.Client().SendTransaction(background, tx))
		_, err := c.Mine()
		require.NoError(t, err)
	}
	node, err := DialNode(background, c.HTTP(), bridge.address)
	require.NoError(t, err)
	defer node.Close()

	network := Network{Rules: c.Genesis().Config, Withdrawals: bridge.address}
	executor := NewGeth(network, Limits{})
	r, err := Run(background, executor, node, 1, 3)
	require.NoError(t, err)
	require.NoError(t, r.Invalid)
	require.Equal(t, c.Head().Hash(), r.LastHash)
	require.Equal(t, c.Head().Root, r.PostRoot)
	require.NotZero(t, r.Withdrawals)
	require.EqualValues(t, 3*21_000, r.Gas)

	claim := &typed.Claim{
		L2ChainID: chain.ID, FirstBlock: 1, LastBlock: 3, ParentHash: r.ParentHash, LastHash: r.LastHash, PreRoot: r.PreRoot,
		PostRoot: r.PostRoot, Receipts: r.Receipts, Withdrawals: r.Withdrawals, Inputs: r.Inputs, Config: network.Hash(),
	}
	j, err := Judge(background, executor, node, claim, Limits{})
	require.NoError(t, err)
	require.Equal(t, typed.Accept, j.Verdict)

	_, err = node.Block(background, 99)
	require.ErrorContains(t, err, "debug_getRawBlock")

	// Without the contract's proof it is missed.
	plain, err := DialNode(background, c.HTTP())
	require.NoError(t, err)
	defer plain.Close()
	_, err = Run(background, executor, plain, 2, 2)
	require.ErrorAs(t, err, new(*Incomplete))

	// Two files of the same block.
	block, err := node.Block(background, 2)
	require.NoError(t, err)
	folder := t.TempDir()
	files := Files(filepath.Join(folder, "block.rlp"), filepath.Join(folder, "witness.rlp"))
	_, err = files.Block(background, 2)
	require.ErrorIs(t, err, os.ErrNotExist)
	require.NoError(t, os.WriteFile(filepath.Join(folder, "block.rlp"), block.RLP, 0o600))
	require.NoError(t, os.WriteFile(filepath.Join(folder, "witness.rlp"), block.Witness, 0o600))
	_, err = Run(background, executor, files, 2, 2)
	require.NoError(t, err)
	_, err = Run(background, executor, files, 3, 3)
	require.ErrorAs(t, err, new(*OtherBlocks), "it is block 2")
}

// fakeNode answers methods by what they should give.
func fakeNode(t *testing.T, answer func(method string, params []any) string) string {
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		var question struct {
			Method string `json:"method"`
			Params []any  `json:"params"`
		}
		_ = json.NewDecoder(r.Body).Decode(&question)
		_, _ = io.WriteString(w, answer(question.Method, question.Params))
	}))
	t.Cleanup(server.Close)
	return server.URL
}

// Other nodes give headers as RLP.
func TestWitnessesOfOtherNodes(t *testing.T) {
	s := playOut(t, 4)
	block := s.blocks[4]
	for name, objects := range map[string]bool{"objects": true, "RLP": false} {
		t.Run(name, func(t *testing.T) {
			url := fakeNode(t, func(method string, _ []any) string {
				var result any = hexutil.Bytes(block.RLP)
				if method == "debug_executionWitness" {
					ext := decoded(t, block)
					headers := make([]any, 0, len(ext.Headers))
					for _, header := range ext.Headers {
						if objects {
							headers = append(headers, header)
						} else {
							raw, _ := rlp.EncodeToBytes(header)
							headers = append(headers, hexutil.Bytes(raw))
						}
					}
					result = map[string]any{"headers": headers, "codes": ext.Codes, "state": ext.State, "keys": nil, "other": 1}
				}
				text, _ := json.Marshal(map[string]any{"jsonrpc": "2.0", "id": 1, "result": result})
				return string(text)
			})
			node, err := DialNode(background, url)
			require.NoError(t, err)
			r, err := Run(background, s.executor(), node, 4, 4)
			require.NoError(t, err)
			require.Equal(t, s.made[3].Root(), r.PostRoot)
		})
	}
}

func TestNodesThatCannotHelpSayHow(t *testing.T) {
	s := playOut(t, 1)
	good := fmt.Sprintf(`{"result":"0x%x"}`, s.blocks[1].RLP)
	for name, c := range map[string]struct{ answer, want string }{
		"no debug":       {`{"error":{"code":-32601,"message":"the method debug_x does not exist/is not available"}}`, "--http.api eth,debug"},
		"no block":       {`{"result":null}`, "has no such block"},
		"pruned":         {`{"error":{"code":-32000,"message":"missing trie node 0a"}}`, "archive node"},
		"no such":        {`{"error":{"code":-32000,"message":"block 1 not found"}}`, "in sync"},
		"a page":         {`<html>`, "is the URL right?"},
		"other type":     {`{"result":{"a":1}}`, "malformed"},
		"a header":       {`{"result":{"headers":["0x80"],"codes":[],"state":[]}}`, "no RLP list"},
		"odd hex":        {`{"result":{"headers":[],"codes":["0x1"],"state":[]}}`, "malformed"},
		"a short header": {`{"result":{"headers":[{"number":"0x1"}],"codes":[],"state":[]}}`, "malformed"},
	} {
		t.Run(name, func(t *testing.T) {
			asked := 0
			node, err := DialNode(background, fakeNode(t, func(method string, _ []any) string {
				if asked++; asked == 1 || method == "debug_getRawBlock" && strings.Contains(c.answer, "headers") {
					return good
				}
				return c.answer
			}))
			require.NoError(t, err)
			_, err = node.Block(background, 1)
			require.ErrorContains(t, err, c.want)
		})
	}
	for _, url := range []string{"", "localhost:8545", "ws://127.0.0.1:1", "http://"} {
		_, err := DialNode(background, url)
		require.ErrorContains(t, err, "URL")
	}
	_, err := DialNode(background, "http://127.0.0.1:1/secret-of-the-path")
	require.ErrorContains(t, err, "does it run")
	require.NotContains(t, err.Error(), "secret")
	ctx, cancel := context.WithCancel(background)
	cancel()
	_, err = DialNode(ctx, "http://127.0.0.1:1")
	require.ErrorIs(t, err, context.Canceled)
}

func TestAnAnswerHasAnEnd(t *testing.T) {
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		for range 100 {
			if _, err := w.Write(make([]byte, 1<<20)); err != nil {
				return
			}
		}
	}))
	defer server.Close()
	_, err := DialNode(background, server.URL)
	require.ErrorIs(t, err, ErrTooLarge)
}
