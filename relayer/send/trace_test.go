package send

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/require"

	devchain "github.com/veritee/veritee/devnet/chain"
	"github.com/veritee/veritee/devnet/faultproxy"
	"github.com/veritee/veritee/relayer/health"
	"github.com/veritee/veritee/relayer/lifecycle"
)

// loseIndex makes the node one that has lost its index of transactions, as one that is syncing it anew.
func (b *bundle) loseIndex() {
	for _, method := range []string{"eth_getTransactionReceipt", "eth_getTransactionByHash"} {
		b.proxy.Add(faultproxy.Rule{Method: method, Fault: faultproxy.Result("null")})
	}
}

// withoutBlocks makes it one that doesn't give the transactions of a block.
func (b *bundle) withoutBlocks() {
	b.proxy.Add(faultproxy.Rule{
		Method: "eth_getBlockByHash", Params: func(params []json.RawMessage) bool { return string(params[1]) == "true" },
		Fault: faultproxy.Error(-32601, "method not found", nil),
	})
}

func TestF21_AForeignTransactionUsesOurNonce(t *testing.T) {
	for name, c := range map[string]struct {
		ruin  func(*bundle)
		named bool // the other transaction
	}{
		"and its block says so":    {func(*bundle) {}, true},
		"and no node gives blocks": {(*bundle).withoutBlocks, false},
	} {
		t.Run(name, func(t *testing.T) {
			b := newBundle(t)
			rows := b.requests(2)
			b.proxy.Add(faultproxy.Rule{Method: sendRaw, Times: 1, Fault: faultproxy.Reset()})
			settlement := b.submit(order(rows...))
			foreign := b.send(b.key, settlement.Nonce, taking, nil, 50_000, gwei(1), gwei(50))
			c.ruin(b)

			b.mine(4)
			b.requireState(settlement.RowID, lifecycle.Planned)
			require.Empty(t, b.ready())
			require.False(t, b.warned(health.NonceForeign), "nothing is concluded before the block is final")

			b.finalize(1)
			b.mine(1)
			ended := b.requireState(settlement.RowID, lifecycle.Superseded)
			require.True(t, b.warned(health.NonceForeign))
			require.Equal(t, c.named, strings.Contains(ended.Reason, foreign.Hex()))

			require.Equal(t, rows, b.ready(), "its requests are planned again")
			again := b.submit(order(rows...))
			require.Equal(t, settlement.Nonce+1, again.Nonce)
			b.mine(1)
			b.requireState(again.RowID, lifecycle.Mined)
		})
	}
}

func TestF28_WhatNodesHaveLostIsFoundInItsBlock(t *testing.T) {
	for name, c := range map[string]struct {
		ruin     func(*bundle)
		measured bool // the receipt could be had
	}{
		"by its receipts":   {func(*bundle) {}, true},
		"by its body alone": {func(b *bundle) { b.refuses("eth_getBlockReceipts") }, false},
	} {
		t.Run(name, func(t *testing.T) {
			b := newBundle(t)
			b.loseIndex()
			c.ruin(b)
			var rows []int64
			for range 3 {
				rows = append(rows, b.submit(order()).RowID)
			}
			_, err := b.chain.Mine()
			require.NoError(t, err)
			block := b.chain.Head()
			for range 20 { // the relayer was away meanwhile
				_, err := b.chain.Mine()
				require.NoError(t, err)
			}
			b.scan()
			b.drive()
			b.mine(len(rows) + traceFirst)

			for _, row := range rows {
				mined := b.requireState(row, lifecycle.Mined)
				require.Equal(t, block.Hash(), mined.Mined.Hash)
				require.True(t, mined.Succeeded)
				require.Equal(t, c.measured, mined.GasUsed < mined.GasLimit, "%d gas: what isn't known counts as the most that it can be", mined.GasUsed)
			}
			require.False(t, b.warned(health.NonceForeign))
		})
	}
}

// A node that makes up a block for our nonce is found out: what it shows doesn't hash to the header.
func TestF28_ABlockThatIsMadeUpProvesNothing(t *testing.T) {
	b := newBundle(t)
	b.loseIndex()
	b.proxy.Add(faultproxy.Rule{
		Method: "eth_getBlockByHash", Params: func(params []json.RawMessage) bool { return string(params[1]) == "true" },
		Fault: faultproxy.EditAs(func(block map[string]any) map[string]any {
			block["transactions"] = []any{}
			return block
		}),
	})
	settlement := b.submit(order())
	b.mine(traceFirst + 3)
	b.requireState(settlement.RowID, lifecycle.Live)
	b.proxy.Heal()
	b.mine(1)
	b.requireState(settlement.RowID, lifecycle.Mined)
}

func TestTransactionInABlockIsProven(t *testing.T) {
	b := newBundle(t)
	for range 3 {
		b.submit(order())
	}
	_, err := b.chain.Mine()
	require.NoError(t, err)
	head := b.chain.Head()
	for nonce := range uint64(3) {
		tx, receipt, err := b.nodes.TransactionIn(b.ctx, head, b.address(), nonce)
		require.NoError(t, err)
		require.Equal(t, nonce, tx.Nonce())
		want, err := b.chain.Client().TransactionReceipt(b.ctx, tx.Hash())
		require.NoError(t, err)
		require.Equal(t, want.GasUsed, receipt.GasUsed)
		require.Equal(t, want.EffectiveGasPrice, receipt.EffectiveGasPrice)
		require.Equal(t, types.ReceiptStatusSuccessful, receipt.Status)
		require.Equal(t, head.Hash(), receipt.BlockHash)
	}
	_, _, err = b.nodes.TransactionIn(b.ctx, head, b.address(), 3)
	require.ErrorContains(t, err, "not found")
	require.EqualValues(t, devchain.ID, b.nodes.ID())
}

// refuses makes the node lack a method.
func (b *bundle) refuses(method string) {
	b.proxy.Add(faultproxy.Rule{Method: method, Fault: faultproxy.Error(-32601, "the method "+method+" does not exist/is not available", nil)})
}
