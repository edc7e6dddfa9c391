package tbls

import (
	"errors"
	"fmt"

	bls "github.com/consensys/gnark-crypto/ecc/bls12-381"
	"github.com/consensys/gnark-crypto/ecc/bls12-381/fp"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// Sizes of points as EIP-2537 encodes them.
const (
	G1Size = 128
	G2Size = 256
)

// ErrPoint is returned for what is no point that may be used: a coordinate that isn't reduced, off the curve, outside the subgroup, or zero.
var ErrPoint = errors.New("not a point of the group")

// G1 is a point of G1; G2 one of G2.
type (
	G1 = bls.G1Affine
	G2 = bls.G2Affine
)

// EncodeG1 gives x ‖ y, 64 bytes each.
func EncodeG1(p *G1) (out [G1Size]byte) {
	putField(out[0:], &p.X)
	putField(out[64:], &p.Y)
	return out
}

// EncodeG2 gives x0 ‖ x1 ‖ y0 ‖ y1, 64 bytes each.
func EncodeG2(p *G2) (out [G2Size]byte) {
	putField(out[0:], &p.X.A0)
	putField(out[64:], &p.X.A1)
	putField(out[128:], &p.Y.A0)
	putField(out[192:], &p.Y.A1)
	return out
}

// DecodeG1 reads a point that isn't zero. Errors: [ErrPoint].
func DecodeG1(data []byte) (*G1, error) {
	if len(data) != G1Size {
		return nil, fmt.Errorf("G1: %d bytes, want %d: %w", len(data), G1Size, ErrPoint)
	}
	p := new(G1)
	if err := errors.Join(field(&p.X, data[0:64]), field(&p.Y, data[64:128])); err != nil {
		return nil, fmt.Errorf("G1: %w", err)
	}
	if !usable(p) {
		return nil, fmt.Errorf("G1: %w", ErrPoint)
	}
	return p, nil
}

// DecodeG2 reads a point that isn't zero. Errors: [ErrPoint].
func DecodeG2(data []byte) (*G2, error) {
	if len(data) != G2Size {
		return nil, fmt.Errorf("G2: %d bytes, want %d: %w", len(data), G2Size, ErrPoint)
	}
	p := new(G2)
	err := errors.Join(field(&p.X.A0, data[0:64]), field(&p.X.A1, data[64:128]), field(&p.Y.A0, data[128:192]), field(&p.Y.A1, data[192:256]))
	if err != nil {
		return nil, fmt.Errorf("G2: %w", err)
	}
	if !usable2(p) {
		return nil, fmt.Errorf("G2: %w", ErrPoint)
	}
	return p, nil
}

// usable tells whether a point may be used: there, in the subgroup, not zero.
func usable(p *G1) bool { return p != nil && !p.IsInfinity() && p.IsOnCurve() && p.IsInSubGroup() }

func usable2(p *G2) bool { return p != nil && !p.IsInfinity() && p.IsOnCurve() && p.IsInSubGroup() }

// KeyHash names a public key in G2, a group key or a share's: keccak256 of its 256 bytes.
func KeyHash(p *G2) common.Hash {
	encoded := EncodeG2(p)
	return crypto.Keccak256Hash(encoded[:])
}

func putField(out []byte, e *fp.Element) {
	b := e.Bytes()
	copy(out[16:64], b[:])
}

func field(e *fp.Element, data []byte) error {
	if [16]byte(data[:16]) != ([16]byte{}) {
		return ErrPoint
	}
	if err := e.SetBytesCanonical(data[16:64]); err != nil {
		return ErrPoint
	}
	return nil
}
