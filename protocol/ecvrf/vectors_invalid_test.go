package ecvrf

import (
	"errors"
	"fmt"
	"math/big"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
)

// rejects collects invalid proofs. Each has the code that was expected when it
// was constructed; the verifier has to agree before it gets into the file.
type rejects struct {
	testing.TB
	table
}

func (r *rejects) add(name string, code Code, pk PublicKey, alpha [32]byte, p *Proof) {
	r.Helper()
	_, err := Verify(pk, alpha, p)

	var failed Error
	require.True(r, errors.As(err, &failed), "%s: %v", name, err)
	require.Equal(r, code, failed.Code, "%s: %v", name, err)
	require.Error(r, textbookVerify(pk, alpha, p), name)

	r.table.add("name", name)
	r.table.proof(pk, alpha, p)
	r.table.add("code", small(int(code)))
	r.table.add("error", code.String())
}

// edit adds a changed copy of a proof.
func (r *rejects) edit(name string, code Code, o *owner, base *Proof, change func(*Proof)) {
	r.Helper()
	p := *base
	p.Witnesses = slices.Clone(base.Witnesses)
	change(&p)
	r.add(name, code, o.pk, o.alpha, &p)
}

func invalidVectors(t testing.TB) table {
	r := &rejects{t, table{}}

	odd := keyFor(t, "counts", 1)
	even := keyFor(t, "counts", 0)
	for _, sk := range []*SecretKey{odd, even} {
		o := newOwner(t, sk, alphaWith(t, sk.Public().X, 3))
		r.flips(o)
		r.witnesses(o)
		r.points(o)
		r.scalars(o)
		r.wrongKeyOrInput(o)
		r.forgeries(o)
		r.highSums(o)
	}

	return r.table
}

// flips changes single bits of every word.
func (r *rejects) flips(o *owner) {
	base := o.honest(r)
	for _, bit := range []int{0, 1, 128, 254, 255} {
		is := func(name string) string { return fmt.Sprintf("bit %d of %s", bit, name) }

		r.edit(is("gx"), CodeGammaNotOnCurve, o, base, func(p *Proof) { p.Gamma.X = flip(p.Gamma.X, bit) })
		r.edit(is("gy"), CodeGammaNotOnCurve, o, base, func(p *Proof) { p.Gamma.Y = flip(p.Gamma.Y, bit) })
		r.edit(is("wx"), CodeWNotOnCurve, o, base, func(p *Proof) { p.W.X = flip(p.W.X, bit) })
		r.edit(is("wy"), CodeWNotOnCurve, o, base, func(p *Proof) { p.W.Y = flip(p.W.Y, bit) })
		r.edit(is("c"), CodeChallenge, o, base, func(p *Proof) { p.C = flip(p.C, bit) })
		r.edit(is("t"), CodeW, o, base, func(p *Proof) { p.T = flip(p.T, bit) })
		r.edit(is("slope"), CodeSum, o, base, func(p *Proof) { p.Slope = flip(p.Slope, bit) })
		for i := range base.Witnesses {
			r.edit(is(fmt.Sprintf("witness %d", i)), CodeWitness, o, base,
				func(p *Proof) { p.Witnesses[i] = flip(p.Witnesses[i], bit) })
		}
		r.add(is("alpha"), CodeWitness, o.pk, flip(o.alpha, bit), base)
	}
}

// witnesses tries to lead hash-to-curve elsewhere.
func (r *rejects) witnesses(o *owner) {
	base := o.honest(r)
	edit := func(name string, code Code, witnesses ...Word) {
		r.edit(name, code, o, base, func(p *Proof) { p.Witnesses = witnesses })
	}
	w := base.Witnesses
	last := len(w) - 1
	minus := func(v Word) Word { return wordOf(new(big.Int).Sub(fieldPrime, v.Big())) }

	edit("no witnesses", CodeWitnessCount)
	edit("256 witnesses, zeros after the hit", CodeWitnessCount, append(slices.Clone(w), make([]Word, 256-len(w))...)...)
	edit("256 witnesses", CodeWitnessCount, o.walk(256)...)
	edit("255 witnesses, past a hit", CodeWitness, o.walk(255)...)
	edit("255 zeros", CodeWitness, make([]Word, 255)...)
	edit("one zero", CodeWitness, Word{})

	edit("first dropped", CodeWitness, w[1:]...)
	edit("last dropped, a miss is last", CodeWitness, w[:last]...)
	edit("hit alone", CodeWitness, w[last])
	edit("misses swapped", CodeWitness, w[1], w[0], w[2])
	edit("hit repeated", CodeWitness, append(slices.Clone(w), w[last])...)
	edit("zero appended", CodeWitness, append(slices.Clone(w), Word{})...)
	edit("hit not last, true walk continued", CodeWitness, o.walk(len(w)+1)...)

	edit("odd root of the hit", CodeWitness, w[0], w[1], minus(w[2]))
	edit("odd root of a miss", CodeWitness, minus(w[0]), w[1], w[2])
	edit("zero for a miss", CodeWitness, Word{}, w[1], w[2])
	edit("zero for the hit", CodeWitness, w[0], w[1], Word{})
	edit("p for a miss", CodeWitness, wordOf(fieldPrime), w[1], w[2])
	edit("witness all ones", CodeWitness, w[0], wordOf(two256Minus(1)), w[2])

	// A miss declared a hit: no square root, so any value is as good.
	edit("miss as a hit", CodeWitness, w[0])

	// The attack that witnesses must stop: pass over the first hit and prove on
	// the second, everything else consistent. The first hit gets, in turn, its
	// true root, zero (as if it were ≥ n), its odd root, and p.
	second := o.skipTo(r, 2)
	forged := second.honestOn(r)
	for i, trick := range []Word{w[last], {}, minus(w[last]), wordOf(fieldPrime), plus(w[last], bigInt(2))} {
		name := []string{"with its root", "with zero", "with its odd root", "with p", "with its root + 2"}[i]
		r.edit("valid candidate skipped "+name, CodeWitness, o, forged,
			func(p *Proof) { p.Witnesses[last] = trick })
	}
	r.edit("valid candidate left out", CodeWitness, o, forged,
		func(p *Proof) { p.Witnesses = slices.Delete(p.Witnesses, last, last+1) })
}

// walk returns true witnesses for the first n candidates, whatever they are.
func (o *owner) walk(n int) []Word {
	out := make([]Word, n)
	for i := range out {
		out[i], _, _ = witnessOf(candidate(o.pk.X, o.alpha, i))
	}

	return out
}

// skipTo is the owner with H at the k-th hit of the walk.
func (o *owner) skipTo(t testing.TB, k int) *owner {
	t.Helper()
	out := *o
	for i := range MaxWitnesses {
		_, v, h := witnessOf(candidate(o.pk.X, o.alpha, i))
		if v == hit {
			k--
		}
		if k == 0 {
			out.h, out.gamma, out.witnesses = h, times(t, o.secret, h), o.walk(i+1)

			return &out
		}
	}
	require.Fail(t, "no such hit")

	return nil
}

// honestOn makes a consistent proof for whatever H, Gamma and witnesses are.
func (o *owner) honestOn(t testing.TB) *Proof {
	t.Helper()
	k := scalarInt(123456789)
	c := o.commit(t, o.gamma, k, k)

	return o.proof(t, o.gamma, c, o.response(k, c))
}

// points puts Gamma and W off the curve, or spells them differently.
func (r *rejects) points(o *owner) {
	base := o.honest(r)
	gamma := func(name string, code Code, pt Point) {
		r.edit("Gamma "+name, code, o, base, func(p *Proof) { p.Gamma = pt })
	}
	w := func(name string, code Code, pt Point) {
		r.edit("W "+name, code, o, base, func(p *Proof) { p.W = pt })
	}

	prime, ones := wordOf(fieldPrime), wordOf(two256Minus(1))
	lowY, lowX := pointWithY(r, 1).point(), pointWithX(r, bigInt(1), false).point()
	for _, c := range []struct {
		name string
		pt   Point
	}{
		{"(0, 0)", Point{}},
		{"(p, p)", Point{prime, prime}},
		{"all ones", Point{ones, ones}},
		{"(5, 1), x on no point", Point{wordOf(bigInt(5)), wordOf(bigInt(1))}},
		{"on the twist (5, root of -(x^3+7))", Point{wordOf(bigInt(5)), first(evenRoot(bigInt(5)))}},
		{"y + p", Point{lowY.X, plus(lowY.Y, fieldPrime)}},
		{"x + p", Point{plus(lowX.X, fieldPrime), lowX.Y}},
		{"x p - 1, y p", Point{plus(prime, bigInt(-1)), prime}},
	} {
		gamma(c.name, CodeGammaNotOnCurve, c.pt)
		w(c.name, CodeWNotOnCurve, c.pt)
	}

	gamma("as W", CodeSum, base.W)
	w("as Gamma", CodeW, base.Gamma)
	w("with small y, reduced", CodeW, lowY)
	w("with small x, reduced", CodeW, lowX)
	w("negated", CodeW, negatedPoint(r, base.W))
	gamma("negated", CodeSum, negatedPoint(r, base.Gamma))
	r.edit("Gamma and W swapped", CodeW, o, base, func(p *Proof) { p.Gamma, p.W = p.W, p.Gamma })
	r.edit("Gamma and W off the curve", CodeGammaNotOnCurve, o, base, func(p *Proof) {
		p.Gamma.Y = plus(p.Gamma.Y, bigInt(2))
		p.W.Y = plus(p.W.Y, bigInt(2))
	})

	// Gamma with a small ordinate passes everything but the challenge, as long
	// as it is spelled right.
	low := pointWithY(r, 1)
	t, _ := scalarOf(base.T)
	p := o.proof(r, low, base.C, t)
	r.add("Gamma with small y, reduced", CodeChallenge, o.pk, o.alpha, p)
	r.edit("Gamma with small y, + p", CodeGammaNotOnCurve, o, p,
		func(p *Proof) { p.Gamma.Y = plus(p.Gamma.Y, fieldPrime) })
}

func first(w Word, _ bool) Word { return w }

func negatedPoint(t testing.TB, p Point) Point {
	t.Helper()
	a, ok := p.affine()
	require.True(t, ok)

	return negated(a).point()
}

// scalars moves c, t and the slope around.
func (r *rejects) scalars(o *owner) {
	base := o.honest(r)
	c := func(name string, code Code, v Word) { r.edit("c "+name, code, o, base, func(p *Proof) { p.C = v }) }
	t := func(name string, code Code, v Word) { r.edit("t "+name, code, o, base, func(p *Proof) { p.T = v }) }
	slope := func(name string, code Code, v Word) {
		r.edit("slope "+name, code, o, base, func(p *Proof) { p.Slope = v })
	}

	order, prime, ones := wordOf(groupOrder), wordOf(fieldPrime), wordOf(two256Minus(1))
	one, minusOne := bigInt(1), bigInt(-1)

	t("0", CodeScalar, Word{})
	t("n", CodeScalar, order)
	t("n + 1", CodeScalar, plus(order, one))
	t("2^256 - 1", CodeScalar, ones)
	t("1", CodeW, wordOf(one))
	t("n - 1", CodeW, plus(order, minusOne))
	t("+ 1", CodeW, plus(base.T, one))
	t("negated", CodeW, wordOf(new(big.Int).Sub(groupOrder, base.T.Big())))

	c("0", CodeScalar, Word{})
	c("n", CodeScalar, order)
	c("1", CodeChallenge, wordOf(one))
	c("n + 1, which is 1 mod n", CodeChallenge, plus(order, one))
	c("n - 1", CodeChallenge, plus(order, minusOne))
	c("2^256 - 1", CodeChallenge, ones)
	c("reduced by its top bits", CodeChallenge, wordOf(new(big.Int).Rsh(base.C.Big(), 96)))

	slope("0", CodeSum, Word{})
	slope("+ 1", CodeSum, plus(base.Slope, one))
	slope("negated", CodeSum, wordOf(new(big.Int).Sub(fieldPrime, base.Slope.Big())))
	slope("p", CodeScalar, prime)
	slope("p + 1", CodeScalar, plus(prime, one))
	slope("2^256 - 1", CodeScalar, ones)

	// slope + p fits into a word only for a tiny slope: take W and walk along a
	// flat line to a Gamma that is wrong but on the curve.
	tt, _ := scalarOf(base.T)
	w := times(r, tt, o.h)
	flat, m := pointOnSlope(r, w)
	p := o.proof(r, flat, base.C, tt)
	require.Equal(r, m, p.Slope)
	r.add("slope tiny, reduced", CodeChallenge, o.pk, o.alpha, p)
	r.edit("slope tiny, + p", CodeScalar, o, p, func(p *Proof) { p.Slope = plus(p.Slope, fieldPrime) })

	// Negating t, W and the slope's ordinates together keeps all equations of
	// the sum, and changes s: the challenge sees it.
	var neg scalar
	neg.NegateVal(&tt)
	r.add("t and W negated, slope right", CodeChallenge, o.pk, o.alpha, o.proof(r, o.gamma, base.C, neg))
	r.add("Gamma negated, slope right", CodeChallenge, o.pk, o.alpha, o.proof(r, negated(o.gamma), base.C, tt))
	r.add("t + 1 with its W and slope", CodeChallenge, o.pk, o.alpha,
		o.proof(r, o.gamma, base.C, firstScalar(scalarOf(plus(base.T, one)))))
}

// wrongKeyOrInput shows a good proof for something else.
func (r *rejects) wrongKeyOrInput(o *owner) {
	base := o.honest(r)
	other := keyFor(r, "another", o.pk.Parity)

	r.add("another key", CodeWitness, other.Public(), o.alpha, base)
	r.add("another alpha", CodeWitness, o.pk, [32]byte{31: 1}, base)
	r.add("alpha zero", CodeWitness, o.pk, [32]byte{}, base)

	minus := o.pk
	minus.Parity ^= 1
	r.add("wrong parity of the key", CodeChallenge, minus, o.alpha, base)

	// The same for a whole proof by −sk, shown under PK.
	var k scalar
	k.NegateVal(&o.secret)
	bytes := k.Bytes()
	opposite, err := ParseSecretKey(bytes[:])
	require.NoError(r, err)
	p := newOwner(r, opposite, o.alpha).honest(r)
	r.add("proof by the negated secret", CodeChallenge, o.pk, o.alpha, p)

	// Another secret on the right H.
	stranger := newOwner(r, other, o.alpha)
	stranger.pk, stranger.h, stranger.witnesses = o.pk, o.h, o.witnesses
	stranger.gamma = times(r, stranger.secret, o.h)
	r.add("proof by another secret", CodeChallenge, o.pk, o.alpha, stranger.honestOn(r))

	// Another input's Gamma with the right H.
	elsewhere := newOwner(r, o.sk, [32]byte{31: 2})
	wrong := *o
	wrong.gamma = elsewhere.gamma
	r.add("Gamma of another input", CodeChallenge, o.pk, o.alpha, wrong.honestOn(r))
}

func firstScalar(k scalar, _ bool) scalar { return k }
