package typed_test

import (
	"math/big"
	"math/rand/v2"
	"testing"

	bls "github.com/consensys/gnark-crypto/ecc/bls12-381"
	"github.com/consensys/gnark-crypto/ecc/bls12-381/fp"
	"github.com/consensys/gnark-crypto/ecc/bls12-381/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/protocol/tbls"
	"github.com/veritee/veritee/protocol/typed"
)

// stage is a committee of three of five, and one order that it answers. All of it is made from seeds.
type stage struct {
	t        testing.TB
	secret   fr.Element
	shares   []*tbls.Share
	before   []*tbls.Share // of the generation before: another polynomial, the same secret
	group    *tbls.G2
	blinding *tbls.Blinding
	order    typed.KeyOrder
	blinded  *tbls.Blinded
	id       tbls.Identity
	request  common.Hash
}

func draws(name string) *rand.ChaCha8 { return rand.NewChaCha8(seed(name)) }

func number(name string) (e fr.Element) {
	var wide [64]byte
	_, _ = draws(name).Read(wide[:])
	e.SetBytes(wide[:])
	return e
}

// deal makes five shares of a secret, any three of which make it up.
func deal(t testing.TB, secret fr.Element, name string) (shares []*tbls.Share) {
	one, two := number(name+", first coefficient"), number(name+", second")
	for i := range uint64(5) {
		var x, sum fr.Element
		x.SetUint64(i + 1)
		sum.Mul(&two, &x).Add(&sum, &one).Mul(&sum, &x).Add(&sum, &secret)
		encoded := sum.Bytes()
		share, err := tbls.NewShare(uint32(i), encoded[:])
		require.NoError(t, err)
		shares = append(shares, share)
	}
	return shares
}

func newStage(t testing.TB) *stage {
	s := &stage{t: t, secret: number("master secret")}
	s.shares, s.before = deal(t, s.secret, "generation 3"), deal(t, s.secret, "generation 2")
	s.group = public(t, s.secret)
	s.order = typed.KeyOrder{
		App: address("app"), Purpose: typed.Purpose([]byte("randomness/1")), Epoch: 7, Instance: address("instance"), PolicyVersion: 5, Generation: 3,
		GroupKey: tbls.KeyHash(s.group),
	}
	s.blinding = s.blind(&s.order, "blinding")
	var err error
	s.blinded, err = tbls.CheckOrder(&s.order, broker)
	require.NoError(t, err)
	s.id = tbls.IdentityOf(typed.DerivedKey, broker, committee.Committee, &s.order)
	s.request = broker.RequestID(typed.DerivedKey, 5, 1000, &s.order)
	return s
}

// public is secret·G2.
func public(t testing.TB, secret fr.Element) *tbls.G2 {
	encoded := secret.Bytes()
	whole, err := tbls.NewShare(0, encoded[:])
	require.NoError(t, err)
	return whole.Public()
}

func (s *stage) blind(o *typed.KeyOrder, name string) *tbls.Blinding {
	b, err := tbls.NewBlinding(draws(name))
	require.NoError(s.t, err)
	require.NoError(s.t, b.Order(o, broker, draws(name+", nonce")))
	return b
}

// node is the secret of a node's own.
func node(i int) *[32]byte {
	out := [32]byte(seed("node " + string(rune('0'+i))))
	return &out
}

func (s *stage) part(share *tbls.Share, id tbls.Identity, a *tbls.Blinded) *tbls.Partial {
	p, err := share.Answer(s.request, id.Point(), a, node(int(share.Index)))
	require.NoError(s.t, err)
	return p
}

// answer is that of shares 0, 2 and 4.
func (s *stage) answer(id tbls.Identity, a *tbls.Blinded) *tbls.Answer {
	return s.combine(s.part(s.shares[0], id, a), s.part(s.shares[2], id, a), s.part(s.shares[4], id, a))
}

func (s *stage) combine(parts ...*tbls.Partial) *tbls.Answer {
	answer, err := tbls.Combine(parts)
	require.NoError(s.t, err)
	return answer
}

var (
	prime = fp.Modulus()
	// The cofactors of both curves have small factors: 3 and 11 in G1's, 13 in G2's.
	order1 = new(big.Int).Mul(fr.Modulus(), bigHex("396c8c005555e1568c00aaab0000aaab"))
	order2 = new(big.Int).Mul(fr.Modulus(),
		bigHex("5d543a95414e7f1091d50792876a202cd91de4547085abaa68a205b2e5a7ddfa628f1cb4d9e82ef21537e293a6691ae1616ec6e786f0c70cf1c38e31c7238e5"))
)

func bigHex(digits string) *big.Int { n, _ := new(big.Int).SetString(digits, 16); return n }

// small1 is a point of the curve of G1 whose order is the prime p.
func small1(t testing.TB, p int64) *tbls.G1 {
	cofactor := without(order1, p)
	for i := uint64(1); i < 1000; i++ {
		start := bls.GeneratePointNotInG1(fp.NewElement(i))
		var from tbls.G1
		from.FromJacobian(&start)
		if out := times1(&from, cofactor); !out.IsInfinity() {
			zero := times1(&out, big.NewInt(p))
			require.True(t, out.IsOnCurve() && zero.IsInfinity() && !out.IsInSubGroup())
			return &out
		}
	}
	require.FailNow(t, "no point of small order")
	return nil
}

// without divides by a prime as often as that goes. (11 and 13 are in the cofactors twice, and both groups of 11² and 13² have no point
// of a larger order than 11 and 13.)
func without(n *big.Int, p int64) *big.Int {
	out, prime := new(big.Int).Set(n), big.NewInt(p)
	for {
		quotient, rest := new(big.Int).DivMod(out, prime, new(big.Int))
		if rest.Sign() != 0 {
			return out
		}
		out = quotient
	}
}

// times1 doubles and adds: gnark-crypto's multiplication is for the subgroup alone.
func times1(p *tbls.G1, n *big.Int) (out tbls.G1) {
	var sum bls.G1Jac
	for i := n.BitLen() - 1; i >= 0; i-- {
		sum.DoubleAssign()
		if n.Bit(i) == 1 {
			sum.AddMixed(p)
		}
	}
	out.FromJacobian(&sum)
	return out
}

// small2 is a point of the curve of G2 of order 13.
func small2(t testing.TB) *tbls.G2 {
	cofactor := without(order2, 13)
	for i := uint64(1); i < 1000; i++ {
		from := bls.GeneratePointNotInG2(bls.E2{A0: fp.NewElement(i), A1: fp.One()})
		var start tbls.G2
		start.FromJacobian(&from)
		var sum bls.G2Jac
		for bit := cofactor.BitLen() - 1; bit >= 0; bit-- {
			sum.DoubleAssign()
			if cofactor.Bit(bit) == 1 {
				sum.AddMixed(&start)
			}
		}
		var out tbls.G2
		if out.FromJacobian(&sum); !out.IsInfinity() {
			require.True(t, out.IsOnCurve() && !out.IsInSubGroup())
			return &out
		}
	}
	require.FailNow(t, "no point of small order")
	return nil
}
