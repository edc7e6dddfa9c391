package main

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/bindings/vrfcoordinator"
	"github.com/veritee/veritee/devnet/chain"
)

// TestBlockHashSources settles requests of one block at every boundary of the places that its hash is known from: the
// opcode (256 blocks), EIP-2935's history contract (8,191), a pin (for ever). Forge has no history contract.
func TestBlockHashSources(t *testing.T) {
	t.Run("geth", func(t *testing.T) {
		b, v := deployOurs(t, chain.Config{})
		testBlockHashSources(t, b, v, 8191)
	})
	// anvil takes ten milliseconds for an empty block, so not the whole window.
	t.Run("anvil", func(t *testing.T) {
		b, v := newAnvilBench(t), newVeritee("../..").(*veritee)
		require.NoError(t, v.Deploy(b))
		testBlockHashSources(t, b, v, 300)
	})
}

func testBlockHashSources(t *testing.T, b *bench, v *veritee, furthest uint64) {
	consumer, err := v.Consumer(b)
	require.NoError(t, err)

	// Two blocks of requests, of which one will be pinned.
	ask := call{from: b.user, to: &consumer, data: consumerABI.Methods["request"].ID}
	asks := repeatCall(ask, 6)
	requests, err := b.send(asks...)
	require.NoError(t, err)
	pinned, err := b.send(asks...)
	require.NoError(t, err)
	madeIn := requests[0].BlockNumber.Uint64()

	next := func() (one []*types.Receipt) {
		one, requests = requests[:1], requests[1:]
		return one
	}
	for _, distance := range []uint64{confirmations, 256, 257, furthest} {
		settled := v.settleAt(t, b, next(), madeIn+distance)
		require.Equal(t, 1, fulfilledBy(t, v, settled), "%d blocks later", distance)
	}

	if furthest < 8191 {
		return
	}

	// One block too late for the first; the second is at its last chance to be pinned.
	last := v.settleAt(t, b, next(), madeIn+8192)
	require.Zero(t, fulfilledBy(t, v, last))
	require.Equal(t, reasonBlockHashUnavailable, skippedFor(t, v, last))
	_, err = v.coordinator.send(b.operator, nil, "pinBlockHash", new(big.Int).SetUint64(madeIn))
	require.Error(t, err, "a hash that is gone can't be pinned")

	late := v.settleAt(t, b, pinned[:1], madeIn+1+8195)
	require.Zero(t, fulfilledBy(t, v, late), "not pinned in time")
}

// TestPinnedBlockHash settles a request long after every window, because somebody pinned the hash of its block.
func TestPinnedBlockHash(t *testing.T) {
	b, v := deployOurs(t, chain.Config{})
	consumer, err := v.Consumer(b)
	require.NoError(t, err)

	requests, err := b.send(call{from: b.user, to: &consumer, data: consumerABI.Methods["request"].ID})
	require.NoError(t, err)
	madeIn := requests[0].BlockNumber.Uint64()

	// A refund releases the money, and pins.
	request := requestOf(t, v, requests[0])
	b.mineTo(t, madeIn+7199)
	_, err = v.coordinator.send(b.user, nil, "refund", request)
	require.NoError(t, err, "the refund is in block N+7200")

	settled := v.settleAt(t, b, requests, madeIn+9000)
	require.Equal(t, 1, fulfilledBy(t, v, settled))
	require.Zero(t, chargedGas(t, v, settled), "the money is gone, the word is not")
}

const reasonBlockHashUnavailable = 5

// settleAt settles the requests in a block of this number.
func (v *veritee) settleAt(t *testing.T, b *bench, requests []*types.Receipt, number uint64) *types.Receipt {
	b.mineTo(t, number-1)
	calls, err := v.Answer(b, "", requests)
	require.NoError(t, err)
	receipts, err := b.send(calls...)
	require.NoError(t, err)
	require.Equal(t, number, receipts[0].BlockNumber.Uint64())
	return receipts[0]
}

func (b *bench) mineTo(t *testing.T, number uint64) {
	head, err := b.chain.Client().BlockNumber(b.ctx)
	require.NoError(t, err)
	require.LessOrEqual(t, head, number, "the block is in the past")
	if node, ok := b.chain.(*anvil); ok {
		require.NoError(t, node.mineMany(number-head))
		return
	}
	require.NoError(t, b.mine(int(number-head)))
}

func fulfilledBy(t *testing.T, v *veritee, receipt *types.Receipt) int {
	count, err := v.Fulfilled(receipt)
	require.NoError(t, err)
	return count
}

func skippedFor(t *testing.T, v *veritee, receipt *types.Receipt) int {
	skipped, _, err := events[struct {
		Reason uint8
		Detail *big.Int
	}](v.coordinator, receipt, "GroupSkipped")
	require.NoError(t, err)
	require.Len(t, skipped, 1)
	return int(skipped[0].Reason)
}

// requestOf reads a request back from its event, by the generated binding.
func requestOf(t *testing.T, v *veritee, receipt *types.Receipt) vrfcoordinator.IVRFCoordinatorRequest {
	coordinator := vrfcoordinator.NewVRFCoordinator()
	for _, log := range receipt.Logs {
		event, err := coordinator.UnpackRandomnessRequestedEvent(log)
		if err != nil {
			continue
		}
		return vrfcoordinator.IVRFCoordinatorRequest{
			Terms:     event.Terms,
			Consumer:  event.Consumer,
			KeyLine:   event.KeyLine,
			KeyHash:   event.KeyHash,
			InputHash: event.InputHash,
		}
	}
	require.Fail(t, "no request in the receipt")
	return vrfcoordinator.IVRFCoordinatorRequest{}
}

func repeatCall(c call, times int) []call {
	all := make([]call, times)
	for i := range all {
		all[i] = c
	}
	return all
}
