package dealing

import (
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bls12-381/fr"
	"github.com/stretchr/testify/require"
	"go.dedis.ch/kyber/v4"
	"go.dedis.ch/kyber/v4/pairing/bls12381/gnark"

	"github.com/veritee/veritee/protocol/tbls"
)

// wholeOf interpolates a secret, as nobody outside of a test does, and gives its public key.
func wholeOf(t testing.TB, shares []*tbls.Share) *tbls.G2 {
	t.Helper()
	var sum fr.Element
	for i, share := range shares {
		secret := share.Bytes()
		var term, xi fr.Element
		term.SetBytes(secret[:])
		xi.SetUint64(uint64(share.Index) + 1)
		for j, other := range shares {
			if i == j {
				continue
			}
			var xj, d fr.Element
			xj.SetUint64(uint64(other.Index) + 1)
			d.Sub(&xj, &xi)
			term.Mul(&term, &xj).Div(&term, &d)
		}
		sum.Add(&sum, &term)
	}
	secret := sum.Bytes()
	whole, err := tbls.NewShare(0, secret[:])
	require.NoError(t, err)
	return whole.Public()
}

func pointBase() kyber.Point { return gnark.G2.Point().Base() }
