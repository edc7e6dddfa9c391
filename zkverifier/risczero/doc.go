// Package risczero verifies RISC Zero's Groth16 receipts off chain, as its Solidity verifier does on chain: a receipt proves that a
// program, named by its image id, ran to its end and wrote a journal.
//
// A receipt is the seal, the image id and the journal. The seal's first four bytes, the selector, name the parameters that the proof
// was made under: control root, control id and verification key of one version of the zkVM. Only versions that are allow-listed
// here are taken, each under its own selector; versions that RISC Zero has stopped aren't among them.
//
// Sources: risc0-ethereum, contracts/src/groth16 (claim digest, inputs, selector; the verification key's numbers are public
// constants); RISC Zero, "Proof System in Detail", for the meaning of the control root.
package risczero
