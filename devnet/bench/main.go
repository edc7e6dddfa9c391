// Bench measures a relayer as it runs in life: the real processes (a relayer, two workers, Postgres with a disk that is waited for), a
// chain that makes a block every second or two, and contracts that ask. `make bench` runs it.
//
// How it measures, and what that is worth:
//
//   - The load is an open loop: requests come at times that are fixed beforehand, whatever became of those before them. A request's
//     time counts from the moment at which it was meant to be made; so a relayer that stalls isn't asked less, and nothing that
//     waited is left out.
//   - Latency of the relayer counts from the maturing block: from the moment at which that block is sealed, before the node shows it to
//     anybody. It ends when the settlement can be mined, which is when the node's pool has it, and when the answer comes over HTTP,
//     for which one of a block's requests is asked again and again from that moment on.
//   - Throughput is compared with what the chain itself takes: settlements that were signed beforehand, all in its pool at once. Then
//     a relayer drains the same backlog; then relayers that are held to what is usual elsewhere, one transaction per request.
//   - Calls to nodes are counted by the relayer, statements by a tap between it and Postgres; these don't depend on the machine, and
//     package pipeline holds them to bounds (cost_test.go).
//   - Failover has keys derived by a committee of key nodes (committee.go), and kills processes by kill -9 at moments within a block that have
//     nothing to do with it. Whoever answers is known without asking: nobody can sign for a block that isn't there yet, so what matured after
//     the signal was answered by whoever is left. Of a worker with a standby it counts the slowest of the requests that waited, not the
//     fastest: the relayer asks both workers anyway, and the fastest may never have been the dead one's.
//   - Everything shares one machine with the chain, which is heavier than the relayer. On a chain whose nodes are elsewhere the figures
//     differ by the time of the way there, and by what the machine has free.
//
// Results go to build/bench.json, and from there to docs/performance.md and docs/performance.svg.
package main

import (
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"os"
	"os/signal"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/veritee/veritee/devnet/postgres"
)

// A bench is what all scenarios share.
type bench struct {
	binary, workerBinary string
	postgres             *postgres.Server
	databases            int
	keep                 bool
	runs                 int    // of failover's scenarios; 0: as many as the page wants
	wanted               string // of failover's parts, with commas between; empty: all
	say                  func(format string, args ...any)
}

const usage = `bench measures a relayer under load and writes docs/performance.md. See go doc ./devnet/bench.

  go run ./devnet/bench                        everything, about fifty minutes; build/bench.json and the page
  go run ./devnet/bench --only latency,memory  some scenarios; what is in build/bench.json of the others stays
  go run ./devnet/bench --render               the page alone, from build/bench.json
  go run ./devnet/bench --only failover        workers and key nodes that are killed, 50 times each: forty minutes; --runs N: N times

The machine should have nothing else to do: the first thing that is measured is whether it has.

`

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	err := run(ctx, os.Args[1:])
	switch {
	case errors.Is(err, flag.ErrHelp):
	case err != nil:
		fmt.Fprintln(os.Stderr, "bench:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, args []string) (err error) {
	flags := flag.NewFlagSet("bench", flag.ContinueOnError)
	flags.Usage = func() { fmt.Fprint(flags.Output(), usage); flags.PrintDefaults() }
	var (
		only   = flags.String("only", "", "scenarios, with commas between: "+strings.Join(names(), ", "))
		quick  = flags.Bool("quick", false, "shorter and smaller, to see that it works: the page isn't written")
		render = flags.Bool("render", false, "measure nothing, write the page from what was measured last")
		bin    = flags.String("bin", "bin", "folder of veritee and veritee-worker, as make build leaves it")
		out    = flags.String("out", "build/bench.json", "what was measured")
		page   = flags.String("page", "docs/performance.md", "the page; its picture stands beside it")
		runs   = flags.Int("runs", 0, "how often failover kills each; 0: 50")
		kills  = flags.String("kills", "", "parts of failover, with commas between: "+strings.Join(failoverParts, ", ")+"; of the others what was measured stays, and the page isn't written")
		keep   = flags.Bool("keep", false, "keep the folders with logs, which tell more then, and configurations")
	)
	if err := flags.Parse(args); err != nil {
		return err
	}
	wanted, err := choose(*only)
	if err != nil {
		return err
	}
	if err := checkParts(*kills); err != nil {
		return err
	}
	report, err := readReport(*out)
	if err != nil {
		return err
	}
	if *render {
		return writePage(*page, report)
	}

	b := &bench{
		binary: filepath.Join(*bin, "veritee"), workerBinary: filepath.Join(*bin, "veritee-worker"), keep: *keep, runs: *runs, wanted: *kills,
		say: func(format string, args ...any) { fmt.Fprintf(os.Stderr, format+"\n", args...) },
	}
	for _, binary := range []string{b.binary, b.workerBinary} {
		if _, err := os.Stat(binary); err != nil {
			return fmt.Errorf("no %s; `make build` makes it", binary)
		}
	}
	if report.Machine, err = b.machine(ctx); err != nil {
		return err
	}
	if b.postgres, err = postgres.Start(ctx, postgres.Config{}); err != nil {
		return err
	}
	defer func() { err = errors.Join(err, b.postgres.Stop()) }()

	if err := b.measure(ctx, wanted, *quick, &report); err != nil {
		// What was measured before stays in the file; what was measured until now is beside it.
		return errors.Join(err, report.write(*out+".partial"))
	}
	if err := report.write(*out); err != nil {
		return err
	}
	b.say("\n%s\n\nwritten to %s", report.summary(), *out)
	if *quick || *kills != "" {
		return nil
	}
	return writePage(*page, report)
}

// measure runs scenarios, each on a stage of its own.
func (b *bench) measure(ctx context.Context, wanted []scenario, quick bool, report *Report) error {
	start := time.Now()
	for i, s := range wanted {
		b.say("%5.0f s  %d of %d: %s", time.Since(start).Seconds(), i+1, len(wanted), s.says)
		if err := s.run(ctx, b, scale{quick}, report); err != nil {
			return fmt.Errorf("%s: %w", s.name, err)
		}
	}
	report.Seconds = round(time.Since(start).Seconds(), 0)
	return nil
}

// choose picks scenarios by their names; none named is all.
func choose(only string) ([]scenario, error) {
	if only == "" {
		return scenarios, nil
	}
	var wanted []scenario
	for name := range strings.SplitSeq(only, ",") {
		i := slices.IndexFunc(scenarios, func(s scenario) bool { return s.name == strings.TrimSpace(name) })
		if i < 0 {
			return nil, fmt.Errorf("no scenario is called %q; there are %s", name, strings.Join(names(), ", "))
		}
		wanted = append(wanted, scenarios[i])
	}
	return wanted, nil
}

func names() []string {
	var all []string
	for _, s := range scenarios {
		all = append(all, s.name)
	}
	return all
}

// readReport reads what was measured before; a file that isn't there has nothing.
func readReport(file string) (Report, error) {
	var report Report
	content, err := os.ReadFile(file)
	if errors.Is(err, os.ErrNotExist) {
		return report, nil
	}
	if err != nil {
		return report, err
	}
	if err := json.Unmarshal(content, &report); err != nil {
		return report, fmt.Errorf("read %s: %w; remove it", file, err)
	}
	return report, nil
}
