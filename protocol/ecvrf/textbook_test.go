package ecvrf

import (
	"errors"

	"github.com/veritee/veritee/protocol/ecvrf/textbook"
)

// textbookVerify asks the second verifier; nil for a valid proof with this package's output.
func textbookVerify(pk PublicKey, alpha [32]byte, proof *Proof) error {
	words := [][]byte{
		proof.Gamma.X[:], proof.Gamma.Y[:], proof.W.X[:], proof.W.Y[:], proof.C[:], proof.T[:], proof.Slope[:],
	}
	for i := range proof.Witnesses {
		words = append(words, proof.Witnesses[i][:])
	}
	output, err := textbook.Verify(pk.X, pk.Parity, alpha, words)
	if err == nil && Output(output) != outputOf(proof.Gamma) {
		return errors.New("another output")
	}
	return err
}
