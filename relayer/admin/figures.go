package admin

import (
	"math"
	"strings"

	dto "github.com/prometheus/client_model/go"
)

// figures are the gauges of the process. What the senders have is taken from there rather than from the senders: the page, the
// dashboard and the alerts can't say different things, and a process that doesn't lead has none.
type figures map[string][]*dto.Metric

// figures reads all of them once. What can't be gathered is missing, and /metrics says why.
func (s *Server) figures() figures {
	families, _ := s.config.Gatherer.Gather()
	all := make(figures)
	for _, family := range families {
		if strings.HasPrefix(family.GetName(), "veritee_") {
			all[family.GetName()] = family.GetMetric()
		}
	}
	return all
}

// one is the value of a gauge for a chain, and a sender if it is one of senders; nil if it isn't known or has no end.
func (f figures) one(name, chain string, sender ...string) *float64 {
	for _, metric := range f[name] {
		labels := labelsOf(metric)
		if labels["chain"] != chain || len(sender) > 0 && labels["sender"] != sender[0] {
			continue
		}
		value := metric.GetGauge().GetValue()
		if math.IsInf(value, 0) || math.IsNaN(value) {
			return nil // JSON has no such number
		}
		return &value
	}
	return nil
}

// by are the values of a gauge for a chain, by another label; nil if there are none.
func (f figures) by(name, chain, label string) map[string]float64 {
	var values map[string]float64
	for _, metric := range f[name] {
		labels := labelsOf(metric)
		value := metric.GetGauge().GetValue()
		if labels["chain"] != chain || math.IsInf(value, 0) || math.IsNaN(value) {
			continue
		}
		if values == nil {
			values = make(map[string]float64)
		}
		values[labels[label]] = value
	}
	return values
}

func labelsOf(metric *dto.Metric) map[string]string {
	labels := make(map[string]string, len(metric.GetLabel()))
	for _, label := range metric.GetLabel() {
		labels[label.GetName()] = label.GetValue()
	}
	return labels
}
