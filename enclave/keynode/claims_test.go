package keynode

import (
	"math/big"
	"sync"
	"testing"
	"time"

	bls "github.com/consensys/gnark-crypto/ecc/bls12-381"
	"github.com/consensys/gnark-crypto/ecc/bls12-381/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/protocol/keynodeapi"
	"github.com/veritee/veritee/protocol/tbls"
	"github.com/veritee/veritee/protocol/typed"
)

// forge makes an order's A2 of another number than A1, and its proof, which is of A1's, anew.
func forge(o *Order) {
	domain := typed.KeyDomain{ChainID: 1337, Broker: o.Broker}
	point := func(n int64) (p bls.G1Affine) { p.ScalarMultiplicationBase(big.NewInt(n)); return p }
	var a2 bls.G2Affine
	a2.ScalarMultiplicationBase(big.NewInt(6))
	a1, k := point(5), point(7)
	o.Key.A1, o.Key.A2, o.Key.Challenge, o.Key.Response = tbls.EncodeG1(&a1), tbls.EncodeG2(&a2), common.Hash{}, common.Hash{}
	digest, encoded := o.Key.Digest(domain), tbls.EncodeG1(&k)
	o.Key.Challenge = crypto.Keccak256Hash(crypto.Keccak256([]byte("veritee/keys/v1/possession")), digest[:], encoded[:])
	var c, z fr.Element
	c.SetBytes(o.Key.Challenge[:])
	five, seven := fr.NewElement(5), fr.NewElement(7)
	z.Mul(&c, &five).Add(&z, &seven)
	o.Key.Response = z.Bytes()
}

// Whoever orders what can't be answered is refused, and those whose orders are checked together with his aren't.
func TestOrdersThatAreCheckedTogetherAreAnsweredEachForItself(t *testing.T) {
	n := alone(t)
	all := ordersFor(t, n, 40)
	for i := range all {
		if i%7 == 3 {
			forge(&all[i])
		}
	}
	_, err := tbls.CheckOrder(&all[3].Key, typed.KeyDomain{ChainID: 1337, Broker: all[3].Broker})
	require.ErrorIs(t, err, tbls.ErrUnequal, "nothing else is wrong with it")

	refusals := make([]*Refusal, len(all))
	var asked sync.WaitGroup
	for i, order := range all {
		asked.Go(func() { _, refusals[i] = n.Release(t.Context(), order) })
	}
	asked.Wait()
	for i, refusal := range refusals {
		if i%7 != 3 {
			require.Nil(t, refusal, i)
			continue
		}
		require.NotNil(t, refusal, i)
		require.Equal(t, keynodeapi.Refusal_REASON_BAD_BLINDING, refusal.Reason)
	}
	require.Empty(t, n.claims.waiting)
}

// Orders wait for each other, but not for nobody, not until they are too many, and for no longer than nobody notices.
func TestClaimsWaitForCompany(t *testing.T) {
	for name, one := range map[string]struct {
		waiting, present int
		since            time.Duration
		ripe             bool
	}{
		"none":                  {0, 5, company, false},
		"one that is alone":     {1, 1, 0, true},
		"others are worked on":  {2, 3, 0, false},
		"all are here":          {3, 3, 0, true},
		"one has gone, refused": {3, 2, 0, true},
		"enough":                {mostClaims, 100, 0, true},
		"for long enough":       {1, 100, company, true},
	} {
		c := &claims{present: func() int { return one.present }, waiting: make([]*claim, one.waiting), since: time.Now().Add(time.Hour)}
		if one.since > 0 {
			c.since = time.Now().Add(-one.since)
		}
		require.Equal(t, one.ripe, c.ripe(), name)
	}
}
