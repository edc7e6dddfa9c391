// Package scan reads the events of the coordinator, of apps and of the registry from a chain into the store, completely and once: the
// part of the relayer that decides what happened.
//
// One turn of it, [Scanner.Step], takes a head and leads the cursor there:
//
//  1. The headers between are fetched and linked by parent hash. Where they don't link to the cursor, the common ancestor is
//     looked for by parent hashes, down to the final block and never below: the cursor moves down by proof only, whatever a
//     node's head does.
//  2. The logs of each block are read by its hash (package chain says when they are believed) and decoded strictly: a log that isn't
//     exactly what its contract emits, with fields that hash to the request's id, is refused and counted.
//  3. Sequence numbers are audited: the contract counts without gaps, so a gap is a list that was cut. The blocks since the last
//     known number are read again with doubt, which means proven by receipts. If the gap stands, the cursor waits; not for an app's, whose
//     code may be anybody's.
//  4. Blocks, logs and cursor go to the store in one transaction. A re-org is the same transaction with an older base.
//  5. Blocks at certain depths below the cursor are read again, with doubt: what a node didn't show at first is found then. Blocks
//     that are deeper than that when they are first read, as in a backfill, are read with doubt at once.
//  6. What is deep enough is final.
//
// Invariants: the cursor never passes a block whose logs weren't read. Nothing is final that isn't in the tables as canonical. A head that
// would undo a final block moves nothing: if the nodes agree that the final block is gone, the chain is stopped for an operator
// to decide, and nothing is deleted; if any still has it, those that don't are suspect. The decision comes through the store: the cursor is
// where the operator put it, at the turn that follows. Blocks that an operator had the cursor pass are the only ones that weren't read.
//
// Events are a table of kinds (decode.go), a file for each sort: requests, outcomes, skips, attestation.
package scan
