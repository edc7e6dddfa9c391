// Package prover has zero-knowledge proofs made that quotes are genuine, so that a chain checks a receipt instead of a quote. Proving
// takes minutes on large machines that belong to somebody else, so none of it is believed and nothing waits for it for ever:
//
//   - a receipt is returned only after it was verified here ([Checked]): the proof, the program, the collateral that it went by,
//     and that its journal says what package dcap says of the same quote;
//   - every job has a deadline. A job at a service goes on after this process ends, and is found again by the next one ([Service]);
//   - a proof is never needed: what can't be proven in time takes the direct path, and [Fallback] says why.
//
// A prover is a program ([Command]) or a service over HTTP ([Service]). Both are given [Request] as JSON and give [Answer]. The
// formats are theirs to keep: a member that isn't known here is skipped, one that is missing is refused.
//
// The receipt's layout is RISC Zero's; see package risczero. This package runs no prover of its own.
package prover
