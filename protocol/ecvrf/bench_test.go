package ecvrf

import (
	"encoding/binary"
	"testing"

	"github.com/stretchr/testify/require"
)

// Inputs differ from one iteration to the next, so the number of candidates
// has its true mean of 2.

func BenchmarkProve(b *testing.B) {
	sk := keyFor(b, "benchmark", 1)
	var alpha [32]byte

	for i := uint64(0); b.Loop(); i++ {
		binary.BigEndian.PutUint64(alpha[:], i)
		_, _, err := Prove(sk, alpha, nil)
		require.NoError(b, err)
	}
	b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "proofs/s")
}

func BenchmarkVerify(b *testing.B) {
	sk := keyFor(b, "benchmark", 1)
	var alphas [256][32]byte
	var proofs [256]*Proof
	for i := range proofs {
		alphas[i][0] = byte(i)
		var err error
		proofs[i], _, err = Prove(sk, alphas[i], nil)
		require.NoError(b, err)
	}

	for i := 0; b.Loop(); i++ {
		_, err := Verify(sk.Public(), alphas[i%256], proofs[i%256])
		require.NoError(b, err)
	}
}
