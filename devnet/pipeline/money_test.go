package pipeline

import (
	"encoding/json"
	"math/big"
	"net/http"
	"slices"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/params"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/devnet/chain"
	"github.com/veritee/veritee/devnet/faultproxy"
	"github.com/veritee/veritee/devnet/postgres"
	"github.com/veritee/veritee/devnet/world"
	"github.com/veritee/veritee/relayer/health"
	"github.com/veritee/veritee/relayer/lifecycle"
	"github.com/veritee/veritee/relayer/store"
)

// warns says whether a warning shows.
func (s *system) warns(code health.Code) bool {
	response, err := http.Get("http://" + s.listen + "/healthz")
	if err != nil {
		return false
	}
	defer response.Body.Close()
	var report health.Report
	if json.NewDecoder(response.Body).Decode(&report) != nil {
		return false
	}
	return slices.ContainsFunc(report.Warnings, func(w health.Warning) bool { return w.Code == code })
}

// behindProxy puts a proxy between the relayer and the node.
func (s *system) behindProxy(t *testing.T) *faultproxy.Proxy {
	proxy := faultproxy.Test(t, s.chain.HTTP())
	s.nodeURLs = []string{proxy.URL()}
	return proxy
}

func TestF35_ASenderWithoutMoneyResumesWhenItIsFunded(t *testing.T) {
	sender := world.NewWallet("sender").Address
	s := newSystemIn(t, postgres.Test(t), func(c *chain.Config) {
		c.Alloc[sender] = types.Account{Balance: big.NewInt(params.Ether / 2000)}
	})
	s.begin()

	for range 6 {
		s.ask(world.Ask{Consumer: 0, Times: 20, Words: 1, Confirmations: 1})
		s.rest(500 * time.Millisecond)
	}
	s.eventually("it says that it sends nothing", func() bool { return s.warns(health.SenderParked) })
	for range 5 {
		require.NoError(t, s.Node.Mine())
		s.rest(500 * time.Millisecond)
	}
	require.False(t, s.allFinal())

	require.NoError(t, s.Owner.Give(s.ctx, s.Node, sender, big.NewInt(params.Ether)))
	s.mineUntilFinal()
	s.eventually("the warning is gone", func() bool { return !s.warns(health.SenderParked) })
	s.mineUntilOver()
	s.audited()
}

// A node that hasn't seen the block with the money yet refuses what the others would take.
func TestF35_ANodeThatSaysTooLittleIsAskedAgain(t *testing.T) {
	s := newSystem(t)
	proxy := s.behindProxy(t)
	s.begin()

	rule := proxy.Add(faultproxy.Rule{
		Method: sendRaw, Times: 1, Fault: faultproxy.Error(-32000, "insufficient funds for gas * price + value: balance 0", nil),
	})
	s.ask(world.Ask{Consumer: 0, Times: 3, Words: 1, Confirmations: 1})
	s.mineUntil("the node has refused", func() bool { return rule.Fired() == 1 })
	s.mineUntilFinal()
	s.audited()
}

func TestF24_AStuckTransactionIsReplacedWhenTheBaseFeeIsEightTimesHigher(t *testing.T) {
	s := newSystem(t)
	proxy := s.behindProxy(t)
	s.begin()

	lost := proxy.Add(faultproxy.Rule{Method: sendRaw, Fault: faultproxy.Result(`"0x"`)})
	s.ask(world.Ask{Consumer: 0, Times: 3, Words: 1, Confirmations: 1})
	s.mineUntil("it is sent", func() bool { return lost.Fired() > 0 })
	s.raisePrice(new(big.Int).Mul(s.chain.Head().BaseFee, big.NewInt(8)))
	lost.Remove()
	// The price stays where it is.
	s.mineUntil("it is settled", func() bool {
		s.fill()
		return s.state(s.asked[0]) == lifecycle.Settled
	})
	s.mineUntilFinal()
	s.audited()

	settlements, err := s.store.Settlements(s.ctx, s.Node.ChainID, 10)
	require.NoError(t, err)
	require.Len(t, settlements, 1)
	require.Greater(t, len(settlements[0].Attempts), 1)
}

func TestF26_AtTheFeeCapItWaitsAndSaysSo(t *testing.T) {
	s := newSystem(t)
	s.settings = []string{"fees: {max_fee_per_gas: 2 gwei, max_tip: 1 gwei}"}
	s.begin()
	s.raisePrice(big.NewInt(4 * params.GWei))
	s.ask(world.Ask{Consumer: 0, Times: 3, Words: 1, Confirmations: 1})
	s.rest(500 * time.Millisecond)
	s.mineUntil("it says why it waits", func() bool {
		s.raisePrice(big.NewInt(4 * params.GWei)) // it stays there
		return s.warns(health.FeeCapReached)
	})
	settlements, err := s.store.Settlements(s.ctx, s.Node.ChainID, 10)
	require.NoError(t, err)
	require.Empty(t, settlements)

	s.mineUntilFinal()
	s.eventually("the warning is gone", func() bool { return !s.warns(health.FeeCapReached) })
	s.audited()
}

// The answer is there, its request pays less than gas costs, and for so long that the signature ends.
func TestAnAnswerThatExpiresBeforeThePriceFallsIsSignedAgain(t *testing.T) {
	s := newSystem(t)
	s.validFor = time.Minute // and a block a second
	s.begin()
	// Nearly at what the request pays, so that two full blocks are above it: raising from the start takes a dozen
	// blocks, in which the request would otherwise be answered and sent.
	s.raisePrice(big.NewInt(19 * params.GWei / 10))
	price := s.chain.Head().BaseFee.Int64() * 12 / 10 // the block after a full one costs an eighth more
	ids := s.ask(world.Ask{Consumer: 0, Times: 2, Words: 1, Confirmations: 3, MaxGasPrice: uint64(price)})
	s.raisePrice(big.NewInt(4 * params.GWei))
	question := func() store.Answer {
		row, err := s.store.Request(s.ctx, s.Node.ChainID, ids[0])
		require.NoError(t, err)
		answer, err := s.store.StoredAnswer(s.ctx, s.Node.ChainID, s.Coordinator, row.Question)
		require.NoError(t, err)
		require.NotNil(t, answer)
		return *answer
	}
	s.untilState(ids[0], lifecycle.Answered)
	first := question()
	s.mineUntil("the first signature has ended", func() bool {
		s.raisePrice(big.NewInt(4 * params.GWei)) // it stays there
		return s.chain.Head().Time > first.Statement.NotAfter+10
	})
	require.Equal(t, lifecycle.Answered, s.state(ids[0]))
	row, err := s.store.Request(s.ctx, s.Node.ChainID, ids[0])
	require.NoError(t, err)
	require.Equal(t, "BaseFeeAboveCap", row.Reason)

	s.mineUntilFinal()
	s.audited()
	last := question()
	require.Greater(t, last.Statement.NotAfter, first.Statement.NotAfter)
	require.Equal(t, first.Statement.Gamma, last.Statement.Gamma)
}
