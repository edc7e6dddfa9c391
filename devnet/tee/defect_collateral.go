package tee

import (
	"slices"
	"strings"
	"time"
)

// bundleDefects are those of the envelope: nobody signs it.
func bundleDefects() []Defect {
	of := func(edit func(*bundle)) func(*draft) {
		return ofBundle(func(b *bundle, _ *certificates) { edit(b) })
	}
	return []Defect{
		{"bundle without tcb info", AreaBundle, nil, of(func(b *bundle) { b.TCBInfo = "" })},
		{"bundle without qe identity", AreaBundle, nil, of(func(b *bundle) { b.QEIdentity = "" })},
		{"bundle without root crl", AreaBundle, nil, of(func(b *bundle) { b.RootCACRL = nil })},
		{"bundle without pck crl", AreaBundle, nil, of(func(b *bundle) { b.PCKCRL = nil })},
		{"bundle without the signature of tcb info", AreaBundle, nil, of(func(b *bundle) { b.TCBInfoSignature = nil })},
		{"bundle without the signature of qe identity", AreaBundle, nil, of(func(b *bundle) { b.QEIdentitySignature = nil })},
		{"bundle without the issuers of tcb info", AreaBundle, nil, of(func(b *bundle) { b.TCBInfoIssuerChain = "" })},
		{"bundle without the issuers of qe identity", AreaBundle, nil, of(func(b *bundle) { b.QEIdentityIssuerChain = "" })},
		{"signature of tcb info of 63 bytes", AreaTCBInfo, nil, of(func(b *bundle) { b.TCBInfoSignature = b.TCBInfoSignature[:63] })},
		{"signature of qe identity of 65 bytes", AreaQEIdentity, nil, of(func(b *bundle) { b.QEIdentitySignature = append(b.QEIdentitySignature, 0) })},
	}
}

// infoDefects are those of TCB info as a signed text, and of whom it is about.
func infoDefects() []Defect {
	return []Defect{
		{"tcb info's signature broken", AreaTCBInfo, nil, ofBundle(func(b *bundle, _ *certificates) { b.TCBInfoSignature[40] ^= 1 })},
		{"tcb info's signature zero", AreaTCBInfo, nil, ofBundle(func(b *bundle, _ *certificates) { clear(b.TCBInfoSignature) })},
		{"tcb info signed by another key", AreaTCBInfo, nil, func(d *draft) { d.infoKey = d.vendor.key("stranger") }},
		{"tcb info changed after signing", AreaTCBInfo, nil, ofBundle(func(b *bundle, _ *certificates) {
			b.TCBInfo = strings.Replace(b.TCBInfo, `"svn":16`, `"svn":15`, 1)
		})},
		{"tcb info with a space after signing", AreaTCBInfo, nil, ofBundle(func(b *bundle, _ *certificates) { b.TCBInfo = "{ " + b.TCBInfo[1:] })},
		{"tcb info signed by the authority", AreaTCBInfo, nil, func(d *draft) {
			d.infoKey = d.authority.key
			ofBundle(func(b *bundle, c *certificates) { b.TCBInfoIssuerChain = string(chain(c.authority, c.root)) })(d)
		}},
		{"tcb info signed by the leaf", AreaTCBInfo, nil, func(d *draft) {
			d.infoKey = d.leaf.key
			ofBundle(func(b *bundle, c *certificates) { b.TCBInfoIssuerChain = string(chain(c.leaf, c.authority, c.root)) })(d)
		}},
		{"issuers of tcb info without the root", AreaTCBInfo, nil, ofBundle(func(b *bundle, c *certificates) { b.TCBInfoIssuerChain = string(chain(c.signer)) })},
		{"issuers of tcb info swapped", AreaTCBInfo, nil, ofBundle(func(b *bundle, c *certificates) { b.TCBInfoIssuerChain = string(chain(c.root, c.signer)) })},
		{"tcb info expired", AreaTCBInfo, nil, func(d *draft) { d.info.NextUpdate = date(d.at.Add(-time.Second)) }},
		{"tcb info not yet valid", AreaTCBInfo, nil, func(d *draft) { d.info.IssueDate = date(d.at.Add(time.Second)) }},
		{"tcb info of another fmspc", AreaPlatform, nil, func(d *draft) { d.info.FMSPC = "990060000001" }},
		{"tcb info of another pce id", AreaPlatform, nil, func(d *draft) { d.info.PCEID = "0100" }},
		{"leaf of another pce id", AreaPlatform, nil, func(d *draft) { d.sgx.pceID[1] = 1 }},
		{"leaf of another fmspc", AreaPlatform, nil, func(d *draft) { d.sgx.fmspc[5] ^= 1 }},
		{"tcb info of the other tee", AreaPlatform, nil, func(d *draft) {
			from, until := window(d.at)
			d.info = d.vendor.tcbInfo(otherTEE(d.kind), d.sgx.fmspc, DefaultEvaluation, from, until)
		}},
		{"tcb info of an unknown tee", AreaTCBInfo, nil, func(d *draft) { d.info.ID = "SEV" }},
		{"tcb info of version 2", AreaTCBInfo, nil, func(d *draft) { d.info.Version = 2 }},
		{"tcb info of version 4", AreaTCBInfo, nil, func(d *draft) { d.info.Version = 4 }},
		{"tcb info of another type", AreaTCBInfo, nil, func(d *draft) { d.info.Type = 1 }},
		{"tcb info without levels", AreaTCBInfo, nil, func(d *draft) { d.info.Levels = []tcbLevel{} }},
		{"tcb info with fifteen components", AreaTCBInfo, nil, func(d *draft) { shorten(&d.info.Levels[0].TCB.SGX) }},
		{"tcb info with fifteen tdx components", AreaTCBInfo, onlyTDX, func(d *draft) { shorten(&d.info.Levels[0].TCB.TDX) }},
		{"tcb info without tdx components", AreaTCBInfo, onlyTDX, func(d *draft) { d.info.Levels[0].TCB.TDX = nil }},
		{"tcb info without the tdx module", AreaTCBInfo, onlyTDX, func(d *draft) { d.info.Module = nil }},
		{"tcb info with an unknown status", AreaTCBInfo, nil, func(d *draft) { d.info.Levels[0].Status = "Splendid" }},
		{"tcb info with a status that only verifiers give", AreaTCBInfo, nil, func(d *draft) { d.info.Levels[0].Status = RelaunchAdvised }},
	}
}

func shorten(list *[]component) { *list = slices.Clone((*list)[:15]) }

func otherTEE(kind Kind) TEE {
	if kind.TEE() == TDX {
		return SGX
	}
	return TDX
}

// infoTextDefects are texts that aren't TCB info. The signer signs them all the same.
func infoTextDefects() []Defect {
	return []Defect{
		{"tcb info isn't JSON", AreaTCBInfo, nil, ofInfo(`{"id"`, `("id"`)},
		{"tcb info is a list", AreaTCBInfo, nil, func(d *draft) { d.editInfo = func([]byte) []byte { return []byte("[]") } }},
		{"tcb info with text after it", AreaTCBInfo, nil, func(d *draft) { d.editInfo = func(text []byte) []byte { return append(text, "{}"...) } }},
		{"tcb info without issue date", AreaTCBInfo, nil, ofInfo(`"issueDate"`, `"issued"`)},
		{"tcb info without next update", AreaTCBInfo, nil, ofInfo(`"nextUpdate"`, `"next"`)},
		{"tcb info without fmspc", AreaTCBInfo, nil, ofInfo(`"fmspc"`, `"family"`)},
		{"tcb info without pce id", AreaTCBInfo, nil, ofInfo(`"pceId"`, `"pce"`)},
		{"tcb info without evaluation number", AreaTCBInfo, nil, ofInfo(`"tcbEvaluationDataNumber"`, `"evaluation"`)},
		{"tcb info with a date that isn't one", AreaTCBInfo, nil, ofInfo(`"issueDate":"20`, `"issueDate":"x0`)},
		{"tcb info with a component over 255", AreaTCBInfo, nil, ofInfo(`"svn":16`, `"svn":256`)},
		{"tcb info with a negative component", AreaTCBInfo, nil, ofInfo(`"svn":16`, `"svn":-1`)},
		{"tcb info with a component that is a text", AreaTCBInfo, nil, ofInfo(`"svn":16`, `"svn":"16"`)},
		{"tcb info without a component's number", AreaTCBInfo, nil, ofInfo(`{"svn":16,`, `{"svm":16,`)},
		{"tcb info without a pce svn", AreaTCBInfo, nil, ofInfo(`"pcesvn":13`, `"pce":13`)},
		{"tcb info with a pce svn over 65535", AreaTCBInfo, nil, ofInfo(`"pcesvn":13`, `"pcesvn":65549`)},
		{"tcb info with a short fmspc", AreaTCBInfo, nil, ofInfo(`"fmspc":"99`, `"fmspc":"`)},
		{"tcb info with an fmspc that isn't hexadecimal", AreaTCBInfo, nil, ofInfo(`"fmspc":"99`, `"fmspc":"xy`)},
	}
}

// identityDefects are those of the QE identity as a signed text.
func identityDefects() []Defect {
	return []Defect{
		{"qe identity's signature broken", AreaQEIdentity, nil, ofBundle(func(b *bundle, _ *certificates) { b.QEIdentitySignature[40] ^= 1 })},
		{"qe identity's signature zero", AreaQEIdentity, nil, ofBundle(func(b *bundle, _ *certificates) { clear(b.QEIdentitySignature) })},
		{"qe identity signed by another key", AreaQEIdentity, nil, func(d *draft) { d.identityKey = d.vendor.key("stranger") }},
		{"qe identity changed after signing", AreaQEIdentity, nil, ofBundle(func(b *bundle, _ *certificates) {
			b.QEIdentity = strings.Replace(b.QEIdentity, `"isvsvn":8`, `"isvsvn":7`, 1)
		})},
		{"qe identity signed by the authority", AreaQEIdentity, nil, func(d *draft) {
			d.identityKey = d.authority.key
			ofBundle(func(b *bundle, c *certificates) { b.QEIdentityIssuerChain = string(chain(c.authority, c.root)) })(d)
		}},
		{"issuers of qe identity from another root", AreaQEIdentity, nil, func(d *draft) {
			signer, root := d.signer, d.root
			another(&signer, d.vendor.otherRoot)
			another(&root, d.vendor.otherRoot)
			ofBundle(func(b *bundle, _ *certificates) { b.QEIdentityIssuerChain = string(chain(signer.sign(), root.sign())) })(d)
		}},
		{"qe identity expired", AreaQEIdentity, nil, func(d *draft) { d.identity.NextUpdate = date(d.at.Add(-time.Second)) }},
		{"qe identity not yet valid", AreaQEIdentity, nil, func(d *draft) { d.identity.IssueDate = date(d.at.Add(time.Second)) }},
		{"qe identity of the other tee", AreaQEIdentity, nil, func(d *draft) {
			from, until := window(d.at)
			d.identity = d.vendor.identity(otherTEE(d.kind), DefaultEvaluation, from, until)
		}},
		{"qe identity of the verifying enclave", AreaQEIdentity, nil, func(d *draft) { d.identity.ID = "QVE" }},
		{"qe identity of version 1", AreaQEIdentity, nil, func(d *draft) { d.identity.Version = 1 }},
		{"qe identity of version 3", AreaQEIdentity, nil, func(d *draft) { d.identity.Version = 3 }},
		{"qe identity without levels", AreaQEIdentity, nil, func(d *draft) { d.identity.Levels = []isvLevel{} }},
		{"qe identity with an unknown status", AreaQEIdentity, nil, func(d *draft) { d.identity.Levels[0].Status = "Splendid" }},
	}
}

// identityTextDefects are texts that aren't a QE identity. The signer signs them all the same.
func identityTextDefects() []Defect {
	return []Defect{
		{"qe identity isn't JSON", AreaQEIdentity, nil, ofIdentity(`{"id"`, `("id"`)},
		{"qe identity with text after it", AreaQEIdentity, nil, func(d *draft) {
			d.editIdentity = func(text []byte) []byte { return append(text, "{}"...) }
		}},
		{"qe identity without issue date", AreaQEIdentity, nil, ofIdentity(`"issueDate"`, `"issued"`)},
		{"qe identity without next update", AreaQEIdentity, nil, ofIdentity(`"nextUpdate"`, `"next"`)},
		{"qe identity without mrsigner", AreaQEIdentity, nil, ofIdentity(`"mrsigner"`, `"signer"`)},
		{"qe identity without attributes", AreaQEIdentity, nil, ofIdentity(`"attributes"`, `"attribute"`)},
		{"qe identity without the attributes' mask", AreaQEIdentity, nil, ofIdentity(`"attributesMask"`, `"mask"`)},
		{"qe identity without miscselect", AreaQEIdentity, nil, ofIdentity(`"miscselect"`, `"misc"`)},
		{"qe identity without the miscselect's mask", AreaQEIdentity, nil, ofIdentity(`"miscselectMask"`, `"miscMask"`)},
		{"qe identity without isvprodid", AreaQEIdentity, nil, ofIdentity(`"isvprodid"`, `"prodid"`)},
		{"qe identity without isvsvn", AreaQEIdentity, nil, ofIdentity(`"isvsvn"`, `"svn"`)},
		{"qe identity with a short mask", AreaQEIdentity, nil, ofIdentity(`"attributesMask":"FB`, `"attributesMask":"`)},
		{"qe identity with a negative isvsvn", AreaQEIdentity, nil, ofIdentity(`"isvsvn":8`, `"isvsvn":-8`)},
	}
}

// contentDefects are statements that are signed rightly and aren't acceptable.
func contentDefects() []Defect {
	return []Defect{
		{"qe of another signer", AreaQEReport, nil, func(d *draft) { d.qe.MRSigner[0] ^= 1 }},
		{"qe of another product", AreaQEReport, nil, func(d *draft) { d.qe.ISVProdID = 7 }},
		{"qe in debug mode", AreaQEReport, nil, func(d *draft) { d.qe.Attributes[0] |= 2 }},
		{"qe without the provisioning key", AreaQEReport, nil, func(d *draft) { d.qe.Attributes[0] &^= 0x10 }},
		{"qe with an attribute of the last byte", AreaQEReport, nil, func(d *draft) { d.qe.Attributes[7] = 0x80 }},
		{"qe with another miscselect", AreaQEReport, nil, func(d *draft) { d.qe.MiscSelect = 1 << 31 }},
		{"module of another signer", AreaTDXModule, onlyTDX, func(d *draft) { d.td.mrSignerSeam[47] = 1 }},
		{"module with attributes", AreaTDXModule, onlyTDX, func(d *draft) { d.td.seamAttributes[7] = 1 }},
		{"module of an unknown version", AreaTDXModule, onlyTDX, func(d *draft) { d.td.teeTCBSVN[1] = 2 }},
		{"module's identity of another signer", AreaTDXModule, onlyTDX, func(d *draft) {
			d.info.ModuleLevels[1].MRSigner = strings.Repeat("1", 96)
		}},
		{"enclave in debug mode", AreaDebug, onlySGX, func(d *draft) { d.enclave.Attributes[0] |= 2 }},
		{"td in debug mode", AreaDebug, onlyTDX, func(d *draft) { d.td.Attributes[0] |= 1 }},
		{"td with the last bit of the debug byte", AreaDebug, onlyTDX, func(d *draft) { d.td.Attributes[0] |= 0x80 }},
		{"td with a service td", AreaServiceTD, onlyTD15, func(d *draft) { d.td.MRServiceTD[0] = 1 }},
	}
}
