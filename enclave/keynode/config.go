package keynode

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/veritee/veritee/enclave/headers"
	"github.com/veritee/veritee/enclave/instance"
	"github.com/veritee/veritee/enclave/keynode/orders"
	"github.com/veritee/veritee/enclave/keynode/peers"
	"github.com/veritee/veritee/enclave/keynode/vault"
	"github.com/veritee/veritee/protocol/typed"
)

// Defaults of [Config].
const (
	DefaultPoll    = time.Second
	DefaultHold    = 2 * time.Second
	DefaultRate    = 2000 // orders a second, of all apps
	DefaultAppRate = 50   // of one
	DefaultOrders  = 128  // worked on at once
)

// Chain is what the node's own endpoints say; *headers.Chain is one.
type Chain interface {
	ID() uint64
	AtDepth(ctx context.Context, depth uint64) (headers.Block, error)
	Block(ctx context.Context, number, confirmations uint64) (headers.Block, error)
	Calls(ctx context.Context, at headers.Block, questions ...headers.Question) ([]headers.Reply, error)
	Logs(ctx context.Context, contract common.Address, topic common.Hash, number uint64) ([]headers.Log, error)
}

// Config is what a node works with.
type Config struct {
	Chain     Chain
	Committee common.Address
	Brokers   []common.Address

	// GroupKey is the hash that the committee's group key must have; zero: whatever the first generation comes to.
	GroupKey common.Hash

	Instance *instance.Key
	Vault    *vault.Vault
	Orders   *orders.Journal
	Peers    peers.Config
	Book     string // file of peers' addresses; empty: they aren't kept
	Endpoint string // where this node's peers reach it

	// DestroyRevoked has the node destroy its shares, and end, once its own endpoints show that the registry removed it.
	DestroyRevoked bool

	Version  string
	Evidence string

	Poll    time.Duration // how often endpoints are asked for a new block
	Hold    time.Duration // how long an order may wait for the block in which this node sees it; negative: it doesn't
	Rate    float64       // orders a second
	AppRate float64
	AtOnce  int // orders worked on

	Log *slog.Logger

	timed bool                            // tests: phases follow from the deadline in development too
	phase func() time.Duration            // tests: how long a phase is, whatever the committee's terms say
	watch func(session uint64, at string) // tests: what this node does in a session
}

// gathers says whether phases begin when all are there, instead of at a time that all know.
func (c *Config) gathers() bool { return headers.Development(c.Chain.ID()) && !c.timed }

// phaseOf is the length of a phase, of which a session has eight.
func (c *Config) phaseOf(session time.Duration) time.Duration {
	if c.phase != nil {
		return c.phase()
	}
	return session / 8
}

func (c *Config) reached(session uint64, at string) {
	if c.watch != nil {
		c.watch(session, at)
	}
}

func (c Config) filled() Config {
	if c.Poll == 0 {
		c.Poll = DefaultPoll
	}
	if c.Hold == 0 {
		c.Hold = DefaultHold
	}
	if c.Rate == 0 {
		c.Rate = DefaultRate
	}
	if c.AppRate == 0 {
		c.AppRate = DefaultAppRate
	}
	if c.AtOnce == 0 {
		c.AtOnce = DefaultOrders
	}
	return c
}

// Check returns every mistake with its remedy.
func (c Config) Check() error {
	var wrong []error
	complain := func(is bool, format string, args ...any) {
		if is {
			wrong = append(wrong, fmt.Errorf(format, args...))
		}
	}
	complain(c.Committee == common.Address{}, "no committee; name its contract by --committee CHAIN:ADDRESS")
	complain(len(c.Brokers) == 0, "no broker whose orders are answered; name one by --broker ADDRESS")
	seen := make(map[common.Address]bool)
	for _, broker := range c.Brokers {
		complain(broker == common.Address{}, "a broker's address is zero")
		complain(seen[broker], "broker %s is named twice; leave one out", broker)
		seen[broker] = true
	}
	complain(c.Rate < 0 || c.AppRate < 0 || c.AtOnce < 0 || c.Poll < 0, "rates, orders at once and poll interval must be positive")
	return errors.Join(wrong...)
}

// domain is where confirmations count.
func (c *Config) domain() typed.CommitteeDomain {
	return typed.CommitteeDomain{ChainID: c.Chain.ID(), Committee: c.Committee}
}
