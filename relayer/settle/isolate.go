package settle

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum"

	"github.com/veritee/veritee/bindings/vrfcoordinator"
	"github.com/veritee/veritee/relayer/chain"
	"github.com/veritee/veritee/relayer/health"
	"github.com/veritee/veritee/relayer/lifecycle"
	"github.com/veritee/veritee/relayer/store"
)

// trials remembers which requests were in a transaction that would have reverted. It counts with the misses in the tables, so that
// such requests too are tried in ever smaller batches; a restart forgets it and finds it again.
type trials struct{ failed map[int64]int }

func newTrials() *trials { return &trials{make(map[int64]int)} }

// count adds the failures to the misses of requests, and forgets those that aren't there any more.
func (t *trials) count(ready []store.Request) {
	if len(t.failed) == 0 {
		return
	}
	kept := make(map[int64]int)
	for i, r := range ready {
		if n := t.failed[r.RowID]; n > 0 {
			kept[r.RowID] = n
			ready[i].Misses += n
		}
	}
	// A full page may not show all of them.
	if len(ready) < mostReady {
		t.failed = kept
	}
}

// try calls a transaction at the head, and says whether it reverts as a whole. A node that can't say so doesn't stop it.
func (s *Settler) try(ctx context.Context, batch Batch, data []byte) (reverts bool, why string) {
	_, err := s.Chain.Call(ctx, ethereum.CallMsg{From: batch.Sender, To: &s.Coordinator, Gas: batch.Gas, Data: data}, s.head.Hash())
	reason, reverted := chain.Revert(err)
	if !reverted {
		return false, ""
	}
	return true, Explain(reason)
}

// failed notes that a transaction of these requests would revert. They are tried again in smaller ones; one that reverts alone is held.
func (s *Settler) failed(ctx context.Context, batch Batch, why string) error {
	requests := batch.rows()
	most := 0
	for _, row := range requests {
		s.trials.failed[row]++
		most = max(most, s.trials.failed[row])
	}
	s.log.Info("a settlement would revert; its requests are tried apart", "requests", len(requests), "reason", why)
	if len(requests) > 1 {
		return nil
	}

	// In the tables the reason is one word: what a contract says is its own business.
	until := s.head.Number.Uint64() + 1<<min(most, longestHold)
	if err := s.hold(ctx, requests, until, Reverts); err != nil {
		return err
	}
	s.looked = false
	return nil
}

// longestHold, as a power of two, is for how many blocks a request is held that can't be settled.
const longestHold = 8

// Explain makes words of what the coordinator said when it reverted.
func Explain(data []byte) string {
	const selector = 4
	if len(data) < selector {
		return "reverted without a reason"
	}
	problem, err := vrfcoordinator.NewVRFCoordinator().UnpackError(data)
	if err != nil {
		return fmt.Sprintf("reverted with %#x", data[:selector])
	}
	return fmt.Sprintf("%T %+v", problem, problem)
}

// watchHeld warns of requests that settlements leave open again and again, or that none can carry.
func (s *Settler) watchHeld(ctx context.Context) error {
	// Every few blocks, and at once after something was held: it reads many rows.
	if s.looked && s.head.Number.Uint64()%watchEvery != 0 {
		return nil
	}
	open, err := s.Store.Requests(ctx, store.Filter{ChainID: s.chainID, States: []lifecycle.Request{lifecycle.Answered}, Limit: mostReady})
	if err != nil {
		return err
	}
	s.looked = true

	held, example := 0, ""
	for _, r := range open {
		if r.Misses >= s.MaxMisses || r.HoldUntil > s.head.Number.Uint64() && mustBeKnown(r.Reason) {
			held++
			example = fmt.Sprintf("%v (%s)", r.ID, r.Reason)
		}
	}
	s.Board.Set(held > 0, health.RequestsHeld, s.label, fmt.Sprintf(
		"%d requests can't be settled, such as %s; others go on. `veritee request show` says more", held, example))
	return nil
}

const watchEvery = 8
