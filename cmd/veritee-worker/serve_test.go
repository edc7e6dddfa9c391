package main

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"math/big"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/devnet/chain"
	"github.com/veritee/veritee/enclave/vrf/keyfile"
	"github.com/veritee/veritee/protocol/ecvrf"
	"github.com/veritee/veritee/protocol/randomness"
	"github.com/veritee/veritee/protocol/workerapi"
	"github.com/veritee/veritee/protocol/workerapi/workerapiconnect"
)

// TestMain lets a test run this binary again as the worker itself, as a process of its own.
func TestMain(m *testing.M) {
	if os.Getenv("VERITEE_WORKER_PROCESS") != "" {
		main()
		os.Exit(0)
	}
	os.Exit(m.Run())
}

const token = "t0p-s3cr3t-t0ken"

var (
	coordinator = common.Address{0xc0}
	line, _     = randomness.KeyLine(common.Address{0xa0}, big.NewInt(1))
)

// A workplace has the files that a worker is started with.
type workplace struct {
	folder string
	chain  *chain.Chain
	key    ecvrf.PublicKey
}

func newWorkplace(t *testing.T) workplace {
	t.Helper()
	c, err := chain.New(chain.Config{Deterministic: true, HTTP: "127.0.0.1:0"})
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, c.Close()) })
	for range 3 {
		_, err := c.Mine()
		require.NoError(t, err)
	}

	w := workplace{folder: t.TempDir(), chain: c}
	secret, err := ecvrf.NewSecretKey(nil)
	require.NoError(t, err)
	w.key = secret.Public()
	words := "correct horse battery staple"
	cheap := keyfile.Cost{Time: 1, MemoryKiB: 8 << 10, Threads: 1}
	require.NoError(t, keyfile.CreateVRF(w.path("vrf.json"), secret, []common.Hash{line}, cheap, keyfile.Passphrase(words)))
	require.NoError(t, os.WriteFile(w.path("passphrase"), []byte(words+"\n"), 0o600))
	return w
}

func (w workplace) path(name string) string { return filepath.Join(w.folder, name) }

func (w workplace) flags() []string {
	return []string{
		"--listen", "unix://" + w.path("s"),
		"--serve", "1337:" + coordinator.Hex(),
		"--endpoint", "1337=" + w.chain.HTTP() + "/?key=" + token,
		"--key", w.path("vrf.json"),
		"--instance-key", w.path("instance.json"),
		"--passphrase-file", w.path("passphrase"),
		"--journal", w.path("journal"),
		"--log-format", "json", "--log-level", "debug",
	}
}

// A process is a worker that runs.
type process struct {
	*exec.Cmd
	ready chan map[string]any // the line "worker ready"

	mu  sync.Mutex
	log bytes.Buffer
}

func (p *process) logged() string {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.log.String()
}

func startProcess(t *testing.T, args ...string) *process {
	t.Helper()
	p := &process{Cmd: exec.Command(os.Args[0], args...), ready: make(chan map[string]any, 1)}
	p.Env = append(os.Environ(), "VERITEE_WORKER_PROCESS=1")
	noise, err := p.StderrPipe()
	require.NoError(t, err)
	require.NoError(t, p.Start())
	t.Cleanup(func() { _ = p.Process.Kill() })

	go func() {
		defer close(p.ready)
		for lines := bufio.NewScanner(noise); lines.Scan(); {
			p.mu.Lock()
			p.log.WriteString(lines.Text() + "\n")
			p.mu.Unlock()
			var line map[string]any
			if json.Unmarshal(lines.Bytes(), &line) == nil && line["msg"] == "worker ready" {
				p.ready <- line
			}
		}
	}()
	return p
}

func client(t *testing.T, path string) workerapiconnect.WorkerServiceClient {
	t.Helper()
	httpClient := &http.Client{Transport: &http.Transport{DialContext: func(ctx context.Context, _, _ string) (net.Conn, error) {
		return new(net.Dialer).DialContext(ctx, "unix", path)
	}}}
	t.Cleanup(httpClient.CloseIdleConnections)
	return workerapiconnect.NewWorkerServiceClient(httpClient, "http://worker")
}

func TestAWorkerProcessAnswersSurvivesKillAndStopsWhenAsked(t *testing.T) {
	w := newWorkplace(t)
	args := append([]string{"serve"}, w.flags()...)
	header, err := w.chain.Client().HeaderByNumber(t.Context(), big.NewInt(2))
	require.NoError(t, err)
	hash := w.key.KeyHash()
	order := &workerapi.AnswerRequest{
		ChainId: 1337, Coordinator: coordinator[:], KeyLine: line[:], KeyHash: hash[:], BlockNumber: 2, Confirmations: 1,
		BlockHash: header.Hash().Bytes(), PolicyVersion: 1, Settler: make([]byte, 20), NotAfter: w.chain.Head().Time + 60,
	}

	var values [][]byte
	var instance any
	for _, end := range []syscall.Signal{syscall.SIGKILL, syscall.SIGTERM} {
		p := startProcess(t, args...)
		ready, ok := <-p.ready
		require.True(t, ok, p.logged())
		require.Equal(t, "unix://"+w.path("s"), ready["address"])
		require.Equal(t, "unattested", ready["attestation"])
		if instance == nil {
			instance = ready["instance"]
		}
		require.Equal(t, instance, ready["instance"], "the key in the file")

		answer, err := client(t, w.path("s")).Answer(t.Context(), order)
		require.NoError(t, err, p.logged())
		values = append(values, answer.Proof[:64])

		require.NoError(t, p.Process.Signal(end))
		for range p.ready { // until its log ends
		}
		err = p.Wait()
		require.Equal(t, end == syscall.SIGTERM, err == nil)
		require.NotContains(t, p.logged(), token)
		require.NotContains(t, p.logged(), "correct horse")
		if end == syscall.SIGTERM {
			require.Contains(t, p.logged(), "worker stopped")
			require.NoFileExists(t, w.path("s"))
		}
	}
	require.Equal(t, values[0], values[1])

	printed, err := worker(t, "instance", "--instance-key", w.path("instance.json"))
	require.NoError(t, err)
	require.True(t, strings.EqualFold(instance.(string), strings.TrimSpace(printed)))
}

func TestAPortOfZeroBecomesARealOneInTheLog(t *testing.T) {
	w := newWorkplace(t)
	args := append([]string{"serve"}, w.flags()...)
	args[2] = "http://127.0.0.1:0"
	p := startProcess(t, args...)
	ready, ok := <-p.ready
	require.True(t, ok, p.logged())
	response, err := http.Get(ready["address"].(string) + "/healthz")
	require.NoError(t, err)
	response.Body.Close()
	require.Equal(t, http.StatusOK, response.StatusCode)
}

func TestAMistakeEndsTheProcessWithTheRemedy(t *testing.T) {
	w := newWorkplace(t)
	require.NoError(t, os.Chmod(w.path("vrf.json"), 0o644))
	p := startProcess(t, append([]string{"serve"}, w.flags()...)...)
	for range p.ready {
	}
	var exit *exec.ExitError
	require.ErrorAs(t, p.Wait(), &exit)
	require.Equal(t, 1, exit.ExitCode())
	require.Contains(t, p.logged(), "veritee-worker: ")
	require.Contains(t, p.logged(), "chmod 600 it")
}

func TestCheckSaysWhetherServeWouldWork(t *testing.T) {
	w := newWorkplace(t)
	args := append([]string{"check"}, w.flags()...)
	out, err := worker(t, args...)
	require.NoError(t, err)
	require.Regexp(t, `^all is well, instance 0x[0-9a-fA-F]{40} \(unattested\)\n$`, out)
	require.NoFileExists(t, w.path("s"))

	require.NoError(t, w.chain.Close())
	_, err = worker(t, args...)
	require.NoError(t, err, "a node that is down may come back")
}

func TestWrongFlagsAreNamedAllAtOnce(t *testing.T) {
	_, err := worker(t, "serve", "--listen", "http://0.0.0.0:1", "--serve", "x", "--serve", "1:c0", "--endpoint", "1:https://"+token+".example",
		"--client-pin", "00", "--log-level", "loud", "--log-format", "xml", "--orders", "0", "here")
	for _, part := range []string{
		`"here" isn't taken`, `--log-level "loud"`, "plain http on 0.0.0.0", `client pin "00"`, `--serve "x"`, `--serve "1:c0"`,
		"an --endpoint isn't CHAIN=URL", "--orders, --drain and --endpoint-timeout must be positive", "no key", "no journal",
	} {
		require.ErrorContains(t, err, part)
	}
	require.NotContains(t, err.Error(), token)

	_, err = worker(t, "serve")
	require.ErrorContains(t, err, "nowhere to listen: --listen unix:///run/veritee/worker.sock")
	_, err = worker(t, "serve", "--log-format", "xml")
	require.ErrorContains(t, err, "choose text or json")
}

func TestFlagsComeFromTheEnvironmentToo(t *testing.T) {
	w := newWorkplace(t)
	for name, value := range map[string]string{
		"LISTEN": "unix://" + w.path("s"), "SERVE": "1337:" + coordinator.Hex(), "ENDPOINTS": "1337=" + w.chain.HTTP() + "/" + token,
		"KEYS": w.path("vrf.json"), "INSTANCE_KEY": w.path("instance.json"), "JOURNAL": w.path("journal"),
	} {
		t.Setenv("VERITEE_WORKER_"+name, value)
	}
	t.Setenv(keyfile.PassphraseVariable, "correct horse battery staple")

	help, err := worker(t, "serve", "--help")
	require.NoError(t, err)
	require.NotContains(t, help, token, "the help doesn't show what is set")
	require.NotContains(t, help, "correct horse")
	_, err = worker(t, "check")
	require.NoError(t, err)
}

func TestAnInstanceKeyIsMadeOnRequestOnly(t *testing.T) {
	w := newWorkplace(t)
	file := w.path("new.json")
	_, err := worker(t, "instance")
	require.Error(t, err)
	_, err = worker(t, "instance", "--instance-key", file)
	require.ErrorContains(t, err, "--create makes it")
	_, err = worker(t, "instance", "--instance-key", file, "--create")
	require.ErrorIs(t, err, keyfile.ErrNoPassphrase)

	made, err := worker(t, "instance", "--instance-key", file, "--create", "--passphrase-file", w.path("passphrase"))
	require.NoError(t, err)
	again, err := worker(t, "instance", "--instance-key", file, "--create")
	require.NoError(t, err)
	require.Equal(t, made, again)
	require.True(t, common.IsHexAddress(strings.TrimSpace(made)))
	_, err = worker(t, "instance", "--instance-key", w.path("vrf.json"))
	require.ErrorContains(t, err, "an instance key is wanted")
}

// A build without cgo multiplies by secrets in variable time: it serves nothing.
func TestAServingBuildWithoutCgoRefuses(t *testing.T) {
	w := newWorkplace(t)
	binary := filepath.Join(t.TempDir(), "worker")
	build := exec.Command("go", "build", "-o", binary, ".")
	build.Env = append(os.Environ(), "CGO_ENABLED=0")
	out, err := build.CombinedOutput()
	require.NoError(t, err, string(out))

	ctx, cancel := context.WithTimeout(t.Context(), 30*time.Second)
	defer cancel()
	out, err = exec.CommandContext(ctx, binary, append([]string{"serve"}, w.flags()...)...).CombinedOutput()
	require.Error(t, err)
	require.Contains(t, string(out), "built without cgo")
}

func TestRollupsAreServedByFlags(t *testing.T) {
	w := newWorkplace(t)
	rollup, err := chain.New(chain.Config{ChainID: chain.OtherID, Deterministic: true, HTTP: "127.0.0.1:0"})
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, rollup.Close()) })
	content, err := json.Marshal(rollup.Genesis())
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(w.path("genesis.json"), content, 0o600))

	// Neither key nor coordinator nor journal nor passphrase.
	only := []string{"check", "--listen", "unix://" + w.path("s"), "--endpoint", "1337=" + w.chain.HTTP(), "--attestation", "none"}
	served := []string{"--rollup", "31337=" + rollup.HTTP() + "/" + token, "--rollup-genesis", "31337=" + w.path("genesis.json")}
	out, err := worker(t, append(append([]string{}, only...), served...)...)
	require.NoError(t, err)
	require.Contains(t, out, "all is well")

	for says, flags := range map[string][]string{
		"a --rollup isn't CHAIN=URL":                  {"--rollup", token},
		"--rollup-genesis \"x\" isn't CHAIN=FILE":     {"--rollup-genesis", "x"},
		"names two files for rollup 31337":            append([]string{"--rollup-genesis", "31337=other.json"}, served...),
		"its rules aren't known here; name its genes": served[:2],
		"rollup 31337 has a genesis and no node":      served[2:],
	} {
		_, err := worker(t, append(append([]string{}, only...), flags...)...)
		require.ErrorContains(t, err, says)
		require.NotContains(t, err.Error(), token)
	}
}
