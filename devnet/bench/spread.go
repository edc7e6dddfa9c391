package main

import (
	"math"
	"slices"
	"time"
)

// A Spread is how values are distributed. Percentiles are values that occurred: the smallest that so many percent don't exceed.
type Spread struct {
	Count int     `json:"count"`
	P50   float64 `json:"p50"`
	P95   float64 `json:"p95"`
	P99   float64 `json:"p99"`
	Most  float64 `json:"most"`

	// Curve are the percentiles 0, 1 … 100, for the plot.
	Curve []float64 `json:"curve,omitempty"`
}

// spread sorts the values.
func spread(values []float64, curve bool) Spread {
	if len(values) == 0 {
		return Spread{}
	}
	slices.Sort(values)
	s := Spread{
		Count: len(values), P50: percentile(values, 50), P95: percentile(values, 95), P99: percentile(values, 99), Most: values[len(values)-1],
	}
	if curve {
		for p := range 101 {
			s.Curve = append(s.Curve, percentile(values, float64(p)))
		}
	}
	return s
}

// percentile is of sorted values.
func percentile(sorted []float64, p float64) float64 {
	rank := int(math.Ceil(p / 100 * float64(len(sorted))))
	return sorted[min(max(rank, 1), len(sorted))-1]
}

func milliseconds(d time.Duration) float64 { return round(float64(d.Microseconds())/1000, 2) }

// round to so many digits behind the point.
func round(value float64, digits int) float64 {
	power := math.Pow10(digits)
	return math.Round(value*power) / power
}

func secondsOf(d time.Duration) float64 { return round(d.Seconds(), 3) }
