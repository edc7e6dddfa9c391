package ratls_test

import (
	"context"
	"crypto/tls"
	"io"
	"log/slog"
	"net"
	"net/http"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/devnet/chain"
	"github.com/veritee/veritee/devnet/tee/rack"
	deployed "github.com/veritee/veritee/devnet/world"
	"github.com/veritee/veritee/enclave/attest"
	"github.com/veritee/veritee/enclave/headers"
	"github.com/veritee/veritee/enclave/instance"
	"github.com/veritee/veritee/enclave/ratls"
	"github.com/veritee/veritee/zkverifier/collateral"
	"github.com/veritee/veritee/zkverifier/dcap"
)

// Everything is what a key node has, but for the hardware: a chain with its registry, endpoints asked by package headers, quotes had from an
// agent's socket, collateral fetched from a service, HTTP/2 over TCP.
func TestTwoMachinesSpeakHTTP2(t *testing.T) {
	owner, user := deployed.Wallets()
	c, err := chain.New(chain.Config{Alloc: chain.Fund(owner.Address, user.Address), HTTP: "127.0.0.1:0"})
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, c.Close()) })
	world, err := deployed.Deploy(t.Context(), deployed.Node{ChainID: chain.ID, Client: c.Client(), Mine: func() error { _, err := c.Mine(); return err }})
	require.NoError(t, err)
	hardware, err := rack.New(chain.ID, t.TempDir(), map[string]string{"alice": "node", "bob": "node"})
	require.NoError(t, err)
	t.Cleanup(hardware.Halt)

	view, err := headers.New(headers.Config{ChainID: chain.ID, Endpoints: []string{c.HTTP()}})
	require.NoError(t, err)
	t.Cleanup(view.Close)
	verifier, err := dcap.NewVerifierFor(hardware.Vendor.Root())
	require.NoError(t, err)
	source, err := collateral.New(collateral.Options{Verifier: verifier, Sources: []string{hardware.Service}})
	require.NoError(t, err)
	side := func(name string) *ratls.Config {
		key, err := instance.New()
		require.NoError(t, err)
		provider, err := attest.Detect(t.Context(), attest.Config{Choice: attest.Dstack, DstackEndpoint: hardware.Machines[name].Socket}, slog.New(slog.DiscardHandler))
		require.NoError(t, err)
		registry := &ratls.OnChain{Chain: view, Registry: world.Registry, App: world.App, Depth: 1}
		return &ratls.Config{
			ChainID: chain.ID, Registry: world.Registry, App: world.App, Instance: key, Evidence: provider,
			Root: hardware.Vendor.Root(), Collateral: source, Heads: view, Standing: registry.Standing,
		}
	}
	alice, bob := side("alice"), side("bob")

	listener, err := tls.Listen("tcp", "127.0.0.1:0", bob.Server())
	require.NoError(t, err)
	server := &http.Server{
		ReadHeaderTimeout: 20 * time.Second, // handshakes have as much
		ErrorLog:          slog.NewLogLogger(slog.DiscardHandler, slog.LevelError),
		Handler: http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			peer, err := ratls.Peer(*r.TLS)
			if err == nil {
				_, _ = w.Write(peer[:])
			}
		}),
		TLSConfig: bob.Server(), // which tells net/http of HTTP/2
	}
	go func() { _ = server.Serve(listener) }()
	t.Cleanup(func() { _ = server.Close() })

	ask := func() ([]byte, error) {
		transport := &http.Transport{TLSClientConfig: alice.Client(bob.Instance.Address()), ForceAttemptHTTP2: true}
		defer transport.CloseIdleConnections()
		answer, err := (&http.Client{Transport: transport, Timeout: 20 * time.Second}).Get("https://" + listener.Addr().(*net.TCPAddr).String())
		if err != nil {
			return nil, err
		}
		defer answer.Body.Close()
		require.Equal(t, 2, answer.ProtoMajor)
		return io.ReadAll(answer.Body)
	}

	// Nobody knows them yet.
	_, err = ask()
	require.ErrorIs(t, err, ratls.ErrPeer)
	require.ErrorContains(t, err, "may not act")

	require.NoError(t, world.Confirm(t.Context(), alice.Instance.Address(), bob.Instance.Address()))
	mine(t, c, 2)
	time.Sleep(ratls.VerdictTime)
	said, err := ask()
	require.NoError(t, err)
	require.Equal(t, alice.Instance.Address(), common.Address(said))

	require.NoError(t, world.Revoke(t.Context(), alice.Instance.Address(), "a test"))
	mine(t, c, 2)
	time.Sleep(ratls.VerdictTime)
	_, err = ask()
	require.Error(t, err) // an alert or, if that came while alice was writing already, a connection that has ended
	require.NotErrorIs(t, err, context.DeadlineExceeded)
}

func mine(t *testing.T, c *chain.Chain, blocks int) {
	t.Helper()
	for range blocks {
		_, err := c.Mine()
		require.NoError(t, err)
	}
}
