package dcap

import (
	"bytes"
	"crypto/ecdsa"
	"crypto/x509"
	"errors"
	"fmt"
	"time"
)

// Endorsements are collateral whose signatures and chains were checked. No clock was asked: the windows are compared when it is
// used.
type Endorsements struct {
	TCBInfo    *TCBInfo
	QEIdentity *QEIdentity
	CA         string // [CAPlatform] or [CAProcessor]: whose revocation list this is
	CAKey      string // short name of that CA's key
	RootCRL    ListFacts
	PCKCRL     ListFacts

	root              root // under which it was checked
	rootList, pckList *revocations
	pckCA             *x509.Certificate
	signing           []signingPart // what must hold for TCB info and QE identity
}

// ListFacts are the facts of a revocation list.
type ListFacts struct {
	Number  string // CRL number, decimal
	Revoked int    // how many serials
	Window  Window
}

// signingPart is a certificate that vouches for collateral: it has dates, and can be revoked by the root.
type signingPart struct {
	name string
	cert *x509.Certificate
	root bool // revoked by nobody
}

// Endorse checks what Intel signed: both revocation lists, TCB info, QE identity, and the chains of those who signed them, to
// the root's key. The error is an [*Error].
func (v *Verifier) Endorse(c *Collateral) (*Endorsements, error) {
	e := &Endorsements{root: v.root}
	if err := e.lists(v.root, c); err != nil {
		return nil, err
	}

	key, err := e.signer(v.root, "TCB info", CheckTCBInfoSignature, c.TCBInfoIssuerChain)
	if err != nil {
		return nil, err
	}
	if !verifyRaw(key, []byte(c.TCBInfo), c.TCBInfoSignature) {
		return nil, failed(CheckTCBInfoSignature, "the signature of Intel's TCB signing key over the TCB info's text", "one of %d bytes that doesn't verify", len(c.TCBInfoSignature))
	}
	var parseErr error
	if e.TCBInfo, parseErr = ParseTCBInfo(c.TCBInfo); parseErr != nil {
		return nil, failed(CheckTCBInfo, "TCB info of version 3", "%v", parseErr)
	}

	if key, err = e.signer(v.root, "QE identity", CheckQEIdentitySignature, c.QEIdentityIssuerChain); err != nil {
		return nil, err
	}
	if !verifyRaw(key, []byte(c.QEIdentity), c.QEIdentitySignature) {
		return nil, failed(CheckQEIdentitySignature, "the signature of Intel's TCB signing key over the QE identity's text", "one of %d bytes that doesn't verify", len(c.QEIdentitySignature))
	}
	if e.QEIdentity, parseErr = ParseQEIdentity(c.QEIdentity); parseErr != nil {
		return nil, failed(CheckQEIdentity, "QE identity of version 2", "%v", parseErr)
	}
	return e, nil
}

// lists checks the root's revocation list and that of a PCK CA.
func (e *Endorsements) lists(r root, c *Collateral) error {
	const want = "a complete revocation list that the %s signed"
	chain, err := parseChain([]byte(c.PCKCRLIssuerChain), false)
	if err != nil {
		return failed(CheckPCKCRL, "the issuer's chain: "+wantPEMChain, "%v", err)
	}
	if err := r.leads(chain, 2, true); err != nil {
		return failed(CheckPCKCRL, r.want("a PCK CA and the root"), "%v", err)
	}
	e.pckCA = chain[0]
	known := false
	if e.CA, known = caOf(e.pckCA.Subject.CommonName); !known {
		return failed(CheckPCKCRL, fmt.Sprintf("an issuer named %q or %q", platformCA, processorCA), "%s", name(e.pckCA))
	}
	e.CAKey = keyPrint(e.pckCA)
	e.signing = append(e.signing, signingPart{name: "PCK CA", cert: chain[0]}, signingPart{name: "root", cert: chain[1], root: true})

	// The root's list is checked under the certificate that came with the chain: it holds the pinned key.
	if e.rootList, err = parseCRL(c.RootCACRL, chain[1]); err != nil {
		return failed(CheckRootCRL, fmt.Sprintf(want, "root"), "%v", err)
	}
	if e.pckList, err = parseCRL(c.PCKCRL, e.pckCA); err != nil {
		return failed(CheckPCKCRL, fmt.Sprintf(want, e.CA+" CA"), "%v", err)
	}
	e.RootCRL, e.PCKCRL = e.rootList.facts(), e.pckList.facts()
	return nil
}

func (r *revocations) facts() ListFacts {
	return ListFacts{r.number.String(), len(r.serials), r.window}
}

// signer checks the chain of a TCB signing certificate and gives its key.
func (e *Endorsements) signer(r root, what string, check Check, pem string) (*ecdsa.PublicKey, error) {
	chain, want, err := r.signingChain(pem)
	if err != nil {
		return nil, failed(check, want, "%v", err)
	}
	leaf := chain[0]
	e.signing = append(e.signing, signingPart{name: what + "'s signer", cert: leaf}, signingPart{name: "root", cert: chain[1], root: true})
	return leaf.PublicKey.(*ecdsa.PublicKey), nil
}

// signingChain reads and checks the chain of a TCB signing certificate. With an error comes what was wanted instead.
func (r root) signingChain(pem string) (chain []*x509.Certificate, want string, err error) {
	if chain, err = parseChain([]byte(pem), false); err != nil {
		return nil, "the signer's chain: " + wantPEMChain, err
	}
	if err = r.leads(chain, 2, false); err != nil {
		return nil, r.want("a TCB signing certificate and the root"), err
	}
	if chain[0].Subject.CommonName != tcbSigning {
		return nil, fmt.Sprintf("a certificate named %q", tcbSigning), errors.New(name(chain[0]))
	}
	return chain, "", nil
}

// Parts are what has a window, each once.
func (e *Endorsements) Parts() []Part {
	parts := []Part{
		{"TCB info", e.TCBInfo.Window}, {"QE identity", e.QEIdentity.Window}, {"PCK CRL", e.PCKCRL.Window}, {"root CRL", e.RootCRL.Window},
	}
	seen := make(map[string]bool)
	for _, s := range e.signing {
		if !seen[string(s.cert.Raw)] {
			seen[string(s.cert.Raw)] = true
			parts = append(parts, Part{s.name, dates(s.cert)})
		}
	}
	return parts
}

// Window is when all of the parts hold.
func (e *Endorsements) Window() Window { return intersection(e.Parts()) }

func intersection(parts []Part) Window {
	w := parts[0].Window
	for _, p := range parts[1:] {
		w = w.And(p.Window)
	}
	return w
}

// Check says whether all of it holds at a time: windows, and that nobody who signed it is revoked. The error is an [*Error].
func (e *Endorsements) Check(at time.Time) error {
	if err := within(CheckRootCRLWindow, "root CRL", e.RootCRL.Window, at); err != nil {
		return err
	}
	if err := within(CheckPCKCRLWindow, "PCK CRL", e.PCKCRL.Window, at); err != nil {
		return err
	}
	for _, s := range e.signing {
		if err := within(CheckSigningWindow, "certificate of the "+s.name, dates(s.cert), at); err != nil {
			return err
		}
		if !s.root && e.rootList.revoked(s.cert) {
			return failed(CheckSigningRevoked, "a serial that the root's revocation list doesn't name", "certificate of the %s: %x", s.name, s.cert.SerialNumber)
		}
	}
	if err := within(CheckTCBInfoWindow, "TCB info", e.TCBInfo.Window, at); err != nil {
		return err
	}
	return within(CheckQEIdentityWindow, "QE identity", e.QEIdentity.Window, at)
}

func within(check Check, what string, w Window, at time.Time) error {
	if w.Holds(at) {
		return nil
	}
	return failed(check, fmt.Sprintf("a time in the window of the %s, %s", what, w), "%s", at.UTC().Format(time.RFC3339))
}

// sameCA says whether a chain's intermediate is the CA whose revocation list this is.
func (e *Endorsements) sameCA(intermediate *x509.Certificate) bool {
	return bytes.Equal(e.pckCA.RawSubject, intermediate.RawSubject) &&
		bytes.Equal(e.pckCA.RawSubjectPublicKeyInfo, intermediate.RawSubjectPublicKeyInfo)
}
