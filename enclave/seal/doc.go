// Package seal keeps secrets on a disk that the host owns, under a key that the platform gives to measured code and to nobody else.
//
// Where the key comes from decides what a sealed file is worth:
//
//   - "gramine": SGX derives it from the processor's fused secret and the enclave's MRENCLAVE (Gramine's manual, "Attestation and
//     secret provisioning", /dev/attestation/keys). Another machine has another key, and so has every other build.
//   - "dstack": the guest's agent derives it from the app's root key. With a local key provider that is the machine's and the
//     measurement's own. With dstack's key management service it is the same for every instance of the app id, on every machine, and
//     for every version that the app's contract at dstack allows: such a file is as safe as that policy and that service.
//   - "development-file": a key in a file. It protects from nobody who can read the machine, and is refused on every chain that isn't
//     one of development.
//
// A TDX guest without dstack has no such key: TDX knows none. There a process keeps in memory what it knows, and loses it when it ends.
//
// What holds:
//
//   - A sealed text opens under the name that it was sealed under, and by the kind of sealer that made it. Whoever changes a byte of
//     it, or gives one file for another, gets [ErrSealed].
//   - Every text has a key of its own, by HKDF from the platform's and a random salt: no nonce is ever used twice.
//   - The platform's key is asked for each time and wiped after use.
//
// What doesn't hold: freshness. Sealing can't tell an old file from a new one, so the host can roll one back, and start two processes
// from one file. Whoever seals must be able to stand that: by generations that are compared with the chain, as key nodes do.
package seal
