package tbls

import (
	"crypto/hmac"
	"crypto/sha512"
	"encoding/binary"
	"errors"
	"fmt"
	"io"

	bls "github.com/consensys/gnark-crypto/ecc/bls12-381"
	"github.com/consensys/gnark-crypto/ecc/bls12-381/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// ErrPartial is returned for a part of an answer that isn't its node's; ErrAnswer for a whole that isn't the committee's; ErrShare for
// what is no share.
var (
	ErrPartial = errors.New("not the node's part of the answer")
	ErrAnswer  = errors.New("not the committee's answer")
	ErrShare   = errors.New("not a share of a group key")
)

// Share is what one member has of the committee's secret.
type Share struct {
	Index uint32 // the member's place, from 0; the polynomial is evaluated at Index + 1
	x     fr.Element
}

// NewShare reads a share's secret, 32 bytes big-endian, below the order. Errors: [ErrShare].
func NewShare(index uint32, secret []byte) (*Share, error) {
	s := &Share{Index: index}
	if len(secret) != fr.Bytes {
		return nil, fmt.Errorf("%d bytes, want %d: %w", len(secret), fr.Bytes, ErrShare)
	}
	if err := s.x.SetBytesCanonical(secret); err != nil || s.x.IsZero() {
		return nil, ErrShare
	}
	return s, nil
}

// Bytes is the secret, for sealing. Whoever calls it wipes it.
func (s *Share) Bytes() [fr.Bytes]byte { return s.x.Bytes() }

// Public is the share's public key, PKi.
func (s *Share) Public() *G2 {
	p := secretBase2(&s.x)
	return &p
}

// Wipe overwrites the secret.
func (s *Share) Wipe() { s.x.SetZero() }

// String says nothing of the secret.
func (s Share) String() string { return fmt.Sprintf("share %d (secret)", s.Index) }

// Format prints that and nothing else, whatever the verb.
func (s Share) Format(f fmt.State, _ rune) { _, _ = io.WriteString(f, s.String()) }

// Partial is a node's part of an answer.
type Partial struct {
	Index uint32
	Y, C  G1
}

// DecodePartial reads a node's part. Errors: [ErrPoint].
func DecodePartial(index uint32, y, c []byte) (*Partial, error) {
	answer, err := DecodeAnswer(y, c)
	if err != nil {
		return nil, err
	}
	return &Partial{Index: index, Y: answer.Y, C: answer.C}, nil
}

// Answer is the part that a share gives to an order. The node's own secret, of 32 bytes, makes the number y, together with the share
// and with all that goes into the part: the same order gets the same part; anything else, another number. H is the order's
// ([Identity.Point]), and may be kept from one order to the next. Errors: [ErrShare] if the share was wiped, [ErrPoint] for a point that
// wasn't checked.
func (s *Share) Answer(requestID common.Hash, h *G1, a *Blinded, secret *[32]byte) (*Partial, error) {
	switch {
	case s == nil || s.x.IsZero() || secret == nil:
		return nil, fmt.Errorf("answer: the share or its node's secret is gone: %w", ErrShare)
	case a == nil || !usable(h) || !a.usable() || a.A2 == nil:
		return nil, fmt.Errorf("answer: H or A: %w", ErrPoint)
	}
	y := s.hide(requestID, h, a, secret)
	defer y.SetZero()

	p := &Partial{Index: s.Index, Y: secretBase1(&y), C: secretSum1([]*G1{h, a.A1}, &s.x, &y)}
	if p.Y.IsInfinity() || p.C.IsInfinity() {
		return nil, fmt.Errorf("answer: %w", ErrPoint) // as likely as guessing the share
	}
	return p, nil
}

// usable says whether A1 is a point to multiply by a secret: the very one that was checked, or one that is checked now.
func (b *Blinded) usable() bool {
	return b.A1 != nil && (!b.checked.IsInfinity() && b.A1.Equal(&b.checked) || usable(b.A1))
}

// hide makes y, which isn't zero. Two parts of one share with one y and different H or A would tell what they hide.
func (s *Share) hide(requestID common.Hash, h *G1, a *Blinded, secret *[32]byte) (y fr.Element) {
	x := s.x.Bytes()
	defer clear(x[:])
	key := append(secret[:len(secret):len(secret)], x[:]...)
	defer clear(key)
	hBytes, a1, a2 := EncodeG1(h), EncodeG1(a.A1), EncodeG2(a.A2)
	for count := byte(0); y.IsZero(); count++ {
		mac := hmac.New(sha512.New, key)
		for _, part := range [][]byte{[]byte("veritee/keys/v1/y"), requestID[:], binary.BigEndian.AppendUint32(nil, s.Index), hBytes[:], a1[:], a2[:], {count}} {
			_, _ = mac.Write(part)
		}
		wide := mac.Sum(nil)
		y = reduce(wide)
		clear(wide)
	}
	return y
}

// Hash is what a node signs of it: keccak256(Yi ‖ Ci).
func (p *Partial) Hash() common.Hash {
	y, c := EncodeG1(&p.Y), EncodeG1(&p.C)
	return crypto.Keccak256Hash(y[:], c[:])
}

// Verify checks a part by the node's public share. Errors: [ErrPartial].
func (p *Partial) Verify(h *G1, a *Blinded, public *G2) error {
	if p == nil || !usable(h) || a == nil || !usable2(a.A2) || !usable2(public) || !usable(&p.Y) || !usable(&p.C) {
		return ErrPartial
	}
	var minus G1
	minus.Neg(&p.C)
	if good, err := bls.PairingCheck([]G1{minus, *h, p.Y}, []G2{g2, *public, *a.A2}); err != nil || !good {
		return ErrPartial
	}
	return nil
}
