package workers

import (
	"context"
	"fmt"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/veritee/veritee/relayer/health"
)

type quarantine struct {
	instance common.Address
	reason   string
	stored   bool // it is in the database: what lifts it is there too
	revoked  bool // for no more than that its instance was revoked: it ends when the worker has another
}

// warning is what people read.
func (q quarantine) warning() string {
	if q.revoked {
		return q.reason + ", and have that confirmed"
	}
	return fmt.Sprintf("%s. Instance %s isn't asked any more; once you know why, `veritee worker release` lets it back in", q.reason, q.instance)
}

// isolate quarantines a worker: it isn't asked again until an operator releases it, however often either side restarts.
func (p *Pool) isolate(ctx context.Context, w *worker, reason string) {
	p.shutOut(ctx, w, quarantine{reason: reason})
}

// retire quarantines a worker whose instance was revoked. Nothing else is wrong with it: a new instance key is all that it needs.
func (p *Pool) retire(ctx context.Context, w *worker, reason string) {
	p.shutOut(ctx, w, quarantine{reason: reason, revoked: true})
}

func (p *Pool) shutOut(ctx context.Context, w *worker, q quarantine) {
	p.mu.Lock()
	instance := w.instance()
	if before := w.quarantine; before != nil {
		// One of an earlier start says by its reason alone what it was for.
		if q.revoked && before.reason == q.reason && !before.revoked {
			before.revoked = true
			p.board.Raise(health.WorkerQuarantine, w.name, before.warning())
		}
		p.mu.Unlock()
		return
	}
	q.instance = instance
	w.quarantine = &q
	p.report(w)
	p.mu.Unlock()

	p.log.Error("worker quarantined", "worker", w.name, "instance", instance, "reason", q.reason)
	p.remember(ctx, w)
}

// remember shows a quarantine and writes it to the database. One that can't be written holds in memory and is written later.
func (p *Pool) remember(ctx context.Context, w *worker) {
	p.mu.Lock()
	if w.quarantine == nil {
		p.mu.Unlock()
		return
	}
	q := *w.quarantine
	// A worker that lies can name another's instance as its own. A row in the database would shut that one out as well.
	shared := slices.ContainsFunc(p.workers, func(other *worker) bool { return other != w && other.instance() == q.instance })
	p.mu.Unlock()

	if shared {
		p.board.Raise(health.WorkerQuarantine, w.name, q.reason+". Another worker says that it is the same instance, so this is forgotten when the relayer restarts: take one of the two out of the configuration")
		return
	}
	p.board.Raise(health.WorkerQuarantine, w.name, q.warning())
	if q.stored || q.instance == (common.Address{}) {
		return
	}

	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), 10*time.Second)
	defer cancel()
	if err := p.config.Store.Quarantine(ctx, q.instance, w.name, q.reason); err != nil {
		p.log.Warn("quarantine isn't stored yet", "worker", w.name, "instance", q.instance, "error", err)
		return
	}
	p.mu.Lock()
	if w.quarantine != nil {
		w.quarantine.stored = true
	}
	if p.shut != nil { // else the next reading has it
		p.shut[q.instance] = q.reason
	}
	p.mu.Unlock()
}

// renewed ends the quarantine of a worker whose instance was revoked, if it has another one now. Called with the lock.
func (p *Pool) renewed(w *worker, instance common.Address) bool {
	q := w.quarantine
	if q == nil || !q.revoked || q.instance == instance {
		return false
	}
	w.quarantine = nil
	p.board.Clear(health.WorkerQuarantine, w.name)
	return true
}

// recall brings quarantines in line with the database: those that an operator lifted end, those of an earlier start begin.
func (p *Pool) recall(ctx context.Context) {
	ctx, cancel := context.WithTimeout(ctx, 5*time.Second)
	defer cancel()
	rows, err := p.config.Store.Quarantined(ctx)
	if err != nil {
		p.log.Debug("quarantines unknown", "error", err)
		return
	}
	shut := make(map[common.Address]string, len(rows))
	for _, row := range rows {
		shut[row.Instance] = row.Reason
	}

	var unwritten []*worker
	p.mu.Lock()
	p.shut = shut
	for _, w := range p.workers {
		p.restore(w, w.instance())
		q := w.quarantine
		if q == nil {
			continue
		}
		_, listed := shut[q.instance]
		switch {
		case !q.stored:
			unwritten = append(unwritten, w)
		case !listed:
			w.quarantine = nil
			p.log.Info("worker released", "worker", w.name, "instance", q.instance)
			p.board.Clear(health.WorkerQuarantine, w.name)
			p.board.Clear(health.DifferentAnswer, w.name)
			p.report(w)
		}
	}
	p.mu.Unlock()

	for _, w := range unwritten {
		p.remember(ctx, w)
	}
}

// restore quarantines a worker whose instance the database shuts out. Called with the lock.
func (p *Pool) restore(w *worker, instance common.Address) {
	reason, listed := p.shut[instance]
	if w.quarantine != nil || !listed {
		return
	}
	w.quarantine = &quarantine{instance: instance, reason: reason, stored: true}
	p.board.Raise(health.WorkerQuarantine, w.name, w.quarantine.warning())
}
