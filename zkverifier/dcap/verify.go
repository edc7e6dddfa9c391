package dcap

import (
	"bytes"
	"crypto/ecdsa"
	"crypto/sha256"
	"crypto/x509"
	"encoding/hex"
	"encoding/pem"
	"fmt"
	"sync"
	"time"
)

// maxChains is how many PCK chains a verifier keeps: as many as machines are seen at a time.
const maxChains = 4096

// Verifier judges quotes against one root. It keeps the chains that it has checked, and may be used by several goroutines.
type Verifier struct {
	root root

	mu     sync.Mutex
	chains map[[32]byte]*pckChain // by SHA-256 of the PEM
}

// pckChain is a chain that leads to the root; dates and revocation are compared at each use.
type pckChain struct {
	certs    []*x509.Certificate
	platform *Platform
	key      *ecdsa.PublicKey // the leaf's
}

// IntelRoot is the certificate of Intel's SGX root CA.
func IntelRoot() *x509.Certificate {
	block, _ := pem.Decode(intelRoot)
	cert, err := x509.ParseCertificate(block.Bytes)
	if err != nil {
		panic(err) // it is embedded
	}
	return cert
}

// NewVerifier is a verifier that believes Intel.
func NewVerifier() *Verifier {
	v, err := NewVerifierFor(IntelRoot())
	if err != nil {
		panic(err)
	}
	return v
}

// NewVerifierFor is a verifier that believes another root instead, such as a development network's own. What it reports must
// never be taken for Intel's word.
func NewVerifierFor(cert *x509.Certificate) (*Verifier, error) {
	root, err := newRoot(cert)
	if err != nil {
		return nil, err
	}
	return &Verifier{root: root, chains: make(map[[32]byte]*pckChain)}, nil
}

// VerifyWith is [Verifier.Endorse] and [Verifier.Verify] in one, for single quotes.
func (v *Verifier) VerifyWith(q *Quote, c *Collateral, at time.Time) (*Report, error) {
	chain, err := v.authenticate(q)
	if err != nil {
		return nil, err
	}
	e, err := v.Endorse(c)
	if err != nil {
		return nil, err
	}
	return v.report(q, chain, e, at)
}

// Verify judges a quote at a time, by endorsements under the same root. The error is an [*Error]; what a TCB level says
// is no error but the report's Status.
func (v *Verifier) Verify(q *Quote, e *Endorsements, at time.Time) (*Report, error) {
	chain, err := v.authenticate(q)
	if err != nil {
		return nil, err
	}
	return v.report(q, chain, e, at)
}

// report judges a quote whose signatures were followed.
func (v *Verifier) report(q *Quote, chain *pckChain, e *Endorsements, at time.Time) (*Report, error) {
	if !v.root.key.Equal(e.root.key) {
		return nil, failed(CheckRootCRL, v.root.want("endorsements that were checked"), "endorsements under the root %s", keyPrint(e.root.cert))
	}
	if err := chain.check(e, at); err != nil {
		return nil, err
	}
	if err := e.Check(at); err != nil {
		return nil, err
	}
	module, err := e.about(q, chain.platform)
	if err != nil {
		return nil, err
	}

	status, parts := e.judge(q, chain.platform, module)
	windows := append(chain.parts(), e.Parts()...)
	platform := *chain.platform // the report is the caller's, the chain is kept
	return &Report{
		Quote: q, Platform: &platform, Status: status, Parts: parts,
		Evaluation: min(e.TCBInfo.Evaluation, e.QEIdentity.Evaluation),
		Window:     intersection(windows), Windows: windows,
	}, nil
}

// Window is when quote and collateral both hold, as far as their dates go. It is empty where they never do. The quote's PCK chain
// must lead to the root; the error is an [*Error].
func (v *Verifier) Window(q *Quote, e *Endorsements) (Window, error) {
	chain, err := v.chain(q)
	if err != nil {
		return Window{}, err
	}
	return intersection(append(chain.parts(), e.Parts()...)), nil
}

// authenticate follows the signatures from the root down to the quote.
func (v *Verifier) authenticate(q *Quote) (*pckChain, error) {
	chain, err := v.chain(q)
	if err != nil {
		return nil, err
	}
	if !verifyRaw(chain.key, q.qeReport, q.QEReportSignature[:]) {
		return nil, failed(CheckQEReportSignature, "the signature of the PCK certificate's key over the QE report", "one that doesn't verify, %x…", q.QEReportSignature[:8])
	}

	binding := sha256.New()
	binding.Write(q.AttestationKey[:])
	binding.Write(q.QEAuthData)
	want := binding.Sum(make([]byte, 0, 64))[:64] // rest zero
	if !bytes.Equal(q.QEReport.ReportData[:], want) {
		return nil, failed(CheckAttestationKey, "the QE report's data to be "+hex.EncodeToString(want[:32])+" (SHA-256 of attestation key and authentication data) and zeros",
			"%x", q.QEReport.ReportData)
	}
	key, err := point(q.AttestationKey)
	if err != nil {
		return nil, failed(CheckAttestationKey, "a point of P-256", "%x…, which is none", q.AttestationKey[:8])
	}
	if !verifyRaw(key, q.signed, q.Signature[:]) {
		return nil, failed(CheckQuoteSignature, "the signature of the attestation key over header and body", "one that doesn't verify, %x…", q.Signature[:8])
	}
	return chain, nil
}

// chain checks the quote's PCK chain to the root, or finds that it has.
func (v *Verifier) chain(q *Quote) (*pckChain, error) {
	print := sha256.Sum256(q.CertData)
	if q.CertType == certPCKChain {
		v.mu.Lock()
		known := v.chains[print]
		v.mu.Unlock()
		if known != nil {
			return known, nil
		}
	}

	certs, err := q.pckChain()
	if err != nil {
		return nil, err
	}
	if err := v.root.leads(certs, 3, false); err != nil {
		return nil, failed(CheckPCKChain, v.root.want("a PCK certificate, its CA and the root"), "%v", err)
	}
	if certs[0].Subject.CommonName != pckLeafName {
		return nil, failed(CheckPCKChain, fmt.Sprintf("a leaf named %q", pckLeafName), "%s", name(certs[0]))
	}
	platform, err := parsePlatform(certs[0])
	if err != nil {
		return nil, err
	}
	chain := &pckChain{certs, platform, certs[0].PublicKey.(*ecdsa.PublicKey)}

	v.mu.Lock()
	defer v.mu.Unlock()
	if len(v.chains) >= maxChains {
		clear(v.chains) // they are cheap to check again
	}
	v.chains[print] = chain
	return chain, nil
}

var pckPlaces = [...]string{"PCK certificate", "PCK CA of the quote", "root of the quote"}

func (c *pckChain) parts() []Part {
	var parts []Part
	for i, cert := range c.certs {
		parts = append(parts, Part{pckPlaces[i], dates(cert)})
	}
	return parts
}

// check compares dates, and asks the revocation lists: the root's about the intermediate, the intermediate's about the leaf.
func (c *pckChain) check(e *Endorsements, at time.Time) error {
	for _, part := range c.parts() {
		if err := within(CheckPCKWindow, part.Name, part.Window, at); err != nil {
			return err
		}
	}
	if !e.sameCA(c.certs[1]) {
		return failed(CheckPCKCRL, fmt.Sprintf("the revocation list of %s (key %s), which issued the PCK certificate", name(c.certs[1]), keyPrint(c.certs[1])),
			"that of %s (key %s)", name(e.pckCA), e.CAKey)
	}
	if e.rootList.revoked(c.certs[1]) {
		return failed(CheckPCKRevoked, "a PCK CA that the root's revocation list doesn't name", "serial %x", c.certs[1].SerialNumber)
	}
	if e.pckList.revoked(c.certs[0]) {
		return failed(CheckPCKRevoked, "a PCK certificate that the "+e.CA+" CA's revocation list doesn't name", "serial %x", c.certs[0].SerialNumber)
	}
	return nil
}

// about checks that the collateral is about this kind of TEE and platform, the quoting enclave and the TDX module those that it
// describes. It gives the module's identity, nil for SGX.
func (e *Endorsements) about(q *Quote, p *Platform) (*ModuleIdentity, error) {
	info, qe := e.TCBInfo, e.QEIdentity
	switch {
	case info.TEE != q.Header.TEE:
		return nil, failed(CheckTCBInfoMatch, "TCB info for "+q.Header.TEE.String(), "for %s", info.TEE)
	case info.FMSPC != p.FMSPC:
		return nil, failed(CheckTCBInfoMatch, fmt.Sprintf("TCB info for FMSPC %X", p.FMSPC), "for FMSPC %X", info.FMSPC)
	case info.PCEID != p.PCEID:
		return nil, failed(CheckTCBInfoMatch, fmt.Sprintf("TCB info for PCE id %X", p.PCEID), "for PCE id %X", info.PCEID)
	}
	want := "QE"
	if q.Header.TEE == TDX {
		want = "TD_QE"
	}
	if qe.ID != want {
		return nil, failed(CheckQEIdentityMatch, "QE identity with id "+want, "id %s", qe.ID)
	}
	if err := qe.checkQE(&q.QEReport); err != nil {
		return nil, err
	}
	if q.TD == nil {
		return nil, nil
	}
	return info.moduleOf(q.TD)
}
