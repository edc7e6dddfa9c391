package send

import (
	"context"
	"fmt"
	"math/big"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/veritee/veritee/relayer/metrics"
	"github.com/veritee/veritee/relayer/store"
)

const (
	// purseAge is for how long what was spent is taken as read. What comes to it meanwhile is added at its worst.
	purseAge = 2 * time.Second

	// pinPart is the part of a cap that pins may use: whoever asks under a key of ours decides how many are needed.
	pinPart = 10
)

// A Spender knows what was spent; *store.Store does.
type Spender interface {
	Spending(ctx context.Context, chainID uint64) (spent, pins map[common.Address]store.Spending, err error)
}

// A Purse holds all senders of a chain together to what may be spent per hour and day. The tables say what was spent; what is planned
// since they were read is added here at its worst, so that senders side by side don't each spend the same rest. Mistakes of a moment
// are to the safe side.
type Purse struct {
	chainID uint64
	spender Spender
	label   string
	metrics *metrics.Metrics
	windows []window

	reading sync.Mutex // one reading at a time

	mu     sync.Mutex // guards what follows
	read   time.Time  // when the tables were read; zero: never
	all    pocket
	pins   pocket // what is for pins, which counts in all as well
	perDay map[common.Address]*big.Int
}

type window struct {
	name  string
	limit *big.Int // nil: none
	of    func(store.Spending) *big.Int
}

// A pocket is one account of a purse.
type pocket struct {
	spent [2]*big.Int // by window, with what is open at its worst
	since *big.Int    // stored since that was read
	held  *big.Int    // promised, and not stored yet
}

func newPocket() pocket {
	return pocket{spent: [2]*big.Int{new(big.Int), new(big.Int)}, since: new(big.Int), held: new(big.Int)}
}

// NewPurse is the purse of a chain's senders. The caps of a single request aren't its business.
func NewPurse(chainID uint64, label string, spender Spender, caps Caps, m *metrics.Metrics) *Purse {
	p := &Purse{
		chainID: chainID, spender: spender, label: label, metrics: m, all: newPocket(), pins: newPocket(),
		windows: []window{
			{"hour", caps.PerHour, func(s store.Spending) *big.Int { return s.Hour }},
			{"day", caps.PerDay, func(s store.Spending) *big.Int { return s.Day }},
		},
	}
	for _, w := range p.windows {
		m.CapShare.WithLabelValues(label, w.name)
	}
	return p
}

// refresh reads what was spent, unless that was done a moment ago and so much is left by it.
func (p *Purse) refresh(ctx context.Context, now time.Time, enough *big.Int) error {
	p.reading.Lock()
	defer p.reading.Unlock()
	left := p.left(false)
	p.mu.Lock()
	recent := !p.read.IsZero() && now.Sub(p.read).Abs() < purseAge
	all, pins := new(big.Int).Set(p.all.since), new(big.Int).Set(p.pins.since)
	p.mu.Unlock()
	if recent && (left == nil || left.Cmp(enough) >= 0) {
		return nil
	}

	spent, forPins, err := p.spender.Spending(ctx, p.chainID)
	if err != nil {
		return fmt.Errorf("what was spent: %w", err)
	}

	p.mu.Lock()
	defer p.mu.Unlock()
	p.read, p.perDay = now, make(map[common.Address]*big.Int)
	for i, w := range p.windows {
		p.all.spent[i], p.pins.spent[i] = new(big.Int), new(big.Int)
		for _, s := range spent {
			p.all.spent[i].Add(p.all.spent[i], w.of(s)).Add(p.all.spent[i], s.Open)
		}
		for _, s := range forPins {
			p.pins.spent[i].Add(p.pins.spent[i], w.of(s)).Add(p.pins.spent[i], s.Open)
		}
		p.all.spent[i].Add(p.all.spent[i], p.pins.spent[i])
	}
	for _, of := range []map[common.Address]store.Spending{spent, forPins} {
		for sender, s := range of {
			if p.perDay[sender] == nil {
				p.perDay[sender] = new(big.Int)
			}
			p.perDay[sender].Add(p.perDay[sender], s.Day)
		}
	}
	// What was stored while it was read may be in it or not, and counts on.
	p.all.since.Sub(p.all.since, all)
	p.pins.since.Sub(p.pins.since, pins)
	p.show()
	return nil
}

// show tells the metrics; the lock is held.
func (p *Purse) show() {
	for i, w := range p.windows {
		if w.limit == nil {
			continue
		}
		used, _ := new(big.Rat).SetFrac(p.all.used(i), w.limit).Float64()
		p.metrics.CapShare.WithLabelValues(p.label, w.name).Set(used)
	}
}

func (p pocket) used(window int) *big.Int {
	used := new(big.Int).Add(p.spent[window], p.since)
	return used.Add(used, p.held)
}

// left is what may be spent still, on anything or on pins; nil if there is no cap. It may be below zero.
func (p *Purse) left(forPins bool) *big.Int {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.leftOf(forPins)
}

func (p *Purse) leftOf(forPins bool) *big.Int {
	var least *big.Int
	note := func(left *big.Int) {
		if least == nil || left.Cmp(least) < 0 {
			least = left
		}
	}
	for i, w := range p.windows {
		if w.limit == nil {
			continue
		}
		note(new(big.Int).Sub(w.limit, p.all.used(i)))
		if forPins {
			part := new(big.Int).Div(w.limit, big.NewInt(pinPart))
			note(part.Sub(part, p.pins.used(i)))
		}
	}
	return least
}

// take promises an amount, if it is there. It must be told what became of it: stored, or not.
func (p *Purse) take(amount *big.Int, forPins bool) (done func(stored bool), ok bool) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if left := p.leftOf(forPins); left != nil && left.Cmp(amount) < 0 {
		return nil, false
	}
	amount = new(big.Int).Set(amount)
	pockets := []*pocket{&p.all}
	if forPins {
		pockets = append(pockets, &p.pins)
	}
	for _, pocket := range pockets {
		pocket.held.Add(pocket.held, amount)
	}
	return func(stored bool) {
		p.mu.Lock()
		defer p.mu.Unlock()
		for _, pocket := range pockets {
			pocket.held.Sub(pocket.held, amount)
			if stored {
				pocket.since.Add(pocket.since, amount)
			}
		}
	}, true
}

// inDay is what a sender has paid within a day; nil if that isn't known yet.
func (p *Purse) inDay(sender common.Address) *big.Int {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.perDay == nil {
		return nil
	}
	if spent := p.perDay[sender]; spent != nil {
		return new(big.Int).Set(spent)
	}
	return new(big.Int)
}
