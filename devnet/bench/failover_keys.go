package main

import (
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/veritee/veritee/devnet/process"
)

// order has all workers order a key, and waits until each has it; it returns the orders that were answered. Meanwhile something may happen once the orders are on chain.
func (l *loaded) order(meanwhile func() error) ([]*keyOrder, error) {
	book := l.committee.book
	epoch, err := l.rotateData()
	if err != nil {
		return nil, err
	}
	if err := book.until("workers order a key", func() bool { return len(book.ordersOf(epoch)) >= workers }); err != nil {
		return nil, err
	}
	if meanwhile != nil {
		if err := meanwhile(); err != nil {
			return nil, err
		}
	}
	var issued []*keyOrder
	err = book.until(fmt.Sprintf("the keys of epoch %d are issued", epoch), func() bool {
		issued = issued[:0]
		whose := make(map[common.Address]bool)
		for _, o := range book.ordersOf(epoch) {
			if o.issued > 0 {
				issued, whose[o.instance] = append(issued, o), true
			}
		}
		return len(whose) >= workers
	})
	return issued, err
}

// down has keys ordered while 0, 1 and 2 of the key nodes are gone: as many as can be.
func (l *loaded) down(runs int, all *[]KeyTimes) error {
	for gone := 0; gone <= members-threshold; gone++ {
		if gone > 0 {
			l.committee.Nodes[gone-1].Kill()
		}
		figures := KeyTimes{Down: gone}
		var took, beyond []float64
		for len(took) < runs {
			if err := l.somewhere(); err != nil {
				return err
			}
			orders, err := l.order(nil)
			if err != nil {
				return fmt.Errorf("%d down: %w", gone, err)
			}
			for _, o := range orders {
				took = append(took, secondsOf(l.sealed(o.issued).Sub(l.sealed(o.block))))
				if at, known := l.committee.book.pool.at(o.tx); known {
					beyond = append(beyond, secondsOf(at.Sub(l.sealed(o.block+depth))))
				}
			}
		}
		figures.Issued, figures.Beyond = spread(took, false), spread(beyond, false)
		*all = append(*all, figures)
	}
	for gone := range members - threshold {
		if err := l.committee.Nodes[gone].Start(); err != nil {
			return err
		}
	}
	return nil
}

// restart kills all key nodes at once, somewhere between an order and its answer, and starts them again at once. It counts until the last of
// the orders that were open then is answered.
func (l *loaded) restart(runs int, f *KeyTimes) error {
	f.Down = members
	var took []float64
	for len(took) < runs {
		if err := l.somewhere(); err != nil {
			return err
		}
		var at time.Time
		orders, err := l.order(func() error {
			if err := l.pause(time.Duration(l.random.Int64N(int64(depth * time.Second)))); err != nil {
				return err
			}
			at = time.Now()
			for _, n := range l.committee.Nodes {
				n.Kill()
			}
			for _, n := range l.committee.Nodes {
				if err := n.Start(); err != nil {
					return err
				}
			}
			return nil
		})
		if err != nil {
			return err
		}
		if last := l.lastIssued(orders); last.After(at) { // else all was answered before
			took = append(took, secondsOf(last.Sub(at)))
		}
	}
	f.Issued = spread(took, false)
	return nil
}

// lastIssued is when the last of some orders was answered.
func (l *loaded) lastIssued(orders []*keyOrder) (last time.Time) {
	for _, o := range orders {
		if at := l.sealed(o.issued); at.After(last) {
			last = at
		}
	}
	return last
}

// refresh has the members make new shares, while requests are answered and keys are ordered.
func (l *loaded) refresh(runs int, f *Refresh) error {
	book := l.committee.book
	var took []float64
	before, ordersBefore, failedBefore, callbacksBefore := len(l.book.requests), len(book.orders), book.failed, l.book.failed
	begun := l.chain.Head().Number.Uint64()
	for range runs {
		if err := l.somewhere(); err != nil {
			return err
		}
		next := book.generation + 1
		if err := l.committee.Propose(l.ctx); err != nil {
			return err
		}
		if _, err := l.order(nil); err != nil {
			return err
		}
		if err := book.until(fmt.Sprintf("generation %d serves", next), func() bool { return book.generation >= next }); err != nil {
			return err
		}
		took = append(took, secondsOf(l.sealed(book.begun).Sub(l.sealed(book.opened))))
	}
	end := l.chain.Head().Number.Uint64()
	if err := l.until(l.book, patience, func() bool {
		for _, r := range l.since(begun) {
			if r.settled == 0 && r.matures() <= end {
				return false
			}
		}
		return true
	}); err != nil {
		return err
	}
	for _, o := range book.orders[ordersBefore:] {
		if o.issued == 0 {
			f.Unkeyed++
		}
	}
	f.Failed = l.book.failed - callbacksBefore
	f.Took, f.Requests, f.Orders, f.Sessions = spread(took, false), len(l.book.requests)-before, len(book.orders)-ordersBefore, book.failed-failedBefore
	return nil
}

// resident is what key nodes and workers hold.
func (s *stage) resident(f *Failover) error {
	for _, n := range s.committee.Nodes {
		now, _, err := residentOf(n.Process.(*process.Child))
		if err != nil {
			return err
		}
		f.KeyNode = max(f.KeyNode, megabytes(now))
	}
	for _, w := range s.workers {
		now, _, err := residentOf(w)
		if err != nil {
			return err
		}
		f.Worker = max(f.Worker, megabytes(now))
	}
	return nil
}
