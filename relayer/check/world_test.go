package check_test

import (
	"context"
	"crypto/ecdsa"
	"crypto/rand"
	"log/slog"
	"math/big"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/accounts/keystore"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/google/uuid"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/bindings/vrfcoordinator"
	"github.com/veritee/veritee/devnet/chain"
	"github.com/veritee/veritee/devnet/faultproxy"
	"github.com/veritee/veritee/devnet/postgres"
	"github.com/veritee/veritee/enclave"
	"github.com/veritee/veritee/enclave/server"
	"github.com/veritee/veritee/enclave/vrf/keyfile"
	"github.com/veritee/veritee/internal/deployment"
	"github.com/veritee/veritee/internal/onchain"
	"github.com/veritee/veritee/internal/transact"
	"github.com/veritee/veritee/protocol/ecvrf"
	"github.com/veritee/veritee/protocol/randomness"
	"github.com/veritee/veritee/relayer/config"
)

const passphrase = "six random words of a test"

// A world is everything that a relayer needs, in good order: a chain behind two nodes, contracts with a key, two workers that hold it,
// a sender with money, a database. Besides there are things that aren't in order, for tests to name in the configuration.
type world struct {
	t      *testing.T
	folder string
	client *ethclient.Client
	nodes  [2]*faultproxy.Proxy // behind which is one chain
	owner  *transact.Sender
	config config.Config

	contracts *onchain.Contracts
	workers   map[string]*worker
	bare      string // deployment file of contracts without keys
}

// A worker is a real one, on a Unix socket.
type worker struct {
	instance common.Address
	url      string
	endpoint *faultproxy.Proxy
}

func newWorld(t *testing.T) *world {
	t.Helper()
	w := &world{t: t, folder: t.TempDir(), workers: make(map[string]*worker)}
	key := w.key("owner")
	c, err := chain.New(chain.Config{HTTP: "127.0.0.1:0", Alloc: chain.Fund(crypto.PubkeyToAddress(key.PublicKey), w.address("sender")), Archive: true}) // blocks come fast: old states would be gone in seconds
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, c.Close()) })
	ctx, stop := context.WithCancel(context.Background())
	mining := make(chan error, 1)
	go func() { mining <- c.MineEvery(ctx, 40*time.Millisecond) }()
	t.Cleanup(func() { stop(); require.NoError(t, <-mining) })

	w.client = c.Client()
	w.nodes = [2]*faultproxy.Proxy{faultproxy.Test(t, c.HTTP()), faultproxy.Test(t, c.HTTP())}
	w.owner = &transact.Sender{Client: w.client, ChainID: big.NewInt(chain.ID), Key: key, Wait: time.Minute}

	w.contracts = w.deploy("deployments/1337.json", deployment.DefaultSalt, false)
	w.deploy("keys.json", deployment.DefaultSalt, true)
	w.deploy("bare.json", common.Hash{1}, true)
	w.bare = w.path("bare.json")
	line, err := randomness.KeyLine(w.owner.Address(), big.NewInt(1))
	require.NoError(t, err)
	w.announce("vrf.json", line)
	w.vrfKey("other.json", line)
	for _, name := range []string{"one", "two"} {
		w.start(name, "vrf.json", c.HTTP())
		w.confirm(name, 300*time.Hour)
	}
	w.start("stray", "other.json", c.HTTP())
	w.send(w.contracts.Coordinator, w.contracts.RegisterPayee(common.Address{0x55}))

	// The tag `finalized` of a chain this long is worth something.
	require.Eventually(t, func() bool { return c.Head().Number.Uint64() > 130 }, time.Minute, 20*time.Millisecond)
	w.config = w.configuration()
	return w
}

// configuration is one with which all is well.
func (w *world) configuration() config.Config {
	w.t.Helper()
	w.keystore("sender")
	require.NoError(w.t, os.WriteFile(w.path("pass"), []byte(passphrase), 0o600))

	c := config.Defaults()
	c.Database.URL = postgres.Test(w.t)
	c.Listen = "127.0.0.1:0"
	line := config.DefaultChain()
	line.ID, line.Name, line.Deployment, line.Payee = chain.ID, "dev", w.path("deployments/1337.json"), common.Address{0x55}
	line.Nodes = []config.Node{
		{Name: "one", Source: config.Source{URL: w.nodes[0].URL()}},
		{Name: "two", Source: config.Source{URL: w.nodes[1].URL()}},
	}
	line.Senders = []config.Sender{{Address: w.address("sender"), Keystore: w.path("sender.json"), PassphraseFile: w.path("pass")}}
	c.Chains = []config.Chain{line}
	for _, name := range []string{"one", "two"} {
		worker := config.DefaultWorker()
		worker.Name, worker.URL = name, w.workers[name].url
		c.Workers = append(c.Workers, worker)
	}
	return c
}

func (w *world) path(name string) string { return filepath.Join(w.folder, name) }

func (w *world) key(name string) *ecdsa.PrivateKey {
	w.t.Helper()
	key, err := crypto.ToECDSA(crypto.Keccak256([]byte("veritee check test " + name)))
	require.NoError(w.t, err)
	return key
}

func (w *world) address(name string) common.Address {
	return crypto.PubkeyToAddress(w.key(name).PublicKey)
}

// keystore writes a key as geth would, with a passphrase that is quick to try.
func (w *world) keystore(name string) string {
	w.t.Helper()
	id, err := uuid.NewRandom()
	require.NoError(w.t, err)
	content, err := keystore.EncryptKey(&keystore.Key{Id: id, Address: w.address(name), PrivateKey: w.key(name)}, passphrase, 2, 1)
	require.NoError(w.t, err)
	require.NoError(w.t, os.WriteFile(w.path(name+".json"), content, 0o600))
	return w.path(name + ".json")
}

func (w *world) deploy(file string, salt common.Hash, keys bool) *onchain.Contracts {
	w.t.Helper()
	p := deployment.Defaults(chain.ID)
	p.Owner, p.Salt, p.Rollup = w.owner.Address(), salt, true
	if keys {
		terms := deployment.KeyDefaults(chain.ID)
		p.Keys = &terms
	}
	plan, err := deployment.New(chain.ID, p, deployment.HashWindow)
	require.NoError(w.t, err)
	d := deployment.Deployer{Client: w.client, Sender: w.owner, Say: func(string, ...any) {}}
	f, err := d.Deploy(w.t.Context(), plan, w.path(file))
	require.NoError(w.t, err)
	c, err := onchain.Open(w.t.Context(), w.client, chain.ID, f.Address(deployment.Coordinator), f.FirstBlock())
	require.NoError(w.t, err)
	return c
}

func (w *world) send(to common.Address, data []byte) {
	w.t.Helper()
	_, err := w.owner.Send(w.t.Context(), transact.Call{Purpose: "test", To: to, Data: data})
	require.NoError(w.t, err)
}

// vrfKey makes a key file.
func (w *world) vrfKey(file string, line common.Hash) *ecvrf.SecretKey {
	w.t.Helper()
	secret, err := ecvrf.NewSecretKey(nil)
	require.NoError(w.t, err)
	cost := keyfile.Cost{Time: 1, MemoryKiB: 8 << 10, Threads: 1}
	require.NoError(w.t, keyfile.CreateVRF(w.path(file), secret, []common.Hash{line}, cost, keyfile.Passphrase(passphrase)))
	return secret
}

// announce makes a key and has the coordinator know it.
func (w *world) announce(file string, line common.Hash) {
	w.t.Helper()
	secret := w.vrfKey(file, line)
	public := secret.Public()
	proof, _, err := ecvrf.Prove(secret, w.contracts.Deployment().Possession(line, public.KeyHash()), rand.Reader)
	require.NoError(w.t, err)
	witnesses := make([]*big.Int, len(proof.Witnesses))
	for i, witness := range proof.Witnesses {
		witnesses[i] = witness.Big()
	}
	w.send(w.contracts.Coordinator, w.contracts.AnnounceKey(line, public.X.Big(), public.Parity, vrfcoordinator.ECVRFProof{
		Gx: proof.Gamma.X.Big(), Gy: proof.Gamma.Y.Big(), Wx: proof.W.X.Big(), Wy: proof.W.Y.Big(),
		C: proof.C.Big(), T: proof.T.Big(), Slope: proof.Slope.Big(),
	}, witnesses))
}

// start runs a worker with a key, in this process. Its endpoint can be made to lag.
func (w *world) start(name, keyFile, rpc string) {
	w.t.Helper()
	// A socket's path may have 107 bytes, and a test's folder has more.
	folder, err := os.MkdirTemp("", "veritee-check")
	require.NoError(w.t, err)
	w.t.Cleanup(func() { os.RemoveAll(folder) })
	endpoint := faultproxy.Test(w.t, rpc)
	listen, err := server.ParseAddress("unix://" + filepath.Join(folder, "w.sock"))
	require.NoError(w.t, err)

	log, ready := readiness()
	e, err := enclave.New(w.t.Context(), enclave.Config{
		Version: "test", Listen: server.ListenConfig{Address: listen},
		Deployments: []randomness.Deployment{w.contracts.Deployment()},
		Endpoints:   map[uint64][]string{chain.ID: {endpoint.URL()}},
		KeyFiles:    []string{w.path(keyFile)}, JournalFile: filepath.Join(folder, "journal"),
		Passphrase: func() (keyfile.Passphrase, error) { return keyfile.Passphrase(passphrase), nil },
		Log:        log,
	})
	require.NoError(w.t, err)
	ctx, stop := context.WithCancel(context.Background())
	done := make(chan error, 1)
	go func() { done <- e.Run(ctx) }()
	w.t.Cleanup(func() { stop(); require.NoError(w.t, <-done); require.NoError(w.t, e.Close()) })
	select {
	case <-ready:
	case err := <-done:
		require.NoError(w.t, err)
	}
	w.workers[name] = &worker{e.Instance(), "unix://" + filepath.Join(folder, "w.sock"), endpoint}
}

// readiness is a log that notices when a worker serves.
func readiness() (*slog.Logger, <-chan struct{}) {
	ready := make(chan struct{})
	return slog.New(&watcher{slog.DiscardHandler, ready}), ready
}

type watcher struct {
	slog.Handler
	ready chan struct{}
}

func (h *watcher) Enabled(context.Context, slog.Level) bool { return true }
func (h *watcher) WithAttrs([]slog.Attr) slog.Handler       { return h }
func (h *watcher) WithGroup(string) slog.Handler            { return h }
func (h *watcher) Handle(_ context.Context, r slog.Record) error {
	if strings.Contains(r.Message, "worker ready") {
		close(h.ready)
	}
	return nil
}

func (w *world) confirm(name string, lease time.Duration) {
	w.t.Helper()
	head, err := w.contracts.Head(w.t.Context())
	require.NoError(w.t, err)
	w.send(w.contracts.Registry, w.contracts.Confirm(w.workers[name].instance, w.owner.Address(), [32]byte{}, head.Time+uint64(lease/time.Second)))
}
