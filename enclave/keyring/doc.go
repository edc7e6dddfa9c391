// Package keyring holds the keys that a worker derives: those of its app's key lines, which a committee gives to attested instances
// on a contract's orders, and to nobody else.
//
// A worker has no key when it starts. Its configuration, which is measured, names lines ([Line]) and, for each chain, the broker
// and the hash of its committee's group key. For an epoch of a line the ring makes an order ([Ring.Order]) that is blinded by a number
// which never leaves it; the relayer brings the order to the broker and comes back with what the committee answered ([Ring.Take]).
// Only whoever has the number can take the key out. From there on the ring is one of the worker's sources of VRF keys
// (vrf.KeySource), and has data keys and wallets for the app's own code.
//
// What holds:
//
//   - The host can't choose the committee: the group key that comes with an answer has the configured hash, and what is unblinded
//     is that group's signature on the identity which is computed here, from the line and the order's epoch. Another committee, app,
//     purpose or epoch gives another identity, and the pairing fails.
//   - An answer is taken with the blinding of its own order alone. Blindings are wiped when the order is taken, pushed out by newer
//     ones (at most [MaxOpen] of a line are open) or older than [keep].
//   - Several epochs of a line are held at once, since requests are bound to the key that they were made under. What the broker
//     retires is wiped ([Ring.Retire]); what a worker that lost its standing holds is wiped whole ([Ring.Stop]), and an answer that was on its
//     way then brings nothing back.
//   - A secret leaves as a proof, as a signature that a method here stands for, or, for data keys alone, as a copy for the app's
//     code in this process. None is printed, whatever the verb.
//
// The answer doesn't bind the broker's number of the order and its last block; they are noted, for the audit, as the relayer said them.
//
// Sources: protocol/tbls for the cryptography, contracts/keys for who may order.
package keyring
