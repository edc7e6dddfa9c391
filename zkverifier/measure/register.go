package measure

import (
	"bytes"
	"crypto/sha512"
	"encoding/hex"
	"fmt"
)

// RegisterSize is the size of each of a trust domain's registers, and of a digest that one is extended by.
const RegisterSize = sha512.Size384

// A Register is MRTD or an RTMR: a SHA-384.
type Register [RegisterSize]byte

// Extend is what the register holds after a digest was added to it.
func (r Register) Extend(digest Register) Register {
	return sha512.Sum384(append(r[:], digest[:]...))
}

func (r Register) String() string { return hex.EncodeToString(r[:]) }

// MarshalText writes it in hex, as every tool does that prints registers.
func (r Register) MarshalText() ([]byte, error) { return []byte(r.String()), nil }

// UnmarshalText reads 96 hex digits.
func (r *Register) UnmarshalText(text []byte) error {
	raw, err := decodeHex(text, RegisterSize)
	if err != nil {
		return err
	}
	copy(r[:], raw)
	return nil
}

// decodeHex reads exactly so many bytes, with or without 0x.
func decodeHex(text []byte, size int) ([]byte, error) {
	text = bytes.TrimPrefix(text, []byte("0x"))
	if len(text) != 2*size {
		return nil, fmt.Errorf("%d hex digits, not %d", len(text), 2*size)
	}
	raw := make([]byte, size)
	if _, err := hex.Decode(raw, text); err != nil {
		return nil, fmt.Errorf("not hex: %w", err)
	}
	return raw, nil
}
