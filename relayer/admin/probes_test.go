package admin

import (
	"context"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"go.uber.org/goleak"

	"github.com/veritee/veritee/devnet/tables"
	"github.com/veritee/veritee/relayer/chain"
	"github.com/veritee/veritee/relayer/health"
	"github.com/veritee/veritee/relayer/status"
	"github.com/veritee/veritee/relayer/store"
	"github.com/veritee/veritee/relayer/workers"
)

// ready asks anew, past what was kept of the last time.
func (d *desk) ready() (int, Readiness) {
	d.t.Helper()
	d.server.ready.turn <- struct{}{}
	d.server.ready.at = time.Time{}
	<-d.server.ready.turn
	w := d.get("/readyz")
	return w.Code, decode[Readiness](d.t, w)
}

func TestAReadyRelayerSaysWhy(t *testing.T) {
	d := newDesk(t)
	d.tables.Mine(3)
	code, _ := d.ready()
	require.Equal(t, 200, code)
	golden(t, "readyz.json", d.get("/readyz").Body.Bytes())
}

func TestAReadinessThatFailsNamesTheRemedy(t *testing.T) {
	for name, c := range map[string]struct {
		spoil func(*desk)
		check string
		says  string
	}{
		"draining":     {func(d *desk) { d.leadership.Draining = true }, "leadership", "draining"},
		"nobody leads": {func(d *desk) { d.leadership = Leadership{} }, "leadership", "nobody is known to lead"},
		"no node":      {func(d *desk) { d.chain.set(chain.NodeStatus{Name: "a", State: chain.Excluded}) }, "nodes of chain 1337", "0 of 1 can be used; a is excluded"},
		"far behind": {func(d *desk) {
			d.chain.set(chain.NodeStatus{Name: "a", State: chain.Up, Head: 5000})
		}, "tables of chain 1337", "at block 0, 5000 behind"},
		"stopped": {func(d *desk) {
			require.NoError(d.t, d.tables.Store.StopChain(d.t.Context(), tables.ChainID, "re-org below final"))
		}, "tables of chain 1337", "stopped: re-org below final"},
		"no database": {func(d *desk) { d.tables.Store.Close() }, "database", "a write fails"},
	} {
		t.Run(name, func(t *testing.T) {
			d := newDesk(t)
			c.spoil(d)
			code, ready := d.ready()
			require.Equal(t, http.StatusServiceUnavailable, code)
			require.False(t, ready.Ready)
			for _, check := range ready.Checks {
				if check.Name == c.check {
					require.False(t, check.OK)
					require.Contains(t, check.Detail, c.says)
					require.NotEmpty(t, check.Remedy)
					return
				}
			}
			require.Fail(t, "no such check")
		})
	}
}

func TestAStandbyIsReady(t *testing.T) {
	d := newDesk(t)
	d.leadership = Leadership{Holder: "host:42", HeldTerm: 3, Listen: "127.0.0.1:9751"}
	code, ready := d.ready()
	require.Equal(t, 200, code)
	require.False(t, ready.Leading)
	require.Equal(t, &status.Leader{Holder: "host:42", Term: 3, Listen: "127.0.0.1:9751"}, ready.Leader)
	require.Equal(t, "stands by; host:42 leads", ready.Checks[1].Detail)

	// Nobody has served the chain yet: that is for whoever leads.
	d = newDesk(t)
	d.chain.set(chain.NodeStatus{Name: "a", State: chain.Up, Head: 5000})
	d.leadership = Leadership{Holder: "host:42", HeldTerm: 3}
	code, ready = d.ready()
	require.Equal(t, 200, code)
	require.Equal(t, "at block 0, 5000 behind; the one that leads sees to it", ready.Checks[3].Detail)

	// Who leads is never of a moment ago.
	d.leadership = Leadership{Leads: true, Term: 4}
	require.True(t, decode[Readiness](t, d.get("/readyz")).Leading)
}

func TestF41ADatabaseThatIsGoneShowsByItselfAndClears(t *testing.T) {
	d := newDesk(t, func(c *Config) { c.Store = &flaky{Store: c.Store} })
	flaky := d.server.config.Store.(*flaky)
	flaky.down.Store(true)
	d.ready()
	d.clock = d.clock.Add(time.Minute)
	require.Equal(t, health.DatabaseDown, d.board.Showing()[0].Code)
	require.Equal(t, 503, d.get("/healthz").Code)

	// Answers aren't there either, and say so.
	w := d.get("/v1/requests/1337")
	require.Equal(t, 503, w.Code)
	require.Equal(t, "database", decode[Refusal](t, w).Code)
	require.NotContains(t, w.Body.String(), "hush", "a database's error can hold anything")
	require.Equal(t, 200, d.get("/livez").Code, "restarting wouldn't mend it")

	flaky.down.Store(false)
	code, _ := d.ready()
	require.Equal(t, 200, code)
	require.Empty(t, d.board.Showing())
}

func TestAProbeWritesOnceASecond(t *testing.T) {
	d := newDesk(t, func(c *Config) { c.Store = &flaky{Store: c.Store} })
	flaky := d.server.config.Store.(*flaky)
	for range 20 {
		require.Equal(t, 200, d.get("/readyz").Code)
	}
	require.Less(t, flaky.pings.Load(), int64(5))
}

func TestHealthListsWarningsAndWorkers(t *testing.T) {
	d := newDesk(t)
	require.Equal(t, "ok", decode[Health](t, d.get("/healthz")).Status)

	d.workers = []workers.Status{{Name: "a", URL: "unix:///run/a.sock", State: workers.Up, Version: "v1", Unattested: true}}
	d.board.Raise(health.WorkerUnattested, "a", "whoever runs it can read its keys")
	w := d.get("/healthz")
	require.Equal(t, 200, w.Code, "to know, not to wake")
	golden(t, "healthz.json", w.Body.Bytes())

	d.board.Raise(health.DifferentAnswer, "a", "compare")
	w = d.get("/healthz")
	require.Equal(t, 503, w.Code)
	h := decode[Health](t, w)
	require.Equal(t, "urgent", h.Status)
	require.Equal(t, health.DifferentAnswer, h.Warnings[0].Code)
}

func TestMetricsAreServed(t *testing.T) {
	d := newDesk(t)
	w := d.get("/metrics")
	require.Equal(t, 200, w.Code)
	require.Contains(t, w.Body.String(), "veritee_leadership_term 4")
}

func TestEveryAnswerIsGuarded(t *testing.T) {
	d := newDesk(t)
	for _, path := range []string{"/livez", "/readyz", "/healthz", "/metrics", "/v1/requests/1337", "/", "/page/page.js", "/runbook", "/docs/operators.md", "/debug/pprof/", "/v1/"} {
		h := d.get(path).Header()
		require.Equal(t, "nosniff", h.Get("X-Content-Type-Options"), path)
		require.Equal(t, "no-store", h.Get("Cache-Control"), path)
		require.Contains(t, h.Get("Content-Security-Policy"), "default-src 'none'", path)
		require.Empty(t, h.Get("Access-Control-Allow-Origin"), path)
	}
	for _, path := range []string{"/v1", "/v1/", "/v1/answers/1337", "/page/", "/page/document.html", "/docs/", "/docs/embed.go", "/docs/..%2fgo.mod", "/debug/pprof/", "/../livez/x"} {
		w := d.get(path)
		require.Contains(t, []int{404, 301, 307}, w.Code, path)
	}

	w := d.do(httptest.NewRequest(http.MethodPost, "http://127.0.0.1/v1/requests/1337", strings.NewReader("{}")))
	require.Equal(t, http.StatusMethodNotAllowed, w.Code)
	w = d.do(httptest.NewRequest(http.MethodHead, "http://127.0.0.1/livez", nil))
	require.Equal(t, 200, w.Code)
}

// A page in a browser on this machine could name itself after 127.0.0.1 and read what is for this machine.
func TestALocalServerAnswersToLocalNamesOnly(t *testing.T) {
	d := newDesk(t)
	for host, want := range map[string]int{
		"127.0.0.1:9750": 200, "localhost": 200, "localhost:1": 200, "[::1]:9750": 200, "[::1]": 200, "10.1.2.3": 200,
		"evil.example": 421, "evil.example:9750": 421, "localhost.evil.example": 421, "": 421,
	} {
		r := httptest.NewRequest(http.MethodGet, "/livez", nil)
		r.Host = host
		require.Equal(t, want, d.do(r).Code, host)
	}

	public := newDesk(t, func(c *Config) { c.Addr, c.Public = "0.0.0.0:0", true })
	r := httptest.NewRequest(http.MethodGet, "http://relayer.internal/livez", nil)
	require.Equal(t, 200, public.do(r).Code)
}

func TestTooManyCallsAtOnceAreSentAway(t *testing.T) {
	d := newDesk(t, func(c *Config) { c.Store = &flaky{Store: c.Store, wait: make(chan struct{})} })
	flaky := d.server.config.Store.(*flaky)
	var all sync.WaitGroup
	for range maxInFlight {
		all.Go(func() { d.get("/v1/requests/1337") })
	}
	require.Eventually(t, func() bool { return d.server.inFlight.Load() == maxInFlight }, time.Minute, time.Millisecond)
	w := d.get("/v1/requests/1337")
	require.Equal(t, 503, w.Code)
	require.Equal(t, "busy", decode[Refusal](t, w).Code)
	require.Equal(t, 200, d.get("/livez").Code, "busy isn't dead")

	close(flaky.wait)
	all.Wait()
	require.Equal(t, 200, d.get("/v1/requests/1337").Code)
}

func TestAnAddressThatOthersReachMustBeAllowed(t *testing.T) {
	d := newDesk(t)
	for addr, says := range map[string]string{
		"0.0.0.0:0":       "other machines would reach it",
		":0":              "other machines would reach it",
		"192.0.2.1:0":     "other machines would reach it",
		"127.0.0.1":       "want host:port",
		d.server.Addr():   "is another relayer running",
		"relayer.local:0": "other machines would reach it",
	} {
		_, err := New(Config{Addr: addr})
		require.ErrorContains(t, err, says, addr)
	}
}

func TestTheServerServesUntilItsContextEnds(t *testing.T) {
	d := newDesk(t)
	before := goleak.IgnoreCurrent()
	ctx, stop := context.WithCancel(t.Context())
	done := make(chan error, 1)
	go func() { done <- d.server.Run(ctx) }()

	client := &http.Client{Transport: &http.Transport{}}
	defer client.CloseIdleConnections()
	response, err := client.Get("http://" + d.server.Addr() + "/livez")
	require.NoError(t, err)
	body, err := io.ReadAll(response.Body)
	require.NoError(t, err)
	response.Body.Close()
	require.Contains(t, string(body), `"alive": true`)

	stop()
	require.NoError(t, <-done)
	_, err = net.DialTimeout("tcp", d.server.Addr(), time.Second)
	require.Error(t, err)
	client.CloseIdleConnections()
	goleak.VerifyNone(t, before, goleak.IgnoreAnyFunction("github.com/jackc/pgx/v5/pgxpool.(*Pool).backgroundHealthCheck"))
}

var _ Store = (*store.Store)(nil)
