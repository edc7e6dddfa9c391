package tbls

import (
	"math/big"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bls12-381/fr"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

// numbers are those at which digits overflow or vanish, and any other.
func numbers() *rapid.Generator[fr.Element] {
	return rapid.Custom(func(t *rapid.T) (e fr.Element) {
		switch rapid.IntRange(0, 4).Draw(t, "how") {
		case 0:
			e.SetUint64(rapid.Uint64Range(0, 40).Draw(t, "small"))
		case 1:
			e.SetUint64(rapid.Uint64Range(0, 40).Draw(t, "small"))
			e.Neg(&e)
		case 2:
			e.SetUint64(rapid.Uint64Range(0, 2).Draw(t, "small"))
			e.Add(&e, &ones)
		default:
			e.SetBytes(rapid.SliceOfN(rapid.Byte(), 48, 48).Draw(t, "bytes"))
		}
		return e
	})
}

func TestSecretMultiplicationIsMultiplication(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b, c := numbers().Draw(t, "a"), numbers().Draw(t, "b"), numbers().Draw(t, "c")
		big1 := func(e fr.Element) *big.Int { return e.BigInt(new(big.Int)) }
		var p, q, want, term G1
		p.ScalarMultiplicationBase(big1(c))
		require.Equal(t, p, secretBase1(&c))
		if p.IsInfinity() {
			p = g1
		}
		q.Neg(&p)

		want.ScalarMultiplication(&p, big1(a))
		require.Equal(t, want, secretSum1([]*G1{&p}, &a))
		term.ScalarMultiplication(&q, big1(b))
		want.Add(&want, &term)
		require.Equal(t, want, secretSum1([]*G1{&p, &q}, &a, &b))

		var two G2
		two.ScalarMultiplicationBase(big1(a))
		require.Equal(t, two, secretBase2(&a))
	})
}

func BenchmarkSecretSum(b *testing.B) {
	var x, y fr.Element
	x.MustSetRandom()
	y.MustSetRandom()
	p := secretBase1(&y)
	b.Run("base1", func(b *testing.B) {
		for b.Loop() {
			secretBase1(&x)
		}
	})
	b.Run("two", func(b *testing.B) {
		for b.Loop() {
			secretSum1([]*G1{&p, &g1}, &x, &y)
		}
	})
	b.Run("base2", func(b *testing.B) {
		for b.Loop() {
			secretBase2(&x)
		}
	})
	b.Run("gnark", func(b *testing.B) {
		for b.Loop() {
			mul1(&p, &p, &x)
		}
	})
}
