package pipeline

import (
	"encoding/json"
	"math/big"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/params"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/devnet/chain"
	"github.com/veritee/veritee/devnet/faultproxy"
	"github.com/veritee/veritee/devnet/postgres"
	"github.com/veritee/veritee/devnet/world"
	"github.com/veritee/veritee/relayer/health"
	"github.com/veritee/veritee/relayer/store"
)

// withSenders is a system with further senders; money is theirs at the beginning.
func withSenders(t *testing.T, money map[string]*big.Int) *system {
	s := newSystemIn(t, postgres.Test(t), func(c *chain.Config) {
		for name, wei := range money {
			c.Alloc[world.NewWallet(name).Address] = types.Account{Balance: wei}
		}
	})
	for _, name := range []string{"second", "third"} {
		s.purses = append(s.purses, world.NewWallet(name))
	}
	return s
}

// bySender are the settlements of each sender, by nonce, of which none is left out.
func (s *system) bySender() map[common.Address][]store.Settlement {
	s.t.Helper()
	all, err := s.store.Settlements(s.ctx, s.Node.ChainID, 10_000)
	require.NoError(s.t, err)
	senders := make(map[common.Address][]store.Settlement)
	for i := len(all) - 1; i >= 0; i-- {
		senders[all[i].Sender] = append(senders[all[i].Sender], all[i])
	}
	for sender, settlements := range senders {
		for nonce, settlement := range settlements {
			require.EqualValues(s.t, nonce, settlement.Nonce, "I4: nonces of %v have no hole", sender)
		}
	}
	return senders
}

// latest is how many blocks after their maturity the requests were settled, at the most.
func (s *system) latest(ids []common.Hash) (most uint64) {
	s.t.Helper()
	for _, id := range ids {
		row, err := s.store.Request(s.ctx, s.Node.ChainID, id)
		require.NoError(s.t, err)
		require.NotZero(s.t, row.SettledBlock.Number, "%v is %s, %s", id, row.State, row.Reason)
		most = max(most, row.SettledBlock.Number-row.MaturesAt)
	}
	return most
}

var plenty = new(big.Int).Mul(big.NewInt(1000), big.NewInt(params.Ether))

func TestThreeSendersShareTheWork(t *testing.T) {
	s := withSenders(t, map[string]*big.Int{"second": plenty, "third": plenty})
	s.begin()
	for range 10 {
		s.ask(
			world.Ask{Consumer: 0, Times: 3, Words: 1, Confirmations: 1},
			world.Ask{Consumer: 1, Times: 3, Words: 1, Confirmations: 3},
		)
		s.rest(500 * time.Millisecond)
	}
	s.mineUntilFinal()
	s.mineUntilOver()
	s.audited()
	senders := s.bySender()
	require.Len(t, senders, 3)
	for sender, settlements := range senders {
		require.GreaterOrEqual(t, len(settlements), 2, "%v has its share", sender)
	}
	require.LessOrEqual(t, s.latest(s.asked), uint64(2), "blocks after maturity")
}

// One has no money and one is paused; then the third's transactions are lost by the node, that says that it has them.
func TestASenderInTroubleHoldsNobodyUp(t *testing.T) {
	s := withSenders(t, map[string]*big.Int{"second": plenty})
	second, third := s.purses[0].Address, s.purses[1].Address
	proxy := s.behindProxy(t)
	s.begin()
	_, err := s.store.PauseSender(s.ctx, store.Act{Actor: "operator", Action: "sender pause", Reason: "a test"}, s.Node.ChainID, second)
	require.NoError(t, err)
	s.mineUntil("what is wrong is seen", func() bool { return s.warns(health.SenderPaused) })

	rounds := func(n int) (asked []common.Hash) {
		for range n {
			asked = append(asked, s.ask(world.Ask{Consumer: 0, Times: 2, Words: 1, Confirmations: 1})...)
			s.rest(500 * time.Millisecond)
		}
		return asked
	}
	rounds(6)
	s.mineUntilFinal()
	require.LessOrEqual(t, s.latest(s.asked), uint64(3), "nobody waits until anybody may settle, which is ten blocks")
	require.Len(t, s.bySender(), 1)

	// Now the first one's transactions get lost, and the third has come to money.
	require.NoError(t, s.Owner.Give(s.ctx, s.Node, third, plenty))
	lost := proxy.Add(faultproxy.Rule{Method: sendRaw, Params: sentBy(s.sender.Address), Fault: faultproxy.Result(`"0x"`)})
	for lost.Fired() == 0 { // chance says whose a request is to settle: this waits for one that is the first one's
		rounds(1)
	}
	rounds(4)
	later := rounds(6)
	s.mineUntil("what was asked later is settled", func() bool {
		for _, id := range later {
			if row, err := s.store.Request(s.ctx, s.Node.ChainID, id); err != nil || row.SettledBlock.Number == 0 {
				return false
			}
		}
		return true
	})
	require.LessOrEqual(t, s.latest(later), uint64(3), "whoever doesn't get through is given nothing more")

	lost.Remove()
	s.mineUntilFinal()
	s.mineUntilOver()
	s.audited()
	require.NotEmpty(t, s.bySender()[third])
	require.Empty(t, s.bySender()[second])
}

// sentBy is for calls that hand in a transaction of a sender.
func sentBy(sender common.Address) func([]json.RawMessage) bool {
	return func(list []json.RawMessage) bool {
		var raw hexutil.Bytes
		tx := new(types.Transaction)
		if len(list) == 0 || json.Unmarshal(list[0], &raw) != nil || tx.UnmarshalBinary(raw) != nil {
			return false
		}
		from, err := types.Sender(types.LatestSignerForChainID(tx.ChainId()), tx)
		return err == nil && from == sender
	}
}

// An operator sees that a nonce doesn't get through, and has it used up.
func TestAStuckNonceIsCancelledByTheCommand(t *testing.T) {
	s := newSystem(t)
	proxy := s.behindProxy(t)
	s.begin()
	lost := proxy.Add(faultproxy.Rule{Method: sendRaw, Params: func(list []json.RawMessage) bool {
		return len(list) > 0 && len(list[0]) > 500 // a transfer of nothing passes
	}, Fault: faultproxy.Result(`"0x"`)})
	ids := s.ask(world.Ask{Consumer: 0, Times: 3, Words: 1, Confirmations: 1})
	s.mineUntil("it is sent", func() bool { return lost.Fired() > 0 })

	veritee, _ := build(t)
	run := func(args ...string) string {
		p := start(t, "sender", nil, veritee, append([]string{"sender"}, append(args, "--config", s.path("veritee.yaml"))...)...)
		<-p.dead
		require.NoError(t, p.err, p.log.String())
		return p.log.String()
	}
	require.Contains(t, run("cancel", "0", "--reason", "no node mines it", "--dry-run"), "would be used up")
	require.Contains(t, run("cancel", "0", "--reason", "no node mines it"), "settle, 3 open requests")
	s.mineUntil("its nonce is used up", func() bool {
		settlements := s.bySender()[s.sender.Address]
		return settlements[0].MinedAttempt != common.Hash{}
	})
	lost.Remove()
	s.mineUntilFinal()
	s.audited()
	settlements := s.bySender()[s.sender.Address]
	require.Len(t, settlements, 2)
	require.Equal(t, 3, settlements[1].Items)
	require.Zero(t, s.latestMisses(ids), "they had no part in it")
	require.True(t, strings.HasPrefix(settlements[0].CancelReason, "no node"))
}

func (s *system) latestMisses(ids []common.Hash) (most int) {
	for _, id := range ids {
		row, err := s.store.Request(s.ctx, s.Node.ChainID, id)
		require.NoError(s.t, err)
		most = max(most, row.Misses)
	}
	return most
}
