package main

import (
	"github.com/veritee/veritee/zkverifier/dcap"
	"github.com/veritee/veritee/zkverifier/policy"
)

const (
	notAQuote   = "ask the worker for a new quote; the file is cut, changed, or something else"
	newQuote    = "ask the worker for a new quote; if it has the same flaw, the platform isn't to be trusted"
	newBundle   = "fetch the collateral anew: veritee collateral fetch --quote QUOTE --out FILE"
	notIntels   = "fetch the collateral from Intel, or a PCCS that passes on Intel's; this isn't signed by it"
	rightTime   = "fetch the collateral anew, or judge at a time in that window by --at"
	rightBundle = "fetch the collateral for this quote: veritee collateral fetch --quote QUOTE --out FILE"
	forGood     = "none: Intel has withdrawn its trust. Take the platform out of service, replace its processor or board"
)

// remedies say in one line what to do about a refusal; docs/attestation.md says more.
var remedies = map[dcap.Check]string{
	checkCollateral: rightBundle,

	dcap.CheckQuoteFormat:   notAQuote,
	dcap.CheckQuoteVersion:  notAQuote,
	dcap.CheckQuoteKind:     notAQuote,
	dcap.CheckQuoteVendor:   "quote with Intel's quoting enclave",
	dcap.CheckQuoteCertData: "have the platform registered and its quoting library configured, so that quotes bring their PCK chain",

	dcap.CheckPCKChain:          newQuote,
	dcap.CheckPCKExtension:      newQuote,
	dcap.CheckQuoteSignature:    newQuote,
	dcap.CheckAttestationKey:    newQuote,
	dcap.CheckQEReportSignature: newQuote,

	dcap.CheckRootCRL:             notIntels,
	dcap.CheckPCKCRL:              rightBundle,
	dcap.CheckTCBInfo:             newBundle,
	dcap.CheckTCBInfoSignature:    notIntels,
	dcap.CheckQEIdentity:          newBundle,
	dcap.CheckQEIdentitySignature: notIntels,

	dcap.CheckPCKWindow:        "ask the worker for a new quote, or judge at a time in that window by --at",
	dcap.CheckPCKRevoked:       forGood,
	dcap.CheckRootCRLWindow:    rightTime,
	dcap.CheckPCKCRLWindow:     rightTime,
	dcap.CheckSigningWindow:    rightTime,
	dcap.CheckSigningRevoked:   newBundle,
	dcap.CheckTCBInfoWindow:    rightTime,
	dcap.CheckQEIdentityWindow: rightTime,

	dcap.CheckTCBInfoMatch:    rightBundle,
	dcap.CheckQEIdentityMatch: rightBundle,
	dcap.CheckQEReport:        "fetch newer collateral; if it stays so, the platform runs a quoting enclave that isn't Intel's",
	dcap.CheckTDXModule:       "fetch newer collateral; if it stays so, the platform runs a TDX module that isn't Intel's",

	policy.CheckTEE:          "run the worker on a TEE that the policy names, or have the policy changed",
	policy.CheckDebug:        "build and start the worker without debug mode; in debug mode nothing inside is secret",
	policy.CheckServiceTD:    "start the TD without a service TD, or have the policy allow it if you know that one",
	policy.CheckStatus:       "see the status in docs/attestation.md; what you can live with, --accept names",
	policy.CheckAdvisories:   "update firmware and BIOS until the advisory doesn't apply",
	policy.CheckEvaluation:   newBundle,
	policy.CheckMeasurements: "see what differs: veritee measure diff QUOTE EXPECTED; then run the build that is allowed, or allow this one",
	policy.CheckAttributes:   "see what differs: veritee measure diff QUOTE EXPECTED",
}
