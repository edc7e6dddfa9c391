package demo

import (
	"fmt"
	"io"
	"os"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"golang.org/x/term"
)

// A row is a request as the table shows it.
type row struct {
	ID            common.Hash
	Sequence      uint64
	Consumer      string
	Block         uint64
	Confirmations uint8
	Words         uint16
	State         string
	Failed        bool
	Retried       bool
	SettledBlock  uint64 // 0: not yet
	SettledTx     common.Hash
	Gas           uint64        // this request's share; 0: not known yet
	Latency       time.Duration // from the request's event to the settlement's, as the relayer saw them
	Answer        time.Duration // from maturity to the stored answer
}

func (r row) settled() bool { return r.SettledBlock != 0 }

func (r row) state() string {
	switch {
	case r.Failed && r.Retried:
		return r.State + ", retried"
	case r.Failed:
		return r.State + ", callback failed"
	}
	return r.State
}

// A table shows rows as they change: on a terminal it is drawn over and over, elsewhere a line is written for what ended.
type table struct {
	out      io.Writer
	terminal bool
	drawn    int // lines on the screen
	ended    map[common.Hash]bool
	headed   bool
	last     time.Time
}

func newTable(out io.Writer) *table {
	t := &table{out: out, ended: make(map[common.Hash]bool)}
	if file, ok := out.(*os.File); ok {
		t.terminal = term.IsTerminal(int(file.Fd()))
	}
	return t
}

const tableHead = "  seq  request        consumer     block  conf  words  state                      blocks     time     gas"

func (r row) String() string {
	blocks, latency, gas := "-", "-", "-"
	if r.settled() {
		blocks = fmt.Sprint(r.SettledBlock - r.Block)
		latency = fmt.Sprintf("%.1f s", r.Latency.Seconds())
	}
	if r.Gas != 0 {
		gas = fmt.Sprint(r.Gas)
	}
	return fmt.Sprintf("%5d  %s…  %-9s %8d %5d %6d  %-24s %8s %8s %7s",
		r.Sequence, r.ID.Hex()[:12], r.Consumer, r.Block, r.Confirmations, r.Words, r.state(), blocks, latency, gas)
}

// show draws the rows; wanted is how many there will be.
func (t *table) show(rows []row, wanted int, head uint64) {
	settled, final := 0, 0
	for _, r := range rows {
		if r.settled() {
			settled++
		}
		if r.State == "final" {
			final++
		}
	}
	progress := fmt.Sprintf("block %d · asked %d of %d · settled %d · final %d", head, len(rows), wanted, settled, final)

	if !t.terminal {
		t.lines(rows, progress)
		return
	}
	t.erase()
	lines := []string{tableHead}
	_, height, err := term.GetSize(int(t.out.(*os.File).Fd()))
	if err != nil || height < 10 {
		height = 24
	}
	shown := rows
	if hidden := len(rows) - (height - 5); hidden > 0 {
		shown = rows[hidden:]
		lines = append(lines, fmt.Sprintf("       … %d above", hidden))
	}
	for _, r := range shown {
		lines = append(lines, r.String())
	}
	lines = append(lines, bar(final, wanted)+" "+progress)
	fmt.Fprintln(t.out, strings.Join(lines, "\n"))
	t.drawn = len(lines)
}

// erase removes what was drawn last.
func (t *table) erase() {
	if t.drawn > 0 {
		fmt.Fprintf(t.out, "\x1b[%dA\x1b[J", t.drawn)
		t.drawn = 0
	}
}

// note writes lines above what is drawn next.
func (t *table) note(lines []string) {
	if len(lines) == 0 {
		return
	}
	t.erase()
	for _, line := range lines {
		fmt.Fprintln(t.out, "  "+line)
	}
}

// lines writes each request once, when it is final, and the progress every few seconds.
func (t *table) lines(rows []row, progress string) {
	if !t.headed {
		fmt.Fprintln(t.out, tableHead)
		t.headed = true
	}
	for _, r := range rows {
		if r.State == "final" && (!r.Failed || r.Retried) && !t.ended[r.ID] {
			t.ended[r.ID] = true
			fmt.Fprintln(t.out, r)
		}
	}
	if time.Since(t.last) > 5*time.Second {
		t.last = time.Now()
		fmt.Fprintln(t.out, "  …", progress)
	}
}

func bar(done, wanted int) string {
	const width = 20
	filled := 0
	if wanted > 0 {
		filled = min(width*done/wanted, width)
	}
	return "[" + strings.Repeat("█", filled) + strings.Repeat("·", width-filled) + "]"
}
