package send

import (
	"encoding/json"
	"fmt"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/devnet/faultproxy"
	"github.com/veritee/veritee/relayer/lifecycle"
)

const getCount = "eth_getTransactionCount"

// A nonce that is too high would wait for ever, and all later ones with it, long after the node that lied is gone.
func TestF23_AFalseCountDoesntPutTheKeyOutOfReach(t *testing.T) {
	b := newBundle(t)
	b.submit(order())
	b.mine(1)

	for name, prove := range map[string]bool{"with a proof": true, "by another's word": false} {
		t.Log(name)
		if !prove {
			b.proxy.Add(faultproxy.Rule{Method: "eth_getProof", Fault: faultproxy.Error(-32601, "method not found", nil)})
		}
		rule := b.proxy.Add(faultproxy.Rule{Method: getCount, Times: 1, Fault: faultproxy.Result(`"0xf4240"`)})
		b.drive()
		require.Equal(t, 1, rule.Fired())
		settlement := b.submit(order())
		require.Less(t, settlement.Nonce, uint64(10))
		b.mine(1)
		b.requireState(settlement.RowID, lifecycle.Mined)
		b.proxy.Heal()
	}
}

// What another process has used of the key, before there were rows, is counted.
func TestF23_ACountThatIsTrueIsBelieved(t *testing.T) {
	b := newBundle(t)
	b.send(b.key, 0, taking, nil, 50_000, gwei(1), gwei(50))
	b.send(b.key, 1, taking, nil, 50_000, gwei(1), gwei(50))
	b.mine(1)
	settlement := b.submit(order())
	require.Equal(t, uint64(2), settlement.Nonce)
	b.mine(1)
	b.requireState(settlement.RowID, lifecycle.Mined)

	// Our rows explain it from then on.
	proofs := len(b.proxy.Calls("eth_getProof"))
	b.submit(order())
	b.submit(order())
	require.Equal(t, proofs, len(b.proxy.Calls("eth_getProof")))
}

func TestI5_AFalseReceiptEndsNothing(t *testing.T) {
	b := newBundle(t)
	b.proxy.Add(faultproxy.Rule{Method: sendRaw, Times: 1, Fault: faultproxy.Result(fmt.Sprintf("%q", common.Hash{1}.Hex()))})
	rows := b.requests(1)
	settlement := b.submit(order(rows...))

	// A node that never passed it on shows it in a block, and counts it.
	_, err := b.chain.Mine()
	require.NoError(t, err)
	b.scan()
	head := b.chain.Head()
	receipt, err := json.Marshal(&types.Receipt{
		Type: types.DynamicFeeTxType, Status: 1, TxHash: settlement.Attempts[0].Hash, GasUsed: 50_000, CumulativeGasUsed: 50_000,
		EffectiveGasPrice: head.BaseFee, BlockHash: head.Hash(), BlockNumber: head.Number, Logs: []*types.Log{},
	})
	require.NoError(t, err)
	b.proxy.Add(faultproxy.Rule{Method: "eth_getTransactionReceipt", Fault: faultproxy.Result(string(receipt))})
	b.proxy.Add(faultproxy.Rule{Method: getCount, Fault: faultproxy.Result(`"0x1"`)})
	b.drive()
	b.requireState(settlement.RowID, lifecycle.Live)
	require.Empty(t, b.ready(), "its requests are its own still")

	b.proxy.Heal()
	b.mine(3)
	b.requireState(settlement.RowID, lifecycle.Mined)
}
