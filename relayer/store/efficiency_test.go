package store_test

import (
	"context"
	"fmt"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/testutil"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/devnet/postgres"
	"github.com/veritee/veritee/relayer/metrics"
	"github.com/veritee/veritee/relayer/store"
)

// counter counts statements.
type counter struct {
	mu         sync.Mutex
	statements []string
}

func (c *counter) TraceQueryStart(ctx context.Context, _ *pgx.Conn, data pgx.TraceQueryStartData) context.Context {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.statements = append(c.statements, strings.SplitN(data.SQL, "\n", 2)[0])
	return ctx
}

func (c *counter) TraceQueryEnd(context.Context, *pgx.Conn, pgx.TraceQueryEndData) {}

// during returns how many statements do takes.
func (c *counter) during(do func()) int {
	c.statements = nil
	do()
	return len(c.statements)
}

// A thousand requests cost as many statements as one.
func TestWorkIsDoneInBatches(t *testing.T) {
	b := newBundle(t)
	var c counter
	s, err := store.OpenTuned(b.ctx, b.dsn, func(config *pgxpool.Config) { config.ConnConfig.Tracer = &c })
	require.NoError(t, err)
	defer s.Close()
	b.Store = s

	const n = 1000
	chain := blocks(start, 8, "main")
	var asked, settled []any
	var requests []store.NewRequest
	for i := range n {
		r := request(chain[0], uint64(i+1), 1)
		requests = append(requests, r)
		asked = append(asked, r)
		settled = append(settled, outcome(store.Fulfilled, r, chain[3], hashOf("tx", "one")))
	}

	counts := map[string]int{
		"advance":   c.during(func() { b.advance(start, chain[:1], asked...) }),
		"mature":    c.during(func() { b.advance(chain[0].BlockRef, chain[1:3]) }),
		"questions": c.during(func() { require.Equal(t, n, must(b.Questions(b.ctx, chainID, 10))[0].Requests) }),
		"save":      c.during(func() { require.Equal(t, n, b.save(answer(chain[0].BlockRef, 1, "value")).Requests) }),
		"ready": c.during(func() {
			ready, answers, err := b.Ready(b.ctx, chainID, n)
			require.NoError(t, err)
			require.Len(t, ready, n)
			require.Len(t, answers, 1)
		}),
	}
	plan := b.aPlan(requests...)
	counts["plan"] = c.during(func() {
		_, err := b.Plan(b.ctx, b.term, plan, func(uint64) (store.Signed, error) { return signed("one"), nil })
		require.NoError(t, err)
	})
	counts["settle"] = c.during(func() { require.Equal(t, n, b.advance(chain[2].BlockRef, chain[3:4], settled...).Settled) })
	counts["mined"] = c.during(func() { require.NoError(t, b.MarkMined(b.ctx, chainID, []store.Receipt{receipt("one", chain[3])})) })
	other := blocks(start, 5, "other")
	back := make([]any, n)
	for i := range back {
		back[i] = request(other[0], uint64(i+1), 1)
	}
	counts["re-org"] = c.during(func() { require.Equal(t, n, b.advance(start, other, back...).Moved) })
	counts["finalize"] = c.during(func() {
		_, err := b.Finalize(b.ctx, chainID, must(b.Chain(b.ctx, chainID)).Cursor)
		require.NoError(t, err)
	})

	for name, most := range map[string]int{
		"advance": 16, "mature": 10, "questions": 1, "save": 5, "ready": 2, "plan": 8, "settle": 14, "mined": 10, "re-org": 26, "finalize": 12,
	} {
		require.LessOrEqual(t, counts[name], most, name)
	}
	t.Log(counts)
}

func TestEveryOperationIsMeasuredAndNoneAppearsByItself(t *testing.T) {
	m := metrics.New(prometheus.NewRegistry())
	s, err := store.Open(t.Context(), postgres.Test(t), m)
	require.NoError(t, err)
	defer s.Close()
	operations := testutil.CollectAndCount(m.StoreSeconds)

	_, err = s.OpenChain(t.Context(), theChain(), []store.Contract{theContract()})
	require.NoError(t, err)
	stages, ended := testutil.CollectAndCount(m.StageSeconds), testutil.CollectAndCount(m.RequestsEnded)
	require.Equal(t, 4, stages)
	require.Equal(t, 4, ended)

	b := &bundle{Store: s, t: t, ctx: t.Context(), term: 1}
	callEverything(b)
	require.Equal(t, operations, testutil.CollectAndCount(m.StoreSeconds))
	require.Equal(t, stages, testutil.CollectAndCount(m.StageSeconds))
	require.Equal(t, ended, testutil.CollectAndCount(m.RequestsEnded))
	require.EqualValues(t, 1, testutil.ToFloat64(m.RequestsEnded.WithLabelValues("1337", "final")))
}

// callEverything calls every method once, most of them to some effect.
func callEverything(b *bundle) {
	ctx := b.ctx
	leadership := must(b.Lead(ctx, "us"))
	defer leadership.Release()
	chain := blocks(start, 5, "main")
	r := request(chain[0], 1, 1)
	b.advance(start, chain[:2], r)
	must(b.Rescan(ctx, chainID, chain[0].BlockRef, nil, nil, nil))
	must(b.Questions(ctx, chainID, 1))
	b.save(answer(chain[0].BlockRef, 1, "value"))
	settlement := b.plan("one", r)
	must(b.AddAttempt(ctx, 1, settlement.RowID, signed("two")))
	must(0, b.MarkSent(ctx, hashOf("tx", "one"), "accepted", first, ""))
	b.advance(chain[1].BlockRef, chain[2:], outcome(store.Fulfilled, r, chain[2], hashOf("tx", "one")))
	must(0, b.MarkMined(ctx, chainID, []store.Receipt{receipt("one", chain[2])}))
	must(b.Finalize(ctx, chainID, chain[3].BlockRef))
	_, _, err := b.Ready(ctx, chainID, 1)
	must(0, err)
	_, _, err = b.LastSequence(ctx, chainID, coordinator)
	must(0, err)
	must(b.StoredAnswer(ctx, chainID, coordinator, r.Question))
	must(b.StaleAnswers(ctx, chainID, 1, 1))
	must(b.ResignAnswers(ctx, chainID, instance))
	must(0, b.Quarantine(ctx, instance, "one", "r"))
	must(b.Quarantined(ctx))
	must(0, b.ReleaseWorker(ctx, instance))
	must(b.OpenSettlements(ctx, chainID, sender))
	must(b.Settlements(ctx, chainID, 1))
	must(b.Spent(ctx, chainID, sender, time.Hour))
	must(b.OpenInBlock(ctx, chainID, first))
	must(0, b.Park(ctx, chainID, sender, "r"))
	must(b.Parked(ctx, chainID))
	must(0, b.Unpark(ctx, chainID, sender))
	must(b.HeldSenders(ctx, chainID))
	_, _, err = b.Spending(ctx, chainID)
	must(0, err)
	must(b.PauseSender(ctx, store.Act{Reason: "r"}, chainID, sender))
	must(b.UnpauseSender(ctx, store.Act{}, chainID, sender))
	_, _ = b.LetGo(ctx, store.Act{}, chainID, sender)
	_, _ = b.CancelNonce(ctx, store.Act{}, chainID, sender, 0)
	must(b.RenewAnswers(ctx, nil))
	_, _, err = b.ReadyOfOthers(ctx, chainID, nil, 1)
	must(0, err)
	must(0, b.Hold(ctx, nil, 1, "r"))
	must(0, b.Unanswerable(ctx, nil, "r"))
	must(0, b.Decline(ctx, nil, "r"))
	must(b.Attestations(ctx, chainID, nil, 1))
	must(b.ProofRequests(ctx, chainID, nil, 1))
	_, _, err = b.Verdicts(ctx, chainID, []store.Request{{}})
	must(0, err)
	_, _ = b.SaveVerdict(ctx, 0, store.Verdict{}) // of no chain
	must(b.RefuseProof(ctx, 0, "one", "r", "m", time.Second, time.Second))
	must(b.DeleteVerdicts(ctx, chainID, time.Hour, 1))
	must(b.SettledClaims(ctx, []store.Settlement{settlement}))
	must(0, b.Unmine(ctx, chainID, hashOf("x"), store.BlockRef{}))
	must(b.AmendMined(ctx, chainID, receipt("one", store.Block{})))
	_ = b.Supersede(ctx, settlement.RowID, "it is mined")
	must(b.Pins(ctx, chainID, first))
	must(b.Requests(ctx, store.Filter{ChainID: chainID, Limit: 1}))
	must(b.Counts(ctx, chainID))
	must(0, b.FoldCounts(ctx, chainID))
	must(b.NewestQuestions(ctx, chainID, 1))
	must(b.Blocks(ctx, chainID, 0, 1000))
	must(0, b.StopChain(ctx, chainID, "r"))
	act := store.Act{Actor: "us", Action: "a", Reason: "r"}
	must(b.PauseChain(ctx, act, chainID))
	must(b.ResumeChain(ctx, act, chainID))
	_, _ = b.AcceptReorg(ctx, act, chainID, store.BlockRef{})
	_ = b.SkipRange(ctx, act, chainID, 0, store.Block{})
	must(b.Skipped(ctx, chainID))
	must(b.AuditRows(ctx, 1))
	must(b.DeleteRequests(ctx, chainID, time.Hour, 1))
	_, _, err = b.DeleteAnswers(ctx, chainID, time.Hour, store.AnswerMark{}, 1)
	must(0, err)
	_, _, err = b.DeleteSettlements(ctx, chainID, time.Hour, 1)
	must(0, err)
	must(b.Leader(ctx))
	must(b.RowsOf(ctx, chainID))
	must(b.UnknownAttempts(ctx, nil))
	must(0, b.Adopt(ctx, 1, chainID, nil))
	must(b.Reclaim(ctx, chainID, nil))
	_, _ = b.ClearChain(ctx, 0, store.Act{}, theChain(), theContract(), true) // of another term
	must(0, b.Ping(ctx))
	must(0, b.Audit(ctx, "us", "a", nil))
	must(b.Chain(ctx, chainID))
}

// A hundred thousand open requests, and what is asked of them all the time.
func BenchmarkOpenRequests(bench *testing.B) {
	for _, open := range []int{0, 100_000} {
		bench.Run(fmt.Sprint(open), func(bench *testing.B) { benchmarkOpen(bench, open) })
	}
}

func benchmarkOpen(bench *testing.B, open int) {
	ctx := context.Background()
	s, err := store.Open(ctx, postgres.Test(bench), nil)
	require.NoError(bench, err)
	defer s.Close()
	_, err = s.OpenChain(ctx, theChain(), []store.Contract{theContract()})
	require.NoError(bench, err)

	head, sequence := start, uint64(0)
	grow := func(requests int) {
		next := blocks(head, 1, "main")
		a := step(head, next)
		for range requests {
			sequence++
			a.Requests = append(a.Requests, request(next[0], sequence, 1))
		}
		_, err := s.Advance(ctx, a)
		require.NoError(bench, err)
		head = next[0].BlockRef
	}
	for range open / 1000 {
		grow(1000)
	}

	for name, do := range map[string]func(){
		"advance empty": func() { grow(0) },
		"advance 1000":  func() { grow(1000) },
		"questions":     func() { must(s.Questions(ctx, chainID, 100)) },
		"ready":         func() { _, _, err := s.Ready(ctx, chainID, 100); must(0, err) },
		"counts":        func() { must(s.Counts(ctx, chainID)) },
		"ping":          func() { must(0, s.Ping(ctx)) },
	} {
		bench.Run(name, func(bench *testing.B) {
			for bench.Loop() {
				do()
			}
		})
	}
}
