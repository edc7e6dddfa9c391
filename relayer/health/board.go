// Package health keeps what is wrong, by name. A warning is raised where the trouble is noticed and cleared where its end is; it
// shows only after it has lasted for its grace, so that what mends itself wakes nobody. /healthz, the metric veritee_warning and
// `veritee status` read the board; the runbook has a heading for each code.
package health

import (
	"cmp"
	"log/slog"
	"maps"
	"slices"
	"sync"
	"time"
)

// A Board holds the warnings of one process. Safe for concurrent use; the zero value isn't usable, see NewBoard.
type Board struct {
	log   *slog.Logger
	now   func() time.Time
	whole *Board // that this is a part of; nil for the whole

	mu     sync.Mutex // guards what follows
	raised map[key]Warning
	beats  map[string]beat
	over   bool // a part that has ended
}

type key struct {
	code    Code
	subject string
}

type beat struct {
	last  time.Time
	every time.Duration
}

// A Warning is something that is wrong.
type Warning struct {
	Code     Code      `json:"code"`
	Title    string    `json:"title"`
	Severity Severity  `json:"severity"`
	Subject  string    `json:"subject,omitempty"` // which chain, node, worker or sender
	Detail   string    `json:"detail"`            // what was seen, and what mends it
	Since    time.Time `json:"since"`
}

// NewBoard is an empty board; now is the clock, time.Now outside tests.
func NewBoard(log *slog.Logger, now func() time.Time) *Board {
	return &Board{log: log, now: now, raised: make(map[key]Warning), beats: make(map[string]beat)}
}

// Raise says that something is wrong with a subject. Raised again it keeps its time and takes the new detail.
func (b *Board) Raise(code Code, subject, detail string) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.over {
		return
	}

	k := key{code, subject}
	w, lasting := b.raised[k]
	if !lasting {
		kind := kindOf(code)
		w = Warning{Code: code, Title: kind.title, Severity: kind.severity, Subject: subject, Since: b.now()}
		if b.whole == nil {
			b.log.Warn("warning raised", "code", code, "subject", subject, "detail", detail)
		}
	}
	w.Detail = detail
	b.raised[k] = w
	if b.whole != nil {
		b.whole.Raise(code, subject, detail)
	}
}

// Clear says that it is over. Nothing happens if it wasn't raised.
func (b *Board) Clear(code Code, subject string) {
	b.mu.Lock()
	defer b.mu.Unlock()

	k := key{code, subject}
	if b.whole != nil && !b.over {
		b.whole.Clear(code, subject)
	}
	if w, ok := b.raised[k]; ok {
		delete(b.raised, k)
		if b.whole == nil {
			b.log.Info("warning cleared", "code", code, "subject", subject, "lasted", b.now().Sub(w.Since))
		}
	}
}

// Set raises if wrong, else clears.
func (b *Board) Set(wrong bool, code Code, subject, detail string) {
	if wrong {
		b.Raise(code, subject, detail)
	} else {
		b.Clear(code, subject)
	}
}

// Beat says that a loop turned, and that it means to turn again within every. A loop that misses that three times over is a
// warning of its own.
func (b *Board) Beat(loop string, every time.Duration) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.over {
		return
	}
	b.beats[loop] = beat{b.now(), every}
	if b.whole != nil {
		b.whole.Beat(loop, every)
	}
}

// Rest says that a loop ended because it was to.
func (b *Board) Rest(loop string) {
	b.mu.Lock()
	defer b.mu.Unlock()
	delete(b.beats, loop)
	if b.whole != nil && !b.over {
		b.whole.Rest(loop)
	}
}

// Showing are the warnings that have lasted for their grace, worst first.
func (b *Board) Showing() []Warning { return b.ShowingAt(b.now()) }

// ShowingAt are those that show at another time if nothing changes until then.
func (b *Board) ShowingAt(now time.Time) []Warning {
	b.mu.Lock()
	defer b.mu.Unlock()

	var showing []Warning
	for _, w := range b.raised {
		if now.Sub(w.Since) >= kindOf(w.Code).grace {
			showing = append(showing, w)
		}
	}
	for loop, beat := range b.beats {
		if late := now.Sub(beat.last); late > 3*beat.every+10*time.Second {
			kind := kindOf(LoopStuck)
			showing = append(showing, Warning{
				Code: LoopStuck, Title: kind.title, Severity: kind.severity, Subject: loop,
				Detail: "last turned " + late.Round(time.Second).String() + " ago", Since: beat.last,
			})
		}
	}
	slices.SortFunc(showing, func(x, y Warning) int {
		return cmp.Or(cmp.Compare(y.Severity, x.Severity), cmp.Compare(x.Code, y.Code), cmp.Compare(x.Subject, y.Subject))
	})
	return showing
}

// Beats are when each loop last turned.
func (b *Board) Beats() map[string]time.Time {
	b.mu.Lock()
	defer b.mu.Unlock()
	last := make(map[string]time.Time, len(b.beats))
	for loop := range maps.Keys(b.beats) {
		last[loop] = b.beats[loop].last
	}
	return last
}
