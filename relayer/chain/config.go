package chain

import (
	"cmp"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/url"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"github.com/veritee/veritee/relayer/health"
	"github.com/veritee/veritee/relayer/metrics"
)

const (
	// DefaultPoll is how often each node is asked for its head.
	DefaultPoll = 500 * time.Millisecond

	// DefaultTimeout is how long a node may take for one answer.
	DefaultTimeout = 10 * time.Second

	// DefaultHalt is how long a chain may make no block before that is a warning.
	DefaultHalt = time.Minute
)

// A NodeConfig is a node: http, https, ws or wss. Its URL may hold credentials and is never shown; its name is.
type NodeConfig struct {
	Name string
	URL  string

	// What it may be asked; 0: no limit. Each element of a batch is a call.
	MaxRPS      int // calls per second
	MaxInFlight int // exchanges at a time
	MaxBatch    int // calls in one exchange
}

// Finality is what counts as final: so many blocks below the head, or what nodes call finalized.
type Finality struct {
	Depth uint64
	Tag   bool // Depth is ignored
}

// Config says which chain, through which nodes, in order of preference.
type Config struct {
	ID       uint64
	Nodes    []NodeConfig
	Poll     time.Duration // 0: DefaultPoll
	Timeout  time.Duration // 0: DefaultTimeout
	Halt     time.Duration // 0: DefaultHalt
	Finality Finality
	Log      *slog.Logger     // nil: none
	Metrics  *metrics.Metrics // nil: none
	Board    *health.Board    // nil: none
}

// Check refuses what can't be used. No URL is in its errors.
func (c Config) Check() error {
	if c.ID == 0 {
		return errors.New("chain id is 0: name the chain that is to be served")
	}
	if len(c.Nodes) == 0 {
		return fmt.Errorf("chain %d has no node: give it at least one name and url", c.ID)
	}

	names := make(map[string]bool)
	for i, node := range c.Nodes {
		if node.Name == "" {
			return fmt.Errorf("node %d of chain %d has no name: logs and metrics show names, never urls", i+1, c.ID)
		}
		if names[node.Name] {
			return fmt.Errorf("two nodes of chain %d are called %q: rename one", c.ID, node.Name)
		}
		names[node.Name] = true

		if node.MaxRPS < 0 || node.MaxInFlight < 0 || node.MaxBatch < 0 {
			return fmt.Errorf("a limit of node %q of chain %d is negative: 0 is none", node.Name, c.ID)
		}

		// url.Parse would repeat the URL in its error.
		parsed, err := url.Parse(node.URL)
		if err != nil || parsed.Host == "" {
			return fmt.Errorf("url of node %q of chain %d can't be read: it should look like https://host/path", node.Name, c.ID)
		}
		switch parsed.Scheme {
		case "http", "https", "ws", "wss":
		default:
			return fmt.Errorf("url of node %q of chain %d is neither http, https, ws nor wss", node.Name, c.ID)
		}
	}

	if c.Poll < 0 || c.Timeout < 0 || c.Halt < 0 {
		return fmt.Errorf("an interval of chain %d is negative", c.ID)
	}
	if !c.Finality.Tag && c.Finality.Depth == 0 {
		return fmt.Errorf("chain %d has no finality: give a depth of at least 1 block, or take the finalized tag", c.ID)
	}
	return nil
}

// complete fills in the defaults.
func (c Config) complete() Config {
	c.Poll = cmp.Or(c.Poll, DefaultPoll)
	c.Timeout = cmp.Or(c.Timeout, DefaultTimeout)
	c.Halt = cmp.Or(c.Halt, DefaultHalt)
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
