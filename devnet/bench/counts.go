package main

import (
	"context"
	"fmt"
	"time"
)

// A Count is what a load costs besides time: calls to nodes, statements to the database.
type Count struct {
	Rate         float64            `json:"requests_per_second"` // 0: nothing to do
	Seconds      float64            `json:"seconds"`
	Blocks       int                `json:"blocks"`
	Fulfilments  int                `json:"fulfilments"`
	Transactions int                `json:"transactions"`
	RPC          map[string]float64 `json:"rpc"`        // by method
	Statements   map[string]int     `json:"statements"` // by name
	Trips        int                `json:"sql_trips"`

	RPCEach        float64 `json:"rpc_per_fulfilment,omitempty"`
	StatementsEach float64 `json:"statements_per_fulfilment,omitempty"`
	TripsEach      float64 `json:"sql_trips_per_fulfilment,omitempty"`
	RPCBlock       float64 `json:"rpc_per_block"`
	StatementBlock float64 `json:"statements_per_block"`
}

// counts runs some loads one after the other and counts.
func (b *bench) counts(ctx context.Context, during time.Duration, rates ...float64) ([]Count, error) {
	s, err := b.build(ctx, setup{interval: time.Second, consumers: 8, tapped: true})
	if err != nil {
		return nil, err
	}
	defer s.strike()
	r, err := s.startReadyRelayer()
	if err != nil {
		return nil, err
	}
	s.run()
	if err := s.pause(2 * time.Second); err != nil {
		return nil, err
	}

	var all []Count
	for _, rate := range rates {
		one, err := s.count(ctx, r, load{rate: rate, duration: during})
		if err != nil {
			return all, fmt.Errorf("%g requests per second: %w", rate, err)
		}
		all = append(all, one)
	}
	return all, nil
}

func (s *stage) count(ctx context.Context, r *relayer, l load) (Count, error) {
	begun, start := s.chain.Head().Number.Uint64(), time.Now()
	then, err := r.scrape()
	if err != nil {
		return Count{}, err
	}
	said := s.tap.Counts()
	book := newLedger(begun)

	if l.rate > 0 {
		if _, err := s.asks(ctx, l); err != nil {
			return Count{}, err
		}
		// The last ones' settlements are read, too, before it is counted.
		if err := s.pause(5 * s.interval); err != nil {
			return Count{}, err
		}
		if err := s.untilSettled(book, time.Minute); err != nil {
			return Count{}, err
		}
	} else if err := s.pause(l.duration); err != nil {
		return Count{}, err
	}

	now, err := r.scrape()
	if err != nil {
		return Count{}, err
	}
	said = s.tap.Counts().Since(said)
	c := Count{
		Rate: l.rate, Seconds: round(time.Since(start).Seconds(), 1), Blocks: int(s.chain.Head().Number.Uint64() - begun),
		Fulfilments: book.settled(), Transactions: len(book.txs), Statements: said.Statements, Trips: said.Trips,
		RPC: less(now.by("veritee_rpc_total", "method"), then.by("veritee_rpc_total", "method")),
	}
	calls := 0.0
	for _, n := range c.RPC {
		calls += n
	}
	statements := float64(said.Total())
	if c.Blocks > 0 {
		c.RPCBlock, c.StatementBlock = round(calls/float64(c.Blocks), 1), round(statements/float64(c.Blocks), 1)
	}
	if c.Fulfilments > 0 {
		each := float64(c.Fulfilments)
		c.RPCEach, c.StatementsEach, c.TripsEach = round(calls/each, 2), round(statements/each, 2), round(float64(said.Trips)/each, 2)
	}
	return c, nil
}
