package main

import (
	"context"
	"fmt"
	"os/exec"
	"regexp"
	"strconv"
	"strings"
)

// Parts is how many orders a key node answers, by Go's benchmarks, on all cores.
type Parts struct {
	One     float64 `json:"one"`     // per second, one order after the other, each in the journal before it is answered
	Sixteen float64 `json:"sixteen"` // sixteen at once
	Alone   float64 `json:"alone"`   // the cryptography alone
	CPU     float64 `json:"cpu_us"`  // of a core for each, with the journal, microseconds
}

// parts runs them.
func (b *bench) parts(ctx context.Context) (p Parts, err error) {
	for _, one := range []struct{ pkg, what string }{{"./enclave/keynode", "Release"}, {"./protocol/tbls", "Node/order_to_partial"}} {
		command := exec.CommandContext(ctx, "go", "test", "-run", "^$", "-bench", one.what, "-benchtime", "3s", one.pkg)
		said, err := command.CombinedOutput()
		if err != nil {
			return p, fmt.Errorf("%s: %w: %s", strings.Join(command.Args, " "), err, said)
		}
		p.read(string(said))
	}
	if p.One == 0 || p.Sixteen == 0 || p.Alone == 0 {
		return p, fmt.Errorf("the benchmarks of key nodes didn't say how many parts they make: %+v", p)
	}
	return p, nil
}

var benchmarkLine = regexp.MustCompile(`(?m)^Benchmark(\S+?)(?:-\d+)?\s+\d+\s+(.*)$`)

// read takes figures from what go test said.
func (p *Parts) read(said string) {
	for _, match := range benchmarkLine.FindAllStringSubmatch(said, -1) {
		figures := make(map[string]float64) // by unit
		fields := strings.Fields(match[2])
		for i := 0; i+1 < len(fields); i += 2 {
			figures[fields[i+1]], _ = strconv.ParseFloat(fields[i], 64)
		}
		switch match[1] {
		case "Release/one":
			p.One = round(figures["partials/s"], 0)
		case "Release/sixteen":
			p.Sixteen, p.CPU = round(figures["partials/s"], 0), round(figures["cpu-µs/partial"], 0)
		case "Node/order_to_partial,_both_cores":
			p.Alone = round(1e9/figures["ns/op"], 0)
		}
	}
}
