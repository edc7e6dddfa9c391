package send

import (
	"fmt"
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/require"

	devchain "github.com/veritee/veritee/devnet/chain"
	"github.com/veritee/veritee/devnet/faultproxy"
	"github.com/veritee/veritee/relayer/lifecycle"
	"github.com/veritee/veritee/relayer/store"
)

// TestFaultsInAnyOrderLoseNothing does harm at random: the pool forgets, blocks are dropped, nodes lie or lose their answers, fees
// rise, the process dies. When that is over everything is mined, each nonce once, and nothing of ours is on the chain that wasn't in
// the tables before (invariants I3, I4, I6, I8 of the fault catalogue).
func TestFaultsInAnyOrderLoseNothing(t *testing.T) {
	for seed := range uint64(4) {
		t.Run(fmt.Sprint("seed ", seed), func(t *testing.T) {
			b := newBundle(t, withBlockGas(5_000_000))
			random := rand.New(rand.NewPCG(seed, 1))
			for range 40 {
				b.harm(random)
			}
			b.proxy.Heal()
			b.restart()
			for range 60 {
				b.mine(1)
			}
			b.requireNothingLost()
		})
	}
}

// harm does one thing.
func (b *bundle) harm(random *rand.Rand) {
	switch random.IntN(10) {
	case 0, 1, 2:
		b.try(order())
	case 3:
		b.try(order(b.requests(1 + random.IntN(3))...))
	case 4:
		b.mine(1 + random.IntN(3))
	case 5:
		b.chain.Rollback()
		b.mine(1)
	case 6:
		b.reorg(1 + random.IntN(2))
	case 7:
		faults := []faultproxy.Fault{
			faultproxy.Swallow(), faultproxy.Reset(),
			faultproxy.Error(-32000, "nonce too low", nil), faultproxy.Error(-32000, "nonce too high", nil),
			faultproxy.Error(-32000, "replacement transaction underpriced", nil), faultproxy.Error(-32000, "txpool is full", nil),
			faultproxy.Error(-32000, "insufficient funds for gas * price + value", nil), faultproxy.Error(-32000, "oversized data", nil),
			faultproxy.Error(-32000, "something new", nil),
		}
		b.proxy.Add(faultproxy.Rule{Method: sendRaw, Times: 1 + random.IntN(2), Fault: faults[random.IntN(len(faults))]})
	case 8:
		where := []string{beforeBroadcast, beforeMark}[random.IntN(2)]
		b.crash(where, func() { b.try(order()) })
		b.restart()
		b.drive()
	case 9:
		// The filler may find its own transactions gone from the pool.
		var err error
		b.richNonce, err = b.chain.Client().PendingNonceAt(b.ctx, b.richAddress())
		require.NoError(b, err)
		for range 1 + random.IntN(6) {
			b.fill()
			b.mine(1)
		}
	}
}

// try submits; a sender may have its reasons not to.
func (b *bundle) try(o Order) { _, _ = b.sender.Submit(b.ctx, o) }

// reorg replaces the last blocks by others, in which there is nothing.
func (b *bundle) reorg(depth int) {
	b.Helper()
	parent := b.chain.Head()
	for range depth {
		if parent.Number.Sign() == 0 {
			return
		}
		parent = b.header(parent.ParentHash)
	}
	b.chain.Rollback()
	require.NoError(b, b.chain.Fork(parent.Hash()))
	b.chain.Rollback()
	for range depth + 1 {
		_, err := b.chain.Mine()
		require.NoError(b, err)
	}
	b.scan()
	b.drive()
}

func (b *bundle) requireNothingLost() {
	b.Helper()
	attempts := make(map[common.Hash]store.Settlement)
	for i, s := range b.settlements() {
		require.Equal(b, uint64(i), s.Nonce, "no hole")
		require.Contains(b, []lifecycle.Settlement{lifecycle.Mined, lifecycle.FinalSettled}, s.State, "nonce %d", s.Nonce)
		for _, a := range s.Attempts {
			attempts[a.Hash] = s
			require.LessOrEqual(b, a.FeeCap.Cmp(plainFees.MaxFeePerGas), 0)
		}
	}

	mined := 0
	for number := int64(1); number <= b.chain.Head().Number.Int64(); number++ {
		block, err := b.chain.Client().BlockByNumber(b.ctx, big.NewInt(number))
		require.NoError(b, err)
		for _, tx := range block.Transactions() {
			from, err := types.Sender(types.LatestSignerForChainID(big.NewInt(devchain.ID)), tx)
			require.NoError(b, err)
			if from != b.address() {
				continue
			}
			s, known := attempts[tx.Hash()]
			require.True(b, known, "a transaction of ours that isn't in the tables")
			require.Equal(b, tx.Hash(), s.MinedAttempt)
			require.Equal(b, block.Hash(), s.Mined.Hash)
			mined++
		}
	}
	require.Len(b, b.settlements(), mined)
}
