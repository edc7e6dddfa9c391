// Package enclave puts a worker together: what runs inside an enclave, and is measured.
//
// Below it, by what they guard: instance (the worker's own key), vrf and vrf/keyfile (VRF keys, and when they may be used),
// headers (which block it is), journal (for how many blocks of a height), server (who may ask),
// attest (which evidence can be had of all that), stf and rollup (what a rollup's blocks give, and who may ask). Nothing here knows of a
// relayer, a database or development; see docs/trust.md for what an operator can still do as long as a worker is unattested.
package enclave
