package keys

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

	"github.com/veritee/veritee/protocol/keynodeapi"
	"github.com/veritee/veritee/protocol/typed"
	"github.com/veritee/veritee/relayer/health"
	"github.com/veritee/veritee/relayer/lifecycle"
	"github.com/veritee/veritee/relayer/metrics"
	"github.com/veritee/veritee/relayer/send"
	"github.com/veritee/veritee/relayer/status"
	"github.com/veritee/veritee/relayer/store"
	"github.com/veritee/veritee/relayer/workers"
)

// Chain is what is asked of a chain; *chain.Chain has it.
type Chain interface {
	ID() uint64
	HeaderByHash(ctx context.Context, hash common.Hash) (*types.Header, error)
	Call(ctx context.Context, msg ethereum.CallMsg, block common.Hash) ([]byte, error)
	EstimateGas(ctx context.Context, msg ethereum.CallMsg) (uint64, error)
}

// Store is what the tables are asked and told; *store.Store has it.
type Store interface {
	Chain(ctx context.Context, chainID uint64) (store.Chain, error)
	KeyRequests(ctx context.Context, chainID uint64, apps, instances []common.Address, most int) ([]store.Request, error)
	KeysOrdered(ctx context.Context, chainID uint64, instances []common.Address, states []lifecycle.Request, most int) ([]store.Request, error)
	Partials(ctx context.Context, chainID uint64, requests []store.Request) (map[common.Hash][]store.Partial, map[int64][]store.Refusal, error)
	SavePartial(ctx context.Context, request int64, p store.Partial) (fresh bool, err error)
	DropPartial(ctx context.Context, row int64) error
	AnswerKey(ctx context.Context, chainID uint64, request int64) error
	SavePublicShares(ctx context.Context, hash common.Hash, shares []byte) error
	BoundEpochs(ctx context.Context, chainID uint64, broker, app common.Address, purpose typed.Purpose, coordinator common.Address, keyLine common.Hash,
		after, before uint64) ([]uint64, error)
	PublicShares(ctx context.Context, hash common.Hash) ([]byte, error)
	RefuseProof(ctx context.Context, request int64, worker, reason, message string, first, longest time.Duration) (tries int, err error)
	OpenSettlements(ctx context.Context, chainID uint64, sender common.Address) ([]store.Settlement, error)
	Hold(ctx context.Context, rows []int64, until uint64, reason string) error
	Unanswerable(ctx context.Context, rows []int64, reason string) error
}

// Workers are ours, and our key nodes; *workers.Pool has them.
type Workers interface {
	Derivers(chainID uint64, broker common.Address) (all []workers.Deriver, known bool)
	OrderKey(ctx context.Context, worker string, wish workers.KeyWish) (typed.KeyOrder, typed.Signature, error)
	TakeKey(ctx context.Context, worker string, h workers.Handover, algorithm typed.Algorithm) (workers.Taken, error)
	KeyNodes() (all []workers.KeyNode, known bool)
	Release(ctx context.Context, node string, request *keynodeapi.ReleaseRequest) (*keynodeapi.ReleaseResponse, error)
	DescribeNode(ctx context.Context, node string) (*keynodeapi.DescribeResponse, error)
	Confirmation(ctx context.Context, node string, session uint64) (*keynodeapi.ConfirmationResponse, error)
}

// Sender sends; *send.Sender is one.
type Sender = send.Guest

// Defaults of [Config].
const (
	DefaultEpochs  = 8
	DefaultMaxGas  = 2_000_000
	DefaultPoll    = time.Second
	DefaultFirst   = 500 * time.Millisecond
	DefaultLongest = 30 * time.Second
	DefaultLate    = 2 * time.Minute
)

// Config is what one chain's desk works with.
type Config struct {
	Chain     Chain
	Store     Store
	Workers   Workers
	Senders   []Sender
	Broker    common.Address   // the KeyBroker
	Committee common.Address   // whose members it asks
	Registry  common.Address   // that the broker goes by
	Apps      []common.Address // whose orders are answered, whoever's instances they are of; those of our workers are anyway

	Epochs int    // how many open epochs of a line workers hold, the newest first, besides those that something waits for; 0: DefaultEpochs
	MaxGas uint64 // of a transaction; 0: DefaultMaxGas
	Fail   bool   // whether a session that is over time is ended, at our cost

	Poll           time.Duration // 0: DefaultPoll
	First, Longest time.Duration // pause after a key node or a worker refused, the first and the longest; 0: the defaults
	Late           time.Duration // an order that is open for longer is warned of; 0: DefaultLate

	Log     *slog.Logger     // nil: none
	Metrics *metrics.Metrics // nil: none
	Board   *health.Board    // nil: none

	Report func(*status.Keys) // hears of each turn; nil: nobody does
}

// Check says what is wrong.
func (c Config) Check() error {
	switch {
	case c.Chain == nil || c.Store == nil || c.Workers == nil:
		return errors.New("keys need a chain, a store and workers")
	case c.Broker == common.Address{} || c.Committee == common.Address{} || c.Registry == common.Address{}:
		return errors.New("keys need the addresses of the KeyBroker, its committee and the registry; name key_broker, or the deployment's file")
	}
	return nil
}

func (c Config) complete() Config {
	if c.Epochs == 0 {
		c.Epochs = DefaultEpochs
	}
	if c.MaxGas == 0 {
		c.MaxGas = DefaultMaxGas
	}
	for _, d := range []struct {
		value *time.Duration
		or    time.Duration
	}{{&c.Poll, DefaultPoll}, {&c.First, DefaultFirst}, {&c.Longest, DefaultLongest}, {&c.Late, DefaultLate}} {
		if *d.value == 0 {
			*d.value = d.or
		}
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
