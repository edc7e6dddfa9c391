package demo

import (
	"context"
	"fmt"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/veritee/veritee/devnet/audit"
	"github.com/veritee/veritee/devnet/world"
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
}

// remove takes the right to act from the code that one of the workers runs, and sees that it answers nothing from that block on, that the
// other goes on, and that the operator hears why. What isn't so is complained of.
func (s *stage) remove(ctx context.Context) (r Removal, complaints []string, err error) {
	complain := func(format string, args ...any) { complaints = append(complaints, fmt.Sprintf(format, args...)) }
	var instance common.Address
	for address, name := range s.instances {
		if name == withdrawn {
			instance = address
		}
	}
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
	return r, complaints, nil
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
