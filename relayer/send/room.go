package send

import (
	"context"
	"fmt"
	"math"
	"math/big"
	"slices"
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
	paused  string // likewise, by an operator
	balance *big.Int

	inFlight  int      // planned or live
	committed *big.Int // the most that these may cost
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

	// Able says that nothing is wrong with the sender itself: it is neither parked nor paused, its signer signs and its nonces go through.
	// It may have no slots all the same.
	Able bool
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
	if left := s.Purse.left(false); left != nil {
		free = smaller(free, left)
	}
	room := Room{
		InFlight: st.inFlight, Base: st.market.base, Least: new(big.Int).Add(st.market.base, s.Fees.MinTip), Wanted: wanted.fee,
		Gas: gasFor(free, wanted.fee), PerTransaction: gasFor(mostPerTransaction, wanted.fee), PerRequest: gasFor(s.Caps.PerRequest, wanted.fee),
	}
	usable := st.parked == "" && st.paused == "" && !s.muted()
	room.Able = usable && !s.slow
	if usable && affordable && !st.behind && !s.deaf && !s.unmet() && st.row.Waits() == "" && s.Term() != 0 {
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

// admit says what an order's first attempt offers, or why it isn't sent. What it may cost is promised, until it is told whether it was
// stored.
func (s *Sender) admit(ctx context.Context, order Order) (first offer, stored func(bool), err error) {
	st := &s.state
	switch {
	case order.GasLimit < params.TxGas || order.GasLimit > params.MaxTxGas:
		return offer{}, nil, fmt.Errorf("%d gas, of 21,000 to 16,777,216: %w", order.GasLimit, ErrTooBig)
	case s.Term() == 0:
		return offer{}, nil, ErrNotLeading
	case st.head == nil || st.behind || s.deaf || s.unmet():
		return offer{}, nil, ErrNotReady
	case st.row.Waits() != "":
		return offer{}, nil, ErrStopped
	case st.paused != "":
		return offer{}, nil, fmt.Errorf("%w (%s)", ErrPaused, st.paused)
	case st.parked != "":
		return offer{}, nil, fmt.Errorf("%w: %s", ErrParked, st.parked)
	case s.muted():
		return offer{}, nil, ErrSigner
	case st.inFlight >= s.mayFly():
		return offer{}, nil, ErrWindowFull
	}

	ceiling := ceilingFor(order.GasLimit, s.Fees.MaxFeePerGas, order.MaxGasPrice)
	m := st.market
	if order.MaxTip != nil {
		m.tip = smaller(m.tip, order.MaxTip)
	}
	first, ok := m.first(ceiling, s.Fees.MinTip)
	if !ok {
		return offer{}, nil, fmt.Errorf("%w: the next block wants %v wei per gas and %v at the most may be offered", ErrFeeCap, st.market.base, ceiling)
	}

	cost := worst(order.GasLimit, first.fee)
	if order.Value != nil {
		cost.Add(cost, order.Value)
	}
	stored, err = s.afford(ctx, order, cost)
	return first, stored, err
}

// pinPurpose is the purpose of transactions that keep block hashes, which may use a part of the caps only.
const pinPurpose = "pin"

// attestationPurposes are those of transactions that have workers registered. What one request for randomness may cost says nothing of
// them: they are large and seldom, and held to what may be spent per hour and day.
var attestationPurposes = []string{"register", "ask", "publish"}

// afford holds a cost to balance and caps, and promises it.
func (s *Sender) afford(ctx context.Context, order Order, cost *big.Int) (stored func(bool), err error) {
	if free := new(big.Int).Sub(s.state.balance, s.state.committed); free.Cmp(cost) < 0 {
		return nil, fmt.Errorf("%w: it may cost %v wei, and %v are free", ErrNoFunds, cost, free)
	}

	share := new(big.Int).Div(cost, big.NewInt(int64(max(len(order.Requests), 1))))
	if s.Caps.PerRequest != nil && !slices.Contains(attestationPurposes, order.Purpose) && share.Cmp(s.Caps.PerRequest) > 0 {
		return nil, fmt.Errorf("%w: %v wei per request of %v (per_request)", ErrSpendingCap, share, s.Caps.PerRequest)
	}
	forPins := order.Purpose == pinPurpose
	stored, ok := s.Purse.take(cost, forPins)
	if !ok {
		// What was mined since it was read costs less than it was feared.
		if err := s.Purse.refresh(ctx, s.Now(), cost); err != nil {
			return nil, err
		}
		stored, ok = s.Purse.take(cost, forPins)
	}
	subject, help := s.label, spendingHelp
	if forPins {
		subject, help = s.label+"/pins", pinsHelp
	}
	if !ok {
		s.Board.Raise(health.SpendingCap, subject, help)
		return nil, fmt.Errorf("%w: it may cost %v wei, and %v are left of per_hour and per_day", ErrSpendingCap, cost, s.Purse.left(forPins))
	}
	if forPins {
		s.Board.Clear(health.SpendingCap, subject)
	}
	return stored, nil
}

const (
	spendingHelp = "what may be spent per hour or per day is spent; raise `spending`, or wait"
	pinsHelp     = "a tenth of what may be spent is spent on keeping block hashes of open requests: see why they aren't answered; raise `spending`, or wait"
)

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
	left := s.Purse.left(false)
	s.Board.Set(left != nil && left.Cmp(one) < 0, health.SpendingCap, s.label, spendingHelp)
	s.showRunway()
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

// showRunway says for how long the balance lasts, if the next days are like the last.
func (s *Sender) showRunway() {
	spent := s.Purse.inDay(s.address)
	if spent == nil {
		return
	}
	seconds := math.Inf(1)
	if spent.Sign() > 0 {
		days, _ := new(big.Rat).SetFrac(s.state.balance, spent).Float64()
		seconds = days * (24 * time.Hour).Seconds()
	}
	s.Metrics.Runway.WithLabelValues(s.label, s.address.Hex()).Set(seconds)
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
		s.state.parked+"; it resumes by itself when it is funded, or with `veritee sender unpark --reason …`")
	s.Board.Set(s.state.paused != "", health.SenderPaused, s.subject, s.state.paused+"; `veritee sender unpause` lets it send again")
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
