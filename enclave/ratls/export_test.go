package ratls

import (
	"context"
	"crypto/ecdsa"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/asn1"
	"math/big"
	"time"
)

// VerdictTime is how long a verdict is repeated.
const VerdictTime = verdictTime

// Acts is what a registry's word means.
func (s *Standing) Acts(chainID uint64) error { return s.acts(chainID) }

// Certificate is what a handshake shows.
func (c *Config) Certificate(ctx context.Context) (*tls.Certificate, error) {
	return c.certificate(ctx)
}

// Sizes of an extension.
const (
	Fixed    = fixed
	MaxQuote = maxQuote
)

// Decode and its reverse, for a fuzzer.
func Decode(data []byte) (encode func() []byte, err error) {
	s, err := decode(data)
	if err != nil {
		return nil, err
	}
	return s.encode, nil
}

// Extension is what a certificate's extension holds.
func Extension(certificate *tls.Certificate) (content []byte) {
	for _, e := range certificate.Leaf.Extensions {
		if e.Id.Equal(oid) {
			if _, err := asn1.Unmarshal(e.Value, &content); err != nil {
				panic(err)
			}
		}
	}
	return content
}

// Forged is a certificate of the same key with other values of the extension, none or several.
func Forged(certificate *tls.Certificate, values ...[]byte) *tls.Certificate {
	key := certificate.PrivateKey.(*ecdsa.PrivateKey)
	template := &x509.Certificate{SerialNumber: big.NewInt(1), NotBefore: time.Now().Add(-time.Hour), NotAfter: time.Now().Add(time.Hour)}
	for _, value := range values {
		template.ExtraExtensions = append(template.ExtraExtensions, pkix.Extension{Id: oid, Value: value})
	}
	raw, err := x509.CreateCertificate(rand.Reader, template, template, key.Public(), key)
	if err != nil {
		panic(err)
	}
	leaf, err := x509.ParseCertificate(raw)
	if err != nil {
		// crypto/x509 refuses duplicates itself.
		return &tls.Certificate{Certificate: [][]byte{raw}, PrivateKey: key}
	}
	return &tls.Certificate{Certificate: [][]byte{raw}, PrivateKey: key, Leaf: leaf}
}

// Octets is what an extension's value is.
func Octets(content []byte) []byte {
	value, err := asn1.Marshal(content)
	if err != nil {
		panic(err)
	}
	return value
}

// Renewed is how often a certificate was made, and Look has the next handshake look at the chain.
func (c *Config) Renewed() int {
	c.own.mu.Lock()
	defer c.own.mu.Unlock()
	return c.own.renewed
}

// Look has the next handshake look at the chain.
func (c *Config) Look() {
	c.own.mu.Lock()
	defer c.own.mu.Unlock()
	c.own.looked = time.Time{}
}

// Settle waits until nobody looks after the own certificate.
func (c *Config) Settle() {
	c.own.busy <- struct{}{}
	<-c.own.busy
}

// Forget has every verdict found anew: no clock stands still for as long.
func (c *Config) Forget() {
	now := time.Now()
	c.seen.now = func() time.Time {
		now = now.Add(verdictTime)
		return now
	}
}
