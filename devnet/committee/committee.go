// Package committee runs committees of key nodes on a development chain, each node a process on a machine of a rack of its own: the
// demonstration, the benchmarks and the tests of the pipeline stand on it, each with its own way of waiting.
//
// In order: [New] knows the contracts from the deployment; [Committee.Governing] says on chain whose code may be key node and on which machines
// the app's keys may be; [Committee.Start] starts nodes, which have nothing to do yet; a relayer that has [Committee.RelayerConfig] in its
// configuration registers them; [Committee.Propose] has them deal, and the relayer brings what they confirm. From then on
// [Committee.WorkerFlags] tell a worker where its keys come from.
package committee

import (
	"context"
	"fmt"
	"math/big"
	"path/filepath"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/veritee/veritee/devnet/process"
	"github.com/veritee/veritee/devnet/tee/rack"
	"github.com/veritee/veritee/devnet/world"
	"github.com/veritee/veritee/internal/deployment"
	"github.com/veritee/veritee/protocol/typed"
)

// A Config is what nodes need to run.
type Config struct {
	World     *world.World
	Contracts deployment.File
	Rack      *rack.Rack // has a machine of each node's name
	Binary    string     // veritee-worker
	Endpoint  string     // RPC URL of the chain
	Folder    string     // for sockets, data folders and logs; a short path
	Threshold uint8
	Poll      time.Duration // how often nodes ask for a block

	// Run starts a node's process; nil: it runs until it is killed.
	Run func(name string, command process.Command) (Process, error)
}

// A Process is a node's. What Kill and Stop return from is gone, or is another one already where somebody keeps it alive.
type Process interface {
	Kill()                       // kill -9
	Stop(patience time.Duration) // asks it to end first
}

// A Committee is contracts, and the nodes that were started for them.
type Committee struct {
	world.Keys
	Nodes []*Node

	config Config
}

// New is a committee that nobody is in yet.
func New(c Config) *Committee {
	if c.Run == nil {
		c.Run = func(_ string, command process.Command) (Process, error) { return process.Start(command) }
	}
	return &Committee{Keys: ContractsOf(c.Contracts), config: c}
}

// ContractsOf are those that derive keys.
func ContractsOf(file deployment.File) world.Keys {
	place := file.Keys()
	return world.Keys{App: place.App, Committee: place.Committee, Broker: place.Broker}
}

// Allowing lets what runs on machines act for an app.
func Allowing(r *rack.Rack, app common.Address, machines ...string) (calls []world.Call, err error) {
	allowed := make(map[common.Hash]bool)
	for _, name := range machines {
		m := r.Machines[name]
		measurement, err := m.Measurement()
		if err != nil {
			return nil, err
		}
		if !allowed[measurement] {
			calls = append(calls, world.Allowing(app, measurement, byte(m.TEE), m.Release))
		}
		allowed[measurement] = true
	}
	return calls, nil
}

// Governing is what has to be on chain before nodes start: what runs on the nodes' machines acts for the committee; what runs on the workers'
// may hold keys of the world's line, and of other purposes of its app, and order them there.
func (c *Committee) Governing(workers, nodes []string, others ...typed.Purpose) ([]world.Call, error) {
	w, r := c.config.World, c.config.Rack
	calls, err := Allowing(r, c.App, nodes...)
	if err != nil {
		return nil, err
	}
	for _, name := range workers {
		measurement, err := r.Machines[name].Measurement()
		if err != nil {
			return nil, err
		}
		platform, err := r.Machines[name].Platform()
		if err != nil {
			return nil, err
		}
		calls = append(calls, w.Entrusting(c.Keys, measurement, platform, others...)...)
	}
	return append(calls, w.Opening(c.Keys)), nil
}

// Start starts nodes, each on the machine of its name, and learns who they are.
func (c *Committee) Start(ctx context.Context, names ...string) error {
	first := len(c.Nodes)
	for _, name := range names {
		n, err := c.node(name)
		if err != nil {
			return err
		}
		if err := n.Start(); err != nil {
			return fmt.Errorf("key node %s: %w", name, err)
		}
		c.Nodes = append(c.Nodes, n)
	}
	for _, n := range c.Nodes[first:] {
		if err := n.meet(ctx); err != nil {
			return err
		}
	}
	return nil
}

func (c *Committee) node(name string) (*Node, error) {
	peers, err := process.FreeAddress()
	if err != nil {
		return nil, err
	}

	chain := c.config.World.Node.ChainID
	path := func(form string) string { return filepath.Join(c.config.Folder, fmt.Sprintf(form, name)) }
	n := &Node{Name: name, Socket: path("keynode-%s.sock"), Data: path("keynode-%s"), Peers: peers, run: c.config.Run}
	n.command = process.Command{
		Binary: c.config.Binary, Log: path("keynode-%s.log"), Env: c.config.Rack.Machines[name].Env(),
		Args: []string{
			"keynode", "--listen", "unix://" + n.Socket, "--committee", fmt.Sprintf("%d:%v", chain, c.Committee),
			"--broker", c.Broker.Hex(), "--endpoint", fmt.Sprintf("%d=%s", chain, c.config.Endpoint),
			"--data", n.Data, "--peers-listen", peers, "--poll", c.config.Poll.String(),
			"--collateral", c.config.Rack.Service, "--development-root", c.config.Rack.RootFile,
		},
	}
	return n, nil
}

// Node is one by its name; nil if there is none.
func (c *Committee) Node(name string) *Node {
	for _, n := range c.Nodes {
		if n.Name == name {
			return n
		}
	}
	return nil
}

// Named are nodes by their names, in that order; without names all.
func (c *Committee) Named(names ...string) (nodes []*Node) {
	if len(names) == 0 {
		return c.Nodes
	}
	for _, name := range names {
		nodes = append(nodes, c.Node(name))
	}
	return nodes
}

// OperatorOf is whom the i-th member of a proposal is said to belong to: all belong to different ones.
func OperatorOf(i int) common.Address { return common.BigToAddress(big.NewInt(int64(i + 1))) }

// Propose opens a session in which nodes deal, all without names: the committee's first, a refresh, or a resharing.
func (c *Committee) Propose(ctx context.Context, names ...string) error {
	var members []world.Member
	for i, n := range c.Named(names...) {
		members = append(members, world.Member{Instance: n.Instance, Operator: OperatorOf(i), Endpoint: n.Peers})
	}
	return c.config.World.Propose(ctx, c.Keys, c.config.Threshold, members)
}

// Registered says whether the registry knows nodes, all without names, as the committee's.
func (c *Committee) Registered(ctx context.Context, names ...string) (bool, error) {
	for _, n := range c.Named(names...) {
		if is, err := c.config.World.AuthorizedFor(ctx, c.App, n.Instance); err != nil || !is {
			return false, err
		}
	}
	return true, nil
}

// Generation is which one serves; zero before the first.
func (c *Committee) Generation(ctx context.Context) (uint32, error) {
	return c.config.World.Generation(ctx, c.Keys)
}

// RelayerConfig is what the relayer is told of the nodes: YAML, empty without any.
func (c *Committee) RelayerConfig() string {
	if len(c.Nodes) == 0 {
		return ""
	}
	var b strings.Builder
	b.WriteString("key_nodes:\n")
	for _, n := range c.Nodes {
		fmt.Fprintf(&b, "  - name: keys-%s\n    url: unix://%s\n", n.Name, n.Socket)
	}
	return b.String()
}

// WorkerFlags are what a worker is told of keys that are derived, once the committee has formed: where the world's line comes from.
func (c *Committee) WorkerFlags(ctx context.Context) ([]string, error) {
	w := c.config.World
	group, err := w.GroupKey(ctx, c.Keys)
	if err != nil {
		return nil, err
	}
	return []string{
		"--keys", fmt.Sprintf("%d:%v:%v", w.Node.ChainID, c.Broker, group),
		"--derive", fmt.Sprintf("%d:%v:%v=vrf", w.Node.ChainID, w.App, world.KeyPurpose()),
	}, nil
}

// Stop ends all nodes.
func (c *Committee) Stop() {
	for _, n := range c.Nodes {
		n.Stop()
	}
}
