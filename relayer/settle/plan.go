package settle

import (
	"cmp"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/veritee/veritee/relayer/store"
)

// Why a request isn't settled now.
const (
	BaseFeeAboveCap = "BaseFeeAboveCap" // as IVRFCoordinator.PendingReason calls it
	ReservedSettler = "ReservedForSettler"
	TooBig          = "TooBigForATransaction"
	AboveSpending   = "AboveSpendingCapPerRequest"
	Reverts         = "SettlementReverts"

	answerExpired = "answer expired"
	notAuthorized = "signer not authorized"
	noSender      = "no sender free"
)

// A seat is what a sender can take on now.
type seat struct {
	address common.Address
	slots   int      // transactions; 0 also for one that is parked
	gas     uint64   // that it can pay for, by balance and spending caps, all together
	perTx   uint64   // that one transaction may have
	perItem uint64   // that one request may cost
	next    *big.Int // base fee of the next block
	least   *big.Int // wei per gas, below which nothing of it is mined in the next block
	wanted  *big.Int // wei per gas that it would offer
}

// A moment is what is known of the chain when a plan is made.
type moment struct {
	head     uint64   // number of the newest block that is in the tables
	time     uint64   // its time
	gasLimit uint64   // of a block
	baseFee  *big.Int // of the next block
}

// rules are the configuration, and what the contract was deployed with.
type rules struct {
	limits        Limits
	margin        uint64 // seconds that an answer must still count for
	settlerBlocks uint64
	atALoss       bool
}

// An authority is what the registry is asked for.
type authority struct {
	instance common.Address
	version  uint32
	app      common.Address
}

func authorityOf(a store.Answer) authority {
	return authority{a.Instance, a.Statement.PolicyVersion, a.Statement.App}
}

// A hold keeps requests back until a block.
type hold struct {
	rows   []int64
	until  uint64
	reason string
}

// A plan says what becomes of every request that is ready: it is in one transaction, or held, or left for a later turn.
type plan struct {
	batches []Batch
	holds   []hold
	left    map[int64]string
	resign  []common.Address // instances whose signatures count no more
}

// planner makes a plan. It is pure: what it knows is in its fields.
type planner struct {
	rules
	moment
	seats  []seat
	denied map[authority]bool // by the registry

	plan plan
}

// A lane is what may share transactions: one sender's, of requests that failed as often, and either with room in their price caps
// or without. One whose cap is close to the base fee would keep those waiting that pay more, were they in one transaction.
type lane struct {
	sender int
	misses int
	tight  bool
}

// make plans.
func (p *planner) make(requests []store.Request, answers map[int64]store.Answer) plan {
	p.plan = plan{left: make(map[int64]string)}
	lanes := make(map[lane][]Group)
	held := make(map[holdKey][]int64)

	for _, g := range groups(requests, answers) {
		sender, reason := p.sender(g)
		if reason == ReservedSettler {
			key := holdKey{g.matures() + p.settlerBlocks - 1, ReservedSettler}
			held[key] = append(held[key], rows(g.Requests)...)
			continue
		}
		if reason != "" {
			p.leave(g.Requests, reason)
			continue
		}

		parts := make(map[lane][]store.Request)
		for _, r := range g.Requests {
			if key, wait := p.price(g.Answer, r, p.seats[sender]); wait {
				held[key] = append(held[key], r.RowID)
				continue
			}
			l := lane{sender, r.Misses, !p.atALoss && r.MaxGasPrice.Cmp(p.seats[sender].wanted) < 0}
			parts[l] = append(parts[l], r)
		}
		for l, part := range parts {
			lanes[l] = append(lanes[l], Group{g.Answer, part})
		}
	}

	p.fill(lanes, held)
	for key, rows := range held {
		slices.Sort(rows)
		p.plan.holds = append(p.plan.holds, hold{rows, key.until, key.reason})
	}
	slices.SortFunc(p.plan.holds, func(a, b hold) int { return cmp.Compare(a.rows[0], b.rows[0]) })
	return p.plan
}

// holdKey is what holds are gathered by.
type holdKey struct {
	until  uint64
	reason string
}

// price says for how long a request waits, and why, if it pays too little or costs too much.
func (p *planner) price(answer store.Answer, r store.Request, s seat) (holdKey, bool) {
	if !p.atALoss && r.MaxGasPrice.Cmp(s.least) < 0 {
		return holdKey{p.head + p.blocksUntil(r.MaxGasPrice, s.least), BaseFeeAboveCap}, true
	}
	var alone load
	alone.group(answer, false)
	alone.item(r)
	if alone.gas() > s.perItem {
		return holdKey{p.head + spendingBlocks, AboveSpending}, true
	}
	return holdKey{}, false
}

// sender chooses who sends a group, or says why nobody does.
func (p *planner) sender(g Group) (int, string) {
	answer := g.Answer
	if answer.Statement.NotAfter < p.time+p.margin {
		return 0, answerExpired
	}
	if p.denied[authorityOf(answer)] {
		if !slices.Contains(p.plan.resign, answer.Instance) {
			p.plan.resign = append(p.plan.resign, answer.Instance)
		}
		return 0, notAuthorized
	}

	settler, ours := answer.Statement.Settler, -1
	free := -1
	for i, s := range p.seats {
		if s.address == settler {
			ours = i
		}
		if s.slots > 0 && s.gas > 0 && (free < 0 || s.slots > p.seats[free].slots) {
			free = i
		}
	}

	// The settlement is mined in the next block or later. In the first blocks after maturity only the named settler may send it.
	open := settler == common.Address{} || p.head+1 >= g.matures()+p.settlerBlocks
	switch {
	case ours >= 0 && p.seats[ours].slots > 0 && p.seats[ours].gas > 0:
		return ours, ""
	case ours < 0 && !open:
		return 0, ReservedSettler
	case open && free >= 0:
		return free, ""
	default:
		return 0, noSender
	}
}

// blocksUntil is how many blocks it takes at least for the base fee to come down so far that a price suffices: an eighth per block.
func (p *planner) blocksUntil(price, least *big.Int) uint64 {
	const longest = 64

	tip := new(big.Int).Sub(least, p.baseFee)
	fee := new(big.Int).Set(p.baseFee)
	for n := uint64(1); n < longest; n++ {
		fee.Sub(fee, new(big.Int).Rsh(fee, 3))
		if new(big.Int).Add(fee, tip).Cmp(price) <= 0 {
			return n
		}
	}
	return longest
}

// fill makes transactions of the lanes, and takes those that the senders have room for: the oldest first, but what failed before
// after what didn't, and on no more than half of a sender's places.
func (p *planner) fill(lanes map[lane][]Group, held map[holdKey][]int64) {
	var all []Batch
	order := make([]lane, 0, len(lanes))
	for l := range lanes {
		order = append(order, l)
	}
	slices.SortFunc(order, func(a, b lane) int {
		return cmp.Or(cmp.Compare(a.sender, b.sender), cmp.Compare(a.misses, b.misses), cmp.Compare(boolInt(a.tight), boolInt(b.tight)))
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
		all = append(all, b.done...)
		for _, r := range b.tooBig {
			key := holdKey{p.head + heldBlocks, TooBig}
			held[key] = append(held[key], r.RowID)
		}
	}
	slices.SortStableFunc(all, func(a, b Batch) int {
		return cmp.Or(cmp.Compare(min(a.Misses, 1), min(b.Misses, 1)), cmp.Compare(a.matures(), b.matures()))
	})

	p.seat(all)
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

func rows(requests []store.Request) []int64 {
	all := make([]int64, len(requests))
	for i, r := range requests {
		all[i] = r.RowID
	}
	return all
}

func boolInt(b bool) int {
	if b {
		return 1
	}
	return 0
}
