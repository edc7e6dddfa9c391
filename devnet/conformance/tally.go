package main

import (
	"fmt"
	"io"
	"maps"
	"slices"
	"text/tabwriter"
	"time"
)

// A tally counts what came of tests.
type tally struct {
	files, tests, blocks int
	accepted, refused    int // as they should be
	invalid              int // of those refused: called invalid; the others can't be read at all
	gas                  uint64
	elapsed              time.Duration
	skipped              map[string]int // blocks or tests, by reason
	faults               []string       // wrong accepts and false refusals
	wrong, denied        int
}

func newTally() *tally { return &tally{skipped: make(map[string]int)} }

func (t *tally) add(o *tally) {
	t.files += o.files
	t.tests += o.tests
	t.blocks += o.blocks
	t.accepted += o.accepted
	t.refused += o.refused
	t.invalid += o.invalid
	t.gas += o.gas
	t.elapsed += o.elapsed
	t.wrong += o.wrong
	t.denied += o.denied
	t.faults = append(t.faults, o.faults...)
	for why, n := range o.skipped {
		t.skipped[why] += n
	}
}

// wrongAccept and falseRefusal are the two faults that there are.
func (t *tally) wrongAccept(format string, args ...any) {
	t.wrong++
	t.faults = append(t.faults, "WRONG ACCEPT "+fmt.Sprintf(format, args...))
}

func (t *tally) falseRefusal(format string, args ...any) {
	t.denied++
	t.faults = append(t.faults, "FALSE REFUSAL "+fmt.Sprintf(format, args...))
}

func (t *tally) print(w io.Writer) {
	speed := 0.0
	if t.elapsed > 0 {
		speed = float64(t.gas) / 1e6 / t.elapsed.Seconds()
	}
	table := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	skipped := 0
	for _, n := range t.skipped {
		skipped += n
	}
	for _, row := range []struct {
		name  string
		value any
	}{
		{"files", t.files}, {"tests", t.tests}, {"blocks", t.blocks}, {"accepted", t.accepted},
		{"refused, as they should be", t.refused}, {"  of these executed and invalid", t.invalid}, {"skipped", skipped},
		{"WRONG ACCEPTS", t.wrong}, {"FALSE REFUSALS", t.denied}, {"Mgas/s, strict", fmt.Sprintf("%.0f", speed)},
	} {
		fmt.Fprintf(table, "%s\t%v\n", row.name, row.value)
	}
	for _, why := range slices.Sorted(maps.Keys(t.skipped)) {
		fmt.Fprintf(table, "skipped: %s\t%d\n", why, t.skipped[why])
	}
	_ = table.Flush()
	for _, fault := range t.faults {
		fmt.Fprintln(w, fault)
	}
}
