package settle

import (
	"context"
	"errors"
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
	"github.com/veritee/veritee/relayer/metrics"
	"github.com/veritee/veritee/relayer/send"
	"github.com/veritee/veritee/relayer/store"
)

// Chain is what a settler asks of a chain; *chain.Chain has it.
type Chain interface {
	ID() uint64
	Nodes() []chain.NodeStatus
	HeaderByHash(ctx context.Context, hash common.Hash) (*types.Header, error)
	Call(ctx context.Context, msg ethereum.CallMsg, block common.Hash) ([]byte, error)
	CodeAt(ctx context.Context, account common.Address, block common.Hash) ([]byte, error)
}

// Store is what a settler reads and notes; *store.Store has it.
type Store interface {
	Chain(ctx context.Context, chainID uint64) (store.Chain, error)
	Ready(ctx context.Context, chainID uint64, most int) ([]store.Request, map[int64]store.Answer, error)
	Requests(ctx context.Context, f store.Filter) ([]store.Request, error)
	Hold(ctx context.Context, rows []int64, until uint64, reason string) error
	ResignAnswers(ctx context.Context, chainID uint64, instance common.Address) (int, error)
	RenewAnswers(ctx context.Context, ids []int64) (int, error)
	ReadyOfOthers(ctx context.Context, chainID uint64, consumers []common.Address, most int) ([]store.Request, map[int64]store.Answer, error)
	Pins(ctx context.Context, chainID, olderThan uint64) ([]store.Pin, error)
	OpenInBlock(ctx context.Context, chainID, number uint64) ([]int64, error)
	Unanswerable(ctx context.Context, rows []int64, reason string) error
	OpenSettlements(ctx context.Context, chainID uint64, sender common.Address) ([]store.Settlement, error)
}

// Sender carries transactions; *send.Sender is one.
type Sender interface {
	Address() common.Address
	At(ctx context.Context, head *types.Header) error // takes its turn at a head, if it hasn't
	Room() send.Room
	Submit(ctx context.Context, order send.Order) (store.Settlement, error)
}

const (
	// DefaultMaxAge is how long an answer waits for others while all senders are busy.
	DefaultMaxAge = 250 * time.Millisecond
	// DefaultMargin is how much longer an answer must count than the time of the newest block. It must be less than a quarter of the
	// time for which signatures are asked for: then they are renewed, and in between nothing would happen.
	DefaultMargin = 15 * time.Second
	// DefaultMaxMisses is after how many settlements that left it open a request is warned of.
	DefaultMaxMisses = 4
	// DefaultPoll is how often a turn is taken without being woken.
	DefaultPoll = time.Second

	// linger is how long an answer waits at most for those that are a moment away: one transaction then carries them all. A proof takes
	// a worker a few milliseconds.
	linger = 40 * time.Millisecond

	// maxBehind is how many blocks the tables may be behind the chain: what isn't read yet may have been settled long ago.
	maxBehind = 3

	// mostReady is how many requests a turn looks at.
	mostReady = 2000
)

// DefaultLimits bound a transaction where nothing is configured.
var DefaultLimits = Limits{Items: 100, Gas: 15_000_000, Bytes: 120_000}

// Config is one chain's.
type Config struct {
	Chain       Chain
	Store       Store
	Senders     []Sender // at least one
	Coordinator common.Address

	Limits    Limits        // zero fields: DefaultLimits'
	MaxAge    time.Duration // 0: DefaultMaxAge; how long an answer waits for others
	Margin    time.Duration // 0: DefaultMargin
	MaxMisses int           // 0: DefaultMaxMisses
	Poll      time.Duration // 0: DefaultPoll
	Coming    func() int    // how many answers are a moment away; nil: nobody knows
	Renewed   func()        // called when answers are to be signed again; nil: nobody is

	// Holds says whether some worker of ours holds a key, by its hash, or has held it since the start: hashes of blocks are kept for no
	// others, unless one has answered under it. nil: none does.
	Holds    func(key common.Hash) bool
	AtALoss  bool // settle also what its requests don't pay for
	Simulate bool // try every transaction at the head first; else only what failed before is tried

	Log     *slog.Logger     // nil: none
	Metrics *metrics.Metrics // nil: none
	Board   *health.Board    // nil: none
	Now     func() time.Time // nil: time.Now
}

// Check refuses what can't be used.
func (c Config) Check() error {
	switch {
	case c.Chain == nil || c.Store == nil:
		return errors.New("a settler needs a chain and a store")
	case len(c.Senders) == 0:
		return errors.New("a settler needs a sender: name a key under `senders`")
	case c.Coordinator == common.Address{}:
		return errors.New("a settler needs the coordinator's address")
	case c.Limits.Items < 0 || c.Limits.Bytes < 0 || c.MaxAge < 0 || c.Margin < 0 || c.MaxMisses < 0 || c.Poll < 0:
		return errors.New("limits of settlements must not be negative")
	}
	return nil
}

func (c Config) complete() Config {
	if c.Limits.Items == 0 {
		c.Limits.Items = DefaultLimits.Items
	}
	if c.Limits.Gas == 0 {
		c.Limits.Gas = DefaultLimits.Gas
	}
	if c.Limits.Bytes == 0 {
		c.Limits.Bytes = DefaultLimits.Bytes
	}
	if c.MaxAge == 0 {
		c.MaxAge = DefaultMaxAge
	}
	if c.Margin == 0 {
		c.Margin = DefaultMargin
	}
	if c.MaxMisses == 0 {
		c.MaxMisses = DefaultMaxMisses
	}
	if c.Poll == 0 {
		c.Poll = DefaultPoll
	}
	if c.Log == nil {
		c.Log = slog.New(slog.NewTextHandler(io.Discard, nil))
	}
	if c.Metrics == nil {
		c.Metrics = metrics.New(prometheus.NewRegistry())
	}
	if c.Renewed == nil {
		c.Renewed = func() {}
	}
	if c.Holds == nil {
		c.Holds = func(common.Hash) bool { return false }
	}
	if c.Coming == nil {
		c.Coming = func() int { return 0 }
	}
	if c.Now == nil {
		c.Now = time.Now
	}
	if c.Board == nil {
		c.Board = health.NewBoard(c.Log, c.Now)
	}
	return c
}

// facts are what the contract was deployed with, and what the chain keeps.
type facts struct {
	registry      common.Address
	settlerBlocks uint64
	tipCap        *big.Int
	window        uint64 // blocks whose hashes the chain serves
}
