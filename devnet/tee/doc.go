// Package tee is a maker of trusted hardware for development: a vendor with its own root, platforms with quoting
// enclaves, quotes, and the collateral that judges them. Nothing in it is trusted by anybody who wasn't told to: the
// root's key follows from a seed that anyone may know.
//
// What it makes has Intel's structure to the byte, so that what is built on it needs no change for real hardware: the
// names, dates, key usages, distribution points and the order of extensions are those of the certificates that Intel
// serves, TCB info and QE identity are its compact JSON, quotes have its layout. Only the root differs. So a verifier
// accepts this evidence exactly if it is told the root ([Vendor.Root]), and tests check that google/go-tdx-guest does.
//
// Three things are on demand:
//
//   - a platform in any TCB state ([States], [Platform]): the vendor's collateral is one ladder of levels, and a platform's
//     security version numbers choose the rung, as they do in the world;
//   - evidence with exactly one thing wrong ([Defects]): everything around the defect is signed again, so that no
//     other check refuses it first;
//   - the service that distributes collateral ([Vendor.Handler]), with Intel's paths, headers and answers.
//
// What holds: the chain id is 1337 or 31337 and nothing else, since a contract that accepts this root may exist only
// there. The same seed and clock give the same bytes. The encoder shares no code with zkverifier/dcap's parser: they
// agree because both follow the documents, never because both follow the same mistake.
//
// Sources: Intel's "SGX PCK Certificate and Certificate Revocation List Profile Specification", "SGX and TDX Provisioning
// Certification Service API v4", "TDX DCAP: Quote Generation Library and Quote Verification Library" (quote layouts v4, v5),
// "SGX Data Center Attestation Primitives: ECDSA Quote Library API" (quote v3), and what Intel's verification library does
// where the documents are silent (the convergence of statuses, TD relaunch).
package tee
