package settle

import (
	"log/slog"
	"math/big"
	"os"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/params"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/stretchr/testify/require"
	"go.uber.org/goleak"

	devchain "github.com/veritee/veritee/devnet/chain"
	"github.com/veritee/veritee/devnet/faultproxy"
	"github.com/veritee/veritee/devnet/postgres"
	"github.com/veritee/veritee/relayer/chain"
	"github.com/veritee/veritee/relayer/health"
	"github.com/veritee/veritee/relayer/lifecycle"
	"github.com/veritee/veritee/relayer/metrics"
	"github.com/veritee/veritee/relayer/scan"
	"github.com/veritee/veritee/relayer/send"
	"github.com/veritee/veritee/relayer/store"
)

func TestMain(m *testing.M) {
	code := m.Run()
	// go-ethereum keeps these for the life of the process, or a little longer than its chain.
	ignored := []goleak.Option{
		goleak.IgnoreAnyFunction("github.com/ethereum/go-ethereum/core.(*txSenderCacher).cache"),
		goleak.IgnoreAnyFunction("github.com/syndtr/goleveldb/leveldb.(*DB).mpoolDrain"),
	}
	if err := goleak.Find(ignored...); code == 0 && err != nil {
		println(err.Error())
		code = 1
	}
	os.Exit(code)
}

// line is the stage with everything of a relayer but the workers: the test answers for them.
type line struct {
	*stage
	proxy   *faultproxy.Proxy
	nodes   *chain.Chain
	store   *store.Store
	scanner *scan.Scanner
	sender  *send.Sender
	settler *Settler
	config  Config
	board   *health.Board
	later   time.Duration // by which the board's clock is ahead
	keyless bool          // no worker holds a key
	asked   map[common.Hash]store.NewRequest
}

func newLine(t *testing.T) *line {
	t.Parallel() // most of a test is waiting for the database
	return newLineIn(t)
}

// newLineIn is another line in the same test.
func newLineIn(t *testing.T) *line {
	l := &line{stage: newStage(t), asked: make(map[common.Hash]store.NewRequest)}
	ctx := t.Context()
	log := slog.New(slog.NewTextHandler(t.Output(), &slog.HandlerOptions{Level: slog.LevelDebug}))
	m := metrics.New(prometheus.NewRegistry())
	l.board = health.NewBoard(log, func() time.Time { return time.Now().Add(l.later) })
	l.proxy = faultproxy.Test(t, l.HTTP())

	var err error
	l.nodes, err = chain.Dial(ctx, chain.Config{
		ID: devchain.ID, Nodes: []chain.NodeConfig{{Name: "one", URL: l.proxy.URL()}}, Timeout: 5 * time.Second,
		Finality: chain.Finality{Depth: 2}, Log: log, Metrics: m, Board: l.board,
	})
	require.NoError(t, err)
	t.Cleanup(l.nodes.Close)
	l.store, err = store.Open(ctx, postgres.Test(t), m)
	require.NoError(t, err)
	t.Cleanup(l.store.Close)
	leadership, err := l.store.Lead(ctx, "test")
	require.NoError(t, err)
	t.Cleanup(leadership.Release)

	head := l.Head()
	start := store.BlockRef{Number: head.Number.Uint64(), Hash: head.Hash()}
	contracts := []store.Contract{{Address: l.coordinator, FirstBlock: start.Number + 1, CodeHash: common.Hash{1}}}
	_, err = l.store.OpenChain(ctx, store.Chain{ChainID: devchain.ID, Genesis: l.nodes.Genesis(), Cursor: start, Final: start}, contracts)
	require.NoError(t, err)
	l.scanner = scan.New(scan.Config{Chain: l.nodes, Store: l.store, Contracts: contracts, Log: log, Metrics: m, Board: l.board})

	l.sender, err = send.New(send.Config{
		Chain: l.nodes, Store: l.store, Signer: send.NewKey(l.relayer.PrivateKey), Term: leadership.Term,
		Fees:    send.Fees{MaxFeePerGas: big.NewInt(200 * params.GWei), MinTip: big.NewInt(params.GWei / 10), MaxTip: big.NewInt(3 * params.GWei)},
		Explain: Explain, Log: log, Metrics: m, Board: l.board,
	})
	require.NoError(t, err)
	l.config = Config{
		Chain: l.nodes, Store: l.store, Senders: []Sender{l.sender}, Coordinator: l.coordinator,
		Holds: func(common.Hash) bool { return !l.keyless }, Log: log, Metrics: m, Board: l.board,
	}
	l.restart()
	return l
}

func (l *line) restart() {
	var err error
	l.settler, err = New(l.config)
	require.NoError(l, err)
}

// scan lets the tables follow the chain.
func (l *line) scan() {
	l.Helper()
	for {
		row, err := l.store.Chain(l.Context(), devchain.ID)
		require.NoError(l, err)
		if row.Cursor.Hash == l.Head().Hash() {
			return
		}
		require.NoError(l, l.scanner.Step(l.Context(), l.Head()))
	}
}

// turn is one round of all loops at the chain's head.
func (l *line) turn() {
	l.Helper()
	l.scan()
	require.NoError(l, l.sender.Drive(l.Context(), l.Head()))
	l.work()
	_, err := l.settler.Turn(l.Context())
	require.NoError(l, err)
}

// work answers what is asked.
func (l *line) work() {
	questions, err := l.store.Questions(l.Context(), devchain.ID, 100)
	require.NoError(l, err)
	stale, err := l.store.StaleAnswers(l.Context(), devchain.ID, l.Head().Time, 100)
	require.NoError(l, err)
	for _, q := range append(questions, stale...) {
		_, err := l.store.SaveAnswer(l.Context(), l.answer(l.asked[q.Alpha]))
		require.NoError(l, err)
	}
}

func (l *line) ask(asks ...ask) []store.NewRequest {
	l.Helper()
	requests := l.stage.ask(asks...)
	for _, r := range requests {
		l.asked[r.Question] = r
	}
	return requests
}

// rounds mines blocks, and a turn at each.
func (l *line) rounds(n int) {
	l.Helper()
	for range n {
		l.mine(1)
		l.turn()
	}
}

func (l *line) get(r store.NewRequest) store.Request {
	l.Helper()
	stored, err := l.store.Request(l.Context(), devchain.ID, r.ID)
	require.NoError(l, err)
	return stored
}

func (l *line) states(requests []store.NewRequest) map[lifecycle.Request]int {
	counts := make(map[lifecycle.Request]int)
	for _, r := range requests {
		counts[l.get(r).State]++
	}
	return counts
}

func (l *line) settlements(purpose string) []store.Settlement {
	all, err := l.store.Settlements(l.Context(), devchain.ID, 1000)
	require.NoError(l, err)
	var chosen []store.Settlement
	for i := len(all) - 1; i >= 0; i-- {
		if all[i].Purpose == purpose {
			chosen = append(chosen, all[i])
		}
	}
	return chosen
}

func (l *line) warned(code health.Code) bool {
	l.later = time.Hour
	defer func() { l.later = 0 }()
	for _, w := range l.board.Showing() {
		if w.Code == code {
			return true
		}
	}
	return false
}
