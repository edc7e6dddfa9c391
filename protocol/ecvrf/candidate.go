package ecvrf

import (
	"errors"
	"fmt"
)

// verdict says what a witness proves about a candidate.
type verdict uint8

const (
	hit verdict = iota
	miss
	bad
)

var errNoPoint = errors.New("no candidate of this input is on the curve")

// judge is the rule for one candidate, the heart of hash-to-curve:
//
//   - x ≥ n is a miss by rule, and its witness is 0. Such an x could be on the
//     curve, but ecrecover doesn't take it.
//   - the witness w is the even root, below p. If w² = x³+7 the candidate is a
//     hit; if w² = −(x³+7) it is a miss. −1 is a non-residue (p ≡ 3 mod 4) and
//     x³+7 is never 0 on secp256k1 (the group's order is odd), so one of the
//     two has a root and the other has none: the prover has no choice.
//   - everything else is bad.
//
// For a hit it also returns the point (x, w).
func judge(x, witness Word) (verdict, affine) {
	if _, below := scalarOf(x); !below {
		if witness == (Word{}) {
			return miss, affine{}
		}

		return bad, affine{}
	}

	// x < n < p, so this can't overflow.
	fx, _ := ordinate(x)
	w, reduced := ordinate(witness)
	if !reduced || w.IsOdd() {
		return bad, affine{}
	}

	rhs := cubic(&fx)
	var w2, sum fieldVal
	w2.SquareVal(&w).Normalize()
	if w2.Equals(&rhs) {
		return hit, affine{fx, w}
	}

	if sum.Add2(&w2, &rhs).Normalize().IsZero() {
		return miss, affine{}
	}

	return bad, affine{}
}

// witnessOf finds the witness that judge accepts. x is public: H is no secret.
func witnessOf(x Word) (Word, verdict, affine) {
	if _, below := scalarOf(x); !below {
		return Word{}, miss, affine{}
	}

	fx, _ := ordinate(x)
	rhs := cubic(&fx)

	var root fieldVal
	v := hit
	if !root.SquareRootVal(&rhs) {
		v = miss
		rhs.Negate(1).Normalize()
		root.SquareRootVal(&rhs)
	}

	root.Normalize()
	if root.IsOdd() {
		root.Negate(1).Normalize()
	}

	return *root.Bytes(), v, affine{fx, root}
}

// hashToCurve returns H and the witnesses that lead there, the last for the
// hit.
func hashToCurve(px Word, alpha [32]byte) (affine, []Word, error) {
	witnesses := make([]Word, 0, 4)

	for i := range MaxWitnesses {
		w, v, h := witnessOf(candidate(px, alpha, i))
		witnesses = append(witnesses, w)
		if v == hit {
			return h, witnesses, nil
		}
	}

	return affine{}, nil, errNoPoint
}

// checkWitnesses walks the candidates as the verifier does and returns H.
func checkWitnesses(px Word, alpha [32]byte, witnesses []Word) (affine, error) {
	if len(witnesses) < 1 || len(witnesses) > MaxWitnesses {
		return affine{}, fmt.Errorf("%d witnesses: %w", len(witnesses), ErrWitnessCount)
	}

	var h affine
	last := len(witnesses) - 1

	for i, w := range witnesses {
		v, point := judge(candidate(px, alpha, i), w)

		// A hit ends the walk, and only a hit does.
		if v == bad || (v == hit) != (i == last) {
			return affine{}, fmt.Errorf("candidate %d: %w", i, ErrWitness)
		}

		h = point
	}

	return h, nil
}
