// Package server is the worker's door: the Connect service of protocol/workerapi and /healthz, on one listener.
//
// Who may ask a worker freely can bias what it answers (docs/trust.md), so it answers its relayer alone. A Unix socket is open
// to its owner, or to a group that was named; plain TCP is for loopback; everything else is TLS 1.3 where both sides know each
// other by the hash of a public key. No certificate authority is asked, and no date in a certificate: a worker has no clock.
//
// What holds:
//
//   - Requests are read up to 64 KiB, uncompressed; each phase of a connection has its time; a bounded number of orders is
//     worked on at once, and the next is refused as busy rather than queued.
//   - Every refusal is a Connect error with a Refusal as its only detail. A panic becomes one without detail; the log has the
//     rest.
//   - Plain TCP answers only who calls it by a loopback name, which keeps web pages out that point a name of theirs here.
//   - Neither the log nor /healthz holds a proof, its output, a secret or an endpoint's path.
//   - /healthz says "unattested" wherever no evidence was verified; which kind could be had, it says apart from that.
package server
