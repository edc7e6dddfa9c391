package standing

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/veritee/veritee/enclave/headers"
	"github.com/veritee/veritee/enclave/keyring"
	"github.com/veritee/veritee/protocol/typed"
)

// Defaults of [Config].
const (
	// DefaultInterval is how often it is looked. A look is four requests of each endpoint.
	DefaultInterval = 5 * time.Second

	// DefaultBlind is for how long derived keys are used without a view.
	DefaultBlind = 10 * time.Minute
)

// shortest is how old a look is that is taken for a new one: whoever asks may ask often.
const shortest = 300 * time.Millisecond

// ErrRemoved says that this instance, or the code that it runs, was removed for good. A new process is a new instance.
var ErrRemoved = errors.New("removed for good")

// A Chain is one as the worker's own endpoints show it; *headers.Chain is one.
type Chain interface {
	AtDepth(ctx context.Context, depth uint64) (headers.Block, error)
	Calls(ctx context.Context, at headers.Block, questions ...headers.Question) ([]headers.Reply, error)
}

// Config is what a watch of one chain works with.
type Config struct {
	Chain        Chain
	Domain       typed.KeyDomain
	GroupKey     common.Hash
	App          common.Address // of all lines
	Lines        []keyring.Line
	Coordinators []common.Address // that are served on the chain
	Instance     common.Address
	Ring         *keyring.Ring
	Log          *slog.Logger

	Interval time.Duration    // 0 is DefaultInterval
	Blind    time.Duration    // 0 is DefaultBlind
	Now      func() time.Time // nil is time.Now; only how long ago something was is asked of it
}

// A Watch is of one chain. It is safe for concurrent use.
type Watch struct {
	config Config

	mu     sync.Mutex // one look at a time
	places places
	label  common.Hash // of the measurement that it lived under last
	lived  bool        // it was allowed to act, some time
	why    string      // why its keys are wiped or unused; empty if they aren't
	blind  bool        // they are unused because nothing can be seen
	failed bool        // the last look did
	asked  time.Time   // when that was
	seen   time.Time   // when there was a view last, or when it began
	gone   error       // [ErrRemoved]

	over chan struct{} // closed when it is gone
}

// New makes a watch; it asks nobody yet.
func New(config Config) *Watch {
	if config.Interval == 0 {
		config.Interval = DefaultInterval
	}
	if config.Blind == 0 {
		config.Blind = DefaultBlind
	}
	if config.Now == nil {
		config.Now = time.Now
	}
	return &Watch{config: config, seen: config.Now(), over: make(chan struct{})}
}

// Run looks until the context ends, or until there is nothing to wait for any more. Errors: [ErrRemoved].
func (w *Watch) Run(ctx context.Context) error {
	ticker := time.NewTicker(w.config.Interval)
	defer ticker.Stop()
	for {
		w.Look(ctx)
		select {
		case <-ctx.Done():
			return nil
		case <-w.over:
			return w.Gone()
		case <-ticker.C:
		}
	}
}

// Gone says why this instance may never act again; nil as long as it may.
func (w *Watch) Gone() error {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.gone
}

// Look looks now, unless that was done a moment ago, and does what follows from it.
func (w *Watch) Look(ctx context.Context) {
	w.mu.Lock()
	defer w.mu.Unlock()
	now := w.config.Now()
	if w.gone != nil || !w.asked.IsZero() && now.Sub(w.asked) < shortest {
		return
	}

	v, err := w.look(ctx)
	w.asked = w.config.Now()
	switch {
	case ctx.Err() != nil && err != nil: // whoever asked has gone; that says nothing
	case err != nil:
		w.unseen(err)
	default:
		w.saw(v)
	}
}

// unseen goes on for a while.
func (w *Watch) unseen(err error) {
	if !w.failed {
		w.failed = true
		w.config.Log.Warn("the worker's standing can't be looked up; its derived keys are used for a while yet",
			"chain_id", w.config.Domain.ChainID, "for", w.config.Blind, "error", err.Error())
	}
	if w.why == "" && w.asked.Sub(w.seen) >= w.config.Blind {
		w.why, w.blind = fmt.Sprintf("for %v the worker couldn't ask its endpoints of chain %d whether it may still act; "+
			"its derived keys wait until it can; its log says why", w.config.Blind, w.config.Domain.ChainID), true
		w.config.Ring.Suspend(w.config.Domain.ChainID, w.why)
		w.config.Log.Error("derived keys aren't used any more, since nobody says whether they may be",
			"chain_id", w.config.Domain.ChainID, "after", w.config.Blind, "error", err.Error())
	}
}

// saw does what a view says.
func (w *Watch) saw(v *view) {
	if w.failed {
		w.failed = false
		w.config.Log.Info("the worker's standing is seen again", "chain_id", w.config.Domain.ChainID, "block", v.at.Number)
	}
	w.seen = w.asked

	why, final := w.judge(v)
	switch {
	case final:
		w.config.Ring.Wipe()
		w.gone = fmt.Errorf("chain %d, block %d: %s: %w", w.config.Domain.ChainID, v.at.Number, why, ErrRemoved)
		close(w.over)
		return
	case why != "" && (why != w.why || w.blind):
		wiped := w.config.Ring.Stop(w.config.Domain.ChainID, why)
		w.why, w.blind = why, false
		w.config.Log.Warn("derived keys are wiped", "why", why, "keys", wiped, "block", v.at.Number)
	case why == "" && w.why != "":
		w.why, w.blind = "", false
		w.config.Ring.Resume(w.config.Domain.ChainID)
		w.config.Log.Info("the worker may act again; keys that were wiped are ordered anew", "chain_id", w.config.Domain.ChainID, "block", v.at.Number)
	}
	w.lived = w.lived || v.authorized
	w.trim(v)
}

// judge says why derived keys may not be held; empty if they may. Final: nor ever again.
func (w *Watch) judge(v *view) (why string, final bool) {
	registry, app := w.places.registry, w.config.App
	switch {
	case v.identity.Revoked:
		return fmt.Sprintf("registry %s has removed instance %s", registry, w.config.Instance), true
	case v.removed:
		return fmt.Sprintf("app %s has removed measurement %s, under which instance %s lived", app, w.label, w.config.Instance), true
	case v.identity.App == (common.Address{}) && w.lived:
		return fmt.Sprintf("registry %s doesn't know instance %s any more; it is registered by new evidence", registry, w.config.Instance), false
	case v.identity.App == (common.Address{}):
		return "", false
	case v.identity.App != app:
		return fmt.Sprintf("registry %s has instance %s for app %s, and --derive names app %s; start a worker for each", registry, w.config.Instance, v.identity.App, app), false
	case v.authorized:
		return "", false
	case !w.lived:
		return "", false // its delay isn't over, or it isn't allowed yet: it has no keys
	case v.leaseEnd < v.at.Time:
		return fmt.Sprintf("the lease of instance %s is over since %s; it is registered by new evidence",
			w.config.Instance, time.Unix(int64(v.leaseEnd), 0).UTC().Format(time.RFC3339)), false
	}
	return fmt.Sprintf("the policy of app %s doesn't let instance %s act now; it is registered by new evidence, if its code and platform are still allowed", app, w.config.Instance), false
}

// trim wipes what the broker retired, and what the measurement may not hold any more.
func (w *Watch) trim(v *view) {
	for _, line := range w.config.Lines {
		id := line.ID()
		upTo := v.lines[id].Retired
		if wiped := w.config.Ring.Retire(id, upTo); wiped > 0 {
			w.config.Log.Info("keys of retired epochs are wiped", "line", id, "up_to", upTo, "keys", wiped, "block", v.at.Number)
		}
		if may, asked := v.mayHold[id]; asked && !may {
			if wiped := w.config.Ring.Drop(id); wiped > 0 {
				w.config.Log.Warn("keys are wiped that this measurement may not hold any more", "line", id, "measurement", w.label, "keys", wiped, "block", v.at.Number)
			}
		}
	}
}
