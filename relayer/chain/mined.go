package chain

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/trie"
)

// Mined is what became of a transaction, by the header of its block.
type Mined struct {
	Succeeded bool
	GasUsed   uint64
}

// ProveMined says what became of transactions in a block, by the two roots in its header: which transactions are in it, in which order,
// and the receipts in the same order. Nothing of it is a node's word, and nodes that said otherwise in a [Chain.Receipt] are suspect.
// Transactions that aren't in the block are left out.
//
// It asks for whole blocks, which is much where they are large; give it a low priority. Errors: [ErrUnproven] where no node serves what
// it takes, or the block has transactions of a kind that can't be hashed here.
func (c *Chain) ProveMined(ctx context.Context, h *types.Header, txs []common.Hash) (map[common.Hash]Mined, error) {
	want := wanted{header: h, hash: h.Hash()}
	places, err := c.placesIn(ctx, want)
	var outlines []outline
	if err == nil && slices.ContainsFunc(txs, func(tx common.Hash) bool { _, there := places[tx]; return there }) {
		outlines, err = c.outlinesOf(ctx, want)
	}
	switch o := outcomeOf(err); {
	case err == nil:
		return c.minedBy(want, places, outlines, txs), nil
	case o == unsupported || o == refused:
		return nil, fmt.Errorf("transactions of block %s: %w: %w", want.name(), ErrUnproven, err)
	}
	return nil, fmt.Errorf("transactions of block %s: %w", want.name(), err)
}

func (c *Chain) minedBy(w wanted, places map[common.Hash]int, outlines []outline, txs []common.Hash) map[common.Hash]Mined {
	found := make(map[common.Hash]Mined)
	for _, tx := range txs {
		at, there := places[tx]
		there = there && at < len(outlines)
		var m Mined
		if there {
			m = Mined{outlines[at].succeeded, outlines[at].gas}
			if at > 0 {
				m.GasUsed -= outlines[at-1].gas
			}
			found[tx] = m
		}
		for node, said := range c.words.take(tx) {
			if said.block == w.hash && (!there || said.Mined != m) {
				c.Accuse(node, fmt.Sprintf("showed a receipt of %s that isn't in block %s", tx, w.name()))
			}
		}
	}
	return found
}

// placesIn says where each transaction of a block stands.
func (c *Chain) placesIn(ctx context.Context, w wanted) (map[common.Hash]int, error) {
	var places map[common.Hash]int
	err := c.ask(ctx, query{covers: w.header.Number.Uint64()}, func(raw json.RawMessage) error {
		var block struct {
			Transactions []json.RawMessage `json:"transactions"`
		}
		if err := read(&block)(raw); err != nil {
			return err
		}
		txs := make(types.Transactions, len(block.Transactions))
		for i, content := range block.Transactions {
			txs[i] = new(types.Transaction)
			if err := txs[i].UnmarshalJSON(content); errors.Is(err, types.ErrTxTypeNotSupported) {
				return errForeign
			} else if err != nil {
				return wrongly("transaction %d of block %s can't be read: %v", i, w.name(), err)
			}
		}
		if root := types.DeriveSha(txs, trie.NewStackTrie(nil)); root != w.header.TxHash {
			return wrongly("transactions of block %s don't hash to the root in its header", w.name())
		}
		places = make(map[common.Hash]int, len(txs))
		for i, tx := range txs {
			places[tx.Hash()] = i
		}
		return nil
	}, "eth_getBlockByHash", w.hash, true)
	return places, err
}

// An outline is what of a proven receipt is kept for a while.
type outline struct {
	succeeded bool
	gas       uint64 // of the transaction and all before it in its block
}

// outlinesOf are those of a block's receipts: as the logs were proven by, if that was lately, else asked for.
func (c *Chain) outlinesOf(ctx context.Context, w wanted) ([]outline, error) {
	if kept, ok := c.outlines.get(w.hash); ok {
		return kept, nil
	}
	if _, err := c.provenLogs(ctx, w); err != nil {
		return nil, err
	}
	kept, _ := c.outlines.get(w.hash)
	return kept, nil
}

// keep notes proven receipts.
func (c *Chain) keep(block common.Hash, receipts []*types.Receipt) {
	all := make([]outline, len(receipts))
	for i, r := range receipts {
		all[i] = outline{r.Status == types.ReceiptStatusSuccessful, r.CumulativeGasUsed}
	}
	c.outlines.put(block, all)
}

// A word is what a node said about a transaction.
type word struct {
	Mined
	block common.Hash
}
