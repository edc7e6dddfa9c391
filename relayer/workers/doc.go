// Package workers gets questions answered. A [Pool] holds a client for each enclave worker of the configuration, knows from their
// own description which keys they hold, and asks one of them; a [Loop] takes the questions of a chain from the store, has them
// asked, and stores the answers. A [Registry] says, by the chain, who may answer at all.
//
// What a worker says is a claim. An answer leaves [Pool.Ask] only after everything that the contract will check has been checked
// here: the input is computed again from the question's block hash, the public key hashes to the question's key, the proof
// verifies, the signature over our own terms recovers to the instance that claims it, and that instance is authorised by the
// registry at the head.
//
// What goes wrong, and what follows:
//
//   - no answer in time, no connection, a refusal: another worker gets the same question. One that fails is asked last, one order
//     at a time, until it answers again; it is never given up (F36, F40).
//   - an answer that doesn't verify: it is thrown away and its worker is quarantined, in the database, until an operator releases
//     it (F37).
//   - an instance without a lease: it isn't asked, and is warned about, until it has one. Nothing is wrong with what it says.
//   - another value than the stored one: the first is kept, and a person is called (F39).
//
// Verdicts on a rollup's claims are asked for by [Pool.Prove], one worker at a time, which whoever asks chooses among [Pool.Provers]. They
// are judged like answers: signed over our own terms, by the instance that the worker says it has, which the registry lets act.
//
// Values and proofs are insider data until they are settled. Nothing here logs them, and neither does it repeat what a worker
// writes in its errors: only the code and the reason, which are numbers.
package workers
