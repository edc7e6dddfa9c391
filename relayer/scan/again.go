package scan

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/veritee/veritee/relayer/lifecycle"
	"github.com/veritee/veritee/relayer/store"
)

// againAtMost bounds the blocks that one turn reads again, so that the next head doesn't wait for them.
const againAtMost = 64

// atDepths reads again the blocks that have come to be as deep below the cursor as is configured. It returns how many logs were late.
// What fails is put off; the only error is errTakenBack.
func (s *Scanner) atDepths(ctx context.Context, state store.Chain) (late int, err error) {
	for _, depth := range s.config.RescanDepths {
		to := below(state.Cursor.Number, depth)
		if to <= s.again[depth] {
			continue
		}
		found, err := s.atDepth(ctx, depth, to)
		late += found
		if errors.Is(err, store.ErrContradiction) {
			s.doubting = true // it was read with doubt: it is the tables that are wrong
			err = s.contradicted(ctx, state, err)
		}
		switch {
		case errors.Is(err, errTakenBack):
			return late, err
		case err == nil:
			s.putOff = 0
		default:
			if s.putOff%100 == 0 {
				s.log.Warn("blocks are read again later", "depth", depth, "from", s.again[depth]+1, "err", err)
			}
			s.putOff++
		}
	}
	return late, nil
}

func (s *Scanner) atDepth(ctx context.Context, depth, to uint64) (late int, err error) {
	blocks, err := s.store.Blocks(ctx, s.id, s.again[depth]+1, to)
	if err != nil {
		return 0, err
	}
	read := 0
	for _, b := range blocks {
		if _, proven := s.proven.get(b.Hash); !proven {
			if read++; read > againAtMost {
				return late, nil
			}
			found, err := s.readBlockAgain(ctx, b, proving)
			if err != nil {
				return late, err
			}
			late += found
		}
		s.again[depth] = b.Number
	}
	s.again[depth] = to
	return late, nil
}

// readAgain reads stored blocks again, as far down as they are kept.
func (s *Scanner) readAgain(ctx context.Context, from, to uint64, f faith) error {
	blocks, err := s.store.Blocks(ctx, s.id, from, to)
	if err != nil {
		return err
	}
	for _, b := range blocks {
		if _, proven := s.proven.get(b.Hash); proven {
			continue
		}
		if _, err := s.readBlockAgain(ctx, b, f); err != nil {
			return err
		}
	}
	return nil
}

// readBlockAgain reads a stored block again and notes what is new. What was stored of it and isn't there by proof is taken back.
func (s *Scanner) readBlockAgain(ctx context.Context, b store.Block, f faith) (late int, err error) {
	h, err := s.header(ctx, b.Hash)
	var in *reading
	if err == nil {
		in, err = s.read(ctx, h, f)
	}
	if err != nil && s.wasSkipped(ctx, b.Number) {
		s.proven.put(b.Hash, struct{}{}) // as far as it ever will be
		return 0, nil
	}
	if err != nil {
		return 0, err
	}
	s.count(in, h)
	if in.proven {
		stored, err := s.stored(ctx, b)
		if err != nil {
			return 0, err
		}
		if in.lacks(stored) {
			return 0, s.takeBack(ctx, store.BlockRef{Number: b.Number - 1, Hash: b.Parent},
				fmt.Sprintf("block %d doesn't have all the logs that a node showed of it", b.Number))
		}
	}

	if !in.empty() {
		late, err = s.store.Rescan(ctx, s.id, b.BlockRef, s.deepened(in.requests), in.outcomes, in.skips, in.keys...)
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

// wasSkipped says whether an operator had the cursor pass a block unread.
func (s *Scanner) wasSkipped(ctx context.Context, number uint64) bool {
	ranges, err := s.store.Skipped(ctx, s.id)
	return err == nil && slices.ContainsFunc(ranges, func(r store.Range) bool { return r.From <= number && number <= r.To })
}

// errTakenBack ends a turn in which the cursor was moved down, although no block was dropped: the next turn goes on from there.
var errTakenBack = errors.New("blocks were taken back, to be read again with proof")

// An item is a log that was stored, by what it says.
type item struct {
	id      common.Hash
	outcome store.Outcome // empty for a request
}

func (in *reading) items() []item {
	all := make([]item, 0, len(in.requests)+len(in.outcomes))
	for i := range in.requests {
		all = append(all, item{in.requests[i].ID, ""})
	}
	for i := range in.outcomes {
		all = append(all, item{in.outcomes[i].ID, in.outcomes[i].Outcome})
	}
	for i := range in.keys {
		all = append(all, item{in.keys[i].Key, activated})
	}
	return all
}

// activated stands for KeyActivated among items.
const activated store.Outcome = "activated"

// stored is what is in the tables of a block: as it was put there or, if another process did that, by the newest requests.
func (s *Scanner) stored(ctx context.Context, b store.Block) ([]item, error) {
	if shown, ours := s.shown.get(b.Hash); ours {
		return shown, nil
	}
	newest, err := s.store.Requests(ctx, store.Filter{ChainID: s.id, Limit: 1000, NewestFirst: true})
	if err != nil {
		return nil, err
	}
	var items []item
	for i := range newest {
		r := &newest[i]
		if r.State != lifecycle.Orphaned && r.Block.Hash == b.Hash {
			items = append(items, item{r.ID, ""})
		}
		if r.Outcome != "" && r.SettledBlock.Hash == b.Hash {
			items = append(items, item{r.ID, r.Outcome})
		}
	}
	return items, nil
}

// lacks says whether one of the items isn't in the reading.
func (in *reading) lacks(items []item) bool {
	have := make(map[item]bool)
	for _, i := range in.items() {
		have[i] = true
	}
	for _, i := range items {
		if !have[i] {
			return true
		}
	}
	return false
}

// takeBack moves the cursor down to a block, so that those above are read anew: what was stored of one isn't so. The store undoes what
// followed from them, as for a re-org. It is always an error.
func (s *Scanner) takeBack(ctx context.Context, base store.BlockRef, why string) error {
	state, err := s.state(ctx)
	if err != nil {
		return err
	}
	if _, err := s.store.Advance(ctx, store.Advance{ChainID: s.id, Base: base}); err != nil {
		return fmt.Errorf("take back the blocks after %d, because %s: %w", base.Number, why, err)
	}
	s.log.Warn("blocks are taken back", "base", base.Number, "cursor", state.Cursor.Number, "why", why)
	s.doubtTo = max(s.doubtTo, state.Cursor.Number)
	for depth, up := range s.again {
		s.again[depth] = min(up, base.Number)
	}
	return errTakenBack
}

// contradicted is what becomes of an error of a turn. Logs that contradict the tables are read with doubt in the next one; if they do
// so still, it is the tables that are wrong, and everything above the final block is taken back, once for each final block.
func (s *Scanner) contradicted(ctx context.Context, state store.Chain, err error) error {
	var g *gap
	backwards := errors.As(err, &g) && g.next <= g.last // every block was read with doubt by then
	if !errors.Is(err, store.ErrContradiction) && !backwards {
		return err
	}
	if !backwards {
		s.missing(ctx, err)
	}
	if !s.doubting && !backwards {
		s.doubting = true
		return err
	}

	if state.Cursor.Number == state.Final.Number || s.reset == state.Final.Number && s.reset != 0 {
		return err
	}
	s.reset = state.Final.Number
	return s.takeBack(ctx, state.Final, err.Error())
}
