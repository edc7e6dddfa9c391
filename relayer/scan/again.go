package scan

import (
	"context"
	"errors"

	"github.com/veritee/veritee/relayer/store"
)

// againAtMost bounds the blocks that one turn reads again, so that the next head doesn't wait for them.
const againAtMost = 64

// atDepths reads again the blocks that have come to be as deep below the cursor as is configured. It returns how many logs were late.
// What fails is put off.
func (s *Scanner) atDepths(ctx context.Context, state store.Chain) (late int) {
	for _, depth := range s.config.RescanDepths {
		from, to := s.again[depth]+1, below(state.Cursor.Number, depth)
		to = min(to, from+againAtMost-1)
		if to < from {
			continue
		}
		blocks, err := s.store.Blocks(ctx, s.id, from, to)
		for _, b := range blocks {
			var found int
			if found, err = s.readBlockAgain(ctx, b, proving); err != nil {
				break
			}
			late += found
			s.again[depth] = b.Number
		}
		if err != nil {
			s.log.Warn("blocks are read again later", "depth", depth, "from", s.again[depth]+1, "err", err)
			continue
		}
		s.again[depth] = to
	}
	return late
}

// readAgain reads stored blocks again, as far down as they are kept.
func (s *Scanner) readAgain(ctx context.Context, from, to uint64, f faith) error {
	blocks, err := s.store.Blocks(ctx, s.id, from, to)
	if err != nil {
		return err
	}
	for _, b := range blocks {
		if _, err := s.readBlockAgain(ctx, b, f); err != nil {
			return err
		}
	}
	return nil
}

// readBlockAgain reads a stored block again, unless what is stored of it was proven, and notes what is new.
func (s *Scanner) readBlockAgain(ctx context.Context, b store.Block, f faith) (late int, err error) {
	if _, proven := s.proven.get(b.Hash); proven {
		return 0, nil
	}
	h, err := s.header(ctx, b.Hash)
	if err != nil {
		return 0, err
	}
	in, err := s.read(ctx, h, f)
	if err != nil {
		return 0, err
	}
	s.count(in, h)

	if !in.empty() {
		late, err = s.store.Rescan(ctx, s.id, b.BlockRef, in.requests, in.outcomes, in.skips)
		switch {
		case errors.Is(err, store.ErrNotCanonical):
			return 0, nil // dropped or forgotten meanwhile
		case err != nil:
			return 0, err
		}
	}
	if in.proven {
		s.proven.put(b.Hash, struct{}{})
	}
	if late > 0 {
		s.config.Metrics.LogsLate.WithLabelValues(s.label).Add(float64(late))
		s.log.Warn("logs found late", "block", b.Number, "count", late)
	}
	return late, nil
}
