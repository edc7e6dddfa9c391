package main

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/rpc"
)

// A ledger is what the chain says happened since a block.
type ledger struct {
	requests []*request
	byID     map[common.Hash]*request
	perBlock map[uint64]int       // fulfilments
	failed   int                  // callbacks
	txs      map[common.Hash]bool // that settled something
	read     uint64               // up to which block
}

// newLedger reads from after a block on.
func newLedger(after uint64) *ledger {
	return &ledger{byID: make(map[common.Hash]*request), perBlock: make(map[uint64]int), txs: make(map[common.Hash]bool), read: after}
}

// update reads up to the head.
func (l *ledger) update(ctx context.Context, s *stage) error {
	head := s.chain.Head().Number.Uint64()
	if head <= l.read {
		return nil
	}
	logs, err := s.chain.Client().FilterLogs(ctx, ethereum.FilterQuery{
		FromBlock: new(big.Int).SetUint64(l.read + 1), ToBlock: new(big.Int).SetUint64(head),
		Addresses: []common.Address{s.world.Coordinator},
		Topics:    [][]common.Hash{{requestedTopic, fulfilledTopic, failedTopic}},
	})
	if err != nil {
		return err
	}
	for i := range logs {
		log := &logs[i]
		if log.Topics[0] == requestedTopic {
			r, err := requestOf(log)
			if err != nil {
				return err
			}
			l.requests = append(l.requests, r)
			l.byID[r.id] = r
			continue
		}
		r := l.byID[log.Topics[1]]
		if r == nil {
			return fmt.Errorf("block %d settles %v, for which nobody asked since", log.BlockNumber, log.Topics[1])
		}
		if log.Topics[0] == failedTopic {
			l.failed++
		}
		r.settled = log.BlockNumber
		l.perBlock[log.BlockNumber]++
		l.txs[log.TxHash] = true
	}
	l.read = head
	return nil
}

// gas is what the transactions used that settled something, by their receipts.
func (l *ledger) gas(ctx context.Context, s *stage) (gas uint64, err error) {
	for number := range l.perBlock {
		receipts, err := s.chain.Client().BlockReceipts(ctx, rpc.BlockNumberOrHashWithNumber(rpc.BlockNumber(number)))
		if err != nil {
			return 0, fmt.Errorf("receipts of block %d: %w", number, err)
		}
		for _, receipt := range receipts {
			if l.txs[receipt.TxHash] {
				gas += receipt.GasUsed
			}
		}
	}
	return gas, nil
}

// settled is how many fulfilments there were, callbacks that failed among them.
func (l *ledger) settled() (n int) {
	for _, count := range l.perBlock {
		n += count
	}
	return n
}

// span are the first and the last block with a fulfilment.
func (l *ledger) span() (first, last uint64) {
	for number := range l.perBlock {
		if first == 0 || number < first {
			first = number
		}
		last = max(last, number)
	}
	return first, last
}

// open is how many requests aren't settled.
func (l *ledger) open() int {
	n := 0
	for _, r := range l.requests {
		if r.settled == 0 {
			n++
		}
	}
	return n
}
