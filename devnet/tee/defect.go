package tee

import (
	"fmt"
	"slices"
	"strings"
)

// Area is what a verifier looks at when it finds a defect. It is coarser than a check, so that verifiers with another order
// of checks can use the same list.
type Area string

// The areas, in the order of the verification.
const (
	AreaFormat         Area = "format"          // layout and lengths of the quote
	AreaQuoteSignature Area = "quote signature" // of the attestation key over header and body
	AreaAttestationKey Area = "attestation key" // is bound in the quoting enclave's report
	AreaQESignature    Area = "qe signature"    // of the PCK certificate over that report
	AreaVendor         Area = "vendor"          // the quoting enclave's maker
	AreaPCKChain       Area = "pck chain"       // root, authority, PCK certificate
	AreaSGXExtension   Area = "sgx extension"   // what the PCK certificate says of the platform
	AreaRevocation     Area = "revocation"      // both lists and their serials
	AreaBundle         Area = "bundle"          // the collateral's envelope
	AreaTCBInfo        Area = "tcb info"        // signature, signer, window, contents
	AreaQEIdentity     Area = "qe identity"     // likewise
	AreaPlatform       Area = "platform"        // TCB info is of another platform or TEE
	AreaQEReport       Area = "qe report"       // the quoting enclave isn't the one of the identity
	AreaTDXModule      Area = "tdx module"      // signer and attributes of the module
	AreaDebug          Area = "debug"           // the TEE is open to its host
	AreaServiceTD      Area = "service td"      // a TD may be migrated by another
)

// Defect is one thing wrong with evidence that is right otherwise: whatever encloses the defect is signed after it.
type Defect struct {
	Name string
	Area Area

	applies func(Kind) bool // nil: any
	edit    func(*draft)
}

// Applies says whether a quote of this kind can have the defect.
func (d Defect) Applies(kind Kind) bool { return d.applies == nil || d.applies(kind) }

// Case is evidence with the defect, of a platform that is UpToDate.
func (d Defect) Case(v *Vendor, kind Kind) (Case, error) {
	if !d.Applies(kind) {
		return Case{}, fmt.Errorf("defect %q: a quote of kind %s can't have it", d.Name, kind)
	}
	p, err := v.Platform(PlatformConfig{CA: usualCA(kind)})
	if err != nil {
		return Case{}, err
	}
	evidence := p.draft(kind)
	d.edit(evidence)
	return evidence.finish(d.Name), nil
}

// Defects are all of them.
func Defects() []Defect {
	return slices.Concat(
		formatDefects(), lengthDefects(), signatureDefects(), chainDefects(), certificateDefects(), extensionDefects(), revocationDefects(),
		bundleDefects(), infoDefects(), infoTextDefects(), identityDefects(), identityTextDefects(), contentDefects(),
	)
}

func onlyTDX(k Kind) bool   { return k.TEE() == TDX }
func onlySGX(k Kind) bool   { return k.TEE() == SGX }
func onlyTD15(k Kind) bool  { return k.IsTD15() }
func nested(k Kind) bool    { return k.Version() >= 4 }
func described(k Kind) bool { return k.Version() >= 5 }

// ofParts is a defect of a quote whose parts are signed already.
func ofParts(edit func(*parts)) func(*draft) {
	return func(d *draft) {
		d.editParts = append(d.editParts, func(p *parts, _ *certificates) { edit(p) })
	}
}

// ofChain replaces the certificates that the quote carries.
func ofChain(pick func(*certificates) [][]byte) func(*draft) {
	return func(d *draft) {
		d.editParts = append(d.editParts, func(p *parts, c *certificates) { p.chain = append(chain(pick(c)...), 0) })
	}
}

// ofQuote is a defect of the finished bytes.
func ofQuote(edit func([]byte) []byte) func(*draft) {
	return func(d *draft) { d.editQuote = append(d.editQuote, edit) }
}

// ofBundle is a defect of collateral that is signed already.
func ofBundle(edit func(*bundle, *certificates)) func(*draft) {
	return func(d *draft) { d.editBundle = append(d.editBundle, edit) }
}

// ofInfo and ofIdentity replace a piece of the JSON text before it is signed.
func ofInfo(old, replacement string) func(*draft) {
	return func(d *draft) { d.editInfo = replaceOnce(old, replacement) }
}

func ofIdentity(old, replacement string) func(*draft) {
	return func(d *draft) { d.editIdentity = replaceOnce(old, replacement) }
}

// replaceOnce changes the first place. A text without the piece would be a defect that isn't there.
func replaceOnce(old, replacement string) func([]byte) []byte {
	return func(text []byte) []byte {
		if !strings.Contains(string(text), old) {
			panic(fmt.Sprintf("the text has no %q to replace", old))
		}
		return []byte(strings.Replace(string(text), old, replacement, 1))
	}
}
