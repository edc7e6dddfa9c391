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

// OutOfDateSince is when the part that is out of date longest was superseded by something better: the date of that TCB level.
// Zero if nothing is out of date, or if that isn't known.
func (r *Report) OutOfDateSince() time.Time {
	var since time.Time
	for _, l := range []*Level{&r.Parts.Platform, r.Parts.Module, &r.Parts.QE} {
		if l == nil || (l.Status != OutOfDate && l.Status != OutOfDateConfigurationNeeded) {
			continue
		}
		if l.Superseded.IsZero() {
			return time.Time{}
		}
		if since.IsZero() || l.Superseded.Before(since) {
			since = l.Superseded
		}
	}
	return since
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
}

// matchSVN finds the level of software that its SVN reaches: the first, since they are ordered.
func matchSVN(levels []SVNLevel, svn uint16) Level {
	var better time.Time
	for _, l := range levels {
		if svn >= l.SVN {
			return Level{l.Status, l.Date, after(better, l.Date), l.Advisories}
		}
		better = l.Date
	}
	return Level{Status: NoMatchingLevel}
}

// after is when a level was superseded: zero if what is better isn't newer.
func after(better, date time.Time) time.Time {
	if better.After(date) {
		return better
	}
	return time.Time{}
}
