package server

import (
	"crypto/sha256"
	"crypto/tls"
	"encoding/hex"
	"errors"
	"fmt"
	"os"
	"slices"
	"strings"
)

// A Pin is SHA-256 of a public key's SubjectPublicKeyInfo. It is what identifies a side of a connection, whoever signed its
// certificate and whenever.
type Pin [sha256.Size]byte

// ParsePin reads 64 hex digits.
func ParsePin(text string) (Pin, error) {
	b, err := hex.DecodeString(strings.TrimPrefix(text, "0x"))
	if err != nil || len(b) != len(Pin{}) {
		return Pin{}, fmt.Errorf("client pin %.80q is no SHA-256: 64 hex digits; openssl x509 -in cert.pem -noout -pubkey | "+
			"openssl pkey -pubin -outform der | sha256sum prints a certificate's", text)
	}
	return Pin(b), nil
}

// String is what ParsePin reads.
func (p Pin) String() string { return hex.EncodeToString(p[:]) }

// TLS is how a worker is reached from other machines: TLS 1.3, each side known by its key.
type TLS struct {
	CertFile   string // PEM, the worker's
	KeyFile    string // PEM
	ClientPins []Pin  // who may ask
}

// Check returns every mistake with its remedy.
func (t *TLS) Check() error {
	var wrong []error
	if len(t.ClientPins) == 0 {
		wrong = append(wrong, errors.New("no --client-pin: nobody could ask; name the SHA-256 of the relayer's public key"))
	}
	for name, file := range map[string]string{"--tls-cert": t.CertFile, "--tls-key": t.KeyFile} {
		if file == "" {
			wrong = append(wrong, fmt.Errorf("%s is missing", name))
		}
	}
	if t.CertFile == "" || t.KeyFile == "" {
		return errors.Join(wrong...)
	}

	if stat, err := os.Stat(t.KeyFile); err == nil && stat.Mode().Perm()&0o077 != 0 {
		wrong = append(wrong, fmt.Errorf("%s has mode %#o: others can read the key; chmod 600 it", t.KeyFile, stat.Mode().Perm()))
	}
	if _, err := t.certificate(); err != nil {
		wrong = append(wrong, err)
	}
	return errors.Join(wrong...)
}

// Pin is the worker's own, which its relayer is told.
func (t *TLS) Pin() (Pin, error) {
	certificate, err := t.certificate()
	if err != nil {
		return Pin{}, err
	}
	return sha256.Sum256(certificate.Leaf.RawSubjectPublicKeyInfo), nil
}

func (t *TLS) certificate() (tls.Certificate, error) {
	certificate, err := tls.LoadX509KeyPair(t.CertFile, t.KeyFile)
	if err != nil {
		return tls.Certificate{}, fmt.Errorf("read %s and %s: %w", t.CertFile, t.KeyFile, err)
	}
	return certificate, nil
}

func (t *TLS) config() (*tls.Config, error) {
	certificate, err := t.certificate()
	if err != nil {
		return nil, err
	}
	pins := slices.Clone(t.ClientPins)
	return &tls.Config{
		Certificates: []tls.Certificate{certificate},
		MinVersion:   tls.VersionTLS13,
		NextProtos:   []string{"h2", "http/1.1"},

		// Any certificate, since nothing in it is believed but the key: the handshake proves that the client has its secret,
		// the pin says whose it is. No tickets, so that every connection goes through both.
		ClientAuth:             tls.RequireAnyClientCert,
		SessionTicketsDisabled: true,
		VerifyConnection: func(state tls.ConnectionState) error {
			if len(state.PeerCertificates) == 0 {
				return errors.New("client shows no certificate")
			}
			pin := Pin(sha256.Sum256(state.PeerCertificates[0].RawSubjectPublicKeyInfo))
			if !slices.Contains(pins, pin) {
				return fmt.Errorf("client's key %s isn't pinned", pin)
			}
			return nil
		},
	}, nil
}
