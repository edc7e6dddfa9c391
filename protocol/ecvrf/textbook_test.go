package ecvrf

import (
	"bytes"
	"errors"
	"math/big"

	"golang.org/x/crypto/sha3"
)

// A second verifier, written from docs/spec/vrf.md and not from verify.go: it
// shares no arithmetic, no hashing and no decoding with the package. Points
// are affine math/big pairs, H is found by trying square roots, and the help
// that the prover sends (W, slope, witnesses) isn't used but recomputed and
// compared. It is slow.

var (
	bookP, _  = new(big.Int).SetString("fffffffffffffffffffffffffffffffffffffffffffffffffffffffefffffc2f", 16)
	bookN, _  = new(big.Int).SetString("fffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141", 16)
	bookGX, _ = new(big.Int).SetString("79be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d959f2815b16f81798", 16)
	bookGY, _ = new(big.Int).SetString("483ada7726a3c4655da4fbfc0e1108a8fd17b448a68554199c47d08ffb10d4b8", 16)
)

// bookPoint is nil at infinity.
type bookPoint struct{ x, y *big.Int }

func bookAdd(a, b *bookPoint) *bookPoint {
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

	den.Mod(den, bookP)
	m := num.Mul(num, den.ModInverse(den, bookP))
	x := new(big.Int).Mul(m, m)
	x.Sub(x, a.x).Sub(x, b.x).Mod(x, bookP)
	y := new(big.Int).Sub(a.x, x)
	y.Mul(y, m).Sub(y, a.y).Mod(y, bookP)

	return &bookPoint{x, y}
}

func bookMul(k *big.Int, a *bookPoint) *bookPoint {
	var out *bookPoint
	for i := k.BitLen() - 1; i >= 0; i-- {
		out = bookAdd(out, out)
		if k.Bit(i) == 1 {
			out = bookAdd(out, a)
		}
	}

	return out
}

func bookWord(v *big.Int) []byte { return v.FillBytes(make([]byte, 32)) }

func bookHash(parts ...[]byte) []byte {
	h := sha3.NewLegacyKeccak256()
	for _, p := range parts {
		h.Write(p)
	}

	return h.Sum(nil)
}

func bookTag(name string) []byte { return bookHash([]byte("veritee/ecvrf/secp256k1/v1/" + name)) }

func bookAddress(a *bookPoint) []byte {
	out := make([]byte, 32)
	copy(out[12:], bookHash(bookWord(a.x), bookWord(a.y))[12:])

	return out
}

// bookRoot is the even root of v, or nil.
func bookRoot(v *big.Int) *big.Int {
	r := new(big.Int).ModSqrt(new(big.Int).Mod(v, bookP), bookP)
	if r != nil && r.Bit(0) == 1 {
		r.Sub(bookP, r)
	}

	return r
}

func bookCubic(x *big.Int) *big.Int {
	v := new(big.Int).Exp(x, big.NewInt(3), bookP)

	return v.Add(v, big.NewInt(7)).Mod(v, bookP)
}

func bookDecode(p Point) *bookPoint {
	x, y := new(big.Int).SetBytes(p.X[:]), new(big.Int).SetBytes(p.Y[:])
	y2 := new(big.Int).Exp(y, big.NewInt(2), bookP)
	if x.Cmp(bookP) >= 0 || y.Cmp(bookP) >= 0 || y2.Cmp(bookCubic(x)) != 0 {
		return nil
	}

	return &bookPoint{x, y}
}

var errBook = errors.New("refused by the book")

// textbook is nil for a valid proof.
func textbook(pk PublicKey, alpha [32]byte, proof *Proof) error {
	// The key.
	px := new(big.Int).SetBytes(pk.X[:])
	if pk.Parity > 1 || px.Sign() == 0 || px.Cmp(bookN) >= 0 {
		return errBook
	}
	py := bookRoot(bookCubic(px))
	if py == nil {
		return errBook
	}
	if pk.Parity == 1 {
		py.Sub(bookP, py)
	}

	// H, and the witnesses there must be.
	var h *bookPoint
	var witnesses []byte
	for i := int64(0); i < 255 && h == nil; i++ {
		x := new(big.Int).SetBytes(bookHash(bookTag("candidate"), pk.X[:], alpha[:], bookWord(big.NewInt(i))))
		if x.Cmp(bookN) >= 0 {
			witnesses = append(witnesses, make([]byte, 32)...)
			continue
		}

		rhs := bookCubic(x)
		if y := bookRoot(rhs); y != nil {
			h = &bookPoint{x, y}
			witnesses = append(witnesses, bookWord(y)...)
		} else {
			witnesses = append(witnesses, bookWord(bookRoot(rhs.Neg(rhs)))...)
		}
	}

	var sent []byte
	for _, w := range proof.Witnesses {
		sent = append(sent, w[:]...)
	}
	if h == nil || !bytes.Equal(sent, witnesses) {
		return errBook
	}

	// The claim: a DLEQ proof (c, s) for (G, PK) and (H, Gamma), s = t·c.
	gamma := bookDecode(proof.Gamma)
	c, t := new(big.Int).SetBytes(proof.C[:]), new(big.Int).SetBytes(proof.T[:])
	cn := new(big.Int).Mod(c, bookN)
	if gamma == nil || cn.Sign() == 0 || t.Sign() == 0 || t.Cmp(bookN) >= 0 {
		return errBook
	}
	s := new(big.Int).Mul(t, cn)
	s.Mod(s, bookN)

	u := bookAdd(bookMul(cn, &bookPoint{px, py}), bookMul(s, &bookPoint{bookGX, bookGY}))
	v := bookAdd(bookMul(cn, gamma), bookMul(s, h))
	if u == nil || v == nil {
		return errBook
	}

	parity := big.NewInt(int64(pk.Parity))
	want := bookHash(bookTag("challenge"), pk.X[:], bookWord(parity), bookWord(h.x), bookWord(h.y),
		bookWord(gamma.x), bookWord(gamma.y), bookAddress(u), bookAddress(v))
	if !bytes.Equal(want, proof.C[:]) {
		return errBook
	}

	// The rest is help for the contract and follows from the claim. Proofs the
	// contract couldn't use don't count as valid either.
	w := bookMul(t, h)
	if !bytes.Equal(append(bookWord(w.x), bookWord(w.y)...), append(proof.W.X[:], proof.W.Y[:]...)) {
		return errBook
	}
	dx := new(big.Int).Sub(w.x, gamma.x)
	if dx.Sign() == 0 {
		return errBook
	}
	slope := new(big.Int).Sub(w.y, gamma.y)
	slope.Mul(slope, dx.ModInverse(dx.Mod(dx, bookP), bookP)).Mod(slope, bookP)
	if !bytes.Equal(bookWord(slope), proof.Slope[:]) || bookAdd(gamma, w).x.Cmp(bookN) >= 0 {
		return errBook
	}

	return nil
}

// bookOutput is beta.
func bookOutput(p *Proof) []byte { return bookHash(bookTag("output"), p.Gamma.X[:], p.Gamma.Y[:]) }
