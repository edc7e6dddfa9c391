// Package adopt takes in transactions of our own keys that the tables don't know: those of a database that was lost, or that is older
// than what it was restored for.
//
// It stands between the scan and the store. Before blocks are applied, every settlement in them whose transaction has no row is looked at:
// the transaction is fetched whole, hashed, and its sender recovered from the signature, so that nobody's word is taken for whose it is.
// One of ours gets a row, with its bytes and its nonce. So the requests that it settles count as ours, its nonce is taken, and what it
// cost counts for the spending caps, at the time at which it was spent.
//
// In a relayer whose tables are whole this does nothing but ask, at each settlement, whether its transaction has a row; only a stranger's
// is fetched, once.
package adopt

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"math/big"
	"slices"
	"sync"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/params"
	"golang.org/x/sync/errgroup"

	"github.com/veritee/veritee/relayer/chain"
	"github.com/veritee/veritee/relayer/scan"
	"github.com/veritee/veritee/relayer/store"
)

const (
	// atOnce is how many transactions are fetched at the same time.
	atOnce = 8

	// patience is how often a transaction that can't be fetched is asked for again before it counts as a stranger's: the scan waits for
	// it, and mustn't for ever.
	patience = 5

	// remembered bounds how many strangers' transactions are kept in mind.
	remembered = 4096
)

// Tables are the scan's, and what is done about transactions; *store.Store has both.
type Tables interface {
	scan.Store
	UnknownAttempts(ctx context.Context, hashes []common.Hash) ([]common.Hash, error)
	Adopt(ctx context.Context, term int64, chainID uint64, found []store.Found) error
	MarkMined(ctx context.Context, chainID uint64, receipts []store.Receipt) error
}

// Chain is what is asked of a chain; *chain.Chain has it.
type Chain interface {
	ID() uint64
	WholeTransaction(ctx context.Context, hash common.Hash) (*types.Transaction, error)
	HeaderByHash(ctx context.Context, hash common.Hash) (*types.Header, error)
	Receipt(ctx context.Context, tx common.Hash) (*types.Receipt, error)
}

// Config says whose transactions are ours.
type Config struct {
	Tables  Tables
	Chain   Chain
	Senders []common.Address
	Term    func() int64
	Log     *slog.Logger // nil: none
}

// A Store is the scan's, with the rest done on the way.
type Store struct {
	Tables
	config Config

	mu        sync.Mutex // guards what follows
	strangers map[common.Hash]bool
	failures  map[common.Hash]int
}

// New wraps tables.
func New(config Config) *Store {
	if config.Log == nil {
		config.Log = slog.New(slog.NewTextHandler(io.Discard, nil))
	}
	return &Store{Tables: config.Tables, config: config, strangers: make(map[common.Hash]bool), failures: make(map[common.Hash]int)}
}

// Advance implements [scan.Store].
func (s *Store) Advance(ctx context.Context, a store.Advance) (store.Advanced, error) {
	ours, err := s.adopt(ctx, a.Outcomes)
	if err != nil {
		return store.Advanced{}, err
	}
	done, err := s.Tables.Advance(ctx, a)
	if err == nil {
		s.mined(ctx, ours)
	}
	return done, err
}

// Rescan implements [scan.Store].
func (s *Store) Rescan(
	ctx context.Context, chainID uint64, block store.BlockRef, requests []store.NewRequest, outcomes []store.RequestOutcome, skips []store.Skip, keys ...store.Activated,
) (late int, err error) {
	ours, err := s.adopt(ctx, outcomes)
	if err != nil {
		return 0, err
	}
	late, err = s.Tables.Rescan(ctx, chainID, block, requests, outcomes, skips, keys...)
	if err == nil {
		s.mined(ctx, ours)
	}
	return late, err
}

// a settlement is a transaction that settled something, where.
type settlement struct {
	hash  common.Hash
	block store.BlockRef
}

// found is one of ours that had no row.
type found struct {
	settlement
	tx     *types.Transaction
	sender common.Address
}

// adopt gives rows to those transactions that are ours and have none.
func (s *Store) adopt(ctx context.Context, outcomes []store.RequestOutcome) ([]found, error) {
	settlements := s.unseen(outcomes)
	if len(settlements) == 0 {
		return nil, nil
	}
	hashes := make([]common.Hash, len(settlements))
	for i := range settlements {
		hashes[i] = settlements[i].hash
	}
	unknown, err := s.Tables.UnknownAttempts(ctx, hashes)
	if err != nil || len(unknown) == 0 {
		return nil, err
	}
	settlements = slices.DeleteFunc(settlements, func(a settlement) bool { return !slices.Contains(unknown, a.hash) })

	ours, err := s.fetch(ctx, settlements)
	if err != nil || len(ours) == 0 {
		return nil, err
	}
	rows := make([]store.Found, len(ours))
	for i, f := range ours {
		if rows[i], err = rowOf(f); err != nil {
			return nil, err
		}
	}
	if err := s.Tables.Adopt(ctx, s.config.Term(), s.config.Chain.ID(), rows); err != nil {
		return nil, fmt.Errorf("adopt %d transactions: %w", len(rows), err)
	}
	for _, f := range ours {
		s.config.Log.Warn("a transaction of ours had no row, and has one now: are the tables older than it?",
			"chain", s.config.Chain.ID(), "sender", f.sender, "nonce", f.tx.Nonce(), "tx", f.hash, "block", f.block.Number)
	}
	return ours, nil
}

// unseen are the transactions of outcomes that aren't known to be a stranger's.
func (s *Store) unseen(outcomes []store.RequestOutcome) []settlement {
	s.mu.Lock()
	defer s.mu.Unlock()
	var settlements []settlement
	seen := make(map[common.Hash]bool)
	for i := range outcomes {
		o := &outcomes[i]
		if (o.Outcome == store.Fulfilled || o.Outcome == store.CallbackFailed) && !s.strangers[o.TxHash] && !seen[o.TxHash] {
			seen[o.TxHash] = true
			settlements = append(settlements, settlement{o.TxHash, o.Block})
		}
	}
	return settlements
}

// fetch gets the transactions, and returns those that our keys have signed.
func (s *Store) fetch(ctx context.Context, settlements []settlement) ([]found, error) {
	all := make([]found, len(settlements))
	group, within := errgroup.WithContext(ctx)
	group.SetLimit(atOnce)
	for i, one := range settlements {
		group.Go(func() error {
			tx, err := s.config.Chain.WholeTransaction(within, one.hash)
			if err == nil {
				var sender common.Address
				if sender, err = types.Sender(types.LatestSignerForChainID(new(big.Int).SetUint64(s.config.Chain.ID())), tx); err == nil {
					all[i] = found{one, tx, sender}
					return nil
				}
				err = chain.ErrUnreadable
			}
			return s.doubtful(within, one, err)
		})
	}
	if err := group.Wait(); err != nil {
		return nil, err
	}

	s.mu.Lock()
	defer s.mu.Unlock()
	if len(s.strangers) > remembered {
		clear(s.strangers)
	}
	var ours []found
	for i, f := range all {
		delete(s.failures, settlements[i].hash)
		if f.tx != nil && slices.Contains(s.config.Senders, f.sender) {
			ours = append(ours, f)
		} else {
			s.strangers[settlements[i].hash] = true
		}
	}
	return ours, nil
}

// doubtful says what becomes of a transaction that can't be fetched: the scan tries again, but not for ever.
func (s *Store) doubtful(ctx context.Context, one settlement, err error) error {
	if errors.Is(err, chain.ErrUnreadable) || ctx.Err() != nil {
		return ctx.Err()
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.failures[one.hash]++
	if s.failures[one.hash] < patience {
		return fmt.Errorf("whose settlement %s in block %d is: %w", one.hash, one.block.Number, err)
	}
	s.config.Log.Warn("no node has a settlement's transaction; it counts as somebody else's", "chain", s.config.Chain.ID(), "tx", one.hash,
		"block", one.block.Number, "err", err)
	return nil
}

func rowOf(f found) (store.Found, error) {
	raw, err := f.tx.MarshalBinary()
	if err != nil {
		return store.Found{}, fmt.Errorf("encode transaction %s: %w", f.hash, err)
	}
	row := store.Found{
		Sender: f.sender, Nonce: f.tx.Nonce(), Hash: f.hash, Raw: raw, Calldata: f.tx.Data(), Value: f.tx.Value(), GasLimit: f.tx.Gas(),
		TipCap: f.tx.GasTipCap(), FeeCap: f.tx.GasFeeCap(), Block: f.block.Number,
	}
	if to := f.tx.To(); to != nil {
		row.To = *to
	}
	return row, nil
}

// mined notes in which blocks they are. What fails is left to the sender, which looks for the receipts of whatever isn't in a block.
func (s *Store) mined(ctx context.Context, ours []found) {
	for _, f := range ours {
		receipt, err := s.receipt(ctx, f)
		if err == nil {
			err = s.Tables.MarkMined(ctx, s.config.Chain.ID(), []store.Receipt{receipt})
		}
		if err != nil && !errors.Is(err, store.ErrOver) && ctx.Err() == nil {
			s.config.Log.Warn("an adopted transaction isn't noted as mined yet", "chain", s.config.Chain.ID(), "tx", f.hash, "err", err)
		}
	}
}

// receipt is what a transaction has cost, from its own bytes and its block's header; a node's word counts for the gas alone, and within
// what it can have been.
func (s *Store) receipt(ctx context.Context, f found) (store.Receipt, error) {
	header, err := s.config.Chain.HeaderByHash(ctx, f.block.Hash)
	if err != nil {
		return store.Receipt{}, err
	}
	price := f.tx.GasFeeCap()
	if header.BaseFee != nil {
		if offered := new(big.Int).Add(header.BaseFee, f.tx.GasTipCap()); offered.Cmp(price) < 0 {
			price = offered
		}
	}
	gas := f.tx.Gas()
	switch said, err := s.config.Chain.Receipt(ctx, f.hash); {
	case err == nil:
		gas = min(max(said.GasUsed, params.TxGas), gas)
	case !errors.Is(err, ethereum.NotFound):
		return store.Receipt{}, err
	}
	return store.Receipt{Attempt: f.hash, Block: f.block, Succeeded: true, GasUsed: gas, GasPrice: price, Time: header.Time}, nil
}
