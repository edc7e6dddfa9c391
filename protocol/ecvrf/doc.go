// Package ecvrf proves and verifies the random values of veritee: a
// verifiable random function on secp256k1 whose proofs the EVM can check for
// the price of three ecrecover calls.
//
// The owner of a secret key sk publishes PK = sk·G. For every input alpha (32
// bytes) there is one point H, found by hashing, and one value
// Gamma = sk·H; the output beta is a hash of Gamma. A [Proof] shows that Gamma
// and PK have the same logarithm, so the owner can compute beta but can't
// choose it, and nobody else can compute it before the proof is published.
//
// # Why it isn't RFC 9381
//
// The EVM has no multiplication on secp256k1, but ecrecover nearly is one: it
// returns the address, and only the address, of a linear combination of a
// point and G. So everything here that the contract must recompute is an
// address (U, V), and the one sum of points it needs, c·Gamma + s·H, is
// rewritten until a single ecrecover gives it: with t = s/c,
//
//	c·Gamma + s·H = c·(Gamma + t·H) = c·(Gamma + W) = c·S.
//
// The prover sends W, which the contract compares with the address of t·H, and
// the slope of the line through Gamma and W, which makes the addition a few
// mulmods. Square roots come as witnesses: one root of x³+7 for the candidate
// that became H, one root of −(x³+7) for every candidate before it. As −1 is
// no square modulo p, exactly one of the two roots exists, and so no candidate
// can be skipped and none invented.
//
// # What holds
//
//   - Uniqueness: for one key and one alpha there is one beta with a valid
//     proof, even for the owner of the key. U, V and W are bound by 160-bit
//     addresses, so breaking this costs about 2^160 trials.
//   - Pseudorandomness and unforgeability: as hard as (decisional, gap)
//     Diffie-Hellman on secp256k1, below 2^128.
//   - One encoding: every word of a proof is canonical. The prover's choice of
//     nonce remains, so a value has many proofs, but never two values.
//   - The verifier takes any bytes and answers with an [Error] that carries the
//     same code as the contract's.
//
// # Secrets
//
// [Prove] and everything else that multiplies by a secret goes through
// libsecp256k1's constant-time multiplication, by way of go-ethereum's
// crypto/secp256k1 and cgo. A build without cgo can verify; whatever needs a
// secret key returns [ErrNoConstantTime] there. A VRF key signs nothing else.
//
// A proof and its output are insider data until they are settled on chain:
// both redact themselves in logs (slog and the %v and %s of fmt), and secret
// keys in everything except [SecretKey.Bytes].
//
// docs/spec/vrf.md has the exact encodings, the argument for each check and the
// known limits. protocol/vectors/ecvrf.json holds the cases that this package
// and the contract must agree on.
package ecvrf
