// Package vault is what a key node keeps between two runs: its share of each generation, what it has confirmed, and in which sessions
// it took part.
//
// What holds:
//
//   - The folder is the node's own (mode 0700). What is secret in it is sealed by the platform (package seal), so whoever has the disk has
//     nothing.
//   - A share is on the disk before Save returns: written beside, synced, renamed, and the folder synced. So it is there before anybody
//     learns that it is.
//   - Chain, committee, session, generation and index are sealed with the share, and its name in the folder is authenticated too: no
//     share opens as another's.
//   - Damage is told from a wrong key by a checksum over what is sealed.
//   - What a session's deal came to is kept also by a node that only dealt, without a share: it must sign the same after a restart.
//   - Destroy overwrites, then removes.
//
// What destroying can't promise: that the disk, its controller, the file system's journal, a snapshot or a backup hold no older copy. What
// it does promise is that no later run of this node finds it. Whoever kept a copy needs the platform's key besides, which this very code
// on this very machine gets; and this code destroys what the chain says is over before it answers anybody.
package vault
