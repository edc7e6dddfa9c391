package ecvrf

import (
	"crypto/rand"
	"errors"
	"fmt"
	"io"
)

// maxAttempts bounds the search for a nonce. One attempt fails with a chance
// of about 2^-126, so the second is never seen and the last means that
// something is broken.
const maxAttempts = 16

// errNonces is returned after maxAttempts.
var errNonces = errors.New("ecvrf: no usable nonce")

// Prove computes the output for an input, and the proof of it.
//
// random gives 32 bytes for the nonce; nil means crypto/rand. The same bytes
// give the same proof. The output doesn't depend on them.
//
// The proof has been verified when Prove returns. Errors: [ErrSecretKey] for a
// wiped or zero key, [ErrNoConstantTime], [ErrSelfCheck], or the reader's.
func Prove(sk *SecretKey, alpha [32]byte, random io.Reader) (*Proof, Output, error) {
	if !ConstantTime {
		return nil, Output{}, ErrNoConstantTime
	}

	if sk == nil {
		return nil, Output{}, ErrSecretKey
	}

	secret, err := sk.scalar()
	if err != nil {
		return nil, Output{}, err
	}
	defer secret.Zero()

	if random == nil {
		random = rand.Reader
	}

	var fresh [32]byte
	defer clear(fresh[:])
	if _, err := io.ReadFull(random, fresh[:]); err != nil {
		return nil, Output{}, fmt.Errorf("draw nonce: %w", err)
	}

	// H and Gamma don't depend on the nonce.
	h, witnesses, err := hashToCurve(sk.public.X, alpha)
	if err != nil {
		return nil, Output{}, err
	}

	gamma, ok := mulSecret(&secret, &h)
	if !ok {
		return nil, Output{}, ErrSecretKey
	}

	st := statement{pk: sk.public, h: h, gamma: gamma, hash: challenge, address: addressOf}
	nonce := func(attempt uint32) (scalar, bool) {
		return nonceOf(sk.secret(), h.point(), gamma.point(), &fresh, attempt)
	}

	proof, err := st.prove(&secret, nonce)
	if err != nil {
		return nil, Output{}, err
	}
	proof.Witnesses = witnesses

	// A fault between here and there (a flipped bit in U, say) could give two
	// challenges for one nonce, and with them the key.
	beta, err := Verify(sk.public, alpha, proof)
	if err != nil {
		return nil, Output{}, fmt.Errorf("%w: %w", ErrSelfCheck, err)
	}

	return proof, beta, nil
}

// A statement is what is proved, log_G(PK) = log_H(Gamma), with the two hash
// functions of the proof. They are fields because most reasons to try again
// can't be met with the true ones.
type statement struct {
	pk       PublicKey
	h, gamma affine

	hash    func(pk PublicKey, h, gamma Point, u, v address) Word
	address func(Point) address
}

// retry says why a nonce can't be used.
type retry uint8

const (
	usable     retry = iota
	nonceRange       // k is 0 or came out ≥ n
	zeroU            // the address of k·G is 0, which ecrecover can't say
	zeroV            // the address of k·H is 0
	zeroC            // c mod n is 0, and has no inverse
	zeroT            // W would be the point at infinity
	sameX            // W = ±Gamma, there is no chord
	highSum          // the sum's abscissa is ≥ n, ecrecover refuses it
)

// prove takes nonces until one is usable.
func (st *statement) prove(secret *scalar, nonce func(attempt uint32) (scalar, bool)) (*Proof, error) {
	for attempt := range uint32(maxAttempts) {
		k, ok := nonce(attempt)
		if !ok {
			continue
		}

		proof, why := st.attempt(secret, &k)
		k.Zero()
		if why == usable {
			return proof, nil
		}
	}

	return nil, errNonces
}

// attempt makes the proof with one nonce, without witnesses.
//
// What depends on the secret and stays secret: k, c·sk. Everything that is
// branched on is published, or rejects the nonce with negligible probability.
func (st *statement) attempt(secret, k *scalar) (*Proof, retry) {
	// Commitments: U = k·G, V = k·H.
	g := generator()
	uPoint, ok := mulSecret(k, &g)
	if !ok {
		return nil, nonceRange
	}

	vPoint, ok := mulSecret(k, &st.h)
	if !ok {
		return nil, nonceRange
	}

	u, v := st.address(uPoint.point()), st.address(vPoint.point())
	if u == (address{}) {
		return nil, zeroU
	}
	if v == (address{}) {
		return nil, zeroV
	}

	// Challenge.
	cWord := st.hash(st.pk, st.h.point(), st.gamma.point(), u, v)
	c, _ := scalarOf(cWord)
	if c.IsZero() {
		return nil, zeroC
	}

	// Response: t = s/c = k/c − sk. c is public and so may be inverted in
	// variable time.
	var t, inverse, masked scalar
	masked.Mul2(&c, secret).Negate()
	t.Add2(k, &masked)
	masked.Zero()
	t.Mul(inverse.InverseValNonConst(&c))
	if t.IsZero() {
		return nil, zeroT
	}

	// Help for the verifier: W = t·H, and the chord. t is public by now.
	w, ok := mulPublic(&t, &st.h)
	if !ok {
		return nil, zeroT
	}

	slope, ok := slopeOf(&st.gamma, &w)
	if !ok {
		return nil, sameX
	}

	sum, ok := chord(&st.gamma, &w, &slope)
	if !ok {
		return nil, sameX
	}

	if _, below := scalarOf(*sum.x.Bytes()); !below {
		return nil, highSum
	}

	return &Proof{
		Gamma: st.gamma.point(),
		W:     w.point(),
		C:     cWord,
		T:     t.Bytes(),
		Slope: *slope.Bytes(),
	}, usable
}

// slopeOf is (yb − ya)/(xb − xa); false if the abscissas are equal.
func slopeOf(a, b *affine) (fieldVal, bool) {
	var dx, dy fieldVal
	dx.NegateVal(&a.x, 1).Add(&b.x).Normalize()
	if dx.IsZero() {
		return fieldVal{}, false
	}

	dy.NegateVal(&a.y, 1).Add(&b.y)
	dx.Inverse().Mul(&dy).Normalize()

	return dx, true
}
