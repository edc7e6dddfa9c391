package tbls_test

import (
	"crypto/rand"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bls12-381/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/protocol/tbls"
	"github.com/veritee/veritee/protocol/typed"
)

// deal is a dealer for tests: shares of a random secret, and its group key.
func deal(t testing.TB, n, threshold int) ([]*tbls.Share, *tbls.G2) {
	t.Helper()
	coefficients := make([]fr.Element, threshold)
	for i := range coefficients {
		_, err := coefficients[i].SetRandom()
		require.NoError(t, err)
	}
	at := func(x uint64) []byte {
		var sum, point fr.Element
		point.SetUint64(x)
		for i := threshold - 1; i >= 0; i-- {
			sum.Mul(&sum, &point).Add(&sum, &coefficients[i])
		}
		out := sum.Bytes()
		return out[:]
	}
	var shares []*tbls.Share
	for i := range n {
		share, err := tbls.NewShare(uint32(i), at(uint64(i)+1))
		require.NoError(t, err)
		shares = append(shares, share)
	}
	whole, err := tbls.NewShare(0, at(0))
	require.NoError(t, err)
	return shares, whole.Public()
}

func TestAnEnclaveGetsTheKeyAndNobodyElse(t *testing.T) {
	shares, group := deal(t, 5, 3)
	domain := typed.KeyDomain{ChainID: 1337, Broker: common.Address{1}}
	get := func(instance byte, who ...int) [tbls.KeyLength]byte {
		order := typed.KeyOrder{App: common.Address{2}, Purpose: typed.Purpose{3}, Epoch: 4, Instance: common.Address{instance}, GroupKey: tbls.KeyHash(group)}
		blinding, err := tbls.NewBlinding(rand.Reader)
		require.NoError(t, err)
		require.NoError(t, blinding.Order(&order, domain, rand.Reader))
		blinded, err := tbls.CheckOrder(&order, domain)
		require.NoError(t, err)

		id := tbls.IdentityOf(typed.DerivedKey, domain, common.Address{9}, &order)
		h, request := id.Point(), domain.RequestID(typed.DerivedKey, 1, 100, &order)
		var parts []*tbls.Partial
		for _, i := range who {
			part, err := shares[i].Answer(request, h, blinded, &[32]byte{byte(i)})
			require.NoError(t, err)
			require.NoError(t, part.Verify(h, blinded, shares[i].Public()))
			require.ErrorIs(t, part.Verify(h, blinded, shares[(i+1)%5].Public()), tbls.ErrPartial)
			parts = append(parts, part)
		}
		answer, err := tbls.Combine(parts)
		require.NoError(t, err)
		require.NoError(t, answer.Verify(request, h, blinded, group))

		other, err := tbls.NewBlinding(rand.Reader)
		require.NoError(t, err)
		_, err = other.Unblind(answer, h, group)
		require.ErrorIs(t, err, tbls.ErrAnswer)
		root, err := blinding.Unblind(answer, h, group)
		require.NoError(t, err)
		key, err := root.Derive(id, typed.AlgorithmVRF)
		require.NoError(t, err)
		return key
	}
	require.Equal(t, get(7, 0, 1, 2), get(8, 4, 2, 3))
}
