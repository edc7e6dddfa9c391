package metrics

import "github.com/prometheus/client_golang/prometheus"

// EndTerm forgets the gauges of what only a leader knows: they would stand still, and alerts on them would last for ever. Counters stay.
func (m *Metrics) EndTerm() {
	for _, gauge := range []*prometheus.GaugeVec{
		m.Requests, m.OldestOpen, m.Cursor, m.FinalBlock, m.InFlight, m.LowestNonceAge, m.Balance, m.Runway, m.CapShare, m.Earned, m.LoopBeat,
	} {
		gauge.Reset()
	}
	m.Term.Set(0)
}
