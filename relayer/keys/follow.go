package keys

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/veritee/veritee/bindings/keybroker"
	"github.com/veritee/veritee/bindings/keycommittee"
	"github.com/veritee/veritee/protocol/tbls"
	"github.com/veritee/veritee/protocol/typed"
	"github.com/veritee/veritee/relayer/health"
	"github.com/veritee/veritee/relayer/lifecycle"
	"github.com/veritee/veritee/relayer/send"
	"github.com/veritee/veritee/relayer/store"
)

type g2 = tbls.G2

// What follows from an order alone is worked out once.
type prepared struct {
	h       *tbls.G1
	blinded *tbls.Blinded
	whole   *whole // nil as long as there are too few parts
	err     error  // the order's own fault
}

// A whole is what parts make.
type whole struct {
	answer   *tbls.Answer
	groupKey []byte
	issuance keybroker.IKeyBrokerIssuance
}

func (d *Desk) prepare(q store.Request) *prepared {
	p := d.prepared[q.ID]
	if p == nil {
		p = new(prepared)
		p.h = tbls.IdentityOf(typed.DerivedKey, d.domain, d.Committee, q.Order).Point()
		p.blinded, p.err = tbls.CheckOrder(q.Order, d.domain)
		d.prepared[q.ID] = p
	}
	return p
}

// follow does what an order wants now, if anything.
func (d *Desk) follow(ctx, asking context.Context, v *view, q store.Request) error {
	if q.State == lifecycle.Observed {
		return nil
	}
	if err := d.expire(ctx, v, q); err != nil {
		return err
	}
	issued := q.State == lifecycle.Settled || q.State.Over()
	wanted := d.handover(ctx, asking, v, q, nil)
	if issued && !wanted {
		return nil
	}
	p := d.prepare(q)
	if p.err != nil {
		d.log.Debug("order can't be answered", "request", q.ID, "err", p.err)
		return nil
	}
	generation, err := d.generation(ctx, v.head.Hash(), q.Order.Generation)
	if err != nil || generation.StartedAt == 0 {
		return err
	}
	if p.whole == nil && len(v.partials[q.ID]) >= int(generation.Threshold) && v.of.groupKey != nil {
		if p.whole, err = d.combine(ctx, v, q, p, generation); err != nil {
			return err
		}
	}
	if p.whole == nil {
		if v.head.Number.Uint64() <= q.Expiry {
			d.collect(ctx, asking, v, q, p, generation)
		}
		d.watch(v, q, generation)
		return nil
	}
	d.handover(ctx, asking, v, q, p.whole)
	if issued {
		return nil
	}
	if q.State == lifecycle.Matured {
		if err := d.Store.AnswerKey(ctx, d.chainID, q.RowID); err != nil {
			return err
		}
	}
	d.watch(v, q, generation)
	return d.issue(ctx, v, q, p.whole)
}

// expire ends an order that can't be answered any more: the last block that could is final, and at the final block the broker says that
// it isn't issued.
func (d *Desk) expire(ctx context.Context, v *view, q store.Request) error {
	final := v.row.Final
	if q.State != lifecycle.Matured && q.State != lifecycle.Answered || q.Expiry > final.Number || q.Block.Number > final.Number {
		return nil
	}
	state, err := ask(ctx, d, "order's state", d.Broker, broker.PackOrderState(q.ID), final.Hash, broker.UnpackOrderState)
	if err != nil || state != orderOpen {
		return err
	}
	d.log.Warn("order for a key has expired", "request", q.ID, "app", q.Order.App, "epoch", q.Order.Epoch, "instance", q.Order.Instance, "expiry", q.Expiry)
	return d.Store.Unanswerable(ctx, []int64{q.RowID}, expired)
}

// orderOpen is IKeyBroker.OrderState.Open; expired is why an order ended.
const (
	orderOpen = 1
	expired   = "expired"
)

// deep says whether key nodes can see an order: it is as deep as the committee wants.
func (d *Desk) deep(v *view, q store.Request) bool {
	if v.of.depth == 0 {
		return q.Block.Number <= v.row.Final.Number
	}
	return v.head.Number.Uint64() >= q.Block.Number+uint64(v.of.depth)
}

// combine makes the whole answer of as many parts as the threshold, and verifies it as the contract does. Parts were verified before they
// were stored: if the whole isn't right somebody has changed the table, and what isn't right there goes.
func (d *Desk) combine(ctx context.Context, v *view, q store.Request, p *prepared, of keycommittee.IKeyCommitteeGenerationState) (*whole, error) {
	group, err := tbls.DecodeG2(v.of.groupKey)
	if err != nil || tbls.KeyHash(group) != q.Order.GroupKey {
		return nil, err // of another committee: it is never answered
	}
	stored := v.partials[q.ID][:of.Threshold]
	w := &whole{groupKey: v.of.groupKey, issuance: keybroker.IKeyBrokerIssuance{GroupKey: v.of.groupKey, Signers: new(big.Int)}}
	var parts []*tbls.Partial
	for _, s := range stored {
		part, err := partialOf(s.Place, s.Y[:], s.C[:])
		if err != nil || s.Generation != q.Order.Generation {
			return nil, d.Store.DropPartial(ctx, s.RowID)
		}
		parts = append(parts, part)
		w.issuance.Signers.SetBit(w.issuance.Signers, int(s.Place), 1)
		w.issuance.Answers = append(w.issuance.Answers, part.Hash())
		w.issuance.Signatures = append(w.issuance.Signatures, [2][32]byte{s.Signature.R, s.Signature.VS})
	}
	if w.answer, err = tbls.Combine(parts); err == nil {
		err = w.answer.Verify(q.ID, p.h, p.blinded, group)
	}
	if err == nil {
		y, c := tbls.EncodeG1(&w.answer.Y), tbls.EncodeG1(&w.answer.C)
		w.issuance.Y, w.issuance.C = y[:], c[:]
		return w, nil
	}
	d.log.Error("stored parts of a key don't make it; they are verified again, and what is false is asked for anew", "request", q.ID, "err", err)
	public, err := d.publicShares(ctx, v, of)
	if err != nil || public == nil {
		return nil, err
	}
	for i, s := range stored {
		if share := public[s.Place]; share == nil || parts[i].Verify(p.h, p.blinded, share) != nil {
			if err := d.Store.DropPartial(ctx, s.RowID); err != nil {
				return nil, err
			}
		}
	}
	return nil, nil
}

func partialOf(place uint32, y, c []byte) (*tbls.Partial, error) {
	py, err := tbls.DecodeG1(y)
	if err != nil {
		return nil, fmt.Errorf("point y: %w", err)
	}
	pc, err := tbls.DecodeG1(c)
	if err != nil {
		return nil, fmt.Errorf("point c: %w", err)
	}
	return &tbls.Partial{Index: place, Y: *py, C: *pc}, nil
}

// issue has the broker verify and record what was answered.
func (d *Desk) issue(ctx context.Context, v *view, q store.Request, w *whole) error {
	if q.SettlementID != 0 || q.HoldUntil > v.row.Cursor.Number || v.head.Number.Uint64() >= q.Expiry {
		return nil
	}
	sent, err := d.send(ctx, v, send.Order{
		Purpose: "issue", To: d.Broker, Calldata: broker.PackIssue(orderOf(q.Order), q.Sequence, q.Expiry, w.issuance), Requests: []int64{q.RowID},
	}, nil)
	if sent {
		d.log.Info("key is brought to be issued", "request", q.ID, "app", q.Order.App, "epoch", q.Order.Epoch, "instance", q.Order.Instance,
			"signers", w.issuance.Signers)
	}
	return err
}

// watch warns of an order that waits for too long.
func (d *Desk) watch(v *view, q store.Request, of keycommittee.IKeyCommitteeGenerationState) {
	if q.State == lifecycle.Settled || q.State.Over() {
		return
	}
	waited := time.Duration(v.head.Time-min(q.Block.Time, v.head.Time)) * time.Second
	if waited < d.Late || !d.deep(v, q) {
		return
	}
	o := q.Order
	d.notes.Note(health.KeyLate, fmt.Sprintf("%s/%v", d.label, q.ID), "instance %v ordered epoch %d of app %v's key %s %v ago: %s; the order ends with block %d",
		o.Instance, o.Epoch, o.App, purposeText(o.Purpose), waited, d.whyLate(v, q, of), q.Expiry)
}

func (d *Desk) whyLate(v *view, q store.Request, of keycommittee.IKeyCommitteeGenerationState) string {
	have := len(v.partials[q.ID])
	var said bytes.Buffer
	fmt.Fprintf(&said, "%d of %d parts are stored", have, of.Threshold)
	switch {
	case q.SettlementID != 0:
		return "a transaction with it is on its way"
	case have >= int(of.Threshold) && q.Reason != "":
		return q.Reason
	}
	for _, refusal := range v.refusals[q.RowID] {
		fmt.Fprintf(&said, "; %s: %s", refusal.Worker, refusal.Message)
	}
	return said.String()
}

func purposeText(p typed.Purpose) string { return p.String() }

// errNoShares is met where nobody says the public shares of a generation.
var errNoShares = errors.New("no key node says the generation's public shares: see whether they run")

// holders are the places of a generation whose members hold a share.
func holders(of keycommittee.IKeyCommitteeGenerationState) map[common.Address]uint32 {
	places := make(map[common.Address]uint32)
	for i, member := range of.Members {
		if of.Qualified.Bit(i) == 1 {
			places[member] = uint32(i)
		}
	}
	return places
}
