package dcap

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"fmt"
)

// MaxQuoteSize is how long a quote may be, padding included. Real ones have 4 to 8 kB; Linux hands out no more than this.
const MaxQuoteSize = 64 << 10

// TEE is the kind of a trusted execution environment, as quote headers have it.
type TEE uint32

const (
	SGX TEE = 0x00
	TDX TEE = 0x81
)

func (t TEE) String() string {
	switch t {
	case SGX:
		return "SGX"
	case TDX:
		return "TDX"
	}
	return fmt.Sprintf("TEE 0x%x", uint32(t))
}

// MarshalText writes its name.
func (t TEE) MarshalText() ([]byte, error) { return []byte(t.String()), nil }

// UnmarshalText reads its name.
func (t *TEE) UnmarshalText(text []byte) error {
	switch string(text) {
	case "SGX":
		*t = SGX
	case "TDX":
		*t = TDX
	default:
		return fmt.Errorf("no TEE %q; it is SGX or TDX", text)
	}
	return nil
}

// Kinds of bodies, as quotes of version 5 number them.
const (
	BodySGX  uint16 = 1 // report of an SGX enclave, 384 bytes
	BodyTD10 uint16 = 2 // TD report of TDX 1.0, 584 bytes
	BodyTD15 uint16 = 3 // TD report of TDX 1.5, 648 bytes
)

const (
	headerSize    = 48
	signatureSize = 64
	keySize       = 64

	keyTypeP256 = 2

	certPCKChain = 5 // PEM of the PCK certificate, its CA and the root
	certQEReport = 6 // QE report, its signature, authentication data, and certification data of another type
)

// intelQE is the vendor id of Intel's quoting enclaves.
var intelQE = [16]byte{0x93, 0x9A, 0x72, 0x33, 0xF7, 0x9C, 0x4C, 0xA9, 0x94, 0x0A, 0x0D, 0xB3, 0x95, 0x7F, 0x06, 0x07}

// Header begins every quote. All of it is signed.
type Header struct {
	Version  uint16 // 3, 4 or 5
	KeyType  uint16 // of the attestation key: 2, ECDSA on P-256
	TEE      TEE
	QESVN    uint16 // version 3 only, else zero
	PCESVN   uint16 // version 3 only, else zero
	VendorID [16]byte
	UserData [20]byte // of the quoting enclave: the first 16 bytes tell platforms apart
}

// Quote is a quote taken apart. Nothing of it is believed.
type Quote struct {
	Header   Header
	BodyType uint16 // [BodySGX], [BodyTD10] or [BodyTD15]
	Enclave  *EnclaveReport
	TD       *TDReport

	Signature         [64]byte // r ‖ s over Signed
	AttestationKey    [64]byte // x ‖ y
	QEReport          EnclaveReport
	QEReportSignature [64]byte // r ‖ s over the QE report
	QEAuthData        []byte
	CertType          uint16 // of the certification data: 5 is a PCK chain
	CertData          []byte // PEM, leaf first
	Trailing          int    // bytes after the signed data; they mean nothing

	signed   []byte // header and body, as signed
	qeReport []byte // QE report, as signed
}

// ParseQuote takes a quote apart. Bytes after the end that its lengths give are padding; its length is in Trailing. The error
// is an [*Error].
func ParseQuote(raw []byte) (*Quote, error) {
	if len(raw) > MaxQuoteSize {
		return nil, failed(CheckQuoteFormat, fmt.Sprintf("at most %d bytes", MaxQuoteSize), "%d bytes", len(raw))
	}
	raw = bytes.Clone(raw) // what is verified must be what was parsed, whatever becomes of the caller's buffer
	r := &reader{rest: raw, end: "the quote"}
	q := new(Quote)
	q.parseHeader(r)
	if r.err != nil {
		return nil, r.err
	}
	if err := q.Header.check(); err != nil {
		return nil, err
	}
	if err := q.parseBody(r); err != nil {
		return nil, err
	}
	q.signed = raw[:len(raw)-len(r.rest)]

	signature := r.sized("signature data")
	if r.err != nil {
		return nil, r.err
	}
	q.Trailing = len(r.rest)
	if err := q.parseSignature(&reader{rest: signature, end: "the signature data"}); err != nil {
		return nil, err
	}
	return q, nil
}

func (q *Quote) parseHeader(r *reader) {
	h := &q.Header
	h.Version = r.uint16("version")
	h.KeyType = r.uint16("attestation key type")
	h.TEE = TEE(r.uint32("TEE type"))
	h.QESVN = r.uint16("QE SVN")
	h.PCESVN = r.uint16("PCE SVN")
	r.copy(h.VendorID[:], "QE vendor id")
	r.copy(h.UserData[:], "user data")
}

func (h *Header) check() error {
	if h.Version < 3 || h.Version > 5 {
		return failed(CheckQuoteVersion, "version 3 (SGX), 4 or 5 (TDX)", "version %d", h.Version)
	}
	if h.KeyType != keyTypeP256 {
		return failed(CheckQuoteKind, "attestation key type 2 (ECDSA, P-256)", "attestation key type %d", h.KeyType)
	}
	if h.Version == 3 && h.TEE != SGX {
		return failed(CheckQuoteKind, "TEE type 0 (SGX) in a quote of version 3", "TEE type 0x%x", uint32(h.TEE))
	}
	if h.TEE != SGX && h.TEE != TDX {
		return failed(CheckQuoteKind, "TEE type 0 (SGX) or 0x81 (TDX)", "TEE type 0x%x", uint32(h.TEE))
	}
	if h.VendorID != intelQE {
		return failed(CheckQuoteVendor, hex.EncodeToString(intelQE[:])+" (Intel's quoting enclave)", "%x", h.VendorID)
	}
	return nil
}

// parseBody reads the report. Up to version 4 its kind follows from the TEE; version 5 says it, with its size.
func (q *Quote) parseBody(r *reader) error {
	size := uint32(enclaveReportSize)
	switch {
	case q.Header.Version == 5:
		q.BodyType, size = r.uint16("body type"), r.uint32("body size")
		if r.err != nil {
			return r.err
		}
	case q.Header.TEE == SGX:
		q.BodyType = BodySGX
	default:
		q.BodyType, size = BodyTD10, td10Size
	}

	want, ok := map[uint16]uint32{BodySGX: enclaveReportSize, BodyTD10: td10Size, BodyTD15: td15Size}[q.BodyType]
	if !ok || (q.BodyType == BodySGX) != (q.Header.TEE == SGX) {
		return failed(CheckQuoteKind, "body type 1 for SGX, 2 (TD 1.0) or 3 (TD 1.5) for TDX", "body type %d for %s", q.BodyType, q.Header.TEE)
	}
	if size != want {
		return failed(CheckQuoteFormat, fmt.Sprintf("%d bytes for body type %d", want, q.BodyType), "a body of %d bytes", size)
	}

	body := r.take(int(size), "body")
	if r.err != nil {
		return r.err
	}
	if q.BodyType == BodySGX {
		q.Enclave = parseEnclaveReport(body)
	} else {
		q.TD = parseTDReport(body)
	}
	return nil
}

// parseSignature reads what follows the body. From version 4 on the QE report and what belongs to it are wrapped in
// certification data of type 6.
func (q *Quote) parseSignature(r *reader) error {
	r.copy(q.Signature[:], "quote signature")
	r.copy(q.AttestationKey[:], "attestation key")
	if q.Header.Version >= 4 {
		kind := r.uint16("certification data type")
		inner := r.sized("certification data")
		if r.err != nil {
			return r.err
		}
		if kind != certQEReport {
			return failed(CheckQuoteCertData, "certification data of type 6 (QE report)", "type %d", kind)
		}
		if err := r.done(); err != nil {
			return err
		}
		r = &reader{rest: inner, end: "the QE certification data"}
	}

	q.qeReport = r.take(enclaveReportSize, "QE report")
	r.copy(q.QEReportSignature[:], "QE report signature")
	q.QEAuthData = r.take(int(r.uint16("size of the QE authentication data")), "QE authentication data")
	q.CertType = r.uint16("certification data type")
	q.CertData = r.sized("certification data")
	if r.err != nil {
		return r.err
	}
	q.QEReport = *parseEnclaveReport(q.qeReport)
	return r.done()
}

// ReportData is what the measured code committed to.
func (q *Quote) ReportData() [64]byte {
	if q.Enclave != nil {
		return q.Enclave.ReportData
	}
	return q.TD.ReportData
}

// Debug says whether the host can look into the enclave: for SGX the DEBUG attribute, for TDX any bit of the byte TUD.
func (q *Quote) Debug() bool {
	if q.Enclave != nil {
		return q.Enclave.Debug()
	}
	return q.TD.Debug()
}

// Digest tells quotes apart: SHA-256 of all that is signed. Padding and signatures, which others could change, aren't in it.
func (q *Quote) Digest() [32]byte { return sha256.Sum256(q.signed) }

// reader takes bytes from the front. After the first lack it takes nothing, and err says what was missing.
type reader struct {
	rest []byte
	end  string // what ends where rest ends
	err  error
}

func (r *reader) take(n int, what string) []byte {
	if r.err != nil {
		return nil
	}
	if n > len(r.rest) {
		r.err = failed(CheckQuoteFormat, fmt.Sprintf("%d bytes of %s", n, what), "%d bytes up to the end of %s", len(r.rest), r.end)
		return nil
	}
	var taken []byte
	taken, r.rest = r.rest[:n:n], r.rest[n:]
	return taken
}

func (r *reader) copy(to []byte, what string) { copy(to, r.take(len(to), what)) }

func (r *reader) uint16(what string) uint16 {
	if b := r.take(2, what); b != nil {
		return binary.LittleEndian.Uint16(b)
	}
	return 0
}

func (r *reader) uint32(what string) uint32 {
	if b := r.take(4, what); b != nil {
		return binary.LittleEndian.Uint32(b)
	}
	return 0
}

// sized takes as many bytes as the four before them say.
func (r *reader) sized(what string) []byte {
	size := r.uint32("size of the " + what)
	if r.err == nil && uint64(size) > uint64(len(r.rest)) {
		r.err = failed(CheckQuoteFormat, fmt.Sprintf("%d bytes of %s", size, what), "%d bytes up to the end of %s", len(r.rest), r.end)
	}
	return r.take(int(size), what)
}

func (r *reader) done() error {
	if len(r.rest) > 0 {
		return failed(CheckQuoteFormat, "nothing more in "+r.end, "%d bytes more", len(r.rest))
	}
	return nil
}
