package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"text/tabwriter"
)

// A Report is all that was measured.
type Report struct {
	Machine     Machine      `json:"machine"`
	Seconds     float64      `json:"seconds"`
	Latencies   []Latency    `json:"latencies"`
	Throughputs []Throughput `json:"throughputs"`
	Counts      []Count      `json:"counts"`
	Recovery    Recovery     `json:"recovery"`
	Takeovers   []Recovery   `json:"takeovers"`
	Memory      Memory       `json:"memory"`
	Failover    Failover     `json:"failover"`
}

func (r Report) write(file string) error {
	content, err := json.MarshalIndent(r, "", "  ")
	if err != nil {
		return err
	}
	if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
		return err
	}
	return os.WriteFile(file, append(content, '\n'), 0o644)
}

// A Target is what a figure should be.
type Target struct {
	What  string
	Want  float64
	Got   float64
	Unit  string
	Least bool // more is better
	Known bool // it was measured
}

// Met says whether it is.
func (t Target) Met() bool { return t.Least == (t.Got >= t.Want) || t.Got == t.Want }

// targets are those of the design, with what was measured.
func (r Report) targets() []Target {
	var all []Target
	add := func(known bool, what string, want, got float64, unit string, least bool) {
		all = append(all, Target{what, want, got, unit, least, known})
	}
	var busy Latency
	if len(r.Latencies) > 0 {
		busy = r.Latencies[0]
	}
	known := busy.Requests > 0
	add(known, "settlement in the pool after the maturing block, p50", 50, busy.Broadcast.P50, "ms", false)
	add(known, "the same, p99", 150, busy.Broadcast.P99, "ms", false)
	add(known, "answer over HTTP after the maturing block, p99", 300, busy.Answer.P99, "ms", false)
	var ours Throughput
	if len(r.Throughputs) > 1 {
		ours = r.Throughputs[1]
	}
	add(ours.Settled > 0, "fulfilments, as a share of the chain's ceiling", 0.9, ours.Share, "", true)
	add(ours.Settled > 0, "fulfilments on a chain that allows it", 1000, ours.Rate, "per second", true)
	add(len(r.Recovery.Gap) > 0, "recovery after kill -9, to the next settlement, the longest", 3, r.Recovery.Most, "s", false)
	for _, t := range r.Takeovers {
		what, want := fmt.Sprintf("standby sends after %s of the leader, the longest", t.Name), 3.0
		if t.TTL > 0 {
			what, want = fmt.Sprintf("standby sends after %s of the leader (ttl %g s), the longest", t.Name, t.TTL), t.TTL+2
		}
		add(true, what, want, t.Most, "s", false)
	}
	add(r.Memory.Waiting > 0, fmt.Sprintf("memory with %s open requests", grouped(r.Memory.Requests)), 300, r.Memory.Waiting, "MB", false)
	f := r.Failover
	add(f.Hot.Beyond.Count > 0, "a standby's answers after kill -9 of a worker, beyond the next block, p95", 1, f.Hot.Beyond.P95, "s", false)
	add(f.Cold.Accepted.Count > 0, "a cold worker's first answer on chain, p95", 10, f.Cold.Accepted.P95, "s", false)
	add(f.Refreshed.Took.Count > 0, "requests and orders that failed while shares were refreshed", 0, float64(f.Refreshed.Failed+f.Refreshed.Unkeyed), "", false)
	add(f.Parts.Sixteen > 0, "parts of keys per second and key node", 1000, f.Parts.Sixteen, "per second", true)
	return all
}

// summary is the targets as a person reads them in a terminal.
func (r Report) summary() string {
	var b strings.Builder
	table := tabwriter.NewWriter(&b, 0, 0, 2, ' ', 0)
	for _, t := range r.targets() {
		if !t.Known {
			continue
		}
		sign, verdict := "≤", "met"
		if t.Least {
			sign = "≥"
		}
		if !t.Met() {
			verdict = "missed"
		}
		fmt.Fprintf(table, "%s\t%s %s\t%s %s\t%s\n", t.What, sign, number(t.Want), number(t.Got), t.Unit, verdict)
	}
	_ = table.Flush() // a builder doesn't fail
	return strings.TrimRight(b.String(), "\n")
}

// number is written with as many digits as are worth reading.
func number(value float64) string {
	switch {
	case value >= 1000:
		return grouped(int(value + 0.5))
	case value >= 100 || value == float64(int(value)):
		return fmt.Sprintf("%.0f", value)
	case value >= 10:
		return fmt.Sprintf("%.1f", value)
	}
	return strings.TrimRight(strings.TrimRight(fmt.Sprintf("%.2f", value), "0"), ".")
}

// grouped has commas between thousands.
func grouped(n int) string {
	text := fmt.Sprint(n)
	for i := len(text) - 3; i > 0; i -= 3 {
		text = text[:i] + "," + text[i:]
	}
	return text
}
