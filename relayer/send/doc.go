// Package send puts transactions of one key onto one chain, and keeps at it until each of them is in a block for good.
//
// A transaction to be is a settlement: a row that is known by its key and nonce. [Sender.Submit] stores it, with the requests that
// it claims and its signed bytes, in one transaction of the database; only then does anybody else see those bytes. So there is
// nothing to remember: after a crash at any point the rows say what may be out there, and sending the same bytes once more does no
// harm (faults F16, F17).
//
// [Sender.Drive] runs at every head and does all the rest, from the rows and the chain alone:
//
//   - What is below the key's count of transactions is in a block. Any attempt counts (F27); its receipt says which, and is believed
//     once its block is in the tables. A nonce that was used and none of whose attempts has a receipt was used by somebody else; that
//     is concluded at a final block and no earlier, and never because a node says that it knows nothing (F21, F22).
//   - The lowest nonce that isn't in a block holds up all others. It is sent again if no node knows it (F06, F20), replaced if what
//     it offers is too little (F24, F25), or cancelled by a transfer of nothing to the key itself, if all that it would settle is
//     settled or gone (F04). At the fee cap the old attempt stays, and the board says so (F26).
//   - A nonce below it that isn't used and has no row was used by somebody else, in a block that was dropped. If it stays so, it is used
//     up by a transfer of nothing to the key itself.
//   - The others follow in order; they are sent again where they may be lost, and replaced only after everything below them offers
//     enough.
//
// Nothing else raises a fee. Both calls hold the sender's mutex: one of them runs at a time.
//
// What a node says about a transaction decides only what is tried next. It never ends a settlement: that takes a receipt in a
// canonical block, or the count at a final one.
//
// Fees are bounded per gas, and spending per request, hour and day. A key that can't pay is parked, in the database, and resumes by
// itself when money arrives (F35).
package send
