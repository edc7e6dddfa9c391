// Package prove has our workers prove the claims of rollups, and brings their verdicts on chain.
//
// A rollup that claims the result of a range asks an SGXVerifier for proofs, whose event the scan puts into the tables like any request.
// For each of them that is mature, at each head, the desk asks three parties and believes each for its own word only: the rollup's
// contract where the claim stands, the registry who may act for the app and under which version of its policy, and a few workers what
// executing the blocks gives. A verdict is verified, stored, tried at the head, and only then sent, through the senders that settle
// everything else. The rollup's TeeDecided settles the request.
//
// Invariants:
//
//   - Nothing is sent that a call at the head didn't take, and nothing that wasn't verified and stored before.
//   - Nothing is remembered that matters: requests, verdicts and what workers refused are in the tables, where claims stand is on chain. A
//     restart goes on where it was; what it forgets are pauses, and who is being asked, which costs an execution and nothing else.
//   - A verdict is about the claim, not about a block of this chain: it outlives a re-org, and counts when the claim is posted again.
//   - A REJECT goes first, before ACCEPTs and even after the claim has enough of them: the time for it may be running. Workers that contradict
//     each other are an alarm; who is right isn't for the desk to say, and the rollup holds the claim.
//   - A claim is judged by workers of ours, whoever else has accepted it and however soon: one weak enclave mustn't keep a REJECT away.
//   - A deadline ends nothing: late ACCEPTs release a claim that is held for want of them. Claims that are late come after those that
//     aren't. A request ends unproven only by final blocks: its rollup isn't ours, or says that the claim is over.
//   - None of this delays randomness: it has a loop of its own, sends a few transactions per head, and never takes a sender's last slot.
package prove
