// Package keyfile keeps a secret key in a file, encrypted under a passphrase. The enclave's worker reads such files, the
// operator's `veritee vrfkey` makes them, and both go through here.
//
// A file is one JSON object. What it says in clear (which kind of key, the public key, the key lines that a VRF key may answer
// for) can be read without the passphrase and is authenticated with the secret: whoever changes a byte of it gets a file that
// can't be opened. The secret is 32 bytes under XChaCha20-Poly1305, the key of that from Argon2id (RFC 9106).
//
// What holds:
//
//   - A file costs little to refuse. It is at most 16 KiB, and its Argon2id parameters are bounded when they are read, so that
//     a file from a stranger can't take the machine's memory.
//   - A file that others can read is refused, and so is a passphrase file.
//   - A file is never overwritten, and appears complete or not at all.
//   - Nothing here prints a secret or a passphrase, and errors hold neither. Wiping is best effort: Go copies.
//
// The passphrase is all that protects a file which was copied; until keys come from attested derivation the operator can read
// both. Such a worker is called unattested everywhere.
package keyfile
