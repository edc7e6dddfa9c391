package peers

import (
	"context"
	"crypto/ed25519"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"log/slog"
	"math/big"
	"net"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/protocol/keynodeapi"
)

// An agreeable node says of everything that it is so.
type agreeable struct{}

func (agreeable) Knows(common.Address) bool                         { return true }
func (agreeable) Saw(common.Address, Seen) Seen                     { return Seen{Number: 1, Hash: common.Hash{1}} }
func (agreeable) Heard(common.Address, uint64, []byte) error        { return nil }
func (agreeable) Confirmed(uint64) *keynodeapi.ConfirmationResponse { return nil }
func (agreeable) Over(Ended) (Seen, bool)                           { return Seen{Number: 1, Hash: common.Hash{1}}, true }

// A lenient channel knows nobody by the certificate; whether the other may act is said from outside.
type lenient struct {
	certificate tls.Certificate
	removed     atomic.Bool
	asked       atomic.Int64
}

func newLenient(t *testing.T) *lenient {
	t.Helper()
	public, private, err := ed25519.GenerateKey(rand.Reader)
	require.NoError(t, err)
	template := &x509.Certificate{SerialNumber: big.NewInt(1), NotAfter: time.Now().Add(time.Hour)}
	raw, err := x509.CreateCertificate(rand.Reader, template, template, public, private)
	require.NoError(t, err)
	return &lenient{certificate: tls.Certificate{Certificate: [][]byte{raw}, PrivateKey: private}}
}

func (l *lenient) may() error {
	l.asked.Add(1)
	if l.removed.Load() {
		return errors.New("it was removed from the registry")
	}
	return nil
}

func (l *lenient) Server() *tls.Config {
	return &tls.Config{MinVersion: tls.VersionTLS13, NextProtos: []string{"h2"}, Certificates: []tls.Certificate{l.certificate}, ClientAuth: tls.RequireAnyClientCert}
}

func (l *lenient) Client(common.Address) *tls.Config {
	return &tls.Config{
		MinVersion: tls.VersionTLS13, NextProtos: []string{"h2"}, Certificates: []tls.Certificate{l.certificate}, InsecureSkipVerify: true,
		VerifyConnection: func(tls.ConnectionState) error { return l.may() },
	}
}

func (l *lenient) Recheck(context.Context, tls.ConnectionState) error { return l.may() }

// Whoever was removed since the connection to him began says nothing that counts, although he goes on answering; and he does again once he may.
func TestThatAPeerMayActIsAskedAgainWhileItsConnectionStays(t *testing.T) {
	anybody := func(tls.ConnectionState) (common.Address, error) { return common.Address{1}, nil }
	inner, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	ctx, cancel := context.WithCancel(t.Context())
	served := make(chan error, 1)
	go func() {
		served <- Serve(ctx, inner, Config{Channel: newLenient(t), Peer: anybody, Log: slog.New(slog.DiscardHandler)}, agreeable{})
	}()
	t.Cleanup(func() { cancel(); <-served })

	mine, to := newLenient(t), common.Address{2}
	config := Config{Channel: mine, Peer: anybody, Recheck: time.Hour}
	client := NewClient(config, func(common.Address) []string { return []string{inner.Addr().String()} })
	t.Cleanup(client.Close)
	for range 3 {
		_, err = client.Exchange(t.Context(), to, Seen{})
		require.NoError(t, err)
	}
	require.EqualValues(t, 1, mine.asked.Load(), "by the handshake")

	client.config.Recheck = time.Nanosecond
	_, err = client.Exchange(t.Context(), to, Seen{})
	require.NoError(t, err)
	require.EqualValues(t, 2, mine.asked.Load())
	mine.removed.Store(true)
	for range 2 { // on the connection that there is, and by a handshake
		_, err = client.Exchange(t.Context(), to, Seen{})
		require.ErrorContains(t, err, "removed from the registry")
		_, is, err := client.Over(t.Context(), to, Ended{})
		require.Error(t, err)
		require.False(t, is)
	}

	mine.removed.Store(false)
	_, err = client.Exchange(t.Context(), to, Seen{})
	require.NoError(t, err)
}
