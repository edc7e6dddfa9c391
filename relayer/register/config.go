package register

import (
	"context"
	"errors"
	"io"
	"log/slog"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/prometheus/client_golang/prometheus"

	"github.com/veritee/veritee/protocol/workerapi"
	"github.com/veritee/veritee/relayer/health"
	"github.com/veritee/veritee/relayer/metrics"
	"github.com/veritee/veritee/relayer/send"
	"github.com/veritee/veritee/relayer/store"
	"github.com/veritee/veritee/relayer/workers"
	"github.com/veritee/veritee/zkverifier/collateral"
	"github.com/veritee/veritee/zkverifier/dcap"
)

// Chain is what is asked of a chain; *chain.Chain has it.
type Chain interface {
	ID() uint64
	HeaderByHash(ctx context.Context, hash common.Hash) (*types.Header, error)
	HeaderByNumber(ctx context.Context, number uint64) (*types.Header, error)
	Call(ctx context.Context, msg ethereum.CallMsg, block common.Hash) ([]byte, error)
	EstimateGas(ctx context.Context, msg ethereum.CallMsg) (uint64, error)
}

// Store is what the tables are asked and told; *store.Store has it.
type Store interface {
	Chain(ctx context.Context, chainID uint64) (store.Chain, error)
	Attestations(ctx context.Context, chainID uint64, ours []common.Address, most int) ([]store.Request, error)
	OpenSettlements(ctx context.Context, chainID uint64, sender common.Address) ([]store.Settlement, error)
	Hold(ctx context.Context, rows []int64, until uint64, reason string) error
	Decline(ctx context.Context, rows []int64, reason string) error
}

// Workers are ours; *workers.Pool has them.
type Workers interface {
	Attestables(chainID uint64) (all []workers.Attestable, known bool)
	Attest(ctx context.Context, of workers.Attestable, request *workerapi.AttestRequest) ([]byte, error)
}

// Sender sends; *send.Sender is one.
type Sender = send.Guest

// Collateral is where Intel's comes from: *collateral.Client asks for it, a folder has it.
type Collateral interface {
	Get(ctx context.Context, about collateral.Subject) (*collateral.Answer, error)
}

// Evidence is what a contract takes for a quote.
type Evidence struct {
	Verifier common.Address // the contract, which the registry must accept
	Bytes    []byte
}

// A Prover makes of a quote what a contract takes: the quote itself without what the chain knows, or a proof that it was verified.
type Prover interface {
	Evidence(ctx context.Context, s *Statement) (Evidence, error)
}

// A Publication is a transaction that puts collateral on chain.
type Publication struct {
	To      common.Address
	Purpose string // for people
	Data    []byte
}

// A Publisher knows what the chain lacks of collateral: the transactions in the order in which they must be mined. Calls are at one
// block.
type Publisher interface {
	Missing(ctx context.Context, by *collateral.Bundle, call func(ctx context.Context, to common.Address, data []byte) ([]byte, error)) ([]Publication, error)
}

// Defaults of [Config].
const (
	DefaultEvery = 6 * time.Second
	DefaultPoll  = 2 * time.Second
	DefaultDepth = 2
	DefaultAhead = 7 * 24 * time.Hour

	DefaultPatience = 5 * time.Minute
)

// Config is what one chain's registrar works with.
type Config struct {
	Chain    Chain
	Store    Store
	Workers  Workers
	Senders  []Sender
	Registry common.Address
	Apps     []common.Address

	Prover     Prover         // nil: requests are seen and nobody is registered
	Collateral Collateral     // needed with a Prover
	Verifier   *dcap.Verifier // likewise; which root is believed
	Publisher  Publisher      // nil: nothing is published
	Develop    bool           // whether the chain is one for development, where debug enclaves are let in

	State    string        // a folder where quotes are kept that are being proven; empty: they aren't
	Patience time.Duration // for one piece of evidence; 0: DefaultPatience

	Every time.Duration // how often the steward looks at an instance; 0: DefaultEvery
	Poll  time.Duration // 0: DefaultPoll
	Depth uint64        // how far below the head the block is that evidence names; 0: DefaultDepth
	Ahead time.Duration // collateral that ends sooner is warned of; 0: DefaultAhead

	Log     *slog.Logger     // nil: none
	Metrics *metrics.Metrics // nil: none
	Board   *health.Board    // nil: none
}

// Check says what is wrong.
func (c Config) Check() error {
	switch {
	case c.Chain == nil || c.Store == nil || c.Workers == nil:
		return errors.New("a registrar needs a chain, a store and workers")
	case c.Registry == common.Address{}:
		return errors.New("a registrar needs the registry's address")
	case c.Prover != nil && (c.Collateral == nil || c.Verifier == nil):
		return errors.New("evidence is judged before it is sent: name where collateral comes from")
	}
	return nil
}

func (c Config) complete() Config {
	if c.Patience == 0 {
		c.Patience = DefaultPatience
	}
	if c.Every == 0 {
		c.Every = DefaultEvery
	}
	if c.Poll == 0 {
		c.Poll = DefaultPoll
	}
	if c.Depth == 0 {
		c.Depth = DefaultDepth
	}
	if c.Ahead == 0 {
		c.Ahead = DefaultAhead
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
