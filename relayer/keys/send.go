package keys

import (
	"context"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum"

	"github.com/veritee/veritee/relayer/chain"
	"github.com/veritee/veritee/relayer/send"
)

// A pause is of what somebody didn't take. It is kept for efficiency alone: forgotten, it is tried again and refused again.
type pause struct {
	failures int
	until    time.Time
}

const firstPause, longestPause = time.Second, 20 * time.Second

// due says whether something may be tried now, and puts the next time off: for First, doubled each time, for longest at most.
func (d *Desk) due(what string, longest time.Duration) bool {
	d.mu.Lock()
	defer d.mu.Unlock()
	p := d.waits[what]
	if d.now().Before(p.until) {
		return false
	}
	p.until = d.now().Add(min(d.First<<min(p.failures, 10), longest))
	p.failures++
	d.waits[what] = p
	return true
}

// rests says whether a pause isn't over.
func (d *Desk) rests(what string) bool {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.now().Before(d.waits[what].until)
}

// send tries a transaction at the head and sends it, and says whether it did. What the chain doesn't take is tried again, later each time;
// refused, if not nil, hears of it.
func (d *Desk) send(ctx context.Context, v *view, o send.Order, refused func(name, why string)) (bool, error) {
	key := string(o.To[:]) + string(o.Calldata)
	p := d.pauses[key]
	if v.sent >= perTurn || d.now().Before(p.until) {
		return false, nil
	}
	sender := send.Freest(d.Senders)
	if sender == nil {
		return false, nil
	}
	flying, err := send.IsFlying(ctx, d.Store, d.chainID, d.Senders, o.Fits)
	if err != nil || flying {
		return false, err
	}

	reject := func(name, why string) (bool, error) {
		d.rest(key, p)
		d.Metrics.KeyRefusals.WithLabelValues(d.label, o.Purpose, name).Inc()
		d.log.Debug("not sent", "purpose", o.Purpose, "to", o.To, "why", why)
		if refused != nil {
			refused(name, why)
		}
		if len(o.Requests) == 0 {
			return false, nil
		}
		return false, d.Store.Hold(ctx, o.Requests, 0, why)
	}
	msg := ethereum.CallMsg{From: sender.Address(), To: &o.To, Gas: d.MaxGas, Data: o.Calldata}
	_, err = d.Chain.Call(ctx, msg, v.head.Hash())
	if data, reverted := chain.Revert(err); reverted {
		return reject(refusal(data), Explain(data))
	}
	if err != nil {
		return false, fmt.Errorf("try the transaction: %w", err)
	}
	gas, err := d.Chain.EstimateGas(ctx, msg)
	if data, reverted := chain.Revert(err); reverted {
		return reject(refusal(data), Explain(data))
	}
	if err != nil {
		return false, fmt.Errorf("estimate the transaction: %w", err)
	}
	if o.GasLimit = gas + gas/4 + 50_000; o.GasLimit > d.MaxGas {
		return reject("max_gas", fmt.Sprintf("it may need %d gas, and keys.max_gas allows %d", o.GasLimit, d.MaxGas))
	}
	if _, err := sender.Submit(ctx, o); err != nil {
		d.log.Info("a transaction about keys isn't sent now", "purpose", o.Purpose, "err", err)
		if send.IsQuiet(err) {
			return false, nil
		}
		return reject("sender", err.Error())
	}
	v.sent++
	// What is taken and changes nothing would be sent at every head.
	d.rest(key, p)
	return true, nil
}

// rest has a transaction wait before it is tried again, longer each time.
func (d *Desk) rest(key string, p pause) {
	p.until = d.now().Add(min(firstPause<<min(p.failures, 10), longestPause))
	p.failures++
	d.pauses[key] = p
	if len(d.pauses) > 4*mostOpen {
		clear(d.pauses)
	}
}
