// Package randomness computes, for relayers and workers, the hashes around a
// randomness request exactly as the coordinator contract computes them.
//
// A request is one event with packed [RequestTerms]; its [Deployment.RequestHash]
// commits to everything that was asked, and its id is most of that hash with
// the place of the request in the low bits ([RequestID]). All requests of one
// block under one key with the same number of confirmations share one
// [Deployment.Alpha], and so one ECVRF proof (package ecvrf); the [Word]s of
// each come from the proof's output and the request's id.
//
// Everything is keccak256 over abi.encode of fixed-size values: 32-byte
// words, integers and addresses left-padded, the first word a domain of its
// own. Nothing here touches secrets. What doesn't fit its field is an error
// ([RangeError]), never a truncation: a truncated field would give the hash of
// another request.
//
// protocol/vectors/randomness.json holds the cases the contract is tested
// with; docs/spec/vrf.md the encodings.
package randomness
