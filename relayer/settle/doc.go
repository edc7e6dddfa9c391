// Package settle decides which answers go into which transaction.
//
// A turn reads what is ready, sorts it into batches, and gives each to a sender, which stores it with its claim on the requests before
// anybody sees it. Nothing is remembered between turns that the tables don't hold: what a plan leaves out is ready at the next one.
//
//   - One answer is one group: its proof is paid for once per transaction. Batches are bounded by requests, bytes and gas; the gas
//     limit is computed from what the contract does at its worst, never estimated, since an estimate depends on how callbacks
//     behave today (F30, F32).
//   - When a sender is idle a batch goes at once. While all are busy answers gather until the next head, but never for longer
//     than the configured age.
//   - A request whose price cap is below what the next block wants is held until that can have changed. Batches keep those with a
//     close cap apart, and offer no more per gas than their requests pay, unless the operator wants to serve at a loss.
//   - The first blocks after maturity belong to the sender that the answer's signature names; afterwards any may step in.
//   - A request that a mined settlement left open has a miss, and is tried again later in ever smaller batches, alone in the end, and
//     after those that never failed (F29, F30). A transaction that reverted takes all its requests that way; the good ones are
//     through after one more.
//   - Whether an answer's signer has a live lease is asked at every head before its answer is sent; if not, the answer is given
//     back to be signed again.
//   - The hash of a block that has open requests is pinned when half of the time is over for which the chain serves it. What can't be
//     answered any more by a final block's word is given up; nothing else ever is.
package settle
