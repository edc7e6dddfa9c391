package send

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/devnet/faultproxy"
	"github.com/veritee/veritee/relayer/chain"
	"github.com/veritee/veritee/relayer/lifecycle"
)

// A receipt is a node's word: what it says about money is held to what can be.
func TestAReceiptThatCantBeNeitherStopsTheKeyNorSparesTheCaps(t *testing.T) {
	for name, lie := range map[string]func(receipt map[string]any){
		"no price":         func(r map[string]any) { delete(r, "effectiveGasPrice") },
		"for nothing":      func(r map[string]any) { r["effectiveGasPrice"] = "0x0" },
		"no gas":           func(r map[string]any) { r["gasUsed"] = "0x0" },
		"more than it may": func(r map[string]any) { r["gasUsed"], r["effectiveGasPrice"] = "0xffffffffff", "0xffffffffffffff" },
	} {
		t.Run(name, func(t *testing.T) {
			b := newBundle(t)
			settlement := b.submit(order(b.requests(1)...))
			b.proxy.Add(faultproxy.Rule{Method: "eth_getTransactionReceipt", Fault: faultproxy.EditAs(func(r map[string]any) map[string]any {
				lie(r)
				return r
			})})

			b.mine(1)
			stored := b.requireState(settlement.RowID, lifecycle.Mined)
			a := stored.Attempts[0]
			require.LessOrEqual(t, stored.GasUsed, stored.GasLimit)
			require.GreaterOrEqual(t, stored.GasUsed, uint64(21_000))
			most := smaller(a.FeeCap, new(big.Int).Add(b.chain.Head().BaseFee, a.TipCap))
			require.LessOrEqual(t, stored.GasPrice.Cmp(most), 0)
			require.GreaterOrEqual(t, stored.GasPrice.Cmp(b.chain.Head().BaseFee), 0)
		})
	}
}

// M4: what one node says about success and gas is held to the block, a little later.
func TestAReceiptIsHeldToItsBlock(t *testing.T) {
	for name, lie := range map[string]func(b *bundle, receipt map[string]any){
		"less gas": func(_ *bundle, r map[string]any) { r["gasUsed"] = "0x5300" },
		"failed":   func(_ *bundle, r map[string]any) { r["status"] = "0x0" },
		"another block": func(b *bundle, r map[string]any) {
			earlier := b.chain.Head().ParentHash
			r["blockHash"], r["blockNumber"] = earlier.Hex(), hexutil.EncodeUint64(b.chain.Head().Number.Uint64()-1)
		},
	} {
		t.Run(name, func(t *testing.T) {
			b := newBundle(t)
			b.mine(2)
			settlement := b.submit(order(b.requests(1)...))
			rule := b.proxy.Add(faultproxy.Rule{Method: "eth_getTransactionReceipt", Fault: faultproxy.EditAs(func(r map[string]any) map[string]any {
				lie(b, r)
				return r
			})})
			b.mine(1)
			mined := b.chain.Head()
			before := b.requireState(settlement.RowID, lifecycle.Mined)
			truth, err := b.chain.Client().TransactionReceipt(b.ctx, settlement.Attempts[0].Hash)
			require.NoError(t, err)
			require.NoError(t, b.sender.verify(b.ctx))
			require.Equal(t, before, b.settlement(settlement.RowID), "there is time")
			rule.Remove()

			b.mine(proveAfter)
			require.NoError(t, b.sender.verify(b.ctx))
			b.drive()
			after := b.requireState(settlement.RowID, lifecycle.Mined)
			require.True(t, after.Succeeded)
			require.Equal(t, truth.GasUsed, after.GasUsed)
			require.Equal(t, mined.Hash(), after.Mined.Hash)
			require.Equal(t, chain.Suspect, b.nodes.Nodes()[0].State)
			require.NoError(t, b.sender.verify(b.ctx))
			require.Empty(t, b.sender.unproven)
			calls := len(b.proxy.Calls("eth_getBlockReceipts"))
			for range proveAfter {
				require.NoError(t, b.sender.verify(b.ctx))
			}
			require.Equal(t, calls, len(b.proxy.Calls("eth_getBlockReceipts")), "once")
		})
	}
}

func TestAReceiptThatCantBeProvenIsLeftAsItIs(t *testing.T) {
	b := newBundle(t)
	settlement := b.submit(order(b.requests(1)...))
	for _, method := range []string{"eth_getBlockReceipts", "eth_getBlockByHash"} {
		b.proxy.Add(faultproxy.Rule{Method: method, Match: "true", Fault: faultproxy.Error(-32601, "method not found", nil)})
	}
	b.mine(1 + proveAfter)
	require.NoError(t, b.sender.verify(b.ctx))
	b.requireState(settlement.RowID, lifecycle.Mined)
	require.Empty(t, b.sender.unproven)
}
