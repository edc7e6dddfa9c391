package send

import (
	"context"
	"fmt"
	"math/big"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/params"

	"github.com/veritee/veritee/relayer/health"
	"github.com/veritee/veritee/relayer/store"
)

// A state is what the last turn of the driver saw; Submit adds what it plans.
type state struct {
	head    *types.Header // nil: no turn yet
	row     store.Chain
	behind  bool // the tables are too far behind the chain
	market  market
	count   uint64 // the key's transactions, by the block
	parked  string // why; empty if it isn't
	balance *big.Int

	inFlight  int      // planned or live
	committed *big.Int // the most that these may cost
	spare     *big.Int // what is left of the hourly and daily caps, apart from these; nil: no cap
}

// A Room is what a sender can take on, as of its last turn and what was submitted since.
type Room struct {
	Slots          int    // transactions
	InFlight       int    // planned or live
	Gas            uint64 // that can be paid for, all transactions together, by balance and by caps
	PerTransaction uint64 // gas that one may have at the fee that would be offered
	PerRequest     uint64 // gas that one request may cost
	Base           *big.Int
	Least          *big.Int // wei per gas: less isn't mined in the next block, or not sent
	Wanted         *big.Int // wei per gas that would be offered
}

// Room is zero before the first turn.
func (s *Sender) Room() Room {
	s.roomMu.Lock()
	defer s.roomMu.Unlock()
	return s.room
}

// typicalGas stands for a settlement where one has to be thought of: runway, parking.
const typicalGas = 250_000

// publish works out the room. Called with the turn's lock held.
func (s *Sender) publish() {
	st := &s.state
	if st.head == nil {
		return
	}
	wanted, affordable := st.market.first(s.Fees.MaxFeePerGas, s.Fees.MinTip)

	free := new(big.Int).Sub(st.balance, st.committed)
	if left := s.left(); left != nil {
		free = smaller(free, left)
	}
	room := Room{
		InFlight: st.inFlight, Base: st.market.base, Least: new(big.Int).Add(st.market.base, s.Fees.MinTip), Wanted: wanted.fee,
		Gas: gasFor(free, wanted.fee), PerTransaction: gasFor(mostPerTransaction, wanted.fee), PerRequest: gasFor(s.Caps.PerRequest, wanted.fee),
	}
	if affordable && st.parked == "" && !st.behind && !s.deaf && !s.unmet() && st.row.Waits() == "" && s.Term() != 0 {
		room.Slots = max(0, s.mayFly()-st.inFlight)
	}

	s.roomMu.Lock()
	s.room = room
	s.roomMu.Unlock()

	address := s.address.Hex()
	s.Metrics.InFlight.WithLabelValues(s.label, address).Set(float64(st.inFlight))
	s.Metrics.Balance.WithLabelValues(s.label, address).Set(ether(st.balance))
}

// gasFor is how much gas an amount pays for; nil is no bound.
func gasFor(wei, fee *big.Int) uint64 {
	const plenty = 1 << 40
	switch {
	case wei == nil || fee.Sign() == 0:
		return plenty
	case wei.Sign() <= 0:
		return 0
	}
	gas := new(big.Int).Div(wei, fee)
	if !gas.IsUint64() {
		return plenty
	}
	return min(gas.Uint64(), plenty)
}

func ether(wei *big.Int) float64 {
	value, _ := new(big.Float).Quo(new(big.Float).SetInt(wei), big.NewFloat(params.Ether)).Float64()
	return value
}

// admit says what an order's first attempt offers, or why it isn't sent.
func (s *Sender) admit(order Order) (offer, error) {
	st := &s.state
	switch {
	case order.GasLimit < params.TxGas || order.GasLimit > params.MaxTxGas:
		return offer{}, fmt.Errorf("%d gas, of 21,000 to 16,777,216: %w", order.GasLimit, ErrTooBig)
	case s.Term() == 0:
		return offer{}, ErrNotLeading
	case st.head == nil || st.behind || s.deaf || s.unmet():
		return offer{}, ErrNotReady
	case st.row.Waits() != "":
		return offer{}, ErrStopped
	case st.parked != "":
		return offer{}, fmt.Errorf("%w: %s", ErrParked, st.parked)
	case st.inFlight >= s.mayFly():
		return offer{}, ErrWindowFull
	}

	ceiling := ceilingFor(order.GasLimit, s.Fees.MaxFeePerGas, order.MaxGasPrice)
	m := st.market
	if order.MaxTip != nil {
		m.tip = smaller(m.tip, order.MaxTip)
	}
	first, ok := m.first(ceiling, s.Fees.MinTip)
	if !ok {
		return offer{}, fmt.Errorf("%w: the next block wants %v wei per gas and %v at the most may be offered", ErrFeeCap, st.market.base, ceiling)
	}

	cost := worst(order.GasLimit, first.fee)
	if order.Value != nil {
		cost.Add(cost, order.Value)
	}
	return first, s.afford(order, cost)
}

// afford holds a cost to balance and caps.
func (s *Sender) afford(order Order, cost *big.Int) error {
	if free := new(big.Int).Sub(s.state.balance, s.state.committed); free.Cmp(cost) < 0 {
		return fmt.Errorf("%w: it may cost %v wei, and %v are free", ErrNoFunds, cost, free)
	}

	share := new(big.Int).Div(cost, big.NewInt(int64(max(len(order.Requests), 1))))
	if s.Caps.PerRequest != nil && share.Cmp(s.Caps.PerRequest) > 0 {
		return fmt.Errorf("%w: %v wei per request of %v (per_request)", ErrSpendingCap, share, s.Caps.PerRequest)
	}
	if left := s.left(); left != nil && left.Cmp(cost) < 0 {
		s.Board.Raise(health.SpendingCap, s.subject, spendingHelp)
		return fmt.Errorf("%w: it may cost %v wei, and %v are left of per_hour and per_day", ErrSpendingCap, cost, left)
	}
	return nil
}

// left is what may be spent still, with all that is in flight at its worst; nil if there is no cap.
func (s *Sender) left() *big.Int {
	if s.state.spare == nil {
		return nil
	}
	return new(big.Int).Sub(s.state.spare, s.state.committed)
}

const spendingHelp = "what may be spent per hour or per day is spent; raise `spending`, or wait"

// spare is what is left of the hourly and the daily cap, whichever is less, with all that is in flight at its worst; nil if there
// is no cap.
func (s *Sender) spare(ctx context.Context) (*big.Int, error) {
	var least *big.Int
	for _, c := range []struct {
		limit *big.Int
		over  time.Duration
	}{{s.Caps.PerHour, time.Hour}, {s.Caps.PerDay, 24 * time.Hour}} {
		if c.limit == nil {
			continue
		}
		spent, err := s.Store.Spent(ctx, s.chainID, s.address, c.over)
		if err != nil {
			return nil, fmt.Errorf("what was spent: %w", err)
		}
		left := new(big.Int).Sub(c.limit, spent)
		if least == nil || left.Cmp(least) < 0 {
			least = left
		}
	}
	return least, nil
}

// Why a sender parks itself. What an operator wrote isn't touched.
const (
	parkedForFunds = "balance too low"
	parkedByNode   = "balance too low: a node says so"
)

// fund parks a key that can't pay for a settlement, and lets one go on that can again. It warns before that.
func (s *Sender) fund(ctx context.Context) error {
	st := &s.state
	wanted, _ := st.market.first(s.Fees.MaxFeePerGas, s.Fees.MinTip)
	one := worst(typicalGas, wanted.fee)
	free := new(big.Int).Sub(st.balance, st.committed)

	runway := new(big.Int).Mul(one, big.NewInt(int64(s.Runway)))
	low := st.balance.Cmp(larger(runway, s.LowBalance)) < 0
	left := s.left()
	s.Board.Set(left != nil && left.Cmp(one) < 0, health.SpendingCap, s.subject, spendingHelp)
	s.Board.Set(low, health.SenderLow, s.subject, fmt.Sprintf("%.6f ether are left; fund %v", ether(st.balance), s.address))

	switch ours := strings.HasPrefix(st.parked, parkedForFunds); {
	case st.parked == "" && st.balance.Cmp(one) < 0:
		return s.park(ctx, parkedForFunds)
	case ours && free.Cmp(new(big.Int).Lsh(one, 1)) >= 0 && (s.parkedAt == nil || free.Cmp(s.parkedAt) > 0):
		if err := s.Store.Unpark(ctx, s.chainID, s.address); err != nil {
			return fmt.Errorf("unpark: %w", err)
		}
		st.parked, s.parkedAt = "", nil
		s.log.Info("sender resumes", "balance_wei", st.balance)
	}
	s.warnParked()
	return nil
}

// park makes the key send nothing new.
func (s *Sender) park(ctx context.Context, reason string) error {
	if s.state.parked != "" {
		return nil
	}
	if err := s.Store.Park(ctx, s.chainID, s.address, reason); err != nil {
		return fmt.Errorf("park: %w", err)
	}
	s.state.parked = reason
	if reason == parkedByNode {
		// The node counts differently: trying again with the same balance would only repeat it.
		s.parkedAt = new(big.Int).Sub(s.state.balance, s.state.committed)
	}
	s.log.Info("sender parked", "reason", reason, "balance_wei", s.state.balance)
	s.warnParked()
	return nil
}

func (s *Sender) warnParked() {
	s.Board.Set(s.state.parked != "", health.SenderParked, s.subject,
		s.state.parked+"; it resumes by itself when it is funded, or with `veritee sender unpark` if an operator parked it")
}

// mayFly is how many may be in flight.
func (s *Sender) mayFly() int {
	if s.delegated {
		return 1
	}
	return s.window
}

// narrow is for a pool that is full: so many as are in flight are too many.
func (s *Sender) narrow() {
	s.window = max(1, min(s.window, s.state.inFlight-1))
}
