package tee

import (
	"crypto/ecdsa"
	"encoding/pem"
	"math/big"
	"time"
)

// The names that Intel's certificates carry. Verifiers tell the certificates' roles by them.
const (
	rootName      = "Intel SGX Root CA"
	platformName  = "Intel SGX PCK Platform CA"
	processorName = "Intel SGX PCK Processor CA"
	leafName      = "Intel SGX PCK Certificate"
	signerName    = "Intel SGX TCB Signing"
)

// Where Intel's certificates say that their CRLs are.
const (
	rootCRLURL = "https://certificates.trustedservices.intel.com/IntelSGXRootCA.der"
	pckCRLURL  = "https://api.trustedservices.intel.com/sgx/certification/v4/pckcrl?ca=%s&encoding=der"
)

// Key usages, as the BIT STRINGs that they are: certificate and CRL signing; digital signature and non-repudiation.
var (
	usageCA   = []byte{derBitString, 2, 1, 0x06}
	usageSign = []byte{derBitString, 2, 6, 0xc0}
)

var (
	oidECDSASHA256 = oid(1, 2, 840, 10045, 4, 3, 2)
	oidPublicKey   = oid(1, 2, 840, 10045, 2, 1)
	oidP256        = oid(1, 2, 840, 10045, 3, 1, 7)
	oidSKI         = oid(2, 5, 29, 14)
	oidUsage       = oid(2, 5, 29, 15)
	oidBasic       = oid(2, 5, 29, 19)
	oidCRLNumber   = oid(2, 5, 29, 20)
	oidReason      = oid(2, 5, 29, 21)
	oidCRLPoints   = oid(2, 5, 29, 31)
	oidAKI         = oid(2, 5, 29, 35)
	oidSGX         = oid(1, 2, 840, 113741, 1, 13, 1)

	algorithm = tlv(derSequence, oidECDSASHA256)
)

// certificate is what a certificate says, before it is signed.
type certificate struct {
	serial          *big.Int
	subject, issuer string
	from, until     time.Time
	key             *ecdsa.PrivateKey // of whom it speaks
	signer          *ecdsa.PrivateKey // who says so
	crl             string            // where its CRL is
	usage           []byte
	authority       bool
	pathLen         int    // of an authority
	sgx             []byte // Intel's SGX extension; nil in all but a PCK certificate

	spoilt bool // the signature is broken
}

// sign makes the certificate's DER.
func (c *certificate) sign() []byte {
	basic := tlv(derSequence)
	if c.authority {
		basic = tlv(derSequence, derTrue, small(c.pathLen))
	}
	// In Intel's order.
	extensions := [][]byte{
		extension(oidAKI, false, tlv(derSequence, tlv(0x80, keyID(c.signer)))),
		extension(oidCRLPoints, false, tlv(derSequence, tlv(derSequence, tlv(0xa0, tlv(0xa0, tlv(0x86, []byte(c.crl))))))),
		extension(oidSKI, false, tlv(derOctetString, keyID(c.key))),
		extension(oidUsage, true, c.usage),
		extension(oidBasic, true, basic),
	}
	if c.sgx != nil {
		extensions = append(extensions, extension(oidSGX, false, c.sgx))
	}

	body := tlv(derSequence,
		tlv(0xa0, small(2)), // version 3
		integer(c.serial),
		algorithm,
		name(c.issuer),
		tlv(derSequence, utc(c.from), utc(c.until)),
		name(c.subject),
		tlv(derSequence, tlv(derSequence, oidPublicKey, oidP256), bitString(point(c.key))),
		tlv(0xa3, tlv(derSequence, extensions...)),
	)
	return sealed(body, c.signer, c.spoilt)
}

// crl is what a revocation list says, before it is signed.
type crl struct {
	issuer      string
	signer      *ecdsa.PrivateKey
	from, until time.Time
	number      int
	revoked     []*big.Int

	spoilt bool
}

// sign makes the list's DER. A list without entries has no empty sequence of them: RFC 5280 wants the field absent.
func (c *crl) sign() []byte {
	var entries []byte
	if len(c.revoked) > 0 {
		var all [][]byte
		for _, serial := range c.revoked {
			keyCompromise := extension(oidReason, false, tlv(derEnumerated, []byte{1}))
			all = append(all, tlv(derSequence, integer(serial), utc(c.from), tlv(derSequence, keyCompromise)))
		}
		entries = tlv(derSequence, all...)
	}

	body := tlv(derSequence,
		small(1), // version 2
		algorithm,
		name(c.issuer),
		utc(c.from),
		utc(c.until),
		entries,
		tlv(0xa0, tlv(derSequence,
			extension(oidCRLNumber, false, small(c.number)),
			extension(oidAKI, false, tlv(derSequence, tlv(0x80, keyID(c.signer)))),
		)),
	)
	return sealed(body, c.signer, c.spoilt)
}

// sealed is a signed X.509 structure: what is said, the algorithm, the signature.
func sealed(body []byte, signer *ecdsa.PrivateKey, spoilt bool) []byte {
	sig := signDER(signer, body)
	if spoilt {
		// A well-formed signature, but of something else.
		sig = signDER(signer, append([]byte("not "), body...))
	}
	return tlv(derSequence, body, algorithm, bitString(sig))
}

func extension(id []byte, critical bool, value []byte) []byte {
	if critical {
		return tlv(derSequence, id, derTrue, tlv(derOctetString, value))
	}
	return tlv(derSequence, id, tlv(derOctetString, value))
}

// name is a distinguished name of Intel's: only the common name differs. The country alone is a PrintableString.
func name(common string) []byte {
	attribute := func(last int, tag byte, value string) []byte {
		return tlv(derSet, tlv(derSequence, oid(2, 5, 4, last), tlv(tag, []byte(value))))
	}
	return tlv(derSequence,
		attribute(3, derUTF8, common),
		attribute(10, derUTF8, "Intel Corporation"),
		attribute(7, derUTF8, "Santa Clara"),
		attribute(8, derUTF8, "CA"),
		attribute(6, derPrintable, "US"),
	)
}

// chain is PEM, one certificate after the other.
func chain(certificates ...[]byte) []byte {
	var out []byte
	for _, der := range certificates {
		out = append(out, pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: der})...)
	}
	return out
}
