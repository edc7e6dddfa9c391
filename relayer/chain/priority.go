package chain

import "context"

// A Priority says whose call goes first where a node can't take all of them: what has a limit serves the users who wait longest first.
type Priority int

const (
	// Sending is for transactions. They wait neither for a limit of ours nor for a pause that a node asked for: there are few, and
	// everything else was for them.
	Sending Priority = iota

	// Settling is for what the next transaction depends on: counts, balances, receipts, fees, what contracts say.
	Settling

	// Following is for heads, and for the blocks at the head.
	Following

	// Scanning is for what nobody waits for: a backfill, and blocks that are read again.
	Scanning
)

type priorityKey struct{}

// Prioritise gives all calls that are made with the context a priority. Without one they are Settling.
func Prioritise(ctx context.Context, p Priority) context.Context {
	return context.WithValue(ctx, priorityKey{}, p)
}

func priorityOf(ctx context.Context) Priority {
	if p, given := ctx.Value(priorityKey{}).(Priority); given {
		return p
	}
	return Settling
}
