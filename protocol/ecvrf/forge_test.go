package ecvrf

import (
	"crypto/sha256"
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/decred/dcrd/dcrec/secp256k1/v4"
	"github.com/stretchr/testify/require"
)

// Tools of an attacker who owns the key: everything that can be computed about
// a wrong proof, in variable time and without scruples.

var (
	fieldPrime = secp256k1.Params().P
	groupOrder = secp256k1.Params().N
	two256     = new(big.Int).Lsh(big.NewInt(1), 256)
)

// wordOf encodes 0 ≤ v < 2^256.
func wordOf(v *big.Int) Word {
	var w Word
	v.FillBytes(w[:])

	return w
}

// plus is w + d modulo 2^256.
func plus(w Word, d *big.Int) Word {
	v := new(big.Int).Add(w.Big(), d)

	return wordOf(v.Mod(v, two256))
}

func flip(w Word, bit int) Word {
	w[31-bit/8] ^= 1 << (bit % 8)

	return w
}

func scalarInt(v int64) scalar {
	m := new(big.Int).Mod(big.NewInt(v), groupOrder)
	k, _ := scalarOf(wordOf(m))

	return k
}

func negated(a affine) affine {
	a.y.Negate(1).Normalize()

	return a
}

func added(t testing.TB, a, b affine) affine {
	t.Helper()
	slope, ok := slopeOf(&a, &b)
	require.True(t, ok)
	sum, ok := chord(&a, &b, &slope)
	require.True(t, ok)

	return sum
}

func times(t testing.TB, k scalar, a affine) affine {
	t.Helper()
	out, ok := mulPublic(&k, &a)
	require.True(t, ok)

	return out
}

// seeded is a deterministic random source.
func seeded(name string) *rand.ChaCha8 { return rand.NewChaCha8(sha256.Sum256([]byte(name))) }

// needKeys skips a test that makes proofs in a build that can't.
func needKeys(t testing.TB) {
	t.Helper()
	if !ConstantTime {
		t.Skip("built without cgo: no secret keys")
	}
}

// keyFor derives a secret key from a name, with the wanted parity.
func keyFor(t testing.TB, name string, parity uint8) *SecretKey {
	t.Helper()
	needKeys(t)
	random := seeded("key " + name)
	for {
		sk, err := NewSecretKey(random)
		require.NoError(t, err)
		if sk.Public().Parity == parity {
			return sk
		}
	}
}

// owner is a key with an input: what an attacker works on.
type owner struct {
	sk        *SecretKey
	pk        PublicKey
	alpha     [32]byte
	secret    scalar
	h, gamma  affine
	witnesses []Word
	public    affine
}

func newOwner(t testing.TB, sk *SecretKey, alpha [32]byte) *owner {
	t.Helper()
	secret, err := sk.scalar()
	require.NoError(t, err)
	h, witnesses, err := hashToCurve(sk.public.X, alpha)
	require.NoError(t, err)
	public, err := sk.public.affine()
	require.NoError(t, err)

	return &owner{
		sk: sk, pk: sk.public, alpha: alpha, secret: secret,
		h: h, gamma: times(t, secret, h), witnesses: witnesses, public: public,
	}
}

// honest is the proof that Prove makes.
func (o *owner) honest(t testing.TB) *Proof {
	t.Helper()
	proof, _, err := Prove(o.sk, o.alpha, seeded("nonce "+o.pk.X.String()+Word(o.alpha).String()))
	require.NoError(t, err)

	return proof
}

// proof puts a proof together from parts that needn't fit. W is t·H and the
// slope is right, if there is one.
func (o *owner) proof(t testing.TB, gamma affine, c Word, tt scalar) *Proof {
	t.Helper()
	w := times(t, tt, o.h)
	slope, _ := slopeOf(&gamma, &w)

	return &Proof{
		Gamma: gamma.point(), W: w.point(),
		C: c, T: tt.Bytes(), Slope: *slope.Bytes(),
		Witnesses: o.witnesses,
	}
}

// response is t for a commitment with nonce k: k/c − sk.
func (o *owner) response(k scalar, c Word) scalar {
	cs, _ := scalarOf(c)
	var t, inverse, neg scalar
	inverse.InverseValNonConst(&cs)
	t.Mul2(&k, &inverse).Add(neg.NegateVal(&o.secret))

	return t
}

// commit is the challenge after U = k·G and V = v·H for the given Gamma.
func (o *owner) commit(t testing.TB, gamma affine, k, v scalar) Word {
	t.Helper()
	g := generator()

	return challenge(o.pk, o.h.point(), gamma.point(),
		addressOf(times(t, k, g).point()), addressOf(times(t, v, o.h).point()))
}

// target is the sum S that makes c·S = V = v·H.
func (o *owner) target(t testing.TB, c Word, v scalar) affine {
	t.Helper()
	cs, _ := scalarOf(c)
	var k scalar
	k.InverseValNonConst(&cs).Mul(&v)

	return times(t, k, o.h)
}

// cubeRoot: p ≡ 7 mod 9, so a^((p+2)/9) is a cube root of every cube.
func cubeRoot(a *big.Int) (*big.Int, bool) {
	e := new(big.Int).Add(fieldPrime, big.NewInt(2))
	e.Div(e, big.NewInt(9))
	r := new(big.Int).Exp(a, e, fieldPrime)
	cube := new(big.Int).Exp(r, big.NewInt(3), fieldPrime)

	return r, cube.Cmp(new(big.Int).Mod(a, fieldPrime)) == 0
}

// pointWithY finds the first point whose ordinate is ≥ from.
func pointWithY(t testing.TB, from int64) affine {
	t.Helper()
	for y := from; ; y++ {
		v := new(big.Int).Mul(big.NewInt(y), big.NewInt(y))
		x, ok := cubeRoot(v.Sub(v, big.NewInt(7)))
		if !ok {
			continue
		}

		a, ok := Point{wordOf(x), wordOf(big.NewInt(y))}.affine()
		require.True(t, ok)

		return a
	}
}

// pointWithX finds the first point whose abscissa is ≥ from, with the parity.
func pointWithX(t testing.TB, from *big.Int, odd bool) affine {
	t.Helper()
	for x := new(big.Int).Set(from); ; x.Add(x, big.NewInt(1)) {
		f, ok := ordinate(wordOf(x))
		require.True(t, ok)
		if a, ok := lift(f, odd); ok {
			return a
		}
	}
}

// pointOnSlope finds a point such that the line through it and w has a small
// slope: the line with slope m meets the curve in w and in the roots of
// x² + (wx − m²)·x + …, if those exist.
func pointOnSlope(t testing.TB, w affine) (affine, Word) {
	t.Helper()
	p := fieldPrime
	wx, wy := w.point().X.Big(), w.point().Y.Big()
	mod := func(v *big.Int) *big.Int { return v.Mod(v, p) }

	for m := int64(2); ; m++ {
		// x1 + x2 + wx = m²; x1·x2 + wx·(x1+x2) = −2·m·(wy − m·wx).
		m1 := big.NewInt(m)
		sum := mod(new(big.Int).Sub(new(big.Int).Mul(m1, m1), wx))
		q := new(big.Int).Sub(wy, new(big.Int).Mul(m1, wx))
		q.Mul(q, m1).Mul(q, big.NewInt(-2))
		product := mod(q.Sub(q, new(big.Int).Mul(wx, sum)))

		d := new(big.Int).Mul(sum, sum)
		d.Sub(d, new(big.Int).Mul(big.NewInt(4), product))
		root := new(big.Int).ModSqrt(mod(d), p)
		if root == nil {
			continue
		}

		x := new(big.Int).Add(sum, root)
		x = mod(x.Mul(x, new(big.Int).ModInverse(big.NewInt(2), p)))
		y := new(big.Int).Sub(x, wx)
		y = mod(y.Mul(y, m1).Add(y, wy))
		a, ok := Point{wordOf(x), wordOf(y)}.affine()
		require.True(t, ok)

		return a, wordOf(m1)
	}
}
