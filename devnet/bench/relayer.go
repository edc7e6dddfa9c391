package main

import (
	"encoding/hex"
	"fmt"
	"net/http"
	"os"
	"strconv"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/crypto"
	dto "github.com/prometheus/client_model/go"
	"github.com/prometheus/common/expfmt"
	"github.com/prometheus/common/model"

	"github.com/veritee/veritee/devnet/chain"
	"github.com/veritee/veritee/devnet/process"
)

// A relayer is a process of the relayer's binary, which can be started again.
type relayer struct {
	stage  *stage
	name   string
	listen string
	child  *process.Child
}

// startRelayer runs another relayer of the stage's; the second one is a standby.
func (s *stage) startRelayer() (*relayer, error) {
	listen, err := process.FreeAddress()
	if err != nil {
		return nil, err
	}
	r := &relayer{stage: s, name: fmt.Sprintf("relayer-%d", len(s.relayers)), listen: listen}
	if err := os.WriteFile(s.path(r.name+".yaml"), []byte(s.config(r.listen)), 0o600); err != nil {
		return nil, err
	}
	if err := r.start(); err != nil {
		return nil, err
	}
	s.relayers = append(s.relayers, r)
	return r, nil
}

// startReadyRelayer waits until it says that it is.
func (s *stage) startReadyRelayer() (*relayer, error) {
	r, err := s.startRelayer()
	if err != nil {
		return nil, err
	}
	return r, r.waitReady()
}

func (r *relayer) waitReady() error {
	return r.stage.eventually("the relayer is ready", 30*time.Second, func() (bool, error) {
		if r.ended() {
			return false, fmt.Errorf("the relayer ended (%v); its log ends:%s", r.child.Err(), r.tail())
		}
		return ready(r.listen), nil
	})
}

// ended says whether the process is gone.
func (r *relayer) ended() bool {
	select {
	case <-r.child.Done():
		return true
	default:
		return false
	}
}

func (r *relayer) log() string  { return r.stage.path(r.name + ".log") }
func (r *relayer) tail() string { return process.Tail(r.log(), 15) }

func (r *relayer) start() (err error) {
	r.child, err = process.Start(process.Command{
		Binary: r.stage.bench.binary, Args: []string{"relayer", "--config", r.stage.path(r.name + ".yaml")}, Log: r.log(),
	})
	return err
}

func (r *relayer) end() {
	r.child.Stop(10 * time.Second)
}

// config is as an operator would write it: defaults, but for what the setup says and for spending, which isn't what is measured.
func (s *stage) config(listen string) string {
	var b strings.Builder
	line := func(format string, args ...any) { fmt.Fprintf(&b, format+"\n", args...) }
	line("database:\n  url: %q", s.dsn)
	line("listen: %s", listen)
	if s.bench.keep {
		line("log:\n  level: debug")
	}
	if s.ttl > 0 {
		line("leadership:\n  ttl: %v", s.ttl)
	}
	line("chains:\n  - id: %d", chain.ID)
	line("    nodes:\n      - name: http\n        url: %s", s.chain.HTTP())
	if !s.deaf {
		line("      - name: ws\n        url: %s", s.chain.WS())
	}
	if s.keyed {
		line("    deployment: %s\n    attestation:\n      collateral: %s", s.committee.file, s.committee.rack.Service)
	} else {
		line("    coordinator: \"%v\"\n    start_block: %d", s.world.Coordinator, s.world.FirstBlock)
	}
	if s.poll > 0 {
		line("    poll: %v", s.poll)
	}
	line("    finality: %d", finality)
	line("    payee: \"%v\"", s.payee)
	line("    senders:")
	for _, sender := range s.senders {
		line("      - address: \"%v\"\n        development_key: %s", sender.Address, hex.EncodeToString(crypto.FromECDSA(sender.Key)))
	}
	line("    spending:\n      per_hour: 1000 ether\n      per_day: 1000 ether")
	if s.items > 0 || s.flight > 0 {
		line("    settle:")
	}
	if s.items > 0 {
		line("      max_items: %d", s.items)
	}
	if s.flight > 0 {
		line("      max_in_flight: %d", s.flight)
	}
	line("workers:")
	for i := range workers {
		line("  - name: w%d\n    url: unix://%s", i, s.path(fmt.Sprintf("w%d.sock", i)))
	}
	if s.keyed {
		b.WriteString(s.committee.RelayerConfig())
	}
	return b.String()
}

// A scrape is what /metrics said.
type scrape map[string]*dto.MetricFamily

func (r *relayer) scrape() (scrape, error) {
	response, err := http.Get("http://" + r.listen + "/metrics")
	if err != nil {
		return nil, err
	}
	defer response.Body.Close()
	parser := expfmt.NewTextParser(model.LegacyValidation)
	families, err := parser.TextToMetricFamilies(response.Body)
	return families, err
}

// by sums a gauge or a counter, or how often a histogram was observed, by a label's values.
func (s scrape) by(name, label string) map[string]float64 {
	sums := make(map[string]float64)
	family := s[name]
	if family == nil {
		return sums
	}
	for _, m := range family.Metric {
		value := ""
		for _, pair := range m.Label {
			if pair.GetName() == label {
				value = pair.GetValue()
			}
		}
		sums[value] += m.GetGauge().GetValue() + m.GetCounter().GetValue() + float64(m.GetHistogram().GetSampleCount())
	}
	return sums
}

// less is what came to be counted since an earlier scrape.
func less(now, then map[string]float64) map[string]float64 {
	since := make(map[string]float64)
	for key, value := range now {
		if value -= then[key]; value != 0 {
			since[key] = value
		}
	}
	return since
}

// resident is the process's resident memory and the most it ever was, in bytes.
func (r *relayer) resident() (now, most uint64, err error) { return residentOf(r.child) }

func residentOf(child *process.Child) (now, most uint64, err error) {
	status, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", child.Pid()))
	if err != nil {
		return 0, 0, err
	}
	field := func(name string) uint64 {
		_, rest, _ := strings.Cut(string(status), name+":")
		fields := strings.Fields(rest)
		if len(fields) == 0 {
			return 0
		}
		kilobytes, _ := strconv.ParseUint(fields[0], 10, 64)
		return kilobytes << 10
	}
	return field("VmRSS"), field("VmHWM"), nil
}

// cpu is the time that the process has had a core, user and system.
func (r *relayer) cpu() (time.Duration, error) {
	stat, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", r.child.Pid()))
	if err != nil {
		return 0, err
	}
	// The name is in parentheses and may hold anything; utime and stime are the 12th and 13th after it, in hundredths of a second.
	_, rest, _ := strings.Cut(string(stat), ") ")
	fields := strings.Fields(rest)
	if len(fields) < 13 {
		return 0, fmt.Errorf("/proc/%d/stat has %d fields", r.child.Pid(), len(fields))
	}
	user, _ := strconv.ParseInt(fields[11], 10, 64)
	system, _ := strconv.ParseInt(fields[12], 10, 64)
	return time.Duration(user+system) * 10 * time.Millisecond, nil
}
