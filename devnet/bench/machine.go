package main

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"time"
)

// A Machine is what the figures were measured on.
type Machine struct {
	CPU    string  `json:"cpu"`
	Cores  int     `json:"cores"`
	Memory float64 `json:"memory_gb"`
	System string  `json:"system"`
	Go     string  `json:"go"`
	At     string  `json:"at"`       // day
	Others float64 `json:"others"`   // share of the cores that others had, while we did nothing
	Fsync  Spread  `json:"fsync_ms"` // a write of 8 kB that is waited for, where the database is
}

// quietEnough is the share of the cores that others may have.
const quietEnough = 0.05

// machine looks at where we are, and says so if others are there too.
func (b *bench) machine(ctx context.Context) (Machine, error) {
	m := Machine{Cores: runtime.NumCPU(), Go: runtime.Version(), At: time.Now().UTC().Format(time.DateOnly)}
	m.CPU = field("/proc/cpuinfo", "model name")
	if release, err := os.ReadFile("/proc/sys/kernel/osrelease"); err == nil {
		m.System = "Linux " + strings.TrimSpace(string(release))
	}
	if kilobytes, err := strconv.ParseFloat(strings.TrimSuffix(field("/proc/meminfo", "MemTotal"), " kB"), 64); err == nil {
		m.Memory = round(kilobytes/1e6, 1)
	}

	busy, all := processorTime()
	select {
	case <-time.After(3 * time.Second):
	case <-ctx.Done():
		return m, ctx.Err()
	}
	if later, total := processorTime(); total > all {
		m.Others = round((later-busy)/(total-all), 3)
	}
	if m.Others > quietEnough {
		b.say("others have %.0f %% of this machine: the figures will be worse than it allows", 100*m.Others)
	}

	var err error
	m.Fsync, err = fsyncs(200)
	return m, err
}

// processorTime is for how long the machine's cores were busy, and how long there was, in hundredths of a second.
func processorTime() (busy, all float64) {
	content, err := os.ReadFile("/proc/stat")
	if err != nil {
		return 0, 0
	}
	line, _, _ := strings.Cut(string(content), "\n")
	for i, text := range strings.Fields(line)[1:] {
		value, err := strconv.ParseFloat(text, 64)
		if err != nil {
			return 0, 0
		}
		all += value
		if i != 3 && i != 4 { // idle, waiting for a disk
			busy += value
		}
	}
	return busy, all
}

// fsyncs measures the disk.
func fsyncs(times int) (Spread, error) {
	file, err := os.Create(filepath.Join(os.TempDir(), fmt.Sprintf("veritee-bench-%d", os.Getpid())))
	if err != nil {
		return Spread{}, err
	}
	defer os.Remove(file.Name())
	defer file.Close()
	page := make([]byte, 8<<10)
	var took []float64
	for range times {
		start := time.Now()
		if _, err := file.WriteAt(page, 0); err != nil {
			return Spread{}, err
		}
		if err := file.Sync(); err != nil {
			return Spread{}, err
		}
		took = append(took, milliseconds(time.Since(start)))
	}
	return spread(took, false), nil
}

// field is a value of a file of names and values, or nothing.
func field(file, name string) string {
	content, err := os.ReadFile(file)
	if err != nil {
		return ""
	}
	for line := range strings.Lines(string(content)) {
		if key, value, ok := strings.Cut(line, ":"); ok && strings.TrimSpace(key) == name {
			return strings.TrimSpace(value)
		}
	}
	return ""
}
