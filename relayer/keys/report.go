package keys

import (
	"cmp"
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/veritee/veritee/bindings/keybroker"
	"github.com/veritee/veritee/bindings/keycommittee"
	"github.com/veritee/veritee/relayer/lifecycle"
	"github.com/veritee/veritee/relayer/status"
	"github.com/veritee/veritee/relayer/store"
	"github.com/veritee/veritee/relayer/workers"
)

// report says to people what the turn has seen. It asks the chain for what the turn hasn't: most of it is known by now.
func (d *Desk) report(ctx context.Context, v *view) {
	if d.Report == nil {
		return
	}
	head := v.head.Hash()
	s := &status.Keys{
		Block: v.head.Number.Uint64(), At: moment(v.head.Time), Broker: d.Broker, Committee: d.Committee, Generation: v.of.number,
		Threshold: int(v.of.now.Threshold), Members: []status.KeyMember{}, Lines: []status.KeyLine{}, Pending: []status.KeyPending{},
	}
	places := holders(v.of.now)
	for _, instance := range v.of.now.Members {
		_, holds := places[instance]
		s.Members = append(s.Members, v.member(instance, holds))
	}
	if session := v.of.session; session.Id != 0 {
		proposed, err := ask(ctx, d, "proposed members", d.Committee, committee.PackProposed(), head, committee.UnpackProposed)
		if err == nil {
			s.Session = &status.KeySession{
				ID: session.Id, Makes: session.Generation, Members: len(proposed), Deadline: moment(session.Deadline), Confirmed: []string{}, Missing: []string{},
			}
			for i, instance := range proposed {
				if session.Confirmed.Bit(i) == 1 {
					s.Session.Confirmed = append(s.Session.Confirmed, v.nameOf(instance))
				} else {
					s.Session.Missing = append(s.Session.Missing, v.nameOf(instance))
				}
			}
		}
	}
	d.reportLines(ctx, v, s)
	for _, q := range v.orders {
		if q.State == lifecycle.Settled || q.State.Over() {
			continue
		}
		of, err := d.generation(ctx, head, q.Order.Generation)
		if err != nil {
			of = keycommittee.IKeyCommitteeGenerationState{}
		}
		p := status.KeyPending{
			RequestID: q.ID, App: q.Order.App, Purpose: purposeText(q.Order.Purpose), Epoch: q.Order.Epoch, Instance: q.Order.Instance,
			Seconds: float64(v.head.Time - min(q.Block.Time, v.head.Time)), Expiry: q.Expiry, For: d.waitsFor(v, q, of), Wanted: int(of.Threshold),
			Parts: []string{}, Refusals: []status.KeyRefusal{},
		}
		if worker := d.worker(v, q.Order.Instance); worker != nil {
			p.Worker = worker.Worker
		}
		gave := make(map[string]bool)
		for _, part := range v.partials[q.ID] {
			p.Parts, gave[part.Node] = append(p.Parts, part.Node), true
		}
		for _, r := range v.refusals[q.RowID] {
			if !gave[r.Worker] {
				p.Refusals = append(p.Refusals, status.KeyRefusal{Node: r.Worker, Reason: r.Reason, Message: r.Message, Tries: r.Tries})
			}
		}
		s.Pending = append(s.Pending, p)
	}
	slices.SortStableFunc(s.Pending, func(a, b status.KeyPending) int { return cmp.Compare(b.Seconds, a.Seconds) })
	s.Pending = s.Pending[:min(len(s.Pending), status.Oldest)]
	d.Report(s)
}

// waitsFor is what an order waits for, in a few words; what each key node said is beside it.
func (d *Desk) waitsFor(v *view, q store.Request, of keycommittee.IKeyCommitteeGenerationState) string {
	have := len(v.partials[q.ID])
	switch {
	case q.SettlementID != 0:
		return "its transaction, which is on its way"
	case !d.deep(v, q):
		return "the depth at which key nodes see it"
	case have >= int(of.Threshold) && q.Reason != "":
		return q.Reason
	case have >= int(of.Threshold):
		return "its transaction"
	}
	gave, said := make(map[uint32]bool), make(map[string]string)
	for _, part := range v.partials[q.ID] {
		gave[part.Place] = true
	}
	for _, r := range v.refusals[q.RowID] {
		said[r.Worker] = r.Reason
	}
	places := holders(of)
	silent, absent, reasons := 0, 0, make(map[string]int)
	for instance, place := range places {
		if gave[place] {
			continue
		}
		node := v.node(instance)
		switch {
		case node == nil:
			absent++
		case node.Problem != "", said[node.Name] == string(workers.Unreachable), said[node.Name] == string(workers.TimedOut):
			silent++
		case said[node.Name] != "":
			reasons[said[node.Name]]++
		}
	}
	var why []string
	// The first says of how many.
	note := func(n int, one, many string) {
		count := fmt.Sprint(n)
		if len(why) == 0 {
			count = fmt.Sprintf("%d of %d key nodes", n, len(places))
		}
		if n == 1 {
			many = one
		}
		if n > 0 {
			why = append(why, count+" "+many)
		}
	}
	note(silent, "doesn't answer", "don't answer")
	note(absent, "isn't known here", "aren't known here")
	for _, reason := range slices.Sorted(maps.Keys(reasons)) {
		words := "(" + strings.ReplaceAll(reason, "_", " ") + ")"
		note(reasons[reason], "refuses "+words, "refuse "+words)
	}
	if len(why) == 0 {
		return "parts of key nodes, which are being asked"
	}
	return strings.Join(why, ", ")
}

// reportLines says, once for each line, which epochs it has, and who holds the newest.
func (d *Desk) reportLines(ctx context.Context, v *view, s *status.Keys) {
	at := make(map[string]int)
	for _, of := range v.derivers {
		for _, line := range of.Lines {
			name := lineName(line)
			if _, is := at[name]; !is {
				on, err := d.lineOf(ctx, v.head.Hash(), line.App, line.Purpose)
				if err != nil {
					continue
				}
				at[name] = len(s.Lines)
				s.Lines = append(s.Lines, d.reported(ctx, v, line, on))
			}
			if l := &s.Lines[at[name]]; line.Holds(l.Newest) {
				l.Holders = append(l.Holders, of.Worker)
			}
		}
	}
}

func (d *Desk) reported(ctx context.Context, v *view, line workers.KeyLine, on keybroker.IKeyBrokerLine) status.KeyLine {
	l := status.KeyLine{App: line.App, Purpose: purposeText(line.Purpose), Newest: on.Newest, Active: on.Active, Retired: on.Retired, Holders: []string{}}
	if on.NextFrom != 0 {
		l.Scheduled = moment(on.NextFrom)
	}
	if stated, err := d.stated(ctx, v.head.Hash(), line.App, line.Purpose, on.Newest); err == nil {
		l.Stopped = stated.Stopped
	}
	return l
}

func moment(seconds uint64) time.Time { return time.Unix(int64(seconds), 0).UTC() }

func (v *view) node(instance common.Address) *workers.KeyNode {
	at := slices.IndexFunc(v.nodes, func(n workers.KeyNode) bool { return n.Instance == instance })
	if at < 0 {
		return nil
	}
	return &v.nodes[at]
}

// member is how one of the generation is, as far as the configuration's key nodes show it.
func (v *view) member(instance common.Address, holds bool) status.KeyMember {
	m := status.KeyMember{Instance: instance, Holds: holds, State: status.MemberUp}
	node := v.node(instance)
	switch {
	case node == nil && v.allKnown:
		m.State, m.Problem = status.MemberNotConfigured, "no key node of the configuration is this instance"
	case node == nil:
		m.State, m.Problem = status.MemberUnheard, "no key node that has answered is this instance, and some haven't yet"
	case node.Problem != "":
		m.State = status.MemberDown
	case !holds:
		m.State = status.MemberShareless
	}
	if node != nil {
		m.Name, m.Problem = node.Name, node.Problem
	}
	return m
}

func (v *view) nameOf(instance common.Address) string {
	if node := v.node(instance); node != nil {
		return node.Name
	}
	return instance.Hex()
}
