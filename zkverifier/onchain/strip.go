package onchain

import (
	"crypto/ecdsa"
	"encoding/binary"
	"fmt"

	"github.com/veritee/veritee/zkverifier/dcap"
)

const (
	evidenceFormat = 1
	prefixSize     = 1 + 2 + 2 + 32 // before the quote
	headerSize     = 48
	descriptorSize = 2 + 4 // of a body of version 5
	qeReportSize   = 384
	signatureSize  = 64
	keySize        = 64

	// MaxEvidence is how long evidence may be. Real evidence has under 3 kB; what is longer nobody would pay for.
	MaxEvidence = 16 << 10
)

// Strip makes of a quote what DcapAttestationVerifier takes, to be judged by the collateral of these TCB evaluation numbers.
// The PCK issuer, whose key is named by its hash, is that of the quote's own chain. Nothing is checked but lengths.
func Strip(q *dcap.Quote, evaluation, qeEvaluation uint16) ([]byte, error) {
	chain, err := q.PCKChain()
	if err != nil {
		return nil, fmt.Errorf("strip the quote: %w", err)
	}
	if len(chain) < 2 {
		return nil, fmt.Errorf("strip the quote: %d certificates in its PCK chain, the issuer's is missing; quotes carry the leaf, its CA and the root", len(chain))
	}
	key, ok := chain[1].PublicKey.(*ecdsa.PublicKey)
	if !ok {
		return nil, fmt.Errorf("strip the quote: the PCK issuer's key isn't on P-256")
	}
	issuer, err := KeyHash(key)
	if err != nil {
		return nil, fmt.Errorf("strip the quote: PCK issuer: %w", err)
	}
	out := []byte{evidenceFormat}
	out = binary.BigEndian.AppendUint16(out, evaluation)
	out = binary.BigEndian.AppendUint16(out, qeEvaluation)
	out = append(out, issuer[:]...)
	out = append(out, q.Signed()...)
	out = append(out, q.Signature[:]...)
	out = append(out, q.AttestationKey[:]...)
	out = append(out, q.SignedQEReport()...)
	out = append(out, q.QEReportSignature[:]...)
	out = binary.LittleEndian.AppendUint16(out, uint16(len(q.QEAuthData))) // a quote writes it in two bytes too
	out = append(out, q.QEAuthData...)
	out = append(out, chain[0].Raw...)
	if len(out) > MaxEvidence {
		return nil, fmt.Errorf("strip the quote: %d bytes of evidence, more than %d", len(out), MaxEvidence)
	}
	return out, nil
}
