package workers

import (
	"context"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/sha256"
	"crypto/x509"
	"encoding/hex"
	"encoding/pem"
	"math/big"
	"os"
	"path/filepath"
	"regexp"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/bindings/vrfcoordinator"
	devchain "github.com/veritee/veritee/devnet/chain"
	"github.com/veritee/veritee/devnet/world"
	"github.com/veritee/veritee/enclave"
	"github.com/veritee/veritee/enclave/rollup"
	"github.com/veritee/veritee/enclave/server"
	"github.com/veritee/veritee/enclave/vrf/keyfile"
	"github.com/veritee/veritee/internal/logbuffer"
	"github.com/veritee/veritee/protocol/randomness"
	"github.com/veritee/veritee/relayer/chain"
	"github.com/veritee/veritee/relayer/store"
)

// real is a bench whose chain, contracts and workers are those that are shipped.
type real struct {
	*bench
	node  *devchain.Chain
	chain *chain.Chain
	world *world.World
	dir   string

	rollups rollup.Settings // that workers serve
}

func newReal(t *testing.T) *real {
	t.Helper()
	owner, user := world.Wallets()
	node, err := devchain.New(devchain.Config{HTTP: "127.0.0.1:0", Alloc: devchain.Fund(owner.Address, user.Address)})
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, node.Close()) })

	r := &real{bench: newBench(t), node: node, dir: t.TempDir()}
	r.world, err = world.Deploy(t.Context(), world.Node{
		ChainID: devchain.ID, Client: node.Client(), Mine: func() error { _, err := node.Mine(); return err },
	})
	require.NoError(t, err)
	require.NoError(t, r.world.AnnounceKey(t.Context(), r.secret))
	require.NoError(t, r.world.Confirm(t.Context(), address{0xee})) // or the coordinator takes no request
	require.NoError(t, r.world.AddConsumers(t.Context(), "dice"))

	r.chain, err = chain.Dial(t.Context(), chain.Config{
		ID: devchain.ID, Nodes: []chain.NodeConfig{{Name: "dev", URL: node.HTTP()}}, Poll: 50 * time.Millisecond,
		Finality: chain.Finality{Depth: 2}, Metrics: r.metrics, Board: r.board,
	})
	require.NoError(t, err)
	t.Cleanup(r.chain.Close)
	return r
}

// worker starts a real one and returns its URL and instance.
func (r *real) worker(name, address string, tls *server.TLS) (url string, instance address) {
	r.t.Helper()
	passphrase := keyfile.Passphrase("a passphrase of a test")
	file := filepath.Join(r.dir, name+".json")
	secret := *r.secret
	require.NoError(r.t, keyfile.CreateVRF(file, &secret, []common.Hash{r.world.KeyLine}, keyfile.Cost{Time: 1, MemoryKiB: 8 << 10, Threads: 1}, passphrase))
	listen, err := server.ParseAddress(address)
	require.NoError(r.t, err)

	ear := new(logbuffer.Buffer)
	w, err := enclave.New(r.t.Context(), enclave.Config{
		Version: "test", Listen: server.ListenConfig{Address: listen, TLS: tls},
		Deployments: []randomness.Deployment{{ChainID: devchain.ID, Coordinator: r.world.Coordinator}},
		Endpoints:   map[uint64][]string{devchain.ID: {r.node.HTTP()}},
		Rollups:     r.rollups,
		KeyFiles:    []string{file}, JournalFile: filepath.Join(r.dir, name+".journal"),
		Passphrase: func() (keyfile.Passphrase, error) { return append(keyfile.Passphrase{}, passphrase...), nil },
		Log:        newLog(ear),
	})
	require.NoError(r.t, err)

	ctx, stop := context.WithCancel(context.Background())
	done := make(chan error, 1)
	go func() { done <- w.Run(ctx) }()
	r.t.Cleanup(func() {
		stop()
		require.NoError(r.t, <-done)
		require.NoError(r.t, w.Close())
	})
	ready := regexp.MustCompile(`msg="worker ready" address=(\S+)`)
	r.eventually("the worker is ready", func() bool { return ready.MatchString(ear.String()) })
	return ready.FindStringSubmatch(ear.String())[1], w.Instance()
}

func (r *real) pool(workers ...WorkerConfig) *Pool {
	r.t.Helper()
	p, err := NewPool(r.config(func(c *Config) {
		c.Workers, c.Timeout = workers, 5*time.Second
		c.Authorities = map[uint64]Authority{devchain.ID: NewRegistry(r.chain, r.world.Registry)}
	}))
	require.NoError(r.t, err)
	r.t.Cleanup(p.close)
	p.Describe(r.t.Context())
	return p
}

// ask makes a request on chain and returns its question once it is mature, and terms that count.
func (r *real) ask() (store.Question, Terms) {
	r.t.Helper()
	_, err := r.world.Ask(r.t.Context(), world.Ask{Times: 1, Words: 1, Confirmations: 1})
	require.NoError(r.t, err)
	block := r.node.Head()
	head, err := r.node.Mine()
	require.NoError(r.t, err)

	key := common.Hash(r.key())
	alpha, err := randomness.Deployment{ChainID: devchain.ID, Coordinator: r.world.Coordinator}.Alpha(key, block.Number.Uint64(), 1, block.Hash())
	require.NoError(r.t, err)
	return store.Question{
		ChainID: devchain.ID, Contract: r.world.Coordinator, Alpha: alpha, KeyLine: r.world.KeyLine, KeyHash: key,
		Block: store.BlockRef{Number: block.Number.Uint64(), Hash: block.Hash()}, Confirmations: 1, Requests: 1, MaturesAt: head.Number.Uint64(),
	}, Terms{NotAfter: head.Time + 50*60}
}

func TestARealWorkerAnswersForARealRequest(t *testing.T) {
	r := newReal(t)
	url, instance := r.worker("a", "unix://"+filepath.Join(r.dir, "a.sock"), nil)
	p := r.pool(WorkerConfig{Name: "a", URL: url})

	q, terms := r.ask()
	_, err := p.Ask(t.Context(), q, terms)
	require.ErrorIs(t, err, ErrNoWorker)
	require.ErrorContains(t, err, "isn't registered")
	require.Equal(t, Leaseless, p.Statuses()[0].State)

	require.NoError(t, r.world.Confirm(t.Context(), instance))
	r.eventually("the lease is seen", func() bool { return p.Describe(t.Context())[0].State == Up })
	answer, err := p.Ask(t.Context(), q, terms)
	require.NoError(t, err)
	require.Equal(t, instance, answer.Instance)

	// The contract takes it: a settlement by anybody, which is all that the verification here stands for.
	coordinator := vrfcoordinator.NewVRFCoordinator()
	logs, err := r.node.Client().FilterLogs(t.Context(), ethereum.FilterQuery{BlockHash: &q.Block.Hash})
	require.NoError(t, err)
	var items []vrfcoordinator.IVRFCoordinatorItem
	for _, log := range logs {
		if e, err := coordinator.UnpackRandomnessRequestedEvent(&log); err == nil {
			items = append(items, vrfcoordinator.IVRFCoordinatorItem{Terms: e.Terms, Consumer: e.Consumer, InputHash: e.InputHash})
		}
	}
	require.Len(t, items, 1)
	pr := answer.Proof
	var witnesses []*big.Int
	for _, w := range pr.Witnesses {
		witnesses = append(witnesses, w.Big())
	}
	data := coordinator.PackSettleAnswer(vrfcoordinator.IVRFCoordinatorAnswer{
		KeyLine: q.KeyLine, Settler: answer.Statement.Settler, Px: answer.PublicKey.X.Big(), Terms: answer.Statement.Terms(answer.PublicKey.Parity, false),
		R: answer.Signature.R, Vs: answer.Signature.VS, Proof: vrfcoordinator.ECVRFProof{
			Gx: pr.Gamma.X.Big(), Gy: pr.Gamma.Y.Big(), Wx: pr.W.X.Big(), Wy: pr.W.Y.Big(), C: pr.C.Big(), T: pr.T.Big(), Slope: pr.Slope.Big(),
		},
	}, witnesses, items)
	receipt := r.send(r.world.Coordinator, data)
	fulfilled := 0
	for _, log := range receipt.Logs {
		if _, err := coordinator.UnpackRandomnessFulfilledEvent(log); err == nil {
			fulfilled++
		}
	}
	require.Equal(t, 1, fulfilled)
}

// send mines a transaction of the user's, and gives its nonce back to nobody: it is the last of a test.
func (r *real) send(to common.Address, data []byte) *types.Receipt {
	r.t.Helper()
	client := r.node.Client()
	nonce, err := client.PendingNonceAt(r.t.Context(), r.world.User.Address)
	require.NoError(r.t, err)
	tx := types.MustSignNewTx(r.world.User.Key, types.LatestSignerForChainID(big.NewInt(devchain.ID)), &types.DynamicFeeTx{
		ChainID: big.NewInt(devchain.ID), Nonce: nonce, GasTipCap: big.NewInt(1e9), GasFeeCap: big.NewInt(50e9), Gas: 2_000_000, To: &to, Data: data,
	})
	require.NoError(r.t, client.SendTransaction(r.t.Context(), tx))
	_, err = r.node.Mine()
	require.NoError(r.t, err)
	receipt, err := client.TransactionReceipt(r.t.Context(), tx.Hash())
	require.NoError(r.t, err)
	return receipt
}

func TestF37ARealRevocationIsNoticed(t *testing.T) {
	r := newReal(t)
	url, instance := r.worker("a", "http://127.0.0.1:0", nil)
	require.NoError(t, r.world.Confirm(t.Context(), instance))
	p := r.pool(WorkerConfig{Name: "a", URL: url})
	q, terms := r.ask()
	_, err := p.Ask(t.Context(), q, terms)
	require.NoError(t, err)

	require.NoError(t, r.world.Revoke(t.Context(), instance, "test"))
	r.eventually("it is quarantined", func() bool { return p.Describe(t.Context())[0].State == Quarantined })
	require.Equal(t, instance, r.quarantined()[0].Instance)
	_, err = p.Ask(t.Context(), q, terms)
	require.ErrorIs(t, err, ErrNoWorker)
}

func TestAWorkerElsewhereIsReachedByMutualTLSAlone(t *testing.T) {
	r := newReal(t)
	ours, theirs, stranger := r.certificate("relayer"), r.certificate("worker"), r.certificate("stranger")
	tls := &server.TLS{CertFile: theirs.Cert, KeyFile: theirs.Key, ClientPins: []server.Pin{must(server.ParsePin(ours.Pin))}}
	url, instance := r.worker("a", "https://127.0.0.1:0", tls)
	require.NoError(t, r.world.Confirm(t.Context(), instance))

	config := func(identity TLSConfig, pin string) WorkerConfig {
		identity.Pin = pin
		return WorkerConfig{Name: "a", URL: url, TLS: &identity}
	}
	p := r.pool(config(ours, theirs.Pin))
	q, terms := r.ask()
	_, err := p.Ask(t.Context(), q, terms)
	require.NoError(t, err)

	impostor := r.pool(config(ours, stranger.Pin))
	require.Equal(t, Down, impostor.Statuses()[0].State)
	require.Contains(t, impostor.Statuses()[0].Reason, "isn't the pinned one")

	uninvited := r.pool(config(stranger, theirs.Pin))
	require.Equal(t, Down, uninvited.Statuses()[0].State)
	// Most often it hears why; sometimes the connection is gone before it has.
	require.Regexp(t, "give it our pin|broken pipe|reset by peer|hung up", uninvited.Statuses()[0].Reason)
}

func must[T any](value T, err error) T {
	if err != nil {
		panic(err)
	}
	return value
}

// certificate makes a key and a certificate that nobody vouches for.
func (r *real) certificate(name string) TLSConfig {
	r.t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	require.NoError(r.t, err)
	template := &x509.Certificate{SerialNumber: big.NewInt(1), NotBefore: time.Unix(0, 0), NotAfter: time.Unix(1, 0)}
	der, err := x509.CreateCertificate(rand.Reader, template, template, &key.PublicKey, key)
	require.NoError(r.t, err)
	secret, err := x509.MarshalPKCS8PrivateKey(key)
	require.NoError(r.t, err)
	public, err := x509.MarshalPKIXPublicKey(&key.PublicKey)
	require.NoError(r.t, err)

	write := func(suffix, kind string, der []byte) string {
		file := filepath.Join(r.dir, name+suffix)
		require.NoError(r.t, os.WriteFile(file, pem.EncodeToMemory(&pem.Block{Type: kind, Bytes: der}), 0o600))
		return file
	}
	pin := sha256.Sum256(public)
	return TLSConfig{Cert: write(".crt", "CERTIFICATE", der), Key: write(".key", "PRIVATE KEY", secret), Pin: hex.EncodeToString(pin[:])}
}

func TestARegistryIsAskedOnceAHead(t *testing.T) {
	r := newReal(t)
	counted := &countingChain{Chain: r.chain}
	registry := NewRegistry(counted, r.world.Registry)
	app := r.world.Owner.Address
	for range 5 {
		version, err := registry.PolicyVersion(t.Context(), app)
		require.NoError(t, err)
		require.Zero(t, version)
		live, err := registry.Authorized(t.Context(), address{1}, 0, app)
		require.NoError(t, err)
		require.False(t, live)
		lease, err := registry.Lease(t.Context(), address{1})
		require.NoError(t, err)
		require.Equal(t, Lease{}, lease)
	}
	require.Equal(t, 3, counted.calls)

	// Another head, told by the scan: everything is asked anew, at that head, and the nodes aren't asked for theirs.
	heads := counted.heads
	require.NoError(t, r.world.Confirm(t.Context(), address{1}))
	registry.Observe(r.node.Head())
	live, err := registry.Authorized(t.Context(), address{1}, 0, app)
	require.NoError(t, err)
	require.True(t, live)
	now, err := registry.Now(t.Context())
	require.NoError(t, err)
	require.Equal(t, r.node.Head().Time, now)
	require.Equal(t, 4, counted.calls)
	require.Equal(t, heads, counted.heads)

	nothing := NewRegistry(r.chain, address{0xdd})
	_, err = nothing.Authorized(t.Context(), address{1}, 0, app)
	require.ErrorContains(t, err, "doesn't answer like a registry")
}

// countingChain counts what the registry asks.
type countingChain struct {
	Chain
	heads, calls int
}

func (c *countingChain) Head(ctx context.Context) (*types.Header, error) {
	c.heads++
	return c.Chain.Head(ctx)
}

func (c *countingChain) Call(ctx context.Context, msg ethereum.CallMsg, block common.Hash) ([]byte, error) {
	c.calls++
	return c.Chain.Call(ctx, msg, block)
}
