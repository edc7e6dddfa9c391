package admin

import (
	"context"
	"fmt"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/prometheus/client_golang/prometheus/promhttp"

	"github.com/veritee/veritee/internal/version"
	"github.com/veritee/veritee/relayer/chain"
	"github.com/veritee/veritee/relayer/health"
	"github.com/veritee/veritee/relayer/status"
	"github.com/veritee/veritee/relayer/workers"
)

// livez says that the process serves, and nothing about anything that it depends on: restarting wouldn't mend that.
func (s *Server) livez(w http.ResponseWriter, _ *http.Request) {
	reply(w, http.StatusOK, struct {
		Alive   bool   `json:"alive"`
		Version string `json:"version"`
	}{true, version.String()})
}

// A Readiness is the answer of /readyz.
type Readiness struct {
	Ready   bool           `json:"ready"`
	Leading bool           `json:"leading"`          // false: it stands by, which is being ready to take over
	Leader  *status.Leader `json:"leader,omitempty"` // who leads, if another does
	Checks  []status.Check `json:"checks"`
}

// readiness keeps the last result for a second: a probe writes to the database, and anybody can probe. Who leads costs nothing.
type readiness struct {
	turn chan struct{} // held by whoever looks, and reads or writes what follows
	at   time.Time
	last []status.Check
}

const readyFor = time.Second

// readyz answers 200 or 503, and says what each check found either way.
func (s *Server) readyz(w http.ResponseWriter, r *http.Request) {
	ready := s.readiness(r.Context())
	code := http.StatusOK
	if !ready.Ready {
		code = http.StatusServiceUnavailable
	}
	reply(w, code, ready)
}

func (s *Server) readiness(ctx context.Context) Readiness {
	leadership := s.config.Leadership()
	checks := slices.Insert(slices.Clone(s.checks(ctx)), 1, checkLeadership(leadership))
	if leadership.other() != nil {
		// How far the tables are is the work of the one that leads. What keeps this one from taking over are nodes and database.
		for i, c := range checks {
			if strings.HasPrefix(c.Name, tablesOf) && !c.OK {
				checks[i] = status.Check{Name: c.Name, OK: true, Detail: c.Detail + "; the one that leads sees to it"}
			}
		}
	}
	r := Readiness{
		Ready:   !slices.ContainsFunc(checks, func(c status.Check) bool { return !c.OK }),
		Leading: leadership.Leads,
		Leader:  leadership.other(),
		Checks:  checks,
	}
	return r
}

// checks are those of the database and of chains; the database's comes first.
func (s *Server) checks(ctx context.Context) []status.Check {
	select {
	case s.ready.turn <- struct{}{}:
		defer func() { <-s.ready.turn }()
	case <-ctx.Done():
		return []status.Check{{Name: "database", Detail: "doesn't answer", Remedy: "see the relayer's log"}}
	}
	if time.Since(s.ready.at) < readyFor {
		return s.ready.last
	}

	// Who asked first may go away; what is found is kept for others.
	ctx = context.WithoutCancel(ctx)
	checks := []status.Check{s.checkDatabase(ctx)}
	for _, c := range s.config.Chains {
		checks = append(checks, s.checkNodes(c), s.checkCursor(ctx, c))
	}
	s.ready.last, s.ready.at = checks, time.Now()
	return checks
}

func (s *Server) checkDatabase(ctx context.Context) status.Check {
	ctx, cancel := context.WithTimeout(ctx, 3*time.Second)
	defer cancel()
	err := s.config.Store.Ping(ctx)
	s.config.Board.Set(err != nil, health.DatabaseDown, "", "a write fails: nothing is answered or sent until it works; see whether the database runs, and the relayer's log")
	if err != nil {
		s.log.Debug("database check failed", "error", err)
		return status.Check{Name: "database", Detail: "a write fails", Remedy: "see whether the database runs and is writable; the relayer's log has the error"}
	}
	return status.Check{Name: "database", OK: true, Detail: "written"}
}

// checkLeadership is content with a standby: it is ready to take over.
func checkLeadership(l Leadership) status.Check {
	switch {
	case l.Draining:
		return status.Check{Name: "leadership", Detail: "draining: it ends when what it has begun is done", Remedy: "start it again when you want it back"}
	case l.Leads:
		return status.Check{Name: "leadership", OK: true, Detail: fmt.Sprintf("leads, term %d", l.Term)}
	case l.Holder != "":
		return status.Check{Name: "leadership", OK: true, Detail: "stands by; " + l.Holder + " leads"}
	default:
		return status.Check{Name: "leadership", Detail: "nobody is known to lead", Remedy: "wait a moment: it takes over if nobody else does; if it doesn't, see whether the database can be written"}
	}
}

func (s *Server) checkNodes(c Chain) status.Check {
	check := status.Check{Name: fmt.Sprintf("nodes of chain %d", c.ID())}
	up := 0
	nodes := c.Nodes()
	for _, n := range nodes {
		if n.State == chain.Up {
			up++
			continue
		}
		check.Detail += fmt.Sprintf("; %s is %s", n.Name, n.State)
	}
	check.OK = up > 0
	check.Detail = fmt.Sprintf("%d of %d can be used", up, len(nodes)) + check.Detail
	if !check.OK {
		check.Remedy = "see whether the nodes run and are on the right chain, or name others"
	}
	return check
}

const tablesOf = "tables of chain "

func (s *Server) checkCursor(ctx context.Context, c Chain) status.Check {
	check := status.Check{Name: tablesOf + strconv.FormatUint(c.ID(), 10)}
	ctx, cancel := context.WithTimeout(ctx, 3*time.Second)
	defer cancel()
	tables, err := s.config.Store.Chain(ctx, c.ID())
	if err != nil {
		s.log.Debug("tables check failed", "chain", c.ID(), "error", err)
		check.Detail, check.Remedy = "can't be read", "see the relayer's log"
		return check
	}

	head := max(headOf(c), tables.Cursor.Number)
	behind := head - tables.Cursor.Number
	check.Detail = fmt.Sprintf("at block %d, %d behind", tables.Cursor.Number, behind)
	switch {
	case tables.Stopped != "":
		check.Detail = "stopped: " + tables.Stopped
		check.Remedy = "decide: `veritee chain accept-reorg` takes the nodes' history, `veritee chain resume` goes on with what is in the tables"
	case behind > s.config.MaxLag:
		check.Remedy = "wait while it catches up; if it doesn't, see /healthz"
	default:
		check.OK = true
	}
	if tables.Paused != "" {
		check.Detail += ", paused by an operator: " + tables.Paused
	}
	return check
}

// headOf is the highest block that a node of the chain has which is up; 0 if none is.
func headOf(c Chain) (head uint64) {
	for _, n := range c.Nodes() {
		if n.State == chain.Up {
			head = max(head, n.Head)
		}
	}
	return head
}

// A Health is the answer of /healthz: the board, and every worker with what it says of its attestation.
type Health struct {
	health.Report
	Workers []workers.Status `json:"workers"`
}

// healthz answers 503 while a warning shows that is urgent: users aren't served, or money is at stake. It is for alerts and
// people; a process is never restarted for it, since the cause is seldom in the process.
func (s *Server) healthz(w http.ResponseWriter, _ *http.Request) {
	h := Health{Report: s.config.Board.Report(), Workers: s.config.Workers()}
	if h.Workers == nil {
		h.Workers = []workers.Status{}
	}
	status := http.StatusOK
	if h.Urgent() {
		status = http.StatusServiceUnavailable
	}
	reply(w, status, h)
}

func (s *Server) metrics() http.Handler {
	return promhttp.HandlerFor(s.config.Gatherer, promhttp.HandlerOpts{
		ErrorLog: promLog{s}, ErrorHandling: promhttp.ContinueOnError,
		MaxRequestsInFlight: 4, Timeout: maxTime,
	})
}

type promLog struct{ s *Server }

func (l promLog) Println(v ...any) {
	l.s.log.Warn("metrics can't be gathered", "error", fmt.Sprint(v...))
}

// watch looks at the database though nobody asks, so that the warning shows by itself.
func (s *Server) watch(ctx context.Context) {
	ticker := time.NewTicker(pingEvery)
	defer ticker.Stop()
	for {
		s.readiness(ctx)
		select {
		case <-ticker.C:
		case <-ctx.Done():
			return
		}
	}
}
