// Package admin is the relayer's HTTP server: what operators and their machines look at, and where consumers fetch answers that they
// want to bring to the chain themselves.
//
//	GET /                                 the status page, for people
//	GET /runbook, /docs/{name}            what to do about each warning; the documents of docs/
//	GET /v1/status                        all that the page shows, for scripts: see status.Status
//	GET /livez                            the process serves; for whoever restarts it
//	GET /readyz                           it can do its work; for whoever routes to it and for those who upgrade it
//	GET /healthz                          what is wrong, by name; for people and their alerts
//	GET /metrics                          Prometheus
//	GET /v1/answers/{chain}/{request}     proof, signature and words of a request, once it is mature
//	GET /v1/requests/{chain}/{request}    where a request is
//	GET /v1/requests/{chain}?state&limit  the newest requests
//	GET /v1/requests?q&limit              requests of all chains by the beginning of an id, a transaction or a consumer, by number,
//	                                      block or state
//	POST /drain                           has the process end in order; from this machine alone
//
// It answers with JSON, errors too: what is wrong, a code, and what mends it. It changes nothing but for the one row that shows that
// the database can be written, and what draining is.
//
// An answer isn't served before its request is mature at the head that the tables follow, nor for a request whose block was dropped:
// until then a re-org could still choose another value, and whoever knew this one could wish for that. From maturity on the value
// is fixed and anybody may bring it; docs/randomness.md says who knew it before. Nothing else here shows a value, before or after.
//
// The page is three files without a build, a framework or anything from elsewhere; it asks /v1/status every two seconds. What it
// shows was often said by somebody outside (reverts, workers, nodes): it goes in as text alone, and a Content-Security-Policy
// holds the page to that. A status is made at most once a second, however many watch, and within seconds even if the database hangs:
// then it has the figures of before, and says so.
//
// The server listens on loopback unless it is told otherwise. It knows nobody by name: whoever reaches it may read all that it
// serves.
package admin
