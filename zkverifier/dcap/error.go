package dcap

import "fmt"

// A Check is one thing that is looked at. Its name is stable: programs and the manual refer to it.
type Check string

// The checks, in the order in which they are made.
const (
	CheckQuoteFormat   Check = "quote-format"    // lengths and structure
	CheckQuoteVersion  Check = "quote-version"   // 3, 4 or 5
	CheckQuoteKind     Check = "quote-kind"      // kind of TEE, body and attestation key
	CheckQuoteVendor   Check = "quote-vendor"    // the quoting enclave's vendor id
	CheckQuoteCertData Check = "quote-cert-data" // the quote brings its PCK chain

	CheckPCKChain     Check = "pck-chain"     // three certificates, each signed by the next, to the pinned root
	CheckPCKExtension Check = "pck-extension" // Intel's SGX extension of the leaf

	CheckQuoteSignature    Check = "quote-signature"     // over header and body, by the attestation key
	CheckAttestationKey    Check = "attestation-key"     // a point of P-256, named in the QE report
	CheckQEReportSignature Check = "qe-report-signature" // over the QE report, by the PCK leaf

	CheckRootCRL             Check = "root-crl"              // form, and the root's signature
	CheckPCKCRL              Check = "pck-crl"               // form, and the signature of the CA that issued the leaf
	CheckTCBInfo             Check = "tcb-info"              // form
	CheckTCBInfoSignature    Check = "tcb-info-signature"    // Intel's, over the text as sent
	CheckQEIdentity          Check = "qe-identity"           // form
	CheckQEIdentitySignature Check = "qe-identity-signature" // Intel's, over the text as sent

	CheckPCKWindow        Check = "pck-window" // dates of the PCK chain
	CheckPCKRevoked       Check = "pck-revoked"
	CheckRootCRLWindow    Check = "root-crl-window"
	CheckPCKCRLWindow     Check = "pck-crl-window"
	CheckSigningWindow    Check = "signing-window" // dates of the certificates that sign the collateral
	CheckSigningRevoked   Check = "signing-revoked"
	CheckTCBInfoWindow    Check = "tcb-info-window"
	CheckQEIdentityWindow Check = "qe-identity-window"

	CheckTCBInfoMatch    Check = "tcb-info-match"    // for this kind of TEE, this FMSPC, this PCE
	CheckQEIdentityMatch Check = "qe-identity-match" // for this kind of TEE
	CheckQEReport        Check = "qe-report"         // the quoting enclave is the one that the QE identity describes
	CheckTDXModule       Check = "tdx-module"        // the TDX module is one that the TCB info describes
)

// Checks are all of them, in the order in which they are made.
func Checks() []Check {
	return []Check{
		CheckQuoteFormat, CheckQuoteVersion, CheckQuoteKind, CheckQuoteVendor, CheckQuoteCertData,
		CheckPCKChain, CheckPCKExtension,
		CheckQuoteSignature, CheckAttestationKey, CheckQEReportSignature,
		CheckRootCRL, CheckPCKCRL, CheckTCBInfo, CheckTCBInfoSignature, CheckQEIdentity, CheckQEIdentitySignature,
		CheckPCKWindow, CheckPCKRevoked, CheckRootCRLWindow, CheckPCKCRLWindow,
		CheckSigningWindow, CheckSigningRevoked, CheckTCBInfoWindow, CheckQEIdentityWindow,
		CheckTCBInfoMatch, CheckQEIdentityMatch, CheckQEReport, CheckTDXModule,
	}
}

// Error is why evidence isn't believed: the first check that failed, what was found and what was wanted.
type Error struct {
	Check Check  `json:"check"`
	Got   string `json:"got"`
	Want  string `json:"want"`
}

func (e *Error) Error() string {
	return fmt.Sprintf("%s: got %s, want %s", e.Check, e.Got, e.Want)
}

func failed(check Check, want, got string, args ...any) *Error {
	return &Error{Check: check, Got: fmt.Sprintf(got, args...), Want: want}
}
