package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math"
	"slices"
	"text/tabwriter"
)

// figure is what one line of the report is about.
type figure struct {
	name  string
	limit int // what ours may cost at most, a promise of the README; 0: printed, not promised

	// The peer's figure where its sources can't be had, and who measured it.
	quoted int
	source string

	real bool // stands on real evidence, which isn't in the repository: without it there is no figure

	// The figure that this one must be like, within 2 %, once what it costs for a known reason is taken off.
	like   string
	beside int
}

// apart is how far a figure may be from the one that it must be like.
const apart = 0.02

// reported is every figure, in the order of the report.
var reported = slices.Concat(randomnessFigures, attestationFigures, rollupFigures, keyFigures)

var randomnessFigures = []figure{
	{name: "randomness.request", limit: 52_000},
	{name: "randomness.request_first_use"},
	{name: "randomness.fulfil_one", limit: 72_000},
	{name: "randomness.fulfil_ten_one_consumer", limit: 18_000},
	{name: "randomness.fulfil_ten_accounts", limit: 24_000},
	{name: "randomness.fulfil_fifty_accounts", limit: 14_000},
	{name: "randomness.verify_proof", limit: 13_500},
}

// Errors when everything was measured.
var (
	errOverLimit = errors.New("over the limit")
	errUnlike    = errors.New("unexplained")
)

// figures are gas by the name of what it is spent on.
type figures map[string]float64

// line is one figure of the report.
type line struct {
	Name   string `json:"name"`
	Ours   *int   `json:"ours"`
	Peer   *int   `json:"peer"`
	Unit   string `json:"unit"`
	Quoted string `json:"quoted,omitempty"` // who says the peer's figure, where it wasn't measured here
}

// compare puts the figures side by side, rounded to whole gas.
func compare(ours, peer figures) []line {
	round := func(measured figures, name string) *int {
		value, ok := measured[name]
		if !ok {
			return nil
		}
		gas := int(math.Round(value))
		return &gas
	}

	lines := make([]line, len(reported))
	for i, f := range reported {
		lines[i] = line{Name: f.name, Ours: round(ours, f.name), Peer: round(peer, f.name), Unit: "gas"}
		if lines[i].Peer == nil && f.quoted > 0 {
			lines[i].Peer, lines[i].Quoted = &f.quoted, f.source
		}
	}
	return lines
}

func write(lines []line, stdout io.Writer, file string) error {
	var text bytes.Buffer
	encoder := json.NewEncoder(&text)
	for _, line := range lines {
		if err := encoder.Encode(line); err != nil {
			return err
		}
	}
	if _, err := stdout.Write(text.Bytes()); err != nil {
		return err
	}
	return save(file, text.Bytes())
}

// table is the report for people.
func table(lines []line, out io.Writer) error {
	show := func(gas *int) string {
		if gas == nil {
			return "-"
		}
		return fmt.Sprint(*gas)
	}

	rows := tabwriter.NewWriter(out, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintln(rows, "figure\tours\tlimit\tpeer\tours/peer\t")
	quoted := false
	for i, line := range lines {
		limit, ratio, peer := "-", "-", show(line.Peer)
		if reported[i].limit > 0 {
			limit = fmt.Sprint(reported[i].limit)
		}
		if line.Ours != nil && line.Peer != nil {
			ratio = fmt.Sprintf("%.0f %%", 100*float64(*line.Ours)/float64(*line.Peer))
		}
		if line.Quoted != "" {
			peer, quoted = "* "+peer, true
		}
		fmt.Fprintf(rows, "%s\t%s\t%s\t%s\t%s\t\n", line.Name, show(line.Ours), limit, peer, ratio)
	}
	if err := rows.Flush(); err != nil || !quoted {
		return err
	}
	_, err := fmt.Fprintln(out, "* quoted, not measured here")
	return err
}

// judge names every figure of ours that is too high, missing, or not what it should be like. What stands on real evidence may be
// missing where that is.
func judge(lines []line, withReal bool) error {
	var failures []error
	measured := make(map[string]*int)
	for i, line := range lines {
		measured[line.Name] = line.Ours
		switch f := reported[i]; {
		case line.Ours == nil && f.real && !withReal:
		case line.Ours == nil:
			failures = append(failures, fmt.Errorf("%s: not measured", line.Name))
		case f.limit > 0 && *line.Ours > f.limit:
			failures = append(failures, fmt.Errorf("%s: %d gas, %w of %d", line.Name, *line.Ours, errOverLimit, f.limit))
		}
		if f := reported[i]; f.like != "" && line.Ours != nil && measured[f.like] != nil {
			failures = append(failures, f.compare(*line.Ours, *measured[f.like]))
		}
	}
	return errors.Join(failures...)
}

func (f figure) compare(ours, other int) error {
	difference := float64(ours - f.beside - other)
	if math.Abs(difference) <= apart*float64(other) {
		return nil
	}
	return fmt.Errorf("%s: %d gas, %d for %s: a difference of %+.2f %% that is %w",
		f.name, ours, other, f.like, 100*difference/float64(other), errUnlike)
}
