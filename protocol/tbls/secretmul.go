package tbls

import (
	"crypto/subtle"
	"sync"

	bls "github.com/consensys/gnark-crypto/ecc/bls12-381"
	"github.com/consensys/gnark-crypto/ecc/bls12-381/fp"
	"github.com/consensys/gnark-crypto/ecc/bls12-381/fr"
)

// Multiplication of points by secret numbers. gnark-crypto's is fast, and its steps depend on the number: whoever watches a host's caches
// or page faults around an enclave reads it off one run. Here every number takes the same steps:
//
//   - the number minus Σ16^i is cut into 64 digits of 4 bits; with one added to each, none is zero, and so no step is left out;
//   - a digit's multiple is taken by reading the whole table;
//   - additions are the complete formulas of Renes, Costello and Batina ("Complete addition formulas for prime order elliptic curves",
//     algorithms 7 and 9), which have no special cases;
//   - gnark-crypto's field operations have a last conditional subtraction, which may be a branch, and its inversion isn't constant in
//     time: coordinates are randomized first (Coron), so that what they work on says nothing about the number.
//
// Points are of the subgroup: only there is a number the same as its rest modulo the order.

// field is what both coordinate fields have.
type coordinate[E any] interface {
	*E
	Add(a, b *E) *E
	Sub(a, b *E) *E
	Mul(a, b *E) *E
}

// projective is a point x/z, y/z.
type projective[E any] struct{ x, y, z E }

// curve is what the formulas need to know of one: three times its b.
type curve[E any, P coordinate[E]] struct {
	b3   E
	pick func(to, from *E, mask uint64) // to |= from & mask
}

const (
	digits = 64 // of 4 bits
	table  = 16
)

var (
	curve1 = curve[fp.Element, *fp.Element]{fp.NewElement(12), pickFp}
	curve2 = curve[bls.E2, *bls.E2]{bls.E2{A0: fp.NewElement(12), A1: fp.NewElement(12)}, func(to, from *bls.E2, mask uint64) {
		pickFp(&to.A0, &from.A0, mask)
		pickFp(&to.A1, &from.A1, mask)
	}}

	// ones is Σ16^i for 64 digits.
	ones = func() (s fr.Element) {
		sixteen, one := fr.NewElement(16), fr.One()
		for range digits {
			s.Mul(&s, &sixteen).Add(&s, &one)
		}
		return s
	}()

	// base1 has the multiples 1 to 16 of 16^i·G1: multiplication of the generator takes no doublings.
	base1 = sync.OnceValue(func() *[digits][table]projective[fp.Element] {
		out := new([digits][table]projective[fp.Element])
		var s scratch[fp.Element]
		p := projective[fp.Element]{g1.X, g1.Y, fp.One()}
		for i := range out {
			curve1.multiples(&s, &out[i], &p)
			p = out[i][table-1]
		}
		return out
	})
)

func pickFp(to, from *fp.Element, mask uint64) {
	for i := range to {
		to[i] |= from[i] & mask
	}
}

// digitsOf cuts a number up, the lowest digit first. A digit stands for one more than it says.
func digitsOf(n *fr.Element) (out [digits]byte) {
	var rest fr.Element
	defer rest.SetZero()
	rest.Sub(n, &ones)
	bytes := rest.Bytes()
	defer clear(bytes[:])
	for i, b := range bytes {
		out[digits-1-2*i], out[digits-2-2*i] = b>>4, b&15
	}
	return out
}

// multiples fills a table with p, 2p, … 16p.
func (c *curve[E, P]) multiples(s *scratch[E], out *[table]projective[E], p *projective[E]) {
	out[0] = *p
	for i := 1; i < table; i++ {
		c.add(s, &out[i], &out[i-1], p)
	}
}

// choose takes an entry by reading all.
func (c *curve[E, P]) choose(out *projective[E], from *[table]projective[E], digit byte) {
	*out = projective[E]{}
	for i := range from {
		mask := -uint64(subtle.ConstantTimeByteEq(digit, byte(i)))
		c.pick(&out.x, &from[i].x, mask)
		c.pick(&out.y, &from[i].y, mask)
		c.pick(&out.z, &from[i].z, mask)
	}
}

// randomize multiplies the coordinates by a number that isn't zero; the point stays the same.
func (c *curve[E, P]) randomize(p *projective[E], by *E) {
	P(&p.x).Mul(&p.x, by)
	P(&p.y).Mul(&p.y, by)
	P(&p.z).Mul(&p.z, by)
}

// sum is Σ numbers[i]·points[i]. The points' coordinates are randomized.
func (c *curve[E, P]) sum(points []projective[E], numbers []*fr.Element) projective[E] {
	tables, cut := make([][table]projective[E], len(points)), make([][digits]byte, len(points))
	s := new(scratch[E])
	defer s.wipe()
	for i := range points {
		c.multiples(s, &tables[i], &points[i])
		cut[i] = digitsOf(numbers[i])
	}
	var sum, term projective[E]
	for d := digits - 1; d >= 0; d-- {
		for i := range points {
			c.choose(&term, &tables[i], cut[i][d])
			if i == 0 && d == digits-1 {
				sum = term
				continue
			}
			c.add(s, &sum, &sum, &term)
		}
		for range 4 * min(d, 1) {
			c.double(s, &sum, &sum)
		}
	}
	clear(cut)
	return sum
}

// scratch is what the formulas work with. There is one for a whole multiplication: were it in each formula, the compiler would put it on the
// heap, some thousand times for one answer.
type scratch[E any] struct{ t0, t1, t2, t3, t4, x, y, z E }

// wipe leaves nothing of what was worked on.
func (s *scratch[E]) wipe() { *s = scratch[E]{} }

// add is algorithm 7.
func (c *curve[E, P]) add(s *scratch[E], out, p, q *projective[E]) {
	P(&s.t0).Mul(&p.x, &q.x)
	P(&s.t1).Mul(&p.y, &q.y)
	P(&s.t2).Mul(&p.z, &q.z)
	P(&s.t3).Add(&p.x, &p.y)
	P(&s.t4).Add(&q.x, &q.y)
	P(&s.t3).Mul(&s.t3, &s.t4)
	P(&s.t4).Add(&s.t0, &s.t1)
	P(&s.t3).Sub(&s.t3, &s.t4)
	P(&s.t4).Add(&p.y, &p.z)
	P(&s.x).Add(&q.y, &q.z)
	P(&s.t4).Mul(&s.t4, &s.x)
	P(&s.x).Add(&s.t1, &s.t2)
	P(&s.t4).Sub(&s.t4, &s.x)
	P(&s.x).Add(&p.x, &p.z)
	P(&s.y).Add(&q.x, &q.z)
	P(&s.x).Mul(&s.x, &s.y)
	P(&s.y).Add(&s.t0, &s.t2)
	P(&s.y).Sub(&s.x, &s.y)
	P(&s.x).Add(&s.t0, &s.t0)
	P(&s.t0).Add(&s.x, &s.t0)
	P(&s.t2).Mul(&c.b3, &s.t2)
	P(&s.z).Add(&s.t1, &s.t2)
	P(&s.t1).Sub(&s.t1, &s.t2)
	P(&s.y).Mul(&c.b3, &s.y)
	P(&s.x).Mul(&s.t4, &s.y)
	P(&s.t2).Mul(&s.t3, &s.t1)
	P(&out.x).Sub(&s.t2, &s.x)
	P(&s.y).Mul(&s.y, &s.t0)
	P(&s.t1).Mul(&s.t1, &s.z)
	P(&out.y).Add(&s.t1, &s.y)
	P(&s.t0).Mul(&s.t0, &s.t3)
	P(&s.z).Mul(&s.z, &s.t4)
	P(&out.z).Add(&s.z, &s.t0)
}

// double is algorithm 9.
func (c *curve[E, P]) double(s *scratch[E], out, p *projective[E]) {
	P(&s.t0).Mul(&p.y, &p.y)
	P(&s.z).Add(&s.t0, &s.t0)
	P(&s.z).Add(&s.z, &s.z)
	P(&s.z).Add(&s.z, &s.z)
	P(&s.t1).Mul(&p.y, &p.z)
	P(&s.t2).Mul(&p.z, &p.z)
	P(&s.t2).Mul(&c.b3, &s.t2)
	P(&s.x).Mul(&s.t2, &s.z)
	P(&s.y).Add(&s.t0, &s.t2)
	P(&s.z).Mul(&s.t1, &s.z)
	P(&s.t1).Add(&s.t2, &s.t2)
	P(&s.t2).Add(&s.t1, &s.t2)
	P(&s.t0).Sub(&s.t0, &s.t2)
	P(&s.y).Mul(&s.t0, &s.y)
	P(&s.y).Add(&s.x, &s.y)
	P(&s.t1).Mul(&p.x, &p.y)
	P(&s.x).Mul(&s.t0, &s.t1)
	P(&out.x).Add(&s.x, &s.x)
	out.y, out.z = s.y, s.z
}

// secretSum1 is Σ numbers[i]·points[i] in G1.
func secretSum1(points []*G1, numbers ...*fr.Element) (out G1) {
	start := make([]projective[fp.Element], len(points))
	for i, p := range points {
		by := random()
		start[i] = projective[fp.Element]{p.X, p.Y, fp.One()}
		curve1.randomize(&start[i], &by)
	}
	sum := curve1.sum(start, numbers)
	return affine1(&sum)
}

// secretBase1 is n·G1.
func secretBase1(n *fr.Element) G1 {
	cut := digitsOf(n)
	defer clear(cut[:])
	s := new(scratch[fp.Element])
	defer s.wipe()
	var sum, term projective[fp.Element]
	by := random()
	for i := range base1() {
		curve1.choose(&term, &base1()[i], cut[i])
		if i == 0 {
			sum = term
			curve1.randomize(&sum, &by)
			continue
		}
		curve1.add(s, &sum, &sum, &term)
	}
	return affine1(&sum)
}

// secretBase2 is n·G2.
func secretBase2(n *fr.Element) (out G2) {
	by := bls.E2{A0: random(), A1: random()}
	start := projective[bls.E2]{x: g2.X, y: g2.Y}
	start.z.SetOne()
	curve2.randomize(&start, &by)
	sum := curve2.sum([]projective[bls.E2]{start}, []*fr.Element{n})
	sum.z.Inverse(&sum.z)
	out.X.Mul(&sum.x, &sum.z)
	out.Y.Mul(&sum.y, &sum.z)
	return out
}

// affine1 gives zero's point at infinity as gnark-crypto has it, (0, 0): its inverse of zero is zero.
func affine1(p *projective[fp.Element]) (out G1) {
	var inverse fp.Element
	inverse.Inverse(&p.z)
	out.X.Mul(&p.x, &inverse)
	out.Y.Mul(&p.y, &inverse)
	return out
}

// random is a field element that isn't zero.
func random() (e fp.Element) {
	for e.IsZero() {
		e.MustSetRandom()
	}
	return e
}
