package settle

import (
	"cmp"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/veritee/veritee/relayer/store"
)

// A lane is what may share transactions: one sender's, of requests that failed as often, and either with room in their price caps
// or without. One whose cap is close to the base fee would keep those waiting that pay more, were they in one transaction.
type lane struct {
	sender int
	misses int
	tight  bool
	crowd  bool // of those who ask for the most
}

// fill makes transactions of the lanes, and takes those that the senders have room for: the oldest first, but what failed before
// after what didn't, and on no more than half of a sender's places.
func (p *planner) fill(lanes map[lane][]Group, held map[holdKey][]int64) {
	var all, crowded []Batch
	order := make([]lane, 0, len(lanes))
	for l := range lanes {
		order = append(order, l)
	}
	slices.SortFunc(order, func(a, b lane) int {
		return cmp.Or(cmp.Compare(a.sender, b.sender), cmp.Compare(a.misses, b.misses), cmp.Compare(boolInt(a.tight), boolInt(b.tight)),
			cmp.Compare(boolInt(a.crowd), boolInt(b.crowd)))
	})
	for _, l := range order {
		s := p.seats[l.sender]
		limits := p.limits
		limits.Items = min(limits.Items, isolation(l.misses))
		limits.Gas = min(limits.Gas, s.gas, s.perTx)

		b := newBatcher(s.address, limits, p.gasLimit, uint64(min(l.misses, maxSlack))*slackPerMiss)
		for _, g := range lanes[l] {
			b.add(g)
		}
		b.flush()
		if l.crowd {
			crowded = append(crowded, b.done...)
		} else {
			all = append(all, b.done...)
		}
		for _, r := range b.tooBig {
			key := holdKey{p.head + heldBlocks, TooBig}
			held[key] = append(held[key], r.RowID)
		}
	}
	for _, batches := range [][]Batch{all, crowded} {
		slices.SortStableFunc(batches, func(a, b Batch) int {
			return cmp.Or(cmp.Compare(min(a.Misses, 1), min(b.Misses, 1)), cmp.Compare(a.matures(), b.matures()))
		})
	}
	p.seat(inTurn(all, crowded))
}

// inTurn takes from two lists alternately.
func inTurn(a, b []Batch) []Batch {
	all := make([]Batch, 0, len(a)+len(b))
	for len(a) > 0 && len(b) > 0 {
		all = append(all, a[0], b[0])
		a, b = a[1:], b[1:]
	}
	return append(append(all, a...), b...)
}

// crowd are the consumers of more requests than a transaction holds, if there are others beside them.
func crowd(requests []store.Request, items int) map[common.Address]bool {
	counts := make(map[common.Address]int)
	for _, r := range requests {
		counts[r.Consumer]++
	}
	large := make(map[common.Address]bool)
	for consumer, n := range counts {
		if n > items {
			large[consumer] = true
		}
	}
	if len(large) == 0 || len(large) == len(counts) {
		return nil
	}
	return large
}

// seat takes the transactions that the senders have room for, in their order.
func (p *planner) seat(all []Batch) {
	type room struct {
		slots, isolated int
		gas             uint64
	}
	rooms := make(map[common.Address]*room, len(p.seats))
	for _, s := range p.seats {
		rooms[s.address] = &room{slots: s.slots, isolated: max(1, s.slots/2), gas: s.gas}
	}

	for _, batch := range all {
		r := rooms[batch.Sender]
		if r.slots == 0 || batch.Gas > r.gas || batch.Misses > 0 && r.isolated == 0 {
			for _, g := range batch.Groups {
				p.leave(g.Requests, noSender)
			}
			continue
		}

		r.slots--
		r.gas -= batch.Gas
		if batch.Misses > 0 {
			r.isolated--
		}
		if p.atALoss {
			batch.MaxGasPrice = nil
		}
		p.plan.batches = append(p.plan.batches, batch)
	}
}

func (p *planner) leave(requests []store.Request, reason string) {
	for _, r := range requests {
		p.plan.left[r.RowID] = reason
	}
}

const (
	// maxSlack ends the growth of gas limits with misses: three times the constants is more than any fork has asked for.
	maxSlack = 4

	// heldBlocks is how long a request waits that no transaction can carry. Only another gas limit of the chain changes that.
	heldBlocks = 1000

	// spendingBlocks is how long a request waits that costs more than the operator spends on one. Lower fees change that.
	spendingBlocks = 16
)

// isolation is how many requests may share a transaction after so many that left them open: whoever spoils it for the others is
// alone after three.
func isolation(misses int) int {
	switch misses {
	case 0:
		return 1 << 30
	case 1:
		return 16
	case 2:
		return 4
	default:
		return 1
	}
}

func boolInt(b bool) int {
	if b {
		return 1
	}
	return 0
}
