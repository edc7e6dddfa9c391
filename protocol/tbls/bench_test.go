package tbls_test

import (
	"crypto/rand"
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/protocol/tbls"
	"github.com/veritee/veritee/protocol/typed"
)

// BenchmarkNode is what a key node does for an order; BenchmarkRelayer and BenchmarkEnclave what they do with it.
func BenchmarkNode(b *testing.B) {
	shares, group := deal(b, 5, 3)
	order := typed.KeyOrder{Epoch: 1, GroupKey: tbls.KeyHash(group)}
	blinding, err := tbls.NewBlinding(rand.Reader)
	require.NoError(b, err)
	require.NoError(b, blinding.Order(&order, here, rand.Reader))
	o := newOrder(b, group, typed.DerivedKey, 2, 3, 4)
	secret := &[32]byte{1}

	b.Run("hash to curve", func(b *testing.B) {
		for b.Loop() {
			o.id.Point()
		}
	})
	b.Run("check order", func(b *testing.B) {
		for b.Loop() {
			_, err := tbls.CheckOrder(&order, here)
			require.NoError(b, err)
		}
	})
	for _, n := range []int{1, 4, 16} {
		claims := make([]*tbls.Claim, n)
		for i := range claims {
			claims[i], err = tbls.ReadOrder(&order, here)
			require.NoError(b, err)
		}
		b.Run(fmt.Sprintf("settle claims, %d at once", n), func(b *testing.B) {
			for i := 0; i < b.N; i += n {
				require.NotNil(b, tbls.Settle(claims...)[n-1])
			}
		})
	}
	b.Run("partial", func(b *testing.B) {
		for b.Loop() {
			_, err := shares[0].Answer(o.request, o.h, o.blinded, secret)
			require.NoError(b, err)
		}
	})
	b.Run("order to partial, both cores", func(b *testing.B) {
		b.RunParallel(func(pb *testing.PB) {
			for pb.Next() {
				a, err := tbls.CheckOrder(&order, here)
				require.NoError(b, err)
				_, err = shares[0].Answer(o.request, o.id.Point(), a, secret)
				require.NoError(b, err)
			}
		})
	})
}

func BenchmarkRelayer(b *testing.B) {
	shares, group := deal(b, 5, 3)
	o := newOrder(b, group, typed.DerivedKey, 2, 3, 4)
	parts, public := o.parts(b, shares, []int{0, 2, 4}), shares[0].Public()
	answer, err := tbls.Combine(parts)
	require.NoError(b, err)

	b.Run("verify partial", func(b *testing.B) {
		for b.Loop() {
			require.NoError(b, parts[0].Verify(o.h, o.blinded, public))
		}
	})
	b.Run("combine 3", func(b *testing.B) {
		for b.Loop() {
			_, err := tbls.Combine(parts)
			require.NoError(b, err)
		}
	})
	b.Run("verify answer", func(b *testing.B) {
		for b.Loop() {
			require.NoError(b, answer.Verify(o.request, o.h, o.blinded, group))
		}
	})
}

func BenchmarkEnclave(b *testing.B) {
	shares, group := deal(b, 5, 3)
	o := newOrder(b, group, typed.DerivedKey, 2, 3, 4)
	answer, err := tbls.Combine(o.parts(b, shares, []int{0, 2, 4}))
	require.NoError(b, err)
	order := typed.KeyOrder{Epoch: 1, GroupKey: tbls.KeyHash(group)}

	b.Run("order", func(b *testing.B) {
		for b.Loop() {
			require.NoError(b, o.blinding.Order(&order, here, rand.Reader))
		}
	})
	b.Run("unblind and derive", func(b *testing.B) {
		for b.Loop() {
			root, err := o.blinding.Unblind(answer, o.h, group)
			require.NoError(b, err)
			_, err = root.Derive(o.id, typed.AlgorithmVRF)
			require.NoError(b, err)
		}
	})
}
