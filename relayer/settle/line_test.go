package settle

import (
	"context"
	"errors"
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
	asked   map[common.Hash]store.NewRequest
}

func newLine(t *testing.T) *line {
	t.Parallel() // most of a test is waiting for the database
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
		Chain: l.nodes, Store: l.store, Senders: []Sender{l.sender}, Coordinator: l.coordinator, Log: log, Metrics: m, Board: l.board,
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

func TestRequestsOfABlockAreSettledTogetherInTheNext(t *testing.T) {
	l := newLine(t)
	requests := l.ask(repeat(ask{consumer: "stores", gas: 60_000}, 7)...)
	l.turn()
	require.Empty(t, l.settlements("settle"), "nothing has matured")

	l.rounds(1) // matured and answered, sent
	l.rounds(1)
	require.Equal(t, map[lifecycle.Request]int{lifecycle.Settled: 7}, l.states(requests))
	settlement := l.settlements("settle")
	require.Len(t, settlement, 1)
	require.Equal(t, 7, settlement[0].Items)
	for _, r := range requests {
		stored := l.get(r)
		require.True(t, stored.Ours)
		require.Equal(t, r.Block.Number+2, stored.SettledBlock.Number)
		require.Positive(t, stored.Charge.Sign())
	}

	l.rounds(3)
	require.Equal(t, map[lifecycle.Request]int{lifecycle.Final: 7}, l.states(requests))
}

func TestGroupsOfSeveralLevelsShareATransaction(t *testing.T) {
	l := newLine(t)
	early := l.ask(ask{consumer: "takes", confirmations: 3}, ask{consumer: "takes", confirmations: 3})
	l.rounds(1)
	late := l.ask(ask{consumer: "takes", confirmations: 1})
	l.rounds(2)
	require.Equal(t, map[lifecycle.Request]int{lifecycle.Settled: 3}, l.states(append(early, late...)))
	require.Len(t, l.settlements("settle"), 1)
}

func TestF30_APoisonItemTakesNobodyWithIt(t *testing.T) {
	l := newLine(t)
	requests := l.ask(
		ask{consumer: "stores", gas: 60_000},
		ask{consumer: "reverts", gas: 60_000}, ask{consumer: "bombs", gas: 2_000_000}, ask{consumer: "returns", gas: 500_000},
		ask{consumer: "no code", gas: 10_000}, ask{consumer: "nests", gas: 100_000}, ask{consumer: "spends", gas: 300_000},
		ask{consumer: "stores", gas: 60_000},
	)
	l.rounds(2)
	require.Equal(t, map[lifecycle.Request]int{lifecycle.Settled: len(requests)}, l.states(requests))
	outcomes := make(map[store.Outcome]int)
	for _, r := range requests {
		outcomes[l.get(r).Outcome]++
	}
	require.Equal(t, map[store.Outcome]int{store.Fulfilled: 4, store.CallbackFailed: 4}, outcomes)
	require.Len(t, l.settlements("settle"), 1)
}

func TestF34_SomebodyElseSettlesFirst(t *testing.T) {
	l := newLine(t)
	l.stage.settler = common.Address{} // anybody may
	requests := l.ask(repeat(ask{consumer: "takes", gas: 10_000}, 3)...)
	l.rounds(1)
	ours := l.settlements("settle")[0]

	// Somebody with a higher tip brings two of them, in the same block as ours.
	group := l.group(requests[:2])
	data, err := calldata(l.owner.address(), []Group{group})
	require.NoError(t, err)
	tx := l.sign(l.owner, &l.coordinator, nil, 500_000, data)
	require.NoError(t, l.Client().SendTransaction(t.Context(), tx))
	l.rounds(1)

	receipt := l.receipt(ours.Attempts[0].Hash)
	require.Equal(t, map[string]int{"RandomnessFulfilled": 1, "ItemSkipped": 2}, l.outcomes(receipt))
	l.rounds(3)
	require.Equal(t, map[lifecycle.Request]int{lifecycle.SettledByOther: 2, lifecycle.Final: 1}, l.states(requests))
	require.Len(t, l.settlements("settle"), 1)
}

func TestARevokedSignersAnswerIsSignedAgain(t *testing.T) {
	l := newLine(t)
	requests := l.ask(ask{consumer: "takes"})
	l.mine(1)
	l.scan()
	l.work()
	l.revoke()
	l.turn()
	require.Empty(t, l.settlements("settle"), "the contract would skip it")

	l.instance = newWallet("another instance")
	l.confirm()
	l.rounds(3)
	require.Equal(t, lifecycle.Settled, l.get(requests[0]).State)
	require.Len(t, l.settlements("settle"), 1)
}

func TestARequestBelowTheBaseFeeWaitsAndSaysWhy(t *testing.T) {
	l := newLine(t)
	base := l.Head().BaseFee.Uint64()
	requests := l.ask(ask{consumer: "takes", maxGasPrice: base}, ask{consumer: "takes"})
	l.mine(1)
	l.scan()
	l.work()

	// As if the base fee had not come down since: the cap leaves less than the least tip.
	l.config.Senders = []Sender{dearer{l.sender, 2}}
	l.restart()
	_, err := l.settler.Turn(t.Context())
	require.NoError(t, err)
	require.Equal(t, BaseFeeAboveCap, l.get(requests[0]).Reason)

	l.rounds(1)
	require.Equal(t, map[lifecycle.Request]int{lifecycle.Answered: 1, lifecycle.Settled: 1}, l.states(requests))
	l.config.Senders = []Sender{l.sender}
	l.restart()
	l.rounds(10)
	require.Equal(t, lifecycle.Final, l.get(requests[0]).State)
}

// dearer is a sender on a chain whose fees are so many times higher.
type dearer struct {
	*send.Sender
	times int64
}

func (d dearer) Room() send.Room {
	room := d.Sender.Room()
	for _, fee := range []**big.Int{&room.Base, &room.Least, &room.Wanted} {
		*fee = new(big.Int).Mul(*fee, big.NewInt(d.times))
	}
	return room
}

func TestASettlementIsTriedAndBisectedAfterAMiss(t *testing.T) {
	l := newLine(t)
	l.config.Simulate = true
	l.restart()
	requests := l.ask(repeat(ask{consumer: "takes"}, 5)...)
	poison := requests[3]

	// A node that finds that whatever has the fourth in it reverts.
	terms, err := poison.Request.Terms.Pack()
	require.NoError(t, err)
	l.proxy.Add(faultproxy.Rule{
		Method: "eth_call", Match: terms.Hex()[2:], Fault: faultproxy.Error(3, "execution reverted", "0x"),
	})
	l.rounds(8)
	for i, r := range requests {
		if i == 3 {
			continue
		}
		require.Contains(t, []lifecycle.Request{lifecycle.Settled, lifecycle.Final}, l.get(r).State)
	}
	held := l.get(poison)
	require.Equal(t, lifecycle.Answered, held.State)
	require.Equal(t, Reverts, held.Reason)
	require.True(t, l.warned(health.RequestsHeld))

	l.proxy.Heal()
	l.rounds(20)
	require.Equal(t, lifecycle.Final, l.get(poison).State)
	require.Eventually(t, func() bool { l.rounds(1); return !l.warned(health.RequestsHeld) }, 10*time.Second, time.Millisecond)
}

func TestF32_ANodeThatRefusesTheSizeGetsSmallerOnes(t *testing.T) {
	l := newLine(t)
	requests := l.ask(repeat(ask{consumer: "takes", gas: 200_000}, 12)...)
	l.proxy.Add(faultproxy.Rule{Method: "eth_sendRawTransaction", Times: 2, Fault: faultproxy.Error(-32000, "exceeds block gas limit", nil)})
	l.rounds(8)
	require.Contains(t, []map[lifecycle.Request]int{
		{lifecycle.Final: 12}, {lifecycle.Settled: 12}, {lifecycle.Settled: 6, lifecycle.Final: 6},
	}, l.states(requests))
	first := l.settlements("settle")[0]
	require.True(t, first.Attempts[len(first.Attempts)-1].Cancels, "its nonce was used up")
	for _, s := range l.settlements("settle")[1:] {
		require.Less(t, s.GasLimit, first.GasLimit)
	}
}

func TestAnswersGatherWhileAllSendersAreBusy(t *testing.T) {
	l := newLine(t)
	now := time.Now()
	l.config.Now = func() time.Time { return now }
	l.config.MaxAge = time.Second
	l.restart()

	early := l.ask(ask{consumer: "takes", confirmations: 3})
	l.rounds(1)
	l.ask(ask{consumer: "takes"})
	l.mine(1)
	l.scan()
	questions, err := l.store.Questions(t.Context(), devchain.ID, 10)
	require.NoError(t, err)
	require.Len(t, questions, 2)

	// The first answer goes at once, the second waits for a while.
	_, err = l.store.SaveAnswer(t.Context(), l.answer(early[0]))
	require.NoError(t, err)
	_, err = l.settler.Turn(t.Context())
	require.NoError(t, err)
	require.Len(t, l.settlements("settle"), 1)
	l.work()
	again, err := l.settler.Turn(t.Context())
	require.NoError(t, err)
	require.Equal(t, time.Second, again)
	require.Len(t, l.settlements("settle"), 1)

	now = now.Add(again)
	_, err = l.settler.Turn(t.Context())
	require.NoError(t, err)
	require.Len(t, l.settlements("settle"), 2)
}

func TestNothingIsSettledWhileTheScanIsBehind(t *testing.T) {
	l := newLine(t)
	l.ask(ask{consumer: "takes"})
	l.mine(1)
	l.scan()
	l.work()
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	l.nodes.Watch(ctx)
	l.mine(maxBehind + 1)
	require.Eventually(t, func() bool { return l.nodes.Nodes()[0].Head == l.Head().Number.Uint64() }, 10*time.Second, 10*time.Millisecond)

	_, err := l.settler.Turn(t.Context())
	require.NoError(t, err)
	require.Empty(t, l.settlements("settle"), "it may have been settled in what isn't read yet")
	l.turn()
	require.Len(t, l.settlements("settle"), 1)
}

func TestASettlerRunsUntilItIsStopped(t *testing.T) {
	l := newLine(t)
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error, 1)
	go func() { done <- l.settler.Run(ctx) }()
	go l.sender.Run(ctx)

	requests := l.ask(ask{consumer: "takes"})
	require.Eventually(t, func() bool {
		l.mine(1)
		l.scan()
		l.work()
		l.sender.Wake()
		l.settler.Wake()
		return l.get(requests[0]).State == lifecycle.Final
	}, 20*time.Second, 50*time.Millisecond)
	cancel()
	err := <-done
	require.True(t, errors.Is(err, context.Canceled), err)
}
