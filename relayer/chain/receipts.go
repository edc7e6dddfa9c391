package chain

import (
	"context"
	"encoding/json"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rlp"
	"github.com/ethereum/go-ethereum/trie"
)

// receiptsAtOnce is how many receipts a batch asks for, where they must be asked for one by one.
const receiptsAtOnce = 64

// errForeign says that receipts can't be hashed here.
var errForeign = &RPCError{Code: -32601, Message: "method not found: the block has receipts of a kind that can't be hashed here"}

// provenLogs are the wanted logs by the block's receipts. The error's outcome is unsupported if no node can prove them.
func (c *Chain) provenLogs(ctx context.Context, w wanted) ([]types.Log, error) {
	var receipts []*types.Receipt
	accept := func(raw json.RawMessage) error {
		receipts = nil
		if err := read(&receipts)(raw); err != nil {
			return err
		}
		return w.prove(receipts)
	}

	err := c.ask(ctx, query{covers: w.header.Number.Uint64()}, accept, "eth_getBlockReceipts", w.hash)
	if outcomeOf(err) == unsupported || outcomeOf(err) == refused {
		receipts, err = c.receiptsOneByOne(ctx, w)
	}
	if err != nil {
		return nil, err
	}
	c.keep(w.hash, receipts)
	return w.in(receipts), nil
}

// prove holds receipts against the header.
func (w wanted) prove(receipts []*types.Receipt) error {
	for _, r := range receipts {
		switch {
		case r == nil:
			return wrongly("receipts of block %s have a gap", w.name())
		case r.Type > types.SetCodeTxType:
			return errForeign
		}
	}
	if root := types.DeriveSha(types.Receipts(receipts), trie.NewStackTrie(nil)); root != w.header.ReceiptHash {
		return wrongly("receipts of block %s don't hash to the root in its header", w.name())
	}
	return nil
}

// in are the wanted logs of proven receipts. Of a log only its address, topics and data are proven; its place follows from theirs.
// The transaction's hash is the node's word.
func (w wanted) in(receipts []*types.Receipt) []types.Log {
	var logs []types.Log
	index := uint(0)
	for i, r := range receipts {
		for _, l := range r.Logs {
			if w.is(l) {
				logs = append(logs, types.Log{
					Address: l.Address, Topics: l.Topics, Data: l.Data,
					BlockNumber: w.header.Number.Uint64(), BlockHash: w.hash, BlockTimestamp: w.header.Time,
					TxHash: r.TxHash, TxIndex: uint(i), Index: index,
				})
			}
			index++
		}
	}
	return logs
}

// receiptsOneByOne is for nodes without eth_getBlockReceipts.
func (c *Chain) receiptsOneByOne(ctx context.Context, w wanted) ([]*types.Receipt, error) {
	var block struct {
		Hash         common.Hash   `json:"hash"`
		Transactions []common.Hash `json:"transactions"`
	}
	near := query{covers: w.header.Number.Uint64()}
	if err := c.ask(ctx, near, func(raw json.RawMessage) error {
		if err := read(&block)(raw); err != nil {
			return err
		}
		return nil
	}, "eth_getBlockByHash", w.hash, false); err != nil {
		return nil, err
	}

	receipts := make([]*types.Receipt, len(block.Transactions))
	for first := 0; first < len(receipts); first += receiptsAtOnce {
		last := min(first+receiptsAtOnce, len(receipts))
		if err := c.receiptsOf(ctx, near, block.Transactions[first:last], receipts[first:last]); err != nil {
			return nil, err
		}
	}

	// They may be of several nodes: whoever is wrong isn't known.
	if err := w.prove(receipts); err != nil {
		if err == error(errForeign) {
			return nil, &NodeError{Method: "eth_getTransactionReceipt", outcome: unsupported, cause: err}
		}
		return nil, fmt.Errorf("receipts one by one: %w", err)
	}
	return receipts, nil
}

// receiptsOf fills in receipts, in halves where the whole is refused: limits on batches and on sizes differ.
func (c *Chain) receiptsOf(ctx context.Context, near query, txs []common.Hash, into []*types.Receipt) error {
	args := make([][]any, len(txs))
	for i := range args {
		args[i] = []any{txs[i]}
	}
	accept := func(i int, raw json.RawMessage) error {
		into[i] = new(types.Receipt)
		return read(into[i])(raw)
	}
	if len(txs) == 1 {
		return c.ask(ctx, near, func(raw json.RawMessage) error { return accept(0, raw) }, "eth_getTransactionReceipt", txs[0])
	}
	err := c.askBatch(ctx, near, accept, "eth_getTransactionReceipt", args)
	if o := outcomeOf(err); o != refused && o != unsupported {
		return err
	}
	half := len(txs) / 2
	if err := c.receiptsOf(ctx, near, txs[:half], into[:half]); err != nil {
		return err
	}
	return c.receiptsOf(ctx, near, txs[half:], into[half:])
}

// mix is a running hash over what of a log is proven, and its place.
func mix(before common.Hash, l *types.Log) common.Hash {
	body, err := rlp.EncodeToBytes(l)
	if err != nil {
		return common.Hash{} // a hash, an address and bytes always encode
	}
	return crypto.Keccak256Hash(before[:], body, []byte{byte(l.Index >> 24), byte(l.Index >> 16), byte(l.Index >> 8), byte(l.Index)})
}
