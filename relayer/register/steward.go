package register

import (
	"context"
	"fmt"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/veritee/veritee/relayer/app"
	"github.com/veritee/veritee/relayer/chain"
	"github.com/veritee/veritee/relayer/health"
	"github.com/veritee/veritee/relayer/send"
	"github.com/veritee/veritee/relayer/store"
	"github.com/veritee/veritee/relayer/workers"
)

const (
	// askGas is for requestAttestation: a slot, an event, and what the app asks the registry. touchGas is for touch.
	askGas, touchGas = 300_000, 150_000

	// patience is for how many blocks something that was sent isn't sent again: the scan has to see what came of it.
	patience = 8

	// asksAtOnce is how many transactions of the steward a turn may bring.
	asksAtOnce = 4
)

// A ward is an instance of ours for an app, and when it was looked at.
type ward struct {
	workers.Attestable
	looked  time.Time
	renewAt uint64 // from when on the app takes a request, by its own word
	of      uint64 // the lease that this was said of
	askedAt uint64 // the head at which a request was sent; 0: none was
	touched uint64 // likewise
	need    string
}

func key(a workers.Attestable) string {
	return a.Worker + "/" + a.Instance.Hex() + "/" + a.App.Hex()
}

// serves are the apps of this chain that are configured.
func (r *Registrar) serves(of common.Address) bool { return slices.Contains(r.Apps, of) }

// wards are what the steward looks after: what workers say now, with what is known from before.
func (r *Registrar) gather() (all []*ward, known bool) {
	attestables, known := r.Workers.Attestables(r.chainID)
	kept := make(map[string]*ward, len(attestables))
	for _, a := range attestables {
		if !r.serves(a.App) {
			continue
		}
		w := r.wards[key(a)]
		if w == nil {
			w = &ward{Attestable: a}
		}
		if kept[key(a)] == nil {
			kept[key(a)] = w
			all = append(all, w)
		}
	}
	r.wards = kept
	return all, known
}

// steward looks at every ward whose time has come, and asks for what it needs.
func (r *Registrar) steward(ctx context.Context, head *types.Header, all []*ward, open []store.Request) error {
	now := r.now()
	lives := make(map[common.Address]bool)
	asks := 0
	for _, w := range all {
		// Whose renewal has come by the chain's clock is looked at, whatever ours says.
		ripe := w.renewAt != 0 && head.Time >= w.renewAt
		if now.Sub(w.looked) < r.Every && w.askedAt == 0 && w.touched == 0 && !ripe {
			lives[w.App] = lives[w.App] || w.need == ""
			continue
		}
		s, why, err := r.stand(ctx, head, w)
		if err != nil {
			return fmt.Errorf("instance %v of %s: %w", w.Instance, w.Worker, err)
		}
		s.open = slices.ContainsFunc(open, func(q store.Request) bool { return r.answers(q, w) })
		d := decide(s)
		w.looked, w.need = now, d.need
		lives[w.App] = lives[w.App] || s.authorized
		if s.open {
			w.askedAt = 0
		}
		r.notice(w, s, d, why)

		number := head.Number.Uint64()
		if asks >= asksAtOnce {
			continue
		}
		if d.ask && r.Prover != nil && number >= w.askedAt+patience {
			if r.send(ctx, send.Order{Purpose: "ask", To: w.App, Calldata: app.PackRequestAttestation(w.Instance), GasLimit: askGas}) {
				w.askedAt = max(number, 1)
				asks++
				r.log.Info("attestation is asked for", "worker", w.Worker, "instance", w.Instance, "app", w.App, "need", d.need)
			}
		}
		if d.touch && number >= w.touched+patience {
			if r.send(ctx, send.Order{Purpose: "ask", To: r.Registry, Calldata: r.contract.PackTouch(w.Instance), GasLimit: touchGas}) {
				w.touched = max(number, 1)
				asks++
				r.log.Info("app is brought back to life by an instance that lives", "instance", w.Instance, "app", w.App)
			}
		} else if !d.touch {
			w.touched = 0
		}
	}
	r.watchApps(ctx, head, all, lives)
	return nil
}

// stand reads what registry and app have on an instance.
func (r *Registrar) stand(ctx context.Context, head *types.Header, w *ward) (s standing, why string, err error) {
	s = standing{now: head.Time, app: w.App, instance: w.Instance}
	call := func(to common.Address, data []byte) ([]byte, error) {
		return r.Chain.Call(ctx, ethereum.CallMsg{From: r.from(), To: &to, Data: data}, head.Hash())
	}
	raw, err := call(r.Registry, r.contract.PackInstances(w.Instance))
	if err != nil {
		return s, "", fmt.Errorf("ask the registry: %w", err)
	}
	instance, err := r.contract.UnpackInstances(raw)
	if err != nil {
		return s, "", fmt.Errorf("what is at %v doesn't answer like a registry: %w; compare the address with deployments/", r.Registry, err)
	}
	s.serves, s.leaseEnd, s.slot, s.revoked = instance.App, instance.LeaseEnd.Uint64(), instance.Slot, instance.Revoked
	s.attested = instance.AttestedBlock.Uint64()

	if raw, err = call(r.Registry, r.contract.PackPolicyVersion(w.App)); err != nil {
		return s, "", fmt.Errorf("policy version of %v: %w", w.App, err)
	}
	version, err := r.contract.UnpackPolicyVersion(raw)
	if err != nil {
		return s, "", fmt.Errorf("policy version of %v: %w", w.App, err)
	}
	if raw, err = call(r.Registry, r.contract.PackIsAuthorized(w.Instance, version, w.App)); err != nil {
		return s, "", fmt.Errorf("authorization: %w", err)
	}
	if s.authorized, err = r.contract.UnpackIsAuthorized(raw); err != nil {
		return s, "", fmt.Errorf("authorization: %w", err)
	}
	if s.liveUntil, err = r.liveUntil(ctx, head, w.App); err != nil {
		return s, "", err
	}

	due, dueAt, why, err := r.due(ctx, head.Hash(), w.App, w.Instance)
	if err != nil {
		return s, "", err
	}
	s.due, s.dueAt = due, dueAt
	if !due && dueAt != 0 && dueAt != never {
		w.renewAt, w.of = dueAt, s.leaseEnd
	}
	if w.of == s.leaseEnd {
		s.renewAt = w.renewAt
	}
	return s, why, nil
}

// A question is one to an app, after a block; said is what it answered.
type (
	question struct {
		block        common.Hash
		of, instance common.Address
	}
	said struct {
		due bool
		at  uint64
		why string
	}
)

// due asks an app whether it would take a request for an instance after a block, once in a turn. Only its own word counts: it alone knows
// how long its leases are, and what it changed since. An app that says something else is shown in words.
func (r *Registrar) due(ctx context.Context, block common.Hash, of, instance common.Address) (due bool, at uint64, why string, err error) {
	q := question{block, of, instance}
	s, known := r.said[q]
	if !known {
		_, err = r.Chain.Call(ctx, ethereum.CallMsg{From: r.from(), To: &of, Data: app.PackRequestAttestation(instance)}, block)
		data, reverted := chain.Revert(err)
		switch {
		case err == nil:
			s = said{due: true}
		case !reverted:
			return false, 0, "", fmt.Errorf("ask app %v whether it takes a request: %w", of, err)
		default:
			if answer, ok := app.ReadNotDue(data); ok {
				s = said{at: answer.DueAt}
			} else {
				s = said{why: Explain(data)}
			}
		}
		r.said[q] = s
	}
	return s.due, s.at, s.why, nil
}

func (r *Registrar) liveUntil(ctx context.Context, head *types.Header, of common.Address) (uint64, error) {
	raw, err := r.Chain.Call(ctx, ethereum.CallMsg{To: &r.Registry, Data: r.contract.PackLiveUntil(of)}, head.Hash())
	if err != nil {
		return 0, fmt.Errorf("liveUntil of %v: %w", of, err)
	}
	until, err := r.contract.UnpackLiveUntil(raw)
	if err != nil {
		return 0, fmt.Errorf("liveUntil of %v: %w", of, err)
	}
	return until, nil
}

// notice shows what an instance needs. What its lease comes to is the pool's to say.
func (r *Registrar) notice(w *ward, s standing, d decision, why string) {
	subject := w.Worker + "/" + r.label
	switch {
	case d.need == "":
		r.Board.Clear(health.EvidenceRefused, subject)
	case why != "" && !s.due:
		r.Board.Raise(health.EvidenceRefused, subject, fmt.Sprintf("%s, and app %v takes no request for it: %s", d.need, w.App, why))
	}
}

// birth is how long an app's first registration may take after a start without a warning.
const birth = 2 * time.Minute

func since(until uint64) string {
	if until == 0 {
		return "and never did"
	}
	return "since " + utc(until)
}

// watchApps warns of apps for which nobody may answer.
func (r *Registrar) watchApps(ctx context.Context, head *types.Header, all []*ward, lives map[common.Address]bool) {
	for _, of := range r.Apps {
		until, err := r.liveUntil(ctx, head, of)
		if err != nil {
			r.log.Debug("app can't be looked at", "app", of, "err", err)
			continue
		}
		r.Metrics.AppLiveUntil.WithLabelValues(r.label, of.Hex()).Set(float64(until))
		// One that never lived is being born for a while after the start.
		born := until == 0 && r.now().Sub(r.began) < birth && slices.ContainsFunc(all, func(w *ward) bool { return w.App == of })
		r.Board.Set(until < head.Time && !lives[of] && !born, health.AppWithoutWorker, r.label+"/"+of.Hex(), fmt.Sprintf(
			"no instance of it lives by the registry's word (%s): what is asked under its keys waits. Run a worker that it allows, and see why those that run aren't registered",
			since(until)))
	}
}
