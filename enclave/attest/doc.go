// Package attest obtains evidence: a quote, signed by a machine's quoting enclave, that says which code runs here and carries
// 64 bytes of the caller's choice. It judges nothing: zkverifier/dcap does that, elsewhere, for whoever has to believe it.
//
// Three places give quotes, and a worker may find itself in any of them:
//
//   - Gramine runs it in an SGX enclave and shows files below /dev/attestation (Gramine's manual, "Attestation and secret
//     provisioning"; libos/src/fs/dev/attestation.c).
//   - dstack runs it as a container in a TDX guest, beside an agent with a Unix socket (dstack's docs/guest-api-v1.md for
//     dstack 0.6, sdk/curl/api.md for the frozen API before it).
//   - A TDX guest's kernel shows a folder below /sys/kernel/config/tsm (Linux, Documentation/ABI/testing/configfs-tsm and
//     drivers/virt/coco/tsm.c).
//
// They are tried in this order, because dstack's guests have the kernel's folder too, and the agent's answer has the event log
// besides, without which a verifier can't say what RTMR3 means.
//
// What holds:
//
//   - A quote is handed out only if it parses, is of the TEE that the place is for, and carries the very report data asked
//     for. All three places can hold somebody else's by a race, Gramine and the kernel say so themselves.
//   - Everything read has a bound and a deadline, and one quote is made at a time: a place that hangs takes one goroutine with
//     it, not one per attempt.
//   - Found means that a quote was had: a trial, over [typed.Diagnostic] report data, which claims nothing.
//
// Report data are what a quote promises, so whoever chooses them for a measured worker speaks in its name. Only the worker's
// own protocol may; what an operator asks for by hand goes through [typed.Diagnostic], which no claim can look like.
package attest
