package scan

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/veritee/veritee/relayer/app"
	"github.com/veritee/veritee/relayer/chain"
	"github.com/veritee/veritee/relayer/health"
	"github.com/veritee/veritee/relayer/store"
)

// advance reads the blocks of a branch and applies them, all at once or, where they hold many logs, in parts. It returns where the
// cursor stands then.
func (s *Scanner) advance(ctx context.Context, state store.Chain, b *branch, head *types.Header) (store.BlockRef, error) {
	readings, err := s.complete(ctx, b, head)
	if err != nil {
		s.missing(ctx, err)
		return b.base, s.contradicted(ctx, state, err)
	}

	cursor := b.base
	for from := 0; from < len(b.headers); {
		to, logs := from+1, readings[from].logs()
		for to < len(b.headers) && logs+readings[to].logs() <= s.config.MostLogs {
			logs += readings[to].logs()
			to++
		}
		if to < len(b.headers) {
			s.chunk = max(1, to-from) // the next ones won't hold less
		}
		part := &branch{base: cursor, headers: b.headers[from:to]}
		if from == 0 {
			part.dropped = b.dropped
		}
		if cursor, err = s.apply(ctx, state, part, readings[from:to], head); err != nil {
			return cursor, err
		}
		clear(readings[from:to]) // what is stored needn't be held as well
		from = to
	}
	return cursor, nil
}

// apply commits blocks with what was read of them. It returns where the cursor stands then.
func (s *Scanner) apply(ctx context.Context, state store.Chain, b *branch, readings []*reading, head *types.Header) (store.BlockRef, error) {
	step := store.Advance{ChainID: s.id, Base: b.base}
	for i, h := range b.headers {
		step.Blocks = append(step.Blocks, blockOf(h))
		step.Requests = append(step.Requests, s.deepened(readings[i].requests)...)
		step.Outcomes = append(step.Outcomes, readings[i].outcomes...)
		step.Skips = append(step.Skips, readings[i].skips...)
		step.Keys = append(step.Keys, readings[i].keys...)
	}
	done, err := s.store.Advance(ctx, step)
	if err != nil {
		err = fmt.Errorf("apply blocks %d to %d: %w", b.base.Number+1, b.base.Number+uint64(len(b.headers)), err)
		return b.base, s.contradicted(ctx, state, err)
	}

	top := b.headers[len(b.headers)-1]
	s.applied(b, readings, step, done, head)
	s.config.Applied(done, top)
	return refOf(top), nil
}

// complete reads the logs of a branch, and closes gaps.
func (s *Scanner) complete(ctx context.Context, b *branch, head *types.Header) ([]*reading, error) {
	readings, err := s.readAll(ctx, b.headers, func(h *types.Header) faith { return s.faithIn(h.Number.Uint64(), b, head) })
	if err != nil {
		return nil, err
	}
	g, err := s.audit(ctx, b, readings, nil, false)
	if err != nil || g == nil {
		return readings, err
	}
	return s.close(ctx, g, b, head)
}

// missing notes a turn in which logs couldn't be read. One is nothing; a row of them means that the cursor waits.
func (s *Scanner) missing(ctx context.Context, err error) {
	if ctx.Err() != nil {
		return
	}
	s.failures++
	var g *gap
	if s.failures >= missingAfter || errors.As(err, &g) {
		s.warn(true, health.LogsMissing, err.Error())
	}
}

// applied draws the conclusions of a commit for ourselves.
func (s *Scanner) applied(b *branch, readings []*reading, step store.Advance, done store.Advanced, head *types.Header) {
	s.failures, s.doubting = 0, false
	for i, in := range readings {
		if in.proven {
			s.proven.put(step.Blocks[i].Hash, struct{}{})
		} else {
			s.shown.put(step.Blocks[i].Hash, in.items())
		}
	}
	s.warn(false, health.LogsMissing, "")
	s.noteReread(b, readings, head)

	m := s.config.Metrics
	m.Cursor.WithLabelValues(s.label).Set(float64(b.base.Number + uint64(len(b.headers))))
	if b.dropped > 0 {
		m.Reorgs.WithLabelValues(s.label).Inc()
		m.ReorgDepth.WithLabelValues(s.label).Observe(float64(b.dropped))
		s.log.Info("re-org followed", "base", b.base.Number, "dropped", b.dropped, "added", len(b.headers),
			"orphaned", done.Orphaned, "moved", done.Moved, "unsettled", done.Unsettled)
	}

	for i := range step.Requests {
		r := &step.Requests[i]
		if asked := r.Asked; asked != nil {
			s.log.Info("attestation is requested", "id", r.ID, "sequence", asked.Sequence, "block", r.Block.Number, "app", r.Contract,
				"instance", instanceOf(asked), "why", app.Why(asked.Why), "policy", asked.PolicyVersion)
			continue
		}
		if claimed := r.Claimed; claimed != nil {
			s.log.Info("proofs are requested", "id", r.ID, "sequence", claimed.Sequence, "block", r.Block.Number, "rollup", claimed.Claim.Rollup,
				"claim", r.Question, "first", claimed.Claim.FirstBlock, "last", claimed.Claim.LastBlock, "deadline", claimed.Deadline, "wanted", claimed.Wanted)
			continue
		}
		if ordered := r.Ordered; ordered != nil {
			s.log.Info("key is ordered", "id", r.ID, "sequence", ordered.Sequence, "block", r.Block.Number, "app", ordered.Order.App,
				"purpose", ordered.Order.Purpose, "epoch", ordered.Order.Epoch, "instance", ordered.Order.Instance,
				"generation", ordered.Order.Generation, "expiry", ordered.Expiry)
			continue
		}
		s.log.Info("request observed", "id", r.ID, "sequence", r.Request.Terms.Sequence, "block", r.Block.Number, "consumer", r.Request.Consumer)
	}
	for i := range step.Outcomes {
		o := &step.Outcomes[i]
		args := []any{"id", o.ID, "outcome", o.Outcome, "block", o.Block.Number}
		switch o.Outcome {
		case store.Registered:
			args = append(args, "app", o.Contract, "instance", o.Instance)
		case store.Proven:
			args = append(args, "rollup", o.Rollup, "accepted", o.Accepted)
		}
		s.log.Info("outcome observed", args...)
	}
	for _, skip := range step.Skips {
		s.log.Info("item skipped", "id", skip.ID, "reason", skip.Reason, "block", skip.Block.Number)
	}
}

// deepened says of requests for proofs after how many blocks they are mature.
func (s *Scanner) deepened(requests []store.NewRequest) []store.NewRequest {
	for i := range requests {
		if claimed := requests[i].Claimed; claimed != nil {
			claimed.Confirmations = s.config.ProofDepth
		}
	}
	return requests
}

func instanceOf(asked *store.Asked) string {
	if asked.Instance == (common.Address{}) {
		return "any"
	}
	return asked.Instance.Hex()
}

// noteReread notes up to which block nothing needs to be read again: what is proven, or was so deep when it was first read that it was
// read with doubt.
func (s *Scanner) noteReread(b *branch, readings []*reading, head *types.Header) {
	for depth, up := range s.again {
		up = min(up, b.base.Number)
		for i, h := range b.headers {
			number := h.Number.Uint64()
			if up+1 != number || !readings[i].proven && head.Number.Uint64() < number+slices.Max(s.config.RescanDepths) {
				break
			}
			up = number
		}
		s.again[depth] = up
	}
}

// afterwards does what has time: blocks at their depths are read again, and what is deep enough is final.
func (s *Scanner) afterwards(ctx context.Context, head *types.Header) error {
	state, err := s.state(ctx)
	if err != nil {
		return err
	}
	late, err := s.atDepths(chain.Prioritise(ctx, chain.Scanning), state)
	if late > 0 {
		s.config.Applied(store.Advanced{Observed: late}, head)
	}
	if err != nil {
		return err
	}
	return s.finalize(ctx, head, late > 0)
}

// reread is up to which block logs were read again, or with doubt from the start: what a node made up, or hid, isn't final.
func (s *Scanner) reread(cursor uint64) uint64 {
	if len(s.again) == 0 {
		return cursor
	}
	return min(slices.Max(slices.Collect(maps.Values(s.again))), cursor)
}

// finalize ends what is final. With again it does so for a block that was final before.
func (s *Scanner) finalize(ctx context.Context, head *types.Header, again bool) error {
	state, err := s.state(ctx)
	if err != nil {
		return err
	}
	number, hash, err := s.chain.FinalBlock(ctx, head)
	if err != nil {
		return err
	}
	if most := s.reread(state.Cursor.Number); number > most {
		number, hash = most, common.Hash{}
	}
	switch {
	case number < state.Final.Number, number == state.Final.Number && !again:
		return nil
	case number == state.Final.Number:
		hash = state.Final.Hash
	}

	ref := store.BlockRef{Number: number, Hash: state.Cursor.Hash}
	if number != state.Cursor.Number {
		kept, err := s.store.Blocks(ctx, s.id, number, number)
		if err != nil {
			return err
		}
		if len(kept) != 1 {
			return nil // the block where the scan began: nothing of ours is in it
		}
		ref = kept[0].BlockRef
	}
	if hash != (common.Hash{}) && hash != ref.Hash {
		return fmt.Errorf("nodes call another block %d final (%s) than is canonical here (%s): wait for the next head, or compare the nodes",
			number, hash.TerminalString(), ref.Hash.TerminalString())
	}

	done, err := s.store.Finalize(ctx, s.id, ref)
	if err != nil {
		return fmt.Errorf("finalize block %d: %w", number, err)
	}
	s.config.Metrics.FinalBlock.WithLabelValues(s.label).Set(float64(number))
	if done.Requests+done.Settlements > 0 {
		s.log.Info("final", "block", number, "requests", done.Requests, "settlements", done.Settlements)
	}
	return nil
}
