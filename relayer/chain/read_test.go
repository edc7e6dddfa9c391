package chain_test

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/devnet/faultproxy"
	"github.com/veritee/veritee/relayer/chain"
	"github.com/veritee/veritee/relayer/health"
)

func TestReadsWhatTheChainHas(t *testing.T) {
	f := setup(t, 1)
	ctx := t.Context()
	emitter := f.emitter()
	block := f.emit(emitter, 1)
	payer := crypto.PubkeyToAddress(key.PublicKey)

	head, err := f.Head(ctx)
	require.NoError(t, err)
	require.Equal(t, block.Hash(), head.Hash())
	byHash, err := f.HeaderByHash(ctx, block.Hash())
	require.NoError(t, err)
	require.Equal(t, block.Hash(), byHash.Hash())
	genesis, err := f.HeaderByNumber(ctx, 0)
	require.NoError(t, err)
	require.Equal(t, f.Genesis(), genesis.Hash())
	require.EqualValues(t, 1337, f.ID())

	nonce, err := f.NonceAt(ctx, payer, block.ParentHash)
	require.NoError(t, err)
	require.EqualValues(t, 1, nonce)
	nonce, err = f.NonceAt(ctx, payer, common.Hash{})
	require.NoError(t, err)
	require.EqualValues(t, 2, nonce)

	balance, err := f.BalanceAt(ctx, payer, block.Hash())
	require.NoError(t, err)
	require.Positive(t, balance.Sign())
	code, err := f.CodeAt(ctx, emitter, block.Hash())
	require.NoError(t, err)
	require.Len(t, code, 10)
	code, err = f.CodeAt(ctx, emitter, f.Genesis())
	require.NoError(t, err)
	require.Empty(t, code)
	slot, err := f.StorageAt(ctx, emitter, common.Hash{}, block.Hash())
	require.NoError(t, err)
	require.Zero(t, slot)
	gas, err := f.EstimateGas(ctx, ethereum.CallMsg{From: payer, To: &emitter, Data: topic.Bytes()})
	require.NoError(t, err)
	require.Greater(t, gas, uint64(21_000))
	out, err := f.Call(ctx, ethereum.CallMsg{From: payer, To: &emitter}, block.Hash())
	require.NoError(t, err)
	require.Empty(t, out)
	tip, err := f.Tip(ctx)
	require.NoError(t, err)
	require.NotNil(t, tip)

	_, err = f.HeaderByNumber(ctx, 99)
	require.ErrorIs(t, err, ethereum.NotFound)
	_, err = f.HeaderByHash(ctx, topic)
	require.ErrorIs(t, err, ethereum.NotFound)
	_, err = f.BalanceAt(ctx, payer, topic)
	require.ErrorIs(t, err, ethereum.NotFound)
	require.Equal(t, chain.Up, f.state("a").State, "what is missing isn't held against a node")
}

func TestReceiptsAndTransactionsAreAskedOfAllNodes(t *testing.T) {
	f := setup(t, 2)
	ctx := t.Context()
	f.mine()
	f.proxies[0].Freeze(1)
	tx := f.tx(&common.Address{1}, nil)

	_, err := f.Receipt(ctx, tx.Hash())
	require.ErrorIs(t, err, ethereum.NotFound)
	known, _, err := f.Transaction(ctx, tx.Hash())
	require.NoError(t, err)
	require.False(t, known)

	f.put(tx)
	known, pending, err := f.Transaction(ctx, tx.Hash())
	require.NoError(t, err)
	require.True(t, known)
	require.True(t, pending)

	block := f.mine()
	receipt, err := f.Receipt(ctx, tx.Hash())
	require.NoError(t, err, "node a doesn't know, b does")
	require.Equal(t, block.Hash(), receipt.BlockHash)
	_, pending, err = f.Transaction(ctx, tx.Hash())
	require.NoError(t, err)
	require.False(t, pending)
}

func TestHeadersComeInBatches(t *testing.T) {
	f := setup(t, 1)
	for range 150 {
		f.mine()
	}
	check := func() {
		headers, err := f.Headers(t.Context(), 1, 150)
		require.NoError(t, err)
		require.Len(t, headers, 150)
		for i, h := range headers[1:] {
			require.Equal(t, headers[i].Hash(), h.ParentHash)
		}
	}
	check()

	// A node that takes few at once, or none.
	rule := f.proxies[0].Add(faultproxy.Rule{Method: "eth_getBlockByNumber", Match: `"0x10"`, Times: 5, Fault: faultproxy.Error(-32600, "batch too large", nil)})
	check()
	require.Equal(t, 5, rule.Fired(), "halved until it passes")
	require.Equal(t, chain.Up, f.state("a").State)

	_, err := f.Headers(t.Context(), 140, 160)
	require.ErrorIs(t, err, ethereum.NotFound)
}

func TestHeaderThatDoesNotHashMakesTheNodeSuspect(t *testing.T) {
	f := setup(t, 2)
	block := f.mine()
	f.proxies[0].Add(faultproxy.Rule{Method: "eth_getBlockByNumber", Match: `"0x1"`, Fault: edited("gasUsed", "0x7")})

	header, err := f.HeaderByNumber(t.Context(), 1)
	require.NoError(t, err)
	require.Equal(t, block.Hash(), header.Hash(), "by the other node")
	a := f.state("a")
	require.Equal(t, chain.Suspect, a.State)
	require.Contains(t, a.Reason, "doesn't hash")
	require.True(t, f.warned(health.NodeSuspect, "1337/a"))

	f.proxies[0].Forget()
	_, err = f.HeaderByNumber(t.Context(), 1)
	require.NoError(t, err)
	require.Empty(t, f.proxies[0].Calls(""), "nobody asks a suspect node while there is another")

	f.proxies[1].Down()
	_, err = f.HeaderByNumber(t.Context(), 0)
	require.NoError(t, err, "but it is asked when it is the last")
}

func TestHeaderOfAnotherBlockIsRefused(t *testing.T) {
	f := setup(t, 1)
	f.mine()
	two := f.mine()
	var raw string
	{
		f.proxies[0].Forget()
		_, err := f.HeaderByNumber(t.Context(), 2)
		require.NoError(t, err)
		raw = string(f.proxies[0].Calls("eth_getBlockByNumber")[0].Result)
	}
	f.proxies[0].Add(faultproxy.Rule{Method: "eth_getBlockByNumber", Fault: faultproxy.Result(raw)})
	f.proxies[0].Add(faultproxy.Rule{Method: "eth_getBlockByHash", Fault: faultproxy.Result(raw)})

	_, err := f.HeaderByNumber(t.Context(), 1)
	require.ErrorContains(t, err, "asked for block 1, got 2")
	_, err = f.HeaderByHash(t.Context(), two.ParentHash)
	require.ErrorContains(t, err, "asked for block")
}

func TestFinalBlockIsByDepthOrByTag(t *testing.T) {
	f := setup(t, 2)
	final, err := f.Final(t.Context(), &types.Header{Number: big.NewInt(1)})
	require.NoError(t, err)
	require.Zero(t, final)
	final, err = f.Final(t.Context(), &types.Header{Number: big.NewInt(9)})
	require.NoError(t, err)
	require.EqualValues(t, 7, final)

	f.config.Finality = chain.Finality{Tag: true}
	f.dial()
	final, err = f.Final(t.Context(), f.mine())
	require.NoError(t, err)
	require.Zero(t, final, "a young chain has none")

	for range 70 {
		f.mine()
	}
	head, err := f.Head(t.Context())
	require.NoError(t, err)
	final, hash, err := f.FinalBlock(t.Context(), head)
	require.NoError(t, err)
	require.EqualValues(t, 64, final)
	header, err := f.HeaderByNumber(t.Context(), 64)
	require.NoError(t, err)
	require.Equal(t, header.Hash(), hash)

	f.proxies[1].Freeze(50)
	_, err = f.Head(t.Context())
	require.NoError(t, err)
	f.proxies[1].Add(faultproxy.Rule{Match: `"finalized"`, Fault: faultproxy.Result(string(f.rawBlock(32)))})
	final, err = f.Final(t.Context(), head)
	require.NoError(t, err)
	require.EqualValues(t, 32, final, "the lowest of those that are near the head")
}

// rawBlock is a block as the node shows it.
func (f *fixture) rawBlock(number uint64) (raw []byte) {
	f.t.Helper()
	proxy := faultproxy.Test(f.t, f.node.HTTP())
	config := f.config
	config.Nodes = []chain.NodeConfig{{Name: "raw", URL: proxy.URL()}}
	c, err := chain.Dial(f.t.Context(), config)
	require.NoError(f.t, err)
	defer c.Close()
	proxy.Forget()
	_, err = c.HeaderByNumber(f.t.Context(), number)
	require.NoError(f.t, err)
	return proxy.Calls("eth_getBlockByNumber")[0].Result
}

// edited changes one field of a result.
func edited(field string, value any) faultproxy.Fault {
	return faultproxy.EditAs(func(object map[string]any) map[string]any {
		object[field] = value
		return object
	})
}

func TestWhatATransactionCameToIsProvenByItsBlock(t *testing.T) {
	f := setup(t, 2)
	emitter := f.emitter()
	txs := []*types.Transaction{f.tx(&emitter, topic.Bytes()), f.tx(&common.Address{7}, nil), f.tx(&emitter, []byte{1})} // the last reverts
	for _, tx := range txs {
		f.put(tx)
	}
	block := f.mine()
	hashes := []common.Hash{txs[0].Hash(), txs[1].Hash(), txs[2].Hash(), {0x99}}
	prove := func() map[common.Hash]chain.Mined {
		t.Helper()
		proven, err := f.ProveMined(t.Context(), block, hashes)
		require.NoError(t, err)
		return proven
	}

	// What one node says is held against what is proven.
	lie := f.proxies[0].Add(faultproxy.Rule{Method: "eth_getTransactionReceipt", Fault: edited("gasUsed", "0x5208")})
	said, err := f.Receipt(t.Context(), hashes[0])
	require.NoError(t, err)
	require.EqualValues(t, 21_000, said.GasUsed)
	proven := prove()
	lie.Remove()
	require.Len(t, proven, 3, "the fourth isn't there")
	for _, hash := range hashes[:3] {
		truth, err := f.node.Client().TransactionReceipt(t.Context(), hash)
		require.NoError(t, err)
		require.Equal(t, chain.Mined{Succeeded: truth.Status == 1, GasUsed: truth.GasUsed}, proven[hash])
	}
	require.Equal(t, chain.Suspect, f.state("a").State)
	require.Contains(t, f.state("a").Reason, "showed a receipt of")

	// The receipts are kept for a while; another order of the transactions doesn't hash.
	asked := len(f.proxies[0].Calls(receipts)) + len(f.proxies[1].Calls(receipts))
	require.Equal(t, proven, prove())
	require.Equal(t, asked, len(f.proxies[0].Calls(receipts))+len(f.proxies[1].Calls(receipts)))
	swapped := faultproxy.Rule{Method: "eth_getBlockByHash", Fault: faultproxy.EditAs(func(b map[string]any) map[string]any {
		if list, ok := b["transactions"].([]any); ok && len(list) == 3 {
			list[0], list[1] = list[1], list[0]
		}
		return b
	})}
	for _, proxy := range f.proxies {
		proxy.Add(swapped)
	}
	_, err = f.ProveMined(t.Context(), block, hashes)
	require.ErrorContains(t, err, "don't hash to the root in its header")
	require.NotErrorIs(t, err, chain.ErrUnproven)

	// Kinds of transactions that aren't known here can't be proven.
	for _, proxy := range f.proxies {
		proxy.Heal()
		proxy.Add(faultproxy.Rule{Method: "eth_getBlockByHash", Fault: faultproxy.EditAs(func(b map[string]any) map[string]any {
			b["transactions"].([]any)[1].(map[string]any)["type"] = "0x7e"
			return b
		})})
	}
	_, err = f.ProveMined(t.Context(), block, hashes)
	require.ErrorIs(t, err, chain.ErrUnproven)
}
