package prove

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

	"github.com/veritee/veritee/relayer/health"
	"github.com/veritee/veritee/relayer/metrics"
	"github.com/veritee/veritee/relayer/send"
	"github.com/veritee/veritee/relayer/store"
	"github.com/veritee/veritee/relayer/workers"
)

// Chain is what is asked of a chain; *chain.Chain has it.
type Chain interface {
	ID() uint64
	HeaderByHash(ctx context.Context, hash common.Hash) (*types.Header, error)
	Call(ctx context.Context, msg ethereum.CallMsg, block common.Hash) ([]byte, error)
	EstimateGas(ctx context.Context, msg ethereum.CallMsg) (uint64, error)
	BalanceAt(ctx context.Context, account common.Address, block common.Hash) (*big.Int, error)
}

// Store is what the tables are asked and told; *store.Store has it.
type Store interface {
	Chain(ctx context.Context, chainID uint64) (store.Chain, error)
	ProofRequests(ctx context.Context, chainID uint64, ours []common.Address, most int) ([]store.Request, error)
	Requests(ctx context.Context, f store.Filter) ([]store.Request, error)
	Verdicts(ctx context.Context, chainID uint64, requests []store.Request) (map[common.Hash][]store.Verdict, map[int64][]store.Refusal, error)
	SaveVerdict(ctx context.Context, request int64, v store.Verdict) (fresh bool, err error)
	RefuseProof(ctx context.Context, request int64, worker, reason, message string, first, longest time.Duration) (tries int, err error)
	OpenSettlements(ctx context.Context, chainID uint64, sender common.Address) ([]store.Settlement, error)
	Hold(ctx context.Context, rows []int64, until uint64, reason string) error
	Decline(ctx context.Context, rows []int64, reason string) error
}

// Workers are ours; *workers.Pool has them.
type Workers interface {
	Provers(chainID uint64, app common.Address, l2ChainID uint64, config common.Hash) (all []workers.Prover, known bool)
	Prove(ctx context.Context, worker string, order workers.ProofOrder) (workers.ProvenVerdict, error)
}

// Sender sends; *send.Sender is one.
type Sender = send.Guest

// Defaults of [Config].
const (
	DefaultAsk      = 2
	DefaultValidFor = 6 * time.Hour
	DefaultMaxGas   = 1_000_000
	DefaultPoll     = 2 * time.Second
	DefaultFirst    = 3 * time.Second
	DefaultLongest  = 5 * time.Minute
)

// longestValid is how long a signature may count: workers sign for a day after the head that they see, which may be a little behind.
const longestValid = 23*time.Hour + 30*time.Minute

// Config is what one chain's desk works with.
type Config struct {
	Chain    Chain
	Store    Store
	Workers  Workers
	Senders  []Sender
	Verifier common.Address // the SGXVerifier
	Registry common.Address // whose word it takes
	Rollups  []common.Address

	Ask       int            // workers per claim, if the rollup doesn't want more; 0: DefaultAsk
	Recipient common.Address // whom rollups reward
	ValidFor  time.Duration  // of a signature; 0: DefaultValidFor
	MaxGas    uint64         // of a transaction; 0: DefaultMaxGas
	Poke      bool           // whether what time has done to a claim is written down

	Poll           time.Duration // 0: DefaultPoll
	First, Longest time.Duration // pause after a worker refused, the first and the longest; 0: the defaults

	Log     *slog.Logger     // nil: none
	Metrics *metrics.Metrics // nil: none
	Board   *health.Board    // nil: none
}

// Check says what is wrong.
func (c Config) Check() error {
	switch {
	case c.Chain == nil || c.Store == nil || c.Workers == nil:
		return errors.New("proving needs a chain, a store and workers")
	case c.Verifier == common.Address{} || c.Registry == common.Address{}:
		return errors.New("proving needs the addresses of the SGXVerifier and of the registry; name sgx_verifier, or the deployment's file")
	}
	return nil
}

func (c Config) complete() Config {
	if c.Ask == 0 {
		c.Ask = DefaultAsk
	}
	if c.ValidFor == 0 {
		c.ValidFor = DefaultValidFor
	}
	c.ValidFor = min(c.ValidFor, longestValid)
	if c.MaxGas == 0 {
		c.MaxGas = DefaultMaxGas
	}
	if c.Poll == 0 {
		c.Poll = DefaultPoll
	}
	if c.First == 0 {
		c.First = DefaultFirst
	}
	if c.Longest == 0 {
		c.Longest = DefaultLongest
	}
	if c.Log == nil {
		c.Log = slog.New(slog.NewTextHandler(io.Discard, nil))
	}
	if c.Metrics == nil {
		c.Metrics = metrics.New(prometheus.NewRegistry())
	}
	if c.Board == nil {
		c.Board = health.NewBoard(c.Log, time.Now)
	}
	return c
}
