// Package keynode is a member of a committee that keeps a master secret in shares: it takes part in sessions in which shares are dealt, and
// gives its part of the answer to orders for keys.
//
// A relayer's word counts for nothing. What the node does follows from what its own endpoints show of the committee and the broker, at the
// committee's depth, and from what other members show that theirs do:
//
//   - An order is answered only at a block that as many members as the threshold, this node included, have shown to have: the same block, or a
//     later one. A later one counts once this node's own endpoints have it, so both are on one chain. No block older than the last is gone by,
//     and that outlives a restart (package orders).
//   - At that block the broker is asked whether the order may be answered (check), which reads all policy again; a quorum of endpoints must
//     give the very same answer.
//   - An order is answered with the share of its own generation, and by its members. Two orders never get one number's answer; the same
//     order gets the same bytes, whenever it is asked for.
//
// Generations: an open session that names this node, as a member or as a holder of the generation before, is dealt (package dealing). What came of
// it is compared with what the chain says of the session, sealed and on the disk (package vault) before anything is signed. A node that only
// dealt signs once it has all new members' confirmations and they say what it computed. With the handover, seen at depth, orders of the new
// generation are answered. The old share stays until the broker's orderBlocks after it, and is then destroyed. A node that restarts signs
// the same again; one that has lost a session's keys stays silent until the next.
//
// Nothing is destroyed on the word of this node's endpoints alone: as many of those who hold shares by a record as its threshold, who are sealed with
// the share, must say that it is over, at blocks that this node's endpoints have as well. Until then the share isn't used, and stays (keep.go).
//
// Standing: without a lease the node refuses until it has one. Removed at the registry (at depth), it is silent and keeps its sealed shares, as
// nobody speaks with it who could agree; only its operator has them destroyed, by DestroyRevoked.
package keynode
