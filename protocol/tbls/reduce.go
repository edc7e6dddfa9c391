package tbls

import "github.com/decred/dcrd/dcrec/secp256k1/v4"

// wrap is 2^256 modulo the order of secp256k1, which is a little below it.
var wrap = func() (s secp256k1.ModNScalar) {
	half := [32]byte{15: 1} // 2^128
	s.SetBytes(&half)
	s.Square()
	return s
}()

// Secp256k1Scalar makes a secret key of secp256k1, for VRF keys and wallets alike: the 48 bytes as a big-endian number, modulo the order
// n of the group. That number is 128 bits longer than n, so the bias is below 2^-128. It is never zero: zero, which nobody will see,
// becomes one. All of it is constant in time but that. Whoever calls it wipes both.
func Secp256k1Scalar(key *[KeyLength]byte) [32]byte {
	var high, low [32]byte
	defer clear(high[:])
	defer clear(low[:])
	copy(high[16:], key[:16])
	copy(low[:], key[16:])

	// key = high·2^256 + low
	var s, l secp256k1.ModNScalar
	defer s.Zero()
	defer l.Zero()
	s.SetBytes(&high)
	l.SetBytes(&low)
	s.Mul(&wrap).Add(&l)
	if s.IsZero() {
		s.SetInt(1)
	}
	return s.Bytes()
}
