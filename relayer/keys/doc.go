// Package keys has the committee answer what instances order, and brings keys to where they are used.
//
// An instance's order for a key is a request like any: the broker numbers it, the scan puts it into the tables. For each that is open, at
// each head, the desk asks key nodes for their parts of the answer, verifies each, combines as many as the threshold, and has the broker
// verify and record the whole; KeyIssued settles the request. It does what surrounds that, too: workers of ours order the keys that they
// lack, are handed what was answered, and say which public key they derived; the desk brings what they sign. And it brings what key nodes
// confirm of a committee's session.
//
// Invariants:
//
//   - The desk never learns a key, and can give none to anybody: an answer is blinded to the instance that ordered it. What it can do wrong
//     is to be late.
//   - A part counts only if its node's instance holds that place in the order's generation, signed it, and it verifies by the public share
//     whose hash is on chain. One that is signed and false counts against its node. One without a signature counts against nobody: it could
//     be anybody's.
//   - Parts are of one request, which names its generation: they are never mixed.
//   - Nothing that matters is remembered: orders and parts are in the tables, lines, epochs and sessions on chain, keys with the workers,
//     who say the same again. A restart goes on where it was; what it forgets are pauses.
//   - Nothing is sent that a call at the head didn't take. What the chain doesn't take is tried again, later each time, and said.
//   - An order ends unissued only by final blocks: the last that may answer it, and the broker's word there that it isn't issued.
//   - None of this delays randomness: it has a loop of its own, and never takes a sender's last slot.
package keys
