package dcap

import (
	"encoding/hex"
	"fmt"
	"strings"
	"time"
)

// TCBInfo is what Intel says of one kind of platform ("PCS API v4", TCB info version 3).
type TCBInfo struct {
	TEE        TEE
	FMSPC      [6]byte
	PCEID      [2]byte
	Evaluation uint32 // tcbEvaluationDataNumber: rises with every TCB recovery
	Window     Window // issue date to next update
	Levels     []TCBLevel
	Module     *ModuleIdentity  // TDX: of module version 0
	Modules    []ModuleIdentity // TDX: of later versions
}

// TCBLevel is a lower bound of a platform's security versions, and what it is worth. Levels are in Intel's order, the best first.
type TCBLevel struct {
	SGX        [16]uint8
	TDX        [16]uint8 // zero for SGX
	PCESVN     uint16
	Date       time.Time
	Status     Status
	Advisories []string

	sgxNames, tdxNames [16]string // what the components are, as far as Intel says
}

// ModuleIdentity says which TDX module one major version of it is.
type ModuleIdentity struct {
	Version    uint8
	MRSigner   [48]byte
	Attributes [8]byte
	Mask       [8]byte
	Levels     []SVNLevel
}

// SVNLevel is a lower bound of the security version of software, a TDX module or a quoting enclave.
type SVNLevel struct {
	SVN        uint16
	Date       time.Time
	Status     Status
	Advisories []string
}

type tcbInfoJSON struct {
	ID         *string     `json:"id"`
	Version    *uint16     `json:"version"`
	IssueDate  *string     `json:"issueDate"`
	NextUpdate *string     `json:"nextUpdate"`
	FMSPC      *string     `json:"fmspc"`
	PCEID      *string     `json:"pceId"`
	TCBType    *uint16     `json:"tcbType"`
	Evaluation *uint32     `json:"tcbEvaluationDataNumber"`
	Levels     []levelJSON `json:"tcbLevels"`
	Module     *moduleJSON `json:"tdxModule"`
	Modules    []struct {
		ID *string `json:"id"`
		moduleJSON
		Levels []svnLevelJSON `json:"tcbLevels"`
	} `json:"tdxModuleIdentities"`
}

type levelJSON struct {
	TCB *struct {
		SGX    []componentJSON `json:"sgxtcbcomponents"`
		TDX    []componentJSON `json:"tdxtcbcomponents"`
		PCESVN *uint16         `json:"pcesvn"`
	} `json:"tcb"`
	worthJSON
}

type componentJSON struct {
	SVN  *uint8 `json:"svn"`
	Type string `json:"type"`
}

type moduleJSON struct {
	MRSigner   *string `json:"mrsigner"`
	Attributes *string `json:"attributes"`
	Mask       *string `json:"attributesMask"`
}

type svnLevelJSON struct {
	TCB *struct {
		SVN *uint16 `json:"isvsvn"`
	} `json:"tcb"`
	worthJSON
}

type worthJSON struct {
	Date       *string  `json:"tcbDate"`
	Status     *string  `json:"tcbStatus"`
	Advisories []string `json:"advisoryIDs"`
}

// ParseTCBInfo reads the text that Intel signs: the value of "tcbInfo" in its answer. The signature isn't checked here.
func ParseTCBInfo(text string) (*TCBInfo, error) {
	var raw tcbInfoJSON
	if err := decodeSigned(text, &raw); err != nil {
		return nil, err
	}
	if raw.Version != nil && *raw.Version != 3 {
		return nil, fmt.Errorf("version %d, not 3", *raw.Version) // other versions have other members
	}
	if err := present(need("version", raw.Version), need("id", raw.ID), need("issueDate", raw.IssueDate), need("nextUpdate", raw.NextUpdate),
		need("fmspc", raw.FMSPC), need("pceId", raw.PCEID), need("tcbType", raw.TCBType), need("tcbEvaluationDataNumber", raw.Evaluation),
		member{"tcbLevels", len(raw.Levels) == 0}); err != nil {
		return nil, err
	}
	info := &TCBInfo{Evaluation: *raw.Evaluation}
	switch {
	case *raw.TCBType != 0:
		return nil, fmt.Errorf("tcbType %d, not 0", *raw.TCBType)
	case *raw.ID == "SGX":
		info.TEE = SGX
	case *raw.ID == "TDX":
		info.TEE = TDX
	default:
		return nil, fmt.Errorf("id %.20q, neither SGX nor TDX", *raw.ID)
	}

	var err error
	if info.Window, err = issueWindow(*raw.IssueDate, *raw.NextUpdate); err != nil {
		return nil, err
	}
	if err := hexField("fmspc", *raw.FMSPC, info.FMSPC[:]); err != nil {
		return nil, err
	}
	if err := hexField("pceId", *raw.PCEID, info.PCEID[:]); err != nil {
		return nil, err
	}
	if len(raw.Levels) > maxLevels {
		return nil, fmt.Errorf("%d tcbLevels, more than %d", len(raw.Levels), maxLevels)
	}
	for i, level := range raw.Levels {
		parsed, err := level.parse(info.TEE)
		if err != nil {
			return nil, fmt.Errorf("tcbLevels[%d]: %w", i, err)
		}
		info.Levels = append(info.Levels, *parsed)
	}
	if info.TEE == TDX {
		err = info.parseModules(&raw)
	}
	return info, err
}

func (raw *levelJSON) parse(tee TEE) (level *TCBLevel, err error) {
	if raw.TCB == nil || raw.TCB.PCESVN == nil {
		return nil, fmt.Errorf("no tcb with a pcesvn")
	}
	level = &TCBLevel{PCESVN: *raw.TCB.PCESVN, Advisories: raw.Advisories}
	if level.Date, level.Status, err = raw.worthJSON.parse(platformStatuses); err != nil {
		return nil, err
	}
	if err := components("sgxtcbcomponents", raw.TCB.SGX, &level.SGX, &level.sgxNames); err != nil {
		return nil, err
	}
	if tee == TDX {
		err = components("tdxtcbcomponents", raw.TCB.TDX, &level.TDX, &level.tdxNames)
	}
	return level, err
}

func components(name string, raw []componentJSON, to *[16]uint8, names *[16]string) error {
	if len(raw) != len(to) {
		return fmt.Errorf("%d %s, not %d", len(raw), name, len(to))
	}
	for i, c := range raw {
		if c.SVN == nil {
			return fmt.Errorf("%s[%d]: no svn", name, i)
		}
		to[i] = *c.SVN
		if plainText(c.Type) && len(c.Type) <= 64 {
			names[i] = c.Type
		}
	}
	return nil
}

func (raw *worthJSON) parse(among []Status) (date time.Time, status Status, err error) {
	if err := present(need("tcbDate", raw.Date), need("tcbStatus", raw.Status)); err != nil {
		return date, 0, err
	}
	if date, err = timeField("tcbDate", *raw.Date); err != nil {
		return date, 0, err
	}
	for _, advisory := range raw.Advisories {
		if !plainID(advisory) {
			return date, 0, fmt.Errorf("advisory id %.40q isn't one", advisory)
		}
	}
	status, err = signedStatus(*raw.Status, among...)
	return date, status, err
}

// plainID says whether an advisory's id can be shown as it is: INTEL-SA-00615 and the like.
func plainID(id string) bool {
	return id != "" && len(id) <= 64 && strings.Trim(id, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.") == ""
}

func (info *TCBInfo) parseModules(raw *tcbInfoJSON) error {
	if raw.Module == nil {
		return fmt.Errorf("no tdxModule")
	}
	info.Module = new(ModuleIdentity)
	if err := raw.Module.parse(info.Module); err != nil {
		return fmt.Errorf("tdxModule: %w", err)
	}
	if len(raw.Modules) > 255 {
		return fmt.Errorf("%d tdxModuleIdentities, more than 255", len(raw.Modules))
	}
	for i, m := range raw.Modules {
		var identity ModuleIdentity
		if m.ID == nil || !moduleVersion(*m.ID, &identity.Version) {
			return fmt.Errorf("tdxModuleIdentities[%d]: no id such as TDX_01", i)
		}
		if info.module(identity.Version) != nil {
			return fmt.Errorf("tdxModuleIdentities[%d]: %s is there twice", i, *m.ID)
		}
		if err := m.moduleJSON.parse(&identity); err != nil {
			return fmt.Errorf("tdxModuleIdentities[%d]: %w", i, err)
		}
		var err error
		if identity.Levels, err = svnLevels(m.Levels); err != nil {
			return fmt.Errorf("tdxModuleIdentities[%d]: %w", i, err)
		}
		info.Modules = append(info.Modules, identity)
	}
	return nil
}

// moduleVersion reads TDX_ and two hexadecimal digits.
func moduleVersion(id string, version *uint8) bool {
	digits, ok := strings.CutPrefix(strings.ToUpper(id), "TDX_")
	raw, err := hex.DecodeString(digits)
	if !ok || err != nil || len(raw) != 1 {
		return false
	}
	*version = raw[0]
	return true
}

// module is the identity of a version above 0, or nil.
func (info *TCBInfo) module(version uint8) *ModuleIdentity {
	for i := range info.Modules {
		if info.Modules[i].Version == version {
			return &info.Modules[i]
		}
	}
	return nil
}

func (raw *moduleJSON) parse(to *ModuleIdentity) error {
	if err := present(need("mrsigner", raw.MRSigner), need("attributes", raw.Attributes), need("attributesMask", raw.Mask)); err != nil {
		return err
	}
	if err := hexField("mrsigner", *raw.MRSigner, to.MRSigner[:]); err != nil {
		return err
	}
	if err := hexField("attributes", *raw.Attributes, to.Attributes[:]); err != nil {
		return err
	}
	return hexField("attributesMask", *raw.Mask, to.Mask[:])
}

func svnLevels(raw []svnLevelJSON) ([]SVNLevel, error) {
	if len(raw) == 0 || len(raw) > maxLevels {
		return nil, fmt.Errorf("%d tcbLevels, not 1 to %d", len(raw), maxLevels)
	}
	var levels []SVNLevel
	for i, level := range raw {
		if level.TCB == nil || level.TCB.SVN == nil {
			return nil, fmt.Errorf("tcbLevels[%d]: no tcb with an isvsvn", i)
		}
		date, status, err := level.worthJSON.parse(softwareStatuses)
		if err != nil {
			return nil, fmt.Errorf("tcbLevels[%d]: %w", i, err)
		}
		levels = append(levels, SVNLevel{*level.TCB.SVN, date, status, level.Advisories})
	}
	return levels, nil
}

func issueWindow(issue, next string) (w Window, err error) {
	if w.NotBefore, err = timeField("issueDate", issue); err != nil {
		return w, err
	}
	if w.NotAfter, err = timeField("nextUpdate", next); err != nil {
		return w, err
	}
	if w.Empty() {
		return w, fmt.Errorf("nextUpdate %s is before issueDate %s", next, issue)
	}
	return w, nil
}
