package main

import (
	"context"
	"fmt"
	"time"
)

// A Latency is what users of a relayer met under a load.
type Latency struct {
	Name     string  `json:"name"`
	Interval float64 `json:"interval_seconds"`
	Rate     float64 `json:"requests_per_second"`
	Heads    string  `json:"heads"` // how the relayer hears of blocks

	Requests  int     `json:"requests"`
	Batch     float64 `json:"requests_per_transaction"`
	Gas       float64 `json:"gas_per_fulfilment"`
	Broadcast Spread  `json:"broadcast_ms"` // maturing block to the settlement in the node's pool
	Answer    Spread  `json:"answer_ms"`    // maturing block to the answer over HTTP
	Settled   Spread  `json:"settled_s"`    // intended time to the settlement's block
	Blocks    Spread  `json:"blocks"`       // request's block to the settlement's
	Beyond    Spread  `json:"beyond"`       // of these, beyond the first block that could have had it
	Block     Spread  `json:"block_s"`      // between blocks: whether the chain kept its interval
	CPU       float64 `json:"relayer_cpu_share"`
	Resident  float64 `json:"relayer_mb"`
}

// latency runs one load against a relayer that has nothing else to do.
func (b *bench) latency(ctx context.Context, name string, want setup, l load) (Latency, error) {
	want.consumers = 8
	s, err := b.build(ctx, want)
	if err != nil {
		return Latency{}, err
	}
	defer s.strike()
	// The accounts' slots have been used once before, as they have after a day.
	if err := s.backlog(len(s.world.Consumers)*100, 1); err != nil {
		return Latency{}, err
	}
	if err := s.mine(1); err != nil {
		return Latency{}, err
	}
	r, err := s.startReadyRelayer()
	if err != nil {
		return Latency{}, err
	}
	s.run()
	warm := newLedger(s.world.FirstBlock)
	if err := s.untilSettled(warm, time.Minute); err != nil {
		return Latency{}, fmt.Errorf("warming up: %w", err)
	}

	watching, stop := context.WithCancel(ctx)
	defer stop()
	begun := s.chain.Head().Number.Uint64()
	w, err := s.startWatch(watching, r)
	if err != nil {
		return Latency{}, err
	}
	before, start := cpuOf(r), time.Now()
	intended, err := s.asks(ctx, l)
	if err != nil {
		return Latency{}, err
	}
	used, took := cpuOf(r)-before, time.Since(start)

	book := newLedger(begun)
	if err := s.until(book, time.Minute, func() bool { return len(book.requests) == len(intended) && book.open() == 0 }); err != nil {
		return Latency{}, err
	}
	time.Sleep(100 * time.Millisecond) // the pool's last word, and the last answer's
	stop()

	figures := Latency{
		Name: name, Interval: s.interval.Seconds(), Rate: l.rate, Heads: "WebSocket", Requests: len(intended),
		Batch: round(float64(len(intended))/float64(len(book.txs)), 1), CPU: round(used.Seconds()/took.Seconds(), 3),
	}
	if s.deaf {
		figures.Heads = "polled"
	}
	gas, err := book.gas(ctx, s)
	if err != nil {
		return figures, err
	}
	figures.Gas = round(float64(gas)/float64(len(intended)), 0)
	if now, _, err := r.resident(); err == nil {
		figures.Resident = megabytes(now)
	}

	var broadcast, answer, settled, blocks, beyond []float64
	for _, request := range book.requests {
		matured, ok := s.clock.times.at(request.matures())
		if !ok {
			return figures, fmt.Errorf("nobody saw block %d", request.matures())
		}
		sent, ok := w.broadcast.at(request.sequence)
		if !ok {
			return figures, fmt.Errorf("request %d was settled and nobody saw its settlement in the pool", request.sequence)
		}
		answered, ok := w.answers.at(request.group())
		if !ok {
			return figures, fmt.Errorf("nobody was given the answer to block %d with %d confirmations", request.block, request.confirmations)
		}
		done, _ := s.clock.times.at(request.settled)
		broadcast = append(broadcast, milliseconds(sent.Sub(matured)))
		answer = append(answer, milliseconds(answered.Sub(matured)))
		settled = append(settled, round(done.Sub(intended[request.tx]).Seconds(), 3))
		blocks = append(blocks, float64(request.settled-request.block))
		beyond = append(beyond, float64(request.settled-request.matures()-1))
	}
	figures.Broadcast, figures.Answer = spread(broadcast, true), spread(answer, true)
	figures.Settled, figures.Blocks, figures.Beyond = spread(settled, true), spread(blocks, false), spread(beyond, false)
	figures.Block = s.blockTimes(begun)
	return figures, nil
}

// untilSettled waits until all that a ledger has is settled.
func (s *stage) untilSettled(book *ledger, within time.Duration) error {
	return s.until(book, within, func() bool { return book.open() == 0 })
}

// until reads the chain until something is so.
func (s *stage) until(book *ledger, within time.Duration, so func() bool) error {
	deadline := time.Now().Add(within)
	for {
		if err := book.update(s.ctx, s); err != nil {
			return err
		}
		if so() {
			return nil
		}
		for _, r := range s.relayers {
			if r.ended() {
				return fmt.Errorf("%s has ended (%v), by whoever stopped it; its log ends:%s", r.name, r.child.Err(), r.tail())
			}
		}
		if time.Now().After(deadline) {
			return fmt.Errorf("%d of %d requests are open after %v%s", book.open(), len(book.requests), within, s.logs())
		}
		select {
		case <-s.ctx.Done():
			return s.ctx.Err()
		case <-time.After(50 * time.Millisecond):
		}
	}
}

// logs are the ends of the relayers' logs.
func (s *stage) logs() (text string) {
	for _, r := range s.relayers {
		text += "; the log of " + r.name + " ends:" + r.tail()
	}
	return text
}

// blockTimes are the times between the blocks since one.
func (s *stage) blockTimes(since uint64) Spread {
	var between []float64
	for number := since + 1; number <= s.chain.Head().Number.Uint64(); number++ {
		before, ok := s.clock.times.at(number - 1)
		at, also := s.clock.times.at(number)
		if ok && also {
			between = append(between, round(at.Sub(before).Seconds(), 3))
		}
	}
	return spread(between, false)
}

// cpuOf is zero where the system doesn't say.
func cpuOf(r *relayer) time.Duration {
	used, err := r.cpu()
	if err != nil {
		return 0
	}
	return used
}

func megabytes(bytes uint64) float64 { return round(float64(bytes)/1e6, 1) }
