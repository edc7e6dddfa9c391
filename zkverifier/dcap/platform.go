package dcap

import (
	"bytes"
	"crypto/sha256"
	"crypto/x509"
	"encoding/asn1"
	"encoding/binary"
	"errors"
	"fmt"
)

// Platform is what a PCK certificate says of the machine.
type Platform struct {
	FMSPC   [6]byte  // family, model, stepping, platform type, custom SKU: which TCB info is about it
	PCEID   [2]byte  // of the provisioning certification enclave
	PPID    [16]byte // tells this very machine from all others
	CPUSVN  [16]byte
	TCB     [16]uint8 // the components of CPUSVN that TCB levels compare
	PCESVN  uint16
	SGXType uint8  // 0 standard, 1 scalable, 2 scalable with integrity
	CA      string // [CAPlatform] or [CAProcessor]: whose revocation list is about it
}

// ID tells the machine apart in public: SHA-256 of the tag "veritee platform v1", padded to 32 bytes, and the PPID. A
// certificate's serial wouldn't do, since it changes when the certificate is issued again.
func (p *Platform) ID() [32]byte {
	var input [48]byte
	copy(input[:32], "veritee platform v1")
	copy(input[32:], p.PPID[:])
	return sha256.Sum256(input[:])
}

// Platform reads what the quote's PCK certificate says, without believing it. The error is an [*Error].
func (q *Quote) Platform() (*Platform, error) {
	chain, err := q.pckChain()
	if err != nil {
		return nil, err
	}
	if len(chain) == 0 {
		return nil, failed(CheckPCKChain, "a PCK certificate", "no certificate")
	}
	return parsePlatform(chain[0])
}

func (q *Quote) pckChain() ([]*x509.Certificate, error) {
	if q.CertType != certPCKChain {
		return nil, failed(CheckQuoteCertData, "certification data of type 5 (PCK chain in PEM)", "type %d: the quote doesn't bring its PCK chain", q.CertType)
	}
	chain, err := parseChain(q.CertData, true)
	if err != nil && len(q.CertData) > 2 && q.CertData[0] == 0x30 && q.CertData[1] == 0x82 {
		return nil, failed(CheckPCKChain, wantPEMChain, "certificates in DER, as test tools write them")
	}
	if err != nil {
		return nil, failed(CheckPCKChain, wantPEMChain, "%v", err)
	}
	return chain, nil
}

// Object identifiers of Intel's SGX extension ("SGX PCK Certificate and CRL Profile Specification", section 2.4).
var (
	oidSGX     = asn1.ObjectIdentifier{1, 2, 840, 113741, 1, 13, 1}
	oidPPID    = sub(oidSGX, 1)
	oidTCB     = sub(oidSGX, 2)
	oidPCEID   = sub(oidSGX, 3)
	oidFMSPC   = sub(oidSGX, 4)
	oidSGXType = sub(oidSGX, 5)
	oidPCESVN  = sub(oidTCB, 17)
	oidCPUSVN  = sub(oidTCB, 18)
)

func sub(oid asn1.ObjectIdentifier, last int) asn1.ObjectIdentifier {
	return append(oid[:len(oid):len(oid)], last)
}

const maxExtensionSize = 4 << 10 // the real one has under 600 bytes

// parsePlatform reads the SGX extension of a PCK certificate and the name of its issuer.
func parsePlatform(leaf *x509.Certificate) (*Platform, error) {
	const want = "one SGX extension (1.2.840.113741.1.13.1) as Intel's profile has it"
	var extension []byte
	for _, e := range leaf.Extensions {
		if e.Id.Equal(oidSGX) {
			extension = e.Value // the certificate parser refuses a second one
		}
	}
	if extension == nil {
		return nil, failed(CheckPCKExtension, want, "none in %s", name(leaf))
	}
	p, err := parseSGXExtension(extension)
	if err != nil {
		return nil, failed(CheckPCKExtension, want, "%v", err)
	}

	known := false
	if p.CA, known = caOf(leaf.Issuer.CommonName); !known {
		return nil, failed(CheckPCKChain, fmt.Sprintf("a PCK certificate issued by %q or %q", platformCA, processorCA), "issuer %q", leaf.Issuer.CommonName)
	}
	return p, nil
}

// parseSGXExtension reads a sequence of (identifier, value). What Intel adds later is skipped; what is known must be there
// once and have its size.
func parseSGXExtension(der []byte) (*Platform, error) {
	if len(der) > maxExtensionSize {
		return nil, fmt.Errorf("%d bytes, more than %d", len(der), maxExtensionSize)
	}
	fields, err := parseFields(der)
	if err != nil {
		return nil, err
	}
	p := new(Platform)
	tcb, ok := fields[oidTCB.String()]
	if !ok {
		return nil, errors.New("no TCB")
	}
	levels, err := parseFields(tcb.FullBytes)
	if err != nil {
		return nil, fmt.Errorf("TCB: %w", err)
	}
	wrong := []error{
		octets(fields, oidPPID, "PPID", p.PPID[:]),
		octets(fields, oidPCEID, "PCEID", p.PCEID[:]),
		octets(fields, oidFMSPC, "FMSPC", p.FMSPC[:]),
		number(fields, oidSGXType, "SGX type", asn1.TagEnum, &p.SGXType),
		octets(levels, oidCPUSVN, "CPUSVN", p.CPUSVN[:]),
		number(levels, oidPCESVN, "PCESVN", asn1.TagInteger, &p.PCESVN),
	}
	for i := range p.TCB {
		wrong = append(wrong, number(levels, sub(oidTCB, i+1), fmt.Sprintf("component %d", i+1), asn1.TagInteger, &p.TCB[i]))
	}
	for _, err := range wrong {
		if err != nil {
			return nil, err
		}
	}
	return p, nil
}

// parseFields reads SEQUENCE OF SEQUENCE { OBJECT IDENTIFIER, ANY }.
func parseFields(der []byte) (map[string]asn1.RawValue, error) {
	var outer asn1.RawValue
	rest, err := asn1.Unmarshal(der, &outer)
	switch {
	case err != nil:
		return nil, err
	case outer.Class != asn1.ClassUniversal || outer.Tag != asn1.TagSequence || !outer.IsCompound:
		return nil, fmt.Errorf("tag %d, not a sequence", outer.Tag)
	case len(rest) > 0:
		return nil, fmt.Errorf("%d bytes after the sequence", len(rest))
	}

	fields := make(map[string]asn1.RawValue)
	for rest = outer.Bytes; len(rest) > 0; {
		var field struct {
			ID    asn1.ObjectIdentifier
			Value asn1.RawValue
		}
		if rest, err = asn1.Unmarshal(rest, &field); err != nil {
			return nil, err
		}
		id := field.ID.String()
		if _, twice := fields[id]; twice {
			return nil, fmt.Errorf("%s is there twice", id)
		}
		fields[id] = field.Value
	}
	return fields, nil
}

func octets(fields map[string]asn1.RawValue, id asn1.ObjectIdentifier, what string, to []byte) error {
	value, ok := fields[id.String()]
	switch {
	case !ok:
		return fmt.Errorf("no %s", what)
	case value.Class != asn1.ClassUniversal || value.Tag != asn1.TagOctetString || value.IsCompound || len(value.Bytes) != len(to):
		return fmt.Errorf("%s is no string of %d bytes", what, len(to))
	}
	copy(to, value.Bytes)
	return nil
}

// number reads a non-negative INTEGER or ENUMERATED that fits.
func number[T uint8 | uint16](fields map[string]asn1.RawValue, id asn1.ObjectIdentifier, what string, tag int, to *T) error {
	value, ok := fields[id.String()]
	if !ok {
		return fmt.Errorf("no %s", what)
	}
	digits := value.Bytes
	minimal := len(digits) == 1 || (len(digits) > 1 && !(digits[0] == 0 && digits[1] < 0x80))
	if value.Class != asn1.ClassUniversal || value.Tag != tag || value.IsCompound || !minimal || digits[0] >= 0x80 {
		return fmt.Errorf("%s is no number", what)
	}
	digits = bytes.TrimLeft(digits, "\x00")
	if len(digits) > 2 {
		return fmt.Errorf("%s is too large", what)
	}
	n := binary.BigEndian.Uint16(append(make([]byte, 2-len(digits)), digits...))
	if uint16(T(n)) != n {
		return fmt.Errorf("%s is %d, too large", what, n)
	}
	*to = T(n)
	return nil
}
