package settle

import (
	"bytes"
	"context"
	"fmt"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/bindings/vrfcoordinator"
	"github.com/veritee/veritee/devnet/faultproxy"
	"github.com/veritee/veritee/relayer/health"
	"github.com/veritee/veritee/relayer/lifecycle"
	"github.com/veritee/veritee/relayer/store"
)

// refuses has the node answer every call of a method that carries a request's terms with an error.
func (l *line) refuses(method string, terms common.Hash, code int, message string) {
	l.proxy.Add(faultproxy.Rule{Method: method, Match: terms.Hex()[2:], Fault: faultproxy.Error(code, message, "0x")})
}

func TestRequestsThatAreHeldHideNobodyBehindThem(t *testing.T) {
	l := newLine(t)
	base := l.Head().BaseFee.Uint64()
	poor := l.ask(repeat(ask{consumer: "takes", maxGasPrice: base}, 5)...)
	rich := l.ask(ask{consumer: "takes"})
	l.mine(1)
	l.scan()
	l.work()

	// More poor ones than a turn looks at, and they are older.
	l.config.Senders = []Sender{dearer{l.sender, 2}}
	l.restart()
	l.settler.page = 2
	turns := 0
	for again := time.Duration(0); again == 0; turns++ {
		var err error
		again, err = l.settler.Turn(t.Context())
		require.NoError(t, err)
		require.Less(t, turns, 10)
	}
	require.Equal(t, BaseFeeAboveCap, l.get(poor[4]).Reason)
	require.NotZero(t, l.get(rich[0]).SettlementID, "it pays, and was sent at the same head")
}

func TestF32_ARequestThatNoNodeTakesCostsLessAndLess(t *testing.T) {
	l := newLine(t)
	requests := l.ask(ask{consumer: "takes", gas: 10_000_000}, ask{consumer: "takes", gas: 100_000})
	terms, err := requests[0].Request.Terms.Pack()
	require.NoError(t, err)
	l.refuses("eth_sendRawTransaction", terms, -32000, "exceeds block gas limit")

	l.rounds(64)
	require.Equal(t, lifecycle.Final, l.get(requests[1]).State)
	stored := l.get(requests[0])
	require.Equal(t, lifecycle.Answered, stored.State)
	require.Equal(t, TooBig, stored.Reason)
	require.True(t, l.warned(health.RequestsHeld))
	require.Less(t, len(l.settlements("settle")), 9, "each that is refused costs a cancelled nonce")
}

func TestF30_WhatRevertsAloneIsHeldLongerEachTime(t *testing.T) {
	l := newLine(t)
	l.config.Simulate = true
	l.restart()
	poison := l.ask(ask{consumer: "takes"})[0]
	terms, err := poison.Request.Terms.Pack()
	require.NoError(t, err)
	l.refuses("eth_call", terms, 3, "execution reverted")

	var holds []uint64
	l.rounds(1)
	for before := uint64(0); len(holds) < 4; l.rounds(1) {
		if until := l.get(poison).HoldUntil; until != before {
			holds, before = append(holds, until-l.Head().Number.Uint64()), until
		}
	}
	require.Equal(t, []uint64{2, 4, 8, 16}, holds)
	require.Empty(t, l.settlements("settle"))
}

// manyPins is a store with open requests in many old blocks.
type manyPins struct {
	Store
	blocks []store.Pin
}

func (s manyPins) Pins(context.Context, uint64, uint64) ([]store.Pin, error) { return s.blocks, nil }

func TestManyOldBlocksAreLookedAtInTurnAndHoldUpNothing(t *testing.T) {
	l := newLine(t)
	l.turn()
	l.mine(200)
	l.settler.facts.window = 400
	old := manyPins{Store: l.store}
	for number := l.Head().Number.Uint64() - 190; len(old.blocks) < 3*looksAtOnce/2; number++ {
		old.blocks = append(old.blocks, store.Pin{Block: number})
	}
	l.settler.Store = old

	// All of them are pinned.
	selector := common.Bytes2Hex(vrfcoordinator.NewVRFCoordinator().PackPinnedBlockHash(common.Big1)[:4])
	l.proxy.Add(faultproxy.Rule{Method: "eth_call", Match: selector, Fault: faultproxy.Result(fmt.Sprintf("%q", common.Hash{1}.Hex()))})
	looks := func() (n int) {
		for _, call := range l.proxy.Calls("eth_call") {
			if bytes.Contains(call.Params, []byte(selector)) {
				n++
			}
		}
		return n
	}
	l.rounds(1)
	require.Equal(t, looksAtOnce, looks())
	l.rounds(1)
	require.Len(t, old.blocks, looks(), "each once")
	require.Len(t, l.settler.pins, len(old.blocks))

	l.settler.Store = manyPins{l.store, old.blocks[:1]}
	l.rounds(1)
	require.Len(t, l.settler.pins, 1, "those that are over are forgotten")
}
