package ecvrf

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// forgeries are proofs by an owner who wants another Gamma than sk·H. Each
// goes round one check, and is stopped by that one and no later one if it can
// be helped: a verifier that forgets the check would take it.
func (r *rejects) forgeries(o *owner) {
	// The wrong Gamma: H more than it should be.
	wrong := added(r, o.gamma, o.h)
	k, v := scalarInt(1001), scalarInt(2002)
	c := o.commit(r, wrong, k, v)
	t := o.response(k, c)

	// Simulated: c and t chosen first. All equations hold but the challenge's.
	chosen := wordOf(bigInt(12345))
	r.add("simulated for the right Gamma", CodeChallenge, o.pk, o.alpha, o.proof(r, o.gamma, chosen, scalarInt(6789)))
	r.add("simulated for a wrong Gamma", CodeChallenge, o.pk, o.alpha, o.proof(r, wrong, chosen, scalarInt(6789)))
	r.add("simulated, c + n", CodeChallenge, o.pk, o.alpha,
		o.proof(r, wrong, plus(chosen, groupOrder), scalarInt(6789)))

	// As a signer would: U fits, V doesn't.
	one := o.commit(r, wrong, k, k)
	r.add("wrong Gamma, honest steps", CodeChallenge, o.pk, o.alpha, o.proof(r, wrong, one, o.response(k, one)))
	two := o.commit(r, o.gamma, k, v)
	r.add("right Gamma, two nonces", CodeChallenge, o.pk, o.alpha, o.proof(r, o.gamma, two, o.response(k, two)))

	// U, V and the challenge all fit, because W is whatever makes V fit. Only
	// its address gives it away: 160 bits.
	s := o.target(r, c, v)
	w := added(r, s, negated(wrong))
	p := o.proof(r, wrong, c, t)
	slope, ok := slopeOf(&wrong, &w)
	require.True(r, ok)
	p.W, p.Slope = w.point(), *slope.Bytes()
	requireChallengeHolds(r, o, p)
	r.add("W chosen to make V fit", CodeW, o.pk, o.alpha, p)

	// The same with W off the curve: for one c there are as many of them as
	// field elements, not one. See TestForgeryWithoutCurveCheck.
	count := 0
	offCurve(wrong, s, func(off offWitness) bool {
		p := &Proof{Gamma: wrong.point(), W: off.W, C: c, T: t.Bytes(), Slope: off.Slope, Witnesses: o.witnesses}
		requireChallengeHolds(r, o, p)
		r.add("W off the curve, chosen to make V fit", CodeWNotOnCurve, o.pk, o.alpha, p)
		count++

		return count < 3
	})

	// W is honest, the slope is whatever makes the sum fit: slope² = sx+gx+wx.
	// Half of all nonces have such a slope with the right parity of sy.
	forgedSlope := o.freeSlope(r, wrong)
	requireChallengeHolds(r, o, forgedSlope)
	r.add("slope chosen to make V fit", CodeSum, o.pk, o.alpha, forgedSlope)

	// With W = Gamma any slope satisfies slope·0 = 0.
	tt := scalarInt(424242)
	r.add("W = Gamma, not sk*H", CodeSum, o.pk, o.alpha, o.proof(r, times(r, tt, o.h), chosen, tt))
	r.add("W = +Gamma", CodeSum, o.pk, o.alpha, o.proof(r, o.gamma, chosen, o.secret))
	r.add("W = -Gamma, not sk*H", CodeSum, o.pk, o.alpha, o.proof(r, negated(times(r, tt, o.h)), chosen, tt))

	// t = −sk makes U vanish for every c. With U "= 0" known beforehand the
	// prover needs only V to stand still too.
	var minus scalar
	minus.NegateVal(&o.secret)
	r.add("W = -Gamma, U at infinity", CodeU, o.pk, o.alpha, o.proof(r, o.gamma, chosen, minus))
	r.nullU(o, minus)
	r.nullBoth(o, minus)
}

// nullU: t = −sk, W = Gamma = −sk·H. If neither u = 0 nor equal abscissas were
// refused, the slope would be free, and one wrong output could be proved.
func (r *rejects) nullU(o *owner, minus scalar) {
	gamma := negated(o.gamma)
	for nonce := int64(3003); ; nonce++ {
		v := scalarInt(nonce)
		c := challenge(o.pk, o.h.point(), gamma.point(), address{}, addressOf(times(r, v, o.h).point()))
		slope, ok := slopeTo(gamma, gamma, o.target(r, c, v))
		if !ok {
			continue
		}

		p := o.proof(r, gamma, c, minus)
		p.Slope = slope
		r.add("U at infinity, W = Gamma, free slope", CodeU, o.pk, o.alpha, p)

		return
	}
}

// nullBoth: a complete forgery at full strength against a verifier that takes
// two failed ecrecovers for two addresses. t = −sk makes u = 0; a Gamma such
// that Gamma + W has an abscissa above n makes v = 0; then the challenge can be
// computed beforehand, for as many Gammas as there are points above n.
func (r *rejects) nullBoth(o *owner, minus scalar) {
	for _, odd := range []bool{false, true} {
		high := pointWithX(r, groupOrder, odd)
		gamma := added(r, high, o.gamma)
		c := challenge(o.pk, o.h.point(), gamma.point(), address{}, address{})
		r.add("U at infinity, sum above n, challenge right", CodeU, o.pk, o.alpha, o.proof(r, gamma, c, minus))
	}
}

// highSums reach check 9: Gamma = S − t·H with S above n.
func (r *rejects) highSums(o *owner) {
	from := groupOrder
	for i := range 3 {
		for _, odd := range []bool{false, true} {
			t := scalarInt(int64(5005 + i))
			high := pointWithX(r, from, odd)
			gamma := added(r, high, negated(times(r, t, o.h)))
			r.add("sum's x above n", CodeV, o.pk, o.alpha, o.proof(r, gamma, wordOf(bigInt(777)), t))
		}
		from = pointWithX(r, from, false).point().X.Big()
		from.Add(from, bigInt(1))
	}

	// Just below n the sum passes, and only the challenge is wrong.
	t := scalarInt(5005)
	gamma := added(r, pointBelowN(r), negated(times(r, t, o.h)))
	r.add("sum's x just below n", CodeChallenge, o.pk, o.alpha, o.proof(r, gamma, wordOf(bigInt(777)), t))
}

// freeSlope searches a nonce for which a slope leads from the wrong Gamma and
// the right W to the wanted sum.
func (o *owner) freeSlope(t testing.TB, gamma affine) *Proof {
	t.Helper()
	v := scalarInt(2002)
	for nonce := int64(1); ; nonce++ {
		k := scalarInt(nonce)
		c := o.commit(t, gamma, k, v)
		p := o.proof(t, gamma, c, o.response(k, c))
		w, ok := p.W.affine()
		require.True(t, ok)

		slope, ok := slopeTo(gamma, w, o.target(t, c, v))
		if ok {
			p.Slope = slope

			return p
		}
	}
}

// slopeTo solves the chord formula for the slope: slope² = sx + gx + wx, and
// sy = slope·(gx − sx) − gy needs only the right parity, as ecrecover sees no
// more of it.
func slopeTo(gamma, w, sum affine) (Word, bool) {
	var square, root fieldVal
	square.Add2(&gamma.x, &w.x).Add(&sum.x).Normalize()
	if !root.SquareRootVal(&square) {
		return Word{}, false
	}
	root.Normalize()

	for range 2 {
		var dx, sy, neg fieldVal
		dx.NegateVal(&sum.x, 1).Add(&gamma.x)
		neg.NegateVal(&gamma.y, 1)
		sy.Mul2(&root, &dx).Add(&neg).Normalize()
		if sy.IsOdd() == sum.y.IsOdd() {
			return *root.Bytes(), true
		}
		root.Negate(1).Normalize()
	}

	return Word{}, false
}

// offWitness is a W off the curve and the slope that goes with it.
type offWitness struct {
	W     Point
	Slope Word
}

// offCurve walks the pairs (W, slope) off the curve with the chord from gamma
// through W arriving at the abscissa and parity of sum, until yield is false:
// choose wx, the rest follows. About half of all wx work.
func offCurve(gamma, sum affine, yield func(offWitness) bool) {
	for x := int64(1); ; x++ {
		var w affine
		w.x, _ = ordinate(wordOf(bigInt(x)))
		slope, ok := slopeTo(gamma, w, sum)
		if !ok {
			continue
		}

		m, _ := ordinate(slope)
		var dx fieldVal
		dx.NegateVal(&gamma.x, 1).Add(&w.x)
		w.y.Mul2(&m, &dx).Add(&gamma.y).Normalize()
		if _, on := w.point().affine(); !on && !yield(offWitness{w.point(), slope}) {
			return
		}
	}
}

// requireChallengeHolds recomputes the challenge as a verifier would that
// skips the check a forgery goes round: U from c and t, V from the sum by the
// slope.
func requireChallengeHolds(t testing.TB, o *owner, p *Proof) {
	t.Helper()
	c, _ := scalarOf(p.C)
	tt, _ := scalarOf(p.T)
	var s scalar
	s.Mul2(&tt, &c)
	u, ok := mulAddPublic(&c, &o.public, &s)
	require.True(t, ok)

	gamma, _ := ordinate(p.Gamma.X)
	gy, _ := ordinate(p.Gamma.Y)
	wx, _ := ordinate(p.W.X)
	m, _ := ordinate(p.Slope)
	sum, ok := blindSum(affine{gamma, gy}, wx, m)
	require.True(t, ok)
	v := times(t, c, sum)
	require.Equal(t, p.C, challenge(o.pk, o.h.point(), p.Gamma, addressOf(u.point()), addressOf(v.point())))
}

// blindSum is the chord formula without a check, and then what ecrecover makes
// of it: the point with that abscissa and that parity.
func blindSum(gamma affine, wx, slope fieldVal) (affine, bool) {
	var sx, sy, neg, total fieldVal
	total.Add2(&gamma.x, &wx)
	neg.NegateVal(&total, 2)
	sx.SquareVal(&slope).Add(&neg).Normalize()
	neg.NegateVal(&sx, 1).Add(&gamma.x)
	sy.Mul2(&slope, &neg)
	neg.NegateVal(&gamma.y, 1)
	sy.Add(&neg).Normalize()

	return lift(sx, sy.IsOdd())
}
