package metrics

import "github.com/prometheus/client_golang/prometheus"

// A declarer registers metrics and keeps what is said about them.
type declarer struct {
	registry prometheus.Registerer
	declared []Declaration
}

// A Declaration is a line of docs/metrics.md.
type Declaration struct {
	Name   string
	Type   string // counter, gauge, histogram
	Labels []string
	Help   string
}

// Declarations are those of all metrics, in the order of the source: users, chain view, workers, sending, process.
func Declarations() []Declaration {
	d := &declarer{registry: prometheus.NewRegistry()}
	declare(d)
	return d.declared
}

func (d *declarer) add(c prometheus.Collector, kind, name, help string, labels []string) {
	d.registry.MustRegister(c)
	d.declared = append(d.declared, Declaration{Name: name, Type: kind, Labels: labels, Help: help})
}

func (d *declarer) gauge(name, help string, labels ...string) *prometheus.GaugeVec {
	vec := prometheus.NewGaugeVec(prometheus.GaugeOpts{Name: name, Help: help}, labels)
	d.add(vec, "gauge", name, help, labels)
	return vec
}

func (d *declarer) one(name, help string) prometheus.Gauge {
	gauge := prometheus.NewGauge(prometheus.GaugeOpts{Name: name, Help: help})
	d.add(gauge, "gauge", name, help, nil)
	return gauge
}

func (d *declarer) counter(name, help string, labels ...string) *prometheus.CounterVec {
	vec := prometheus.NewCounterVec(prometheus.CounterOpts{Name: name, Help: help}, labels)
	d.add(vec, "counter", name, help, labels)
	return vec
}

func (d *declarer) count(name, help string) prometheus.Counter {
	counter := prometheus.NewCounter(prometheus.CounterOpts{Name: name, Help: help})
	d.add(counter, "counter", name, help, nil)
	return counter
}

func (d *declarer) histogram(name, help string, buckets []float64, labels ...string) *prometheus.HistogramVec {
	vec := prometheus.NewHistogramVec(prometheus.HistogramOpts{Name: name, Help: help, Buckets: buckets}, labels)
	d.add(vec, "histogram", name, help, labels)
	return vec
}
