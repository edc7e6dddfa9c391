package main

import (
	"context"
	"time"
)

// A scenario measures something and adds it to the report.
type scenario struct {
	name, says string
	run        func(context.Context, *bench, scale, *Report) error
}

// A scale is how long and how much.
type scale struct{ quick bool }

func (s scale) of(whole, quick time.Duration) time.Duration {
	if s.quick {
		return quick
	}
	return whole
}

func (s scale) count(whole, quick int) int {
	if s.quick {
		return quick
	}
	return whole
}

var scenarios = []scenario{
	{"latency", "latency: 50 requests per second at 1 s blocks, at 2 s blocks, with polling alone; 1 per second", measureLatency},
	{"throughput", "throughput: the chain's ceiling, ours, and one transaction per request", measureThroughput},
	{"counts", "counts: RPC calls and SQL statements", measureCounts},
	{"recovery", "recovery: kill -9, again and again", measureRecovery},
	{"takeover", "takeover: a standby, after kill -9, SIGTERM and SIGSTOP", measureTakeover},
	{"failover", "failover: workers and key nodes that are killed, a committee that is restarted and refreshed", measureFailover},
	{"memory", "memory: 100,000 open requests, and how they drain", measureMemory},
}

func measureLatency(ctx context.Context, b *bench, s scale, r *Report) error {
	r.Latencies = nil
	for _, one := range []struct {
		name string
		setup
		load
	}{
		{"50 per second, 1 s blocks", setup{interval: time.Second}, load{50, s.of(40*time.Second, 8*time.Second)}},
		{"50 per second, 2 s blocks", setup{interval: 2 * time.Second}, load{50, s.of(40*time.Second, 8*time.Second)}},
		{"1 per second, 1 s blocks", setup{interval: time.Second}, load{1, s.of(25*time.Second, 8*time.Second)}},
		{"50 per second, 1 s blocks, no WebSocket", setup{interval: time.Second, deaf: true}, load{50, s.of(15*time.Second, 5*time.Second)}},
	} {
		b.say("         %s", one.name)
		figures, err := b.latency(ctx, one.name, one.setup, one.load)
		if err != nil {
			return err
		}
		b.say("           settlement in the pool after %.0f ms (p50), %.0f ms (p99); answer after %.0f ms (p99)",
			figures.Broadcast.P50, figures.Broadcast.P99, figures.Answer.P99)
		r.Latencies = append(r.Latencies, figures)
	}
	return nil
}

func measureThroughput(ctx context.Context, b *bench, s scale, r *Report) error {
	const items = 100
	r.Throughputs = nil
	add := func(figures Throughput, err error) error {
		if err != nil {
			return err
		}
		if len(r.Throughputs) > 0 && figures.Interval == r.Throughputs[0].Interval {
			figures.Share = round(figures.Rate/r.Throughputs[0].Rate, 3)
		}
		b.say("           %s: %.1f per second", figures.Name, figures.Rate)
		r.Throughputs = append(r.Throughputs, figures)
		return nil
	}

	backlog := s.count(30_000, 6_000)
	if err := add(b.ceiling(ctx, setup{interval: 2 * time.Second, senders: 4, items: items}, backlog)); err != nil {
		return err
	}
	for _, one := range []struct {
		name string
		setup
		requests int
		within   time.Duration
	}{
		{"veritee, four senders", setup{senders: 4, items: items, flight: 16}, backlog, time.Minute},
		{"veritee, one sender, defaults", setup{senders: 1}, backlog, s.of(16*time.Second, 8*time.Second)},
		{"one request per transaction, 16 in flight", setup{senders: 1, items: 1, flight: 16}, 1000, s.of(16*time.Second, 8*time.Second)},
		{"one request per transaction, one in flight", setup{senders: 1, items: 1, flight: 1}, 100, s.of(16*time.Second, 8*time.Second)},
	} {
		one.setup.interval = 2 * time.Second
		if err := add(b.drain(ctx, one.name, one.setup, one.requests, one.within)); err != nil {
			return err
		}
	}
	return nil
}

func measureCounts(ctx context.Context, b *bench, s scale, r *Report) (err error) {
	r.Counts, err = b.counts(ctx, s.of(12*time.Second, 5*time.Second), 0, 1, 10, 50)
	return err
}

func measureRecovery(ctx context.Context, b *bench, s scale, r *Report) (err error) {
	r.Recovery, err = b.recovery(ctx, "started again at once", blows.kill, s.count(6, 2), false)
	return err
}

func measureTakeover(ctx context.Context, b *bench, s scale, r *Report) error {
	r.Takeovers = nil
	for _, one := range []struct {
		blow
		times int
	}{{blows.kill, s.count(4, 1)}, {blows.stop, s.count(3, 1)}, {blows.freeze, s.count(2, 1)}} {
		figures, err := b.recovery(ctx, one.name, one.blow, one.times, true)
		if err != nil {
			return err
		}
		r.Takeovers = append(r.Takeovers, figures)
	}
	return nil
}

func measureFailover(ctx context.Context, b *bench, s scale, r *Report) (err error) {
	runs := s.count(50, 2)
	if b.runs > 0 {
		runs = b.runs
	}
	before := r.Failover
	if b.wanted == "" {
		before = Failover{}
	}
	r.Failover, err = b.failover(ctx, runs, before)
	return err
}

func measureMemory(ctx context.Context, b *bench, s scale, r *Report) (err error) {
	r.Memory, err = b.memory(ctx, s.count(100_000, 10_000), s.of(10*time.Second, 3*time.Second), s.of(20*time.Second, 5*time.Second))
	return err
}
