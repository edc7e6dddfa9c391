package workers

import (
	"context"
	"fmt"
	"log/slog"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/veritee/veritee/protocol/randomness"
	"github.com/veritee/veritee/protocol/workerapi"
	"github.com/veritee/veritee/relayer/health"
	"github.com/veritee/veritee/relayer/metrics"
	"github.com/veritee/veritee/relayer/store"
)

// PoolStore is what a pool remembers: who is quarantined, and whose signatures count no more.
type PoolStore interface {
	Quarantine(ctx context.Context, instance common.Address, worker, reason string) error
	Quarantined(ctx context.Context) ([]store.QuarantineRow, error)
	ResignAnswers(ctx context.Context, chainID uint64, instance common.Address) (int, error)
}

// A Pool asks the workers of a configuration. Safe for concurrent use.
type Pool struct {
	config  Config
	log     *slog.Logger
	metrics *metrics.Metrics
	board   *health.Board

	workers []*worker
	kick    chan struct{} // asks Run to look again now
	fresh   chan struct{} // asks Run to look at the leases of those that may not answer

	refreshing chan struct{} // one at a time

	mu      sync.Mutex // guards what follows, and what workers say it guards
	orders  uint64
	freed   chan struct{} // closed and replaced when a worker can take an order again
	revived []func()      // called, without the lock, when one answers again
	policy  map[policyOf]uint32
	shut    map[common.Address]string // quarantined instances, by the database; nil until it was read
}

type policyOf struct {
	chain uint64
	app   common.Address
}

// Failing workers get one order at a time, at these intervals.
const (
	firstRetry   = 500 * time.Millisecond
	longestRetry = 10 * time.Second
)

// NewPool checks the configuration and makes the clients. Nobody is asked until Run, Describe or Ask.
func NewPool(config Config) (*Pool, error) {
	config = config.withDefaults()
	if err := config.Check(); err != nil {
		return nil, err
	}

	p := &Pool{
		config: config, log: config.Log, metrics: config.Metrics, board: config.Board,
		kick: make(chan struct{}, 1), fresh: make(chan struct{}, 1), refreshing: make(chan struct{}, 1),
		freed: make(chan struct{}), policy: make(map[policyOf]uint32),
	}
	for _, c := range config.Workers {
		client, node, transport, err := newClient(c, config.Orders)
		if err != nil {
			return nil, fmt.Errorf("worker %q: %w", c.Name, err)
		}
		w := &worker{
			name: c.Name, url: c.URL, timeout: c.Timeout, client: client, transport: transport, node: node, releasing: make(chan struct{}, config.Orders),
			traffics: make(map[uint64]*traffic), standing: make(map[uint64]string), leases: make(map[uint64]Lease),
		}
		if w.timeout == 0 {
			w.timeout = config.Timeout
		}
		p.workers = append(p.workers, w)

		for _, outcome := range outcomes {
			p.metrics.Orders.WithLabelValues(w.name, string(outcome))
		}
		p.metrics.OrderSeconds.WithLabelValues(w.name)
		if w.node == nil {
			p.metrics.WorkerUp.WithLabelValues(w.name).Set(0)
		}
		p.metrics.DifferentAnswers.WithLabelValues(w.name)
	}
	return p, nil
}

// Ask gets a question answered by any worker that holds its key, and verifies the answer. Workers are asked one after the other
// until one answers; a second is asked beside one that is slow. Errors: *[AskError], which matches [ErrNoWorker] if there was
// nobody to ask; the context's; or that the question itself is impossible.
func (p *Pool) Ask(ctx context.Context, q store.Question, t Terms) (store.Answer, error) {
	return p.ask(ctx, q, t, "")
}

// ask leaves out the worker of a name.
func (p *Pool) ask(ctx context.Context, q store.Question, t Terms, without string) (store.Answer, error) {
	if err := checkQuestion(q); err != nil {
		return store.Answer{}, err
	}
	ctx, cancel := context.WithCancel(ctx)
	defer cancel() // whoever is still at it

	var (
		failed  = &AskError{Key: q.KeyHash}
		tried   = make(map[*worker]bool)
		results = make(chan result, len(p.workers))
		hedge   = time.NewTimer(time.Hour)
		open    = 0
		more    = true // one more worker is wanted
	)
	defer hedge.Stop()
	for _, w := range p.workers {
		tried[w] = without != "" && w.name == without
	}

	for {
		var freed <-chan struct{}
		if more {
			w, busy, skipped := p.take(q, tried)
			switch {
			case w != nil:
				tried[w], more = true, false
				open++
				go func() { results <- p.order(ctx, w, q, t) }()
				if p.config.HedgeAfter > 0 {
					hedge.Reset(p.config.HedgeAfter)
				}
			case busy != nil:
				freed = busy
			case open == 0:
				failed.Failures = append(failed.Failures, skipped...)
				return store.Answer{}, failed
			}
		}

		select {
		case r := <-results:
			if r.failure == nil {
				return r.answer, nil
			}
			if r.failure.Outcome == Overtaken {
				<-ctx.Done() // it is, or will be in a moment
				return store.Answer{}, fmt.Errorf("ask for %s: %w", q.Alpha, ctx.Err())
			}
			open--
			failed.Failures = append(failed.Failures, *r.failure)
			if r.failure.Outcome != "" {
				failed.asked++
			}
			more = true
		case <-hedge.C:
			more = true
		case <-freed:
		case <-ctx.Done():
			return store.Answer{}, fmt.Errorf("ask for %s: %w", q.Alpha, ctx.Err())
		}
	}
}

// take picks the worker for the next order and counts the order as its own. Without one, it says what to wait for if one that
// could be asked is only busy, and otherwise why each can't be asked.
func (p *Pool) take(q store.Question, tried map[*worker]bool) (best *worker, busy <-chan struct{}, skipped []Failure) {
	p.mu.Lock()
	defer p.mu.Unlock()

	now := time.Now()
	for _, w := range p.workers {
		if tried[w] {
			continue
		}
		reason, t := w.cannot(q), w.on(q.ChainID)
		if p.shut == nil {
			reason = "the database hasn't said yet who is quarantined"
		}
		switch {
		case reason != "":
		case t.failures > 0 && (t.inFlight > 0 || now.Before(t.retryAt)):
			reason = "it has failed just now"
		case t.inFlight >= p.config.Orders:
			busy = p.freed
			continue
		case best == nil || w.rank(q.ChainID, now).before(best.rank(q.ChainID, now)):
			best = w
			continue
		default:
			continue
		}
		skipped = append(skipped, Failure{Worker: w.name, Reason: reason})
	}
	if best == nil {
		return nil, busy, skipped
	}

	p.orders++
	best.asked = p.orders
	best.on(q.ChainID).inFlight++
	return best, nil, nil
}

// A result is an answer, or why there is none.
type result struct {
	answer  store.Answer
	failure *Failure
}

// order has one worker answer, and judges what comes back.
func (p *Pool) order(ctx context.Context, w *worker, q store.Question, t Terms) result {
	begun := time.Now()
	answer, failure := p.exchange(ctx, w, q, t)
	p.settle(w, q.ChainID, failure, time.Since(begun))

	if failure.Outcome == Answered {
		return result{answer: answer}
	}
	p.log.Debug("no answer", "worker", w.name, "question", q.Alpha, "outcome", failure.Outcome, "reason", failure.Reason)
	return result{failure: &failure}
}

func (p *Pool) exchange(ctx context.Context, w *worker, q store.Question, t Terms) (store.Answer, Failure) {
	fail := func(outcome Outcome, reason string) (store.Answer, Failure) {
		return store.Answer{}, Failure{Worker: w.name, Outcome: outcome, Reason: reason}
	}
	app, _ := randomness.SplitKeyLine(q.KeyLine)

	// An instance that the contract wouldn't accept isn't asked: the fewer know a value early, the better.
	p.mu.Lock()
	instance := w.instance()
	p.mu.Unlock()
	if reason, err := p.judge(ctx, w, q.ChainID, instance, t.PolicyVersion, app); err != nil || reason != "" {
		if err != nil {
			reason = err.Error()
		}
		return fail("", reason)
	}

	orderCtx, cancel := context.WithTimeout(ctx, w.timeout)
	defer cancel()
	response, err := w.client.Answer(orderCtx, orderOf(q, t))
	if err != nil {
		failure := failureOf(w.name, err)
		if ctx.Err() != nil || failure.Outcome == TimedOut && endsBefore(ctx, orderCtx) {
			return fail(Overtaken, "nobody waited for it any more")
		}
		return store.Answer{}, failure
	}

	answer, err := verify(q, t, response)
	if err != nil {
		p.isolate(ctx, w, err.Error())
		return fail(Wrong, err.Error())
	}
	answer.Worker = w.name

	// While this order was under way another one may have shown what the worker is.
	p.mu.Lock()
	shut := w.quarantine
	p.mu.Unlock()
	if shut != nil {
		return fail(NotLive, "quarantined: "+shut.reason)
	}

	// Most often the same instance at the same head, which asks nobody again. It differs if the worker was restarted.
	if answer.Instance != instance {
		p.look()
	}
	reason, err := p.judge(ctx, w, q.ChainID, answer.Instance, t.PolicyVersion, app)
	if err != nil {
		return fail(Unjudged, err.Error())
	}
	if reason != "" {
		return fail(NotLive, reason)
	}
	return answer, Failure{Outcome: Answered}
}

// endsBefore says whether it was the caller's patience that ended, and not the order's time. The worker knows of the deadline too,
// and may notice first.
func endsBefore(caller, order context.Context) bool {
	end, ends := caller.Deadline()
	own, _ := order.Deadline()
	return ends && !end.After(own)
}

// settle notes how an order ended and lets others have the worker.
func (p *Pool) settle(w *worker, chainID uint64, f Failure, took time.Duration) {
	if f.Outcome != "" {
		p.metrics.Orders.WithLabelValues(w.name, string(f.Outcome)).Inc()
		p.metrics.OrderSeconds.WithLabelValues(w.name).Observe(took.Seconds())
	}

	p.mu.Lock()
	defer p.mu.Unlock()
	now, t := time.Now(), w.on(chainID)
	t.inFlight--
	close(p.freed)
	p.freed = make(chan struct{})

	switch f.Outcome {
	case Answered:
		t.failures, t.failedAt = 0, time.Time{}
	case TimedOut, Unreachable:
		t.failures++
		t.failedAt = now
		t.retryAt = now.Add(pause(firstRetry, longestRetry, t.failures))
		if f.Outcome == Unreachable {
			p.look()
		}
	case Overtaken:
		if p.config.HedgeAfter > 0 && took >= p.config.HedgeAfter {
			t.failedAt = now // it was slow: others first for a while
		}
	case Refused:
		t.failures, t.failedAt = 0, now
		if f.Refusal == workerapi.Refusal_REASON_UNKNOWN_KEY || f.Refusal == workerapi.Refusal_REASON_UNKNOWN_DEPLOYMENT {
			p.look() // it isn't what it was
		}
	case Wrong, NotLive:
		t.failures, t.failedAt = 0, now
	}
	p.report(w)
}

// judge says why an instance may not answer for an app; empty if it may.
func (p *Pool) judge(ctx context.Context, w *worker, chainID uint64, instance common.Address, version uint32, app common.Address) (string, error) {
	authority := p.config.Authorities[chainID]
	if authority == nil {
		return "", fmt.Errorf("no registry is known for chain %d", chainID)
	}
	ctx, cancel := context.WithTimeout(ctx, 5*time.Second)
	defer cancel()

	authorized, err := authority.Authorized(ctx, instance, version, app)
	if err != nil {
		return "", err
	}
	if authorized {
		p.stands(w, chainID, "")
		return "", nil
	}

	// The contract has said no. Why is for people.
	lease, err := authority.Lease(ctx, instance)
	if err != nil {
		return "", err
	}
	now, err := authority.Now(ctx)
	if err != nil {
		return "", err
	}
	reason := lease.lacking(instance, now)
	switch {
	case lease.Revoked:
		p.retire(ctx, w, reason)
	case reason != "":
		p.stands(w, chainID, reason)
	case lease.App != app:
		reason = fmt.Sprintf("its instance %s serves app %s, not %s", instance, lease.App, app)
	default:
		reason = fmt.Sprintf("policy version %d isn't that of app %s any more", version, app)
	}
	return reason, nil
}

// lacking says what an instance lacks, whomever it serves; empty if its lease lives.
func (l Lease) lacking(instance common.Address, now uint64) string {
	switch {
	case l.Revoked:
		return fmt.Sprintf("its instance %s was revoked; start it anew, with a new instance key", instance)
	case l.App == common.Address{}:
		return fmt.Sprintf("its instance %s isn't registered: evidence for it is to be registered, which the relayer sees to where its app and attestation are configured "+
			"(on a development chain, `veritee instance confirm` does without)", instance)
	case l.End < now:
		return fmt.Sprintf("the lease of its instance %s ended at %s; %s",
			instance, time.Unix(int64(l.End), 0).UTC().Format(time.RFC3339), l.remedy())
	}
	return ""
}

// remedy says what prolongs it.
func (l Lease) remedy() string {
	if l.Attested {
		return "new evidence prolongs it, which the relayer asks for in the last third: see what keeps it from that"
	}
	return "the owner of the registry prolongs it with `veritee instance confirm`"
}

// look has Run ask the workers who they are, now.
func (p *Pool) look() {
	select {
	case p.kick <- struct{}{}:
	default:
	}
}

// Observe tells that a chain has another head, of which its Authority knows. Whose instance may not answer there may by now: its lease is
// read at once, and not when workers are described next. It never blocks.
func (p *Pool) Observe(chainID uint64) {
	p.mu.Lock()
	defer p.mu.Unlock()
	for _, w := range p.workers {
		if w.waits(chainID) {
			select {
			case p.fresh <- struct{}{}:
			default:
			}
			return
		}
	}
}

// OnRevival has f called when a worker can be asked that couldn't be, or is another instance than before. It must not block.
func (p *Pool) OnRevival(f func()) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.revived = append(p.revived, f)
}
