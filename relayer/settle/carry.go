package settle

import (
	"context"
	"errors"
	"fmt"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"golang.org/x/sync/errgroup"

	"github.com/veritee/veritee/relayer/send"
	"github.com/veritee/veritee/relayer/store"
)

// carryOut does what a plan says. Senders work side by side; each gets its batches in order.
func (s *Settler) carryOut(ctx context.Context, made plan) error {
	for _, instance := range made.resign {
		n, err := s.Store.ResignAnswers(ctx, s.chainID, instance)
		if err != nil {
			return fmt.Errorf("give answers back: %w", err)
		}
		s.log.Info("answers are to be signed again: their signer isn't authorized", "instance", instance, "answers", n)
	}
	for _, h := range made.holds {
		if err := s.hold(ctx, h.rows, h.until, h.reason); err != nil {
			return err
		}
	}

	bySender := make(map[common.Address][]Batch)
	for _, batch := range made.batches {
		bySender[batch.Sender] = append(bySender[batch.Sender], batch)
	}
	var (
		mu    sync.Mutex // guards what batches change of the settler
		group errgroup.Group
	)
	for _, sender := range s.Senders {
		batches := bySender[sender.Address()]
		group.Go(func() error {
			for _, batch := range batches {
				more, err := s.submit(ctx, &mu, sender, batch)
				if err != nil || !more {
					return err
				}
			}
			return nil
		})
	}
	return group.Wait()
}

// submit gives a batch to its sender, and says whether the sender takes more.
func (s *Settler) submit(ctx context.Context, mu *sync.Mutex, sender Sender, batch Batch) (more bool, err error) {
	data, err := calldata(batch.Sender, batch.Groups)
	if err != nil {
		return false, err
	}
	order := send.Order{
		Purpose: "settle", To: s.Coordinator, Calldata: data, GasLimit: batch.Gas, Requests: batch.rows(), MaxGasPrice: batch.MaxGasPrice,
	}
	if !s.AtALoss {
		// A higher tip isn't paid for: the charge is at base fee + tipCap at the most.
		order.MaxTip = s.facts.tipCap
	}
	if s.Simulate || batch.Misses > 0 {
		if reverts, why := s.try(ctx, batch, data); reverts {
			mu.Lock()
			defer mu.Unlock()
			return true, s.failed(ctx, batch, Reverts, why)
		}
	}

	_, err = sender.Submit(ctx, order)
	mu.Lock()
	defer mu.Unlock()
	switch {
	case err == nil:
		s.sentAt = s.head.Hash()
		s.grow()
		return true, nil
	case errors.Is(err, send.ErrTooBig) && batch.Requests() == 1:
		// It can't be made smaller, and each time it is tried costs what using up a nonce costs.
		return true, s.failed(ctx, batch, TooBig, "no node takes it alone")
	case errors.Is(err, send.ErrTooBig):
		s.shrink(batch.Gas)
		return true, nil
	case errors.Is(err, send.ErrReverted):
		return true, s.failed(ctx, batch, Reverts, "a node tried it")
	case errors.Is(err, send.ErrFeeCap):
		return true, s.hold(ctx, batch.rows(), s.head.Number.Uint64()+1, BaseFeeAboveCap)
	case errors.Is(err, store.ErrClaimed):
		// They are on their way with another transaction, or were settled or dropped since.
		return true, nil
	case s.unable(err):
		s.log.Debug("sender takes no more now", "sender", batch.Sender, "err", err)
		return false, nil
	}
	return false, err
}

// unable says that a sender, or this process, can't send for now; the board says why where somebody must know.
func (s *Settler) unable(err error) bool {
	for _, reason := range []error{
		send.ErrParked, send.ErrWindowFull, send.ErrNoFunds, send.ErrSpendingCap, send.ErrNotReady, send.ErrNotLeading, send.ErrStopped,
		store.ErrTermOver, store.ErrStopped,
	} {
		if errors.Is(err, reason) {
			return true
		}
	}
	return false
}

const (
	// leastGas is what a transaction may always have: one plain request.
	leastGas = 500_000

	// growth is by how much, in quarters, a limit that was cut comes back with each transaction that passes.
	growth = 5
)

func (s *Settler) shrink(refused uint64) {
	s.shrunk = max(leastGas, refused/2)
	s.log.Info("a node refused a transaction for its size; smaller ones are made", "gas", refused, "limit", s.shrunk)
}

func (s *Settler) grow() {
	if s.shrunk == 0 {
		return
	}
	if s.shrunk = s.shrunk * growth / 4; s.shrunk >= s.Limits.Gas {
		s.shrunk = 0
	}
}

func (s *Settler) hold(ctx context.Context, rows []int64, until uint64, reason string) error {
	if err := s.Store.Hold(ctx, rows, until, reason); err != nil {
		return fmt.Errorf("hold requests: %w", err)
	}
	s.log.Debug("requests held", "requests", len(rows), "until_block", until, "reason", reason)
	return nil
}

// Reasons for which requests are held that a person should know of.
func mustBeKnown(reason string) bool {
	return reason == TooBig || reason == AboveSpending || reason == Reverts
}
