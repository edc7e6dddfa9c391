package scan

import (
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/bindings/keybroker"
	"github.com/veritee/veritee/protocol/typed"
)

var broker = common.Address{0xb0}

// ordered is an order with its event, as the contract's ABI has it.
func ordered(t testing.TB, seed uint64) (*typed.KeyOrder, types.Log) {
	t.Helper()
	source := rand.New(rand.NewPCG(seed, 8))
	some := func(n int) []byte {
		out := make([]byte, n)
		for i := range out {
			out[i] = byte(source.Uint32())
		}
		return out
	}
	o := &typed.KeyOrder{
		App: common.Address(some(20)), Purpose: typed.Purpose(some(12)), Epoch: source.Uint64(), Instance: common.Address(some(20)),
		PolicyVersion: source.Uint32(), Generation: source.Uint32(), GroupKey: common.Hash(some(32)), A1: [128]byte(some(128)), A2: [256]byte(some(256)),
		Challenge: common.Hash(some(32)), Response: common.Hash(some(32)),
	}
	event := keybroker.NewKeyBroker().GetABI().Events["KeyRequested"]
	sequence, expiry := source.Uint64()>>1|1, source.Uint64()>>1
	data, err := event.Inputs.NonIndexed().Pack(keybroker.KeyHashesOrder{
		App: o.App, Purpose: o.Purpose, Epoch: o.Epoch, Instance: o.Instance, PolicyVersion: o.PolicyVersion, Generation: o.Generation,
		GroupKey: o.GroupKey, A1: o.A1[:], A2: o.A2[:], Challenge: o.Challenge, Response: o.Response,
	}, expiry, [32]byte(some(32)), [20]byte(some(20)), uint8(1))
	require.NoError(t, err)
	id := typed.KeyDomain{ChainID: 1337, Broker: broker}.RequestID(typed.DerivedKey, sequence, expiry, o)
	return o, types.Log{
		Address: broker, BlockNumber: block.Number, BlockHash: block.Hash, TxHash: common.Hash{0x77}, Data: data,
		Topics: []common.Hash{event.ID, id, common.BigToHash(new(big.Int).SetUint64(sequence)), common.BytesToHash(o.App[:])},
	}
}

func orderedIn(l types.Log) *reading {
	return decode(1337, block, watched{broker: ofBroker}, []types.Log{l})
}

func TestOrdersAreReadAsTheContractWritesThem(t *testing.T) {
	for seed := range uint64(50) {
		order, l := ordered(t, seed)
		in := orderedIn(l)
		require.Empty(t, in.refused)
		require.Len(t, in.requests, 1)
		got := in.requests[0]
		require.Equal(t, *order, got.Ordered.Order)
		require.Equal(t, l.Topics[1], got.ID)
		require.Equal(t, l.Topics[2].Big().Uint64(), got.Ordered.Sequence)
	}
}

// Whatever an endpoint makes of an order, it is refused: its id commits to all of it. Only what the broker says of the instance beside the order,
// which nobody here goes by, isn't covered.
func FuzzOrdersThatWereChangedAreRefused(f *testing.F) {
	f.Add(uint64(1), uint16(3), byte(1), false)
	f.Add(uint64(2), uint16(5*32+7*32+31), byte(32), false)
	f.Add(uint64(3), uint16(33), byte(0x80), true)
	f.Fuzz(func(t *testing.T, seed uint64, at uint16, flip byte, topic bool) {
		_, l := ordered(t, seed)
		if topic {
			at %= 3 * 32
			l.Topics[1+at/32][at%32] ^= flip
		} else {
			at %= uint16(len(l.Data))
			l.Data[at] ^= flip
		}
		beside := !topic && at >= 2*32 && at < orderedHead*32
		in := orderedIn(l)
		if flip == 0 || beside {
			require.Len(t, in.requests, 1)
			return
		}
		require.Empty(t, in.requests, "byte %d", at)
		require.Len(t, in.refused, 1)
	})
}

func TestOrdersOfAnyLengthAreReadOrRefused(t *testing.T) {
	_, l := ordered(t, 7)
	for cut := range len(l.Data) {
		short := l
		short.Data = l.Data[:cut]
		require.Len(t, orderedIn(short).refused, 1)
	}
}
