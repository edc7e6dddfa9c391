// Package vrf answers orders for random values: it decides whether an order may be answered, and makes the proof and the
// signature.
//
// An order names a deployment, a key and its line, a block and a confirmation level, and what the signature is to say besides.
// The [Prover] takes the block's hash from the worker's own endpoints (package headers), computes alpha from that, notes the
// hash on disk (package journal), and only then touches the key.
//
// What holds:
//
//   - alpha is never taken from the order. The order's block hash is compared with the endpoints' and used for nothing.
//   - Nothing is proven before it is noted.
//   - A key answers for the key lines in its file, and a worker for the coordinators it was started for.
//   - A signature ends at most an hour after the newest block that a quorum of the endpoints shows, and not before it. Block
//     time is the only clock.
//   - Every proof is verified against the public key that the worker names before it is signed.
//   - Gamma, beta and the proof leave in the answer and nowhere else: not in a log, an error or a count.
//   - Whatever isn't answered has a [Refusal] with a reason of the API; there is no other kind of error.
//
// Keys come through [KeySource]. [Files] reads them from encrypted files, whose passphrase the operator has; package keyring has those
// that a committee issues to attested workers, which come and go.
package vrf
