package pipeline

import (
	"fmt"
	"math/big"
	"syscall"
	"time"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/core/vm"
	"github.com/ethereum/go-ethereum/miner"
	"github.com/ethereum/go-ethereum/params"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/veritee/veritee/devnet/chain"
	"github.com/veritee/veritee/devnet/faultproxy"
	"github.com/veritee/veritee/devnet/world"
	"github.com/veritee/veritee/internal/failpoint"
)

// A step is one thing that happens.
type step interface{ do(r *run) }

// The steps, those first to which a failing schedule is reduced.
var steps = []struct {
	weight int
	draw   func(t *rapid.T) step
}{
	{3, func(t *rapid.T) step { return pause{rapid.IntRange(0, 12).Draw(t, "centiseconds")} }},
	{16, func(t *rapid.T) step {
		return ask{world.Ask{
			Consumer: rapid.IntRange(0, 1).Draw(t, "consumer"), Times: oneOf(t, []int{1, 2, 5, 30}),
			Words: oneOf(t, []uint16{1, 2, 200}), Confirmations: oneOf(t, []uint8{1, 1, 3, 12}),
		}, oneOf(t, []bool{false, true, true, true})}
	}},
	{12, func(t *rapid.T) step {
		return mine{rapid.IntRange(1, 4).Draw(t, "blocks"), oneOf(t, []bool{false, true, true, true})}
	}},
	{5, func(t *rapid.T) step {
		return fork{
			Depth: rapid.IntRange(1, 3).Draw(t, "depth"), Forget: rapid.Bool().Draw(t, "forget"), Stir: rapid.Bool().Draw(t, "stir"),
			Blocks: rapid.IntRange(0, 4).Draw(t, "blocks"),
		}
	}},
	{3, func(*rapid.T) step { return dropPool{} }},
	{2, func(t *rapid.T) step { return relayerEnds{Hard: rapid.Bool().Draw(t, "hard")} }},
	{5, func(t *rapid.T) step {
		return relayerStarts{DeathAt: oneOf(t, []string{
			"", failpoint.CommittedNotSent, failpoint.SentNotMarked, failpoint.SentNotMarked + ":2",
		})}
	}},
	{3, func(t *rapid.T) step {
		return tellWorker{rapid.IntRange(0, 1).Draw(t, "worker"), oneOf(t, []string{"start", "start", "continue", "stop", "kill"})}
	}},
	{10, func(t *rapid.T) step {
		return ruinNode{rapid.IntRange(0, 1).Draw(t, "node"), oneOf(t, nodeFaults)}
	}},
	{4, func(*rapid.T) step { return databaseStarts{} }},
	{1, func(*rapid.T) step { return databaseDies{} }},
	{1, func(t *rapid.T) step { return revoke{rapid.IntRange(0, 1).Draw(t, "worker")} }},
	{1, func(t *rapid.T) step { return renew{rapid.IntRange(0, 1).Draw(t, "worker")} }},
	{2, func(*rapid.T) step { return useNonce{} }},
	{3, func(t *rapid.T) step {
		return fillBlocks{oneOf(t, []int{2, 8, 16, 24}), rapid.Bool().Draw(t, "alone"), oneOf(t, []bool{false, true, true, true})}
	}},
	{1, func(t *rapid.T) step {
		return putToSleep{rapid.IntRange(0, 1).Draw(t, "consumer"), rapid.Bool().Draw(t, "asleep")}
	}},
	{1, func(*rapid.T) step { return askWithoutCode{} }},
}

var aStep = rapid.Custom(func(t *rapid.T) step {
	var kinds []int
	for i, s := range steps {
		for range s.weight {
			kinds = append(kinds, i)
		}
	}
	return steps[oneOf(t, kinds)].draw(t)
})

// oneOf draws evenly, where rapid likes what is first: there is little time for schedules.
func oneOf[T any](t *rapid.T, values []T) T {
	i := 0
	for range 10 {
		i <<= 1
		if rapid.Bool().Draw(t, "bit") {
			i++
		}
	}
	return values[i*len(values)>>10]
}

// ask makes requests, in a block.
type ask struct {
	world.Ask
	Follow bool
}

func (a ask) do(r *run) {
	_, err := r.Send(r.ctx, a.Ask)
	require.NoError(r.t, err)
	r.mineOne()
	if a.Follow {
		r.rest(300 * time.Millisecond)
	}
}

type askWithoutCode struct{}

func (askWithoutCode) do(r *run) {
	_, err := r.AskWithoutCode(r.ctx, 1)
	require.NoError(r.t, err)
	r.mineOne()
}

// mine makes blocks, each perhaps after the relayer had time for the one before.
type mine struct {
	Blocks int
	Follow bool
}

func (m mine) do(r *run) {
	for range m.Blocks {
		r.mineOne()
		if m.Follow {
			r.rest(300 * time.Millisecond)
		}
	}
}

// pause gives everybody a moment, whatever they make of it.
type pause struct{ Centiseconds int }

func (p pause) do(*run) { time.Sleep(time.Duration(p.Centiseconds) * 10 * time.Millisecond) }

// fork drops blocks. What was in them is forgotten or in the pool again, perhaps beside something else.
type fork struct {
	Depth        int
	Forget, Stir bool
	Blocks       int // made on the other branch
}

func (f fork) do(r *run) {
	head := r.chain.Head().Number.Uint64()
	// What was final stays.
	base := max(head-min(head, uint64(f.Depth)), r.highest-min(r.highest, finality), r.born)
	if base >= head {
		return
	}
	header, err := r.Node.Client.HeaderByNumber(r.ctx, new(big.Int).SetUint64(base))
	require.NoError(r.t, err)
	// The relayer may send something in between.
	require.Eventually(r.t, func() bool {
		r.chain.Rollback()
		return r.chain.Fork(header.Hash()) == nil
	}, patience, time.Millisecond)
	if f.Forget {
		r.chain.Rollback()
	}
	r.forgetNonces()
	if f.Stir {
		r.note("stir", r.Stir(r.ctx))
	}
	for range f.Blocks {
		r.mineOne()
	}
}

// dropPool loses what waits for a block.
type dropPool struct{}

func (dropPool) do(r *run) {
	r.chain.Rollback()
	r.forgetNonces()
}

type relayerEnds struct{ Hard bool }

func (e relayerEnds) do(r *run) { r.endRelayer(e.Hard) }

// relayerStarts starts it if it isn't there. A failpoint is for a process of its own.
type relayerStarts struct{ DeathAt string }

func (s relayerStarts) do(r *run) { r.beginRelayer(s.DeathAt) }

type tellWorker struct {
	Worker int
	What   string
}

func (w tellWorker) do(r *run) {
	switch w.What {
	case "kill":
		r.workers[w.Worker].kill()
	case "stop":
		_ = r.workers[w.Worker].cmd.Process.Signal(syscall.SIGSTOP)
	case "continue":
		_ = r.workers[w.Worker].cmd.Process.Signal(syscall.SIGCONT)
	case "start":
		r.reviveWorker(w.Worker)
	}
}

const sendRaw = "eth_sendRawTransaction"

// What can be wrong with a node.
var nodeFaults = []string{
	"heal", "heal", "heal", "heal", "heal", "drops", "freeze", "down", "no logs", "few logs", "lost answers", "resets", "too many", "slow", "no receipts", "no transactions",
	"nonce too low", "stale count", "pool full", "underpriced", "hangs",
}

type ruinNode struct {
	Node  int
	Fault string
}

func (n ruinNode) do(r *run) {
	proxy := r.proxies[n.Node]
	rule := func(method string, times int, chance float64, fault faultproxy.Fault) {
		proxy.Add(faultproxy.Rule{Method: method, Times: times, Chance: chance, Fault: fault})
	}
	switch n.Fault {
	case "heal":
		proxy.Heal()
	case "freeze":
		proxy.Freeze(r.chain.Head().Number.Uint64())
	case "down":
		proxy.Down()
	case "no logs":
		rule("eth_getLogs", 0, 0, faultproxy.Result("[]"))
	case "few logs":
		rule("eth_getLogs", 0, 0, faultproxy.Truncate(1))
	case "lost answers":
		rule(sendRaw, 0, 0, faultproxy.Swallow())
	case "drops":
		rule(sendRaw, 2, 0, faultproxy.Result(`"0x"`)) // it says that it has it
	case "resets":
		rule("", 0, 0.3, faultproxy.Reset())
	case "too many":
		rule("", 0, 0.3, faultproxy.TooMany(0))
	case "slow":
		proxy.Add(faultproxy.Rule{Chance: 0.2, Delay: 300 * time.Millisecond})
	case "no receipts":
		rule("eth_getTransactionReceipt", 0, 0, faultproxy.Result("null"))
	case "no transactions":
		rule("eth_getTransactionByHash", 0, 0, faultproxy.Result("null"))
	case "nonce too low":
		rule(sendRaw, 3, 0, faultproxy.Error(-32000, "nonce too low", nil))
	case "stale count":
		rule("eth_getTransactionCount", 0, 0, faultproxy.Result(`"0x0"`))
	case "pool full":
		rule(sendRaw, 3, 0, faultproxy.Error(-32000, "txpool is full", nil))
	case "underpriced":
		rule(sendRaw, 3, 0, faultproxy.Error(-32000, "replacement transaction underpriced", nil))
	case "hangs":
		rule("", 5, 0, faultproxy.Hang())
	default:
		panic("no such fault: " + n.Fault)
	}
}

type databaseDies struct{}

func (databaseDies) do(r *run) { require.NoError(r.t, r.database.Kill()); r.databaseDown = true }

type databaseStarts struct{}

func (databaseStarts) do(r *run) { r.restoreDatabase() }

// revoke takes a worker's authority away, and renew gives it a new instance that has some.
type revoke struct{ Worker int }

func (v revoke) do(r *run) { r.note("revoke", r.Revoke(r.ctx, r.instances[v.Worker], "a test")) }

type renew struct{ Worker int }

func (n renew) do(r *run) { r.renewWorker(n.Worker) }

// useNonce uses the sender's next nonce for something of its owner's.
type useNonce struct{}

func (useNonce) do(r *run) {
	nonce, err := r.Node.Client.NonceAt(r.ctx, r.sender.Address, nil)
	require.NoError(r.t, err)
	price := new(big.Int).Mul(big.NewInt(200), big.NewInt(params.GWei)) // more than whatever waits with this nonce
	tx, err := types.SignNewTx(r.sender.Key, types.LatestSignerForChainID(big.NewInt(int64(r.Node.ChainID))), &types.DynamicFeeTx{
		ChainID: big.NewInt(int64(r.Node.ChainID)), Nonce: nonce, GasTipCap: price, GasFeeCap: price, Gas: params.TxGas, To: &r.sender.Address,
	})
	require.NoError(r.t, err)
	r.foreign[tx.Hash()] = true
	r.note("use a nonce", r.Node.Client.SendTransaction(r.ctx, tx))
	r.mineOne()
}

// fillBlocks drives the price of gas up, perhaps with nobody else's transactions in the blocks.
type fillBlocks struct {
	Blocks        int
	Alone, Follow bool
}

func (f fillBlocks) do(r *run) {
	for range f.Blocks {
		if f.Alone {
			dropPool{}.do(r)
		}
		r.fill()
		r.mineOne()
		if f.Follow {
			r.rest(100 * time.Millisecond)
		}
	}
}

type putToSleep struct {
	Consumer int
	Asleep   bool
}

func (p putToSleep) do(r *run) {
	r.note("sleep", r.SetAsleep(r.ctx, p.Consumer, p.Asleep))
	r.highest = max(r.highest, r.chain.Head().Number.Uint64())
}

// filler is whose transactions fill blocks.
func filler() *world.Wallet { return world.NewWallet("filler") }

// fillerTip is the least for which the in-process miner takes a transaction: with less, the pool keeps it and blocks stay empty.
var fillerTip = miner.DefaultConfig.GasPrice

// fill puts as much into the pool as a block holds, at the lowest tip: each uses up its gas at once.
func (s *system) fill() {
	s.t.Helper()
	from := filler()
	nonce, err := s.Node.Client.PendingNonceAt(s.ctx, from.Address)
	require.NoError(s.t, err)
	chainID := new(big.Int).SetUint64(s.Node.ChainID)
	for left := uint64(chain.DefaultGasLimit); left > params.TxGas; nonce++ {
		gas := min(left, 15_000_000)
		left -= gas
		tx, err := types.SignNewTx(from.Key, types.LatestSignerForChainID(chainID), &types.DynamicFeeTx{
			ChainID: chainID, Nonce: nonce, GasTipCap: fillerTip, GasFeeCap: big.NewInt(60 * params.GWei), Gas: gas,
			Data: []byte{byte(vm.INVALID)},
		})
		require.NoError(s.t, err)
		require.NoError(s.t, s.Node.Client.SendTransaction(s.ctx, tx))
	}
}

// raisePrice fills blocks until the base fee is so high.
func (s *system) raisePrice(to *big.Int) {
	s.t.Helper()
	// A full block raises it by an eighth: a hundred are enough for anything.
	for range 100 {
		if s.chain.Head().BaseFee.Cmp(to) >= 0 {
			return
		}
		s.fill()
		require.NoError(s.t, s.Node.Mine())
	}
	s.t.Fatalf("full blocks don't raise the base fee to %v, it is %v", to, s.chain.Head().BaseFee)
}

func (r *run) note(what string, err error) {
	if err != nil {
		fmt.Fprintf(r.log, "==== %s: %v\n", what, err)
	}
	r.highest = max(r.highest, r.chain.Head().Number.Uint64())
}
