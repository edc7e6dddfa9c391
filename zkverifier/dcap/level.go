package dcap

import (
	"encoding/binary"
	"encoding/hex"
	"fmt"
	"slices"
	"strings"
	"time"
)

// reached says whether a platform's SVNs are at least those of the level.
func (l *TCBLevel) reached(p *Platform) bool {
	for i, svn := range l.SGX {
		if p.TCB[i] < svn {
			return false
		}
	}
	return p.PCESVN >= l.PCESVN
}

// reachedTDX says the same of TEE_TCB_SVN. Where the module has a version of its own, an identity of its own judges it, and
// the first two components don't count.
func (l *TCBLevel) reachedTDX(svn [16]byte) bool {
	for i := firstTDX(svn); i < len(svn); i++ {
		if svn[i] < l.TDX[i] {
			return false
		}
	}
	return true
}

func firstTDX(svn [16]byte) int {
	if svn[1] > 0 {
		return 2
	}
	return 0
}

// matchLevels finds the first level that the platform reaches, and the first that for TDX TEE_TCB_SVN reaches too.
func matchLevels(levels []TCBLevel, p *Platform, td *TDReport) (sgx, whole *TCBLevel) {
	for i := range levels {
		if !levels[i].reached(p) {
			continue
		}
		if sgx == nil {
			sgx = &levels[i]
		}
		if td == nil || levels[i].reachedTDX(td.TEETCBSVN) {
			return sgx, &levels[i]
		}
	}
	return sgx, nil
}

// superseded is when something better than the level came: the oldest date among those before it that are newer.
func (info *TCBInfo) superseded(level *TCBLevel) time.Time {
	var since time.Time
	for i := range info.Levels {
		l := &info.Levels[i]
		if l == level {
			break
		}
		if l.Date.After(level.Date) && (since.IsZero() || l.Date.Before(since)) {
			since = l.Date
		}
	}
	return since
}

// lacks are the versions that are below those of a level.
func (l *TCBLevel) lacks(p *Platform, td *TDReport) (all []Lack) {
	name := func(kind string, i int, known string) string {
		text := fmt.Sprintf("%s component %d", kind, i+1)
		if known != "" {
			text += " (" + known + ")"
		}
		return text
	}
	for i, svn := range l.SGX {
		if p.TCB[i] < svn {
			all = append(all, Lack{name("SGX", i, l.sgxNames[i]), uint16(p.TCB[i]), uint16(svn)})
		}
	}
	if p.PCESVN < l.PCESVN {
		all = append(all, Lack{"PCE SVN", p.PCESVN, l.PCESVN})
	}
	if td == nil {
		return all
	}
	for i := firstTDX(td.TEETCBSVN); i < len(l.TDX); i++ {
		if td.TEETCBSVN[i] < l.TDX[i] {
			all = append(all, Lack{name("TDX", i, l.tdxNames[i]), uint16(td.TEETCBSVN[i]), uint16(l.TDX[i])})
		}
	}
	return all
}

// moduleOf finds the identity of the TDX module and checks that the TD runs on that one.
func (info *TCBInfo) moduleOf(td *TDReport) (*ModuleIdentity, error) {
	version := td.TEETCBSVN[1]
	identity := info.Module
	if version > 0 {
		if identity = info.module(version); identity == nil {
			return nil, failed(CheckTDXModule, "a version of the TDX module that the TCB info describes: "+info.moduleNames(), "version %d", version)
		}
	}
	if td.MRSignerSeam != identity.MRSigner {
		return nil, failed(CheckTDXModule, "MRSIGNERSEAM "+hex.EncodeToString(identity.MRSigner[:]), "%x", td.MRSignerSeam)
	}
	masked := td.SeamAttributes
	for i := range masked {
		masked[i] &= identity.Mask[i]
	}
	// Intel's library wants all bits to be zero, whatever the mask says.
	if masked != identity.Attributes || td.SeamAttributes != [8]byte{} {
		return nil, failed(CheckTDXModule, fmt.Sprintf("SEAM attributes %x, all other bits zero", identity.Attributes), "%x", td.SeamAttributes)
	}
	return identity, nil
}

func (info *TCBInfo) moduleNames() string {
	names := []string{"0"}
	for _, m := range info.Modules {
		names = append(names, fmt.Sprint(m.Version))
	}
	return strings.Join(names, ", ")
}

// judge matches platform, TDX module and quoting enclave to their levels and lets them converge, as Intel's verification
// library does. The module's identity is nil for SGX.
func (e *Endorsements) judge(q *Quote, p *Platform, module *ModuleIdentity) (Status, Parts) {
	sgx, matched := matchLevels(e.TCBInfo.Levels, p, q.TD)
	parts := Parts{Platform: Level{Status: NoMatchingLevel}, QE: matchSVN("ISVSVN of the quoting enclave", e.QEIdentity.Levels, q.QEReport.ISVSVN)}
	target := &e.TCBInfo.Levels[len(e.TCBInfo.Levels)-1]
	if matched != nil {
		parts.Platform = Level{Status: matched.Status, Date: matched.Date, Superseded: e.TCBInfo.superseded(matched), Advisories: slices.Clone(matched.Advisories)}
		target = &e.TCBInfo.Levels[0]
	}
	parts.Platform.Lacks = target.lacks(p, q.TD)
	status := parts.Platform.Status
	if q.TD == nil {
		return status.with(parts.QE.Status), parts
	}

	if module.Version > 0 {
		level := matchSVN("SVN of the TDX module", module.Levels, uint16(q.TD.TEETCBSVN[0]))
		parts.Module = &level
		status = status.with(level.Status)
	}
	if status == NoMatchingLevel || status == Revoked {
		return status, parts // nothing else makes these better or worse
	}
	if q.TD.TD15 != nil && parts.Module != nil && e.TCBInfo.launchedOnOldModule(sgx.Status, status, parts) {
		status = e.TCBInfo.relaunch(q.TD.TD15.TEETCBSVN2, sgx.Status, status)
	}
	return status.with(parts.QE.Status), parts
}

// launchedOnOldModule says whether the machine is well but for the TDX module that the TD was launched on.
func (info *TCBInfo) launchedOnOldModule(sgx, status Status, parts Parts) bool {
	return slices.Contains([]Status{UpToDate, SWHardeningNeeded, ConfigurationNeeded, ConfigurationAndSWHardeningNeeded}, sgx) &&
		parts.QE.Status == UpToDate && parts.Module.Status == OutOfDate &&
		(status == OutOfDate || status == OutOfDateConfigurationNeeded)
}

// relaunch asks for the module that runs now: if it and the microcode are of the best level, launching the TD anew mends all.
func (info *TCBInfo) relaunch(now [16]byte, sgx, status Status) Status {
	best := info.Levels[0].TDX
	least := uint16(best[0])
	if version := now[1]; version > 0 {
		identity := info.module(version)
		if identity == nil {
			return NoMatchingLevel // nobody knows what it runs on now
		}
		least = identity.Levels[0].SVN
	}
	switch {
	case uint16(now[0]) < least || now[2] < best[2]:
		return status
	case sgx.configurationNeeded() || status.configurationNeeded():
		return RelaunchAdvisedConfigurationNeeded
	}
	return RelaunchAdvised
}

// checkQE says whether the quoting enclave is the one that the identity describes; its version is for its level to judge.
func (id *QEIdentity) checkQE(qe *EnclaveReport) error {
	if qe.MRSigner != id.MRSigner {
		return failed(CheckQEReport, "MRSIGNER "+hex.EncodeToString(id.MRSigner[:]), "%x", qe.MRSigner)
	}
	if qe.ISVProdID != id.ISVProdID {
		return failed(CheckQEReport, fmt.Sprintf("ISVPRODID %d", id.ISVProdID), "%d", qe.ISVProdID)
	}
	// Intel's text has the bytes as they lie in the report.
	misc := binary.LittleEndian.AppendUint32(nil, qe.MiscSelect)
	for i := range misc {
		if misc[i]&id.MiscMask[i] != id.MiscSelect[i] {
			return failed(CheckQEReport, fmt.Sprintf("MISCSELECT %x under mask %x", id.MiscSelect, id.MiscMask), "%x", misc)
		}
	}
	for i := range qe.Attributes {
		if qe.Attributes[i]&id.Mask[i] != id.Attributes[i] {
			return failed(CheckQEReport, fmt.Sprintf("ATTRIBUTES %x under mask %x", id.Attributes, id.Mask), "%x", qe.Attributes)
		}
	}
	return nil
}
