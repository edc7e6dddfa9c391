package ratls_test

import (
	"crypto/tls"
	"testing"

	"github.com/stretchr/testify/require"
)

// BenchmarkHandshake is both sides' work of a handshake, whose machines are known: no network but loopback, and no memory of verdicts.
func BenchmarkHandshake(b *testing.B) {
	w := newWorld(b)
	alice, bob := w.node(b, "alice"), w.node(b, "bob")
	alice.Forget()
	bob.Forget()
	certificate, err := alice.Certificate(b.Context())
	require.NoError(b, err)
	_, err = bob.Certificate(b.Context())
	require.NoError(b, err)
	for b.Loop() {
		o := connect(b, alice.Client(bob.address), bob.Server())
		require.NoError(b, o.client)
		require.NoError(b, o.server)
	}
	b.ReportMetric(float64(len(certificate.Certificate[0])), "bytes/cert")
}

// BenchmarkPlainHandshake is TLS alone, for comparison.
func BenchmarkPlainHandshake(b *testing.B) {
	own := plain(b)
	config := &tls.Config{Certificates: []tls.Certificate{own}, ClientAuth: tls.RequireAnyClientCert, InsecureSkipVerify: true, NextProtos: []string{"h2"}}
	for b.Loop() {
		require.NoError(b, connect(b, config, config).client)
	}
}

// BenchmarkRefusal is a server's work for somebody who shows a copied certificate.
func BenchmarkRefusal(b *testing.B) {
	w := newWorld(b)
	alice, bob := w.node(b, "alice"), w.node(b, "bob")
	certificate, err := bob.Certificate(b.Context())
	require.NoError(b, err)
	state := tls.ConnectionState{Version: tls.VersionTLS13, NegotiatedProtocol: "h2"}
	state.PeerCertificates = append(state.PeerCertificates, certificate.Leaf)
	verify := alice.Server().VerifyConnection
	require.NoError(b, verify(state))
	for b.Loop() {
		require.NoError(b, verify(state))
	}
}
