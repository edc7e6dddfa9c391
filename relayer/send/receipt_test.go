package send

import (
	"math/big"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/devnet/faultproxy"
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
