// Gas measures what veritee costs beside what Chainlink VRF v2.5 costs, on one chain with Ethereum's rules (Osaka).
//
// Both systems are deployed as they would be, with the compilers and settings of their authors, and serve the same
// scenario: see scenario.go for what is asked and system for what a system has to do. Figures are gas used by
// receipts, one word per request, into a consumer's slot that isn't zero, with billing and signatures included; only
// the verification of a proof is execution gas of that alone. Where the peer can answer in several ways, the cheapest
// is reported.
//
// Keys, times and block randomness are fixed: the same contracts give the same figures to the last digit. The peer is
// measured first, so that its figures don't move when our contracts do.
//
//	go run ./devnet/gas        # from the root of the repository; make gas does it
//
// One JSON object per line goes to standard output and to gas/report.jsonl, all else to standard error. The exit
// status is 1 if a figure of ours is above its limit.
package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"log/slog"
	"math"
	"os"
	"os/signal"
	"path/filepath"
	"text/tabwriter"

	"github.com/veritee/veritee/devnet/chain"
)

// limits are the promises of the README, in the order of the report. Zero: printed, not promised.
var limits = []struct {
	name string
	gas  int
}{
	{"randomness.request", 52_000},
	{"randomness.request_first_use", 0},
	{"randomness.fulfil_one", 72_000},
	{"randomness.fulfil_ten_one_consumer", 18_000},
	{"randomness.fulfil_ten_accounts", 24_000},
	{"randomness.fulfil_fifty_accounts", 14_000},
	{"randomness.verify_proof", 13_500},
}

// errOverLimit is returned when everything was measured and a figure of ours is too high.
var errOverLimit = errors.New("over the limit")

// line is one figure of the report.
type line struct {
	Name string `json:"name"`
	Ours *int   `json:"ours"`
	Peer *int   `json:"peer"`
	Unit string `json:"unit"`
}

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()

	if err := run(ctx, os.Args[1:], os.Stdout, os.Stderr); err != nil {
		fmt.Fprintln(os.Stderr, "gas:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, args []string, stdout, stderr io.Writer) error {
	flags := flag.NewFlagSet("gas", flag.ContinueOnError)
	flags.SetOutput(stderr)
	root := flags.String("root", ".", "root of the repository")
	report := flags.String("report", "gas/report.jsonl", "file to write the report to, below the root")
	if err := flags.Parse(args); err != nil {
		return err
	}

	b, err := newBench(ctx, chain.Config{})
	if err != nil {
		return err
	}
	defer b.chain.Close()

	log := slog.New(slog.NewTextHandler(stderr, nil))
	peer, err := measure(b, newChainlink(*root), log)
	if err != nil {
		return err
	}
	ours, err := measure(b, newVeritee(*root), log)
	if err != nil {
		return err
	}

	lines := compare(ours, peer)
	if err := write(lines, stdout, filepath.Join(*root, *report)); err != nil {
		return err
	}
	if err := table(lines, stderr); err != nil {
		return err
	}
	return judge(lines)
}

func measure(b *bench, s system, log *slog.Logger) (figures, error) {
	if s == nil {
		return nil, nil
	}
	measured, err := (&scenario{bench: b, system: s, log: log}).measure()
	if err != nil {
		return nil, fmt.Errorf("%s: %w", s.Name(), err)
	}
	return measured, nil
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

	lines := make([]line, len(limits))
	for i, limit := range limits {
		lines[i] = line{Name: limit.name, Ours: round(ours, limit.name), Peer: round(peer, limit.name), Unit: "gas"}
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
	for i, line := range lines {
		limit, ratio := "-", "-"
		if limits[i].gas > 0 {
			limit = fmt.Sprint(limits[i].gas)
		}
		if line.Ours != nil && line.Peer != nil {
			ratio = fmt.Sprintf("%.0f %%", 100*float64(*line.Ours)/float64(*line.Peer))
		}
		fmt.Fprintf(rows, "%s\t%s\t%s\t%s\t%s\t\n", line.Name, show(line.Ours), limit, show(line.Peer), ratio)
	}
	return rows.Flush()
}

// judge names every figure of ours that is too high or missing.
func judge(lines []line) error {
	var failures []error
	for i, line := range lines {
		switch limit := limits[i].gas; {
		case line.Ours == nil:
			failures = append(failures, fmt.Errorf("%s: not measured", line.Name))
		case limit > 0 && *line.Ours > limit:
			failures = append(failures, fmt.Errorf("%s: %d gas, %w of %d", line.Name, *line.Ours, errOverLimit, limit))
		}
	}
	return errors.Join(failures...)
}
