package main

import (
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/require"
)

// A load of five requests around a signal between blocks 11 and 12: what matured in 12 was asked of whoever is left.
func TestFailoverIsCountedFromTheBlockAfterTheSignal(t *testing.T) {
	begin := time.Now()
	second := func(n float64) time.Time { return begin.Add(time.Duration(n * float64(time.Second))) }
	l := &loaded{stage: &stage{clock: newClock()}, book: newLedger(0), watch: &watch{broadcast: newTimes[uint64]()}}
	for n := uint64(9); n <= 15; n++ {
		l.clock.times.note(n, second(float64(n)))
	}
	for _, r := range []struct {
		block         uint64
		confirmations uint8
		settled       uint64
		pool          float64
	}{{9, 1, 11, 10.1}, {9, 3, 14, 12.9}, {10, 1, 13, 12.2}, {11, 1, 13, 12.1}, {12, 1, 14, 13.5}} {
		sequence := uint64(len(l.book.requests))
		l.book.requests = append(l.book.requests, &request{sequence: sequence, block: r.block, confirmations: r.confirmations, settled: r.settled})
		l.watch.broadcast.note(sequence, second(r.pool))
	}

	require.Equal(t, 900*time.Millisecond, l.slowest(12), "of those that matured in 12 the last was in the pool at 12.9")
	require.Equal(t, 2, l.late(12), "one that matured in 11 came in 13, one that matured in 12 came in 14")
	require.Equal(t, 1, l.late(11), "10 and 11: the second request alone")
	require.Zero(t, l.slowest(15), "nothing matured in it")
	require.True(t, l.sealed(16).IsZero())
	require.Len(t, l.since(10), 3)
}

func TestPartsOfFailoverAreChosenByName(t *testing.T) {
	require.NoError(t, checkParts(""))
	require.NoError(t, checkParts("hot,cold"))
	require.ErrorContains(t, checkParts("hot,warm"), "warm")
	for _, part := range failoverParts {
		require.True(t, (&bench{}).kills(part))
		require.Equal(t, part == "cold", (&bench{wanted: "cold"}).kills(part))
	}
}

func TestFinalityTakesThePlaceOfTheCommitteesDepth(t *testing.T) {
	f := Failover{Depth: 2, Interval: 1}
	require.Equal(t, 13*60+1.5, f.Final(3.5))
}

func TestPartsAreReadFromGosBenchmarks(t *testing.T) {
	var p Parts
	p.read(`goos: linux
BenchmarkRelease/one-2         	    2000	    801234 ns/op	       790.5 cpu-µs/partial	      1248 partials/s	   12345 B/op	     100 allocs/op
BenchmarkRelease/sixteen-2     	    4000	    501234 ns/op	       900.4 cpu-µs/partial	      1995 partials/s
BenchmarkNode/order_to_partial,_both_cores-2         	    5000	    250000 ns/op
PASS`)
	require.Equal(t, Parts{One: 1248, Sixteen: 1995, Alone: 4000, CPU: 900}, p)
}

func TestFailoverIsOnThePage(t *testing.T) {
	one := Spread{Count: 50, P50: 0.1, P95: 0.25, P99: 0.4, Most: 0.5}
	r := Report{Failover: Failover{Depth: 2, Interval: 1, Rate: 20, Hot: Hot{Beyond: one}, Cold: Cold{Accepted: Spread{Count: 50, P50: 6, P95: 8, Most: 11}},
		Down: []KeyTimes{{Down: 2, Issued: Spread{Count: 50, P50: 3, P95: 4, Most: 5}}}}}
	page, err := pageOf(r)
	require.NoError(t, err)
	require.Contains(t, page, "to the last of its settlements in the pool | 50 | 0.1 | 0.25 | 0.5 | the same |")
	require.Contains(t, page, "to **its first answer on chain** | 50 | 6 | 8 | 11 | 13.1 min |")
	require.Contains(t, page, "| 2 of five key nodes down | an order on chain, to its answer on chain | 50 | 3 | 4 | 5 | 13 min |")
	require.Contains(t, page, "a cold worker's first answer on chain, p95 | ≤ 10 s | 8 s | met |")

	page, err = pageOf(Report{})
	require.NoError(t, err)
	require.NotContains(t, page, "key nodes down")
}

func TestAClockKeepsTheFirstTimeOfABlock(t *testing.T) {
	c := newClock()
	c.sealed(&types.Header{Number: big.NewInt(7)})
	first, known := c.times.at(7)
	require.True(t, known)
	c.sealed(&types.Header{Number: big.NewInt(7)})
	again, _ := c.times.at(7)
	require.Equal(t, first, again)
}
