// Package rollup is a rollup on development chains, whole: a chain of its own with users ([Layer2]), who claims its blocks on the chain
// that settles, the contracts there, and a ZK prover of development. `veritee dev --rollup` and the tests of the second factor stand
// on it; workers and relayer are the real ones.
//
// What it says of blocks is computed here from headers and from eth_getProof, by other code than what enclaves execute: that both come to
// the same is what the demonstration shows. Its sequencer and its prover lie when they are told to, and then in one place: the claimed
// root after the last block.
package rollup
