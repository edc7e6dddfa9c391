package health

import "time"

// A Report is what /healthz answers and `veritee status` shows.
type Report struct {
	Status   string               `json:"status"` // ok, or the severity of the worst warning
	Warnings []Warning            `json:"warnings"`
	Loops    map[string]time.Time `json:"loops"` // when each last turned
}

// Report is the board as it shows now.
func (b *Board) Report() Report {
	r := Report{Status: "ok", Warnings: b.Showing(), Loops: b.Beats()}
	if len(r.Warnings) == 0 {
		r.Warnings = []Warning{}
	} else {
		r.Status = r.Warnings[0].Severity.String() // worst first
	}
	return r
}

// Urgent says whether a person must act.
func (r Report) Urgent() bool { return r.Status == Urgent.String() }
