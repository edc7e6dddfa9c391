package main

import (
	"encoding/xml"
	"errors"
	"io"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

func TestALoadIsTheSameEachTimeAndHasItsRate(t *testing.T) {
	l := load{rate: 50, duration: 40 * time.Second}
	at := l.schedule()
	require.Equal(t, at, l.schedule())
	require.InDelta(t, 2000, len(at), 150)
	for i := 1; i < len(at); i++ {
		require.LessOrEqual(t, at[i-1], at[i])
	}
	require.Less(t, at[len(at)-1], l.duration)
	require.NotEqual(t, at[:10], load{rate: 51, duration: l.duration}.schedule()[:10])
}

func TestPercentilesAreValuesThatOccurred(t *testing.T) {
	s := spread([]float64{5, 1, 4, 2, 3}, true)
	require.Equal(t, Spread{Count: 5, P50: 3, P95: 5, P99: 5, Most: 5, Curve: s.Curve}, s)
	require.Len(t, s.Curve, 101)
	require.Equal(t, 1.0, s.Curve[0])
	require.Equal(t, 1.0, s.Curve[20])
	require.Equal(t, 2.0, s.Curve[21])
	require.Equal(t, 5.0, s.Curve[100])
	require.Zero(t, spread(nil, true).Count)
}

func TestNumbersAreShort(t *testing.T) {
	for value, want := range map[float64]string{
		0: "0", 0.5: "0.5", 0.05: "0.05", 1: "1", 2.25: "2.25", 2.999: "3", 12.34: "12.3", 99.96: "100.0", 123.4: "123", 1234.5: "1,235", 1234567: "1,234,567",
	} {
		require.Equal(t, want, number(value))
	}
}

func TestATargetIsMetOrMissed(t *testing.T) {
	require.True(t, Target{Want: 50, Got: 50}.Met())
	require.True(t, Target{Want: 50, Got: 49}.Met())
	require.False(t, Target{Want: 50, Got: 51}.Met())
	require.True(t, Target{Want: 0.9, Got: 0.9, Least: true}.Met())
	require.False(t, Target{Want: 0.9, Got: 0.8, Least: true}.Met())
}

// The page is made of whatever was measured, of nothing too.
func TestPageAndPictureAreMadeOfAnyReport(t *testing.T) {
	values := make([]float64, 0, 1000)
	for i := range 1000 {
		values = append(values, float64(i+1)/10)
	}
	full := Report{
		Latencies: []Latency{
			{Name: "<busy>", Interval: 1, Requests: 1000, Broadcast: spread(values, true), Answer: spread(values, true)},
			{Name: "slow", Interval: 2, Requests: 1000, Broadcast: spread(values, true), Answer: spread(values, true)},
		},
		Throughputs: []Throughput{{Name: "ceiling", Rate: 2000, Settled: 1, Interval: 2}, {Name: "ours & co", Rate: 1900, Share: 0.95, Settled: 1, Interval: 2}},
		Counts:      []Count{{Blocks: 10, Seconds: 10, RPC: map[string]float64{"eth_getBlockByNumber": 40, "eth_call": 10}}},
		Recovery:    Recovery{Gap: []Resume{{1.2, 1}}, Most: 1.2},
		Takeovers:   []Recovery{{Name: "SIGSTOP", TTL: 5, Gap: []Resume{{Broadcast: 6}}, Most: 6}},
		Memory:      Memory{Requests: 100_000, Waiting: 150},
	}
	for name, report := range map[string]Report{"full": full, "empty": {}} {
		t.Run(name, func(t *testing.T) {
			page, err := pageOf(report)
			require.NoError(t, err)
			require.NotContains(t, page, "<no value>")
			require.NotContains(t, page, "NaN")

			drawn := picture(report)
			require.NotContains(t, drawn, "NaN")
			decoder := xml.NewDecoder(strings.NewReader(drawn))
			for {
				_, err := decoder.Token()
				if errors.Is(err, io.EOF) {
					break
				}
				require.NoError(t, err)
			}
		})
	}

	page, err := pageOf(full)
	require.NoError(t, err)
	require.Contains(t, page, "| settlement in the pool after the maturing block, p50 | ≤ 50 ms | 50 ms | met |")
	require.Contains(t, page, "| standby sends after SIGSTOP of the leader (ttl 5 s), the longest | ≤ 7 s | 6 s | met |")
	require.Len(t, full.targets(), 12)
}

func TestScenariosAreChosenByName(t *testing.T) {
	all, err := choose("")
	require.NoError(t, err)
	require.Len(t, all, len(scenarios))
	some, err := choose("memory, counts")
	require.NoError(t, err)
	require.Equal(t, "memory", some[0].name)
	require.Equal(t, "counts", some[1].name)
	_, err = choose("speed")
	require.ErrorContains(t, err, "there are latency")
}
