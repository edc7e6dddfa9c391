package onchain

import (
	"crypto/ecdsa"
	"crypto/x509"
	"encoding/binary"
	"encoding/pem"
	"fmt"

	"github.com/veritee/veritee/zkverifier/dcap"
)

// Evidence is stripped evidence taken apart. Nothing of it is believed.
type Evidence struct {
	Evaluation   uint16   // of the TCB info to judge by
	QEEvaluation uint16   // of the QE identity
	Issuer       [32]byte // [KeyHash] of the PCK issuer

	signed     []byte // header and body
	signatures []byte // quote signature, attestation key
	enclave    []byte // QE report, its signature, authentication data with its length
	leaf       []byte // DER
	version    uint16
}

// Parse takes stripped evidence apart, as the contract does: whoever audits a registration finds it in the transaction.
func Parse(evidence []byte) (*Evidence, error) {
	if len(evidence) > MaxEvidence {
		return nil, fmt.Errorf("evidence: %d bytes, more than %d", len(evidence), MaxEvidence)
	}
	if len(evidence) < prefixSize+headerSize+descriptorSize {
		return nil, fmt.Errorf("evidence: %d bytes, too short for a quote's header", len(evidence))
	}
	if evidence[0] != evidenceFormat {
		return nil, fmt.Errorf("evidence: format %d, not %d", evidence[0], evidenceFormat)
	}
	e := &Evidence{
		Evaluation: binary.BigEndian.Uint16(evidence[1:]), QEEvaluation: binary.BigEndian.Uint16(evidence[3:]),
		Issuer: [32]byte(evidence[5:prefixSize]),
	}
	quote := evidence[prefixSize:]
	size, err := signedSize(quote)
	if err != nil {
		return nil, fmt.Errorf("evidence: %w", err)
	}
	e.version = binary.LittleEndian.Uint16(quote)

	const toAuth = qeReportSize + signatureSize
	if len(quote) < size+signatureSize+keySize+toAuth+2 {
		return nil, fmt.Errorf("evidence: %d bytes of quote, too short for its signatures", len(quote))
	}
	e.signed, quote = quote[:size], quote[size:]
	e.signatures, quote = quote[:signatureSize+keySize], quote[signatureSize+keySize:]
	auth := int(binary.LittleEndian.Uint16(quote[toAuth:]))
	if len(quote) <= toAuth+2+auth {
		return nil, fmt.Errorf("evidence: %d bytes of authentication data and no certificate after it, in %d bytes", auth, len(quote)-toAuth-2)
	}
	e.enclave, e.leaf = quote[:toAuth+2+auth], quote[toAuth+2+auth:]
	return e, nil
}

// signedSize is how long header and body are.
func signedSize(quote []byte) (int, error) {
	version, tee := binary.LittleEndian.Uint16(quote), dcap.TEE(binary.LittleEndian.Uint32(quote[4:]))
	switch {
	case version == 5:
		body := binary.LittleEndian.Uint32(quote[headerSize+2:])
		if body > MaxEvidence {
			return 0, fmt.Errorf("a body of %d bytes", body)
		}
		return headerSize + descriptorSize + int(body), nil
	case (version == 3 || version == 4) && tee == dcap.SGX:
		return headerSize + 384, nil
	case version == 4 && tee == dcap.TDX:
		return headerSize + 584, nil
	}
	return 0, fmt.Errorf("a quote of version %d for %s: want 3 (SGX), 4 or 5", version, tee)
}

// Leaf is the PCK certificate in DER.
func (e *Evidence) Leaf() []byte { return e.leaf }

// Quote makes a whole quote of it, for package dcap to judge again. issuers are the certificates of the PCK issuer and of the
// root in PEM, such as a bundle's pck_crl_issuer_chain.
func (e *Evidence) Quote(issuers string) (*dcap.Quote, error) {
	raw, err := e.quote(issuers)
	if err != nil {
		return nil, fmt.Errorf("evidence: %w", err)
	}
	return dcap.ParseQuote(raw)
}

func (e *Evidence) quote(issuers string) ([]byte, error) {
	certs, err := dcap.ParseChain(issuers)
	if err != nil {
		return nil, fmt.Errorf("issuers' chain: %w", err)
	}
	if len(certs) != 2 {
		return nil, fmt.Errorf("issuers' chain: %d certificates, want the PCK issuer's and the root's", len(certs))
	}
	if err := e.issuedBy(certs[0]); err != nil {
		return nil, err
	}
	chain := pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: e.leaf})
	for _, cert := range certs {
		chain = append(chain, pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: cert.Raw})...)
	}

	const pckChain, qeReport = 5, 6
	le := binary.LittleEndian
	inner := append([]byte(nil), e.enclave...)
	inner = le.AppendUint16(inner, pckChain)
	inner = le.AppendUint32(inner, uint32(len(chain)))
	inner = append(inner, chain...)
	data := append([]byte(nil), e.signatures...)
	if e.version >= 4 {
		data = le.AppendUint16(data, qeReport)
		data = le.AppendUint32(data, uint32(len(inner)))
	}
	data = append(data, inner...)
	raw := append([]byte(nil), e.signed...)
	raw = le.AppendUint32(raw, uint32(len(data)))
	return append(raw, data...), nil
}

func (e *Evidence) issuedBy(cert *x509.Certificate) error {
	key, ok := cert.PublicKey.(*ecdsa.PublicKey)
	if !ok {
		return fmt.Errorf("issuers' chain: %q has no key on P-256", cert.Subject.CommonName)
	}
	hash, err := KeyHash(key)
	if err != nil {
		return fmt.Errorf("issuers' chain: %w", err)
	}
	if hash != e.Issuer {
		return fmt.Errorf("the PCK issuer's key has the hash %x…, that of %q has %x…: take the chain of the other CA (platform or processor)",
			e.Issuer[:8], cert.Subject.CommonName, hash[:8])
	}
	return nil
}
