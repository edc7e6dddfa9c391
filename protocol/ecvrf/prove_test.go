package ecvrf

import (
	"bytes"
	"crypto/hmac"
	"crypto/sha256"
	"errors"
	"testing"
	"testing/iotest"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"
)

// trial is a statement with hooks, for the branches of the prover that honest
// hashes never reach.
func trial(t testing.TB) (*owner, *statement) {
	t.Helper()
	o := newOwner(t, keyFor(t, "trial", 1), [32]byte{31: 9})

	return o, &statement{pk: o.pk, h: o.h, gamma: o.gamma, hash: challenge, address: addressOf}
}

// always is a hash function with one value.
func always(c Word) func(PublicKey, Point, Point, address, address) Word {
	return func(PublicKey, Point, Point, address, address) Word { return c }
}

func ratio(a, b scalar) Word {
	var out scalar
	out.InverseValNonConst(&b).Mul(&a)

	return out.Bytes()
}

func TestProverRefusesUnusableNonces(t *testing.T) {
	k := scalarInt(77)
	for _, c := range []struct {
		name  string
		want  retry
		nonce scalar
		setUp func(o *owner, st *statement)
	}{
		{"nonce 0", nonceRange, scalar{}, func(*owner, *statement) {}},
		{"u = 0", zeroU, k, func(o *owner, st *statement) {
			u := times(t, k, generator())
			st.address = zeroFor(u.point())
		}},
		{"v = 0", zeroV, k, func(o *owner, st *statement) { st.address = zeroFor(times(t, k, o.h).point()) }},
		{"c = 0", zeroC, k, func(o *owner, st *statement) { st.hash = always(Word{}) }},
		{"c = n", zeroC, k, func(o *owner, st *statement) { st.hash = always(wordOf(groupOrder)) }},
		// t = k/c − sk.
		{"t = 0", zeroT, k, func(o *owner, st *statement) { st.hash = always(ratio(k, o.secret)) }},
		{"W = Gamma", sameX, k, func(o *owner, st *statement) {
			var twice scalar
			twice.Add2(&o.secret, &o.secret)
			st.hash = always(ratio(k, twice))
		}},
		{"sum above n", highSum, k, func(o *owner, st *statement) {
			// S = (k/c)·H, so H is made from S.
			high := pointWithX(t, groupOrder, true)
			five := scalarInt(5)
			toH, _ := scalarOf(ratio(five, k))
			st.h = times(t, toH, high)
			st.gamma = times(t, o.secret, st.h)
			st.hash = always(five.Bytes())
		}},
	} {
		t.Run(c.name, func(t *testing.T) {
			o, st := trial(t)
			c.setUp(o, st)
			proof, why := st.attempt(&o.secret, &c.nonce)
			require.Equal(t, c.want, why)
			require.Nil(t, proof)
		})
	}
}

func zeroFor(p Point) func(Point) address {
	return func(q Point) address {
		if p == q {
			return address{}
		}

		return addressOf(q)
	}
}

func TestProverTakesTheNextNonce(t *testing.T) {
	o, st := trial(t)

	// Refused by range, refused by the attempt, usable.
	var asked []uint32
	proof, err := st.prove(&o.secret, func(attempt uint32) (scalar, bool) {
		asked = append(asked, attempt)
		switch attempt {
		case 0:
			return scalar{}, false
		case 1:
			return scalar{}, true
		}

		return scalarInt(5), true
	})
	require.NoError(t, err)
	require.Equal(t, []uint32{0, 1, 2}, asked)
	proof.Witnesses = o.witnesses
	_, err = Verify(o.pk, o.alpha, proof)
	require.NoError(t, err)

	// Nothing usable: an end, not a loop.
	asked = nil
	_, err = st.prove(&o.secret, func(attempt uint32) (scalar, bool) {
		asked = append(asked, attempt)

		return scalar{}, true
	})
	require.ErrorIs(t, err, errNonces)
	require.Len(t, asked, maxAttempts)
}

// TestMinusGammaNeedsNonceZero: W = −Gamma means t = −sk, so k = 0.
func TestMinusGammaNeedsNonceZero(t *testing.T) {
	o, _ := trial(t)
	c := Word{31: 3}
	zero := o.response(scalar{}, c)
	require.Equal(t, negated(o.gamma).point(), times(t, zero, o.h).point())
}

func TestNonceDependsOnEverything(t *testing.T) {
	sk, fresh := [32]byte{1}, [32]byte{2}
	h, gamma := Point{Word{3}, Word{4}}, Point{Word{5}, Word{6}}
	base, ok := nonceOf(&sk, h, gamma, &fresh, 0)
	require.True(t, ok)

	// The formula of docs/spec/vrf.md, written out.
	mac := hmac.New(sha256.New, sk[:])
	mac.Write(crypto.Keccak256([]byte("veritee/ecvrf/secp256k1/v1/nonce")))
	for _, w := range []Word{h.X, h.Y, gamma.X, gamma.Y, fresh} {
		mac.Write(w[:])
	}
	mac.Write([]byte{0, 0, 0, 0})
	bytes := base.Bytes()
	require.Equal(t, mac.Sum(nil), bytes[:])

	differs := func(sk [32]byte, h, gamma Point, fresh [32]byte, attempt uint32) {
		t.Helper()
		k, ok := nonceOf(&sk, h, gamma, &fresh, attempt)
		require.True(t, ok)
		require.False(t, k.Equals(&base))
	}
	differs([32]byte{9}, h, gamma, fresh, 0)
	differs(sk, Point{Word{9}, h.Y}, gamma, fresh, 0)
	differs(sk, Point{h.X, Word{9}}, gamma, fresh, 0)
	differs(sk, h, Point{Word{9}, gamma.Y}, fresh, 0)
	differs(sk, h, Point{gamma.X, Word{9}}, fresh, 0)
	differs(sk, h, gamma, [32]byte{9}, 0)
	differs(sk, h, gamma, fresh, 1)
}

// TestDeadRandomSourceIsSurvived: the same randomness for all inputs still
// gives different nonces, so different U (here: no equal challenge and t).
func TestDeadRandomSourceIsSurvived(t *testing.T) {
	sk := keyFor(t, "dead source", 0)
	zeros := func() *bytes.Reader { return bytes.NewReader(make([]byte, 32)) }
	a, _, err := Prove(sk, [32]byte{1}, zeros())
	require.NoError(t, err)
	again, _, err := Prove(sk, [32]byte{1}, zeros())
	require.NoError(t, err)
	b, _, err := Prove(sk, [32]byte{2}, zeros())
	require.NoError(t, err)

	require.Equal(t, a, again)
	require.False(t, nonceFrom(sk, a).Equals(nonceFrom(sk, b)))
}

// nonceFrom solves t = k/c − sk for k.
func nonceFrom(sk *SecretKey, p *Proof) *scalar {
	c, _ := scalarOf(p.C)
	k, _ := scalarOf(p.T)
	secret, _ := sk.scalar()

	return k.Add(&secret).Mul(&c)
}

func TestProveFailsClosed(t *testing.T) {
	sk := keyFor(t, "fails", 1)

	_, _, err := Prove(nil, [32]byte{}, nil)
	require.ErrorIs(t, err, ErrSecretKey)
	_, _, err = Prove(&SecretKey{}, [32]byte{}, nil)
	require.ErrorIs(t, err, ErrSecretKey)

	broken := errors.New("no entropy")
	_, _, err = Prove(sk, [32]byte{}, iotest.ErrReader(broken))
	require.ErrorIs(t, err, broken)
	_, _, err = Prove(sk, [32]byte{}, bytes.NewReader(make([]byte, 31)))
	require.Error(t, err)

	// A fault: the public key isn't the secret's any more.
	faulty := &SecretKey{secret: sk.secret, public: keyFor(t, "other", 1).public}
	proof, beta, err := Prove(faulty, [32]byte{}, nil)
	require.ErrorIs(t, err, ErrSelfCheck)
	require.ErrorIs(t, err, ErrChallenge)
	require.Nil(t, proof)
	require.Zero(t, beta)

	sk.Wipe()
	_, _, err = Prove(sk, [32]byte{}, nil)
	require.ErrorIs(t, err, ErrSecretKey)
	require.Zero(t, sk.Bytes())
}
