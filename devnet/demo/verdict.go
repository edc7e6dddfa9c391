package demo

import (
	"bufio"
	"bytes"
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/veritee/veritee/devnet/audit"
)

// A Report is what the demonstration found out, from the chain alone but for the latencies.
type Report struct {
	Requests   int           `json:"requests"`
	Settled    int           `json:"settled"`    // answered on chain, once each
	Verified   int           `json:"verified"`   // words recomputed from calldata by both verifiers, and equal to what the consumer got
	Retried    int           `json:"retried"`    // callbacks that failed first and were repeated
	Final      int           `json:"final"`      // in the relayer's books
	Seconds    float64       `json:"seconds"`    // from the first request to the last final one
	Blocks     Spread        `json:"blocks"`     // from request to settlement
	Beyond     Spread        `json:"beyond"`     // of these, blocks beyond the confirmations asked for
	Millis     Spread        `json:"millis"`     // from maturity to the verified answer, by the relayer's clock
	GasAlone   Spread        `json:"gas_alone"`  // of requests that were settled alone, one word
	GasShared  Spread        `json:"gas_shared"` // per request, of those settled with others, one word
	Peer       []Figure      `json:"peer"`       // gas/report.jsonl
	Trouble    *Trouble      `json:"trouble,omitempty"`
	Removal    *Removal      `json:"removal"` // of a measurement, at the end
	Rollup     *RollupReport `json:"rollup,omitempty"`
	Complaints []string      `json:"complaints"` // empty if all is as it should be
}

// A Spread of numbers.
type Spread struct {
	Count  int     `json:"count"`
	Least  float64 `json:"least"`
	Median float64 `json:"median"`
	Most   float64 `json:"most"`
}

// A Figure is a line of gas/report.jsonl.
type Figure struct {
	Name string `json:"name"`
	Ours int    `json:"ours"`
	Peer int    `json:"peer"`
	Unit string `json:"unit"`
}

func spread(values []float64) Spread {
	if len(values) == 0 {
		return Spread{}
	}
	slices.Sort(values)
	return Spread{Count: len(values), Least: values[0], Median: values[len(values)/2], Most: values[len(values)-1]}
}

// judge reads the chain and compares it with what was asked for.
func (s *stage) judge(ctx context.Context, asked []common.Hash, rows []row, trouble *Trouble) (Report, error) {
	history, err := audit.Read(ctx, s.client, s.world.Coordinator, s.world.FirstBlock)
	if err != nil {
		return Report{}, err
	}

	report := Report{Requests: len(asked)}
	complain := func(format string, args ...any) {
		report.Complaints = append(report.Complaints, fmt.Sprintf(format, args...))
	}
	var blocks, beyond, alone, shared []float64
	for _, id := range asked {
		request := history.Find(id)
		switch {
		case request == nil:
			complain("%v isn't on the chain", id)
			continue
		case len(request.Effects) != 1:
			complain("%v was settled %d times", id, len(request.Effects))
			continue
		}
		effect := request.Effects[0]
		report.Settled++
		if effect.Failed {
			if request.Retried == 0 {
				complain("the callback of %v failed and wasn't repeated", id)
			}
			report.Retried++
		}
		if s.instances[effect.Instance] == "" {
			complain("%v was answered by %v, who is none of our workers", id, effect.Instance)
		}

		got, err := s.world.Words(ctx, request.Consumer, id)
		if err != nil {
			return Report{}, err
		}
		if !slices.Equal(got, effect.Words) {
			complain("%v: its consumer got other words than its calldata gives", id)
		} else {
			report.Verified++
		}

		blocks = append(blocks, float64(effect.Block-request.Block))
		beyond = append(beyond, float64(effect.Block-request.Block)-float64(request.Terms.Confirmations))
		if request.Terms.NumWords == 1 && !effect.Failed {
			if effect.Together == 1 {
				alone = append(alone, float64(effect.GasShare))
			} else {
				shared = append(shared, float64(effect.GasShare))
			}
		}
	}

	if report.Trouble = trouble; trouble != nil {
		complaints, err := s.weigh(ctx, trouble, history, asked)
		if err != nil {
			return Report{}, err
		}
		report.Complaints = append(report.Complaints, complaints...)
	}

	var millis []float64
	for _, r := range rows {
		millis = append(millis, float64(r.Answer.Microseconds())/1000)
		if r.State == "final" {
			report.Final++
		} else if slices.Contains(asked, r.ID) {
			complain("the relayer has %v as %s", r.ID, r.State)
		}
	}
	report.Millis, report.Blocks, report.Beyond, report.GasAlone, report.GasShared = spread(millis), spread(blocks), spread(beyond), spread(alone), spread(shared)
	report.Peer, err = figures("gas/report.jsonl")
	return report, err
}

// figures reads the comparison that `make gas` wrote. Without the file there is nothing to compare with, which isn't an error.
func figures(path string) ([]Figure, error) {
	content, err := os.ReadFile(path)
	if errors.Is(err, os.ErrNotExist) {
		return nil, nil
	} else if err != nil {
		return nil, err
	}
	var all []Figure
	for scanner := bufio.NewScanner(bytes.NewReader(content)); scanner.Scan(); {
		var f Figure
		if err := json.Unmarshal(scanner.Bytes(), &f); err != nil {
			return nil, fmt.Errorf("read %s: %w", path, err)
		}
		all = append(all, f)
	}
	return all, nil
}

// peer is a figure of the peer's, or 0.
func (r Report) peer(name string) int {
	i := slices.IndexFunc(r.Peer, func(f Figure) bool { return f.Name == name })
	if i < 0 {
		return 0
	}
	return r.Peer[i].Peer
}

// Good says whether all is as it should be.
func (r Report) Good() bool { return len(r.Complaints) == 0 }

// Verdict is the last line.
func (r Report) Verdict() string {
	if !r.Good() {
		return fmt.Sprintf("FAILED: %d of %d requests settled, %d verified, %d final; %s",
			r.Settled, r.Requests, r.Verified, r.Final, cmp.Or(r.Complaints[0], "no reason"))
	}
	var parts []string
	if r.Requests > 0 {
		parts = append(parts, fmt.Sprintf("%d of %d requests settled once, final, and their words recomputed from the chain by two verifiers",
			r.Verified, r.Requests))
	}
	if t := r.Trouble; t != nil {
		parts = append(parts, fmt.Sprintf("none failed while %s and %s were killed and the key was rotated", t.Worker, t.Node))
	}
	if r.Rollup != nil {
		parts = append(parts, fmt.Sprintf("the rollup's %d claims came out as its two factors say, and %d blocks are final that are its own chain's",
			r.Rollup.Claims, r.Rollup.Final))
	}
	return "OK: " + strings.Join(parts, ";\n    ")
}

// Summary is the report as a person reads it.
func (r Report) Summary() string {
	var b strings.Builder
	line := func(format string, args ...any) { fmt.Fprintf(&b, format+"\n", args...) }

	if r.Requests > 0 {
		line("%-34s %10s %10s %10s", "", "least", "median", "most")
		line("%-34s %10.0f %10.0f %10.0f", "blocks, request to settlement", r.Blocks.Least, r.Blocks.Median, r.Blocks.Most)
		line("%-34s %10.0f %10.0f %10.0f", "  beyond the confirmations", r.Beyond.Least, r.Beyond.Median, r.Beyond.Most)
	}
	if r.Millis.Count > 0 {
		line("%-34s %10.0f %10.0f %10.0f", "ms, maturity to verified answer", r.Millis.Least, r.Millis.Median, r.Millis.Most)
	}
	if r.GasAlone.Count > 0 {
		line("%-34s %10.0f %10.0f %10.0f%s", "gas, settled alone", r.GasAlone.Least, r.GasAlone.Median, r.GasAlone.Most,
			beside(r.peer("randomness.fulfil_one")))
	}
	if r.GasShared.Count > 0 {
		line("%-34s %10.0f %10.0f %10.0f%s", "gas, settled with others", r.GasShared.Least, r.GasShared.Median, r.GasShared.Most,
			beside(r.peer("randomness.fulfil_ten_accounts")))
	}
	if t := r.Trouble; t != nil {
		line("\n%v", t)
	}
	if m := r.Removal; m != nil {
		line("\n%s was removed in block %d: worker %s could answer in block %d and not in %d;", m.Release, m.Block, m.Worker, m.Block-1, m.Block)
		line("%d requests after it were answered by the other. The operator reads:\n  %s", m.After, m.Warning)
		if m.Stopped {
			line("It wiped its keys and stopped. The key of epoch %d, which began then, was given to the other alone.", m.Epoch)
		}
	}
	if r.Rollup != nil {
		line("\n%v", r.Rollup)
	}
	for _, complaint := range r.Complaints {
		line("! %s", complaint)
	}
	return b.String()
}

func beside(peer int) string {
	if peer == 0 {
		return ""
	}
	return fmt.Sprintf("   Chainlink VRF v2.5: %d", peer)
}
