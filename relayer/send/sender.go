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

	gate      chan struct{} // one turn at a time, Submit's or Drive's, has a place in it; guards what follows
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
	lowest    lowest                 // the nonce that all others wait for
	slow      bool                   // it waits for longer than it should
	mute      mute                   // while the signer doesn't sign
	traces    map[int64]trace        // what used a nonce, where no receipt says so
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
	if config.Purse == nil {
		config.Purse = NewPurse(config.Chain.ID(), strconv.FormatUint(config.Chain.ID(), 10), config.Store, config.Caps, config.Metrics)
	}

	s := &Sender{
		Config: config, address: config.Signer.Address(), chainID: config.Chain.ID(),
		wake: make(chan struct{}, 1), gate: make(chan struct{}, 1), window: config.Window,
		first: make(map[common.Hash]uint64), unseen: make(map[int64]uint64), traces: make(map[int64]trace),
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
	settled, err := s.settled(ctx, row.Cursor.Hash)
	if settled || err != nil {
		return err
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
func (s *Sender) settled(ctx context.Context, block common.Hash) (bool, error) {
	if err := s.enter(ctx); err != nil {
		return false, err
	}
	defer s.leave()
	return s.at(block) && !s.restless && s.Now().Sub(s.droveAt) < s.Poll/2, nil
}

// enter waits for a turn, leave ends it.
func (s *Sender) enter(ctx context.Context) error {
	select {
	case s.gate <- struct{}{}:
		return nil
	case <-ctx.Done():
		return fmt.Errorf("sender is busy: %w", ctx.Err())
	}
}

func (s *Sender) leave() { <-s.gate }

func (s *Sender) at(block common.Hash) bool {
	return s.state.head != nil && s.state.head.Hash() == block
}

// At makes sure that the sender has taken its turn at a head before it is asked for its room.
func (s *Sender) At(ctx context.Context, head *types.Header) error {
	if err := s.enter(ctx); err != nil {
		return err
	}
	defer s.leave()
	if s.at(head.Hash()) {
		return nil
	}
	return s.drive(ctx, head)
}

// An Order is a transaction that somebody wants.
type Order struct {
	Purpose     string // settle, pin, retry, operator, register, ask, publish, prove, poke
	To          common.Address
	Calldata    []byte
	Value       *big.Int // wei; nil: none
	GasLimit    uint64
	Requests    []int64  // rows that it carries answers for
	MaxGasPrice *big.Int // the most that they pay, wei per gas; nil: only the sender's own caps count
	MaxTip      *big.Int // the most that is paid of the tip; nil: likewise
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
