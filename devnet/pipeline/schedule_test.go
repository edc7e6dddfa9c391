package pipeline

import (
	"context"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/veritee/veritee/devnet/faultproxy"
	"github.com/veritee/veritee/devnet/postgres"
	"github.com/veritee/veritee/internal/logbuffer"
	"github.com/veritee/veritee/migrations"
)

// finality is the configured depth.
const finality = 4

// TestAnyScheduleOfFaultsLosesNothing draws what happens: requests, blocks, re-orgs, and faults of everything that can have one. When
// all faults are over and blocks come, every canonical request is final with one effect, nothing of ours is left open, and the
// auditor agrees with the tables (invariants I1, I2, I3, I5, I7, I8, I10).
//
// How many schedules are tried is VERITEE_SCHEDULES, or -rapid.checks. What a schedule that fails has left is in the folder
// VERITEE_SCHEDULE_LOGS, if that is given.
func TestAnyScheduleOfFaultsLosesNothing(t *testing.T) {
	checkSchedules(t, 2, false)
}

// TestAnyScheduleOfFaultsAndKillsLosesNothing is the same with a relayer that is a process of its own: it is killed, also at failpoints.
func TestAnyScheduleOfFaultsAndKillsLosesNothing(t *testing.T) {
	if os.Getenv("VERITEE_SCHEDULES") == "" {
		t.Skip("SKIPPED: it takes minutes; VERITEE_SCHEDULES=5 go test -timeout 1h -run Kills ./devnet/pipeline runs five")
	}
	checkSchedules(t, 1, true)
}

func checkSchedules(t *testing.T, usual int, killable bool) {
	given, seeded := false, false
	flag.Visit(func(f *flag.Flag) {
		given = given || f.Name == "rapid.checks"
		seeded = seeded || f.Name == "rapid.seed"
	})
	if checks := os.Getenv("VERITEE_SCHEDULES"); checks != "" {
		n, err := strconv.Atoi(checks)
		require.NoError(t, err)
		usual = n
	}
	// The usual few are the same each time; who tries many draws them anew.
	if !seeded && !given && os.Getenv("VERITEE_SCHEDULES") == "" {
		require.NoError(t, flag.Set("rapid.seed", "1"))
		defer func() { require.NoError(t, flag.Set("rapid.seed", "0")) }()
	}
	if !given {
		before := flag.Lookup("rapid.checks").Value.String()
		require.NoError(t, flag.Set("rapid.checks", strconv.Itoa(usual)))
		defer func() { require.NoError(t, flag.Set("rapid.checks", before)) }()
	}

	build(t)
	server, err := postgres.Start(t.Context(), postgres.Config{NoSync: true})
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, server.Stop()) })
	databases := 0
	rapid.Check(t, func(t *rapid.T) {
		schedule := rapid.SliceOfN(aStep, 20, 60).Draw(t, "schedule")
		databases++
		r := newRun(t, server, fmt.Sprintf("schedule_%d", databases), killable)
		r.schedule = schedule
		for i, s := range schedule {
			fmt.Fprintf(r.log, "==== %d %s\n", i, describe(s))
			s.do(r)
		}
		r.finish()
		r.audited()
	})
}

// A run is a schedule under way.
type run struct {
	*system
	schedule     []step
	database     *postgres.Server
	databaseDown bool
	proxies      [2]*faultproxy.Proxy
	killable     bool
	inside       *inside
	log          *logbuffer.Buffer // the inside relayer's, with the steps
	born         uint64            // block from which on there are forks
	highest      uint64            // head that there ever was
}

func newRun(t *rapid.T, server *postgres.Server, name string, killable bool) *run {
	dsn, err := server.CreateDatabase(context.Background(), name)
	require.NoError(t, err)
	_, err = migrations.Up(context.Background(), dsn)
	require.NoError(t, err)
	t.Cleanup(func() { _ = server.DropDatabase(context.Background(), name) })

	r := &run{system: newSystemIn(t, dsn), database: server, killable: killable, log: new(logbuffer.Buffer)}
	t.Cleanup(r.keepLogs)
	r.mayDie = true
	r.workerFlags = []string{"--hashes-per-height", "16"} // who drops a block four times isn't proposing blocks
	r.poll = 30 * time.Millisecond
	r.settings = []string{"timeout: 1s", "fees: {max_fee_per_gas: 4 gwei}"}
	for i := range r.proxies {
		r.proxies[i] = faultproxy.New(r.chain.HTTP(), uint64(i+1))
		t.Cleanup(r.proxies[i].Close)
	}
	r.nodeURLs = []string{r.proxies[0].URL(), r.proxies[1].URL()}
	r.startWorkers()
	r.beginRelayer("")
	r.born = r.chain.Head().Number.Uint64()
	r.highest = r.born
	return r
}

// describe is a step in words, for logs.
func describe(s step) string { return strings.TrimPrefix(fmt.Sprintf("%T%+v", s, s), "pipeline.") }

// keepLogs writes what there is to be read about a run that failed.
func (r *run) keepLogs() {
	folder := os.Getenv("VERITEE_SCHEDULE_LOGS")
	if !r.t.Failed() || folder == "" {
		return
	}
	folder, err := os.MkdirTemp(folder, "schedule-")
	if err != nil {
		return
	}
	logs := map[string]string{"relayer": r.log.String(), "state": r.describe()}
	for _, p := range append([]*process{r.relayer}, r.workers...) {
		if p != nil {
			logs[p.name] = p.log.String()
		}
	}
	for name, text := range logs {
		_ = os.WriteFile(filepath.Join(folder, name), []byte(text), 0o600)
	}
	r.t.Logf("logs are in %s", folder)
}

func (r *run) beginRelayer(deathAt string) {
	switch {
	case r.killable && (r.relayer == nil || r.relayer.isDead()):
		r.startRelayer(deathAt)
	case !r.killable && r.inside == nil:
		r.inside = r.startInside(r.log)
	}
}

// endRelayer ends the relayer, in the middle of whatever it does or in order. One inside the test can't be killed: its nodes are gone
// in the same moment, then it is stopped.
func (r *run) endRelayer(hard bool) {
	switch {
	case r.killable && r.relayer != nil && hard:
		r.relayer.kill()
	case r.killable && r.relayer != nil:
		ctx, cancel := context.WithTimeout(r.ctx, patience)
		defer cancel()
		_ = r.relayer.stop(ctx)
		require.NoError(r.t, ctx.Err(), "F49: the relayer doesn't stop")
	case r.inside != nil:
		if hard {
			for _, proxy := range r.proxies {
				proxy.Down()
			}
		}
		require.True(r.t, r.inside.end(patience), "F49: the relayer doesn't stop")
		r.inside = nil
		if hard {
			for _, proxy := range r.proxies {
				proxy.Up()
			}
		}
	}
}

func (r *run) reviveWorker(i int) {
	_ = r.workers[i].cmd.Process.Signal(syscall.SIGCONT)
	if r.workers[i].isDead() {
		r.workers[i] = r.startWorker(i)
	}
}

// renewWorker starts a worker with another instance key, which is confirmed.
func (r *run) renewWorker(i int) {
	r.workers[i].kill()
	r.instances[i] = r.makeInstance(i)
	r.note("confirm", r.Confirm(r.ctx, r.instances[i]))
	r.workers[i] = r.startWorker(i)
}

func (r *run) restoreDatabase() {
	if r.databaseDown {
		require.NoError(r.t, r.database.Restart(context.Background()))
		r.databaseDown = false
	}
}

func (r *run) forgetNonces() {
	r.User.Forget()
	r.Owner.Forget()
}

func (r *run) mineOne() {
	require.NoError(r.t, r.Node.Mine())
	r.highest = max(r.highest, r.chain.Head().Number.Uint64())
}

// finish ends all faults, and makes blocks until nothing is left to do.
func (r *run) finish() {
	fmt.Fprintln(r.log, "==== all faults end")
	r.restoreDatabase()
	for _, proxy := range r.proxies {
		proxy.Heal()
	}
	for i := range r.workers {
		r.reviveWorker(i)
		authorized, err := r.Authorized(r.ctx, r.instances[i])
		require.NoError(r.t, err)
		if !authorized {
			r.renewWorker(i)
		}
	}
	r.mineUntil("I8: nothing is left", func() bool {
		// Whoever supervises it starts it again.
		r.beginRelayer("")
		return r.allOver()
	})
}
