// Package dcap judges Intel DCAP evidence: SGX quotes of version 3, TDX quotes of versions 4 and 5, against the collateral that
// Intel signs for the platform. It says what is so, completely or not at all; what is acceptable is said by package policy.
//
// A quote is believed in eight steps, in this order, and the first that fails ends it with one [Error] that names the check,
// what was found and what was wanted:
//
//  1. The quote is parsed, every length exact and bounded ([ParseQuote]).
//  2. Three signatures lead from the quote to the platform's certificate: the attestation key signs header and body, the
//     quoting enclave's report names that key, the PCK certificate's key signs the report.
//  3. The PCK certificate leads over one intermediate to Intel's root, whose key is pinned here; nothing on the way is out of
//     its dates or revoked by either revocation list.
//  4. TCB info and QE identity carry Intel's signature over the very text that was sent, lie in their windows, and are about
//     this kind of TEE and this platform.
//  5. The quoting enclave is the one that the QE identity describes, and its version has a TCB level.
//  6. The platform, and for TDX its module, are matched to their TCB levels.
//  7. Those levels converge to one [Status], as Intel's quote verification library has it: the worst part decides.
//  8. Debug mode and service TDs are facts of the report; the policy refuses them.
//
// What is authenticated needs no clock until the windows are compared, so a [Verifier] keeps chains that it has checked, and
// [Endorsements] serve for any number of quotes.
//
// Sources: Intel, "SGX ECDSA Quote Library API" (quote version 3); "TDX DCAP Quoting Library API" (versions 4 and 5); "SGX PCK
// Certificate and CRL Profile Specification"; "SGX and TDX Provisioning Certification Service API v4"; Intel's
// SGX-TDX-DCAP-QuoteVerificationLibrary for the order of levels and how statuses converge.
package dcap
