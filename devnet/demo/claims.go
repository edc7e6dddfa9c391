package demo

import (
	"context"
	"fmt"
	"io"
	"os"
	"strings"

	"golang.org/x/term"

	"github.com/veritee/veritee/devnet/rollup"
	"github.com/veritee/veritee/protocol/typed"
)

// mostClaims is how many of the newest claims a terminal shows.
const mostClaims = 12

const claimsHead = "claim  blocks         ZK      TEE                 state                           final in"

// A claimRow is a claim as the live table shows it.
type claimRow struct {
	entry *rollup.Entry
	left  int // blocks until it can be final; below zero: nobody knows
}

// factors are what is known of both so far.
func factors(e *rollup.Entry) (zk, tee string) {
	zk, tee = "-", "-"
	switch {
	case e.Was(rollup.Rejected, rollup.ZkContradiction):
		zk = "false"
	case e.ZKProven != 0:
		zk = "true"
	}
	accepts, rejects := 0, 0
	for _, v := range e.Verdicts {
		if v.Verdict == typed.Accept {
			accepts++
		} else {
			rejects++
		}
	}
	var says []string
	if accepts > 0 {
		says = append(says, "ACCEPT"+times(accepts))
	}
	if rejects > 0 {
		says = append(says, "REJECT"+times(rejects))
	}
	switch {
	case len(says) > 0:
		tee = strings.Join(says, ", ")
	case e.Held(rollup.TeeTimeout):
		tee = "none in time"
	}
	return zk, tee
}

// counted is a number with its noun.
func counted(n uint64, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", n, noun)
}

func times(n int) string {
	if n == 1 {
		return ""
	}
	return fmt.Sprintf(" ×%d", n)
}

func (r claimRow) String() string {
	zk, tee := factors(r.entry)
	left := "-"
	if r.left >= 0 && r.entry.Status == rollup.Pending {
		left = counted(uint64(r.left), "block")
	}
	return fmt.Sprintf("%5d  %-13s  %-6s  %-18s  %-30s  %s", r.entry.Number, span(r.entry), zk, tee, rollup.StateOf(r.entry.Status, r.entry.Reason), left)
}

func span(e *rollup.Entry) string {
	return fmt.Sprintf("%d to %d", e.Claim.FirstBlock, e.Claim.LastBlock)
}

// claims are all claims as the chain has them.
func (s *stage) claims(ctx context.Context) (rows []claimRow, err error) {
	history, err := s.town.L1.History(ctx)
	if err != nil {
		return nil, err
	}
	now := s.chain.Head().Time
	for _, e := range history {
		row := claimRow{entry: e, left: -1}
		if e.Status == rollup.Pending {
			standing, err := s.town.L1.Standing(ctx, e.ID)
			if err != nil {
				return nil, err
			}
			if at := standing.FinalAt.Uint64(); at > now {
				row.left = int((at - now + uint64(s.options.Interval.Seconds()) - 1) / uint64(s.options.Interval.Seconds()))
			}
		}
		rows = append(rows, row)
	}
	return rows, nil
}

// A claimTable shows claims as they change: on a terminal it is drawn over and over, elsewhere a line is written for each change.
type claimTable struct {
	out      io.Writer
	terminal bool
	drawn    int
	headed   bool
	last     map[int]string // by number, without what counts down
}

func newClaimTable(out io.Writer) *claimTable {
	t := &claimTable{out: out, last: make(map[int]string)}
	if file, ok := out.(*os.File); ok {
		t.terminal = term.IsTerminal(int(file.Fd()))
	}
	return t
}

func (t *claimTable) show(rows []claimRow, head string) {
	if t.terminal {
		t.erase()
		lines := []string{claimsHead}
		if hidden := len(rows) - mostClaims; hidden > 0 {
			rows = rows[hidden:]
			lines = append(lines, fmt.Sprintf("       … %d above", hidden))
		}
		for _, r := range rows {
			lines = append(lines, r.String())
		}
		lines = append(lines, head)
		fmt.Fprintln(t.out, strings.Join(lines, "\n"))
		t.drawn = len(lines)
		return
	}
	for _, r := range rows {
		left := r
		left.left = -1
		if t.last[r.entry.Number] == left.String() {
			continue
		}
		t.last[r.entry.Number] = left.String()
		if !t.headed {
			fmt.Fprintln(t.out, claimsHead)
			t.headed = true
		}
		fmt.Fprintln(t.out, r)
	}
}

// erase removes what was drawn last.
func (t *claimTable) erase() {
	if t.drawn > 0 {
		fmt.Fprintf(t.out, "\x1b[%dA\x1b[J", t.drawn)
		t.drawn = 0
	}
}

// note writes lines above what is drawn next.
func (t *claimTable) note(lines []string) {
	if len(lines) > 0 {
		t.erase()
	}
	for _, line := range lines {
		fmt.Fprintln(t.out, "  "+line)
	}
}
