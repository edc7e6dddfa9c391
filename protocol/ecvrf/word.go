package ecvrf

import (
	"encoding/hex"
	"errors"
	"math/big"
)

// A Word is an unsigned 256-bit integer, big-endian: what Solidity calls
// uint256 and what a proof is made of. It says nothing about the range of the
// value; the verifier decides what is canonical.
//
// Its text form is 0x and 64 lower-case hexadecimal digits, and no other form
// is read.
type Word [32]byte

var errWordText = errors.New("word is not 0x and 64 lower-case hexadecimal digits")

// Big returns the value as a new big.Int.
func (w Word) Big() *big.Int { return new(big.Int).SetBytes(w[:]) }

// String returns the text form.
func (w Word) String() string { return "0x" + hex.EncodeToString(w[:]) }

// MarshalText returns the text form.
func (w Word) MarshalText() ([]byte, error) { return []byte(w.String()), nil }

// UnmarshalText reads the text form. There is one spelling of every word, so
// that a proof has one JSON encoding.
func (w *Word) UnmarshalText(text []byte) error {
	if len(text) != 66 || text[0] != '0' || text[1] != 'x' {
		return errWordText
	}

	for _, c := range text[2:] {
		if (c < '0' || c > '9') && (c < 'a' || c > 'f') {
			return errWordText
		}
	}

	_, err := hex.Decode(w[:], text[2:])

	return err
}

// A Point is a pair of affine coordinates as they are sent: possibly not
// reduced, possibly not on the curve. The point at infinity has no such form.
type Point struct {
	X, Y Word
}
