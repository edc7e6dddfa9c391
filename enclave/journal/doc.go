// Package journal bounds for how many different blocks of one height a worker ever answers.
//
// Whoever proposes block N and may ask a worker freely could try candidate after candidate and publish the block whose words
// it likes. The worker can't see who asks or what is canonical, only what its endpoints show. So it notes every hash for which
// it is about to prove, on disk before it proves, and refuses a height after a few different ones. An honest chain needs one;
// a re-org that survives the confirmations needs a second.
//
// What holds:
//
//   - [Journal.Note] returns nil only when the (deployment, key, height, hash) is on the disk, or was before. The confirmation
//     level isn't part of it: it would multiply the trials.
//   - At most [Config.Hashes] hashes are ever noted for one deployment, key and height, across restarts.
//   - A record that a crash cut short was never answered and is dropped. Any other damage is refused at [Open]: a worker that
//     forgot would answer again.
//   - After a failed write nothing is believed until the whole file has been written anew from memory, because the kernel may
//     have dropped what it couldn't write.
//   - Memory is bounded by [Config.Heights] for each deployment and key. The lowest heights are forgotten first, and from then
//     on they are refused ([ErrForgotten]), never answered a second time. How far they lie below the head doesn't matter: the
//     head is what the endpoints say, and a request that waited for weeks must still get its answer.
//
// What doesn't hold: the host owns the disk. It can restore an old copy or start a second worker with an empty journal, and
// have a few more hashes each time. That is written down in docs/trust.md; only the chain can bound it.
//
// The file is text, one record in a line, so that an auditor can read it without this package:
//
//	veritee-journal 1
//	hash 1337 0x<coordinator> 0x<key hash> 17 0x<block hash> <crc32c>
//	floor 1337 0x<coordinator> 0x<key hash> 16 - <crc32c>
package journal
