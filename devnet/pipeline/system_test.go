package pipeline

import (
	"context"
	"crypto/rand"
	"encoding/hex"
	"fmt"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/devnet/chain"
	"github.com/veritee/veritee/devnet/postgres"
	"github.com/veritee/veritee/devnet/tee/rack"
	"github.com/veritee/veritee/devnet/world"
	"github.com/veritee/veritee/enclave/instance"
	"github.com/veritee/veritee/enclave/vrf/keyfile"
	"github.com/veritee/veritee/internal/failpoint"
	"github.com/veritee/veritee/protocol/ecvrf"
	"github.com/veritee/veritee/relayer/lifecycle"
	"github.com/veritee/veritee/relayer/metrics"
	"github.com/veritee/veritee/relayer/store"
)

// patience is how long anything may take. It is never waited for unless something is wrong.
const patience = 2 * time.Minute

// testCost keeps key files quick to open: there is nothing to protect.
var testCost = keyfile.Cost{Time: 1, MemoryKiB: 8 << 10, Threads: 1}

// A tester is a test, or one check of a property.
type tester interface {
	require.TestingT
	Helper()
	Logf(format string, args ...any)
	Fatalf(format string, args ...any)
	Failed() bool
	Cleanup(func())
	Context() context.Context
}

// A system is the whole, of which the test holds every piece.
type system struct {
	*world.World
	t     tester
	ctx   context.Context
	chain *chain.Chain // nil where the node is another program
	store *store.Store

	nodeURLs    []string                  // the relayer's nodes
	workerURL   string                    // the workers' node
	workerFlags []string                  // besides the usual ones
	flagsOf     func(worker int) []string // likewise, of one; nil: none
	dsn         string
	folder      string
	sender      *world.Wallet
	secret      *ecvrf.SecretKey // of the VRF key
	purses      []*world.Wallet  // senders besides
	instances   []common.Address // of the workers
	rack        *rack.Rack       // where workers are attested; nil: they are confirmed
	derived     []string         // flags by which workers derive their key; nil: a file has it
	workers     []*process
	relayer     *process
	mayDie      bool // the relayer, without the test being over
	listen      string
	poll        time.Duration // of the relayer
	validFor    time.Duration // of signatures
	others      []*system     // whose chains the relayer serves besides
	settings    []string      // lines of the chain's configuration besides the usual ones
	top         []string      // lines of the configuration besides the usual ones
	asked       []common.Hash
	vain        bool                 // the last rest had no end
	foreign     map[common.Hash]bool // transactions of the sender's key that aren't the relayer's
}

// newSystem starts an in-process chain with contracts and consumers on it, and a database: no worker and no relayer yet. Blocks are
// made by the test.
func newSystem(t tester) *system {
	t.Helper()
	return newSystemIn(t, postgres.Test(t))
}

// newSystemIn is newSystem with a database of the test's own, or another chain.
func newSystemIn(t tester, dsn string, tweaks ...func(*chain.Config)) *system {
	t.Helper()
	owner, user := world.Wallets()
	config := chain.Config{
		Alloc: chain.Fund(owner.Address, user.Address, world.NewWallet("sender").Address, filler().Address),
		HTTP:  "127.0.0.1:0", WS: "127.0.0.1:0", Deterministic: true,
	}
	for _, tweak := range tweaks {
		tweak(&config)
	}
	c, err := chain.New(config)
	require.NoError(t, err)
	t.Cleanup(func() { _ = c.Close() })
	_, err = c.Mine()
	require.NoError(t, err)

	s := setUp(t, dsn, nodeOf(c), c.HTTP())
	s.chain = c
	return s
}

func nodeOf(c *chain.Chain) world.Node {
	id := c.Genesis().Config.ChainID.Uint64()
	return world.Node{ChainID: id, Client: c.Client(), Mine: func() error { _, err := c.Mine(); return err }}
}

// setUp prepares a node that is there, whoever runs it.
func setUp(t tester, dsn string, node world.Node, url string) *system {
	t.Helper()
	s := prepare(t, dsn, node, url)
	s.makeKeys(2)
	s.populate()
	return s
}

// prepare is setUp without keys and consumers.
func prepare(t tester, dsn string, node world.Node, url string) *system {
	t.Helper()
	build(t)
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Minute)
	t.Cleanup(cancel)

	w, err := world.Deploy(ctx, node)
	require.NoError(t, err)
	// A socket's path must be short.
	folder, err := os.MkdirTemp("", "vt")
	require.NoError(t, err)
	t.Cleanup(func() { os.RemoveAll(folder) })
	s := &system{
		World: w, t: t, ctx: ctx, nodeURLs: []string{url}, workerURL: url, folder: folder,
		dsn: dsn, poll: 100 * time.Millisecond, validFor: 30 * time.Minute, sender: world.NewWallet("sender"), foreign: make(map[common.Hash]bool),
	}
	s.store, err = store.Open(ctx, s.dsn, metrics.New(prometheus.NewRegistry()))
	require.NoError(t, err)
	t.Cleanup(s.store.Close)

	return s
}

// populate adds who asks and who is paid.
func (s *system) populate() {
	s.t.Helper()
	require.NoError(s.t, s.RegisterPayee(s.ctx, s.sender.Address))
	require.NoError(s.t, s.AddConsumers(s.ctx, "dice", "raffle"))
}

func (s *system) path(name string) string { return filepath.Join(s.folder, name) }

// makeKeys makes the VRF key that all workers share and their instance keys, and registers both.
func (s *system) makeKeys(workers int) {
	s.t.Helper()
	passphrase := keyfile.Passphrase(rand.Text())
	require.NoError(s.t, os.WriteFile(s.path("pass"), passphrase, 0o600))
	secret, err := ecvrf.NewSecretKey(rand.Reader)
	require.NoError(s.t, err)
	s.secret = secret
	require.NoError(s.t, keyfile.CreateVRF(s.path("vrf.json"), secret, []common.Hash{s.KeyLine}, testCost, passphrase))
	for i := range workers {
		s.instances = append(s.instances, s.makeInstance(i))
	}
	s.registerKeys()
}

// registerKeys makes the workers and their key known on the chain.
func (s *system) registerKeys() {
	s.t.Helper()
	require.NoError(s.t, s.Confirm(s.ctx, s.instances...))
	require.NoError(s.t, s.AnnounceKey(s.ctx, s.secret))
}

// makeInstance gives a worker an instance key, instead of the one that it had.
func (s *system) makeInstance(i int) common.Address {
	s.t.Helper()
	file := s.path(fmt.Sprintf("instance-%d.json", i))
	if err := os.Remove(file); err != nil {
		require.ErrorIs(s.t, err, os.ErrNotExist)
	}
	passphrase, err := os.ReadFile(s.path("pass"))
	require.NoError(s.t, err)
	key, err := instance.Create(file, testCost, passphrase)
	require.NoError(s.t, err)
	return key.Address()
}

// startWorker runs worker i and waits until it serves.
func (s *system) startWorker(i int) *process {
	s.t.Helper()
	_, binary := build(s.t)
	socket := s.path(fmt.Sprintf("w%d.sock", i))
	var env []string
	identity := []string{"--instance-key", s.path(fmt.Sprintf("instance-%d.json", i))}
	if s.rack != nil {
		env, identity = s.rack.Machines[fmt.Sprint(i)].Env(), nil
	}
	keys := []string{"--key", s.path("vrf.json"), "--passphrase-file", s.path("pass")}
	if s.derived != nil {
		keys = s.derived
	}
	if s.flagsOf != nil {
		identity = append(identity, s.flagsOf(i)...)
	}
	p := start(s.t, fmt.Sprintf("worker %d", i), env, binary, append(append([]string{
		"serve",
		"--listen", "unix://" + socket, "--serve", fmt.Sprintf("%d:%v", s.Node.ChainID, s.Coordinator),
		"--endpoint", fmt.Sprintf("%d=%s", s.Node.ChainID, s.workerURL), "--journal", s.path(fmt.Sprintf("journal-%d", i)),
	}, append(keys, identity...)...), s.workerFlags...)...)
	s.eventually("the worker serves", func() bool {
		conn, err := net.Dial("unix", socket)
		if err == nil {
			conn.Close()
		}
		return err == nil
	})
	return p
}

// startWorkers runs two.
func (s *system) startWorkers() {
	s.t.Helper()
	s.workers = []*process{s.startWorker(0), s.startWorker(1)}
}

// startRelayer runs the relayer, which dies at a failpoint if one is named.
func (s *system) startRelayer(deathAt string) *process {
	s.t.Helper()
	veritee, _ := build(s.t)
	s.configure()
	var env []string
	if deathAt != "" {
		env = append(env, failpoint.Variable+"="+deathAt)
	}
	s.relayer = start(s.t, "relayer", env, veritee, "relayer", "--config", s.path("veritee.yaml"))
	return s.relayer
}

// configure writes the relayer's configuration.
func (s *system) configure() {
	s.t.Helper()
	if s.listen == "" {
		s.listen = "127.0.0.1:" + freePort(s.t)
	}
	require.NoError(s.t, os.WriteFile(s.path("veritee.yaml"), []byte(s.config()), 0o600))
}

func (s *system) config() string {
	var b strings.Builder
	fmt.Fprintf(&b, `database:
  url: %q
listen: %s
log:
  level: debug
  format: text
answers:
  audit: 0.5
  valid_for: %v
chains:
`, s.dsn, s.listen, s.validFor)
	b.WriteString(s.chainConfig())
	for _, other := range s.others {
		b.WriteString(other.chainConfig())
	}
	for _, line := range s.top {
		fmt.Fprintln(&b, line)
	}
	b.WriteString("workers:\n")
	for i := range 2 {
		fmt.Fprintf(&b, "  - name: w%d\n    url: unix://%s\n    timeout: 2s\n", i, s.path(fmt.Sprintf("w%d.sock", i)))
	}
	return b.String()
}

func (s *system) chainConfig() string {
	var b strings.Builder
	fmt.Fprintf(&b, "  - id: %d\n    nodes:\n", s.Node.ChainID)
	for i, url := range s.nodeURLs {
		fmt.Fprintf(&b, "      - name: node%d\n        url: %s\n", i, url)
	}
	if s.rack != nil {
		fmt.Fprintf(&b, "    deployment: %s\n", s.path("deployment.json"))
	} else {
		fmt.Fprintf(&b, "    coordinator: \"%v\"\n    start_block: %d\n", s.Coordinator, s.FirstBlock)
	}
	fmt.Fprintf(&b, `    poll: %v
    finality: 4
    rescan_depths: [1, 2]
    payee: "%v"
    senders:
      - address: "%v"
        development_key: %s
`, s.poll, s.sender.Address, s.sender.Address, hex.EncodeToString(crypto.FromECDSA(s.sender.Key)))
	for _, other := range s.purses {
		fmt.Fprintf(&b, "      - address: \"%v\"\n        development_key: %s\n", other.Address, hex.EncodeToString(crypto.FromECDSA(other.Key)))
	}
	for _, line := range s.settings {
		fmt.Fprintf(&b, "    %s\n", line)
	}
	return b.String()
}

// waitReady waits until the relayer says that it is.
func (s *system) waitReady() {
	s.t.Helper()
	s.eventually("the relayer is ready", func() bool {
		response, err := http.Get("http://" + s.listen + "/readyz")
		if err != nil {
			return false
		}
		response.Body.Close()
		return response.StatusCode == http.StatusOK
	})
}

// eventually polls until something is so.
func (s *system) eventually(what string, so func() bool) {
	s.t.Helper()
	for deadline := time.Now().Add(patience); ; time.Sleep(20 * time.Millisecond) {
		if so() {
			return
		}
		if time.Now().After(deadline) {
			s.t.Fatalf("waited %v for: %s", patience, what)
		}
		if s.relayer != nil && !s.mayDie && s.relayer.isDead() && s.relayer.err != nil {
			s.t.Fatalf("the relayer ended (%v) while waiting for: %s", s.relayer.err, what)
		}
	}
}

// mine makes blocks, each after the relayer has read the one before.
func (s *system) mine(blocks int) {
	s.t.Helper()
	for range blocks {
		require.NoError(s.t, s.Node.Mine())
		s.follow()
	}
}

// follow waits until the relayer has read the head.
func (s *system) follow() {
	s.t.Helper()
	head, err := s.Node.Client.HeaderByNumber(s.ctx, nil)
	require.NoError(s.t, err)
	s.eventually(fmt.Sprintf("the relayer reads block %v", head.Number), func() bool {
		c, err := s.store.Chain(s.ctx, s.Node.ChainID)
		return err == nil && c.Cursor.Hash == head.Hash()
	})
}

// ask asks and remembers what.
func (s *system) ask(asks ...world.Ask) []common.Hash {
	s.t.Helper()
	ids, err := s.Ask(s.ctx, asks...)
	require.NoError(s.t, err)
	s.asked = append(s.asked, ids...)
	return ids
}

func (s *system) state(id common.Hash) lifecycle.Request {
	r, err := s.store.Request(s.ctx, s.Node.ChainID, id)
	if err != nil {
		return ""
	}
	return r.State
}

// untilState waits until a request is in a state.
func (s *system) untilState(id common.Hash, want lifecycle.Request) {
	s.t.Helper()
	s.eventually(fmt.Sprintf("%v is %s", id, want), func() bool { return s.state(id) == want })
}

func (s *system) describe() string {
	open := []lifecycle.Request{lifecycle.Observed, lifecycle.Matured, lifecycle.Answered, lifecycle.Settled, lifecycle.Refunded}
	rows, _ := s.store.Requests(s.ctx, store.Filter{ChainID: s.Node.ChainID, Limit: 20, States: open})
	var b strings.Builder
	for _, r := range rows {
		fmt.Fprintf(&b, "\n  %d %v block %d %s %s, hold %d", r.Sequence, r.ID, r.Block.Number, r.State, r.Reason, r.HoldUntil)
	}
	settlements, _ := s.store.Settlements(s.ctx, s.Node.ChainID, 1000)
	for _, settlement := range settlements {
		if !settlement.State.Over() {
			fmt.Fprintf(&b, "\n  nonce %d %s, %d of %d requests", settlement.Nonce, settlement.State, settlement.Claims, settlement.Items)
		}
	}
	return b.String()
}

// dial talks to a node over HTTP.
func dial(t *testing.T, url string) *ethclient.Client {
	t.Helper()
	client, err := ethclient.DialContext(t.Context(), url)
	require.NoError(t, err)
	t.Cleanup(client.Close)
	return client
}
