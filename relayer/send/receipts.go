package send

import (
	"context"
	"errors"
	"fmt"
	"math"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/params"
	"golang.org/x/sync/errgroup"

	"github.com/veritee/veritee/relayer/chain"
	"github.com/veritee/veritee/relayer/health"
	"github.com/veritee/veritee/relayer/lifecycle"
	"github.com/veritee/veritee/relayer/store"
)

// receiptsAtOnce is how many receipts are asked for at a time.
const receiptsAtOnce = 4

// takeMined notes which settlements are in a block, by the receipts of those whose nonce is used, and gives back the others.
//
// A receipt is a node's word for a block: it counts once that block is in the tables, which hold only what follows by parent hashes,
// and if it is proven that the nonce is used. That nobody but us uses the key's nonces makes it one of our attempts.
func (s *Sender) takeMined(ctx context.Context, open []store.Settlement) ([]store.Settlement, error) {
	var used []store.Settlement
	for _, settlement := range open {
		if settlement.State != lifecycle.Mined && settlement.Nonce < s.state.count {
			used = append(used, settlement)
		}
	}
	if len(used) == 0 {
		clear(s.unseen)
		clear(s.traces)
		return open, nil
	}

	receipts := make([]*types.Receipt, len(used))
	group, within := errgroup.WithContext(ctx)
	group.SetLimit(receiptsAtOnce + 1)
	proven := uint64(0)
	group.Go(func() (err error) {
		proven, err = s.Chain.ProvenNonceAt(within, s.address, s.state.head)
		return err
	})
	for i, settlement := range used {
		group.Go(func() (err error) {
			receipts[i], err = s.receiptOf(within, settlement)
			return err
		})
	}
	if err := group.Wait(); err != nil {
		return nil, err
	}

	if proven < s.state.count {
		s.state.count = proven // a node made it up, and perhaps the receipts
		return s.takeMined(ctx, open)
	}

	if err := s.fromLogs(ctx, used, receipts); err != nil {
		return nil, err
	}
	s.traceOne(ctx, used, receipts)
	canonical, err := s.canonical(ctx, receipts)
	if err != nil {
		return nil, err
	}
	mined := make(map[int64]bool)
	var rows []store.Receipt
	for i, receipt := range receipts {
		if receipt != nil && canonical[receipt.BlockHash] {
			if err := s.hold(ctx, receipt, used[i]); err != nil {
				return nil, err
			}
			mined[used[i].RowID] = true
			rows = append(rows, store.Receipt{
				Attempt: receipt.TxHash, Block: store.BlockRef{Number: receipt.BlockNumber.Uint64(), Hash: receipt.BlockHash},
				Succeeded: receipt.Status == types.ReceiptStatusSuccessful, GasUsed: receipt.GasUsed, GasPrice: receipt.EffectiveGasPrice,
			})
		}
	}
	if len(rows) > 0 {
		if err := s.Store.MarkMined(ctx, s.chainID, rows); err != nil {
			return nil, fmt.Errorf("note %d receipts: %w", len(rows), err)
		}
		s.believed(rows)
	}

	for i, settlement := range used {
		switch {
		case mined[settlement.RowID]:
			delete(s.unseen, settlement.RowID)
			delete(s.traces, settlement.RowID)
			s.tell(ctx, settlement, receipts[i])
		case receipts[i] == nil:
			superseded, err := s.supersede(ctx, settlement)
			if err != nil {
				return nil, err
			}
			mined[settlement.RowID] = superseded
		}
	}
	open = slices.DeleteFunc(open, func(settlement store.Settlement) bool { return mined[settlement.RowID] })
	s.account(open)
	return open, nil
}

// fromLogs makes up for receipts that no node has, though the logs of the transactions were read (F28): that they succeeded follows from
// those, and what they cost counts with the most until the block proves it.
func (s *Sender) fromLogs(ctx context.Context, used []store.Settlement, receipts []*types.Receipt) error {
	var silent []store.Settlement
	for i, settlement := range used {
		if receipts[i] == nil && settlement.Items > 0 {
			silent = append(silent, settlement)
		}
	}
	if len(silent) == 0 {
		return nil
	}
	seen, err := s.Store.SettledClaims(ctx, silent)
	if err != nil {
		return fmt.Errorf("logs of %d transactions without receipt: %w", len(silent), err)
	}
	for i, settlement := range used {
		for _, a := range settlement.Attempts {
			if block, there := seen[a.Hash]; there && receipts[i] == nil {
				receipts[i] = &types.Receipt{
					TxHash: a.Hash, Status: types.ReceiptStatusSuccessful, BlockHash: block.Hash,
					BlockNumber: new(big.Int).SetUint64(block.Number),
				}
			}
		}
	}
	return nil
}

// traceOne looks in the blocks for what used a nonce for which no node has had a receipt for a while: for one of them, so that a turn
// doesn't take long. What is found is among the receipts then.
func (s *Sender) traceOne(ctx context.Context, used []store.Settlement, receipts []*types.Receipt) {
	head := s.state.head.Number.Uint64()
	looked := false
	for i, settlement := range used {
		since, before := s.unseen[settlement.RowID]
		if receipts[i] != nil || !before || head < since+traceFirst-1 {
			continue
		}
		if _, known := s.traces[settlement.RowID]; !known {
			if looked {
				continue
			}
			looked = true
		}
		receipts[i] = s.trace(ctx, settlement).receipt
	}
}

// receiptOf is the receipt of any attempt, the newest first; nil if no node has one.
func (s *Sender) receiptOf(ctx context.Context, settlement store.Settlement) (*types.Receipt, error) {
	for _, a := range slices.Backward(settlement.Attempts) {
		receipt, err := s.Chain.Receipt(ctx, a.Hash)
		switch {
		case err == nil:
			return receipt, nil
		case !errors.Is(err, ethereum.NotFound):
			return nil, fmt.Errorf("receipt of nonce %d: %w", settlement.Nonce, err)
		}
	}
	return nil, nil
}

// hold holds what a node says a transaction has cost to what it can have cost, by its block's header and its own bytes; where that
// can't be, the most counts. Else a node could talk the spending caps away, or keep the key from everything else by a receipt that no
// row can take.
func (s *Sender) hold(ctx context.Context, receipt *types.Receipt, settlement store.Settlement) error {
	head := s.state.head
	if receipt.BlockHash != head.Hash() {
		var err error
		if head, err = s.Chain.HeaderByHash(ctx, receipt.BlockHash); err != nil {
			return fmt.Errorf("block of nonce %d: %w", settlement.Nonce, err)
		}
	}
	a, gas := attemptOf(settlement, receipt.TxHash), settlement.GasLimit
	if a.Cancels {
		gas = params.TxGas
	}
	if receipt.GasUsed < params.TxGas || receipt.GasUsed > gas {
		receipt.GasUsed = gas
	}

	least := head.BaseFee
	most := smaller(a.FeeCap, new(big.Int).Add(least, a.TipCap))
	if price := receipt.EffectiveGasPrice; price == nil || price.Cmp(least) < 0 || price.Cmp(most) > 0 {
		receipt.EffectiveGasPrice = most
	}
	return nil
}

func attemptOf(settlement store.Settlement, hash common.Hash) store.Attempt {
	return settlement.Attempts[slices.IndexFunc(settlement.Attempts, func(a store.Attempt) bool { return a.Hash == hash })]
}

// canonical says which of the receipts' blocks are canonical: by the tables, or, so far below the final block that they aren't kept
// there, by what a node calls the block of that number.
func (s *Sender) canonical(ctx context.Context, receipts []*types.Receipt) (map[common.Hash]bool, error) {
	from, to := uint64(math.MaxUint64), uint64(0)
	for _, receipt := range receipts {
		if receipt != nil {
			from, to = min(from, receipt.BlockNumber.Uint64()), max(to, receipt.BlockNumber.Uint64())
		}
	}
	if from > to {
		return nil, nil
	}

	blocks, err := s.Store.Blocks(ctx, s.chainID, from, to)
	if err != nil {
		return nil, fmt.Errorf("blocks %d to %d: %w", from, to, err)
	}
	canonical, kept := make(map[common.Hash]bool), make(map[uint64]bool)
	for _, block := range blocks {
		canonical[block.Hash], kept[block.Number] = true, true
	}
	for _, receipt := range receipts {
		if receipt == nil {
			continue
		}
		number := receipt.BlockNumber.Uint64()
		if kept[number] || number >= s.state.row.Final.Number {
			continue
		}
		header, err := s.Chain.HeaderByNumber(ctx, number)
		if err != nil {
			return nil, fmt.Errorf("header of block %d: %w", number, err)
		}
		canonical[header.Hash()] = true
	}
	return canonical, nil
}

// tell says what a mined settlement came to. Its rows are noted already.
func (s *Sender) tell(ctx context.Context, settlement store.Settlement, receipt *types.Receipt) {
	address := s.address.Hex()
	result := "succeeded"
	attempt := attemptOf(settlement, receipt.TxHash)
	switch {
	case receipt.Status != types.ReceiptStatusSuccessful:
		result = "reverted"
	case attempt.Cancels:
		result = "cancelled"
	}
	s.Metrics.Settlements.WithLabelValues(s.label, settlement.Purpose, result).Inc()
	s.Metrics.GasUsed.WithLabelValues(s.label, address).Add(float64(receipt.GasUsed))
	s.Metrics.FeesPaid.WithLabelValues(s.label, address).Add(ether(worst(receipt.GasUsed, receipt.EffectiveGasPrice)))

	attributes := []any{
		"nonce", settlement.Nonce, "attempt", attempt.Number, "tx", receipt.TxHash, "block", receipt.BlockNumber,
		"gas_used", receipt.GasUsed, "gas_price_wei", receipt.EffectiveGasPrice, "result", result,
	}
	if result == "reverted" {
		attributes = append(attributes, "reason", s.reason(ctx, settlement, receipt))
	}
	s.log.Info("settlement mined", attributes...)
}

// reason is why a transaction reverted, by trying it again on the block before. It is for the log alone.
func (s *Sender) reason(ctx context.Context, settlement store.Settlement, receipt *types.Receipt) string {
	if receipt.GasUsed >= settlement.GasLimit-settlement.GasLimit/64 {
		return "out of gas"
	}
	block, err := s.Chain.HeaderByHash(ctx, receipt.BlockHash)
	if err != nil {
		return "unknown: " + err.Error()
	}
	_, err = s.Chain.Call(ctx, ethereum.CallMsg{
		From: s.address, To: &settlement.To, Gas: settlement.GasLimit, Value: settlement.Value, Data: settlement.Calldata,
	}, block.ParentHash)
	data, reverted := chain.Revert(err)
	if !reverted {
		return "it succeeds on the block before"
	}
	return s.Explain(data)
}

// supersede ends a settlement whose nonce somebody else used. What a node doesn't know is no evidence (rule 1). A final block that has the
// other transaction is. Where no node can tell that block: the nonce must be used at a final one, no node may know any of the attempts,
// and both must be so at two heads. If its requests are settled it is most likely ours, and nodes have lost it (F28); nobody waits for
// it, so it has much longer.
func (s *Sender) supersede(ctx context.Context, settlement store.Settlement) (bool, error) {
	head := s.state.head.Number.Uint64()
	since, before := s.unseen[settlement.RowID]
	if !before {
		s.unseen[settlement.RowID] = head
	}
	if t := s.traces[settlement.RowID]; t.block != (store.BlockRef{}) {
		return s.foreignAt(ctx, settlement, t)
	}
	final := s.state.row.Final
	count, err := s.Chain.NonceAt(ctx, s.address, final.Hash)
	if err != nil {
		return false, fmt.Errorf("count at final block %d: %w", final.Number, err)
	}
	if count <= settlement.Nonce {
		return false, nil
	}
	for _, a := range settlement.Attempts {
		known, _, err := s.Chain.Transaction(ctx, a.Hash)
		if err != nil {
			return false, fmt.Errorf("look for nonce %d: %w", settlement.Nonce, err)
		}
		if known {
			return false, nil
		}
	}
	wait := uint64(untracedWait)
	if settlement.Items > 0 && settlement.Claims == 0 {
		wait = lostWait
	}
	if !before || head < since+wait {
		return false, nil
	}

	return true, s.end(ctx, settlement, fmt.Sprintf("nonce used by another transaction, at or before block %d", final.Number))
}

// end supersedes a settlement, and says so.
func (s *Sender) end(ctx context.Context, settlement store.Settlement, reason string) error {
	if err := s.Store.Supersede(ctx, settlement.RowID, reason); err != nil {
		return fmt.Errorf("supersede nonce %d: %w", settlement.Nonce, err)
	}
	delete(s.unseen, settlement.RowID)
	delete(s.traces, settlement.RowID)
	s.foreign = s.Now()
	s.Board.Raise(health.NonceForeign, s.subject, fmt.Sprintf(
		"nonce %d was used by a transaction that isn't ours: nothing else may use this key", settlement.Nonce))
	s.log.Info("settlement superseded", "nonce", settlement.Nonce, "reason", reason)
	return nil
}

const (
	// untracedWait is for how many blocks a settlement is looked for in blocks, before it counts that nobody knows it.
	untracedWait = 4
	// lostWait is the same for one whose requests are settled.
	lostWait = 512
)

// declare makes the labels of this sender known, so that what never happened is zero and not absent.
func (s *Sender) declare() {
	m, address := s.Metrics, s.address.Hex()
	for _, class := range chain.SendClasses {
		m.Attempts.WithLabelValues(s.label, address, string(class))
	}
	for _, purpose := range []string{"settle", "pin", "retry", "operator"} {
		for _, result := range []string{"succeeded", "reverted", "cancelled"} {
			m.Settlements.WithLabelValues(s.label, purpose, result)
		}
	}
	m.InFlight.WithLabelValues(s.label, address)
	m.LowestNonceAge.WithLabelValues(s.label, address)
	m.Replacements.WithLabelValues(s.label, address)
	m.GasUsed.WithLabelValues(s.label, address)
	m.FeesPaid.WithLabelValues(s.label, address)
	m.Balance.WithLabelValues(s.label, address)
	m.Runway.WithLabelValues(s.label, address).Set(math.Inf(1))
	m.Batch.WithLabelValues(s.label)
}
