package ecvrf

import (
	"github.com/decred/dcrd/dcrec/secp256k1/v4"
	"github.com/ethereum/go-ethereum/crypto"
)

// Names from SEC 2: p is the field's prime, n the order of the group. The
// curve is y² = x³ + 7, its cofactor 1.
type (
	fieldVal = secp256k1.FieldVal
	scalar   = secp256k1.ModNScalar
	jacobian = secp256k1.JacobianPoint
	address  = [20]byte
)

// affine is a point of the curve, both coordinates normalized.
type affine struct {
	x, y fieldVal
}

// ordinate reads a field element and tells whether it was reduced (below p).
func ordinate(w Word) (fieldVal, bool) {
	var f fieldVal
	overflow := f.SetBytes((*[32]byte)(&w))

	return f, overflow == 0
}

// scalarOf reduces a word modulo n and tells whether that changed it.
func scalarOf(w Word) (scalar, bool) {
	var k scalar
	overflow := k.SetBytes((*[32]byte)(&w))

	return k, overflow == 0
}

// cubic returns x³ + 7, normalized.
func cubic(x *fieldVal) fieldVal {
	var r fieldVal
	r.SquareVal(x).Mul(x).AddInt(7).Normalize()

	return r
}

// affine decodes a point: both coordinates reduced and the curve's equation
// true, or false.
func (p Point) affine() (affine, bool) {
	x, okX := ordinate(p.X)
	y, okY := ordinate(p.Y)
	if !okX || !okY {
		return affine{}, false
	}

	var y2 fieldVal
	y2.SquareVal(&y).Normalize()
	rhs := cubic(&x)

	return affine{x, y}, y2.Equals(&rhs)
}

// point encodes.
func (a affine) point() Point {
	return Point{X: *a.x.Bytes(), Y: *a.y.Bytes()}
}

// jacobian returns the same point in the library's coordinates.
func (a *affine) jacobian() jacobian {
	var one fieldVal
	one.SetInt(1)

	return secp256k1.MakeJacobianPoint(&a.x, &a.y, &one)
}

// toAffine is false for the point at infinity.
func toAffine(j *jacobian) (affine, bool) {
	j.X.Normalize()
	j.Y.Normalize()
	j.Z.Normalize()
	if j.Z.IsZero() || (j.X.IsZero() && j.Y.IsZero()) {
		return affine{}, false
	}

	j.ToAffine()

	return affine{j.X, j.Y}, true
}

// mulPortable returns k·a in variable time: neither may be secret. It is what
// mulPublic is in a build without cgo.
func mulPortable(k *scalar, a *affine) (affine, bool) {
	in := a.jacobian()

	var out jacobian
	secp256k1.ScalarMultNonConst(k, &in, &out)

	return toAffine(&out)
}

// mulAddPublic returns k·a + b·G; nothing of it may be secret.
func mulAddPublic(k *scalar, a *affine, b *scalar) (affine, bool) {
	g := generator()

	// A product that is no affine point is infinity, which the zero value is.
	var ka, bg, sum jacobian
	if p, ok := mulPublic(k, a); ok {
		ka = p.jacobian()
	}
	if p, ok := mulPublic(b, &g); ok {
		bg = p.jacobian()
	}

	secp256k1.AddNonConst(&ka, &bg, &sum)

	return toAffine(&sum)
}

// lift returns the point with abscissa x (reduced) and a y of the wanted
// parity; false if x is on no point.
func lift(x fieldVal, odd bool) (affine, bool) {
	rhs := cubic(&x)

	var y fieldVal
	if !y.SquareRootVal(&rhs) {
		return affine{}, false
	}

	y.Normalize()
	if y.IsOdd() != odd {
		y.Negate(1).Normalize()
	}

	return affine{x, y}, true
}

// addressOf is Ethereum's address of a point, the only thing that ecrecover
// tells of one.
func addressOf(p Point) address {
	return address(crypto.Keccak256(p.X[:], p.Y[:])[12:])
}
