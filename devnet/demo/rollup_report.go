package demo

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/veritee/veritee/devnet/rollup"
)

// A RollupReport is what was found out about the rollup, from both chains.
type RollupReport struct {
	Claims int         `json:"claims"`
	Final  uint64      `json:"final"` // the last final block
	Rows   []RollupRow `json:"rows"`
}

// A RollupRow is a row of the table, as it was played.
type RollupRow struct {
	ZK      string  `json:"zk"`
	TEE     string  `json:"tee"`
	Outcome string  `json:"outcome"`
	Kept    bool    `json:"kept"` // it came out so
	Claim   int     `json:"claim"`
	First   uint64  `json:"first_block"`
	Last    uint64  `json:"last_block"`
	Mgas    float64 `json:"mgas"`            // of its blocks
	Blocks  uint64  `json:"verdict_blocks"`  // from the claim to the first verdict; 0: none came
	Seconds uint64  `json:"verdict_seconds"` // likewise, by block time
	Whole   uint64  `json:"outcome_seconds"` // from the claim to its last change
	Gas     RollGas `json:"gas"`
	Alert   string  `json:"alert,omitempty"`   // what the operator was told
	Instead int     `json:"instead,omitempty"` // the claim that took its place
}

// RollGas is what a claim's transactions used.
type RollGas struct {
	Claim   uint64 `json:"claim"`
	ZK      uint64 `json:"zk"`
	Verdict uint64 `json:"verdict"`
	End     uint64 `json:"end"` // that made it final, or rejected it
}

// judgeRollup reads both chains, and says what isn't as the rows have it.
func (s *stage) judgeRollup(ctx context.Context, played []rollup.Row) (*RollupReport, []string, error) {
	findings, complaints, err := s.town.Inquest(ctx, s.mayAct(ctx))
	if err != nil {
		return nil, nil, err
	}
	head, err := s.town.L1.Head(ctx)
	if err != nil {
		return nil, nil, err
	}
	report := &RollupReport{Claims: len(findings), Final: head.Number}
	if len(played) < rollupRows {
		complaints = append(complaints, fmt.Sprintf("%d of %d rows of the rollup were played", len(played), rollupRows))
	}
	for _, one := range played {
		wrong := one.Judge(findings)
		complaints = append(complaints, wrong...)
		row := RollupRow{ZK: one.ZK, TEE: one.TEE, Outcome: one.Outcome, Kept: len(wrong) == 0, Alert: one.Alert, First: one.Claim.FirstBlock, Last: one.Claim.LastBlock}
		for _, f := range findings {
			if one.Instead != nil && f.Entry.ID == one.Instead.ID() {
				row.Instead = f.Entry.Number
			}
			if f.Entry.ID == one.Claim.ID() {
				if err := s.measure(ctx, &row, f); err != nil {
					return nil, nil, err
				}
			}
		}
		report.Rows = append(report.Rows, row)
	}
	return report, complaints, nil
}

// measure fills in what a claim cost and how long it took.
func (s *stage) measure(ctx context.Context, row *RollupRow, f rollup.Finding) error {
	e := f.Entry
	claimed, err := s.client.HeaderByHash(ctx, e.BlockHash)
	if err != nil {
		return fmt.Errorf("block %d: %w", e.Block, err)
	}
	row.Claim, row.Mgas = e.Number, float64(f.Gas)/1e6
	row.Gas = RollGas{Claim: s.gasOf(ctx, e.Tx), ZK: s.gasOf(ctx, e.ZKTx)}
	if len(e.Verdicts) > 0 {
		v := e.Verdicts[0]
		row.Blocks, row.Seconds, row.Gas.Verdict = v.Block-e.Block, v.Time-claimed.Time, s.gasOf(ctx, v.Tx)
	}
	if n := len(e.Changes); n > 0 {
		row.Whole, row.Gas.End = e.Changes[n-1].Time-claimed.Time, s.gasOf(ctx, e.Changes[n-1].Tx)
	}
	return nil
}

// String is the table as a person reads it.
func (r *RollupReport) String() string {
	var b strings.Builder
	line := func(format string, args ...any) { fmt.Fprintf(&b, format+"\n", args...) }
	line("The rollup: %d claims, its blocks are final up to %d. What the two factors said, and what came of it:\n", r.Claims, r.Final)
	line("  %-6s  %-19s  %-36s  %5s  %-8s  %5s  %-18s  %8s", "ZK", "TEE", "outcome", "claim", "blocks", "Mgas", "verdict after", "end after")
	for _, row := range r.Rows {
		verdict := "-"
		if row.Blocks > 0 {
			verdict = fmt.Sprintf("%s, %d s", counted(row.Blocks, "block"), row.Seconds)
		}
		mark := ""
		if !row.Kept {
			mark = "  ! not so"
		}
		line("  %-6s  %-19s  %-36s  %5d  %-8s  %5.2f  %-18s  %7d s%s", row.ZK, row.TEE, row.Outcome, row.Claim, fmt.Sprintf("%d to %d", row.First, row.Last), row.Mgas,
			verdict, row.Whole, mark)
	}
	if len(r.Rows) > 0 {
		gas := r.Rows[0].Gas
		line("\n  gas of the accepted one: claim %s, ZK proof %s, enclave's verdict %s, final %s", grouped(gas.Claim), grouped(gas.ZK), grouped(gas.Verdict), grouped(gas.End))
	}
	for _, row := range r.Rows {
		if row.Alert != "" {
			line("  while claim %d was held the operator read:\n    %s", row.Claim, row.Alert)
		}
	}
	return b.String()
}

// A rollupPlay runs beside the requests.
type rollupPlay struct {
	rows []rollup.Row
	err  error
	done chan struct{}
}

// beginRollup plays the rows, beside whatever else goes on.
func (s *stage) beginRollup(ctx context.Context) *rollupPlay {
	p := &rollupPlay{done: make(chan struct{})}
	go func() {
		defer close(p.done)
		p.rows, p.err = s.playRollup(ctx)
	}()
	return p
}

// end waits for the play and judges it.
func (s *stage) end(ctx context.Context, p *rollupPlay) (*RollupReport, []string, error) {
	for ended := false; !ended; {
		select {
		case <-p.done:
			ended = true
		case <-ctx.Done():
			<-p.done // it ends with the context
			ended = true
		default:
			_ = sleep(ctx, 100*time.Millisecond)
		}
		for _, line := range s.takeNews() {
			s.say("  %s", line)
		}
	}
	report, complaints, err := s.judgeRollup(context.WithoutCancel(ctx), p.rows)
	if p.err != nil && !errors.Is(p.err, context.Canceled) {
		complaints = append(complaints, p.err.Error())
	}
	return report, complaints, err
}
