package settle

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

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
		s.Renewed()
	}
	if len(made.renew) > 0 {
		n, err := s.Store.RenewAnswers(ctx, made.renew)
		if err != nil {
			return fmt.Errorf("give answers back: %w", err)
		}
		s.log.Info("answers are to be signed again: the sender that they name can't send", "answers", n)
		s.Renewed()
	}
	for _, h := range made.holds {
		if err := s.hold(ctx, h.rows, h.until, h.reason); err != nil {
			return err
		}
	}

	bySender := make(map[common.Address][]Batch)
	for _, batch := range made.batches {
		bySender[batch.Sender] = append(bySender[batch.Sender], batch)
		for _, row := range batch.rows() {
			s.taken[row] = true
		}
	}
	var begun []*hand
	for _, h := range s.hands {
		if batches := bySender[h.Address()]; len(batches) > 0 {
			begun = append(begun, h)
			s.start(h, func() { s.submitAll(ctx, h, batches, s.head) })
		}
	}
	return s.await(begun, submitPatience)
}

// submitAll gives a sender its batches, one after the other, until it takes no more.
func (s *Settler) submitAll(ctx context.Context, h *hand, batches []Batch, head *types.Header) {
	for len(batches) > 0 {
		batch := batches[0]
		err := s.submit(ctx, h, batch, head)
		s.post(func() error { return s.submitted(ctx, batch, head, err) })
		batches = batches[1:]
		if err != nil && (s.unable(err) || !known(err)) {
			break
		}
	}
	for _, batch := range batches {
		s.post(func() error { s.untake(batch); return nil })
	}
}

// reverts is a batch that was only tried.
type reverts struct{ why string }

func (e reverts) Error() string { return "it would revert: " + e.why }

// submit gives a batch to its sender. It changes nothing of the settler.
func (s *Settler) submit(ctx context.Context, h *hand, batch Batch, head *types.Header) error {
	data, err := calldata(batch.Sender, batch.Groups)
	if err != nil {
		return err
	}
	order := send.Order{
		Purpose: "settle", To: s.Coordinator, Calldata: data, GasLimit: batch.Gas, Requests: batch.rows(), MaxGasPrice: batch.MaxGasPrice,
	}
	if !s.AtALoss {
		// A higher tip isn't paid for: the charge is at base fee + tipCap at the most.
		order.MaxTip = s.facts.tipCap
	}
	if s.Simulate || batch.Misses > 0 {
		if would, why := s.try(ctx, batch, data, head); would {
			return reverts{why}
		}
	}
	_, err = h.Submit(ctx, order)
	return err
}

// submitted draws the conclusions from what became of a batch.
func (s *Settler) submitted(ctx context.Context, batch Batch, head *types.Header, err error) error {
	s.untake(batch)
	var tried reverts
	switch {
	case err == nil:
		s.sentAt = head.Hash()
		s.grow()
		return nil
	case errors.As(err, &tried):
		return s.failed(ctx, batch, Reverts, tried.why)
	case errors.Is(err, send.ErrTooBig) && batch.Requests() == 1:
		// It can't be made smaller, and each time it is tried costs what using up a nonce costs.
		return s.failed(ctx, batch, TooBig, "no node takes it alone")
	case errors.Is(err, send.ErrTooBig):
		s.shrink(batch.Gas)
		return nil
	case errors.Is(err, send.ErrReverted):
		return s.failed(ctx, batch, Reverts, "a node tried it")
	case errors.Is(err, send.ErrFeeCap):
		return s.hold(ctx, batch.rows(), head.Number.Uint64()+1, BaseFeeAboveCap)
	case errors.Is(err, store.ErrClaimed):
		// They are on their way with another transaction, or were settled or dropped since.
		return nil
	case s.unable(err):
		s.log.Debug("sender takes no more now", "sender", batch.Sender, "err", err)
		return nil
	}
	return err
}

// known says that an error is about the batch, and that the sender may take another.
func known(err error) bool {
	var tried reverts
	return errors.As(err, &tried) || errors.Is(err, send.ErrTooBig) || errors.Is(err, send.ErrReverted) ||
		errors.Is(err, send.ErrFeeCap) || errors.Is(err, store.ErrClaimed)
}

func (s *Settler) untake(batch Batch) {
	for _, row := range batch.rows() {
		delete(s.taken, row)
	}
}

// unable says that a sender, or this process, can't send for now; the board says why where somebody must know.
func (s *Settler) unable(err error) bool {
	for _, reason := range []error{
		send.ErrParked, send.ErrPaused, send.ErrSigner, send.ErrWindowFull, send.ErrNoFunds, send.ErrSpendingCap, send.ErrNotReady,
		send.ErrNotLeading, send.ErrStopped, store.ErrTermOver, store.ErrStopped, store.ErrPaused,
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
