package tbls

import (
	"io"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bls12-381/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"
)

// DrawnBlinding is the number of a new blinding.
func DrawnBlinding(t testing.TB, random io.Reader) [fr.Bytes]byte {
	b, err := NewBlinding(random)
	require.NoError(t, err)
	return SecretOf(b)
}

// SecretOf is the number of a blinding.
func SecretOf(b *Blinding) [fr.Bytes]byte { return b.a.Bytes() }

// DrawnNonce is that of a proof.
func DrawnNonce(t testing.TB, b *Blinding, random io.Reader) [fr.Bytes]byte {
	k, err := b.nonce(common.Hash{1}, random)
	require.NoError(t, err)
	return k.Bytes()
}

// Hidden is the number that hides a part.
func Hidden(s *Share, request common.Hash, h *G1, a *Blinded, secret *[32]byte) [fr.Bytes]byte {
	y := s.hide(request, h, a, secret)
	return y.Bytes()
}
