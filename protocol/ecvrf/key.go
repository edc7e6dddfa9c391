package ecvrf

import (
	"fmt"

	"github.com/decred/dcrd/dcrec/secp256k1/v4"
	"github.com/ethereum/go-ethereum/crypto"
)

// PublicKey is a point of the curve as its abscissa and the parity (0 or 1) of
// its ordinate. The zero value is not valid.
type PublicKey struct {
	X      Word
	Parity uint8
}

// ParsePublicKey reads a compressed SEC 1 point (33 bytes: 2 or 3, then X) and
// validates it. Errors match [ErrPublicKey].
func ParsePublicKey(sec1 []byte) (PublicKey, error) {
	if len(sec1) != 33 || (sec1[0] != 2 && sec1[0] != 3) {
		return PublicKey{}, fmt.Errorf("not a compressed point: %w", ErrPublicKey)
	}

	pk := PublicKey{X: Word(sec1[1:]), Parity: sec1[0] & 1}
	if err := pk.Validate(); err != nil {
		return PublicKey{}, err
	}

	return pk, nil
}

// Compressed returns the SEC 1 form, 33 bytes.
func (pk PublicKey) Compressed() [33]byte {
	var out [33]byte
	out[0] = 2 | pk.Parity&1
	copy(out[1:], pk.X[:])

	return out
}

// Validate checks what the contract checks at registration: 0 < X < n, X on
// the curve, parity 0 or 1. The bound is n and not p because X is the r of an
// ecrecover call. Errors match [ErrPublicKey].
func (pk PublicKey) Validate() error {
	_, err := pk.affine()

	return err
}

func (pk PublicKey) affine() (affine, error) {
	if pk.Parity > 1 {
		return affine{}, fmt.Errorf("parity %d: %w", pk.Parity, ErrPublicKey)
	}

	x, below := scalarOf(pk.X)
	if !below || x.IsZero() {
		return affine{}, fmt.Errorf("x out of range: %w", ErrPublicKey)
	}

	fx, _ := ordinate(pk.X)
	point, ok := lift(fx, pk.Parity == 1)
	if !ok {
		return affine{}, fmt.Errorf("x on no point: %w", ErrPublicKey)
	}

	return point, nil
}

// keyHashBytes is how much of the hash names a key; the 40 bits below are
// zero, because the contract packs a timestamp there.
const keyHashBytes = 27

// KeyHash is the name of the key on chain:
// keccak256(TAG_KEY ‖ X ‖ parity as one byte), the low 40 bits cleared.
func (pk PublicKey) KeyHash() [32]byte {
	var out [32]byte
	full := crypto.Keccak256(tagKey[:], pk.X[:], []byte{pk.Parity})
	copy(out[:keyHashBytes], full)

	return out
}

// publicKeyOf makes the key of a point.
func publicKeyOf(a affine) (PublicKey, error) {
	pk := PublicKey{X: *a.x.Bytes(), Parity: uint8(a.y.IsOddBit())}

	return pk, pk.Validate()
}

// generator is G.
func generator() affine {
	params := secp256k1.Params()

	var g affine
	g.x.SetByteSlice(params.Gx.Bytes())
	g.y.SetByteSlice(params.Gy.Bytes())

	return g
}
