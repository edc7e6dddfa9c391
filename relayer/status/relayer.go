package status

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strconv"
	"time"

	"github.com/ethereum/go-ethereum/common"
	dto "github.com/prometheus/client_model/go"
	"github.com/prometheus/common/expfmt"
	"github.com/prometheus/common/model"

	"github.com/veritee/veritee/relayer/config"
)

// ErrNotRunning is returned where no relayer answers.
var ErrNotRunning = errors.New("no relayer answers")

const mostBytes = 16 << 20 // of an answer

// FromRelayer asks the relayer that serves at a base URL such as http://127.0.0.1:9750. Errors match ErrNotRunning if nobody answers.
func FromRelayer(ctx context.Context, base string, c config.Config) (Status, error) {
	s := Status{Source: "relayer at " + base, Running: true}
	body, err := get(ctx, base+"/readyz")
	if err != nil {
		return s, err
	}
	var ready struct {
		Ready  bool    `json:"ready"`
		Leader *Leader `json:"leader"`
		Checks []Check `json:"checks"`
	}
	if err := json.Unmarshal(body, &ready); err != nil {
		return s, fmt.Errorf("%w: what answers at %s/readyz is something else: %w", ErrNotRunning, base, err)
	}
	s.Ready, s.Leader, s.Checks = ready.Ready, ready.Leader, ready.Checks

	if body, err = get(ctx, base+"/healthz"); err != nil {
		return s, err
	}
	if err := json.Unmarshal(body, &s); err != nil {
		return s, fmt.Errorf("read /healthz: %w", err)
	}

	if body, err = get(ctx, base+"/metrics"); err != nil {
		return s, err
	}
	return s, s.measure(body, c)
}

func get(ctx context.Context, url string) ([]byte, error) {
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, url, nil)
	if err != nil {
		return nil, err
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrNotRunning, err)
	}
	defer response.Body.Close()
	return io.ReadAll(io.LimitReader(response.Body, mostBytes))
}

// measure reads the figures out of /metrics.
func (s *Status) measure(text []byte, c config.Config) error {
	parser := expfmt.NewTextParser(model.UTF8Validation)
	families, err := parser.TextToMetricFamilies(bytes.NewReader(text))
	if err != nil {
		return fmt.Errorf("read /metrics: %w", err)
	}
	// One metric, as a function of its labels.
	each := func(name string, do func(labels map[string]string, value float64)) {
		for _, metric := range families[name].GetMetric() {
			labels := make(map[string]string)
			for _, label := range metric.GetLabel() {
				labels[label.GetName()] = label.GetValue()
			}
			do(labels, value(metric))
		}
	}

	each("veritee_leadership_term", func(_ map[string]string, v float64) { s.Term = int64(v) })
	for _, settings := range c.Chains {
		chain := Chain{ID: settings.ID, Name: settings.DisplayName(), Requests: make(map[string]int), Ended: make(map[string]int)}
		id := strconv.FormatUint(settings.ID, 10)
		of := func(name string, do func(labels map[string]string, value float64)) {
			each(name, func(labels map[string]string, value float64) {
				if labels["chain"] == id {
					do(labels, value)
				}
			})
		}
		of("veritee_head_block", func(_ map[string]string, v float64) { chain.Head = max(chain.Head, uint64(v)) })
		of("veritee_cursor_block", func(_ map[string]string, v float64) { chain.Cursor = uint64(v) })
		of("veritee_final_block", func(_ map[string]string, v float64) { chain.Final = uint64(v) })
		of("veritee_requests", func(l map[string]string, v float64) { chain.Requests[l["state"]] = int(v) })
		of("veritee_requests_ended_total", func(l map[string]string, v float64) { chain.Ended[l["state"]] = int(v) })
		of("veritee_oldest_open_seconds", func(_ map[string]string, v float64) {
			chain.OldestWait, chain.OldestOpen = v, time.Duration(v*float64(time.Second))
		})

		flights := make(map[string]int)
		of("veritee_settlements_in_flight", func(l map[string]string, v float64) { flights[l["sender"]] = int(v) })
		of("veritee_sender_balance_ether", func(l map[string]string, v float64) {
			address := common.HexToAddress(l["sender"])
			chain.Senders = append(chain.Senders, Sender{Address: address, Ether: v, InFlight: flights[l["sender"]], Parked: s.parked(id, address)})
		})
		s.Chains = append(s.Chains, chain)
	}
	return nil
}

// parked is why a sender is, by its warning.
func (s *Status) parked(chain string, address common.Address) string {
	for _, w := range s.Warnings {
		if w.Code == "sender-parked" && w.Subject == chain+"/"+address.Hex() {
			return w.Detail
		}
	}
	return ""
}

func value(m *dto.Metric) float64 {
	switch {
	case m.Gauge != nil:
		return m.Gauge.GetValue()
	case m.Counter != nil:
		return m.Counter.GetValue()
	}
	return m.GetUntyped().GetValue()
}
