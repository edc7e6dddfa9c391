package pipeline

import (
	"fmt"
	"math/big"
	"net/http"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/devnet/chain"
	"github.com/veritee/veritee/devnet/faultproxy"
	"github.com/veritee/veritee/devnet/postgres"
	"github.com/veritee/veritee/devnet/world"
	"github.com/veritee/veritee/relayer/store"
)

// A pair is two chains in one relayer with two workers that serve both. One of them has trouble, the other users.
type pair struct {
	bad, good *system
	node      *faultproxy.Proxy // the relayer's, of the bad one
	endpoint  *faultproxy.Proxy // the workers', likewise
}

func newPair(t *testing.T) *pair {
	t.Helper()
	dsn := postgres.Test(t)
	p := &pair{bad: newSystemIn(t, dsn)}
	p.node, p.endpoint = faultproxy.Test(t, p.bad.chain.HTTP()), faultproxy.Test(t, p.bad.chain.HTTP())
	p.bad.nodeURLs, p.bad.workerURL = []string{p.node.URL()}, p.endpoint.URL()
	p.bad.settings = []string{"timeout: 1s"}

	owner, user := world.Wallets()
	c, err := chain.New(chain.Config{
		ChainID: chain.OtherID, Alloc: chain.Fund(owner.Address, user.Address, p.bad.sender.Address), HTTP: "127.0.0.1:0", Deterministic: true,
	})
	require.NoError(t, err)
	t.Cleanup(func() { _ = c.Close() })
	_, err = c.Mine()
	require.NoError(t, err)
	p.good = prepare(t, dsn, nodeOf(c), c.HTTP())
	p.good.chain, p.good.secret, p.good.instances = c, p.bad.secret, p.bad.instances
	p.good.registerKeys()
	p.good.populate()
	p.good.poll = 30 * time.Millisecond

	p.bad.others = []*system{p.good}
	p.bad.workerFlags = []string{
		"--serve", fmt.Sprintf("%d:%v", chain.OtherID, p.good.Coordinator), "--endpoint", fmt.Sprintf("%d=%s", chain.OtherID, c.HTTP()),
		"--hashes-per-height", "16",
	}
	p.bad.begin()
	p.good.listen = p.bad.listen
	return p
}

// serve makes blocks with requests on the good chain, and says for how many blocks each waited from maturity to settlement. The
// relayer has its time for each block, and no more: what takes longer costs a block.
func (p *pair) serve(blocks int) []uint64 {
	s := p.good
	s.t.Helper()
	before := len(s.asked)
	for range blocks {
		s.ask(world.Ask{Consumer: 0, Times: 10, Words: 1, Confirmations: 1}, world.Ask{Consumer: 1, Times: 5, Words: 1, Confirmations: 1})
		s.vain = false
		s.rest(2 * time.Second)
	}
	for range 3 {
		require.NoError(s.t, s.Node.Mine())
		s.vain = false
		s.rest(2 * time.Second)
	}

	var waited []uint64
	for _, id := range s.asked[before:] {
		row, err := s.store.Request(s.ctx, s.Node.ChainID, id)
		require.NoError(s.t, err)
		if row.SettledBlock == (store.BlockRef{}) {
			waited = append(waited, s.chain.Head().Number.Uint64()-row.MaturesAt+1)
			continue
		}
		waited = append(waited, row.SettledBlock.Number-row.MaturesAt)
	}
	return waited
}

func average(values []uint64) float64 {
	sum := uint64(0)
	for _, v := range values {
		sum += v
	}
	return float64(sum) / float64(len(values))
}

// trouble of a chain: begin says how it ends. Unless it is halted, the chain has users all the while.
type trouble struct {
	name  string
	begin func(p *pair) (end func())
}

// keepAsking makes blocks with requests on the bad chain until it is told to stop.
func (p *pair) keepAsking(step func(turn int)) (stop func()) {
	done := make(chan struct{})
	var over sync.WaitGroup
	over.Go(func() {
		for turn := 0; ; turn++ {
			select {
			case <-done:
				return
			case <-time.After(60 * time.Millisecond):
			}
			step(turn)
		}
	})
	return func() { close(done); over.Wait() }
}

// more is a block with requests.
func (s *system) more(turn int) {
	_, _ = s.Send(s.ctx, world.Ask{Consumer: turn % 2, Times: 3, Words: 1, Confirmations: 1})
	_ = s.Node.Mine()
}

var troubles = []trouble{
	{"its nodes are frozen, the workers' too", func(p *pair) func() {
		for _, proxy := range []*faultproxy.Proxy{p.node, p.endpoint} {
			proxy.Add(faultproxy.Rule{Fault: faultproxy.Hang()})
		}
		stop := p.keepAsking(p.bad.more)
		return func() { stop(); p.node.Heal(); p.endpoint.Heal() }
	}},
	{"the workers' node alone is frozen", func(p *pair) func() {
		p.endpoint.Add(faultproxy.Rule{Fault: faultproxy.Hang()})
		stop := p.keepAsking(p.bad.more)
		return func() { stop(); p.endpoint.Heal() }
	}},
	{"its nodes err, limit and are slow", func(p *pair) func() {
		p.node.Add(faultproxy.Rule{Chance: 0.3, Fault: faultproxy.Status(http.StatusBadGateway)})
		p.node.Add(faultproxy.Rule{Chance: 0.3, Fault: faultproxy.TooMany(0)})
		p.node.Add(faultproxy.Rule{Chance: 0.3, Delay: 400 * time.Millisecond, Fault: faultproxy.Error(-32603, "internal error", nil)})
		stop := p.keepAsking(p.bad.more)
		return func() { stop(); p.node.Heal() }
	}},
	{"it is re-organised without end", func(p *pair) func() { return p.keepAsking(p.bad.churn) }},
	{"it halts", func(*pair) func() { return func() {} }},
}

// churn drops two blocks and makes three, with requests in them. What fails in between is tried again at the next turn.
func (s *system) churn(turn int) {
	head := s.chain.Head().Number.Uint64()
	header, err := s.Node.Client.HeaderByNumber(s.ctx, new(big.Int).SetUint64(head-2))
	if err != nil {
		return
	}
	s.chain.Rollback()
	if s.chain.Fork(header.Hash()) != nil {
		return // the relayer was faster
	}
	s.chain.Rollback()
	s.User.Forget()
	s.Owner.Forget()
	if turn%2 == 0 {
		_, _ = s.Send(s.ctx, world.Ask{Consumer: turn / 2 % 2, Times: 3, Words: 1, Confirmations: 1})
	} else {
		_ = s.Stir(s.ctx)
	}
	for range 3 {
		_ = s.Node.Mine()
	}
}

// I12: one chain's trouble isn't the other's.
func TestTroubleOfOneChainDelaysNoOther(t *testing.T) {
	p := newPair(t)
	p.serve(3) // everybody is warm
	undisturbed := p.serve(6)
	t.Logf("undisturbed: %.2f blocks on average, %v", average(undisturbed), most(undisturbed))

	for _, trouble := range troubles {
		// There is work to get stuck with: asked, mature in a moment, some of it being answered and sent.
		for range 3 {
			p.bad.ask(world.Ask{Consumer: 0, Times: 20, Words: 1, Confirmations: 1})
		}
		_, err := p.bad.Send(p.bad.ctx, world.Ask{Consumer: 1, Times: 20, Words: 1, Confirmations: 3})
		require.NoError(t, err)
		require.NoError(t, p.bad.Node.Mine())
		end := trouble.begin(p)
		disturbed := p.serve(6)
		end()
		t.Logf("%s: %.2f blocks on average, %v", trouble.name, average(disturbed), most(disturbed))
		require.LessOrEqual(t, most(disturbed), most(undisturbed)+1, trouble.name)
		require.LessOrEqual(t, average(disturbed), average(undisturbed)+0.25, trouble.name)

		p.bad.User.Forget()
		p.bad.Owner.Forget()
		p.bad.mineUntil("it is over", p.bad.allOver)
	}
	p.good.mineUntil("all is over", p.good.allOver)
	p.good.audited()
	p.bad.audited()
}

func most(values []uint64) (highest uint64) {
	for _, v := range values {
		highest = max(highest, v)
	}
	return highest
}
