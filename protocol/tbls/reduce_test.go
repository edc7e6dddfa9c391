package tbls_test

import (
	"bytes"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/veritee/veritee/protocol/tbls"
)

func TestAScalarIsTheNumberModuloTheOrder(t *testing.T) {
	order := crypto.S256().Params().N
	want := func(key [tbls.KeyLength]byte) [32]byte {
		n := new(big.Int).SetBytes(key[:])
		n.Mod(n, order)
		if n.Sign() == 0 {
			n.SetUint64(1)
		}
		return [32]byte(n.FillBytes(make([]byte, 32)))
	}
	at := func(n *big.Int) (key [tbls.KeyLength]byte) { n.FillBytes(key[:]); return key }

	// Where reduction begins and ends, and the multiples of the order that fit.
	one := big.NewInt(1)
	most := new(big.Int).Sub(new(big.Int).Lsh(one, 384), one)
	last := new(big.Int).Sub(most, new(big.Int).Mod(most, order))
	for _, n := range []*big.Int{new(big.Int), one, order, new(big.Int).Lsh(one, 255), new(big.Int).Lsh(one, 256), new(big.Int).Lsh(order, 1), last, most} {
		for _, d := range []int64{-1, 0, 1} {
			if m := new(big.Int).Add(n, big.NewInt(d)); m.Sign() >= 0 && m.BitLen() <= 384 {
				key := at(m)
				require.Equal(t, want(key), tbls.Secp256k1Scalar(&key), m)
			}
		}
	}
	rapid.Check(t, func(t *rapid.T) {
		key := [tbls.KeyLength]byte(rapid.SliceOfN(rapid.Byte(), tbls.KeyLength, tbls.KeyLength).Draw(t, "key"))
		got := tbls.Secp256k1Scalar(&key)
		require.Equal(t, want(key), got)
		_, err := crypto.ToECDSA(got[:])
		require.NoError(t, err)
	})
}

func TestZeroIsNoScalar(t *testing.T) {
	var zero [tbls.KeyLength]byte
	got := tbls.Secp256k1Scalar(&zero)
	require.Equal(t, append(bytes.Repeat([]byte{0}, 31), 1), got[:])
}
