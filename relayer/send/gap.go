package send

import (
	"context"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/params"

	"github.com/veritee/veritee/relayer/health"
	"github.com/veritee/veritee/relayer/store"
)

const (
	// gapPatience is for how many blocks a gap is left to whoever made it.
	gapPatience = 5

	// widestGap is how many nonces are used up by ourselves. A person should look at more.
	widestGap = 16

	// foreignShows is how long a foreign transaction is warned of.
	foreignShows = time.Hour
)

// closeGap sees to nonces below the lowest that waits that aren't used. Something was in a block with them that was dropped; it wasn't
// ours, for ours have rows. All of ours above would wait for ever should it not come back: so after some blocks the nonces are used up
// by transfers of nothing to the key itself, which are driven like everything else. It returns the queue with them in front.
func (s *Sender) closeGap(ctx context.Context, queue []store.Settlement) ([]store.Settlement, error) {
	head := s.state.head.Number.Uint64()
	switch {
	case len(queue) == 0 || queue[0].Nonce == s.state.count:
		s.gap = 0
	case s.gap == 0:
		s.gap = head
	}
	if s.gap == 0 || head < s.gap+gapPatience {
		if !s.foreign.IsZero() && s.Now().Sub(s.foreign) > foreignShows {
			s.foreign = time.Time{}
			s.Board.Clear(health.NonceForeign, s.subject)
		}
		return queue, nil
	}

	s.foreign = s.Now()
	lowest := queue[0].Nonce
	s.Board.Raise(health.NonceForeign, s.subject, fmt.Sprintf(
		"nonces %d to %d were used by transactions that aren't ours and that a re-org took away: nothing else may use this key", s.state.count, lowest-1))
	first, ok := s.state.market.first(ceilingFor(params.TxGas, s.Fees.MaxFeePerGas), s.Fees.MinTip)
	if !ok || !s.current() || s.state.parked != "" || lowest-s.state.count > widestGap {
		return queue, nil
	}
	// A count that is too low would name nonces that are used.
	proven, err := s.Chain.ProvenNonceAt(ctx, s.address, s.state.head)
	if err != nil || proven != s.state.count {
		return queue, err
	}

	var fillers []store.Settlement
	for nonce := s.state.count; nonce < lowest; nonce++ {
		filler, err := s.planFiller(ctx, nonce, first)
		if err != nil {
			return queue, fmt.Errorf("use up nonce %d: %w", nonce, err)
		}
		fillers = append(fillers, filler)
	}
	s.gap = 0
	return append(fillers, queue...), nil
}

// planFiller stores a transfer of nothing to the key itself, with a nonce of a gap. Nobody has seen it.
func (s *Sender) planFiller(ctx context.Context, nonce uint64, first offer) (store.Settlement, error) {
	cost := worst(params.TxGas, first.fee)
	stored, err := s.afford(ctx, Order{}, cost)
	if err != nil {
		return store.Settlement{}, err
	}
	p := store.Plan{
		ChainID: s.chainID, Sender: s.address, Purpose: "operator", To: s.address, Value: new(big.Int), GasLimit: params.TxGas,
		FeeCeiling: ceilingFor(params.TxGas, s.Fees.MaxFeePerGas), PlannedBlock: s.state.head.Number.Uint64(), Nonce: &nonce,
	}
	filler, err := s.store(ctx, p, nonce, first, true)
	stored(err == nil || ctx.Err() != nil)
	if err != nil {
		return store.Settlement{}, err
	}
	s.state.inFlight++
	s.state.committed.Add(s.state.committed, cost)
	s.log.Info("nonce that nobody used is used up", "nonce", nonce, "tx", filler.Attempts[0].Hash)
	return filler, nil
}
