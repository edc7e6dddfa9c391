package dcap

import "encoding/binary"

const (
	enclaveReportSize = 384
	td10Size          = 584
	td15Size          = 648
)

// EnclaveReport is what SGX says of an enclave: the body of an SGX quote, and the quoting enclave's own report in every quote.
type EnclaveReport struct {
	CPUSVN     [16]byte
	MiscSelect uint32
	Attributes [16]byte // flags, then XFRM
	MREnclave  [32]byte
	MRSigner   [32]byte
	ISVProdID  uint16
	ISVSVN     uint16
	ReportData [64]byte
}

// Debug is the DEBUG attribute: the enclave's memory can be read from outside.
func (e *EnclaveReport) Debug() bool { return e.Attributes[0]&0x02 != 0 }

// Reserved bytes are skipped: newer processors use some of them, and all are signed.
func parseEnclaveReport(b []byte) *EnclaveReport {
	e := &EnclaveReport{
		MiscSelect: binary.LittleEndian.Uint32(b[16:]),
		ISVProdID:  binary.LittleEndian.Uint16(b[256:]),
		ISVSVN:     binary.LittleEndian.Uint16(b[258:]),
	}
	copy(e.CPUSVN[:], b)
	copy(e.Attributes[:], b[48:])
	copy(e.MREnclave[:], b[64:])
	copy(e.MRSigner[:], b[128:])
	copy(e.ReportData[:], b[320:])
	return e
}

// TDReport is what TDX says of a trust domain.
type TDReport struct {
	TEETCBSVN      [16]byte // [0] SVN of the TDX module, [1] its version, [2] late microcode update
	MRSeam         [48]byte // the TDX module
	MRSignerSeam   [48]byte // who signed it; zero is Intel
	SeamAttributes [8]byte
	TDAttributes   [8]byte // [0] is TUD, the bits under which the host can look inside
	XFAM           [8]byte
	MRTD           [48]byte // what the TD was built from
	MRConfigID     [48]byte
	MROwner        [48]byte
	MROwnerConfig  [48]byte
	RTMR           [4][48]byte // extended at run time
	ReportData     [64]byte
	TD15           *TD15 // TDX 1.5 only
}

// TD15 is what TDX 1.5 adds.
type TD15 struct {
	TEETCBSVN2  [16]byte // of the module that is loaded now; TEETCBSVN is that of the launch
	MRServiceTD [48]byte // the service TDs bound to this one; zero is none
}

// Debug says whether any bit of TUD is set.
func (t *TDReport) Debug() bool { return t.TDAttributes[0] != 0 }

// ServiceTD says whether a service TD, such as one that migrates this one, is bound to it.
func (t *TDReport) ServiceTD() bool { return t.TD15 != nil && t.TD15.MRServiceTD != [48]byte{} }

// Migratable says whether a service TD may move it to another machine (bit 29 of the attributes).
func (t *TDReport) Migratable() bool { return t.TDAttributes[3]&0x20 != 0 }

func parseTDReport(b []byte) *TDReport {
	t := new(TDReport)
	fields := [][]byte{
		t.TEETCBSVN[:], t.MRSeam[:], t.MRSignerSeam[:], t.SeamAttributes[:], t.TDAttributes[:], t.XFAM[:], t.MRTD[:],
		t.MRConfigID[:], t.MROwner[:], t.MROwnerConfig[:], t.RTMR[0][:], t.RTMR[1][:], t.RTMR[2][:], t.RTMR[3][:], t.ReportData[:],
	}
	if len(b) == td15Size {
		t.TD15 = new(TD15)
		fields = append(fields, t.TD15.TEETCBSVN2[:], t.TD15.MRServiceTD[:])
	}
	for _, field := range fields {
		b = b[copy(field, b):]
	}
	return t
}
