// Package typed is the one definition of what a worker signs, the EIP-712
// struct Answer, its digest and its signature; and of what the report data of
// its quotes commits to ([Commitment]), what measured code is called
// ([MeasurementLabel]), what else an instance signs ([Output]), and its verdict on
// a range of a rollup's blocks ([TeeProof]).
//
// An ECVRF proof already fixes the value of an answer. The signature adds what
// the proof can't say: that a worker with a live lease gave it out now, who is
// paid, who may settle first, and until when. It is made with the worker's
// instance key (secp256k1 ECDSA) over
//
//	keccak256(0x1901 ‖ domain separator ‖ hashStruct(answer))
//
// and sent in EIP-2098's compact form, s in the lower half of the order. The
// contract refuses every other form, and so does [Recover]: one signature has
// one spelling.
//
// The verifier's question is always "is the recovered address a worker that may
// answer?". Recovery gives some address for almost any bytes, so the address
// alone proves nothing; compare it with the registry.
//
// protocol/vectors/answer.json, attestation.json, measurement.json and
// output.json hold the cases that the contracts are tested with.
package typed
