package main

import (
	"context"
	"fmt"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
)

// A Throughput is how fast a backlog went away.
type Throughput struct {
	Name     string  `json:"name"`
	Interval float64 `json:"interval_seconds"`
	Senders  int     `json:"senders"`
	Items    int     `json:"items_per_transaction"`
	Flight   int     `json:"transactions_in_flight"` // 0: no bound

	Requests     int     `json:"requests"` // of the backlog
	Settled      int     `json:"settled"`  // in the time that was measured
	Transactions int     `json:"transactions"`
	Blocks       int     `json:"blocks"`     // from the first with a fulfilment until nearly all is settled
	Seconds      float64 `json:"seconds"`    // that these took
	Rate         float64 `json:"per_second"` // fulfilments
	Gas          float64 `json:"gas_per_fulfilment"`
	Share        float64 `json:"share_of_ceiling,omitempty"`
	Drained      float64 `json:"drained_seconds,omitempty"` // from the relayer's start until nothing was open
	CPU          float64 `json:"relayer_cpu_ms_per_fulfilment,omitempty"`
	Block        Spread  `json:"block_s"`
	PerBlock     []int   `json:"per_block"`
}

// stageOfBacklog is a stage with a backlog of mature requests that nobody has answered, and fees as low as they were before it.
func (b *bench) stageOfBacklog(ctx context.Context, want setup, requests int) (*stage, *ledger, error) {
	want.consumers = 40
	s, err := b.build(ctx, want)
	if err != nil {
		return nil, nil, err
	}
	book := newLedger(s.chain.Head().Number.Uint64())
	if err = s.backlog(requests, 1); err == nil {
		err = s.cool()
	}
	if err == nil {
		err = s.mine(1)
	}
	if err == nil {
		err = book.update(ctx, s)
	}
	if err == nil && len(book.requests) != requests {
		err = fmt.Errorf("%d of %d requests were made", len(book.requests), requests)
	}
	if err != nil {
		s.strike()
		return nil, nil, err
	}
	return s, book, nil
}

// ceiling is what the chain takes: settlements that were signed beforehand, all in its pool at once. Nobody reads, waits or stores.
func (b *bench) ceiling(ctx context.Context, want setup, requests int) (Throughput, error) {
	s, book, err := b.stageOfBacklog(ctx, want, requests)
	if err != nil {
		return Throughput{}, err
	}
	defer s.strike()
	all, err := s.signed(book.requests, s.items)
	if err != nil {
		return Throughput{}, err
	}
	if err := s.fire(all); err != nil {
		return Throughput{}, err
	}
	s.run()
	if err := s.untilSettled(book, 3*time.Minute); err != nil {
		return Throughput{}, err
	}
	return s.throughput(ctx, "the chain's ceiling", book)
}

// fire hands transactions to the node over HTTP, each sender's in order.
func (s *stage) fire(all []*types.Transaction) error {
	var group sync.WaitGroup
	errs := make([]error, len(s.senders))
	for i := range s.senders {
		group.Go(func() {
			client, err := ethclient.DialContext(s.ctx, s.chain.HTTP())
			if err != nil {
				errs[i] = err
				return
			}
			defer client.Close()
			for j := i; j < len(all) && errs[i] == nil; j += len(s.senders) {
				errs[i] = client.SendTransaction(s.ctx, all[j])
			}
		})
	}
	group.Wait()
	for _, err := range errs {
		if err != nil {
			return err
		}
	}
	return nil
}

// drain is what a relayer makes of a backlog that it finds when it starts, within a time.
func (b *bench) drain(ctx context.Context, name string, want setup, requests int, within time.Duration) (Throughput, error) {
	s, book, err := b.stageOfBacklog(ctx, want, requests)
	if err != nil {
		return Throughput{}, err
	}
	defer s.strike()
	s.run()
	start := time.Now()
	r, err := s.startRelayer()
	if err != nil {
		return Throughput{}, err
	}

	limited, cancel := context.WithTimeout(ctx, within)
	defer cancel()
	err = s.until(book, time.Hour, func() bool { return book.open() == 0 || limited.Err() != nil })
	if err != nil {
		return Throughput{}, err
	}
	figures, err := s.throughput(ctx, name, book)
	if book.open() == 0 {
		figures.Drained = round(time.Since(start).Seconds(), 1)
	}
	figures.CPU = round(float64(cpuOf(r).Microseconds())/1000/float64(max(figures.Settled, 1)), 3)
	return figures, err
}

// nearlyAll is the share of a backlog after which a rate isn't measured any more: what is left doesn't fill blocks.
const nearlyAll = 0.95

// throughput is a ledger's rate: from the block before the first fulfilment until nearly all of the backlog is settled.
func (s *stage) throughput(ctx context.Context, name string, book *ledger) (Throughput, error) {
	figures := Throughput{
		Name: name, Interval: s.interval.Seconds(), Senders: len(s.senders), Items: s.items, Flight: s.flight,
		Requests: len(book.requests), Settled: book.settled(), Transactions: len(book.txs),
	}
	if figures.Settled == 0 {
		return figures, fmt.Errorf("%s settled nothing%s", name, s.logs())
	}
	first, last := book.span()
	measured, until := 0, first
	for number := first; number <= last; number++ {
		figures.PerBlock = append(figures.PerBlock, book.perBlock[number])
		if float64(measured) < nearlyAll*float64(figures.Requests) {
			measured += book.perBlock[number]
			until = number
		}
	}
	begun, _ := s.clock.times.at(first - 1)
	ended, _ := s.clock.times.at(until)
	figures.Blocks = int(until - first + 1)
	figures.Seconds = round(ended.Sub(begun).Seconds(), 2)
	figures.Rate = round(float64(measured)/ended.Sub(begun).Seconds(), 1)
	figures.Block = s.blockTimes(first - 1)
	gas, err := book.gas(ctx, s)
	figures.Gas = round(float64(gas)/float64(figures.Settled), 0)
	return figures, err
}
