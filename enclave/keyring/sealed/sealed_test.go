package sealed_test

import (
	"bytes"
	"fmt"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/veritee/veritee/enclave/keyring/sealed"
	"github.com/veritee/veritee/protocol/tbls"
	"github.com/veritee/veritee/protocol/typed"
)

var plainName = sealed.Name{App: common.Address{1}, Purpose: typed.Purpose([]byte("storage/main")), Epoch: 3}

func dataKey(t require.TestingT, name sealed.Name, first byte) *sealed.DataKey {
	key, err := sealed.NewDataKey(name, &[tbls.KeyLength]byte{first, 2, 3})
	require.NoError(t, err)
	return key
}

func TestWhatOneInstanceSealsAnotherOpens(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		plain, context := rapid.SliceOf(rapid.Byte()).Draw(t, "plain"), rapid.SliceOf(rapid.Byte()).Draw(t, "context")
		data, err := sealed.Seal(dataKey(t, plainName, 1), plain, context)
		require.NoError(t, err)
		require.Len(t, data, len(plain)+sealed.Overhead)
		back, err := sealed.Open(dataKey(t, plainName, 1), data, context)
		require.NoError(t, err)
		require.True(t, bytes.Equal(plain, back))

		// Nothing of it can be changed, cut off or added, and no other context or key opens it.
		at, bits := rapid.IntRange(0, len(data)-1).Draw(t, "at"), byte(rapid.IntRange(1, 255).Draw(t, "bits"))
		changed := bytes.Clone(data)
		changed[at] ^= bits
		for _, bad := range [][]byte{changed, data[:at], append(bytes.Clone(data), bits)} {
			_, err = sealed.Open(dataKey(t, plainName, 1), bad, context)
			require.Error(t, err)
		}
		_, err = sealed.Open(dataKey(t, plainName, 1), data, append(bytes.Clone(context), 0))
		require.ErrorIs(t, err, sealed.ErrAltered)
		_, err = sealed.Open(dataKey(t, plainName, 2), data, context)
		require.ErrorIs(t, err, sealed.ErrAltered)

		again, err := sealed.Seal(dataKey(t, plainName, 1), plain, context)
		require.NoError(t, err)
		require.NotEqual(t, data, again, "nonces are fresh")
	})
}

func TestAnErrorNamesTheEpochThatIsNeeded(t *testing.T) {
	data, err := sealed.Seal(dataKey(t, plainName, 1), []byte("state"), nil)
	require.NoError(t, err)
	next := plainName
	next.Epoch = 4
	_, err = sealed.Open(dataKey(t, next, 9), data, nil)
	var other *sealed.OtherKeyError
	require.ErrorAs(t, err, &other)
	require.Equal(t, plainName, other.Need)
	require.EqualError(t, err, "open: sealed under epoch 3, the key is of epoch 4: order epoch 3, unless it is retired")

	// A host that writes another epoch into the header doesn't make a key of it open the data.
	forged := bytes.Clone(data)
	forged[47] = 4
	_, err = sealed.Open(dataKey(t, next, 1), forged, nil)
	require.ErrorIs(t, err, sealed.ErrAltered)

	elsewhere := plainName
	elsewhere.App[0]++
	_, err = sealed.Open(dataKey(t, elsewhere, 1), data, nil)
	require.ErrorAs(t, err, &other)
	require.ErrorContains(t, err, "sealed for app")
}

func TestSizesAreBounded(t *testing.T) {
	key := dataKey(t, plainName, 1)
	_, err := sealed.Seal(key, make([]byte, sealed.MaxPlain+1), nil)
	require.ErrorIs(t, err, sealed.ErrSize)
	_, err = sealed.Seal(key, nil, make([]byte, sealed.MaxContext+1))
	require.ErrorIs(t, err, sealed.ErrSize)
	_, err = sealed.Open(key, make([]byte, sealed.MaxPlain+sealed.Overhead+1), nil)
	require.ErrorIs(t, err, sealed.ErrSize)
	_, err = sealed.Open(key, make([]byte, sealed.Overhead-1), nil)
	require.ErrorIs(t, err, sealed.ErrFormat)
}

func TestAKeyThatWasWipedOrIsNoneSealsNothing(t *testing.T) {
	key := dataKey(t, plainName, 1)
	data, err := sealed.Seal(key, []byte("state"), nil)
	require.NoError(t, err)
	key.Wipe()
	_, err = sealed.Seal(key, nil, nil)
	require.ErrorIs(t, err, sealed.ErrWiped)
	_, err = sealed.Open(key, data, nil)
	require.ErrorIs(t, err, sealed.ErrWiped)
	_, err = sealed.Open(nil, data, nil)
	require.ErrorIs(t, err, sealed.ErrWiped)
	_, err = sealed.NewDataKey(plainName, new([tbls.KeyLength]byte))
	require.ErrorIs(t, err, sealed.ErrWiped)
}

func TestAKeyIsNotPrinted(t *testing.T) {
	key := dataKey(t, plainName, 1)
	for _, format := range []string{"%v", "%+v", "%#v", "%s", "%x", "%d", "%q"} {
		require.Equal(t, key.String(), fmt.Sprintf(format, key))
		require.Equal(t, key.String(), fmt.Sprintf(format, *key))
	}
}

func FuzzOpen(f *testing.F) {
	key := dataKey(f, plainName, 1)
	data, err := sealed.Seal(key, []byte("state"), nil)
	require.NoError(f, err)
	f.Add(data)
	f.Add(data[:sealed.Overhead])
	f.Add([]byte("VSLD"))
	f.Fuzz(func(t *testing.T, other []byte) {
		if _, err := sealed.Open(key, other, nil); err == nil && !bytes.Equal(other, data) {
			t.Fatal("opened what wasn't sealed")
		}
	})
}
