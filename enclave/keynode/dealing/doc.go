// Package dealing makes the shares of a committee's secret: it forms a committee, and deals the shares of one anew, to the same members (a
// refresh) or to others (a resharing), so that the group key stays and nobody ever has the secret whole. It is Pedersen's distributed key
// generation on BLS12-381 with keys in G2, on the polynomials of kyber's package share (see engine for why not on its generator); what is
// here besides is who says what to whom, what counts, and who is to blame.
//
// A session has four phases, in each of which a node says one thing, signed with its instance key:
//
//	greeting   a key that lives as long as the session, with a proof that it is the node's own, and whether it will deal
//	dealing    commitments to a polynomial, and its values, encrypted to the holders that are there
//	judging    complaints about what a box had in it. A complaint shows the secret of that box with a proof, so everybody sees who is wrong
//	closing    a hash of what came of it: transcript, public polynomial, who holds a share
//
// What is said reaches all by the broadcast of Dolev and Strong (see board.go): whoever takes a packet signs it and passes it on, and the later it
// is the more signatures it must have. As long as packets arrive within a round, all honest nodes have heard the same at the end of a phase. When
// a node has heard everybody it says so ("ready"); when all have said that they heard the same, nobody waits for the end of the phase.
//
// What holds, as long as fewer nodes than the threshold break the protocol, and n − t are left that don't:
//
//   - All honest nodes come to the same result, or fail. If the network was slower than the phases allow they may have heard different
//     things: then closings differ, the session fails without blame, and records that differ can't both be confirmed on chain.
//   - Who deals wrongly, complains falsely or says two things is named, with packets that it signed itself. Who is silent is named as that, which
//     is what was seen and not proven. An honest node is not named as anything while packets arrive in time.
//   - Who is named has no part in what follows, and the session goes on with the others if they are enough.
//   - The group key doesn't change when shares are dealt anew: a dealer's commitment is compared with its public share. Shares of two generations
//     are on two polynomials and make nothing together.
//   - A packet counts in one session: it is signed over a hash of all that is known before that begins.
//   - Lengths are checked before anything is kept; of each node two packets a step are kept, and a peer may send a limited number.
//
// What doesn't: the last to deal may choose among a few group keys (Gennaro, Jarecki, Krawczyk and Rabin, "Secure distributed key generation for
// discrete-log based cryptosystems", 1999), which threshold BLS bears (Bacho and Loss, "On the adaptive security of the threshold BLS signature
// scheme", 2022). A node that restarts has lost its session's key and stays silent: Config.Join remembers for it. Multiplication by
// secrets isn't constant in time, and leaves integers behind that nobody can overwrite; see suite.go for what is overwritten.
package dealing
