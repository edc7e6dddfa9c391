package pipeline

import (
	"time"

	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/relayer/lifecycle"
	"github.com/veritee/veritee/relayer/store"
)

// rest waits until there is nothing that the relayer could do before the next block, or for so long. Once that was in vain, what holds
// it up will most likely do so again.
func (s *system) rest(longest time.Duration) {
	if s.vain {
		longest /= 8
	}
	deadline := time.Now().Add(longest)
	for s.vain = !s.atRest(); s.vain && time.Now().Before(deadline); s.vain = !s.atRest() {
		time.Sleep(10 * time.Millisecond)
	}
}

func (s *system) atRest() bool {
	head, err := s.Node.Client.HeaderByNumber(s.ctx, nil)
	if err != nil {
		return false
	}
	c, err := s.store.Chain(s.ctx, s.Node.ChainID)
	if err != nil || c.Cursor.Hash != head.Hash() {
		return false
	}
	rows, err := s.store.Requests(s.ctx, store.Filter{
		ChainID: s.Node.ChainID, States: []lifecycle.Request{lifecycle.Matured, lifecycle.Answered}, Limit: 1_000,
	})
	if err != nil {
		return false
	}
	for _, row := range rows {
		if row.SettlementID == 0 && row.HoldUntil <= c.Cursor.Number {
			return false
		}
	}
	return true
}

// mineUntil makes blocks, each after the relayer has had time for the one before, until something is so.
func (s *system) mineUntil(what string, so func() bool) {
	s.t.Helper()
	deadline := time.Now().Add(patience)
	for blocks := 0; !so(); blocks++ {
		if time.Now().After(deadline) {
			s.t.Fatalf("made %d blocks in %v, waiting for: %s; %s", blocks, patience, what, s.describe())
		}
		require.NoError(s.t, s.Node.Mine())
		s.rest(500 * time.Millisecond)
	}
}

// mineUntilFinal makes blocks until every request that was asked and is canonical is final.
func (s *system) mineUntilFinal() {
	s.t.Helper()
	s.mineUntil("all requests are final", s.allFinal)
}

// mineUntilOver makes blocks until nothing is left in the tables that isn't over.
func (s *system) mineUntilOver() {
	s.t.Helper()
	s.mineUntil("everything is over", s.allOver)
}

func (s *system) allFinal() bool {
	for _, id := range s.asked {
		if state := s.state(id); state != lifecycle.Final && state != lifecycle.Orphaned {
			return false
		}
	}
	return true
}

// allOver says that the tables are at the head, and nothing in them has anything to come.
func (s *system) allOver() bool {
	if !s.atRest() {
		return false
	}
	open, err := s.store.Requests(s.ctx, store.Filter{ChainID: s.Node.ChainID, Limit: 1, States: []lifecycle.Request{
		lifecycle.Observed, lifecycle.Matured, lifecycle.Answered, lifecycle.Settled, lifecycle.Refunded,
	}})
	if err != nil || len(open) > 0 {
		return false
	}
	settlements, err := s.store.Settlements(s.ctx, s.Node.ChainID, 100_000)
	if err != nil {
		return false
	}
	for _, settlement := range settlements {
		if !settlement.State.Over() {
			return false
		}
	}
	return true
}
