package send

import (
	"context"
	"fmt"
	"log/slog"
	"math/big"
	"strconv"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/params"

	"github.com/veritee/veritee/internal/failpoint"
	"github.com/veritee/veritee/relayer/chain"
	"github.com/veritee/veritee/relayer/lifecycle"
	"github.com/veritee/veritee/relayer/store"
)

// A Sender is one key on one chain. Safe for concurrent use.
type Sender struct {
	Config

	address common.Address
	chainID uint64
	label   string // of the chain, in metrics
	subject string // of warnings
	log     *slog.Logger
	wake    chan struct{}

	mu        sync.Mutex // one turn at a time, Submit's or Drive's; guards what follows
	state     state
	window    int                    // how many may be in flight; narrower than configured after a pool was full
	delegated bool                   // nodes keep one transaction in flight of an account that has delegated to a contract
	explained uint64                 // the key's count as far as our rows, or a proof, explain it
	deaf      bool                   // no node said anything clear to what was sent last: nothing new is planned until one does
	first     map[common.Hash]uint64 // at which head an attempt was first handed out, or found so after a restart
	unproven  []claim                // of receipts that are a node's word still
	unseen    map[int64]uint64       // settlements whose nonce is used though no attempt has a receipt: since which head
	met       meeting                // with the pools
	gap       uint64                 // since which head the lowest open nonce is above the key's count; 0: it isn't
	foreign   time.Time              // when a foreign transaction was last found
	restless  bool                   // a turn at the same head has something to do
	droveAt   time.Time              // when the last turn was
	parkedAt  *big.Int               // what was free when a node said that it is too little

	roomMu sync.Mutex // guards room, so that asking for it doesn't wait for a turn
	room   Room
}

// New is a sender that does nothing until Drive is called.
func New(config Config) (*Sender, error) {
	if err := config.Check(); err != nil {
		return nil, err
	}
	config = config.complete()

	s := &Sender{
		Config: config, address: config.Signer.Address(), chainID: config.Chain.ID(),
		wake: make(chan struct{}, 1), window: config.Window,
		first: make(map[common.Hash]uint64), unseen: make(map[int64]uint64),
	}
	s.label = strconv.FormatUint(s.chainID, 10)
	s.subject = s.label + "/" + s.address.Hex()
	s.log = config.Log.With("chain", s.chainID, "sender", s.address)
	s.declare()
	return s, nil
}

// Address is whose key it is.
func (s *Sender) Address() common.Address { return s.address }

// Wake makes Run take a turn.
func (s *Sender) Wake() {
	select {
	case s.wake <- struct{}{}:
	default:
	}
}

// Run drives until the context ends: when it is woken, and now and then. It takes the head from the tables, so that what they say
// about requests and what the chain says about nonces are of one block.
func (s *Sender) Run(ctx context.Context) {
	loop := "send/" + s.subject
	failing := false
	for {
		s.Board.Beat(loop, s.Poll)
		s.Metrics.LoopBeat.WithLabelValues(loop).SetToCurrentTime()
		// Said once, not at every turn: the board has what lasts.
		err := s.turn(ctx)
		if err != nil && ctx.Err() == nil && !failing {
			s.log.Warn("turns of the sender end early; the next ones go on", "err", err)
		}
		failing = err != nil

		timer := time.NewTimer(s.Poll)
		select {
		case <-s.wake:
		case <-timer.C:
		case <-ctx.Done():
			timer.Stop()
			return
		}
		timer.Stop()
	}
}

func (s *Sender) turn(ctx context.Context) error {
	row, err := s.Store.Chain(ctx, s.chainID)
	if err != nil {
		return fmt.Errorf("chain's row: %w", err)
	}
	if s.settled(row.Cursor.Hash) {
		return nil
	}
	head, err := s.Chain.HeaderByHash(ctx, row.Cursor.Hash)
	if err != nil {
		return fmt.Errorf("header of block %d: %w", row.Cursor.Number, err)
	}
	if err := s.Drive(ctx, head); err != nil {
		return err
	}
	return s.verify(ctx)
}

// settled says that there was a turn at a block already, lately, and that nothing is left to do about it.
func (s *Sender) settled(block common.Hash) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.at(block) && !s.restless && s.Now().Sub(s.droveAt) < s.Poll/2
}

func (s *Sender) at(block common.Hash) bool {
	return s.state.head != nil && s.state.head.Hash() == block
}

// At makes sure that the sender has taken its turn at a head before it is asked for its room.
func (s *Sender) At(ctx context.Context, head *types.Header) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.at(head.Hash()) {
		return nil
	}
	return s.drive(ctx, head)
}

// An Order is a transaction that somebody wants.
type Order struct {
	Purpose     string // settle, pin, retry, operator
	To          common.Address
	Calldata    []byte
	Value       *big.Int // wei; nil: none
	GasLimit    uint64
	Requests    []int64  // rows that it carries answers for
	MaxGasPrice *big.Int // the most that they pay, wei per gas; nil: only the sender's own caps count
	MaxTip      *big.Int // the most that is paid of the tip; nil: likewise
}

// Submit plans a transaction, commits it and hands it to a node: what it returns is stored, and will be driven. Whether a node took
// it doesn't matter; see the errors for when it does.
func (s *Sender) Submit(ctx context.Context, order Order) (store.Settlement, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	defer s.publish()

	first, err := s.admit(order)
	if err != nil {
		return store.Settlement{}, fmt.Errorf("send %s transaction: %w", order.Purpose, err)
	}
	settlement, err := s.plan(ctx, order, first)
	if err != nil {
		return store.Settlement{}, fmt.Errorf("plan %s transaction: %w", order.Purpose, err)
	}
	failpoint.Reach(failpoint.CommittedNotSent)

	class, err := s.hand(ctx, &settlement, 0)
	if err != nil {
		// It is stored: the next turn of the driver takes it up.
		s.restless = true
		s.log.Warn("stored, and not sent or not noted as sent", "nonce", settlement.Nonce, "err", err)
		return settlement, nil
	}
	switch class {
	case chain.NoFunds:
		err = s.park(ctx, parkedByNode)
	case chain.TooBig, chain.FeeCapped:
		err = fmt.Errorf("nonce %d: %w", settlement.Nonce, ErrTooBig)
	case chain.Reverted:
		err = fmt.Errorf("nonce %d: %w", settlement.Nonce, ErrReverted)
	case chain.PoolFull:
		s.narrow()
	}
	if class != chain.Accepted && class != chain.Known {
		s.restless = true
		s.Wake()
	}
	return settlement, err
}

// plan stores the settlement with its first attempt: after it returns both exist, and nobody has seen them.
func (s *Sender) plan(ctx context.Context, order Order, first offer) (store.Settlement, error) {
	value := order.Value
	if value == nil {
		value = new(big.Int)
	}
	count, err := s.counted(ctx)
	if err != nil {
		return store.Settlement{}, err
	}
	if err := s.Leads(); err != nil {
		return store.Settlement{}, err
	}
	p := store.Plan{
		ChainID: s.chainID, Sender: s.address, Purpose: order.Purpose, To: order.To, Calldata: order.Calldata, Value: value,
		GasLimit: order.GasLimit, FeeCeiling: ceilingFor(order.GasLimit, s.Fees.MaxFeePerGas, order.MaxGasPrice), Requests: order.Requests,
		PlannedBlock: s.state.head.Number.Uint64(), ChainCount: count,
	}
	settlement, err := s.Store.Plan(ctx, s.Term(), p, func(nonce uint64) (store.Signed, error) {
		return s.sign(store.Settlement{Nonce: nonce, To: p.To, Calldata: p.Calldata, Value: value, GasLimit: p.GasLimit}, first, false)
	})
	if err != nil {
		return store.Settlement{}, err
	}

	s.explained = max(s.explained, settlement.Nonce+1)
	s.state.inFlight++
	s.state.committed.Add(s.state.committed, worst(settlement.GasLimit, first.fee)).Add(s.state.committed, value)
	if settlement.Items > 0 {
		s.Metrics.Batch.WithLabelValues(s.label).Observe(float64(settlement.Items))
	}
	s.log.Info("settlement planned", "nonce", settlement.Nonce, "purpose", settlement.Purpose, "requests", settlement.Items,
		"gas_limit", settlement.GasLimit, "tx", settlement.Attempts[0].Hash)
	return settlement, nil
}

// counted is the key's count as a nonce may follow from it. One that is above all our rows isn't believed without a proof: nobody but us
// uses the key, and a nonce that is too high would wait for ever, with all that follow.
func (s *Sender) counted(ctx context.Context) (uint64, error) {
	if s.state.count > s.explained {
		count, err := s.Chain.ProvenNonceAt(ctx, s.address, s.state.head)
		if err != nil {
			return 0, fmt.Errorf("count of the key: %w", err)
		}
		s.explained = max(s.explained, count)
	}
	return max(min(s.state.count, s.explained), s.met.floor), nil
}

// sign makes an attempt of a settlement: what it is meant to do, or what uses up its nonce.
func (s *Sender) sign(settlement store.Settlement, o offer, cancels bool) (store.Signed, error) {
	body := &types.DynamicFeeTx{
		ChainID: new(big.Int).SetUint64(s.chainID), Nonce: settlement.Nonce, GasTipCap: o.tip, GasFeeCap: o.fee,
		Gas: settlement.GasLimit, To: &settlement.To, Value: settlement.Value, Data: settlement.Calldata,
	}
	if cancels {
		body.Gas, body.To, body.Value, body.Data = params.TxGas, &s.address, new(big.Int), nil
	}

	tx, err := s.Signer.SignTx(types.NewTx(body), body.ChainID)
	if err != nil {
		return store.Signed{}, fmt.Errorf("sign nonce %d: %w", settlement.Nonce, err)
	}
	// A row must never hold what isn't ours: it would be looked for under this nonce for ever.
	if from, err := types.Sender(types.LatestSignerForChainID(body.ChainID), tx); err != nil || from != s.address {
		return store.Signed{}, fmt.Errorf("sign nonce %d: the signer for %v signed as %v", settlement.Nonce, s.address, from)
	}
	raw, err := tx.MarshalBinary()
	if err != nil {
		return store.Signed{}, fmt.Errorf("encode nonce %d: %w", settlement.Nonce, err)
	}
	return store.Signed{Hash: tx.Hash(), Raw: raw, TipCap: o.tip, FeeCap: o.fee, Cancels: cancels}, nil
}

// hand gives an attempt's bytes to a node and notes what it said.
func (s *Sender) hand(ctx context.Context, settlement *store.Settlement, i int) (chain.SendClass, error) {
	a := &settlement.Attempts[i]
	head := s.state.head.Number.Uint64()

	// Who was frozen since the commit may have been followed by another, and then it is that one's to send.
	if err := s.Leads(); err != nil {
		return "", fmt.Errorf("nonce %d isn't sent: %w", settlement.Nonce, err)
	}
	result := s.Chain.Send(ctx, a.Raw)
	failpoint.Reach(failpoint.SentNotMarked)

	to, text := a.State, ""
	switch {
	case result.Class == chain.Accepted || result.Class == chain.Known:
		to = lifecycle.Accepted
	case a.State == lifecycle.Signed:
		to = lifecycle.Broadcast
	}
	if to != lifecycle.Accepted || result.Class != chain.Accepted && result.Class != chain.Known {
		text = string(result.Class)
		if result.Err != nil {
			text += ": " + result.Err.Error()
		}
	}
	s.deaf = result.Class == chain.Unclear
	s.Metrics.Attempts.WithLabelValues(s.label, s.address.Hex(), string(result.Class)).Inc()
	s.log.Debug("attempt sent", "nonce", settlement.Nonce, "attempt", a.Number, "tx", a.Hash, "node", result.Node, "said", result.Class)

	// The node has it or not, whether or not we are being stopped: that is worth noting.
	noting, cancel := context.WithTimeout(context.WithoutCancel(ctx), noteTimeout)
	defer cancel()
	if err := s.Store.MarkSent(noting, a.Hash, to, head, text); err != nil {
		return result.Class, fmt.Errorf("note that nonce %d was sent: %w", settlement.Nonce, err)
	}
	if _, known := s.first[a.Hash]; !known {
		s.first[a.Hash] = head
	}
	s.moved(settlement, i, to, head, text)
	return result.Class, nil
}

// noteTimeout bounds how long a stopping sender waits to note what it sent.
const noteTimeout = 5 * time.Second

// moved does to the copy what MarkSent did to the rows.
func (s *Sender) moved(settlement *store.Settlement, i int, to lifecycle.Attempt, head uint64, text string) {
	a := &settlement.Attempts[i]
	a.State, a.Error, a.SentBlock = to, text, head
	a.Sends++
	if to != lifecycle.Accepted {
		return
	}
	for j := range settlement.Attempts[:i] {
		settlement.Attempts[j].State = lifecycle.Replaced
	}
	if settlement.State == lifecycle.Planned {
		settlement.State = lifecycle.Live
		s.log.Info("settlement live", "nonce", settlement.Nonce, "tx", a.Hash, "block", head)
	}
}
