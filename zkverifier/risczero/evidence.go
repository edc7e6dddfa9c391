package risczero

import (
	"encoding/binary"
	"fmt"
	"math"
)

// evidenceFormat is the first byte of evidence.
const evidenceFormat = 1

// Lookup says where the chain's collateral store has what a quote was judged by.
type Lookup struct {
	Issuer       [32]byte // Keccak-256 of the PCK issuer's public key, x ‖ y
	Evaluation   uint16   // of the TCB info
	QEEvaluation uint16   // of the QE identity
}

// Evidence is a receipt as the chain's RiscZeroAttestationVerifier takes it.
func Evidence(r *Receipt, at Lookup) ([]byte, error) {
	if len(r.Seal) > math.MaxUint16 {
		return nil, fmt.Errorf("risczero: a seal of %d bytes", len(r.Seal))
	}
	out := append([]byte{evidenceFormat}, r.ImageID[:]...)
	out = append(out, at.Issuer[:]...)
	out = binary.BigEndian.AppendUint16(out, at.Evaluation)
	out = binary.BigEndian.AppendUint16(out, at.QEEvaluation)
	out = binary.BigEndian.AppendUint16(out, uint16(len(r.Seal)))
	out = append(out, r.Seal...)
	return append(out, r.Journal...), nil
}

// evidenceHead is what stands before the seal.
const evidenceHead = 1 + 32 + 32 + 2 + 2 + 2

// ParseEvidence takes evidence apart again, as the contract does: whoever audits a registration finds it in the transaction.
func ParseEvidence(evidence []byte) (*Receipt, Lookup, error) {
	if len(evidence) < evidenceHead || evidence[0] != evidenceFormat {
		return nil, Lookup{}, fmt.Errorf("risczero: %d bytes that aren't evidence of format %d", len(evidence), evidenceFormat)
	}
	at := Lookup{Issuer: [32]byte(evidence[33:65]), Evaluation: binary.BigEndian.Uint16(evidence[65:]), QEEvaluation: binary.BigEndian.Uint16(evidence[67:])}
	seal := int(binary.BigEndian.Uint16(evidence[69:]))
	if len(evidence) < evidenceHead+seal {
		return nil, Lookup{}, fmt.Errorf("risczero: %d bytes of evidence, too short for a seal of %d", len(evidence), seal)
	}
	return &Receipt{evidence[evidenceHead : evidenceHead+seal], [32]byte(evidence[1:33]), evidence[evidenceHead+seal:]}, at, nil
}
