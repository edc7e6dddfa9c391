// Package pcs answers as Intel's Provisioning Certification Service (PCS) and its caching service (PCCS) do, version 4 of the API,
// from bundles of collateral that it is given: Intel's own for tests, devnet/tee's for development. It holds no key and judges
// nothing; what it serves is as good as its bundles.
//
// It keeps what makes clients stumble: issuer chains percent-encoded in headers, JSON exactly as it was signed, revocation lists as
// PEM unless DER is asked for, no root revocation list at the PCS, the PCCS's in hexadecimal digits, each service's own errors. On
// demand it misbehaves once per fault that is queued ([Service.Next]): cut answers, pages of portals, limits, redirects, silence.
//
// Source: Intel, "SGX and TDX Provisioning Certification Service API documentation", version 4; the PCCS in Intel's repository
// SGXDataCenterAttestationPrimitives.
package pcs
