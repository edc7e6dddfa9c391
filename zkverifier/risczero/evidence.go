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
