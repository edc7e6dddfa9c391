package send

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/veritee/veritee/relayer/chain"
	"github.com/veritee/veritee/relayer/health"
	"github.com/veritee/veritee/relayer/lifecycle"
	"github.com/veritee/veritee/relayer/store"
)

// Drive takes a turn at a head whose block is in the tables: it takes in what was mined and does what the rest needs. Errors are
// those of the database and of nodes; the next turn begins anew.
func (s *Sender) Drive(ctx context.Context, head *types.Header) error {
	if err := s.enter(ctx); err != nil {
		return err
	}
	defer s.leave()
	return s.drive(ctx, head)
}

// drive is Drive; the caller holds the lock.
func (s *Sender) drive(ctx context.Context, head *types.Header) (err error) {
	defer s.publish()
	s.droveAt, s.restless = s.Now(), false
	defer func() { s.restless = s.restless || err != nil }()

	// What isn't read yet may say that all is done. Nodes may not have the state of a block that is long past, either.
	if s.state.behind = s.behind(head); s.state.behind {
		return nil
	}
	open, err := s.observe(ctx, head)
	if err != nil {
		return fmt.Errorf("drive at block %v: %w", head.Number, err)
	}
	if open, err = s.takeMined(ctx, open); err != nil {
		return fmt.Errorf("receipts at block %v: %w", head.Number, err)
	}
	if err := s.fund(ctx); err != nil {
		return fmt.Errorf("funds at block %v: %w", head.Number, err)
	}
	if s.state.row.Waits() != "" || s.Term() == 0 {
		return nil
	}
	if err := errors.Join(s.meetPool(ctx, open), s.driveAll(ctx, open)); err != nil {
		return fmt.Errorf("drive at block %v: %w", head.Number, err)
	}
	return nil
}

// driveAll does what each settlement that isn't in a block needs, in the order of nonces.
func (s *Sender) driveAll(ctx context.Context, open []store.Settlement) error {
	var queue []store.Settlement
	for _, settlement := range open {
		if settlement.State != lifecycle.Mined && settlement.Nonce >= s.state.count {
			queue = append(queue, settlement)
		}
	}
	queue, err := s.closeGap(ctx, queue)
	if err != nil {
		return err
	}
	s.showAge(queue)

	capped := false
	doubt := false
	for i, front := 0, true; i < len(queue); i++ {
		v := s.view(queue, i, front)
		v.doubt = doubt
		result, err := s.work(ctx, v)
		capped = capped || result.capped
		if err != nil {
			return err
		}
		queue[i] = v.settlement

		switch {
		case result.said == chain.NoFunds:
			i = len(queue) // what follows can't be paid either
		case result.said == chain.NonceGap && !doubt:
			// The node lacks a lower one. Look for all of them, once.
			doubt, i, front = true, -1, true
		case result.said == chain.PoolFull:
			s.narrow()
		}
		front = front && !result.capped && !v.market.short(offer{v.latest().TipCap, v.latest().FeeCap})
		if v.lowest {
			s.watchLowest(v.settlement, !front)
		}
	}
	if len(queue) == 0 || queue[0].Nonce != s.state.count {
		s.watchLowest(store.Settlement{}, true)
	}

	above := s.state.market.base.Cmp(new(big.Int).Sub(s.Fees.MaxFeePerGas, s.Fees.MinTip)) > 0
	s.Board.Set(capped || above, health.FeeCapReached, s.subject, fmt.Sprintf(
		"the next block wants %v wei per gas; what waits is sent again when that falls, or `fees.max_fee_per_gas` is raised", s.state.market.base))
	// A pool that was full has room again when what was in flight is in blocks.
	if s.window < s.Window && len(queue) < s.window {
		s.window++
	}
	return nil
}

// view is what is known of one settlement at the beginning of its turn.
func (s *Sender) view(queue []store.Settlement, i int, front bool) *view {
	settlement, head := queue[i], s.state.head.Number.Uint64()
	latest := settlement.Attempts[len(settlement.Attempts)-1]

	since, handed := s.first[latest.Hash]
	if !handed {
		since = head
		if latest.Number == 1 {
			since = settlement.PlannedBlock
		}
		if latest.State != lifecycle.Signed {
			s.first[latest.Hash] = since
		}
	}
	return &view{
		settlement: settlement, market: s.state.market, fees: s.Fees, head: head, patience: s.Patience,
		lowest: settlement.Nonce == s.state.count, front: front, behind: i+1 < len(queue),
		fresh:   s.state.row.Cursor.Hash == s.state.head.Hash(),
		current: s.current(),
		unmined: head - min(head, since), stuck: s.StuckBlocks,
		known: make(map[common.Hash]bool), said: make(map[common.Hash]chain.SendClass),
	}
}

// outcome is what came of a settlement's turn.
type outcome struct {
	said   chain.SendClass // the last that a node said
	capped bool
}

// work does what next says until it says to rest.
func (s *Sender) work(ctx context.Context, v *view) (outcome, error) {
	var out outcome
	for {
		todo := v.next()
		out.capped = out.capped || todo.capped

		switch todo.kind {
		case rest:
			return out, nil

		case park:
			return out, s.park(ctx, parkedByNode)

		case look:
			// A node that can't be asked knows nothing new; it says so often enough.
			known, _, err := s.Chain.Transaction(ctx, todo.attempt.Hash)
			v.known[todo.attempt.Hash] = known || err != nil
			s.deaf = err != nil

		case broadcast:
			said, err := s.hand(ctx, &v.settlement, todo.attempt.Number-1)
			if err != nil {
				return out, err
			}
			v.said[todo.attempt.Hash], out.said = said, said

		case replace, cancel:
			if err := s.replace(ctx, v, todo); err != nil {
				return out, err
			}
		}
	}
}

// replace signs and stores another attempt of the nonce. It is handed out by the next step, like any other.
func (s *Sender) replace(ctx context.Context, v *view, todo step) error {
	cancels := todo.kind == cancel || v.latest().Cancels
	stored := func(bool) {}
	if !cancels {
		var may bool
		if stored, may = s.mayRaise(v, todo.offer); !may {
			v.replaced = true
			return nil
		}
	}
	added := false
	defer func() { stored(added) }()

	signed, err := s.sign(ctx, v.settlement, todo.offer, cancels)
	if errors.Is(err, ErrSigner) {
		// What is signed already can go on.
		v.replaced, s.restless = true, true
		return nil
	}
	if err != nil {
		return err
	}
	attempt, err := s.Store.AddAttempt(ctx, s.Term(), v.settlement.RowID, signed)
	if err != nil {
		return fmt.Errorf("store attempt of nonce %d: %w", v.settlement.Nonce, err)
	}
	added = true
	v.settlement.Attempts = append(v.settlement.Attempts, attempt)
	v.replaced, v.unmined = true, 0

	s.Metrics.Replacements.WithLabelValues(s.label, s.address.Hex()).Inc()
	message := "settlement replaced"
	if cancels {
		message = "settlement cancelled"
	}
	s.log.Info(message, "nonce", v.settlement.Nonce, "attempt", attempt.Number, "tx", attempt.Hash,
		"fee_cap_wei", attempt.FeeCap, "tip_cap_wei", attempt.TipCap)
	return nil
}

// mayRaise holds a replacement to balance and caps: what it may cost more than the highest attempt so far.
func (s *Sender) mayRaise(v *view, o offer) (stored func(bool), may bool) {
	old, _ := v.seen()
	more := worst(v.settlement.GasLimit, new(big.Int).Sub(o.fee, old.fee))
	if free := new(big.Int).Sub(s.state.balance, s.state.committed); free.Cmp(more) < 0 {
		return nil, false
	}
	stored, may = s.Purse.take(more, v.settlement.Purpose == pinPurpose)
	if !may {
		s.Board.Raise(health.SpendingCap, s.label,
			"a transaction that offers too little isn't replaced, since what may be spent is spent; raise `spending`, or wait")
		return nil, false
	}
	s.state.committed.Add(s.state.committed, more)
	return stored, true
}

// lowest is the lowest nonce that isn't in a block, since when it has offered enough and waited all the same.
type lowest struct {
	row   int64
	block uint64
	at    time.Time
}

// watchLowest warns of a nonce that isn't mined though nothing is wrong with what it offers. Too little, says what there is to know.
func (s *Sender) watchLowest(settlement store.Settlement, tooLittle bool) {
	head := s.state.head.Number.Uint64()
	if s.lowest.row != settlement.RowID || tooLittle {
		s.lowest = lowest{settlement.RowID, head, s.Now()}
	}
	stuck := settlement.RowID != 0 && head >= s.lowest.block+s.StuckBlocks && s.Now().Sub(s.lowest.at) >= s.StuckFor
	s.slow = settlement.RowID != 0 && head >= s.lowest.block+s.Patience
	s.Board.Set(stuck, health.NonceStuck, s.subject, fmt.Sprintf(
		"nonce %d waits since block %d although it offers enough: compare with another node or an explorer; `veritee sender cancel %d` uses it up",
		settlement.Nonce, s.lowest.block, settlement.Nonce))
}

func (s *Sender) showAge(queue []store.Settlement) {
	age := 0.0
	if len(queue) > 0 {
		age = max(0, s.Now().Sub(queue[0].PlannedAt).Seconds())
	}
	s.Metrics.LowestNonceAge.WithLabelValues(s.label, s.address.Hex()).Set(age)
}
