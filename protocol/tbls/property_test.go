package tbls_test

import (
	"bytes"
	"crypto/rand"
	"errors"
	"fmt"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bls12-381/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/veritee/veritee/protocol/tbls"
	"github.com/veritee/veritee/protocol/typed"
)

// ordered is an order of a group, with what it was made from.
type ordered struct {
	id       tbls.Identity
	h        *tbls.G1
	request  common.Hash
	blinding *tbls.Blinding
	blinded  *tbls.Blinded
}

var here = typed.KeyDomain{ChainID: 1337, Broker: common.Address{1}}

func newOrder(t require.TestingT, group *tbls.G2, kind typed.KeyKind, app byte, purpose byte, epoch uint64) *ordered {
	order := typed.KeyOrder{App: common.Address{app}, Purpose: typed.Purpose{purpose}, Epoch: epoch, GroupKey: tbls.KeyHash(group)}
	blinding, err := tbls.NewBlinding(rand.Reader)
	require.NoError(t, err)
	require.NoError(t, blinding.Order(&order, here, rand.Reader))
	blinded, err := tbls.CheckOrder(&order, here)
	require.NoError(t, err)
	id := tbls.IdentityOf(kind, here, common.Address{9}, &order)
	return &ordered{id, id.Point(), here.RequestID(kind, 1, 100, &order), blinding, blinded}
}

func (o *ordered) parts(t require.TestingT, shares []*tbls.Share, who []int) (out []*tbls.Partial) {
	for _, i := range who {
		part, err := shares[i].Answer(o.request, o.h, o.blinded, &[32]byte{byte(i)})
		require.NoError(t, err)
		out = append(out, part)
	}
	return out
}

func TestAnyThresholdOfSharesMakesTheKeyAndFewerNever(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		n := rapid.IntRange(2, 9).Draw(r, "n")
		threshold := rapid.IntRange(2, n).Draw(r, "threshold")
		shares, group := deal(t, n, threshold)
		everybody := make([]int, n)
		for i := range everybody {
			everybody[i] = i
		}
		o := newOrder(r, group, typed.DerivedKey, 2, 3, 4)
		var keys [2][tbls.KeyLength]byte
		for i := range keys {
			who := rapid.Permutation(everybody).Draw(r, "who")
			few, err := tbls.Combine(o.parts(r, shares, who[:threshold-1]))
			require.NoError(r, err)
			require.ErrorIs(r, few.Verify(o.request, o.h, o.blinded, group), tbls.ErrAnswer)
			_, err = o.blinding.Unblind(few, o.h, group)
			require.ErrorIs(r, err, tbls.ErrAnswer)

			enough := rapid.IntRange(threshold, n).Draw(r, "how many")
			answer, err := tbls.Combine(o.parts(r, shares, who[:enough]))
			require.NoError(r, err)
			require.NoError(r, answer.Verify(o.request, o.h, o.blinded, group))
			root, err := o.blinding.Unblind(answer, o.h, group)
			require.NoError(r, err)
			keys[i], err = root.Derive(o.id, typed.AlgorithmData)
			require.NoError(r, err)
		}
		require.Equal(r, keys[0], keys[1])
	})
}

// TestKindsAppsPurposesEpochsAndAlgorithmsHaveOtherKeys takes an answer for one key as one for another, and compares the keys.
func TestKindsAppsPurposesEpochsAndAlgorithmsHaveOtherKeys(t *testing.T) {
	shares, group := deal(t, 3, 2)
	seen := map[[tbls.KeyLength]byte]string{}
	orders := []*ordered{
		newOrder(t, group, typed.DerivedKey, 2, 3, 4), newOrder(t, group, typed.EscrowedKey, 2, 3, 4), newOrder(t, group, typed.DerivedKey, 5, 3, 4),
		newOrder(t, group, typed.DerivedKey, 2, 5, 4), newOrder(t, group, typed.DerivedKey, 2, 3, 5),
	}
	for i, o := range orders {
		answer, err := tbls.Combine(o.parts(t, shares, []int{0, 2}))
		require.NoError(t, err)
		for j, other := range orders {
			if i != j {
				require.ErrorIs(t, answer.Verify(o.request, other.h, o.blinded, group), tbls.ErrAnswer)
				_, err := o.blinding.Unblind(answer, other.h, group)
				require.ErrorIs(t, err, tbls.ErrAnswer)
			}
		}
		root, err := o.blinding.Unblind(answer, o.h, group)
		require.NoError(t, err)
		for _, algorithm := range []typed.Algorithm{typed.AlgorithmVRF, typed.AlgorithmSecp256k1, typed.AlgorithmData} {
			key, err := root.Derive(o.id, algorithm)
			require.NoError(t, err)
			name := fmt.Sprint(i, algorithm)
			require.Empty(t, seen[key], name)
			seen[key] = name
		}
		root.Wipe()
		_, err = root.Derive(o.id, typed.AlgorithmVRF)
		require.ErrorIs(t, err, tbls.ErrWiped)
	}
}

// TestWhatHidesAPartIsOfTheWholeOrder: with one y for two of them, the difference would tell what is hidden.
func TestWhatHidesAPartIsOfTheWholeOrder(t *testing.T) {
	shares, group := deal(t, 3, 2)
	one, two := newOrder(t, group, typed.DerivedKey, 2, 3, 4), newOrder(t, group, typed.DerivedKey, 2, 3, 5)
	seen := map[tbls.G1]string{}
	add := func(name string, share *tbls.Share, request common.Hash, h *tbls.G1, a *tbls.Blinded, secret byte) {
		part, err := share.Answer(request, h, a, &[32]byte{secret})
		require.NoError(t, err)
		again, err := share.Answer(request, h, a, &[32]byte{secret})
		require.NoError(t, err)
		require.Equal(t, part, again, "the same bytes on every repeat")
		require.Empty(t, seen[part.Y], name)
		seen[part.Y] = name
	}
	add("plain", shares[0], one.request, one.h, one.blinded, 1)
	add("request", shares[0], two.request, one.h, one.blinded, 1)
	add("H", shares[0], one.request, two.h, one.blinded, 1)
	add("A", shares[0], one.request, one.h, two.blinded, 1)
	add("A1", shares[0], one.request, one.h, &tbls.Blinded{A1: two.blinded.A1, A2: one.blinded.A2}, 1)
	add("A2", shares[0], one.request, one.h, &tbls.Blinded{A1: one.blinded.A1, A2: two.blinded.A2}, 1)
	add("the node's secret", shares[0], one.request, one.h, one.blinded, 2)
	add("share", shares[1], one.request, one.h, one.blinded, 1)
}

// TestSecretNumbersAreOfFullSize draws many and looks at every bit: a number of 64 bits, or one whose upper bits are often zero, shows.
func TestSecretNumbersAreOfFullSize(t *testing.T) {
	const count = 2000
	shares, group := deal(t, 1, 1)
	o := newOrder(t, group, typed.DerivedKey, 2, 3, 4)
	check := func(name string, draw func(i int) [fr.Bytes]byte) {
		var bits [256]int
		short := 0
		for i := range count {
			number := draw(i)
			for b := range bits {
				bits[b] += int(number[b/8]>>(7-b%8)) & 1
			}
			if bytes.Equal(number[:8], make([]byte, 8)) {
				short++
			}
		}
		require.Zero(t, short, "%s: below 2^192, which happens once in 2^63", name)

		// The order is 0.906·2^255: bit 255 is never set, bit 254 in 45 of 100, the others in nearly half. Eight standard deviations are allowed.
		require.Zero(t, bits[0], name)
		require.InDelta(t, 0.448*count, bits[1], 180, name)
		for b := 8; b < 256; b++ {
			require.InDelta(t, count/2, bits[b], 180, "%s: bit %d", name, 255-b)
		}
	}
	check("blinding", func(int) [fr.Bytes]byte { return tbls.DrawnBlinding(t, rand.Reader) })
	check("nonce", func(int) [fr.Bytes]byte { return tbls.DrawnNonce(t, o.blinding, rand.Reader) })
	check("y", func(i int) [fr.Bytes]byte {
		return tbls.Hidden(shares[0], common.Hash{byte(i), byte(i >> 8)}, o.h, o.blinded, &[32]byte{1})
	})
}

func TestANonceIsOfTheOrderEvenIfRandomnessRepeats(t *testing.T) {
	_, group := deal(t, 1, 1)
	blinding, err := tbls.NewBlinding(bytes.NewReader(bytes.Repeat([]byte{7}, 64)))
	require.NoError(t, err)
	one, two := typed.KeyOrder{Epoch: 1, GroupKey: tbls.KeyHash(group)}, typed.KeyOrder{Epoch: 2, GroupKey: tbls.KeyHash(group)}
	require.NoError(t, blinding.Order(&one, here, bytes.NewReader(bytes.Repeat([]byte{8}, 64))))
	require.NoError(t, blinding.Order(&two, here, bytes.NewReader(bytes.Repeat([]byte{8}, 64))))
	require.Equal(t, one.A1, two.A1)

	// With one nonce k, the responses would differ by a multiple of a: k = z − c·a.
	nonce := func(o *typed.KeyOrder) (k fr.Element) {
		var z, c, a fr.Element
		drawn := tbls.SecretOf(blinding)
		a.SetBytes(drawn[:])
		z.SetBytes(o.Response[:])
		c.SetBytes(o.Challenge[:])
		return *k.Sub(&z, c.Mul(&c, &a))
	}
	require.NotEqual(t, nonce(&one), nonce(&two))
}

func TestWhatIsWipedOrMissingAnswersWithAnError(t *testing.T) {
	shares, group := deal(t, 3, 2)
	o := newOrder(t, group, typed.DerivedKey, 2, 3, 4)
	good := o.parts(t, shares, []int{0, 1})
	var zero tbls.G1
	for name, answer := range map[string]func() (*tbls.Partial, error){
		"no H":      func() (*tbls.Partial, error) { return shares[0].Answer(o.request, nil, o.blinded, &[32]byte{}) },
		"H zero":    func() (*tbls.Partial, error) { return shares[0].Answer(o.request, &zero, o.blinded, &[32]byte{}) },
		"no A":      func() (*tbls.Partial, error) { return shares[0].Answer(o.request, o.h, nil, &[32]byte{}) },
		"A empty":   func() (*tbls.Partial, error) { return shares[0].Answer(o.request, o.h, &tbls.Blinded{}, &[32]byte{}) },
		"no secret": func() (*tbls.Partial, error) { return shares[0].Answer(o.request, o.h, o.blinded, nil) },
		"no share": func() (*tbls.Partial, error) {
			return (*tbls.Share)(nil).Answer(o.request, o.h, o.blinded, &[32]byte{})
		},
	} {
		part, err := answer()
		require.Error(t, err, name)
		require.Nil(t, part, name)
	}
	shares[2].Wipe()
	_, err := shares[2].Answer(o.request, o.h, o.blinded, &[32]byte{})
	require.ErrorIs(t, err, tbls.ErrShare)

	for name, parts := range map[string][]*tbls.Partial{
		"none": nil, "nil": {good[0], nil}, "twice": {good[0], good[1], good[0]}, "too many": make([]*tbls.Partial, 257),
	} {
		_, err := tbls.Combine(parts)
		require.ErrorContains(t, err, "combine", name)
	}
	require.ErrorIs(t, (*tbls.Partial)(nil).Verify(o.h, o.blinded, group), tbls.ErrPartial)
	require.ErrorIs(t, good[0].Verify(nil, o.blinded, group), tbls.ErrPartial)
	require.ErrorIs(t, good[0].Verify(o.h, nil, group), tbls.ErrPartial)
	require.ErrorIs(t, good[0].Verify(o.h, o.blinded, nil), tbls.ErrPartial)
	require.ErrorIs(t, (*tbls.Answer)(nil).Verify(o.request, o.h, o.blinded, group), tbls.ErrAnswer)
	require.ErrorIs(t, new(tbls.Answer).Verify(o.request, o.h, o.blinded, group), tbls.ErrAnswer)
	for _, bad := range []*tbls.Answer{nil, {}} {
		_, err = o.blinding.Unblind(bad, o.h, group)
		require.ErrorIs(t, err, tbls.ErrAnswer)
	}
	answer, err := tbls.Combine(good)
	require.NoError(t, err)
	o.blinding.Wipe()
	_, err = o.blinding.Unblind(answer, o.h, group)
	require.ErrorIs(t, err, tbls.ErrBlinding)
	require.ErrorIs(t, o.blinding.Order(new(typed.KeyOrder), here, rand.Reader), tbls.ErrBlinding)
	_, err = tbls.NewBlinding(bytes.NewReader(nil))
	require.Error(t, err)
	for _, secret := range [][]byte{nil, make([]byte, 32), make([]byte, 33), bytes.Repeat([]byte{0xff}, 32), fr.Modulus().Bytes()} {
		_, err := tbls.NewShare(0, secret)
		require.ErrorIs(t, err, tbls.ErrShare)
	}
}

func TestSecretsAreNotPrinted(t *testing.T) {
	shares, group := deal(t, 1, 1)
	o := newOrder(t, group, typed.DerivedKey, 2, 3, 4)
	answer, err := tbls.Combine(o.parts(t, shares, []int{0}))
	require.NoError(t, err)
	root, err := o.blinding.Unblind(answer, o.h, group)
	require.NoError(t, err)
	for _, format := range []string{"%v", "%+v", "%#v", "%s", "%x", "%d", "%q"} {
		for _, secret := range []any{shares[0], *shares[0], o.blinding, *o.blinding, root, *root} {
			require.Regexp(t, `^(share 0|blinding|root) \(secret\)$`, fmt.Sprintf(format, secret))
		}
	}
}

func FuzzDecodePoints(f *testing.F) {
	_, group := deal(f, 1, 1)
	g, h := tbls.EncodeG2(group), tbls.EncodeG1(tbls.Identity{}.Point())
	f.Add(g[:])
	f.Add(h[:])
	f.Fuzz(func(t *testing.T, data []byte) {
		if p, err := tbls.DecodeG1(data); err == nil {
			again := tbls.EncodeG1(p)
			require.Equal(t, data, again[:], "one encoding")
			require.False(t, p.IsInfinity())
		} else if !errors.Is(err, tbls.ErrPoint) {
			t.Fatal(err)
		}
		if p, err := tbls.DecodeG2(data); err == nil {
			again := tbls.EncodeG2(p)
			require.Equal(t, data, again[:], "one encoding")
		} else if !errors.Is(err, tbls.ErrPoint) {
			t.Fatal(err)
		}
	})
}
