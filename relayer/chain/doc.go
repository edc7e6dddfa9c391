// Package chain reads a chain through nodes that may lie, lag, fail or be somebody else's.
//
// What a node says is rumour until something holds it:
//
//   - A header is hashed; what it is called is what it hashes to. A node whose header doesn't is suspect.
//   - Logs are asked for by block hash. An empty list is believed where the header's bloom excludes what was asked for; otherwise,
//     and wherever there is doubt, the receipts decide, whose root is in the header ([Chain.Logs]).
//   - State is read at a block hash, never at "latest".
//   - Chain id and genesis are asked for at every new connection, and now and then in between. A node of another chain is
//     excluded: it is asked nothing but these until it is right.
//
// What can't be held by any proof, such as whether a transaction is known, is told apart from what was proven, and "not found"
// is never more than that one node hasn't found it: the others are asked.
//
// # Nodes
//
// A node is up, down (transport errors, retried with growing pauses), cooling (it asked for a pause: 429, Retry-After), suspect
// (it said what isn't so) or excluded. Calls go to the best node that is up and whose head covers the block in question, in the
// configured order; the next one is asked on transport errors and where something is missing. Only excluded nodes are never
// asked: the last one that is left is used whatever it did. An error about the request itself (a revert, a list too long)
// says nothing about the node and isn't held against it.
//
// # Limits
//
// Each node has limits: those of the configuration (calls per second, exchanges at a time, calls in a batch) and those that it enforces
// itself, by 429, Retry-After or the words of its errors. What doesn't fit waits, by priority: transactions wait for nothing, what they
// depend on comes next, then heads and the blocks at the head, then whatever nobody waits for ([Priority]). Logs are read block by
// block, so that limits on ranges don't matter here. After a pause a node is asked carefully, one call at a time at first.
//
// When all nodes want a pause at once they are left alone together, for longer each time until they answer again. That is most
// often one account behind all URLs: to go from one to the next would only prolong it. Transactions are tried all the same.
//
// Pauses are in units of the polling interval, which says how fast the chain is: a suspect node is suspect for 120 intervals,
// twice as long each time; an excluded one is looked at every 20; identity is checked every 60; a node that is down is tried
// after 2 intervals, then 4, up to 60.
//
// # Heads
//
// Every node is polled. Where a node speaks WebSocket, its newHeads wake the poll and do nothing else: a subscription that dies
// or falls silent costs one interval, and is renewed. [Chain.Watch] gives the newest head of the nodes in good standing. A lower
// one than before may follow, when the node that was ahead went away: what that means is for the scan to decide, by parent
// hashes.
//
// # Secrets
//
// URLs carry credentials, and errors of the network carry URLs. No error that leaves this package does: nodes have names,
// errors are rebuilt from what is safe in them, and what a node says is searched for parts of its URL.
package chain
