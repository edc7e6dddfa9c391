package main

import (
	"fmt"
	"strings"
	"time"

	"github.com/veritee/veritee/zkverifier/dcap"
	"github.com/veritee/veritee/zkverifier/policy"
)

const (
	notAQuote   = "ask the worker for a new quote; the file is cut, changed, or something else"
	newQuote    = "ask the worker for a new quote; if it has the same flaw, the platform isn't to be trusted"
	newBundle   = "fetch the collateral anew: veritee collateral fetch --quote QUOTE --out COLLATERAL"
	notIntels   = "fetch the collateral from Intel, or a PCCS that passes on Intel's; this isn't signed by it"
	rightTime   = "fetch the collateral anew: veritee collateral fetch --quote QUOTE --out COLLATERAL"
	rightBundle = "fetch the collateral for this quote: veritee collateral fetch --quote QUOTE --out COLLATERAL"
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

	dcap.CheckPCKWindow:        "ask the worker for a new quote",
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
	policy.CheckStatus:       "as the status says", // see statusRemedies
	policy.CheckAdvisories:   "update firmware and BIOS until the advisory doesn't apply",
	policy.CheckEvaluation:   "fetch the newest set of levels: veritee collateral fetch --update early --quote QUOTE --out COLLATERAL",
	policy.CheckMeasurements: "run the build that is allowed, or have this one allowed; what differs: veritee measure diff QUOTE POLICY",
	policy.CheckAttributes:   "'veritee quote show' names the bits; start the worker as the policy wants it",
}

// statusRemedies say what to do about each status.
var statusRemedies = map[dcap.Status]string{
	dcap.SWHardeningNeeded:                  "read the advisories; if the code takes that care, --accept SWHardeningNeeded",
	dcap.ConfigurationNeeded:                "change the BIOS setting that the advisories name; if you know why not, --accept ConfigurationNeeded",
	dcap.ConfigurationAndSWHardeningNeeded:  "change the BIOS setting that the advisories name; then, if the code takes the care they want, --accept SWHardeningNeeded",
	dcap.OutOfDate:                          "update what is named beneath the status; until then a policy can have a grace",
	dcap.OutOfDateConfigurationNeeded:       "update what is named beneath the status and change the BIOS setting; until then a policy can have a grace",
	dcap.RelaunchAdvised:                    "stop and start the TD: the machine beneath it is well",
	dcap.RelaunchAdvisedConfigurationNeeded: "stop and start the TD, and change the BIOS setting that the advisories name",
	dcap.Revoked:                            "don't use the machine; no policy can accept it. Update or replace it",
	dcap.NoMatchingLevel:                    "don't use the machine; no policy can accept it. Update what is named beneath the status, or replace it",
}

// remedy is what to do about the view's refusal, with its files' names.
func (v *quoteView) remedy() string {
	if v.Error == nil {
		return ""
	}
	text := remedies[v.Error.Check]
	if v.Error.Check == policy.CheckStatus {
		text = statusRemedies[*v.Status]
	}
	quote, collateral := v.file, v.Collateral
	if quote == "-" {
		quote = "QUOTE"
	}
	if collateral == "" || strings.Contains(collateral, "://") {
		collateral = "FILE" // it was fetched
	}
	text = strings.NewReplacer("QUOTE", quote, "COLLATERAL", collateral, "POLICY", v.policyFile).Replace(text)
	if strings.HasSuffix(string(v.Error.Check), "-window") && v.Window != nil && !v.Window.Empty() {
		text += fmt.Sprintf("; or judge at a time in its window: --at %s to %s", v.Window.NotBefore.UTC().Format(time.RFC3339), v.Window.NotAfter.UTC().Format(time.RFC3339))
	}
	return text
}
