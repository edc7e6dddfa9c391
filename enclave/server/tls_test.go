package server_test

import (
	"context"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/sha256"
	"crypto/tls"
	"crypto/x509"
	"encoding/pem"
	"math/big"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/enclave/server"
	"github.com/veritee/veritee/protocol/workerapi"
	"github.com/veritee/veritee/protocol/workerapi/workerapiconnect"
)

// An identity is a key with a certificate that nobody else signed, long expired: only the key counts.
type identity struct {
	tls.Certificate
	pin               server.Pin
	certFile, keyFile string
}

func newIdentity(t *testing.T) identity {
	t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	require.NoError(t, err)
	template := &x509.Certificate{SerialNumber: big.NewInt(1), NotAfter: time.Unix(1, 0)}
	der, err := x509.CreateCertificate(rand.Reader, template, template, key.Public(), key)
	require.NoError(t, err)
	private, err := x509.MarshalPKCS8PrivateKey(key)
	require.NoError(t, err)

	folder := t.TempDir()
	id := identity{certFile: filepath.Join(folder, "cert.pem"), keyFile: filepath.Join(folder, "key.pem")}
	certPEM := pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: der})
	keyPEM := pem.EncodeToMemory(&pem.Block{Type: "PRIVATE KEY", Bytes: private})
	require.NoError(t, os.WriteFile(id.certFile, certPEM, 0o644))
	require.NoError(t, os.WriteFile(id.keyFile, keyPEM, 0o600))
	id.Certificate, err = tls.X509KeyPair(certPEM, keyPEM)
	require.NoError(t, err)
	id.pin = sha256.Sum256(id.Leaf.RawSubjectPublicKeyInfo)
	return id
}

// describe asks a worker who it is, with these certificates and up to this version of TLS.
func describe(t *testing.T, host string, newest uint16, want server.Pin, shown ...tls.Certificate) error {
	t.Helper()
	client := &http.Client{Transport: &http.Transport{ForceAttemptHTTP2: true, TLSClientConfig: &tls.Config{
		Certificates:       shown,
		MaxVersion:         newest,
		InsecureSkipVerify: true, // the pin says more
		VerifyConnection: func(state tls.ConnectionState) error {
			require.Equal(t, want, server.Pin(sha256.Sum256(state.PeerCertificates[0].RawSubjectPublicKeyInfo)))
			return nil
		},
	}}}
	defer client.CloseIdleConnections()
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	_, err := workerapiconnect.NewWorkerServiceClient(client, "https://"+host).Describe(ctx, &workerapi.DescribeRequest{})
	return err
}

func TestOverTLSBothSidesAreKnownByTheirKeys(t *testing.T) {
	worker, relayer, second, stranger := newIdentity(t), newIdentity(t), newIdentity(t), newIdentity(t)
	config := &server.TLS{CertFile: worker.certFile, KeyFile: worker.keyFile, ClientPins: []server.Pin{relayer.pin, second.pin}}
	pin, err := config.Pin()
	require.NoError(t, err)
	require.Equal(t, worker.pin, pin)
	d, listener := start(t, server.Config{}, server.ListenConfig{Address: server.Address{Scheme: "https", Host: "127.0.0.1:0"}, TLS: config})
	host := listener.Addr().String()

	require.NoError(t, describe(t, host, 0, pin, relayer.Certificate))
	require.NoError(t, describe(t, host, 0, pin, second.Certificate))
	// What a client hears of it depends on what it was doing at that moment; the log says who knocked in vain.
	for says, knock := range map[string]func() error{
		"client's key " + stranger.pin.String() + " isn't pinned": func() error { return describe(t, host, 0, pin, stranger.Certificate) },
		"client didn't provide a certificate":                     func() error { return describe(t, host, 0, pin) },
		"client offered only unsupported versions":                func() error { return describe(t, host, tls.VersionTLS12, pin, relayer.Certificate) },
	} {
		require.Error(t, knock())
		require.Eventually(t, func() bool { return strings.Contains(d.log.String(), says) }, time.Minute, 10*time.Millisecond, says)
	}

	// Another's certificate without its key, as anybody could show who saw it.
	stolen := stranger.Certificate
	stolen.Certificate = relayer.Certificate.Certificate
	stolen.Leaf = nil
	require.Error(t, describe(t, host, 0, pin, stolen))

	// And no word without TLS.
	response, err := http.Get("http://" + host + "/healthz")
	if err == nil {
		response.Body.Close()
		require.Equal(t, http.StatusBadRequest, response.StatusCode)
	}
	conn, err := net.Dial("tcp", host)
	require.NoError(t, err)
	require.NoError(t, conn.Close())
}

func TestAMistakeInTLSIsNamedWithItsRemedy(t *testing.T) {
	id, other := newIdentity(t), newIdentity(t)
	https := server.Address{Scheme: "https", Host: "127.0.0.1:0"}
	pins := []server.Pin{other.pin}
	open := newIdentity(t)
	require.NoError(t, os.Chmod(open.keyFile, 0o644))

	for says, config := range map[string]server.ListenConfig{
		"https needs --tls-cert":     {Address: https},
		"listen on https://":         {Address: server.Address{Scheme: "http", Host: "127.0.0.1:0"}, TLS: &server.TLS{}},
		"no --client-pin":            {Address: https, TLS: &server.TLS{CertFile: id.certFile, KeyFile: id.keyFile}},
		"--tls-cert is missing":      {Address: https, TLS: &server.TLS{KeyFile: id.keyFile, ClientPins: pins}},
		"--tls-key is missing":       {Address: https, TLS: &server.TLS{CertFile: id.certFile, ClientPins: pins}},
		"chmod 600 it":               {Address: https, TLS: &server.TLS{CertFile: open.certFile, KeyFile: open.keyFile, ClientPins: pins}},
		"private key does not match": {Address: https, TLS: &server.TLS{CertFile: id.certFile, KeyFile: other.keyFile, ClientPins: pins}},
		"no such file":               {Address: https, TLS: &server.TLS{CertFile: "none", KeyFile: id.keyFile, ClientPins: pins}},
	} {
		require.ErrorContains(t, config.Check(), says)
		_, err := server.Listen(t.Context(), config)
		require.Error(t, err)
	}
}

func TestAPinIsReadStrictly(t *testing.T) {
	id := newIdentity(t)
	pin, err := server.ParsePin(id.pin.String())
	require.NoError(t, err)
	require.Equal(t, id.pin, pin)
	for _, text := range []string{"", "00", id.pin.String() + "00", "sha256/" + id.pin.String()[7:]} {
		_, err := server.ParsePin(text)
		require.ErrorContains(t, err, "64 hex digits")
	}
}
