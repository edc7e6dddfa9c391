package ecvrf

// Verify checks that the proof was made for this key and this input and
// returns the output. It does what the contract does, in the contract's order,
// with points where the contract has only addresses; everything it sees is
// public, so nothing in it needs constant time.
//
// Errors match one of the sentinels Err… with the code that the contract
// reports for the same proof; the key is checked first ([ErrPublicKey]).
func Verify(pk PublicKey, alpha [32]byte, proof *Proof) (Output, error) {
	pub, err := pk.affine()
	if err != nil {
		return Output{}, err
	}

	// 1, 2: H is the first candidate on the curve.
	h, err := checkWitnesses(pk.X, alpha, proof.Witnesses)
	if err != nil {
		return Output{}, err
	}

	// 3, 4: beta hashes Gamma's coordinates, so they have one form; and the sum
	// below is an addition only if both points are on the curve.
	gamma, ok := proof.Gamma.affine()
	if !ok {
		return Output{}, ErrGammaNotOnCurve
	}

	w, ok := proof.W.affine()
	if !ok {
		return Output{}, ErrWNotOnCurve
	}

	// 5: canonical scalars. c is compared with a hash further down, on all of
	// its bits, and needs no bound.
	c, _ := scalarOf(proof.C)
	t, below := scalarOf(proof.T)
	slope, reduced := ordinate(proof.Slope)
	if !below || t.IsZero() || c.IsZero() || !reduced {
		return Output{}, ErrScalar
	}

	// 6: U = c·PK + s·G with s = t·c. With t = −sk it vanishes for every c;
	// a prover who knew U = 0 before c was fixed would be free.
	var s scalar
	s.Mul2(&t, &c)
	u, ok := mulAddPublic(&c, &pub, &s)
	if !ok {
		return Output{}, ErrU
	}

	// 7: W = t·H, as far as an address tells.
	th, ok := mulPublic(&t, &h)
	if !ok || addressOf(th.point()) != addressOf(proof.W) {
		return Output{}, ErrW
	}

	// 8: S = Gamma + W, by the chord.
	sum, ok := chord(&gamma, &w, &slope)
	if !ok {
		return Output{}, ErrSum
	}

	// 9: V = c·S = c·Gamma + s·H. The contract gives S's abscissa to ecrecover
	// as r, which must be below n.
	if _, below := scalarOf(*sum.x.Bytes()); !below {
		return Output{}, ErrV
	}

	v, ok := mulPublic(&c, &sum)
	if !ok {
		return Output{}, ErrV
	}

	// 10: the challenge was fixed after Gamma, U and V.
	want := challenge(pk, h.point(), proof.Gamma, addressOf(u.point()), addressOf(v.point()))
	if proof.C != want {
		return Output{}, ErrChallenge
	}

	return outputOf(proof.Gamma), nil
}

// chord adds two points with different abscissas, given the slope of the line
// through them; false if that is not what was given.
func chord(a, b *affine, slope *fieldVal) (affine, bool) {
	// Equal abscissas would leave the slope, and with it the sum, to the prover.
	if a.x.Equals(&b.x) {
		return affine{}, false
	}

	var dx, dy, rise fieldVal
	dx.NegateVal(&a.x, 1).Add(&b.x).Normalize()
	dy.NegateVal(&a.y, 1).Add(&b.y).Normalize()
	rise.Mul2(slope, &dx).Normalize()
	if !rise.Equals(&dy) {
		return affine{}, false
	}

	// x = slope² − xa − xb, y = slope·(xa − x) − ya.
	var sum, neg fieldVal
	sum.Add2(&a.x, &b.x)
	neg.NegateVal(&sum, 2)

	var out affine
	out.x.SquareVal(slope).Add(&neg).Normalize()

	neg.NegateVal(&out.x, 1).Add(&a.x)
	out.y.Mul2(slope, &neg)
	neg.NegateVal(&a.y, 1)
	out.y.Add(&neg).Normalize()

	return out, true
}
