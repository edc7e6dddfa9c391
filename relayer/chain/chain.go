package chain

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"slices"
	"strconv"
	"sync"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/veritee/veritee/relayer/health"
	"github.com/veritee/veritee/relayer/metrics"
)

// settle is how long Dial and Head wait for the other nodes once one has answered.
const settle = 500 * time.Millisecond

// A Chain is a chain as its nodes show it. Safe for concurrent use.
type Chain struct {
	config Config
	label  string // of metrics, and subject of warnings
	log    *slog.Logger
	nodes  []*node

	lists    testimony[summary] // logs that nodes showed, by block
	words    testimony[word]    // receipts that nodes showed, by transaction
	outlines recent[[]outline]  // of blocks that were proven

	ctx     context.Context // of everything in the background
	stop    context.CancelFunc
	running sync.WaitGroup

	mu       sync.Mutex // guards what follows; taken before a node's, never after
	genesis  *common.Hash
	seen     map[string]common.Hash // genesis by node, until Dial has chosen
	polling  bool
	best     *types.Header
	bestAt   time.Time
	watchers map[chan *types.Header]struct{}
	unproven bool // said once that logs can't be proven
	cooldown cooldown

	calm atomic.Int64 // calls answered since all nodes wanted a pause
}

// Dial connects to the nodes of a chain. At least one must answer and be of it; the others join when they can.
func Dial(ctx context.Context, config Config) (*Chain, error) {
	if err := config.Check(); err != nil {
		return nil, err
	}
	config = config.complete()

	c := &Chain{
		config:   config,
		label:    strconv.FormatUint(config.ID, 10),
		log:      config.Log.With("chain", config.ID),
		seen:     make(map[string]common.Hash),
		watchers: make(map[chan *types.Header]struct{}),
	}
	c.lists.most, c.words.most, c.outlines.most = 4096, 1024, 64
	c.ctx, c.stop = context.WithCancel(context.WithoutCancel(ctx))
	for _, node := range config.Nodes {
		c.nodes = append(c.nodes, newNode(c, node))
	}
	c.initMetrics()

	errs, good := c.pollAll(ctx)
	if !good {
		c.Close()
		return nil, fmt.Errorf("no node serves chain %d: %w", config.ID, errors.Join(errs...))
	}
	c.chooseGenesis()
	return c, nil
}

// chooseGenesis takes the genesis that most nodes have, the first node's among equals. Nodes with another one are looked at again.
func (c *Chain) chooseGenesis() {
	c.mu.Lock()
	defer c.mu.Unlock()

	votes := make(map[common.Hash]int)
	for _, hash := range c.seen {
		votes[hash]++
	}
	for _, n := range c.nodes {
		if hash, ok := c.seen[n.name]; ok && (c.genesis == nil || votes[hash] > votes[*c.genesis]) {
			c.genesis = &hash
		}
	}
	for _, n := range c.nodes {
		if hash, ok := c.seen[n.name]; ok && hash != *c.genesis {
			n.doubt()
		}
	}
	c.seen = nil
}

// holdGenesis compares a node's genesis with the chain's.
func (c *Chain) holdGenesis(n *node, hash common.Hash) error {
	c.mu.Lock()
	defer c.mu.Unlock()

	if c.genesis == nil {
		c.seen[n.name] = hash
		return nil
	}
	if *c.genesis != hash {
		return fmt.Errorf("%w: genesis of node %q is %s, not %s: correct its url",
			ErrOtherChain, n.name, hash.TerminalString(), c.genesis.TerminalString())
	}
	return nil
}

// ID is the chain id.
func (c *Chain) ID() uint64 { return c.config.ID }

// Genesis is the hash of block 0.
func (c *Chain) Genesis() common.Hash {
	c.mu.Lock()
	defer c.mu.Unlock()
	return *c.genesis
}

// Close ends everything, also what waits.
func (c *Chain) Close() {
	c.stop()
	c.running.Wait()
	for _, n := range c.nodes {
		n.mu.Lock()
		if n.link != nil {
			n.link.Close()
			n.link = nil
		}
		n.mu.Unlock()
	}
}

// A State is a node's standing.
type State string

const (
	Up       State = "up"
	Down     State = "down"     // doesn't answer
	Cooling  State = "cooling"  // asked for a pause
	Suspect  State = "suspect"  // said what isn't so
	Excluded State = "excluded" // is of another chain
)

// A NodeStatus is what is known about a node.
type NodeStatus struct {
	Name   string
	State  State
	Reason string // of suspicion or exclusion
	Head   uint64
	Hash   common.Hash // of the head; zero if none is known
}

// Nodes are the nodes in configured order.
func (c *Chain) Nodes() []NodeStatus {
	all := make([]NodeStatus, len(c.nodes))
	for i, n := range c.nodes {
		all[i] = n.status()
	}
	return all
}

func (n *node) status() NodeStatus {
	n.mu.Lock()
	defer n.mu.Unlock()

	s := NodeStatus{Name: n.name, State: Up}
	if n.head != nil {
		s.Head, s.Hash = n.head.Number.Uint64(), n.head.Hash()
	}
	now := time.Now()
	switch {
	case n.excluded != nil:
		s.State, s.Reason = Excluded, n.excluded.Error()
	case now.Before(n.suspectUntil):
		s.State, s.Reason = Suspect, n.suspicion
	case n.failures > 0 || n.link == nil:
		s.State = Down
	case now.Before(n.coolUntil):
		s.State = Cooling
	}
	return s
}

// Accuse makes a node suspect for what somebody else found out about it.
func (c *Chain) Accuse(name, why string) {
	for _, n := range c.nodes {
		if n.name == name {
			n.mu.Lock()
			n.strike(why)
			n.mu.Unlock()
		}
	}
}

// A query says which nodes come first for a call.
type query struct {
	covers uint64 // nodes whose head is below come later
	avoid  string // this node comes last
}

// ranked are the nodes that may be asked, best first; excluded ones aren't there.
func (c *Chain) ranked(q query, method string) []*node {
	type place struct {
		node *node
		cost int
	}
	var places []place
	now := time.Now()

	for _, n := range c.nodes {
		n.mu.Lock()
		cost := 0
		for weight, bad := range map[int]bool{
			1:  n.limits.busy(),
			2:  n.head == nil || n.head.Number.Uint64() < q.covers,
			4:  n.name == q.avoid,
			8:  n.failures > 0 || n.link == nil,
			16: now.Before(n.suspectUntil),
			32: now.Before(n.lacks[method]),
			64: now.Before(n.coolUntil),
		} {
			if bad {
				cost += weight
			}
		}
		if n.excluded == nil {
			places = append(places, place{n, cost})
		}
		n.mu.Unlock()
	}

	slices.SortStableFunc(places, func(a, b place) int { return cmp.Compare(a.cost, b.cost) })
	nodes := make([]*node, len(places))
	for i, p := range places {
		nodes[i] = p.node
	}
	return nodes
}

// initMetrics makes every series that there will be: a counter that never moved is zero, not absent.
func (c *Chain) initMetrics() {
	m := c.metrics()
	m.HeadTime.WithLabelValues(c.label)
	for _, n := range c.nodes {
		m.NodeUp.WithLabelValues(c.label, n.name)
		m.Head.WithLabelValues(c.label, n.name)
		m.RPCSeconds.WithLabelValues(c.label, n.name)
		for method := range methods {
			for _, o := range outcomes {
				m.RPC.WithLabelValues(c.label, n.name, method, string(o))
			}
		}
	}
}

// Methods that are called; the metric's label has no other value.
var methods = map[string]bool{
	"eth_getBlockByNumber": true, "eth_getBlockByHash": true, "eth_getLogs": true, "eth_getBlockReceipts": true,
	"eth_getTransactionReceipt": true, "eth_getTransactionByHash": true, "eth_getTransactionCount": true, "eth_getBalance": true,
	"eth_getCode": true, "eth_getStorageAt": true, "eth_call": true, "eth_estimateGas": true, "eth_maxPriorityFeePerGas": true,
	"eth_feeHistory": true, "eth_sendRawTransaction": true, "eth_getProof": true,
}

func (c *Chain) count(node, method string, o outcome, took time.Duration) {
	if !methods[method] {
		method = "other"
	}
	c.metrics().RPC.WithLabelValues(c.label, node, method, string(o)).Inc()
	c.metrics().RPCSeconds.WithLabelValues(c.label, node).Observe(took.Seconds())
}

func (c *Chain) metrics() *metrics.Metrics { return c.config.Metrics }

func (c *Chain) warn(wrong bool, code health.Code, detail string) {
	c.config.Board.Set(wrong, code, c.label, detail)
}
