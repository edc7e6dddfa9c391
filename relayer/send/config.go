package send

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/prometheus/client_golang/prometheus"

	"github.com/veritee/veritee/relayer/chain"
	"github.com/veritee/veritee/relayer/health"
	"github.com/veritee/veritee/relayer/lifecycle"
	"github.com/veritee/veritee/relayer/metrics"
	"github.com/veritee/veritee/relayer/store"
)

// Chain is what a sender asks of a chain; *chain.Chain has it.
type Chain interface {
	ID() uint64
	Nodes() []chain.NodeStatus
	HeaderByHash(ctx context.Context, hash common.Hash) (*types.Header, error)
	HeaderByNumber(ctx context.Context, number uint64) (*types.Header, error)
	Receipt(ctx context.Context, tx common.Hash) (*types.Receipt, error)
	ProveMined(ctx context.Context, h *types.Header, txs []common.Hash) (map[common.Hash]chain.Mined, error)
	Transaction(ctx context.Context, tx common.Hash) (known, pending bool, err error)
	NonceAt(ctx context.Context, account common.Address, block common.Hash) (uint64, error)
	PendingNonceAt(ctx context.Context, account common.Address) (uint64, error)
	ProvenNonceAt(ctx context.Context, account common.Address, h *types.Header) (uint64, error)
	BalanceAt(ctx context.Context, account common.Address, block common.Hash) (*big.Int, error)
	CodeAt(ctx context.Context, account common.Address, block common.Hash) ([]byte, error)
	Call(ctx context.Context, msg ethereum.CallMsg, block common.Hash) ([]byte, error)
	TransactionIn(ctx context.Context, h *types.Header, from common.Address, nonce uint64) (*types.Transaction, *types.Receipt, error)
	Tip(ctx context.Context) (*big.Int, error)
	Send(ctx context.Context, raw []byte) chain.SendResult
}

// Store is what a sender keeps; *store.Store has it.
type Store interface {
	Chain(ctx context.Context, chainID uint64) (store.Chain, error)
	Blocks(ctx context.Context, chainID, from, to uint64) ([]store.Block, error)
	Plan(ctx context.Context, term int64, p store.Plan, sign func(nonce uint64) (store.Signed, error)) (store.Settlement, error)
	AddAttempt(ctx context.Context, term, settlement int64, a store.Signed) (store.Attempt, error)
	MarkSent(ctx context.Context, hash common.Hash, to lifecycle.Attempt, head uint64, errText string) error
	OpenSettlements(ctx context.Context, chainID uint64, sender common.Address) ([]store.Settlement, error)
	MarkMined(ctx context.Context, chainID uint64, receipts []store.Receipt) error
	SettledClaims(ctx context.Context, settlements []store.Settlement) (map[common.Hash]store.BlockRef, error)
	AmendMined(ctx context.Context, chainID uint64, proven store.Receipt) (amended bool, err error)
	Unmine(ctx context.Context, chainID uint64, attempt common.Hash, block store.BlockRef) error
	Supersede(ctx context.Context, settlement int64, reason string) error
	Spending(ctx context.Context, chainID uint64) (spent, pins map[common.Address]store.Spending, err error)
	Park(ctx context.Context, chainID uint64, sender common.Address, reason string) error
	Unpark(ctx context.Context, chainID uint64, sender common.Address) error
	HeldSenders(ctx context.Context, chainID uint64) (map[common.Address]store.HeldSender, error)
}

// Caps bound what the senders of a chain spend together, in wei; nil is no bound. What isn't mined counts with the most that it may
// cost.
type Caps struct {
	PerRequest *big.Int // the share of one request
	PerHour    *big.Int
	PerDay     *big.Int
}

const (
	// DefaultWindow is how many transactions wait for a block at once: geth's pool keeps so many per account whatever happens.
	DefaultWindow = 16
	// DefaultPatience is how many blocks an offer that is too little is given.
	DefaultPatience = 3
	// DefaultRunway is how many settlements a balance should pay for.
	DefaultRunway = 20
	// DefaultPoll is how often a turn is taken without being woken.
	DefaultPoll = 2 * time.Second
	// DefaultSigning is how long a signer may take for one transaction.
	DefaultSigning = 5 * time.Second
	// DefaultStuckBlocks and DefaultStuckFor are after how many blocks, and how long, the lowest nonce is stuck though it offers enough.
	DefaultStuckBlocks = 10
	DefaultStuckFor    = time.Minute

	// maxBehind is how many blocks the tables may be behind the chain: what isn't read yet may have been done long ago.
	maxBehind = 3
)

// Config is one sender's.
type Config struct {
	Chain  Chain
	Store  Store
	Signer Signer
	Term   func() int64 // of our leadership; 0 while we don't lead, and then nothing is sent
	Leads  func() error // nil as long as no other process can lead; asked before everything that is sent. nil: none ever can

	Fees       Fees
	Caps       Caps
	Purse      *Purse        // of all senders of the chain; nil: one of its own, by Caps
	Window     int           // 0: DefaultWindow
	Patience   uint64        // 0: DefaultPatience
	LowBalance *big.Int      // warns below, wei; nil: by runway alone
	Runway     int           // 0: DefaultRunway
	Poll       time.Duration // 0: DefaultPoll
	Signing    time.Duration // 0: DefaultSigning

	StuckBlocks uint64        // 0: DefaultStuckBlocks
	StuckFor    time.Duration // 0: DefaultStuckFor

	// Explain makes words of what a contract said when it reverted; nil: it is shown as it is.
	Explain func(data []byte) string

	Log     *slog.Logger     // nil: none
	Metrics *metrics.Metrics // nil: none
	Board   *health.Board    // nil: none
	Now     func() time.Time // nil: time.Now
}

// Check refuses what can't be used.
func (c Config) Check() error {
	switch {
	case c.Chain == nil || c.Store == nil || c.Signer == nil || c.Term == nil:
		return errors.New("a sender needs a chain, a store, a signer and a term")
	case c.Window < 0 || c.Runway < 0 || c.Poll < 0 || c.Signing < 0 || c.StuckFor < 0:
		return errors.New("window, runway, poll and durations of a sender must not be negative")
	}
	for name, limit := range map[string]*big.Int{
		"per_request": c.Caps.PerRequest, "per_hour": c.Caps.PerHour, "per_day": c.Caps.PerDay,
	} {
		if limit != nil && limit.Sign() <= 0 {
			return fmt.Errorf("spending cap %s must be above zero: nothing could be sent", name)
		}
	}
	return c.Fees.Check()
}

func (c Config) complete() Config {
	if c.Window == 0 {
		c.Window = DefaultWindow
	}
	if c.Patience == 0 {
		c.Patience = DefaultPatience
	}
	if c.Runway == 0 {
		c.Runway = DefaultRunway
	}
	if c.Poll == 0 {
		c.Poll = DefaultPoll
	}
	if c.Signing == 0 {
		c.Signing = DefaultSigning
	}
	if c.StuckBlocks == 0 {
		c.StuckBlocks = DefaultStuckBlocks
	}
	if c.StuckFor == 0 {
		c.StuckFor = DefaultStuckFor
	}
	if c.LowBalance == nil {
		c.LowBalance = new(big.Int)
	}
	if c.Leads == nil {
		c.Leads = func() error { return nil }
	}
	if c.Explain == nil {
		c.Explain = func(data []byte) string { return fmt.Sprintf("%#x", data) }
	}
	if c.Log == nil {
		c.Log = slog.New(slog.NewTextHandler(io.Discard, nil))
	}
	if c.Metrics == nil {
		c.Metrics = metrics.New(prometheus.NewRegistry())
	}
	if c.Now == nil {
		c.Now = time.Now
	}
	if c.Board == nil {
		c.Board = health.NewBoard(c.Log, c.Now)
	}
	return c
}

// Errors of Submit. Nothing was stored, unless it says so.
var (
	// ErrNotReady: no head was seen yet, the tables are too far behind the chain to say what is open, pools have transactions of the key
	// that the tables don't know, or no node said anything clear to what was sent last.
	ErrNotReady = errors.New("sender isn't ready: the scan is behind, no node answers, or pools have transactions that the tables don't know")

	// ErrNotLeading: another process leads.
	ErrNotLeading = errors.New("this relayer doesn't lead")

	// ErrStopped: an operator has to decide, or to resume what another one paused.
	ErrStopped = errors.New("chain is stopped or paused: `veritee status` says why")

	// ErrPaused: an operator has paused it.
	ErrPaused = errors.New("sender is paused: see `veritee sender unpause`")

	// ErrSigner: the signer doesn't sign. Nothing was planned, and no nonce is used.
	ErrSigner = errors.New("the signer doesn't sign")

	// ErrParked: the key sends nothing until the reason is gone.
	ErrParked = errors.New("sender is parked")

	// ErrWindowFull: as many transactions as may be are waiting for a block.
	ErrWindowFull = errors.New("sender has as many transactions in flight as it may")

	// ErrFeeCap: the next block wants more than may be offered.
	ErrFeeCap = errors.New("fees are above the cap")

	// ErrSpendingCap: it might cost more than may be spent.
	ErrSpendingCap = errors.New("spending cap is reached")

	// ErrNoFunds: the balance doesn't cover the worst case of what is in flight and this.
	ErrNoFunds = errors.New("sender has too little: fund it")

	// ErrTooBig: the node takes no transaction like this. It is stored, and its nonce is being used up; the requests come back when
	// that is mined. Smaller ones may pass.
	ErrTooBig = errors.New("node refuses a transaction of this size or gas")

	// ErrReverted: the same, because the node tried it and it reverted.
	ErrReverted = errors.New("node tried the transaction and it reverted")
)
