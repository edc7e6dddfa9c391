package keynode

import (
	"context"
	"crypto/ed25519"
	"crypto/rand"
	"crypto/sha256"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"
)

// A channel is TLS by certificates that the stage knows.
type channel struct {
	stage *stage
	cert  tls.Certificate
}

func (s *stage) channel(of common.Address) *channel {
	s.t.Helper()
	public, private, err := ed25519.GenerateKey(rand.Reader)
	require.NoError(s.t, err)
	template := &x509.Certificate{SerialNumber: big.NewInt(1), NotAfter: time.Now().Add(time.Hour)}
	raw, err := x509.CreateCertificate(rand.Reader, template, template, public, private)
	require.NoError(s.t, err)
	s.channels.Store(sha256.Sum256(raw), of)
	return &channel{s, tls.Certificate{Certificate: [][]byte{raw}, PrivateKey: private}}
}

func (s *stage) peer(state tls.ConnectionState) (common.Address, error) {
	if len(state.PeerCertificates) == 1 {
		if who, ok := s.channels.Load(sha256.Sum256(state.PeerCertificates[0].Raw)); ok {
			return who.(common.Address), nil
		}
	}
	return common.Address{}, errors.New("a stranger")
}

func (c *channel) Server() *tls.Config {
	return &tls.Config{MinVersion: tls.VersionTLS13, NextProtos: []string{"h2"}, Certificates: []tls.Certificate{c.cert}, ClientAuth: tls.RequireAnyClientCert}
}

func (c *channel) Client(peer common.Address) *tls.Config {
	return &tls.Config{
		MinVersion: tls.VersionTLS13, NextProtos: []string{"h2"}, Certificates: []tls.Certificate{c.cert}, InsecureSkipVerify: true,
		VerifyConnection: func(state tls.ConnectionState) error {
			if who, err := c.stage.peer(state); err != nil || who != peer {
				return errors.New("another peer")
			}
			return nil
		},
	}
}

func (c *channel) Recheck(context.Context, tls.ConnectionState) error { return nil }
