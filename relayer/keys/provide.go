package keys

import (
	"bytes"
	"cmp"
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/veritee/veritee/bindings/keybroker"
	"github.com/veritee/veritee/protocol/randomness"
	"github.com/veritee/veritee/protocol/typed"
	"github.com/veritee/veritee/protocol/workerapi"
	"github.com/veritee/veritee/relayer/health"
	"github.com/veritee/veritee/relayer/lifecycle"
	"github.com/veritee/veritee/relayer/send"
	"github.com/veritee/veritee/relayer/store"
	"github.com/veritee/veritee/relayer/workers"
)

// A made order is one that a worker has signed, to be brought to the broker.
type made struct {
	order     typed.KeyOrder
	signature typed.Signature
}

// What complaints are about.
const ordering, taking = "/order", "/take"

// Each order costs gas: a worker that takes none of its keys orders again later each time.
const longestLost = time.Hour

func lostKey(worker string, line workers.KeyLine, epoch uint64) string {
	return fmt.Sprintf("lost/%s/%s/%d", worker, lineName(line), epoch)
}

// lineName is a line as metrics and warnings have it.
func lineName(l workers.KeyLine) string { return fmt.Sprintf("%v/%s", l.App, purposeText(l.Purpose)) }

// provide sees that a worker holds the open epochs of its lines, and that what it says of them is brought.
func (d *Desk) provide(ctx, asking context.Context, v *view, of workers.Deriver) error {
	for _, line := range of.Lines {
		if err := d.provideLine(ctx, asking, v, of, line); err != nil {
			return fmt.Errorf("line %s: %w", lineName(line), err)
		}
	}
	return nil
}

func (d *Desk) provideLine(ctx, asking context.Context, v *view, of workers.Deriver, line workers.KeyLine) error {
	subject := fmt.Sprintf("%s/%s/%s", of.Worker, d.label, lineName(line))
	on, err := d.lineOf(ctx, v.head.Hash(), line.App, line.Purpose)
	if err != nil {
		return err
	}
	switch {
	case on.Algorithm == 0:
		d.notes.Note(health.KeyRefused, subject, "key line %s of app %v isn't open: `veritee keys open` opens it", purposeText(line.Purpose), line.App)
		return nil
	case on.Algorithm != uint8(line.Algorithm):
		d.notes.Note(health.KeyRefused, subject, "worker %s derives %v keys of line %s of app %v, whose keys are %v: correct its --derive",
			of.Worker, line.Algorithm, purposeText(line.Purpose), line.App, typed.Algorithm(on.Algorithm))
		return nil
	case v.of.number == 0:
		d.notes.Note(health.KeyRefused, subject, "the committee %v has no key yet: `veritee committee form` has its nodes make one", d.Committee)
		return nil
	case line.GroupKey != v.of.keyHash:
		d.notes.Note(health.KeyRefused, subject, "worker %s trusts the committee whose group key hashes to %s, and that of broker %v hashes to %s: correct its --keys, if that is the one to trust",
			of.Worker, line.GroupKey, d.Broker, v.of.keyHash)
		return nil
	}
	d.measure(line, on)
	if err := d.watchLine(ctx, v, line, on); err != nil {
		return err
	}
	if err := d.announce(ctx, v, line, on); err != nil {
		return err
	}
	if said := cmp.Or(d.complaint(subject+taking), d.complaint(subject+ordering)); said != "" {
		d.notes.Note(health.KeyRefused, subject, "%s", said)
	}
	if of.Problem != "" {
		return nil // whoever watches workers says so
	}
	epochs, err := d.epochs(ctx, line, on)
	if err != nil {
		return err
	}
	for _, epoch := range epochs {
		if line.Holds(epoch) {
			err = d.bring(ctx, v, of, line, on, epoch)
		} else {
			err = d.order(ctx, asking, v, of, line, epoch, subject)
		}
		if err != nil {
			return fmt.Errorf("epoch %d: %w", epoch, err)
		}
	}
	return nil
}

// epochs are those that workers are to hold, of what isn't retired: the newest, so many; the active one; and those whose key something waits for
// that was asked under it: no other key can answer that.
func (d *Desk) epochs(ctx context.Context, line workers.KeyLine, on keybroker.IKeyBrokerLine) ([]uint64, error) {
	var all []uint64
	for epoch := on.Newest; epoch > on.Retired && len(all) < d.Epochs; epoch-- {
		all = append(all, epoch)
	}
	if on.Active > on.Retired && !slices.Contains(all, on.Active) {
		all = append(all, on.Active)
	}
	if len(all) == 0 || line.Algorithm != typed.AlgorithmVRF || on.Sink == (common.Address{}) || on.Newest-on.Retired <= uint64(d.Epochs) {
		return all, nil
	}
	word, err := randomness.KeyLine(line.App, new(big.Int).SetBytes(line.Purpose[:]))
	if err != nil {
		return nil, err
	}
	bound, err := d.Store.BoundEpochs(ctx, d.chainID, d.Broker, line.App, line.Purpose, on.Sink, word, on.Retired, on.Newest-uint64(d.Epochs)+1)
	if err != nil {
		return nil, fmt.Errorf("epochs that something waits for: %w", err)
	}
	for _, epoch := range bound {
		if epoch != on.Active {
			all = append(all, epoch)
		}
	}
	return all, nil
}

func (d *Desk) measure(line workers.KeyLine, on keybroker.IKeyBrokerLine) {
	for standing, epoch := range map[string]uint64{"newest": on.Newest, "active": on.Active, "retired": on.Retired} {
		d.Metrics.KeyEpoch.WithLabelValues(d.label, lineName(line), standing).Set(float64(epoch))
	}
}

// watchLine warns of an epoch that instances don't agree on.
func (d *Desk) watchLine(ctx context.Context, v *view, line workers.KeyLine, on keybroker.IKeyBrokerLine) error {
	stated, err := d.stated(ctx, v.head.Hash(), line.App, line.Purpose, on.Newest)
	if err != nil {
		return err
	}
	stopped := 0.0
	if stated.Stopped {
		stopped = 1
		d.notes.Note(health.KeyMismatch, fmt.Sprintf("%s/%s", d.label, lineName(line)),
			"two instances stated different keys for epoch %d of line %s of app %v: it never becomes active. `veritee keys audit` says who; revoke whoever lies, and rotate",
			on.Newest, purposeText(line.Purpose), line.App)
	}
	d.Metrics.KeyStopped.WithLabelValues(d.label, lineName(line)).Set(stopped)
	return nil
}

// orderOfOurs is the order by which an instance gets, or got, the key of an epoch; nil if there is none that can still lead to it.
func (d *Desk) orderOfOurs(v *view, instance common.Address, line workers.KeyLine, epoch uint64) *store.Request {
	var found *store.Request
	for i := range v.orders {
		q := &v.orders[i]
		o := q.Order
		if o.Instance != instance || o.App != line.App || o.Purpose != line.Purpose || o.Epoch != epoch || d.isLost(q.ID) {
			continue
		}
		p := d.prepared[q.ID]
		open := v.head.Number.Uint64() < q.Expiry
		issued := q.State == lifecycle.Settled || q.State.Over()
		if open || issued && (p != nil && p.whole != nil || line.Holds(epoch)) {
			if found == nil || issued {
				found = q
			}
		}
	}
	return found
}

func (d *Desk) isLost(id common.Hash) bool {
	d.mu.Lock()
	defer d.mu.Unlock()
	_, is := d.lost[id]
	return is
}

// order has a worker order the key of an epoch, if it hasn't, and brings the order to the broker.
func (d *Desk) order(ctx, asking context.Context, v *view, of workers.Deriver, line workers.KeyLine, epoch uint64, subject string) error {
	key := fmt.Sprintf("order/%s/%v/%d", subject, of.Instance, epoch)
	if d.orderOfOurs(v, of.Instance, line, epoch) != nil {
		d.made(key, nil)
		return nil
	}
	if d.rests(lostKey(of.Worker, line, epoch)) {
		return nil
	}
	if until := v.vainUntil(of.Instance, line, epoch); v.head.Time < until {
		d.notes.Note(health.KeyRefused, subject, "worker %s took none of the %d keys of epoch %d of line %s that were issued to it, and each costs gas: it orders again in %v. Its log says why; restart it if it can't be mended. %s",
			of.Worker, mostVain, epoch, purposeText(line.Purpose), time.Duration(until-v.head.Time)*time.Second, d.complaint(subject+taking))
		return nil
	}
	version, err := d.policyVersion(ctx, v.head.Hash(), line.App)
	if err != nil {
		return err
	}
	if m := d.waiting(key); m != nil && m.order.Generation == v.of.number && m.order.PolicyVersion == version {
		sent, err := d.send(ctx, v, send.Order{
			Purpose: "order", To: d.Broker, Calldata: broker.PackRequest(orderOf(&m.order), m.signature.R, m.signature.VS),
		}, func(name, why string) {
			if name == "OrderIsKnown" {
				d.spend(key, m.order.Hash()) // it is none of the tables', or leads to nothing: the worker is to make another
				return
			}
			d.complain(subject+ordering, fmt.Sprintf("worker %s gets no key of epoch %d of line %s: %s%s", of.Worker, epoch, purposeText(line.Purpose), why,
				d.remedy(name, of.Instance, line)))
		})
		if sent {
			d.complain(subject+ordering, "")
			d.log.Info("order for a key is sent", "worker", of.Worker, "app", line.App, "purpose", purposeText(line.Purpose), "epoch", epoch)
		}
		return err
	}
	if !d.due(key, d.Longest) {
		return nil
	}
	wish := workers.KeyWish{
		Domain: d.domain, App: line.App, Purpose: line.Purpose, Epoch: epoch, Generation: v.of.number, GroupKey: v.of.keyHash, PolicyVersion: version,
		Instance: of.Instance, Spent: cmp.Or(d.spentOf(key), v.spentBy(of.Instance, line, epoch)),
	}
	d.start(asking, key, func(ctx context.Context) {
		order, signature, err := d.Workers.OrderKey(ctx, of.Worker, wish)
		if errors.Is(err, context.Canceled) {
			return
		}
		if err != nil {
			d.Metrics.KeyRefusals.WithLabelValues(d.label, "order", "worker").Inc()
			d.complain(subject+ordering, fmt.Sprintf("no order for epoch %d of line %s: %v", epoch, purposeText(line.Purpose), err))
			return
		}
		d.made(key, &made{order, signature})
	})
	return nil
}

// remedy says what an operator can do about what the broker said to an order.
func (d *Desk) remedy(name string, instance common.Address, line workers.KeyLine) string {
	switch name {
	case "NotConfirmed":
		return fmt.Sprintf(". Confirm it if it is yours: `veritee keys allow --app %v --instance %v`, or allow its platform", line.App, instance)
	case "PurposeNotAllowed":
		return fmt.Sprintf(". The app's owner allows a measurement to hold keys of a purpose: `veritee app allow --app %v --purpose %s`", line.App, purposeText(line.Purpose))
	case "NotAuthorized", "NoMeasurement":
		return ". It needs a lease by evidence first, which the relayer sees to where the app and attestation are configured"
	case "UnknownPolicyCode":
		return ". Keys are for apps whose policy has the broker's own code: deploy it by `veritee deploy`"
	}
	return ""
}

// bring brings what a worker says of a key, and makes the key active when two agree and the time has come.
func (d *Desk) bring(ctx context.Context, v *view, of workers.Deriver, line workers.KeyLine, on keybroker.IKeyBrokerLine, epoch uint64) error {
	if !d.unstated(line, on, epoch) {
		return nil
	}
	q := d.orderOfOurs(v, of.Instance, line, epoch)
	if q == nil || q.State != lifecycle.Settled && !q.State.Over() {
		return nil
	}
	d.mu.Lock()
	said, is := d.taken[q.ID]
	d.mu.Unlock()
	if !is {
		return nil // handover asks
	}
	stated, err := d.stated(ctx, v.head.Hash(), line.App, line.Purpose, epoch)
	if err != nil || stated.Stopped {
		return err
	}
	key := crypto.Keccak256Hash(said.PublicKey)
	switch {
	case !stated.Agreed || stated.PublicKey != key:
		_, err = d.send(ctx, v, send.Order{Purpose: "state", To: d.Broker, Calldata: broker.PackState(
			orderOf(q.Order), q.Sequence, q.Expiry, said.PublicKey, said.Signature.R, said.Signature.VS)}, nil)
	case v.head.Time >= stated.From:
		o := send.Order{Purpose: "activate", To: d.Broker, Calldata: broker.PackActivate(line.App, line.Purpose, epoch, said.PublicKey, said.Possession)}
		// Each worker has a proof of its own, and one will do.
		flying, err := send.IsFlying(ctx, d.Store, d.chainID, d.Senders, func(s store.Settlement) bool {
			return s.Purpose == o.Purpose && s.To == o.To && bytes.HasPrefix(s.Calldata, o.Calldata[:4+3*32])
		})
		if err != nil || flying {
			return err
		}
		_, err = d.send(ctx, v, o, nil)
		return err
	}
	return err
}

// unstated says whether an epoch's public key is still to become active.
func (d *Desk) unstated(line workers.KeyLine, on keybroker.IKeyBrokerLine, epoch uint64) bool {
	return line.Algorithm != typed.AlgorithmData && epoch == on.Newest && on.Active < epoch
}

// announce makes an announced VRF key the line's at its coordinator, when that has waited long enough.
func (d *Desk) announce(ctx context.Context, v *view, line workers.KeyLine, on keybroker.IKeyBrokerLine) error {
	if line.Algorithm != typed.AlgorithmVRF || on.Sink == (common.Address{}) || on.Active == 0 {
		return nil
	}
	word, err := randomness.KeyLine(line.App, new(big.Int).SetBytes(line.Purpose[:]))
	if err != nil {
		return err
	}
	at, err := ask(ctx, d, "key line", on.Sink, coordinator.PackLine(word), v.head.Hash(), coordinator.UnpackLine)
	if err != nil || at.Next == ([32]byte{}) || v.head.Time < at.NextFrom {
		return err
	}
	_, err = d.send(ctx, v, send.Order{Purpose: "activate", To: on.Sink, Calldata: coordinator.PackActivateKey(word)}, nil)
	return err
}

// handover gives an answer to the worker that ordered it, if it is ours and lacks the key, or hasn't said which it is. It says whether
// that is so; without the answer it does nothing.
func (d *Desk) handover(ctx, asking context.Context, v *view, q store.Request, w *whole) bool {
	of := d.worker(v, q.Order.Instance)
	if of == nil || d.isLost(q.ID) {
		return false
	}
	at := slices.IndexFunc(of.Lines, func(l workers.KeyLine) bool { return l.App == q.Order.App && l.Purpose == q.Order.Purpose })
	if at < 0 {
		return false
	}
	line := of.Lines[at]
	on, err := d.lineOf(ctx, v.head.Hash(), line.App, line.Purpose)
	if err != nil || q.Order.Epoch <= on.Retired {
		return false
	}
	d.mu.Lock()
	_, said := d.taken[q.ID]
	d.mu.Unlock()
	if line.Holds(q.Order.Epoch) && (said || !d.unstated(line, on, q.Order.Epoch)) {
		return false
	}
	key := "take/" + of.Worker + "/" + q.ID.Hex()
	if w == nil || of.Problem != "" || !d.due(key, d.Longest) {
		return true
	}
	subject := fmt.Sprintf("%s/%s/%s", of.Worker, d.label, lineName(line))
	h := workers.Handover{
		Domain: d.domain, Order: *q.Order, Sequence: q.Sequence, Expiry: q.Expiry, Y: [128]byte(w.issuance.Y), C: [128]byte(w.issuance.C), GroupKey: w.groupKey,
	}
	if line.Algorithm == typed.AlgorithmVRF {
		h.Coordinator = on.Sink
	}
	worker := of.Worker
	d.start(asking, key, func(ctx context.Context) { d.take(ctx, worker, q, h, line, subject) })
	return true
}

// take hands one over, and verifies what the worker says of it.
func (d *Desk) take(ctx context.Context, worker string, q store.Request, h workers.Handover, line workers.KeyLine, subject string) {
	said, err := d.Workers.TakeKey(ctx, worker, h, line.Algorithm)
	if errors.Is(err, context.Canceled) {
		return
	}
	if err == nil && line.Algorithm != typed.AlgorithmData {
		err = d.checkStatement(q, line, said)
	}
	if err != nil {
		d.Metrics.KeyRefusals.WithLabelValues(d.label, "take", "worker").Inc()
		d.complain(subject+taking, fmt.Sprintf("the key of epoch %d of line %s, which was answered, isn't taken: %v", q.Order.Epoch, purposeText(line.Purpose), err))
		// What it doesn't know as its own any more it never will: it orders anew.
		var failure *workers.KeyError
		if errors.As(err, &failure) && (failure.Refusal == workerapi.Refusal_REASON_UNKNOWN_LINE || failure.Refusal == workerapi.Refusal_REASON_BAD_KEY) {
			d.mu.Lock()
			d.lost[q.ID] = struct{}{}
			d.mu.Unlock()
			d.due(lostKey(worker, line, q.Order.Epoch), longestLost)
		}
		d.log.Warn("a worker doesn't take its key", "worker", worker, "request", q.ID, "err", err)
		return
	}
	d.mu.Lock()
	d.taken[q.ID] = said
	d.mu.Unlock()
	d.complain(subject+taking, "")
	d.log.Info("a worker holds a key", "worker", worker, "app", q.Order.App, "purpose", purposeText(q.Order.Purpose), "epoch", q.Order.Epoch, "request", q.ID)
}

// checkStatement sees that the instance signed what the worker says. Whether the key is the right one, other instances say.
func (d *Desk) checkStatement(q store.Request, line workers.KeyLine, said workers.Taken) error {
	statement := typed.KeyStatement{
		App: q.Order.App, Purpose: q.Order.Purpose, Epoch: q.Order.Epoch, GroupKey: q.Order.GroupKey, Algorithm: line.Algorithm,
		PublicKey: crypto.Keccak256Hash(said.PublicKey),
	}
	if signer, err := typed.Recover(statement.Digest(d.domain), said.Signature); err != nil || signer != q.Order.Instance {
		return fmt.Errorf("its instance %v hasn't signed what it says of the key", q.Order.Instance)
	}
	return nil
}

// complain notes what keeps a worker from its keys, until it is said that nothing does.
func (d *Desk) complain(subject, what string) {
	d.mu.Lock()
	defer d.mu.Unlock()
	if what == "" {
		delete(d.complaints, subject)
		return
	}
	d.complaints[subject] = strings.TrimSpace(what)
}

// mostVain is how many keys of an epoch an instance may be issued in a row and not hold, before it has to wait.
const mostVain = 3

// vainUntil is until when an instance orders no key of an epoch, by the chain's clock: so many were issued to it, and it holds none. It follows
// from the tables alone, so a restart doesn't end it.
func (v *view) vainUntil(instance common.Address, line workers.KeyLine, epoch uint64) uint64 {
	vain, newest := 0, uint64(0)
	for _, q := range v.orders {
		o := q.Order
		if o.Instance == instance && o.App == line.App && o.Purpose == line.Purpose && o.Epoch == epoch && (q.State == lifecycle.Settled || q.State.Over()) {
			vain, newest = vain+1, max(newest, q.Block.Time)
		}
	}
	if vain < mostVain {
		return 0
	}
	return newest + uint64(longestLost/time.Second)
}

// spentBy is the newest order of an instance for an epoch that the broker has had. Where it is asked for, none can still lead to the key:
// the worker, which doesn't see that, would give it out for some minutes more.
func (v *view) spentBy(instance common.Address, line workers.KeyLine, epoch uint64) (hash common.Hash) {
	newest := uint64(0)
	for _, q := range slices.Concat(v.orders, v.expired) {
		o := q.Order
		if o.Instance == instance && o.App == line.App && o.Purpose == line.Purpose && o.Epoch == epoch && q.Sequence >= newest {
			newest, hash = q.Sequence, o.Hash()
		}
	}
	return hash
}

// spend notes what the broker said that it knows.
func (d *Desk) spend(key string, order common.Hash) {
	d.mu.Lock()
	defer d.mu.Unlock()
	delete(d.orders, key)
	d.spent[key] = order
}

func (d *Desk) spentOf(key string) common.Hash {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.spent[key]
}

// made keeps an order until it is in the tables; nil: not any longer.
func (d *Desk) made(key string, m *made) {
	d.mu.Lock()
	defer d.mu.Unlock()
	if m == nil {
		delete(d.orders, key)
		delete(d.spent, key)
		return
	}
	d.orders[key] = m
}

func (d *Desk) waiting(key string) *made {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.orders[key]
}

func (d *Desk) complaint(subject string) string {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.complaints[subject]
}
