package dcap

import (
	"bytes"
	"crypto/x509"
	"encoding/asn1"
	"errors"
	"fmt"
	"math/big"
)

const maxCRLSize = 8 << 20 // some 200,000 serials; Intel's real lists have under 3 kB

// revocations is a certificate revocation list whose signature was checked.
type revocations struct {
	issuer  []byte // raw name
	number  *big.Int
	window  Window
	serials map[string]struct{} // big-endian
}

var (
	oidCRLNumber = asn1.ObjectIdentifier{2, 5, 29, 20}
	oidAKI       = asn1.ObjectIdentifier{2, 5, 29, 35}
)

// parseCRL reads a list and checks that by signed it.
func parseCRL(der []byte, by *x509.Certificate) (*revocations, error) {
	if len(der) > maxCRLSize {
		return nil, fmt.Errorf("%d bytes, more than %d", len(der), maxCRLSize)
	}
	list, err := x509.ParseRevocationList(der)
	if err != nil {
		return nil, err
	}
	switch {
	case len(list.Raw) != len(der):
		return nil, fmt.Errorf("%d bytes after the list", len(der)-len(list.Raw))
	case list.SignatureAlgorithm != x509.ECDSAWithSHA256:
		return nil, fmt.Errorf("signed by %s, not by %s", list.SignatureAlgorithm, wantSHA256ECC)
	case !bytes.Equal(list.RawIssuer, by.RawSubject):
		return nil, fmt.Errorf("issued by %q, not by %q", list.Issuer.String(), by.Subject.String())
	case list.NextUpdate.IsZero():
		return nil, errors.New("no next update")
	case list.Number == nil:
		return nil, errors.New("no CRL number")
	}
	// A delta or partitioned list says so by a critical extension: absence from it wouldn't mean that a serial isn't revoked.
	for _, e := range list.Extensions {
		if e.Critical && !e.Id.Equal(oidCRLNumber) && !e.Id.Equal(oidAKI) {
			return nil, fmt.Errorf("critical extension %s, which isn't known", e.Id)
		}
	}
	if err := list.CheckSignatureFrom(by); err != nil {
		return nil, fmt.Errorf("not signed by %s: %w", name(by), err)
	}

	r := &revocations{
		issuer: list.RawIssuer, number: list.Number, window: Window{list.ThisUpdate, list.NextUpdate},
		serials: make(map[string]struct{}, len(list.RevokedCertificateEntries)),
	}
	for _, entry := range list.RevokedCertificateEntries {
		r.serials[string(entry.SerialNumber.Bytes())] = struct{}{}
	}
	return r, nil
}

func (r *revocations) revoked(cert *x509.Certificate) bool {
	_, ok := r.serials[string(cert.SerialNumber.Bytes())]
	return ok
}
