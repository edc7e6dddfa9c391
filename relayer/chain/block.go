package chain

import (
	"context"
	"encoding/json"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/trie"
)

// TransactionIn is the transaction of a block that used an account's nonce, proven by the root in the header: it needs no index of
// transactions, which nodes lose. Its receipt is proven too; it is nil where no node has the block's receipts. ethereum.NotFound says
// that the block has no such transaction. Blocks with transactions of a kind that isn't known here can't be proven (some rollups).
func (c *Chain) TransactionIn(ctx context.Context, h *types.Header, from common.Address, nonce uint64) (*types.Transaction, *types.Receipt, error) {
	want := wanted{header: h, hash: h.Hash()}
	var all types.Transactions
	err := c.ask(ctx, query{covers: h.Number.Uint64()}, func(raw json.RawMessage) (err error) {
		all, err = want.transactions(raw)
		return err
	}, "eth_getBlockByHash", want.hash, true)
	if err != nil {
		return nil, nil, fmt.Errorf("transactions of block %s: %w", want.name(), err)
	}

	signer := types.LatestSignerForChainID(new(big.Int).SetUint64(c.ID()))
	for i, tx := range all {
		if tx.Nonce() != nonce {
			continue
		}
		if sender, err := types.Sender(signer, tx); err == nil && sender == from {
			receipt, err := c.receiptIn(ctx, want, tx, i)
			return tx, receipt, err
		}
	}
	return nil, nil, fmt.Errorf("nonce %d of %v in block %s: %w", nonce, from, want.name(), ethereum.NotFound)
}

// transactions reads the answer of eth_getBlockByHash and holds it against the header.
func (w wanted) transactions(raw json.RawMessage) (types.Transactions, error) {
	var block struct {
		Transactions []json.RawMessage `json:"transactions"`
	}
	if err := read(&block)(raw); err != nil {
		return nil, err
	}
	all := make(types.Transactions, len(block.Transactions))
	for i, one := range block.Transactions {
		all[i] = new(types.Transaction)
		if err := all[i].UnmarshalJSON(one); err != nil {
			return nil, errForeign
		}
	}
	if types.DeriveSha(all, trie.NewStackTrie(nil)) != w.header.TxHash {
		return nil, wrongly("transactions of block %s don't hash to the root in its header", w.name())
	}
	return all, nil
}

// receiptIn is the proven receipt of a block's transaction; nil if no node has the receipts.
func (c *Chain) receiptIn(ctx context.Context, w wanted, tx *types.Transaction, place int) (*types.Receipt, error) {
	var receipts []*types.Receipt
	err := c.ask(ctx, query{covers: w.header.Number.Uint64()}, func(raw json.RawMessage) error {
		receipts = nil
		if err := read(&receipts)(raw); err != nil {
			return err
		}
		return w.prove(receipts)
	}, "eth_getBlockReceipts", w.hash)
	switch {
	case ctx.Err() != nil:
		return nil, ctx.Err()
	case err != nil || place >= len(receipts):
		return nil, nil
	}

	// What isn't hashed follows from what is.
	r := receipts[place]
	r.TxHash, r.BlockHash, r.BlockNumber, r.TransactionIndex = tx.Hash(), w.hash, w.header.Number, uint(place)
	r.GasUsed = r.CumulativeGasUsed
	if place > 0 {
		r.GasUsed -= receipts[place-1].CumulativeGasUsed
	}
	if tip, err := tx.EffectiveGasTip(w.header.BaseFee); err == nil {
		r.EffectiveGasPrice = tip.Add(tip, w.header.BaseFee)
	}
	return r, nil
}
