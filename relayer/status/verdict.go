package status

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/veritee/veritee/relayer/health"
	"github.com/veritee/veritee/relayer/lifecycle"
)

// A Level is a verdict in a word.
type Level string

const (
	Served   Level = "served"
	Reserve  Level = "reserve"  // served, with less in reserve
	Act      Level = "act"      // served, and somebody must act
	Unserved Level = "unserved" // users wait
	Standby  Level = "standby"  // another relayer serves
	Stopped  Level = "stopped"  // no relayer answers
)

// A Verdict says in a line whether users are served: what a person wants to know first.
type Verdict struct {
	Level    Level  `json:"level"`
	Headline string `json:"headline"`
	Reason   string `json:"reason"`
}

// TooLong is how long a mature request may wait: the warning requests-late shows about then.
const TooLong = 75 * time.Second

// While one of these shows, somebody isn't served. Others that are urgent are about money or trust, or about what would be needed next.
var unserving = []health.Code{
	health.DatabaseDown, health.NoNode, health.NoWorker, health.ChainUnserved, health.ChainStopped, health.ChainHalted,
	health.LogsMissing, health.RequestsLate,
}

// Judge draws the verdict. Warnings are worst first.
func (s Status) Judge() Verdict {
	longest, waits := s.waits()
	late := longest > TooLong

	switch {
	case !s.Running && late:
		return Verdict{Stopped, "No relayer runs, and users wait", waits}
	case !s.Running:
		return Verdict{Stopped, "No relayer runs", "what is shown is from the database and the chain"}
	}
	for _, w := range s.Warnings {
		// That requests of a paused chain wait is as it was meant.
		if slices.Contains(unserving, health.Code(w.Code)) && (w.Code != string(health.RequestsLate) || !s.paused(w.Subject)) {
			return Verdict{Unserved, s.users(w.Subject) + " aren't served", about(w)}
		}
	}
	switch {
	case late:
		return Verdict{Unserved, "Users wait for too long", waits}
	case s.Draining:
		return Verdict{Standby, "This relayer is ending", "it finishes what it has begun, and leaves the rest to another"}
	case !s.Ready:
		return Verdict{Unserved, "Users may not be served", "the relayer isn't ready: " + s.failed()}
	case !s.Leads:
		return Verdict{Standby, "This relayer stands by", "it takes over when the one that leads is gone: " + s.leader()}
	}

	worst := Warning{}
	if len(s.Warnings) > 0 {
		worst = s.Warnings[0]
	}
	if worst.Severity == health.Urgent.String() && worst.Code != string(health.RequestsLate) {
		return Verdict{Act, "Users are served, but somebody must act", about(worst)}
	}
	for _, c := range s.Chains {
		if c.Keys == nil {
			continue
		}
		if why := c.Keys.stuck(); why != "" {
			return Verdict{Act, "Users are served, but somebody must act", "keys on " + c.Name + ": " + why}
		}
	}
	for _, c := range s.Chains {
		if c.Paused != "" {
			return Verdict{Reserve, s.users(strconv.FormatUint(c.ID, 10)) + " wait: their chain is paused", c.Paused}
		}
	}
	if worst.Severity == health.Degraded.String() {
		return Verdict{Reserve, "Users are served, with less in reserve", about(worst)}
	}
	return Verdict{Served, "Users are served", waits}
}

func (s Status) leader() string {
	switch {
	case s.Leader == nil:
		return "nobody so far"
	case s.Leader.Listen == "":
		return s.Leader.Holder
	}
	return s.Leader.Holder + ", which listens on " + s.Leader.Listen
}

func (s Status) paused(subject string) bool {
	return slices.ContainsFunc(s.Chains, func(c Chain) bool { return c.Paused != "" && strconv.FormatUint(c.ID, 10) == subject })
}

// users are those of the chain that a warning is about, if there are others.
func (s Status) users(subject string) string {
	id, _, _ := strings.Cut(subject, "/")
	for _, c := range s.Chains {
		if len(s.Chains) > 1 && strconv.FormatUint(c.ID, 10) == id {
			return "Users of " + c.Name
		}
	}
	return "Users"
}

func about(w Warning) string {
	if w.About == "" {
		return w.Title
	}
	return w.Title + ": " + w.About
}

// Named is the subject of a warning with chains by their names.
func (s Status) Named(subject string) string {
	parts := strings.Split(subject, "/")
	for i, part := range parts {
		for _, c := range s.Chains {
			if strconv.FormatUint(c.ID, 10) == part {
				parts[i] = c.Name
			}
		}
	}
	return strings.Join(parts, "/")
}

// waits says how many mature requests wait, and how long the oldest of them has. Those of a paused chain are to wait.
func (s Status) waits() (longest time.Duration, text string) {
	open, where := 0, ""
	for _, c := range s.Chains {
		if c.Paused != "" {
			continue
		}
		open += c.Requests[string(lifecycle.Matured)] + c.Requests[string(lifecycle.Answered)]
		if where == "" || c.OldestOpen > longest {
			longest, where = c.OldestOpen, c.Name
		}
	}
	switch open {
	case 0:
		return longest, "no request waits"
	case 1:
		return longest, fmt.Sprintf("one request waits, on %s, for %v", where, longest.Round(time.Second))
	default:
		return longest, fmt.Sprintf("%d requests wait, the oldest on %s for %v", open, where, longest.Round(time.Second))
	}
}

// failed is the first check that did.
func (s Status) failed() string {
	for _, check := range s.Checks {
		if !check.OK {
			return check.Name + ": " + check.Detail
		}
	}
	return "see /readyz"
}
