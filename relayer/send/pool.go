package send

import (
	"context"
	"fmt"

	"github.com/veritee/veritee/relayer/health"
	"github.com/veritee/veritee/relayer/lifecycle"
	"github.com/veritee/veritee/relayer/store"
)

// At the beginning of a term pools may hold transactions of the key that no row knows: a database that was restored to an older point
// has forgotten them. Most likely they settle what the rows call open. A plan with one of their nonces would replace them, so nothing is
// planned until they are in blocks; the scan finds them there.
//
// That a pool has them is a node's word, which nothing proves. So it is waited for some blocks and not for ever; then what is planned goes
// above their nonces, by no more than would be closed as a gap if there is nothing there.
const (
	poolPatience = 16 // blocks
	poolTries    = 3  // turns in which no node can say what is in its pool
)

// A meeting is what was found out about pools. A sender lives for a term.
type meeting struct {
	over  bool
	tries int    // that failed
	since uint64 // head at which unknown transactions were found; 0: they weren't
	floor uint64 // what is planned is at or above this nonce
}

// meetPool looks at the pools until there is nothing unknown in them, or for as long as it is worth waiting.
func (s *Sender) meetPool(ctx context.Context, open []store.Settlement) error {
	if s.met.over {
		return nil
	}
	known := s.state.count
	for _, settlement := range open {
		if settlement.State != lifecycle.Mined {
			known = max(known, settlement.Nonce+1)
		}
	}
	pending, err := s.Chain.PendingNonceAt(ctx, s.address)
	if err != nil {
		if s.met.tries++; s.met.tries < poolTries {
			return fmt.Errorf("what is in pools: %w", err)
		}
		s.log.Warn("no node says what is in its pool; it is taken to be what the tables say", "err", err)
	}
	if pending <= known {
		s.meetNobody()
		return nil
	}

	head := s.state.head.Number.Uint64()
	if s.met.since == 0 {
		s.met.since = head
		s.log.Warn("pools have transactions of this key that the tables don't know; nothing is planned until they are in blocks",
			"from_nonce", known, "to_nonce", pending-1, "blocks", poolPatience)
	}
	s.Board.Raise(health.NonceForeign, s.subject, fmt.Sprintf(
		"nonces %d to %d wait in a pool, and no row knows them: the database is older than they are, or somebody else uses this key; "+
			"what is new waits for them, up to block %d", known, pending-1, s.met.since+poolPatience))
	if head < s.met.since+poolPatience {
		return nil
	}
	proven, err := s.Chain.ProvenNonceAt(ctx, s.address, s.state.head)
	if err != nil {
		return fmt.Errorf("count of the key: %w", err)
	}
	s.met.floor = min(pending, proven+widestGap)
	s.log.Warn("transactions in pools that the tables don't know aren't waited for any longer", "next_nonce", s.met.floor)
	s.meetNobody()
	return nil
}

func (s *Sender) meetNobody() {
	s.met.over = true
	if s.met.since != 0 && s.foreign.IsZero() {
		s.Board.Clear(health.NonceForeign, s.subject)
	}
}

// unmet says that the pools must be looked at, or waited for, before anything is planned.
func (s *Sender) unmet() bool { return !s.met.over }
