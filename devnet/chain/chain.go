// Package chain is an Ethereum chain inside the process: a real go-ethereum node with a genesis of our own, no
// peers, and blocks that appear when [Chain.Mine] says so. Tests, the gas figures and `veritee dev` run on it.
//
// It isn't built on ethclient/simulated, for four reasons:
//
//   - that one switches a fork later than Osaka on, which prices state differently from every chain in use;
//   - its blocks take their randomness and time from the machine, so no two runs have the same block hashes and no
//     figure that depends on a proof repeats;
//   - where a block can't be made, it logs and the chain stands still; here Mine returns the error;
//   - it has no debug_traceTransaction, which a gas profile needs.
//
// What holds: the chain id is 1337, or 31337 where two chains are wanted, or 901 of a rollup on one of them, and nothing else; Osaka is
// active from genesis and nothing later is, unless [Config.LaterForks] asks to see the future or [Config.Rules] for the past; the contracts that the forks call
// (EIP-2935, 4788, 7002, 7251) have their code, unless [Config.NoHistory] leaves EIP-2935's out.
package chain

import (
	"cmp"
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"maps"
	"math/big"
	"net"
	"strconv"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/rawdb"
	"github.com/ethereum/go-ethereum/core/txpool"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/eth"
	"github.com/ethereum/go-ethereum/eth/ethconfig"
	"github.com/ethereum/go-ethereum/eth/filters"
	"github.com/ethereum/go-ethereum/eth/tracers"
	_ "github.com/ethereum/go-ethereum/eth/tracers/native" // callTracer and its kind
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/miner"
	"github.com/ethereum/go-ethereum/node"
	"github.com/ethereum/go-ethereum/p2p"
	"github.com/ethereum/go-ethereum/params"
	"github.com/ethereum/go-ethereum/rpc"
)

const (
	// ID is the chain id of the chains of this package, unless they are told otherwise.
	ID = 1337

	// OtherID is for the second of two chains: anvil's. It is the only other id of a development chain that settles.
	OtherID = 31337

	// RollupID is for a chain that settles on one of the others. Ours are its only users: 901 is what others' development rollups have too.
	RollupID = 901

	// DefaultGasLimit is the gas that a block holds where the configuration names none: mainnet's.
	DefaultGasLimit = 60_000_000

	// epoch is how often a block becomes final: `finalized` is the last multiple of it, as it is with geth --dev.
	epoch = 32

	// fixedTime is when a deterministic chain begins that isn't told otherwise: 2025-01-01. Its blocks are one second apart.
	fixedTime = 1_735_689_600
)

// extra stands in every header. geth's own names the version of Go and the operating system, and would make block
// hashes differ between machines.
var extra = []byte("veritee devnet")

var (
	// ErrChainID says that a chain with another id than 1337, 31337 or 901 was asked for. This chain has public keys, free
	// money and no peers; it must never be taken for another one.
	ErrChainID = errors.New("development chain has id 1337 or 31337, or 901 if it is a rollup")

	// ErrRules says that a chain by rules was asked for that this package doesn't have.
	ErrRules = errors.New("a development chain goes by the rules of osaka, prague or cancun")

	// ErrPending is returned by Fork while the pool holds transactions that could be mined. Rollback drops them.
	ErrPending = errors.New("transactions are pending")
)

// Config says what chain to make. The zero value is a usable chain on which nobody has money.
type Config struct {
	ChainID       uint64             // 0 is ID; ID, OtherID or RollupID; everything else is refused
	Alloc         types.GenesisAlloc // accounts at genesis; see Fund
	GasLimit      uint64             // gas per block; 0 is DefaultGasLimit
	HTTP          string             // address to serve JSON-RPC on, such as 127.0.0.1:8545; empty for none
	WS            string             // the same for WebSocket; may be the same address
	Deterministic bool               // fixed times and randomness: the same transactions make the same block hashes
	Start         uint64             // when a deterministic chain begins, unix seconds; 0 is 2025-01-01
	LaterForks    bool               // go-ethereum's idea of the forks after Osaka, to see what they will do to us

	// Sealed is called with each block that Mine made, before anybody else can see it: from here on whoever follows the chain is
	// measured. It must not call the chain. nil: nobody is called.
	Sealed    func(*types.Header)
	Rules     string // Osaka, Prague or Cancun; empty is Osaka
	Archive   bool   // keeps all states: an old block's witness can be had however late it is asked for
	NoHistory bool   // no contract that serves old block hashes (EIP-2935), as on chains that never had it
}

// Rules of older chains, see Config.
const (
	Osaka  = "osaka"
	Prague = "prague"
	Cancun = "cancun"
)

// Check refuses a configuration that can't be used.
func (c Config) Check() error {
	if c.ChainID != 0 && c.ChainID != ID && c.ChainID != OtherID && c.ChainID != RollupID {
		return fmt.Errorf("chain id %d: %w", c.ChainID, ErrChainID)
	}
	switch c.Rules {
	case "", Osaka, Prague, Cancun:
	default:
		return fmt.Errorf("rules %q: %w", c.Rules, ErrRules)
	}
	for name, address := range map[string]string{"http": c.HTTP, "ws": c.WS} {
		if _, _, err := splitAddress(address); err != nil {
			return fmt.Errorf("%s address %q: %w", name, address, err)
		}
	}
	return nil
}

// Fund is an allocation that gives each address one million ether.
func Fund(addresses ...common.Address) types.GenesisAlloc {
	million := new(big.Int).Mul(big.NewInt(1_000_000), big.NewInt(params.Ether))
	alloc := make(types.GenesisAlloc, len(addresses))

	for _, address := range addresses {
		alloc[address] = types.Account{Balance: million}
	}
	return alloc
}

// Chain is a running chain. All methods are safe for concurrent use.
type Chain struct {
	config        Config
	spec          *core.Genesis
	node          *node.Node
	eth           *eth.Ethereum
	client        *ethclient.Client
	probe         *types.Transaction // see flush
	deterministic bool

	mu    sync.Mutex // one block at a time; also guards mined
	mined uint64     // blocks mined since the start; a fork doesn't take it back, so that siblings differ
}

// New starts a chain, which stands at genesis until Mine is called.
func New(config Config) (*Chain, error) {
	if err := config.Check(); err != nil {
		return nil, err
	}
	return begin(config, genesis(config))
}

func begin(config Config, spec *core.Genesis) (*Chain, error) {
	probe, err := newProbe(spec.Config.ChainID)
	if err != nil {
		return nil, fmt.Errorf("sign probe: %w", err)
	}
	stack, err := node.New(nodeConfig(config))
	if err != nil {
		return nil, fmt.Errorf("create node: %w", err)
	}
	backend, err := eth.New(stack, ethConfig(spec, config.Archive))
	if err != nil {
		return nil, errors.Join(fmt.Errorf("create chain: %w", err), stack.Close())
	}

	stack.RegisterAPIs([]rpc.API{{
		Namespace: "eth",
		Service:   filters.NewFilterAPI(filters.NewFilterSystem(backend.APIBackend, filters.Config{})),
	}})
	stack.RegisterAPIs(tracers.APIs(backend.APIBackend))

	if err := stack.Start(); err != nil {
		return nil, errors.Join(fmt.Errorf("start node: %w", err), stack.Close())
	}

	// There is nobody to catch up with. Until it is told, the pool takes no transactions.
	backend.SetSynced()

	return &Chain{
		config:        config,
		spec:          spec,
		node:          stack,
		eth:           backend,
		client:        ethclient.NewClient(stack.Attach()),
		probe:         probe,
		deterministic: config.Deterministic,
	}, nil
}

// Close stops the chain and everything it listens on. The chain is gone: nothing was written to disk.
func (c *Chain) Close() error {
	c.mu.Lock()
	defer c.mu.Unlock()

	c.client.Close()
	if err := c.node.Close(); err != nil && !errors.Is(err, node.ErrNodeStopped) {
		return fmt.Errorf("close node: %w", err)
	}
	return nil
}

// Genesis is what the chain began with.
func (c *Chain) Genesis() *core.Genesis { return c.spec }

// Client talks to the chain inside the process. It is the chain's own: don't close it.
func (c *Chain) Client() *ethclient.Client { return c.client }

// HTTP is the URL of JSON-RPC, if it is served.
func (c *Chain) HTTP() string { return c.node.HTTPEndpoint() }

// WS is the URL of WebSocket JSON-RPC, if it is served.
func (c *Chain) WS() string { return c.node.WSEndpoint() }

// Head is the header of the newest block.
func (c *Chain) Head() *types.Header { return c.eth.BlockChain().CurrentBlock() }

// Mine makes a block of what the pool holds, which may be nothing, and returns its header. Blocks are at least a
// second apart by their own time: more than one in a second runs the chain's clock ahead of the machine's.
func (c *Chain) Mine() (*types.Header, error) {
	c.mu.Lock()
	defer c.mu.Unlock()

	if err := c.flush(); err != nil {
		return nil, err
	}
	parent := c.Head()
	block, _, err := c.eth.Miner().BuildTestingPayload(c.payload(parent), nil, false, extra)
	if err != nil {
		return nil, fmt.Errorf("build block %d: %w", parent.Number.Uint64()+1, err)
	}
	if err := c.adopt(block); err != nil {
		return nil, fmt.Errorf("adopt block %d: %w", block.NumberU64(), err)
	}
	c.mined++

	return block.Header(), nil
}

// MineEvery mines one block per interval until the context ends or a block can't be made.
func (c *Chain) MineEvery(ctx context.Context, interval time.Duration) error {
	ticker := time.NewTicker(interval)
	defer ticker.Stop()

	for {
		select {
		case <-ctx.Done():
			return nil
		case <-ticker.C:
			if _, err := c.Mine(); err != nil {
				return err
			}
		}
	}
}

// Fork makes an earlier block the head again: the next block mined is a sibling of the one that followed it.
// Subscribers see the logs of the abandoned blocks removed; transactions of theirs return to the pool.
func (c *Chain) Fork(parent common.Hash) error {
	c.mu.Lock()
	defer c.mu.Unlock()

	if err := c.flush(); err != nil {
		return err
	}
	if pending, _ := c.eth.TxPool().Pending(txpool.PendingFilter{}); len(pending) != 0 {
		return ErrPending
	}

	block := c.eth.BlockChain().GetBlockByHash(parent)
	if block == nil {
		return fmt.Errorf("fork at %v: unknown block", parent)
	}
	if err := c.lead(block); err != nil {
		return fmt.Errorf("fork at %v: %w", parent, err)
	}
	return nil
}

// Rollback drops every transaction that isn't mined.
func (c *Chain) Rollback() { c.eth.TxPool().Clear() }

// payload is what a consensus client would have said about the next block.
func (c *Chain) payload(parent *types.Header) *miner.BuildPayloadArgs {
	args := &miner.BuildPayloadArgs{
		Parent:     parent.Hash(),
		Timestamp:  parent.Time + 1,
		Random:     crypto.Keccak256Hash(extra, binary.BigEndian.AppendUint64(nil, c.mined)),
		BeaconRoot: &common.Hash{},
	}
	if !c.deterministic {
		args.Timestamp = max(args.Timestamp, uint64(time.Now().Unix()))
	}
	if c.eth.BlockChain().Config().IsAmsterdam(new(big.Int).Add(parent.Number, common.Big1), args.Timestamp) {
		args.SlotNum = new(uint64)
	}
	return args
}

// adopt runs a block through the node's full validation and makes it the head.
func (c *Chain) adopt(block *types.Block) error {
	if _, err := c.eth.BlockChain().InsertBlockWithoutSetHead(context.Background(), block, false); err != nil {
		return err
	}
	if c.config.Sealed != nil {
		c.config.Sealed(block.Header())
	}
	return c.lead(block)
}

// lead makes a block the head and `safe`, and the last epoch's block `finalized`. Afterwards the pool knows: the next
// pending nonce that a client asks for is right.
func (c *Chain) lead(block *types.Block) error {
	chain := c.eth.BlockChain()
	if _, err := chain.SetCanonical(block); err != nil {
		return err
	}

	chain.SetSafe(block.Header())
	chain.SetFinalized(chain.GetHeaderByNumber(block.NumberU64() / epoch * epoch))
	return c.eth.TxPool().Sync()
}

// flush waits until every transaction that a client was told is accepted can be mined.
//
// The pool accepts into a queue and promotes from there in the background. Its own Sync is no help here: it resets
// the pool to the head, and what is promoted during a reset is decided by the nonces at the head, so that of ten
// transactions of one account, of which four are promoted, the other six stay behind until the next block. The pool
// promotes synchronously for whoever adds synchronously, even a transaction that it then refuses.
func (c *Chain) flush() error {
	if err := c.eth.TxPool().Add([]*types.Transaction{c.probe}, true)[0]; !errors.Is(err, core.ErrInsufficientFunds) {
		return fmt.Errorf("flush pool: %w", err)
	}
	return nil
}

// newProbe is a transaction that is well formed and that nobody can pay for.
func newProbe(chainID *big.Int) (*types.Transaction, error) {
	key, err := crypto.ToECDSA(crypto.Keccak256([]byte("veritee devnet probe")))
	if err != nil {
		return nil, err
	}
	return types.SignNewTx(key, types.LatestSignerForChainID(chainID), &types.LegacyTx{
		To: &common.Address{}, Gas: params.TxGas, GasPrice: big.NewInt(params.Ether),
		Value: new(big.Int).Lsh(common.Big1, 255),
	})
}

// genesis has every fork up to Osaka at block zero, or up to the one that is asked for.
func genesis(config Config) *core.Genesis {
	forks := *params.AllDevChainProtocolChanges
	forks.ChainID = new(big.Int).SetUint64(cmp.Or(config.ChainID, ID))
	if !config.LaterForks {
		forks.UBTTime, forks.AmsterdamTime, forks.BogotaTime = nil, nil, nil
		forks.BPO1Time, forks.BPO2Time, forks.BPO3Time, forks.BPO4Time, forks.BPO5Time = nil, nil, nil, nil, nil
	}
	if config.Rules == Prague || config.Rules == Cancun {
		forks.OsakaTime = nil
	}
	if config.Rules == Cancun {
		forks.PragueTime = nil
	}

	// Without the contracts that the forks call at the end of each block, no block is valid.
	alloc := core.SystemContractAllocs()
	if config.NoHistory || config.Rules == Cancun {
		delete(alloc, params.HistoryStorageAddress)
	}
	maps.Copy(alloc, config.Alloc)

	spec := &core.Genesis{
		Config:     &forks,
		GasLimit:   gasLimit(config),
		BaseFee:    big.NewInt(params.InitialBaseFee),
		Difficulty: new(big.Int),
		ExtraData:  extra,
		Timestamp:  cmp.Or(config.Start, fixedTime),
		Alloc:      alloc,
	}
	if !config.Deterministic {
		spec.Timestamp = uint64(time.Now().Unix())
	}
	return spec
}

func gasLimit(config Config) uint64 {
	if config.GasLimit == 0 {
		return DefaultGasLimit
	}
	return config.GasLimit
}

func ethConfig(spec *core.Genesis, archive bool) *ethconfig.Config {
	conf := ethconfig.Defaults
	conf.Genesis = spec
	conf.NetworkId = spec.Config.ChainID.Uint64()
	conf.SyncMode = ethconfig.FullSync
	conf.Miner.GasCeil = conf.Genesis.GasLimit

	if archive {
		conf.StateScheme, conf.NoPruning = rawdb.HashScheme, true
	}

	// The index of logs is built in the background; searching the blocks is exact at once.
	conf.LogNoHistory = true

	// With geth's own limits the pool drops transactions without a word: of 30,000 accepted, 5,120 were mined.
	conf.TxPool.NoLocals = true
	conf.TxPool.AccountSlots, conf.TxPool.GlobalSlots = 50_000, 50_000
	conf.TxPool.AccountQueue, conf.TxPool.GlobalQueue = 50_000, 50_000
	return &conf
}

func nodeConfig(config Config) *node.Config {
	modules := []string{"eth", "net", "web3", "txpool", "debug"}

	conf := node.DefaultConfig
	conf.DataDir = ""
	conf.P2P = p2p.Config{NoDiscovery: true}
	conf.HTTPModules, conf.WSModules = modules, modules

	// Check has been here: neither fails.
	conf.HTTPHost, conf.HTTPPort, _ = splitAddress(config.HTTP)
	conf.WSHost, conf.WSPort, _ = splitAddress(config.WS)
	return &conf
}

// splitAddress splits host:port as the node wants it; an empty address is an empty host, which means no server.
func splitAddress(address string) (string, int, error) {
	if address == "" {
		return "", 0, nil
	}
	host, digits, err := net.SplitHostPort(address)
	if err != nil {
		return "", 0, err
	}
	if host == "" {
		return "", 0, errors.New("no host")
	}
	port, err := strconv.ParseUint(digits, 10, 16)
	if err != nil {
		return "", 0, err
	}
	return host, int(port), nil
}
