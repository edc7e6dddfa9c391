package dcap

import (
	"bytes"
	"crypto/x509"
)

// Signed are header and body as the attestation key signs them; the body begins at [Quote.BodyOffset].
func (q *Quote) Signed() []byte { return bytes.Clone(q.signed) }

// BodyOffset is where in [Quote.Signed] the body begins: version 5 has its kind and size before it.
func (q *Quote) BodyOffset() int {
	if q.Header.Version == 5 {
		return headerSize + 2 + 4
	}
	return headerSize
}

// SignedQEReport is the quoting enclave's report as the PCK certificate's key signs it.
func (q *Quote) SignedQEReport() []byte { return bytes.Clone(q.qeReport) }

// PCKChain are the certificates that the quote brings, the leaf first, without believing them. The error is an [*Error].
func (q *Quote) PCKChain() ([]*x509.Certificate, error) { return q.pckChain() }

// ParseChain reads certificates in PEM as a bundle has them. Nothing of them is believed.
func ParseChain(pem string) ([]*x509.Certificate, error) { return parseChain([]byte(pem), false) }
