package workerapi

import (
	"errors"
	"fmt"

	"github.com/veritee/veritee/protocol/ecvrf"
)

// A proof is 7 words and its witnesses, see AnswerResponse.proof.
const (
	wordBytes  = 32
	proofWords = 7
)

// ErrProofBytes is returned by [ParseProof] for bytes of another length.
var ErrProofBytes = errors.New("proof isn't 7 words and 1 to 255 witnesses of 32 bytes each")

// ProofBytes is how a proof travels: gx gy wx wy c t slope, then the witnesses.
func ProofBytes(p *ecvrf.Proof) []byte {
	out := make([]byte, 0, wordBytes*(proofWords+len(p.Witnesses)))
	for _, word := range []ecvrf.Word{p.Gamma.X, p.Gamma.Y, p.W.X, p.W.Y, p.C, p.T, p.Slope} {
		out = append(out, word[:]...)
	}
	for _, witness := range p.Witnesses {
		out = append(out, witness[:]...)
	}
	return out
}

// ParseProof reads what [ProofBytes] wrote. It checks the length alone: what it returns is a claim until [ecvrf.Verify] has
// seen it. Errors: [ErrProofBytes].
func ParseProof(b []byte) (*ecvrf.Proof, error) {
	words := len(b) / wordBytes
	if len(b)%wordBytes != 0 || words <= proofWords || words > proofWords+ecvrf.MaxWitnesses {
		return nil, fmt.Errorf("%d bytes: %w", len(b), ErrProofBytes)
	}
	word := func(i int) ecvrf.Word { return ecvrf.Word(b[i*wordBytes:][:wordBytes]) }

	p := &ecvrf.Proof{
		Gamma: ecvrf.Point{X: word(0), Y: word(1)},
		W:     ecvrf.Point{X: word(2), Y: word(3)},
		C:     word(4), T: word(5), Slope: word(6),
		Witnesses: make([]ecvrf.Word, words-proofWords),
	}
	for i := range p.Witnesses {
		p.Witnesses[i] = word(proofWords + i)
	}
	return p, nil
}
