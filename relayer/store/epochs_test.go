package store_test

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/protocol/typed"
	"github.com/veritee/veritee/relayer/lifecycle"
	"github.com/veritee/veritee/relayer/store"
)

func ordered(b store.Block, sequence uint64, instance common.Address) store.NewRequest {
	return store.NewRequest{
		Contract: coordinator, ID: hashOf("order", sequence), Ordered: &store.Ordered{Sequence: sequence, Order: typed.KeyOrder{Instance: instance}, Expiry: 1000},
		Block: b, TxHash: hashOf("order", sequence), LogIndex: uint(sequence),
	}
}

func TestStrangersDontCrowdOutWhatOurInstancesOrdered(t *testing.T) {
	b := newBundle(t)
	chain := blocks(start, 2, "main")
	var logs []any
	for sequence := range uint64(40) {
		who := common.Address{0x66}
		if sequence < 3 {
			who = common.Address{0x0a}
		}
		logs = append(logs, ordered(chain[0], sequence+1, who))
	}
	b.advance(start, chain[:1], logs...)
	states := []lifecycle.Request{lifecycle.Observed, lifecycle.Matured}
	got := must(b.KeysOrdered(b.ctx, chainID, []common.Address{{0x0a}, {0x0b}}, states, 2))
	require.Len(t, got, 2)
	require.EqualValues(t, []uint64{3, 2}, []uint64{got[0].Sequence, got[1].Sequence}, "the newest first")
	require.Empty(t, must(b.KeysOrdered(b.ctx, chainID, []common.Address{{0x0a}}, []lifecycle.Request{lifecycle.Final}, 10)))
	require.Empty(t, must(b.KeysOrdered(b.ctx, chainID, nil, states, 10)))
}

func TestEpochsAreBoundAsLongAsSomethingWaitsAndTheirBlockStands(t *testing.T) {
	b := newBundle(t)
	app, purpose := common.Address{0xaa}, typed.Purpose{11: 7}
	key := func(epoch uint64, hash common.Hash, in store.Block) store.Activated {
		return store.Activated{Contract: coordinator, App: app, Purpose: purpose, Epoch: epoch, Key: hash, Block: in.BlockRef}
	}
	bound := func() []uint64 {
		return must(b.BoundEpochs(b.ctx, chainID, coordinator, app, purpose, coordinator, keyLine, 0, 9))
	}
	chain := blocks(start, 5, "main")
	r := request(chain[1], 1, 1)
	first := step(start, chain[:2], r)
	first.Keys = []store.Activated{key(3, keyHash, chain[0]), key(4, common.Hash{0x44}, chain[1])}
	must(b.Advance(b.ctx, first))
	require.Equal(t, []uint64{3}, bound())
	must(b.Advance(b.ctx, first))
	require.Equal(t, []uint64{3}, bound(), "the same step twice is the same as once")
	require.Empty(t, must(b.BoundEpochs(b.ctx, chainID, coordinator, app, purpose, coordinator, keyLine, 3, 9)), "it is retired")
	require.Empty(t, must(b.BoundEpochs(b.ctx, chainID, coordinator, app, purpose, coordinator, keyLine, 0, 3)), "it is among the newest")
	require.Empty(t, must(b.BoundEpochs(b.ctx, chainID, coordinator, app, purpose, common.Address{1}, keyLine, 0, 9)), "of another coordinator")
	require.Empty(t, must(b.BoundEpochs(b.ctx, chainID, coordinator, app, purpose, coordinator, common.Hash{1}, 0, 9)), "of another line")

	// The activation is dropped, and is another epoch's on the new branch, found late.
	other := blocks(start, 3, "other")
	again := request(other[1], 1, 1)
	must(b.Advance(b.ctx, step(start, other, again)))
	require.Empty(t, bound())
	late := must(b.Rescan(b.ctx, chainID, other[0].BlockRef, nil, nil, nil, key(5, keyHash, other[0])))
	require.Equal(t, 1, late)
	require.Equal(t, []uint64{5}, bound())
	require.Zero(t, must(b.Rescan(b.ctx, chainID, other[0].BlockRef, nil, nil, nil, key(5, keyHash, other[0]))))

	wrong := step(other[2].BlockRef, blocks(other[2].BlockRef, 1, "other"))
	wrong.Keys = []store.Activated{key(6, keyHash, other[0])}
	_, err := b.Advance(b.ctx, wrong)
	require.ErrorIs(t, err, store.ErrContradiction)

	top := blocks(other[2].BlockRef, 1, "other")
	b.advance(other[2].BlockRef, top, outcome(store.Fulfilled, again, top[0], hashOf("somebody")))
	require.Empty(t, bound(), "nothing waits any more")
}
