// Package rollup decides about orders for verdicts: a claim about a range of a rollup's blocks comes in, and a signed ACCEPT, a signed
// REJECT or a refusal goes out. What a verdict is, package stf says; here is who may ask for which, and what is said of what is missing.
//
// What holds:
//
//   - Only claims about chains that this worker serves, by exactly the rules that it serves them by: a claim names the hash of its rules,
//     and it is compared before anything is fetched.
//   - The node of the rollup is believed in nothing. What it gives is executed strictly, or it isn't a verdict: a node that is down, that
//     has other blocks, or whose witness lacks something can keep a verdict away and can't change it.
//   - A signature counts for a day after the newest block of the settling chain at most, by the worker's own endpoints there. So a
//     settling chain is one that the worker has endpoints of; which contract there takes the proof is the relayer's to say, and signed.
//   - Nothing is kept between two orders, so nothing that was asked before changes a verdict: an honest worker never contradicts itself.
//   - A signature is verified before it leaves.
package rollup
