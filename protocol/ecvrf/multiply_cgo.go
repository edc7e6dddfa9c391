//go:build cgo && !gofuzz

package ecvrf

import (
	"github.com/ethereum/go-ethereum/crypto/secp256k1"
)

// ConstantTime tells whether this build can multiply by secrets. A worker
// refuses to start when it is false.
const ConstantTime = true

// mulSecret returns k·a for a secret k; false only for k = 0.
//
// go-ethereum's BitCurve.ScalarMult is secp256k1_ext_scalar_mul (ext.h), which
// is libsecp256k1's secp256k1_ecmult_const followed by a constant-time
// inversion; TestScalarMultIsConstantTime looks at that source again after
// each upgrade. The result passes through a big.Int, which trims leading zero
// words: that tells something about the product, which is published or hashed
// (Gamma, PK, U, V), and nothing more about k than the product does.
func mulSecret(k *scalar, a *affine) (affine, bool) {
	bytes := k.Bytes()
	defer clear(bytes[:])

	p := a.point()
	x, y := secp256k1.S256().ScalarMult(p.X.Big(), p.Y.Big(), bytes[:])
	if x == nil {
		return affine{}, false
	}

	var out affine
	var word [32]byte
	out.x.SetBytes((*[32]byte)(x.FillBytes(word[:])))
	out.y.SetBytes((*[32]byte)(y.FillBytes(word[:])))

	return out, true
}

// mulPublic returns k·a where neither is secret; false only for k = 0. The C
// code in constant time takes a quarter of the portable one's time.
func mulPublic(k *scalar, a *affine) (affine, bool) { return mulSecret(k, a) }
