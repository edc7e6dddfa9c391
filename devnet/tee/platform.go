package tee

import (
	"crypto/ecdsa"
	"fmt"
	"sync"
)

// DefaultFMSPC is the family of a platform that doesn't name one. Intel has no such family. It has digits only: Intel
// spells an FMSPC as it was asked for, in either case, and go-tdx-guest compares the texts.
var DefaultFMSPC = [6]byte{0x99, 0x00, 0x60, 0x00, 0x00, 0x00}

// SVNs are the version numbers that decide a platform's TCB state.
type SVNs struct {
	Components [16]byte // SGX TCB components, in the PCK certificate
	PCE        uint16   // likewise
	QE         uint16   // ISVSVN of the quoting enclave
	TEE        [16]byte // TEE_TCB_SVN: at the TD's launch
	TEE2       [16]byte // TEE_TCB_SVN2: at the quote (TDX 1.5)
}

// Latest are the version numbers of a platform that is UpToDate.
func Latest() SVNs {
	top, module := at(platformLadder, UpToDate), at(moduleLadder, UpToDate)
	tee := teeSVN(module.svn, 1, top.svn)
	return SVNs{Components: components(top.svn), PCE: top.pceSVN, QE: uint16(at(enclaveLadder, UpToDate).svn), TEE: tee, TEE2: tee}
}

// PlatformConfig says what a platform is. Its zero value is a platform that is UpToDate.
type PlatformConfig struct {
	Name  string  // tells platforms apart: keys, PPID and serial number follow from it
	FMSPC [6]byte // zero: [DefaultFMSPC]
	CA    string  // [PlatformCA] (default) or [ProcessorCA]
	SVNs  *SVNs   // nil: [Latest]
}

// Platform is one machine: a PCK certificate and quoting enclaves. It is safe for concurrent use.
type Platform struct {
	vendor *Vendor
	name   string
	fmspc  [6]byte
	ca     string
	svns   SVNs

	pck         *ecdsa.PrivateKey
	attestation *ecdsa.PrivateKey

	// Quotes of one platform share their certificates.
	signed func() *certificates
}

// Platform makes a machine. The same configuration gives the same machine.
func (v *Vendor) Platform(config PlatformConfig) (*Platform, error) {
	p := &Platform{vendor: v, name: config.Name, fmspc: config.FMSPC, ca: config.CA, svns: Latest()}
	if p.fmspc == ([6]byte{}) {
		p.fmspc = DefaultFMSPC
	}
	switch p.ca {
	case "":
		p.ca = PlatformCA
	case PlatformCA, ProcessorCA:
	default:
		return nil, fmt.Errorf("certificate authority %q: want %q or %q", p.ca, PlatformCA, ProcessorCA)
	}
	if config.SVNs != nil {
		p.svns = *config.SVNs
	}
	p.pck = v.key("pck " + p.label())
	p.attestation = v.key("attestation " + p.label())
	p.signed = sync.OnceValue(func() *certificates { return p.draft(SGXv3).certificates() })
	return p, nil
}

// FMSPC is the platform's family, what TCB info is asked for by.
func (p *Platform) FMSPC() [6]byte { return p.fmspc }

// CA is the authority that certified the platform.
func (p *Platform) CA() string { return p.ca }

// PPID tells the machine from all others. Its certificate says it, so that it is the same after an update.
func (p *Platform) PPID() [16]byte {
	ppid := p.vendor.derive("ppid " + p.name)
	return [16]byte(ppid[:16])
}

func (p *Platform) label() string {
	return fmt.Sprintf("%s %x %s %x %d", p.name, p.fmspc, p.ca, p.svns.Components, p.svns.PCE)
}

func (p *Platform) extension() sgxExtension {
	instance := p.vendor.derive("instance " + p.name)
	return sgxExtension{
		ppid: p.PPID(), components: p.svns.Components, pceSVN: p.svns.PCE, fmspc: p.fmspc,
		platform: p.ca == PlatformCA, instanceID: [16]byte(instance[:16]),
	}
}

func (p *Platform) leaf() certificate {
	authority := p.vendor.authorityCertificate(p.ca)
	return certificate{
		serial: p.vendor.serial(p.label()), subject: leafName, issuer: authority.subject,
		from: p.vendor.born.Add(-year), until: p.vendor.born.Add(6 * year), key: p.pck, signer: authority.key,
		crl: fmt.Sprintf(pckCRLURL, p.ca), usage: usageSign,
	}
}

// Enclave is what a quote says of an enclave.
type Enclave struct {
	MREnclave, MRSigner [32]byte
	MiscSelect          uint32
	Attributes          [16]byte
	ISVProdID, ISVSVN   uint16
	ReportData          [64]byte
}

// TD is what a quote says of a trust domain.
type TD struct {
	Attributes, XFAM                         [8]byte
	MRTD, MRConfigID, MROwner, MROwnerConfig [48]byte
	RTMR                                     [4][48]byte
	ReportData                               [64]byte
	MRServiceTD                              [48]byte // TDX 1.5
}

// SampleEnclave is an enclave with plausible measurements: initialised, 64 bits, no debugging.
func (v *Vendor) SampleEnclave(reportData [64]byte) Enclave {
	return Enclave{
		MREnclave: v.derive("sample enclave"), MRSigner: v.derive("sample signer"),
		Attributes: [16]byte{0: 0x05, 8: 0xe7}, ReportData: reportData,
	}
}

// SampleTD is a trust domain with plausible measurements: SEPT_VE_DISABLE, no debugging.
func (v *Vendor) SampleTD(reportData [64]byte) TD {
	td := TD{Attributes: [8]byte{3: 0x10}, XFAM: [8]byte{0xe7, 0x02, 0x06}, MRTD: v.derive48("sample mrtd"), ReportData: reportData}
	for i := range td.RTMR[:3] {
		td.RTMR[i] = v.derive48(fmt.Sprintf("sample rtmr%d", i))
	}
	return td
}

// derive48 is a measurement of a TD.
func (v *Vendor) derive48(label string) (out [48]byte) {
	first, second := v.derive(label), v.derive(label+", continued")
	copy(out[copy(out[:], first[:]):], second[:])
	return out
}

// QuoteSGX is a quote of an enclave on this platform.
func (p *Platform) QuoteSGX(kind Kind, enclave Enclave) ([]byte, error) {
	if !kind.valid() || kind.TEE() != SGX {
		return nil, fmt.Errorf("quote of an enclave: %s isn't a kind of SGX", kind)
	}
	d := p.draft(kind)
	d.signed = p.signed()
	d.enclave.Enclave = enclave
	return d.quote(), nil
}

// QuoteTDX is a quote of a trust domain on this platform.
func (p *Platform) QuoteTDX(kind Kind, td TD) ([]byte, error) {
	if !kind.valid() || kind.TEE() != TDX {
		return nil, fmt.Errorf("quote of a trust domain: %s isn't a kind of TDX", kind)
	}
	d := p.draft(kind)
	d.signed = p.signed()
	d.td.TD = td
	return d.quote(), nil
}

// Quote is a quote of a sample enclave or trust domain that carries this report data.
func (p *Platform) Quote(kind Kind, reportData [64]byte) ([]byte, error) {
	if !kind.valid() {
		return nil, fmt.Errorf("quote: no %s", kind)
	}
	if kind.TEE() == SGX {
		return p.QuoteSGX(kind, p.vendor.SampleEnclave(reportData))
	}
	return p.QuoteTDX(kind, p.vendor.SampleTD(reportData))
}

// Collateral is the bundle that judges this platform's quotes, as of now by the vendor's clock.
func (p *Platform) Collateral(tee TEE) []byte {
	kind := SGXv3
	if tee == TDX {
		kind = TDXv4
	}
	return p.draft(kind).bundle()
}

// SealingRoot is what code of a measurement may seal by on this platform: another machine has another one, and so has other code. It
// stays with new microcode.
func (p *Platform) SealingRoot(measurement [32]byte) [32]byte {
	return p.vendor.derive("sealing " + p.name + string(measurement[:]))
}
