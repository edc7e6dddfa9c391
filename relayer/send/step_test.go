package send

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/params"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/veritee/veritee/relayer/chain"
	"github.com/veritee/veritee/relayer/lifecycle"
	"github.com/veritee/veritee/relayer/store"
)

// theView is a settlement of two requests whose only attempt a node took at block 100; the market wants what it offers.
func theView() *view {
	return &view{
		settlement: store.Settlement{
			State: lifecycle.Live, GasLimit: 300_000, FeeCeiling: gwei(100), Items: 2, Claims: 2,
			Attempts: []store.Attempt{{
				Hash: common.Hash{1}, Number: 1, State: lifecycle.Accepted, Sends: 1, SentBlock: 100, TipCap: gwei(1), FeeCap: gwei(21),
			}},
		},
		market: market{base: gwei(10), tip: gwei(1)}, fees: plainFees, head: 101, patience: 3,
		lowest: true, front: true, fresh: true, current: true, unmined: 1,
		known: make(map[common.Hash]bool), said: make(map[common.Hash]chain.SendClass),
	}
}

func TestNothingIsDoneWhileATransactionMayBeMined(t *testing.T) {
	require.Equal(t, step{}, theView().next())

	v := theView()
	v.unmined, v.head = 50, 150
	v.known[common.Hash{1}] = true
	require.Equal(t, step{}, v.next(), "it offers enough: raising it would change nothing")
}

func TestF16_WhatNobodyHasSeenIsSent(t *testing.T) {
	v := theView()
	v.settlement.State, v.settlement.Attempts[0].State, v.settlement.Attempts[0].Sends = lifecycle.Planned, lifecycle.Signed, 0
	require.Equal(t, broadcast, v.next().kind)

	v.current = false
	require.Equal(t, step{}, v.next(), "but not before the scan has come to where the nodes are")
}

func TestF20_TheLowestIsLookedForAfterTwoBlocksAndSentAgain(t *testing.T) {
	v := theView()
	v.head = 102
	require.Equal(t, look, v.next().kind)
	v.known[common.Hash{1}] = false
	require.Equal(t, broadcast, v.next().kind)
	v.said[common.Hash{1}] = chain.Accepted
	require.Equal(t, step{}, v.next())

	v = theView()
	v.head, v.lowest = 105, false
	require.Equal(t, step{}, v.next(), "those behind it have time")
	v.doubt = true
	require.Equal(t, look, v.next().kind, "but not when a node misses a nonce")
}

func TestF22_ThatTheNonceIsUsedIsNotBelieved(t *testing.T) {
	v := theView()
	v.settlement.Attempts[0].State = lifecycle.Broadcast
	v.said[common.Hash{1}] = chain.NonceLow
	require.Equal(t, step{}, v.next())
}

func TestF24_WhatOffersTooLittleIsReplacedInOneStep(t *testing.T) {
	v := theView()
	v.market.base = gwei(80)
	v.unmined = 2
	require.Equal(t, step{}, v.next(), "it is given three blocks")

	v.unmined = 3
	todo := v.next()
	require.Equal(t, replace, todo.kind)
	require.Equal(t, gwei(100), todo.offer.fee, "twice the base fee, as far as its requests pay")
	require.Equal(t, gwei(1.125), todo.offer.tip)

	v.front = false
	require.Equal(t, step{}, v.next(), "not while a lower nonce holds it up")
}

func TestF24_UnderpricedIsReplacedAtOnce(t *testing.T) {
	v := theView()
	v.settlement.Attempts[0].State = lifecycle.Broadcast
	v.said[common.Hash{1}] = chain.Underpriced
	require.Equal(t, replace, v.next().kind)
}

func TestF25_TheNextOfferIsAboveTheRefusedOne(t *testing.T) {
	v := theView()
	v.settlement.Attempts = append(v.settlement.Attempts, store.Attempt{
		Hash: common.Hash{2}, Number: 2, State: lifecycle.Broadcast, Sends: 1, SentBlock: 101, TipCap: gwei(2), FeeCap: gwei(30),
	})
	v.said[common.Hash{2}] = chain.Underpriced
	todo := v.next()
	require.Equal(t, replace, todo.kind)
	require.Equal(t, offer{gwei(2.25), gwei(33.75)}, todo.offer)

	v.replaced = true
	require.Equal(t, step{}, v.next(), "once a turn")
}

func TestF26_AtTheCapTheOldAttemptIsKeptAlive(t *testing.T) {
	v := theView()
	v.settlement.Attempts[0].FeeCap = gwei(95)
	v.market.base, v.unmined, v.head = gwei(120), 10, 110
	v.settlement.FeeCeiling = gwei(200)
	v.fees.MaxFeePerGas = gwei(100)

	require.Equal(t, look, v.next().kind)
	v.known[common.Hash{1}] = true
	require.Equal(t, step{capped: true}, v.next())

	v.market.base = gwei(90)
	require.False(t, v.next().capped, "the fees have come down: it is enough again")
}

func TestWhatItsRequestsDontPayForIsCancelledIfOthersWait(t *testing.T) {
	v := theView()
	v.settlement.FeeCeiling = gwei(22)
	v.market.base, v.unmined = gwei(40), 6
	require.Equal(t, step{capped: true}, v.next())

	v.behind = true
	todo := v.next()
	require.Equal(t, cancel, todo.kind)
	require.Equal(t, gwei(81.125), todo.offer.fee)
}

func TestF04_WhatIsGoneIsCancelledAndNeverSent(t *testing.T) {
	v := theView()
	v.settlement.Claims = 0
	v.settlement.Attempts[0].State, v.settlement.Attempts[0].Sends = lifecycle.Signed, 0
	todo := v.next()
	require.Equal(t, cancel, todo.kind)
	require.Equal(t, gwei(21), todo.offer.fee, "nobody has seen the first: nothing to outbid")

	v.fees.MaxFeePerGas = gwei(5)
	require.Equal(t, step{capped: true}, v.next(), "not even when it can't be cancelled")

	v = theView()
	v.settlement.Claims = 0
	todo = v.next()
	require.Equal(t, cancel, todo.kind)
	require.Equal(t, offer{gwei(1.125), gwei(23.625)}, todo.offer, "somebody may have the first")

	v.fresh = false
	require.Equal(t, step{}, v.next(), "claims of another block say nothing")

	v = theView()
	v.settlement.Items, v.settlement.Claims = 0, 0
	require.Equal(t, step{}, v.next(), "a pin carries no requests")
}

func TestWhatNoNodeTakesIsCancelled(t *testing.T) {
	for _, class := range []chain.SendClass{chain.TooBig, chain.Reverted, chain.FeeCapped} {
		v := theView()
		v.settlement.Attempts[0].State = lifecycle.Broadcast
		v.said[common.Hash{1}] = class
		require.Equal(t, cancel, v.next().kind, class)
	}
}

// TestEveryTurnEndsAndStaysWithinTheRules lets nodes say anything and the market want anything: a turn ends after few steps with at
// most one new attempt, which outbids whatever may have been seen and keeps to the caps; and what is gone and unseen is never sent.
func TestEveryTurnEndsAndStaysWithinTheRules(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		v := drawView(t)
		_, seenBefore := v.seen()
		mustNotBeSent := v.gone() && !seenBefore
		attempts := len(v.settlement.Attempts)

		for steps := 0; ; steps++ {
			require.Less(t, steps, 8, "a turn ends")
			todo := v.next()
			switch todo.kind {
			case rest, park:
				require.LessOrEqual(t, len(v.settlement.Attempts)-attempts, 1)
				return
			case look:
				v.known[todo.attempt.Hash] = rapid.Bool().Draw(t, "known")
			case broadcast:
				require.False(t, mustNotBeSent && !todo.attempt.Cancels, "its answer is never sent")
				class := rapid.SampledFrom(chain.SendClasses).Draw(t, "said")
				v.said[todo.attempt.Hash] = class
				a := &v.settlement.Attempts[todo.attempt.Number-1]
				a.Sends++
				if class == chain.Accepted || class == chain.Known {
					a.State = lifecycle.Accepted
				} else if a.State == lifecycle.Signed {
					a.State = lifecycle.Broadcast
				}
			case replace, cancel:
				checkOffer(t, v, todo)
				cancels := todo.kind == cancel || v.latest().Cancels
				n := len(v.settlement.Attempts) + 1
				v.settlement.Attempts = append(v.settlement.Attempts, store.Attempt{
					Hash: common.Hash{byte(n)}, Number: n, State: lifecycle.Signed, Cancels: cancels, TipCap: todo.offer.tip, FeeCap: todo.offer.fee,
				})
				v.replaced, v.unmined = true, 0
			}
		}
	})
}

func checkOffer(t *rapid.T, v *view, todo step) {
	old, seen := v.seen()
	if seen {
		require.GreaterOrEqual(t, todo.offer.tip.Cmp(raised(old.tip, 1100)), 0)
		require.GreaterOrEqual(t, todo.offer.fee.Cmp(raised(old.fee, 1100)), 0)
	}
	require.LessOrEqual(t, todo.offer.fee.Cmp(v.fees.MaxFeePerGas), 0)
	gas := v.settlement.GasLimit
	if todo.kind == cancel || v.latest().Cancels {
		gas = params.TxGas
	} else {
		require.LessOrEqual(t, todo.offer.fee.Cmp(v.settlement.FeeCeiling), 0)
		require.LessOrEqual(t, todo.offer.tip.Cmp(v.fees.MaxTip), 0)
	}
	require.LessOrEqual(t, worst(gas, todo.offer.fee).Cmp(mostPerTransaction), 0)
}

func drawView(t *rapid.T) *view {
	v := theView()
	draw := func(name string, most int64) *big.Int { return big.NewInt(rapid.Int64Range(1, most).Draw(t, name)) }
	v.market = market{draw("base", 300e9), draw("tip", 5e9)}
	v.settlement.FeeCeiling = draw("ceiling", 250e9)
	v.settlement.GasLimit = uint64(rapid.Int64Range(21_000, 16_000_000).Draw(t, "gas"))
	v.settlement.Claims = rapid.IntRange(0, 2).Draw(t, "claims")
	v.head = 100 + uint64(rapid.IntRange(0, 20).Draw(t, "head"))
	v.unmined = uint64(rapid.IntRange(0, 20).Draw(t, "unmined"))
	for _, flag := range []*bool{&v.lowest, &v.front, &v.behind, &v.fresh, &v.current, &v.doubt} {
		*flag = rapid.Bool().Draw(t, "flag")
	}
	v.settlement.Attempts = nil
	n := rapid.IntRange(1, 4).Draw(t, "attempts")
	cancels := false
	for i := range n {
		state := lifecycle.Replaced
		if i == n-1 {
			state = rapid.SampledFrom([]lifecycle.Attempt{lifecycle.Signed, lifecycle.Broadcast, lifecycle.Accepted}).Draw(t, "state")
		}
		a := store.Attempt{
			Hash: common.Hash{byte(i + 1)}, Number: i + 1, State: state, Sends: 1, SentBlock: 100, TipCap: draw("old tip", 5e9), FeeCap: draw("old fee", 200e9),
		}
		if state == lifecycle.Signed {
			a.Sends = 0
		}
		cancels = cancels || i > 0 && rapid.IntRange(0, 4).Draw(t, "cancels") == 0
		a.Cancels = cancels
		v.settlement.Attempts = append(v.settlement.Attempts, a)
	}
	return v
}
