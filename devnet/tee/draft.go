package tee

import (
	"crypto/ecdsa"
	"crypto/sha256"
	"time"
)

// draft is evidence before anything in it is signed: what a quote and its collateral will say. A defect edits the draft
// and the signatures come after, so everything but the defect is right.
type draft struct {
	vendor *Vendor
	kind   Kind
	at     time.Time

	// Certificates, and the three that the quote carries.
	root, authority, leaf, signer certificate
	sgx                           sgxExtension
	rootCRL, pckCRL               crl
	signed                        *certificates // nil until they are

	// Signed JSON, and who signs it.
	info                 tcbInfo
	identity             enclaveIdentity
	infoKey, identityKey *ecdsa.PrivateKey

	// The quote.
	header      header
	bodyType    uint16
	enclave     report
	td          tdReport
	qe          report
	qeSigner    *ecdsa.PrivateKey
	attestation *ecdsa.PrivateKey
	auth        []byte
	bindKey     []byte // in place of the attestation key's point; nil: the point

	// Edits of what is finished, for what can't be said above.
	editExtension func([]byte) []byte // of the leaf, before it is signed
	editParts     []func(*parts, *certificates)
	editQuote     []func([]byte) []byte
	editInfo      func([]byte) []byte // the JSON text, before it is signed
	editIdentity  func([]byte) []byte
	editBundle    []func(*bundle, *certificates)
}

// certificates are the signed ones of a draft.
type certificates struct{ root, authority, leaf, signer []byte }

// draft is the platform's evidence of a kind with nothing wrong, as of now.
func (p *Platform) draft(kind Kind) *draft {
	v := p.vendor
	now := v.now()
	from, until := window(now)
	tee := kind.TEE()

	d := &draft{
		vendor: v, kind: kind, at: now,
		root: v.rootCertificate(), authority: v.authorityCertificate(p.ca), leaf: p.leaf(), signer: v.signerCertificate(),
		sgx: p.extension(), rootCRL: v.rootCRL(now), pckCRL: v.pckCRL(p.ca, now),
		info: v.tcbInfo(tee, p.fmspc, DefaultEvaluation, from, until), identity: v.identity(tee, DefaultEvaluation, from, until),
		infoKey: v.signer, identityKey: v.signer,
		bodyType: kind.BodyType(),
		header:   header{version: kind.Version(), keyType: 2, tee: uint32(tee), vendorID: vendorID},
		qeSigner: p.pck, attestation: p.attestation,
	}

	// What Intel's quoting enclaves put where the documents leave it to them.
	for i := range 32 {
		d.auth = append(d.auth, byte(i))
	}
	if d.header.version == 3 {
		d.header.qeSVN, d.header.pceSVN = p.svns.QE, p.svns.PCE
	}
	owner := v.derive("quoting enclave id " + p.name)
	copy(d.header.userData[:16], owner[:])

	d.qe = report{cpuSVN: p.svns.Components, Enclave: Enclave{
		MREnclave: v.derive("quoting enclave " + tee.String()), MRSigner: v.quotingSigner(tee),
		Attributes: [16]byte{0: 0x15, 8: 0xe7}, ISVProdID: 1, ISVSVN: p.svns.QE,
	}}
	if tee == TDX {
		d.qe.ISVProdID = 2
		d.td = tdReport{
			teeTCBSVN: p.svns.TEE, mrSeam: v.derive48("tdx module"), TD: v.SampleTD([64]byte{}),
			td15: kind.IsTD15(), teeTCBSVN2: p.svns.TEE2,
		}
	} else {
		d.enclave = report{cpuSVN: p.svns.Components, Enclave: v.SampleEnclave([64]byte{})}
	}
	return d
}

// certificates signs them, once: edits come before.
func (d *draft) certificates() *certificates {
	if d.signed != nil {
		return d.signed
	}
	d.leaf.sgx = d.sgx.encode()
	if d.editExtension != nil {
		d.leaf.sgx = d.editExtension(d.leaf.sgx)
	}
	d.signed = &certificates{root: d.root.sign(), authority: d.authority.sign(), leaf: d.leaf.sign(), signer: d.signer.sign()}
	return d.signed
}

// quote signs the quote and lays it out.
func (d *draft) quote() []byte {
	signed := d.certificates()
	p := &parts{
		version: d.kind.Version(), bodyType: d.bodyType, header: d.header.encode(),
		key: point(d.attestation)[1:], auth: d.auth, outer: qeReportData, inner: pckChainData,
		// The quoting enclave ends the text with a zero byte, as C does.
		chain: append(chain(signed.leaf, signed.authority, signed.root), 0),
	}
	if d.bindKey != nil {
		p.key = d.bindKey
	}
	if d.kind.TEE() == TDX {
		p.body = d.td.encode()
	} else {
		p.body = d.enclave.encode()
	}

	bound := sha256.Sum256(append(append([]byte(nil), p.key...), d.auth...))
	copy(d.qe.ReportData[:], bound[:])
	p.qeReport = d.qe.encode()
	p.qeSig = signRaw(d.qeSigner, p.qeReport)
	p.signature = signRaw(d.attestation, p.signed())

	for _, edit := range d.editParts {
		edit(p, signed)
	}
	out := p.encode()
	for _, edit := range d.editQuote {
		out = edit(out)
	}
	return out
}

// bundle signs the collateral.
func (d *draft) bundle() []byte {
	signed := d.certificates()
	issuers := string(chain(signed.signer, signed.root))
	info, identity := compact(d.info), compact(d.identity)
	if d.editInfo != nil {
		info = d.editInfo(info)
	}
	if d.editIdentity != nil {
		identity = d.editIdentity(identity)
	}

	b := &bundle{
		PCKCRLIssuerChain: string(chain(signed.authority, signed.root)),
		RootCACRL:         d.rootCRL.sign(), PCKCRL: d.pckCRL.sign(),
		TCBInfoIssuerChain: issuers, TCBInfo: string(info), TCBInfoSignature: signRaw(d.infoKey, info),
		QEIdentityIssuerChain: issuers, QEIdentity: string(identity), QEIdentitySignature: signRaw(d.identityKey, identity),
	}
	for _, edit := range d.editBundle {
		edit(b, signed)
	}
	return compact(b)
}
