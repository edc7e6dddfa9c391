package scan

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/bindings/keybroker"
	"github.com/veritee/veritee/protocol/ecvrf"
	"github.com/veritee/veritee/protocol/typed"
	"github.com/veritee/veritee/relayer/store"
)

// activation is a key with its event, as the contract's ABI has it.
func activation(t testing.TB, epoch uint64) (ecvrf.PublicKey, types.Log) {
	t.Helper()
	secret, err := ecvrf.NewSecretKey(nil)
	require.NoError(t, err)
	public := secret.Public()
	compressed := public.Compressed()
	event := keybroker.NewKeyBroker().GetABI().Events["KeyActivated"]
	data, err := event.Inputs.NonIndexed().Pack(epoch, compressed[:])
	require.NoError(t, err)
	app, purpose := common.Address{0xaa}, typed.Purpose{1, 11: 7}
	return public, types.Log{
		Address: broker, BlockNumber: block.Number, BlockHash: block.Hash, Data: data,
		Topics: []common.Hash{event.ID, common.BytesToHash(app[:]), common.Hash(common.RightPadBytes(purpose[:], 32))},
	}
}

func TestActivatedKeysAreReadAsTheContractWritesThem(t *testing.T) {
	public, l := activation(t, 3)
	in := orderedIn(l)
	require.Empty(t, in.refused)
	require.Equal(t, []store.Activated{{
		Contract: broker, App: common.Address{0xaa}, Purpose: typed.Purpose{1, 11: 7}, Epoch: 3, Key: public.KeyHash(), Block: block.BlockRef,
	}}, in.keys)
	require.False(t, in.empty())
	require.Equal(t, 1, in.logs())
	require.True(t, new(reading).lacks(in.items()), "a node that showed one that isn't there is found out")
}

// What an endpoint makes of one is another key, line or epoch, or is refused: it is never what it was.
func FuzzActivationsThatWereChanged(f *testing.F) {
	f.Add(uint16(3), byte(1), false)
	f.Add(uint16(32+31), byte(32), false)
	f.Add(uint16(2*32+31), byte(1), false)
	f.Add(uint16(3*32), byte(3), false)
	f.Add(uint16(4*32+9), byte(1), false)
	f.Add(uint16(50), byte(1), true)
	f.Fuzz(func(t *testing.T, at uint16, flip byte, topic bool) {
		_, l := activation(t, 3)
		want := orderedIn(l).keys
		if topic {
			at %= 2 * 32
			l.Topics[1+at/32][at%32] ^= flip
		} else {
			at %= uint16(len(l.Data))
			l.Data[at] ^= flip
		}
		in := orderedIn(l)
		require.Equal(t, 1, len(in.keys)+len(in.refused))
		if flip != 0 {
			require.NotEqual(t, want, in.keys)
		}
	})
}

func TestActivationsOfAnyLengthOrWithoutANumberAreRefused(t *testing.T) {
	_, l := activation(t, 1)
	for cut := range len(l.Data) {
		short := l
		short.Data = l.Data[:cut]
		require.Len(t, orderedIn(short).refused, 1)
	}
	for _, epoch := range []*big.Int{new(big.Int), new(big.Int).Lsh(common.Big1, 63)} {
		wrong := l
		wrong.Data = append(common.BigToHash(epoch).Bytes(), l.Data[32:]...)
		require.Len(t, orderedIn(wrong).refused, 1)
	}
}
