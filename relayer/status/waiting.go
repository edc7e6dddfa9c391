package status

import (
	"fmt"
	"time"

	"github.com/veritee/veritee/relayer/lifecycle"
	"github.com/veritee/veritee/relayer/store"
)

// Oldest is how many of the requests that wait are shown for each chain.
const Oldest = 10

// Count takes the figures of the tables over.
func (c *Chain) Count(counts store.Counts, now time.Time) {
	c.Requests, c.Ended = make(map[string]int), make(map[string]int)
	for state, n := range counts.ByState {
		c.Requests[string(state)] = n
	}
	for state, n := range counts.Ended {
		c.Ended[string(state)] = n
	}
	c.OldestOpen = 0
	if !counts.OldestOpenMaturity.IsZero() {
		c.OldestOpen = max(now.Sub(counts.OldestOpenMaturity), 0)
	}
	c.OldestWait = c.OldestOpen.Seconds()
}

// WaitingOf says since when requests wait, and for what.
func WaitingOf(requests []store.Request, cursor uint64, now time.Time) []Waiting {
	all := make([]Waiting, len(requests))
	for i, r := range requests {
		all[i] = Waiting{RequestID: r.ID, Sequence: r.Sequence, State: string(r.State), Consumer: r.Consumer, For: waitsFor(r, cursor)}
		if !r.MaturedAt.IsZero() {
			all[i].Seconds = max(now.Sub(r.MaturedAt), 0).Seconds()
		}
	}
	return all
}

func waitsFor(r store.Request, cursor uint64) string {
	why := ""
	if r.Reason != "" {
		why = ": " + r.Reason
	}
	switch {
	case r.State == lifecycle.Matured:
		return "an answer" + why
	case r.SettlementID != 0:
		return "its transaction to be mined"
	case r.HoldUntil > cursor:
		return fmt.Sprintf("block %d, after %d transactions left it open%s", r.HoldUntil, r.Misses, why)
	default:
		return "a transaction" + why
	}
}
