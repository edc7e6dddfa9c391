package settle

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/veritee/veritee/bindings/vrfcoordinator"
	"github.com/veritee/veritee/relayer/chain"
	"github.com/veritee/veritee/relayer/health"
	"github.com/veritee/veritee/relayer/lifecycle"
	"github.com/veritee/veritee/relayer/store"
)

// trials remembers which requests were in a transaction that would have reverted, or that no node took. It counts with the misses in
// the tables, so that such requests too are tried in ever smaller batches; a restart forgets it and finds it again.
type trials struct{ failed map[int64]trial }

type trial struct {
	times int
	until uint64 // block; the request is held until then, and forgotten when it hasn't failed again for long
}

func newTrials() *trials { return &trials{make(map[int64]trial)} }

// count adds the failures to the misses of requests. What is held or on its way isn't among the ready and is remembered all the same:
// else it would come back as if nothing had been, to spoil it for others again.
func (t *trials) count(ready []store.Request, head uint64) {
	for row, failed := range t.failed {
		if head > failed.until+1<<longestHold {
			delete(t.failed, row)
		}
	}
	for i, r := range ready {
		ready[i].Misses += t.failed[r.RowID].times
	}
}

// fail notes another failure of a request, and says until when it should be held if there is nobody else to blame: longer each time.
func (t *trials) fail(row int64, head uint64) (until uint64) {
	times := t.failed[row].times + 1
	until = head + 1<<min(times, longestHold)
	t.failed[row] = trial{times, until}
	return until
}

// try calls a transaction at the head, and says whether it reverts as a whole. A node that can't say so doesn't stop it.
func (s *Settler) try(ctx context.Context, batch Batch, data []byte, head *types.Header) (reverts bool, why string) {
	_, err := s.Chain.Call(ctx, ethereum.CallMsg{From: batch.Sender, To: &s.Coordinator, Gas: batch.Gas, Data: data}, head.Hash())
	reason, reverted := chain.Revert(err)
	if !reverted {
		return false, ""
	}
	return true, Explain(reason)
}

// failed notes that a transaction of these requests would revert, or that no node takes it. They are tried again in smaller ones; one
// that fails alone is held. In the tables the reason is one word: what a contract says is its own business.
func (s *Settler) failed(ctx context.Context, batch Batch, reason, why string) error {
	requests, until := batch.rows(), uint64(0)
	for _, row := range requests {
		until = max(until, s.trials.fail(row, s.head.Number.Uint64()))
	}
	s.log.Info("a settlement would fail; its requests are tried apart", "requests", len(requests), "reason", reason, "why", why)
	if len(requests) > 1 {
		return nil
	}

	if err := s.hold(ctx, requests, until, reason); err != nil {
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
	if said, ok := Known(data); ok {
		return said
	}
	return fmt.Sprintf("reverted with %#x", data[:selector])
}

// Known is Explain for the coordinator's own errors; false for what isn't one.
func Known(data []byte) (string, bool) {
	const selector = 4
	if len(data) < selector {
		return "", false
	}
	problem, err := vrfcoordinator.NewVRFCoordinator().UnpackError(data)
	if err != nil {
		return "", false
	}
	return fmt.Sprintf("%T %+v", problem, problem), true
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
