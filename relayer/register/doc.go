// Package register has our workers registered by evidence, and keeps them so.
//
// A worker that starts asks by being there: it says which instance it is and for which apps it can be attested. The registry on
// chain says who needs evidence. Two halves meet in the tables and on the chain, and nowhere else:
//
//   - The steward looks, at each head, at every instance of ours and its app: what the registry has on it, and whether the app takes a
//     request (it does for who isn't registered, whose lease is in its last third, whom policy has ended). It has the app ask
//     (requestAttestation), unless that is open already; and touches the registry where an app counts as dead while an instance of it
//     lives. Renewals are spread over a part of the last third, so that workers that started together don't renew together.
//   - The registrar takes the app's AttestationRequested, which the scan has put into the tables like any request: has the worker make a quote
//     over a recent block, gets Intel's collateral, judges all of it here, publishes what the chain needs of the
//     collateral and hasn't (never what is merely newer), calls the registration at the head to hear the app's own word, and only then sends it, through the senders that settle everything
//     else. The request is settled by the registry's event.
//
// Invariants:
//
//   - Before any gas is spent on a registration, everything that the chain checks has been checked here, and has passed a call
//     at the head. What is refused is a warning that names check, got and want; it is tried again, later each time.
//   - Nothing is remembered that matters: what is open is in the tables, what is needed on the chain. A restart asks again.
//   - A request is declined, which ends it, only by final blocks: it asks of an instance that isn't ours, or needs nothing.
//   - None of this delays randomness: it has a loop of its own, sends a few transactions per head, and never takes a sender's last slot.
package register
