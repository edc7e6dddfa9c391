// Package measure says what the registers of a quote stand for: it computes them from files where that can be done, and says in
// words what differs where two don't agree. It judges nothing: whether a quote is genuine is zkverifier/dcap's to say, and which
// measurements are acceptable is zkverifier/policy's.
//
// A trust domain has five registers that its own boot fills. MRTD is the firmware, taken by the TDX module. RTMR0 to RTMR3 start at
// zero and are only ever extended, new = SHA-384(old ‖ digest) (Intel, "TDX Module Base Architecture Specification", section on
// measurement; "Guest-Hypervisor Communication Interface", section on the event log): an event log is believed exactly as far as
// replaying it gives the quote's registers. Nothing here is believed otherwise.
//
// dstack (Dstack-TEE/dstack: cc-eventlog, dstack-util, dstack-types, docs/attestation-tdx.md) writes what it runs into RTMR3, and in
// newer versions into MRCONFIGID before the first instruction. Its sources settle what its documents leave open:
//
//   - the compose hash is SHA-256 over the bytes of app-compose.json as the guest finds them. Its tools write that file in one
//     normal form (keys sorted, no white space), so two texts of one meaning have two hashes unless both are normal.
//   - a runtime event has type 0x08000001. Its digest is SHA-384 over the type in four bytes, little end first, ‖ ":" ‖ name ‖ ":"
//     ‖ payload; in version 2 over {"name":…,"payload":hex,"type":134217729} in the form of RFC 8785.
//   - what comes after the event "system-ready" was written by the app, which may repeat any name. Facts are taken only from before.
//
// Files come from strangers: their size and the number of their events are bounded before they are read.
package measure
