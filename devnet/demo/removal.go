package demo

import (
	"context"
	"fmt"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/veritee/veritee/devnet/audit"
	"github.com/veritee/veritee/devnet/world"
	"github.com/veritee/veritee/enclave/standing"
	"github.com/veritee/veritee/relayer/health"
)

// withdrawn is the worker whose code the app's owner removes at the end.
const withdrawn = "one"

// A Removal is what was seen when a measurement was removed under a running worker.
type Removal struct {
	Worker  string `json:"worker"`
	Release string `json:"release"`
	Block   uint64 `json:"block"`   // that of the removal
	After   int    `json:"after"`   // requests that were answered after it
	Warning string `json:"warning"` // what the relayer tells its operator
	Epoch   uint64 `json:"epoch"`   // of the key that isn't given to it any more; zero where keys aren't derived
	Stopped bool   `json:"stopped"` // it wiped its keys and ended by itself
}

// remove takes the right to act from the code that one of the workers runs, and sees that it answers nothing from that block on, that the
// other goes on, and that the operator hears why. What isn't so is complained of.
func (s *stage) remove(ctx context.Context) (r Removal, complaints []string, err error) {
	complain := func(format string, args ...any) { complaints = append(complaints, fmt.Sprintf(format, args...)) }
	instance := s.latest[withdrawn]
	measurement, err := s.hardware.Machines[withdrawn].Measurement()
	if err != nil {
		return r, nil, err
	}
	receipt, err := s.world.Remove(ctx, measurement, releases[withdrawn]+" is withdrawn")
	if err != nil {
		return r, nil, fmt.Errorf("remove %s: %w", releases[withdrawn], err)
	}
	r = Removal{Worker: withdrawn, Release: releases[withdrawn], Block: receipt.BlockNumber.Uint64()}
	for _, at := range []struct {
		block uint64
		want  bool
	}{{r.Block - 1, true}, {r.Block, false}} {
		authorized, err := s.world.AuthorizedAt(ctx, instance, at.block)
		if err != nil {
			return r, nil, err
		}
		if authorized != at.want {
			complain("worker %s may answer in block %d: %t, and %s was removed in block %d", withdrawn, at.block, authorized, r.Release, r.Block)
		}
	}

	asked, err := s.world.Ask(ctx, world.Ask{Consumer: 0, Times: burst, Words: 1, Confirmations: levels[0].confirmations})
	if err != nil {
		return r, nil, err
	}
	for {
		history, err := audit.Read(ctx, s.client, s.world.Coordinator, s.world.FirstBlock)
		if err != nil {
			return r, nil, err
		}
		if r.After = settled(history, asked); r.After == len(asked) {
			for _, request := range history.Requests {
				for _, effect := range request.Effects {
					if effect.Instance == instance && effect.Block >= r.Block {
						complain("worker %s settled a request in block %d, after its code was removed", withdrawn, effect.Block)
					}
				}
			}
			break
		}
		if err := sleep(ctx, 200*time.Millisecond); err != nil {
			complain("%d of %d requests were answered after the removal", r.After, len(asked))
			return r, complaints, nil
		}
	}
	for r.Warning == "" {
		r.Warning = s.warningOf(ctx, withdrawn)
		if err := sleep(ctx, 200*time.Millisecond); r.Warning == "" && err != nil {
			complain("the operator doesn't hear that worker %s may not answer", withdrawn)
			return r, complaints, nil
		}
	}
	if s.keys == nil {
		return r, complaints, nil
	}
	more, err := s.withhold(ctx, &r, instance)
	return r, append(complaints, more...), err
}

// withhold has the next epoch of the key begin, which anyone may after a measurement was removed whose instance could know it, and sees
// that the other worker is given that key and the removed one isn't, and has stopped.
func (s *stage) withhold(ctx context.Context, r *Removal, instance common.Address) (complaints []string, err error) {
	if err := s.world.Renounce(ctx, s.keys.Keys, instance); err != nil {
		return nil, fmt.Errorf("renounce the removed worker's keys: %w", err)
	}
	line, err := s.world.KeyLineNow(ctx, s.keys.Keys)
	if err != nil {
		return nil, err
	}
	r.Epoch = line.Newest
	for given := false; !given || !r.Stopped; {
		held, err := s.issuedTo(ctx, s.latest[workerNames[other]])
		given = err == nil && held[r.Epoch]
		r.Stopped = strings.Contains(s.workers[killedWorker].tail(200), standing.ErrRemoved.Error())
		if err := sleep(ctx, 200*time.Millisecond); err != nil {
			return append(complaints, fmt.Sprintf("worker %s has the key of epoch %d: %t; worker %s stopped: %t", workerNames[other], r.Epoch, given, r.Worker, r.Stopped)), nil
		}
	}
	if held, err := s.issuedTo(ctx, instance); err != nil {
		return nil, err
	} else if held[r.Epoch] {
		complaints = append(complaints, fmt.Sprintf("worker %s was given the key of epoch %d after its code was removed", r.Worker, r.Epoch))
	}
	return complaints, nil
}

func settled(history *audit.History, asked []common.Hash) (n int) {
	for _, id := range asked {
		if request := history.Find(id); request != nil && len(request.Effects) > 0 {
			n++
		}
	}
	return n
}

// warningOf is what the relayer says of a worker that may not answer any more; empty while it says nothing.
func (s *stage) warningOf(ctx context.Context, worker string) string {
	for _, w := range s.warnings(ctx) {
		if w.Code == health.EvidenceRefused && strings.HasPrefix(w.Subject, worker+"/") {
			return fmt.Sprintf("%s: %s", w.Title, w.Detail)
		}
	}
	return ""
}

func sleep(ctx context.Context, d time.Duration) error {
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-time.After(d):
		return nil
	}
}
