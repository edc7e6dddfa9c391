package main

import (
	"context"
	"fmt"
	"maps"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/devnet/postgres"
	"github.com/veritee/veritee/devnet/world"
)

// What a fulfilment may cost. Each bound is a little above what is needed; if a change needs more, it is worth a thought whether each
// operator's bill for calls, and each database, shall pay for it, and then the bound is raised with the change.
const (
	// A block with one request that matures, and one settlement that is mined: 11 calls and 61 statements.
	mostCallsPerBlock      = 16
	mostStatementsPerBlock = 75

	// Each further request in the same blocks: none. All work is done for many at once; one more statement or call for each request is a
	// loop over requests that somebody has written. What is allowed is for turns more or fewer: a machine that is busy cuts the work of a
	// block into more of them.
	mostCallsPerRequest      = 0.25
	mostStatementsPerRequest = 0.75
)

// Heads are asked for, and loops look into the tables, whether or not there is anything to do: these are counted by time, and left out
// so that a slow machine counts what a fast one does. BEGIN and COMMIT go with the others.
var (
	calledByTime = []string{"eth_getBlockByNumber", "eth_getTransactionCount", "eth_getBalance", "eth_maxPriorityFeePerGas"}
	saidByTime   = []string{
		"Beat", "RenewTerm", "Leader", "CountOpen", "CountRequests", "OldestOpen", "Tallies", "Quarantined", "RequestsUp", "SELECT", "SHOW", "--",
		"begin", "commit", "rollback",
		"Chain", "Questions", "NewestQuestions", "StaleAnswers", "Ready", "OpenSettlements", "Parked", "Spent", "BlocksBetween", "HeldSenders",
	}
)

// TestCostOfAFulfilmentIsBounded counts RPC calls and SQL statements of real processes under a fixed load. It is no stopwatch.
func TestCostOfAFulfilmentIsBounded(t *testing.T) {
	s := newTestStage(t)
	r, err := s.startReadyRelayer()
	require.NoError(t, err)
	w, err := s.startWatch(t.Context(), nil)
	require.NoError(t, err)

	const blocks, many = 6, 41
	s.mustServe(t, r, w, 2, 1) // accounts, connections, prepared statements
	few := s.mustServe(t, r, w, blocks, 1)
	full := s.mustServe(t, r, w, blocks, many)

	const more = blocks * (many - 1)
	moreCalls, moreSaid := float64(full.calls()-few.calls())/more, float64(full.statements()-few.statements())/more
	t.Logf("a block with one request: %.1f calls, %.1f statements; each further request: %.3f calls, %.3f statements",
		float64(few.calls())/blocks, float64(few.statements())/blocks, moreCalls, moreSaid)

	require.LessOrEqual(t, float64(few.calls())/blocks, float64(mostCallsPerBlock),
		"calls to nodes for a block with one request; see mostCallsPerBlock. Calls:\n%s", few.table())
	require.LessOrEqual(t, float64(few.statements())/blocks, float64(mostStatementsPerBlock),
		"statements for a block with one request; see mostStatementsPerBlock. Statements:\n%s", few.table())
	require.LessOrEqual(t, moreCalls, mostCallsPerRequest,
		"calls to nodes for each further request of a block: is there a loop over requests? With %d requests per block:\n%s", many, full.table())
	require.LessOrEqual(t, moreSaid, mostStatementsPerRequest,
		"statements for each further request of a block: is there a loop over requests? With %d requests per block:\n%s", many, full.table())
}

// A bill is what was counted.
type bill struct {
	rpc map[string]float64
	sql map[string]int
}

func (b bill) calls() (n int) {
	for method, calls := range b.rpc {
		if !slices.Contains(calledByTime, method) {
			n += int(calls)
		}
	}
	return n
}

func (b bill) statements() (n int) {
	for name, count := range b.sql {
		if !slices.Contains(saidByTime, name) {
			n += count
		}
	}
	return n
}

// table is the bill, the most first.
func (b bill) table() string {
	all := maps.Clone(b.sql)
	for method, n := range b.rpc {
		all[method] = int(n)
	}
	names := slices.SortedFunc(maps.Keys(all), func(x, y string) int { return all[y] - all[x] })
	var text strings.Builder
	for _, name := range names {
		fmt.Fprintf(&text, "%6d  %s\n", all[name], name)
	}
	return text.String()
}

// mustServe makes blocks with so many requests each, every one after all is done about the one before, and then as many as it takes
// until everything is settled. It says what that took.
func (s *stage) mustServe(t *testing.T, r *relayer, w *watch, blocks, perBlock int) bill {
	t.Helper()
	then, err := r.scrape()
	require.NoError(t, err)
	said := s.tap.Counts()
	book, mined := newLedger(s.chain.Head().Number.Uint64()), minedOf(then)

	for i := range blocks {
		_, err := s.world.Send(t.Context(), world.Ask{
			Consumer: i % len(s.world.Consumers), Times: perBlock, Words: 1, Confirmations: 1, MaxGasPrice: priceCap,
		})
		require.NoError(t, err)
		s.mustFollow(t, r, w, book, mined)
	}
	for range 2 {
		s.mustFollow(t, r, w, book, mined)
	}
	require.Len(t, book.requests, blocks*perBlock)
	require.Zero(t, book.open())
	require.Len(t, book.txs, blocks, "one settlement for each block")

	now, err := r.scrape()
	require.NoError(t, err)
	return bill{
		rpc: less(now.by("veritee_rpc_total", "method"), then.by("veritee_rpc_total", "method")),
		sql: s.tap.Counts().Since(said).Statements,
	}
}

// minedOf is how many settlements the relayer has seen in blocks.
func minedOf(said scrape) int {
	return int(said.by("veritee_settlements_total", "outcome")["succeeded"])
}

// mustFollow makes a block and waits until the relayer has read it, has sent what it made possible, and has noted what it settled.
func (s *stage) mustFollow(t *testing.T, r *relayer, w *watch, book *ledger, mined int) {
	t.Helper()
	require.NoError(t, s.mine(1))
	require.NoError(t, book.update(t.Context(), s))
	head := s.chain.Head().Number.Uint64()
	err := s.eventually(fmt.Sprintf("block %d is dealt with", head), time.Minute, func() (bool, error) {
		for _, request := range book.requests {
			if request.settled == 0 && request.matures() <= head {
				if _, sent := w.broadcast.at(request.sequence); !sent {
					return false, nil
				}
			}
		}
		now, err := r.scrape()
		if err != nil {
			return false, err
		}
		// Finality waits for what is read again: then that isn't counted with the next load.
		return now.by("veritee_cursor_block", "")[""] == float64(head) &&
			now.by("veritee_final_block", "")[""] >= float64(max(head, finality)-finality) && minedOf(now) == mined+len(book.txs), nil
	})
	require.NoError(t, err, "%s", s.logs())
}

// newTestStage is a stage with binaries of this source.
func newTestStage(t *testing.T) *stage {
	t.Helper()
	folder := t.TempDir()
	for _, name := range []string{"veritee", "veritee-worker"} {
		build := exec.Command("go", "build", "-o", filepath.Join(folder, name), "github.com/veritee/veritee/cmd/"+name)
		out, err := build.CombinedOutput()
		require.NoError(t, err, "%s", out)
	}
	b := &bench{
		binary: filepath.Join(folder, "veritee"), workerBinary: filepath.Join(folder, "veritee-worker"), say: t.Logf,
	}
	var err error
	b.postgres, err = postgres.Start(context.Background(), postgres.Config{NoSync: true})
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, b.postgres.Stop()) })
	s, err := b.build(t.Context(), setup{interval: time.Second, consumers: 2, tapped: true})
	require.NoError(t, err)
	t.Cleanup(s.strike)
	return s
}
