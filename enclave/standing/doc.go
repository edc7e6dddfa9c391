// Package standing keeps a worker's derived keys to what its standing on chain is. Whoever was removed, or has no lease any more, must
// not go on holding an app's keys; nobody can take them away from outside, so the worker does it itself.
//
// Every few seconds a [Watch] asks the worker's own endpoints, at a block that enough of them agree on, who the registry says that
// it is, and what the broker says of its lines. The relayer isn't asked, and can't keep the answer from it.
//
//	the registry has removed it, or the app its measurement   all is wiped, and the process ends ([ErrRemoved])
//	its lease is over, or policy doesn't let it act           its derived keys are wiped; it goes on, and takes keys again once it lives
//	its measurement may hold no keys of a purpose any more    the keys of that line are wiped
//	the broker has retired epochs                             their keys are wiped
//	nobody could be asked for ten minutes                     derived keys are kept and not used until somebody can
//
// What holds:
//
//   - It errs towards wiping: derived keys can be ordered again. A block that is dropped later may so have cost a key, for a moment.
//   - An instance that the registry doesn't know yet is new: it may order, and chain and committee decide what comes of it.
//   - What a worker of a broken enclave does is beyond this package. Chain and committee refuse it the next epoch (package keyring).
//
// That a worker may go on for ten minutes without a view costs little: whatever it signs is judged on chain by the policy there.
package standing
