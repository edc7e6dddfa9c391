// Package textbook verifies the proofs of package ecvrf a second time. It is written from docs/spec/vrf.md and not from that
// package: the two share no arithmetic, no hashing and no decoding, so that what both accept is what the specification says.
// Points are affine math/big pairs, the hash to the curve is found by trying square roots, and the help that the prover sends
// for the contract's sake (W, slope, witnesses) isn't used but recomputed and compared. It is slow, and isn't for secrets.
package textbook

import (
	"bytes"
	"errors"
	"math/big"
	"slices"

	"golang.org/x/crypto/sha3"
)

var (
	p, _  = new(big.Int).SetString("fffffffffffffffffffffffffffffffffffffffffffffffffffffffefffffc2f", 16)
	n, _  = new(big.Int).SetString("fffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141", 16)
	gx, _ = new(big.Int).SetString("79be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d959f2815b16f81798", 16)
	gy, _ = new(big.Int).SetString("483ada7726a3c4655da4fbfc0e1108a8fd17b448a68554199c47d08ffb10d4b8", 16)
)

// point is nil at infinity.
type point struct{ x, y *big.Int }

func add(a, b *point) *point {
	if a == nil {
		return b
	}
	if b == nil {
		return a
	}

	num, den := new(big.Int), new(big.Int)
	if a.x.Cmp(b.x) == 0 {
		if a.y.Cmp(b.y) != 0 {
			return nil
		}
		// Tangent: 3x²/2y.
		num.Mul(a.x, a.x).Mul(num, big.NewInt(3))
		den.Lsh(a.y, 1)
	} else {
		num.Sub(b.y, a.y)
		den.Sub(b.x, a.x)
	}

	den.Mod(den, p)
	m := num.Mul(num, den.ModInverse(den, p))
	x := new(big.Int).Mul(m, m)
	x.Sub(x, a.x).Sub(x, b.x).Mod(x, p)
	y := new(big.Int).Sub(a.x, x)
	y.Mul(y, m).Sub(y, a.y).Mod(y, p)

	return &point{x, y}
}

func mul(k *big.Int, a *point) *point {
	var out *point
	for i := k.BitLen() - 1; i >= 0; i-- {
		out = add(out, out)
		if k.Bit(i) == 1 {
			out = add(out, a)
		}
	}

	return out
}

func word(v *big.Int) []byte { return v.FillBytes(make([]byte, 32)) }

func hash(parts ...[]byte) []byte {
	h := sha3.NewLegacyKeccak256()
	for _, p := range parts {
		h.Write(p)
	}

	return h.Sum(nil)
}

func tag(name string) []byte { return hash([]byte("veritee/ecvrf/secp256k1/v1/" + name)) }

func address(a *point) []byte {
	out := make([]byte, 32)
	copy(out[12:], hash(word(a.x), word(a.y))[12:])

	return out
}

// root is the even root of v, or nil.
func root(v *big.Int) *big.Int {
	r := new(big.Int).ModSqrt(new(big.Int).Mod(v, p), p)
	if r != nil && r.Bit(0) == 1 {
		r.Sub(p, r)
	}

	return r
}

func cubic(x *big.Int) *big.Int {
	v := new(big.Int).Exp(x, big.NewInt(3), p)

	return v.Add(v, big.NewInt(7)).Mod(v, p)
}

func decode(px, py []byte) *point {
	x, y := new(big.Int).SetBytes(px), new(big.Int).SetBytes(py)
	y2 := new(big.Int).Exp(y, big.NewInt(2), p)
	if x.Cmp(p) >= 0 || y.Cmp(p) >= 0 || y2.Cmp(cubic(x)) != 0 {
		return nil
	}

	return &point{x, y}
}

// KeyHash names a public key: 216 bits of a hash, then 40 zero bits.
func KeyHash(px32 [32]byte, parity uint8) [32]byte {
	h := [32]byte(hash(tag("key"), px32[:], []byte{parity}))
	clear(h[27:])

	return h
}

// ErrRefused says that the proof isn't valid, and no more: package ecvrf says why.
var ErrRefused = errors.New("textbook: proof refused")

// Verify returns the output of a valid proof: for the public key with abscissa px32 and parity 0 or 1 of its ordinate, on input
// alpha. The proof is a row of words of 32 bytes, as the contract takes them: gx, gy, wx, wy, c, t, slope, then 1 to 255
// witnesses. Errors: ErrRefused.
func Verify(px32 [32]byte, parity uint8, alpha [32]byte, proof [][]byte) ([32]byte, error) {
	var none [32]byte
	if len(proof) < 8 || slices.ContainsFunc(proof, func(w []byte) bool { return len(w) != 32 }) {
		return none, ErrRefused
	}

	// The key.
	px := new(big.Int).SetBytes(px32[:])
	if parity > 1 || px.Sign() == 0 || px.Cmp(n) >= 0 {
		return none, ErrRefused
	}
	py := root(cubic(px))
	if py == nil {
		return none, ErrRefused
	}
	if parity == 1 {
		py.Sub(p, py)
	}

	// H, and the witnesses there must be.
	var h *point
	var witnesses []byte
	for i := int64(0); i < 255 && h == nil; i++ {
		x := new(big.Int).SetBytes(hash(tag("candidate"), px32[:], alpha[:], word(big.NewInt(i))))
		if x.Cmp(n) >= 0 {
			witnesses = append(witnesses, make([]byte, 32)...)
			continue
		}

		rhs := cubic(x)
		if y := root(rhs); y != nil {
			h = &point{x, y}
			witnesses = append(witnesses, word(y)...)
		} else {
			witnesses = append(witnesses, word(root(rhs.Neg(rhs)))...)
		}
	}

	if h == nil || !bytes.Equal(bytes.Join(proof[7:], nil), witnesses) {
		return none, ErrRefused
	}

	// The claim: a DLEQ proof (c, s) for (G, PK) and (H, Gamma), s = t·c.
	gamma := decode(proof[0], proof[1])
	c, t := new(big.Int).SetBytes(proof[4]), new(big.Int).SetBytes(proof[5])
	cn := new(big.Int).Mod(c, n)
	if gamma == nil || cn.Sign() == 0 || t.Sign() == 0 || t.Cmp(n) >= 0 {
		return none, ErrRefused
	}
	s := new(big.Int).Mul(t, cn)
	s.Mod(s, n)

	u := add(mul(cn, &point{px, py}), mul(s, &point{gx, gy}))
	v := add(mul(cn, gamma), mul(s, h))
	if u == nil || v == nil {
		return none, ErrRefused
	}

	want := hash(tag("challenge"), px32[:], word(big.NewInt(int64(parity))), word(h.x), word(h.y),
		word(gamma.x), word(gamma.y), address(u), address(v))
	if !bytes.Equal(want, proof[4]) {
		return none, ErrRefused
	}

	// The rest is help for the contract and follows from the claim. Proofs the
	// contract couldn't use don't count as valid either.
	w := mul(t, h)
	if !bytes.Equal(slices.Concat(word(w.x), word(w.y)), slices.Concat(proof[2], proof[3])) {
		return none, ErrRefused
	}
	dx := new(big.Int).Sub(w.x, gamma.x)
	if dx.Sign() == 0 {
		return none, ErrRefused
	}
	slope := new(big.Int).Sub(w.y, gamma.y)
	slope.Mul(slope, dx.ModInverse(dx.Mod(dx, p), p)).Mod(slope, p)
	if !bytes.Equal(word(slope), proof[6]) || add(gamma, w).x.Cmp(n) >= 0 {
		return none, ErrRefused
	}

	return [32]byte(hash(tag("output"), proof[0], proof[1])), nil
}
