package main

import (
	"context"
	"math/rand/v2"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/veritee/veritee/devnet/world"
)

// A load is an open loop: requests come at times that are fixed beforehand, whatever becomes of those before them, as they do from
// users who don't know of each other. So a system that stalls isn't asked less, and each request's time counts from the moment at
// which it was meant to be made. Pauses between them are exponential, the same in every run.
type load struct {
	rate     float64 // requests per second
	duration time.Duration
}

// schedule are the intended times, from the start.
func (l load) schedule() []time.Duration {
	random := rand.New(rand.NewPCG(1, uint64(l.rate*1000)))
	var at []time.Duration
	for t := 0.0; ; {
		t += random.ExpFloat64() / l.rate
		when := time.Duration(t * float64(time.Second))
		if when >= l.duration {
			return at
		}
		at = append(at, when)
	}
}

// priceCap is what requests pay at most, wei per gas.
const priceCap = 20_000_000_000

// ask is the i-th request of a load: three of four for one confirmation, the others for three.
func (s *stage) ask(i int) world.Ask {
	confirmations := uint8(1)
	if i%4 == 3 {
		confirmations = 3
	}
	return world.Ask{Consumer: i % len(s.world.Consumers), Times: 1, Words: 1, Confirmations: confirmations, MaxGasPrice: priceCap}
}

// asks makes a load's requests, one transaction each, and says when each was meant to be made.
func (s *stage) asks(ctx context.Context, l load) (map[common.Hash]time.Time, error) {
	intended := make(map[common.Hash]time.Time)
	start := time.Now()
	for i, after := range l.schedule() {
		at := start.Add(after)
		select {
		case <-time.After(time.Until(at)):
		case <-ctx.Done():
			return intended, ctx.Err()
		}
		hashes, err := s.world.Send(ctx, s.ask(i))
		if err != nil {
			return intended, err
		}
		intended[hashes[0]] = at
	}
	return intended, nil
}

// backlog makes so many requests at once, evenly over the consumers, and the blocks that hold them, and one more that makes them
// mature. Nobody answers them so far.
func (s *stage) backlog(requests int, confirmations uint8) error {
	const (
		perTransaction = 100
		perBlock       = 6 // transactions: a block has room for their gas limits
	)
	for made, consumer := 0, 0; made < requests; {
		var asks []world.Ask
		for ; made < requests && len(asks) < perBlock; consumer++ {
			n := min(perTransaction, requests-made)
			asks = append(asks, world.Ask{
				Consumer: consumer % len(s.world.Consumers), Times: n, Words: 1, Confirmations: confirmations, MaxGasPrice: priceCap,
			})
			made += n
		}
		if _, err := s.world.Send(s.ctx, asks...); err != nil {
			return err
		}
		if err := s.mine(1); err != nil {
			return err
		}
	}
	return nil
}
