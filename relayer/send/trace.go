package send

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/veritee/veritee/relayer/store"
)

// A trace is what is known of a nonce that is used, and for which no node has a receipt of ours. Either a node has lost its index of
// transactions (F28), or somebody else used it (F21). The block in which the key's count passed the nonce says which, by the
// transactions that its header commits to.
type trace struct {
	block   store.BlockRef // zero: it wasn't found
	tx      common.Hash    // that used the nonce, in that block
	receipt *types.Receipt // of an attempt of ours; nil: it wasn't one
	again   uint64         // head from which on to look again
}

const (
	// traceFirst is after how many heads without a receipt the block is looked for: most nodes are only a moment late.
	traceFirst = 2
	// traceAgain is after how many heads it is looked for again, where nodes couldn't say.
	traceAgain = 8
	// traceBelow is how far below the head at which it was planned a transaction is looked for: there may have been a re-org since.
	traceBelow = 64
)

// trace looks for the transaction that used a settlement's nonce. What a node can't tell is no error: there are other ways, which take
// longer.
func (s *Sender) trace(ctx context.Context, settlement store.Settlement) trace {
	head := s.state.head.Number.Uint64()
	if t, known := s.traces[settlement.RowID]; known && (t.block != store.BlockRef{} || head < t.again) {
		return t
	}
	t := trace{again: head + traceAgain}
	h, err := s.blockOfNonce(ctx, settlement)
	if err == nil {
		var tx *types.Transaction
		var receipt *types.Receipt
		if tx, receipt, err = s.Chain.TransactionIn(ctx, h, s.address, settlement.Nonce); err == nil {
			t.block, t.tx = store.BlockRef{Number: h.Number.Uint64(), Hash: h.Hash()}, tx.Hash()
			t.receipt = s.receiptFor(settlement, tx, receipt, h)
		}
	}
	if err != nil && ctx.Err() == nil {
		s.log.Debug("what used a nonce can't be found", "nonce", settlement.Nonce, "err", err)
	}
	s.traces[settlement.RowID] = t
	return t
}

// receiptFor is the receipt of an attempt of ours; nil if the transaction isn't one. Where no node has it the block is what counts, and
// the most that it can have cost.
func (s *Sender) receiptFor(settlement store.Settlement, tx *types.Transaction, receipt *types.Receipt, h *types.Header) *types.Receipt {
	ours := false
	for _, a := range settlement.Attempts {
		ours = ours || a.Hash == tx.Hash()
	}
	if !ours || receipt != nil {
		if !ours {
			return nil
		}
		return receipt
	}
	assumed := &types.Receipt{TxHash: tx.Hash(), BlockHash: h.Hash(), BlockNumber: h.Number, GasUsed: tx.Gas(), EffectiveGasPrice: new(big.Int)}
	// What it carried is settled, or it carried nothing: then it did what it should.
	if settlement.Claims == 0 {
		assumed.Status = types.ReceiptStatusSuccessful
	}
	return assumed
}

// blockOfNonce finds the block in which the key's count passed a nonce, by halving. The counts are a node's word; what the block holds is
// proven.
func (s *Sender) blockOfNonce(ctx context.Context, settlement store.Settlement) (*types.Header, error) {
	low := settlement.PlannedBlock - min(settlement.PlannedBlock, traceBelow) // not used there
	high := s.state.head.Number.Uint64()                                      // used there
	found := s.state.head
	for low+1 < high {
		middle := low + (high-low)/2
		h, err := s.Chain.HeaderByNumber(ctx, middle)
		if err != nil {
			return nil, fmt.Errorf("header of block %d: %w", middle, err)
		}
		count, err := s.Chain.NonceAt(ctx, s.address, h.Hash())
		if err != nil {
			return nil, fmt.Errorf("count at block %d: %w", middle, err)
		}
		if count > settlement.Nonce {
			high, found = middle, h
		} else {
			low = middle
		}
	}
	return found, nil
}

// foreignAt ends a settlement whose nonce a block gives to somebody else's transaction, once that block is final.
func (s *Sender) foreignAt(ctx context.Context, settlement store.Settlement, t trace) (bool, error) {
	final := s.state.row.Final
	if t.block.Number > final.Number {
		return false, nil
	}
	canonical, err := s.canonical(ctx, []*types.Receipt{{BlockNumber: new(big.Int).SetUint64(t.block.Number), BlockHash: t.block.Hash}})
	switch {
	case errors.Is(err, ethereum.NotFound):
		return false, nil
	case err != nil:
		return false, err
	case !canonical[t.block.Hash]:
		delete(s.traces, settlement.RowID)
		return false, nil
	}
	return true, s.end(ctx, settlement, fmt.Sprintf("nonce used by another transaction, %v in block %d", t.tx, t.block.Number))
}
