package enclave_test

import (
	"context"
	"encoding/json"
	"io"
	"log/slog"
	"math/big"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"connectrpc.com/connect"
	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"
	"go.uber.org/goleak"

	"github.com/veritee/veritee/devnet/chain"
	"github.com/veritee/veritee/enclave"
	"github.com/veritee/veritee/enclave/journal"
	"github.com/veritee/veritee/enclave/server"
	"github.com/veritee/veritee/enclave/vrf/keyfile"
	"github.com/veritee/veritee/internal/logbuffer"
	"github.com/veritee/veritee/protocol/ecvrf"
	"github.com/veritee/veritee/protocol/randomness"
	"github.com/veritee/veritee/protocol/typed"
	"github.com/veritee/veritee/protocol/workerapi"
	"github.com/veritee/veritee/protocol/workerapi/workerapiconnect"
)

var (
	deployment = randomness.Deployment{ChainID: chain.ID, Coordinator: common.Address{0xc0}}
	app        = common.Address{0xa0}
	line, _    = randomness.KeyLine(app, big.NewInt(1))
	cheap      = keyfile.Cost{Time: 1, MemoryKiB: 8 << 10, Threads: 1}
)

func passphrase() (keyfile.Passphrase, error) {
	return keyfile.Passphrase("correct horse battery staple"), nil
}

func newChain(t testing.TB, blocks int) *chain.Chain {
	t.Helper()
	c, err := chain.New(chain.Config{Deterministic: true, HTTP: "127.0.0.1:0"})
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, c.Close()) })
	for range blocks {
		_, err := c.Mine()
		require.NoError(t, err)
	}
	return c
}

// newConfig is a worker's that works, with a key of its own.
func newConfig(t *testing.T, chains ...*chain.Chain) (enclave.Config, ecvrf.PublicKey, *logbuffer.Buffer) {
	t.Helper()
	folder := t.TempDir()
	secret, err := ecvrf.NewSecretKey(nil)
	require.NoError(t, err)
	words, err := passphrase()
	require.NoError(t, err)
	keyFile := filepath.Join(folder, "vrf.json")
	require.NoError(t, keyfile.CreateVRF(keyFile, secret, []common.Hash{line}, cheap, words))

	log := new(logbuffer.Buffer)
	config := enclave.Config{
		Version:      "test",
		Listen:       server.ListenConfig{Address: server.Address{Scheme: "unix", Path: filepath.Join(folder, "s")}},
		Deployments:  []randomness.Deployment{deployment},
		Endpoints:    make(map[uint64][]string),
		Patience:     -1,
		KeyFiles:     []string{keyFile},
		InstanceFile: filepath.Join(folder, "instance.json"),
		Cost:         cheap,
		Passphrase:   passphrase,
		JournalFile:  filepath.Join(folder, "journal"),
		Log:          slog.New(slog.NewTextHandler(log, &slog.HandlerOptions{Level: slog.LevelDebug})),
	}
	for _, c := range chains {
		config.Endpoints[chain.ID] = append(config.Endpoints[chain.ID], c.HTTP())
	}
	return config, secret.Public(), log
}

// run starts a worker and returns a client of it. The stop that it returns waits.
func run(t *testing.T, config enclave.Config) (workerapiconnect.WorkerServiceClient, *http.Client, func()) {
	t.Helper()
	worker, err := enclave.New(t.Context(), config)
	require.NoError(t, err)
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan error, 1)
	go func() { done <- worker.Run(ctx) }()

	path := config.Listen.Address.Path
	client := &http.Client{Transport: &http.Transport{DialContext: func(ctx context.Context, _, _ string) (net.Conn, error) {
		return new(net.Dialer).DialContext(ctx, "unix", path)
	}}}
	stop := sync.OnceFunc(func() {
		client.CloseIdleConnections()
		cancel()
		require.NoError(t, <-done)
		require.NoError(t, worker.Close())
	})
	t.Cleanup(stop)
	require.Eventually(t, func() bool { _, err := os.Stat(path); return err == nil }, 10*time.Second, time.Millisecond)
	return workerapiconnect.NewWorkerServiceClient(client, "http://worker"), client, stop
}

func orderFor(t testing.TB, c *chain.Chain, key ecvrf.PublicKey, number int64) *workerapi.AnswerRequest {
	t.Helper()
	header, err := c.Client().HeaderByNumber(t.Context(), big.NewInt(number))
	require.NoError(t, err)
	hash := key.KeyHash()
	return &workerapi.AnswerRequest{
		ChainId: deployment.ChainID, Coordinator: deployment.Coordinator[:], KeyLine: line[:], KeyHash: hash[:],
		BlockNumber: uint64(number), Confirmations: 1, BlockHash: header.Hash().Bytes(),
		PolicyVersion: 1, Payee: 2, Settler: make([]byte, 20), NotAfter: c.Head().Time + 60,
	}
}

func TestAWorkerSaysWhoItIsAndAnswers(t *testing.T) {
	one, two := newChain(t, 4), newChain(t, 3)
	config, key, log := newConfig(t, one, two)
	client, plain, _ := run(t, config)

	who, err := client.Describe(t.Context(), &workerapi.DescribeRequest{})
	require.NoError(t, err)
	require.Empty(t, who.Attestation, "this worker is unattested")
	require.Equal(t, "test", who.Version)
	require.Len(t, who.Keys, 1)
	public, hash := key.Compressed(), key.KeyHash()
	require.Equal(t, public[:], who.Keys[0].PublicKey)
	require.Equal(t, hash[:], who.Keys[0].KeyHash)
	require.Len(t, who.Chains, 1)
	require.Equal(t, uint64(3), who.Chains[0].Head)
	require.Equal(t, uint32(2), who.Chains[0].Endpoints)
	require.Equal(t, [][]byte{deployment.Coordinator[:]}, who.Chains[0].Coordinators)

	order := orderFor(t, one, key, 2)
	answer, err := client.Answer(t.Context(), order)
	require.NoError(t, err)
	proof := verify(t, key, order, answer, common.Address(who.Instance))

	// What went out stays out of everything that is kept or shown.
	response, err := plain.Get("http://worker/healthz")
	require.NoError(t, err)
	defer response.Body.Close()
	health, err := io.ReadAll(response.Body)
	require.NoError(t, err)
	require.Equal(t, http.StatusOK, response.StatusCode)
	var said server.Health
	require.NoError(t, json.Unmarshal(health, &said))
	require.Equal(t, "unattested", said.Attestation)
	require.Equal(t, uint64(1), said.Answers)
	require.Equal(t, 1, said.Journal.Heights)
	require.Len(t, said.Chains[0].Endpoints, 2)
	noted, err := os.ReadFile(config.JournalFile)
	require.NoError(t, err)
	require.Contains(t, log.String(), "worker ready")
	require.Contains(t, log.String(), "this worker is unattested")
	for _, word := range []ecvrf.Word{proof.Gamma.X, proof.Gamma.Y, proof.C, proof.T, proof.Slope} {
		for _, kept := range []string{log.String(), string(health), string(noted)} {
			require.NotContains(t, strings.ToLower(kept), word.String()[2:10])
		}
	}
}

// verify does what the contract does, and returns the proof.
func verify(t *testing.T, key ecvrf.PublicKey, order *workerapi.AnswerRequest, answer *workerapi.AnswerResponse, signer common.Address) *ecvrf.Proof {
	t.Helper()
	alpha, err := deployment.Alpha(key.KeyHash(), order.BlockNumber, uint8(order.Confirmations), common.Hash(order.BlockHash))
	require.NoError(t, err)
	require.Equal(t, alpha[:], answer.Alpha)
	proof, err := workerapi.ParseProof(answer.Proof)
	require.NoError(t, err)
	_, err = ecvrf.Verify(key, alpha, proof)
	require.NoError(t, err)

	statement := typed.Answer{
		Alpha: alpha, KeyHash: key.KeyHash(), App: app, PolicyVersion: order.PolicyVersion, Payee: order.Payee,
		Settler: common.Address(order.Settler), NotAfter: order.NotAfter,
	}
	copy(statement.Gamma[:], append(proof.Gamma.X[:], proof.Gamma.Y[:]...))
	signature, err := typed.ParseSignature(answer.Signature)
	require.NoError(t, err)
	recovered, err := typed.Recover(statement.Digest(typed.Domain(deployment)), signature)
	require.NoError(t, err)
	require.Equal(t, signer, recovered)
	require.Equal(t, signer[:], answer.Instance)
	return proof
}

func TestARestartKeepsTheInstanceAndTheJournal(t *testing.T) {
	c := newChain(t, 3)
	config, key, log := newConfig(t, c)
	config.Journal = journal.Config{Hashes: 1}
	client, _, stop := run(t, config)
	who, err := client.Describe(t.Context(), &workerapi.DescribeRequest{})
	require.NoError(t, err)
	order := orderFor(t, c, key, 2)
	first, err := client.Answer(t.Context(), order)
	require.NoError(t, err)
	stop()
	require.NoFileExists(t, config.Listen.Address.Path)
	require.Contains(t, log.String(), "instance key made")
	require.Contains(t, log.String(), "journal is new")

	log.Reset()
	client, _, _ = run(t, config)
	again, err := client.Describe(t.Context(), &workerapi.DescribeRequest{})
	require.NoError(t, err)
	require.Equal(t, who.Instance, again.Instance)
	require.NotContains(t, log.String(), "instance key made")
	require.NotContains(t, log.String(), "journal is new")
	second, err := client.Answer(t.Context(), order)
	require.NoError(t, err)
	require.Equal(t, first.Proof[:64], second.Proof[:64], "the same value")

	// Another block of that height is one too many.
	header, err := c.Client().HeaderByNumber(t.Context(), big.NewInt(1))
	require.NoError(t, err)
	require.NoError(t, c.Fork(header.Hash()))
	for range 2 {
		_, err = c.Mine()
		require.NoError(t, err)
	}
	_, err = client.Answer(t.Context(), orderFor(t, c, key, 2))
	require.Equal(t, connect.CodeResourceExhausted, connect.CodeOf(err))
	require.Equal(t, workerapi.Refusal_REASON_TOO_MANY_HASHES, workerapi.RefusalOf(err).GetReason())
}

func TestWithoutAFileTheInstanceKeyIsNewEachTime(t *testing.T) {
	config, _, log := newConfig(t, newChain(t, 1))
	config.InstanceFile = ""
	one, err := enclave.New(t.Context(), config)
	require.NoError(t, err)
	require.NoError(t, one.Close())
	two, err := enclave.New(t.Context(), config)
	require.NoError(t, err)
	require.NoError(t, two.Close())
	require.NotEqual(t, one.Instance(), two.Instance())
	require.Contains(t, log.String(), "governance must confirm the next one anew")
}

// An endpoint that is down may come back; one of another chain never gets right by waiting.
func TestAnEndpointOfAnotherChainStopsTheWorkerAndOneThatIsDownDoesNot(t *testing.T) {
	c := newChain(t, 3)
	var down bool
	var mu sync.Mutex
	lagging := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		mu.Lock()
		defer mu.Unlock()
		if down {
			panic(http.ErrAbortHandler)
		}
		response, err := http.Post(c.HTTP(), "application/json", r.Body)
		if err != nil {
			panic(http.ErrAbortHandler)
		}
		defer response.Body.Close()
		_, _ = io.Copy(w, response.Body)
	}))
	defer lagging.Close()

	config, key, log := newConfig(t, c)
	config.Endpoints[chain.ID] = append(config.Endpoints[chain.ID], lagging.URL)
	mu.Lock()
	down = true
	mu.Unlock()
	client, plain, stop := run(t, config)
	require.Contains(t, log.String(), "endpoint doesn't answer")
	_, err := client.Answer(t.Context(), orderFor(t, c, key, 2))
	require.Equal(t, workerapi.Refusal_REASON_ENDPOINTS_UNAVAILABLE, workerapi.RefusalOf(err).GetReason())
	response, err := plain.Get("http://worker/healthz")
	require.NoError(t, err)
	response.Body.Close()
	require.Equal(t, http.StatusServiceUnavailable, response.StatusCode)

	mu.Lock()
	down = false
	mu.Unlock()
	_, err = client.Answer(t.Context(), orderFor(t, c, key, 2))
	require.NoError(t, err)
	stop()

	// The same nodes under another chain's id.
	config.Deployments = []randomness.Deployment{{ChainID: 31337, Coordinator: deployment.Coordinator}}
	config.Endpoints = map[uint64][]string{31337: config.Endpoints[chain.ID]}
	_, err = enclave.New(t.Context(), config)
	require.ErrorContains(t, err, "it is a node of chain 1337, of chain 31337 was wanted; correct its URL")
}

func TestNothingStaysBehind(t *testing.T) {
	c := newChain(t, 3)
	config, key, _ := newConfig(t, c)
	before := goleak.IgnoreCurrent()
	client, _, stop := run(t, config)
	_, err := client.Answer(t.Context(), orderFor(t, c, key, 2))
	require.NoError(t, err)
	stop()
	goleak.VerifyNone(t, before, goleak.IgnoreAnyFunction("net/http.(*conn).serve"),
		goleak.IgnoreAnyFunction("net/http.(*connReader).backgroundRead"))
}
