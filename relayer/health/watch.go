package health

import (
	"context"
	"time"

	"github.com/veritee/veritee/relayer/metrics"
)

// Watch keeps the metrics of warnings and loops up to date until the context ends. Every code has its series from the start: one
// that never showed is 0, so that an alert on it can be tested before the day.
func (b *Board) Watch(ctx context.Context, m *metrics.Metrics, every time.Duration) {
	ticker := time.NewTicker(every)
	defer ticker.Stop()
	for {
		b.Export(m)
		select {
		case <-ticker.C:
		case <-ctx.Done():
			return
		}
	}
}

// Export writes the board into the metrics once.
func (b *Board) Export(m *metrics.Metrics) {
	showing := make(map[Code]float64, len(kinds))
	for code := range kinds {
		showing[code] = 0
	}
	for _, w := range b.Showing() {
		showing[w.Code] = 1
	}
	for code, value := range showing {
		m.Warnings.WithLabelValues(string(code)).Set(value)
	}
	for loop, last := range b.Beats() {
		m.LoopBeat.WithLabelValues(loop).Set(float64(last.UnixNano()) / 1e9)
	}
}
