package main

import (
	"context"
	"fmt"
	"math/rand/v2"
	"slices"
	"sort"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// A Failover is what becomes of keys, and of those who wait for answers, when machines are lost.
type Failover struct {
	Depth    int     `json:"depth"`
	Interval float64 `json:"interval_seconds"`
	Rate     float64 `json:"requests_per_second"`

	Hot       Hot        `json:"hot"`
	Cold      Cold       `json:"cold"`
	Down      []KeyTimes `json:"down"` // with 0, 1, 2 of the nodes down
	Restarted KeyTimes   `json:"restarted"`
	Refreshed Refresh    `json:"refreshed"`
	Parts     Parts      `json:"parts"`

	KeyNode float64 `json:"key_node_mb"` // resident, after all of it: the largest
	Worker  float64 `json:"worker_mb"`   // a worker that derives its keys
}

// Hot is kill -9 of one of two workers that hold the key, under load. Seconds.
type Hot struct {
	Accepted Spread `json:"accepted"` // from the signal until the first answer of another worker is on chain
	Next     Spread `json:"next"`     // of which was the wait for the next block, in which requests mature
	Beyond   Spread `json:"beyond"`   // from that block until the last that waited has its settlement in the pool
	Late     int    `json:"late"`     // requests that were settled a block later than they could have been
	Requests int    `json:"requests"` // all were settled, each once
}

// Cold is kill -9 of the only worker, and a new one that is started at once. Seconds from the signal.
type Cold struct {
	Ordered  Spread `json:"ordered"`  // until its order is on chain: it was registered by then
	Issued   Spread `json:"issued"`   // until the committee's answer is
	Accepted Spread `json:"accepted"` // until its first answer is
	Requests int    `json:"requests"`
}

// KeyTimes are those of orders. Seconds.
type KeyTimes struct {
	Down   int    `json:"down"`   // key nodes
	Issued Spread `json:"issued"` // from KeyRequested's block to KeyIssued's; of a restart: from the signal
	Beyond Spread `json:"beyond"` // from the block in which the order is deep enough until the answer is in the pool
}

// A Refresh is what new shares for the same members take, under load.
type Refresh struct {
	Took     Spread `json:"took"`   // seconds from the block of the proposal to that of the handover
	Orders   int    `json:"orders"` // that came meanwhile
	Requests int    `json:"requests"`
	Failed   int    `json:"failed"`  // callbacks; that none was without an answer is what it waits for
	Unkeyed  int    `json:"unkeyed"` // orders that were never answered: the instance had to order again
	Sessions int    `json:"sessions_failed"`
}

// timeToFinality is how long a chain like Ethereum takes until a block is final, in seconds: a key that is ordered waits for that, instead of
// for the blocks that the committee waits for here.
const timeToFinality = 13 * 60.0

// Final is a time with a chain's time to finality instead of the committee's depth.
func (f Failover) Final(seconds float64) float64 {
	return seconds - float64(f.Depth)*f.Interval + timeToFinality
}

// failoverParts are its parts by name, in order.
var failoverParts = []string{"parts", "hot", "down", "restart", "refresh", "memory", "cold"}

// checkParts says which of some parts there isn't.
func checkParts(wanted string) error {
	for part := range strings.SplitSeq(wanted, ",") {
		if wanted != "" && !slices.Contains(failoverParts, part) {
			return fmt.Errorf("failover has no part %q; there are %s", part, strings.Join(failoverParts, ", "))
		}
	}
	return nil
}

// kills says whether a part of failover is wanted; none is named: all are.
func (b *bench) kills(part string) bool {
	return b.wanted == "" || slices.Contains(strings.Split(b.wanted, ","), part)
}

// failover measures what is wanted of it, and has the rest as it was. It stands on one stage, whose machines are lost again and again.
func (b *bench) failover(ctx context.Context, runs int, f Failover) (_ Failover, err error) {
	f.Depth, f.Interval, f.Rate = depth, 1, 20
	if b.kills("parts") {
		if f.Parts, err = b.parts(ctx); err != nil {
			return f, err
		}
	}
	s, err := b.build(ctx, setup{interval: time.Second, consumers: 8, keyed: true})
	if err != nil {
		return f, err
	}
	defer s.strike()
	random := rand.New(rand.NewPCG(8, 1))
	loading, stop := context.WithCancel(ctx)
	defer stop()
	l := &loaded{stage: s, book: newLedger(s.chain.Head().Number.Uint64()), random: random}
	if l.watch, err = s.startWatch(loading, nil); err != nil {
		return f, err
	}
	over := make(chan error, 1)
	go func() {
		_, err := s.asks(loading, load{rate: f.Rate, duration: 24 * time.Hour})
		over <- err
	}()

	for _, part := range []struct {
		name, what string
		do         func() error
	}{
		{"hot", "kill -9 of a worker with a standby", func() error { return l.hot(runs, &f.Hot) }},
		{"down", "key nodes down", func() error { f.Down = nil; return l.down(runs, &f.Down) }},
		{"restart", "the whole committee restarted", func() error { return l.restart(runs, &f.Restarted) }},
		{"refresh", "shares refreshed", func() error { return l.refresh(runs, &f.Refreshed) }},
		{"memory", "memory", func() error { f.KeyNode, f.Worker = 0, 0; return s.resident(&f) }},
		{"cold", "a cold worker", func() error { return l.cold(runs, &f.Cold) }},
	} {
		if !b.kills(part.name) {
			continue
		}
		begun := time.Now()
		if err := part.do(); err != nil {
			return f, fmt.Errorf("%s: %w", part.what, err)
		}
		b.say("         %s: %d runs, %.0f s", part.what, runs, time.Since(begun).Seconds())
	}
	stop()
	<-over
	if err := s.pause(1500 * time.Millisecond); err != nil {
		return f, err
	}
	return f, s.untilSettled(l.book, time.Minute)
}

// loaded is a stage under load.
type loaded struct {
	*stage
	book   *ledger
	watch  *watch
	random *rand.Rand
}

// somewhere waits until a moment within a block.
func (l *loaded) somewhere() error {
	return l.pause(1500*time.Millisecond + time.Duration(l.random.Int64N(int64(time.Second))))
}

// hot kills the workers in turn. The other one holds the key. The killed one is started when the figures are known: whatever matured
// after the signal was answered by the other.
func (l *loaded) hot(runs int, f *Hot) error {
	var accepted, next, beyond []float64
	before := len(l.book.requests)
	for i := range runs {
		if err := l.somewhere(); err != nil {
			return err
		}
		who := i % workers
		old, err := l.whoServes(l.workerSocket(who), common.Address{})
		if err != nil {
			return err
		}
		at := time.Now()
		l.workers[who].Kill()
		first, err := l.answered(at)
		if err != nil {
			return err
		}
		accepted = append(accepted, secondsOf(l.sealed(first.settled).Sub(at)))
		waited := l.slowest(first.after)
		next = append(next, secondsOf(l.sealed(first.after).Sub(at)))
		beyond = append(beyond, secondsOf(waited))
		f.Late += l.late(first.after)
		if err := l.launch(who); err != nil {
			return err
		}
		if _, err := l.whoServes(l.workerSocket(who), old); err != nil {
			return err
		}
		if err := l.awaitHeld(); err != nil {
			return err
		}
	}
	f.Accepted, f.Next, f.Beyond, f.Requests = spread(accepted, false), spread(next, false), spread(beyond, false), len(l.book.requests)-before
	return nil
}

// A first is the first answer after something.
type first struct {
	after   uint64 // the first block sealed after it in which requests matured
	settled uint64 // block
}

// answered waits until all requests that mature in the first block after a moment are settled, and those before. Who signed for those is
// alive after that moment: nobody signs for a block that isn't there.
func (l *loaded) answered(at time.Time) (f first, err error) {
	from := l.chain.Head().Number.Uint64() - longest
	err = l.until(l.book, patience, func() bool {
		f = first{}
		for _, r := range l.since(from) {
			if sealed := l.sealed(r.matures()); sealed.After(at) && (f.after == 0 || r.matures() < f.after) {
				f.after = r.matures()
			}
		}
		if f.after == 0 {
			return false
		}
		for _, r := range l.since(from) {
			switch {
			case r.settled == 0 && r.matures() <= f.after:
				return false
			case r.settled > 0 && l.sealed(r.matures()).After(at) && (f.settled == 0 || r.settled < f.settled):
				f.settled = r.settled
			}
		}
		return f.settled > 0
	})
	if err != nil {
		return f, fmt.Errorf("%w%s", err, l.logs())
	}
	return f, nil
}

// longest is how many blocks a request of the load takes to mature, and one more.
const longest = 4

// since are the requests from a block on; all is in order, and there is much of it.
func (l *loaded) since(block uint64) []*request {
	i := sort.Search(len(l.book.requests), func(i int) bool { return l.book.requests[i].block >= block })
	return l.book.requests[i:]
}

// slowest is how long after the block in which it matured the last settlement came into the pool, of those that matured in a block.
func (l *loaded) slowest(block uint64) (most time.Duration) {
	for _, r := range l.since(block - longest) {
		if at, known := l.watch.broadcast.at(r.sequence); known && r.matures() == block {
			most = max(most, at.Sub(l.sealed(block)))
		}
	}
	return most
}

// late is how many that matured in a block, or in the one before, were settled later than in the next.
func (l *loaded) late(block uint64) (n int) {
	for _, r := range l.since(block - longest) {
		if (r.matures() == block || r.matures() == block-1) && r.settled > r.matures()+1 {
			n++
		}
	}
	return n
}

// cold kills the only worker, and starts a new instance at once: it attests, is registered, orders, derives and answers.
func (l *loaded) cold(runs int, f *Cold) error {
	for _, w := range l.workers[1:] {
		w.Stop(5 * time.Second)
	}
	l.workers = l.workers[:1]
	var ordered, issued, accepted []float64
	before := len(l.book.requests)
	for range runs {
		if err := l.somewhere(); err != nil {
			return err
		}
		old, err := l.whoServes(l.workerSocket(0), common.Address{})
		if err != nil {
			return err
		}
		at := time.Now()
		l.workers[0].Kill()
		if err := l.launch(0); err != nil {
			return err
		}
		instance, err := l.whoServes(l.workerSocket(0), old)
		if err != nil {
			return err
		}
		answer, err := l.answered(at)
		if err != nil {
			return err
		}
		keys := l.committee.book
		if err := keys.until("the new worker has its key", func() bool { return keys.served(instance) != nil }); err != nil {
			return err
		}
		o := keys.served(instance)
		ordered = append(ordered, secondsOf(l.sealed(o.block).Sub(at)))
		issued = append(issued, secondsOf(l.sealed(o.issued).Sub(at)))
		accepted = append(accepted, secondsOf(l.sealed(answer.settled).Sub(at)))
		if err := l.awaitHeld(); err != nil {
			return err
		}
	}
	f.Ordered, f.Issued, f.Accepted, f.Requests = spread(ordered, false), spread(issued, false), spread(accepted, false), len(l.book.requests)-before
	return nil
}
