package dcap

import (
	"slices"
	"time"
)

// Report is what is so about a quote that was verified. Whether that is acceptable is for a policy to say.
type Report struct {
	Quote    *Quote    // measurements and report data are in its body
	Platform *Platform // of the PCK certificate

	Status Status // all parts converged
	Parts  Parts  // before they converged

	Evaluation uint32 // the smaller TCB evaluation number of TCB info and QE identity
	Window     Window // in which every part holds
	Windows    []Part
}

// Advisories are the ids of Intel's security advisories that apply: those of all levels that were matched, sorted, each once.
func (r *Report) Advisories() []string {
	all := append(slices.Clone(r.Parts.Platform.Advisories), r.Parts.QE.Advisories...)
	if r.Parts.Module != nil {
		all = append(all, r.Parts.Module.Advisories...)
	}
	slices.Sort(all)
	return slices.Compact(all)
}

// Date is that of the oldest level that was matched: everything that Intel knew then is mended. Zero if a part has no level.
func (r *Report) Date() time.Time {
	oldest := r.Parts.Platform.Date
	if r.Parts.QE.Date.Before(oldest) {
		oldest = r.Parts.QE.Date
	}
	if r.Parts.Module != nil && r.Parts.Module.Date.Before(oldest) {
		oldest = r.Parts.Module.Date
	}
	return oldest
}

// OutOfDateLevel is the date of the level of what is out of date; of several parts, the oldest. Zero if nothing is.
func (r *Report) OutOfDateLevel() time.Time {
	var oldest time.Time
	for _, l := range []*Level{&r.Parts.Platform, r.Parts.Module, &r.Parts.QE} {
		if l == nil || (l.Status != OutOfDate && l.Status != OutOfDateConfigurationNeeded) {
			continue
		}
		if oldest.IsZero() || l.Date.Before(oldest) {
			oldest = l.Date
		}
	}
	return oldest
}

// Parts are the levels of the parts, before they converge.
type Parts struct {
	Platform Level  `json:"platform"`         // SGX components and PCE; for TDX also TEE_TCB_SVN
	Module   *Level `json:"module,omitempty"` // TDX module of version 1 and later
	QE       Level  `json:"qe"`
}

// Level is what the matching TCB level says of a part. Where no level matches, only the status NoMatchingLevel.
type Level struct {
	Status     Status    `json:"status"`
	Date       time.Time `json:"date,omitzero"`
	Superseded time.Time `json:"superseded,omitzero"` // date of the next better level, zero for the best
	Advisories []string  `json:"advisories,omitempty"`
	Lacks      []Lack    `json:"lacks,omitempty"` // what keeps it from the best level; where no level matches, from the lowest
}

// Lack is a version that is below that of a level.
type Lack struct {
	What  string `json:"what"`
	Has   uint16 `json:"has"`
	Wants uint16 `json:"wants"`
}

// matchSVN finds the level of software that its SVN reaches: the first, since they are ordered.
func matchSVN(what string, levels []SVNLevel, svn uint16) Level {
	matched, target := Level{Status: NoMatchingLevel}, levels[len(levels)-1].SVN
	var better time.Time
	for i, l := range levels {
		if svn >= l.SVN {
			if i == 0 {
				return Level{Status: l.Status, Date: l.Date, Advisories: slices.Clone(l.Advisories)}
			}
			matched, target = Level{Status: l.Status, Date: l.Date, Superseded: after(better, l.Date), Advisories: slices.Clone(l.Advisories)}, levels[0].SVN
			break
		}
		better = l.Date
	}
	matched.Lacks = []Lack{{what, svn, target}}
	return matched
}

// after is when a level was superseded: zero if what is better isn't newer.
func after(better, date time.Time) time.Time {
	if better.After(date) {
		return better
	}
	return time.Time{}
}
