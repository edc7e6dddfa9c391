package dcap

import (
	"bytes"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/sha256"
	"crypto/x509"
	_ "embed"
	"encoding/pem"
	"fmt"
	"math/big"
	"slices"
	"time"
)

// intelRoot is the certificate of Intel's SGX root, from https://certificates.trustedservices.intel.com. What is pinned is its
// key: a chain may bring another certificate of it.
//
//go:embed intel-sgx-root.pem
var intelRoot []byte

const (
	maxChainSize = 32 << 10 // of PEM; real chains have under 4 kB

	pckLeafName   = "Intel SGX PCK Certificate"
	platformCA    = "Intel SGX PCK Platform CA"
	processorCA   = "Intel SGX PCK Processor CA"
	tcbSigning    = "Intel SGX TCB Signing"
	CAPlatform    = "platform"  // issues PCK certificates of servers with several processors
	CAProcessor   = "processor" // issues those of single processors
	wantPEMChain  = "certificates in PEM, nothing between them"
	wantSHA256ECC = "ECDSA on P-256 with SHA-256"
)

// Window is when something holds, both ends included.
type Window struct {
	NotBefore time.Time `json:"notBefore"`
	NotAfter  time.Time `json:"notAfter"`
}

// Holds says whether at lies inside.
func (w Window) Holds(at time.Time) bool { return !at.Before(w.NotBefore) && !at.After(w.NotAfter) }

// Empty says whether no time lies inside.
func (w Window) Empty() bool { return w.NotAfter.Before(w.NotBefore) }

// And is the time in which both hold.
func (w Window) And(other Window) Window {
	if other.NotBefore.After(w.NotBefore) {
		w.NotBefore = other.NotBefore
	}
	if other.NotAfter.Before(w.NotAfter) {
		w.NotAfter = other.NotAfter
	}
	return w
}

func (w Window) String() string {
	return w.NotBefore.UTC().Format(time.RFC3339) + " to " + w.NotAfter.UTC().Format(time.RFC3339)
}

// Part is one thing that has a window.
type Part struct {
	Name string `json:"name"`
	Window
}

// parseChain reads certificates in PEM. Only one way of writing each chain is taken, since quotes don't sign theirs: a final
// newline may be missing where strict isn't set, and a zero byte may end a C string.
func parseChain(text []byte, strict bool) ([]*x509.Certificate, error) {
	if len(text) > maxChainSize {
		return nil, fmt.Errorf("%d bytes, more than %d", len(text), maxChainSize)
	}
	text = bytes.TrimSuffix(text, []byte{0})
	if !strict && !bytes.HasSuffix(text, []byte("\n")) {
		text = append(slices.Clone(text), '\n')
	}

	var chain []*x509.Certificate
	var canonical []byte
	for rest := text; len(rest) > 0; {
		var block *pem.Block
		if block, rest = pem.Decode(rest); block == nil || block.Type != "CERTIFICATE" || len(block.Headers) > 0 {
			return nil, fmt.Errorf("something else than certificates in PEM after %d of them", len(chain))
		}
		cert, err := x509.ParseCertificate(block.Bytes)
		if err != nil {
			return nil, fmt.Errorf("certificate %d: %w", len(chain)+1, err)
		}
		chain = append(chain, cert)
		canonical = append(canonical, pem.EncodeToMemory(block)...)
	}
	if !bytes.Equal(canonical, text) {
		return nil, fmt.Errorf("%d certificates, not written as PEM writes them", len(chain))
	}
	return chain, nil
}

// root is who is believed.
type root struct {
	key  *ecdsa.PublicKey
	cert *x509.Certificate // one of the key's certificates
}

func newRoot(cert *x509.Certificate) (root, error) {
	key, ok := cert.PublicKey.(*ecdsa.PublicKey)
	if !ok || key.Curve != elliptic.P256() || !cert.IsCA {
		return root{}, fmt.Errorf("root %s: no CA with a key on P-256", cert.Subject)
	}
	return root{key, cert}, nil
}

// caOf says which CA a name is of.
func caOf(commonName string) (ca string, known bool) {
	switch commonName {
	case platformCA:
		return CAPlatform, true
	case processorCA:
		return CAProcessor, true
	}
	return "", false
}

// issued says why a certificate wasn't issued by the other, and nil if it was.
func issued(cert, by *x509.Certificate) error {
	switch {
	case cert.SignatureAlgorithm != x509.ECDSAWithSHA256:
		return fmt.Errorf("%s is signed by %s, not by %s", name(cert), cert.SignatureAlgorithm, wantSHA256ECC)
	case !bytes.Equal(cert.RawIssuer, by.RawSubject):
		return fmt.Errorf("%s names as its issuer %q, the next is %q", name(cert), cert.Issuer.String(), by.Subject.String())
	case len(cert.UnhandledCriticalExtensions) > 0:
		return fmt.Errorf("%s has the critical extension %s, which isn't known", name(cert), cert.UnhandledCriticalExtensions[0])
	}
	if key, ok := cert.PublicKey.(*ecdsa.PublicKey); !ok || key.Curve != elliptic.P256() {
		return fmt.Errorf("%s holds a %s key, not one on P-256", name(cert), cert.PublicKeyAlgorithm)
	}
	if err := cert.CheckSignatureFrom(by); err != nil {
		return fmt.Errorf("%s isn't signed by %s: %w", name(cert), name(by), err)
	}
	return nil
}

// leads checks that a chain is as long as wanted, that each certificate is issued by the next, that the last holds the root's key,
// and that all may issue certificates but for the first, unless that is to be a CA too. Dates and revocation are for later,
// when a time is given.
func (r root) leads(chain []*x509.Certificate, want int, firstIsCA bool) error {
	if len(chain) != want {
		return fmt.Errorf("%d certificates", len(chain))
	}
	last := chain[want-1]
	if key, ok := last.PublicKey.(*ecdsa.PublicKey); !ok || !key.Equal(r.key) {
		return fmt.Errorf("a chain that ends with %s, whose key (SHA-256 %s) isn't the root's", name(last), keyPrint(last))
	}
	for i, cert := range chain {
		if err := issued(cert, chain[min(i+1, want-1)]); err != nil {
			return err
		}
		// A leaf that may issue certificates would be an intermediate of somebody's making.
		if cert.IsCA != (i > 0 || firstIsCA) {
			return fmt.Errorf("%s is at place %d and has CA=%t", name(cert), i+1, cert.IsCA)
		}
		// pathLen counts the CAs between this one and the leaf.
		if i > 1 && (cert.MaxPathLen >= 0 && (cert.MaxPathLen > 0 || cert.MaxPathLenZero) && cert.MaxPathLen < i-1) {
			return fmt.Errorf("%s allows %d CAs below it, the chain has %d", name(cert), cert.MaxPathLen, i-1)
		}
	}
	return nil
}

func (r root) want(certificates string) string {
	return fmt.Sprintf("%s, to the key of %s (SHA-256 %s)", certificates, r.cert.Subject.CommonName, keyPrint(r.cert))
}

func name(cert *x509.Certificate) string {
	if cert.Subject.CommonName != "" {
		return fmt.Sprintf("%q", cert.Subject.CommonName)
	}
	return fmt.Sprintf("%q", cert.Subject.String())
}

func keyPrint(cert *x509.Certificate) string {
	return fmt.Sprintf("%x", sha256.Sum256(cert.RawSubjectPublicKeyInfo))[:16] + "…"
}

func dates(cert *x509.Certificate) Window { return Window{cert.NotBefore, cert.NotAfter} }

// verifyRaw checks a signature r ‖ s over the SHA-256 of a message.
func verifyRaw(key *ecdsa.PublicKey, message, signature []byte) bool {
	if len(signature) != signatureSize {
		return false
	}
	digest := sha256.Sum256(message)
	r, s := new(big.Int).SetBytes(signature[:32]), new(big.Int).SetBytes(signature[32:])
	return ecdsa.Verify(key, digest[:], r, s)
}

// point makes a key of x ‖ y, if that is a point of P-256.
func point(raw [64]byte) (*ecdsa.PublicKey, error) {
	return ecdsa.ParseUncompressedPublicKey(elliptic.P256(), append([]byte{4}, raw[:]...))
}
