// Package collateral obtains what quotes are judged by: the TCB info, the QE identity and the two revocation lists of a kind of
// platform, with the chains that sign them. It asks Intel's Provisioning Certification Service (PCS) or anything that speaks the
// same API, such as the caching service (PCCS) that clouds and data centres run, and it keeps what it got.
//
// Nothing that comes over the network is believed. A [Client] hands out only what a checker, usually [dcap.Verifier], has found
// signed by Intel, inside all its windows, and about the platform that was asked for; so a source can at most refuse, or hold back
// what is newer. Against the latter no answer replaces one that Intel issued later and that still holds; and where a source serves
// Intel's signed list of evaluation numbers, the set that comes must be the one that the list says was asked for.
//
// What was signed is text, not structure. It is cut out of the answer and kept byte for byte, since the signature covers the very
// spaces and letter cases that Intel chose.
//
// The invariants:
//
//   - Every length is bounded before anything is read, every request has a deadline, and the number of tries is bounded.
//   - A redirect is followed on the same host only. TLS is always verified; a private authority is named, never skipped.
//   - A file in the cache is a whole bundle that has passed the check, or it isn't there: files appear by renaming.
//   - What is in the cache is checked again when it is read. It may have been edited, and time has passed.
//   - A cached answer is fresh until it nears the end of its window. If nobody answers then, it serves until that end, marked as
//     stale, and whoever asks doesn't wait long for somebody who doesn't answer.
//   - What is remembered is bounded, failures too: the subjects come from quotes that nobody has checked.
//
// A [Pool] is the same without a network: a folder of bundles, such as the cache's.
//
// Sources: Intel, "SGX and TDX Provisioning Certification Service API documentation", version 4; Intel, "SGX DCAP Caching Service
// Design Guide", and the PCCS in its repository SGXDataCenterAttestationPrimitives, which answers the root's revocation list in
// hexadecimal digits and has error codes of its own (460 to 462).
package collateral
