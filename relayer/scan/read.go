package scan

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"golang.org/x/sync/errgroup"

	"github.com/veritee/veritee/relayer/chain"
)

// blocksAtOnce is how many blocks' logs are asked for at the same time.
const blocksAtOnce = 8

// A faith is how much of a list of logs is believed.
type faith int

const (
	trusting  faith = iota // as the chain's Logs without doubt
	proving                // with doubt, where a proof can be had
	demanding              // with doubt, or not at all
)

// faithIn says how a block is read the first time. One that will be read again at its depths can be believed until then, so that a
// request isn't kept waiting; others are proven at once.
func (s *Scanner) faithIn(number uint64, b *branch, head *types.Header) faith {
	if s.doubting {
		return demanding
	}
	if number <= s.doubtTo {
		return proving
	}
	deepest := uint64(0)
	for _, depth := range s.config.RescanDepths {
		deepest = max(deepest, depth)
	}
	if b.dropped > 0 || head.Number.Uint64() >= number+deepest {
		return proving
	}
	return trusting
}

// readAll reads the logs of blocks. What can't be is an error that names the block: the cursor doesn't pass it.
func (s *Scanner) readAll(ctx context.Context, headers []*types.Header, faithIn func(*types.Header) faith) ([]*reading, error) {
	readings := make([]*reading, len(headers))
	group, ctx := errgroup.WithContext(ctx)
	group.SetLimit(blocksAtOnce)
	for i, h := range headers {
		group.Go(func() (err error) {
			readings[i], err = s.read(ctx, h, faithIn(h))
			return err
		})
	}
	if err := group.Wait(); err != nil {
		return nil, err
	}

	for i, h := range headers {
		s.headers.put(h.Hash(), h)
		s.count(readings[i], h)
	}
	return readings, nil
}

// read reads the logs of a block. A list with logs that are refused isn't believed in the rest either.
func (s *Scanner) read(ctx context.Context, h *types.Header, f faith) (*reading, error) {
	var trusted *reading
	if f == trusting {
		var err error
		if trusted, err = s.decoded(ctx, h, false); err != nil || len(trusted.refused) == 0 {
			return trusted, err
		}
		f = proving
	}

	sure, err := s.decoded(ctx, h, true)
	switch {
	case errors.Is(err, chain.ErrUnproven) && f == proving && trusted == nil:
		return s.decoded(ctx, h, false)
	case errors.Is(err, chain.ErrUnproven) && f == proving:
		return trusted, nil
	case err != nil:
		return nil, err
	case trusted != nil:
		sure.refused = append(sure.refused, trusted.refused...) // counted once, see count
	}
	return sure, nil
}

func (s *Scanner) decoded(ctx context.Context, h *types.Header, doubt bool) (*reading, error) {
	logs, proven, err := s.chain.ReadLogs(ctx, h, s.addresses, s.topics, doubt)
	if err != nil {
		return nil, fmt.Errorf("scan block %d: %w", h.Number, err)
	}
	in := decode(s.id, blockOf(h), s.contracts, logs)
	in.proven = proven
	return in, nil
}

// count counts what was refused, once for each log and reason.
func (s *Scanner) count(in *reading, h *types.Header) {
	for _, r := range in.refused {
		if !s.refused.put(place{h.Hash(), r.log.Index, r.reason}, struct{}{}) {
			continue
		}
		s.config.Metrics.LogsRefused.WithLabelValues(s.label, string(r.reason)).Inc()
		s.log.Warn("log refused", "reason", r.reason, "err", r.err, "block", h.Number.Uint64(), "index", r.log.Index,
			"address", r.log.Address, "tx", r.log.TxHash)
	}
}

// header is the header of a block that was read before.
func (s *Scanner) header(ctx context.Context, hash common.Hash) (*types.Header, error) {
	if h, ok := s.headers.get(hash); ok {
		return h, nil
	}
	h, err := s.chain.HeaderByHash(ctx, hash)
	if err == nil {
		s.headers.put(hash, h)
	}
	return h, err
}
