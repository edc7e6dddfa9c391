package tbls

import (
	"crypto/hmac"
	"crypto/sha512"
	"errors"
	"fmt"
	"io"
	"math/big"

	bls "github.com/consensys/gnark-crypto/ecc/bls12-381"
	"github.com/consensys/gnark-crypto/ecc/bls12-381/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/veritee/veritee/protocol/typed"
)

// ErrBlinding is returned for an order whose A isn't one number times both generators, or whose proof isn't of that number.
var ErrBlinding = errors.New("blinding isn't proven")

var (
	_, _, g1, g2     = bls.Generators()
	possessionDomain = crypto.Keccak256([]byte("veritee/keys/v1/possession"))
)

// Blinding is a secret number a, by which one answer is hidden from all but whoever has it.
type Blinding struct{ a fr.Element }

// NewBlinding draws one from random, which is crypto/rand.Reader outside of tests.
func NewBlinding(random io.Reader) (*Blinding, error) {
	a, err := scalar(random)
	if err != nil {
		return nil, fmt.Errorf("draw a blinding: %w", err)
	}
	return &Blinding{a}, nil
}

// scalar draws a number below the order, not zero, without bias worth naming: 64 bytes are reduced.
func scalar(random io.Reader) (e fr.Element, err error) {
	var wide [64]byte
	defer clear(wide[:])
	for e.IsZero() {
		if _, err := io.ReadFull(random, wide[:]); err != nil {
			return e, err
		}
		e = reduce(wide[:])
	}
	return e, nil
}

// reduce takes 64 bytes modulo the order, 16 at a time: gnark-crypto would leave them in a pool of big numbers.
func reduce(wide []byte) (e fr.Element) {
	var part [fr.Bytes]byte
	defer clear(part[:])
	for i := 0; i < len(wide); i += 16 {
		copy(part[16:], wide[i:i+16])
		var low fr.Element
		if err := low.SetBytesCanonical(part[:]); err != nil {
			panic(err) // 128 bits are less than the order
		}
		e.Mul(&e, &shift).Add(&e, &low)
	}
	return e
}

// shift is 2^128.
var shift = func() (e fr.Element) {
	e.SetBytes(append([]byte{1}, make([]byte, 16)...))
	return e
}()

// Order fills in an order's A and the proof that its number is known here. All other fields must be there.
func (b *Blinding) Order(o *typed.KeyOrder, d typed.KeyDomain, random io.Reader) error {
	if b.a.IsZero() {
		return fmt.Errorf("the blinding was wiped, draw another: %w", ErrBlinding)
	}
	a1, a2 := secretBase1(&b.a), secretBase2(&b.a)
	o.A1, o.A2, o.Challenge, o.Response = EncodeG1(&a1), EncodeG2(&a2), common.Hash{}, common.Hash{}
	k, err := b.nonce(o.Digest(d), random)
	if err != nil {
		return fmt.Errorf("draw a nonce: %w", err)
	}
	defer k.SetZero()
	big1 := secretBase1(&k)
	challenge := challengeOf(o, d, &big1)
	var c, z fr.Element
	c.SetBytes(challenge[:])
	z.Mul(&c, &b.a).Add(&z, &k)
	o.Challenge, o.Response = challenge, z.Bytes()
	return nil
}

// nonce is a fresh number. The secret and the order are hashed into it, so that randomness which repeats tells nothing.
func (b *Blinding) nonce(digest common.Hash, random io.Reader) (k fr.Element, err error) {
	fresh, err := scalar(random)
	if err != nil {
		return k, err
	}
	one, two := b.a.Bytes(), fresh.Bytes()
	key := append(one[:], two[:]...)
	defer clear(one[:])
	defer clear(two[:])
	defer clear(key)
	defer fresh.SetZero()
	mac := hmac.New(sha512.New, key)
	_, _ = mac.Write([]byte("veritee/keys/v1/k"))
	_, _ = mac.Write(digest[:])
	wide := mac.Sum(nil)
	defer clear(wide)
	return reduce(wide), nil
}

// Blinded are the points of an order that was checked.
type Blinded struct {
	A1 *G1
	A2 *G2

	checked G1 // A1 as CheckOrder found it in its subgroup, which isn't checked twice
}

// CheckOrder checks an order's A: not zero, in the subgroups, one number in both, and known to whoever made the order. Errors: [ErrPoint],
// [ErrBlinding].
func CheckOrder(o *typed.KeyOrder, d typed.KeyDomain) (*Blinded, error) {
	claim, err := ReadOrder(o, d)
	if err != nil {
		return nil, err
	}
	blinded := Settle(claim)[0]
	if blinded == nil {
		return nil, ErrUnequal
	}
	return blinded, nil
}

// ErrUnequal is the [ErrBlinding] of an order whose A1 and A2 are of two numbers.
var ErrUnequal = fmt.Errorf("A1 and A2 aren't of one number: %w", ErrBlinding)

func pointsOf(o *typed.KeyOrder) (*G1, *G2, error) {
	a1, err := DecodeG1(o.A1[:])
	if err != nil {
		return nil, nil, fmt.Errorf("A1: %w", err)
	}
	a2, err := DecodeG2(o.A2[:])
	if err != nil {
		return nil, nil, fmt.Errorf("A2: %w", err)
	}
	return a1, a2, nil
}

// challengeOf binds the proof to everything of the order: it is none for another.
func challengeOf(o *typed.KeyOrder, d typed.KeyDomain, k *G1) common.Hash {
	about := *o
	about.Challenge, about.Response = common.Hash{}, common.Hash{}
	digest, point := about.Digest(d), EncodeG1(k)
	return crypto.Keccak256Hash(possessionDomain, digest[:], point[:])
}

// Unblind takes the key out of an answer, and checks that it is the committee's on that identity. Errors: [ErrAnswer].
func (b *Blinding) Unblind(answer *Answer, h *G1, group *G2) (*Root, error) {
	if b.a.IsZero() {
		return nil, fmt.Errorf("the blinding was wiped: %w", ErrBlinding)
	}
	if answer == nil || h == nil || group == nil || !usable(&answer.Y) || !usable(&answer.C) {
		return nil, ErrAnswer
	}
	hidden := secretSum1([]*G1{&answer.Y}, &b.a)
	var r, minus G1
	r.Sub(&answer.C, &hidden)
	minus.Neg(&r)
	if r.IsInfinity() {
		return nil, ErrAnswer
	}
	if same, err := bls.PairingCheck([]G1{minus, *h}, []G2{g2, *group}); err != nil || !same {
		return nil, ErrAnswer
	}
	return &Root{r}, nil
}

// Wipe overwrites the number.
func (b *Blinding) Wipe() { b.a.SetZero() }

// String says nothing of the secret.
func (b Blinding) String() string { return "blinding (secret)" }

// Format prints that and nothing else, whatever the verb.
func (b Blinding) Format(f fmt.State, _ rune) { _, _ = io.WriteString(f, b.String()) }

// mul1 multiplies by a number that is no secret: gnark-crypto's steps depend on it.
func mul1(out, p *G1, by *fr.Element) {
	out.ScalarMultiplication(p, by.BigInt(new(big.Int)))
}
