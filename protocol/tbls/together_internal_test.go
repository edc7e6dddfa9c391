package tbls

import (
	"math/big"
	"testing"

	bls "github.com/consensys/gnark-crypto/ecc/bls12-381"
	"github.com/consensys/gnark-crypto/ecc/bls12-381/fr"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

// claimOf is of two numbers, which an honest order has the same.
func claimOf(one, two int64) *Claim {
	c := &Claim{new(G1), new(G2)}
	c.a1.ScalarMultiplicationBase(big.NewInt(one))
	c.a2.ScalarMultiplicationBase(big.NewInt(two))
	return c
}

func TestFalseClaimsAreFoundAmongTrueOnes(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		var claims []*Claim
		var are []bool
		for range rapid.IntRange(0, 9).Draw(r, "claims") {
			x := rapid.Int64Range(1, 50).Draw(r, "x")
			switch rapid.IntRange(0, 4).Draw(r, "kind") {
			case 0:
				claims, are = append(claims, nil), append(are, false)
			case 1:
				claims, are = append(claims, claimOf(x, x+1)), append(are, false)
			default:
				claims, are = append(claims, claimOf(x, x)), append(are, true)
			}
		}
		settled := Settle(claims...)
		require.Len(r, settled, len(claims))
		for i, is := range are {
			require.Equal(r, is, settled[i] != nil, i)
			if is {
				require.Equal(r, &Blinded{claims[i].a1, claims[i].a2, *claims[i].a1}, settled[i])
			}
		}
	})
}

// Two false claims whose differences cancel, wherever they stand: were all counted alike, the equation would hold.
func TestFalseClaimsDontCancel(t *testing.T) {
	for _, claims := range [][]*Claim{
		{claimOf(5, 6), claimOf(9, 8)},
		{claimOf(3, 3), claimOf(5, 6), claimOf(9, 8)},
		{claimOf(5, 6), claimOf(3, 3), claimOf(3, 3), claimOf(9, 8)},
		{claimOf(5, -5), claimOf(-5, 5)},
		{claimOf(5, 6), claimOf(-5, -6)}, // the sums are zero
	} {
		for i, settled := range Settle(claims...) {
			require.Equal(t, claims[i].a1.Equal(claimOf(3, 3).a1), settled != nil)
		}
	}
}

// True claims whose sums may be anything: the same point again and again, and points that cancel.
func TestTrueClaimsAreTrueTogether(t *testing.T) {
	for range 8 {
		for i, settled := range Settle(claimOf(7, 7), claimOf(7, 7), claimOf(-7, -7), claimOf(7, 7), claimOf(-7, -7)) {
			require.NotNil(t, settled, i)
		}
	}
}

// number is what a weight's digits say.
func (w *weight) number() *big.Int {
	n := new(big.Int)
	for j := 2*len(w) - 1; j >= 0; j-- {
		n.Lsh(n, 4).Add(n, big.NewInt(int64(w.digit(j))))
	}
	return n
}

func TestWeighing(t *testing.T) {
	// All weights are different numbers in a row of 2^128: from -8·(1 + 16 + …) on.
	var least, most weight
	for i := range most {
		most[i] = 0xff
	}
	span := new(big.Int).Sub(most.number(), least.number())
	require.Equal(t, new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 128), big.NewInt(1)), span)
	require.Negative(t, span.Cmp(fr.Modulus()))

	rapid.Check(t, func(r *rapid.T) {
		n := rapid.IntRange(1, 5).Draw(r, "n")
		points1, points2, by := make([]windows[bls.G1Jac, *bls.G1Jac], n), make([]windows[bls.G2Jac, *bls.G2Jac], n), make([]weight, n)
		var want fr.Element
		for i := range n {
			x := rapid.Int64Range(-3, 1<<40).Draw(r, "x")
			copy(by[i][:], rapid.SliceOfN(rapid.SampledFrom([]byte{0, 0x88, 0x78, 0x97, 0xff, 0x12, 0xe3}), 16, 16).Draw(r, "by"))
			c := claimOf(x, x)
			var p1 bls.G1Jac
			var p2 bls.G2Jac
			points1[i].fill(p1.FromAffine(c.a1))
			points2[i].fill(p2.FromAffine(c.a2))
			var term fr.Element
			term.SetBigInt(by[i].number())
			want.Add(&want, term.Mul(&term, new(fr.Element).SetInt64(x)))
		}
		var got1, want1 G1
		var got2, want2 G2
		want1.ScalarMultiplicationBase(want.BigInt(new(big.Int)))
		want2.ScalarMultiplicationBase(want.BigInt(new(big.Int)))
		require.True(r, got1.FromJacobian(weigh(points1, by)).Equal(&want1))
		require.True(r, got2.FromJacobian(weigh(points2, by)).Equal(&want2))
	})
}
