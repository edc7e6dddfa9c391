package tbls

import (
	"crypto/rand"
	"math/big"

	bls "github.com/consensys/gnark-crypto/ecc/bls12-381"
	"github.com/consensys/gnark-crypto/ecc/bls12-381/fr"

	"github.com/veritee/veritee/protocol/typed"
)

// A Claim is an order's A of which all is checked but that A1 and A2 are of one number: both are points of their subgroups, not zero, and
// whoever made the order knows A1's number. [Settle] checks the rest, of many claims by one equation of pairings.
type Claim struct {
	a1 *G1
	a2 *G2
}

// ReadOrder reads the claim of an order. Errors: [ErrPoint], [ErrBlinding].
func ReadOrder(o *typed.KeyOrder, d typed.KeyDomain) (*Claim, error) {
	a1, a2, err := pointsOf(o)
	if err != nil {
		return nil, err
	}
	// Both values are public; gnark-crypto's steps depend on them.
	var z, c fr.Element
	if err := z.SetBytesCanonical(o.Response[:]); err != nil {
		return nil, ErrBlinding
	}
	c.SetBytes(o.Challenge[:])
	c.Neg(&c)
	var sum bls.G1Jac
	var k G1
	k.FromJacobian(sum.JointScalarMultiplicationBase(a1, z.BigInt(new(big.Int)), c.BigInt(new(big.Int))))
	if challengeOf(o, d, &k) != o.Challenge {
		return nil, ErrBlinding
	}
	return &Claim{a1, a2}, nil
}

// Settle says of each claim whether its A1 and A2 are of one number: nil where they aren't, or where there is no claim.
//
// Let A1 = x·G1 and A2 = y·G2 for each claim i, which exist since both points are in groups of prime order; the claim is true if xi = yi. With
// numbers ri, drawn anew here when all points are fixed, it is checked that
//
//	e(Σ ri·A1i, G2) = e(G1, Σ ri·A2i), which says Σ ri·(xi − yi) = 0.
//
// If all claims are true it holds. If claim j isn't, then for any choice of the others' numbers there is at most one rj, modulo the order, with
// which it holds. rj is one of 2^128 numbers that differ modulo the order, each as likely: a false claim passes with a probability of 2^-128 at
// most, whatever the other claims are. The first claim's number is 1: if no other is false, the sum is its difference, which isn't zero, and if
// another is, that one's number is random. So a single claim is checked by the plain equation. If the equation doesn't hold for some, each of
// them is checked alone, so that nobody pays for what another ordered.
func Settle(claims ...*Claim) []*Blinded {
	settled := make([]*Blinded, len(claims))
	var there []int
	for i, c := range claims {
		if c != nil {
			there = append(there, i)
		}
	}
	all := make([]*Claim, len(there))
	for i, at := range there {
		all[i] = claims[at]
	}
	together := same(all)
	for i, at := range there {
		if c := all[i]; together || len(all) > 1 && same(all[i:i+1]) {
			settled[at] = &Blinded{c.a1, c.a2, *c.a1}
		}
	}
	return settled
}

// same checks the equation for some claims.
func same(claims []*Claim) bool {
	if len(claims) == 0 {
		return true
	}
	a1, a2 := *claims[0].a1, *claims[0].a2
	if len(claims) > 1 {
		one, two := make([]windows[bls.G1Jac, *bls.G1Jac], len(claims)-1), make([]windows[bls.G2Jac, *bls.G2Jac], len(claims)-1)
		by := make([]weight, len(claims)-1)
		for i, c := range claims[1:] {
			if _, err := rand.Read(by[i][:]); err != nil {
				panic(err) // it never returns one
			}
			var p1 bls.G1Jac
			var p2 bls.G2Jac
			one[i].fill(p1.FromAffine(c.a1))
			two[i].fill(p2.FromAffine(c.a2))
		}
		var first1 bls.G1Jac
		var first2 bls.G2Jac
		sum1, sum2 := weigh(one, by), weigh(two, by)
		a1.FromJacobian(sum1.AddAssign(first1.FromAffine(&a1)))
		a2.FromJacobian(sum2.AddAssign(first2.FromAffine(&a2)))
	}
	a1.Neg(&a1)
	is, err := bls.PairingCheck([]G1{a1, g1}, []G2{g2, a2})
	return err == nil && is
}

// A weight is the number Σ dj·16^j of 32 digits from -8 to 7, four random bits each: different digits give different numbers, 2^128 of them,
// and their differences are below 2^129, which is less than the order: they differ modulo the order too.
type weight [16]byte

// digit j, from -8 to 7.
func (w *weight) digit(j int) int { return int(w[j/2]>>(4*(j%2))&15) - 8 }

// group is what both groups' Jacobian points have.
type group[J any] interface {
	*J
	AddAssign(*J) *J
	SubAssign(*J) *J
	Double(*J) *J
	DoubleAssign() *J
}

// windows has a point's multiples, from 1 to 8.
type windows[J any, P group[J]] [8]J

func (w *windows[J, P]) fill(p *J) {
	w[0] = *p
	for i := 1; i < len(w); i++ {
		if i%2 == 1 {
			P(&w[i]).Double(&w[i/2])
			continue
		}
		w[i] = w[i-1]
		P(&w[i]).AddAssign(p)
	}
}

// weigh is Σ by[i]·points[i]. Neither is secret once it is drawn: steps depend on them.
func weigh[J any, P group[J]](points []windows[J, P], by []weight) P {
	sum := P(new(J)) // zero, which has z = 0
	for j := 2*len(weight{}) - 1; j >= 0; j-- {
		for range 4 {
			sum.DoubleAssign()
		}
		for i := range points {
			switch d := by[i].digit(j); {
			case d > 0:
				sum.AddAssign(&points[i][d-1])
			case d < 0:
				sum.SubAssign(&points[i][-d-1])
			}
		}
	}
	return sum
}
