// Package lifecycle has the three state machines of a relayer: of a Request, of a Settlement (one transaction to be, known by
// sender and nonce) and of an Attempt (one signed version of it).
//
// Each is a table of transitions: from which state, by which event, to which state, and on what evidence. Rule 1 of all three:
// the chain is the truth. A state that ends a life is entered only on evidence from a block that is canonical and final; what a
// node doesn't know or refuses is never evidence. Whatever was concluded from a block that isn't final goes back when the block
// is dropped.
//
// The database holds the rows to the same tables (migrations/, table transitions); a test compares the two.
package lifecycle

// A Transition is one line of a machine.
type Transition[S, E ~string] struct {
	From     S // empty where the row isn't there yet
	Event    E
	To       S
	Evidence string // what was seen, and where
}

// A Machine is a table of transitions.
type Machine[S, E ~string] []Transition[S, E]

// Next is the state after an event, and whether the event may happen in this state.
func (m Machine[S, E]) Next(from S, event E) (S, bool) {
	for _, t := range m {
		if t.From == from && t.Event == event {
			return t.To, true
		}
	}
	return "", false
}
