package settle

import (
	"cmp"
	"maps"
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

	unableSettler = "the sender that its answer names can't send"
	answerExpired = "answer expired"
	notAuthorized = "signer not authorized"
	noSender      = "no sender free"
)

// A seat is what a sender can take on now.
type seat struct {
	address common.Address
	able    bool     // nothing is wrong with it, whether or not it has slots
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
	renew   []int64          // answers that name a sender of ours which can't send, while another could
}

// planner makes a plan. It is pure: what it knows is in its fields.
type planner struct {
	rules
	moment
	seats  []seat
	denied map[authority]bool // by the registry

	crowd map[common.Address]bool // consumers that ask for more than a transaction holds
	plan  plan
}

// make plans. If there is more than the senders have room for, whoever asks for the most shares it with the others.
func (p *planner) make(requests []store.Request, answers map[int64]store.Answer) plan {
	if !slices.ContainsFunc(p.seats, func(s seat) bool { return s.able }) {
		// Where something is wrong with all, nobody is preferred.
		p.seats = slices.Clone(p.seats)
		for i := range p.seats {
			p.seats[i].able = true
		}
	}
	p.crowd = nil
	made := p.once(requests, answers)
	if slices.Contains(slices.Collect(maps.Values(made.left)), noSender) {
		if p.crowd = crowd(requests, p.limits.Items); p.crowd != nil {
			return p.once(requests, answers)
		}
	}
	return made
}

// once makes a plan.
func (p *planner) once(requests []store.Request, answers map[int64]store.Answer) plan {
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
			l := lane{sender, r.Misses, !p.atALoss && r.MaxGasPrice.Cmp(p.seats[sender].wanted) < 0, p.crowd[r.Consumer]}
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
		if s.able && s.slots > 0 && s.gas > 0 && (free < 0 || s.slots > p.seats[free].slots) {
			free = i
		}
	}

	// The settlement is mined in the next block or later. In the first blocks after maturity only the named settler may send it.
	open := settler == common.Address{} || p.head+1 >= g.matures()+p.settlerBlocks
	switch {
	case ours >= 0 && p.seats[ours].able && p.seats[ours].slots > 0 && p.seats[ours].gas > 0:
		return ours, ""
	case ours < 0 && !open:
		return 0, ReservedSettler
	case open && free >= 0:
		return free, ""
	case !open && !p.seats[ours].able && p.head+2 < g.matures()+p.settlerBlocks:
		p.plan.renew = append(p.plan.renew, answer.RowID)
		return 0, unableSettler
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

func rows(requests []store.Request) []int64 {
	all := make([]int64, len(requests))
	for i, r := range requests {
		all[i] = r.RowID
	}
	return all
}
