package pipeline

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"regexp"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/prometheus/common/expfmt"
	"github.com/prometheus/common/model"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/devnet/postgres"
	devprocess "github.com/veritee/veritee/devnet/process"
	"github.com/veritee/veritee/migrations"
	"github.com/veritee/veritee/relayer/admin"
)

// peerTTL is how long a leadership lasts in these tests: the least that the configuration allows.
const peerTTL = 3 * time.Second

// A peer is one of several relayers of a database.
type peer struct {
	*process
	s      *system
	listen string
}

// newPeers is a system with the workers running, for several relayers.
func newPeers(t *testing.T) *system {
	t.Helper()
	return newPeersIn(t, postgres.Test(t))
}

// newPeersOn is newPeers on a database server that can be frozen and killed.
func newPeersOn(t *testing.T) (*system, *postgres.Server) {
	t.Helper()
	server, err := postgres.Start(t.Context(), postgres.Config{NoSync: true})
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, server.Stop()) })
	_, err = migrations.Up(t.Context(), server.DSN())
	require.NoError(t, err)
	return newPeersIn(t, server.DSN()), server
}

func newPeersIn(t *testing.T, dsn string) *system {
	t.Helper()
	s := newSystemIn(t, dsn)
	s.top = []string{fmt.Sprintf("leadership: {ttl: %v}", peerTTL)}
	s.poll = 50 * time.Millisecond
	s.settings = []string{"timeout: 1s"}
	s.startWorkers()
	return s
}

// startPeer runs a relayer with an address of its own, and with what is configured now.
func (s *system) startPeer(name, failpoint string) *peer {
	s.t.Helper()
	return s.startPeerAt(name, "127.0.0.1:"+freePort(s.t), failpoint)
}

func freePort(t tester) string {
	t.Helper()
	address, err := devprocess.FreeAddress()
	require.NoError(t, err)
	_, port, err := net.SplitHostPort(address)
	require.NoError(t, err)
	return port
}

func (s *system) startPeerAt(name, listen, failpoint string) *peer {
	s.t.Helper()
	s.listen = listen
	return s.run(name, s.config(), failpoint)
}

// startPeerWith changes the configuration.
func (s *system) startPeerWith(name string, change func(config string) string) *peer {
	s.t.Helper()
	s.listen = "127.0.0.1:" + freePort(s.t)
	return s.run(name, change(s.config()), "")
}

func (s *system) run(name, config, failpoint string) *peer {
	s.t.Helper()
	listen := s.listen
	file := s.path(name + ".yaml")
	require.NoError(s.t, os.WriteFile(file, []byte(config), 0o600))
	binary, _ := build(s.t)
	return &peer{start(s.t, name, []string{"VERITEE_FAILPOINT=" + failpoint}, binary, "relayer", "--config", file), s, listen}
}

// ready is what the peer says of itself; the zero value if it doesn't.
func (p *peer) ready() (r admin.Readiness) {
	client := http.Client{Timeout: 3 * time.Second}
	response, err := client.Get("http://" + p.listen + "/readyz")
	if err != nil {
		return r
	}
	defer response.Body.Close()
	_ = json.NewDecoder(response.Body).Decode(&r)
	return r
}

// leads asks past the second for which /readyz keeps its answer.
func (p *peer) leads() bool { return p.term() > 0 }

// standsBy says that it is ready to take over from somebody.
func (p *peer) standsBy() bool {
	r := p.ready()
	return r.Ready && !r.Leading && r.Leader != nil
}

// until waits until something is so, and says how long that took.
func (p *peer) until(what string, so func() bool) time.Duration {
	p.t.Helper()
	began := time.Now()
	p.s.eventually(p.name+" "+what, func() bool {
		if p.isDead() {
			p.t.Fatalf("%s ended (%v) while waiting until it %s", p.name, p.err, what)
		}
		return so()
	})
	p.t.Logf("%s %s after %v", p.name, what, time.Since(began))
	return time.Since(began)
}

// metric is the sum of a metric's series whose labels have a value; -1 if there is none.
func (p *peer) metric(name, label string) float64 {
	response, err := http.Get("http://" + p.listen + "/metrics")
	if err != nil {
		return -1
	}
	defer response.Body.Close()
	text, err := io.ReadAll(response.Body)
	require.NoError(p.t, err)
	parser := expfmt.NewTextParser(model.UTF8Validation)
	families, err := parser.TextToMetricFamilies(strings.NewReader(string(text)))
	require.NoError(p.t, err)
	sum, found := 0.0, false
	for _, metric := range families[name].GetMetric() {
		matches := label == ""
		for _, l := range metric.GetLabel() {
			matches = matches || l.GetValue() == label
		}
		if matches {
			found = true
			sum += metric.GetGauge().GetValue() + metric.GetCounter().GetValue()
		}
	}
	if !found {
		return -1
	}
	return sum
}

// stops says that it was told to, and has begun.
func (p *peer) stops() bool { return strings.Contains(p.log.String(), "relayer stops") }

// asking is how many orders workers have of it.
func (p *peer) asking() (orders int) {
	response, err := http.Get("http://" + p.listen + "/healthz")
	if err != nil {
		return 0
	}
	defer response.Body.Close()
	var health admin.Health
	_ = json.NewDecoder(response.Body).Decode(&health)
	for _, w := range health.Workers {
		orders += w.InFlight
	}
	return orders
}

// term is under which it leads.
func (p *peer) term() int64 { return int64(p.metric("veritee_leadership_term", "")) }

func (p *peer) signal(signal syscall.Signal) {
	p.t.Helper()
	require.NoError(p.t, p.cmd.Process.Signal(signal))
}

// frozen says that it has stopped itself, or was stopped.
func (p *peer) frozen() bool {
	stat, err := os.ReadFile("/proc/" + strconv.Itoa(p.cmd.Process.Pid) + "/stat")
	if err != nil {
		return false
	}
	_, after, _ := strings.Cut(string(stat), ") ")
	return strings.HasPrefix(after, "T")
}

var startBlock = regexp.MustCompile(`start_block: \d+`)

// query reads one row.
func (s *system) query(sql string, into ...any) {
	s.t.Helper()
	conn, err := pgx.Connect(s.ctx, s.dsn)
	require.NoError(s.t, err)
	defer conn.Close(context.Background())
	require.NoError(s.t, conn.QueryRow(s.ctx, sql).Scan(into...))
}

// exec runs a statement, also while the database can only be read.
func (s *system) exec(sql string) {
	s.t.Helper()
	config, err := pgx.ParseConfig(s.dsn)
	require.NoError(s.t, err)
	config.RuntimeParams["default_transaction_read_only"] = "off"
	conn, err := pgx.ConnectConfig(s.ctx, config)
	require.NoError(s.t, err)
	defer conn.Close(context.Background())
	_, err = conn.Exec(s.ctx, sql)
	require.NoError(s.t, err)
}
