package ecvrf

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/binary"
)

// nonceOf derives the nonce of one attempt:
//
//	HMAC-SHA256(key sk, TAG_NONCE ‖ H ‖ Gamma ‖ fresh ‖ attempt)
//
// with H and Gamma as 64 bytes each, fresh 32 bytes of randomness and the
// attempt as 4 bytes. Two nonces for one key and one input are as bad as in
// ECDSA, so none of the parts is trusted alone: with a dead random source the
// nonce is still a secret function of the input, as in RFC 6979, and with
// fresh randomness a fault or a power trace of one proof can't be repeated.
//
// A result of 0 or ≥ n is refused instead of reduced (false; once in 2^128),
// so there is no bias at all.
func nonceOf(sk *[32]byte, h, gamma Point, fresh *[32]byte, attempt uint32) (scalar, bool) {
	mac := hmac.New(sha256.New, sk[:])
	for _, word := range [...]*Word{&tagNonce, &h.X, &h.Y, &gamma.X, &gamma.Y} {
		mac.Write(word[:])
	}

	mac.Write(fresh[:])
	mac.Write(binary.BigEndian.AppendUint32(nil, attempt))

	var sum [32]byte
	defer clear(sum[:])
	mac.Sum(sum[:0])

	k, below := scalarOf(sum)

	return k, below && !k.IsZero()
}
