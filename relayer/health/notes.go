package health

import (
	"fmt"
	"maps"
	"slices"
)

// Notes are the warnings of a loop that looks at everything anew in each turn: what isn't noted again is over. For one goroutine.
type Notes struct {
	board *Board
	noted map[key]string   // in this turn
	shown map[key]struct{} // by the last
}

// NewNotes are none yet, for a board.
func NewNotes(board *Board) *Notes {
	return &Notes{board: board, noted: make(map[key]string), shown: make(map[key]struct{})}
}

// Begin begins a turn.
func (n *Notes) Begin() { n.noted = make(map[key]string) }

// Note notes a warning of this turn.
func (n *Notes) Note(code Code, subject, format string, args ...any) {
	n.noted[key{code, subject}] = fmt.Sprintf(format, args...)
}

// Show raises what was noted in this turn, and clears what was in the last and isn't any more.
func (n *Notes) Show() {
	for k := range n.shown {
		if _, still := n.noted[k]; !still {
			n.board.Clear(k.code, k.subject)
			delete(n.shown, k)
		}
	}
	for k, detail := range n.noted {
		n.board.Raise(k.code, k.subject, detail)
		n.shown[k] = struct{}{}
	}
}

// Shown are the codes of what the last turn raised, whether or not its grace is over; rising, each once.
func (n *Notes) Shown() []Code {
	codes := make(map[Code]struct{})
	for k := range n.shown {
		codes[k.code] = struct{}{}
	}
	return slices.Sorted(maps.Keys(codes))
}

// Detail is what was noted in this turn of a subject; empty if nothing was.
func (n *Notes) Detail(code Code, subject string) string { return n.noted[key{code, subject}] }
