package store_test

import (
	"context"
	"encoding/json"
	"strings"
	"testing"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/relayer/store"
)

// keeper keeps the statements of some names, with what they were given.
type keeper map[string]pgx.TraceQueryStartData

func (k keeper) TraceQueryStart(ctx context.Context, _ *pgx.Conn, data pgx.TraceQueryStartData) context.Context {
	for name := range k {
		if strings.HasPrefix(data.SQL, "-- name: "+name+" ") {
			k[name] = data
		}
	}
	return ctx
}

func (k keeper) TraceQueryEnd(context.Context, *pgx.Conn, pgx.TraceQueryEndData) {}

// A young database has no statistics. What a transaction claims, and what a block settled, are found by their ids all the same,
// however many others wait and however many were settled before.
func TestAPlanAndABlockReadWhatTheyChangeAndNoMore(t *testing.T) {
	b := newBundle(t)
	b.exec("ALTER TABLE requests SET (autovacuum_enabled = false)")
	b.exec("ALTER TABLE outcomes SET (autovacuum_enabled = false)")
	k := keeper{"ClaimRequests": {}, "SettleRequests": {}}
	s, err := store.OpenTuned(b.ctx, b.dsn, func(config *pgxpool.Config) { config.ConnConfig.Tracer = k })
	require.NoError(t, err)
	defer s.Close()
	b.Store = s

	const n, few = 6000, 50
	chain := blocks(start, 5, "main")
	var asked, early, late []any
	var requests []store.NewRequest
	for i := range n {
		r := request(chain[0], uint64(i+1), 1)
		requests, asked = append(requests, r), append(asked, r)
		if i < n/2 {
			early = append(early, outcome(store.Fulfilled, r, chain[2], hashOf("tx", "theirs")))
		}
	}
	b.advance(start, chain[:2], asked...)
	b.save(answer(chain[0].BlockRef, 1, "value"))
	b.advance(chain[1].BlockRef, chain[2:3], early...)

	ours := requests[n-few:]
	_, err = b.Plan(b.ctx, b.term, b.aPlan(ours...), func(uint64) (store.Signed, error) { return signed("ours"), nil })
	require.NoError(t, err)
	for _, r := range ours {
		late = append(late, outcome(store.Fulfilled, r, chain[3], hashOf("tx", "ours")))
	}
	require.Equal(t, few, b.advance(chain[2].BlockRef, chain[3:4], late...).Settled)

	for name, said := range k {
		require.LessOrEqual(t, b.looksAt(said), 10*few, name)
	}
}

// looksAt is how many rows a statement looks at, with what it was given.
func (b *bundle) looksAt(said pgx.TraceQueryStartData) int {
	conn, err := pgx.Connect(b.ctx, b.dsn)
	require.NoError(b.t, err)
	defer conn.Close(b.ctx)
	tx, err := conn.Begin(b.ctx)
	require.NoError(b.t, err)
	defer tx.Rollback(b.ctx)

	var raw []byte
	require.NoError(b.t, tx.QueryRow(b.ctx, "EXPLAIN (ANALYZE, FORMAT JSON) "+said.SQL, said.Args...).Scan(&raw))
	var plans []struct{ Plan node }
	require.NoError(b.t, json.Unmarshal(raw, &plans))
	return plans[0].Plan.looked()
}

// node is a step of a plan as EXPLAIN shows it.
type node struct {
	Rows     float64 `json:"Actual Rows"`
	Filtered float64 `json:"Rows Removed by Filter"`
	Joined   float64 `json:"Rows Removed by Join Filter"`
	Loops    float64 `json:"Actual Loops"`
	Plans    []node
}

func (n node) looked() int {
	looked := int((n.Rows + n.Filtered + n.Joined) * n.Loops)
	for _, below := range n.Plans {
		looked += below.looked()
	}
	return looked
}
