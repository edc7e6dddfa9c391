package dealing

import (
	"io"
	"log/slog"
	"syscall"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// played runs a session with no delays, real time, and no log.
func played(b *testing.B, p *play) map[common.Address]*outcome {
	p.prepare = func(s *Session) { s.cfg.Log = slog.New(slog.NewTextHandler(io.Discard, nil)) }
	p.phase = time.Minute
	out := p.run()
	for _, o := range out {
		if o.err != nil {
			b.Fatal(o.err)
		}
	}
	return out
}

// processor measures what all nodes of a session take of the processor, whatever else runs beside.
func processor(b *testing.B) func() {
	used := func() int64 {
		var usage syscall.Rusage
		if err := syscall.Getrusage(syscall.RUSAGE_SELF, &usage); err != nil {
			b.Fatal(err)
		}
		return usage.Utime.Nano() + usage.Stime.Nano()
	}
	began := used()
	return func() { b.ReportMetric(float64(used()-began)/1e6/float64(b.N), "cpu-ms/session") }
}

// All nodes of a session in one process, every packet signed, passed on by all and verified.
func BenchmarkForm3Of5(b *testing.B) {
	defer processor(b)()
	for b.Loop() {
		p := newPlay(b, newMembers(b, 5), 3)
		played(b, p)
		b.ReportMetric(float64(p.net.sent)/1024, "KiB/session")
	}
}

func BenchmarkReshare3Of5ToOther4Of7(b *testing.B) {
	p := newPlay(b, newMembers(b, 5), 3)
	before := played(b, p)
	defer processor(b)()
	for b.Loop() {
		q := p.next(newMembers(b, 7), 4, before)
		played(b, q)
		b.ReportMetric(float64(q.net.sent)/1024, "KiB/session")
	}
}
