// Package tbls is threshold derivation of keys on BLS12-381: a committee that shares a secret answers an order with a value that
// only the enclave which ordered can unblind, and that a contract can check. Points of identities are in G1, public keys in G2.
//
//	order      the enclave draws a and shows A = (a·G1, a·G2), with a proof that it knows a   [Blinding]
//	identity   H, a point in G1 that stands for the key: which app, purpose, epoch, of whom    [Identity]
//	partial    node i, whose share is xi, answers Yi = yi·G1, Ci = xi·H + yi·A1                [Share.Answer]
//	           which anybody checks: e(Ci, G2) = e(H, PKi)·e(Yi, A2)                          [Partial.Verify]
//	combined   t of them, by Lagrange: (Y, C); with ρ hashed from all of it, a contract checks
//	           e(C + ρ·A1, G2) = e(Y + ρ·G1, A2)·e(H, PK), which checks A besides             [Combine], [Answer.Verify]
//	unblinded  R = C − a·Y, and e(R, G2) = e(H, PK): a BLS signature on H, which is secret     [Blinding.Unblind]
//	derived    48 bytes of HKDF-SHA-256 over R's compressed form                              [Root.Derive]
//
// What holds:
//
//   - H is computed from what a key is, here as in the contract; no function takes it from outside together with a share.
//   - yi is a function of the share, the node's own secret and the whole order: another A under the same number gets another yi, or two
//     answers would tell what they hide.
//   - No secret is printed, and every one can be wiped; what was wiped answers with an error, never with what zero would give.
//   - Points from outside are on the curve, in the subgroup and not zero, or there is no point.
//
// Timing. The multiplications by a, by its proof's nonce, by yi and by xi take the same steps for every number, on coordinates that are
// random each time (secretmul.go): the host of an enclave may watch its memory accesses. Everything else is gnark-crypto's and not constant
// in time. That is checks of points, pairings, Lagrange factors and ρ, none of them secret; and the pairing by which an enclave checks R,
// once per order. Where gnark-crypto has no assembly, sums modulo the order may branch on a secret as well. Go may leave copies of
// what was wiped in stacks and registers.
//
// Sources: Boneh, Lynn and Shacham, "Short signatures from the Weil pairing"; Renes, Costello and Batina, "Complete addition formulas for
// prime order elliptic curves"; RFC 9380 for hashing to the curve; RFC 5869 for HKDF; EIP-2537 for encodings. The Solidity twins are
// contracts/keys/KeyHashes.sol and Bls12381.sol; both sides read protocol/vectors/keys.json.
package tbls
