package workers

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/veritee/veritee/protocol/workerapi"
	"github.com/veritee/veritee/relayer/health"
	"github.com/veritee/veritee/relayer/store"
)

// How soon a worker that is down is asked again who it is.
const downPoll = time.Second

// downAfter is how many orders in a row without a word make a worker down, though it still says who it is.
const downAfter = 3

// Run keeps asking the workers who they are, what they hold and how long their leases last, until the context ends.
func (p *Pool) Run(ctx context.Context) error {
	defer p.close()
	defer p.board.Rest("workers")
	var beside sync.WaitGroup
	defer beside.Wait()
	beside.Go(func() { p.followLeases(ctx) })
	for {
		p.board.Beat("workers", p.config.Poll+defaultTimeout)
		pause := p.config.Poll
		for _, status := range p.Describe(ctx) {
			if status.State == Down {
				pause = min(pause, downPoll)
			}
		}

		select {
		case <-time.After(pause):
		case <-p.kick:
			// Whoever kicks does so because something broke; a storm of orders that break isn't a storm of questions.
			select {
			case <-time.After(min(pause, downPoll) / 4):
			case <-ctx.Done():
				return nil
			}
		case <-ctx.Done():
			return nil
		}
	}
}

// followLeases reads the leases of those that may not answer, whenever there is a head. It is beside Run, whose turns last as long as the
// slowest worker takes to say who it is.
func (p *Pool) followLeases(ctx context.Context) {
	for {
		select {
		case <-p.fresh:
		case <-ctx.Done():
			return
		}
		var all sync.WaitGroup
		for _, w := range p.waiting() {
			all.Go(func() { p.prolong(ctx, w) })
		}
		all.Wait()
	}
}

// waiting are the workers whose instance may not answer somewhere.
func (p *Pool) waiting() (some []*worker) {
	p.mu.Lock()
	defer p.mu.Unlock()
	for _, w := range p.workers {
		for chainID := range p.config.Authorities {
			if w.waits(chainID) {
				some = append(some, w)
				break
			}
		}
	}
	return some
}

func (p *Pool) close() {
	for _, w := range p.workers {
		w.transport.CloseIdleConnections()
	}
}

// Describe asks all workers now, and says how each of them is.
func (p *Pool) Describe(ctx context.Context) []Status {
	select {
	case p.refreshing <- struct{}{}:
		defer func() { <-p.refreshing }()
		p.recall(ctx)

		var all sync.WaitGroup
		for _, w := range p.workers {
			all.Go(func() {
				p.describe(ctx, w)
				p.prolong(ctx, w)
			})
		}
		all.Wait()
		p.followPolicies(ctx)
	case <-ctx.Done():
	}
	return p.Statuses()
}

// describe reads what a worker says of itself.
func (p *Pool) describe(ctx context.Context, w *worker) {
	askCtx, cancel := context.WithTimeout(ctx, min(w.timeout, defaultTimeout))
	defer cancel()

	response, err := w.client.Describe(askCtx, &workerapi.DescribeRequest{})
	var known *description
	down := ""
	switch {
	case err != nil && ctx.Err() != nil:
		return // we stop; that says nothing about the worker
	case err != nil:
		down = failureOf(w.name, err).Reason
	default:
		if known, err = describe(response); err != nil {
			down = "what it says of itself can't be: " + err.Error()
		}
	}

	p.mu.Lock()
	back := w.down != "" && down == "" || w.known == nil && known != nil
	w.down = down
	if known != nil {
		back = p.renewed(w, known.instance) || gained(w.known, known) || back
		p.restore(w, known.instance)
		if w.known != nil && w.known.instance != known.instance {
			back = true
			w.stranger()
			p.log.Info("worker has another instance", "worker", w.name, "instance", known.instance, "before", w.known.instance)
		}
		if w.known == nil || w.known.instance != known.instance {
			w.since = time.Now()
		}
		w.known, w.seen = known, time.Now()
		if !w.judged && !p.registersSomewhere(w) {
			// Until the registry was asked.
			p.board.Raise(health.WorkerUnattested, w.name, unattested)
		}
	}
	if back {
		for _, t := range w.traffics {
			t.failures, t.retryAt = 0, time.Time{} // a new start
		}
	}
	p.report(w)
	revived := slices.Clone(p.revived)
	p.mu.Unlock()

	if back {
		p.log.Info("worker answers", "worker", w.name, "instance", known.instance, "version", known.version,
			"keys", len(known.keys), "attestation", known.attestation)
		for _, f := range revived {
			f()
		}
	}
}

// attestedShare is by how much later a lease by evidence is warned of: nobody needs to be called for it, unless it isn't renewed in time.
const attestedShare = 6

// unattested is what holds of a worker of whom no registry says otherwise.
const unattested = "nothing shows that its keys were born in an enclave: whoever runs it can read them. Run an attested worker where that matters"

// attested shows whether the registries of all chains that a worker serves have taken evidence of its instance, which lives by it.
func (p *Pool) attested(w *worker, now map[uint64]uint64) {
	p.mu.Lock()
	defer p.mu.Unlock()
	missing, asked, born := "", false, false
	for chainID, time := range now {
		lease, known := w.leases[chainID]
		if !known {
			continue
		}
		asked = true
		switch {
		case lease.Attested && lease.lacking(w.instance(), time) == "":
		case p.born(w, chainID, lease):
			born = true
		case len(w.known.chains[chainID].apps) > 0:
			missing = fmt.Sprintf("it has evidence, and on chain %d none of it is accepted: %s", chainID, cmp.Or(lease.lacking(w.instance(), time), "it is there on governance's word"))
		case missing == "":
			missing = unattested
		}
	}
	if !asked {
		return
	}
	w.judged, w.attested = true, missing == "" && !born
	p.board.Set(missing != "", health.WorkerUnattested, w.name, missing)
}

// report shows a worker's state where people look. Called with the lock.
func (p *Pool) report(w *worker) {
	detail := w.down
	if chainID, failures := w.failing(); detail == "" && failures >= downAfter {
		detail = fmt.Sprintf("it says who it is, but left the last %d orders of chain %d without an answer", failures, chainID)
	}
	code := health.WorkerDown
	if w.node != nil {
		code = health.KeyNodeDown
	}
	p.board.Set(detail != "", code, w.name, detail+"; see whether it runs, and its log")
	if w.node != nil {
		return // it stands in for no worker: veritee_key_members counts it
	}

	up := 0.0
	if w.known != nil && detail == "" && w.quarantine == nil {
		up = 1
	}
	p.metrics.WorkerUp.WithLabelValues(w.name).Set(up)
}

// prolong looks at the leases of a worker's instance on the chains that it serves and we do.
func (p *Pool) prolong(ctx context.Context, w *worker) {
	w.leasing.Lock()
	defer w.leasing.Unlock()
	p.mu.Lock()
	known := w.known
	p.mu.Unlock()
	if known == nil {
		return
	}

	// All at once: one whose nodes are frozen takes its whole time.
	var all sync.WaitGroup
	var mu sync.Mutex // guards the times
	times := make(map[uint64]uint64)
	for chainID, authority := range p.config.Authorities {
		if _, serves := known.chains[chainID]; serves {
			all.Go(func() {
				if now, asked := p.prolongOn(ctx, w, known.instance, chainID, authority); asked {
					mu.Lock()
					defer mu.Unlock()
					times[chainID] = now
				}
			})
		}
	}
	all.Wait()
	p.attested(w, times)
}

func (p *Pool) prolongOn(ctx context.Context, w *worker, instance common.Address, chainID uint64, authority Authority) (now uint64, asked bool) {
	lease, now, err := leaseOf(ctx, authority, instance)
	if err != nil {
		p.log.Debug("lease unknown", "worker", w.name, "chain", chainID, "error", err)
		return 0, false // whoever watches the nodes says so
	}

	reason := lease.lacking(instance, now)
	p.mu.Lock()
	if w.instance() != instance {
		p.mu.Unlock()
		return 0, false // it is another by now, and is looked at as such
	}
	w.leases[chainID] = lease
	born := p.born(w, chainID, lease)
	if born {
		reason = beingRegistered
	}
	p.mu.Unlock()
	if lease.Revoked {
		p.retire(ctx, w, reason)
	}
	p.stands(w, chainID, reason)
	p.board.Set(reason != "" && !born, health.WorkerNotLive, fmt.Sprintf("%s/%d", w.name, chainID), reason)

	subject := fmt.Sprintf("%s/%d", w.name, chainID)
	notice := p.config.LeaseNotice
	if lease.Attested {
		notice /= attestedShare
	}
	ending := reason == "" && time.Duration(lease.End-now)*time.Second < notice
	p.board.Set(ending, health.LeaseEnding, subject, fmt.Sprintf("the lease of instance %s ends at %s; %s",
		instance, time.Unix(int64(lease.End), 0).UTC().Format(time.RFC3339), lease.remedy()))
	p.metrics.LeaseEnd.WithLabelValues(w.name, fmt.Sprint(chainID)).Set(float64(lease.End))
	attested := 0.0
	if lease.Attested {
		attested = 1
	}
	p.metrics.LeaseAttested.WithLabelValues(w.name, fmt.Sprint(chainID)).Set(attested)
	return now, true
}

func leaseOf(ctx context.Context, authority Authority, instance common.Address) (Lease, uint64, error) {
	ctx, cancel := context.WithTimeout(ctx, 5*time.Second)
	defer cancel()
	lease, err := authority.Lease(ctx, instance)
	if err != nil {
		return Lease{}, 0, err
	}
	now, err := authority.Now(ctx)
	return lease, now, err
}

// stands notes whether a worker's instance may answer on a chain: empty for yes, otherwise why not. What it signed before and
// isn't settled is to be signed again by another.
func (p *Pool) stands(w *worker, chainID uint64, reason string) {
	p.mu.Lock()
	before, known := w.standing[chainID]
	w.standing[chainID] = reason
	changed := !known || before != reason
	instance := w.instance()
	revived := slices.Clone(p.revived)
	p.mu.Unlock()
	if !changed {
		return
	}

	switch {
	case reason != "":
		p.resign(chainID, instance)
	case before != "":
		for _, f := range revived {
			f()
		}
	}
}

// resign has the answers that an instance signed on a chain signed again.
func (p *Pool) resign(chainID uint64, instance common.Address) {
	ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
	defer cancel()
	count, err := p.config.Store.ResignAnswers(ctx, chainID, instance)
	switch {
	case errors.Is(err, store.ErrNoChain):
		// Nothing was ever read of it: nobody has signed anything.
	case err != nil:
		p.log.Warn("answers couldn't be marked to be signed again", "chain", chainID, "instance", instance, "error", err)
	case count > 0:
		p.log.Info("answers are to be signed again", "chain", chainID, "instance", instance, "answers", count)
	}
}

func (p *Pool) policyVersion(ctx context.Context, of policyOf) (uint32, error) {
	ctx, cancel := context.WithTimeout(ctx, 5*time.Second)
	defer cancel()
	return p.config.Authorities[of.chain].PolicyVersion(ctx, of.app)
}

// followPolicies notices that the policy of an app has moved on: what was signed under the one before counts no more.
func (p *Pool) followPolicies(ctx context.Context) {
	type signer struct {
		policyOf
		instance common.Address
	}
	var signers []signer
	p.mu.Lock()
	for _, w := range p.workers {
		for chainID, lease := range w.leases {
			if w.standing[chainID] == "" {
				signers = append(signers, signer{policyOf{chainID, lease.App}, w.instance()})
			}
		}
	}
	p.mu.Unlock()

	moved := make(map[policyOf]bool)
	for _, s := range signers {
		if _, seen := moved[s.policyOf]; seen {
			continue
		}
		version, err := p.policyVersion(ctx, s.policyOf)
		if err != nil {
			continue
		}
		p.mu.Lock()
		before, known := p.policy[s.policyOf]
		p.policy[s.policyOf] = version
		p.mu.Unlock()
		moved[s.policyOf] = known && before != version
	}
	for _, s := range signers {
		if moved[s.policyOf] {
			p.log.Info("policy moved on", "chain", s.chain, "app", s.app, "instance", s.instance)
			p.resign(s.chain, s.instance)
		}
	}
}
