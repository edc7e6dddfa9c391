package server_test

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"

	"path/filepath"
	"strings"
	"testing"
	"time"

	"connectrpc.com/connect"
	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/enclave/journal"
	"github.com/veritee/veritee/enclave/server"
	"github.com/veritee/veritee/enclave/vrf"
	"github.com/veritee/veritee/internal/logbuffer"
	"github.com/veritee/veritee/protocol/ecvrf"
	"github.com/veritee/veritee/protocol/workerapi"
	"github.com/veritee/veritee/protocol/workerapi/workerapiconnect"
)

// script is a prover that does what a test wants, where a real one can't be made to: hang, panic, be slow. Package enclave
// tests the server with the real one.
type script func(ctx context.Context, order vrf.Order) (*vrf.Answer, *vrf.Refusal)

func (s script) Answer(ctx context.Context, order vrf.Order) (*vrf.Answer, *vrf.Refusal) {
	return s(ctx, order)
}

// A door is a server that runs, and what it logged.
type door struct {
	server *server.Server
	log    *logbuffer.Buffer
	stop   context.CancelFunc
	done   chan error
}

func start(t *testing.T, config server.Config, listen server.ListenConfig) (*door, net.Listener) {
	t.Helper()
	j, _, err := journal.Open(filepath.Join(t.TempDir(), "journal"), journal.Config{})
	require.NoError(t, err)
	t.Cleanup(func() { _ = j.Close() })
	listener, err := server.Listen(t.Context(), listen)
	require.NoError(t, err)

	d := &door{log: new(logbuffer.Buffer), done: make(chan error, 1)}
	config.Journal = j
	config.Log = slog.New(slog.NewTextHandler(d.log, &slog.HandlerOptions{Level: slog.LevelDebug}))
	d.server = server.New(config)
	ctx, stop := context.WithCancel(context.Background())
	d.stop = stop
	go func() { d.done <- d.server.Serve(ctx, listener) }()
	t.Cleanup(func() {
		stop()
		select {
		case <-d.done:
		case <-time.After(time.Minute):
			t.Error("the server doesn't stop")
		}
	})
	return d, listener
}

// startUnix starts a server on a Unix socket, and returns a client of it and the HTTP client below that.
func startUnix(t *testing.T, config server.Config) (*door, workerapiconnect.WorkerServiceClient, *http.Client) {
	t.Helper()
	path := filepath.Join(t.TempDir(), "s")
	d, _ := start(t, config, server.ListenConfig{Address: server.Address{Scheme: "unix", Path: path}})
	httpClient := &http.Client{Transport: &http.Transport{DialContext: func(ctx context.Context, _, _ string) (net.Conn, error) {
		return new(net.Dialer).DialContext(ctx, "unix", path)
	}}}
	t.Cleanup(httpClient.CloseIdleConnections)
	return d, workerapiconnect.NewWorkerServiceClient(httpClient, "http://worker"), httpClient
}

func order() *workerapi.AnswerRequest {
	return &workerapi.AnswerRequest{
		ChainId: 1337, Coordinator: make([]byte, 20), KeyLine: make([]byte, 32), KeyHash: make([]byte, 32),
		BlockNumber: 7, Confirmations: 3, BlockHash: common.Hash{1}.Bytes(), Settler: make([]byte, 20), NotAfter: 9,
	}
}

// answer is a real one, of a key of its own.
func answer(t *testing.T) *vrf.Answer {
	t.Helper()
	secret, err := ecvrf.NewSecretKey(nil)
	require.NoError(t, err)
	proof, _, err := ecvrf.Prove(secret, common.Hash{5}, nil)
	require.NoError(t, err)
	return &vrf.Answer{Alpha: common.Hash{5}, Key: vrf.Key{Public: secret.Public()}, Proof: proof}
}

func TestAnAnswerTravelsWhole(t *testing.T) {
	want := answer(t)
	d, client, _ := startUnix(t, server.Config{Instance: common.Address{9}, Prover: script(
		func(context.Context, vrf.Order) (*vrf.Answer, *vrf.Refusal) { return want, nil })})

	got, err := client.Answer(t.Context(), order())
	require.NoError(t, err)
	require.Equal(t, want.Alpha[:], got.Alpha)
	require.Equal(t, common.Address{9}.Bytes(), got.Instance)
	require.Len(t, got.Signature, 64)
	key, err := ecvrf.ParsePublicKey(got.PublicKey)
	require.NoError(t, err)
	proof, err := workerapi.ParseProof(got.Proof)
	require.NoError(t, err)
	_, err = ecvrf.Verify(key, want.Alpha, proof)
	require.NoError(t, err)

	// The log says that it was answered, and nothing of the answer.
	require.Contains(t, d.log.String(), "msg=answered")
	for _, word := range []ecvrf.Word{proof.Gamma.X, proof.Gamma.Y, proof.C, proof.T} {
		require.NotContains(t, d.log.String(), word.String()[2:12])
	}
	require.Equal(t, uint64(1), d.server.Health(t.Context()).Answers)
}

// Every reason arrives with its code, its text, and without its cause, which is for the log.
func TestEveryRefusalArrivesAndIsCounted(t *testing.T) {
	var reason workerapi.Refusal_Reason
	d, client, _ := startUnix(t, server.Config{Prover: script(func(context.Context, vrf.Order) (*vrf.Answer, *vrf.Refusal) {
		return nil, &vrf.Refusal{Reason: reason, Message: "no " + reason.String(), Cause: io.ErrClosedPipe}
	})})

	for number := range workerapi.Refusal_Reason_name {
		reason = workerapi.Refusal_Reason(number)
		_, err := client.Answer(t.Context(), order())
		require.Equal(t, workerapi.CodeOf(reason), connect.CodeOf(err))
		require.Equal(t, reason, workerapi.RefusalOf(err).GetReason())
		require.Equal(t, "no "+reason.String(), workerapi.RefusalOf(err).GetMessage())
		require.NotContains(t, err.Error(), io.ErrClosedPipe.Error())
	}
	health := d.server.Health(t.Context())
	require.Len(t, health.Refusals, len(workerapi.Refusal_Reason_name))
	require.Equal(t, uint64(1), health.Refusals["not_mature"])
	require.Contains(t, d.log.String(), io.ErrClosedPipe.Error())
	require.Zero(t, health.Answers)
}

func TestAMalformedOrderNeverGetsToTheProver(t *testing.T) {
	_, client, _ := startUnix(t, server.Config{Prover: script(func(context.Context, vrf.Order) (*vrf.Answer, *vrf.Refusal) {
		panic("it did")
	})})
	spoilt := order()
	spoilt.Confirmations = 0
	_, err := client.Answer(t.Context(), spoilt)
	require.Equal(t, connect.CodeInvalidArgument, connect.CodeOf(err))
	require.Equal(t, workerapi.Refusal_REASON_MALFORMED, workerapi.RefusalOf(err).GetReason())
}

func TestAPanicTellsNothing(t *testing.T) {
	d, client, _ := startUnix(t, server.Config{Prover: script(func(context.Context, vrf.Order) (*vrf.Answer, *vrf.Refusal) {
		panic("s3cr3t")
	})})
	for range 3 {
		_, err := client.Answer(t.Context(), order())
		require.Equal(t, connect.CodeInternal, connect.CodeOf(err))
		require.Equal(t, workerapi.Refusal_REASON_INTERNAL, workerapi.RefusalOf(err).GetReason())
		require.NotContains(t, err.Error(), "s3cr3t")
	}
	require.Contains(t, d.log.String(), "msg=panic")
	require.NotContains(t, d.log.String(), "s3cr3t")
	require.Equal(t, uint64(3), d.server.Health(t.Context()).Refusals["internal"])
}

// hold is a prover that answers when it is let go.
func hold(want *vrf.Answer) (script, chan struct{}, chan struct{}) {
	entered, free := make(chan struct{}, 100), make(chan struct{})
	return func(ctx context.Context, _ vrf.Order) (*vrf.Answer, *vrf.Refusal) {
		entered <- struct{}{}
		select {
		case <-free:
			return want, nil
		case <-ctx.Done():
			return nil, &vrf.Refusal{Reason: workerapi.Refusal_REASON_ENDPOINTS_UNAVAILABLE, Message: "time is over"}
		}
	}, entered, free
}

func TestTooManyOrdersAtOnceAreBusy(t *testing.T) {
	prover, entered, free := hold(answer(t))
	d, client, _ := startUnix(t, server.Config{Prover: prover, Orders: 2})

	results := make(chan error, 2)
	for range 2 {
		go func() {
			_, err := client.Answer(context.Background(), order())
			results <- err
		}()
		<-entered
	}
	_, err := client.Answer(t.Context(), order())
	require.Equal(t, connect.CodeUnavailable, connect.CodeOf(err))
	require.Equal(t, workerapi.Refusal_REASON_BUSY, workerapi.RefusalOf(err).GetReason())
	require.ErrorContains(t, err, "2 orders are being worked on")

	// Whoever looks how it is isn't kept out.
	require.Equal(t, uint64(1), d.server.Health(t.Context()).Refusals["busy"])
	_, err = client.Describe(t.Context(), &workerapi.DescribeRequest{})
	require.NoError(t, err)

	close(free)
	require.NoError(t, <-results)
	require.NoError(t, <-results)
	_, err = client.Answer(t.Context(), order())
	require.NoError(t, err)
}

func TestAnOrderHasItsTime(t *testing.T) {
	prover, _, _ := hold(nil)
	_, client, _ := startUnix(t, server.Config{Prover: prover, OrderTimeout: 50 * time.Millisecond})
	_, err := client.Answer(t.Context(), order())
	require.ErrorContains(t, err, "time is over")
}

func TestWhoHangsUpIsNoRefusal(t *testing.T) {
	prover, entered, _ := hold(nil)
	d, client, _ := startUnix(t, server.Config{Prover: prover, Orders: 1})
	ctx, cancel := context.WithCancel(t.Context())
	go func() { <-entered; cancel() }()
	_, err := client.Answer(ctx, order())
	require.Equal(t, connect.CodeCanceled, connect.CodeOf(err))

	// Its place is free again.
	require.Eventually(t, func() bool {
		ctx, cancel := context.WithTimeout(t.Context(), 50*time.Millisecond)
		defer cancel()
		_, err := client.Answer(ctx, order())
		return workerapi.RefusalOf(err).GetReason() != workerapi.Refusal_REASON_BUSY
	}, time.Minute, 10*time.Millisecond)
	require.Zero(t, d.server.Health(t.Context()).Refusals["endpoints_unavailable"])
}

func TestWhatIsUnderWayIsFinishedBeforeTheServerStops(t *testing.T) {
	prover, entered, free := hold(answer(t))
	d, client, _ := startUnix(t, server.Config{Prover: prover})
	result := make(chan error, 1)
	go func() {
		_, err := client.Answer(context.Background(), order())
		result <- err
	}()
	<-entered
	d.stop()
	require.Eventually(t, func() bool {
		_, err := client.Describe(context.Background(), &workerapi.DescribeRequest{})
		return err != nil
	}, time.Minute, 10*time.Millisecond, "nobody new comes in")
	close(free)
	require.NoError(t, <-result)
	require.NoError(t, <-d.done)
	d.done <- nil
}

func TestWhatTakesTooLongIsCutOff(t *testing.T) {
	prover, entered, _ := hold(nil)
	d, client, _ := startUnix(t, server.Config{Prover: prover, Drain: 50 * time.Millisecond})
	go func() { _, _ = client.Answer(context.Background(), order()) }()
	<-entered
	d.stop()
	require.NoError(t, <-d.done)
	d.done <- nil
	require.Contains(t, d.log.String(), "orders were cut off")
}

func TestALargeRequestIsRefused(t *testing.T) {
	_, client, plain := startUnix(t, server.Config{Prover: script(func(context.Context, vrf.Order) (*vrf.Answer, *vrf.Refusal) {
		panic("it got through")
	})})
	large := order()
	large.KeyLine = make([]byte, 65<<10)
	_, err := client.Answer(t.Context(), large)
	require.Equal(t, connect.CodeResourceExhausted, connect.CodeOf(err))

	// Nor does it unpack anything.
	request, err := http.NewRequestWithContext(t.Context(), http.MethodPost,
		"http://worker"+workerapiconnect.WorkerServiceAnswerProcedure, strings.NewReader("{}"))
	require.NoError(t, err)
	request.Header.Set("Content-Type", "application/json")
	request.Header.Set("Content-Encoding", "gzip")
	response, err := plain.Do(request)
	require.NoError(t, err)
	defer response.Body.Close()
	body, err := io.ReadAll(response.Body)
	require.NoError(t, err)
	require.Equal(t, http.StatusNotImplemented, response.StatusCode)
	require.Contains(t, string(body), "unknown compression")
}

func TestHealthIsJSONAndSaysUnattested(t *testing.T) {
	_, _, client := startUnix(t, server.Config{Version: "v1", Instance: common.Address{9}, Keys: func() []vrf.Key { return []vrf.Key{{Hash: common.Hash{7}}} }})
	response, err := client.Get("http://worker/healthz")
	require.NoError(t, err)
	defer response.Body.Close()
	require.Equal(t, http.StatusOK, response.StatusCode)
	require.Equal(t, "application/json", response.Header.Get("Content-Type"))

	var health server.Health
	require.NoError(t, json.NewDecoder(response.Body).Decode(&health))
	require.Equal(t, "unattested", health.Attestation)
	require.True(t, health.OK)
	require.True(t, health.Journal.Writable)
	require.Equal(t, common.Hash{7}, health.Keys[0].KeyHash)

	for _, path := range []string{"/", "/metrics", "/debug/pprof/"} {
		response, err := client.Get("http://worker" + path)
		require.NoError(t, err)
		response.Body.Close()
		require.Equal(t, http.StatusNotFound, response.StatusCode, path)
	}
}

// A page in somebody's browser can point a name of its own at 127.0.0.1, but then it sends that name.
func TestPlainTCPAnswersOnlyLoopbackNames(t *testing.T) {
	_, listener := start(t, server.Config{}, server.ListenConfig{Address: server.Address{Scheme: "http", Host: "127.0.0.1:0"}})
	for host, want := range map[string]int{
		listener.Addr().String(): http.StatusOK, "localhost": http.StatusOK, "localhost:80": http.StatusOK,
		"evil.example": http.StatusForbidden, "127.0.0.1.evil.example": http.StatusForbidden, "10.0.0.1": http.StatusForbidden,
	} {
		request, err := http.NewRequestWithContext(t.Context(), http.MethodGet, "http://"+listener.Addr().String()+"/healthz", nil)
		require.NoError(t, err)
		request.Host = host
		response, err := http.DefaultClient.Do(request)
		require.NoError(t, err)
		response.Body.Close()
		require.Equal(t, want, response.StatusCode, host)
	}
}

func TestASlowClientIsHungUpOn(t *testing.T) {
	if testing.Short() {
		t.Skip("waits five seconds")
	}
	t.Parallel()
	path := filepath.Join(t.TempDir(), "s")
	start(t, server.Config{}, server.ListenConfig{Address: server.Address{Scheme: "unix", Path: path}})
	conn, err := net.Dial("unix", path)
	require.NoError(t, err)
	defer conn.Close()
	_, err = fmt.Fprint(conn, "POST / HTTP/1.1\r\nHost: worker\r\n")
	require.NoError(t, err)
	require.NoError(t, conn.SetReadDeadline(time.Now().Add(time.Minute)))
	_, err = io.ReadAll(conn)
	require.NoError(t, err, "the server closed")
	require.FileExists(t, path)
}
