package store_test

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/devnet/tables"
	"github.com/veritee/veritee/relayer/lifecycle"
	"github.com/veritee/veritee/relayer/store"
)

// recorder remembers statements.
type recorder struct {
	mu         sync.Mutex
	statements []pgx.TraceQueryStartData
}

func (r *recorder) TraceQueryStart(ctx context.Context, _ *pgx.Conn, data pgx.TraceQueryStartData) context.Context {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.statements = append(r.statements, data)
	return ctx
}

func (r *recorder) TraceQueryEnd(context.Context, *pgx.Conn, pgx.TraceQueryEndData) {}

// Tables that grow with history, or with what waits.
var growing = []string{"requests", "answers", "settlements", "attempts", "outcomes"}

// Whatever is asked at every head, or every second, reads a bounded number of rows, however many requests are over, and however many
// wait. Of tables that grow nothing is read but by an index.
func TestWhatIsAskedAllTheTimeReadsLittle(t *testing.T) {
	b := newBundle(t)
	const newest = 1 << 19
	head := blocks(store.BlockRef{Number: newest + 4999, Hash: hashOf("head")}, 1, "main")
	b.exec("UPDATE chains SET cursor_number = $1, cursor_hash = $2, final_number = $3", number(newest+4999), hashOf("head").Bytes(), newest)
	crowd := tables.Crowd{ChainID: chainID, Contract: coordinator, Matured: 8_000, Answered: 8_000, Until: 2_000_000_000, Final: 20_000, Newest: newest - 1, Blocks: 8_000}
	require.NoError(t, crowd.Fill(b.ctx, b.dsn))
	b.exec("INSERT INTO blocks (chain_id, number, hash, parent_hash, time) VALUES ($1, $2, $3, $3, 1)", chainID, number(newest+4999), hashOf("head").Bytes())
	var r recorder
	s, err := store.OpenTuned(b.ctx, b.dsn, func(config *pgxpool.Config) { config.ConnConfig.Tracer = &r })
	require.NoError(t, err)
	defer s.Close()
	b.Store = s

	const most = 100
	ready, _, err := b.Ready(b.ctx, chainID, most)
	require.NoError(t, err)
	require.Len(t, ready, most)
	asked, mark, err := b.QuestionsAfter(b.ctx, chainID, store.Mark{}, most)
	require.NoError(t, err)
	require.Len(t, asked, most)
	_, _, err = b.QuestionsAfter(b.ctx, chainID, mark, most)
	require.NoError(t, err)
	must(b.NewestQuestions(b.ctx, chainID, most))
	require.Len(t, must(b.StaleAnswers(b.ctx, chainID, 2_000_000_001, most)), most)
	require.Empty(t, must(b.StaleAnswers(b.ctx, chainID, 2_000_000_000, most)))
	counts := must(b.Counts(b.ctx, chainID))
	require.Equal(t, 8_000, counts.ByState[lifecycle.Matured])
	require.False(t, counts.OldestOpenMaturity.IsZero())
	for _, state := range []lifecycle.Request{lifecycle.Answered, lifecycle.Failed, lifecycle.Final} {
		must(b.Requests(b.ctx, store.Filter{ChainID: chainID, States: []lifecycle.Request{state}, Limit: most}))
	}
	must(b.Requests(b.ctx, store.Filter{ChainID: chainID, Limit: most, NewestFirst: true}))
	must(b.Requests(b.ctx, store.Filter{ChainID: chainID, Kind: store.Attestation, Limit: most, NewestFirst: true}))
	must(b.Requests(b.ctx, store.Filter{ChainID: chainID, Kind: store.Randomness, Limit: most}))
	must(b.OpenInBlock(b.ctx, chainID, newest-1))
	must(b.OpenSettlements(b.ctx, chainID, sender))
	must(b.Settlements(b.ctx, chainID, most))
	must(b.Spent(b.ctx, chainID, sender, time.Hour))
	_, _, err = b.LastSequence(b.ctx, chainID, coordinator)
	require.NoError(t, err)
	require.Len(t, must(b.Pins(b.ctx, chainID, newest-7_950)), 51)

	// A block with a request, the settlement of another, and finality.
	b.advance(store.BlockRef{Number: newest + 4999, Hash: hashOf("head")}, head, request(head[0], 1<<30, 1))
	require.Equal(t, most, must(b.DeleteRequests(b.ctx, chainID, 24*time.Hour, most)))
	_, _, err = b.DeleteAnswers(b.ctx, chainID, 24*time.Hour, store.AnswerMark{}, most)
	require.NoError(t, err)
	_, _, err = b.DeleteSettlements(b.ctx, chainID, 24*time.Hour, most)
	require.NoError(t, err)

	for _, statement := range r.statements {
		b.requireLittle(statement, 60*most) // a transaction has fifty requests
	}
}

func number(v uint64) int64 { return int64(v) }

// requireLittle explains a statement, while it is done once more and taken back.
func (b *bundle) requireLittle(statement pgx.TraceQueryStartData, most float64) {
	b.t.Helper()
	verb, _, _ := strings.Cut(strings.TrimSpace(stripComments(statement.SQL)), " ")
	if !strings.Contains("SELECT INSERT UPDATE DELETE WITH", strings.Fields(verb + " -")[0]) {
		return
	}
	tx, err := b.db.Begin(b.ctx)
	require.NoError(b.t, err)
	defer tx.Rollback(b.ctx)
	_, err = tx.Exec(b.ctx, "SET LOCAL plan_cache_mode = force_custom_plan")
	require.NoError(b.t, err)
	var content []byte
	rows, err := tx.Query(b.ctx, "EXPLAIN (ANALYZE, FORMAT JSON) "+statement.SQL, statement.Args...)
	require.NoError(b.t, err)
	content, err = pgx.CollectExactlyOneRow(rows, pgx.RowTo[[]byte])
	if err != nil && strings.Contains(err.Error(), "duplicate key") {
		return // it is there already
	}
	require.NoError(b.t, err, statement.SQL)
	var explained []struct{ Plan plan }
	require.NoError(b.t, json.Unmarshal(content, &explained))
	explained[0].Plan.check(b.t, statement.SQL, most)
}

func stripComments(sql string) string {
	var lines []string
	for line := range strings.Lines(sql) {
		if !strings.HasPrefix(line, "--") {
			lines = append(lines, line)
		}
	}
	return strings.Join(lines, "")
}

type plan struct {
	NodeType string  `json:"Node Type"`
	Relation string  `json:"Relation Name"`
	Index    string  `json:"Index Name"`
	Rows     float64 `json:"Actual Rows"`
	Loops    float64 `json:"Actual Loops"`
	Removed  float64 `json:"Rows Removed by Filter"`
	Plans    []plan
}

func (p plan) check(t *testing.T, sql string, most float64) {
	t.Helper()
	for _, name := range growing {
		if p.Relation == name && strings.Contains(p.NodeType, "Seq Scan") && (p.Rows+p.Removed)*p.Loops > 1000 {
			require.Fail(t, "all rows are read", "%s of %s in\n%s", p.NodeType, name, sql)
		}
	}
	require.LessOrEqual(t, (p.Rows+p.Removed)*p.Loops, most, fmt.Sprintf("rows that %s of %s %s reads in\n%s", p.NodeType, p.Relation, p.Index, sql))
	for _, below := range p.Plans {
		below.check(t, sql, most)
	}
}
