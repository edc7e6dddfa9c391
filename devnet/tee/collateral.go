package tee

import (
	"encoding/hex"
	"encoding/json"
	"fmt"
	"strings"
	"time"
)

// tcbInfo is Intel's TCB info v3. The order of the fields is that of the text that it signs.
type tcbInfo struct {
	ID           string           `json:"id"`
	Version      int              `json:"version"`
	IssueDate    string           `json:"issueDate"`
	NextUpdate   string           `json:"nextUpdate"`
	FMSPC        string           `json:"fmspc"`
	PCEID        string           `json:"pceId"`
	Type         int              `json:"tcbType"`
	Evaluation   int              `json:"tcbEvaluationDataNumber"`
	Module       *tdxModule       `json:"tdxModule,omitempty"`
	ModuleLevels []moduleIdentity `json:"tdxModuleIdentities,omitempty"`
	Levels       []tcbLevel       `json:"tcbLevels"`
}

type tdxModule struct {
	MRSigner   string `json:"mrsigner"`
	Attributes string `json:"attributes"`
	Mask       string `json:"attributesMask"`
}

type moduleIdentity struct {
	ID string `json:"id"`
	tdxModule
	Levels []isvLevel `json:"tcbLevels"`
}

type tcbLevel struct {
	TCB        tcb      `json:"tcb"`
	Date       string   `json:"tcbDate"`
	Status     string   `json:"tcbStatus"`
	Advisories []string `json:"advisoryIDs,omitempty"`
}

type tcb struct {
	SGX    []component `json:"sgxtcbcomponents"`
	PCESVN uint16      `json:"pcesvn"`
	TDX    []component `json:"tdxtcbcomponents,omitempty"`
}

type component struct {
	SVN      byte   `json:"svn"`
	Category string `json:"category,omitempty"`
	Type     string `json:"type,omitempty"`
}

// isvLevel is a level of a module or of a quoting enclave.
type isvLevel struct {
	TCB struct {
		SVN uint16 `json:"isvsvn"`
	} `json:"tcb"`
	Date       string   `json:"tcbDate"`
	Status     string   `json:"tcbStatus"`
	Advisories []string `json:"advisoryIDs,omitempty"`
}

// enclaveIdentity is Intel's QE identity v2.
type enclaveIdentity struct {
	ID             string     `json:"id"`
	Version        int        `json:"version"`
	IssueDate      string     `json:"issueDate"`
	NextUpdate     string     `json:"nextUpdate"`
	Evaluation     int        `json:"tcbEvaluationDataNumber"`
	MiscSelect     string     `json:"miscselect"`
	MiscSelectMask string     `json:"miscselectMask"`
	Attributes     string     `json:"attributes"`
	AttributesMask string     `json:"attributesMask"`
	MRSigner       string     `json:"mrsigner"`
	ISVProdID      int        `json:"isvprodid"`
	Levels         []isvLevel `json:"tcbLevels"`
}

// bundle is the collateral of one platform in one file: the format of Phala's dcap-qvl, which veritee reads.
type bundle struct {
	PCKCRLIssuerChain     string   `json:"pck_crl_issuer_chain"`
	RootCACRL             hexBytes `json:"root_ca_crl"`
	PCKCRL                hexBytes `json:"pck_crl"`
	TCBInfoIssuerChain    string   `json:"tcb_info_issuer_chain"`
	TCBInfo               string   `json:"tcb_info"`
	TCBInfoSignature      hexBytes `json:"tcb_info_signature"`
	QEIdentityIssuerChain string   `json:"qe_identity_issuer_chain"`
	QEIdentity            string   `json:"qe_identity"`
	QEIdentitySignature   hexBytes `json:"qe_identity_signature"`
}

type hexBytes []byte

func (h hexBytes) MarshalText() ([]byte, error) { return []byte(hex.EncodeToString(h)), nil }

// compact is JSON as Intel writes it: no space, this order. Nothing here can fail to encode.
func compact(value any) []byte {
	out, err := json.Marshal(value)
	if err != nil {
		panic("collateral of this package can't be encoded: " + err.Error())
	}
	return out
}

func upper(raw []byte) string { return strings.ToUpper(hex.EncodeToString(raw)) }

func date(t time.Time) string { return t.UTC().Format("2006-01-02T15:04:05Z") }

// tcbInfo is what the vendor says of the platforms of an FMSPC.
func (v *Vendor) tcbInfo(tee TEE, fmspc [6]byte, evaluation int, from, until time.Time) tcbInfo {
	info := tcbInfo{
		ID: "SGX", Version: 3,
		IssueDate: date(from), NextUpdate: date(until),
		FMSPC: upper(fmspc[:]), PCEID: "0000", Evaluation: evaluation,
	}
	if tee == TDX {
		// Intel's modules are signed by the processor's own key: MRSIGNERSEAM is zero.
		module := tdxModule{MRSigner: strings.Repeat("0", 96), Attributes: strings.Repeat("0", 16), Mask: strings.Repeat("F", 16)}
		info.ID, info.Module = "TDX", &module
		info.ModuleLevels = []moduleIdentity{
			{"TDX_03", module, isvLevels(newerModuleLadder)},
			{"TDX_01", module, isvLevels(moduleLadder)},
		}
	}

	for _, r := range v.ladder(evaluation) {
		level := tcbLevel{TCB: tcb{SGX: sgxComponents(components(r.svn)), PCESVN: r.pceSVN}, Date: r.date, Status: r.status, Advisories: r.advisories}
		if tee == TDX {
			level.TCB.TDX = tdxComponents(teeSVN(legacyModule, 0, r.svn))
		}
		info.Levels = append(info.Levels, level)
	}
	return info
}

// identity is what the vendor says of its quoting enclave.
func (v *Vendor) identity(tee TEE, evaluation int, from, until time.Time) enclaveIdentity {
	signer := v.quotingSigner(tee)
	id := enclaveIdentity{
		ID: "QE", Version: 2,
		IssueDate: date(from), NextUpdate: date(until), Evaluation: evaluation,
		MiscSelect: "00000000", MiscSelectMask: "FFFFFFFF",
		Attributes: "11000000000000000000000000000000", AttributesMask: "FBFFFFFFFFFFFFFF0000000000000000",
		MRSigner: upper(signer[:]), ISVProdID: 1, Levels: isvLevels(enclaveLadder),
	}
	if tee == TDX {
		id.ID, id.ISVProdID = "TD_QE", 2
	}
	return id
}

func isvLevels(ladder []rung) []isvLevel {
	var out []isvLevel
	for _, r := range ladder {
		level := isvLevel{Date: r.date, Status: r.status, Advisories: r.advisories}
		level.TCB.SVN = uint16(r.svn)
		out = append(out, level)
	}
	return out
}

// sgxComponents names the components as Intel does.
func sgxComponents(svns [16]byte) []component {
	names := []component{
		{Category: "BIOS", Type: "Early Microcode Update"},
		{Category: "OS/VMM", Type: "SGX Late Microcode Update"},
		{Category: "OS/VMM", Type: "TXT SINIT"},
		{Category: "BIOS"}, {Category: "BIOS"}, {Category: "BIOS"}, {},
		{Category: "OS/VMM", Type: "SEAMLDR ACM"},
	}
	return named(names, svns)
}

func tdxComponents(svns [16]byte) []component {
	return named([]component{
		{Category: "OS/VMM", Type: "TDX Module"},
		{Category: "OS/VMM", Type: "TDX Module"},
		{Category: "OS/VMM", Type: "TDX Late Microcode Update"},
	}, svns)
}

func named(names []component, svns [16]byte) []component {
	out := make([]component, len(svns))
	copy(out, names)
	for i := range out {
		out[i].SVN = svns[i]
	}
	return out
}

// parseFMSPC reads the twelve hexadecimal digits of a request.
func parseFMSPC(text string) (fmspc [6]byte, err error) {
	raw, err := hex.DecodeString(text)
	if err != nil || len(raw) != len(fmspc) {
		return fmspc, fmt.Errorf("fmspc %q isn't twelve hexadecimal digits", text)
	}
	return [6]byte(raw), nil
}
