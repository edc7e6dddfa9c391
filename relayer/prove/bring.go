package prove

import (
	"context"
	"fmt"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"

	"github.com/veritee/veritee/protocol/typed"
	"github.com/veritee/veritee/relayer/chain"
	"github.com/veritee/veritee/relayer/lifecycle"
	"github.com/veritee/veritee/relayer/rollup"
	"github.com/veritee/veritee/relayer/send"
	"github.com/veritee/veritee/relayer/store"
)

// A pause is of what the chain didn't take. It is kept for efficiency alone: forgotten, it is tried again and refused again.
type pause struct {
	failures int
	until    time.Time
	counted  bool // the rollup has it already, or has nothing to write down
}

const firstPause, longestPause, countedPause = 2 * time.Second, 2 * time.Minute, 15 * time.Minute

// bring sends the verdicts that a claim can use: a REJECT first, whoever has said what before; then ACCEPTs, one at a time, until the rollup has
// enough.
func (d *Desk) bring(ctx context.Context, v *view, q store.Request, standing rollup.Standing) error {
	verdicts := slices.Clone(v.verdicts[q.ID])
	slices.SortStableFunc(verdicts, func(a, b store.Verdict) int {
		return later(a.Proof.Verdict == typed.Accept, b.Proof.Verdict == typed.Accept)
	})
	carried := q.SettlementID != 0
	for _, verdict := range verdicts {
		if v.sent >= perTurn {
			return nil
		}
		accepts := verdict.Proof.Verdict == typed.Accept
		// An ACCEPT belongs to the request, which carries one transaction at a time; a REJECT goes even if that has its answer.
		free := q.State == lifecycle.Answered && !carried && q.HoldUntil <= v.row.Cursor.Number
		if accepts && !free {
			continue
		}
		is, err := d.usable(ctx, v, q, verdict, 0)
		if err != nil {
			return err
		}
		if !is {
			continue
		}
		o := send.Order{Purpose: "prove", To: q.Claim.Rollup, Calldata: rollup.PackSubmitTee(q.Claim, &verdict.Proof, verdict.Signature)}
		if free {
			o.Requests = []int64{q.RowID}
		}
		sent, err := d.send(ctx, v, o, "")
		if err != nil {
			return err
		}
		if sent {
			v.sent++
			carried = carried || free
			d.log.Info("verdict is sent", "claim", q.Question, "rollup", q.Claim.Rollup, "verdict", nameOf(verdict.Proof.Verdict),
				"worker", verdict.Worker, "standing", standing.Status)
		}
	}
	return nil
}

// counted says whether the rollup said that it has a verdict.
func (d *Desk) counted(q store.Request, verdict store.Verdict) bool {
	p, is := d.pauses[keyOf(q.Claim.Rollup, rollup.PackSubmitTee(q.Claim, &verdict.Proof, verdict.Signature), "")]
	return is && p.counted
}

func keyOf(to common.Address, calldata []byte, when string) string {
	return string(to[:]) + string(calldata) + when
}

// poke has a rollup write down what time has done to a claim. Whether it has, the call at the head says.
func (d *Desk) poke(ctx context.Context, v *view, q store.Request, standing rollup.Standing) error {
	if !d.Poke || standing.Status == rollup.Pending || standing.Status == rollup.None || v.sent >= perTurn {
		return nil
	}
	sent, err := d.send(ctx, v, send.Order{Purpose: "poke", To: q.Claim.Rollup, Calldata: rollup.PackPoke(q.Claim)}, standing.Status.String())
	if sent {
		v.sent++
		d.log.Info("rollup is poked", "claim", q.Question, "rollup", q.Claim.Rollup, "standing", standing.Status)
	}
	return err
}

// written says whether the rollup said that there is nothing left to write down.
func (d *Desk) written(q store.Request, standing rollup.Standing) bool {
	return d.pauses[keyOf(q.Claim.Rollup, rollup.PackPoke(q.Claim), standing.Status.String())].counted
}

// send tries a transaction at the head and sends it, and says whether it did. when tells apart what is tried anew at other times. What the chain doesn't take is tried again, later each time. An
// error is a node's or the tables'.
func (d *Desk) send(ctx context.Context, v *view, o send.Order, when string) (bool, error) {
	key := keyOf(o.To, o.Calldata, when)
	p := d.pauses[key]
	if d.now().Before(p.until) {
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

	refused := func(format string, args ...any) (bool, error) {
		d.rest(key, p)
		why := fmt.Sprintf(format, args...)
		d.log.Debug("not sent", "purpose", o.Purpose, "rollup", o.To, "why", why)
		if len(o.Requests) == 0 {
			return false, nil
		}
		return false, d.Store.Hold(ctx, o.Requests, 0, why)
	}
	msg := ethereum.CallMsg{From: sender.Address(), To: &o.To, Gas: d.MaxGas, Data: o.Calldata}
	_, err = d.Chain.Call(ctx, msg, v.head.Hash())
	if data, reverted := chain.Revert(err); reverted {
		p.counted = rollup.IsDone(data)
		return refused("%s", rollup.Explain(data))
	}
	if err != nil {
		return false, fmt.Errorf("try the transaction: %w", err)
	}
	gas, err := d.Chain.EstimateGas(ctx, msg)
	if data, reverted := chain.Revert(err); reverted {
		return refused("%s", rollup.Explain(data))
	}
	if err != nil {
		return false, fmt.Errorf("estimate the transaction: %w", err)
	}
	if o.GasLimit = gas + gas/4 + 50_000; o.GasLimit > d.MaxGas {
		return refused("it may need %d gas, and proofs.max_gas allows %d", o.GasLimit, d.MaxGas)
	}
	if _, err := sender.Submit(ctx, o); err != nil {
		d.log.Info("a transaction for a rollup isn't sent now", "purpose", o.Purpose, "err", err)
		if send.IsQuiet(err) {
			return false, nil
		}
		return refused("%v", err)
	}
	// A rollup that takes it and doesn't say so would have it sent at every head.
	d.rest(key, p)
	return true, nil
}

// rest has a transaction wait before it is tried again, longer each time.
func (d *Desk) rest(key string, p pause) {
	p.until = d.now().Add(min(firstPause<<min(p.failures, 10), longestPause))
	if p.counted {
		p.until = d.now().Add(countedPause)
	}
	p.failures++
	d.pauses[key] = p
	if len(d.pauses) > 4*mostOpen {
		clear(d.pauses)
	}
}
