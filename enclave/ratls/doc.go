// Package ratls lets attested instances of an app speak to each other over TLS 1.3, each sure of what the other is before a byte of
// anything else is said.
//
// A side's TLS key is born in its process and lives a few hours. Its certificate is its own work and proves nothing; what does is an
// extension in it: the instance's signature over the key ([typed.Channel]), and a quote that commits to the same ([typed.ForChannel]).
// The quote says that measured code on genuine hardware has the key. The signature says which instance. TLS says that whoever is at
// the other end has the key now.
//
// A peer is heard only if all of this holds, asked for in both directions at every connection:
//
//   - TLS 1.3, HTTP/2, one certificate, no session resumed.
//   - Extension, quote and signature are for this chain, registry and app, for the instance that the certificate names and for this
//     very TLS key. A client has dialled that instance; a server asks its members' list.
//   - The block that the quote names is one that our own endpoints have, and isn't older than [Config.MaxAge]. So a quote that was
//     made once, by code that was good then, is of no use later.
//   - The quote verifies up to Intel's root by collateral that we fetched ourselves, it isn't of a debug enclave, nobody can move or
//     reach into its trust domain, and its status is acceptable. Another root counts on development chains alone.
//   - The registry, at our head, knows the instance as live for the app, and the quote shows the measurement and the platform under
//     which it does. In development it may have been let in on governance's word, without a measurement: it needs a quote even so.
//
// Time is the chain's, as a quorum of our endpoints shows it, since an enclave's clock is its host's.
//
// Renewal: a certificate is made anew once its block is a third of the way to being too old, or isn't our endpoints' any more. That is
// seen at a handshake and done beside it, so that nobody waits as long as the old one serves. Connections stay: they were judged when
// they began. Whoever keeps one asks [Config.Recheck] before what matters.
//
// There is no way to run without evidence. In development package rack's machines give it.
//
// What an eavesdropper sees: TLS 1.3 encrypts certificates, but whoever connects to a server is shown the server's before saying who
// he is. A quote has the machine's PCK certificate in it: its PPID, which tells the machine from all others, and its microcode level.
// The same is on the registry's chain, in every registration.
package ratls
