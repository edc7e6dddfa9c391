package tee

import (
	"bytes"
	"encoding/binary"
)

// maxQuote is the longest quote that veritee's verifier reads.
const maxQuote = 64 << 10

// formatDefects are wrong statements of a quote about itself. The attestation key signs them.
func formatDefects() []Defect {
	version := func(n uint16) func(*draft) { return func(d *draft) { d.header.version = n } }
	return []Defect{
		{"quote version 2", AreaFormat, nil, version(2)},
		{"quote version 6", AreaFormat, nil, version(6)},
		{"tdx in a quote of version 3", AreaFormat, func(k Kind) bool { return k == SGXv3 }, func(d *draft) { d.header.tee = uint32(TDX) }},
		{"tee unknown", AreaFormat, nil, func(d *draft) { d.header.tee = 0x82 }},
		{"tee of the other kind", AreaFormat, described, func(d *draft) { d.header.tee ^= uint32(TDX) }},
		{"key type ecdsa-384", AreaFormat, nil, func(d *draft) { d.header.keyType = 3 }},
		{"body type 4", AreaFormat, described, func(d *draft) { d.bodyType = 4 }},
		{"body type of the other tdx", AreaFormat, func(k Kind) bool { return described(k) && onlyTDX(k) }, func(d *draft) { d.bodyType ^= 1 }},
		{"certification data of type 1", AreaFormat, nil, ofParts(func(p *parts) { p.inner = 1 })},
		{"certification data of type 7", AreaFormat, nil, ofParts(func(p *parts) { p.inner = 7 })},
		{"certification data nested twice", AreaFormat, nil, ofParts(func(p *parts) { p.inner = qeReportData })},
		{"certification data without the qe report", AreaFormat, nested, ofParts(func(p *parts) { p.outer = pckChainData })},
		{"certification data empty", AreaPCKChain, nil, ofParts(func(p *parts) { p.chain = nil })},
	}
}

// lengthDefects are bytes that are missing, and lengths that lie. Bytes after the signed data are no defect: quotes of real
// hardware have up to 3,065 of them, and not always zero.
func lengthDefects() []Defect {
	cut := func(n func(q []byte) int) func(*draft) { return ofQuote(func(q []byte) []byte { return q[:n(q)] }) }
	defects := []Defect{
		{"nothing", AreaFormat, nil, cut(func([]byte) int { return 0 })},
		{"one byte", AreaFormat, nil, cut(func([]byte) int { return 1 })},
		{"header only", AreaFormat, nil, cut(func([]byte) int { return 48 })},
		{"cut in the body", AreaFormat, nil, cut(func([]byte) int { return 300 })},
		{"cut before the signature's length", AreaFormat, nil, cut(func(q []byte) int { return signatureLength(q) })},
		{"cut in the signature", AreaFormat, nil, cut(func(q []byte) int { return signatureLength(q) + 40 })},
		{"cut in the qe report", AreaFormat, nil, cut(func(q []byte) int { return qeReportAt(q) + 100 })},
		{"cut before the auth data", AreaFormat, nil, cut(func(q []byte) int { return authLength(q) })},
		{"cut in the chain", AreaFormat, nil, cut(func(q []byte) int { return len(q) / 2 })},
		{"cut by one byte", AreaFormat, nil, cut(func(q []byte) int { return len(q) - 1 })},
		{"longer than any quote", AreaFormat, nil, ofQuote(func(q []byte) []byte { return append(q, make([]byte, maxQuote)...) })},
		{"auth data beyond the end", AreaFormat, nil, ofQuote(func(q []byte) []byte {
			binary.LittleEndian.PutUint16(q[authLength(q):], 0xffff)
			return q
		})},
	}

	// Each 32-bit length: none, one less, one more, beyond the end, and the largest, which wraps around when added to.
	for _, length := range []struct {
		name    string
		applies func(Kind) bool
		at      func([]byte) int
	}{
		{"signature data", nil, signatureLength},
		{"outer certification data", nested, func(q []byte) int { return qeReportAt(q) - 4 }},
		{"certification data", nil, chainLength},
		{"body", described, func([]byte) int { return 50 }},
	} {
		for _, lie := range []struct {
			name string
			of   func(uint32) uint32
		}{
			{"none", func(uint32) uint32 { return 0 }},
			{"one less", func(n uint32) uint32 { return n - 1 }},
			{"one more", func(n uint32) uint32 { return n + 1 }},
			{"beyond the end", func(n uint32) uint32 { return n + maxQuote }},
			{"the largest", func(uint32) uint32 { return 0xffffffff }},
		} {
			defects = append(defects, Defect{"length of the " + length.name + ": " + lie.name, AreaFormat, length.applies, ofQuote(func(q []byte) []byte {
				field := q[length.at(q):]
				binary.LittleEndian.PutUint32(field, lie.of(binary.LittleEndian.Uint32(field)))
				return q
			})})
		}
	}
	return defects
}

// Where the lengths of a well-formed quote of this package are.
func signatureLength(q []byte) int {
	switch version := binary.LittleEndian.Uint16(q); {
	case version == 3:
		return 48 + 384
	case version == 4:
		return 48 + 584
	default:
		return 54 + int(binary.LittleEndian.Uint32(q[50:]))
	}
}

func qeReportAt(q []byte) int {
	at := signatureLength(q) + 4 + 128
	if binary.LittleEndian.Uint16(q) >= 4 {
		at += 6
	}
	return at
}

func authLength(q []byte) int { return qeReportAt(q) + 384 + 64 }

func chainLength(q []byte) int {
	at := authLength(q)
	return at + 2 + int(binary.LittleEndian.Uint16(q[at:])) + 2
}

// signatureDefects are those of the three signatures and of what binds them.
func signatureDefects() []Defect {
	return []Defect{
		{"quote signature broken", AreaQuoteSignature, nil, ofParts(func(p *parts) { p.signature[40] ^= 1 })},
		{"quote signature zero", AreaQuoteSignature, nil, ofParts(func(p *parts) { clear(p.signature) })},
		{"quote signature over the order", AreaQuoteSignature, nil, ofParts(func(p *parts) { p.signature = bytes.Repeat([]byte{0xff}, 64) })},
		{"quote signed by another key", AreaQuoteSignature, nil, func(d *draft) {
			stranger := d.vendor.key("stranger")
			ofParts(func(p *parts) { p.signature = signRaw(stranger, p.signed()) })(d)
		}},
		{"header changed after signing", AreaQuoteSignature, nil, ofParts(func(p *parts) { p.header[40] ^= 1 })},
		{"report data changed after signing", AreaQuoteSignature, nil, ofParts(func(p *parts) {
			at := 520 // of a TD
			if len(p.body) == 384 {
				at = 320
			}
			p.body[at] ^= 1
		})},
		{"attestation key not on the curve", AreaAttestationKey, nil, func(d *draft) {
			d.bindKey = append([]byte{1}, make([]byte, 63)...)
		}},
		{"attestation key not bound", AreaAttestationKey, nil, func(d *draft) {
			stranger := d.vendor.key("stranger")
			ofParts(func(p *parts) { p.key, p.signature = point(stranger)[1:], signRaw(stranger, p.signed()) })(d)
		}},
		{"auth data not bound", AreaAttestationKey, nil, ofParts(func(p *parts) { p.auth = append(bytes.Clone(p.auth), 0x20) })},
		{"more than the key bound", AreaAttestationKey, nil, func(d *draft) { d.qe.ReportData[63] = 1 }},
		{"qe signature broken", AreaQESignature, nil, ofParts(func(p *parts) { p.qeSig[40] ^= 1 })},
		{"qe signature zero", AreaQESignature, nil, ofParts(func(p *parts) { clear(p.qeSig) })},
		{"qe report signed by another key", AreaQESignature, nil, func(d *draft) { d.qeSigner = d.vendor.key("stranger") }},
		{"qe report signed by the attestation key", AreaQESignature, nil, func(d *draft) { d.qeSigner = d.attestation }},
		{"qe report changed after signing", AreaQESignature, nil, ofParts(func(p *parts) { p.qeReport[258]++ })},
		{"qe of another vendor", AreaVendor, nil, func(d *draft) { d.header.vendorID[0] ^= 1 }},
	}
}
