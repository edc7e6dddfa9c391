package ecvrf

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"
)

func bigInt(v int64) *big.Int { return big.NewInt(v) }

func two256Minus(v int64) *big.Int { return new(big.Int).Sub(two256, bigInt(v)) }

// pointBelowN is the point with the largest abscissa below n.
func pointBelowN(t testing.TB) affine {
	t.Helper()
	for x := new(big.Int).Sub(groupOrder, bigInt(1)); ; x.Sub(x, bigInt(1)) {
		f, _ := ordinate(wordOf(x))
		if a, ok := lift(f, true); ok {
			return a
		}
	}
}

// evenRoot returns the even root of x³+7 (hit) or of its negative, by
// math/big.
func evenRoot(x *big.Int) (Word, bool) {
	v := new(big.Int).Exp(x, bigInt(3), fieldPrime)
	v.Add(v, bigInt(7)).Mod(v, fieldPrime)
	root := new(big.Int).ModSqrt(v, fieldPrime)
	isHit := root != nil
	if !isHit {
		root = new(big.Int).ModSqrt(v.Sub(fieldPrime, v), fieldPrime)
	}
	if root.Bit(0) == 1 {
		root.Sub(fieldPrime, root)
	}

	return wordOf(root), isHit
}

// withSmallRoot finds x < n with w² = ±(x³+7) for the first even w ≥ from.
func withSmallRoot(from int64, sign int64) (Word, Word) {
	for w := from; ; w += 2 {
		v := new(big.Int).Mul(bigInt(w), bigInt(w))
		v.Mul(v, bigInt(sign)).Sub(v, bigInt(7)).Mod(v, fieldPrime)
		if x, ok := cubeRoot(v); ok && x.Cmp(groupOrder) < 0 {
			return wordOf(x), wordOf(bigInt(w))
		}
	}
}

// candidateVectors test the rule for one candidate, which real inputs can't
// bring to its edges: candidates are hashes.
func candidateVectors(t testing.TB) table {
	tb := table{}
	add := func(name string, x, witness Word, want verdict) {
		got, _ := judge(x, witness)
		require.Equal(t, want, got, name)

		tb.add("name", name)
		tb.add("x", x.String())
		tb.add("witness", witness.String())
		tb.add("expected", small(int(want)))
	}

	one := bigInt(1)
	add2 := func(name string, x Word) {
		w, isHit := evenRoot(x.Big())
		want := miss
		if isHit {
			want = hit
		}

		add(name, x, w, want)
		add(name+", odd root", x, wordOf(new(big.Int).Sub(fieldPrime, w.Big())), bad)
		add(name+", witness 0", x, Word{}, bad)
		add(name+", witness + 2", x, plus(w, bigInt(2)), bad)
		add(name+", witness ^ 1", x, flip(w, 0), bad)
		add(name+", witness -w mod 2^256", x, wordOf(new(big.Int).Sub(two256, w.Big())), bad)
	}

	// x = 0 is no point: 7 is no square. x = 1 is one.
	add2("x 0", Word{})
	for x := int64(1); x <= 6; x++ {
		add2("x small", wordOf(bigInt(x)))
	}
	add2("x n - 1", plus(wordOf(groupOrder), bigInt(-1)))
	add2("largest x below n on the curve", pointBelowN(t).point().X)
	for i := range 8 {
		add2("x random", Word(crypto.Keccak256([]byte{'x', byte(i)})))
	}

	// At and above n: a miss by rule, with witness 0 and no other.
	firstHigh := pointWithX(t, groupOrder, false)
	for _, c := range []struct {
		name string
		x    Word
	}{
		{"x n", wordOf(groupOrder)},
		{"x n + 1", plus(wordOf(groupOrder), one)},
		{"first x above n on the curve", firstHigh.point().X},
		{"x p - 1", plus(wordOf(fieldPrime), bigInt(-1))},
		{"x p", wordOf(fieldPrime)},
		{"x p + 1", plus(wordOf(fieldPrime), one)},
		{"x p + 2", plus(wordOf(fieldPrime), bigInt(2))},
		{"x 2^256 - 1", wordOf(two256Minus(1))},
	} {
		add(c.name, c.x, Word{}, miss)
		w, _ := evenRoot(c.x.Big())
		add(c.name+", root of x mod p", c.x, w, bad)
		add(c.name+", witness 2", c.x, wordOf(bigInt(2)), bad)
		add(c.name+", witness p", c.x, wordOf(fieldPrime), bad)
		add(c.name+", witness 2^256 - 1", c.x, wordOf(two256Minus(1)), bad)
	}

	// w + p fits into a word only for w < 2^32 + 977, so such x are made from w.
	// As p is odd, w + p is even for odd w: both spellings are tried.
	for _, c := range []struct {
		name string
		sign int64
		want verdict
	}{{"small root, hit", 1, hit}, {"small root, miss", -1, miss}} {
		for _, from := range []int64{2, 1000, 1 << 31} {
			x, w := withSmallRoot(from, c.sign)
			add(c.name, x, w, c.want)
			add(c.name+", w + p", x, plus(w, fieldPrime), bad)

			x, w = withSmallRoot(from+1, c.sign)
			add(c.name+", odd w", x, w, bad)
			add(c.name+", odd w + p, even", x, plus(w, fieldPrime), bad)
			add(c.name+", p - w, even", x, wordOf(new(big.Int).Sub(fieldPrime, w.Big())), c.want)
		}
	}

	return tb
}
