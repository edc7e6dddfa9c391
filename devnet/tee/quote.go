package tee

import (
	"encoding/binary"
	"fmt"
)

// TEE is the kind of hardware, as a quote's header says it.
type TEE uint32

// The two that exist.
const (
	SGX TEE = 0
	TDX TEE = 0x81
)

func (t TEE) String() string {
	if t == SGX {
		return "SGX"
	}
	return "TDX"
}

// Kind is a kind of quote: TEE, version and body.
type Kind uint8

// The kinds in use. Version 5 carries any body; version 4 is TDX's first.
const (
	SGXv3     Kind = iota // an enclave's report
	TDXv4                 // a TD's report, TDX 1.0
	TDXv5                 // the same, in a quote of version 5
	TDXv5TD15             // a TD's report, TDX 1.5: two fields more
	SGXv5                 // an enclave's report in a quote of version 5
)

// Kinds lists them all.
func Kinds() []Kind { return []Kind{SGXv3, TDXv4, TDXv5, TDXv5TD15, SGXv5} }

var kinds = [...]struct {
	name     string
	tee      TEE
	version  uint16
	bodyType uint16
}{
	SGXv3:     {"sgx-v3", SGX, 3, 1},
	TDXv4:     {"tdx-v4", TDX, 4, 2},
	TDXv5:     {"tdx-v5", TDX, 5, 2},
	TDXv5TD15: {"tdx-v5-td15", TDX, 5, 3},
	SGXv5:     {"sgx-v5", SGX, 5, 1},
}

func (k Kind) String() string {
	if !k.valid() {
		return fmt.Sprintf("kind(%d)", uint8(k))
	}
	return kinds[k].name
}

func (k Kind) valid() bool { return int(k) < len(kinds) }

// TEE is the hardware that makes such quotes.
func (k Kind) TEE() TEE { return kinds[k].tee }

// Version is the quote's.
func (k Kind) Version() uint16 { return kinds[k].version }

// BodyType is 1 for an enclave, 2 for a TD of TDX 1.0, 3 for one of 1.5.
func (k Kind) BodyType() uint16 { return kinds[k].bodyType }

// IsTD15 says whether the body is that of TDX 1.5.
func (k Kind) IsTD15() bool { return k.BodyType() == 3 }

// vendorID is Intel's, in every quote's header.
var vendorID = [16]byte{0x93, 0x9a, 0x72, 0x33, 0xf7, 0x9c, 0x4c, 0xa9, 0x94, 0x0a, 0x0d, 0xb3, 0x95, 0x7f, 0x06, 0x07}

// Types of certification data: a PEM chain, and a quoting enclave's report that encloses other certification data.
const (
	pckChainData = 5
	qeReportData = 6
)

// header is a quote's first 48 bytes.
type header struct {
	version, keyType uint16
	tee              uint32
	qeSVN, pceSVN    uint16 // version 3 only; reserved since
	vendorID         [16]byte
	userData         [20]byte
}

func (h *header) encode() []byte {
	le := binary.LittleEndian
	out := make([]byte, 0, 48)
	out = le.AppendUint16(out, h.version)
	out = le.AppendUint16(out, h.keyType)
	out = le.AppendUint32(out, h.tee)
	out = le.AppendUint16(out, h.qeSVN)
	out = le.AppendUint16(out, h.pceSVN)
	out = append(out, h.vendorID[:]...)
	return append(out, h.userData[:]...)
}

// report is an enclave's report, 384 bytes.
type report struct {
	cpuSVN [16]byte
	Enclave
}

func (r *report) encode() []byte {
	out := make([]byte, 384)
	copy(out, r.cpuSVN[:])
	binary.LittleEndian.PutUint32(out[16:], r.MiscSelect)
	copy(out[48:], r.Attributes[:])
	copy(out[64:], r.MREnclave[:])
	copy(out[128:], r.MRSigner[:])
	binary.LittleEndian.PutUint16(out[256:], r.ISVProdID)
	binary.LittleEndian.PutUint16(out[258:], r.ISVSVN)
	copy(out[320:], r.ReportData[:])
	return out
}

// tdReport is a TD's report as a quote carries it: 584 bytes, or 648 with what TDX 1.5 adds.
type tdReport struct {
	teeTCBSVN      [16]byte
	mrSeam         [48]byte
	mrSignerSeam   [48]byte
	seamAttributes [8]byte
	TD
	td15       bool
	teeTCBSVN2 [16]byte
}

func (r *tdReport) encode() []byte {
	out := make([]byte, 0, 648)
	for _, field := range [][]byte{
		r.teeTCBSVN[:], r.mrSeam[:], r.mrSignerSeam[:], r.seamAttributes[:], r.Attributes[:], r.XFAM[:],
		r.MRTD[:], r.MRConfigID[:], r.MROwner[:], r.MROwnerConfig[:],
		r.RTMR[0][:], r.RTMR[1][:], r.RTMR[2][:], r.RTMR[3][:], r.ReportData[:],
	} {
		out = append(out, field...)
	}
	if r.td15 {
		out = append(out, r.teeTCBSVN2[:]...)
		out = append(out, r.MRServiceTD[:]...)
	}
	return out
}

// parts are a quote before its bytes are laid out one after the other.
type parts struct {
	version         uint16
	bodyType        uint16 // version 5 writes it down
	header, body    []byte
	signature       []byte
	key             []byte // the attestation key's X ‖ Y
	qeReport, qeSig []byte
	auth            []byte
	outer, inner    uint16 // types of the certification data; version 3 has no outer one
	chain           []byte
	trailing        []byte
}

// signed is what the attestation key signs.
func (p *parts) signed() []byte {
	out := append([]byte(nil), p.header...)
	if p.version >= 5 {
		out = binary.LittleEndian.AppendUint16(out, p.bodyType)
		out = binary.LittleEndian.AppendUint32(out, uint32(len(p.body)))
	}
	return append(out, p.body...)
}

// encode lays the quote out.
func (p *parts) encode() []byte {
	le := binary.LittleEndian

	enclosed := make([]byte, 0, 512+len(p.auth)+len(p.chain))
	enclosed = append(enclosed, p.qeReport...)
	enclosed = append(enclosed, p.qeSig...)
	enclosed = le.AppendUint16(enclosed, uint16(len(p.auth)))
	enclosed = append(enclosed, p.auth...)
	enclosed = le.AppendUint16(enclosed, p.inner)
	enclosed = le.AppendUint32(enclosed, uint32(len(p.chain)))
	enclosed = append(enclosed, p.chain...)

	data := make([]byte, 0, 256+len(enclosed))
	data = append(data, p.signature...)
	data = append(data, p.key...)
	if p.version >= 4 {
		data = le.AppendUint16(data, p.outer)
		data = le.AppendUint32(data, uint32(len(enclosed)))
	}
	data = append(data, enclosed...)

	out := p.signed()
	out = le.AppendUint32(out, uint32(len(data)))
	out = append(out, data...)
	return append(out, p.trailing...)
}
