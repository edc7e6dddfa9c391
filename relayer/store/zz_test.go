package store_test
import ("context";"fmt";"testing";"time";"strings";"github.com/jackc/pgx/v5";"github.com/jackc/pgx/v5/pgxpool"; "github.com/veritee/veritee/relayer/store"
"github.com/stretchr/testify/require")
type tm struct{}
type k struct{}
type v struct{ s string; t time.Time}
func (tm) TraceQueryStart(ctx context.Context,_ *pgx.Conn,d pgx.TraceQueryStartData) context.Context { return context.WithValue(ctx,k{},v{strings.SplitN(d.SQL,"\n",2)[0],time.Now()})}
func (tm) TraceQueryEnd(ctx context.Context,_ *pgx.Conn,_ pgx.TraceQueryEndData){ x:=ctx.Value(k{}).(v); if d:=time.Since(x.t); d>20*time.Millisecond {fmt.Println(x.s,d)}}
func TestZZ(t *testing.T){ b:=newBundle(t)
	s, err := store.OpenTuned(b.ctx, b.dsn, func(config *pgxpool.Config) { config.ConnConfig.Tracer = tm{} })
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
	b.advance(start, chain[:1], asked...)
	fmt.Println("mature")
	b.advance(chain[0].BlockRef, chain[1:3])
	fmt.Println("save")
	b.save(answer(chain[0].BlockRef, 1, "value"))
	fmt.Println("plan")
	plan := b.aPlan(requests...)
		_, err = b.Plan(b.ctx, b.term, plan, func(uint64) (store.Signed, error) { return signed("one"), nil })
	fmt.Println("settle")
	b.advance(chain[2].BlockRef, chain[3:4], settled...)
	fmt.Println("mined")
	 require.NoError(t, b.MarkMined(b.ctx, chainID, []store.Receipt{receipt("one", chain[3])}))
	other := blocks(start, 5, "other")
	back := make([]any, n)
	for i := range back {
		back[i] = request(other[0], uint64(i+1), 1)
	}
	fmt.Println("reorg")
	b.advance(start, other, back...)
}
